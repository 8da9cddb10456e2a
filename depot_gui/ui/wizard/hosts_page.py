"""Which hosts: the inventory with a filter and boxes to tick, or host ids typed by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QStackedWidget, QTableView, QWidget
from shiboken6 import isValid

from depot_gui.domain.failures import Failure, OutsideError
from depot_gui.domain.inventory import HostSummary
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.forms import FormError, HostsForm
from depot_gui.flow.session import Session
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui import icons, theme
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.failures import advice_for
from depot_gui.ui.texts.fields import problem_words
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.drawn_columns import columns_are_drawn
from depot_gui.ui.widgets.empty_state import EmptyState
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.view_keys import give_search_keys
from depot_gui.ui.widgets.views import TicksByClick, name_width, prepare_table
from depot_gui.ui.wizard.chosen_line import ChosenLine
from depot_gui.ui.wizard.hosts_model import Column, HostModel
from depot_gui.ui.wizard.page import Page


class HostTable(TicksByClick, QTableView):
    """A click ticks a row, Space ticks or unticks all selected rows.

    The columns share the width; where it is small, the datacenter goes.
    """

    def __init__(self, model: HostModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hosts = model
        prepare_table(self)
        self.setModel(model)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(130)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if columns_are_drawn(self):
            return
        header = self.horizontalHeader()
        state = max(152, name_width(header, Column.STATE))
        ident = max(94, name_width(header, Column.ID))
        rest = max(200, self.viewport().width() - state - ident)
        narrow = rest < 320
        self.setColumnHidden(Column.DATACENTER, narrow)
        name, cluster = (64, 36) if narrow else (52, 26)
        shares = {Column.NAME: name, Column.CLUSTER: cluster, Column.DATACENTER: 100 - name - cluster}
        widths = {column: max(name_width(header, column), rest * share // 100) for column, share in shares.items()}
        others = sum(width for column, width in widths.items() if column is not Column.NAME)
        used = others - (widths[Column.DATACENTER] if narrow else 0)
        widths[Column.NAME] = max(name_width(header, Column.NAME), rest - used)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.STATE, state)
        self.setColumnWidth(Column.ID, ident)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = [index for index in (*self.selectionModel().selectedRows(), self.currentIndex()) if index.isValid()]
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and rows:
            self._hosts.tick(rows, not self._hosts.is_ticked(rows[-1]))
            event.accept()
            return
        super().keyPressEvent(event)


class HostsPage(Page):
    """Ticked and typed are joined. The typed ids work whether or not the inventory can be listed."""

    def __init__(self, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(Step.HOSTS, wizard, owner)
        self.model = HostModel(self)
        self.filter = QLineEdit()
        self.filter.setObjectName("hostFilter")
        self.filter.setClearButtonEnabled(True)
        self._search = self.filter.addAction(
            icons.icon(Icon.SEARCH, Tone.NEUTRAL), QLineEdit.ActionPosition.LeadingPosition
        )
        self.reload = Button("", Kind.LINK)
        self.reload.setObjectName("loadHostsAgain")
        self.trouble = Banner(Tone.WARNING)
        self.table = HostTable(self.model)
        self.table.setObjectName("hostTable")
        self.empty = EmptyState("", "", Icon.HOST)
        self.show_all = self.empty.add_button("")
        self.places = QStackedWidget()
        self.bottom = QWidget()
        self.chosen = ChosenLine(self.model)
        self.host_id = Field("", QLineEdit(", ".join(wizard.prefill.hosts)))
        self.host_id.control.setObjectName("hostId")
        self._wanted = wizard.prefill.hosts
        self._listed_for: Session | None = None
        self._failure: Failure | None = None
        self._reading = False
        self._lay_out_page()
        self._connect()

    # A page of the wizard

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Which hosts?"))
        self.subtitle.setText(
            self.tr("vCenter reads their software over the connection it already has. No host password is needed.")
        )
        self.filter.setPlaceholderText(self.tr("Filter by name, id or cluster"))
        self.filter.setAccessibleName(self.tr("Filter by name, id or cluster"))
        self.table.setAccessibleName(self.tr("Hosts"))
        self.reload.setText(self.tr("&Load again"))
        self.show_all.setText(self.tr("&Show all"))
        self.host_id.set_label(self.tr("Host &ids, typed by hand"))
        self.host_id.set_hint(
            self.tr("Such as host-1014; separate several with commas. They are added to any hosts ticked in the list.")
        )
        self._search.setText(self.tr("Filter"))
        self._show_place()
        self.chosen.refresh()

    def entered(self) -> None:
        session = self.flow.state.session
        if session is not self._listed_for:
            self._listed_for = session
            self.model.set_hosts(())
        if self.flow.state.inventory is None:
            self._load()
        else:
            self._show_hosts(self.flow.state.inventory)

    def first_field(self) -> QWidget:
        return self.filter if self.filter.isEnabled() else self._typed

    def check(self) -> bool:
        try:
            self.flow.take_hosts(HostsForm(self.model.ticked, self._typed.text()).read())
        except FormError as error:
            self.host_id.set_error(problem_words(error.problems[0]))
            self.host_id.take_back()
            return False
        return True

    def show_failure(self, failure: Failure) -> None:
        super().show_failure(failure)
        hosts = self.flow.state.hosts
        if len(hosts) == 1:
            self.host_id.set_error(fill(self.tr("vCenter refused %1."), hosts[0]))
        row = self.model.row_of(hosts[0]) if hosts and not self._typed.text().strip() else None
        if row is None:
            self.host_id.take_back()
        else:
            self.table.selectRow(row)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # The inventory

    @property
    def _typed(self) -> QLineEdit:
        assert isinstance(self.host_id.control, QLineEdit)
        return self.host_id.control

    def _load(self) -> None:
        self.flow.forget_inventory()
        self._failure = None
        self._reading = True
        self.trouble.clear()
        self.reload.setEnabled(False)
        self.learn(self._list_hosts(), self.tr("Reading the inventory…"))
        self._show_place()

    async def _list_hosts(self) -> None:
        try:
            self._show_hosts(await self.flow.list_hosts())
        except OutsideError as error:
            self._failure = error.failure
        finally:
            self._reading = False
            if isValid(self):
                self.reload.setEnabled(True)
                self._show_trouble()
                self._show_place()

    def _show_hosts(self, hosts: tuple[HostSummary, ...]) -> None:
        if hosts is not self.model.hosts:
            self.model.set_hosts(hosts)
        self._tick_wanted()
        self._show_place()

    def _tick_wanted(self) -> None:
        """What is tried again is ticked where the inventory has it; unless the typed ids were edited meanwhile."""
        wanted, self._wanted = self._wanted, ()
        if not wanted or self._typed.text() != ", ".join(wanted):
            return
        there = {host.host for host in self.model.hosts}
        self._typed.setText(", ".join(host for host in wanted if host not in there))
        self.model.tick_hosts(host for host in wanted if host in there)
        rows = [row for row in map(self.model.row_of, self.model.ticked) if row is not None]
        if rows:
            self.table.scrollTo(self.model.index(rows[0], Column.NAME))

    def _show_trouble(self) -> None:
        if self._failure is None:
            return
        title, text = self._advice(self._failure)
        if self._failure.problem.of_certificate:  # an alarm: there is no going on
            self.trouble.show_message(Tone.ERROR, text, title)
            return
        words = self.tr("%1 You can go on with a host id typed below.")
        self.trouble.show_message(Tone.WARNING, fill(words, text), title)

    def _advice(self, failure: Failure) -> tuple[str, str]:
        """What is wrong and what to do; the list needs a privilege of its own."""
        if failure.error_type is ErrorType.UNAUTHORIZED:
            text = self.tr("Listing needs the privilege System.Read on the inventory; extracting does not.")
            return self.tr("Your vCenter account is not allowed to list the hosts"), text
        advice = advice_for(failure, None)
        return advice.title, advice.text

    def _show_place(self) -> None:
        """The table, or what stands in its place."""
        listed = self.flow.state.inventory is not None
        found = self.model.rowCount() > 0
        self.places.setVisible(self._failure is None)
        self.bottom.setVisible(self._failure is not None)
        self.places.setCurrentWidget(self.table if found else self.empty)
        if self._failure is not None and self.filter.hasFocus():
            self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.setEnabled(self._failure is None)
        self.show_all.setVisible(listed and bool(self.model.hosts))
        self.empty.title.setText(self._empty_title(listed))
        self.empty.text.setText(self._empty_text(listed))

    def _empty_title(self, listed: bool) -> str:
        if self._reading:
            return self.tr("Reading the inventory…")
        if not listed:
            return self.tr("There is no list of hosts")
        return self.tr("No host found") if self.model.hosts else self.tr("This vCenter shows no hosts")

    def _empty_text(self, listed: bool) -> str:
        if self._reading:
            return self.tr("Meanwhile, you can type a host id below.")
        if not listed:
            return self.tr("Load it again, or type a host id below.")
        if self.model.hosts:
            return fill(self.tr("Nothing in the inventory matches “%1”."), self.filter.text())
        user = "" if self.flow.state.session is None else self.flow.state.session.user
        text = self.tr(
            "There are none, or %1 is not allowed to see them. Type a host id below, or go back and use the "
            "host’s own user name and password."
        )
        return fill(text, user)

    # What is chosen

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_place()
        self.chosen.refresh()

    def _ticks_changed(self) -> None:
        self.chosen.refresh()
        self.host_id.set_error(None)
        self.edited()

    def _id_edited(self) -> None:
        self.host_id.set_error(None)
        self.edited()

    # Qt

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._filter)
        give_search_keys(self.filter, self.table)
        self.reload.clicked.connect(self._load)
        self.show_all.clicked.connect(self.filter.clear)
        self.model.ticked_changed.connect(self._ticks_changed)
        self._typed.textChanged.connect(self._id_edited)
        theme.changes().changed.connect(self._draw_search)

    def _draw_search(self) -> None:
        self._search.setIcon(icons.icon(Icon.SEARCH, Tone.NEUTRAL))

    def _lay_out_page(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.filter, 1)
        head.addWidget(self.reload)
        for widget in (self.table, self.empty):
            self.places.addWidget(widget)
        self.trouble.clear()
        self.body.setSpacing(8)
        self.body.addLayout(head)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.places, 1)
        self.body.addWidget(self.chosen)
        self.body.addWidget(self.host_id)
        self.body.addWidget(self.bottom, 1)
