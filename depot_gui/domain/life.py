"""The life of one extraction as a pure function: a record and an event give the next record.

     DRAFT → SUBMITTING ─ Accepted → FOLLOWING ⇄ RECONNECTING → SUCCEEDED … | FAILED | CANCELED | LOST
       ↑         │  ├ Refused → FAILED (vCenter will not, or the request certainly never left)
       └Postponed┘  └ AnswerLost → UNCERTAIN ─ Accepted → FOLLOWING
                                            └ Absent → NOT_STARTED

A DRAFT waits for its turn: CancelAsked makes it CANCELED, and one found on disk later is Absent, since nothing left.

An extraction that is over stays as it is: a late event changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
from msgspec.structs import replace

from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json, field, items
from depot_gui.domain.record import Note, Record, Seen, State
from depot_gui.domain.task import TaskInfo, TaskStatus
from depot_gui.domain.trust import Trust
from depot_gui.domain.vapi import ErrorType, read_error

MAX_TIMELINE = 2000


class Submitting(msgspec.Struct, frozen=True):
    """The request is about to leave. `known_tasks` were there before; None where they could not be listed.

    `early`: they were listed for another request of the batch, a moment ago.
    `server_time` is the server's own clock then; None where it did not tell.
    """

    at: datetime
    known_tasks: tuple[str, ...] | None
    server_time: datetime | None = None
    early: bool = False


class Accepted(msgspec.Struct, frozen=True):
    """vCenter's answer to the create call, or the task found for an UNCERTAIN one."""

    at: datetime
    task: str


class Refused(msgspec.Struct, frozen=True):
    """vCenter answered that it will not, or the request certainly never left: nothing was started."""

    at: datetime
    failure: Failure


class AnswerLost(msgspec.Struct, frozen=True):
    """The request left and no answer came: a task may have started."""

    at: datetime
    failure: Failure


class Postponed(msgspec.Struct, frozen=True):
    """Nothing was started, and what keeps it from that passes: no connection, a busy vCenter, a login to be given."""

    at: datetime
    failure: Failure


class NotOurs(msgspec.Struct, frozen=True):
    """The user says that none of these tasks is the one that an UNCERTAIN run asks for."""

    at: datetime
    tasks: tuple[str, ...]


class Absent(msgspec.Struct, frozen=True):
    """Nothing was started: the task list shows it, or the request was never about to leave."""

    at: datetime


class Heard(msgspec.Struct, frozen=True):
    """vCenter told how the task is doing."""

    at: datetime
    info: TaskInfo


class ContactLost(msgspec.Struct, frozen=True):
    """vCenter could not be asked; the task goes on without us."""

    at: datetime
    failure: Failure


class Gone(msgspec.Struct, frozen=True):
    """vCenter no longer knows the task. `depot` is the one that the depot list shows it finished with."""

    at: datetime
    failure: Failure
    depot: str | None = None


class CancelAsked(msgspec.Struct, frozen=True):
    """The user asked to cancel."""

    at: datetime


class CancelAccepted(msgspec.Struct, frozen=True):
    """vCenter will try to cancel."""


class CancelUnanswered(msgspec.Struct, frozen=True):
    """Whoever waited for the answer is gone: nobody knows whether the request arrived, and it may be made again."""


class CancelRefused(msgspec.Struct, frozen=True):
    """vCenter would not cancel."""

    at: datetime
    failure: Failure


class Trusted(msgspec.Struct, frozen=True):
    """The user accepted another certificate of the vCenter: what to compare with the next time."""

    trust: Trust


class Broken(msgspec.Struct, frozen=True):
    """Something unexpected ended this run on this computer; the task, if any, goes on at the server."""

    at: datetime
    failure: Failure


Event = (
    Submitting
    | Accepted
    | Refused
    | AnswerLost
    | Postponed
    | NotOurs
    | Absent
    | Heard
    | ContactLost
    | Gone
    | CancelAsked
    | CancelAccepted
    | CancelUnanswered
    | CancelRefused
    | Trusted
    | Broken
)


class IllegalEventError(ValueError):
    """An event that cannot happen in this state: a mistake of this program, never the user's or the server's."""


def apply(record: Record, event: Event) -> Record:
    """The record after the event. Raises IllegalEventError."""
    if record.state.is_over:
        return record
    states, change = _RULES[type(event)]
    if record.state not in states:
        raise IllegalEventError(f"{type(event).__name__} in {record.state.value}")
    changed: Record = change(record, event)
    return changed


def _submitting(record: Record, event: Submitting) -> Record:
    known = {"known_tasks": event.known_tasks, "known_early": event.early}
    return _moved(record, event.at, State.SUBMITTING, **known, submitted=event.server_time, failure=None)


def _accepted(record: Record, event: Accepted) -> Record:
    return _moved(record, event.at, State.FOLLOWING, task=event.task, last_heard=event.at, failure=None)


def _refused(record: Record, event: Refused) -> Record:
    return _moved(record, event.at, State.FAILED, failure=event.failure, ended=event.at)


def _answer_lost(record: Record, event: AnswerLost) -> Record:
    return _moved(record, event.at, State.UNCERTAIN, failure=event.failure)


def _postponed(record: Record, event: Postponed) -> Record:
    return _moved(record, event.at, State.DRAFT, failure=event.failure)


def _not_ours(record: Record, event: NotOurs) -> Record:
    return replace(record, known_tasks=tuple(dict.fromkeys((*(record.known_tasks or ()), *event.tasks))))


def _absent(record: Record, event: Absent) -> Record:
    return _moved(record, event.at, State.NOT_STARTED, ended=event.at)


def _contact_lost(record: Record, event: ContactLost) -> Record:
    if record.state is State.RECONNECTING:
        return replace(record, failure=event.failure)
    return _moved(record, event.at, State.RECONNECTING, failure=event.failure)


def _gone(record: Record, event: Gone) -> Record:
    if event.depot is None:
        return _moved(record, event.at, State.LOST, failure=event.failure, ended=event.at)
    result: Json = {"result": {"depot": event.depot}}
    return _moved(record, event.at, State.SUCCEEDED, failure=event.failure, ended=event.at, result=result)


def _cancel_asked(record: Record, event: CancelAsked) -> Record:
    if record.state is State.DRAFT:
        return _moved(record, event.at, State.CANCELED, ended=event.at)
    timeline = _noted(record, event.at, Note.CANCEL_ASKED)
    return replace(record, cancel_asked=True, cancel_answered=False, cancel_refused=None, timeline=timeline)


def _cancel_accepted(record: Record, _event: CancelAccepted) -> Record:
    return replace(record, cancel_answered=True)


def _cancel_unanswered(record: Record, _event: CancelUnanswered) -> Record:
    return replace(record, cancel_asked=record.cancel_answered)


def _cancel_refused(record: Record, event: CancelRefused) -> Record:
    timeline = _noted(record, event.at, Note.CANCEL_REFUSED)
    return replace(record, cancel_asked=False, cancel_refused=event.failure, timeline=timeline)


def _trusted(record: Record, event: Trusted) -> Record:
    return replace(record, trust=event.trust)


def _broken(record: Record, event: Broken) -> Record:
    return _moved(record, event.at, State.FAILED, failure=event.failure, ended=event.at)


def _heard(record: Record, event: Heard) -> Record:
    info = event.info
    state = _state_for(info)
    progress = info.progress
    seen = Seen(
        time=event.at,
        state=state,
        status=info.status_text,
        percent=None if progress is None else progress.percent,
        message=None if progress is None or progress.message is None else progress.message.raw,
    )
    return replace(
        record,
        state=state,
        last_heard=event.at,
        started=info.start_time or record.started,
        ended=(info.end_time or event.at) if state.is_over else None,
        cancelable=info.cancelable,
        cancel_asked=record.cancel_asked and not state.is_over,
        timeline=_extended(record.timeline, seen),
        failure=_failure_of(info) if state in (State.FAILED, State.CANCELED) else None,
        result=info.result if info.result is not None else record.result,
    )


def _state_for(info: TaskInfo) -> State:
    """PENDING, RUNNING, BLOCKED and what is not known are all FOLLOWING; CANCELED is a FAILED with that type."""
    if info.status is TaskStatus.SUCCEEDED:
        notifications = field(info.result, "notifications")
        marked = items(field(notifications, "errors")) or items(field(notifications, "warnings"))
        return State.SUCCEEDED_WITH_WARNINGS if marked else State.SUCCEEDED
    if info.status is TaskStatus.FAILED:
        error = read_error(info.error)
        canceled = error is not None and error.error_type is ErrorType.CANCELED
        return State.CANCELED if canceled else State.FAILED
    return State.FOLLOWING


def _failure_of(info: TaskInfo) -> Failure:
    """A task's error, whole; a FAILED task may have none, and then its notifications tell."""
    return Failure(problem=Problem.TASK_FAILED, error=info.error)


def _moved(record: Record, at: datetime, state: State, **changes: object) -> Record:
    return replace(record, state=state, timeline=_extended(record.timeline, Seen(time=at, state=state)), **changes)


def _noted(record: Record, at: datetime, note: Note) -> tuple[Seen, ...]:
    return _extended(record.timeline, Seen(time=at, state=record.state, note=note))


def _extended(timeline: tuple[Seen, ...], seen: Seen) -> tuple[Seen, ...]:
    """Only what is new to see; a very long run keeps its beginning and its newest part."""
    if timeline and replace(timeline[-1], time=seen.time) == seen:
        return timeline
    if len(timeline) >= MAX_TIMELINE:
        timeline = timeline[:100] + timeline[101:]
    return (*timeline, seen)


_FOLLOWED = frozenset({State.FOLLOWING, State.RECONNECTING})
_ALIVE = frozenset(state for state in State if not state.is_over)
_RULES: dict[type, tuple[frozenset[State], Callable[..., Record]]] = {
    Submitting: (frozenset({State.DRAFT}), _submitting),
    Accepted: (frozenset({State.SUBMITTING, State.UNCERTAIN}), _accepted),
    Refused: (frozenset({State.DRAFT, State.SUBMITTING}), _refused),
    AnswerLost: (frozenset({State.SUBMITTING}), _answer_lost),
    Postponed: (frozenset({State.DRAFT, State.SUBMITTING}), _postponed),
    NotOurs: (frozenset({State.UNCERTAIN}), _not_ours),
    Absent: (frozenset({State.DRAFT, State.UNCERTAIN}), _absent),
    Heard: (_FOLLOWED, _heard),
    ContactLost: (_FOLLOWED, _contact_lost),
    Gone: (_FOLLOWED, _gone),
    CancelAsked: (_FOLLOWED | {State.DRAFT}, _cancel_asked),
    CancelAccepted: (_FOLLOWED, _cancel_accepted),
    CancelUnanswered: (_ALIVE, _cancel_unanswered),
    CancelRefused: (_FOLLOWED, _cancel_refused),
    Trusted: (_ALIVE, _trusted),
    Broken: (_ALIVE, _broken),
}
