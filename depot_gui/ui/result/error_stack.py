"""The rows of an error: each message, its parameters, the cause below it; then what the notifications say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.failures import Failure
from depot_gui.domain.message_text import Reader, english_text_of, nested_text, param_text, text_of
from depot_gui.domain.messages import LocalizableMessage, Param
from depot_gui.domain.software import Notification
from depot_gui.ui.texts import software
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate
MAX_ROWS = 5000
MAX_DEPTH = 16  # causes further down stand below each other


class RowKind(Enum):
    """What a row of the stack is."""

    OPERATION = auto()
    CAUSE = auto()
    PARAMETER = auto()
    NOTIFICATION = auto()
    HELP = auto()
    NOTHING = auto()


@dataclass(slots=True)
class Row:
    """One row: its text in both languages, and the message id."""

    kind: RowKind
    text: str
    english: str
    id: str = ""
    parent: int = -1
    place: int = 0
    children: list[int] = field(default_factory=list)
    notification: Notification | None = None


class Stack:
    """All rows of a failure and of notifications, ids into a flat list; `top` are the uppermost."""

    def __init__(self, failure: Failure | None, notifications: tuple[Notification, ...], reader: Reader) -> None:
        self.rows: list[Row] = []
        self.top: list[int] = []
        self._reader = reader
        messages = _messages(failure)
        if messages:
            self._add_stack(messages)
        elif failure is not None:
            self._add_foreign(failure)
        for notification in notifications:
            self._add_notification(notification)
        if not self.rows:
            nothing = _tr("Stack", "There is no message from vCenter.")
            self._add(-1, Row(RowKind.NOTHING, nothing, nothing))

    def below(self, row: int) -> list[int]:
        """The rows below a row, at -1 the uppermost."""
        return self.top if row < 0 else self.rows[row].children

    def _add(self, parent: int, row: Row) -> int:
        if len(self.rows) >= MAX_ROWS:
            return parent
        siblings = self.top if parent < 0 else self.rows[parent].children
        row.parent, row.place = parent, len(siblings)
        self.rows.append(row)
        siblings.append(len(self.rows) - 1)
        return len(self.rows) - 1

    def _add_stack(self, messages: tuple[LocalizableMessage, ...]) -> None:
        parent = -1
        for depth, message in enumerate(messages):
            kind = RowKind.OPERATION if parent < 0 else RowKind.CAUSE
            row = self._add_message(parent, kind, message)
            parent = row if depth < MAX_DEPTH else parent

    def _add_message(self, parent: int, kind: RowKind, message: LocalizableMessage) -> int:
        text, english = self._texts(message)
        none = _tr("Stack", "(no text)")
        row = self._add(parent, Row(kind, text or none, english or none, message.id))
        hidden = [arg for arg in message.args if arg not in english]
        if hidden:
            self._add_named(row, _tr("Stack", "Arguments"), ", ".join(hidden))
        self._add_params(row, message.params)
        return row

    def _add_params(self, parent: int, params: Mapping[str, Param]) -> None:
        for name, param in params.items():
            if param.l is None:
                self._add_named(parent, name, param_text(param, self._reader))
                continue
            inner = self._add_named(parent, name, nested_text(param.l, self._reader), param.l.id)
            self._add_params(inner, param.l.params)

    def _add_named(self, parent: int, name: str, value: str, id_: str = "") -> int:
        text = fill(_tr("Stack", "%1: %2"), name, value)
        return self._add(parent, Row(RowKind.PARAMETER, text, text, id_))

    def _add_foreign(self, failure: Failure) -> None:
        """A server's mere text, or the words of this computer's libraries, the outermost first, told to be that."""
        words = failure.error if isinstance(failure.error, str) else failure.detail
        lines = [line for line in map(str.strip, words.splitlines()) if line]
        parent = -1
        if lines and words is failure.detail:
            title = _tr("Stack", "In the words of this computer")
            parent = self._add(-1, Row(RowKind.OPERATION, title, title))
        for depth, line in enumerate(lines):
            row = self._add(parent, Row(RowKind.OPERATION if parent < 0 else RowKind.PARAMETER, line, line))
            parent = row if depth < MAX_DEPTH else parent

    def _add_notification(self, found: Notification) -> None:
        row = self._add_message(-1, RowKind.NOTIFICATION, found.message)
        if row < 0:
            return
        self.rows[row].notification = found
        if found.resolution is not None:
            text, english = self._texts(found.resolution)
            helps = Row(RowKind.HELP, software.what_helps(text), software.what_helps(english), found.resolution.id)
            self._add(row, helps)

    def _texts(self, message: LocalizableMessage) -> tuple[str, str]:
        """In the language asked for, and in English."""
        return text_of(message, self._reader).text, english_text_of(message, self._reader).text


def _messages(failure: Failure | None) -> tuple[LocalizableMessage, ...]:
    error = None if failure is None else failure.vapi
    return () if error is None else error.messages
