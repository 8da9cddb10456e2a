"""Joins the window and the flow on the one loop of Qt and asyncio, and owns all work that runs for the window."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from depot_gui.domain.ports import Chance, Clock, Outside, Passwords, Records
from depot_gui.domain.record import Record
from depot_gui.flow.baseline import Baseline
from depot_gui.flow.pins import Pins
from depot_gui.flow.record_file import MAX_BYTES, RecordFileError
from depot_gui.flow.runs import RecordChange, Runs
from depot_gui.flow.session import Sessions
from depot_gui.flow.wizard import Prefill
from depot_gui.ui.bridge import TaskOwner, ask
from depot_gui.ui.dialogs import close_question
from depot_gui.ui.drift import Drift
from depot_gui.ui.enrichment import Enrichment
from depot_gui.ui.passing_on import PassingOn
from depot_gui.ui.questions import PasswordQuestions
from depot_gui.ui.record_deeds import RecordDeeds
from depot_gui.ui.record_pages import GOOD
from depot_gui.ui.shown_batches import ShownBatches
from depot_gui.ui.shown_records import ShownRecords
from depot_gui.ui.texts import notices
from depot_gui.ui.theme import Tone

if TYPE_CHECKING:
    from depot_gui.ui.faults import Fault
    from depot_gui.ui.main_window import MainWindow
    from depot_gui.ui.wizard.frame import ExtractionWizard

T = TypeVar("T")
log = logging.getLogger(__name__)

_CLOSE_LIMIT = 8.0


@dataclass(frozen=True, slots=True)
class Ports:
    """What the flow reaches the outside with."""

    outside: Outside
    passwords: Passwords
    records: Records
    clock: Clock
    chance: Chance
    pins: Pins


WizardOpener = Callable[["Controller", Prefill], "ExtractionWizard"]
"""Makes the wizard's window, not shown yet."""


class Controller(QObject):
    """Owns the sessions, the runs and the work of the window.

    `await start()` once the loop runs, `await close()` at the end. When the user wants to quit, the window closes
    (after a question where something runs), and with the last window the program ends.
    """

    def __init__(
        self,
        window: MainWindow,
        ports: Ports,
        open_wizard: WizardOpener,
        report: Callable[[BaseException, str], object],
        baseline: Baseline | None = None,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.owner = TaskOwner(report)
        self.shown = ShownRecords(window)
        questions = PasswordQuestions(window, self.owner, ports.outside.authorities)
        self.sessions = Sessions(ports.outside, ports.passwords, questions, ports.clock, ports.pins)
        self.runs = Runs(self.sessions, ports.records, ports.clock, ports.chance, self._take)
        self.enrichment = Enrichment(self.sessions, self.spawn, self.shown.facts_arrived, self.runs.learn)
        self.shown.begin(self.runs, self.sessions, self.enrichment)
        self.sessions.listen(self.shown.show_logins)
        self.passing_on = PassingOn(window, self.spawn, baseline or Baseline())
        self.drift = Drift(self.shown, self.passing_on, self.spawn)
        self.deeds = RecordDeeds(window, self.runs, self.shown, self.spawn, self.try_again, self.passing_on)
        self.batches = ShownBatches(window, self.shown, self.runs, self.spawn, self.new_extraction)
        self.shown.show_batches(self.batches)
        self._disk = ports.records
        self._pins = ports.pins
        self._open_wizard = open_wizard
        self._wizards: list[ExtractionWizard] = []
        self._asking = self._leaving = False
        self._connect()

    def spawn(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Run work for the window; its unexpected exception is reported, and it ends with the window."""
        return self.owner.spawn(work, name)

    async def start(self, files: Iterable[Path] = ()) -> None:
        """Load the records, go on with those that run, open these files; the window is ready from the first moment."""
        self.window.set_ready()
        self.window.guard_close(True)
        await self.runs.start_up()
        await self._tell_of_disk()
        self.shown.show_changes()
        await self._open_files(files)
        self.shown.select_first()

    def new_extraction(self, prefill: Prefill | None = None) -> None:
        """Open the wizard. Without anything to fill in, one that stands open is only brought to the front."""
        if prefill is None and self._wizards:
            self._wizards[-1].raise_()
            self._wizards[-1].activateWindow()
            return
        wizard = self._open_wizard(self, prefill or Prefill())
        self._wizards.append(wizard)
        known = frozenset(self.runs.records)
        wizard.finished.connect(lambda: self.shown.select_new(known))
        wizard.closed.connect(lambda: self._wizards.remove(wizard))
        wizard.show()

    def try_again(self, record: Record) -> None:
        """The wizard filled in with what the record knows, without the password."""
        self.new_extraction(Prefill.from_record(record))

    def open_files(self, files: Iterable[Path]) -> None:
        """Show the records in these files, or say what is wrong with them."""
        self.spawn(self._open_files(list(files)), "open files")

    def show_fault(self, fault: Fault) -> None:
        """Something unexpected happened inside the program: it is told, and the program goes on."""
        self.window.notices.show_notice("unexpectedNotice", Tone.ERROR, *notices.unexpected(fault.summary))

    async def close(self) -> None:
        """End what runs here within seconds; vCenter goes on with what runs there."""
        self._leaving = True
        self.shown.stop()
        self._close_wizards()
        await self.owner.close()
        try:
            async with asyncio.timeout(_CLOSE_LIMIT):
                await self.runs.stop()
                await asyncio.gather(self.runs.close(), self.sessions.close())
        except TimeoutError:
            log.exception("Records or sessions did not close in time")

    def _connect(self) -> None:
        self.window.new_asked.connect(self._new_extraction)
        self.window.files_chosen.connect(self._open_chosen)
        self.window.selected.connect(self.shown.select)
        self.window.asked.connect(self.deeds.do)
        self.window.prune_asked.connect(self.deeds.ask_to_prune)
        self.window.close_asked.connect(self._ask_to_leave)
        self.window.retranslated.connect(self.shown.retranslate)

    def _take(self, change: RecordChange) -> None:
        """What `Runs` tells of a record. The session of one that has just succeeded is still there."""
        self.shown.take(change)
        record = change.record
        if record.state not in GOOD or record.known is not None or change.removed or self._leaving:
            return
        if not self.runs.is_foreign(record.id):
            self.enrichment.ask_for(record)

    def _new_extraction(self) -> None:
        self.new_extraction()

    def _open_chosen(self, names: list[str]) -> None:
        self.open_files(map(Path, names))

    async def _open_files(self, files: Iterable[Path]) -> None:
        opened: Record | None = None
        refused: list[tuple[str, OSError | RecordFileError]] = []
        for file in files:
            try:
                opened = await self.runs.open_file(await asyncio.to_thread(_read, file), file.name)
            except (OSError, RecordFileError) as error:
                refused.append((file.name, error))
        if refused:
            self.window.notices.show_notice("openNotice", Tone.ERROR, *notices.cannot_open(refused))
        if opened is not None:
            self.shown.show_changes()
            self.shown.select(opened.id)

    async def _tell_of_disk(self) -> None:
        damaged = await self._disk.damaged()
        if damaged:
            self.window.notices.show_notice("damagedNotice", Tone.WARNING, *notices.damaged(damaged))
        if self._pins.unreadable:
            words = notices.pins_unreadable(self._pins.unreadable)
            self.window.notices.show_notice("pinsNotice", Tone.ERROR, *words)
        elif self._pins.damaged:
            self.window.notices.show_notice("pinsNotice", Tone.WARNING, *notices.pins_damaged(self._pins.damaged))
        if not self.runs.writable:
            self.window.forbid_new()
            self.window.notices.show_notice("readOnlyNotice", Tone.WARNING, *notices.owned_elsewhere())

    def _ask_to_leave(self) -> None:
        if not (self._asking or self._leaving):
            self._asking = True
            self.spawn(self._leave(), "leave")

    async def _leave(self) -> None:
        """Ask once where something still runs, then close the window."""
        unfinished = len(self.runs.unfinished()) if self.runs.writable else 0
        question = close_question(unfinished, self.window, simulated=self.window.in_demo) if unfinished else None
        if question is not None and await ask(question) != QDialog.DialogCode.Accepted:
            self._asking = False
            return
        self._close_wizards()
        self.window.guard_close(False)
        self.window.close()

    def _close_wizards(self) -> None:
        for wizard in tuple(self._wizards):
            wizard.close()


def _read(file: Path) -> bytes:
    """The whole file, or one byte more than a record may have. Raises OSError."""
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
