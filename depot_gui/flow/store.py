"""Records in a folder: one file each, written whole or not at all, by one program at a time."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout
from msgspec.structs import replace

from depot_gui import private_files
from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import SUFFIX, Record
from depot_gui.flow.record_file import (
    MAX_BYTES,
    RecordFileError,
    RecordProblem,
    read_record_file,
    write_record,
)

__all__ = ["FileRecords", "RecordFileError", "RecordProblem", "place_aside", "read_record_file", "save_private"]

T = TypeVar("T")
_log = logging.getLogger(__name__)
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
_DAMAGED = ".damaged"
_LOCK = ".owner.lock"


class FileRecords:
    """The records of one folder (`domain/ports.py`, Records).

    All work on the disk is done in the order it was asked for by one thread, so that a record is never overtaken by an
    older one of itself, also where whoever asked does not wait any more.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / _LOCK, thread_local=False)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="records")
        self._owned = True
        self._damaged: list[str] = []

    @property
    def owned(self) -> bool:
        """Whether this program may write here; known once something was loaded or saved."""
        return self._owned

    async def load_all(self) -> tuple[Record, ...]:
        return await self._do(self._load_all)

    async def save(self, record: Record) -> None:
        await self._do(lambda: self._save(record))

    async def delete(self, record_id: str) -> None:
        await self._do(lambda: self._delete(record_id))

    async def damaged(self) -> tuple[str, ...]:
        return tuple(self._damaged)

    async def close(self) -> None:
        """After everything that was asked for: the folder is free for another program."""
        await self._do(self._lock.release)
        self._thread.shutdown(wait=False)

    async def _do(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _load_all(self) -> tuple[Record, ...]:
        self._claim()
        self._damaged.clear()
        if self._owned:
            self._clean()
        found = (self._load(path) for path in sorted(self._folder.glob("*" + SUFFIX)))
        return tuple(record for record in found if record is not None)

    def _claim(self) -> None:
        """Own the folder, unless another program does. Where nothing can be written there nobody owns it by a lock."""
        if self._lock.is_locked:
            return
        try:
            private_files.make_folder(self._folder)
            self._lock.acquire(blocking=False)
            self._owned = True
        except Timeout:
            self._owned = False
        except (OSError, NotImplementedError) as error:
            _log.warning("%s cannot be locked: %s", self._folder, error)

    def _clean(self) -> None:
        """What a program that was killed left half written."""
        for path in self._folder.glob("*" + SUFFIX + private_files.TEMPORARY):
            with contextlib.suppress(OSError):
                path.unlink()

    def _load(self, path: Path) -> Record | None:
        try:
            return _read(path)
        except RecordFileError as error:
            _log.warning("%s: %s", path.name, error)
            self._damaged.append(self._aside(path) if error.problem is not RecordProblem.NEWER_VERSION else path.name)
        except OSError as error:
            _log.warning("%s: %s", path.name, error)
            self._damaged.append(path.name)
        return None

    def _aside(self, path: Path) -> str:
        """Out of the way: the name it has now."""
        if not self._owned:
            return path.name
        try:
            return path.rename(place_aside(path)).name
        except OSError as error:  # such as a name that is too long with the ending
            _log.warning("%s: %s", path.name, error)
            return path.name

    def _save(self, record: Record) -> None:
        self._claim()
        if not self._owned:
            raise DiskError("another instance of this program has these records open")
        save_private(self._path(record.id), write_record(record))

    def _delete(self, record_id: str) -> None:
        if not self._owned:
            raise DiskError("another instance of this program has these records open")
        try:
            self._path(record_id).unlink(missing_ok=True)
            private_files.flush_folder(self._folder)
        except OSError as error:
            raise DiskError(_words(error)) from error

    def _path(self, record_id: str) -> Path:
        if not _ID.match(record_id):
            raise DiskError(f"{record_id!r} cannot be a file's name")
        return self._folder / (record_id + SUFFIX)


def _read(path: Path) -> Record:
    """Raises RecordFileError and OSError."""
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise RecordFileError(RecordProblem.TOO_LARGE, f"{size} bytes")
    record = read_record_file(path.read_bytes())
    if not private_files.is_own(path):
        record = replace(record, trust=None)  # whoever else can write it must not decide whom to trust
    if path.name != record.id + SUFFIX:
        raise RecordFileError(RecordProblem.DAMAGED, f"the record of {record.id!r} under another name")
    return record


def save_private(path: Path, data: bytes) -> None:
    """`private_files.save` for whoever tells the user why not. Raises DiskError."""
    try:
        private_files.save(path, data)
    except OSError as error:
        raise DiskError(_words(error)) from error


def place_aside(path: Path) -> Path:
    """Where what is damaged goes, never over another one."""
    names = (path.with_name(path.name + _DAMAGED + (f"-{n}" if n else "")) for n in range(1000))
    return next((name for name in names if not name.exists()), path)


def _words(error: OSError) -> str:
    words = error.strerror or str(error)
    return f"{words}: {error.filename}" if error.filename else words
