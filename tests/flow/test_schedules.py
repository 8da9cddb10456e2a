"""Random schedules of faults, kills, restarts, sleeps and colleagues, in virtual time.

Whatever happens: tasks started ≤ clicks; every task started is known at the end; no record is lost; no secret is
written; every run comes to an end that is true. `DEPOT_GUI_SCHEDULES` is the number of schedules.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from depot_gui.domain.failures import OutsideError
from depot_gui.domain.record import Record, State
from depot_gui.domain.spec import ConnectionSpec
from depot_gui.flow.runs import Order
from tests.fakes.vcenter import ADDRESS, HOST_PASSWORD, LATE_BY, PASSWORD, USER, Fault, ServerTask
from tests.fakes.virtual import play
from tests.fakes.world import Program, World, by_password, existing

SCHEDULES = int(os.environ.get("DEPOT_GUI_SCHEDULES", "1000"))
END = 150.0
PLAYED = itertools.count(1)
CARRIED_OUT_OR_NOT = (Fault.LOST_BEFORE, Fault.LOST_AFTER, Fault.LOST_LATE, Fault.SESSION_ENDED)
COLLEAGUES = (USER, "VSPHERE.LOCAL\\Administrator", "VSPHERE.LOCAL\\colleague", None)


@dataclass(frozen=True)
class Action:
    """Something that happens at `at` seconds."""

    at: float
    what: str
    number: int = 0


@dataclass
class Schedule:
    actions: list[Action]
    faults: dict[int, Fault]
    create_faults: list[Fault | None]
    kills: list[int]
    outages: list[tuple[float, float, Fault]]
    full: tuple[float, float] | None
    tells_time: bool = True
    ahead: float = 0.0
    show_start: bool = True
    show_target: bool = True
    show_user: bool = True
    keyring: bool = True
    limit: int = 8
    server_limit: int = 100
    ends: list[str] = field(default_factory=lambda: ["SUCCEEDED"])


times = st.floats(0, END, allow_nan=False).map(lambda t: round(t, 2))
actions = st.builds(
    Action,
    times,
    st.sampled_from(["click", "click", "click", "batch", "cancel", "jump", "colleague", "sessions end", "quit"]),
    st.integers(0, 3),
)
outages = st.tuples(times, st.floats(1, 120).map(lambda t: round(t, 1)), st.sampled_from(sorted(Fault, key=str)))
schedules = st.builds(
    Schedule,
    actions=st.lists(actions, min_size=1, max_size=8),
    faults=st.dictionaries(st.integers(0, 40), st.sampled_from(sorted(Fault, key=str)), max_size=6),
    create_faults=st.lists(st.none() | st.sampled_from(sorted(Fault, key=str)), max_size=4),
    kills=st.lists(st.integers(1, 60), max_size=4),
    outages=st.lists(outages, max_size=2),
    full=st.none() | st.tuples(times, st.floats(1, 60)),
    tells_time=st.booleans(),
    ahead=st.sampled_from([0.0, 0.0, 3600.0, -3600.0]),
    show_start=st.booleans(),
    show_target=st.booleans(),
    show_user=st.booleans(),
    keyring=st.booleans(),
    limit=st.sampled_from([8, 8, 2, 1]),
    server_limit=st.sampled_from([100, 100, 2]),
    ends=st.lists(st.sampled_from(["SUCCEEDED", "FAILED"]), min_size=1, max_size=3),
)


class Run:
    """One schedule, played."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self.world = World(limit=schedule.limit)
        self.server = self.world.server
        self.clicks = 0
        self.points = 0
        self.kills = iter(schedule.kills)
        self.create_faults = iter(schedule.create_faults)
        self.ends = itertools.cycle(schedule.ends)
        self.server.tells_time = schedule.tells_time
        self.server.ahead = timedelta(seconds=schedule.ahead)
        self.server.limit = schedule.server_limit
        self.server.faults = dict(schedule.faults)
        self.server.fault_for = self.fault_for
        self.server.make = self.make
        if not schedule.keyring:
            self.world.passwords.kept.clear()
            self.world.asker.always = PASSWORD

    def now(self) -> float:
        return self.world.clock.monotonic()

    def fault_for(self, call: str) -> Fault | None:
        now = self.now()
        if call == "create_from_host" and (fault := next(self.create_faults, None)) is not None:
            return fault
        return next((fault for start, length, fault in self.schedule.outages if start <= now < start + length), None)

    def make(self, task: ServerTask) -> None:
        task.show_start, task.show_target = self.schedule.show_start, self.schedule.show_target
        task.end = next(self.ends)
        if not self.schedule.show_user:
            task.user = None

    async def play(self) -> None:
        program = await self.boot()
        for action in sorted(self.schedule.actions, key=lambda a: a.at):
            program = await self.go_on(program, until=action.at)
            await self.act(program, action)
        program = await self.go_on(program, until=END)
        self.quiet(program)
        program = await self.go_on(program, until=END + 2 * LATE_BY)  # what was on its way has arrived
        while program.runs.unfinished():
            assert self.now() < END + 7200, [(r.id, r.state) for r in program.runs.unfinished()]
            program = await self.go_on(program, until=self.now() + 20)
        self.check(program)
        self.points = program.life.points
        await program.close()

    def quiet(self, program: Program) -> None:
        """From here on nothing goes wrong any more."""
        program.life.spare()
        self.server.faults.clear()
        self.server.fault_for = lambda _call: None
        self.kills = iter(())
        self.schedule.full = None

    async def boot(self) -> Program:
        program = await self.world.boot(next(self.kills, None))
        for record in program.runs.unfinished():
            assert record.cancel_answered or not record.cancel_asked, "Cancel stays off"
        return program

    async def go_on(self, program: Program, *, until: float) -> Program:
        """Time passes; whenever the program is killed it is started again; the user answers its questions."""
        while (left := until - self.now()) > 0.001:
            full = self.schedule.full
            self.world.disk.full = full is not None and full[0] <= self.now() < full[0] + full[1]
            died = asyncio.create_task(program.life.dead.wait())
            await asyncio.wait({died}, timeout=min(left, 5.0))
            died.cancel()
            if program.life.dead.is_set():
                await self.world.kill(program)
                await asyncio.sleep(1)
                program = await self.boot()
            else:
                await self.answer(program)
        return program

    async def answer(self, program: Program) -> None:
        """The user knows which task is theirs; one that is not there is not there."""
        for record in program.runs.unfinished():
            found = await program.runs.candidates(record.id)
            if not found or record.state is not State.UNCERTAIN:
                continue
            right = [c.task for c in found if self.is_for(record, c.task)]
            if right:
                await program.runs.choose(record.id, right[0])
            else:
                await program.runs.give_up_waiting(record.id)

    def is_for(self, record: Record, task: str) -> bool:
        known = self.server.tasks[task]
        return known.ours and known.host == (record.host_id or record.host_name)

    async def act(self, program: Program, action: Action) -> None:
        if program.life.dead.is_set():
            return
        if action.what == "click":
            self.clicks += 1
            asyncio.create_task(self.click(program, self.spec()), name="click")  # noqa: RUF006  (ends by itself)
        elif action.what == "batch":
            asyncio.create_task(self.start_many(program, 2 + action.number), name="batch")  # noqa: RUF006
        elif action.what == "cancel":
            running = program.runs.unfinished()
            if running:
                chosen = running[action.number % len(running)]
                asyncio.create_task(program.runs.cancel(chosen.id), name="cancel")  # noqa: RUF006
        elif action.what == "jump":
            if action.number < 2:
                self.world.clock.sleep_computer((3600.0, 15.0)[action.number])
            else:
                self.world.clock.set_wrong((-3600.0, 86400.0)[action.number - 2])
        elif action.what == "colleague":
            host = (f"host-{self.clicks}", f"host-{self.clicks + 1}", "host-99", "host-98")[action.number]
            if self.schedule.show_target and action.number < 2:
                host = "host-97"
            self.server.start(host, ours=False, user=COLLEAGUES[action.number])
        else:
            await (self.quit(program) if action.what == "quit" else self.end_sessions())

    async def end_sessions(self) -> None:
        self.server.sessions.clear()

    async def quit(self, program: Program) -> None:
        """An orderly end; it is started again as after a kill."""
        ending = asyncio.create_task(program.close(), name="quit")
        await asyncio.wait({ending})
        program.life.kill()

    def spec(self) -> ConnectionSpec:
        host = f"host-{self.clicks}"
        return by_password(host) if self.clicks % 2 else existing(host)

    async def click(self, program: Program, spec: ConnectionSpec) -> None:
        with suppress(OutsideError, RuntimeError):  # no login, or the client's own mistake: nothing was begun
            await program.click(spec)

    async def start_many(self, program: Program, count: int) -> None:
        specs = []
        for _ in range(count):
            self.clicks += 1
            specs.append(self.spec())
        with suppress(OutsideError, RuntimeError):
            session = program.sessions.get(ADDRESS, USER) or await program.connect()
            await program.runs.enqueue(Order(session, spec, spec.host or "host") for spec in specs)

    def check(self, program: Program) -> None:
        records = program.runs.records
        ours = {task.id: task for task in self.server.ours}
        assert len(ours) <= self.clicks
        hosts = [task.host for task in ours.values()]
        assert len(hosts) == len(set(hosts)), "one click started two tasks"
        assert set(ours) <= {record.task for record in records.values()}, "a task nobody knows"
        written = set(self.world.disk.files)
        assert self.world.disk.saved - self.world.disk.deleted <= written, "a record was lost"
        for data in self.world.disk.ever:
            assert not any(secret.encode() in data for secret in (PASSWORD, HOST_PASSWORD, "token-"))
        for record in records.values():
            self.check_record(record)

    def check_record(self, record: Record) -> None:
        assert record.state.is_over
        if record.task is None:
            assert record.state in (State.NOT_STARTED, State.FAILED, State.CANCELED)
            assert (record.host_id or record.host_name) not in {task.host for task in self.server.ours}
        elif record.state in (State.SUCCEEDED, State.SUCCEEDED_WITH_WARNINGS):
            assert self.server.tasks[record.task].end == "SUCCEEDED"
            assert record.result


@settings(max_examples=SCHEDULES, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
@given(schedules)
def test_whatever_happens_nothing_is_lost_or_started_twice(schedule: Schedule) -> None:
    play_schedule(schedule)
    if next(PLAYED) % 200 == 0:
        gc.collect()  # nothing is collected by itself within a test, and 100,000 schedules leave 30 GB


def play_schedule(schedule: Schedule) -> Run:
    async def story() -> Run:
        run = Run(schedule)
        await run.play()
        return run

    return play(story())


def one_click(kills: list[int], fault: Fault | None) -> Schedule:
    """One click, with these kills and this fault of the first create call."""
    return Schedule([Action(1.0, "click")], {}, [fault], kills, [], None)


@pytest.mark.parametrize("fault", [None, *CARRIED_OUT_OR_NOT], ids=lambda f: "none" if f is None else f.name)
def test_a_kill_at_each_point_in_turn_loses_nothing_and_starts_nothing_twice(fault: Fault | None) -> None:
    """A point is before and after each request and each write."""
    points = play_schedule(one_click([], fault)).points
    assert points > 20
    for point in range(1, points + 1):
        play_schedule(one_click([point], fault))


@pytest.mark.slow
@pytest.mark.parametrize("fault", [None, *sorted(Fault, key=str)], ids=lambda f: "none" if f is None else f.name)
def test_a_second_kill_soon_after_the_first_changes_nothing(fault: Fault | None) -> None:
    for point in range(1, play_schedule(one_click([], fault)).points + 1):
        for second in range(1, 12, 2):
            play_schedule(one_click([point, second], fault))
