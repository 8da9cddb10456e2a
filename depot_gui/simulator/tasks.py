"""The task service: what is running, how far it is, and how it ended.

A task's state follows from the time since it was started; nothing runs in the background.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from depot_gui.simulator.behaviours import Pace
from depot_gui.simulator.clock import Clock, timestamp
from depot_gui.simulator.errors import ErrorType, Failure, RefusedError, Shape, refused
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.outcomes import Outcome
from depot_gui.simulator.users import Caller, Sessions

SERVICE = "com.vmware.esx.settings.depots.offline"
OPERATION = "create_from_host$task"
LIST_LIMIT = 1000
_CANCEL_SECONDS = 1.0
_PENDING_PART = 0.04
_OUTAGE_ANSWERS = 2
_VIBS = 114
_TASK = "com.vmware.cis.task."
_STEP = "com.vmware.vcIntegrity.lifecycle.CreateFromHost."


class Status(StrEnum):
    """`cis.task.status`."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    BLOCKED = "BLOCKED"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


_OVER = frozenset({Status.SUCCEEDED, Status.FAILED})


@dataclass(slots=True)
class Task:
    """One task. `started` and `canceled` are in simulated seconds of the clock; `user` as tasks name it."""

    host_id: str
    host_name: str
    user: str
    pace: Pace
    outcome: Outcome
    clock: Clock
    bare: bool = False
    id: str = field(default_factory=lambda: f"{uuid.uuid4()}:{SERVICE}")
    started: float = 0.0
    start_time: datetime = field(init=False)
    canceled: float | None = None
    canceled_by: str = ""
    hidden: bool = False
    unreadable: bool = False
    session_was_ended: bool = False
    outage_began: float | None = None
    outage_answers: int = 0

    def __post_init__(self) -> None:
        self.started = self.clock.work_seconds()
        self.start_time = self.clock.now()

    def part(self, now: float) -> float:
        """How much of the work is done at a time of the clock, 0 to 1."""
        return min(1.0, (now - self.started) / max(self.pace.seconds, 1e-6))

    def _part_done(self, now: float) -> float:
        """How far the work went: a canceled task stands where it was."""
        if self.canceled is None or not self.was_canceled(now):
            return self.part(now)
        return self.part(self.canceled + _CANCEL_SECONDS)

    def was_canceled(self, now: float) -> bool:
        """Best effort: a cancel that comes too close to the end comes too late."""
        if self.canceled is None:
            return False
        return self.canceled + _CANCEL_SECONDS <= min(now, self.started + self.pace.seconds)

    def status(self, now: float) -> Status:
        if self.was_canceled(now):
            return Status.FAILED
        part = self.part(now)
        if part >= 1.0:
            return Status.SUCCEEDED if self.outcome.succeeds else Status.FAILED
        if part < _PENDING_PART:
            return Status.PENDING
        start, end = self.pace.blocked or (1.0, 1.0)
        return Status.BLOCKED if start <= part < end else Status.RUNNING

    @property
    def status_now(self) -> Status:
        return self.status(self.clock.work_seconds())

    @property
    def is_over(self) -> bool:
        return self.status_now in _OVER

    def end_time(self, now: float) -> datetime:
        worked = self.pace.seconds
        if self.was_canceled(now) and self.canceled is not None:
            worked = self.canceled + _CANCEL_SECONDS - self.started
        return self.start_time + timedelta(seconds=worked / self.clock.speed)

    @property
    def depot(self) -> str | None:
        """The depot this task made; None before it ended, or where it made none."""
        return self.outcome.depot if self.status_now is Status.SUCCEEDED else None

    def info(self, *, with_result: bool = True) -> JsonObject:
        """`cis.task.info`, all of it at one moment."""
        now = self.clock.work_seconds()
        status = self.status(now)
        body: JsonObject = {
            "description": Message(f"{_STEP}Description"),
            "service": SERVICE,
            "operation": OPERATION,
            "parent": "",
            "status": status,
            "cancelable": self.pace.cancelable and status not in _OVER,
        }
        if not self.bare:
            body["target"] = {"type": "HostSystem", "id": self.host_id}
            body["user"] = self.user
        if status is not Status.PENDING:
            body["progress"] = self._progress(status, now)
            body |= {} if self.bare else {"start_time": timestamp(self.start_time)}
        if status in _OVER:
            body["end_time"] = timestamp(self.end_time(now))
            body |= self._ending(with_result, canceled=self.was_canceled(now))
        return body

    def _ending(self, with_result: bool, *, canceled: bool) -> JsonObject:
        if canceled:
            message = Message("com.vmware.vcIntegrity.lifecycle.Task.Canceled", (self.canceled_by,))
            return {"error": Failure(ErrorType.CANCELED, (message,)).task_body()}
        body: JsonObject = {}
        if self.outcome.failure is not None:
            body["error"] = self.outcome.failure.task_body()
        if with_result and self.outcome.result is not None:
            body["result"] = self.outcome.result
        return body

    def _progress(self, status: Status, now: float) -> JsonObject:
        completed = 100 if status is Status.SUCCEEDED else min(99, int(self._part_done(now) * 100))
        return {"total": 100, "completed": completed, "message": self._step(status, now)}

    def _step(self, status: Status, now: float) -> Message:
        """The progress text: connecting, reading, many times collecting, importing."""
        if status is Status.BLOCKED:
            return Message(f"{_STEP}Blocked")
        step, last = int(self._part_done(now) * self.pace.steps), self.pace.steps - 1
        if step == 0:
            return Message(f"{_STEP}Connecting", (self.host_name,))
        if step == 1:
            return Message(f"{_STEP}Reading", (self.host_name,))
        if step >= last:
            return Message(f"{_STEP}Importing")
        return Message(f"{_STEP}Collecting", (str(_VIBS * (step - 1) // (last - 1)), str(_VIBS)))


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """`cis.tasks.filter_spec`; an empty set of a key that was not given matches everything."""

    tasks: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset()
    operations: frozenset[str] = frozenset()
    status: frozenset[str] = frozenset()
    users: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()

    def matches(self, task: Task) -> bool:
        return (
            (not self.tasks or task.id in self.tasks)
            and (not self.services or SERVICE in self.services)
            and (not self.operations or OPERATION in self.operations)
            and (not self.status or task.status_now in self.status)
            and (not self.users or (task.user in self.users and not task.bare))
            and (not self.targets or (task.host_id in self._target_ids() and not task.bare))
        )

    def _target_ids(self) -> set[str]:
        """A target may come as its id alone or as `HostSystem:host-14`."""
        return {target.rpartition(":")[2] for target in self.targets}


@dataclass(slots=True)
class Tasks:
    """All tasks of the server. `limit`: how many may be unfinished at once."""

    sessions: Sessions
    limit: int
    _tasks: dict[str, Task] = field(default_factory=dict)

    def check_limit(self) -> None:
        """Raises RefusedError (RESOURCE_BUSY) when no further task may start."""
        if sum(not task.is_over for task in self._tasks.values()) >= self.limit:
            message = Message("com.vmware.vcIntegrity.lifecycle.Task.LimitReached", (str(self.limit),))
            raise refused(ErrorType.RESOURCE_BUSY, message)

    def add(self, task: Task) -> Task:
        self._tasks[task.id] = task
        return task

    def all(self) -> Iterable[Task]:
        return self._tasks.values()

    def known(self, task_id: str) -> Task:
        """The task of an id.

        Raises:
            RefusedError: NOT_FOUND.
        """
        task = self._tasks.get(task_id)
        if task is None or task.hidden:
            raise refused(ErrorType.NOT_FOUND, Message(f"{_TASK}notFound", (task_id,)))
        return task

    def read(self, task_id: str, caller: Caller, *, with_result: bool = True) -> JsonObject:
        """One task's info; a task may make its reader stumble as its behaviour says."""
        task = self.known(task_id)
        self._stumble(task, caller)
        if task.unreadable:
            raise refused(ErrorType.RESOURCE_INACCESSIBLE, _inaccessible(task))
        return task.info(with_result=with_result)

    def read_many(self, wanted: TaskFilter, caller: Caller, *, with_result: bool) -> Mapping[str, JsonObject]:
        """The infos of all that match, by id; unknown ids are left out.

        Raises:
            RefusedError: RESOURCE_INACCESSIBLE past 1,000 matches, or where one of them cannot be read.
        """
        found = [task for task in self._tasks.values() if not task.hidden and wanted.matches(task)]
        if len(found) > LIST_LIMIT:
            raise refused(ErrorType.RESOURCE_INACCESSIBLE, Message(f"{_TASK}tooMany", (str(LIST_LIMIT),)))
        for task in found:
            self._stumble(task, caller)
            if task.unreadable:
                raise refused(ErrorType.RESOURCE_INACCESSIBLE, _inaccessible(task))
        return {task.id: task.info(with_result=with_result) for task in found}

    def cancel(self, task_id: str, caller: Caller) -> None:
        """Asks a task to stop.

        Raises:
            RefusedError: NOT_FOUND, UNSUPPORTED, NOT_ALLOWED_IN_CURRENT_STATE.
        """
        task = self.known(task_id)
        if task.is_over:
            raise refused(ErrorType.NOT_ALLOWED_IN_CURRENT_STATE, Message(f"{_TASK}alreadyOver", (task_id,)))
        if not task.pace.cancelable:
            raise refused(ErrorType.UNSUPPORTED, Message(f"{_TASK}notCancelable", (task_id,)))
        if task.canceled is None:
            task.canceled = task.clock.work_seconds()
            task.canceled_by = caller.user.task_name

    def change(self, task_id: str, *, hidden: bool | None, unreadable: bool | None, part: float | None) -> None:
        """Makes a task forgotten or unreadable, or moves it to a part of its work; for tests.

        Raises:
            RefusedError: NOT_FOUND.
        """
        task = self._tasks.get(task_id)
        if task is None:
            raise refused(ErrorType.NOT_FOUND, Message(f"{_TASK}notFound", (task_id,)))
        task.hidden = task.hidden if hidden is None else hidden
        task.unreadable = task.unreadable if unreadable is None else unreadable
        if part is not None:
            task.started = task.clock.work_seconds() - part * task.pace.seconds

    def _stumble(self, task: Task, caller: Caller) -> None:
        pace = task.pace
        if pace.session_ends is not None and caller.session and not task.session_was_ended:
            self._end_session(task, caller)
        if pace.outage is not None and task.part(task.clock.work_seconds()) >= pace.outage:
            _answer_outage(task)

    def _end_session(self, task: Task, caller: Caller) -> None:
        """Once, and only the session that asks."""
        part = task.part(task.clock.work_seconds())
        if caller.session is not None and part >= (task.pace.session_ends or 0.0):
            task.session_was_ended = True
            self.sessions.close(caller.session)
            self.sessions.by_token(caller.session.token)


def _answer_outage(task: Task) -> None:
    """503 from the first reader's visit on, at least twice, alternately as JSON and as plain text."""
    now = task.clock.work_seconds()
    if task.outage_began is None:
        task.outage_began = now
    is_past = now - task.outage_began >= task.pace.outage_seconds
    if is_past and task.outage_answers >= _OUTAGE_ANSWERS:
        return
    task.outage_answers += 1
    message = Message("com.vmware.vapi.endpoint.serviceUnavailable")
    shape = Shape.STANDARD if task.outage_answers % 2 else Shape.NOT_JSON
    raise RefusedError(Failure(ErrorType.SERVICE_UNAVAILABLE, (message,), shape=shape))


def _inaccessible(task: Task) -> Message:
    return Message(f"{_TASK}stateInaccessible", (task.id,))
