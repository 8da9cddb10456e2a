"""The model of a comparison: a row for each thing, what it is and how it stands, then a column for each host."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor, QFont

from depot_gui.domain.comparison import Comparison, Line, Part, Relation
from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.result.look import bold_font
from depot_gui.ui.result.order import natural_keys
from depot_gui.ui.texts import comparison as words
from depot_gui.ui.texts.plain import one_line, plain_tip
from depot_gui.ui.theme import Tone

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HOSTS = 3
"""The first column of a host."""

_AT_ONCE = 4_000
"""Lines worked on in one turn of the loop: some milliseconds."""

_ICONS = {Relation.CHANGED: Icon.COMPARE, Relation.ONLY_LEFT: Icon.CANCELED, Relation.ONLY_RIGHT: Icon.PLUS}
_TONES = {Relation.CHANGED: Tone.WARNING, Relation.ONLY_LEFT: Tone.ERROR, Relation.ONLY_RIGHT: Tone.INFO}
_NOTHING = Comparison(("",), ())


class Column(IntEnum):
    NAME = 0
    PART = 1
    STATE = 2


class CompareModel(QAbstractTableModel):
    """Shows the lines that a filter leaves, in the order asked for. A change resets the model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison = _NOTHING
        self.lines: list[Line] = []
        self._titles: list[str] = []
        self._words: tuple[str, ...] = ()
        self._only_differences = True
        self._sorting: tuple[int, bool] | None = None
        self._texts: list[str] = []
        self._order: Sequence[int] = ()
        self._work: Iterator[None] = iter(())
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._turn)

    def show(self, comparison: Comparison, titles: list[str]) -> None:
        """Another comparison; filter and order stay. `titles` have a second line."""
        self.comparison, self._titles = comparison, titles
        self._texts, self._order = [], range(len(comparison.lines))
        self._filter()
        self._prepare()

    def set_filter(self, text: str, only_differences: bool) -> None:
        """Only lines with all these words in whatever column, and only what differs where that is wanted."""
        self._words, self._only_differences = tuple(text.casefold().split()), only_differences
        self._filter()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column, versions by their numbers; a negative one is the order of the parts.

        Very many lines follow some turns of the loop later.
        """
        sorting = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if sorting != self._sorting:
            self._sorting = sorting
            self._prepare()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else HOSTS + len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Role.ToolTipRole and section >= HOSTS:
            return plain_tip(self._titles[section - HOSTS])
        if role != Role.DisplayRole:
            return None
        own = (self.tr("Name"), self.tr("Part"), self.tr("State"))
        return own[section] if section < HOSTS else self._titles[section - HOSTS]

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line, column = self.lines[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return one_line(self._text(line, column))
            case Role.ToolTipRole:
                return plain_tip(self._text(line, column))
            case Role.ForegroundRole:
                return self._ink(line, column)
            case Role.FontRole:
                return self._font(line, column)
            case Role.DecorationRole:
                return self._icon(line, column)
            case Role.AccessibleTextRole:
                return self._spoken(line, column)
            case _:
                return None

    def relation(self, line: Line, column: int) -> Relation:
        """How the cell stands to the first host; the state's cell tells of the whole line."""
        return line.relation_at(column - HOSTS) if column >= HOSTS else line.relation

    def _text(self, line: Line, column: int) -> str:
        if column >= HOSTS:
            return words.version_words(line, column - HOSTS)
        match Column(column):
            case Column.NAME:
                return words.line_name(line)
            case Column.PART:
                return words.part_name(line.part)
            case Column.STATE:
                return words.state_of(line, len(self._titles) > 2)

    def _tone(self, line: Line, column: int) -> Tone | None:
        if column < Column.STATE:
            return None
        relation = self.relation(line, column)
        if relation is Relation.SAME:
            return Tone.NEUTRAL if column == Column.STATE or line.versions[column - HOSTS] is None else None
        return Tone.NEUTRAL if line.by_solution else _TONES[relation]

    def _ink(self, line: Line, column: int) -> QColor | None:
        tone = self._tone(line, column)
        return None if tone is None else theme.current().ink(tone)

    def _font(self, line: Line, column: int) -> QFont | None:
        marked = column >= HOSTS and line.is_drift and self.relation(line, column) is not Relation.SAME
        return bold_font() if marked else None

    def _icon(self, line: Line, column: int) -> object:
        """The shape of the state; in the matrix that of each cell that differs."""
        if column < Column.STATE or (column >= HOSTS and len(self._titles) == 2):
            return None
        icon = _ICONS.get(self.relation(line, column))
        return None if icon is None else icons.icon(icon, self._tone(line, column))

    def _spoken(self, line: Line, column: int) -> str:
        text = one_line(self._text(line, column))
        relation = self.relation(line, column)
        if column < HOSTS or relation is Relation.SAME:
            return text
        return f"{text}, {words.relation_name(relation, several=False)}"

    def _prepare(self) -> None:
        """Do the work below at once, or with very many lines turn by turn, so that the window never stands still."""
        self._work = self._pieces()
        if len(self.comparison.lines) > _AT_ONCE:
            self._turns.start(0)
        else:
            deque(self._work, maxlen=0)

    def _turn(self) -> None:
        if next(self._work, self) is self:
            self._turns.stop()

    def _pieces(self) -> Iterator[None]:
        """Put the lines in order, then make the texts that the filter looks in."""
        lines = self.comparison.lines
        if self._sorting is None:
            self._put(range(len(lines)))
        else:
            column, descending = self._sorting
            keys: list[str] = []
            while len(keys) < len(lines):
                keys += natural_keys([self._key(line, column) for line in lines[len(keys) : len(keys) + _AT_ONCE]])
                yield
            self._put(sorted(range(len(lines)), key=keys.__getitem__, reverse=descending))
        while len(self._texts) < len(lines):
            yield
            self._add_texts(_AT_ONCE)

    def _put(self, order: Sequence[int]) -> None:
        if order != self._order:
            self._order = order
            self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        lines, order = self.comparison.lines, self._order
        if self._words:
            self._add_texts(len(lines))
            for word in self._words:
                order = [place for place in order if word in self._texts[place]]
        found = [lines[place] for place in order]
        if self._only_differences:
            found = [line for line in found if line.relation is not Relation.SAME]
        self.lines = found
        self.endResetModel()

    def _key(self, line: Line, column: int) -> str:
        """What a column is sorted by: a version that is not there comes first."""
        if column >= HOSTS:
            return line.versions[column - HOSTS] or ""
        return self._text(line, column)

    def _add_texts(self, some: int) -> None:
        """Make the text that the filter looks in for so many more lines."""
        several = len(self._titles) > 2
        own: dict[tuple[Part, Relation, bool], str] = {}
        first = len(self._texts)
        for line in self.comparison.lines[first : first + some]:
            key = line.part, line.relation, line.by_solution
            said = own.get(key)
            if said is None:
                said = own[key] = f"{words.part_name(line.part)}\n{words.state_of(line, several)}"
            self._texts.append("\n".join((line.name, line.image, said, *filter(None, line.versions))).casefold())
