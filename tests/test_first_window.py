"""The first window needs little: everything heavy is imported after it is painted."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from depot_gui import app
from depot_gui.ui import theme
from depot_gui.ui.main_window import MainWindow

ROOT = Path(__file__).parents[1]
NOT_BEFORE_THE_WINDOW = {
    "asyncio",
    "babel",
    "cryptography",
    "filelock",
    "httpcore",
    "httpx",
    "keyring",
    "msgspec",
    "platformdirs",
    "qasync",
    "ssl",
    "starlette",
    "truststore",
    "uvicorn",
}
NOT_BEFORE_THE_GROUND = {"depot_gui.loading", "depot_gui.ui.theme", "depot_gui.ui.welcome"}
"""The ground alone is painted first."""


def test_the_first_window_loads_little() -> None:
    """`--selftest-first-window` prints the modules loaded when the first window is painted, as a JSON list."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "depot_gui", "--selftest-first-window"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True)
    modules = set(json.loads(done.stdout))
    loaded = {name.partition(".")[0] for name in modules}
    assert "PySide6" in loaded
    assert loaded & NOT_BEFORE_THE_WINDOW == set()
    assert modules & NOT_BEFORE_THE_GROUND == set()


def test_the_ground_is_the_themes_own() -> None:
    """The window is painted before its theme is loaded; no other colour may flash up."""
    assert {"light": theme.LIGHT.window, "dark": theme.DARK.window} == app.GROUNDS


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    """Without a style sheet, as the program is when it paints its first window."""
    qapp.setStyleSheet("")
    yield qapp
    theme.apply(qapp, theme.Scheme.LIGHT)


@pytest.mark.parametrize(("scheme", "other"), [(theme.LIGHT, theme.DARK), (theme.DARK, theme.LIGHT)])
def test_a_window_is_its_ground_then_filled(undressed: QApplication, scheme: theme.Tokens, other: theme.Tokens) -> None:
    app._lay_ground(undressed, app.Options(theme=scheme.name))
    made = MainWindow(bare=True)
    made.show()
    assert _ground_of(made) == scheme.window
    assert made.findChildren(QPushButton, "newExtraction") == []
    theme.apply(undressed, theme.Scheme(scheme.name))
    made.fill()
    assert len(made.findChildren(QPushButton, "newExtraction")) == 1
    assert _ground_of(made) == scheme.window
    theme.apply(undressed, theme.Scheme(other.name))
    assert _ground_of(made) == other.window, "the first ground outlived its theme"
    made.close()
    made.deleteLater()


def _ground_of(window: MainWindow) -> str:
    """The colour beside the list, where nothing stands."""
    return window.grab().toImage().pixelColor(window.width() - 6, window.height() - 60).name().upper()
