"""Holds the record that is shown against the baseline, and tells the result's view how it stands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.ui.passing_on import PassingOn
from depot_gui.ui.shown_records import ShownRecords
from depot_gui.ui.texts.comparison import drift_words, this_is_the_baseline

if TYPE_CHECKING:
    from depot_gui.ui.result.result_view import ResultView

Spawn = Callable[[Coroutine[Any, Any, None], str], asyncio.Task[None]]


class Drift(QObject):
    """Compares beside the loop; an answer for a record that is no longer shown is dropped."""

    def __init__(self, shown: ShownRecords, passing_on: PassingOn, spawn: Spawn) -> None:
        super().__init__(shown)
        self._shown = shown
        self._passing_on = passing_on
        self._spawn = spawn
        self._told: tuple[Record | None, Record, Reader] | None = None
        shown.turned_to.connect(self._turn_to)
        passing_on.on_baseline = self._show_anew
        shown.when_made(self._join)

    def _join(self, view: ResultView) -> None:
        view.show_drift_button.clicked.connect(self._show_comparison)
        view.forget_baseline.clicked.connect(self._passing_on.forget)

    def _turn_to(self, record: Record) -> None:
        asked = (self._passing_on.baseline.record, record, self._shown.reader)  # another language, other words
        if self._told is None or any(one is not other for one, other in zip(asked, self._told, strict=True)):
            self._told = asked
            if asked[0] is None:
                self._say("", drifted=False)
                return
            self._spawn(self._tell(record), f"drift of {record.id}")

    async def _tell(self, record: Record) -> None:
        asked = self._told
        comparison = await self._passing_on.drift(record)
        kept = self._passing_on.baseline.record
        if self._told is not asked:
            return
        if comparison is None or kept is None:
            words = this_is_the_baseline() if kept is not None and kept.id == record.id else ""
            self._say(words, drifted=False)
        else:
            words = drift_words(kept, comparison, self._shown.reader)
            self._say(words, drifted=comparison.has_drift)

    def _say(self, words: str, *, drifted: bool) -> None:
        view = self._shown.result
        if view is not None:
            view.show_drift(words, drifted=drifted)

    def _show_anew(self) -> None:
        record = self._shown.selected()
        if record is not None:
            self._turn_to(record)

    def _show_comparison(self) -> None:
        record = self._shown.selected()
        if record is not None:
            self._spawn(self._passing_on.show_drift(record), f"show drift of {record.id}")
