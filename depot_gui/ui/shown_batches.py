"""Shows what was started by one click: an entry of the list for each batch, and the page of the selected one."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

from depot_gui.domain.record import Record, State
from depot_gui.flow.batches import Batch, batches
from depot_gui.flow.runs import Runs
from depot_gui.flow.wizard import Prefill
from depot_gui.ui.batch_view import BatchView
from depot_gui.ui.bridge import ask
from depot_gui.ui.dialogs import cancel_batch_question
from depot_gui.ui.texts.batches import BATCH, batch_entry, batch_title

if TYPE_CHECKING:
    from depot_gui.ui.main_window import MainWindow
    from depot_gui.ui.shown_records import ShownRecords


class ShownBatches:
    """Told by `ShownRecords` after each change; asks for nothing by itself."""

    def __init__(
        self,
        window: MainWindow,
        shown: ShownRecords,
        runs: Runs,
        spawn: Callable[[Coroutine[Any, Any, None], str], object],
        new_extraction: Callable[[Prefill], None],
    ) -> None:
        self._window = window
        self._shown = shown
        self._runs = runs
        self._spawn = spawn
        self._new_extraction = new_extraction
        self._batches: dict[str, Batch] = {}
        self._asking = False
        self.view = BatchView()
        self.view.record_asked.connect(shown.select)
        self.view.retry_asked.connect(self._retry)
        self.view.cancel_asked.connect(self._ask_to_cancel)
        window.add_page(self.view)

    def refresh(self) -> None:
        """Show the entries anew."""
        own = (record for record in self._runs.records.values() if not self._runs.is_foreign(record.id))
        now = batches(own)
        for gone in self._batches.keys() - now.keys():
            self._window.list.remove(BATCH + gone)
        changed = [batch for key, batch in now.items() if self._is_news(key, batch)]
        self._batches = now
        if changed:
            self._window.list.put([batch_entry(batch) for batch in changed])

    def retranslate(self) -> None:
        """Another language or locale is in force."""
        self._batches = {}
        self.refresh()

    def show(self, entry_id: str) -> bool:
        """Show the batch of this entry; False where it is none."""
        batch = self._batches.get(entry_id.removeprefix(BATCH)) if entry_id.startswith(BATCH) else None
        if batch is None:
            return False
        self.view.show_batch(batch, self._shown.reader, writable=self._runs.writable)
        self._window.show_page(self.view, batch_title(batch))
        return True

    def entry_for(self, record: Record) -> str:
        """What to select for a record that was just started: its batch where it is of one."""
        return BATCH + record.batch if record.batch in self._batches else record.id

    def _is_news(self, key: str, batch: Batch) -> bool:
        before = self._batches.get(key)
        return before is None or before.records != batch.records

    def _retry(self, batch: Batch) -> None:
        self._new_extraction(Prefill.from_records(batch.retryable))

    def _ask_to_cancel(self, batch: Batch) -> None:
        if not self._asking:
            self._asking = True
            self._spawn(self._cancel(batch.id), f"cancel batch {batch.id}")

    async def _cancel(self, batch_id: str) -> None:
        """Those that wait first, the newest before the others: else one would start while another is canceled."""
        try:
            count = len(self._batches[batch_id].unfinished)
            if await ask(cancel_batch_question(count, self._window)) != QDialog.DialogCode.Accepted:
                return
            unfinished = self._batches[batch_id].unfinished
            waiting = [record for record in unfinished if record.state is State.DRAFT]
            for record in (*reversed(waiting), *(r for r in unfinished if r not in waiting)):
                if record.id in self._runs.records:
                    await self._runs.cancel(record.id)
        finally:
            self._asking = False
