"""What all trees and tables of the program have in common."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView

from depot_gui.ui.widgets.drawn_columns import DrawnColumns, columns_are_drawn
from depot_gui.ui.widgets.view_keys import give_keys

ROW_HEIGHT = 28
_BESIDE_WORDS = 46  # pixels of a cell beside its text, an icon among them
_TICK = Qt.ItemDataRole.CheckStateRole
if TYPE_CHECKING:
    _View = QAbstractItemView
else:
    _View = object
HEADER_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
"""A column's name is its tip as well: a narrow column shows only a part of it."""


def name_width(header: QHeaderView, column: int) -> int:
    """How wide a column has to be for its name to be seen whole, with the arrow of the order."""
    font = QFont(header.font())
    font.setPixelSize(11)  # of the style sheet, which the widget's font does not know
    font.setWeight(QFont.Weight.DemiBold)
    name = header.model().headerData(column, Qt.Orientation.Horizontal)
    arrow = 14 if header.sectionsClickable() else 0
    return QFontMetrics(font).horizontalAdvance(str(name or "")) + 22 + arrow


def fit_column(table: QTableView, column: int, words: Iterable[str], least: int, most: int) -> None:
    """As wide as the widest of these words with an icon before it, between two limits; unless the user drew it."""
    if not columns_are_drawn(table):
        widest = max(map(table.fontMetrics().horizontalAdvance, words), default=0) + _BESIDE_WORDS
        table.setColumnWidth(column, min(most, max(least, widest)))


def prepare_tree(tree: QTreeView) -> None:
    """Rows 28 px high, whole rows selected. Call it before `setModel`: Qt keeps heights measured before the style."""
    tree.ensurePolished()
    tree.setUniformRowHeights(True)
    tree.setIndentation(18)
    tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header = tree.header()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    give_keys(tree, header)


def prepare_table(table: QTableView) -> None:
    """Rows 28 px high, whole rows selected, no grid, no row numbers. Tab leaves the table."""
    table.ensurePolished()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    DrawnColumns(table)
    give_keys(table, header)


class TicksByClick(_View):
    """Mixed into a view whose rows have a box in the first column: a click anywhere in a row ticks it.

    With Ctrl or Shift it selects, as everywhere.
    """

    _pressed = QPersistentModelIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        same = pressed.isValid() and self.indexAt(event.position().toPoint()) == pressed
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        box = self.model().index(pressed.row(), 0, pressed.parent()) if same and plain else None
        before = None if box is None else box.data(_TICK)
        super().mouseReleaseEvent(event)
        if box is not None and box.data(_TICK) == before:  # else the click was on the box
            ticked = Qt.CheckState(before) is Qt.CheckState.Checked
            self.model().setData(box, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked, _TICK)
