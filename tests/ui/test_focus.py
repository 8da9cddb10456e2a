"""Who goes through a window with Tab sees where they are: each control looks different while it has the focus."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from depot_gui.ui.theme import Scheme
from tests.ui.support import settle
from tests.ui.test_contrast import WINDOWS, dressed

__all__ = ["dressed"]  # a fixture

_BESIDE = 3  # pixels around a control that may show it as well
_ENOUGH = 24  # pixels that differ: more than a blinking caret


@pytest.mark.parametrize("name", WINDOWS)
def test_the_focus_can_be_seen(dressed: Scheme, name: str) -> None:
    window = WINDOWS[name]()
    window.show()
    window.activateWindow()
    settle()
    hidden = [describe(control) for control in controls(window) if not looks_focused(window, control)]
    assert hidden == []
    window.close()
    window.deleteLater()
    settle()


def controls(window: QWidget) -> list[QWidget]:
    """What Tab stops at."""
    found = [
        w for w in window.findChildren(QWidget) if w.isVisibleTo(window) and w.isEnabled() and w.window() is window
    ]
    return [w for w in found if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.focusProxy()]


def looks_focused(window: QWidget, control: QWidget) -> bool:
    control.clearFocus()
    settle()
    before = window.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    after = window.grab().toImage()
    place = QRect(control.mapTo(window, QPoint()), control.size()).adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE)
    return not control.hasFocus() or differing(before, after, place & window.rect()) >= _ENOUGH


def differing(before: QImage, after: QImage, place: QRect) -> int:
    points = ((x, y) for y in range(place.top(), place.bottom() + 1) for x in range(place.left(), place.right() + 1))
    return sum(before.pixel(x, y) != after.pixel(x, y) for x, y in points)


def describe(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return f"{type(control).__name__} {control.objectName()} {text}"
