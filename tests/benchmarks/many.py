"""Hundreds of hosts in one batch, beside a plain script on the vendor's SDK, at the same time.

Each side runs in a process of its own against a simulated vCenter of its own: ours is the whole program with its
window, the other has as many threads as our limit of unfinished tasks, and asks for each task once a second.
`python -m tests.benchmarks.many [--hosts N] [--speed X]` tells all of it, for 500 hosts whose tasks take a second.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Row
from tests.simulator.support import Simulator, simulator

ROOT = Path(__file__).parents[2]
LIMIT = 8
SPEED = 3.0
SOME, SLOWLY = 100, 0.15
"""What the table's rows are about: so many hosts whose tasks take 15 to 25 s. Real ones take minutes."""
_LIST, _ONE = "GET /api/cis/tasks", "GET /api/cis/tasks/{task}"
_TICK = 0.01


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hosts", type=int, default=500, help="how many (default: 500)")
    parser.add_argument("--speed", type=float, default=SPEED, help="of the simulated tasks, which take 3 s at 1")
    parser.add_argument("--side", choices=["ours", "sdk"], help=argparse.SUPPRESS)
    parser.add_argument("--at", default="", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.side:
        facts = json.loads(given.at)
        found = asyncio_side(facts, given.hosts) if given.side == "ours" else sdk_side(facts, given.hosts)
        print(json.dumps(found))
        return 0
    print(report(given.hosts, *measure_both(given.hosts, given.speed)))
    return 0


def rows(_rounds: int) -> list[Row]:
    """One batch, which takes minutes: its hundred tasks are rounds enough."""
    ours, sdk = measure_both(SOME, SLOWLY)
    assert ours["succeeded"] == sdk["succeeded"] == SOME, report(SOME, ours, sdk)
    what, beside = f"{SOME} hosts in one batch", f"the vendor's SDK, {LIMIT} threads"
    asked = ours["server"]["requests"], sdk["server"]["requests"]
    return [
        Row("many", f"{what}, wall time", beside, ours["wall"], sdk["wall"], 1.0, "s"),
        Row("many", f"{what}, requests", beside, *asked, 0.3, "requests"),
    ]


def measure_both(hosts: int, speed: float) -> list[dict[str, Any]]:
    """Both sides at once, so that a busy machine is busy for both."""
    with ThreadPoolExecutor(2) as sides:
        return list(sides.map(lambda side: measure(side, hosts, speed), ("ours", "sdk")))


def measure(side: str, hosts: int, speed: float) -> dict[str, Any]:
    """One side on its own vCenter: what it found, and what the server counted."""
    options = ("--control", "--inventory", str(hosts), "--speed", str(speed), "--task-limit", "16")
    with simulator(*options) as vcenter, tempfile.TemporaryDirectory() as home:
        at = {
            "url": vcenter.url,
            "user": vcenter.user,
            "password": vcenter.password,
            "ca": str(vcenter.certificate),
            "hosts": [host.host for host in vcenter.hosts if host.behaviour == "synthetic"][:hosts] or _ids(vcenter),
        }
        began = time.monotonic()
        line = [sys.executable, "-m", "tests.benchmarks.many", "--side", side, "--hosts", str(hosts)]
        done = subprocess.run(
            [*line, "--at", json.dumps(at)],
            cwd=ROOT,
            env={**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        counted = vcenter.statistics()
        return {**json.loads(done.stdout.splitlines()[-1]), "whole": time.monotonic() - began, "server": counted}


def _ids(vcenter: Simulator) -> list[str]:
    """The hosts that `--inventory` added, which the first line does not name."""
    listed = vcenter.api("GET", "/vcenter/host").json()
    named = {host.host for host in vcenter.hosts}
    return [host["host"] for host in listed if host["host"] not in named and host["connection_state"] == "CONNECTED"]


def report(hosts: int, ours: dict[str, Any], sdk: dict[str, Any]) -> str:
    """Markdown."""
    lines = [f"| {hosts} hosts in one batch | this program | SDK, {LIMIT} threads |", "|---|---|---|"]
    mine, other = ours["server"], sdk["server"]
    polls = mine["by_operation"].get(_LIST, 0) - ours["listings"]

    def add(name: str, one: object, two: object) -> None:
        lines.append(f"| {name} | {one} | {two} |")

    add("tasks started", mine["tasks_started"], other["tasks_started"])
    add("succeeded", ours["succeeded"], sdk["succeeded"])
    add("wall time of the batch", f"{ours['wall']:.1f} s", f"{sdk['wall']:.1f} s")
    add("requests in all", mine["requests"], other["requests"])
    add("polls: list calls", polls, "–")
    add("poll rounds", ours["rounds"], "–")
    add("requests a poll round", f"{polls / max(1, ours['rounds']):.2f}", "–")
    add("single task calls", mine["by_operation"].get(_ONE, 0), other["by_operation"].get(_ONE, 0))
    add("logins", mine["sessions_opened"], other["sessions_opened"])
    add("connections", mine["connections"], other["connections"])
    add("peak memory", f"{ours['memory']:.0f} MiB", f"{sdk['memory']:.0f} MiB")
    add("memory before the batch", f"{ours['memory_before']:.0f} MiB", f"{sdk['memory_before']:.0f} MiB")
    add("longest gap of the event loop", f"{ours['gap'] * 1000:.0f} ms", "–")
    add("longest, in its own processor time", f"{ours['busy'] * 1000:.0f} ms", "–")
    add("processor time", f"{ours['processor']:.1f} s", f"{sdk['processor']:.1f} s")
    add("all operations", *(_operations(side["server"]) for side in (ours, sdk)))
    return "\n".join(lines)


def _operations(server: dict[str, Any]) -> str:
    """The most frequent ones."""
    counts = sorted(server["by_operation"].items(), key=lambda item: -item[1])
    return ", ".join(f"{count} {name.removeprefix('GET /api/')}" for name, count in counts[:8])


# This program, whole


def asyncio_side(at: dict[str, Any], hosts: int) -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication

    from depot_gui.app import Options, fill_window, paint_first_window
    from depot_gui.ui import bridge
    from depot_gui.ui.faults import FaultSink

    app, window = paint_first_window(Options())
    fill_window(app, window, Options())
    sink = FaultSink(app)
    found: dict[str, Any] = {}

    async def run(_closing: asyncio.Event) -> int:
        from depot_gui.app import App

        opened = App(window, Options(), sink)
        await opened.open()
        found.update(await _batch(opened, at, hosts))
        await opened.close()
        return 0

    bridge.run(run, app, sink)
    assert QApplication.instance() is app
    return found


async def _batch(app: Any, at: dict[str, Any], hosts: int) -> dict[str, Any]:
    from depot_gui.domain.address import parse_address
    from depot_gui.domain.record import State
    from depot_gui.domain.secret import Secret
    from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials
    from depot_gui.domain.trust import Trust, TrustMethod
    from depot_gui.flow.poller import Poller
    from depot_gui.flow.runs import Order

    rounds = _count_rounds(Poller)
    runs, sessions = app.controller.runs, app.controller.sessions
    trust = Trust(TrustMethod.CA_FILE, ca_file=at["ca"])
    credentials = Credentials(at["user"], Secret(at["password"]))
    session = await sessions.connect(parse_address(at["url"]), trust, credentials, "en")
    chosen: Sequence[str] = at["hosts"][:hosts]
    specs = [ConnectionSpec(AuthenticationType.EXISTING, host=host) for host in chosen]
    before = _memory()
    gaps: list[tuple[float, float]] = []
    watching = asyncio.create_task(_watch(gaps))
    began = time.monotonic()
    known = frozenset(runs.records)
    await runs.enqueue([Order(session, spec, f"{spec.host}") for spec in specs])
    app.controller.shown.select_new(known)
    while runs.unfinished():  # noqa: ASYNC110  (what is measured must not be held up by the measuring)
        await asyncio.sleep(0.2)
    wall = time.monotonic() - began
    watching.cancel()
    ended = [record.state for record in runs.records.values()]
    listings = sum(not record.known_early for record in runs.records.values())
    return {
        "wall": wall,
        "succeeded": sum(state in (State.SUCCEEDED, State.SUCCEEDED_WITH_WARNINGS) for state in ended),
        "rounds": rounds[0],
        "listings": listings,
        "memory": _memory(),
        "memory_before": before,
        "gap": max(gap for gap, _ in gaps),
        "busy": max(busy for _, busy in gaps),
        "processor": time.process_time(),
    }


def _count_rounds(poller: Any) -> list[int]:
    """How many rounds asked for something."""
    rounds, asks = [0], poller._round

    async def counted(self: Any) -> None:
        rounds[0] += any(not future.done() for future in self._asked.values())
        await asks(self)

    poller._round = counted
    return rounds


async def _watch(gaps: list[tuple[float, float]]) -> None:
    """How much later than asked for the loop comes back, and how long it worked meanwhile."""
    while True:
        began, worked = time.monotonic(), time.thread_time()
        await asyncio.sleep(_TICK)
        gaps.append((time.monotonic() - began - _TICK, time.thread_time() - worked))


# A plain script on the SDK


def sdk_side(at: dict[str, Any], hosts: int) -> dict[str, Any]:
    import warnings

    warnings.simplefilter("ignore")
    from tests.simulator.sdk import turns

    for place, name, value in turns():
        setattr(place, name, value)
    before = _memory()
    began = time.monotonic()
    chosen = at["hosts"][:hosts]
    with ThreadPoolExecutor(LIMIT) as threads:
        done = list(threads.map(_Script(at), chosen))
    wall = time.monotonic() - began
    found = {"wall": wall, "succeeded": sum(done), "memory": _memory(), "memory_before": before}
    return {**found, "processor": time.process_time()}


class _Script:
    """A session for each thread, as a script has it; the result is fetched and converted."""

    def __init__(self, at: dict[str, Any]) -> None:
        import threading

        self._at = at
        self._mine = threading.local()

    def __call__(self, host: str) -> bool:
        from com.vmware.esx.settings.depots_client import Offline
        from vmware.vapi.bindings.converter import RestConverter, TypeConverter

        offline, tasks = self._services()
        task = offline.create_from_host_task(Offline.ConnectionSpec(auth_type="EXISTING", host=host)).get_task_id()
        while (info := tasks.get(task)).status not in ("SUCCEEDED", "FAILED"):
            time.sleep(1.0)
        if info.status == "SUCCEEDED":
            kind = Offline.DepotExtractInfo.get_binding_type()
            TypeConverter.convert_to_python(info.result, kind, rest_converter_mode=RestConverter.SWAGGER_REST)
        return bool(info.status == "SUCCEEDED")

    def _services(self) -> tuple[Any, Any]:
        if not hasattr(self._mine, "services"):
            import requests
            from com.vmware.cis_client import Session, Tasks
            from com.vmware.esx.settings.depots_client import Offline
            from vmware.vapi.bindings.stub import StubConfiguration
            from vmware.vapi.lib.connect import get_requests_connector

            http = requests.Session()
            http.verify, http.trust_env = self._at["ca"], False
            stubs = StubConfiguration(get_requests_connector(http, msg_protocol="rest", url=f"{self._at['url']}/api"))
            http.auth = (self._at["user"], self._at["password"])
            token = Session(stubs).create()
            http.auth = None
            http.headers["vmware-api-session-id"] = token
            self._mine.services = Offline(stubs), Tasks(stubs)
        services: tuple[Any, Any] = self._mine.services
        return services


def _memory() -> float:
    """The most this process ever had, in MiB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    sys.exit(main())
