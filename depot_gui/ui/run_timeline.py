"""Every status seen of one extraction as a table, the newest on top."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Note, Seen
from depot_gui.ui.texts import runs, times
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.views import HEADER_ROLES

_LONGEST_NOTE = 2000
Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    TIME = 0
    STATE = 1
    PERCENT = 2
    MESSAGE = 3


class TimelineModel(QAbstractTableModel):
    """The statuses of one record. What is new is inserted on top, so that a scrolled table stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: tuple[Seen, ...] = ()
        self._reader: Reader | None = None

    def show(self, seen: tuple[Seen, ...], reader: Reader) -> None:
        """Show this timeline, given oldest first."""
        known = len(self._seen)
        self._reader = reader
        if seen == self._seen:
            return
        if known and seen[:known] == self._seen:
            self.beginInsertRows(QModelIndex(), 0, len(seen) - known - 1)
            self._seen = seen
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._seen = seen
            self.endResetModel()

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._seen:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._seen) - 1, len(Column) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in HEADER_ROLES:
            return None
        return (self.tr("Time"), self.tr("State"), self.tr("Done"), self.tr("vCenter’s words"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._reader is None:
            return None
        seen = self._seen[len(self._seen) - 1 - index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(seen, Column(index.column()), self._reader)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.TIME:
            return times.utc_words(seen.time)
        return None

    def _shown(self, seen: Seen, column: Column, reader: Reader) -> str:
        match column:
            case Column.TIME:
                return times.exact_time(seen.time, reader)
            case Column.STATE:
                return runs.seen_words(seen)
            case Column.PERCENT:
                return "" if seen.percent is None else fill(self.tr("%1%"), seen.percent)
            case Column.MESSAGE:
                return runs.message_words(seen, reader) or _foreign_note(seen)


def _foreign_note(seen: Seen) -> str:
    """Words that a newer version wrote; those of this one stand in the column of the state."""
    return "" if seen.note in {note.value for note in Note} else seen.note[:_LONGEST_NOTE]
