"""A state's shape, drawn in the colours in force and sharp at every scale."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Tone


class StateIcon(QWidget):
    """One icon of `size` pixels a side. It is decoration: the word beside it carries the meaning for readers.

    Where it stands beside the first of several lines, `line` is the label of these: it is as high as a line there.
    """

    def __init__(
        self, name: Icon, size: int = 16, parent: QWidget | None = None, *, line: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._tone: Tone | None = None
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def shown_icon(self) -> Icon:
        return self._name

    def set_icon(self, name: Icon, tone: Tone | None = None) -> None:
        """Show another one; in its own tone unless one is given."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        high = 0 if self._line is None else self._line.fontMetrics().height()
        return QSize(self._size, max(self._size, high))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = None if self._tone is None else theme.current().ink(self._tone)
        place = QRectF(0, (self.height() - self._size) / 2, self._size, self._size)
        icons.paint(painter, self._name, place, ink)
        painter.end()
