"""Background work has one owner: it ends with it, and what went wrong is written down."""

from __future__ import annotations

import asyncio
import inspect

import pytest

from depot_gui.flow.tasks import Tasks


async def test_closing_waits_until_each_has_ended() -> None:
    tasks, ended = Tasks(), []

    async def work(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.01)
            ended.append(name)

    for name in "ab":
        tasks.spawn(work(name), name)
    await asyncio.sleep(0)
    await tasks.close()
    assert sorted(ended) == ["a", "b"]


async def test_after_the_end_nothing_is_begun() -> None:
    tasks = Tasks()
    await tasks.close()
    work = asyncio.sleep(0)
    with pytest.raises(RuntimeError, match="late"):
        tasks.spawn(work, "late")
    assert inspect.getcoroutinestate(work) == inspect.CORO_CLOSED


async def test_what_nobody_awaits_is_logged_with_its_name(caplog: pytest.LogCaptureFixture) -> None:
    tasks = Tasks()

    async def break_down() -> None:
        raise LookupError("no such thing")

    task = tasks.spawn(break_down(), "the probe")
    await asyncio.wait({task})
    await asyncio.sleep(0)
    assert said(caplog) == ["the probe ended with an exception"]
    assert "no such thing" in caplog.text
    canceled = tasks.spawn(asyncio.Event().wait(), "waits")
    canceled.cancel()
    await asyncio.wait({canceled})
    assert len(said(caplog)) == 1


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    """By us: asyncio tells of its loops, too, where an earlier test has made the log talkative."""
    return [record.getMessage() for record in caplog.records if record.name.startswith("depot_gui")]
