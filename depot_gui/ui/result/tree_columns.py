"""The columns of the result tree: which are shown, and how wide, so that nothing scrolls sideways."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTreeView

from depot_gui.ui.result.rows import Column
from depot_gui.ui.widgets.views import name_width

_WIDTHS = {Column.VERSION: 176, Column.VENDOR: 98, Column.SOURCE: 86, Column.CATEGORY: 100}
_NAME_WIDTH = 238
_OTHER_WIDTH = 120
_GROWING = frozenset({Column.VERSION, Column.VENDOR, Column.CATEGORY})
_SHOWN = frozenset({Column.NAME, *_WIDTHS})
_LESSER = (Column.SOURCE, Column.VENDOR)
"""Left out in this order where the tree is narrow; the details beside it have them all the same."""
_OF_FACTS = frozenset({Column.VENDOR, Column.CATEGORY})
"""Empty until the depots tell."""


class TreeColumns(QObject):
    """Widths follow the tree's until the user draws one; what is shown follows what is known until the user chooses."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._header = tree.header()
        self._drawn = False
        self._chosen = False
        self._useful: frozenset[Column] = frozenset()
        self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._header.setSortIndicatorClearable(True)
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(False)
        self._header.setMinimumSectionSize(48)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._show_menu)
        self._header.sectionResized.connect(self._note_drawn)
        self.choose(False)

    def choose(self, has_facts: bool) -> None:
        """Until the user has chosen: what is useful now."""
        if self._chosen:
            return
        self._useful = _SHOWN if has_facts else _SHOWN - _OF_FACTS
        self._show_only(self._useful)
        self.fit()

    def fit(self) -> None:
        """Share the tree's width; the name takes what is left."""
        if self._drawn:
            return
        room = left = self._tree.viewport().width()
        if not self._chosen:
            self._show_only(self._fitting(room))
        shown = [column for column in Column if column is not Column.NAME and not self._tree.isColumnHidden(column)]
        wanted = {column: _WIDTHS.get(column, _OTHER_WIDTH) for column in shown}
        spare = room - _NAME_WIDTH - sum(wanted.values())
        for column, width in wanted.items():
            less = spare * width // (room - spare) if spare < 0 else 0
            more = spare // 6 if spare > 0 and column in _GROWING else 0
            given = max(56, name_width(self._header, column), width + less + more)
            self._header.resizeSection(column, given)
            left -= given
        self._header.resizeSection(Column.NAME, max(140, left))

    def _fitting(self, room: int) -> frozenset[Column]:
        """The useful ones without the lesser, as far as the names could not be read otherwise."""
        kept = self._useful
        for lesser in _LESSER:
            if room >= _NAME_WIDTH + sum(_WIDTHS.get(column, 0) for column in kept) * 4 // 5:
                break
            kept -= {lesser}
        return kept

    def _show_only(self, shown: frozenset[Column]) -> None:
        for column in Column:
            self._tree.setColumnHidden(column, column not in shown)

    @property
    def is_chosen(self) -> bool:
        """Whether the user has changed anything."""
        return self._chosen or self._drawn

    def state(self) -> QByteArray:
        """Which are shown, how wide, and the order of rows, for the settings."""
        return self._header.saveState()

    def restore(self, state: QByteArray) -> None:
        """What `state` gave."""
        self._chosen = self._drawn = self._header.restoreState(state)

    def _note_drawn(self, _section: int, _old: int, _new: int) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton and self._header.underMouse():
            self._drawn = True

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._tree)
        menu.aboutToHide.connect(menu.deleteLater)
        for column in Column:
            if column is Column.NAME:
                continue
            action = menu.addAction(str(self._tree.model().headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(not self._tree.isColumnHidden(column))
            action.toggled.connect(lambda shown, column=column: self._show_column(column, shown))
        menu.popup(self._header.mapToGlobal(place))

    def _show_column(self, column: Column, shown: bool) -> None:
        self._chosen = True
        self._tree.setColumnHidden(column, not shown)
        if shown and self._tree.columnWidth(column) < 64:
            self._tree.setColumnWidth(column, _OTHER_WIDTH)
        self.fit()
