"""Whose turn it is at one vCenter: so many unfinished runs at once, and one submission at a time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from depot_gui.domain.ports import Clock

DEFAULT_LIMIT = 8
LOWERED_FOR = 60.0


@dataclass(frozen=True, slots=True)
class _Waiter:
    run: str
    turn: asyncio.Future[None]
    waits: Callable[[], None]


class Gate:
    """Admits runs in the order they came.

    A run is inside from its turn until `leave`, and unsettled from its turn until `settled`. While one is unsettled
    (its create call is under way or its answer was lost) no other gets its turn, so that of a lost answer's new tasks
    at most one is ours. A busy server lowers the limit for a while.
    """

    def __init__(self, clock: Clock, limit: int = DEFAULT_LIMIT) -> None:
        self._clock = clock
        self._limit = limit
        self._lowered: tuple[int, float] | None = None
        self._inside: set[str] = set()
        self._unsettled: set[str] = set()
        self._uncertain: set[str] = set()
        self._queue: deque[_Waiter] = deque()

    async def enter(self, run: str, waits: Callable[[], None], *, first: bool = False) -> None:
        """Wait for the turn. `waits` is called where that will take longer than a call or two."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiter = _Waiter(run, turn, waits)
        self._queue.insert(0 if first else len(self._queue), waiter)
        self._admit()
        try:
            await turn
        except asyncio.CancelledError:
            if waiter in self._queue:
                self._queue.remove(waiter)
            self.leave(run)
            raise

    def adopt(self, run: str, *, unsettled: bool) -> None:
        """A run of an earlier time is inside from the start."""
        self._inside.add(run)
        if unsettled:
            self._unsettled.add(run)
            self._uncertain.add(run)

    def uncertain(self, run: str) -> None:
        """Its answer was lost: the others wait longer now."""
        self._uncertain.add(run)
        self._admit()

    def settled(self, run: str) -> None:
        """It is known whether it has a task."""
        self._unsettled.discard(run)
        self._uncertain.discard(run)
        self._admit()

    def leave(self, run: str) -> None:
        """It is over."""
        self._inside.discard(run)
        self.settled(run)

    def others(self, run: str) -> int:
        """How many other runs are inside."""
        return len(self._inside - {run})

    def has_queue(self) -> bool:
        """Whether runs wait for their turn."""
        return bool(self._queue)

    def set_limit(self, limit: int) -> None:
        """So many from now on; what runs is not stopped."""
        self._limit = limit
        self._admit()

    def busy(self) -> None:
        """The server has too much to do: fewer at once for a while."""
        self._lowered = max(1, len(self._inside) - 1), self._clock.monotonic() + LOWERED_FOR

    @property
    def limit(self) -> int:
        if self._lowered is not None and self._clock.monotonic() < self._lowered[1]:
            return min(self._limit, self._lowered[0])
        return self._limit

    def _admit(self) -> None:
        while self._queue and not self._unsettled and len(self._inside) < self.limit:
            waiter = self._queue.popleft()
            if waiter.turn.done():
                continue
            self._inside.add(waiter.run)
            self._unsettled.add(waiter.run)
            waiter.turn.set_result(None)
        if self._uncertain or len(self._inside) >= self.limit:
            for waiter in self._queue:
                waiter.waits()
