"""Keys of views: what the mouse does with a column's head, the menu of a row, the way there from a search."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
MENU_KEY = "Shift+F10"
"""As on other desktops; Qt knows the menu key only, which laptops do not have."""


def give_keys(view: QAbstractItemView, header: QHeaderView) -> None:
    """Ctrl+1 to Ctrl+9 as a click on the head of the first to ninth column shown; the menu key's other way."""
    for number in range(1, 10):
        _shortcut(f"Ctrl+{number}", view).activated.connect(partial(_sort, header, number - 1))
    _shortcut(MENU_KEY, view).activated.connect(partial(open_menu, view))


def open_menu(widget: QWidget) -> None:
    """As the menu key does: of a view at its current row, else in the middle."""
    target, place = widget, widget.rect().center()
    if isinstance(widget, QAbstractItemView):
        target, row = widget.viewport(), widget.visualRect(widget.currentIndex())
        place = (row if row.isValid() else target.rect()).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QCoreApplication.sendEvent(target, QContextMenuEvent(reason, place, target.mapToGlobal(place)))


def give_search_keys(search: QLineEdit, view: QAbstractItemView) -> None:
    """Down goes from the line to what it found, to the first where none of it is selected; Esc empties it."""

    def go() -> None:
        if not view.model().rowCount():
            return
        view.setFocus(Qt.FocusReason.TabFocusReason)
        if view.currentIndex().isValid():
            view.setCurrentIndex(view.currentIndex())  # Qt makes one the current one without selecting it
        else:
            QCoreApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Home, _NO_MODIFIER))

    _shortcut("Down", search).activated.connect(go)
    empty = _shortcut("Esc", search)
    empty.activated.connect(search.clear)
    empty.setEnabled(bool(search.text()))
    search.textChanged.connect(lambda text: empty.setEnabled(bool(text)))  # else it closes the window, as everywhere


def _shortcut(keys: str, widget: QWidget) -> QShortcut:
    return QShortcut(QKeySequence(keys), widget, context=Qt.ShortcutContext.WidgetShortcut)


def _sort(header: QHeaderView, place: int) -> None:
    columns = [header.logicalIndex(visual) for visual in range(header.count())]
    shown = [column for column in columns if not header.isSectionHidden(column)]
    if not header.isSortIndicatorShown() or place >= len(shown):
        return
    column, order = shown[place], Qt.SortOrder.AscendingOrder
    if header.sortIndicatorSection() == column:
        if header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder:
            order = Qt.SortOrder.DescendingOrder
        elif header.isSortIndicatorClearable():
            column = -1
    header.setSortIndicator(column, order)
