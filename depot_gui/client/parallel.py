"""Several calls at once, owned by one group: the first failure ends the others and is what comes out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

_AT_ONCE = 6


async def each(work: Callable[[T], Awaitable[R]], things: Iterable[T]) -> list[R]:
    """The results in order; at most six calls are under way. Raises what the first failing one raised."""
    places = asyncio.Semaphore(_AT_ONCE)

    async def one(thing: T) -> R:
        async with places:
            return await work(thing)

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(thing)) for thing in things]
    except BaseExceptionGroup as failed:
        first = failed.exceptions[0]
    else:
        return [task.result() for task in tasks]
    raise first  # here, so that its own cause stays the cause
