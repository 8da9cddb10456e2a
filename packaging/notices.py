"""Collects the licences of everything in the frozen build: `licenses/NAME/…` and `licenses/VERSIONS.txt` beside it.

`resources/third-party.md` says in words what is bundled and how Qt's licence is met; here are the texts and versions.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Any

from freezing import Entry

_TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_QT = {"PySide6", "shiboken6"}


class MissingLicenceError(Exception):
    """Something would be shipped without its licence."""


def collect(analysis: Any, packaging: Path, work: Path) -> list[Entry]:
    """Write the licences of what `analysis` bundles below `work`; the entries to add to its data."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    names = {name.replace("\\", "/").split("/")[0].split(".")[0] for name, _, _ in [*analysis.pure, *analysis.binaries]}
    lines = [_add_python(work), *_add_qt(packaging / "licenses", work)]
    lines += [_add_distribution(found, work) for found in _distributions(names)]
    if sys.platform == "linux":
        lines += _add_system_libraries(analysis.binaries, work)
    (work / "VERSIONS.txt").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    files = sorted(path for path in work.rglob("*") if path.is_file())
    return [(f"licenses/{path.relative_to(work).as_posix()}", str(path), "DATA") for path in files]


def _distributions(modules: set[str]) -> list[Distribution]:
    """The installed distributions that these top-level modules belong to, without Qt's and our own."""
    known = packages_distributions()
    names = {name for module in modules - _QT for name in known.get(module, ())}
    return [distribution(name) for name in sorted(names, key=str.lower) if name not in {"depot-gui", "pyinstaller"}]


def _add_python(work: Path) -> str:
    places = [Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)]
    texts = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    if not texts:
        raise MissingLicenceError("Python")
    _copy(texts[0], work / "Python")
    return f"Python {platform.python_version()} (PSF-2.0)"


def _add_qt(texts: Path, work: Path) -> list[str]:
    for text in sorted(texts.iterdir()):
        _copy(text, work / "Qt")
    binding, shiboken = distribution("PySide6_Essentials"), distribution("shiboken6")
    return [
        f"Qt {binding.version} (LGPL-3.0-only)",  # the binding's version is that of the Qt in its wheel
        f"{binding.name} {binding.version} (LGPL-3.0-only)",
        f"{shiboken.name} {shiboken.version} (LGPL-3.0-only)",
    ]


def _add_distribution(found: Distribution, work: Path) -> str:
    compiled = any(file.suffix in {".so", ".pyd"} for file in found.files or ())
    files = [file for file in found.files or () if ".dist-info" in str(file) and _tells(str(file), compiled)]
    if not any(_TEXT.search(file.name) for file in files):
        raise MissingLicenceError(found.name)
    for file in files:
        _copy(Path(str(found.locate_file(file))), work / found.name)
    return f"{found.name} {found.version} ({_licence(found)})"


def _tells(name: str, compiled: bool) -> bool:
    """A licence, or the list of what was compiled into a library."""
    return bool(_TEXT.search(name.rsplit("/", 1)[-1])) or (compiled and "/sboms/" in name)


def _licence(found: Distribution) -> str:
    """Its SPDX expression, else the classifiers, else the first line of the old field."""
    metadata = found.metadata
    classifiers = [text.split(" :: ")[-1] for text in metadata.get_all("Classifier") or () if "License ::" in text]
    named = metadata.get("License-Expression") or " or ".join(classifiers) or (metadata.get("License") or "")
    return named.strip().partition("\n")[0] or "see its text"


def _add_system_libraries(binaries: list[Entry], work: Path) -> list[str]:
    """Libraries taken from the Debian system that built this; each package has its own copyright file."""
    sources = {str(Path(source).resolve()) for _, source, kind in binaries if kind == "BINARY"}
    packages = {package for source in sources if (package := _debian_package(source))}
    for package in packages:
        _copy(Path("/usr/share/doc", package.partition(":")[0], "copyright"), work / package.partition(":")[0])
    return [_debian_version(package) for package in sorted(packages)]


def _debian_package(file: str) -> str:
    for name in (file, file.removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)  # noqa: S603, S607
        if done.returncode == 0:
            return done.stdout.split(": ")[0]
    return ""


def _debian_version(package: str) -> str:
    command = ["dpkg-query", "-W", "-f", "${Package} ${Version} (see its text)", package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603


def _copy(source: Path, folder: Path) -> None:
    if not source.is_file():
        raise MissingLicenceError(str(source))
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / source.name)
