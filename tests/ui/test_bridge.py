"""The loop, the owner of tasks, dialogs that are awaited, the sink of faults, the watchdog."""

import asyncio
import contextvars
import gc
import logging
import os
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from keyring.errors import NoKeyringError
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout

from depot_gui.client.secrets import Keyring
from depot_gui.daemon_threads import DaemonThreads
from depot_gui.domain.ports import StoreKind
from depot_gui.domain.secret import Secret
from depot_gui.ui.bridge import TaskOwner, ask
from depot_gui.ui.faults import Fault, FaultSink
from depot_gui.ui.watchdog import Stall, StallWatchdog
from tests.ui.support import click, find, type_text, until

ROOT = Path(__file__).parents[2]


async def test_sleep_never_ends_early() -> None:
    loop = asyncio.get_running_loop()
    for seconds in (0.0019, 0.0159, 0.03):
        for _ in range(5):
            start = loop.time()
            await asyncio.sleep(seconds)
            assert loop.time() - start >= seconds


async def test_call_soon_threadsafe_keeps_the_context() -> None:
    variable = contextvars.ContextVar("variable", default="outside")
    context = contextvars.copy_context()
    context.run(variable.set, "inside")
    loop = asyncio.get_running_loop()
    seen: list[str] = []
    thread = threading.Thread(
        target=lambda: loop.call_soon_threadsafe(lambda: seen.append(variable.get()), context=context)
    )
    thread.start()
    await until(lambda: seen)
    thread.join()
    assert seen == ["inside"]


async def test_a_worker_thread_gives_result_and_exception() -> None:
    assert await asyncio.to_thread(threading.get_ident) != threading.get_ident()
    with pytest.raises(ZeroDivisionError):
        await asyncio.to_thread(lambda: 1 / 0)
    with pytest.raises(RuntimeError, match="SystemExit"):
        await asyncio.to_thread(sys.exit, 3)


async def test_a_keyring_that_hangs_holds_up_nothing_else() -> None:
    """Its prompt may stand unanswered while certificates are looked at, records read, and the session deleted."""
    answer = threading.Event()

    def wait_for_the_prompt() -> NoReturn:
        answer.wait(30)
        raise NoKeyringError

    keyring = Keyring(wait_for_the_prompt)
    asked = [asyncio.ensure_future(keyring.kind()) for _ in range(9)]
    await asyncio.sleep(0.05)
    for task in asked:
        task.cancel()
    asked.append(asyncio.ensure_future(keyring.kind()))
    async with asyncio.timeout(5):
        assert await asyncio.to_thread(int, "7") == 7
        assert not asked[-1].done()
        answer.set()
        assert await asked[-1] is StoreKind.ABSENT


async def test_names_that_are_not_found_hold_up_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_asked, **_how: answer.wait(30))
    loop = asyncio.get_running_loop()
    asked = [asyncio.ensure_future(loop.getaddrinfo(f"esx-{number}.example", 443)) for number in range(20)]
    await asyncio.sleep(0.05)
    async with asyncio.timeout(5):
        assert await asyncio.to_thread(int, "7") == 7
        answer.set()
        assert len(await asyncio.gather(*asked)) == 20


def test_a_fault_that_carries_a_secret_is_told_without_it(qapp: QApplication) -> None:
    held = Secret("c4nary-of-a-fault")
    sink, told = FaultSink(), list[Fault]()
    sink.caught.connect(told.append)
    sink.report(ValueError(f"refused {held.reveal()}"), "a test")
    assert told[0].summary == "ValueError: refused •••"
    assert held.reveal() not in told[0].details


def test_a_closed_executor_takes_no_more_jobs() -> None:
    executor = DaemonThreads(1)
    assert executor.submit(int, "7").result(5) == 7
    executor.shutdown()
    with pytest.raises(RuntimeError):
        executor.submit(int, "7")


def run_program(main: str, **more: str) -> "subprocess.Popen[str]":
    """A program of its own whose `main(closing)` is `main`."""
    code = textwrap.dedent(
        """
        import asyncio, gc, os, signal, sys, threading, time
        from PySide6.QtWidgets import QApplication, QLabel
        from depot_gui.ui.bridge import run
        from depot_gui.ui.faults import FaultSink
        app = QApplication([])
        {main}
        sys.exit(run(main, app, FaultSink()))
        """
    ).replace("{main}", textwrap.dedent(main))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | more
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_run_returns_the_code_and_leaves_the_collector_off() -> None:
    program = run_program("async def main(closing):\n    assert not gc.isenabled()\n    return 7")
    _, errors = program.communicate(timeout=30)
    assert (program.returncode, errors) == (7, "")


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_asks_the_program_to_close(name: str) -> None:
    program = run_program(
        f"""
        async def main(closing):
            os.kill(os.getpid(), signal.{name})
            await closing.wait()
            return 5
        """
    )
    _, errors = program.communicate(timeout=30)
    assert (program.returncode, errors) == (5, "")


def test_the_last_window_closing_asks_the_program_to_close() -> None:
    program = run_program(
        """
        async def main(closing):
            window = QLabel("hello")
            window.show()
            await asyncio.sleep(0.05)
            window.close()
            await closing.wait()
            await asyncio.sleep(0.05)
            return 6
        """
    )
    _, errors = program.communicate(timeout=30)
    assert (program.returncode, errors) == (6, "")


def test_the_exit_does_not_wait_for_a_thread_that_hangs() -> None:
    program = run_program(
        """
        async def main(closing):
            started = threading.Event()
            hanging = asyncio.ensure_future(asyncio.to_thread(lambda: (started.set(), time.sleep(600))))
            while not started.is_set():
                await asyncio.sleep(0.01)
            return 0
        """
    )
    _, errors = program.communicate(timeout=30)
    assert (program.returncode, errors) == (0, "")


async def test_the_owner_reports_an_exception_with_the_name_of_the_work() -> None:
    reports: list[tuple[str, str]] = []
    owner = TaskOwner(lambda error, name: reports.append((repr(error), name)))

    async def fails() -> None:
        raise ValueError("no")

    owner.spawn(fails(), "listing hosts")
    await until(lambda: reports)
    assert reports == [("ValueError('no')", "listing hosts")]
    assert owner.names == []


async def test_the_owner_holds_its_tasks_and_ends_them() -> None:
    owner = TaskOwner(lambda error, name: pytest.fail(f"{name}: {error!r}"))
    ended: list[str] = []

    async def works() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cleaned up")

    owner.spawn(works(), "following")
    await asyncio.sleep(0)
    gc.collect()
    assert owner.names == ["following"]
    assert await owner.close() == []
    assert ended == ["cleaned up"]
    refused = works()
    with pytest.raises(RuntimeError):
        owner.spawn(refused, "late")


async def test_closing_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    owner = TaskOwner(lambda error, name: None)
    release = asyncio.Event()

    async def stubborn() -> None:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                continue

    task = owner.spawn(stubborn(), "stubborn")
    await asyncio.sleep(0)
    assert await owner.close(limit=0.05) == ["stubborn"]
    assert "stubborn" in caplog.text
    release.set()
    await task


def question() -> QDialog:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    field, button = QLineEdit(), QPushButton("OK")
    field.setObjectName("word")
    button.setObjectName("ok")
    column.addWidget(field)
    column.addWidget(button)
    button.clicked.connect(dialog.accept)
    return dialog


async def test_a_dialog_is_awaited_while_other_work_goes_on() -> None:
    dialog = question()

    async def user() -> None:
        await until(dialog.isVisible)
        type_text(find(dialog, QLineEdit, "word"), "typed")
        click(find(dialog, QPushButton, "ok"))

    working = asyncio.ensure_future(user())
    assert await ask(dialog) == QDialog.DialogCode.Accepted
    assert find(dialog, QLineEdit, "word").text() == "typed"
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    await working
    await until(lambda: gone)


async def test_canceling_the_question_closes_the_dialog() -> None:
    dialog = question()
    asked = asyncio.ensure_future(ask(dialog))
    await until(dialog.isVisible)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    await until(lambda: gone)


def broken() -> None:
    raise LookupError("broken slot")


def caught(call: Callable[[], object]) -> Exception:
    with pytest.raises(Exception) as info:
        call()
    return info.value


def test_the_sink_tells_each_fault_once(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    sink = FaultSink()
    faults: list[Fault] = []
    sink.caught.connect(faults.append)
    for _ in range(10):
        sink.report(caught(lambda: os.environ["NO_SUCH_VARIABLE"]), "painting")
    sink.report(caught(lambda: [0].pop(7)), "painting")
    assert [fault.summary for fault in faults] == ["KeyError: 'NO_SUCH_VARIABLE'", "IndexError: pop index out of range"]
    assert "test_bridge.py" in faults[0].details
    assert len([r for r in caplog.records if r.levelno == logging.ERROR]) == 2


@pytest.mark.qt_no_exception_capture
def test_the_sink_catches_slots_threads_and_destructors(qapp: QApplication) -> None:
    sink = FaultSink()
    faults: list[Fault] = []
    sink.caught.connect(faults.append)
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sink.install()
    try:
        QTimer.singleShot(0, broken)
        qapp.processEvents()
        thread = threading.Thread(target=lambda: 1 // 0, name="reader")
        thread.start()
        thread.join()
        Dies()
        qapp.processEvents()
    finally:
        sink.remove()
    wheres = {fault.summary: fault.where for fault in faults}
    assert wheres["LookupError: broken slot"] == "the window"
    assert wheres["ZeroDivisionError: integer division or modulo by zero"] == "thread reader"
    assert "OSError: dying" in wheres
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


class Dies:
    def __del__(self) -> None:
        raise OSError("dying")


@pytest.mark.parametrize("hold", ["sleep", "work"])
def test_the_watchdog_names_the_line(qapp: QApplication, hold: str) -> None:
    stalls: list[Stall] = []
    watchdog = StallWatchdog(0.1, stalls.append)
    watchdog.start()
    try:
        for _ in range(5):
            qapp.processEvents()
        block_the_window(hold)
        end = time.monotonic() + 10
        while not stalls and time.monotonic() < end:
            qapp.processEvents()
    finally:
        watchdog.stop()
    assert len(stalls) == 1
    assert "block_the_window" in stalls[0].stack


def block_the_window(hold: str) -> None:
    if hold == "sleep":
        time.sleep(0.3)
    else:
        end = time.thread_time() + 0.3
        while time.thread_time() < end:
            pass


def test_the_watchdog_is_silent_while_the_window_runs(qapp: QApplication) -> None:
    stalls: list[Stall] = []
    watchdog = StallWatchdog(0.25, stalls.append)
    watchdog.start()
    end = time.monotonic() + 0.6
    while time.monotonic() < end:
        qapp.processEvents()
    watchdog.stop()
    assert stalls == []


def test_objects_of_the_sink_end_with_their_parent(qapp: QApplication) -> None:
    parent = QObject()
    FaultSink(parent)
    assert len(parent.children()) == 1
