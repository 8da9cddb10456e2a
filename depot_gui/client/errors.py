"""Foreign exceptions become ours here and nowhere else: the most specific first, the cause kept.

Nothing here knows which library failed: what tells are the exceptions of the standard library at the bottom of the
chain (`OSError`, `ssl.SSLError`, `socket.gaierror`, `TimeoutError`) and how far the call came.
"""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl
from collections.abc import Iterator
from enum import Enum, auto

from depot_gui.domain.failures import AnswerUnreadableError, ConnectionFailedError, Failure, OutsideError, Problem

PLAIN_TEXT_MAX = 400


class Stage(Enum):
    """How far a call came. Only from REQUEST on may anything of it have left this computer."""

    PROXY = auto()
    TUNNEL = auto()
    CONNECT = auto()
    TLS = auto()
    REQUEST = auto()
    ANSWER = auto()


CERTIFICATE_PROBLEMS = frozenset(problem for problem in Problem if problem.of_certificate)
"""The certificate was seen and is not trusted."""


def connection_failed(error: BaseException, stage: Stage, where: str, *, pinned: bool = False) -> ConnectionFailedError:
    """No answer, or half of one. `pinned`: only one leaf was acceptable, so another one is a changed one."""
    chain = tuple(_chain(error))
    failure = Failure(problem=_problem(chain, stage, pinned), where=where, detail=_detail(chain))
    return ConnectionFailedError(failure, sent=stage in (Stage.REQUEST, Stage.ANSWER))


def not_http(error: BaseException, where: str) -> AnswerUnreadableError:
    """What came back over TLS is not HTTP."""
    return AnswerUnreadableError(
        Failure(problem=Problem.NOT_A_VCENTER, where=where, detail=_detail(tuple(_chain(error))))
    )


def file_unreadable(error: OSError, path: str) -> ConnectionFailedError:
    """The CA file that the connection should have been checked with cannot be read, or holds no certificate."""
    failure = Failure(problem=Problem.DISK, where=path, detail=_detail(tuple(_chain(error))))
    return ConnectionFailedError(failure, sent=False)


def proxy_unusable(error: BaseException, where: str) -> ConnectionFailedError:
    """The proxy that the system's settings name cannot be used at all: SOCKS, or not a URL."""
    failure = Failure(problem=Problem.PROXY_FAILED, where=where, detail=_detail(tuple(_chain(error))))
    return ConnectionFailedError(failure, sent=False)


def plain(data: bytes) -> str:
    """The first characters of an answer as one would read them: no control characters, at most 400."""
    text = data[: 4 * PLAIN_TEXT_MAX].decode("utf-8", errors="replace")
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)[:PLAIN_TEXT_MAX].strip()


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and its causes, outermost first; also those hidden by `from None`, as the HTTP library hides its."""
    current: BaseException | None = error
    while current is not None and not isinstance(current, OutsideError | asyncio.CancelledError):
        if not isinstance(current, ssl.SSLWantReadError | ssl.SSLWantWriteError):
            yield current
        if isinstance(current, BaseExceptionGroup):
            for member in current.exceptions:
                yield from _chain(member)
        current = current.__cause__ or current.__context__


def _detail(chain: tuple[BaseException, ...]) -> str:
    return "\n".join(dict.fromkeys(str(error) or type(error).__name__ for error in chain))


def _problem(chain: tuple[BaseException, ...], stage: Stage, pinned: bool) -> Problem:
    if stage is Stage.PROXY:
        return Problem.PROXY_FAILED
    if stage is Stage.TUNNEL:
        return _tunnel_problem(chain)
    for kind, problem in _KINDS:
        found = next((error for error in chain if isinstance(error, kind)), None)
        if isinstance(found, ssl.SSLCertVerificationError):
            return _certificate_problem(found, pinned)
        if problem is not None and found is not None:
            return _at(stage, problem)
    return _at(stage, _tls_problem(chain) or _os_problem(chain) or _FALLBACKS[stage])


def _tunnel_problem(chain: tuple[BaseException, ...]) -> Problem:
    if any(isinstance(error, TimeoutError) for error in chain):
        return Problem.TIMED_OUT
    wants_password = str(chain[0]).startswith(("407", "401"))  # tinyproxy refuses a wrong one with 401
    return Problem.PROXY_WANTS_PASSWORD if wants_password else Problem.PROXY_FAILED


def _at(stage: Stage, problem: Problem) -> Problem:
    """Once an answer has begun, a lost connection means that the rest of it is missing."""
    lost = problem in (Problem.CONNECTION_RESET, Problem.UNREACHABLE)
    return Problem.ANSWER_BROKEN_OFF if stage is Stage.ANSWER and lost else problem


_KINDS: tuple[tuple[type[BaseException], Problem | None], ...] = (
    (ssl.SSLCertVerificationError, None),
    (ssl.SSLEOFError, Problem.CONNECTION_RESET),
    (ssl.SSLZeroReturnError, Problem.CONNECTION_RESET),
    (socket.gaierror, Problem.NAME_NOT_FOUND),
    (UnicodeError, Problem.NAME_NOT_FOUND),
    (ConnectionRefusedError, Problem.CONNECTION_REFUSED),
    (ConnectionError, Problem.CONNECTION_RESET),
    (TimeoutError, Problem.TIMED_OUT),
)
"""Most specific first."""

_FALLBACKS = {
    Stage.CONNECT: Problem.UNREACHABLE,
    Stage.TLS: Problem.CONNECTION_RESET,
    Stage.REQUEST: Problem.CONNECTION_RESET,
    Stage.ANSWER: Problem.ANSWER_BROKEN_OFF,
}


def _os_problem(chain: tuple[BaseException, ...]) -> Problem | None:
    numbers = {error.errno for error in chain if isinstance(error, OSError)}
    return Problem.UNREACHABLE if numbers & _UNREACHABLE else None


_UNREACHABLE = frozenset(
    getattr(errno, name)
    for name in ("EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN", "EADDRNOTAVAIL", "EACCES", "EPERM")
    if hasattr(errno, name)
)


def _tls_problem(chain: tuple[BaseException, ...]) -> Problem | None:
    """What OpenSSL's reason means; its names are stable from 1.1.1 on, 3.2 added RECORD_LAYER_FAILURE."""
    error = next((error for error in chain if isinstance(error, ssl.SSLError)), None)
    if error is None:
        return None
    reason = getattr(error, "reason", None) or ""
    if reason in _NOT_TLS:
        return Problem.TLS_NOT_SPOKEN
    if reason in _TOO_OLD:
        return Problem.TLS_TOO_OLD
    return Problem.CERTIFICATE_WEAK if reason in _TOO_WEAK else Problem.TLS_FAILED


_NOT_TLS = frozenset(
    {
        "WRONG_VERSION_NUMBER",
        "HTTP_REQUEST",
        "HTTPS_PROXY_REQUEST",
        "UNKNOWN_PROTOCOL",
        "PACKET_LENGTH_TOO_LONG",
        "DATA_LENGTH_TOO_LONG",
        "RECORD_LENGTH_MISMATCH",
        "RECORD_LAYER_FAILURE",
        "BAD_RECORD_TYPE",
        "BAD_PACKET_LENGTH",
    }
)
_TOO_OLD = frozenset(
    {
        "UNSUPPORTED_PROTOCOL",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "WRONG_SSL_VERSION",
        "NO_PROTOCOLS_AVAILABLE",
        "VERSION_TOO_LOW",
    }
)
_TOO_WEAK = frozenset({"EE_KEY_TOO_SMALL", "CA_KEY_TOO_SMALL", "CA_MD_TOO_WEAK", "WRONG_SIGNATURE_TYPE"})


def _certificate_problem(error: ssl.SSLCertVerificationError, pinned: bool) -> Problem:
    problem = _VERIFY_CODES.get(getattr(error, "verify_code", 0) & 0xFFFFFFFF, Problem.CERTIFICATE_REFUSED)
    is_another = problem in (Problem.CERTIFICATE_UNKNOWN_ISSUER, Problem.CERTIFICATE_SELF_SIGNED)
    return Problem.CERTIFICATE_CHANGED if pinned and is_another else problem


_VERIFY_CODES = {
    # X509_V_ERR_… of OpenSSL
    2: Problem.CERTIFICATE_UNKNOWN_ISSUER,
    9: Problem.CERTIFICATE_NOT_YET_VALID,
    10: Problem.CERTIFICATE_EXPIRED,
    18: Problem.CERTIFICATE_SELF_SIGNED,
    19: Problem.CERTIFICATE_UNKNOWN_ISSUER,
    20: Problem.CERTIFICATE_UNKNOWN_ISSUER,
    21: Problem.CERTIFICATE_UNKNOWN_ISSUER,
    27: Problem.CERTIFICATE_UNKNOWN_ISSUER,
    62: Problem.CERTIFICATE_NAME_MISMATCH,
    64: Problem.CERTIFICATE_NAME_MISMATCH,
    66: Problem.CERTIFICATE_WEAK,
    67: Problem.CERTIFICATE_WEAK,
    68: Problem.CERTIFICATE_WEAK,
    # CERT_E_… of Windows, which checks the system's trust there
    0x800B0101: Problem.CERTIFICATE_EXPIRED,
    0x800B0109: Problem.CERTIFICATE_UNKNOWN_ISSUER,
    0x800B010A: Problem.CERTIFICATE_UNKNOWN_ISSUER,
    0x800B010F: Problem.CERTIFICATE_NAME_MISMATCH,
    # errSec… of macOS
    -67602 & 0xFFFFFFFF: Problem.CERTIFICATE_NAME_MISMATCH,
    -67818 & 0xFFFFFFFF: Problem.CERTIFICATE_EXPIRED,
    -67819 & 0xFFFFFFFF: Problem.CERTIFICATE_NOT_YET_VALID,
    -67843 & 0xFFFFFFFF: Problem.CERTIFICATE_UNKNOWN_ISSUER,
}
