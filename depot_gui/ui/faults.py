"""The one place where unexpected exceptions end up, from wherever Python, Qt or the event loop report them."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from depot_gui.logs import mask

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One unexpected exception: where it was caught, its text, and the whole traceback (no local values or secrets)."""

    where: str
    summary: str
    details: str


class FaultSink(QObject):
    """Logs every fault and tells of each new one by `caught` (a Fault), in the thread of the receiver.

    The same type at the same file and line is told once and then only counted: a bad repaint comes by hundreds.
    """

    caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[tuple[str, str, int], int] = {}
        self._restore: list[Callable[[], object]] = []

    def install(self) -> None:
        """Take over the hooks of Python and the messages of Qt; `remove` gives them back."""
        before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        qt_before = qInstallMessageHandler(_log_qt)

        def give_back() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            qInstallMessageHandler(qt_before)

        self._restore.append(give_back)

    def remove(self) -> None:
        """Give the hooks back to whoever had them."""
        while self._restore:
            self._restore.pop()()

    def report(self, error: BaseException, where: str) -> None:
        """Log `error` and tell of it, from any thread."""
        key = _place(error)
        self._seen[key] = self._seen.get(key, 0) + 1
        if self._seen[key] > 1:
            log.debug("%s again (%d times): %s", where, self._seen[key], key)
            return
        details = mask("".join(traceback.format_exception(error)))
        log.error("Unexpected exception in %s\n%s", where, details)
        summary = mask("".join(traceback.format_exception_only(error)).strip())
        self.caught.emit(Fault(where, summary, details))

    def report_loop(self, _loop: object, context: Mapping[str, Any]) -> None:
        """The event loop's exception handler."""
        error = context.get("exception")
        where = str(context.get("message", "event loop"))
        self.report(error if isinstance(error, BaseException) else RuntimeError(where), where)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error, "the window")

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value, f"thread {args.thread.name if args.thread else '?'}")

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self.report(args.exc_value, args.err_msg or "a destructor")


def _place(error: BaseException) -> tuple[str, str, int]:
    """Type, file and line of the innermost frame: what makes two faults the same."""
    trace = error.__traceback__
    if trace is None:
        return type(error).__name__, str(error), 0
    while trace.tb_next:
        trace = trace.tb_next
    return type(error).__name__, trace.tb_frame.f_code.co_filename, trace.tb_lineno


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = getattr(context, "category", None)
    qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", f"{category}: " if category else "", message)
