"""The raw JSON as the server sent it: read only, fixed width, with a line to find something in it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from depot_gui.domain.loose import Json
from depot_gui.domain.record import Record
from depot_gui.ui import theme
from depot_gui.ui.result.filter_line import FilterLine
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.software import number
from depot_gui.ui.widgets.buttons import CopyButton
from depot_gui.ui.widgets.text import Muted

MAX_SHOWN = 1_000_000
_MAX_MARKED = 1000


def raw_of(record: Record) -> Json:
    """What the server sent: the result, the error, or both by their names."""
    error = None if record.failure is None else record.failure.error
    found: dict[str, Json] = {"error": error, "result": record.result}
    there: dict[str, Json] = {name: value for name, value in found.items() if value is not None}
    return record.result if list(there) == ["result"] else there


class FindLine(FilterLine):
    """Finds in the text instead of filtering it."""

    def placeholder(self) -> str:
        return self.tr("Find in the JSON…   Ctrl+F")

    def name(self) -> str:
        return self.tr("Find in the JSON")


class RawJsonView(QWidget):
    """The text is made when it is first seen. Past a million characters only the beginning is shown; Copy has all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: Callable[[], Json] | None = None
        self._text = ""
        self._matches = 0
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("rawJson")
        self.edit.setProperty("fixed", "true")
        self.edit.setReadOnly(True)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.setUndoRedoEnabled(False)
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.find_line = FindLine(self)
        self.find_line.setObjectName("rawJsonFind")
        self.note = Muted()
        self.note.setWordWrap(False)
        self.copy_button = CopyButton(self._whole)
        self._lay_out()
        self.find_line.filtered.connect(self._mark)
        self.find_line.stepped.connect(self._step)
        theme.changes().changed.connect(self._mark_again)
        self.retranslate()

    def show_source(self, source: Callable[[], Json]) -> None:
        """Show this value, asked for when it is first seen."""
        self._source = source
        self._text = ""
        self.edit.clear()
        self.find_line.clear()
        if self.isVisible():
            self._make()

    def retranslate(self) -> None:
        self.edit.setAccessibleName(self.tr("Raw JSON"))
        self._show_note()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _make(self) -> None:
        if self._source is None or self._text:
            return
        self._text = msgspec.json.format(msgspec.json.encode(self._source()), indent=2).decode("utf-8", "replace")
        self.edit.setPlainText(self._text[:MAX_SHOWN])
        self._show_note()

    def _whole(self) -> str:
        self._make()
        return self._text

    def _mark_again(self) -> None:
        self._mark(self.find_line.text())

    def _mark(self, words: str) -> None:
        """Mark all places where the words stand, and go to the first."""
        found: list[QTextEdit.ExtraSelection] = []
        document, at = self.edit.document(), QTextCursor(self.edit.document())
        while words and len(found) < _MAX_MARKED:
            at = document.find(words, at)
            if at.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = at
            mark.format.setBackground(theme.current().ground(theme.Tone.WARNING))
            found.append(mark)
        self._matches = len(found)
        self.edit.setExtraSelections(found)
        if found:
            self.edit.setTextCursor(found[0].cursor)
        self._show_note()

    def _step(self, forward: bool) -> None:
        """Go to the next place where the words stand, or the one before, round and round."""
        words = self.find_line.text()
        flags = QTextDocument.FindFlag(0) if forward else QTextDocument.FindFlag.FindBackward
        if words and not self.edit.find(words, flags):
            end = QTextCursor.MoveOperation.Start if forward else QTextCursor.MoveOperation.End
            self.edit.moveCursor(end)
            self.edit.find(words, flags)

    def _show_note(self) -> None:
        if self.find_line.text():
            found = self._matches
            more = found >= _MAX_MARKED
            self.note.setText(self.tr("%n or more", "", found) if more else self.tr("%n match(es)", "", found))
        elif len(self._text) > MAX_SHOWN:
            self.note.setText(
                fill(
                    self.tr("The first %1 of %2 characters; “Copy” copies all"),
                    number(MAX_SHOWN),
                    number(len(self._text)),
                )
            )
        else:
            self.note.setText("")

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.find_line, 1)
        line.addWidget(self.note)
        line.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.edit, 1)
