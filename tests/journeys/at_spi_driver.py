"""Drives the program as a screen reader does, through AT-SPI alone; run by the system's Python, which has pyatspi.

`python3 at_spi_driver.py PLAN`: the plan is a JSON object with the hosts `quick` and `failing`, each with `id`, `name`,
`address`, `port`, `user` and `password`. With `vcenter`, `user` and `password` these are typed and the certificate is
judged; without, the program is a demo and has them filled in. Exit code 0 when every step was seen to work; then the
last line of output is a JSON list of all that the program said by itself.
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
        self._heard: list[str] = []
        self._looked_at: set[str] = set()
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

    def look_around(self, page: str) -> None:
        """Everything in sight can be spoken of. Who asks for more than there is must get nothing, and no crash."""
        if page in self._looked_at:
            return
        self._looked_at.add(page)
        for thing in self._until(lambda: list(in_sight(self.app)), "the window"):
            who = its_id(thing) or str(thing.getRole())
            assert not speechless(thing), f"without a name: {who}"
            assert "<" not in thing.name + thing.description, f"markup: {who}: {thing.name} {thing.description}"
            beyond = [thing.getChildAtIndex(thing.childCount + more) for more in range(8)]
            assert thing.getRole() in TABLES or not any(beyond), f"more children than it has: {who}"

    def heard(self) -> list[str]:
        """All that the program has said by itself."""
        self._listen(0.3)
        return self._heard

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

    def choose(self, name: str) -> None:
        """A radio button. An action is a click that takes its time: what follows must wait for its effect."""
        self.press(name)
        self._until(lambda: checked(self.find(name)), f"{name} is chosen")

    def tick(self, name: str) -> None:
        """A box that must not be ticked yet."""
        box = self._until(lambda: (t := self._showing(name)) and usable(t) and t, f"{name} works")
        assert not checked(box), f"{name} is ticked beforehand"
        self.choose(name)

    def _hear(self, event: Any) -> None:
        self._heard.append(str(event.any_data))

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
    for window in reversed(list(app)):  # the one that opened last is the one that is wanted, mostly
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
    if "vcenter" in plan:
        reader.type("vcenterAddress", plan["vcenter"])
        reader.type("vcenterUser", plan["user"])
        reader.type("vcenterPassword", plan["password"])
    assert reader.find("vcenterPassword").getRole() == pyatspi.ROLE_PASSWORD_TEXT
    assert reader.find("vcenterPassword").name == "Password"
    reader.look_around("connect")
    reader.press(NEXT)
    reader.until(lambda: reader.is_showing("trustVcenter") or reader.is_showing("authExisting"), "an answer")
    if reader.is_showing("trustVcenter"):
        assert reader.text("vcenterSha256").count(":") == 31
        assert in_groups(reader.find("vcenterSha256").description)
        reader.look_around("certificate of the vCenter")
        reader.tick("trustVcenter")
        reader.press(NEXT)
    reader.find("authExisting")
    reader.look_around("authentication")


def by_inventory(reader: Reader, host: dict[str, Any]) -> None:
    """The row of the table is ticked."""
    assert reader.find("authExisting").getRole() == pyatspi.ROLE_RADIO_BUTTON
    reader.choose("authExisting")
    reader.press(NEXT)
    reader.type("hostFilter", host["name"])
    reader.until(lambda: host["id"] in (found := reader.rows("hostTable")) and found.count("Connected") == 1, "the row")
    reader.press("tickHosts")
    reader.until(lambda: reader.text("hostCount") == "1 host chosen", "one is chosen")
    assert [cell.name for cell in every(reader.find("hostTable")) if checked(cell)] == [host["name"]]
    reader.look_around("hosts")
    reader.press(NEXT)


def by_id(reader: Reader, host: dict[str, Any]) -> None:
    """Its id is typed, a wrong one first."""
    reader.choose("authExisting")
    reader.press(NEXT)
    reader.type("hostId", "esx 01")
    before = reader.find("hostId").description
    reader.press(NEXT)
    reader.until(lambda: reader.find("hostId").description != before, "the field says what is wrong")
    reader.type("hostId", host["id"])
    reader.press(NEXT)


def by_password(reader: Reader, host: dict[str, Any]) -> None:
    reader.choose("authUsernamePassword")
    reader.press(NEXT)
    reader.type("hostName", host["address"])
    reader.type("hostPort", str(host["port"]))
    reader.type("hostUser", host["user"])
    reader.type("hostPassword", host["password"])
    reader.look_around("credentials")
    reader.press(NEXT)
    seen = reader.until(lambda: reader.text("certificateSha256"), "vCenter's view")
    assert seen == host.get("sha256", seen), seen
    assert in_groups(reader.find("certificateSha256").description)
    reader.type("compareFingerprint", seen.replace(":", "").lower())
    assert "Match" in reader.until(lambda: reader.text("compareResult"), "the comparison")
    reader.look_around("certificate of the host")
    reader.tick("confirmCertificate")
    reader.press(NEXT)


def extract(reader: Reader, way: str) -> None:
    reader.find("qt_wizard_finish")
    reader.look_around(f"review for {way}")
    reader.press("qt_wizard_finish")
    reader.until(lambda: not reader.is_showing("qt_wizard_finish"), "the wizard closes")


def result(reader: Reader) -> None:
    words = reader.until(lambda: reader.is_showing("resultTree") and reader.rows("resultTree"), "the result")
    assert any("Base image" in word for word in words), words
    assert any("Components" in word for word in words), words
    assert "depot" in reader.text("resultSummary").lower()


def stack(reader: Reader) -> None:
    words = reader.until(lambda: reader.is_showing("errorTree") and reader.rows("errorTree"), "the stack of causes")
    assert len([word for word in words if "because" in word]) >= 3, words
    assert "no longer stored on the host" in reader.find("errorAdvice").name


def slow_stack(reader: Reader) -> None:
    """One that takes its time: how far it is can be read meanwhile."""
    bar = reader.find("progressBar")
    assert (bar.getRole(), bar.name) == (pyatspi.ROLE_PROGRESS_BAR, "Progress")
    reader.look_around("running")
    stack(reader)


NEXT = "__qt__passive_wizardbutton1"
DEMO = (
    ("inventory to a result", by_inventory, "quick", result),
    ("inventory to an error stack", by_inventory, "failing", slow_stack),
    ("password to a result", by_password, "quick", result),
    ("password to an error stack", by_password, "failing", slow_stack),
)
STRANGER = (
    ("id to an error stack", by_id, "failing", stack),
    ("password to a result", by_password, "quick", result),
)


def main() -> int:
    plan = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    reader = Reader()
    for name, choose, host, see in STRANGER if "vcenter" in plan else DEMO:
        started = time.monotonic()
        connect(reader, plan)
        choose(reader, plan[host])
        extract(reader, choose.__name__)
        see(reader)
        reader.look_around(see.__name__)
        print(f"{name}: {time.monotonic() - started:.1f} s", flush=True)
    print(json.dumps(reader.heard()))
    return 0


def in_groups(spoken: str) -> bool:
    """A fingerprint in eight groups of four pairs."""
    return [len(group.split()) for group in spoken.split(",")] == [4] * 8


def speechless(thing: Any) -> bool:
    """A control in sight that takes the keys and has no name."""
    states = thing.getState()
    focusable = states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SHOWING)
    return bool(focusable and not thing.name and thing.getRole() not in (pyatspi.ROLE_LABEL, *CELLS))


if __name__ == "__main__":
    sys.exit(main())
