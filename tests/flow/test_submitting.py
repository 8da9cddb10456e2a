"""One click starts at most one task: every way the create call can end, and what is on the disk before it."""

from __future__ import annotations

import asyncio
import gc

import pytest

from depot_gui.domain.failures import Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.record import State
from depot_gui.domain.secret import Secret, held_texts
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, HostCredentials
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.record_file import read_record_file
from depot_gui.flow.runs import Order
from tests.fakes.vcenter import ADDRESS, HOST_PASSWORD, PASSWORD, USER, Fault, ServerTask, refused
from tests.fakes.virtual import play
from tests.fakes.world import Program, World, by_password, existing

F, S = Fault, State


def at_create(world: World, fault: Fault) -> None:
    """This fault at the first create call."""
    faults = iter([fault])
    world.server.fault_for = lambda call: next(faults, None) if call == "create_from_host" else None


@pytest.mark.parametrize("spec", [existing("host-1"), by_password("host-1")], ids=["existing", "password"])
@pytest.mark.parametrize(
    ("fault", "answered", "end", "tasks"),
    [
        (F.CONNECTION_REFUSED, S.FAILED, S.FAILED, 0),
        (F.UNAVAILABLE, S.FAILED, S.FAILED, 0),
        (F.BUSY, S.FAILED, S.FAILED, 0),
        (F.LOST_BEFORE, S.UNCERTAIN, S.NOT_STARTED, 0),
        (F.LOST_AFTER, S.UNCERTAIN, S.SUCCEEDED, 1),
        (F.LOST_LATE, S.UNCERTAIN, S.SUCCEEDED, 1),
        (F.TIMED_OUT_AFTER, S.UNCERTAIN, S.SUCCEEDED, 1),
        (F.HTML_BEFORE, S.UNCERTAIN, S.NOT_STARTED, 0),
        (F.HTML_AFTER, S.UNCERTAIN, S.SUCCEEDED, 1),
        (F.GATEWAY_TIMEOUT_BEFORE, S.UNCERTAIN, S.NOT_STARTED, 0),
        (F.GATEWAY_TIMEOUT_AFTER, S.UNCERTAIN, S.SUCCEEDED, 1),
        (F.SESSION_ENDED, S.FOLLOWING, S.SUCCEEDED, 1),
        (F.SLOW, S.FOLLOWING, S.SUCCEEDED, 1),
        (F.BUG, S.UNCERTAIN, S.NOT_STARTED, 0),
    ],
    ids=lambda value: value.name if isinstance(value, Fault | State) else None,
)
def test_how_the_create_call_ends(
    fault: Fault, answered: State, end: State, tasks: int, spec: ConnectionSpec, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        world = World()
        at_create(world, fault)
        program = await world.boot()
        record = await program.click(spec)
        assert record.state is answered
        await program.until_over()
        assert program.runs.records[record.id].state is end
        assert len(world.server.ours) == tasks
        assert world.server.calls.count("create_from_host") == (2 if fault is F.SESSION_ENDED else 1)
        await program.close()

    play(story())


def test_the_record_is_on_disk_before_the_request_leaves_and_with_its_task_before_it_is_followed() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        seen: dict[str, list[str]] = {}

        def look(call: str) -> None:
            for data in world.disk.files.values():
                kept = read_record_file(data)
                seen.setdefault(call, []).append(f"{kept.state} {kept.task is not None} {kept.known_tasks}")

        world.server.start("host-9", ours=False)
        world.server.fault_for = look
        await program.click(existing("host-1"))
        await program.until_over()
        known = "('00000001:com.vmware.esx.settings.depots.offline',)"
        assert seen["extraction_tasks"] == ["DRAFT False None"]
        assert seen["create_from_host"] == [f"SUBMITTING False {known}"]
        assert set(seen["tasks"]) == {f"FOLLOWING True {known}"}
        await program.close()

    play(story())


def test_nothing_leaves_where_the_record_cannot_be_written() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        session = await program.connect()
        world.disk.full = True
        record = await program.runs.begin(Order(session, existing("host-1"), "esx-1"))
        assert record.state is State.FAILED
        assert record.failure is not None
        assert (record.failure.problem, record.failure.detail) == (Problem.DISK, "No space left on device")
        assert "create_from_host" not in world.server.calls
        assert [c.disk_problem for c in program.changes if c.disk_problem] == ["No space left on device"]
        await program.close()

    play(story())


def test_a_disk_that_fills_later_is_told_and_the_run_goes_on_and_is_written_as_soon_as_it_can() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        record = await program.click(existing("host-1"))
        world.disk.full = True
        await asyncio.sleep(10)
        assert program.runs.records[record.id].state is State.FOLLOWING
        assert any(change.disk_problem for change in program.changes)
        world.disk.full = False
        await program.until_over()
        await program.close()
        assert read_record_file(world.disk.files[record.id]).state is State.SUCCEEDED

    play(story())


@pytest.mark.parametrize("kind", [ErrorType.RESOURCE_INACCESSIBLE, ErrorType.UNAUTHORIZED, ErrorType.NOT_FOUND])
def test_a_task_list_that_is_refused_does_not_keep_a_request_from_leaving(kind: ErrorType) -> None:
    async def story() -> None:
        world = World()
        world.server.refusals["extraction_tasks"] = refused(kind, 400)
        program = await world.boot()
        record = await program.click(existing("host-1"))
        assert (record.state, record.known_tasks) == (State.FOLLOWING, None)
        await program.until_over()
        await program.close()

    play(story())


@pytest.mark.parametrize("fault", [F.UNAVAILABLE, F.CONNECTION_REFUSED, F.LOST_AFTER, F.HTML_BEFORE])
def test_where_the_list_cannot_be_had_nothing_leaves(fault: Fault) -> None:
    async def story() -> None:
        world = World()
        world.server.fault_for = lambda call: fault if call == "extraction_tasks" else None
        program = await world.boot()
        record = await program.click(existing("host-1"))
        assert record.state is State.FAILED
        assert "create_from_host" not in world.server.calls
        await program.close()

    play(story())


def test_a_secret_that_the_server_repeats_is_masked() -> None:
    async def story() -> None:
        world = World()
        error = refused(ErrorType.INVALID_ARGUMENT, 400, hint=[{HOST_PASSWORD: f"password={HOST_PASSWORD}!"}])
        world.server.refusals["create_from_host"] = error
        program = await world.boot()
        record = await program.click(by_password("host-1"))
        assert record.state is State.FAILED
        assert record.failure is not None
        assert record.failure.error_type is ErrorType.INVALID_ARGUMENT
        assert not any(HOST_PASSWORD.encode() in data for data in world.disk.ever)
        assert "password=••••••••!" in str(record.failure.error)
        await program.close()

    play(story())


def test_a_secret_that_the_task_repeats_is_masked_though_it_is_dropped() -> None:
    """In the progress and the error; the password is dropped once its task is accepted."""
    word = "Nowhere-Else-3!"
    told: Json = {"id": "x", "default_message": f"login as root with {word} failed", "args": []}

    def repeat(task: ServerTask) -> None:
        task.end, task.error = "FAILED", {"error_type": "ERROR", "messages": [told]}
        task.message = told

    async def story() -> None:
        world = World()
        world.server.make = repeat
        program = await world.boot()
        record = await program.click(
            ConnectionSpec(
                AuthenticationType.USERNAME_PASSWORD, host_credential=HostCredentials("host-1", "root", Secret(word))
            )
        )
        extraction = program.runs._extractions[record.id]
        assert extraction._submission._spec is None
        gc.collect()
        assert word not in held_texts()
        await program.until_over()
        record = program.runs.records[record.id]
        assert "login as root with •••••••• failed" in str(record.failure)
        assert "login as root with •••••••• failed" in str(record.timeline)
        assert not any(word.encode() in data for data in world.disk.ever)
        await program.close()

    play(story())


def test_what_the_task_repeats_of_the_vcenters_own_password_is_masked() -> None:
    told: Json = {"id": "x", "default_message": f"{USER} logged in with {PASSWORD}", "args": [PASSWORD]}

    def repeat(task: ServerTask) -> None:
        task.end, task.error = "FAILED", {"error_type": "ERROR", "messages": [told]}
        task.message = told

    async def story() -> None:
        world = World()
        world.server.make = repeat
        program = await world.boot()
        record = await program.click(existing("host-1"))
        await program.until_over()
        record = program.runs.records[record.id]
        assert f"{USER} logged in with ••••••••" in str(record.failure)
        assert f"{USER} logged in with ••••••••" in str(record.timeline)
        assert not any(PASSWORD.encode() in data for data in world.disk.ever)
        await program.close()

    play(story())


def test_a_canceled_wait_takes_back_what_has_not_left() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        session = await program.connect()
        world.server.fault_for = lambda call: F.SLOW if call == "extraction_tasks" else None
        waiting = asyncio.ensure_future(program.runs.begin(Order(session, existing("host-1"), "esx-1")))
        await asyncio.sleep(1)
        waiting.cancel()
        await asyncio.wait({waiting})
        await asyncio.sleep(60)
        assert not program.runs.records
        assert not world.disk.files
        assert "create_from_host" not in world.server.calls
        await program.close()

    play(story())


def test_a_canceled_wait_does_not_stop_what_has_left() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        session = await program.connect()
        at_create(world, F.SLOW)
        waiting = asyncio.ensure_future(program.runs.begin(Order(session, existing("host-1"), "esx-1")))
        await asyncio.sleep(1)
        waiting.cancel()
        await asyncio.wait({waiting})
        await program.until_over()
        assert [r.state for r in program.runs.records.values()] == [State.SUCCEEDED]
        await program.close()

    play(story())


def test_a_refusal_that_went_back_to_the_wizard_is_withdrawn() -> None:
    async def story() -> None:
        world = World()
        world.server.refusals["create_from_host"] = refused(ErrorType.UNVERIFIED_PEER, 400)
        program = await world.boot()
        record = await program.click(by_password("host-1"))
        assert record.failure is not None
        assert record.failure.error_type is ErrorType.UNVERIFIED_PEER
        await program.runs.withdraw(record.id)
        assert not program.runs.records
        assert not world.disk.files
        assert program.changes[-1].removed
        await program.close()

    play(story())


async def queued(program: Program, count: int) -> list[str]:
    session = program.sessions.get(ADDRESS, USER) or await program.connect(USER, PASSWORD)
    orders = [Order(session, existing(f"host-{n}"), f"esx-{n}") for n in range(count)]
    return [record.id for record in await program.runs.enqueue(orders)]


def test_so_many_at_once_and_the_others_wait_their_turn() -> None:
    async def story() -> None:
        world = World(limit=3)
        program = await world.boot()
        most = 0
        ids = await queued(program, 10)
        while any(not program.runs.records[i].state.is_over for i in ids):
            await asyncio.sleep(0.5)
            now = world.server.now()
            most = max(most, sum(now < task.ended() for task in world.server.ours))
        assert most == 3
        assert len(world.server.ours) == 10
        await program.close()

    play(story())


def test_one_that_must_wait_is_answered_as_a_draft_and_can_be_canceled() -> None:
    async def story() -> None:
        world = World(limit=1)
        program = await world.boot()
        first = await program.click(existing("host-1"))
        second = await program.click(existing("host-2"))
        assert (first.state, second.state) == (State.FOLLOWING, State.DRAFT)
        await program.runs.cancel(second.id)
        assert program.runs.records[second.id].state is State.CANCELED
        await program.until_over()
        assert [task.host for task in world.server.ours] == ["host-1"]
        await program.close()

    play(story())


def test_a_busy_server_is_given_fewer_and_each_gets_its_turn() -> None:
    async def story() -> None:
        world = World(limit=8)
        world.server.limit = 3
        program = await world.boot()
        ids = await queued(program, 12)
        await program.until_over(*ids)
        assert {program.runs.records[i].state for i in ids} == {State.SUCCEEDED}
        assert len(world.server.ours) == 12
        assert world.server.calls.count("create_from_host") <= 12 + 12
        await program.close()

    play(story())


def test_while_one_is_uncertain_others_to_that_vcenter_wait() -> None:
    async def story() -> None:
        world = World()
        at_create(world, F.LOST_BEFORE)
        program = await world.boot()
        first = await program.click(existing("host-1"))
        second = await program.click(existing("host-2"))
        assert (first.state, second.state) == (State.UNCERTAIN, State.DRAFT)
        await program.until(first.id, State.NOT_STARTED)
        await program.until(second.id, State.FOLLOWING)
        await program.until_over()
        assert [task.host for task in world.server.ours] == ["host-2"]
        await program.close()

    play(story())


def test_a_batch_outlives_a_vcenter_that_is_away_for_a_while() -> None:
    async def story() -> None:
        world = World(limit=3)
        away = [False]
        faults = iter([F.CONNECTION_REFUSED, F.UNAVAILABLE, F.HTML_BEFORE, F.BUSY] * 100)
        world.server.fault_for = lambda call: next(faults) if away[0] and call == "extraction_tasks" else None
        program = await world.boot()
        ids = await queued(program, 9)
        await asyncio.sleep(10)
        away[0] = True
        await asyncio.sleep(300)
        waiting = [r for r in program.runs.records.values() if r.state is State.DRAFT]
        assert waiting, "those whose turn has not come wait"
        assert any(r.failure is not None for r in waiting), "and say what for"
        away[0] = False
        await program.until_over(*ids)
        assert {program.runs.records[i].state for i in ids} == {State.SUCCEEDED}
        assert len(world.server.ours) == 9
        await program.close()

    play(story())


@pytest.mark.parametrize("fault", [F.CONNECTION_REFUSED, F.UNAVAILABLE, F.BUSY])
def test_a_create_call_that_is_turned_away_is_made_again_by_one_that_nobody_waits_for(fault: Fault) -> None:
    async def story() -> None:
        world = World()
        at_create(world, fault)
        program = await world.boot()
        ids = await queued(program, 2)
        await program.until_over(*ids)
        assert {program.runs.records[i].state for i in ids} == {State.SUCCEEDED}
        assert sorted(task.host for task in world.server.ours) == ["host-0", "host-1"]
        assert world.server.calls.count("create_from_host") == 3
        await program.close()

    play(story())


def test_a_queue_waits_for_the_password_and_goes_on_with_it() -> None:
    async def story() -> None:
        world = World(limit=1)
        program = await world.boot()
        ids = await queued(program, 3)
        await program.until(ids[0], State.FOLLOWING)
        session = program.sessions.get(ADDRESS, USER)
        assert session is not None
        world.server.users[USER] = "changed"
        world.passwords.kept.clear()
        world.asker.answers = [None]
        world.server.sessions.clear()
        await asyncio.sleep(300)
        assert [program.runs.records[i].state for i in ids] == [State.RECONNECTING, State.DRAFT, State.DRAFT]
        world.asker.always = "changed"
        program.runs.ask_again(ids[0])
        await program.until_over(*ids)
        assert {program.runs.records[i].state for i in ids} == {State.SUCCEEDED}
        await program.close()

    play(story())


def test_a_host_that_is_refused_does_not_keep_the_others_waiting() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        world.server.refusals["create_from_host"] = refused(ErrorType.NOT_FOUND, 404)
        ids = await queued(program, 3)
        await program.until_over(*ids)
        assert {program.runs.records[i].state for i in ids} == {State.FAILED}
        await program.close()

    play(story())


def test_the_limit_can_be_changed_while_they_run() -> None:
    async def story() -> None:
        world = World(limit=1)
        program = await world.boot()
        ids = await queued(program, 6)
        await asyncio.sleep(10)
        assert len(world.server.ours) == 1
        program.runs.set_limit(4)
        await asyncio.sleep(10)
        assert len(world.server.ours) == 4
        await program.until_over(*ids)
        await program.close()

    play(story())


def test_a_busy_answer_to_a_poll_lowers_the_limit_for_a_while() -> None:
    async def story() -> None:
        world = World(limit=4)
        world.server.seconds = 200
        program = await world.boot()
        ids = await queued(program, 5)
        await asyncio.sleep(20)
        world.server.fault_for = lambda call: F.UNAVAILABLE if call == "tasks" else None
        await asyncio.sleep(10)
        world.server.fault_for = lambda _call: None
        program.runs.set_limit(5)
        await asyncio.sleep(20)
        assert len(world.server.ours) == 4
        await program.until_over(*ids)
        assert len(world.server.ours) == 5
        await program.close()

    play(story())
