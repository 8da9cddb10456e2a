"""What all trees and tables of the program have in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView

ROW_HEIGHT = 28
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
