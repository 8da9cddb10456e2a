"""The model of the error tree: the operation, the cause below it, the cause of the cause below that."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from depot_gui.domain.failures import Failure
from depot_gui.domain.message_text import Reader
from depot_gui.domain.software import Notification
from depot_gui.domain.visible import visible
from depot_gui.ui import icons, theme
from depot_gui.ui.result.error_stack import RowKind, Stack
from depot_gui.ui.result.look import SEVERITY_ICONS, bold_font
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.plain import one_line, plain_tip
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.views import HEADER_ROLES

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_COLUMNS = 2
_QUIET = frozenset({RowKind.PARAMETER, RowKind.HELP, RowKind.NOTHING})


class Column(IntEnum):
    MESSAGE = 0
    ID = 1


class ErrorModel(QAbstractItemModel):
    """Shows a Stack in the language asked for, and the server's English below each text where that is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack: Stack | None = None
        self._english = False

    def show(self, failure: Failure | None, notifications: tuple[Notification, ...], reader: Reader) -> None:
        """Show this failure, and these notifications below it."""
        self.beginResetModel()
        self._stack = Stack(failure, notifications, reader)
        self.endResetModel()

    def set_english(self, english: bool) -> None:
        """Whether the server's English stands below what is in another language: support works in English."""
        self.beginResetModel()
        self._english = english
        self.endResetModel()

    @property
    def is_translated(self) -> bool:
        """Whether there is English to be shown beside what is shown."""
        return self._stack is not None and any(row.text != row.english for row in self._stack.rows)

    def text(self, row: int) -> str:
        """A row's own words, without "because"."""
        if self._stack is None:
            return ""
        found = self._stack.rows[row]
        return f"{found.text}\n{found.english}" if self._english and found.english != found.text else found.text

    def whole_text(self) -> str:
        """All rows, indented, with their ids."""
        return "\n".join(line for row in self._below(-1) for line in self._lines(row, ""))

    def row_of(self, index: Index) -> int:
        """The id of the row at an index, -1 where there is none."""
        row = index.internalId() if index.isValid() else -1
        return row if self._stack is not None and row < len(self._stack.rows) else -1

    # Qt

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  (Qt's own)
        rows = self._below(self.row_of(parent)) if parent.column() <= 0 else []
        if 0 <= row < len(rows) and 0 <= column < _COLUMNS:
            return self.createIndex(row, column, rows[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        row = self.row_of(index)
        if row < 0 or self._stack is None:
            return QModelIndex()
        above = self._stack.rows[row].parent
        return QModelIndex() if above < 0 else self.createIndex(self._stack.rows[above].place, 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        row = self.row_of(parent)
        return 0 if parent.isValid() and (parent.column() > 0 or row < 0) else len(self._below(row))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() and parent.column() > 0 else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in HEADER_ROLES:
            return None
        return (self.tr("Message"), self.tr("Id"))[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.row_of(index)
        if row < 0 or self._stack is None:
            return None
        found, column = self._stack.rows[row], index.column()
        match role:
            case Role.DisplayRole:
                return visible(self._shown(row)) if column == Column.MESSAGE else one_line(found.id)
            case Role.DecorationRole if column == Column.MESSAGE and found.notification is not None:
                return icons.icon(SEVERITY_ICONS[found.notification.severity])
            case Role.ForegroundRole if column == Column.ID or found.kind in _QUIET:
                return theme.current().ink(Tone.NEUTRAL)
            case Role.FontRole if found.kind is RowKind.OPERATION and column == Column.MESSAGE:
                return bold_font()
            case Role.ToolTipRole:
                return plain_tip(self.text(row) if column == Column.MESSAGE else found.id)
            case _:
                return None

    # Inside

    def _below(self, row: int) -> list[int]:
        return [] if self._stack is None else self._stack.below(row)

    def _shown(self, row: int) -> str:
        text, is_cause = self.text(row), self._stack is not None and self._stack.rows[row].kind is RowKind.CAUSE
        return fill(self.tr("because  %1"), text) if is_cause else text

    def _lines(self, row: int, indent: str) -> list[str]:
        ident = "" if self._stack is None else self._stack.rows[row].id
        lines = [indent + self._shown(row) + (f"  [{ident}]" if ident else "")]
        for child in self._below(row):
            lines += self._lines(child, indent + "  ")
        return lines
