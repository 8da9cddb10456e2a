"""Blocking calls in daemon threads: one that hangs (a name look-up, a keyring) never holds up the exit."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

T = TypeVar("T")


class DaemonThreads(Executor):
    """An executor of at most `workers` threads.

    qasync's own waits for its threads, and logs what they are called with; Python's waits for them at the exit.
    """

    def __init__(self, workers: int) -> None:
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._workers = workers
        self._threads: list[threading.Thread] = []
        self._closed = False

    def submit(self, call: Callable[..., T], /, *args: Any, **named: Any) -> Future[T]:
        """Queue the call; the future gets its result or its exception."""
        if self._closed:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future: Future[T] = Future()

        def job() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = call(*args, **named)
            except Exception as error:  # noqa: BLE001 - the future carries whatever the job raised
                future.set_exception(error)
            except BaseException as error:  # noqa: BLE001 - SystemExit would leave the caller waiting for ever
                future.set_exception(RuntimeError(f"{type(error).__name__} in a worker thread"))
            else:
                future.set_result(result)

        self._jobs.put(job)
        if len(self._threads) < self._workers:
            name = f"worker-{len(self._threads)}"
            thread = threading.Thread(target=self._work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()
        return future

    def shutdown(self, wait: bool = True, **_how: bool) -> None:
        """Take no more jobs; idle threads end, busy ones are left to the end of the process, whatever is asked."""
        self._closed = True
        for _ in self._threads:
            self._jobs.put(_end_thread)

    def _work(self) -> None:
        while True:
            job = self._jobs.get()
            if job is _end_thread:
                return
            job()
            del job  # a worker that waits holds nothing, above all no password


def _end_thread() -> None:
    """Marks the end of a worker's queue."""
