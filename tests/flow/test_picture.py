"""One task list for those of a batch that leave together: when it is shared, and that it decides nothing wrongly."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

import pytest

from depot_gui.domain.record import Record, State
from depot_gui.domain.spec import ConnectionSpec
from depot_gui.domain.task import read_task
from depot_gui.flow.picture import FRESH, Picture
from depot_gui.flow.runs import Order
from depot_gui.flow.settling import Candidate, surely
from tests.fakes.vcenter import Fault, ServerTask
from tests.fakes.virtual import FakeClock, play
from tests.fakes.world import Program, World, by_password, existing
from tests.flow.test_settling import host, task, uncertain

COUNT = 8


async def batch(program: Program, make: Callable[[str], ConnectionSpec] = existing) -> tuple[Record, ...]:
    session = await program.connect()
    specs = [make(f"host-{number}") for number in range(COUNT)]
    return await program.runs.enqueue([Order(session, spec, "esx") for spec in specs])


async def the_lost_one(program: Program) -> Record:
    while True:
        for change in program.changes:
            if change.record.state is State.UNCERTAIN:
                return change.record
        await asyncio.sleep(0.01)


def shows_no_target(made: ServerTask) -> None:
    made.show_target = False


def test_a_batch_that_leaves_together_reads_one_list() -> None:
    """And one before, which was empty: it did not show that tasks name their hosts here."""

    async def story() -> None:
        world = World()
        program = await world.boot()
        await batch(program)
        await program.until_over()
        assert world.server.calls.count("extraction_tasks") == 2
        assert len(world.server.ours) == COUNT
        early = [record for record in program.runs.records.values() if record.known_early]
        assert len(early) == COUNT - 2
        for record in program.runs.records.values():  # whatever was accepted before is known to be another's
            before = {other.id for other in world.server.ours if other.id < (record.task or "")}
            assert set(record.known_tasks or ()) == before
        await program.close()

    play(story())


@pytest.mark.parametrize("why", ["tasks name no host", "hosts with a login", "one click each", "slow"])
def test_otherwise_each_reads_its_own(why: str) -> None:
    async def story() -> None:
        world = World()
        if why == "tasks name no host":
            world.server.make = shows_no_target
        if why == "slow":
            world.server.fault_for = lambda call: Fault.SLOW if call == "create_from_host" else None
        program = await world.boot()
        if why == "one click each":
            for number in range(COUNT):
                await program.click(existing(f"host-{number}"))
        else:
            await batch(program, by_password if why == "hosts with a login" else existing)
        await program.until_over()
        assert world.server.calls.count("extraction_tasks") == COUNT
        assert not any(record.known_early for record in program.runs.records.values())
        await program.close()

    play(story())


@pytest.mark.parametrize("names", [True, False])
def test_a_colleagues_task_that_the_list_was_too_old_for_is_not_taken_for_a_lost_one(names: bool) -> None:
    """The request is lost before it arrives; under the same account, somebody has just started something."""

    async def story() -> None:
        world = World()
        created = 0

        def fault(call: str) -> Fault | None:
            nonlocal created
            created += call == "create_from_host"
            if call != "create_from_host" or created != 4:
                return None
            started = world.server.start("host-99", ours=False)
            world.server.tasks[started].show_target = names
            world.server.tasks[started].show_start = names
            return Fault.LOST_BEFORE

        world.server.fault_for = fault
        program = await world.boot()
        await batch(program)
        lost = await the_lost_one(program)
        assert program.runs.records[lost.id].known_early
        await asyncio.sleep(world.pace.settle + 10)
        if names:
            assert program.runs.records[lost.id].state is State.NOT_STARTED
        else:
            assert program.runs.records[lost.id].state is State.UNCERTAIN
            assert len(await program.runs.candidates(lost.id)) == 1
            await program.runs.give_up_waiting(lost.id)
            await program.until(lost.id, State.NOT_STARTED)
        await program.until_over()
        assert len(world.server.ours) == COUNT - 1
        await program.close()

    play(story())


def test_a_lost_answer_is_settled_by_the_host_that_its_task_names() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 300
        created = 0

        def fault(call: str) -> Fault | None:
            nonlocal created
            created += call == "create_from_host"
            return Fault.LOST_AFTER if call == "create_from_host" and created == 5 else None

        world.server.fault_for = fault
        program = await world.boot()
        await batch(program)
        lost = await the_lost_one(program)
        assert lost.known_early
        record = await program.until(lost.id, State.FOLLOWING, within=10)
        assert world.server.tasks[record.task or ""].host == lost.host_id
        await program.until_over()
        assert len(world.server.ours) == COUNT
        await program.close()

    play(story())


def test_with_an_early_list_only_a_task_that_names_the_very_host_is_sure() -> None:
    named, bare = task(target=host("host-1")), task()
    assert surely(uncertain(known_early=True), Candidate("new", named), [])
    assert not surely(uncertain(known_early=True), Candidate("new", bare), [])
    assert surely(uncertain(), Candidate("new", bare), [])


def test_a_list_is_fresh_for_two_seconds_by_every_clock() -> None:
    async def story() -> None:
        clock = FakeClock()
        picture = Picture(clock)
        listed = {"t": read_task({"status": "RUNNING", "target": host("host-1")})}

        def take() -> None:
            picture.take("batch", listed)

        assert picture.of("batch") is None
        take()
        assert picture.of("batch") == ("t",)
        assert picture.of("another") is None
        assert picture.of("") is None
        await asyncio.sleep(FRESH - 0.1)
        assert picture.of("batch") == ("t",)
        await asyncio.sleep(0.2)
        assert picture.of("batch") is None
        spoils: list[Callable[[], None]] = [
            partial(clock.sleep_computer, 60),
            partial(clock.set_wrong, -60),
            picture.forget,
        ]
        for spoil in spoils:
            take()
            spoil()
            assert picture.of("batch") is None
        picture.take("", listed)
        assert picture.of("") is None
        picture.take("batch", {"t": read_task({"status": "RUNNING"})})
        assert picture.of("batch") is None

    play(story())
