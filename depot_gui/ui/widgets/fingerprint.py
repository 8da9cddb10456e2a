"""A certificate's fingerprint: always whole, in a fixed width, its bytes in groups, copied by one click."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget

from depot_gui.ui import theme
from depot_gui.ui.widgets.buttons import CopyButton
from depot_gui.ui.widgets.text import Caption

_TRIES = ((2, 13), (2, 12), (1, 13), (1, 12), (1, 11), (1, 10))
"""Groups on a line and pixels of a letter, the best first."""

_GAP = 2  # characters between two groups; the colon there is not drawn


@dataclass(frozen=True, slots=True)
class _Group:
    """A group of bytes: where it starts in the text, and in which line and column it is drawn."""

    start: int
    text: str
    line: int
    column: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class FingerprintEdit(QLineEdit):
    """A read-only line edit holding `AA:BB:…`. The text stays as it is copied; it is drawn in groups, on as many lines
    as let the whole of it be seen, and described in short groups to whoever listens.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[_Group, ...] = ()
        self._anchor = 0
        self.setReadOnly(True)
        self.setFrame(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFont(theme.fixed_font())
        self.textChanged.connect(self._arrange)
        self.setText(text)

    def shown_lines(self) -> list[str]:
        """What is drawn, line by line."""
        lines = [""] * self._line_count()
        for group in self._groups:
            lines[group.line] += " " * (group.column - len(lines[group.line])) + group.text
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # a style sheet sets a height of its own
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setFont(self.font())
        for group in self._groups:
            self._paint_group(painter, group)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._anchor = self._index_at(event.position().toPoint())
            self.setCursorPosition(self._anchor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setSelection(self._anchor, self._index_at(event.position().toPoint()) - self._anchor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.selectAll()

    def _arrange(self) -> None:
        """The largest letters that let two groups stand on a line, else one; SHA-1 is grouped by ten bytes."""
        pairs = self.text().split(":")
        self.setAccessibleDescription(spoken(pairs))
        bytes_each = 10 if len(pairs) == 20 else 8
        texts = [":".join(pairs[i : i + bytes_each]) for i in range(0, len(pairs), bytes_each)]
        across = self._fit(max(map(len, texts)))
        wide = 3 * bytes_each
        self._groups = tuple(
            _Group(i * wide, text, i // across, i % across * (wide - 1 + _GAP)) for i, text in enumerate(texts)
        )
        self.setFixedHeight(self._line_count() * self._line_height() + 6)
        self.update()

    def _fit(self, group: int) -> int:
        """Set the font; returns how many groups stand on a line."""
        room = self.contentsRect().width() - 4
        for across, pixels in _TRIES:
            font = theme.fixed_font(pixels)
            if QFontMetricsF(font).horizontalAdvance("0") * (across * group + (across - 1) * _GAP) <= room:
                self._set_font(pixels)
                return across
        return 1

    def _set_font(self, pixels: int) -> None:
        font = theme.fixed_font(pixels)
        if (font.pixelSize(), font.family()) != (self.font().pixelSize(), self.font().family()):
            self.setFont(font)

    def _paint_group(self, painter: QPainter, group: _Group) -> None:
        tokens = theme.current()
        place = self._place(group)
        first, last = max(group.start, self.selectionStart()), min(group.end, self.selectionEnd())
        painter.setPen(QColor(tokens.text))
        painter.drawText(self._baseline(place), group.text)
        if not self.hasSelectedText() or first >= last:
            return
        step = self._step()
        chosen = QRectF(place.left() + (first - group.start) * step, place.top(), (last - first) * step, place.height())
        painter.fillRect(chosen, QColor(tokens.accent))
        painter.setPen(QColor(tokens.on_accent))
        painter.drawText(self._baseline(chosen), group.text[first - group.start : last - group.start])

    def _place(self, group: _Group) -> QRectF:
        area, height = self.contentsRect(), self._line_height()
        top = area.top() + (area.height() - self._line_count() * height) / 2 + group.line * height
        step = self._step()
        return QRectF(area.left() + 2 + group.column * step, top, len(group.text) * step, height)

    def _baseline(self, place: QRectF) -> QPointF:
        metrics = QFontMetricsF(self.font())
        return QPointF(place.left(), place.top() + (place.height() + metrics.ascent() - metrics.descent()) / 2)

    def _index_at(self, point: QPoint) -> int:
        """The place in the text nearest to the point."""
        return min(self._places(), key=lambda it: (abs(it[1].y() - point.y()), abs(it[1].x() - point.x())))[0]

    def _places(self) -> Iterator[tuple[int, QPointF]]:
        for group in self._groups:
            place = self._place(group)
            for offset in range(len(group.text) + 1):
                yield group.start + offset, QPointF(place.left() + offset * self._step(), place.center().y())

    def _step(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("0")

    def _line_height(self) -> int:
        return self.fontMetrics().height() + 1

    def _line_count(self) -> int:
        return max((group.line for group in self._groups), default=0) + 1


def spoken(pairs: list[str]) -> str:
    """Four bytes at a time, with a pause between: "A1 B2 C3 D4, E5 …"."""
    groups = [" ".join(pairs[i : i + 4]) for i in range(0, len(pairs), 4)]
    return ", ".join(groups) if len(pairs) > 1 else ""


class FingerprintRow(QWidget):
    """A caption ("SHA-256"), below it the fingerprint in `edit`, and "Copy" at its right."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = Caption(caption)
        self.edit = FingerprintEdit()
        self.edit.setAccessibleName(caption)
        self.copy_button = CopyButton(self.edit.text, caption)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.edit, 1)
        line.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addLayout(line)

    def set_fingerprint(self, text: str) -> None:
        """Show `AA:BB:…`; an empty text hides the row."""
        self.edit.setText(text)
        self.setVisible(bool(text))
