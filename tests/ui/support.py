"""Hands and eyes for tests of windows: real keys and clicks, controls by their names, pictures."""

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


async def until(condition: Callable[[], T], timeout: float = 10.0, what: str = "") -> T:
    """Wait until `condition()` is true and return its value; AssertionError after `timeout` seconds."""
    end = time.monotonic() + timeout
    while not (value := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"not within {timeout} s: {what or _source(condition)}")
        await asyncio.sleep(0.01)
    return value


def find(root: QWidget, kind: type[W], name: str) -> W:
    """The one control of that type and objectName below `root`."""
    found = root.findChildren(kind, name)
    assert len(found) == 1, f"{len(found)} controls named {name} below {root.objectName() or root!r}"
    return found[0]


def type_text(field: QWidget, text: str) -> None:
    """Give the field the focus, replace what is in it, key by key."""
    assert field.isEnabled(), f"{field.objectName()} is disabled"
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def press(widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press and release one key."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(widget, key, held)


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click with the left button, by default in the middle; on check boxes and radio buttons on their box."""
    assert widget.isVisible(), f"{widget.objectName()} is not visible"
    assert widget.isEnabled(), f"{widget.objectName()} is disabled"
    box = isinstance(widget, QAbstractButton) and widget.isCheckable() and at is None
    place = QPoint(10, widget.height() // 2) if box else at or widget.rect().center()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


async def read_the_last_page() -> None:
    """As long as a double click may take: before that Enter means nothing to it."""
    await asyncio.sleep(QApplication.doubleClickInterval() / 1000 + 0.02)


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry with the arrow keys."""
    box.setFocus()
    goal = box.findText(text)
    assert goal >= 0, f"{text} is not in {box.objectName()}"
    while box.currentIndex() != goal:
        press(box, Qt.Key.Key_Down if box.currentIndex() < goal else Qt.Key.Key_Up)


def in_sight(*widgets: QWidget) -> bool:
    """Whether each is visible whole."""
    return all(widget.visibleRegion().boundingRect() == widget.rect() for widget in widgets)


def scroll(widget: QWidget, notches: int) -> None:
    """Turn the wheel; positive is away from the user."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, notches * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def settle() -> None:
    """Let queued events and deletions happen; not for use inside a coroutine."""
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()


def accessible(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader gets of the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def accessible_name(widget: QWidget) -> str:
    return accessible(widget).text(QAccessible.Text.Name)


def accessible_description(widget: QWidget) -> str:
    return accessible(widget).text(QAccessible.Text.Description)


def nameless(root: QWidget) -> list[str]:
    """Controls below `root` that take the focus and have no accessible name."""
    takers = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisibleTo(root)
        and not (isinstance(widget, QLabel) and not widget.text())
    ]
    return [w.objectName() or repr(w) for w in takers if not accessible_name(w) and not _inside(w)]


def shown_words(root: QWidget) -> list[str]:
    """The texts of all labels, buttons and fields that are visible below `root`."""
    texts = [w.text() for w in root.findChildren(QWidget) if isinstance(w, QLabel) and w.isVisibleTo(root)]
    texts += [w.text() for w in root.findChildren(QAbstractButton) if w.isVisibleTo(root)]
    texts += [w.text() for w in root.findChildren(QLineEdit) if w.isVisibleTo(root)]
    return [text for text in texts if text]


def shot(widget: QWidget, name: str) -> None:
    """Keep a picture of the widget where DEPOT_GUI_SHOTS names a folder."""
    folder = os.environ.get("DEPOT_GUI_SHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(Path(folder) / f"{name}.png"))


def _inside(widget: QWidget) -> bool:
    """Whether the widget is a part of another control (the line edit of a spin box)."""
    parent = widget.parentWidget()
    return bool(parent and widget.objectName().startswith("qt_"))


def _source(condition: Callable[[], object]) -> str:
    code = getattr(condition, "__code__", None)
    return f"{code.co_filename}:{code.co_firstlineno}" if code else repr(condition)
