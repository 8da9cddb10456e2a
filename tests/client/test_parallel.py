"""Calls side by side: in order, a few at a time, and the first failure as it was raised."""

from __future__ import annotations

import asyncio

import pytest

from depot_gui.client.parallel import each


async def test_results_keep_their_order_and_few_are_under_way() -> None:
    under_way = most = 0

    async def work(number: int) -> int:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep((30 - number) / 10_000)
        under_way -= 1
        return number * 2

    assert await each(work, range(30)) == [number * 2 for number in range(30)]
    assert most == 6


async def test_the_first_failure_ends_the_others_and_keeps_its_cause() -> None:
    ended: list[int] = []
    cause = TimeoutError("why")

    async def work(number: int) -> int:
        if number == 2:
            raise OSError("what") from cause
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(number)
        return number

    with pytest.raises(OSError, match="what") as failed:
        await each(work, range(4))
    assert failed.value.__cause__ is cause
    assert sorted(ended) == [0, 1, 3]


async def test_nothing_to_do() -> None:
    async def work(_: int) -> int:
        raise AssertionError

    assert await each(work, []) == []
