"""What Windows and macOS want to be told about the program."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template
from typing import Any

APP_ID = "io.github.depot_gui.depot_gui"
"""The program's name among all programs: AppStream's component, macOS' bundle. It must never change once released."""


def write_resource(packaging: Path, work: Path, number: str) -> Path:
    """Windows' version resource, as PyInstaller reads it. It knows four numbers and nothing like `rc1`."""
    numbers = [int(part) for part in re.findall(r"\d+", number)[:3]]
    four = tuple([*numbers, 0, 0, 0, 0][:4])
    text = Template((packaging / "windows" / "version.in").read_text("utf-8")).substitute(numbers=four, version=number)
    path = work / "version.txt"
    path.write_text(text, "utf-8")
    return path


def bundle_info(number: str) -> dict[str, Any]:
    """What goes into the bundle's Info.plist."""
    return {
        "CFBundleDisplayName": "Depot GUI",
        "CFBundleShortVersionString": number,
        "CFBundleVersion": number,
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "CFBundleDocumentTypes": [
            {  # macOS knows only the last part of a file's name: offered for all JSON files, default for none
                "CFBundleTypeName": "Extraction record",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.json"],
            }
        ],
    }
