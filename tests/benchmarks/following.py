"""How soon a completion is on the screen, and how long the window ever stands still, on real journeys.

`python -m tests.benchmarks.following` prints both as JSON: it needs a process, and a loop, of its own.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import tempfile
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from depot_gui.app import Options
from depot_gui.domain.record import Record, State
from depot_gui.flow.pace import Pace
from tests.benchmarks.measure import Row
from tests.journeys.driver import Driver, program
from tests.simulator.support import Simulator, simulator
from tests.ui.support import until

_TASKS = 11


class Gaps:
    """The longest turn of the event loop, from a timer that wants every one.

    In processor time of this thread: on a busy machine others are waited for as well, and that is nobody's stall.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last, self.longest = time.thread_time(), 0.0
        self._timer.start(0)

    def stop(self) -> float:
        """Milliseconds."""
        self._timer.stop()
        return self.longest * 1000

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def rows(rounds: int) -> list[Row]:
    """Nothing stands beside these: they are compared with what they may be."""
    found = []
    with tempfile.TemporaryDirectory(prefix="depot-gui-following-") as home:
        folders = {f"XDG_{name}_HOME": f"{home}/{name.lower()}" for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.benchmarks.following", str(rounds)]
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
        found = json.loads(done.stdout.splitlines()[-1])
    delay, interval, journey, huge = found
    return [
        Row("following", "completion on the server to shown", "polling interval in force", delay, interval, 1.1, "ms"),
        Row("following", "longest turn of the event loop in a journey", "50 ms", journey, 50, 1, "ms"),
        Row("following", "the same with 100,000 components", "100 ms", huge, 100, 1, "ms"),
    ]


async def _measure(tasks: int) -> list[float]:
    gaps = Gaps()
    with simulator("--control", "--speed", "1") as vcenter:
        async with program(Options(language="en")) as driver:
            await asyncio.sleep(2)  # what is loaded after the start
            gc.freeze()  # as `app.live` does once the program is open
            login = (f"127.0.0.1:{vcenter.port}", vcenter.user, vcenter.password)
            gaps.start()
            await _journey(driver, vcenter, login, "quick")
            await _journey(driver, vcenter, login, "five_causes")
            journey = gaps.stop()
            gaps.start()
            await _journey(driver, vcenter, login, "huge_result")
            huge = gaps.stop()
            delays = [await _delay(driver, vcenter, login) for _ in range(tasks)]
    return [max(delays) * 1000, Pace().quickest * 1000, journey, huge]


async def _journey(driver: Driver, vcenter: Simulator, login: tuple[str, str, str], behaviour: str) -> None:
    record = await driver.extract_existing(login, vcenter.host(behaviour).host)
    await driver.until_over(record.id)
    await driver.select(record.id)
    await asyncio.sleep(0.5)


async def _delay(driver: Driver, vcenter: Simulator, login: tuple[str, str, str]) -> float:
    """Seconds from the end of a task at the server until its record shows the end."""
    record = await driver.extract_existing(login, vcenter.host("slow").host)
    task = (await driver.until_state(record.id, State.FOLLOWING)).task
    assert task is not None
    await asyncio.sleep(1.7)  # at an interval of half a second, somewhere between two looks
    await asyncio.to_thread(vcenter.change_task, task, part=1.0)
    ended = time.monotonic()
    await until(lambda: _shown(driver, record), what="the end on the screen")
    return time.monotonic() - ended


def _shown(driver: Driver, record: Record) -> bool:
    entry = next((e for e in driver.window.list.model.entries() if e.id == record.id), None)
    return entry is not None and driver.record(record.id).state.is_over and "Depot" in entry.words


def main() -> None:
    from depot_gui.ui import bridge
    from depot_gui.ui.faults import FaultSink

    app = QApplication(sys.argv[:1])
    sink = FaultSink(app)

    async def measure(_closing: asyncio.Event) -> int:
        print(json.dumps(await _measure(int(sys.argv[1]))))
        return 0

    sys.exit(bridge.run(measure, app, sink))


if __name__ == "__main__":
    main()
