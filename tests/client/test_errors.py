"""The map of foreign exceptions, for what a test on loopback cannot bring about."""

from __future__ import annotations

import asyncio
import errno
import ssl

import pytest

from depot_gui.client.errors import Stage, connection_failed, plain
from depot_gui.domain.failures import Failure, OutsideError, Problem


def caused(error: BaseException, *causes: BaseException) -> BaseException:
    """The error with its chain of causes."""
    for outer, inner in zip((error, *causes), causes, strict=False):
        outer.__cause__ = inner
    return error


def refused() -> ConnectionRefusedError:
    return ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed")


def verification(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError("certificate verify failed")
    error.verify_code = code
    return error


def tls(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}]")
    error.reason = reason
    return error


def both(*errors: Exception) -> BaseException:
    """A host with two addresses, none of which answered."""
    return caused(OSError("All connection attempts failed"), ExceptionGroup("attempts", errors))


UNREACHABLE = OSError(errno.EHOSTUNREACH, "No route to host")


@pytest.mark.parametrize(
    ("error", "stage", "problem"),
    [
        (both(refused(), refused()), Stage.CONNECT, Problem.CONNECTION_REFUSED),
        (both(UNREACHABLE, refused()), Stage.CONNECT, Problem.CONNECTION_REFUSED),
        (both(UNREACHABLE, TimeoutError()), Stage.CONNECT, Problem.TIMED_OUT),
        (UNREACHABLE, Stage.CONNECT, Problem.UNREACHABLE),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), Stage.CONNECT, Problem.UNREACHABLE),
        (OSError("something new"), Stage.CONNECT, Problem.UNREACHABLE),
        (OSError(errno.ETIMEDOUT, "timed out"), Stage.REQUEST, Problem.TIMED_OUT),
        (UNREACHABLE, Stage.REQUEST, Problem.UNREACHABLE),
        (UNREACHABLE, Stage.ANSWER, Problem.ANSWER_BROKEN_OFF),
        (refused(), Stage.PROXY, Problem.PROXY_FAILED),
        (TimeoutError(), Stage.PROXY, Problem.PROXY_FAILED),
        (tls("SSLV3_ALERT_HANDSHAKE_FAILURE"), Stage.TLS, Problem.TLS_FAILED),
        (tls("TLSV13_ALERT_CERTIFICATE_REQUIRED"), Stage.REQUEST, Problem.TLS_FAILED),
        (tls("RECORD_LAYER_FAILURE"), Stage.TLS, Problem.TLS_NOT_SPOKEN),
        (tls("UNSUPPORTED_PROTOCOL"), Stage.TLS, Problem.TLS_TOO_OLD),
        (tls("EE_KEY_TOO_SMALL"), Stage.TLS, Problem.CERTIFICATE_WEAK),
        (verification(23), Stage.TLS, Problem.CERTIFICATE_REFUSED),
        (verification(-2146762495), Stage.TLS, Problem.CERTIFICATE_EXPIRED),
        (verification(0x800B0109), Stage.TLS, Problem.CERTIFICATE_UNKNOWN_ISSUER),
        (ssl.SSLCertVerificationError("no code"), Stage.TLS, Problem.CERTIFICATE_REFUSED),
        (UnicodeError("label too long"), Stage.CONNECT, Problem.NAME_NOT_FOUND),
    ],
)
def test_the_most_specific_problem_is_told(error: BaseException, stage: Stage, problem: Problem) -> None:
    failed = connection_failed(error, stage, "vcenter.example")
    assert failed.failure.problem is problem
    assert failed.sent == (stage in (Stage.REQUEST, Stage.ANSWER))


def test_the_detail_has_each_foreign_text_once_outermost_first() -> None:
    error = caused(RuntimeError("outer"), RuntimeError("same"), RuntimeError("same"), TimeoutError())
    assert connection_failed(error, Stage.CONNECT, "x").failure.detail == "outer\nsame\nTimeoutError"


def test_what_was_being_handled_before_is_no_cause() -> None:
    earlier = OutsideError(Failure(problem=Problem.REFUSED))
    earlier.__context__ = refused()
    error = TimeoutError("now")
    error.__context__ = earlier
    failed = connection_failed(error, Stage.CONNECT, "x")
    assert (failed.failure.problem, failed.failure.detail) == (Problem.TIMED_OUT, "now")
    error.__context__ = asyncio.CancelledError()
    assert connection_failed(error, Stage.CONNECT, "x").failure.detail == "now"


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", "\u202e\u2066 x".encode(), b"a" * 10_000, b"\r\n\t\x1b[0m"])
def test_the_start_of_a_body_is_plain_text(data: bytes) -> None:
    shown = plain(data)
    assert len(shown) <= 400
    assert all(c.isprintable() or c == "\n" for c in shown)
