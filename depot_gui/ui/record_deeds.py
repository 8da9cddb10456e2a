"""What the user does with one record: cancel it, delete it, decide what became of it, log in for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Record, State
from depot_gui.flow.batches import older_than, prune
from depot_gui.flow.runs import Runs
from depot_gui.ui.bridge import ask
from depot_gui.ui.dialogs import cancel_question, delete_question
from depot_gui.ui.page_header import Action
from depot_gui.ui.passing_on import PassingOn
from depot_gui.ui.prune_dialog import PruneDialog
from depot_gui.ui.shown_records import ShownRecords
from depot_gui.ui.texts.runs import host_title
from depot_gui.ui.uncertain_dialog import UncertainDialog

if TYPE_CHECKING:
    from depot_gui.ui.main_window import MainWindow

Spawn = Callable[[Coroutine[Any, Any, None], str], asyncio.Task[None]]


class RecordDeeds:
    """Each is done at most once at a time for a record."""

    def __init__(  # noqa: PLR0913, PLR0917  (one part of the window each)
        self,
        window: MainWindow,
        runs: Runs,
        shown: ShownRecords,
        spawn: Spawn,
        try_again: Callable[[Record], None],
        passing_on: PassingOn,
    ) -> None:
        self._window = window
        self._runs = runs
        self._shown = shown
        self._spawn = spawn
        self._try_again = try_again
        self.pruning = False
        self._passing_on = passing_on
        self._asked: set[tuple[Action, str]] = set()
        self._uncertain: dict[str, UncertainDialog] = {}
        shown.changed.connect(self._follow_decisions)

    def do(self, action: Action) -> None:
        """What the button means for the record that is shown."""
        record = self._shown.selected()
        if record is None or action not in self._shown.offered(record):
            return
        match action:
            case Action.CANCEL:
                self._once(action, record, self._cancel)
            case Action.DELETE:
                self._once(action, record, self._delete)
            case Action.PUT_AWAY:
                self._spawn(self._runs.delete(record.id), f"put away {record.id}")
            case Action.COMPARE:
                self._once(action, record, self._compare)
            case Action.EXPORT:
                self._once(action, record, self._export)
            case Action.TRY_AGAIN:
                self._try_again(record)
            case Action.DECIDE:
                self._bring_up(record)
            case Action.LOG_IN:
                self._runs.ask_again(record.id)

    def ask_to_prune(self) -> None:
        """Delete what has been over for long, after a question."""
        if not self.pruning:
            self.pruning = True
            self._spawn(self._prune(), "delete old records")

    async def _prune(self) -> None:
        dialog = PruneDialog(lambda before: len(older_than(self._runs, before)), self._window)
        try:
            if await ask(dialog) == QDialog.DialogCode.Accepted:
                await prune(self._runs, dialog.before)
        except DiskError as error:
            self._shown.tell_disk_problem(error.detail)
        finally:
            self.pruning = False

    def _once(self, action: Action, record: Record, deed: Callable[[Record], Coroutine[Any, Any, None]]) -> None:
        """A key that repeats must not ask twice."""
        mark = (action, record.id)

        async def marked() -> None:
            try:
                await deed(record)
            finally:
                self._asked.discard(mark)

        if mark not in self._asked:
            self._asked.add(mark)
            self._spawn(marked(), f"{action.value} {record.id}")

    async def _cancel(self, record: Record) -> None:
        if await ask(cancel_question(host_title(record), self._window)) != QDialog.DialogCode.Accepted:
            return
        self._shown.under_way[record.id] = frozenset({Action.CANCEL})
        self._shown.show_selected()
        try:
            await self._runs.cancel(record.id)
        finally:
            del self._shown.under_way[record.id]
            self._shown.show_selected()

    async def _delete(self, record: Record) -> None:
        question = delete_question(host_title(record), not record.state.is_over, self._window)
        if await ask(question) != QDialog.DialogCode.Accepted:
            return
        try:
            await self._runs.delete(record.id)
        except DiskError as error:
            self._shown.tell_disk_problem(error.detail)

    async def _compare(self, record: Record) -> None:
        await self._passing_on.compare(record, list(self._runs.records.values()))

    async def _export(self, record: Record) -> None:
        await self._passing_on.export(record, self._shown.known_of(record))

    def _bring_up(self, record: Record) -> None:
        there = self._uncertain.get(record.id)
        if there is not None:
            there.raise_()
            there.activateWindow()
            return
        dialog = UncertainDialog(host_title(record), self._shown.reader, self._window)
        self._uncertain[record.id] = dialog
        self._spawn(self._decide(record.id, dialog), f"decide {record.id}")

    async def _decide(self, record_id: str, dialog: UncertainDialog) -> None:
        """The dialog follows the record until it is decided or put away."""
        dialog.chosen.connect(lambda task: self._spawn(self._choose(record_id, task), f"choose {record_id}"))
        dialog.none_chosen.connect(lambda: self._spawn(self._runs.give_up_waiting(record_id), f"none of {record_id}"))
        dialog.again_asked.connect(dialog.accept)
        try:
            dialog.show_candidates(await self._runs.candidates(record_id))
            answer = await ask(dialog)
        finally:
            del self._uncertain[record_id]
        now = self._runs.records.get(record_id)
        if answer == QDialog.DialogCode.Accepted and now is not None and now.state is State.NOT_STARTED:
            self._try_again(now)

    async def _choose(self, record_id: str, task: str) -> None:
        """One that is no candidate any more is not taken; the list shown is by then another."""
        if task in {candidate.task for candidate in await self._runs.candidates(record_id)}:
            await self._runs.choose(record_id, task)

    def _follow_decisions(self, changed: set[str]) -> None:
        for record_id in self._uncertain.keys() & changed:
            self._follow_decision(record_id, self._uncertain[record_id])

    def _follow_decision(self, record_id: str, dialog: UncertainDialog) -> None:
        """Show what is known by now; where it was found there is nothing more to ask."""
        record = self._runs.records.get(record_id)
        if record is not None and record.state is State.UNCERTAIN:
            self._spawn(self._show_candidates(record_id), f"candidates of {record_id}")
        elif record is not None and record.state is State.NOT_STARTED:
            dialog.show_absent()
        else:
            dialog.reject()

    async def _show_candidates(self, record_id: str) -> None:
        found = await self._runs.candidates(record_id)
        record, dialog = self._runs.records.get(record_id), self._uncertain.get(record_id)
        if dialog is not None and record is not None and record.state is State.UNCERTAIN:
            dialog.show_candidates(found)
