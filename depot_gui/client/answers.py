"""What an HTTP answer means: a JSON value, the server's own error in any of its shapes, or nothing of a vCenter's."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from msgspec.structs import replace

from depot_gui.client.errors import plain
from depot_gui.client.http import Answer
from depot_gui.domain.failures import (
    AnswerUnreadableError,
    Failure,
    OutsideError,
    Problem,
    RefusedError,
    UnauthenticatedError,
)
from depot_gui.domain.jsontext import JsonError, read_answer
from depot_gui.domain.loose import Json
from depot_gui.domain.vapi import ErrorType, VapiError, read_error


def read_value(answer: Answer, where: str, kinds: tuple[type, ...]) -> Json:
    """The JSON value of an answer, one of these kinds; None where none is wanted.

    `where` is the call. Raises AnswerUnreadableError, RefusedError, UnauthenticatedError.
    """
    if 300 <= answer.status < 400:
        raise _unreadable(answer, where, Problem.REDIRECTED, answer.headers.get("location", ""))
    if not 200 <= answer.status < 300:
        raise _refusal(answer, where)
    if not kinds:
        return None
    try:
        value = read_answer(answer.body).value
    except JsonError as error:
        problem = Problem.NOT_A_VCENTER if _is_page(answer) else Problem.NOT_JSON
        raise _unreadable(answer, where, problem, str(error)) from error
    if not isinstance(value, kinds):
        raise _unreadable(answer, where, Problem.NOT_A_VCENTER)
    return value


def _refusal(answer: Answer, where: str) -> OutsideError:
    value = _json(answer.body)
    error = read_error(value, answer.status)
    if error is None and answer.status != 401:
        unavailable = answer.status >= 500 or answer.status == 429
        return _unreadable(answer, where, Problem.SERVER_UNAVAILABLE if unavailable else Problem.NOT_A_VCENTER)
    failure = Failure(
        problem=Problem.REFUSED,
        where=where,
        status=answer.status,
        body_start=plain(answer.body) if error is None else "",
        error=None if error is None else value,
    )
    if error is None:
        error = VapiError(ErrorType.UNAUTHENTICATED, "", (), None, None, None)
    if answer.status != 401 and error.error_type is not ErrorType.UNAUTHENTICATED:
        return RefusedError(failure, error, _retry_after(answer))
    challenge = error.challenge or answer.headers.get("www-authenticate")
    return UnauthenticatedError(failure, replace(error, challenge=challenge), _retry_after(answer))


def _json(body: bytes) -> Json:
    try:
        return read_answer(body).value
    except JsonError:
        return None


def _unreadable(answer: Answer, where: str, problem: Problem, detail: str = "") -> AnswerUnreadableError:
    failure = Failure(
        problem=problem,
        where=where,
        detail=plain(detail.encode()),
        status=answer.status,
        body_start=plain(answer.body),
    )
    return AnswerUnreadableError(failure, _retry_after(answer))


def _is_page(answer: Answer) -> bool:
    return "html" in answer.headers.get("content-type", "").lower() or answer.body.lstrip()[:1] == b"<"


def _retry_after(answer: Answer) -> float | None:
    """`Retry-After` in seconds: a number, or a date by the server's own clock. None where there is none."""
    text = answer.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (TypeError, ValueError, OverflowError):
        return None
    until = until.replace(tzinfo=UTC) if until.tzinfo is None else until
    return max(0.0, (until - (answer.date or datetime.now(UTC))).total_seconds())
