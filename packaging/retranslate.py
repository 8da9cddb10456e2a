"""Brings `resources/translations` up to date with the texts in the sources:  .venv/bin/python packaging/retranslate.py

What is new comes in unfinished, what is gone is dropped. lupdate does it, but it takes a `translate` with a count for a
text without a plural, and drops the forms there were: they are put back. English has plural forms only, kept by hand.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
ONE_FORM = {"ja", "ko", "zh_Hans", "zh_Hant"}
"""Languages without a plural."""

Key = tuple[str, str, str]


def messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[Key, ET.Element]]:
    """Each text of a file by its context, source and comment."""
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield (
                (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")),
                message,
            )


def lupdate(path: Path) -> None:
    """Qt's own tool over the window's sources."""
    program = str(Path(sys.executable).with_name("pyside6-lupdate"))
    options = ["-silent", "-extensions", "py", "-no-obsolete", "-tr-function-alias", "translate+=_tr"]
    command = [program, *options, "-locations", "none", "depot_gui/ui", "-ts", str(path)]
    subprocess.run(command, cwd=ROOT, check=True)


def retranslate(path: Path) -> int:
    """Bring one file up to date, or make it; how many texts wait for a translator."""
    name = path.stem.removeprefix("depot_gui_")
    before = dict(messages(ET.parse(path))) if path.exists() else {}
    lupdate(path)
    tree = ET.parse(path)
    tree.getroot().set("language", name)
    tree.getroot().set("sourcelanguage", "en_US")
    for key, message in messages(tree):
        if "%n" in key[1]:
            _restore(message, before.get(key), 1 if name in ONE_FORM else 2)
    text = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    return len(tree.findall(".//translation[@type='unfinished']"))


def _restore(message: ET.Element, before: ET.Element | None, count: int) -> None:
    """Its plural forms as they were, or empty ones."""
    forms = [form.text or "" for form in before.iter("numerusform")] if before is not None else []
    translation = message.find("translation")
    assert translation is not None
    message.set("numerus", "yes")
    translation.clear()
    translation.tail = "\n    "
    if len(forms) != count or not all(forms):
        forms = [""] * count
        translation.set("type", "unfinished")
    indent = "\n" + " " * 12
    translation.text = indent
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form
    for element in translation:
        element.tail = indent
    translation[-1].tail = "\n" + " " * 8


def main() -> int:
    """Names of files to make as well, such as `depot_gui_nl.ts`, may follow."""
    paths = {path for path in TRANSLATIONS.glob("depot_gui_*.ts") if path.stem != "depot_gui_en"}
    for path in sorted(paths | {TRANSLATIONS / name for name in sys.argv[1:]}):
        print(f"{path.name}: {retranslate(path)} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main())
