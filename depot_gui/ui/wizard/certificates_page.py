"""Are these the hosts you mean? Those whose thumbprint matches the list are confirmed; the rest one by one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QHeaderView, QSizePolicy, QTableView, QWidget
from shiboken6 import isValid

from depot_gui.flow.many_hosts import HostCheck, Verdict
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.drawn_columns import columns_are_drawn
from depot_gui.ui.widgets.text import Body
from depot_gui.ui.widgets.views import ROW_HEIGHT, name_width, prepare_table
from depot_gui.ui.wizard.checks_model import ChecksModel, Column
from depot_gui.ui.wizard.compare_field import CompareField
from depot_gui.ui.wizard.host_views import HostViews
from depot_gui.ui.wizard.page import Page

_ROWS = 5
_VERDICT_WIDTH = 250
_MOST_VERDICT = 400
_LEAST_HOST = 150
_BESIDE_VERDICT = 46  # pixels of a cell beside its text, with the icon
_MEASURED = 200
"""Rows of which the words are measured at once; each that is known better later is measured as well."""


class ChecksTable(QTableView):
    """The columns share the width."""

    def __init__(self, model: ChecksModel) -> None:
        super().__init__()
        prepare_table(self)
        self.setModel(model)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._verdict = _VERDICT_WIDTH
        model.modelReset.connect(self._measure_all)
        model.dataChanged.connect(lambda first, last: self._measure(first.row(), last.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _measure_all(self) -> None:
        self._verdict = _VERDICT_WIDTH
        self._measure(0, min(self.model().rowCount(), _MEASURED) - 1)

    def _measure(self, first: int, last: int) -> None:
        """What is wrong with a certificate stands at the end: the column gets as wide as that."""
        model, advance = self.model(), self.fontMetrics().horizontalAdvance
        words = [str(model.index(row, Column.VERDICT).data()) for row in range(first, last + 1)]
        widest = max(map(advance, words), default=0) + _BESIDE_VERDICT
        self._verdict = min(_MOST_VERDICT, max(self._verdict, widest))
        self._share()

    def _share(self) -> None:
        if columns_are_drawn(self):
            return
        fingerprint = name_width(self.horizontalHeader(), Column.FINGERPRINT)
        room = self.viewport().width() - max(_LEAST_HOST, fingerprint) - fingerprint
        verdict = max(_VERDICT_WIDTH, min(self._verdict, room))
        rest = max(200, self.viewport().width() - verdict)
        self.setColumnWidth(Column.HOST, min(rest * 45 // 100, rest - fingerprint))
        self.setColumnWidth(Column.VERDICT, verdict)

    def show_rows(self, count: int) -> None:
        """As high as a few rows need."""
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + ROW_HEIGHT * max(2, min(count, _ROWS)) + 2 * self.frameWidth() + 2)


class CertificatesPage(Page):
    """Nothing is ticked beforehand, and nothing can be ticked that is not looked at: the box is of the row shown."""

    def __init__(self, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(Step.CERTIFICATES, wizard, owner)
        self.model = ChecksModel(self.flow.now, self)
        self.table = ChecksTable(self.model)
        self.table.setObjectName("certificateTable")
        self.count = Body()
        self.count.setObjectName("certificateCount")
        self.next_open = Button("", Kind.LINK)
        self.next_open.setObjectName("nextToConfirm")
        self.again = Button("", Kind.LINK)
        self.again.setObjectName("lookAgain")
        self.views = HostViews()
        self.compare = CompareField()
        self.confirm = QCheckBox()
        self.confirm.setObjectName("confirmHost")
        self._looking = False
        self._lay_out_page()
        self._connect()

    # A page of the wizard

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Are these the hosts you mean?"))
        self.subtitle.setText(
            self.tr(
                "vCenter will send the password to whoever holds these certificates. Hosts whose fingerprint "
                "matches your list are confirmed already; compare the others one by one. Hosts that are not "
                "confirmed are left out."
            )
        )
        self.table.setAccessibleName(self.tr("Hosts and their certificates"))
        self.next_open.setText(self.tr("Next to con&firm"))
        self.again.setText(self.tr("&Look again"))
        self.views.retranslate()
        self.compare.retranslate()
        self._refresh()

    def entered(self) -> None:
        self.model.set_checks(self.flow.state.checks)
        self.table.show_rows(self.model.rowCount())
        self._go_to(0)
        if any(check.seen is None for check in self.flow.state.checks):
            self._look()
        else:
            self._refresh()

    def first_field(self) -> QWidget:
        return self.table

    def is_filled(self) -> bool:
        return not self._looking and any(check.is_confirmed for check in self.flow.state.checks)

    @property
    def is_alarming(self) -> bool:
        return self._check is not None and self._check.verdict is Verdict.CHANGED

    # Asking

    def _look(self) -> None:
        self._looking = True
        self._refresh()
        self.learn(self._ask(), self.tr("Asking vCenter which certificates it sees, and looking from this computer…"))

    async def _ask(self) -> None:
        try:
            await self.flow.look_at_hosts(self._take)
        finally:
            if isValid(self):
                self._looking = False
                self._show_first_open()
                self._refresh()

    def _take(self, place: int) -> None:
        if isValid(self) and place < self.model.rowCount():
            self.model.put(place, self.flow.state.checks[place])
            self._refresh_count()
            if place == self._place:
                self._refresh()

    # Showing

    @property
    def _place(self) -> int:
        return self.table.currentIndex().row()

    @property
    def _check(self) -> HostCheck | None:
        checks = self.flow.state.checks
        return checks[self._place] if 0 <= self._place < len(checks) else None

    def _go_to(self, place: int) -> None:
        self.table.setCurrentIndex(self.model.index(place, Column.HOST))
        self.table.scrollTo(self.table.currentIndex())

    def _show_first_open(self) -> None:
        """The first that only the user can confirm, unless the user has gone to another meanwhile."""
        first = self.model.next_open(-1) if self.model.rowCount() else None
        if first is not None and self._place == 0:
            self._go_to(first)

    def _show_next_open(self) -> None:
        following = self.model.next_open(self._place)
        if following is not None:
            self._go_to(following)
            self.compare.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_row(self, _current: QModelIndex) -> None:
        self.compare.edit.clear()
        self._refresh()

    def _refresh(self) -> None:
        check = self._check
        seen = None if check is None else check.seen
        may = check is not None and seen is not None and seen.can_confirm
        self.views.setVisible(seen is not None)
        self.confirm.setVisible(may)
        self.compare.setVisible(check is not None and check.may_tick)
        if seen is not None:
            self.views.show_views(seen, self.flow.now())
            self.views.way_out.hide()  # asking by a create call is for one host, on purpose
            self.views.again.hide()
        if check is not None:
            self.confirm.setText(fill(self.tr("I have &checked it: this is %1"), check.host.address))
        self.compare.swallows_enter = self.is_alarming
        self.compare.show_for(seen)
        self._show_confirm()
        self._refresh_count()

    def _show_confirm(self) -> None:
        check = self._check
        may = check is not None and check.may_tick and not self.compare.forbids
        if check is not None and check.ticked and not may:
            self._tick(False)
            check = self._check
        with QSignalBlocker(self.confirm):
            self.confirm.setChecked(check is not None and check.is_confirmed)
        self.confirm.setEnabled(may)

    def _confirmed(self, ticked: bool) -> None:
        self._tick(ticked)
        self._refresh_count()
        self.edited()

    def _tick(self, ticked: bool) -> None:
        place = self._place
        self.flow.confirm_host(place, ticked)
        self.model.put(place, self.flow.state.checks[place])

    def _refresh_count(self) -> None:
        checks = self.flow.state.checks
        confirmed = sum(check.is_confirmed for check in checks)
        asked = sum(check.seen is not None for check in checks)
        open_ones = self.model.next_open(-1) is not None if checks else False
        if self._looking:
            self.count.setText(fill(self.tr("%1 of %2 hosts looked at"), asked, len(checks)))
        else:
            self.count.setText(fill(self.tr("%1 of %2 hosts confirmed"), confirmed, len(checks)))
        self.count.set_tone(Tone.NEUTRAL)
        self.next_open.setVisible(open_ones and not self._looking)
        self.again.setVisible(not self._looking and any(c.verdict in _WORTH_ANOTHER_LOOK for c in checks))
        self.completeChanged.emit()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.next_open.clicked.connect(self._show_next_open)
        self.again.clicked.connect(self._look)
        self.compare.compared.connect(self._show_confirm)
        self.confirm.toggled.connect(self._confirmed)

    def _lay_out_page(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.count, 1)
        line.addWidget(self.again)
        line.addWidget(self.next_open)
        self.body.addWidget(self.table)
        self.body.addLayout(line)
        self.body.addWidget(self.views)
        self.body.addStretch(1)
        self.confirm.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.compare.setContentsMargins(4, 4, 0, 0)  # in line with what stands above
        self.foot.addWidget(self.compare)
        self.foot.addWidget(self.confirm)


_WORTH_ANOTHER_LOOK = (Verdict.NOT_ASKED, Verdict.UNSEEN)
