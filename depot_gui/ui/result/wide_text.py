"""A tree whose model may let a cell's text run over the empty cells after it, and that tips only what is cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from depot_gui.ui.result.rows import Column
from depot_gui.ui.result.tree_model import WIDE, Index

_PADDING = 7  # pixels beside the text of a cell: the style sheet's and Qt's own
_ICON = 16
_GAP = 6
_IDENTIFYING = (Column.NAME, Column.VERSION)
"""What is cut in its middle: names and versions differ at their ends."""


class WideDelegate(QStyledItemDelegate):
    """Leaves the text of wide cells to the tree."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() not in _IDENTIFYING:
            option.textElideMode = Qt.TextElideMode.ElideRight
        if index.data(WIDE):
            option.text = ""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        text = str(index.data() or "")
        room = (wide_room(view, index) if isinstance(view, QTreeView) and index.data(WIDE) else option.rect).width()
        icon = _ICON + _GAP if index.data(Qt.ItemDataRole.DecorationRole) else 0
        if option.fontMetrics.horizontalAdvance(text) + icon + 2 * _PADDING <= room:
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)


class WideTree(QTreeView):
    """Draws the text of wide cells last, over the whole rest of the row."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, option, index)
        for section in range(2):
            cell = index.sibling(index.row(), section)
            if cell.data(WIDE):
                self._draw_wide(painter, option, cell)

    def _draw_wide(self, painter: QPainter, option: QStyleOptionViewItem, cell: QModelIndex) -> None:
        room = wide_room(self, cell).adjusted(_PADDING, 0, -_PADDING, 0)
        left = room.left()
        if cell.data(Qt.ItemDataRole.DecorationRole):
            left += _ICON + _GAP
        room.setLeft(left)
        font = cell.data(Qt.ItemDataRole.FontRole) or self.font()
        ink = cell.data(Qt.ItemDataRole.ForegroundRole)
        painter.save()
        painter.setFont(font)
        painter.setPen(ink if isinstance(ink, QColor) else option.palette.color(QPalette.ColorRole.Text))
        shown = painter.fontMetrics().elidedText(str(cell.data()), Qt.TextElideMode.ElideRight, room.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, shown)
        painter.restore()


def wide_room(tree: QTreeView, cell: Index) -> QRect:
    """The rectangle from a cell to the end of the row."""
    room = tree.visualRect(cell)
    if tree.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        room.setLeft(0)
    else:
        room.setRight(max(room.right(), tree.viewport().width() - 1))
    return room
