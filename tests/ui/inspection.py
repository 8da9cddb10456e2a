"""Looks over a window as it stands: clashing keys, texts cut off or hard to read, nameless controls, tab order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from depot_gui.ui.widgets.elided_label import ElidedLabel
from depot_gui.ui.widgets.views import name_width
from tests.ui.contrast import poor_contrast
from tests.ui.support import nameless

_MOST_STEPS = 80
_SLACK = 1
"""Pixels by which rounding may be off."""


def faults_of(window: QWidget) -> list[str]:
    """Everything that is wrong with the window as it is shown now."""
    found = [f"mnemonic {key}: {', '.join(texts)}" for key, texts in clashes(window).items()]
    found += [f"cut off: {words}" for words in cut_off(window)]
    found += [f"on each other: {words}" for words in overlapping(window)]
    found += [f"hard to read: {words}" for words in poor_contrast(window)]
    found += [f"tab order: {words}" for words in out_of_order(window)]
    return found + [f"without a name: {name}" for name in nameless(window)]


# Keys


def clashes(window: QWidget) -> dict[str, list[str]]:
    """Mnemonics and shortcuts that two things of the window claim at once, and within each menu."""
    found = _more_than_one(_claims(window))
    if isinstance(window, QMainWindow):
        for menu in window.menuBar().findChildren(QMenu):
            found |= _more_than_one((_mnemonic(a.text()), a.text()) for a in menu.actions())
    return found


def mnemonics(window: QWidget) -> list[str]:
    """The Alt keys of the window, as "Alt+N"."""
    return [key for key, _ in _claims(window) if key.startswith("Alt+")]


def _more_than_one(claims: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    by_key: dict[str, list[str]] = defaultdict(list)
    for key, text in claims:
        if key:
            by_key[key].append(text)
    return {key: texts for key, texts in by_key.items() if len(texts) > 1}


def _claims(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in shown(window):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and _of_a_field(widget)):
            yield _mnemonic(widget.text()), widget.text()
        elif isinstance(widget, QTabBar):
            yield from ((_mnemonic(widget.tabText(i)), widget.tabText(i)) for i in range(widget.count()))
    if isinstance(window, QMainWindow):
        yield from ((_mnemonic(action.text()), action.text()) for action in window.menuBar().actions())
    for action in window.findChildren(QAction):
        if action.shortcutContext() in (
            Qt.ShortcutContext.WidgetShortcut,
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        ):
            continue
        yield from ((key.toString(), action.text()) for key in action.shortcuts())


def _of_a_field(label: QLabel) -> bool:
    buddy: QWidget | None = label.buddy()
    return buddy is not None


def _mnemonic(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


def tab_steps(window: QWidget) -> list[tuple[QWidget, QWidget, QRect, QRect]]:
    """Each step of a round from one to the other, with real keys; then the focus is back where it was.

    With where both stand at that moment: the keys scroll to what they reach.

    Not by `nextInFocusChain`: PySide takes what it returns for a child, and drops it with its wrapper.
    """
    before = _focused(window)
    went: list[tuple[QWidget, QWidget, QRect, QRect]] = []
    here = before or window
    while here not in [one for one, _, _, _ in went] and len(went) < _MOST_STEPS:
        one = here
        for _ in range(_MOST_STEPS if isinstance(here, QTextBrowser) else 1):  # where Tab goes from link to link
            QTest.keyClick(here, Qt.Key.Key_Tab)
            if _focused(window) is not here:
                break
        here = _focused(window) or window
        for _ in range(3):  # the keys may have opened something, whose parts find their places in several rounds
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        went.append((one, here, _place(one, window), _place(here, window)))
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return went


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def _focused(window: QWidget) -> QWidget | None:
    return window.focusWidget()


def out_of_order(window: QWidget) -> list[str]:
    """What Tab does not reach, and where it goes up or back on a line, more often than once a round."""
    steps = tab_steps(window)
    order = [one for one, _, _, _ in steps]
    back = [
        f"{_called(one)} to {_called(other)}, which is above or before it"
        for one, other, its, of_other in steps
        if window not in (one, other) and _is_back(window, one, other, its, of_other)
    ]
    unreached = [f"{_called(widget)} is never reached" for widget in shown(window) if _takes_tab(widget, order)]
    return unreached + (back if len(back) > 1 else [])


def _is_back(window: QWidget, one: QWidget, other: QWidget, its: QRect, of_other: QRect) -> bool:
    if one.isAncestorOf(other) or one is other:
        return False
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    aside = of_other.right() <= its.left() if mirrored else of_other.left() >= its.right()
    same_line = abs(of_other.center().y() - its.center().y()) < 8
    return not aside and (of_other.bottom() <= its.top() or same_line)


def _takes_tab(widget: QWidget, order: list[QWidget]) -> bool:
    """Whether Tab should have come here: of radio buttons to the chosen one, of a control to its outermost part."""
    if widget in order or not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    part = widget.focusProxy() is not None or widget.objectName().startswith("qt_spinbox")
    return not part and not (isinstance(widget, QRadioButton) and not widget.isChecked())


# Texts


def shown(window: QWidget) -> list[QWidget]:
    """All that is visible in this window, itself left out."""
    return [w for w in window.findChildren(QWidget) if w.window() is window and w.isVisibleTo(window)]


def cut_off(window: QWidget) -> list[str]:
    """Texts that do not fit where they stand."""
    found = []
    for widget in shown(window):
        reason = _cut(widget)
        if not reason and _has_text(widget) and _leaves_its_place(widget):
            reason = "outside its place"
        if reason:
            found.append(f"{_called(widget)}: {reason}")
    return found


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and widget.text():
        return _too_narrow(widget.sizeHint().width(), widget.width())
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        margins = widget.textMargins()
        room = widget.contentsRect().width() - margins.left() - margins.right()
        return _too_narrow(widget.fontMetrics().horizontalAdvance(widget.placeholderText()), room)
    if isinstance(widget, QTabBar):
        return _too_narrow(widget.sizeHint().width(), widget.width())
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        return _cut_columns(widget)
    return ""


def _cut_columns(header: QHeaderView) -> str:
    """Names of columns that are narrower than they are, and that no tip tells whole."""
    model, names = header.model(), []
    for column in range(header.count()):
        tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if not tip and header.sectionSize(column) and name_width(header, column) > header.sectionSize(column):
            names.append(str(model.headerData(column, Qt.Orientation.Horizontal)))
    return f"columns {names}" if names else ""


def _cut_label(label: QLabel) -> str:
    if isinstance(label, ElidedLabel):
        whole = label.shown_text() == label.text() or label.toolTip()
        return "" if whole else "elided without a tip"
    if not label.text():
        return ""
    if not label.wordWrap():
        return _too_narrow(label.sizeHint().width(), label.width()) or _too_low(label.sizeHint().height(), label)
    return _too_low(label.heightForWidth(label.width()), label)


def _too_narrow(wanted: int, there: int) -> str:
    return f"{wanted} wide in {there}" if wanted > there + _SLACK else ""


def _too_low(wanted: int, label: QLabel) -> str:
    return f"{wanted} high in {label.height()}" if wanted > label.height() + _SLACK else ""


def _leaves_its_place(widget: QWidget) -> bool:
    """Whether a part of it is outside of what holds it; what scrolls may be, but not to the side."""
    inside, within = widget.rect(), widget
    while (parent := within.parentWidget()) is not None and not within.isWindow():
        inside = QRect(within.mapToParent(inside.topLeft()), inside.size())
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        room = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if scrolls and isinstance(parent.parentWidget(), QScrollArea):
            room.setTop(-100_000)
            room.setBottom(100_000)
        if scrolls and not isinstance(parent.parentWidget(), QScrollArea):
            return False
        if not room.contains(inside):
            return True
        if scrolls:
            return False
        within = parent
    return False


def overlapping(window: QWidget) -> list[str]:
    """Pairs of texts of which one lies on the other."""
    texts = [(w, QRect(w.mapTo(window, QPoint()), w.size())) for w in shown(window) if _has_text(w)]
    found = []
    for place, (one, its) in enumerate(texts):
        for other, of_other in texts[place + 1 :]:
            related = one.isAncestorOf(other) or other.isAncestorOf(one)
            if not related and _area(one, other) and its.adjusted(1, 1, -1, -1).intersects(of_other):
                found.append(f"{_called(one)} and {_called(other)}")
    return found


def _area(one: QWidget, other: QWidget) -> bool:
    """Whether both are in the same thing that scrolls, or in none: what has scrolled away lies under others."""
    return _scroller(one) is _scroller(other)


def _scroller(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent


def _has_text(widget: QWidget) -> bool:
    if isinstance(widget, QLabel | QPushButton | QCheckBox | QRadioButton):
        return bool(widget.text())
    return isinstance(widget, QLineEdit)


def _called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{words[:60]}”"
