"""`/esx/settings/depots/offline` and `/esx/settings/depot-content`: the extraction itself, and what depots hold."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, urlsplit

from msgspec.structs import replace

from depot_gui.client import session
from depot_gui.client.api import LIST, MAP, OBJECT, TEXT, Api
from depot_gui.client.http import Call
from depot_gui.domain.depot_content import (
    ContentFacts,
    DepotInfo,
    read_component_versions,
    read_depots,
    read_summaries,
)
from depot_gui.domain.failures import AnswerUnreadableError, Problem, RefusedError, UnauthenticatedError
from depot_gui.domain.spec import CREATE_FROM_HOST, ConnectionSpec, spec_body
from depot_gui.domain.vapi import ErrorType, VapiError

_OFFLINE = "/esx/settings/depots/offline"
_CONTENT = "/esx/settings/depot-content"
_CREATE = urlsplit(CREATE_FROM_HOST)
_NO_SUCH_PATH = "com.vmware.vapi.rest."

Facts = Mapping[tuple[str, str], ContentFacts]


async def create_from_host(api: Api, spec: ConnectionSpec) -> str:
    """Starts the extraction and gives the task's id. Sent at most once.

    Raises OutsideError; Problem.TOO_OLD where this vCenter has no such operation (before 7.0.2). A 401 in an open
    session is about the host's login: a RefusedError that asks for no other one.
    """
    try:
        call = Call("POST", _OFFLINE, parse_qsl(_CREATE.query), body=spec_body(spec))
        task = await api.call(call, TEXT)
    except UnauthenticatedError as error:
        if await session.is_open(api):
            raise RefusedError(error.failure, error.error, error.retry_after) from error
        raise
    except RefusedError as error:
        if error.failure.status == 404 and _is_no_operation(error.error):
            raise RefusedError(replace(error.failure, problem=Problem.TOO_OLD), error.error) from error
        raise
    except AnswerUnreadableError as error:
        if error.failure.status == 404:
            raise AnswerUnreadableError(replace(error.failure, problem=Problem.TOO_OLD)) from error
        raise
    return str(task)


async def depots(api: Api) -> Mapping[str, DepotInfo]:
    """The offline depots by id. Raises OutsideError."""
    return read_depots(await api.get(_OFFLINE, MAP))


async def facts(api: Api, kind: str) -> Facts:
    """What the depots know of `components`, `add-ons` or `base-images`. Raises OutsideError."""
    return read_summaries(await api.get(f"{_CONTENT}/{kind}", LIST))


async def base_image_components(api: Api, version: str) -> Mapping[str, str]:
    """Versions by name. Raises OutsideError."""
    path = f"{_CONTENT}/base-images/versions/{quote(version, safe='')}"
    return read_component_versions(await api.get(path, OBJECT))


async def add_on_components(api: Api, name: str, version: str) -> Mapping[str, str]:
    """Versions by name. Raises OutsideError."""
    path = f"{_CONTENT}/add-ons/{quote(name, safe='')}/versions/{quote(version, safe='')}"
    return read_component_versions(await api.get(path, OBJECT))


def _is_no_operation(error: VapiError) -> bool:
    """A plain NOT_FOUND is about the host; one that vCenter's REST layer itself says is about the path."""
    ids = [message.id for message in error.messages]
    of_path = error.error_type is ErrorType.NOT_FOUND and any(ident.startswith(_NO_SUCH_PATH) for ident in ids)
    return of_path or error.error_type is ErrorType.OPERATION_NOT_FOUND
