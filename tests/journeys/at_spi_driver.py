"""Drives the program as a screen reader does, through AT-SPI alone; run by the system's Python, which has pyatspi.

`python3 at_spi_driver.py PLAN`: the plan is a JSON object with `vcenter`, `user`, `password` and the hosts `quick` and
`failing`, each with `id`, `port`, `user`, `password` and `sha256`. Exit code 0 when every step was seen to work.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi
from gi.repository import GLib

_LIMIT = 30.0
_MOST_DEEP = 40


class Reader:
    """Finds things that are showing by the last part of their id, and uses them by their accessible actions."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        self.app = self._until(self._find_app, "the program")

    # Eyes

    def find(self, name: str) -> Any:
        """The one that is showing, as soon as it is."""
        return self._until(lambda: self._showing(name), name)

    def is_showing(self, name: str) -> bool:
        return self._showing(name) is not None

    def text(self, name: str) -> str:
        """What is read out: the text of a field, else the name."""
        return text_of(self.find(name))

    def rows(self, name: str) -> list[str]:
        """The cells of a tree or table, row by row, as they are named."""
        return [cell.name for cell in every(self.find(name)) if cell.getRole() in CELLS and cell.name]

    def until(self, condition: Callable[[], object], what: str) -> Any:
        return self._until(condition, what)

    # Hands

    def press(self, name: str) -> None:
        """The first action, as soon as it can be done."""
        thing = self._until(lambda: (t := self._showing(name)) and usable(t) and t, f"{name} works")
        thing.queryAction().doAction(0)

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        field.queryEditableText().setTextContents(text)
        shown = self._until(lambda: text_of(self.find(name)), name)
        assert shown == text or set(shown) <= set("•●*"), f"{name} has {shown!r}"

    def tick(self, name: str) -> None:
        """A box that must not be ticked yet."""
        box = self._until(lambda: (t := self._showing(name)) and usable(t) and t, f"{name} works")
        assert not checked(box), f"{name} is ticked beforehand"
        box.queryAction().doAction(0)
        self._until(lambda: checked(self.find(name)), f"{name} is ticked")

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _listen(self, seconds: float) -> None:
        """Take what the program says by itself."""
        end, context = time.monotonic() + seconds, GLib.MainContext.default()
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.01)

    def _showing(self, name: str) -> Any:
        return next((t for t in in_sight(self.app) if its_id(t) == name), None)

    def _find_app(self) -> Any:
        desktop = pyatspi.Registry.getDesktop(0)
        return next((app for app in desktop if app is not None and "depot" in (app.name or "").lower()), None)

    def _until(self, condition: Callable[[], Any], what: str) -> Any:
        end = time.monotonic() + _LIMIT
        while time.monotonic() < end:
            try:
                found = condition()
            except Exception as error:  # what was found a moment ago may be gone: look again
                if "pyatspi" not in type(error).__module__ and "gi." not in type(error).__module__ + ".":
                    raise
                found = None
            if found:
                return found
            self._listen(0.1)
        raise AssertionError(f"not within {_LIMIT:.0f} s: {what}")


TABLES = (pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST)
CELLS = (pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM)


def every(root: Any, depth: int = 0) -> Iterator[Any]:
    """The tree below, itself first; what cannot be read just now is left out."""
    yield root
    if depth < _MOST_DEEP:
        for number in range(min(root.childCount, 400)):
            child = root.getChildAtIndex(number)
            if child is not None:
                yield from every(child, depth + 1)


def in_sight(app: Any) -> Iterator[Any]:
    """What shows; tables and trees without what is in them."""
    for window in app:
        if window is not None and is_in_sight(window):
            yield from _in_sight(window)


def _in_sight(root: Any) -> Iterator[Any]:
    yield root
    if root.getRole() in TABLES:
        return
    for number in range(root.childCount):
        child = root.getChildAtIndex(number)
        if child is not None and is_in_sight(child):
            yield from _in_sight(child)


def its_id(thing: Any) -> str:
    return (thing.get_accessible_id() or "").rpartition(".")[2]


def is_in_sight(thing: Any) -> bool:
    states = thing.getState()
    return bool(states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE))


def usable(thing: Any) -> bool:
    return bool(thing.getState().contains(pyatspi.STATE_ENABLED))


def checked(thing: Any) -> bool:
    return bool(thing.getState().contains(pyatspi.STATE_CHECKED))


def text_of(thing: Any) -> str:
    try:
        return thing.queryText().getText(0, -1) or ""
    except NotImplementedError:
        return thing.name or ""


# The journeys


def connect(reader: Reader, plan: dict[str, Any]) -> None:
    """To the page with the two types; the certificate, unknown the first time, is trusted after a look at it."""
    if not reader.is_showing("vcenterAddress"):
        reader.press("newExtraction")
    reader.type("vcenterAddress", plan["vcenter"])
    reader.type("vcenterUser", plan["user"])
    reader.type("vcenterPassword", plan["password"])
    assert reader.find("vcenterPassword").getRole() == pyatspi.ROLE_PASSWORD_TEXT
    assert reader.find("vcenterPassword").name == "Password"
    reader.press(NEXT)
    reader.until(lambda: reader.is_showing("trustVcenter") or reader.is_showing("authExisting"), "an answer")
    if reader.is_showing("trustVcenter"):
        assert reader.text("vcenterSha256").count(":") == 31
        reader.tick("trustVcenter")
        reader.press(NEXT)
    reader.find("authExisting")


def by_vcenters_access(reader: Reader, plan: dict[str, Any], host: dict[str, Any]) -> None:
    connect(reader, plan)
    assert reader.find("authExisting").getRole() == pyatspi.ROLE_RADIO_BUTTON
    reader.press("authExisting")
    reader.press(NEXT)
    reader.type("hostId", "esx 01")
    reader.press(NEXT)
    reader.until(lambda: reader.find("hostId").description, "the field says what is wrong")
    reader.type("hostId", host["id"])
    reader.press(NEXT)
    reader.press("qt_wizard_finish")


def by_password(reader: Reader, plan: dict[str, Any], host: dict[str, Any]) -> None:
    connect(reader, plan)
    reader.press("authUsernamePassword")
    reader.press(NEXT)
    reader.type("hostName", "127.0.0.1")
    reader.type("hostPort", str(host["port"]))
    reader.type("hostUser", host["user"])
    reader.type("hostPassword", host["password"])
    reader.press(NEXT)
    seen = reader.until(lambda: reader.text("certificateSha256"), "vCenter's view")
    assert seen == host["sha256"], seen
    spoken = reader.find("certificateSha256").description
    assert len(spoken.split(",")) == 8, f"not in groups: {spoken!r}"
    reader.type("compareFingerprint", seen.replace(":", "").lower())
    assert "Match" in reader.until(lambda: reader.text("compareResult"), "the comparison")
    reader.tick("confirmCertificate")
    reader.press(NEXT)
    reader.press("qt_wizard_finish")


def result(reader: Reader, host: dict[str, Any]) -> None:
    words = reader.until(lambda: reader.is_showing("resultTree") and reader.rows("resultTree"), "the result")
    assert any("Base image" in word for word in words), words
    assert any("Components" in word for word in words), words
    assert "depot" in reader.text("resultSummary").lower()


def stack(reader: Reader, host: dict[str, Any]) -> None:
    words = reader.until(lambda: reader.is_showing("errorTree") and reader.rows("errorTree"), "the stack of causes")
    assert len([word for word in words if "because" in word]) >= 3, words
    assert "no longer stored on the host" in reader.find("errorAdvice").name


NEXT = "__qt__passive_wizardbutton1"
JOURNEYS = (
    ("existing to a result", by_vcenters_access, "quick", result),
    ("existing to an error stack", by_vcenters_access, "failing", stack),
    ("password to a result", by_password, "quick", result),
    ("password to an error stack", by_password, "failing", stack),
)


ANNOUNCED = (
    "How should vCenter get into the host?",
    "Is this the host you mean?",
    "Extract now?",
    "Logging in to vCenter…",
)


def main() -> int:
    plan = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    reader = Reader()
    for name, go, host, see in JOURNEYS:
        started = time.monotonic()
        go(reader, plan, plan[host])
        reader.until(lambda: not reader.is_showing("qt_wizard_finish"), "the wizard closes")
        see(reader, plan[host])
        print(f"{name}: {time.monotonic() - started:.1f} s", flush=True)
    for words in ANNOUNCED:
        assert any(words in heard for heard in reader.heard), f"{words!r} was not said: {reader.heard}"
    nameless = [its_id(t) or str(t.getRole()) for t in in_sight(reader.app) if speechless(t)]
    assert not nameless, f"without a name: {nameless}"
    return 0


def speechless(thing: Any) -> bool:
    """A control in sight that takes the keys and has no name."""
    states = thing.getState()
    focusable = states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SHOWING)
    return bool(focusable and not thing.name and thing.getRole() not in (pyatspi.ROLE_LABEL, *CELLS))


if __name__ == "__main__":
    sys.exit(main())
