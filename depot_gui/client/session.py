"""`/session`: in, out, and whether one is still open."""

from __future__ import annotations

import asyncio
import base64
from contextlib import suppress

from msgspec.structs import replace

from depot_gui.client.api import NOTHING, OBJECT, TEXT, Api
from depot_gui.client.http import Call
from depot_gui.domain.failures import AnswerUnreadableError, Failure, OutsideError, Problem, RefusedError
from depot_gui.domain.loose import field, text
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials, SessionId, is_session_id
from depot_gui.domain.vapi import ErrorType

_MISSING = (ErrorType.NOT_FOUND, ErrorType.OPERATION_NOT_FOUND)


async def log_in(api: Api, credentials: Credentials) -> None:
    """Opens a session, then closes the one there was. Raises UnauthenticatedError and other OutsideErrors.

    Raises ValueError for a `:` in the user, which Basic login cannot carry. Canceled, it goes on until `log_out`, so
    that no session is left open that nobody knows.
    """
    if ":" in credentials.user:
        raise ValueError("a ':' in the user name cannot be sent")
    await _give_up_opening(api, api.http.limits.farewell)
    api.opening = asyncio.get_running_loop().create_task(_token(api, credentials), name="login")
    try:
        token = await asyncio.shield(api.opening)
    except OutsideError:
        api.opening = None
        raise
    api.opening = None
    await _close(api, api.take(token))


async def adopt(api: Api, session: SessionId) -> str:
    """Goes on in a session opened elsewhere: whose it is. Raises UnauthenticatedError and other OutsideErrors.

    Raises ValueError for an id that no header can carry.
    """
    if not is_session_id(session.token.reveal()):
        raise ValueError("not a session id")
    try:
        told = await api.call_as(session.token, Call("GET", "/session"), OBJECT)
    except RefusedError as error:
        _refuse_too_old(error)
        raise
    user = text(field(told, "user"))
    if not user:
        raise AnswerUnreadableError(Failure(problem=Problem.NOT_A_VCENTER, where=str(api.http.address)))
    await _close(api, api.take(session.token, own=False))
    return user


async def log_out(api: Api) -> None:
    """Closes the session, best effort within seconds; what runs at the server goes on.

    That of a login that was canceled as well, when it comes.
    """
    await _close(api, api.take(None))
    await _give_up_opening(api, None)


async def is_open(api: Api) -> bool:
    """Whether the server still knows this session. Raises OutsideError where it cannot be asked."""
    try:
        await api.get("/session", OBJECT)
    except RefusedError:
        return False
    return True


async def _give_up_opening(api: Api, seconds: float | None) -> None:
    """Closes the session of a login that was canceled, if it comes in time; None: as long as a login may take."""
    opening, api.opening = api.opening, None
    if opening is None:
        return
    try:
        await asyncio.wait({opening}, timeout=seconds)
    finally:
        opening.cancel()
    (token,) = await asyncio.gather(opening, return_exceptions=True)
    await _close(api, token if isinstance(token, Secret) else None)


async def _close(api: Api, token: Secret | None) -> None:
    if token is not None:
        with suppress(OutsideError):
            await api.call_as(token, Call("DELETE", "/session", seconds=api.http.limits.farewell), NOTHING)


async def _token(api: Api, credentials: Credentials) -> Secret:
    login = f"{credentials.user}:{credentials.password.reveal()}".encode("utf-8", "surrogatepass")
    basic = Secret(base64.b64encode(login).decode("ascii"))
    try:
        header = {"Authorization": f"Basic {basic.reveal()}"}
        token = await api.call_as(None, Call("POST", "/session"), TEXT, header)
    except RefusedError as error:
        _refuse_too_old(error)
        raise
    except AnswerUnreadableError as error:
        error.failure = _without_token(error.failure)
        raise
    if not isinstance(token, str) or not is_session_id(token):
        raise AnswerUnreadableError(Failure(problem=Problem.NOT_A_VCENTER, where=str(api.http.address)))
    return Secret(token)


def _without_token(failure: Failure) -> Failure:
    """What a login was answered may hold a token in a form that is not read here; a page, or a refusal, has none."""
    if failure.status is None or failure.status >= 400 or failure.body_start.startswith("<"):
        return failure
    return replace(failure, body_start="", detail=failure.detail.partition("?")[0])


def _refuse_too_old(error: RefusedError) -> None:
    """Says what it means where there is no such call."""
    if error.failure.status == 404 and error.error.error_type in _MISSING:
        raise RefusedError(replace(error.failure, problem=Problem.TOO_OLD), error.error) from error
