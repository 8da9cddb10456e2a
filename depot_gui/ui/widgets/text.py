"""Labels of the type scale. All of them show plain text only: much of it comes from a server or a file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from depot_gui.domain.visible import visible
from depot_gui.ui import theme
from depot_gui.ui.theme import Tone


class Body(QLabel):
    """13 px, wraps, plain text. `set_tone` colours it, `set_selectable` lets the mouse select it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """What acts on the text around it is shown as its escape: much of what is shown comes from others."""
        super().setText(visible(text))

    def set_tone(self, tone: Tone | None) -> None:
        theme.restyle(self, tone=tone.value if tone else None)

    def set_strong(self, strong: bool = True) -> None:
        theme.restyle(self, strong="true" if strong else None)

    def set_selectable(self) -> None:
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class Muted(Body):
    """13 px in the quiet colour, wraps."""


class Title(Body):
    """The one title of a page, 20 px semi-bold, wraps."""


class PartTitle(Body):
    """The title of a part, 14 px semi-bold, wraps."""


class Caption(Body):
    """11 px semi-bold capitals in the quiet colour, on one line. `text()` keeps the case it was given."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
