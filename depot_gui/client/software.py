"""The certificate that vCenter sees at a host, asked for with questions that vCenter must refuse.

`GET /esx/software` changes nothing. The create call asks the same of releases and proxies that refuse the other: user
and password in it are placeholders, so a task it may start fails on the certificate or on the login.
"""

from __future__ import annotations

import asyncio

from depot_gui.client import depots, session
from depot_gui.client.api import OBJECT, Api
from depot_gui.client.http import Call
from depot_gui.client.tasks import Tasks
from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.failures import (
    ConnectionFailedError,
    Failure,
    OutsideError,
    Problem,
    RefusedError,
    UnauthenticatedError,
)
from depot_gui.domain.spec import certificate_question, spec_body
from depot_gui.domain.task import TaskInfo
from depot_gui.domain.vapi import ArgumentLocations, ErrorType, VapiError, read_error

_POLL_SECONDS = 1.0
_LOGIN_FIELDS = ("password", "user_name")


async def seen_peer(api: Api, host_name: str, port: int | None) -> SeenPeer | None:
    """The certificate vCenter sees there; None where it verified the host by itself. Raises OutsideError."""
    question = spec_body(certificate_question(host_name, port))
    try:
        await api.call(Call("GET", "/esx/software", body=question), OBJECT)
    except RefusedError as error:
        return await _peer_in(api, error)
    return None


async def seen_peer_by_create(api: Api, tasks: Tasks, host_name: str, port: int | None) -> SeenPeer | None:
    """The same by a create call that cannot succeed. A task it starts is waited for. Raises OutsideError."""
    try:
        task = await depots.create_from_host(api, certificate_question(host_name, port))
    except RefusedError as error:
        return await _peer_in(api, error)
    return _peer_of(await _end_of(api, tasks, task))


async def _peer_in(api: Api, error: RefusedError) -> SeenPeer | None:
    """What the refusal tells. A 401 in an open session is the host's, so its certificate was accepted."""
    if error.error.peer is not None:
        return error.error.peer
    refused_login = _is_login(error.error)
    if isinstance(error, UnauthenticatedError):
        refused_login = await session.is_open(api)
    if not refused_login:
        raise error
    return None


async def _end_of(api: Api, tasks: Tasks, task: str) -> TaskInfo:
    try:
        async with asyncio.timeout(api.http.limits.overall):
            while True:
                info = await tasks.one(task)
                if info.status.is_over:
                    return info
                await asyncio.sleep(_POLL_SECONDS)
    except TimeoutError as error:
        raise ConnectionFailedError(
            Failure(problem=Problem.TIMED_OUT, where=str(api.http.address)), sent=True
        ) from error


def _peer_of(info: TaskInfo) -> SeenPeer | None:
    error = read_error(info.error)
    if error is None:
        raise OutsideError(Failure(problem=Problem.TASK_FAILED, error=info.error))
    if error.peer is None and not _is_login(error):
        raise RefusedError(Failure(problem=Problem.TASK_FAILED, error=info.error), error)
    return error.peer


def _is_login(error: VapiError) -> bool:
    """The host refused the placeholders: vCenter had accepted its certificate before."""
    if error.error_type is ErrorType.UNAUTHENTICATED:
        return True
    at = error.data.primary if isinstance(error.data, ArgumentLocations) else ""
    return error.error_type is ErrorType.INVALID_ARGUMENT and at.rsplit(".", 1)[-1] in _LOGIN_FIELDS
