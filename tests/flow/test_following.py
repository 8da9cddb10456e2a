"""Following tasks: rounds of polling, errors on the way, tasks that vCenter forgot, cancel, sleep."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from datetime import timedelta

import pytest

from depot_gui.domain.depot_content import DepotInfo
from depot_gui.domain.failures import Problem
from depot_gui.domain.ports import LoginAnswer, LoginQuestion
from depot_gui.domain.record import State
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.clock import Alarm
from depot_gui.flow.runs import Order
from tests.fakes.people import FakeAsker
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER, Fault, ServerTask, refused
from tests.fakes.virtual import FakeClock, play
from tests.fakes.world import Program, World, existing


async def followed(world: World, count: int = 1) -> tuple[Program, list[str]]:
    program = await world.boot()
    session = await program.connect()
    ids = [(await program.runs.begin(Order(session, existing(f"host-{n}"), "esx"))).id for n in range(count)]
    return program, ids


def polls(world: World, since: int = 0) -> Counter[str]:
    return Counter(world.server.calls[since:])


def test_one_call_a_round_polls_all_and_each_result_is_fetched_once() -> None:
    async def story() -> None:
        one, many = World(), World()
        for world, count in ((one, 1), (many, 8)):
            program, _ = await followed(world, count)
            await program.until_over()
            await program.close()
        assert polls(many)["task"] == 8
        assert polls(one)["task"] == 1
        assert polls(many)["tasks"] <= polls(one)["tasks"] * 1.5

    play(story())


def test_quick_at_first_slower_later_and_quicker_near_the_end() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 600
        times: list[float] = []

        def note(call: str) -> None:
            if call == "tasks":
                times.append(world.clock.monotonic())

        world.server.fault_for = note
        program, _ = await followed(world)
        start = world.clock.monotonic()
        await program.until_over()
        gaps = [(at - start, round(at - before, 1)) for before, at in itertools.pairwise(times)]
        assert all(gap < 0.7 for at, gap in gaps if at < 4)
        assert all(4.5 < gap < 5.2 for at, gap in gaps if 60 < at < 500)
        assert min(gap for at, gap in gaps if at > 545) < 1
        await program.close()

    play(story())


def test_what_the_server_says_is_in_the_record_with_its_times() -> None:
    async def story() -> None:
        world = World()
        world.server.ahead = timedelta(hours=3)
        program, [run] = await followed(world)
        await program.until_over()
        record = program.runs.records[run]
        assert record.started == world.server.ours[0].started
        assert record.ended == world.server.ours[0].ended()
        assert record.last_heard is not None
        assert abs(record.last_heard - world.server.now()) < timedelta(seconds=3)
        assert all(seen.time > record.created + timedelta(hours=2) for seen in record.timeline if seen.status)
        assert [s.percent for s in record.timeline if s.percent is not None][-1] == 100
        await program.close()

    play(story())


@pytest.mark.parametrize(
    "fault",
    [Fault.CONNECTION_REFUSED, Fault.LOST_AFTER, Fault.HTML_BEFORE, Fault.UNAVAILABLE, Fault.GATEWAY_TIMEOUT_AFTER],
)
def test_lost_contact_keeps_the_last_known_state_and_goes_on_with_the_same_task(fault: Fault) -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        await asyncio.sleep(10)
        heard = program.runs.records[run].last_heard
        world.server.fault_for = lambda _call: fault
        await program.until(run, State.RECONNECTING)
        asked = len(world.server.calls)
        await asyncio.sleep(7200)
        lost = program.runs.records[run]
        assert (lost.state, lost.last_heard, lost.task) == (State.RECONNECTING, heard, world.server.ours[0].id)
        assert lost.failure is not None
        assert 200 < len(world.server.calls) - asked < 4000
        world.server.fault_for = lambda _call: None
        done = await program.until(run, State.SUCCEEDED, within=60)
        assert done.failure is None
        await program.close()

    play(story())


def test_retry_after_is_obeyed() -> None:
    async def story() -> None:
        world = World()
        program, _ = await followed(world)
        world.server.refusals["tasks"] = refused(ErrorType.SERVICE_UNAVAILABLE, 503, 120.0)
        await asyncio.sleep(10)
        asked = len(world.server.calls)
        await asyncio.sleep(100)
        assert len(world.server.calls) == asked
        await asyncio.sleep(30)
        assert len(world.server.calls) == asked + 1
        await program.close()

    play(story())


def test_a_session_that_ends_is_opened_again_and_the_task_goes_on() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        await asyncio.sleep(3)
        world.server.sessions.clear()
        await program.until_over()
        assert program.states_of(run) == [State.DRAFT, State.SUBMITTING, State.FOLLOWING, State.SUCCEEDED]
        assert world.asker.asked == []
        assert world.server.calls.count("log_in") == 2
        await program.close()

    play(story())


def test_while_a_password_is_asked_for_the_last_known_state_is_shown_and_others_go_on() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 600
        program, [run] = await followed(world)
        world.passwords.kept.clear()
        world.server.users["administrator@vsphere.local"] = "Changed-Secret"
        world.asker.answers, world.asker.after = ["wrong", "Changed-Secret"], 60.0
        world.server.sessions.clear()
        record = await program.until(run, State.RECONNECTING)
        assert record.failure is not None
        assert record.failure.error_type is ErrorType.UNAUTHENTICATED
        await program.until(run, State.FOLLOWING)
        assert world.asker.asked == [True, True]
        await program.close()

    play(story())


def test_where_the_user_does_not_want_to_log_in_it_waits_until_asked_again() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        world.passwords.kept.clear()
        world.server.users["administrator@vsphere.local"] = "Changed-Secret"
        world.asker.answers = [None, "Changed-Secret"]
        world.server.sessions.clear()
        await program.until(run, State.RECONNECTING)
        await asyncio.sleep(600)
        session = program.sessions.get(ADDRESS, "administrator@vsphere.local")
        assert session is not None
        assert session.declined
        asked = len(world.server.calls)
        await asyncio.sleep(600)
        assert len(world.server.calls) == asked
        assert len(world.asker.asked) == 1
        program.runs.ask_again(run)
        await program.until(run, State.SUCCEEDED, within=60)
        await program.close()

    play(story())


def test_a_new_connection_in_the_wizard_ends_the_question_and_the_wait() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        world.passwords.kept.clear()
        world.server.users["administrator@vsphere.local"] = "Changed-Secret"
        world.asker.after = 1e6
        world.server.sessions.clear()
        await program.until(run, State.RECONNECTING)
        assert world.asker.open == 1
        await program.connect(password="Changed-Secret")
        await program.until(run, State.SUCCEEDED, within=60)
        assert world.asker.open == 0
        await program.close()

    play(story())


def depot(world: World, after: float) -> DepotInfo:
    return DepotInfo("", "PULL", None, world.server.now() + timedelta(seconds=after), None)


@pytest.mark.parametrize(
    ("offsets", "state"), [([], State.LOST), ([-90.0], State.LOST), ([5.0], State.SUCCEEDED), ([5.0, 6.0], State.LOST)]
)
def test_a_task_that_vcenter_forgot(offsets: list[float], state: State) -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        await asyncio.sleep(10)
        world.server.depots = {str(n): depot(world, offset) for n, offset in enumerate(offsets)}
        world.server.ours[0].forgotten = True
        record = await program.until(run, State.LOST, State.SUCCEEDED, within=60)
        assert record.state is state
        assert record.failure is not None
        assert record.failure.error_type is ErrorType.NOT_FOUND
        if state is State.SUCCEEDED:
            assert record.result == {"result": {"depot": "0"}}
        await program.close()

    play(story())


def test_one_missing_from_the_list_alone_is_asked_for_singly() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        hidden = world.server.tasks
        world.server.tasks = {}

        def show_to_the_single_call(call: str) -> None:
            world.server.tasks = hidden if call == "task" else {}

        world.server.fault_for = show_to_the_single_call
        record = await program.until(run, State.SUCCEEDED)
        assert record.result
        await program.close()

    play(story())


def test_a_depot_list_that_cannot_be_had_does_not_make_it_lost() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        world.server.ours[0].forgotten = True
        world.server.fault_for = lambda call: Fault.UNAVAILABLE if call == "depots" else None
        await asyncio.sleep(300)
        assert program.runs.records[run].state is State.RECONNECTING
        world.server.fault_for = lambda _call: None
        await program.until(run, State.LOST, within=60)
        await program.close()

    play(story())


def test_who_may_not_read_the_depots_is_told_that_the_task_is_lost() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        world.server.refusals["depots"] = refused(ErrorType.UNAUTHORIZED, 403)
        world.server.depots = {"1": depot(world, 5.0)}
        world.server.ours[0].forgotten = True
        assert (await program.until(run, State.LOST, State.SUCCEEDED, within=60)).state is State.LOST
        await program.close()

    play(story())


def test_a_depot_that_another_run_may_have_made_is_not_taken_for_ours() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 600
        program, [first, second] = await followed(world, 2)
        await asyncio.sleep(10)
        world.server.depots = {"1": depot(world, 5.0)}
        world.server.ours[0].forgotten = True
        await program.until(first, State.LOST, within=60)
        assert program.runs.records[second].state is State.FOLLOWING
        await program.close()

    play(story())


def test_who_may_not_list_tasks_is_told_of_each_singly() -> None:
    async def story() -> None:
        world = World()
        world.server.refusals["tasks"] = refused(ErrorType.INVALID_ARGUMENT, 400)
        program, ids = await followed(world, 2)
        await program.until_over()
        assert {program.runs.records[run].state for run in ids} == {State.SUCCEEDED}
        assert polls(world)["task"] >= 2
        await program.close()

    play(story())


class BrokenAsker(FakeAsker):
    """A window that cannot ask."""

    async def ask(self, question: LoginQuestion) -> LoginAnswer | None:
        raise RuntimeError("a mistake in the window")


def test_a_mistake_in_the_question_for_a_password_ends_no_run(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 3000
        program, [run] = await followed(world)
        await program.close()
        world.passwords.kept.clear()
        world.asker = BrokenAsker()
        again = await world.boot()
        await again.until(run, State.RECONNECTING)
        await asyncio.sleep(60)
        assert "a mistake in the window" in caplog.text
        world.passwords.kept[ADDRESS, USER] = PASSWORD
        await again.until(run, State.FOLLOWING)
        await again.close()

    play(story())


def test_a_mistake_about_one_task_ends_that_run_and_never_its_neighbours(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        world = World()
        program, ids = await followed(world, 3)
        broken = iter([Fault.BUG])
        world.server.fault_for = lambda call: next(broken, None) if call == "task" else None
        await program.until_over()
        states = sorted(program.runs.records[i].state for i in ids)
        assert states == [State.FAILED, State.SUCCEEDED, State.SUCCEEDED]
        [failure] = [r.failure for r in program.runs.records.values() if r.failure]
        assert failure.problem is Problem.INTERNAL
        assert "RuntimeError: a mistake in the client" in failure.detail
        await program.close()

    play(story())


def test_a_mistake_in_the_list_call_ends_nobody(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        world = World()
        program, ids = await followed(world, 3)
        world.server.fault_for = lambda call: Fault.BUG if call == "tasks" else None
        await program.until_over()
        assert {program.runs.records[i].state for i in ids} == {State.SUCCEEDED}
        await program.close()

    play(story())


def test_whoever_shows_the_records_cannot_end_a_run(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        program.changes = None  # type: ignore[assignment]
        session = await program.connect()
        record = await program.runs.begin(Order(session, existing("host-1"), "esx"))
        await asyncio.sleep(60)
        assert program.runs.records[record.id].state is State.SUCCEEDED
        await program.close()

    play(story())


def test_a_cancel_is_best_effort_and_ends_canceled() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        await asyncio.sleep(3)
        await program.runs.cancel(run)
        assert program.runs.records[run].cancel_asked
        record = await program.until(run, State.CANCELED, within=5)
        assert not record.cancel_asked
        await program.close()

    play(story())


@pytest.mark.parametrize("fault", [None, Fault.LOST_BEFORE])
def test_a_cancel_that_is_refused_is_told_and_the_run_goes_on(fault: Fault | None) -> None:
    async def story() -> None:
        world = World()

        def fixed(task: ServerTask) -> None:
            task.cancelable = False

        world.server.make = fixed
        program, [run] = await followed(world)
        await asyncio.sleep(3)
        world.server.fault_for = lambda call: fault if call == "cancel" else None
        await program.runs.cancel(run)
        record = program.runs.records[run]
        assert record.cancel_refused is not None
        expected = ErrorType.UNSUPPORTED if fault is None else None
        assert record.cancel_refused.error_type is expected
        assert not record.cancel_asked
        await program.until(run, State.SUCCEEDED)
        await program.close()

    play(story())


def test_a_cancel_that_comes_too_late_changes_nothing() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        await asyncio.sleep(world.server.seconds - 0.5)
        world.server.fault_for = lambda call: Fault.SLOW if call == "cancel" else None
        await program.runs.cancel(run)
        record = program.runs.records[run]
        assert record.state is State.SUCCEEDED
        assert record.cancel_refused is None
        await program.close()

    play(story())


def test_a_mistake_in_the_cancel_call_is_told_and_the_run_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        world = World()
        program, (record_id,) = await followed(world)
        world.server.fault_for = lambda call: Fault.BUG if call == "cancel" else None
        await program.runs.cancel(record_id)
        record = program.runs.records[record_id]
        assert not record.cancel_asked
        assert record.cancel_refused is not None
        assert record.cancel_refused.problem is Problem.INTERNAL
        await program.until_over(record_id)
        assert program.runs.records[record_id].state is State.SUCCEEDED
        await program.close()

    play(story())
    assert "canceling run" in caplog.text


@pytest.mark.parametrize("jump", ["sleep", "set back", "set forward"])
def test_after_a_jump_of_the_clock_it_polls_at_once_on_fresh_connections(jump: str) -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        world.server.refusals["tasks"] = refused(ErrorType.SERVICE_UNAVAILABLE, 503, 600.0)
        await program.until(run, State.RECONNECTING)
        world.server.refusals.clear()
        if jump == "sleep":
            world.clock.sleep_computer(3600)
        else:
            world.clock.set_wrong(-7200 if jump == "set back" else 7200)
        record = await program.until(run, State.FOLLOWING, State.SUCCEEDED, within=world.pace.look + 1)
        assert program.outside.clients[-1].renewed == 1
        record = await program.until(run, State.SUCCEEDED)
        assert record.ended == world.server.ours[0].ended()
        await program.close()

    play(story())


def test_a_jump_does_not_break_a_create_call_that_is_under_way() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        session = await program.connect()
        world.server.fault_for = lambda call: Fault.SLOW if call == "create_from_host" else None
        begun = asyncio.ensure_future(program.runs.begin(Order(session, existing("host-1"), "esx")))
        await asyncio.sleep(5)
        world.clock.sleep_computer(3600)
        assert (await begun).state is State.FOLLOWING
        assert program.outside.clients[-1].renewed == 0
        await program.close()

    play(story())


def test_nothing_has_a_deadline_as_long_as_the_server_makes_sense() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 3 * 86400
        program, [run] = await followed(world)
        await program.until(run, State.SUCCEEDED, within=4 * 86400)
        assert len(program.runs.records[run].timeline) < 110  # a row for each percent, not for each of 50,000 polls
        await program.close()

    play(story())


def test_a_running_one_can_be_deleted_and_the_session_ends_with_the_last_run() -> None:
    async def story() -> None:
        world = World()
        program, [run] = await followed(world)
        session = program.sessions.all()[0]
        await program.sessions.release(session)
        assert program.sessions.all() == (session,)
        await program.runs.delete(run)
        await asyncio.sleep(1)
        assert not program.runs.records
        assert not program.sessions.all()
        assert session._password is None
        assert not world.server.sessions
        await program.close()

    play(story())


def test_a_pause_that_is_canceled_just_as_it_ends_is_canceled() -> None:
    """A poller that swallowed this would go on for ever, and the program would not close."""

    async def story() -> None:
        alarm = Alarm(FakeClock())
        rounds: list[float] = []

        async def poll() -> None:
            while True:
                await alarm.pause(5)
                rounds.append(asyncio.get_running_loop().time())

        for steps in range(6):
            polling = asyncio.create_task(poll())
            await asyncio.sleep(1)
            alarm.ring()
            for _ in range(steps):
                await asyncio.sleep(0)
            polling.cancel()
            await asyncio.wait({polling}, timeout=1)
            assert polling.cancelled(), steps
            alarm = Alarm(FakeClock())

    play(story())
