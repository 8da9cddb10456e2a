"""Owns what the user set: shows it, lets it take effect at once, and keeps it on disk."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from depot_gui.settings import Settings, load_settings, save_settings
from depot_gui.ui import language, theme
from depot_gui.ui.theme import Scheme, Tone

if TYPE_CHECKING:
    from depot_gui.flow.pins import Pins
    from depot_gui.ui.main_window import MainWindow
    from depot_gui.ui.preferences.dialog import SettingsDialog
    from depot_gui.ui.wizard.frame import ExtractionWizard

log = logging.getLogger(__name__)


class Preferences(QObject):
    """`settings` is what is in force; `spoken` a language from the command line, until another one is chosen.

    Signal: `most_chosen(number)`, how many unfinished tasks there may be in one vCenter from now on.
    """

    most_chosen = Signal(int)

    def __init__(self, window: MainWindow, file: Path, spoken: str = "") -> None:
        super().__init__(window)
        self.settings: Settings = load_settings(file)
        self._window = window
        self._file = file
        self._spoken = spoken
        self._pins: Pins | None = None
        self._dialog: SettingsDialog | None = None

    @property
    def server_language(self) -> str:
        """What a vCenter is asked for, a BCP 47 tag."""
        return self._spoken or self.settings.language or language.server_tag(QLocale())

    def begin(self, pins: Pins) -> None:
        """Answer the window from now on."""
        self._pins = pins
        self._window.scheme_chosen.connect(self.choose_scheme)
        self._window.settings_asked.connect(self.show_dialog)

    def show_dialog(self) -> None:
        """Open the settings, or bring them to the front."""
        from depot_gui.ui.preferences.dialog import SettingsDialog

        assert self._pins is not None, "it has begun"
        if self._dialog is None:
            self._dialog = dialog = SettingsDialog(self.settings, self._pins, self._window)
            dialog.language_chosen.connect(self.choose_language)
            dialog.scheme_chosen.connect(self.choose_scheme)
            dialog.most_chosen.connect(self.choose_most)
            dialog.finished.connect(self._closed)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def choose_most(self, most: int) -> None:
        """So many unfinished tasks in one vCenter."""
        self.change(unfinished_tasks=most)
        self.most_chosen.emit(most)

    def choose_language(self, tag: str) -> None:
        """Speak it from now on; empty for the system's."""
        self._spoken = ""
        self.change(language=tag)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        language.install(app, tag)
        theme.take_face(app)

    def choose_scheme(self, scheme: Scheme) -> None:
        """Dress the program in it, wherever it was chosen."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, scheme)
        self._window.set_scheme(scheme)
        if self._dialog is not None:
            self._dialog.set_scheme(scheme)
        self.change(theme=scheme.value)

    def restore_views(self) -> None:
        """The views are there: give them their columns of last time."""
        from depot_gui.ui.preferences.remembered import restore_columns

        restore_columns(self._window, self.settings)

    def keep_columns(self, wizard: ExtractionWizard) -> None:
        """Its tables come with their pages; they get their columns of last time, and are left for the next."""
        from depot_gui.ui.preferences.remembered import columns_of, restore_columns

        def leave() -> None:
            left = columns_of(wizard)
            if left:
                self.change(columns=self.settings.columns | left)

        wizard.pages.currentIdChanged.connect(lambda _: restore_columns(wizard, self.settings))
        wizard.closed.connect(leave)

    def keep_views(self, export_folder: str) -> None:
        """As the windows are left now, and where the last export went."""
        from depot_gui.ui.preferences.remembered import columns_of, geometry_of

        columns = self.settings.columns | columns_of(self._window)
        self.change(window=geometry_of(self._window), columns=columns, export_folder=export_folder)

    def change(self, **changes: Any) -> None:
        """Keep what was set. Where it cannot be written it counts all the same, and the window says so."""
        self.settings = replace(self.settings, **changes)
        try:
            save_settings(self._file, self.settings)
        except OSError as error:
            from depot_gui.ui.texts import notices

            log.warning("the settings could not be written: %s", error)
            words = notices.settings_not_written(error.strerror or type(error).__name__)
            self._window.notices.show_notice("settingsNotice", Tone.ERROR, *words)
        else:
            self._window.notices.clear_notice("settingsNotice")

    def _closed(self) -> None:
        self._dialog = None
