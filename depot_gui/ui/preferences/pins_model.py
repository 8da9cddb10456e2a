"""The certificates that were accepted, as rows: those of vCenters first, then those of hosts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from depot_gui.domain.address import Address
from depot_gui.domain.message_text import Reader
from depot_gui.flow.pins import HostConfirmation, Pins, VcenterPin
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.times import day, utc_words
from depot_gui.ui.widgets.views import HEADER_ROLES

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Pin: TypeAlias = VcenterPin | HostConfirmation


class Column(IntEnum):
    PLACE = 0
    KIND = 1
    SINCE = 2


@dataclass(frozen=True, slots=True)
class PinRow:
    """One accepted certificate, of the service at `address`. `since` in UTC.

    `this_time`: trusted until the program ends.
    """

    pin: Pin
    address: Address
    since: datetime
    this_time: bool = False

    @staticmethod
    def of(pin: Pin, *, this_time: bool = False) -> PinRow:
        if isinstance(pin, VcenterPin):
            return PinRow(pin, pin.vcenter, pin.added, this_time)
        return PinRow(pin, Address(pin.host, pin.port), pin.confirmed_at)


class PinsModel(QAbstractTableModel):
    """Shows all of a `Pins`; `refresh` reads them anew."""

    def __init__(self, pins: Pins, reader: Callable[[], Reader], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pins = pins
        self._reader = reader
        self._rows: list[PinRow] = []
        self.refresh()

    def refresh(self) -> None:
        """Where something has changed: the selection is lost then."""
        rows = [PinRow.of(pin, this_time=True) for pin in self._pins.this_time()]
        rows += map(PinRow.of, self._pins.vcenters())
        rows += map(PinRow.of, self._pins.hosts())
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row(self, number: int) -> PinRow | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in HEADER_ROLES:
            return None
        return {
            Column.PLACE: self.tr("Certificate of"),
            Column.KIND: self.tr("Kind"),
            Column.SINCE: self.tr("Accepted"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            since = index.column() == Column.SINCE
            return utc_words(row.since) if since else self._words(row, Column(index.column()))
        return None

    def _words(self, row: PinRow, column: Column) -> str:
        if column is Column.PLACE:
            return str(row.address)
        if column is Column.SINCE:
            return day(row.since, self._reader())
        if isinstance(row.pin, HostConfirmation):
            return fill(self.tr("Host, confirmed at %1"), row.pin.vcenter)
        if row.pin.is_authority:
            always = self.tr("vCenter’s authority, trusted always")
            return self.tr("vCenter’s authority, trusted this time") if row.this_time else always
        return self.tr("vCenter, trusted this time") if row.this_time else self.tr("vCenter, trusted always")
