"""The tasks that a vCenter had before requests left, read once for those of a batch that leave at the same time."""

from __future__ import annotations

from collections.abc import Mapping

from depot_gui.domain.ports import Clock
from depot_gui.domain.task import TaskInfo

FRESH = 2.0
"""Seconds for which a list counts as read before all of them: as long as the server's clock is uncertain anyway."""


class Picture:
    """The newest list of one session.

    What others started after it was read is missing in it. So it serves only requests that name a host of the
    inventory, at a vCenter whose tasks are seen to name theirs: where an answer is lost after all, only a task that
    names the very host is taken for the one asked for (`settling.surely`), which an older list decides as well.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._batch = ""
        self._tasks: tuple[str, ...] = ()
        self._read = self._now()

    def take(self, batch: str, listed: Mapping[str, TaskInfo]) -> None:
        """A list that was just read for one of a batch; "" where there are no others."""
        names_hosts = any(info.about_host for info in listed.values()) if batch else False
        self._batch = batch if names_hosts else ""
        self._tasks = tuple(listed)
        self._read = self._now()

    def of(self, batch: str) -> tuple[str, ...] | None:
        """The tasks there were, for another one of the batch; None where the list has to be read again."""
        if not self._batch or batch != self._batch:
            return None
        is_fresh = all(0 <= now - then <= FRESH for now, then in zip(self._now(), self._read, strict=True))
        return self._tasks if is_fresh else None

    def forget(self) -> None:
        """Something went wrong: the next one reads anew."""
        self._batch = ""

    def _now(self) -> tuple[float, float]:
        """One of them stands still while the computer sleeps, the other one may be set."""
        return self._clock.monotonic(), self._clock.utc().timestamp()
