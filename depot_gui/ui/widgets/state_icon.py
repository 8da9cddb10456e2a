"""A state's shape, drawn in the colours in force and sharp at every scale."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Tone


class StateIcon(QWidget):
    """One icon of `size` pixels a side. It is decoration: the word beside it carries the meaning for readers."""

    def __init__(self, name: Icon, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._tone: Tone | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def shown_icon(self) -> Icon:
        return self._name

    def set_icon(self, name: Icon, tone: Tone | None = None) -> None:
        """Show another one; in its own tone unless one is given."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = None if self._tone is None else theme.current().ink(self._tone)
        icons.paint(painter, self._name, QRectF(self.rect()), ink)
        painter.end()
