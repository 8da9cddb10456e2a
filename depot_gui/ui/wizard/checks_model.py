"""Many hosts and how it stands with the certificate of each, as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from depot_gui.domain.certificate import CertificateFault
from depot_gui.flow.many_hosts import HostCheck, Verdict
from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.plain import plain_tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_tr = QCoreApplication.translate
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, from the left."""

    HOST = 0
    VERDICT = 1
    FINGERPRINT = 2


class ChecksModel(QAbstractTableModel):
    """The hosts in the order of the list. Nothing is ticked here: each is looked at, and confirmed, by itself.

    `now` gives the time by which certificates are judged.
    """

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._checks: list[HostCheck] = []

    def set_checks(self, checks: tuple[HostCheck, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._checks = list(checks)
        self.endResetModel()

    def put(self, place: int, check: HostCheck) -> None:
        """One of them is known better now."""
        self._checks[place] = check
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))

    def next_open(self, after: int) -> int | None:
        """The place of the next one that only the user can confirm, from the top again at the end."""
        count = len(self._checks)
        places = ((after + step) % count for step in range(1, count + 1))
        return next((p for p in places if self._checks[p].verdict in (Verdict.OPEN, Verdict.CHANGED)), None)

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._checks)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        check, column = self._checks[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(check, column)
            case Qt.ItemDataRole.DecorationRole if column is Column.VERDICT:
                suspect = check.verdict is Verdict.OPEN and self._fault(check)
                return icons.icon(Icon.WARNING if suspect else _ICONS[check.verdict])
            case Qt.ItemDataRole.FontRole if column is Column.FINGERPRINT:
                return theme.fixed_font(12)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(check, column)) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.HOST: _tr("Checks", "Host"),
            Column.VERDICT: _tr("Checks", "Certificate"),
            Column.FINGERPRINT: _tr("Checks", "Fingerprint"),
        }[Column(section)]

    def _text(self, check: HostCheck, column: Column) -> str:
        match column:
            case Column.HOST:
                return str(check.host.address)
            case Column.VERDICT:
                verdict, fault = verdict_words(check.verdict), self._fault(check)
                return fill(_tr("Checks", "%1 · %2"), verdict, fault) if fault else verdict
            case Column.FINGERPRINT:
                seen = check.seen
                known = None if seen is None else seen.sha256 or seen.sha1
                return "" if known is None else known.value

    def _fault(self, check: HostCheck) -> str:
        """What is wrong with its certificate besides its issuer, in a word or two."""
        faults = frozenset() if check.seen is None else check.seen.faults(self._now())
        named = {
            CertificateFault.EXPIRED: _tr("Checks", "expired"),
            CertificateFault.NOT_YET_VALID: _tr("Checks", "not valid yet"),
            CertificateFault.NAME_MISMATCH: _tr("Checks", "name mismatch"),
            CertificateFault.WEAK_KEY: _tr("Checks", "weak"),
            CertificateFault.WEAK_SIGNATURE: _tr("Checks", "weak"),
        }
        return next((words for fault, words in named.items() if fault in faults), "")


_ICONS = {
    Verdict.NOT_ASKED: Icon.PENDING,
    Verdict.UNSEEN: Icon.LOST,
    Verdict.MISMATCH: Icon.ERROR,
    Verdict.CHANGED: Icon.ERROR,
    Verdict.OPEN: Icon.UNCERTAIN,
    Verdict.MATCHES: Icon.SUCCESS,
    Verdict.CONFIRMED: Icon.SUCCESS,
}


def verdict_words(verdict: Verdict) -> str:
    """How it stands with a host's certificate, in a few words."""
    return {
        Verdict.NOT_ASKED: _tr("Checks", "Not looked at yet"),
        Verdict.UNSEEN: _tr("Checks", "Not reached"),
        Verdict.MISMATCH: _tr("Checks", "Not as in the list"),
        Verdict.CHANGED: _tr("Checks", "Changed since last time"),
        Verdict.OPEN: _tr("Checks", "To be confirmed"),
        Verdict.MATCHES: _tr("Checks", "As in the list"),
        Verdict.CONFIRMED: _tr("Checks", "Confirmed"),
    }[verdict]
