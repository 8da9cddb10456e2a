"""Drives an installed Depot GUI through its demo as a screen reader does: to a result, and to an error stack.

    /usr/bin/python3 drive_installed.py [--only-demo] PICTURES COMMAND…

Then (not with --only-demo) a record that the demo left is opened as a double click does it, by its file type.

Needs a display, D-Bus and AT-SPI, and the system's Python with Debian's gir1.2-atspi-2.0; nothing of the program
itself. Pictures of the whole screen are left in the folder PICTURES.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import gi  # type: ignore[import-not-found,unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found,unused-ignore]  # noqa: E402

T = TypeVar("T")
LIMIT = 60.0
NEXT, FINISH = "__qt__passive_wizardbutton1", "qt_wizard_finish"


class NotSeenError(Exception):
    """What was waited for did not come; the text says what stood there instead."""


def below(node: Any) -> Iterator[Any]:
    """The node and all below it that are on the screen."""
    yield node
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from below(child)


def windows() -> Iterator[Any]:
    """The windows of Depot GUI."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and application.get_name() in {"depot-gui", "Depot GUI"}:
            for place in range(application.get_child_count()):
                window = application.get_child_at_index(place)
                if window is not None:
                    yield window


class Program:
    """The running program, and its controls by their object names."""

    def __init__(self, command: list[str], pictures: Path) -> None:
        self.process = subprocess.Popen(command)
        self.pictures = pictures

    def find(self, name: str, *, enabled: bool = True) -> Any | None:
        for window in windows():
            for node in below(window):
                if node.get_accessible_id().rpartition(".")[2] == name and (
                    not enabled or node.get_state_set().contains(Atspi.StateType.ENABLED)
                ):
                    return node
        return None

    def wait(self, what: str, seen: Callable[[], T | None]) -> T:
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            if self.process.poll():
                raise NotSeenError(f"{what}: the program ended with {self.process.returncode}")
            try:
                found = seen()
            except GLib.Error:  # it went away while it was read
                found = None
            if found is not None:
                return found
            GLib.usleep(100_000)
        self.picture("missed")
        texts = [node.get_name() for window in windows() for node in below(window) if node.get_name()]
        raise NotSeenError(f"{what}; on the screen: {texts}")

    def control(self, name: str) -> Any:
        return self.wait(name, lambda: self.find(name))

    def press(self, name: str) -> None:
        self.control(name).get_action_iface().do_action(0)

    def type(self, name: str, text: str) -> None:
        self.control(name).get_editable_text_iface().set_text_contents(text)

    def texts_in(self, name: str) -> list[str]:
        top = self.find(name, enabled=False)
        return [] if top is None else [node.get_name() for node in below(top) if node.get_name()]

    def picture(self, name: str) -> None:
        subprocess.run(["import", "-window", "root", str(self.pictures / f"{name}.png")], check=True)


def extract(program: Program, host: str) -> None:
    """Walk the wizard, its first page filled in by the demo, for a host of the inventory named by its id."""
    program.press("newExtraction") if program.find("extractionWizard", enabled=False) is None else None
    program.control("vcenterAddress")
    program.press(NEXT)
    program.press("authExisting")
    program.press(NEXT)
    program.type("hostId", host)
    program.picture(f"{host}-wizard")
    program.press(NEXT)
    program.control("requestPreview")
    program.press(FINISH)


def drive_demo(command: list[str], pictures: Path) -> None:
    program = Program(command, pictures)
    try:
        extract(program, "host-1001")
        result = program.wait("a result", lambda: program.texts_in("resultTree") or None)
        program.picture("result")
        extract(program, "host-1004")
        stack = program.wait("an error stack", lambda: program.texts_in("errorTree") or None)
        program.picture("error")
    finally:
        program.process.terminate()
    print(f"result: {result[:8]}\nerror: {stack[:8]}\nended with {program.process.wait(LIMIT)}")


def open_record(pictures: Path) -> None:
    """Open a record of the demo by its file type; the menu entry's command is run by the desktop, not by us."""
    records = Path(GLib.get_user_data_dir(), "depot-gui-demo", "records")
    record = sorted(records.glob("*.depot.json"))[0]
    program = Program(["gio", "open", str(record)], pictures)
    shown = program.wait("the opened record", lambda: program.texts_in("extractionList") or None)
    program.picture("opened")
    process = next(windows()).get_process_id()
    print(f"opened {record.name}: {shown[:4]} by {Path(f'/proc/{process}/cmdline').read_text().split(chr(0))[0]}")
    os.kill(process, signal.SIGTERM)


def main(arguments: list[str]) -> None:
    only_demo = arguments[0] == "--only-demo"
    pictures, *command = arguments[only_demo:]
    drive_demo(command, Path(pictures))
    if not only_demo:
        open_record(Path(pictures))


if __name__ == "__main__":
    main(sys.argv[1:])
