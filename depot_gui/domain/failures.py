"""Everything that can go wrong outside, as one value and one tree of exceptions.

    OutsideError                  carries a Failure
    ├── ConnectionFailedError     no answer: name, refused, time-out, reset, TLS, proxy; `sent` tells how far it got
    ├── AnswerUnreadableError     an answer that is not one of a vCenter: HTML, not JSON, too large, a redirect
    └── RefusedError              the server's own error (`VapiError`)
        └── UnauthenticatedError  401: log in again

A `Failure` is what is kept in a record; the window has a sentence and an advice for each `Problem`.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from depot_gui.domain.loose import Json
from depot_gui.domain.vapi import ErrorType, VapiError, read_error


class Problem(StrEnum):
    """What went wrong between this computer and the server, or at the server (REFUSED).

    LOGIN_NEEDED: the session is over and no password has been given since; none was refused either.
    """

    NAME_NOT_FOUND = "NAME_NOT_FOUND"
    CONNECTION_REFUSED = "CONNECTION_REFUSED"
    UNREACHABLE = "UNREACHABLE"
    TIMED_OUT = "TIMED_OUT"
    CONNECTION_RESET = "CONNECTION_RESET"
    ANSWER_BROKEN_OFF = "ANSWER_BROKEN_OFF"
    TLS_NOT_SPOKEN = "TLS_NOT_SPOKEN"
    TLS_FAILED = "TLS_FAILED"
    TLS_TOO_OLD = "TLS_TOO_OLD"
    CERTIFICATE_UNKNOWN_ISSUER = "CERTIFICATE_UNKNOWN_ISSUER"
    CERTIFICATE_SELF_SIGNED = "CERTIFICATE_SELF_SIGNED"
    CERTIFICATE_EXPIRED = "CERTIFICATE_EXPIRED"
    CERTIFICATE_NOT_YET_VALID = "CERTIFICATE_NOT_YET_VALID"
    CERTIFICATE_NAME_MISMATCH = "CERTIFICATE_NAME_MISMATCH"
    CERTIFICATE_WEAK = "CERTIFICATE_WEAK"
    CERTIFICATE_CHANGED = "CERTIFICATE_CHANGED"
    CERTIFICATE_REFUSED = "CERTIFICATE_REFUSED"
    PROXY_FAILED = "PROXY_FAILED"
    PROXY_WANTS_PASSWORD = "PROXY_WANTS_PASSWORD"  # noqa: S105  (a name)
    REDIRECTED = "REDIRECTED"
    NOT_A_VCENTER = "NOT_A_VCENTER"
    NOT_JSON = "NOT_JSON"
    TOO_LARGE = "TOO_LARGE"
    TOO_OLD = "TOO_OLD"
    SERVER_UNAVAILABLE = "SERVER_UNAVAILABLE"
    REFUSED = "REFUSED"
    LOGIN_NEEDED = "LOGIN_NEEDED"
    TASK_FAILED = "TASK_FAILED"
    TASK_GONE = "TASK_GONE"
    DEMO_ENDED = "DEMO_ENDED"
    DISK = "DISK"
    INTERNAL = "INTERNAL"

    @property
    def of_certificate(self) -> bool:
        """The certificate was seen and is not trusted: nothing was sent to whoever showed it."""
        return self.name.startswith("CERTIFICATE_")


class Failure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What went wrong, whole: kept in the record and shown as advice, stack and facts.

    `where` is the address or call meant, `detail` the foreign texts from the outermost to the first cause, a line each.
    `status` is the HTTP status, `body_start` the first characters of an answer that was not understood, `error` the
    server's own error body with unknown fields kept.
    """

    problem: Problem
    where: str = ""
    detail: str = ""
    status: int | None = None
    body_start: str = ""
    error: Json = None

    @property
    def vapi(self) -> VapiError | None:
        """The server's error, read; None where there is none."""
        return read_error(self.error, self.status)

    @property
    def error_type(self) -> ErrorType | None:
        error = self.vapi
        return None if error is None else error.error_type

    @property
    def is_busy(self) -> bool:
        """Whether the server, or a proxy before it, has too much to do just now."""
        return self.status in (429, 503) or self.error_type in (ErrorType.RESOURCE_BUSY, ErrorType.SERVICE_UNAVAILABLE)


class OutsideError(Exception):
    """Something outside failed. `failure` tells what; the foreign exception is chained as the cause."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.problem.value, failure.where)
        self.failure = failure


class ConnectionFailedError(OutsideError):
    """No answer came. `sent` is False only where the request certainly never left this computer."""

    def __init__(self, failure: Failure, *, sent: bool) -> None:
        super().__init__(failure)
        self.sent = sent


class AnswerUnreadableError(OutsideError):
    """An answer came that is none of a vCenter's: the request may have been carried out all the same.

    `retry_after` is in seconds, where the answer said so.
    """

    def __init__(self, failure: Failure, retry_after: float | None = None) -> None:
        super().__init__(failure)
        self.retry_after = retry_after


class RefusedError(OutsideError):
    """The server answered with an error of its own. `retry_after` is in seconds, where it said so."""

    def __init__(self, failure: Failure, error: VapiError, retry_after: float | None = None) -> None:
        super().__init__(failure)
        self.error = error
        self.retry_after = retry_after


class UnauthenticatedError(RefusedError):
    """The session is over or the login was wrong (401)."""
