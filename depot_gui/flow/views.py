"""What was open and selected in the trees of results, kept from one start to the next."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from depot_gui.domain.ports import DiskError
from depot_gui.flow.store import save_private

MOST_RECORDS = 200
MOST_OPEN = 1000
_MOST_BYTES = 4 * 1024 * 1024
_log = logging.getLogger(__name__)


class View(msgspec.Struct, frozen=True):
    """The rows of one result by their ids: those that are open, and the one the user was at, -1 for none.

    `rows` is how many rows the result had: with another number the ids mean something else.
    """

    rows: int
    open: tuple[int, ...] = ()
    current: int = -1


class Views:
    """The views of the newest records that were looked at, by record id. Without a file until the program ends."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._found: dict[str, View] = {}

    def get(self, record_id: str) -> View | None:
        return self._found.get(record_id)

    def put(self, record_id: str, view: View) -> None:
        """Keep a view; the one that was not looked at for longest goes where there are too many."""
        self._found.pop(record_id, None)
        if len(view.open) <= MOST_OPEN:
            self._found[record_id] = view
        while len(self._found) > MOST_RECORDS:
            del self._found[next(iter(self._found))]

    def load(self) -> None:
        """What was kept; a file that cannot be read counts as none."""
        if self._file is None or not self._file.is_file():
            return
        try:
            with self._file.open("rb") as stream:
                found = msgspec.json.decode(stream.read(_MOST_BYTES), type=dict[str, View])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            _log.warning("the views cannot be read: %s", error)
        else:
            for record_id, view in found.items():
                self.put(record_id, view)

    def save(self) -> None:
        """Write them; where that is not possible nothing of weight is lost."""
        if self._file is None or not self._found:
            return
        try:
            save_private(self._file, msgspec.json.encode(self._found))
        except DiskError as error:
            _log.warning("the views cannot be written: %s", error.detail)
