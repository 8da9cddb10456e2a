"""The real clock and chance, where the fakes of the other tests stand."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from depot_gui.flow.clock import JUMP, Alarm, JumpWatch, ServerClock, SystemChance, SystemClock
from depot_gui.flow.store import FileRecords
from tests.ui import run_records


async def test_a_pause_on_the_real_clock_lasts_and_can_be_cut_short() -> None:
    alarm, begun = Alarm(SystemClock()), time.monotonic()
    await alarm.pause(0.05)
    assert time.monotonic() - begun >= 0.045
    pausing = asyncio.create_task(alarm.pause(600))
    await asyncio.sleep(0.01)
    alarm.ring()
    await asyncio.wait_for(pausing, 10)
    alarm.ring()
    await asyncio.wait_for(alarm.pause(600), 10)  # rung before: the next one ends at once


def test_the_real_clock_goes_at_the_pace_of_the_computer_and_in_utc() -> None:
    clock = SystemClock()
    before = datetime.now(UTC)
    assert before <= clock.utc() <= before + timedelta(minutes=1)
    assert not JumpWatch(clock).jumped(0.0)


class TwoClocks(SystemClock):
    """Its two clocks are set by hand."""

    wall = datetime(2026, 1, 1, tzinfo=UTC)
    steady = 0.0

    def utc(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    def go(self, wall: float, steady: float) -> None:
        self.wall += timedelta(seconds=wall)
        self.steady += steady


@given(
    wrong=st.floats(-86_400, 86_400),
    start=st.floats(0, 2),
    answers=st.lists(st.tuples(st.floats(0.01, 20), st.floats(0, 0.9)), min_size=1, max_size=20),
)
def test_what_happened_at_a_server_is_never_before_what_it_told(
    wrong: float, start: float, answers: list[tuple[float, float]]
) -> None:
    """Each answer comes so many seconds after the one before, and was so long on its way."""
    clock = TwoClocks()
    clock.go(start, start)
    server = ServerClock(clock)
    for pause, latency in answers:
        clock.go(pause, pause)
        there = clock.wall + timedelta(seconds=wrong - latency)
        told = there.replace(microsecond=0)
        server.hear(told)
        assert told <= server.now()
        assert abs(server.now() - there) <= timedelta(seconds=3)


@given(start=st.floats(0, 2), pauses=st.lists(st.floats(0.01, 20), min_size=1, max_size=20))
def test_a_server_with_the_same_clock_is_not_taken_for_one_that_is_behind(start: float, pauses: list[float]) -> None:
    """It tells whole seconds: what was refused there must not be dated before it was asked here."""
    clock = TwoClocks()
    clock.go(start, start)
    server = ServerClock(clock)
    for pause in pauses:
        clock.go(pause, pause)
        server.hear(clock.wall.replace(microsecond=0))
        assert server.now() == clock.wall


def test_a_sleep_is_noticed_whether_or_not_the_monotonic_clock_goes_on() -> None:
    clock = TwoClocks()
    watch = JumpWatch(clock)
    for wall, steady, jumped in (
        (5, 5, False),
        (5 + JUMP, 5, False),
        (3600, 5, True),
        (5, 5, False),
        (3600, 3600, True),
        (-3600, 5, True),
    ):
        clock.go(wall, steady)
        assert watch.jumped(5.0) is jumped, (wall, steady)


async def test_each_new_id_is_another_and_can_name_a_file(tmp_path: Path) -> None:
    chance = SystemChance()
    ids = [chance.new_id() for _ in range(100)]
    assert len(set(ids)) == 100
    records = FileRecords(tmp_path)
    await records.save(replace(run_records.succeeded(), id=ids[0]))
    await records.close()
    assert (tmp_path / f"{ids[0]}.depot.json").is_file()


def test_chance_keeps_to_its_bounds_and_varies() -> None:
    drawn = [SystemChance().uniform(2.0, 3.0) for _ in range(100)]
    assert all(2.0 <= number <= 3.0 for number in drawn)
    assert len(set(drawn)) > 1
