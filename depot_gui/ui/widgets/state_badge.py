"""A state as a small pill: shape, word, colour."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from depot_gui.ui import theme
from depot_gui.ui.icons import TONES, Icon
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Body


class StateBadge(QWidget):
    """The icon of a state and its word on the ground of its tone."""

    def __init__(self, name: Icon, word: str, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = StateIcon(name, 14)
        self.word = Body()
        self.word.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 10, 3)
        row.setSpacing(6)
        row.addWidget(self.icon)
        row.addWidget(self.word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(name, word, tone)

    def set_state(self, name: Icon, word: str, tone: Tone | None = None) -> None:
        """Show another state; the tone is the icon's own unless given."""
        self._tone = tone or TONES.get(name, Tone.NEUTRAL)
        self.icon.set_icon(name, self._tone)
        self.word.set_tone(self._tone)
        self.word.set_strong()
        self.word.setText(word)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().ground(self._tone))
        round_ = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), round_, round_)
        painter.end()
