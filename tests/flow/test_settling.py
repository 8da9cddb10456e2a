"""A lost answer: which task can be ours, when the list decides, and when the user has to."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from depot_gui.domain.address import Address
from depot_gui.domain.loose import Json
from depot_gui.domain.record import Record, Server, State
from depot_gui.domain.task import OPERATION, SERVICE, TaskInfo, read_task
from depot_gui.flow.settling import Candidate, candidates, names_our_host, surely
from tests.fakes.vcenter import ADDRESS, LATE_BY, USER, Fault
from tests.fakes.virtual import EPOCH, play, until
from tests.fakes.world import Program, World, by_password, existing

BEFORE, AFTER, MUCH_LATER = EPOCH - timedelta(seconds=60), EPOCH + timedelta(seconds=3), EPOCH + timedelta(hours=2)


def uncertain(record_id: str = "mine", **more: object) -> Record:
    fields: dict[str, object] = {
        "id": record_id,
        "created": EPOCH,
        "server": Server(ADDRESS, USER),
        "host_label": "esx-1",
        "request": {"auth_type": "EXISTING", "host": "host-1"},
        "state": State.UNCERTAIN,
        "known_tasks": ("old",),
        "submitted": EPOCH,
        **more,
    }
    return Record(**fields)  # type: ignore[arg-type]


def task(**more: Json) -> TaskInfo:
    return read_task({"status": "RUNNING", "service": SERVICE, "operation": OPERATION, **more})


def host(ident: str, kind: str = "HostSystem") -> Json:
    return {"type": kind, "id": ident}


@pytest.mark.parametrize(
    ("info", "can_be"),
    [
        (task(), True),
        (task(start_time=AFTER.isoformat()), True),
        (task(start_time=BEFORE.isoformat()), False),
        (task(target=host("host-1")), True),
        (task(target=host("host-1:2c5c1b5e-0000")), True),
        (task(target=host("host-2")), False),
        (task(target=host("host-2", "com.vmware.vim.HostSystem")), False),
        (task(target=host("42", "com.vmware.esx.settings.depots.offline")), True),
        (task(service=""), True),
        (task(service="com.vmware.vcenter.vm"), False),
        (task(operation="create$task"), False),
        (task(user="VSPHERE.LOCAL\\colleague"), True),
    ],
)
def test_what_can_be_ours(info: TaskInfo, can_be: bool) -> None:
    assert bool(candidates(uncertain(), {"new": info}, [])) is can_be


def test_what_was_there_before_or_is_another_records_cannot_be_ours() -> None:
    elsewhere = uncertain("far", server=Server(Address("other.example.test"), USER), task="c")
    near = uncertain("near", task="b")
    listed = dict.fromkeys(("old", "b", "c"), task())
    assert [c.task for c in candidates(uncertain(), listed, [near, elsewhere])] == ["c"]


@pytest.mark.parametrize(
    ("info", "record", "sure"),
    [
        (task(), uncertain(), True),
        (task(user="VSPHERE.LOCAL\\Administrator"), uncertain(), True),
        (task(user="colleague@vsphere.local"), uncertain(), False),
        (task(start_time=AFTER.isoformat()), uncertain(), True),
        (task(start_time=MUCH_LATER.isoformat()), uncertain(), False),
        (task(start_time=AFTER.isoformat()), uncertain(known_tasks=None), True),
        (task(), uncertain(known_tasks=None), False),
        (task(start_time=AFTER.isoformat()), uncertain(known_tasks=None, submitted=None), False),
    ],
)
def test_what_nothing_speaks_against(info: TaskInfo, record: Record, sure: bool) -> None:
    assert surely(record, Candidate("new", info), []) is sure


def test_with_two_lost_answers_nothing_is_sure() -> None:
    assert not surely(uncertain(), Candidate("new", task()), [uncertain("other")])


def test_only_a_known_host_id_names_our_host() -> None:
    by_name = uncertain(request={"auth_type": "USERNAME_PASSWORD", "host_credential": {"host_name": "esx-1"}})
    assert names_our_host(uncertain(), task(target=host("host-1")))
    assert not names_our_host(uncertain(), task())
    assert not names_our_host(by_name, task(target=host("host-1")))


async def lost(world: World, fault: Fault, *, password: bool = True) -> tuple[Program, Record]:
    """A click whose answer is lost so."""
    faults = iter([fault])
    world.server.fault_for = lambda call: next(faults, None) if call == "create_from_host" else None
    program = await world.boot()
    record = await program.click(by_password("host-1") if password else existing("host-1"))
    assert record.state is State.UNCERTAIN
    return program, record


def test_a_task_that_names_our_host_is_taken_at_once() -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_AFTER, password=False)
        before = world.clock.monotonic()
        await program.until(record.id, State.FOLLOWING)
        assert world.clock.monotonic() - before < 1
        await program.close()

    play(story())


def test_any_other_task_is_taken_when_no_second_one_came() -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_AFTER)
        before = world.clock.monotonic()
        found = await program.until(record.id, State.FOLLOWING)
        assert world.clock.monotonic() - before >= world.pace.settle
        assert found.task == world.server.ours[0].id
        assert found.failure is None
        await program.close()

    play(story())


def test_a_colleagues_task_in_the_same_minute_makes_it_the_users_choice() -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_LATE)
        world.server.start("host-9", ours=False)
        await asyncio.sleep(LATE_BY + world.pace.settle + 60)
        assert program.runs.records[record.id].state is State.UNCERTAIN
        found = await program.runs.candidates(record.id)
        assert len(found) == 2
        ours = world.server.ours[0].id
        with pytest.raises(ValueError, match="not a candidate"):
            await program.runs.choose(record.id, "another")
        await program.runs.choose(record.id, ours)
        assert (await program.until(record.id, State.SUCCEEDED)).task == ours
        await program.close()

    play(story())


def test_only_the_first_of_two_quick_choices_counts() -> None:
    """The window is a moment behind: the second click is no mistake and changes nothing."""

    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_LATE)
        world.server.start("host-9", ours=False)
        await asyncio.sleep(LATE_BY + world.pace.settle + 60)
        ours = world.server.ours[0].id
        [theirs] = {candidate.task for candidate in await program.runs.candidates(record.id)} - {ours}
        await program.runs.choose(record.id, ours)
        await program.runs.choose(record.id, theirs)
        await program.runs.give_up_waiting(record.id)
        assert (await program.until(record.id, State.SUCCEEDED)).task == ours
        await program.close()

    play(story())


def test_a_list_that_comes_after_the_choice_does_not_change_it() -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_LATE)
        world.server.start("host-9", ours=False)
        await asyncio.sleep(LATE_BY + world.pace.settle + 60)
        before = len(world.server.calls)
        await until(lambda: "extraction_tasks" in world.server.calls[before:])
        ours = world.server.ours[0]
        await program.runs.choose(record.id, ours.id)
        ours.forgotten = True
        assert (await program.until(record.id, State.LOST, State.NOT_STARTED, State.SUCCEEDED)).task == ours.id
        await program.close()

    play(story())


def test_a_colleagues_task_alone_is_not_taken_for_ours_and_can_be_turned_down() -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_BEFORE)
        theirs = world.server.start("host-9", ours=False, user="VSPHERE.LOCAL\\colleague")
        await asyncio.sleep(world.pace.settle + 60)
        assert [c.task for c in await program.runs.candidates(record.id)] == [theirs]
        await program.runs.give_up_waiting(record.id)
        ended = await program.until(record.id, State.NOT_STARTED)
        assert ended.task is None
        assert theirs in (ended.known_tasks or ())
        await program.close()

    play(story())


def test_turned_down_too_early_it_is_still_looked_for_until_the_wait_is_over() -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_LATE)
        await asyncio.sleep(1)
        await program.runs.give_up_waiting(record.id)
        assert (await program.until(record.id, State.FOLLOWING)).task == world.server.ours[0].id
        await program.close()

    play(story())


@pytest.mark.parametrize("fault", [Fault.UNAVAILABLE, Fault.HTML_BEFORE, Fault.CONNECTION_REFUSED, Fault.BUG])
def test_as_long_as_the_list_cannot_be_had_it_stays_uncertain(fault: Fault) -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_AFTER)
        world.server.fault_for = lambda _call: fault
        asked = len(world.server.calls)
        await asyncio.sleep(3600)
        assert program.runs.records[record.id].state is State.UNCERTAIN
        assert 100 < len(world.server.calls) - asked < 1500
        world.server.fault_for = lambda _call: None
        assert (await program.until(record.id, State.SUCCEEDED)).task == world.server.ours[0].id
        await program.close()

    play(story())


def test_without_the_servers_time_the_baseline_alone_decides() -> None:
    async def story() -> None:
        world = World()
        world.server.tells_time = False
        world.server.ahead = timedelta(hours=-5)
        world.server.start("host-8", ours=False)
        program, record = await lost(world, Fault.LOST_AFTER)
        assert (record.submitted, len(record.known_tasks or ())) == (None, 1)
        assert (await program.until(record.id, State.SUCCEEDED)).task == world.server.ours[0].id
        await program.close()

    play(story())


def test_an_uncertain_one_can_be_deleted_and_the_next_submission_goes_on() -> None:
    async def story() -> None:
        world = World()
        program, record = await lost(world, Fault.LOST_BEFORE)
        second = await program.click(existing("host-2"))
        assert second.state is State.DRAFT
        await program.runs.delete(record.id)
        await program.until(second.id, State.SUCCEEDED)
        assert record.id not in program.runs.records
        assert record.id not in world.disk.files
        await program.close()

    play(story())
