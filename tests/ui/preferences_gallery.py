"""Draw the settings window: `python -m tests.ui.preferences_gallery DIR [--scale 1.5]`."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from depot_gui.flow.clock import SystemClock
from depot_gui.flow.pins import Pins
from depot_gui.settings import Settings
from depot_gui.ui import language, theme
from depot_gui.ui.preferences.dialog import SettingsDialog
from depot_gui.ui.theme import Scheme
from tests.ui.test_preferences import fill_pins


def draw(app: QApplication, folder: Path) -> None:
    """A PNG of each page in both themes, and of the page without certificates."""
    folder.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp())
    pins, none = Pins(place / "pins.json", SystemClock()), Pins(place / "none.json", SystemClock())
    fill_pins(pins)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(app, scheme)
        for number, name in enumerate(("general", "extractions", "certificates", "no-certificates")):
            dialog = SettingsDialog(Settings(theme=scheme.value), none if number == 3 else pins)
            dialog.pages.setCurrentIndex(min(number, 2))
            dialog.show()
            app.processEvents()
            dialog.grab().save(str(folder / f"settings-{name}-{scheme.value}.png"))
            dialog.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1")
    args = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = args.scale
    app = QApplication(sys.argv[:1])
    language.install(app, "en")
    draw(app, args.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
