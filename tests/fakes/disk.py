"""Records in memory, kept as the bytes of their files."""

from __future__ import annotations

import asyncio

from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Record
from depot_gui.flow.record_file import read_record_file, write_record

from .vcenter import Life


class FakeDisk:
    """What stays when the program is killed. `ever` is all that was ever written.

    `full`: nothing can be written or deleted; `undeletable`: nothing can be deleted.
    """

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.ever: list[bytes] = []
        self.full = False
        self.undeletable = False
        self.owned = True
        self.saved: set[str] = set()
        self.deleted: set[str] = set()


class FakeRecords:
    """The records of one life of the program (`domain/ports.py`, Records)."""

    def __init__(self, disk: FakeDisk, life: Life | None = None) -> None:
        self.disk = disk
        self._life = life or Life()

    @property
    def owned(self) -> bool:
        return self.disk.owned

    async def save(self, record: Record) -> None:
        await self._life.point()
        await asyncio.sleep(0.001)
        self._life.check()
        if self.disk.full or not self.disk.owned:
            raise DiskError("No space left on device")
        data = write_record(record)
        self.disk.files[record.id] = data
        self.disk.ever.append(data)
        self.disk.saved.add(record.id)
        await self._life.point()

    async def load_all(self) -> tuple[Record, ...]:
        await self._life.point()
        return tuple(read_record_file(data) for data in self.disk.files.values())

    async def delete(self, record_id: str) -> None:
        await self._life.point()
        if self.disk.full or self.disk.undeletable:
            raise DiskError("Read-only file system")
        self.disk.files.pop(record_id, None)
        self.disk.deleted.add(record_id)

    async def damaged(self) -> tuple[str, ...]:
        return ()
