"""What goes into the frozen one-folder build, and what stays out. Used by the specs beside it.

Only the Qt modules that the program imports are shipped, with the plugins a program of widgets needs, the texts of the
languages it speaks, and on Linux no library that every desktop brings along (the `.deb` names those in its Depends).
What nothing of the rest needs any more goes too.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""Name in the build, file it comes from (a symlink's target), and PyInstaller's type code."""

Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""The libraries a file is linked with, as names and paths (`PyInstaller.depend.bindepend.get_imports`)."""

LANGUAGES = ("en", "de", "fr", "es", "it", "ja", "ko", "zh_CN", "zh_TW", "pt_BR")
"""The languages of the program; dates and numbers come in all regions of each."""

PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Qt's plugins by folder; a folder or a plugin that is not named is left out."""

UNUSED_MODULES = ("sqlite3", "tkinter", "unittest", "pydoc", "lib2to3", "curses", "readline", "setuptools", "pip")
"""Optional imports of what we use that never run here."""

OF_THE_DESKTOP = re.compile(
    r"lib(X\w+|X11-xcb|xcb(-\w+)?|xkbcommon(-x11)?|wayland-\w+|fontconfig|freetype|png16|brotli\w+|expat|"
    r"(glib|gobject|gthread|gmodule|gio)-2\.0|pcre2-8|dbus-1|systemd|cap|gcrypt|gpg-error|"
    r"stdc\+\+|gcc_s|uuid|bsd|md|z|zstd|lz4|bz2|lzma)\.so"
)
"""Libraries of Linux that come with every desktop or with the base system, not with us."""

RARE = re.compile(r"libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so")
"""But few programs other than Qt's need these."""

_LIBRARIES = {"BINARY", "EXTENSION"}
_UNWANTED_FILES = {"opengl32sw.dll", "d3dcompiler_47.dll"}
_OF_THE_BUILD = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}
"""What pip notes of an installation: the first has the hash of a script that names the folder it was built in."""


def used_qt_modules(package: Path) -> set[str]:
    """The modules of PySide6 that any file of the package imports, for example QtCore."""
    texts = [path.read_text("utf-8") for path in package.rglob("*.py")]
    return {name for text in texts for name in re.findall(r"\bPySide6(?:\.| import )(Qt\w+)", text)}


def unused_qt_modules(binding: Path, used: set[str]) -> list[str]:
    """The other modules of the binding's folder, to be excluded."""
    found = {path.name.partition(".")[0] for path in binding.iterdir() if path.suffix in {".so", ".pyd"}}
    return sorted(f"PySide6.{name}" for name in found - used if name.startswith("Qt"))


def wanted(name: str) -> bool:
    """Whether a file of this name in the build is of any use to the program."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if path.name in _UNWANTED_FILES:
        return False
    if parts[0].endswith(".dist-info") and path.name in _OF_THE_BUILD:
        return False
    if parts[0] == "PySide6":
        return _wanted_of_qt(path)
    if parts[:2] == ("babel", "locale-data"):
        return path.stem == "root" or path.stem.partition("_")[0] in _spoken()
    return sys.platform != "linux" or len(parts) > 1 or not OF_THE_DESKTOP.match(name) or bool(RARE.match(name))


def trim(entries: Iterable[Entry], imports: Imports) -> list[Entry]:
    """The entries that are wanted, without libraries that only unwanted ones needed."""
    kept = [entry for entry in entries if wanted(entry[0])]
    needed = _needed(kept, imports)
    names = {name for name, _, kind in kept if kind in _LIBRARIES and PurePosixPath(name).name in needed}
    return [entry for entry in kept if not _is_library(entry) or _leads_to(entry) in names]


def _wanted_of_qt(path: PurePosixPath) -> bool:
    parts = path.parts
    if "plugins" in parts:
        folder = parts[parts.index("plugins") + 1]
        return path.stem.removeprefix("lib") in PLUGINS.get(folder, set())
    if "translations" in parts:
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    return True


def _spoken() -> set[str]:
    return {language.partition("_")[0] for language in LANGUAGES}


def _is_library(entry: Entry) -> bool:
    """Whether it is only there because something is linked with it: not a plugin, not a module of Python."""
    name, _, kind = entry
    file = PurePosixPath(name.replace("\\", "/"))
    if kind == "EXTENSION" or "plugins" in file.parts or file.name.startswith(("libpython", "python3")):
        return False
    return kind in {"BINARY", "SYMLINK"} and bool(re.search(r"\.so(\.|$)|\.dylib$|\.dll$", file.name))


def _leads_to(entry: Entry) -> str:
    """The name of the file itself: the target for a symlink, which is relative to where it stands."""
    name, source, kind = entry
    return name if kind != "SYMLINK" else str(PurePosixPath(name).parent / source)


def _needed(entries: list[Entry], imports: Imports) -> set[str]:
    """File names of all libraries that the modules and plugins need, directly or through others."""
    files = {PurePosixPath(name).name: source for name, source, kind in entries if kind in _LIBRARIES}
    ahead = [source for name, source, kind in entries if kind in _LIBRARIES and not _is_library((name, source, kind))]
    needed: set[str] = set()
    while ahead:
        for library, _ in imports(ahead.pop()):
            name = PurePosixPath(library.replace("\\", "/")).name
            if name in files and name not in needed:
                needed.add(name)
                ahead.append(files[name])
    return needed
