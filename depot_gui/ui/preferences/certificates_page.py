"""The certificates that were accepted: list them, look at one, forget it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.ports import DiskError
from depot_gui.flow.pins import HostConfirmation, Pins, VcenterPin
from depot_gui.ui.dialogs import Question, forget_question
from depot_gui.ui.icons import Icon
from depot_gui.ui.preferences.page import SettingsPage
from depot_gui.ui.preferences.pins_model import Column, PinRow, PinsModel
from depot_gui.ui.texts.certificates import Judged
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.empty_state import EmptyState
from depot_gui.ui.widgets.scroll_area import ScrollArea
from depot_gui.ui.widgets.views import prepare_table
from depot_gui.ui.wizard.certificate_alarm import Side
from depot_gui.ui.wizard.certificate_card import CertificateCard


class CertificatesPage(SettingsPage):
    """A certificate that is forgotten is asked about again, without an alarm where it has changed."""

    def __init__(self, pins: Pins, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pins = pins
        self.problem = Banner(Tone.ERROR)
        self.problem.setObjectName("pinsProblem")
        self.model = PinsModel(pins, local_reader, self)
        self.label = QLabel()
        self.table = QTableView()
        self.table.setObjectName("pinTable")
        self.label.setBuddy(self.table)
        self.forget = Button(kind=Kind.DANGER)
        self.forget.setObjectName("forgetPin")
        self.card = CertificateCard("pinSha256", "pinSha1")
        self.empty = EmptyState("", "", Icon.LOCK)
        self._question: Question | None = None
        self._lay_out()
        self._connect()
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        chosen = self._chosen()
        self.model.refresh()
        there = self.model.rowCount() > 0
        for widget in (self.label, self.table, self.detail, self.forget):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self._select(chosen)

    def retranslate(self) -> None:
        self.label.setText(self.tr("&Accepted certificates"))
        self.forget.setText(self.tr("&Forget…"))
        self.empty.title.setText(self.tr("No certificate is kept"))
        self.empty.text.setText(
            self.tr("vCenters that you trust, and hosts whose certificate you confirmed, are listed here.")
        )
        self.model.retranslate()
        self._show_chosen()

    # What is chosen

    def _chosen(self) -> PinRow | None:
        return self.model.row(self.table.currentIndex().row())

    def _select(self, wanted: PinRow | None, place: int = 0) -> None:
        """The same one again; where it is gone, the one at its place."""
        rows = [self.model.row(number) for number in range(self.model.rowCount())]
        number = rows.index(wanted) if wanted in rows else min(place, len(rows) - 1)
        if number >= 0:
            clear_rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(number, 0), clear_rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self._chosen()
        self.forget.setEnabled(row is not None)
        self.card.setVisible(row is not None)
        if row is not None:
            self._show_card(row)

    def _show_card(self, row: PinRow) -> None:
        side, kind = _side(row), str(self.model.index(self.table.currentIndex().row(), Column.KIND).data())
        if side.certificate is None:
            note = self.tr("Only the hash that vCenter compares is kept.") if side.sha256 or side.sha1 else ""
            self.card.show_fingerprints(row.address.netloc, kind, side.sha256, side.sha1, note)
            return
        host = row.address.host
        faults = side.certificate.faults(host, datetime.now(UTC))
        if isinstance(row.pin, VcenterPin) and row.pin.is_authority:
            faults -= {CertificateFault.NAME_MISMATCH, CertificateFault.SELF_SIGNED}  # as every root
        self.card.show_certificate(row.address.netloc, kind, Judged(side.certificate, host, faults), local_reader())

    # Forgetting

    def _ask(self) -> None:
        row = self._chosen()
        if row is None or self._question is not None:
            return
        self._question = question = forget_question(str(row.address), isinstance(row.pin, HostConfirmation), self)
        question.accepted.connect(lambda: self._forget(row))
        question.finished.connect(self._asked)
        question.open()

    def _asked(self) -> None:
        assert self._question is not None
        self._question.deleteLater()
        self._question = None

    def _forget(self, row: PinRow) -> None:
        place, pin = self.table.currentIndex().row(), row.pin
        self.problem.clear()
        try:
            if isinstance(pin, VcenterPin):
                self._pins.forget_vcenter(pin.vcenter)
            else:
                self._pins.forget_host(pin.vcenter, pin.host, pin.port)
        except DiskError as error:
            title = self.tr("It is forgotten only until the program ends")
            self.problem.show_message(Tone.ERROR, error.detail, title)
        self.refresh()
        self._select(None, place)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The Delete key in the table does what the button does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self._ask()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.installEventFilter(self)
        self.forget.clicked.connect(self._ask)

    def _lay_out(self) -> None:
        prepare_table(self.table)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.resizeSection(Column.PLACE, 200)
        header.setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.SINCE, QHeaderView.ResizeMode.ResizeToContents)  # a date is no date cut
        inner = QWidget()
        inner.setProperty("bare", "true")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.card)
        inside.addStretch(1)
        self.detail = ScrollArea()
        self.detail.setWidget(inner)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.forget)
        self.problem.clear()
        self.body.addWidget(self.problem)
        self.body.addWidget(self.label)
        self.body.addWidget(self.table, 2)
        self.body.addLayout(below)
        self.body.addWidget(self.detail, 3)
        self.body.addWidget(self.empty, 1)


def _side(row: PinRow) -> Side:
    if isinstance(row.pin, HostConfirmation):
        return Side.of_confirmed(row.pin.confirmed)
    return Side.of(row.pin.certificate)
