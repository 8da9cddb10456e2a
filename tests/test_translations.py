"""English has its plural forms, every one of them, and Qt's tools can read each text."""

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from depot_gui.ui import language

ROOT = Path(__file__).parents[1]
TRANSLATED = {"tr", "_tr", "translate"}


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
