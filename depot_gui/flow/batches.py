"""Many records at once: what was started by one click, and what is old."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from depot_gui.domain.record import Record, State
from depot_gui.flow.runs import Runs

_SUBMIT_AGAIN = frozenset({State.FAILED, State.NOT_STARTED, State.CANCELED})
"""Certainly nothing came of these; a LOST one may have succeeded, and its user has to look first."""


@dataclass(frozen=True)
class Batch:
    """What was started by one click, the oldest first; never empty."""

    records: tuple[Record, ...]

    @property
    def id(self) -> str:
        return self.records[0].batch

    @cached_property
    def counts(self) -> dict[State, int]:
        """How many are in each state; only states that there are."""
        found: dict[State, int] = {}
        for record in self.records:
            found[record.state] = found.get(record.state, 0) + 1
        return found

    def count(self, *states: State) -> int:
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def unfinished(self) -> tuple[Record, ...]:
        return tuple(record for record in self.records if not record.state.is_over)

    @property
    def retryable(self) -> tuple[Record, ...]:
        """Those that the user may submit again: certainly nothing came of them."""
        return tuple(record for record in self.records if record.state in _SUBMIT_AGAIN)


def batches(records: Iterable[Record]) -> dict[str, Batch]:
    """The batches among these by id; one of which only one record is left is none."""
    found: dict[str, list[Record]] = {}
    for record in records:
        if record.batch:
            found.setdefault(record.batch, []).append(record)
    many = {batch: members for batch, members in found.items() if len(members) > 1}
    return {batch: Batch(tuple(sorted(members, key=_order))) for batch, members in many.items()}


def older_than(runs: Runs, before: datetime) -> tuple[Record, ...]:
    """Our own records of what was over before then."""
    over = [r for r in runs.records.values() if r.state.is_over and not runs.is_foreign(r.id)]
    return tuple(record for record in over if (record.ended or record.created) < before)


async def prune(runs: Runs, before: datetime) -> int:
    """Delete those; how many there were. Raises DiskError where one could not be deleted; the others stay then."""
    old = older_than(runs, before)
    for record in old:
        await runs.delete(record.id)
    return len(old)


def _order(record: Record) -> tuple[datetime, str]:
    return record.created, record.id
