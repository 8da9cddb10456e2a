"""Qt and asyncio on one loop (qasync), and who owns the work that runs on it.

Imported after the first window is painted: asyncio and qasync take 50 ms that nobody should wait for.
"""

import asyncio
import contextlib
import gc
import logging
import math
import os
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextvars import Context
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from depot_gui.daemon_threads import DaemonThreads
from depot_gui.ui.faults import FaultSink

os.environ["QT_API"] = "pyside6"  # qasync would take another binding that is named there

import qasync

log = logging.getLogger(__name__)
T = TypeVar("T")

_WORKERS = 4
_LOOK_UPS = 8


class _PreciseTimer(qasync._SimpleTimer):  # type: ignore[misc]
    def startTimer(self, milliseconds: int, *_: object) -> int:
        return int(super().startTimer(milliseconds, Qt.TimerType.PreciseTimer))


class Loop(qasync.QEventLoop):  # type: ignore[misc]
    """qasync's loop with timers that never fire early, threads that never delay the exit, and no drain at the end."""

    def __init__(self, app: QApplication | None = None) -> None:
        super().__init__(app)
        self._timer = _PreciseTimer()
        self.set_default_executor(DaemonThreads(_WORKERS))
        self._names = DaemonThreads(_LOOK_UPS)

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        whole = math.ceil(delay * 1000) / 1000 if delay > 0 else 0
        handle: asyncio.Handle = super().call_later(whole, callback, *args, context=context)
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> None:
        self._check_closed()
        if context is None:
            super().call_soon_threadsafe(callback, *args)
        else:
            super().call_soon_threadsafe(context.run, callback, *args)

    async def getaddrinfo(self, host: Any, port: Any, **wanted: int) -> Any:
        """In threads of its own: a name server that does not answer holds up nothing but other names."""
        return await self.run_in_executor(self._names, lambda: socket.getaddrinfo(host, port, **wanted))

    def run_forever(self) -> None:
        """As qasync's, with asyncio's care for asynchronous generators that are dropped half-way: it has none."""
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook)
        try:
            super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*before)

    def run_until_complete(self, future: Awaitable[T]) -> T:
        """As asyncio's. qasync drains Qt once more after the loop is unset, which Python 3.14 does not bear."""
        task = asyncio.ensure_future(future, loop=self)
        task.add_done_callback(self._stop_at)
        try:
            self.run_forever()
        finally:
            task.remove_done_callback(self._stop_at)
        if not task.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return task.result()

    def _stop_at(self, _future: object) -> None:
        self.stop()


def run(main: Callable[[asyncio.Event], Coroutine[Any, Any, int]], app: QApplication, sink: FaultSink) -> int:
    """Run `main(closing)` on one loop for Qt and asyncio and return its exit code.

    `closing` is set by the last window closing, SIGINT, SIGTERM and SIGHUP; `main` then cleans up and returns.
    From here on garbage is collected in this thread only: a QObject must not die in another one.
    """
    app.setQuitOnLastWindowClosed(False)
    gc.disable()
    collector = QTimer(app)
    collector.timeout.connect(_collect)
    collector.start(5000)

    async def guarded() -> int:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(sink.report_loop)
        closing = asyncio.Event()
        app.lastWindowClosed.connect(closing.set)
        with _signals(loop, closing):
            return await main(closing)

    with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
        return runner.run(guarded())


class TaskOwner:
    """Owns the running work of one window: strong references, one place for exceptions, one end for all of them."""

    def __init__(self, report: Callable[[BaseException, str], object]) -> None:
        """`report(error, name)` gets each exception that ends a task; pass `FaultSink.report`."""
        self._report = report
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def spawn(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Start `work`. Nobody need await the task: its exception is reported. Refused once closed."""
        if self._closed:
            work.close()
            raise RuntimeError(f"no new work once closing: {name}")
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    @property
    def names(self) -> list[str]:
        """Names of the work that runs."""
        return sorted(task.get_name() for task in self._tasks)

    async def close(self, limit: float = 5.0) -> list[str]:
        """Cancel everything and wait for it, at most `limit` seconds; returns the names of what did not end."""
        self._closed = True
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if not tasks:
            return []
        _, late = await asyncio.wait(tasks, timeout=limit)
        if late:
            log.error("Did not end within %s s: %s", limit, ", ".join(task.get_name() for task in late))
        return sorted(task.get_name() for task in late)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._report(error, task.get_name())


async def ask(dialog: QDialog) -> int:
    """Open `dialog` over its window, await its result code, and delete it.

    Read what was typed before the next `await`: the dialog is gone by then. Cancelling closes the dialog.
    """
    answer: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(code: int) -> None:
        if not answer.done():
            answer.set_result(code)

    dialog.finished.connect(settle)
    dialog.open()
    try:
        return await answer
    finally:
        if shiboken6.isValid(dialog):  # its window may have gone first
            dialog.hide()
            dialog.deleteLater()


def _collect() -> None:
    """What the collector would do by itself, in this thread: the oldest generation whose turn it is."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return


@contextlib.contextmanager
def _signals(loop: asyncio.AbstractEventLoop, closing: asyncio.Event) -> Iterator[None]:
    """Let SIGINT, SIGTERM and a terminal that closes set `closing` while the block runs."""
    if os.name == "nt":
        wake = QTimer()  # Python sees a signal only between two lines of Python
        wake.timeout.connect(lambda: None)
        wake.start(200)
        before = signal.signal(signal.SIGINT, lambda *_: closing.set())
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
            wake.stop()
        return
    ending = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for number in ending:
        loop.add_signal_handler(number, closing.set)
    try:
        yield
    finally:
        for number in ending:
            loop.remove_signal_handler(number)
