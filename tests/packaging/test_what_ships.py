"""The files around the program agree with it and with each other."""

import argparse
import ast
import configparser
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from packaging.requirements import Requirement

from depot_gui import __main__, __version__
from tests.packaging.conftest import PACKAGING, ROOT

LINUX = PACKAGING / "linux"
MIME_TYPE = "application/vnd.depot-gui.record+json"
Load = Callable[[str], ModuleType]


def options() -> set[str]:
    """The options that `--help` lists."""
    parser = __main__._parser()
    shown = [action for action in parser._actions if action.help != argparse.SUPPRESS]
    return {option for action in shown for option in action.option_strings}


def desktop_entry() -> configparser.ConfigParser:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "depot-gui.desktop", "utf-8")
    return entry


def test_there_is_one_version_number() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "depot_gui/__init__.py"
    written = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix not in {".md", ".txt", ".pyc"}]
    assert [str(path) for path in written if f'"{__version__}"' in path.read_text("utf-8")] == []


def test_the_change_log_begins_with_this_version() -> None:
    first = re.search(r"^## (\S+?),? ", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert first is not None
    assert first[1] == __version__


def test_the_manual_page_has_every_option_and_no_other() -> None:
    text = (LINUX / "depot-gui.1").read_text("utf-8").replace("\\-", "-").replace("\\f", " ")
    named = {
        option
        for line in text.splitlines()
        if line.startswith(".") or " B" in line
        for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", line)
    }
    assert named - {"--simulator"} == options()


def test_menu_entry_file_type_and_store_entry_agree(load: Load) -> None:
    entry = desktop_entry()
    assert entry["Desktop Entry"]["MimeType"] == f"{MIME_TYPE};"
    commands = [entry[section]["Exec"].split() for section in entry.sections()]
    assert {command[0] for command in commands} == {"depot-gui"}
    assert {word for command in commands for word in command[1:]} - options() == {"%F"}
    kind = ElementTree.parse(LINUX / "depot-gui.xml").getroot().find("{*}mime-type")
    assert kind is not None
    assert kind.get("type") == MIME_TYPE
    assert [glob.get("pattern") for glob in kind.findall("{*}glob")] == ["*.depot.json"]
    component = ElementTree.parse(LINUX / "depot-gui.metainfo.xml").getroot()
    assert component.findtext("provides/mediatype") == MIME_TYPE
    assert component.findtext("launchable") == "depot-gui.desktop"
    assert re.fullmatch(r"[a-z_]+(\.[a-z_]+){2,}", load("version_info").APP_ID)


def test_windows_version_resource_has_four_numbers(load: Load, tmp_path: Path) -> None:
    text = load("version_info").write_resource(PACKAGING, tmp_path, "1.20.3rc1").read_text("utf-8")
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    assert "filevers=(1, 20, 3, 0)" in text
    assert "'ProductVersion', '1.20.3rc1'" in text


def test_the_debian_package_names_what_qt_needs() -> None:
    script = (PACKAGING / "setup.sh").read_text("utf-8")
    needed = re.search(r'^QT_PACKAGES="([^"]+)"', script, re.MULTILINE)
    depends = re.search(r"^Depends: (.+)$", (PACKAGING / "debian" / "control").read_text("utf-8"), re.MULTILINE)
    assert needed is not None
    assert depends is not None
    named = set(re.findall(r"[a-z0-9.+-]+", re.sub(r"\([^)]*\)", "", depends[1])))
    assert set(needed[1].split()) - named == {"python3-venv", "libbrotli1"}  # for a checkout alone: venv and lrelease


def closure(name: str, seen: set[str]) -> set[str]:
    """The distribution and all that it requires here, by their normal names."""
    normal = re.sub(r"[-_.]+", "-", name).lower()
    if normal not in seen:
        seen.add(normal)
        for line in distribution(name).requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                closure(wanted.name, seen)
    return seen


def test_everything_it_is_made_with_is_named_and_pinned() -> None:
    needed = closure("depot-gui", set()) - {"depot-gui"}
    named = re.sub(r"[-_.]+", "-", (ROOT / "resources" / "third-party.md").read_text("utf-8")).lower()
    assert {name for name in needed if name.removesuffix("-essentials") not in named} == set()
    pinned = re.sub(r"[-_.]+", "-", (PACKAGING / "constraints.txt").read_text("utf-8")).lower()
    assert {name for name in needed if f"{name}==" not in pinned} == set()


def test_pinned_versions_are_allowed() -> None:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    pinned = dict(line.lower().replace("_", "-").split("==") for line in lines if "==" in line)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for line in project["dependencies"]:
        wanted = Requirement(line)
        assert wanted.specifier.contains(pinned[wanted.name.lower()]), line


@pytest.mark.skipif(sys.platform != "linux", reason="the tar.xz is for Linux")
def test_the_menu_entry_comes_and_goes(tmp_path: Path) -> None:
    program, prefix = tmp_path / 'my $apps "1"' / "depot-gui", tmp_path / "prefix"
    menu = program / "menu" / "share"
    (menu / "applications").mkdir(parents=True)
    (menu / "mime" / "packages").mkdir(parents=True)
    plugins = program / "_internal" / "PySide6" / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    shutil.copy("/bin/true", plugins / "libq.so")
    shutil.copy(LINUX / "depot-gui.desktop", menu / "applications")
    shutil.copy(LINUX / "depot-gui.xml", menu / "mime" / "packages")
    for name, place in (("places.sh", menu.parent), ("install.sh", program), ("uninstall.sh", program)):
        shutil.copy(LINUX / name, place)
    (program / "depot-gui").write_text("#!/bin/sh\n")
    environment = {"PREFIX": str(prefix), "PATH": "/usr/bin:/bin"}

    def run(script: str) -> None:
        subprocess.run(["sh", str(program / script)], env=environment, check=True, capture_output=True)

    run("install.sh")
    entry = (prefix / "share" / "applications" / "depot-gui.desktop").read_text("utf-8")
    quoted = str(program / "depot-gui").replace("$", "\\\\$").replace('"', '\\\\"')
    assert f'Exec="{quoted}" --demo\n' in entry
    assert (prefix / "bin" / "depot-gui").resolve() == (program / "depot-gui").resolve()
    run("uninstall.sh")
    assert [str(path) for path in prefix.rglob("*") if path.is_file() or path.is_symlink()] == []


@pytest.mark.slow
def test_two_wheels_of_one_tree_are_equal_and_have_all_resources(tmp_path: Path) -> None:
    wheels = []
    for folder in (tmp_path / "a", tmp_path / "b"):
        command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)]
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "SOURCE_DATE_EPOCH": "1700000000"}
        subprocess.run(command, env=environment, check=True)
        wheels += list(folder.glob("*.whl"))
    assert wheels[0].read_bytes() == wheels[1].read_bytes()
    names = set(zipfile.ZipFile(wheels[0]).namelist())
    resources = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    left_out = {path for path in resources if path.parts[0] == "pictures" or path.suffix == ".ts"}
    shipped = {path.relative_to("depot_gui/resources") for path in map(Path, names) if "resources" in path.parts}
    assert shipped == resources - left_out
