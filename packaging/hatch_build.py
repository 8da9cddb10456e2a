"""Compiles the translations before the wheel is packed: git keeps their sources only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COMPILE = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"


class TranslationsHook(BuildHookInterface[Any]):
    """Runs Qt's lrelease on each of `resources/translations/*.ts`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for source in sorted(Path(self.root, "resources", "translations").glob("*.ts")):
            new = source.with_suffix(f".{os.getpid()}.new")
            line = [sys.executable, "-c", COMPILE, "-silent", str(source), "-qm", str(new)]
            subprocess.run(line, check=True)  # noqa: S603  (our own files)
            new.replace(source.with_suffix(".qm"))  # a program that runs has the old one mapped
