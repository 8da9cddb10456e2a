"""What the list on the left shows: entries by day, newest first, those that are found.

An `Entry` is plain words and an icon; where they come from (records) is loaded after the window is painted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.plain import plain_tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks the model for, besides the text."""

    ENTRY = Qt.ItemDataRole.UserRole
    """The Entry, or None for a day."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `words` tell the state, `details` more for the tooltip; `created` has a zone. Find looks in all."""

    id: str
    title: str
    words: str
    icon: Icon
    created: datetime
    details: str = ""
    search: str = ""

    @property
    def day(self) -> date:
        return self.created.astimezone().date()

    @property
    def order(self) -> tuple[datetime, str]:
        return self.created, self.id

    def has(self, words: Sequence[str]) -> bool:
        """Whether all of these casefolded words stand somewhere in it."""
        if not words:
            return True
        text = f"{self.title}\n{self.words}\n{self.details}\n{self.search}".casefold()
        return all(word in text for word in words)


Row: TypeAlias = Entry | date


class ExtractionModel(QAbstractListModel):
    """The entries that are found, newest first, a row with the day above each day's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, Entry] = {}
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._days: dict[str, date] = {}
        self._words: tuple[str, ...] = ()
        self._today = date.today()

    def put(self, entries: Iterable[Entry]) -> None:
        """Add these, or show them anew. With hundreds of rows, changed words are no reason to arrange all of them."""
        given = list(entries)
        stays = bool(given) and all(self._stays(entry) for entry in given)
        self._entries.update((entry.id, entry) for entry in given)
        if not stays:
            self._arrange()
            return
        for entry in given:
            row = self._places.get(entry.id)
            if row is not None:
                self._replace(row, entry)

    def remove(self, entry_id: str) -> None:
        if self._entries.pop(entry_id, None):
            self._arrange()

    def find(self, text: str) -> None:
        """Show only what has all words of `text`."""
        self._words = tuple(text.casefold().split())
        self._arrange()

    def entry(self, entry_id: str) -> Entry | None:
        return self._entries.get(entry_id)

    def entries(self) -> list[Entry]:
        """What is shown, from the top."""
        return [row for row in self._rows if isinstance(row, Entry)]

    def index_of(self, entry_id: str) -> QModelIndex:
        """An invalid index where it is not shown."""
        row = self._places.get(entry_id)
        return QModelIndex() if row is None else self.index(row)

    def refresh_days(self, today: date) -> None:
        """Midnight has passed: "today" means another day."""
        if today != self._today:
            self._today = today
            self.retranslate()

    def retranslate(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not (index.isValid() and 0 <= index.row() < len(self._rows)):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Entry):
            return _entry_data(row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._day_words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def _day_words(self, day: date) -> str:
        if day == self._today:
            return self.tr("Today")
        if day == self._today - timedelta(days=1):
            return self.tr("Yesterday")
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def _stays(self, entry: Entry) -> bool:
        """Whether it is known and stays at its place, shown or not."""
        known = self._entries.get(entry.id)
        if known is None or known.order != entry.order or self._days[entry.id] != entry.day:
            return False
        return entry.has(self._words) == (entry.id in self._places)

    def _arrange(self) -> None:
        """Show what is wanted and note where each is."""
        self._show(self._wanted())
        self._places = {row.id: number for number, row in enumerate(self._rows) if isinstance(row, Entry)}
        self._days = {entry.id: entry.day for entry in self._entries.values()}

    def _show(self, wanted: list[Row]) -> None:
        """Go from the rows shown to those wanted by removing and inserting, so that scrolling and focus stay."""
        keys = [_key(row) for row in wanted]
        wanted_keys, there = set(keys), {_key(row) for row in self._rows}
        if [key for key in keys if key in there] != [_key(row) for row in self._rows if _key(row) in wanted_keys]:
            self._start_anew(wanted)
            return
        self._remove_all_but(wanted_keys)
        position = 0
        while position < len(wanted):
            if position < len(self._rows) and _key(self._rows[position]) == keys[position]:
                self._replace(position, wanted[position])
                position += 1
            else:
                position = self._insert(wanted, position)

    def _start_anew(self, wanted: list[Row]) -> None:
        """The order changed: the computer is in another time zone now."""
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

    def _replace(self, position: int, row: Row) -> None:
        if self._rows[position] != row:
            self._rows[position] = row
            self.dataChanged.emit(self.index(position), self.index(position))

    def _wanted(self) -> list[Row]:
        found = [entry for entry in self._entries.values() if entry.has(self._words)]
        rows: list[Row] = []
        day: date | None = None
        for entry in sorted(found, key=lambda e: e.order, reverse=True):
            if entry.day != day:
                day = entry.day
                rows.append(day)
            rows.append(entry)
        return rows

    def _remove_all_but(self, keys: set[str | date]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if _key(self._rows[last]) in keys:
                last -= 1
                continue
            first = last
            while first > 0 and _key(self._rows[first - 1]) not in keys:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _insert(self, wanted: list[Row], first: int) -> int:
        """Insert the run of new rows that begins at `first`; the row after it."""
        there = _key(self._rows[first]) if first < len(self._rows) else None
        last = first
        while last + 1 < len(wanted) and _key(wanted[last + 1]) != there:
            last += 1
        self.beginInsertRows(QModelIndex(), first, last)
        self._rows[first:first] = wanted[first : last + 1]
        self.endInsertRows()
        return last + 1


def _key(row: Row) -> str | date:
    return row.id if isinstance(row, Entry) else row


def _entry_data(entry: Entry, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return entry.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{entry.title}, {entry.words}"
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_tip("\n".join(part for part in (entry.title, entry.words, entry.details) if part))
    return entry if role == Role.ENTRY else None
