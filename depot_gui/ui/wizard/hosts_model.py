"""The inventory as a table: hosts that are found and sorted, and which of them are ticked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from depot_gui.domain.inventory import ConnectionState, HostSummary
from depot_gui.ui import icons
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.plain import plain_tip
from depot_gui.ui.widgets.views import HEADER_ROLES

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_tr = QCoreApplication.translate
_ROOT = QModelIndex()
_DIGITS = re.compile(r"([0-9]+)")
_ORDER = (
    ConnectionState.CONNECTED,
    ConnectionState.NOT_RESPONDING,
    ConnectionState.DISCONNECTED,
    ConnectionState.UNKNOWN,
)


class Column(IntEnum):
    """The columns, from the left; the tick box stands before the name."""

    NAME = 0
    STATE = 1
    CLUSTER = 2
    DATACENTER = 3
    ID = 4


class HostModel(QAbstractTableModel):
    """Ticks stay whatever is filtered or sorted; they go with a host that is no longer there.

    Signals: `ticked_changed()`.
    """

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[HostSummary, ...] = ()
        self._shown: list[HostSummary] = []
        self._ticked: dict[str, None] = {}
        self._words: tuple[str, ...] = ()
        self._column = Column.NAME
        self._descending = False

    # What the page asks for

    @property
    def hosts(self) -> tuple[HostSummary, ...]:
        """The whole inventory."""
        return self._all

    @property
    def ticked(self) -> tuple[str, ...]:
        """Ids of the ticked hosts, the first ticked first."""
        return tuple(self._ticked)

    @property
    def ticked_out_of_sight(self) -> int:
        """How many ticked hosts the filter hides."""
        return len(self._ticked.keys() - {host.host for host in self._shown})

    @property
    def ticked_unconnected(self) -> tuple[HostSummary, ...]:
        """Ticked hosts that vCenter cannot reach now."""
        return tuple(h for h in self._all if h.host in self._ticked and _is_away(h))

    def set_hosts(self, hosts: Iterable[HostSummary]) -> None:
        """Show another inventory, or a newer state of it."""
        self._all = tuple(hosts)
        there = {host.host for host in self._all}
        self._ticked = {host: None for host in self._ticked if host in there}
        self._show()
        self.ticked_changed.emit()

    def set_filter(self, text: str) -> None:
        """Show the hosts whose name, id, cluster or datacenter hold all of these words."""
        self._words = tuple(text.casefold().split())
        self._show()

    def tick(self, indexes: Iterable[Index], ticked: bool) -> None:
        """Tick or untick these rows."""
        hosts = [self._shown[index.row()].host for index in indexes]
        if ticked:
            self.tick_hosts(hosts)
            return
        for host in hosts:
            self._ticked.pop(host, None)
        self._tell_ticks()

    def tick_hosts(self, hosts: Iterable[str]) -> None:
        """Tick these ids of the inventory."""
        self._ticked.update(dict.fromkeys(hosts))
        self._tell_ticks()

    def is_ticked(self, index: Index) -> bool:
        return self._shown[index.row()].host in self._ticked

    @property
    def may_tick_more(self) -> bool:
        """Whether any host that is shown is not ticked."""
        return any(host.host not in self._ticked for host in self._shown)

    def tick_all_shown(self) -> None:
        self._ticked.update((host.host, None) for host in self._shown if host.host not in self._ticked)
        self._tell_ticks()

    def untick_all(self) -> None:
        self._ticked.clear()
        self._tell_ticks()

    def row_of(self, host: str) -> int | None:
        """Where a host id is shown."""
        return next((row for row, shown in enumerate(self._shown) if shown.host == host), None)

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        host, column = self._shown[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(host, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.NAME:
                return Qt.CheckState.Checked if host.host in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole if column is Column.STATE:
                return icons.icon(_ICONS[host.connection_state])
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(host, column)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.NAME:
            return False
        state = value if isinstance(value, Qt.CheckState) else Qt.CheckState(value)
        self.tick([index], state is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.NAME else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in HEADER_ROLES:
            return None
        return {
            Column.NAME: _tr("Hosts", "Name"),
            Column.STATE: _tr("Hosts", "Connection"),
            Column.CLUSTER: _tr("Hosts", "Cluster"),
            Column.DATACENTER: _tr("Hosts", "Datacenter"),
            Column.ID: _tr("Hosts", "Id"),
        }[Column(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column = Column(max(0, column))
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        found = [host for host in self._all if self._is_found(host)]
        self._shown = sorted(found, key=self._key, reverse=self._descending)
        self.endResetModel()

    def _is_found(self, host: HostSummary) -> bool:
        if not self._words:
            return True
        text = f"{host.name}\n{host.host}\n{host.cluster or ''}\n{host.datacenter or ''}".casefold()
        return all(word in text for word in self._words)

    def _key(self, host: HostSummary) -> tuple[object, ...]:
        """By the column, then by name; numbers inside names by their value."""
        name = _natural(host.name)
        match self._column:
            case Column.NAME:
                return name, host.host
            case Column.STATE:
                return _ORDER.index(host.connection_state), name
            case _:
                return _natural(_text(host, self._column)), name

    def _tell_ticks(self) -> None:
        if self._shown:
            first, last = self.index(0, Column.NAME), self.index(len(self._shown) - 1, Column.NAME)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()


_ICONS = {
    ConnectionState.CONNECTED: Icon.SUCCESS,
    ConnectionState.NOT_RESPONDING: Icon.WARNING,
    ConnectionState.DISCONNECTED: Icon.CANCELED,
    ConnectionState.UNKNOWN: Icon.UNCERTAIN,
}


def state_word(state: ConnectionState) -> str:
    """How the host stands to vCenter."""
    return {
        ConnectionState.CONNECTED: _tr("Hosts", "Connected"),
        ConnectionState.NOT_RESPONDING: _tr("Hosts", "Not responding"),
        ConnectionState.DISCONNECTED: _tr("Hosts", "Disconnected"),
        ConnectionState.UNKNOWN: _tr("Hosts", "Unknown"),
    }[state]


def _is_away(host: HostSummary) -> bool:
    return host.connection_state in (ConnectionState.DISCONNECTED, ConnectionState.NOT_RESPONDING)


def _text(host: HostSummary, column: Column) -> str:
    match column:
        case Column.NAME:
            return host.name
        case Column.STATE:
            return state_word(host.connection_state)
        case Column.CLUSTER:
            return host.cluster or ""
        case Column.DATACENTER:
            return host.datacenter or ""
        case Column.ID:
            return host.host


def _tip(host: HostSummary, column: Column) -> str | None:
    """Names may be longer than their column."""
    if column is Column.STATE and _is_away(host):
        return _tr("Hosts", "vCenter cannot reach this host now.")
    return plain_tip(_text(host, column)) or None


def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    parts = _DIGITS.split(text.casefold())
    return tuple((0, int(p), "") if p.isdigit() and p.isascii() and len(p) < 20 else (1, 0, p) for p in parts)
