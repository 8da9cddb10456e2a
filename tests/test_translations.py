"""Each language has every text of the window, none stale, and nothing that a text stands on is lost in translation."""

import ast
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from depot_gui.ui import language

ROOT = Path(__file__).parents[1]
TRANSLATED = {"tr", "_tr", "translate"}
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = tuple(tag.replace("-", "_") for tag in language.LANGUAGES if tag != "en")
ONE_FORM = {"ja", "ko", "zh_Hans", "zh_Hant"}
"""Languages without a plural, which put a mnemonic in brackets behind the word."""

PLACEHOLDER = re.compile(r"%L?\d+|%n|\{\w*\}|</?\w+[^>]*>")
Key = tuple[str, str, str]


def calls() -> list[ast.Call]:
    """Every call that translates."""
    found = []
    for path in sorted((ROOT / "depot_gui" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
                if name in TRANSLATED and any(isinstance(a, ast.Constant) for a in node.args):
                    found.append(node)
    return found


def texts(call: ast.Call) -> list[str]:
    return [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]


def test_every_plural_has_its_english_forms() -> None:
    used = {text for call in calls() for text in texts(call) if "%n" in text}
    root = ET.parse(ROOT / "resources" / "translations" / "depot_gui_en.ts").getroot()
    known = {message.findtext("source", ""): message for message in root.iter("message")}
    assert used == set(known)
    for source, message in known.items():
        forms = [form.text or "" for form in message.iter("numerusform")]
        assert len(forms) == 2, source
        assert all("%n" in form and "(s)" not in form for form in forms), source


def test_lupdate_can_read_the_count_of_every_plural() -> None:
    """It passes over a call that has another call for its count, and the text is never translated."""
    for call in calls():
        if "%n" in "".join(texts(call)) and isinstance(call.func, ast.Name):
            assert isinstance(call.args[-1], ast.Name), ast.unparse(call)


def test_the_forms_are_used(qapp: QApplication) -> None:
    language.install(qapp, "en")
    assert QCoreApplication.translate("Software", "%n warning(s)", "", 1) == "1 warning"
    assert QCoreApplication.translate("Software", "%n warning(s)", "", 2) == "2 warnings"


def messages(path: Path) -> Iterator[tuple[Key, ET.Element]]:
    """Each text of a file by its context, source and comment."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            yield key, message


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[Key]:
    """What lupdate finds in the window's sources now."""
    found = tmp_path_factory.mktemp("lupdate") / "now_de.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-silent", "-extensions", "py", "-tr-function-alias", "translate+=_tr", "-locations", "none"]
    subprocess.run([lupdate, *options, "depot_gui/ui", "-ts", found], cwd=ROOT, check=True)
    return {key for key, _message in messages(found)}


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_text_is_there_and_none_is_stale(name: str, sources: set[Key]) -> None:
    path = TRANSLATIONS / f"depot_gui_{name}.ts"
    kept = dict(messages(path))
    assert set(kept) == sources
    waiting = {key for key, message in kept.items() if message.find("translation[@type]") is not None}
    assert not waiting | {key for key, message in kept.items() if not all(forms(message))}


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_a_text_stands_on_is_not_lost(name: str) -> None:
    for (_context, source, _comment), message in messages(TRANSLATIONS / f"depot_gui_{name}.ts"):
        said = forms(message)
        if "%n" in source:
            assert message.get("numerus") == "yes", source
            assert len(said) == (1 if name in ONE_FORM else 2), source
        for text in said:
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(source)), (source, text)
            assert bool(mnemonic(text)) == bool(mnemonic(source)), (source, text)
            assert "..." not in text, text
            assert text == text.strip() or source != source.strip(), (source, text)
            if name in ONE_FORM and mnemonic(text):
                assert re.search(r"\(&[A-Z0-9]\)", text), text


def mnemonic(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


@pytest.mark.parametrize("tag", [tag for tag in language.LANGUAGES if tag != "en"])
def test_each_language_is_spoken_with_qts_own_words(qapp: QApplication, tag: str) -> None:
    assert tag in language.offered()
    try:
        language.install(qapp, tag)
        assert QCoreApplication.translate("AboutDialog", "Close") != "Close"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    finally:
        language.install(qapp, "en")


def test_compiling_takes_nothing_from_a_program_that_runs() -> None:
    """It has the file mapped: cut short, it would be killed by the next text it looks up."""
    compiled = TRANSLATIONS / "depot_gui_de.qm"
    with compiled.open("rb") as mapped:
        before = mapped.read()
        environment = os.environ | {"LRELEASE": str(Path(sys.executable).with_name("pyside6-lrelease"))}
        subprocess.run(["sh", "packaging/translations"], cwd=ROOT, env=environment, check=True)
        mapped.seek(0)
        assert mapped.read() == before
        assert os.fstat(mapped.fileno()).st_ino != compiled.stat().st_ino
