"""Keyrings for the tests: in memory, and one that writes plain text; named by PYTHON_KEYRING_BACKEND as well."""

from __future__ import annotations

from typing import ClassVar

from keyring.backend import KeyringBackend
from keyring.backends import null
from keyring.errors import PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps passwords for as long as the process lives; `copies` of each, as a Secret Service may."""

    priority: ClassVar[float] = 1
    copies = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], list[str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return next(iter(self.held.get((service, username), [])), None)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = [password] * self.copies

    def delete_password(self, service: str, username: str) -> None:
        if not self.held.get((service, username)):
            raise PasswordDeleteError("No such password!")
        self.held[service, username].pop()


class PlaintextKeyring(MemoryKeyring):
    """Named as the one that writes plain text."""


class PlaintextFirst(MemoryKeyring):
    """Several in a row, as keyring's chainer: passwords go to the first."""

    backends = (PlaintextKeyring(), MemoryKeyring())


class OfPlaintext(PlaintextKeyring):
    """Derived from it, under a name that does not tell."""


class OfNull(null.Keyring):
    """Derived from the one that keeps nothing."""
