"""Real `kill -9` of the real program, again and again at random moments: the server counts what was started."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.simulator.support import ROOT, Simulator, simulator

LONGEST = 300.0


class Home:
    """What stays on the computer, and every click so far."""

    def __init__(self, vcenter: Simulator, folder: Path) -> None:
        self.vcenter = vcenter
        self.folder = folder
        self.stop = folder / "stop"
        self.clicks = 0
        self.opened = 0

    def start(self) -> subprocess.Popen[str]:
        login = [f"127.0.0.1:{self.vcenter.port}", self.vcenter.user, self.vcenter.password]
        hosts = [self.vcenter.host(name).host for name in ("quick", "warnings", "slow", "session_ended")]
        given = json.dumps({"login": login, "hosts": hosts})
        line = [sys.executable, "-m", "tests.journeys.victim", str(self.stop), given]
        places = ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR")
        folders = {f"XDG_{place}": str(self.folder) for place in places}
        env = {**os.environ, **folders, "HOME": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.Popen(line, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)

    def started(self) -> int:
        return int(self.vcenter.statistics()["tasks_started"])

    def read(self, output: str) -> list[Any]:
        """What it told; the last line may be cut off."""
        told = []
        for line in output.splitlines():
            try:
                told.append(json.loads(line))
            except ValueError:
                continue
        self.clicks += sum(what == "click" for what, _ in told)
        self.opened += any(what == "open" for what, _ in told)
        return told

    def live(self, after: str, seconds: float) -> None:
        """Start it, and kill it so many seconds after its window was open, a click was told, or a task started."""
        before = self.started()
        process = self.start()
        assert process.stdout is not None
        told = ""
        wanted = "open" if after == "open" else "click"
        while f'["{wanted}"' not in told:
            line = process.stdout.readline()
            assert line, "it ended by itself"
            told += line
        end = time.monotonic() + 60
        while after == "task" and self.started() == before and time.monotonic() < end:
            time.sleep(0.005)
        time.sleep(seconds)
        process.kill()
        rest, _ = process.communicate()
        self.read(told + rest)

    def finish(self) -> list[tuple[str | None, str]]:
        """Start it once more, and let it end by itself."""
        self.stop.touch()
        process = self.start()
        output, _ = process.communicate(timeout=LONGEST)
        assert process.returncode == 0, output
        (records,) = [value for what, value in self.read(output) if what == "records"]
        return [(task, state) for task, state in records]


@pytest.mark.slow
@pytest.mark.parametrize("kills", [int(os.environ.get("DEPOT_GUI_KILLS", "100"))])
def test_killed_again_and_again_nothing_is_lost_or_started_twice(tmp_path: Path, kills: int) -> None:
    chance = random.Random(kills)
    with simulator("--control", "--speed", "4") as vcenter:
        home = Home(vcenter, tmp_path)
        for _ in range(kills):
            home.live(chance.choice(("open", "click", "click", "task", "task")), chance.uniform(0, 1.2) ** 3)
        records = home.finish()
        tasks = vcenter.statistics()["tasks"]
        started = vcenter.statistics()["tasks_started"]
    known = [task for task, _ in records if task is not None]
    print(f"{kills} kills, {home.opened} starts, {home.clicks} clicks, {started} tasks, {len(records)} records")
    assert started <= home.clicks
    assert len(known) == len(set(known)) == started
    assert set(known) <= set(tasks)
    assert len(records) >= started
    assert home.opened == kills + 1
    unfinished = {"DRAFT", "SUBMITTING", "UNCERTAIN", "FOLLOWING", "RECONNECTING"}
    assert not unfinished & {state for _, state in records}
