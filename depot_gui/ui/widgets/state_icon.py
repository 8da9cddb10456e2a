"""A state's shape, drawn in the colours in force and sharp at every scale."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from depot_gui.ui import icons
from depot_gui.ui.icons import Icon


class StateIcon(QWidget):
    """One icon of `size` pixels a side. It is decoration: the word beside it carries the meaning for readers."""

    def __init__(self, name: Icon, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def shown_icon(self) -> Icon:
        return self._name

    def set_icon(self, name: Icon) -> None:
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._name, QRectF(self.rect()))
        painter.end()
