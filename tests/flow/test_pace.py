"""How often a task is looked at, and that a queue does not wait for an end that nobody looked at."""

from __future__ import annotations

import itertools

import pytest

from depot_gui.domain.record import State
from depot_gui.flow.pace import Pace
from depot_gui.flow.runs import Order
from tests.fakes.virtual import play
from tests.fakes.world import World, existing


@pytest.mark.parametrize(
    ("age", "unchanged", "percent", "alone", "with_queue"),
    [
        (0, 0, None, 0.5, 0.5),
        (8, 0, 50, 0.8, 0.8),
        (20, 20, None, 2.0, 1.0),
        (300, 5, 50, 5.0, 1.0),
        (300, 0, 95, 0.5, 1.0),  # due in 16 s
        (20, 0, 96, 0.5, 5 / 6),  # due in 0.8 s
        (20, 0, 99, 0.5, 0.5),
        (300, 100, 99, 5.0, 1.0),  # long overdue
        (20, 0, 100, 0.5, 0.5),
    ],
)
def test_until_the_next_look(
    age: float, unchanged: float, percent: int | None, alone: float, with_queue: float
) -> None:
    pace = Pace()
    assert pace.interval(age, unchanged, percent) == pytest.approx(alone)
    assert pace.interval(age, unchanged, percent, queue=True) == pytest.approx(with_queue)


def test_a_pace_that_is_quicker_anyway_stays_so() -> None:
    assert Pace(slowest=0.3).interval(100, 0, None, queue=True) == pytest.approx(0.3)


def test_the_next_one_of_a_queue_starts_within_a_second_or_so() -> None:
    async def story() -> None:
        world = World(limit=1)
        world.server.seconds = 120.25
        world.server.make = lambda task: setattr(task, "show_progress", False)
        program = await world.boot()
        session = await program.connect()
        orders = [Order(session, existing(f"host-{number}"), "esx") for number in range(3)]
        await program.runs.enqueue(orders)
        await program.until_over()
        tasks = list(world.server.tasks.values())
        for before, after in itertools.pairwise(tasks):
            assert (after.started - before.ended()).total_seconds() < 1.5
        assert {record.state for record in program.runs.records.values()} == {State.SUCCEEDED}
        await program.close()

    play(story())
