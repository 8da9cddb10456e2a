"""Shows what the flow tells: the list on the left, the selected record on the right, the connections below."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from depot_gui.domain.address import Address
from depot_gui.domain.depot_content import Known
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.flow.runs import RecordChange, Runs
from depot_gui.flow.session import Sessions
from depot_gui.ui.enrichment import Enrichment
from depot_gui.ui.page_header import Action, Deeds
from depot_gui.ui.record_pages import RecordPages, offered
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.texts import notices
from depot_gui.ui.texts.connections import connection_words
from depot_gui.ui.texts.runs import cancel_hindrance, entry_of
from depot_gui.ui.theme import Tone

if TYPE_CHECKING:
    from depot_gui.ui.main_window import MainWindow
    from depot_gui.ui.result.result_view import ResultView
    from depot_gui.ui.shown_batches import ShownBatches

_TOGETHER_MS = 30
_CONNECTIONS_MS = 2000


class ShownRecords(QObject):
    """Changes come by dozens with many runs: those of a moment are shown together.

    `changed` comes with the ids of records after they were shown anew or taken away, `turned_to` with the record that
    is shown on the right each time it is shown.
    """

    changed = Signal(set)
    turned_to = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.reader: Reader = message_reader()
        self.under_way: dict[str, frozenset[Action]] = {}
        self._window = window
        self._list = window.list
        self._pages = RecordPages(window)
        self._changes: dict[str, RecordChange] = {}
        self._stopped = False
        self._together = self._timer(_TOGETHER_MS, self.show_changes)
        self._together.setSingleShot(True)
        self._connections = self._timer(_CONNECTIONS_MS, self.show_connections)

    def begin(self, runs: Runs, sessions: Sessions, enrichment: Enrichment) -> None:
        """These are the records and sessions to show."""
        self._runs = runs
        self._sessions = sessions
        self._enrichment = enrichment
        self._batches: ShownBatches | None = None
        self._connections.start()

    def show_batches(self, batches: ShownBatches) -> None:
        """From now on, what was started by one click has an entry of its own."""
        self._batches = batches

    async def prepare(self) -> None:
        """Make the pages that show records, a piece a turn, before the first record is shown."""
        for _ in self._pages.prepare():
            await asyncio.sleep(0)

    def stop(self) -> None:
        """The window is about to go: nothing is shown any more."""
        self._stopped = True
        self._together.stop()
        self._connections.stop()

    def take(self, change: RecordChange) -> None:
        """What `Runs` tells."""
        self._changes[change.record.id] = change
        if change.disk_problem is not None:
            self.tell_disk_problem(change.disk_problem)
        if not self._stopped and not self._together.isActive():
            self._together.start()

    def show_changes(self) -> None:
        """Show what has come so far."""
        changes, self._changes = self._changes, {}
        current = self._list.current
        for change in changes.values():
            if change.removed:
                self._list.remove(change.record.id)
        self._put(change.record for change in changes.values() if not change.removed)
        if self._batches is not None:
            self._batches.refresh()
        if current in changes or self._list.current != current or self.selected() is None:
            self.show_selected()
        self.show_connections()
        self.changed.emit(set(changes))

    def selected(self) -> Record | None:
        """The record on the right."""
        current = self._list.current
        return None if current is None else self._runs.records.get(current)

    def select(self, record_id: str) -> None:
        """Show this record."""
        self._list.select(record_id)
        self.show_selected()

    def select_first(self) -> None:
        """Show the newest where none is selected, or the welcome where there is none."""
        entries = self._list.model.entries()
        if self._list.current is None and entries:
            self._list.select(entries[0].id)
        self.show_selected()

    def select_new(self, known: Set[str]) -> None:
        """Show what was started here and is not one of these; the keys go to it in the list."""
        self.show_changes()
        new = (r.id for r in self._runs.records.values() if r.id not in known and not self._runs.is_foreign(r.id))
        started = next(new, None)
        if started is not None:
            record = self._runs.records[started]
            self.select(started if self._batches is None else self._batches.entry_for(record))
            self._list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def offered(self, record: Record) -> frozenset[Action]:
        """What the user can do with it now."""
        session = self._sessions.get(record.server.address, record.server.user)
        return offered(
            record,
            foreign=self._runs.is_foreign(record.id),
            writable=self._runs.writable,
            declined=session is not None and session.declined,
        )

    def show_selected(self) -> None:
        """Show the selected record as it is now."""
        if self._stopped:
            return
        record = self.selected()
        if record is None:
            current = self._list.current
            if current is None or self._batches is None or not self._batches.show(current):
                self._pages.show_welcome()
            return
        followed = self._runs.writable and not self._runs.is_foreign(record.id)
        hindrances = {Action.CANCEL: cancel_hindrance(record)}
        deeds = Deeds(self.offered(record), self.under_way.get(record.id, frozenset()), hindrances)
        known = self._enrichment.known_of(record)
        self._pages.show(record, self.reader, deeds, followed=followed, known=known)
        if not self._runs.is_foreign(record.id):  # whose author would have this program ask
            self._enrichment.ask_lists(record)
        self.turned_to.emit(record)

    @property
    def result(self) -> ResultView | None:
        """The view of what came out of the record that is shown, where it has been made."""
        return self._pages.result

    def when_made(self, call: Callable[[ResultView], object]) -> None:
        """Call with that view as soon as there is one."""
        self._pages.when_made(call)

    def known_of(self, record: Record) -> Known:
        """What the depots know of its software by now."""
        return self._enrichment.known_of(record)

    def facts_arrived(self, address: Address) -> None:
        """More is known of what that vCenter's depot holds."""
        record = self.selected()
        if record is not None and record.server.address == address:
            self.show_selected()

    def show_logins(self) -> None:
        """One is logged in now, or was asked to and did not want to: that changes what can be done."""
        if not self._stopped:
            self.show_selected()
            self.show_connections()

    def show_connections(self) -> None:
        """Which vCenters are connected."""
        unfinished = self._runs.unfinished() if self._runs.writable else ()
        words = connection_words(self._sessions.all(), unfinished, self.reader)
        self._window.show_connections(words.short, "\n".join(words.lines))

    def tell_disk_problem(self, detail: str) -> None:
        self._window.notices.show_notice("diskNotice", Tone.ERROR, *notices.disk_problem(detail))

    def retranslate(self) -> None:
        """Another language or locale is in force."""
        self.reader = message_reader()
        self._put(self._runs.records.values())
        if self._batches is not None:
            self._batches.retranslate()
        self.show_selected()
        self.show_connections()

    def _put(self, records: Iterable[Record]) -> None:
        foreign = self._runs.is_foreign
        self._list.put([entry_of(record, self.reader, foreign=foreign(record.id)) for record in records])

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
