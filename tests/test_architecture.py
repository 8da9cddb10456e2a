"""The rules of the rooms: who may import whom, and calls that are never made."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "depot_gui"
ROOMS = {
    "domain": set[str](),
    "flow": {"domain"},
    "client": {"domain"},
    "simulator": {"domain"},
    "ui": {"flow", "domain"},
}
SHARED = {"resource_path", "logs", "settings", "daemon_threads"}
"""Modules beside the rooms that every room but `domain` and `flow` may use."""

SHARED_BY_FLOW = {"private_files"}
"""The same for those that `flow` may use as well."""

QT = {"PySide6", "shiboken6", "qasync"}
TOP_WITH_QT = {"app.py", "__main__.py"}
SEES_UNVERIFIED = {PACKAGE / "client" / "probe.py", PACKAGE / "simulator" / "peer.py"}
"""The probe, and the simulated vCenter's look at what a host presents: both send nothing."""

SCROLLS = PACKAGE / "ui" / "widgets" / "scroll_area.py"
ONLY_CLIENT = {"httpx", "httpcore", "httpx2", "keyring"}


@dataclass(frozen=True, slots=True)
class Source:
    path: Path
    tree: ast.Module

    @property
    def room(self) -> str:
        parts = self.path.relative_to(PACKAGE).parts
        return parts[0] if len(parts) > 1 else ""

    def imports(self) -> Iterator[str]:
        """Full names of the modules imported anywhere in the file."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._base(node)
                whole = base == "depot_gui" or base.startswith("PySide6")
                yield from (f"{base}.{alias.name}" if whole else base for alias in node.names)

    def _base(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = ("depot_gui", *self.path.relative_to(PACKAGE).parent.parts)
        return ".".join([*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])])


def read(path: Path) -> Source:
    return Source(path, ast.parse(path.read_text("utf-8"), str(path)))


SOURCES = [read(path) for path in sorted(PACKAGE.rglob("*.py"))]


def breaks_rooms(source: Source) -> list[str]:
    """Imports the file may not have."""
    wrong = []
    for name in source.imports():
        top, _, rest = name.partition(".")
        target = rest.partition(".")[0]
        if top == "depot_gui" and target not in {"", "__version__"} and source.room in ROOMS:
            allowed = ROOMS[source.room] | {source.room}
            if source.room != "domain":
                allowed |= SHARED_BY_FLOW
            if source.room not in {"domain", "flow"}:
                allowed |= SHARED
            if target not in allowed:
                wrong.append(f"{source.room} imports {name}")
        if top in QT and source.room != "ui" and source.path.name not in TOP_WITH_QT:
            wrong.append(f"Qt outside ui: {name}")
        if name == "PySide6.QtWidgets.QScrollArea" and source.path != SCROLLS:
            wrong.append("a QScrollArea, which a screen reader can crash: use ScrollArea")
        if top in ONLY_CLIENT and source.room != "client":
            wrong.append(f"outside client: {name}")
    return wrong


def breaks_calls(source: Source) -> list[str]:
    """Calls the file may not make, with their lines."""
    return [f"line {line}: {what}" for node in ast.walk(source.tree) for line, what in _wrong_in(node, source)]


def _wrong_in(node: ast.AST, source: Source) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.AsyncFunctionDef):
        yield from ((call.lineno, "processEvents in a coroutine") for call in _calls(node, "processEvents"))
    if isinstance(node, ast.Call):
        yield from ((node.lineno, what) for what in _wrong_call(node, source))
    if isinstance(node, ast.Attribute | ast.Name):
        name = node.attr if isinstance(node, ast.Attribute) else node.id
        if name == "asyncClose":
            yield node.lineno, "asyncClose"
        if name == "CERT_NONE" and source.path not in SEES_UNVERIFIED:
            yield node.lineno, "CERT_NONE outside the probe"


def _wrong_call(call: ast.Call, source: Source) -> Iterator[str]:
    name, owner = _name(call), _owner(call)
    static_dialogs = {"QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QFontDialog"}
    if name in {"exec", "exec_"} and isinstance(call.func, ast.Attribute):
        yield "a nested event loop: exec()"
    if owner in static_dialogs and name[:1].islower() and name not in {"tr", "standardButton"}:
        yield f"a nested event loop: {owner}.{name}"
    if name == "sleep" and owner == "time":
        yield "time.sleep"
    if name in {"tr", "translate", "_tr"} and any(isinstance(arg, ast.JoinedStr) for arg in call.args):
        yield "an f-string that is to be translated"
    if name == "setToolTip" and not all(map(_is_ours, call.args)):
        yield "a tip that may be somebody else's markup: set_tip or plain_tip"
    for keyword in call.keywords:
        if keyword.arg == "verify" and isinstance(keyword.value, ast.Constant) and keyword.value.value is False:
            yield "verify=False"


def _is_ours(argument: ast.expr) -> bool:
    """Plain text, or a text of the program's own."""
    if isinstance(argument, ast.Constant):
        return argument.value == ""
    return isinstance(argument, ast.Call) and _name(argument) in {"plain_tip", "tr", "_tr"}


def _calls(node: ast.AST, name: str) -> list[ast.Call]:
    return [call for call in ast.walk(node) if isinstance(call, ast.Call) and _name(call) == name]


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _owner(call: ast.Call) -> str:
    value = call.func.value if isinstance(call.func, ast.Attribute) else None
    return value.id if isinstance(value, ast.Name) else ""


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: str(source.path.relative_to(PACKAGE)))
def test_the_module_keeps_the_rules(source: Source) -> None:
    assert breaks_rooms(source) + breaks_calls(source) == []


def test_httpx_is_imported_by_one_module() -> None:
    users = [s.path.name for s in SOURCES if any(name.split(".")[0] == "httpx" for name in s.imports())]
    assert len(users) <= 1, users


@pytest.mark.parametrize(
    ("place", "code", "words"),
    [
        ("domain/x.py", "from depot_gui.flow import y", "domain imports depot_gui.flow"),
        ("flow/x.py", "from ..ui import y", "flow imports depot_gui.ui"),
        ("ui/x.py", "import depot_gui.client.http", "ui imports depot_gui.client.http"),
        ("ui/a/x.py", "from ...client.http import y", "ui imports depot_gui.client.http"),
        ("simulator/x.py", "from depot_gui import flow", "simulator imports depot_gui.flow"),
        ("flow/x.py", "def f():\n    from PySide6.QtCore import Qt", "Qt outside ui"),
        ("flow/x.py", "import httpx", "outside client"),
        ("ui/x.py", "from PySide6.QtWidgets import QFrame, QScrollArea", "use ScrollArea"),
        ("ui/x.py", "dialog.exec()", "nested event loop"),
        ("ui/x.py", "label.setToolTip(record.host_label)", "a tip"),
        ("ui/x.py", "QMessageBox.question(None, 'a', 'b')", "nested event loop"),
        ("ui/x.py", "QFileDialog.getOpenFileName()", "nested event loop"),
        ("ui/x.py", "async def f():\n    app.processEvents()", "processEvents"),
        ("ui/x.py", "@qasync.asyncClose\ndef f(): ...", "asyncClose"),
        ("ui/x.py", "self.tr(f'{a} hosts')", "f-string"),
        ("client/x.py", "get(url, verify=False)", "verify=False"),
        ("client/x.py", "context.verify_mode = ssl.CERT_NONE", "CERT_NONE"),
        ("flow/x.py", "import time\ntime.sleep(1)", "time.sleep"),
    ],
)
def test_a_broken_rule_is_found(place: str, code: str, words: str) -> None:
    source = Source(PACKAGE / place, ast.parse(code))
    assert any(words in found for found in breaks_rooms(source) + breaks_calls(source))


def test_what_is_allowed_is_not_found() -> None:
    code = "from depot_gui.domain import task\nfrom depot_gui.flow.wizard import Step\nfrom PySide6.QtCore import Qt\n"
    code += "d = QMessageBox(parent)\nd.open()\nself.tr('%1 hosts').replace('%1', f'{a}')\n"
    source = Source(PACKAGE / "ui" / "x.py", ast.parse(code))
    assert breaks_rooms(source) + breaks_calls(source) == []
