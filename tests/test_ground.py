"""Cheap tests of the ground itself: the binding counts references right, async tests are watched."""

import asyncio
import sys

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from tests import conftest


def test_calls_into_qt_keep_their_references(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None or True with a call, and aborts after thousands."""
    label, button = QLabel(), QPushButton()
    button.setEnabled(True)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(200):
        label.setText(str(number))
        button.isEnabled()
        qapp.processEvents()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(now - then) < 100 for now, then in zip(after, before, strict=True)), (before, after)


async def ends_well() -> None:
    await asyncio.sleep(0)


async def leaves_a_task() -> None:
    left.append(asyncio.ensure_future(asyncio.Event().wait()))


async def loses_an_exception() -> None:
    async def fails() -> None:
        raise ValueError("lost")

    left.append(asyncio.ensure_future(fails()))
    await asyncio.sleep(0.01)


async def fails_in_a_callback() -> None:
    asyncio.get_running_loop().call_soon(lambda: 1 // 0)
    await asyncio.sleep(0.01)


left: list[asyncio.Future[object]] = []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (leaves_a_task, "still running at the end"),
        (loses_an_exception, "nobody saw the exception"),
        (fails_in_a_callback, "ZeroDivisionError"),
    ],
)
def test_the_hook_for_async_tests_fails_what_goes_wrong(
    body: conftest.Body, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conftest, "TASK_GRACE", 0.01)
    conftest.run_test(ends_well())
    with pytest.raises(pytest.fail.Exception, match=words):
        conftest.run_test(body())
    left.clear()
