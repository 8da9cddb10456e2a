"""What is kept in the frozen build and what is not."""

import sys
from collections.abc import Callable, Iterable
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT

Load = Callable[[str], ModuleType]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/networkinformation/libqglib.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\imageformats\\qtiff.dll", False),
        ("PySide6\\opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6/QtCore.abi3.so", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/de_AT.dat", True),
        ("babel/locale-data/zh_Hans_CN.dat", True),
        ("babel/locale-data/pl.dat", False),
        ("babel/locale-data/dew.dat", False),
        ("babel/global.dat", True),
        ("depot_gui/resources/icons/copy.svg", True),
        ("libcrypto.so.3", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
        ("keyring-25.7.0.dist-info/direct_url.json", False),
    ],
)
def test_a_file_is_kept_by_its_use(load: Load, name: str, kept: bool) -> None:
    assert load("freezing").wanted(name) is kept


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such libraries")
@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("libglib-2.0.so.0", False),
        ("libX11-xcb.so.1", False),
        ("libstdc++.so.6", False),
        ("libxcb-randr.so.0", False),
        ("libxcb-cursor.so.0", True),
        ("libzoo.so.1", True),
        ("libpython3.11.so.1.0", True),
    ],
)
def test_what_every_desktop_has_is_left_to_it(load: Load, name: str, kept: bool) -> None:
    assert load("freezing").wanted(name) is kept


def test_a_library_goes_with_the_last_that_needed_it(load: Load) -> None:
    needs = {
        "/qt/QtGui": ["libQt6Gui.so.6"],
        "/qt/Gui": ["libQt6Core.so.6"],
        "/qt/xcb": ["libQt6XcbQpa.so.6"],
        "/qt/eglfs": ["libQt6OpenGL.so.6"],
        "/qt/OpenGL": ["libQt6Gui.so.6"],
    }
    entries = [
        ("PySide6/QtGui.abi3.so", "/qt/QtGui", "EXTENSION"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qt/xcb", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "/qt/eglfs", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/qt/Gui", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/qt/Core", "BINARY"),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "/qt/Xcb", "BINARY"),
        ("PySide6/Qt/lib/libQt6OpenGL.so.6", "/qt/OpenGL", "BINARY"),
        ("libQt6OpenGL.so.6", "PySide6/Qt/lib/libQt6OpenGL.so.6", "SYMLINK"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libpython3.11.so.1.0", "/python", "BINARY"),
        ("depot_gui/resources/styles/app.qss", "/app.qss", "DATA"),
    ]

    def imports(file: str) -> Iterable[tuple[str, str | None]]:
        return {(name, None) for name in needs.get(file, [])}

    kept = [name for name, _, _ in load("freezing").trim(entries, imports)]
    assert kept == [name for name, _, _ in entries if "OpenGL" not in name and "eglfs" not in name]


def test_only_the_qt_modules_in_use_are_shipped(load: Load) -> None:
    used = load("freezing").used_qt_modules(ROOT / "depot_gui")
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg"} <= used
    assert "QtQml" not in used
