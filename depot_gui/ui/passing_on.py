"""What support staff do with results: compare them, hold them against a baseline, pass them on."""

from __future__ import annotations

import asyncio
import importlib.metadata
import platform
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog

from depot_gui import __version__, logs
from depot_gui.domain.comparison import Comparison, Side, compare
from depot_gui.domain.depot_content import Known
from depot_gui.domain.loose import field
from depot_gui.domain.message_text import Reader
from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Record
from depot_gui.domain.software import read_extract_info
from depot_gui.flow.baseline import Baseline
from depot_gui.flow.exports.bundle import Piece, bundle_bytes, bundle_pieces
from depot_gui.flow.exports.formats import TABLES, Format, export_comparison, export_record
from depot_gui.flow.exports.save import save_export
from depot_gui.flow.support import utc_text
from depot_gui.ui.bridge import ask
from depot_gui.ui.compare.picker import Choice, PickDialog
from depot_gui.ui.compare.window import CompareWindow
from depot_gui.ui.export_dialog import ExportDialog, save_dialog
from depot_gui.ui.result.reader import message_reader, nested_messages
from depot_gui.ui.texts import comparison as comparison_words
from depot_gui.ui.texts import exports as words
from depot_gui.ui.texts.runs import host_title
from depot_gui.ui.theme import Tone

if TYPE_CHECKING:
    from depot_gui.ui.main_window import MainWindow
    from depot_gui.ui.notices import Notices

Spawn = Callable[[Coroutine[Any, Any, None], str], asyncio.Task[None]]
_NOTICE = "exportNotice"
_PARTS = ("PySide6-Essentials", "qasync", "httpx", "msgspec", "cryptography", "truststore", "keyring", "Babel")


def has_software(record: Record) -> bool:
    """Whether there is anything to compare; the result is not taken apart for this."""
    return isinstance(field(record.result, "software_spec"), dict)


class PassingOn:
    """Each deed is a coroutine; what takes long runs beside the loop. `on_baseline` is called when it has changed.

    `folder` is where the last export went.
    """

    def __init__(self, window: MainWindow, spawn: Spawn, baseline: Baseline) -> None:
        self._window = window
        self._spawn = spawn
        self.baseline = baseline
        self.on_baseline: Callable[[], None] = lambda: None
        self.folder = ""

    async def export(self, record: Record, known: Known) -> None:
        """Ask what to pass it on as and where to, and write it."""
        pieces = await asyncio.to_thread(_pieces, record, message_reader())
        kinds = (Format.HTML, Format.XLSX, Format.CSV, Format.MARKDOWN, Format.RECORD, Format.SPEC, Format.BUNDLE)
        dialog = ExportDialog(kinds, pieces, has_software=has_software(record), parent=self._window)
        if await ask(dialog) != QDialog.DialogCode.Accepted:
            return
        kind = dialog.kind
        catalogue = nested_messages()

        def content() -> bytes:
            return bundle_bytes(pieces) if kind is Format.BUNDLE else export_record(record, kind, known, catalogue)

        await self._save(kind, content, self._window)

    async def export_compared(self, window: CompareWindow) -> None:
        """The same for a comparison, as it is filtered to differences or not."""
        comparison, only_differences = window.comparison, window.only_differences.isChecked()
        dialog = ExportDialog(TABLES, (), has_software=True, parent=window)
        if await ask(dialog) == QDialog.DialogCode.Accepted:
            kind = dialog.kind
            await self._save(
                kind, lambda: export_comparison(comparison, kind, only_differences=only_differences), window
            )

    async def compare(self, record: Record, others: list[Record]) -> None:
        """Ask with which of the others, and show what differs. The baseline is the first, else of two the older."""
        kept = self.baseline.record
        others = [other for other in others if other.id != record.id and has_software(other)]
        if kept is not None and kept.id not in {record.id, *(other.id for other in others)}:
            others.insert(0, kept)
        dialog = PickDialog(host_title(record), self._choices(others), self._window)
        answer = await ask(dialog)
        if answer == PickDialog.BASELINE:
            self.keep(record)
        if answer != QDialog.DialogCode.Accepted:
            return
        chosen = set(dialog.chosen())
        await self._show(_in_order(record, [o for o in others if o.id in chosen], kept))

    async def drift(self, record: Record) -> Comparison | None:
        """How the record stands to the baseline; None without one, for the baseline itself, or without software."""
        kept = self.baseline.record
        if kept is None or kept.id == record.id or not has_software(record):
            return None
        return await asyncio.to_thread(_compared, [kept, record])

    async def show_drift(self, record: Record) -> None:
        """The baseline and the record side by side."""
        if self.baseline.record is not None:
            await self._show([self.baseline.record, record])

    def keep(self, record: Record) -> None:
        """Hold every result against this one from now on."""
        self._change_baseline(lambda: self.baseline.keep(record))

    def _keep_in(self, window: CompareWindow, record: Record) -> None:
        self.keep(record)
        told = comparison_words.baseline_kept(record, message_reader())
        window.notices.show_notice("baselineNotice", Tone.SUCCESS, *told, passing=True)

    def forget(self) -> None:
        """No baseline any more."""
        self._change_baseline(self.baseline.forget)

    def _change_baseline(self, change: Callable[[], None]) -> None:
        try:
            change()
        except DiskError as error:
            self._window.notices.show_notice(_NOTICE, Tone.ERROR, *words.baseline_not_saved(error.detail))
        self.on_baseline()

    async def _show(self, records: list[Record]) -> None:
        comparison = await asyncio.to_thread(_compared, records)
        window = CompareWindow(self._window)
        window.show_comparison(comparison, records)
        window.first_asked.connect(lambda place: self._spawn(_reorder(window, place), "compare anew"))
        window.export_asked.connect(lambda: self._spawn(self.export_compared(window), "export a comparison"))
        window.baseline_asked.connect(lambda record: self._keep_in(window, record))
        window.show()

    def _choices(self, records: list[Record]) -> list[Choice]:
        reader, kept = message_reader(), self.baseline.record
        found = []
        for record in records:
            baseline = kept is not None and record.id == kept.id
            found.append(Choice(record.id, comparison_words.choice_words(record, reader, baseline=baseline), baseline))
        return found

    async def _save(self, kind: Format, content: Callable[[], bytes], owner: MainWindow | CompareWindow) -> None:
        """Ask where to, before the window that it was asked for in, and tell there how it went."""
        dialog = save_dialog(kind, datetime.now(), self.folder, owner)
        if await ask(dialog) != QDialog.DialogCode.Accepted:
            return
        path = Path(dialog.selectedFiles()[0])
        self.folder = str(path.parent)
        owner.notices.show_notice(_NOTICE, Tone.INFO, *words.writing())
        try:
            await asyncio.to_thread(lambda: save_export(path, content()))
        except DiskError as error:
            self._notices_of(owner).show_notice(_NOTICE, Tone.ERROR, *words.not_saved(error.detail))
        else:
            self._notices_of(owner).show_notice(_NOTICE, Tone.SUCCESS, *words.saved(str(path)), passing=True)

    def _notices_of(self, owner: MainWindow | CompareWindow) -> Notices:
        """Its own, or the main window's where it was closed meanwhile."""
        return owner.notices if shiboken6.isValid(owner) else self._window.notices


async def _reorder(window: CompareWindow, place: int) -> None:
    """Hold the others against another one."""
    records = [window.records[place], *window.records[:place], *window.records[place + 1 :]]
    window.show_comparison(await asyncio.to_thread(_compared, records), records)


def _in_order(record: Record, others: list[Record], kept: Record | None) -> list[Record]:
    """What the others are held against comes first."""
    records = [record, *others]
    if kept is not None and any(one.id == kept.id for one in records):
        return sorted(records, key=lambda one: one.id != kept.id)
    return sorted(records, key=lambda one: one.ended or one.created) if len(records) == 2 else records


def _compared(records: list[Record]) -> Comparison:
    """Not cheap for large ones."""
    return compare([Side(_title(record), read_extract_info(record.result)) for record in records])


def _title(record: Record) -> str:
    """For exports: the host, and when, in UTC."""
    return f"{record.host_label} {utc_text(record.ended or record.created)}"


def _pieces(record: Record, reader: Reader) -> tuple[Piece, ...]:
    english = Reader("en", UTC, reader.catalogue)
    return bundle_pieces(record, logs.newest(), _versions(), english)


def _versions() -> dict[str, str]:
    found = {"Depot GUI": __version__, "Python": platform.python_version(), "Qt": str(qVersion())}
    for name in _PARTS:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:  # a frozen build may leave the metadata out
            continue
    return {**found, "System": platform.platform()}
