"""The record that others are held against: a copy of its own, so that it stays when the record itself is deleted."""

from __future__ import annotations

import logging
from pathlib import Path

from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Record
from depot_gui.flow.record_file import MAX_BYTES, RecordFileError, read_record_file, write_record
from depot_gui.flow.store import save_private

_log = logging.getLogger(__name__)


class Baseline:
    """One at a time. Without a file it is kept until the program ends. `load` once, before anything else."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.record: Record | None = None

    def load(self) -> None:
        """What was kept; a file that cannot be read counts as none."""
        if self._file is None or not self._file.is_file():
            return
        try:
            with self._file.open("rb") as stream:
                self.record = read_record_file(stream.read(MAX_BYTES + 1))
        except (OSError, RecordFileError) as error:
            _log.warning("the baseline cannot be read: %s", error)

    def keep(self, record: Record) -> None:
        """From now on this one. Raises DiskError where it cannot be written; then it holds until the program ends."""
        self.record = record
        if self._file is None:
            return
        save_private(self._file, write_record(record))

    def forget(self) -> None:
        """None from now on. Raises DiskError."""
        self.record = None
        if self._file is None:
            return
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise DiskError(f"{error.strerror or error}: {self._file}") from error
