"""All records in memory, kept on disk as they change, and told to whoever shows them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from depot_gui.domain import life
from depot_gui.domain.depot_content import KnownPart
from depot_gui.domain.ports import DiskError, Records
from depot_gui.domain.record import Record

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What changed: the record as it is now. `disk_problem`: it could not be written, in the system's words."""

    record: Record
    removed: bool = False
    disk_problem: str | None = None


class Journal:
    """The records by id. One writer at a time for each; what cannot be written is tried again at its next change."""

    def __init__(self, disk: Records, on_change: Callable[[RecordChange], None]) -> None:
        self._disk = disk
        self._on_change = on_change
        self._records: dict[str, Record] = {}
        self._written: dict[str, Record] = {}
        self._foreign: set[str] = set()
        self._locks: dict[str, asyncio.Lock] = {}

    @property
    def records(self) -> Mapping[str, Record]:
        """All of them, the newest created first."""
        newest = sorted(self._records.values(), key=lambda record: record.created, reverse=True)
        return {record.id: record for record in newest}

    def __iter__(self) -> Iterator[Record]:
        return iter(tuple(self._records.values()))

    def __contains__(self, record_id: str) -> bool:
        return record_id in self._records

    def __getitem__(self, record_id: str) -> Record:
        return self._records[record_id]

    @property
    def writable(self) -> bool:
        """Whether this program owns the records; False while another one does."""
        return self._disk.owned

    async def load(self) -> None:
        """The records on disk."""
        for record in await self._disk.load_all():
            self._records[record.id] = self._written[record.id] = record
            self.tell(record)

    def is_foreign(self, record_id: str) -> bool:
        """Whether it was opened from a file: it is shown, never followed and never written."""
        return record_id in self._foreign

    def show(self, record: Record) -> None:
        """A record from a file."""
        self._foreign.add(record.id)
        self._records[record.id] = record
        self.tell(record)

    def add(self, record: Record) -> None:
        """A new record, in memory and told; not on the disk yet."""
        self._records[record.id] = record
        self.tell(record)

    def apply(self, record_id: str, event: life.Event) -> Record:
        """The record after the event, in memory and told."""
        before = self._records[record_id]
        record = self._records[record_id] = life.apply(before, event)
        if record != before:
            self.tell(record)
        return record

    def learn(self, record_id: str, known: tuple[KnownPart, ...]) -> None:
        """What depots told of the parts of its result, in memory and told."""
        before = self._records[record_id]
        if known != before.known:
            record = self._records[record_id] = replace(before, known=known)
            self.tell(record)

    async def secure(self, record_id: str) -> None:
        """On the disk when this returns. Raises DiskError."""
        async with self._locks.setdefault(record_id, asyncio.Lock()):
            record = self._records.get(record_id)
            if record is None or not self._is_news(record):
                return
            await self._disk.save(record)
            self._written[record_id] = record

    async def keep(self, record_id: str) -> None:
        """On the disk when this returns, or a disk problem was told and the run goes on."""
        try:
            await self.secure(record_id)
        except DiskError as error:
            if record_id in self._records:
                self.tell(self._records[record_id], disk_problem=error.detail)

    async def keep_all(self) -> None:
        """Whatever is not on the disk yet."""
        for record in self:
            if not self.is_foreign(record.id):
                await self.keep(record.id)

    async def remove(self, record_id: str) -> None:
        """Gone, on the disk first. Raises DiskError."""
        async with self._locks.setdefault(record_id, asyncio.Lock()):
            if record_id not in self._foreign:
                await self._disk.delete(record_id)
            record = self._records.pop(record_id, None)
            self._written.pop(record_id, None)
            self._foreign.discard(record_id)
        self._locks.pop(record_id, None)
        if record is not None:
            self.tell(record, removed=True)

    def tell(self, record: Record, *, removed: bool = False, disk_problem: str | None = None) -> None:
        """A mistake of whoever shows it must not end a run."""
        try:
            self._on_change(RecordChange(record, removed, disk_problem))
        except Exception:  # noqa: BLE001  (as above)
            _log.exception("showing record %s", record.id)

    def _is_news(self, record: Record) -> bool:
        """That it was heard of again is not worth a write."""
        written = self._written.get(record.id)
        return written is None or replace(record, last_heard=written.last_heard) != written
