"""The banner of a page's error: what is wrong, what to do, and set off below both the machine's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from depot_gui.ui.theme import Tone, restyle
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.text import Body, Caption
from depot_gui.ui.wizard.page import PageError


class ErrorBanner(Banner):
    """`show_error` shows one, `clear` takes it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.ERROR, parent=parent)
        self.setObjectName("pageError")
        self._caption = Caption()
        self._caption.setContentsMargins(0, 8, 0, 0)
        self.machine = Body()
        self.machine.setObjectName("machineWords")
        self.machine.set_selectable()
        restyle(self.machine, fixed="true")
        for label in (self._caption, self.machine):
            label.set_tone(Tone.ERROR)
            self.words.addWidget(label)
        self.clear()

    def show_error(self, error: PageError) -> None:
        """Show it, and have the first two read out."""
        self._caption.setText(self.tr("In the machine’s own words"))
        self.machine.setText(error.detail)
        self._show_machine(bool(error.detail))
        self.show_message(Tone.ERROR, error.text, error.title)

    def clear(self) -> None:
        super().clear()
        self.machine.setText("")
        self._show_machine(False)

    def _show_machine(self, shown: bool) -> None:
        for label in (self._caption, self.machine):
            label.setVisible(shown)
