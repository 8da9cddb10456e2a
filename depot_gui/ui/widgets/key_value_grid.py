"""Facts: a quiet label and its value, row by row."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from depot_gui.ui.theme import Tone, fixed_font
from depot_gui.ui.widgets.text import Body, Muted


class KeyValueGrid(QWidget):
    """Two columns. Values are plain text, wrap, and can be selected; they keep their own text for readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Muted, Body]] = []

    def add_row(self, label: str, value: str, tone: Tone | None = None) -> Body:
        """Append a row and return the label that shows its value."""
        key, shown = Muted(label), Body(value)
        key.setWordWrap(False)
        shown.set_selectable()
        shown.set_tone(tone)
        # The same height in either face: a row does not grow when its value becomes an id.
        # An id without a blank asks for a width, and with it Qt would reckon the heights of all texts around it.
        shown.setMinimumWidth(1)
        shown.setMinimumHeight(max(shown.fontMetrics().height(), QFontMetrics(fixed_font()).height()))
        row = len(self._rows)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(key, row, 0, top)
        self._grid.addWidget(shown, row, 1, top)
        self._rows.append((key, shown))
        return shown

    def rows(self) -> list[tuple[str, str]]:
        """What is shown, from the top."""
        return [(key.text(), value.text()) for key, value in self._rows]

    def clear(self) -> None:
        """Take all rows away."""
        for pair in self._rows:
            for label in pair:
                self._grid.removeWidget(label)
                label.hide()
                label.deleteLater()
        self._rows = []
