"""The record of one extraction: everything but secrets, the file that support staff open."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from depot_gui.domain.address import Address
from depot_gui.domain.depot_content import KnownPart
from depot_gui.domain.failures import Failure
from depot_gui.domain.loose import Json, field, filled, text
from depot_gui.domain.software import DepotExtractInfo, read_extract_info
from depot_gui.domain.spec import AuthenticationType
from depot_gui.domain.trust import Trust

SCHEMA = 1
SUFFIX = ".depot.json"


class State(StrEnum):
    """Where an extraction is in its life (`design.md`, The life of one extraction)."""

    DRAFT = "DRAFT"
    SUBMITTING = "SUBMITTING"
    UNCERTAIN = "UNCERTAIN"
    NOT_STARTED = "NOT_STARTED"
    FOLLOWING = "FOLLOWING"
    RECONNECTING = "RECONNECTING"
    SUCCEEDED = "SUCCEEDED"
    SUCCEEDED_WITH_WARNINGS = "SUCCEEDED_WITH_WARNINGS"
    FAILED = "FAILED"
    CANCELED = "CANCELED"
    LOST = "LOST"

    @property
    def is_over(self) -> bool:
        """Nothing more will come of it."""
        return self in _OVER

    @property
    def has_task(self) -> bool:
        """vCenter is working on it and its task id is known."""
        return self in (State.FOLLOWING, State.RECONNECTING)


_OVER = frozenset(
    {
        State.NOT_STARTED,
        State.SUCCEEDED,
        State.SUCCEEDED_WITH_WARNINGS,
        State.FAILED,
        State.CANCELED,
        State.LOST,
    }
)


class Server(msgspec.Struct, frozen=True):
    """The vCenter asked. `user` is who logged in; version and build are empty where they could not be read."""

    address: Address
    user: str
    version: str = ""
    build: str = ""


class Note(StrEnum):
    """What the timeline has besides statuses: what the user did."""

    CANCEL_ASKED = "CANCEL_ASKED"
    CANCEL_REFUSED = "CANCEL_REFUSED"


class Seen(msgspec.Struct, frozen=True, omit_defaults=True):
    """One status seen: `status` is the server's word, `percent` 0 to 100, `message` its text as it came. UTC.

    `note` is a `Note`, or words of a newer version.
    """

    time: datetime
    state: State
    status: str = ""
    percent: int | None = None
    message: Json = None
    note: str = ""


class Confirmed(msgspec.Struct, frozen=True, omit_defaults=True):
    """The certificate the user confirmed for the host, as sent back to vCenter; `local_sha256` this computer's view.

    `asked_by_create`: vCenter's view was asked for by a create call that could not succeed.
    """

    ssl_thumbprint: str | None = None
    ssl_certificate: str | None = None
    local_sha256: str | None = None
    asked_by_create: bool = False


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One extraction. All times in UTC: `created` by this computer, the others by the server where it told.

    `request` is the connection spec without the password. `known_tasks` cannot be this one's: those there were before
    the request left (None where they could not be listed) and those the user said are not. `submitted` is the server's
    clock before the request left, None where it did not tell. `result` and `failure.error` are raw and whole.
    `known_early`: `known_tasks` were listed for another one of the batch, a moment before this request left.
    `batch` is the id that it has in common with those started by the same click, empty where there are none.
    `language` is what the server was asked for. `trust` is how the vCenter was accepted, to come back to the task.
    `cancel_answered`: vCenter took the request to cancel; without it nobody knows whether that arrived.
    `known` is what its depots told of the parts of the result, None where they were not asked or did not tell.
    """

    schema: int = SCHEMA
    id: str
    created: datetime
    server: Server
    host_label: str
    request: dict[str, Json]
    confirmed: Confirmed | None = None
    batch: str = ""
    language: str = "en"
    trust: Trust | None = None
    state: State = State.DRAFT
    task: str | None = None
    known_tasks: tuple[str, ...] | None = None
    known_early: bool = False
    submitted: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    last_heard: datetime | None = None
    cancelable: bool = False
    cancel_asked: bool = False
    cancel_answered: bool = False
    cancel_refused: Failure | None = None
    timeline: tuple[Seen, ...] = ()
    failure: Failure | None = None
    result: Json = None
    known: tuple[KnownPart, ...] | None = None

    @property
    def auth_type(self) -> AuthenticationType:
        kind = self.request.get("auth_type")
        return AuthenticationType.EXISTING if kind == "EXISTING" else AuthenticationType.USERNAME_PASSWORD

    @property
    def host_id(self) -> str | None:
        """The managed object id asked for (EXISTING)."""
        return filled(self.request.get("host"))

    @property
    def host_name(self) -> str | None:
        """The host name asked for (USERNAME_PASSWORD)."""
        return text(field(self.request.get("host_credential"), "host_name"))

    @property
    def extract_info(self) -> DepotExtractInfo | None:
        """What came out, read anew from the raw result; None where nothing did. Not cheap for a large one."""
        return None if self.result is None else read_extract_info(self.result)

    @property
    def latest(self) -> Seen | None:
        """The last status seen."""
        return next((seen for seen in reversed(self.timeline) if not seen.note), None)
