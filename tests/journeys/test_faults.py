"""The real client over real TLS, and every fault of the network at each request of a run.

In CI each fault hits one request, with `--all` every one of the run, for both ways of logging in. Times are short, so
that a hang is over within seconds; otherwise everything is as in the program.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from depot_gui.app import Options
from depot_gui.client.http import Limits
from depot_gui.client.outside import Network
from depot_gui.domain.address import Address
from depot_gui.domain.failures import OutsideError
from depot_gui.domain.record import Record, State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials, HostCredentials
from depot_gui.domain.trust import Trust, TrustMethod
from depot_gui.flow.clock import SystemChance, SystemClock
from depot_gui.flow.pace import Pace
from depot_gui.flow.pins import Pins
from depot_gui.flow.runs import Order, Runs
from depot_gui.flow.session import Session, Sessions
from depot_gui.flow.store import FileRecords
from depot_gui.simulator.network_faults import NetworkFault
from tests.fakes.people import FakeAsker, FakePasswords
from tests.journeys.driver import program
from tests.simulator.support import Simulator, simulator
from tests.ui.support import find, type_text

LIMITS = Limits(connect=3.0, read=1.0, overall=2.5, farewell=1.0)
PACE = Pace(quickest=0.05, slowest=0.3, back_off=0.1, longest_back_off=0.5, longest_retry_after=1.0, settle=3.0)
REQUESTS = 9
"""So many requests at least has a run: login, version, task list, create, polls, the result."""
REFUSED_FOR = 0.3
WAYS = tuple(AuthenticationType)
KINDS = [kind for kind in NetworkFault if kind is not NetworkFault.HUGE_BODY]  # as ENDLESS_BODY, and slow to make


@dataclass
class Bench:
    """The program without its window."""

    runs: Runs
    sessions: Sessions
    address: Address
    trust: Trust
    credentials: Credentials

    async def connect(self) -> Session:
        """As the user does it: once more where it failed."""
        for _ in range(4):
            with suppress(OutsideError):
                return await self.sessions.connect(self.address, self.trust, self.credentials, "en")
            await asyncio.sleep(0.2)
        return await self.sessions.connect(self.address, self.trust, self.credentials, "en")


@asynccontextmanager
async def bench(vcenter: Simulator, folder: Path) -> AsyncIterator[Bench]:
    address = Address("127.0.0.1", vcenter.port)
    clock = SystemClock()
    passwords = FakePasswords({(address, vcenter.user): vcenter.password})
    sessions = Sessions(
        Network(trust_env=False, limits=LIMITS), passwords, FakeAsker(), clock, Pins(folder / "pins.json")
    )
    records = FileRecords(folder)
    runs = Runs(sessions, records, clock, SystemChance(), lambda _change: None, pace=PACE)
    await runs.start_up()
    trust = Trust(TrustMethod.CA_FILE, ca_file=str(vcenter.certificate))
    try:
        yield Bench(runs, sessions, address, trust, Credentials(vcenter.user, Secret(vcenter.password)))
    finally:
        await runs.close()
        await sessions.close()
        await records.close()


def spec_for(vcenter: Simulator, way: AuthenticationType) -> ConnectionSpec:
    host = vcenter.host("warnings")
    if way is AuthenticationType.EXISTING:
        return ConnectionSpec(way, host=host.host)
    login = HostCredentials(host.name, host.user, Secret(host.password), ssl_thumb_print=host.thumbprint())
    return ConnectionSpec(way, host_credential=login)


async def journey(vcenter: Simulator, folder: Path, kind: NetworkFault, number: int, way: AuthenticationType) -> None:
    spec = await asyncio.to_thread(spec_for, vcenter, way)
    before = (await asyncio.to_thread(vcenter.statistics))["tasks_started"]
    async with bench(vcenter, folder) as made:
        rule = {"kind": kind.value, "skip": number, "times": 1, "seconds": REFUSED_FOR}
        await asyncio.to_thread(vcenter.set_network, rule)
        try:
            session = await made.connect()
            record = await made.runs.begin(Order(session, spec, "host"))
            async with asyncio.timeout(30):
                while not made.runs.records[record.id].state.is_over:  # noqa: ASYNC110  (its own loop tells nobody)
                    await asyncio.sleep(0.05)
            record = made.runs.records[record.id]
        finally:
            if kind is NetworkFault.REFUSED:
                await asyncio.sleep(REFUSED_FOR + 0.1)  # the control listens at the same port
            await asyncio.to_thread(vcenter.set_network)
        await asyncio.sleep(0.1)
        started = (await asyncio.to_thread(vcenter.statistics))["tasks_started"] - before
    check(record, started)


def check(record: Record, started: int) -> None:
    where = f"{record.state}, {started} tasks, {record.failure}"
    assert started <= 1, where
    if started:
        assert record.task is not None, where
        assert record.state is State.SUCCEEDED_WITH_WARNINGS, where
    else:
        assert record.task is None, where
        assert record.state in (State.FAILED, State.NOT_STARTED), where
        assert record.failure is not None or record.state is State.NOT_STARTED, where


SOME = [(kind, number % REQUESTS, WAYS[number % len(WAYS)]) for number, kind in enumerate(KINDS)]
EVERY = [(kind, number, way) for kind in KINDS for number in range(REQUESTS) for way in WAYS]


@pytest.mark.parametrize(("kind", "number", "way"), SOME, ids=str)
async def test_a_fault_at_one_request(
    vcenter: Simulator, tmp_path: Path, kind: NetworkFault, number: int, way: AuthenticationType
) -> None:
    await journey(vcenter, tmp_path, kind, number, way)


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "number", "way"), EVERY, ids=str)
async def test_a_fault_at_every_request(
    vcenter: Simulator, tmp_path: Path, kind: NetworkFault, number: int, way: AuthenticationType
) -> None:
    await journey(vcenter, tmp_path, kind, number, way)


WHILE_FOLLOWING = [
    NetworkFault.RESET_BEFORE,
    NetworkFault.RESET_DURING,
    NetworkFault.TLS_ALERT,
    NetworkFault.HTML_502,
    NetworkFault.RETRY_AFTER_503,
    NetworkFault.UNAUTHENTICATED_401,
    NetworkFault.GARBAGE_JSON,
    NetworkFault.HALF_ANSWER,
    NetworkFault.REFUSED,
]


@pytest.fixture(scope="module")
def patient() -> Iterator[Simulator]:
    """A simulator whose tasks take as long as they say."""
    with simulator("--control") as running:
        yield running


async def test_the_window_is_usable_while_one_fault_follows_the_other(patient: Simulator) -> None:
    login = f"127.0.0.1:{patient.port}", patient.user, patient.password
    async with program(Options()) as driver:
        record = await driver.extract_existing(login, patient.host("slow").host)
        find_edit = find(driver.window, QLineEdit, "findExtraction")
        for kind in WHILE_FOLLOWING:
            await asyncio.to_thread(patient.change_task, str(driver.record(record.id).task), part=0.3)
            rule = {"kind": kind.value, "path": "/api/cis/tasks*", "times": 1, "seconds": 0.3}
            await asyncio.to_thread(patient.set_network, rule)
            requests = await asyncio.to_thread(asked, patient)
            await until_true(lambda requests=requests: asked(patient) >= requests + 2)  # type: ignore[misc]
            assert driver.record(record.id).state in (State.FOLLOWING, State.RECONNECTING), kind
            type_text(find_edit, kind.value)
            assert find_edit.text() == kind.value
            type_text(find_edit, "")
        await asyncio.to_thread(patient.set_network)
        await asyncio.to_thread(patient.change_task, str(driver.record(record.id).task), part=0.99)
        assert (await driver.until_over(record.id)).state is State.SUCCEEDED
        reconnecting = [seen for seen in driver.record(record.id).timeline if seen.state is State.RECONNECTING]
        assert len(reconnecting) >= len(WHILE_FOLLOWING) // 2


def asked(vcenter: Simulator) -> int:
    """How often the task list was."""
    return int(vcenter.statistics()["by_operation"].get("GET /api/cis/tasks", 0))


async def until_true(condition: Callable[[], bool]) -> None:
    """Asked in a thread: it waits for the simulator, which may refuse connections for a while."""
    async with asyncio.timeout(30):
        while True:
            with suppress(ConnectionRefusedError):
                if await asyncio.to_thread(condition):
                    return
            await asyncio.sleep(0.1)
