"""How often a vCenter is asked: quick at first, slower later, quicker near the end, and full jitter on errors."""

from __future__ import annotations

from dataclasses import dataclass

from depot_gui.domain.failures import AnswerUnreadableError, RefusedError
from depot_gui.domain.ports import Chance

NEAR_THE_END = 90
"""Percent from which a task is looked at more often."""


@dataclass(frozen=True, slots=True)
class Pace:
    """All times in seconds. `settle` is how long a lost answer's task is looked for before it counts as absent.

    While others wait for their turn, the next look is at most `queued` away: each end seen late holds up the queue.
    """

    quickest: float = 0.5
    slowest: float = 5.0
    queued: float = 1.0
    back_off: float = 1.0
    longest_back_off: float = 30.0
    longest_retry_after: float = 600.0
    settle: float = 60.0
    look: float = 5.0

    def interval(self, age: float, unchanged: float, percent: int | None, *, queue: bool = False) -> float:
        """Until the next look at a task followed for `age`, with nothing new for `unchanged` seconds.

        Where there is a `queue`, several tasks are near their ends at most times: each is looked at when it is due.
        """
        slowest = min(self.slowest, self.queued) if queue else self.slowest
        steady = min(slowest, max(self.quickest, age / 10))
        if percent is None or percent < NEAR_THE_END:
            return steady
        due = age * (100 - percent) / percent if queue else 0.0
        return min(steady, max(self.quickest, unchanged / 5, due))


class BackOff:
    """Pauses after errors in a row: full jitter below a bound that doubles, never shorter than Retry-After says."""

    def __init__(self, pace: Pace, chance: Chance) -> None:
        self._pace = pace
        self._chance = chance
        self._errors = 0

    def good(self) -> None:
        """There was a good answer."""
        self._errors = 0

    def after(self, error: Exception) -> float:
        """How long to wait after one more error."""
        bound = min(self._pace.longest_back_off, self._pace.back_off * 2.0 ** min(self._errors, 16))
        self._errors += 1
        jitter = self._chance.uniform(0, bound)
        wanted = retry_after(error)
        if wanted is None:
            return max(jitter, self._pace.quickest / 2)
        return min(max(wanted, 0.0), self._pace.longest_retry_after) + jitter / 10


def retry_after(error: BaseException | None) -> float | None:
    """The seconds that an answer, or the one behind it, asked to wait."""
    while error is not None:
        if isinstance(error, RefusedError | AnswerUnreadableError) and error.retry_after is not None:
            return error.retry_after
        error = error.__cause__
    return None
