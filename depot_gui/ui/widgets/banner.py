"""A banner: what matters now, on the ground of its tone, with its shape in front."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from depot_gui.ui import theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Body, PartTitle

ICONS = {
    Tone.SUCCESS: Icon.SUCCESS,
    Tone.WARNING: Icon.WARNING,
    Tone.ERROR: Icon.ERROR,
    Tone.INFO: Icon.INFO,
    Tone.NEUTRAL: Icon.UNCERTAIN,
}


class Banner(QFrame):
    """Icon, an optional title, a text that wraps, an optional short text and buttons on the right.

    `show_message` fills and shows it, `clear` empties and hides it. Screen readers are told what is shown.
    What a kind of banner has more goes into `words`, below the text.
    """

    def __init__(
        self,
        tone: Tone = Tone.INFO,
        text: str = "",
        title: str = "",
        *,
        right: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = PartTitle()
        self.icon = StateIcon(Icon.INFO, line=self.title)
        self.text = Body()
        self.right = Body()
        for label in (self.title, self.text):
            label.set_selectable()
        self.right.setWordWrap(False)
        self.right.setContentsMargins(12, 0, 0, 0)
        self._lay_out()
        self._fill(tone, text, title, right)

    def show_message(self, tone: Tone, text: str, title: str = "", *, right: str = "") -> None:
        """Show a text in the tone given, and have it read out."""
        self._fill(tone, text, title, right)
        self.show()
        announce(self, title, text)

    def clear(self) -> None:
        """Hide it and forget its words."""
        self.hide()
        self._fill(Tone.NEUTRAL, "", "", "")

    def add_button(self, text: str) -> QPushButton:
        """Add a link on the right and return it."""
        button = Button(text, Kind.LINK)
        self._buttons.addWidget(button)
        return button

    @property
    def tone(self) -> Tone:
        return Tone(self.property("tone"))

    def _lay_out(self) -> None:
        self.words = QVBoxLayout()
        self.words.setSpacing(4)
        self.words.addWidget(self.title)
        self.words.addWidget(self.text)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(self.icon)
        row.addLayout(self.words, 1)
        row.addWidget(self.right)
        row.addLayout(self._buttons)
        self._row = row
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _fill(self, tone: Tone, text: str, title: str, right: str) -> None:
        theme.restyle(self, tone=tone.value)
        self.icon.set_icon(ICONS.get(tone, Icon.INFO))
        for label, words in ((self.title, title), (self.text, text), (self.right, right)):
            label.set_tone(tone)
            label.setText(words)
            label.setVisible(bool(words))
        place = Qt.AlignmentFlag.AlignTop if title else Qt.AlignmentFlag.AlignVCenter
        for widget in (self.icon, self.right):
            self._row.setAlignment(widget, place)
