"""Notices when the window stands still, and names the line that held it up."""

import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 20
_LOOK_S = 0.01


@dataclass(frozen=True, slots=True)
class Stall:
    """The main thread did not come back for `seconds`; `stack` is where it was, or empty when nobody could look."""

    seconds: float
    stack: str

    def __str__(self) -> str:
        return f"the window stood still for {self.seconds * 1000:.0f} ms\n{self.stack}"


class StallWatchdog(QObject):
    """A 20 ms tick in the main thread, watched by a daemon thread. `on_stall` is called in either thread.

    A busy machine is no stall: the watching thread counts its own looks, so time in which the whole process did not
    run does not count, nor does time in which the main thread waited for a processor. Work that holds the interpreter's
    lock is told by the main thread's own processor time.
    """

    def __init__(self, limit: float, on_stall: Callable[[Stall], object], parent: QObject | None = None) -> None:
        """`limit` in seconds."""
        super().__init__(parent)
        self._limit = limit
        self._on_stall = on_stall
        self._main = threading.get_ident()
        self._clock = _processor_clock()
        self._ticks = 0
        self._reported = -1
        self._glimpse = ""
        self._busy_since = self._clock()
        self._queued = _queue_clock(threading.get_native_id())
        self._queued_since = self._queued()
        self._ended = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._thread = threading.Thread(target=self._watch, name="stall-watchdog", daemon=True)

    def start(self) -> None:
        self._busy_since, self._queued_since = self._clock(), self._queued()
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        """End both; call it in the main thread."""
        self._timer.stop()
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join(1)

    def _tick(self) -> None:
        now = self._clock()
        busy = now - self._busy_since
        if busy >= self._limit and self._reported != self._ticks:
            self._report(busy, self._glimpse)
        self._busy_since, self._queued_since = now, self._queued()
        self._glimpse = ""
        self._ticks += 1

    def _watch(self) -> None:
        seen, looks = -1, 0
        while not self._ended.wait(_LOOK_S):
            if self._ticks != seen:
                seen, looks = self._ticks, 0
                continue
            looks += 1
            waited = looks * _LOOK_S - (self._queued() - self._queued_since)
            if looks * _LOOK_S >= self._limit / 2 and not self._glimpse:
                self._glimpse = self._where()
            if waited >= self._limit and self._reported != seen:
                self._report(waited, self._glimpse)

    def _where(self) -> str:
        frame = sys._current_frames().get(self._main)
        return "".join(traceback.format_stack(frame)[-12:]) if frame else ""

    def _report(self, seconds: float, stack: str) -> None:
        self._reported = self._ticks
        self._on_stall(Stall(seconds, stack))


def _processor_clock() -> Callable[[], float]:
    """Seconds of processor time the calling thread has used; the wall clock where the system cannot tell."""
    return getattr(time, "thread_time", time.monotonic)


def _queue_clock(thread: int) -> Callable[[], float]:
    """Seconds for which the thread was ready and no processor took it; always 0 where the system does not tell."""
    source = Path(f"/proc/self/task/{thread}/schedstat")

    def read() -> float:
        try:
            return int(source.read_bytes().split()[1]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0

    return read
