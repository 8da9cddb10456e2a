"""Time that passes at once: an event loop whose clock jumps to the next timer whenever nothing else is to do."""

from __future__ import annotations

import asyncio
import itertools
import random
import selectors
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
EPOCH = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
_REAL_WAIT = 10.0


class StuckError(Exception):
    """Everything waits for something that will never come."""


class _Selector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        events = super().select(0)
        if events or timeout == 0:
            return events
        if timeout is None:  # only another thread can help now
            events = super().select(_REAL_WAIT)
            if not events:
                raise StuckError
            return events
        self.now += timeout
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    """Deterministic: no real time passes, whatever is slept."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


async def until(condition: Callable[[], bool], within: float = 3600.0) -> None:
    """Look again every virtual millisecond."""
    async with asyncio.timeout(within):
        for _ in itertools.count():
            if condition():
                return
            await asyncio.sleep(0.001)


def play(story: Coroutine[Any, Any, T]) -> T:
    """Run it in virtual time. A task that is left, or an exception that nobody saw, fails the test."""
    faults: list[str] = []

    def note(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        faults.append(f"{context.get('message')}: {context.get('exception')!r}")

    async def watched() -> T:
        asyncio.get_running_loop().set_exception_handler(note)
        result = await story
        await asyncio.sleep(0)  # what was canceled just now ends
        left = asyncio.all_tasks() - {asyncio.current_task()}
        faults.extend(f"left running: {task!r}" for task in left)
        return result

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        result = runner.run(watched())
    assert not faults, "\n".join(faults)
    return result


class FakeClock:
    """The virtual loop's time, of which the computer sleeps away `slept` seconds; `wrong` is its wall clock's error."""

    def __init__(self) -> None:
        self.slept = 0.0
        self.wrong = 0.0

    def utc(self) -> datetime:
        return self.true_utc() + timedelta(seconds=self.wrong)

    def true_utc(self) -> datetime:
        """What a clock that is right shows."""
        return EPOCH + timedelta(seconds=self.monotonic() + self.slept)

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(seconds, 0.001))  # less would be lost in rounding

    def sleep_computer(self, seconds: float) -> None:
        """The computer slept; time went on everywhere else."""
        self.slept += seconds

    def set_wrong(self, seconds: float) -> None:
        """Somebody set the computer's clock."""
        self.wrong += seconds


class FakeChance:
    """Repeatable randomness."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)
        self._ids = 0

    def uniform(self, low: float, high: float) -> float:
        return self._random.uniform(low, high)

    def new_id(self) -> str:
        self._ids += 1
        return f"run-{self._ids:04}"
