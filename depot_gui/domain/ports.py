"""What the flow needs from outside, as Protocols: the client and the system stand behind them, fakes in tests.

Every method that goes out may raise `OutsideError` (`failures.py`) unless it says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Protocol

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, SeenPeer
from depot_gui.domain.depot_content import ContentFacts, DepotInfo
from depot_gui.domain.inventory import HostSummary, ServerVersion
from depot_gui.domain.record import Record
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import ConnectionSpec, Credentials, SessionId
from depot_gui.domain.task import TaskInfo
from depot_gui.domain.trust import Acceptance, Examination, Trust


class Clock(Protocol):
    """Time. `monotonic` in seconds stands still while the computer sleeps; `utc` does not."""

    def utc(self) -> datetime: ...

    def monotonic(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...


class Chance(Protocol):
    """Randomness: for jitter and for new ids."""

    def uniform(self, low: float, high: float) -> float: ...

    def new_id(self) -> str: ...


class Vcenter(Protocol):
    """One session to one vCenter, over a connection that enforces one trust. Keeps no password."""

    @property
    def address(self) -> Address: ...

    @property
    def server_time(self) -> datetime | None:
        """The `Date` of the newest answer, UTC; None before the first."""

    async def log_in(self, credentials: Credentials) -> None:
        """`POST /session`. A session that was open is forgotten. Raises UnauthenticatedError on a wrong login."""

    async def adopt(self, session: SessionId) -> str:
        """Go on in a session that was opened elsewhere: whose it is. Raises UnauthenticatedError where it is over.

        Logging out only forgets it.
        """

    async def log_out(self) -> None:
        """`DELETE /session`, best effort: never raises OutsideError. Running tasks go on."""

    async def renew(self) -> None:
        """Drop all open connections, for example after the computer slept; the session stays."""

    async def close(self) -> None:
        """Log out and close the connections, within a few seconds, whatever the network does."""

    async def version(self) -> ServerVersion | None:
        """`GET /appliance/system/version`; None where it is refused: it needs a privilege of its own."""

    async def hosts(self) -> tuple[HostSummary, ...]:
        """The whole inventory with cluster and datacenter names, walked by parts past 2,500 hosts."""

    async def seen_peer(self, host_name: str, port: int | None) -> SeenPeer | None:
        """The certificate vCenter sees there, asked with `GET /esx/software` and placeholders.

        None where vCenter verified the host without being told its thumbprint. Raises RefusedError and others where
        the question is refused.
        """

    async def seen_peer_by_create(self, host_name: str, port: int | None) -> SeenPeer | None:
        """The same, asked by a create call that cannot succeed; a task it may start must fail on the login."""

    async def create_from_host(self, spec: ConnectionSpec) -> str:
        """Start the extraction, once: the task id. Never repeated by the client."""

    async def task(self, task: str) -> TaskInfo:
        """One task with its result."""

    async def tasks(self, tasks: Iterable[str]) -> Mapping[str, TaskInfo]:
        """Many tasks without their results, in as few calls as URLs allow; one unknown to vCenter is not there."""

    async def extraction_tasks(self) -> Mapping[str, TaskInfo]:
        """All create-from-host tasks that vCenter shows, without their results."""

    async def cancel(self, task: str) -> None:
        """Ask vCenter to cancel: best effort, it may still succeed."""

    async def depots(self) -> Mapping[str, DepotInfo]:
        """The offline depots by id."""

    async def component_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        """What the depots know of components, by name and version."""

    async def add_on_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        """What the depots know of add-ons, by name and version."""

    async def base_image_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        """What the depots know of base images, by "" and version."""

    async def base_image_components(self, version: str) -> Mapping[str, str]:
        """The components of a base image: versions by name."""

    async def add_on_components(self, name: str, version: str) -> Mapping[str, str]:
        """The components an add-on adds: versions by name."""


class Outside(Protocol):
    """The network."""

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        """Look at a vCenter's certificate and try these trusts on it, in order. Sends nothing but TLS's hello."""

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        """The authorities that this vCenter offers for download and that signed the certificate seen, often one.

        Asked over a connection to just that certificate, with no credential in it: an answer of whoever holds it.
        """

    async def certificate_at(self, address: Address) -> Certificate:
        """The certificate this computer sees there, whatever is wrong with it. Sends nothing but TLS's hello."""

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        """What to log in with at this proxy (`host:port`, as PROXY_WANTS_PASSWORD named it) until the program ends."""

    def vcenter(self, address: Address, trust: Trust, language: str) -> Vcenter:
        """A client whose every connection enforces this trust. `language` is a BCP 47 tag for the messages."""


class StoreProblem(Enum):
    """Why the system's keyring did not do it. EMPTY: there is no keyring yet, and none was made when it asked."""

    LOCKED = auto()
    EMPTY = auto()
    REFUSED = auto()
    ABSENT = auto()
    TOO_LONG = auto()
    BROKEN = auto()


class PasswordStoreError(Exception):
    """The system's keyring did not do it. `problem` says why, `detail` is its own words."""

    def __init__(self, problem: StoreProblem, detail: str = "") -> None:
        super().__init__(problem.name, detail)
        self.problem = problem
        self.detail = detail


class StoreKind(Enum):
    """What stands behind the keyring: a system's own, one that keeps nothing, or one that writes plain text.

    UNKNOWN: one that this program does not know; it may write plain text as well.
    UNUSED: the program does not use it, as in the demo.
    """

    SYSTEM = auto()
    NOTHING = auto()
    PLAIN_TEXT = auto()
    UNKNOWN = auto()
    ABSENT = auto()
    UNUSED = auto()


class Passwords(Protocol):
    """vCenter passwords in the system's keyring. All may raise PasswordStoreError, and may wait for the user."""

    async def kind(self) -> StoreKind: ...

    async def find(self, vcenter: Address, user: str) -> Secret | None: ...

    async def remember(self, vcenter: Address, user: str, password: Secret) -> None: ...

    async def forget(self, vcenter: Address, user: str) -> None: ...


class DiskError(Exception):
    """A record could not be written: `detail` is the system's words (disk full, read-only)."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class Records(Protocol):
    """The records on disk: one file each, written whole or not at all."""

    @property
    def owned(self) -> bool:
        """Whether this program may follow and write them; False, once loaded, while another one has the folder."""

    async def save(self, record: Record) -> None:
        """Written, flushed to the disk and renamed into place when this returns. Raises DiskError."""

    async def load_all(self) -> tuple[Record, ...]:
        """Every record of ours that can be read; a damaged one is set aside and reported by `damaged`."""

    async def delete(self, record_id: str) -> None:
        """Gone when this returns. Raises DiskError."""

    async def damaged(self) -> tuple[str, ...]:
        """File names of records that were set aside."""


@dataclass(frozen=True, slots=True)
class LoginQuestion:
    """What is needed to get into a vCenter again.

    `wrong`: the last login given was refused. `by_session_id`: the last login was by a session id. `certificate` has to
    be judged before anything is sent; None where it is trusted. `knows_login`: only that is wanted.
    """

    vcenter: Address
    user: str
    wrong: bool = False
    by_session_id: bool = False
    certificate: Examination | None = None
    knows_login: bool = False


@dataclass(frozen=True, slots=True)
class LoginAnswer:
    """The password or another session's id, and trust in the certificate, each where it was asked for."""

    given: Secret | SessionId | None = None
    accepted: Acceptance | None = None


class PasswordAsker(Protocol):
    """Asks the user to get into a vCenter again, without stopping anything else."""

    async def ask(self, question: LoginQuestion) -> LoginAnswer | None:
        """None where the user does not want to. An answer leaves out nothing that was asked for."""
