"""Every fault at every request of a run, for both ways of logging in, in virtual time: each ends as it must."""

from __future__ import annotations

import asyncio

import pytest

from depot_gui.domain.failures import OutsideError
from depot_gui.domain.record import Record, State
from depot_gui.domain.spec import ConnectionSpec
from tests.fakes.vcenter import Fault
from tests.fakes.virtual import play
from tests.fakes.world import World, by_password, existing

STARTS_NOTHING = {Fault.LOST_BEFORE, Fault.HTML_BEFORE, Fault.GATEWAY_TIMEOUT_BEFORE, Fault.BUG}
REFUSED = {Fault.CONNECTION_REFUSED, Fault.UNAVAILABLE, Fault.BUSY}
SPECS = {"existing": existing("host-1"), "password": by_password("host-1")}


def run(spec: ConnectionSpec, faults: dict[int, Fault]) -> tuple[World, Record | None]:
    """One click with these faults by the number of the request, to the end of what comes of it."""
    world = World()
    world.server.seconds = 6.0
    world.server.faults = dict(faults)
    kept: list[Record] = []

    async def story() -> None:
        program = await world.boot()
        try:
            await program.click(spec)
        except (OutsideError, RuntimeError):  # the login failed: the wizard says so, and nothing was begun
            await program.close()
            return
        await program.until_over()
        await asyncio.sleep(60)
        kept.extend(program.runs.records.values())
        await program.close()

    play(story())
    assert len(kept) <= 1
    return world, kept[0] if kept else None


@pytest.mark.parametrize("fault", sorted(Fault, key=str), ids=lambda fault: fault.name)
@pytest.mark.parametrize("way", SPECS)
def test_each_request_of_a_run_may_fail_in_this_way(fault: Fault, way: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL")  # mistakes of the client are logged with their traces, on purpose
    smooth, _ = run(SPECS[way], {})
    calls = list(smooth.server.calls)
    create = calls.index("create_from_host")
    assert calls.count("tasks") >= 5
    for number, call in enumerate(calls):
        world, record = run(SPECS[way], {number: fault})
        tasks, state = len(world.server.ours), None if record is None else record.state
        where = f"{fault.name} at request {number}, {call}: {state}, {tasks} tasks"
        assert tasks <= 1, where
        if number < create:
            assert (state, tasks) in ((None, 0), (State.FAILED, 0), (State.SUCCEEDED, 1)), where
        elif number == create and fault in STARTS_NOTHING:
            assert (state, tasks) == (State.NOT_STARTED, 0), where
        elif number == create and fault in REFUSED:
            assert (state, tasks) == (State.FAILED, 0), where
        elif fault is Fault.BUG and call == "task":
            assert (state, tasks) == (State.FAILED, 1), where
            assert record is not None
            assert record.task is not None
        else:
            assert (state, tasks) == (State.SUCCEEDED, 1), where


@pytest.mark.parametrize("fault", sorted(set(Fault) - {Fault.BUG}, key=str), ids=lambda fault: fault.name)
def test_an_outage_of_any_length_while_following_ends_well(fault: Fault) -> None:
    """From the third poll on everything goes wrong for ten minutes, then it is right again."""

    async def story() -> None:
        world = World()
        program = await world.boot()
        record = await program.click(existing("host-1"))
        await asyncio.sleep(3)
        began = world.clock.monotonic()
        world.server.fault_for = lambda _call: fault if world.clock.monotonic() < began + 600 else None
        await program.until_over()
        assert program.runs.records[record.id].state is State.SUCCEEDED
        assert len(world.server.ours) == 1
        if fault not in (Fault.SLOW, Fault.SESSION_ENDED):
            assert State.RECONNECTING in program.states_of(record.id)
        assert world.server.calls.count("tasks") < 400, "a vCenter in trouble is not hammered"
        await program.close()

    play(story())
