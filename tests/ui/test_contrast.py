"""Every text of the windows can be read in light and in dark, measured in the pictures of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from depot_gui.flow.clock import SystemClock
from depot_gui.flow.pins import Pins
from depot_gui.settings import Settings
from depot_gui.ui import theme
from depot_gui.ui.help.window import HelpWindow
from depot_gui.ui.preferences.dialog import SettingsDialog
from depot_gui.ui.theme import Scheme
from tests.ui import gallery, main_gallery
from tests.ui.contrast import poor_contrast
from tests.ui.support import settle
from tests.ui.test_preferences import fill_pins


def settings() -> QWidget:
    pins = Pins(Path.home() / "pins.json", SystemClock())
    fill_pins(pins)
    dialog = SettingsDialog(Settings(), pins)
    dialog.pages.setCurrentIndex(2)
    return dialog


WINDOWS: dict[str, Callable[[], QWidget]] = {
    **{
        name: main_gallery.WINDOWS[name]
        for name in ("welcome", "running", "reconnecting", "failed", "result", "notices")
    },
    **{f"dialog-{name}": main_gallery.DIALOGS[name] for name in ("delete", "uncertain-candidates", "about")},
    "certificate": gallery.certificate_page,
    "forms": gallery.forms,
    "messages": gallery.messages,
    "settings": settings,
    "help": HelpWindow,
}


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK], ids=lambda scheme: scheme.value)
def dressed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Scheme]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, Scheme.LIGHT)


@pytest.mark.parametrize("name", WINDOWS)
def test_every_text_can_be_read(dressed: Scheme, name: str) -> None:
    window = WINDOWS[name]()
    window.show()
    settle()
    assert poor_contrast(window) == []
    window.close()
    window.deleteLater()
    settle()


def test_what_can_hardly_be_read_is_found(dressed: Scheme) -> None:
    window = QWidget()
    label = QLabel("hardly to be read", window)
    label.setStyleSheet("color: #909090; background: #808080")
    window.resize(300, 60)
    window.show()
    settle()
    assert len(poor_contrast(window)) == 1
    window.close()
