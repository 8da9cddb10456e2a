"""Which of a vCenter's tasks can be the one whose answer was lost (`design.md`, The life of one extraction)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from depot_gui.domain.record import Record, State
from depot_gui.domain.task import OPERATION, SERVICE, TaskInfo

_CLOCK_SLACK = timedelta(seconds=2)
_LONGEST_WAY = timedelta(minutes=15)
"""A request that was delayed longer than this is not carried out any more."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A task that can be the one asked for."""

    task: str
    info: TaskInfo


def candidates(record: Record, listed: Mapping[str, TaskInfo], others: Iterable[Record]) -> tuple[Candidate, ...]:
    """The tasks that are new, not another record's, of our operation, and not started before the request left.

    `target`, `user` and `start_time` may all be absent; a colleague may use the same account, so what is left is not
    surely ours.
    """
    taken = {other.task for other in others if other.server.address == record.server.address}
    known = set(record.known_tasks or ()) | taken
    new = (Candidate(task, info) for task, info in listed.items() if task not in known)
    return tuple(candidate for candidate in new if _can_be(record, candidate.info))


def surely(record: Record, candidate: Candidate, others: Iterable[Record]) -> bool:
    """Whether nothing speaks against the only candidate; otherwise the user has to pick it."""
    info = candidate.info
    if any(
        o.state is State.UNCERTAIN and o.id != record.id and o.server.address == record.server.address for o in others
    ):
        return False
    if record.known_early and not names_our_host(record, info):
        return False
    if info.user is not None and _name(info.user) != _name(record.server.user):
        return False
    if info.start_time is None or record.submitted is None:
        return record.known_tasks is not None
    return info.start_time <= record.submitted + _LONGEST_WAY


def names_our_host(record: Record, info: TaskInfo) -> bool:
    """Whether the task says that it is about the very host asked for."""
    return record.host_id is not None and info.target is not None and _same_id(info.target.id, record.host_id)


def _can_be(record: Record, info: TaskInfo) -> bool:
    if (info.service and info.service != SERVICE) or (info.operation and info.operation != OPERATION):
        return False
    if (
        info.start_time is not None
        and record.submitted is not None
        and info.start_time < record.submitted - _CLOCK_SLACK
    ):
        return False
    return not info.about_host or record.host_id is None or names_our_host(record, info)


def _same_id(one: str, other: str) -> bool:
    """`host-14` and `host-14:UUID` are the same host."""
    return one.partition(":")[0] == other.partition(":")[0]


def _name(user: str) -> str:
    """The name alone of `NAME@DOMAIN` and `DOMAIN\\NAME`."""
    return user.rpartition("\\")[2].partition("@")[0].casefold()
