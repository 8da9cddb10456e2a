"""The real clock and chance, and how a computer that slept is noticed."""

from __future__ import annotations

import asyncio
import random
import time
import uuid
from datetime import UTC, datetime, timedelta

from depot_gui.domain.ports import Clock

JUMP = 10.0
"""Seconds by which the clocks may differ from one look to the next before the computer must have slept."""

_STEADY = timedelta(seconds=2)
_WHOLE_SECOND = timedelta(seconds=1)


class SystemClock:
    """The computer's clocks (`domain/ports.py`, Clock)."""

    def utc(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class SystemChance:
    """The computer's randomness (`domain/ports.py`, Chance)."""

    def __init__(self) -> None:
        self._random = random.SystemRandom()

    def uniform(self, low: float, high: float) -> float:
        return self._random.uniform(low, high)

    def new_id(self) -> str:
        return uuid.uuid4().hex


class Alarm:
    """A pause that can be cut short; one waits at a time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rung = False
        self._waiter: asyncio.Future[None] | None = None

    def ring(self) -> None:
        """End the pause that runs, or else the next one at once."""
        self._rung = True
        if self._waiter is not None:
            _end(self._waiter)

    async def pause(self, seconds: float) -> None:
        """Wait so many seconds, or until it rings. Canceled, it ends at once: nothing is awaited on the way out."""
        if seconds > 0 and not self._rung:
            waiter = self._waiter = asyncio.get_running_loop().create_future()
            sleeping = asyncio.ensure_future(self._clock.sleep(seconds))
            sleeping.add_done_callback(lambda _: _end(waiter))
            try:
                await waiter
            finally:
                self._waiter = None
                sleeping.cancel()
        self._rung = False


def _end(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)


class ServerClock:
    """The clock of a server that tells its time in whole seconds, if at all: then it is this computer's."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ahead: timedelta | None = None

    def now(self) -> datetime:
        utc = self._clock.utc()
        return utc if self._ahead is None else utc + self._ahead

    def hear(self, told: datetime | None) -> None:
        """The difference is kept as long as it can be true.

        A time in whole seconds, some of them old on arrival, leaves a range: the same clock as far as it can tell is
        taken for the same clock, so that what happened here and what happened there stay in order.
        """
        if told is None:
            return
        least = told - self._clock.utc()
        if self._ahead is None or not least <= self._ahead <= least + _STEADY:
            self._ahead = max(least, min(timedelta(0), least + _WHOLE_SECOND))


class JumpWatch:
    """Notices that the computer slept or its clock was set: the wall clock and the monotonic one went apart.

    Where the monotonic clock goes on during sleep (Windows), the long gap between two looks tells.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen = self._both()

    def jumped(self, expected: float) -> bool:
        """Whether there was a jump since the last look, which was to be `expected` seconds ago."""
        before, self._seen = self._seen, self._both()
        wall, steady = self._seen[0] - before[0], self._seen[1] - before[1]
        return abs(wall - steady) > JUMP or steady - expected > JUMP

    def _both(self) -> tuple[float, float]:
        return self._clock.utc().timestamp(), self._clock.monotonic()
