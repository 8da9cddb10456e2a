"""Language and theme."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from depot_gui.settings import Settings
from depot_gui.ui import language
from depot_gui.ui.preferences.page import SettingsPage
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Scheme
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.text import Muted

_WIDTH = 360


class GeneralPage(SettingsPage):
    """Signals: `language_chosen(tag)`, empty for the system's; `scheme_chosen(Scheme)`."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(Scheme)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = QComboBox()
        self.language.setObjectName("language")
        self.theme = QComboBox()
        self.theme.setObjectName("theme")
        self.language_field = Field("", self.language)
        self.theme_field = Field("", self.theme)
        self.note = Muted()
        for field in (self.language_field, self.theme_field):
            field.setMaximumWidth(_WIDTH)
            self.body.addWidget(field)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self._fill_boxes()
        self.retranslate()
        self._choose(self.language, settings.language)
        self._choose(self.theme, settings.theme)
        self.language.currentIndexChanged.connect(self._language_chosen)
        self.theme.currentIndexChanged.connect(self._theme_chosen)

    def set_scheme(self, scheme: Scheme) -> None:
        """It was chosen elsewhere."""
        with QSignalBlocker(self.theme):
            self._choose(self.theme, scheme.value)

    def retranslate(self) -> None:
        self.language_field.set_label(self.tr("&Language"))
        self.theme_field.set_label(self.tr("&Theme"))
        system = language.LANGUAGES[language.of_the_system()]
        self.language.setItemText(0, fill(self.tr("As the system (%1)"), system))
        words = {
            Scheme.SYSTEM: self.tr("As the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        for scheme, word in words.items():
            self.theme.setItemText(self.theme.findData(scheme.value), word)
        self.note.setText(self.tr("Both take effect at once. vCenter is asked for its texts in the same language."))

    def _fill_boxes(self) -> None:
        self.language.addItem("", "")
        for tag in language.offered():
            self.language.addItem(language.LANGUAGES[tag], tag)
        for scheme in Scheme:
            self.theme.addItem("", scheme.value)

    def _choose(self, box: QComboBox, value: str) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    def _language_chosen(self) -> None:
        self.language_chosen.emit(self.language.currentData())

    def _theme_chosen(self) -> None:
        self.scheme_chosen.emit(Scheme(self.theme.currentData()))
