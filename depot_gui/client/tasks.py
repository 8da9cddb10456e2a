"""`/cis/tasks`: one task, many, all extractions; and the request to cancel.

The list call fails as a whole where the state of one task cannot be read, so a refused list is halved until the ones
that can be read are found. A release that does not know `exclude_result` is asked without it from then on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from depot_gui.client.api import MAP, NOTHING, OBJECT, Api
from depot_gui.client.http import Call
from depot_gui.client.parallel import each
from depot_gui.domain.failures import RefusedError, UnauthenticatedError
from depot_gui.domain.loose import Json, entries
from depot_gui.domain.task import OPERATION, SERVICE, TaskInfo, TaskStatus, read_task
from depot_gui.domain.vapi import ErrorType

Filters = tuple[tuple[str, str], ...]
Found = Mapping[str, TaskInfo]

_URL_BYTES = 6000
_WHOLE_SERVICE = frozenset(
    {ErrorType.UNAUTHENTICATED, ErrorType.UNAUTHORIZED, ErrorType.SERVICE_UNAVAILABLE, ErrorType.TIMED_OUT}
)
"""Errors that are not about one task of a list: asking for fewer does not help."""
_PARAMETER_REFUSED = frozenset({ErrorType.INVALID_ARGUMENT, ErrorType.INVALID_REQUEST, ErrorType.UNEXPECTED_INPUT})


class Tasks:
    """The tasks of one vCenter."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._leaves_out_results = True

    async def one(self, task: str) -> TaskInfo:
        """One task with its result. Raises OutsideError."""
        return read_task(await self._api.get(_path(task), OBJECT))

    async def many(self, tasks: Iterable[str]) -> Found:
        """Many tasks without their results; one that vCenter does not know or cannot read is not there."""
        parts = await each(self._part, _chunks(dict.fromkeys(tasks)))
        return {task: info for part in parts for task, info in part.items()}

    async def extractions(self) -> Found:
        """All create-from-host tasks, without their results; by status where all at once are too many."""
        filters = (("services", SERVICE), ("operations", OPERATION))
        try:
            return await self._list(filters)
        except RefusedError as error:
            if error.error.error_type is not ErrorType.RESOURCE_INACCESSIBLE:
                raise
        states = [status for status in TaskStatus if status is not TaskStatus.UNKNOWN]
        parts = [await self._list((*filters, ("status", status.value))) for status in states]
        return {task: info for part in parts for task, info in part.items()}

    async def cancel(self, task: str) -> None:
        """Asks vCenter to cancel. Raises RefusedError where it will not."""
        await self._api.call(Call("POST", _path(task), (("action", "cancel"),)), NOTHING)

    async def _part(self, tasks: tuple[str, ...]) -> Found:
        try:
            return await self._list(tuple(("tasks", task) for task in tasks))
        except RefusedError as error:
            if error.error.error_type in _WHOLE_SERVICE:
                raise
        if len(tasks) == 1:
            return {}
        middle = len(tasks) // 2
        return {**await self._part(tasks[:middle]), **await self._part(tasks[middle:])}

    async def _list(self, filters: Filters) -> Found:
        if not self._leaves_out_results:
            return await self._read(filters)
        try:
            return await self._read((*filters, ("exclude_result", "true")))
        except UnauthenticatedError:
            raise
        except RefusedError as error:
            if error.error.error_type not in _PARAMETER_REFUSED:
                raise
        found = await self._read(filters)
        self._leaves_out_results = False  # only now is it sure that the parameter was what it did not like
        return found

    async def _read(self, filters: Filters) -> Found:
        return Listed(await self._api.get("/cis/tasks", MAP, filters))


class Listed(Mapping[str, TaskInfo]):
    """A list of tasks, each read when it is looked at: often all that matters of hundreds is which there are."""

    def __init__(self, value: Json) -> None:
        self._raw = entries(value)

    def __getitem__(self, task: str) -> TaskInfo:
        return read_task(self._raw[task])

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


def _path(task: str) -> str:
    return f"/cis/tasks/{quote(task, safe='')}"


def _chunks(tasks: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Groups whose query stays short enough for any server's URL limit."""
    chunk: list[str] = []
    length = 0
    for task in tasks:
        size = len("tasks=&") + len(quote(task, safe=""))
        if chunk and length + size > _URL_BYTES:
            yield tuple(chunk)
            chunk, length = [], 0
        chunk.append(task)
        length += size
    if chunk:
        yield tuple(chunk)
