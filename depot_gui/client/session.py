"""`/session`: in, out, and whether one is still open."""

from __future__ import annotations

import base64
import re
from contextlib import suppress

from msgspec.structs import replace

from depot_gui.client.api import NOTHING, OBJECT, TEXT, Api, masked, session_header
from depot_gui.client.http import Call
from depot_gui.domain.failures import AnswerUnreadableError, Failure, OutsideError, Problem, RefusedError
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.vapi import ErrorType

_TOKEN = re.compile(r"[\x21-\x7e]{1,4096}\Z")
_MISSING = (ErrorType.NOT_FOUND, ErrorType.OPERATION_NOT_FOUND)


async def log_in(api: Api, credentials: Credentials) -> None:
    """Opens a session, then closes the one there was. Raises UnauthenticatedError and other OutsideErrors.

    Raises ValueError for a `:` in the user, which Basic login cannot carry.
    """
    if ":" in credentials.user:
        raise ValueError("a ':' in the user name cannot be sent")
    with masked(credentials.password):
        token = await _token(api, credentials)
    old, api.token = api.token, token
    if old is not None:
        await _close(api, old)


async def log_out(api: Api) -> None:
    """Closes the session, best effort within seconds; what runs at the server goes on."""
    token, api.token = api.token, None
    if token is not None:
        await _close(api, token)


async def is_open(api: Api) -> bool:
    """Whether the server still knows this session. Raises OutsideError where it cannot be asked."""
    try:
        await api.get("/session", OBJECT)
    except RefusedError:
        return False
    return True


async def _close(api: Api, token: Secret) -> None:
    with masked(token), suppress(OutsideError):
        await api.call(Call("DELETE", "/session", seconds=api.http.limits.farewell), NOTHING, session_header(token))


async def _token(api: Api, credentials: Credentials) -> Secret:
    login = f"{credentials.user}:{credentials.password.reveal()}".encode("utf-8", "surrogatepass")
    basic = Secret(base64.b64encode(login).decode("ascii"))
    try:
        token = await api.call(Call("POST", "/session"), TEXT, {"Authorization": f"Basic {basic.reveal()}"})
    except RefusedError as error:
        if error.failure.status == 404 and error.error.error_type in _MISSING:
            raise RefusedError(replace(error.failure, problem=Problem.TOO_OLD), error.error) from error
        raise
    if not isinstance(token, str) or not _TOKEN.match(token):
        raise AnswerUnreadableError(Failure(problem=Problem.NOT_A_VCENTER, where=str(api.http.address)))
    return Secret(token)
