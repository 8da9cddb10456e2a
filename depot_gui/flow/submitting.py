"""The submission of one extraction: its turn, the one request that starts a task, and what the answer means."""

from __future__ import annotations

import asyncio
import logging
import traceback
from dataclasses import dataclass

from depot_gui.domain import life
from depot_gui.domain.failures import (
    ConnectionFailedError,
    Failure,
    OutsideError,
    Problem,
    RefusedError,
    UnauthenticatedError,
)
from depot_gui.domain.masking import mask_of, masked_event
from depot_gui.domain.ports import Chance, Clock, DiskError
from depot_gui.domain.record import Record, State
from depot_gui.domain.secret import without_held
from depot_gui.domain.spec import MASK, ConnectionSpec
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.clock import Alarm
from depot_gui.flow.gate import Gate
from depot_gui.flow.journal import Journal
from depot_gui.flow.pace import BackOff, Pace
from depot_gui.flow.picture import Picture
from depot_gui.flow.poller import Poller
from depot_gui.flow.session import Session

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Way:
    """What a run needs at its vCenter."""

    session: Session
    gate: Gate
    poller: Poller
    picture: Picture


@dataclass(frozen=True, slots=True)
class Ground:
    """What all runs stand on."""

    journal: Journal
    clock: Clock
    chance: Chance
    pace: Pace


class Submission:
    """Everything up to an answer, or to the certainty that there is none.

    `answered` is set where whoever clicked need not wait any longer. From then on nobody is there to try again, so what
    only holds up (no connection, a busy vCenter, a login that is asked for) is waited for: the run keeps its turn.
    """

    def __init__(self, record_id: str, spec: ConnectionSpec | None, way: Way, ground: Ground) -> None:
        self.id = record_id
        self.answered = asyncio.Event()
        self.alarm = Alarm(ground.clock)
        self._spec = spec
        self._way = way
        self._ground = ground
        self._back_off = BackOff(ground.pace, ground.chance)
        self._hindrance: OutsideError | None = None

    async def run(self) -> None:
        """Until the record is no DRAFT any more."""
        if not await self._secured():
            return
        await self._way.gate.enter(self.id, self.answered.set)
        while self._is_draft():
            await self._submit_once()
            if self._is_draft():
                await self._stand_back()
        self.forget()
        await self._ground.journal.keep(self.id)

    def forget(self) -> None:
        """The host's password is not needed any more."""
        self._spec = None

    @property
    def _record(self) -> Record:
        return self._ground.journal[self.id]

    async def _submit_once(self) -> None:
        """List the tasks there are, write down that the request leaves, and let it leave."""
        now = self._way.session.now
        shared = self._shared_list()
        try:
            known = await self._known_tasks() if shared is None else shared
        except OutsideError as error:
            self._apply(self._turned_down(error, error.failure))
            return
        if not self._is_draft():
            return
        server_time = self._way.session.vcenter.server_time
        self._apply(life.Submitting(now(), known, server_time, early=shared is not None))
        if await self._secured():
            self._apply(await self._create())

    def _is_draft(self) -> bool:
        return self._record.state is State.DRAFT

    async def _stand_back(self) -> None:
        """While others of ours run in a busy vCenter, until one of them is over; else for a while."""
        error = self._hindrance
        assert error is not None
        self.answered.set()
        await self._ground.journal.keep(self.id)
        gate = self._way.gate
        if error.failure.is_busy and gate.others(self.id):
            gate.busy()
            gate.leave(self.id)
            await gate.enter(self.id, self.answered.set, first=True)
        else:
            await self.alarm.pause(self._back_off.after(error))

    def _shared_list(self) -> tuple[str, ...] | None:
        """The tasks there were a moment ago, for another one of this batch, and those that were started here since."""
        record = self._record
        listed = None if record.host_id is None else self._way.picture.of(record.batch)
        if listed is None:
            return None
        here = (other.task for other in self._ground.journal if other.server.address == record.server.address)
        return tuple(dict.fromkeys((*listed, *(task for task in here if task is not None))))

    async def _known_tasks(self) -> tuple[str, ...] | None:
        """The tasks there are; None where vCenter would not list them, which does not keep the request from leaving."""
        try:
            listed = await self._way.session.call(lambda vcenter: vcenter.extraction_tasks())
            self._way.picture.take(self._record.batch, listed)
            return tuple(listed)
        except RefusedError as error:
            if is_about_the_server(error):
                raise
            return None  # one unreadable task makes the whole list fail

    async def _create(self) -> life.Event:
        """The one request that starts a task, and what its answer means."""
        assert self._spec is not None
        session = self._way.session
        try:
            task = await session.create(self._spec)
        except OutsideError as error:
            return self._not_accepted(error)
        except Exception as error:  # noqa: BLE001  (the request may have left)
            _log.exception("create call of run %s", self.id)
            return life.AnswerLost(session.now(), broken(error))
        return life.Accepted(session.now(), task)

    def _not_accepted(self, error: OutsideError) -> life.Event:
        self._way.picture.forget()
        if leaves_doubt(error):
            return life.AnswerLost(self._way.session.now(), error.failure)
        return self._turned_down(error, error.failure)

    def _turned_down(self, error: OutsideError, failure: Failure) -> life.Event:
        """Nothing was started."""
        at = self._way.session.now()
        busy_with_ours = failure.is_busy and self._way.gate.others(self.id) > 0
        if busy_with_ours or (self.answered.is_set() and is_about_the_server(error)):
            self._hindrance = error
            return life.Postponed(at, failure)
        return life.Refused(at, failure)

    async def _secured(self) -> bool:
        """Whether the record is on the disk; where it cannot be, nothing leaves."""
        try:
            await self._ground.journal.secure(self.id)
        except DiskError as error:
            failure = Failure(problem=Problem.DISK, detail=error.detail)
            self._apply(life.Refused(self._way.session.now(), failure))
            self._ground.journal.tell(self._record, disk_problem=error.detail)
            return False
        return True

    def _apply(self, event: life.Event) -> None:
        password = None if self._spec is None else self._spec.host_password
        self._ground.journal.apply(self.id, self._way.session.masked(masked_event(event, mask_of(password))))


def is_about_the_server(error: OutsideError) -> bool:
    """Whether it would be the same whatever is asked for, and passes; others are about what was asked."""
    if not isinstance(error, RefusedError) or isinstance(error, UnauthenticatedError) or error.failure.is_busy:
        return True
    return error.error.error_type is ErrorType.TIMED_OUT


def leaves_doubt(error: OutsideError) -> bool:
    """Whether a task may have started although the create call failed so."""
    if isinstance(error, ConnectionFailedError):
        return error.sent
    if isinstance(error, RefusedError):
        return error.error.error_type is ErrorType.TIMED_OUT or error.failure.status == 504
    return True


def broken(error: BaseException) -> Failure:
    """An exception nobody expected, with where it came from; no local values, and no secret that its text repeats."""
    detail = without_held("".join(traceback.format_exception(error)), MASK)
    return Failure(problem=Problem.INTERNAL, detail=detail)
