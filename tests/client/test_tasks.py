"""Many tasks in few calls: long lists, servers that know no `exclude_result`, lists that fail as a whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from depot_gui.client.tasks import _chunks
from depot_gui.domain.failures import RefusedError, UnauthenticatedError
from depot_gui.domain.loose import Json
from depot_gui.domain.vapi import ErrorType
from tests.client.near import IDENTITY, client_of
from tests.client.servers import Received, answering, http_json

INFO: Json = {"status": "RUNNING"}
WITHOUT = ("exclude_result", "true")
STATUSES = {
    ErrorType.UNAUTHENTICATED: 401,
    ErrorType.UNAUTHORIZED: 403,
    ErrorType.NOT_FOUND: 404,
    ErrorType.SERVICE_UNAVAILABLE: 503,
    ErrorType.TIMED_OUT: 504,
}


def task_id(number: int) -> str:
    return f"{number:08x}-7b4e-4a5e-9d3c-2f6e0b1c8a77:com.vmware.esx.settings.depots.offline"


def refusing(kind: ErrorType) -> bytes:
    return http_json(STATUSES.get(kind, 400), {"error_type": kind.value, "messages": []})


def listing(
    refuses: Callable[[set[str]], ErrorType | None], knows_parameter: bool = True
) -> Callable[[Received], bytes]:
    """A task list that holds every task it is asked for, and refuses some lists."""

    def reply(request: Received) -> bytes:
        if WITHOUT in request.query and not knows_parameter:
            return refusing(ErrorType.UNEXPECTED_INPUT)
        tasks = [value for name, value in request.query if name == "tasks"]
        kind = refuses(set(tasks))
        return http_json(200, dict.fromkeys(tasks, INFO)) if kind is None else refusing(kind)

    return reply


TASKS = [task_id(number) for number in range(200)]


async def test_two_hundred_tasks_take_three_calls() -> None:
    async with answering(listing(lambda _: None), IDENTITY) as server, client_of(server) as vcenter:
        assert set(await vcenter.tasks([*TASKS, *TASKS])) == set(TASKS)
    assert len(server.requests) == 3
    assert all(len(request.line) < 6200 and request.query[-1] == WITHOUT for request in server.requests)


async def test_no_tasks_take_no_call() -> None:
    async with answering(listing(lambda _: None), IDENTITY) as server, client_of(server) as vcenter:
        assert await vcenter.tasks([]) == {}
    assert server.requests == []


async def test_a_server_that_knows_no_exclude_result_is_asked_once() -> None:
    async with answering(listing(lambda _: None, knows_parameter=False), IDENTITY) as server, client_of(server) as v:
        assert set(await v.tasks(TASKS[:3])) == set(TASKS[:3])
        assert set(await v.tasks(TASKS[:3])) == set(TASKS[:3])
    assert [WITHOUT in request.query for request in server.requests] == [True, False, False]


@pytest.mark.parametrize("kind", [ErrorType.RESOURCE_INACCESSIBLE, ErrorType.NOT_FOUND, ErrorType.INVALID_ARGUMENT])
@pytest.mark.parametrize("knows_parameter", [True, False])
async def test_a_list_that_fails_as_a_whole_is_halved(kind: ErrorType, knows_parameter: bool) -> None:
    bad = {TASKS[17], TASKS[60]}
    reply = listing(lambda tasks: kind if tasks & bad else None, knows_parameter)
    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        assert set(await vcenter.tasks(TASKS[:64])) == set(TASKS[:64]) - bad
        assert await vcenter.tasks(bad) == {}
        without = [WITHOUT in request.query for request in server.requests]
        assert set(await vcenter.tasks(TASKS[:2])) == set(TASKS[:2])
    assert WITHOUT in server.requests[-1].query if knows_parameter else not all(without)


@pytest.mark.parametrize(
    "kind", [ErrorType.UNAUTHENTICATED, ErrorType.UNAUTHORIZED, ErrorType.SERVICE_UNAVAILABLE, ErrorType.TIMED_OUT]
)
async def test_an_error_of_the_service_is_not_halved(kind: ErrorType) -> None:
    async with answering(listing(lambda _: kind), IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(RefusedError) as failed:
            await vcenter.tasks(TASKS[:64])
    assert isinstance(failed.value, UnauthenticatedError) == (kind is ErrorType.UNAUTHENTICATED)
    assert len(server.requests) == 1


async def test_a_list_of_pairs_is_a_map_as_well() -> None:
    pairs: Json = [{"key": TASKS[0], "value": INFO}]
    async with answering(http_json(200, pairs), IDENTITY) as server, client_of(server) as vcenter:
        assert set(await vcenter.tasks(TASKS[:1])) == {TASKS[0]}


async def test_all_extractions_are_asked_for_by_service_and_operation() -> None:
    async with answering(http_json(200, {TASKS[0]: INFO}), IDENTITY) as server, client_of(server) as vcenter:
        assert set(await vcenter.extraction_tasks()) == {TASKS[0]}
    assert server.requests[0].query == (
        ("services", "com.vmware.esx.settings.depots.offline"),
        ("operations", "create_from_host$task"),
        WITHOUT,
    )


async def test_too_many_extractions_are_asked_for_by_status() -> None:
    def reply(request: Received) -> bytes:
        status = dict(request.query).get("status")
        if status is None:
            return refusing(ErrorType.RESOURCE_INACCESSIBLE)
        return http_json(200, {f"{status}:x": {"status": status}})

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        found = await vcenter.extraction_tasks()
    assert {info.status.value for info in found.values()} == {"PENDING", "RUNNING", "BLOCKED", "SUCCEEDED", "FAILED"}


async def test_extractions_that_cannot_all_be_listed_are_an_error() -> None:
    """Half a list would show that nothing was started where something was."""

    def reply(request: Received) -> bytes:
        status = dict(request.query).get("status")
        return refusing(ErrorType.RESOURCE_INACCESSIBLE) if status in (None, "FAILED") else http_json(200, {})

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(RefusedError):
            await vcenter.extraction_tasks()


async def test_an_error_of_the_service_is_told_as_it_is() -> None:
    async with answering(refusing(ErrorType.UNAUTHORIZED), IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(RefusedError) as failed:
            await vcenter.extraction_tasks()
    assert failed.value.error.error_type is ErrorType.UNAUTHORIZED
    assert len(server.requests) == 1


@given(st.lists(st.text(max_size=400), unique=True, max_size=80))
@settings(max_examples=100, deadline=None)
def test_chunks_hold_every_task_once_and_stay_short(tasks: list[str]) -> None:
    chunks = list(_chunks(tasks))
    assert [task for chunk in chunks for task in chunk] == tasks
    assert all(chunks)
    assert all(len(chunk) == 1 or sum(len(task) for task in chunk) <= 6000 for chunk in chunks)
