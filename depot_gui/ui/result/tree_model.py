"""The model of the result tree: ids into flat lists, its own filter and order, no object for a row."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from depot_gui.domain.message_text import Reader
from depot_gui.domain.software import DepotExtractInfo
from depot_gui.ui.result.look import font_of, icon_of, ink_of, is_wide, shown_text, spoken
from depot_gui.ui.result.rows import Column, Facts, Lists, Rows
from depot_gui.ui.texts.plain import plain_tip
from depot_gui.ui.widgets.views import HEADER_ROLES

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
WIDE = Role.UserRole + 1
"""Whether the cell's text may run over the empty cells after it."""

_COLUMNS = len(Column)
_AT_ONCE = 4_000
"""Rows prepared in one turn of the loop: some milliseconds."""

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF_FLAGS = _FLAGS | Qt.ItemFlag.ItemNeverHasChildren


class ResultModel(QAbstractItemModel):
    """What came out of a host. `planted` comes within a reset after which ids kept from before mean nothing.

    A filter or an order resets the model; the ids of rows stay, so whoever keeps ids can restore what it needs.
    """

    planted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows()
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare)

    def load(self, info: DepotExtractInfo, reader: Reader, *, same: bool = False) -> None:
        """Show another result, or the same in another language (`same`); filter and order stay in force."""
        self.beginResetModel()
        self.rows.show(info, reader)
        if not same:
            self.planted.emit()
        self.endResetModel()
        self._prepare_later()

    def set_facts(self, facts: Facts) -> None:
        """What the depots know of components, add-ons and base images, by name and version."""
        if facts or self.rows.facts:
            self.beginResetModel()
            self.rows.set_facts(facts)
            self.endResetModel()
            self._prepare_later()

    def set_lists(self, lists: Lists) -> None:
        """What base images and add-ons consist of. New rows come below those that are there, whose ids stay."""
        if self.rows.would_add(lists):
            self.beginResetModel()
            self.rows.set_lists(lists)
            self.endResetModel()
            self._prepare_later()
        else:
            self.rows.lists = lists

    def set_filter(self, text: str) -> None:
        """Show only rows with all these words, in whatever column, and what stands above and below them."""
        words = tuple(text.casefold().split())
        if words != self.rows.words:
            self.beginResetModel()
            self.rows.set_words(words)
            self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what has no order of its own; a negative column is the server's own order."""
        sorting = (Column(column), order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if sorting != self.rows.sorting:  # the header asks twice
            self.beginResetModel()
            self.rows.set_sorting(sorting)
            self.endResetModel()

    @property
    def is_preparing(self) -> bool:
        """Whether the first filter and the first sort would still take longer than the later ones."""
        return self._preparing.isActive()

    def index_of(self, row: int, column: int = 0) -> QModelIndex:
        """The index of a row by its id; an invalid one where it is not shown."""
        if not 0 <= row < len(self.rows.place) or self.rows.place[row] < 0:
            return QModelIndex()
        return self.createIndex(self.rows.place[row], column, row)

    def row_of(self, index: Index) -> int:
        """The id of the row at an index, -1 where there is none."""
        row = index.internalId() if index.isValid() else -1
        return row if row < len(self.rows.forest) else -1

    def _prepare_later(self) -> None:
        if len(self.rows.forest) > _AT_ONCE:
            self._preparing.start(0)

    def _prepare(self) -> None:
        if not self.rows.prepare(_AT_ONCE):
            self._preparing.stop()

    # Qt

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008  (Qt's own)
        rows = self.rows.shown.get(parent.internalId() if parent.isValid() else -1, ())
        if 0 <= row < len(rows) and 0 <= column < _COLUMNS and parent.column() <= 0:
            return self.createIndex(row, column, rows[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        row = self.row_of(index)
        above = self.rows.forest.parent[row] if row >= 0 else -1
        return QModelIndex() if above < 0 else self.createIndex(self.rows.place[above], 0, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        if not parent.isValid():
            return len(self.rows.shown[-1])
        return len(self.rows.shown.get(parent.internalId(), ())) if parent.column() == 0 else 0

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  (Qt's own signature)
        return not parent.isValid() or (parent.internalId() in self.rows.shown and parent.column() == 0)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() and parent.column() > 0 else _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS if index.internalId() in self.rows.shown else _LEAF_FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in HEADER_ROLES:
            return None
        return (
            self.tr("Name"),
            self.tr("Version"),
            self.tr("Vendor"),
            self.tr("Source"),
            self.tr("Category"),
            self.tr("Display name"),
            self.tr("Urgency"),
            self.tr("Released"),
        )[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self.row_of(index)
        if row < 0:
            return None
        rows, column = self.rows, Column(index.column())
        match role:
            case Role.DisplayRole:
                return shown_text(rows, row, column)
            case Role.DecorationRole:
                return icon_of(rows, row, column)
            case Role.ForegroundRole:
                return ink_of(rows, row, column)
            case Role.FontRole:
                return font_of(rows, row, column)
            case Role.ToolTipRole:
                return plain_tip(rows.text(row, column))
            case Role.AccessibleTextRole:
                return spoken(rows, row, column)
            case _:
                return is_wide(rows, row, column) if role == WIDE else None
