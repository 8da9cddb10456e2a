"""The accounts of the simulated vCenter and their sessions."""

from __future__ import annotations

import base64
import binascii
import secrets
import time
from dataclasses import dataclass, field
from datetime import datetime

from depot_gui.simulator.clock import Clock, timestamp
from depot_gui.simulator.errors import ErrorType, RefusedError, refused, unauthenticated
from depot_gui.simulator.messages import JsonObject, Message

SETTINGS_WRITE = "VcIntegrity.lifecycleSettings.Write"
SETTINGS_READ = "VcIntegrity.lifecycleSettings.Read"
SOFTWARE_READ = "VcIntegrity.lifecycleSoftwareSpecification.Read"
APPLIANCE_READ = "appliance.management.system.version"
INVENTORY_READ = "System.Read"
ALL_PRIVILEGES = frozenset({SETTINGS_WRITE, SETTINGS_READ, SOFTWARE_READ, APPLIANCE_READ, INVENTORY_READ})

_TOO_MANY = "com.vmware.vapi.endpoint.failedToLoginMaxUserSessionCountReached"
_REQUIRED = "com.vmware.vapi.endpoint.method.authentication.required"
_FAILED = "com.vmware.vapi.endpoint.failedToLogin"


@dataclass(frozen=True, slots=True)
class User:
    """An account; `lacks` says in a sentence what it may not do."""

    name: str
    password: str = field(repr=False)
    privileges: frozenset[str] = ALL_PRIVILEGES
    lacks: str = ""

    @property
    def task_name(self) -> str:
        """As tasks name their user: `VSPHERE.LOCAL\\Administrator`."""
        account, _, domain = self.name.partition("@")
        return f"{domain.upper()}\\{account.capitalize()}"


def make_users(password: str) -> list[User]:
    """The administrator first, then the accounts that lack something."""
    return [
        User("administrator@vsphere.local", password),
        User(
            "reader@vsphere.local",
            password,
            ALL_PRIVILEGES - {SETTINGS_WRITE},
            f"may look at everything, but not extract: no {SETTINGS_WRITE}",
        ),
        User(
            "extractor@vsphere.local",
            password,
            frozenset({SETTINGS_WRITE, INVENTORY_READ}),
            f"may extract, but no {SETTINGS_READ}, no {SOFTWARE_READ}, no appliance version",
        ),
        User(
            "blind@vsphere.local",
            password,
            frozenset({SETTINGS_WRITE, SETTINGS_READ, SOFTWARE_READ}),
            "may extract, but sees no inventory",
        ),
    ]


@dataclass(slots=True)
class Session:
    token: str = field(repr=False)
    user: User
    created: datetime
    last_accessed: datetime
    last_accessed_monotonic: float

    def info(self) -> JsonObject:
        return {
            "user": self.user.name,
            "created_time": timestamp(self.created),
            "last_accessed_time": timestamp(self.last_accessed),
        }


@dataclass(frozen=True, slots=True)
class Caller:
    """Who makes a request, and in which session; None where the request itself carried the password."""

    user: User
    session: Session | None

    def require(self, privilege: str) -> None:
        if privilege not in self.user.privileges:
            raise refused(ErrorType.UNAUTHORIZED, Message("vapi.method.access.denied", (privilege,)))


@dataclass(slots=True)
class Sessions:
    """All open sessions. `limit`: at once; `idle_seconds`: after which one ends by itself."""

    users: list[User]
    clock: Clock
    limit: int = 550
    idle_seconds: float = 1800.0
    token_prefix: str = ""
    opened: int = 0
    _open: dict[str, Session] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._open)

    def open(self, user: User) -> Session:
        self._drop_idle()
        if len(self._open) >= self.limit:
            raise refused(ErrorType.SERVICE_UNAVAILABLE, Message(_TOO_MANY, (str(self.limit),)))
        session = self.passing(user)
        self._open[session.token] = session
        self.opened += 1
        return session

    def passing(self, user: User) -> Session:
        """A session for one request only, whose password came with it."""
        now = self.clock.now()
        return Session(self.token_prefix + secrets.token_hex(16), user, now, now, time.monotonic())

    def close(self, session: Session) -> None:
        self._open.pop(session.token, None)

    def close_all(self) -> int:
        """Ends every session, as a restart of the endpoint does; returns how many there were."""
        count = len(self._open)
        self._open.clear()
        return count

    def by_token(self, token: str) -> Session:
        """The session of a token, refreshed.

        Raises:
            RefusedError: UNAUTHENTICATED for one that has ended or never was.
        """
        self._drop_idle()
        session = self._open.get(token)
        if session is None:
            raise unauthenticated(_REQUIRED)
        session.last_accessed = self.clock.now()
        session.last_accessed_monotonic = time.monotonic()
        return session

    def _drop_idle(self) -> None:
        oldest = time.monotonic() - self.idle_seconds
        for token in [token for token, it in self._open.items() if it.last_accessed_monotonic < oldest]:
            del self._open[token]

    def by_basic(self, authorization: str) -> User:
        """The user of an `Authorization: Basic` header.

        Raises:
            RefusedError: UNAUTHENTICATED for another scheme, a broken value or a wrong password.
        """
        name, password = basic_credentials(authorization)
        for user in self.users:
            if user.name.lower() == name.lower() and secrets.compare_digest(user.password.encode(), password.encode()):
                return user
        raise unauthenticated(_FAILED)


def authentication_required() -> RefusedError:
    return unauthenticated(_REQUIRED)


def basic_credentials(authorization: str) -> tuple[str, str]:
    """User and password of a Basic header; two empty strings where it is none."""
    scheme, _, value = authorization.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        name, _, password = base64.b64decode(value.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, password
