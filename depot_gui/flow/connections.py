"""The vCenters used before: address and user, newest first. Passwords are the keyring's business."""

from __future__ import annotations

from pathlib import Path

import msgspec

from depot_gui import private_files
from depot_gui.domain.address import Address

MAX_SAVED = 20


class SavedConnection(msgspec.Struct, frozen=True):
    """A vCenter and the user who logged in last. `remembered`: its password was put into the keyring."""

    address: Address
    user: str
    remembered: bool = False
    ca_file: str | None = None


class Connections:
    """The saved connections, in one small file.

    One that cannot be read, or that others can write, counts as empty: nothing in it is dear, and its CA files decide
    on trust.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._saved = self._read()

    @property
    def saved(self) -> tuple[SavedConnection, ...]:
        """Newest first."""
        return self._saved

    def find(self, address: Address, user: str) -> SavedConnection | None:
        """The saved connection to this vCenter as this user."""
        return next((c for c in self._saved if (c.address, c.user) == (address, user)), None)

    def add(self, connection: SavedConnection) -> None:
        """Put it first; one to the same vCenter as the same user is replaced. Raises OSError."""
        self._write((connection, *self._others(connection)))

    def remove(self, connection: SavedConnection) -> None:
        """Forget it. Raises OSError."""
        self._write(self._others(connection))

    def replace_all(self, connection: SavedConnection) -> None:
        """Keep this one only: the demo's vCenter is another one each time. Raises OSError."""
        self._write((connection,))

    def _others(self, connection: SavedConnection) -> tuple[SavedConnection, ...]:
        same = (connection.address, connection.user)
        return tuple(c for c in self._saved if (c.address, c.user) != same)

    def _read(self) -> tuple[SavedConnection, ...]:
        try:
            if not private_files.is_own(self._file):
                return ()
            return msgspec.json.decode(self._file.read_bytes(), type=tuple[SavedConnection, ...])
        except (OSError, msgspec.DecodeError):
            return ()

    def _write(self, saved: tuple[SavedConnection, ...]) -> None:
        remembered = (c for c in saved[MAX_SAVED:] if c.remembered)  # else nobody could find it to have it forgotten
        self._saved = (*saved[:MAX_SAVED], *remembered)
        private_files.save(self._file, msgspec.json.format(msgspec.json.encode(self._saved)))
