"""One list call a round for all tasks that are followed in one session."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

from depot_gui.domain.failures import OutsideError
from depot_gui.domain.ports import Chance, Clock
from depot_gui.domain.task import TaskInfo
from depot_gui.flow.clock import Alarm
from depot_gui.flow.pace import BackOff, Pace
from depot_gui.flow.session import Session

_log = logging.getLogger(__name__)

News = TaskInfo | None
"""How a task is doing, without its result; None where the list does not have it."""


@dataclass(slots=True)
class _Watch:
    """What the interval depends on. Times are monotonic."""

    since: float
    changed: float
    info: TaskInfo | None = None


class Poller:
    """Asks for all tasks at once and hands each its news.

    A run asks for the next news of its task and waits; the round asks for all that wait. An error of the list is told
    to all of them (the client has halved a list that failed for one task); after a mistake of this program each run
    asks for its own task, so that it can end only the one that it is about.
    """

    def __init__(
        self, session: Session, clock: Clock, chance: Chance, pace: Pace, queue: Callable[[], bool] = lambda: False
    ) -> None:
        """`queue` tells whether runs wait for the end of those that are followed."""
        self._session = session
        self._queue = queue
        self._clock = clock
        self._pace = pace
        self._back_off = BackOff(pace, chance)
        self._alarm = Alarm(clock)
        self._someone = asyncio.Event()
        self._waiting: dict[str, asyncio.Future[News]] = {}
        self._asked: dict[str, asyncio.Future[News]] = {}
        self._watches: dict[str, _Watch] = {}
        self._last = clock.monotonic()
        self._not_before = 0.0

    async def news(self, task: str) -> News:
        """The next news of it. Raises OutsideError where vCenter could not be asked."""
        now = self._clock.monotonic()
        if task not in self._watches:
            self._watches[task] = _Watch(now, now)
            self._alarm.ring()
        future = self._waiting.get(task)
        if future is None or future.done():
            future = self._waiting[task] = asyncio.get_running_loop().create_future()
        self._someone.set()
        return await future

    def forget(self, task: str) -> None:
        """It is not followed any more."""
        self._watches.pop(task, None)
        self._waiting.pop(task, None)

    def wake(self) -> None:
        """Ask at once."""
        self._not_before = 0.0
        self._last = float("-inf")
        self._alarm.ring()

    async def run(self) -> None:
        """Rounds, until canceled."""
        while True:
            await self._someone.wait()
            while (left := self._due() - self._clock.monotonic()) > 0:
                await self._alarm.pause(left)
            self._someone.clear()
            self._asked, self._waiting = self._waiting, {}
            await self._round()
            self._last = self._clock.monotonic()

    async def _round(self) -> None:
        tasks = tuple(task for task, future in self._asked.items() if not future.done())
        if not tasks:
            return
        try:
            found = await self._session.call(lambda vcenter: vcenter.tasks(tasks))
        except OutsideError as error:
            self._wait_after(error)
            self.tell_all(error)
            return
        except Exception as error:  # noqa: BLE001  (each run asks for its own now)
            _log.exception("task list of %s", self._session.address)
            self._wait_after(error)
            found = {}
        else:
            self._back_off.good()
        for task in tasks:
            self._note(task, found.get(task))
            self._tell(task, found.get(task))

    def _wait_after(self, error: Exception) -> None:
        self._not_before = self._clock.monotonic() + self._back_off.after(error)

    def _note(self, task: str, info: News) -> None:
        watch = self._watches.get(task)
        if watch is None or info is None:
            return
        before = watch.info
        if before is None or (before.status_text, before.progress) != (info.status_text, info.progress):
            watch.changed = self._clock.monotonic()
        watch.info = info

    def _due(self) -> float:
        now = self._clock.monotonic()
        interval = min((self._interval(w, now) for t, w in self._watches.items() if t in self._waiting), default=0.0)
        return max(self._last + interval, self._not_before)

    def _interval(self, watch: _Watch, now: float) -> float:
        progress = None if watch.info is None else watch.info.progress
        percent = None if progress is None else progress.percent
        return self._pace.interval(now - watch.since, now - watch.changed, percent, queue=self._queue())

    def _tell(self, task: str, answer: News | OutsideError) -> None:
        future = self._asked.pop(task, None)
        if future is None or future.done():
            return
        if isinstance(answer, OutsideError):
            future.set_exception(answer)
        else:
            future.set_result(answer)

    def tell_all(self, error: OutsideError) -> None:
        """Leave nobody waiting in a round that takes longer, as while a password is asked for."""
        for task in tuple(self._asked):
            self._tell(task, error)
