"""The Help menu: help for where one is, the keys, and about the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget


class HelpMenu(QMenu):
    """Belongs to the main window; `pages` is where that one shows what is selected."""

    def __init__(self, window: QWidget, pages: QStackedWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self.help_action = self.addAction("", self._show_help)
        self.help_action.setShortcuts(QKeySequence.StandardKey.HelpContents)
        if not self.help_action.shortcuts():
            self.help_action.setShortcut(QKeySequence("F1"))
        self.help_action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.keys_action = self.addAction("", self._show_keys)
        self.about_action = self.addAction("", self._show_about)
        self.about_action.setMenuRole(QAction.MenuRole.AboutRole)
        self.retranslate()

    def retranslate(self) -> None:
        self.setTitle(self.tr("&Help"))
        self.help_action.setText(self.tr("&Help for this page"))
        self.keys_action.setText(self.tr("&Keyboard shortcuts"))
        self.about_action.setText(self.tr("&About Depot GUI"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_help(self) -> None:
        """Of what has the keys, in any window; beside the pages of the main one, of the page that is shown."""
        from depot_gui.ui.help.desk import show_help
        from depot_gui.ui.help.topics import topic_of

        held = QApplication.focusWidget() or QApplication.activeWindow()
        elsewhere = held is not None and held.window() is not self._window
        show_help(self._window, topic_of(held if elsewhere else self._pages.currentWidget()))

    def _show_keys(self) -> None:
        from depot_gui.ui.help.desk import show_help

        show_help(self._window, "keyboard")

    def _show_about(self) -> None:
        from depot_gui.ui.about import AboutDialog

        AboutDialog(self._window).open()
