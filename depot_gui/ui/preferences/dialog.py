"""The settings: a window of its own that blocks nothing. What is set takes effect at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from depot_gui.flow.pins import Pins
from depot_gui.settings import Settings
from depot_gui.ui.help.topics import set_topic
from depot_gui.ui.preferences.certificates_page import CertificatesPage
from depot_gui.ui.preferences.extractions_page import ExtractionsPage
from depot_gui.ui.preferences.general_page import GeneralPage
from depot_gui.ui.preferences.page import SettingsPage
from depot_gui.ui.theme import Scheme
from depot_gui.ui.widgets.buttons import Button


class SettingsDialog(QDialog):
    """Signals tell what the user set: `language_chosen(tag)`, `scheme_chosen(Scheme)`, `most_chosen(number)`."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(Scheme)
    most_chosen = Signal(int)

    def __init__(self, settings: Settings, pins: Pins, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        set_topic(self, "settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.general = GeneralPage(settings)
        self.extractions = ExtractionsPage(settings)
        self.certificates = CertificatesPage(pins)
        self.pages = QTabWidget()
        self.pages.setObjectName("settingsPages")
        self.pages.setUsesScrollButtons(False)  # the chosen tab is bolder: for a moment the row is wider than its place
        self.close_button = Button()
        self.close_button.setObjectName("settingsClose")
        self._lay_out()
        self.general.language_chosen.connect(self.language_chosen)
        self.general.scheme_chosen.connect(self.scheme_chosen)
        self.extractions.most_chosen.connect(self.most_chosen)
        self.close_button.clicked.connect(self.close)
        self.retranslate()

    def set_scheme(self, scheme: Scheme) -> None:
        """The theme was chosen in the menu."""
        self.general.set_scheme(scheme)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.pages.setAccessibleName(self.tr("Settings"))
        self.pages.setTabText(0, self.tr("&General"))
        self.pages.setTabText(1, self.tr("&Extractions"))
        self.pages.setTabText(2, self.tr("&Certificates"))
        self.close_button.setText(self.tr("Cl&ose"))

    def done(self, result: int) -> None:
        """A number that was typed and not yet left counts."""
        self.extractions.most.interpretText()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pages.tabBar().setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._refresh()

    def _refresh(self) -> None:
        for page in (self.general, self.extractions, self.certificates):
            page.refresh()

    def _lay_out(self) -> None:
        made: tuple[SettingsPage, ...] = (self.general, self.extractions, self.certificates)
        for page in made:
            self.pages.addTab(page, "")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)
        self.setMinimumSize(640, 480)
        self.resize(760, 688)
