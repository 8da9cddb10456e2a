"""What the pages of the settings have in common: what is set takes effect at once, so there is no OK."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class SettingsPage(QWidget):
    """A page puts its parts into `body` and overrides `retranslate` and, where it shows what may change, `refresh`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 20, 0, 0)
        self.body.setSpacing(12)

    def retranslate(self) -> None:
        """Set every text anew."""

    def refresh(self) -> None:
        """The window has come to the front: show how things are now."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
