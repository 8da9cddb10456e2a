"""Every text of the program in a place where it stands, in one language, for whoever reads what was translated.

`python -m tests.reading DIR [--language de] [--only WORD…]` draws the states of the galleries, each once. With
`--marked` each text wears its number in the catalogue, and `texts.tsv` says which stand in which picture;
`python -m tests.touring DIR --pseudo marked` does the same for the tour.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from depot_gui.flow.clock import SystemClock
from depot_gui.flow.pins import Pins
from depot_gui.settings import Settings
from depot_gui.ui import language, theme
from depot_gui.ui.bridge import Loop
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.preferences.dialog import SettingsDialog
from depot_gui.ui.theme import Scheme
from tests.marks import Marking, Sighting, sight, write
from tests.ui import (
    compare_gallery,
    connect_gallery,
    connect_support,
    main_gallery,
    rare_errors,
    rare_results,
    rare_windows,
    result_gallery,
    wizard_gallery,
    wizard_support,
)
from tests.ui.inspection import faults_of
from tests.ui.test_preferences import fill_pins

Size = tuple[int, int]
_PAGE = (940, 720)
_WINDOW = (1280, 800)


class Reading:
    """Draws what is asked for, and notes what stands in it."""

    def __init__(self, folder: Path, only: Sequence[str]) -> None:
        self.folder = folder
        self.only = only
        self.sightings: list[Sighting] = []
        self.faults: list[str] = []

    async def read(self) -> None:
        await self._wizard()
        await self._results()
        for name, build in main_gallery.WINDOWS.items():
            await self._show(f"window-{name}", build, _WINDOW)
        for name, dialog in main_gallery.DIALOGS.items():
            await self._show(f"dialog-{name}", dialog)
        for name, page in compare_gallery.PAGES.items():
            await self._show(f"passing-on-{name}", page)
        for number, name in enumerate(("general", "extractions", "certificates", "no-certificates")):
            await self._show(f"settings-{name}", lambda number=number: _settings(number))  # type: ignore[misc]
        for gallery in (rare_errors, rare_results, rare_windows):
            for name, rare in gallery.pages().items():
                await self._show(f"rare-{name}", rare)

    async def _wizard(self) -> None:
        for name, prepare, act in connect_gallery.STATES:
            if self._is_wanted(f"wizard-{name}"):
                async with connect_support.open_wizard(prepare, connect_gallery.PREFILLS.get(name)) as hands:
                    hands.frame.resize(*_PAGE)
                    await act(hands)
                    await self._keep(f"wizard-{name}", hands.frame)
        for name, set_up, do in wizard_gallery.STATES:
            if self._is_wanted(f"wizard-{name}"):
                async with wizard_support.open_wizard(set_up, wizard_gallery.PREFILLS.get(name)) as later:
                    later.frame.resize(*_PAGE)
                    await do(later)
                    await self._keep(f"wizard-{name}", later.frame)

    async def _results(self) -> None:
        for name, (record_of, turn) in result_gallery.PAGES.items():
            if self._is_wanted(f"result-{name}"):
                window, view = result_gallery.page(record_of())
                window.show()
                await asyncio.sleep(0.05)
                turn(view)
                await self._keep(f"result-{name}", window)
                window.close()

    async def _show(self, name: str, build: Callable[[], QWidget], size: Size | None = None) -> None:
        if not self._is_wanted(name):
            return
        window = build()
        if size is not None or isinstance(window, MainWindow):
            window.resize(*(size or _WINDOW))
        window.show()
        await self._keep(name, window)
        window.close()
        window.deleteLater()

    async def _keep(self, name: str, window: QWidget) -> None:
        await asyncio.sleep(0.1)
        assert window.grab().save(str(self.folder / f"{name}.png"))
        self.sightings.append(sight(name, window))
        self.faults += [f"{name}: {fault}" for fault in faults_of(window)]

    def _is_wanted(self, name: str) -> bool:
        return not self.only or any(word in name for word in self.only)


def _settings(number: int) -> QWidget:
    """A page of the settings; the last one with no certificate."""
    pins = Pins(Path(tempfile.mkdtemp()) / "pins.json", SystemClock())
    if number < 3:
        fill_pins(pins)
    dialog = SettingsDialog(Settings(), pins)
    dialog.pages.setCurrentIndex(min(number, 2))
    return dialog


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", nargs="*", default=[], metavar="WORD", help="pictures whose names hold one of these")
    parser.add_argument("--marked", action="store_true", help="in English, with numbers and texts.tsv")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    language.install(app, "en" if arguments.marked else arguments.language)
    theme.apply(app, Scheme.LIGHT)
    marking = Marking()
    if arguments.marked:
        app.installTranslator(marking)
    reading = Reading(arguments.folder, arguments.only)
    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        runner.run(reading.read())
    if arguments.marked:
        write(reading.sightings, arguments.folder / "texts.tsv")
    print(f"{len(reading.sightings)} pictures in {arguments.folder}", *reading.faults, sep="\n")
    return 1 if reading.faults else 0


if __name__ == "__main__":
    sys.exit(main())
