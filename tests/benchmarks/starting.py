"""How long a start takes and what it keeps in memory, beside a window of PySide6 with nothing in it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from tests.benchmarks.measure import Row, medians
from tests.benchmarks.screen import Screen, screen

PROGRAM = [sys.executable, "-m", "depot_gui"]
STARTS = [sys.executable, "-m", "tests.benchmarks.starts"]
BARE = [*STARTS, "bare"]
_REST_SECONDS = 3.0
_OTHER = "bare PySide6 window"


def rows(rounds: int) -> list[Row]:
    with screen() as shown:
        times = medians(
            {
                "bare": partial(_seconds_to_paint, shown, BARE),
                "paint": partial(_seconds_to_paint, shown, PROGRAM),
                "usable": partial(_seconds_to_say, shown, [*STARTS, "usable"]),
                "ready": partial(_seconds_to_say, shown, [*STARTS, "ready"]),
                "demo": partial(_seconds_to_say, shown, [*STARTS, "demo"]),
            },
            rounds,
        )
        sizes = medians({"bare": partial(_megabytes, shown, BARE), "rest": partial(_megabytes, shown, PROGRAM)}, 3)
    ms = {name: seconds * 1000 for name, seconds in times.items()}
    return [
        Row("paint", "start to the first painted window", _OTHER, ms["paint"], ms["bare"], 1.1, "ms"),
        Row("usable", "start to usable: the first field takes keys", _OTHER, ms["usable"], ms["bare"], 1.5, "ms"),
        Row("demo", "start of `--demo` to Next", "start to usable", ms["demo"], ms["usable"], 2, "ms"),
        Row("ready", "start to New extraction", _OTHER, ms["ready"], ms["bare"], 4, "ms"),
        Row("memory", "memory at rest after the start", _OTHER, sizes["rest"], sizes["bare"], 1.5, "MB"),
    ]


def _seconds_to_paint(shown: Screen, command: list[str]) -> float:
    return _started(shown, command, lambda _process: shown.until(painted=True))


def _seconds_to_say(shown: Screen, command: list[str]) -> float:
    return _started(shown, command, _said)


def _said(process: subprocess.Popen[bytes]) -> float:
    assert process.stdout is not None
    return float(process.stdout.readline())


def _started(shown: Screen, command: list[str], reached: Callable[[subprocess.Popen[bytes]], float]) -> float:
    """Seconds from the start of a process to the moment that `reached` returns."""
    with tempfile.TemporaryDirectory(prefix="depot-gui-start-") as home:
        begin = time.monotonic()
        process = subprocess.Popen(command, env=_environment(shown, home), stdout=subprocess.PIPE)
        with process:
            try:
                return reached(process) - begin
            finally:
                process.terminate()
                process.wait(10)
                shown.until(painted=False)


def _megabytes(shown: Screen, command: list[str]) -> float:
    def rest(process: subprocess.Popen[bytes]) -> float:
        shown.until(painted=True)
        time.sleep(_REST_SECONDS)
        pages = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1])
        held.append(pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
        return 0.0

    held: list[float] = []
    _started(shown, command, rest)
    return held[0]


def _environment(shown: Screen, home: str) -> Mapping[str, str]:
    folders = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    return {**os.environ, **folders, "DISPLAY": shown.display}
