"""What belongs together, what may be submitted again, and what is old."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace

from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import State
from depot_gui.flow.batches import batches, older_than, prune
from depot_gui.flow.runs import Order
from tests.fakes.virtual import EPOCH, play
from tests.fakes.world import Program, World, existing
from tests.ui.run_records import running


async def two_batches(program: Program) -> None:
    session = await program.connect()
    for count in (3, 2, 1):
        await program.runs.enqueue(Order(session, existing(f"host-{n}"), f"esx-{n}") for n in range(count))
    await program.until_over()


def test_one_click_is_one_batch_and_a_single_one_is_none() -> None:
    async def story() -> None:
        program = await World().boot()
        await two_batches(program)
        found = batches(program.runs.records.values())
        assert sorted(len(batch.records) for batch in found.values()) == [2, 3]
        for key, batch in found.items():
            assert batch.id == key
            assert batch.count(State.SUCCEEDED) == len(batch.records)
            assert not batch.retryable
            assert not batch.unfinished
            assert [r.host_label for r in batch.records] == sorted(r.host_label for r in batch.records)
        await program.close()

    play(story())


def test_what_certainly_came_to_nothing_may_be_submitted_again() -> None:
    some = [replace(running(), id=state.value, batch="b", state=state) for state in State]
    (batch,) = batches(some).values()
    assert {r.state for r in batch.retryable} == {State.FAILED, State.NOT_STARTED, State.CANCELED}
    assert {r.state for r in batch.unfinished} == {state for state in State if not state.is_over}


def test_what_was_over_before_a_day_is_deleted_and_what_runs_stays() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        await two_batches(program)
        await asyncio.sleep(3 * 86400)
        world.server.seconds = 1e6
        running = await program.click(existing("host-9"))
        assert not older_than(program.runs, EPOCH - timedelta(days=1))
        assert len(older_than(program.runs, EPOCH + timedelta(days=30))) == 6
        world.disk.full = True
        with pytest.raises(DiskError):
            await prune(program.runs, EPOCH + timedelta(days=1))
        assert len(program.runs.records) == 7
        world.disk.full = False
        assert await prune(program.runs, EPOCH + timedelta(days=1)) == 6
        assert list(program.runs.records) == [running.id] == list(world.disk.files)
        await program.close()

    play(story())
