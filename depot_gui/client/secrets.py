"""`ports.Passwords` on the system's keyring. The one module that imports keyring, and always in a thread.

A backend named by the user (PYTHON_KEYRING_BACKEND, keyringrc.cfg) is honoured and told for what it is. Otherwise it
is the platform's own, directly: a search through all installed ones would ask programs nobody meant (on Linux it is
the Secret Service, which KWallet speaks as well).
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from depot_gui.daemon_threads import DaemonThreads
from depot_gui.domain.address import Address
from depot_gui.domain.ports import PasswordStoreError, StoreKind, StoreProblem
from depot_gui.domain.secret import Secret, without_held
from depot_gui.domain.spec import MASK

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

_BACKENDS = {"win32": "keyring.backends.Windows.WinVaultKeyring", "darwin": "keyring.backends.macOS.Keyring"}
_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105  (a name)
_KINDS = {
    "keyring.backends.SecretService": StoreKind.SYSTEM,
    "keyring.backends.libsecret": StoreKind.SYSTEM,
    "keyring.backends.kwallet": StoreKind.SYSTEM,
    "keyring.backends.macOS": StoreKind.SYSTEM,
    "keyring.backends.Windows": StoreKind.SYSTEM,
    "keyring.backends.null": StoreKind.NOTHING,
    "keyring.backends.fail": StoreKind.ABSENT,
}
"""By the module of a backend, or of what it is derived from."""

_WINDOWS_LIMIT = 2560
_WINDOWS_TOO_LONG = "1783"
_COPIES = 16
_DENIED = ("org.freedesktop.DBus.Error.AccessDenied", "org.freedesktop.DBus.Error.AuthFailed")


class Keyring:
    """vCenter passwords in the system's keyring; each method is documented at `ports.Passwords`.

    One call at a time, in a thread of its own: one that waits for a prompt nobody answers holds up no other work.
    """

    def __init__(self, choose: Callable[[], KeyringBackend] | None = None) -> None:
        self._choose = choose or _chosen
        self._thread = DaemonThreads(1)

    async def kind(self) -> StoreKind:
        """Which kind it is; a keyring that is not there is ABSENT, not an error."""
        try:
            return await self._in_thread(lambda: _kind(self._choose()))
        except PasswordStoreError as error:
            if error.problem is StoreProblem.ABSENT:
                return StoreKind.ABSENT
            raise

    async def find(self, vcenter: Address, user: str) -> Secret | None:
        def find() -> Secret | None:
            found = self._choose().get_password(_service(vcenter), user)
            if found is not None and not isinstance(found, str):  # a backend of somebody else's
                raise PasswordStoreError(StoreProblem.BROKEN, type(found).__name__)
            return None if found is None else Secret(found)

        return await self._in_thread(find)

    async def remember(self, vcenter: Address, user: str, password: Secret) -> None:
        def remember() -> None:
            text = password.reveal()
            if sys.platform == "win32" and len(text.encode("utf-16-le")) > _WINDOWS_LIMIT:
                raise PasswordStoreError(StoreProblem.TOO_LONG)
            self._choose().set_password(_service(vcenter), user, text)

        await self._in_thread(remember)

    async def forget(self, vcenter: Address, user: str) -> None:
        """Gone when this returns: a Secret Service may hold several copies and deletes one at a time."""

        def forget() -> None:
            backend = self._choose()
            for _ in range(_COPIES):
                if backend.get_password(_service(vcenter), user) is None:
                    return
                backend.delete_password(_service(vcenter), user)
            raise PasswordStoreError(StoreProblem.REFUSED)

        await self._in_thread(forget)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        """The work takes no arguments: a loop that logs its jobs would write a password down."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, _mapped, work)


def _service(vcenter: Address) -> str:
    return f"Depot GUI: {vcenter.netloc}"


def _mapped(work: Callable[[], T]) -> T:
    try:
        return work()
    except PasswordStoreError:
        raise
    except UnicodeError:
        pass  # it carries the password, so it must not even be the context of another
    except Exception as error:
        words = without_held(str(error), MASK)  # a backend may repeat what it was called with
        raise PasswordStoreError(_problem(error), words) from error
    raise PasswordStoreError(StoreProblem.REFUSED)


def _problem(error: Exception) -> StoreProblem:
    from keyring import errors

    if _WINDOWS_TOO_LONG in str(error) and sys.platform == "win32":
        return StoreProblem.TOO_LONG
    kinds = (
        (errors.KeyringLocked, StoreProblem.LOCKED),
        (errors.NoKeyringError, StoreProblem.ABSENT),
        (errors.PasswordSetError, StoreProblem.REFUSED),
        (errors.PasswordDeleteError, StoreProblem.REFUSED),
    )
    if isinstance(error, errors.InitError) and "dismissed" in str(error):
        return StoreProblem.EMPTY if "create the collection" in str(error) else StoreProblem.LOCKED
    if getattr(error, "name", "") in _DENIED:  # by the bus, as it does to what runs in a sandbox
        return StoreProblem.REFUSED
    return next((problem for kind, problem in kinds if isinstance(error, kind)), StoreProblem.BROKEN)


def _chosen() -> KeyringBackend:
    from keyring import core

    try:
        named = core.load_env() or core.load_config()
        return named or core.load_keyring(_BACKENDS.get(sys.platform, _SECRET_SERVICE))
    except Exception as error:
        raise PasswordStoreError(StoreProblem.ABSENT, str(error)) from error


def _kind(backend: KeyringBackend) -> StoreKind:
    first = next(iter(getattr(backend, "backends", ())), backend)  # of several in a row, the one that is written to
    kinds = [f"{kind.__module__}.{kind.__qualname__}" for kind in type(first).__mro__]
    if any("plaintext" in kind.lower() for kind in kinds):
        return StoreKind.PLAIN_TEXT
    found = (_KINDS.get(kind.rsplit(".", 1)[0]) for kind in kinds)
    return next((kind for kind in found if kind is not None), StoreKind.UNKNOWN)
