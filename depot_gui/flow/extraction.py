"""The driver of one extraction: it asks the outside and applies what it hears to the record (`domain/life.py`)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping

from depot_gui.domain import life
from depot_gui.domain.depot_content import DepotInfo
from depot_gui.domain.failures import Failure, OutsideError, Problem, RefusedError
from depot_gui.domain.loose import field, filled
from depot_gui.domain.masking import lasting_mask_of, masked_event
from depot_gui.domain.record import Record, State
from depot_gui.domain.spec import ConnectionSpec
from depot_gui.domain.task import TaskInfo
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.pace import BackOff
from depot_gui.flow.settling import Candidate, candidates, names_our_host, surely
from depot_gui.flow.submitting import Ground, Submission, Way, broken, is_about_the_server

_log = logging.getLogger(__name__)


class Extraction:
    """One run: submit, settle a lost answer, follow the task to its end.

    It can be started in any state that a record was left in. An exception nobody expected ends it with a record of its
    cause; canceling it leaves the record as it is. What is left of the host's password after its task
    was accepted only masks it where the server repeats it.
    """

    def __init__(self, record_id: str, spec: ConnectionSpec | None, way: Way, ground: Ground) -> None:
        self.id = record_id
        self.candidates: tuple[Candidate, ...] = ()
        self._submission = Submission(record_id, spec, way, ground)
        self._mask = None if spec is None else lasting_mask_of(spec.host_password)
        self._way = way
        self._ground = ground
        self._alarm = self._submission.alarm
        self._back_off = BackOff(ground.pace, ground.chance)
        self.session = way.session

    @property
    def answered(self) -> asyncio.Event:
        """Set once whoever clicked need not wait any longer."""
        return self._submission.answered

    @property
    def record(self) -> Record:
        return self._ground.journal[self.id]

    async def run(self) -> None:
        """To its end."""
        try:
            await self._live()
        except Exception as error:  # noqa: BLE001  (it ends this run, never its neighbours)
            _log.exception("run %s", self.id)
            self._apply_late(life.Broken(self.session.now(), broken(error)))
            await self._ground.journal.keep(self.id)
        finally:
            self._submission.forget()
            self._way.gate.leave(self.id)
            self.answered.set()

    def wake(self) -> None:
        """Ask at once."""
        self._alarm.ring()
        self._way.poller.wake()

    def choose(self, task: str) -> None:
        """The user says that this candidate is the one. Raises ValueError where it is none."""
        if task not in {candidate.task for candidate in self.candidates}:
            raise ValueError(f"{task} is not a candidate")
        if self.record.state is State.UNCERTAIN:
            self._apply(life.Accepted(self.session.now(), task))
            self._alarm.ring()

    def none_is_ours(self) -> None:
        """The user says that no candidate is the one; the list goes on deciding."""
        if self.record.state is State.UNCERTAIN:
            tasks = tuple(candidate.task for candidate in self.candidates)
            self.candidates = ()
            self._apply(life.NotOurs(self.session.now(), tasks))
            self._alarm.ring()

    async def cancel(self) -> None:
        """Ask vCenter to cancel and wait for its answer; one that waits for its turn is taken back here."""
        record = self.record
        if record.state is not State.DRAFT and not record.state.has_task:
            return
        record = self._apply(life.CancelAsked(self.session.now()))
        await self._ground.journal.keep(self.id)
        if record.task is not None and not record.state.is_over:
            try:
                await self.session.call(lambda vcenter: vcenter.cancel(record.task or ""))
                self._apply_late(life.CancelAccepted())
            except OutsideError as error:
                self._apply_late(life.CancelRefused(self.session.now(), error.failure))
            except Exception as error:  # noqa: BLE001  (the run goes on, and the user may ask again)
                _log.exception("canceling run %s", self.id)
                self._apply_late(life.CancelRefused(self.session.now(), broken(error)))
            self._way.poller.wake()
        await self._ground.journal.keep(self.id)

    async def _live(self) -> None:
        if self.record.state is State.DRAFT:
            await self._submission.run()
        if self.record.state is State.SUBMITTING:
            self._apply(life.AnswerLost(self.session.now(), Failure(problem=Problem.ANSWER_BROKEN_OFF)))
            await self._ground.journal.keep(self.id)
        if self.record.state is State.UNCERTAIN:
            self._way.gate.uncertain(self.id)
            self.answered.set()
            await self._settle()
        self._way.gate.settled(self.id)
        self.answered.set()
        if self.record.state.has_task:
            await self._follow()

    # Settling a lost answer

    async def _settle(self) -> None:
        """Until the task list decides, or the user. Whatever goes wrong meanwhile, a task may be there."""
        since = self._ground.clock.monotonic()
        while self.record.state is State.UNCERTAIN:
            waited = self._ground.clock.monotonic() - since >= self._ground.pace.settle
            try:
                self._decide(await self.session.call(lambda vcenter: vcenter.extraction_tasks()), waited)
            except OutsideError as error:
                pause = self._back_off.after(error)
            except Exception as error:  # noqa: BLE001  (as above)
                _log.exception("settling run %s", self.id)
                pause = self._back_off.after(error)
            else:
                self._back_off.good()
                pause = self._ground.pace.slowest if waited else 4 * self._ground.pace.quickest
            if self.record.state is State.UNCERTAIN:
                await self._alarm.pause(pause)
        self.candidates = ()
        await self._ground.journal.keep(self.id)

    def _decide(self, listed: Mapping[str, TaskInfo], waited: bool) -> None:
        """What the list says; before the wait is over only a task that names our very host is taken at once."""
        record = self.record
        if record.state is not State.UNCERTAIN:
            return
        others = [other for other in self._ground.journal if other.id != self.id]
        found = candidates(record, listed, others)
        one = found[0] if len(found) == 1 and surely(record, found[0], others) else None
        if one is not None and (waited or names_our_host(record, one.info)):
            self._apply(life.Accepted(self.session.now(), one.task))
        elif not found and waited:
            self._apply(life.Absent(self.session.now()))
        elif found != self.candidates:
            self.candidates = found
            self._ground.journal.tell(record)

    # Following

    async def _follow(self) -> None:
        task = self.record.task
        assert task is not None
        try:
            while not self.record.state.is_over:
                await self._hear(task)
                await self._ground.journal.keep(self.id)
        finally:
            self._way.poller.forget(task)

    async def _hear(self, task: str) -> None:
        """One round: the news from the list, and the whole task where it is over or not in the list."""
        try:
            info = await self._way.poller.news(task)
        except OutsideError as error:
            if is_about_the_server(error):
                self._lose_contact(error)
                return
            info = None
        if info is not None and not info.status.is_over:
            self._back_off.good()
            self._apply_late(life.Heard(self.session.now(), info))
            return
        try:
            event = await self._whole(task)
        except OutsideError as error:
            self._lose_contact(error)
            await self._alarm.pause(self._back_off.after(error))
        else:
            self._back_off.good()
            self._apply_late(event)

    def _lose_contact(self, error: OutsideError) -> None:
        """What is known stays; a busy vCenter is given fewer for a while."""
        if error.failure.is_busy:
            self._way.gate.busy()
        self._apply_late(life.ContactLost(self.session.now(), error.failure))

    async def _whole(self, task: str) -> life.Event:
        """The task with its result, or what the depot list tells of one that vCenter does not know any more."""
        try:
            info = await self.session.call(lambda vcenter: vcenter.task(task))
        except RefusedError as error:
            if error.error.error_type is not ErrorType.NOT_FOUND:
                raise
            failure = error.failure
        else:
            return life.Heard(self.session.now(), info)
        return life.Gone(self.session.now(), failure, await self._depot())

    async def _depot(self) -> str | None:
        """The depot that this run must have made; None where that cannot be told."""
        try:
            depots = await self.session.call(lambda vcenter: vcenter.depots())
        except RefusedError as error:
            if is_about_the_server(error):
                raise
            return None
        return made_depot(self.record, depots, [other for other in self._ground.journal if other.id != self.id])

    def _apply(self, event: life.Event) -> Record:
        return self._ground.journal.apply(self.id, self.session.masked(masked_event(event, self._mask)))

    def _apply_late(self, event: life.Event) -> None:
        """An event after a wait: the record may have been taken away meanwhile."""
        if self.id in self._ground.journal:
            self._apply(event)


def made_depot(record: Record, depots: Mapping[str, DepotInfo], others: list[Record]) -> str | None:
    """The one depot created since the request left that no other run can have made; None where there is no such one."""
    since = record.submitted or record.started
    if since is None:
        return None
    near = [other for other in others if other.server.address == record.server.address]
    if any(not other.state.is_over for other in near):
        return None
    taken = {filled(field(field(other.result, "result"), "depot")) for other in near}
    new = [d for d, info in depots.items() if info.create_time is not None and info.create_time >= since]
    left = [depot for depot in new if depot not in taken]
    return left[0] if len(left) == 1 else None
