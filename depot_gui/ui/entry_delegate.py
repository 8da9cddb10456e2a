"""Draws the entries of the list on the left. Loaded with the first of them: the first window has none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from depot_gui.ui import icons, theme
from depot_gui.ui.extraction_model import Entry, Index, Role


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry: the state's shape, the host's name in bold with its middle left out, the state in words."""

    HEIGHT = 48
    GAP = 4
    DAY_HEIGHT = 30

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        day = index.data(Role.ENTRY) is None
        return QSize(80, self.DAY_HEIGHT if day else self.HEIGHT + self.GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry):
            self._paint_entry(painter, option, entry)
        else:
            self._paint_day(painter, option, str(index.data()))
        painter.restore()

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        font = _font(option.font, 11, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().muted))
        area = option.rect.adjusted(0, 0, 0, -6)
        shown = QFontMetrics(font).elidedText(words.upper(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _align(option, Qt.AlignmentFlag.AlignBottom), shown)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        ground = option.rect.adjusted(0, 0, 0, -self.GAP)
        self._paint_ground(painter, option, ground)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        icon = _placed(ground, mirrored, QRect(10, (ground.height() - 16) // 2, 16, 16))
        icons.paint(painter, entry.icon, QRectF(icon))
        line = _placed(ground, mirrored, QRect(38, 6, ground.width() - 38 - 10, 18))
        painter.setFont(_font(option.font, 13, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.current().text))
        _write(painter, option, line, entry.title, Qt.TextElideMode.ElideMiddle)
        painter.setFont(_font(option.font, 12, QFont.Weight.Normal))
        painter.setPen(QColor(theme.current().muted))
        _write(painter, option, line.translated(0, 18), entry.words, Qt.TextElideMode.ElideRight)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, ground: QRect) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        tokens = theme.current()
        painter.setPen(QPen(QColor(tokens.accent), 1.5) if focused else Qt.PenStyle.NoPen)
        if selected or hovered or focused:
            painter.setBrush(QColor(tokens.selection if selected else tokens.pressed))
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 6, 6)


def _write(painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, elide: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(text.replace("\n", " "), elide, area.width())
    painter.drawText(area, _align(option, Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, shown)


def _font(base: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _align(option: QStyleOptionViewItem, vertical: Qt.AlignmentFlag) -> int:
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    return int(side | vertical)


def _placed(ground: QRect, mirrored: bool, inside: QRect) -> QRect:
    """A rectangle given from the leading edge of `ground`."""
    left = ground.right() + 1 - inside.x() - inside.width() if mirrored else ground.left() + inside.x()
    return QRect(left, ground.top() + inside.y(), inside.width(), inside.height())
