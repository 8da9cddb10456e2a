"""Compare, baseline and export from the main window, by clicks, to files that are read back."""

import asyncio
import io
import json
import zipfile
from pathlib import Path

import openpyxl
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Record, State
from depot_gui.flow.baseline import Baseline
from depot_gui.flow.record_file import read_record_file, write_record
from depot_gui.ui import language
from depot_gui.ui.compare.picker import PickDialog
from depot_gui.ui.compare.window import CompareWindow
from depot_gui.ui.export_dialog import ExportDialog
from depot_gui.ui.result.result_view import ResultView
from tests.fakes.vcenter import PASSWORD
from tests.ui import compare_gallery as hosts
from tests.ui import result_samples as samples
from tests.ui.support import W, click, find, shown_words, until
from tests.ui.test_controller import Scene, disk_with, scene


async def opened(shown: Scene, kind: type[W]) -> W:
    found = await until(lambda: shown.dialog(kind), what=kind.__name__)
    assert found is not None
    return found


async def ask_for(shown: Scene, name: str) -> None:
    click(find(shown.window, QPushButton, name))


async def export_as(shown: Scene, button: str, target: Path) -> bytes:
    """Choose a format, a place, and wait until it is written."""
    await ask_for(shown, "export")
    dialog = await opened(shown, ExportDialog)
    find(dialog, QRadioButton, button).setChecked(True)
    click(find(dialog, QPushButton, "exportOk"))
    return await save_to(shown, target)


async def save_to(shown: Scene, target: Path) -> bytes:
    dialog = await opened(shown, QFileDialog)
    assert dialog.selectedFiles()[0].rsplit("/", 1)[-1].startswith("depot-gui-2")
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(target))  # type: ignore[union-attr]
    dialog.done(QDialog.DialogCode.Accepted)
    await until(target.is_file, what=f"{target.name} is written")
    return await asyncio.to_thread(target.read_bytes)


def notice(shown: Scene, name: str = "exportNotice") -> str:
    frame = shown.window.notices.findChild(QFrame, name)
    return "" if frame is None else "\n".join(label.text() for label in frame.findChildren(QLabel))


def result_view(shown: Scene) -> ResultView:
    view = shown.controller.shown.result
    assert view is not None
    return view


@pytest.fixture
def pair() -> list[Record]:
    return [hosts.host(0), hosts.host(1)]


async def test_a_record_is_exported_and_comes_back(tmp_path: Path, pair: list[Record]) -> None:
    async with scene(disk_with(pair[0])) as shown:
        data = await export_as(shown, "exportRecord", tmp_path / "a.depot.json")
        assert read_record_file(data) == pair[0]
        await until(lambda: str(tmp_path / "a.depot.json") in notice(shown))


@pytest.mark.parametrize(
    ("button", "name", "start"),
    [
        ("exportHtml", "a.html", b"<!DOCTYPE html>"),
        ("exportCsv", "a.csv", b"\xef\xbb\xbftable,"),
        ("exportMarkdown", "a.md", b"# Extraction of esx-00"),
        ("exportXlsx", "a.xlsx", b"PK"),
    ],
)
async def test_every_format_is_written(
    tmp_path: Path, pair: list[Record], button: str, name: str, start: bytes
) -> None:
    async with scene(disk_with(pair[0])) as shown:
        assert (await export_as(shown, button, tmp_path / name)).startswith(start)


async def test_the_specification_says_that_the_payload_is_needed(tmp_path: Path, pair: list[Record]) -> None:
    async with scene(disk_with(pair[0])) as shown:
        await ask_for(shown, "export")
        dialog = await opened(shown, ExportDialog)
        click(find(dialog, QRadioButton, "exportSpec"))
        assert "payload in its own depot" in dialog.note.text.text() and dialog.note.isVisible()
        click(find(dialog, QPushButton, "exportOk"))
        spec = json.loads(await save_to(shown, tmp_path / "spec.json"))
        assert spec["base_image"] == {"version": "8.0.3-0.0.24022510"}


async def test_without_software_there_is_no_specification_and_nothing_to_compare() -> None:
    async with scene(disk_with(samples.five_causes())) as shown:
        assert not find(shown.window, QPushButton, "compare").isVisible()
        await ask_for(shown, "export")
        dialog = await opened(shown, ExportDialog)
        assert not find(dialog, QRadioButton, "exportSpec").isEnabled()
        click(find(dialog, QPushButton, "exportCancel"))


async def test_the_bundle_is_shown_before_it_is_written(tmp_path: Path, pair: list[Record]) -> None:
    async with scene(disk_with(pair[0])) as shown:
        await ask_for(shown, "export")
        dialog = await opened(shown, ExportDialog)
        click(find(dialog, QRadioButton, "exportBundle"))
        listed = [dialog.list.item(row).text() for row in range(find(dialog, QListWidget, "bundleList").count())]
        texts = []
        for row in range(len(listed)):
            dialog.list.setCurrentRow(row)
            texts.append(find(dialog, QPlainTextEdit, "bundlePreview").toPlainText())
        click(find(dialog, QPushButton, "exportOk"))
        with zipfile.ZipFile(io.BytesIO(await save_to(shown, tmp_path / "b.zip"))) as archive:
            assert [line.split(" · ")[0] for line in listed] == archive.namelist()
            assert texts == [archive.read(name).decode() for name in archive.namelist()]


async def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, pair: list[Record]) -> None:
    async with scene(disk_with(pair[0])) as shown:
        await ask_for(shown, "export")
        click(find(await opened(shown, ExportDialog), QPushButton, "exportOk"))
        dialog = await opened(shown, QFileDialog)
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "absent" / "x.html"))  # type: ignore[union-attr]
        dialog.done(QDialog.DialogCode.Accepted)
        await until(lambda: "No such file" in notice(shown))


async def test_two_records_are_compared_the_older_one_left(pair: list[Record], tmp_path: Path) -> None:
    failed = replace(samples.five_causes(), id="failed")
    async with scene(disk_with(*pair, failed)) as shown:
        shown.controller.shown.select(pair[1].id)
        await ask_for(shown, "compare")
        dialog = await opened(shown, PickDialog)
        assert dialog.list.count() == 1
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        click(find(dialog, QPushButton, "compareOk"))
        window = await opened(shown, CompareWindow)
        assert [record.id for record in window.records] == [pair[0].id, pair[1].id]
        click(find(window, QPushButton, "swapSides"))
        await until(lambda: [record.id for record in window.records] == [pair[1].id, pair[0].id])
        click(find(window, QPushButton, "exportComparison"))
        await until(lambda: window.findChildren(ExportDialog))
        click(find(window, QPushButton, "exportOk"))
        await until(lambda: window.findChildren(QFileDialog), what="a file dialog of the comparison's own")
        book = openpyxl.load_workbook(io.BytesIO(await save_to(shown, tmp_path / "c.xlsx")))
        await until(lambda: window.notices.subjects() == ["exportNotice"])
        assert shown.window.notices.subjects() == []
        assert book["Comparison"].max_row == 4 and "esx-01.lab.example" in book["Comparison"]["F1"].value
        window.close()


async def test_a_baseline_shows_the_drift_of_every_other_result(pair: list[Record]) -> None:
    async with scene(disk_with(*pair)) as shown:
        shown.controller.shown.select(pair[0].id)
        view = result_view(shown)
        assert not view.drift.isVisible()
        await ask_for(shown, "compare")
        click(find(await opened(shown, PickDialog), QPushButton, "pickBaseline"))
        await until(lambda: view.drift.text.text().startswith("This result is the baseline"))
        shown.controller.shown.select(pair[1].id)
        await until(view.drift.isVisible)
        assert view.drift.text.text().startswith("Drift from the baseline (esx-00.lab.example")
        assert view.drift.text.text().endswith("1 changed · 1 missing here.")
        click(find(shown.window, QPushButton, "showDrift"))
        window = await opened(shown, CompareWindow)
        assert [record.id for record in window.records] == [pair[0].id, pair[1].id]
        window.close()
        click(find(shown.window, QPushButton, "forgetBaseline"))
        await until(lambda: not view.drift.isVisible())


async def test_the_drift_is_told_in_the_language_in_force(pair: list[Record], qapp: QApplication) -> None:
    async with scene(disk_with(*pair)) as shown:
        shown.controller.passing_on.keep(pair[0])
        shown.controller.shown.select(pair[1].id)
        await until(result_view(shown).drift.isVisible)
        english = result_view(shown).drift.text.text()
        language.install(qapp, "de")
        try:
            await until(lambda: result_view(shown).drift.text.text() != english)
        finally:
            language.install(qapp, "en")


async def test_what_the_left_one_is_kept_for_is_told_in_the_comparison(pair: list[Record]) -> None:
    async with scene(disk_with(*pair)) as shown:
        await shown.controller.passing_on._show(pair)
        window = await opened(shown, CompareWindow)
        click(find(window, QPushButton, "keepBaseline"))
        assert window.notices.subjects() == ["baselineNotice"]
        assert any("esx-00.lab.example" in words for words in shown_words(window.notices))
        window.close()
        shown.controller.shown.select(pair[1].id)
        await ask_for(shown, "compare")
        dialog = await opened(shown, PickDialog)
        assert dialog.list.item(0).text().endswith("· baseline")
        assert dialog.list.item(0).checkState() is Qt.CheckState.Checked
        click(find(dialog, QPushButton, "compareCancel"))


async def test_the_next_export_starts_where_the_last_one_went(tmp_path: Path, pair: list[Record]) -> None:
    async with scene(disk_with(pair[0])) as shown:
        shown.window.notices.passing_ms = 50
        await export_as(shown, "exportHtml", tmp_path / "a.html")
        await until(lambda: shown.window.notices.subjects() == ["exportNotice"])
        await until(lambda: shown.window.notices.subjects() == [], what="what went well goes away by itself")
        await ask_for(shown, "export")
        click(find(await opened(shown, ExportDialog), QPushButton, "exportOk"))
        assert (await opened(shown, QFileDialog)).directory().path() == str(tmp_path)


async def test_a_result_without_drift_says_so(pair: list[Record]) -> None:
    twin = hosts.host(3)
    async with scene(disk_with(pair[0], twin)) as shown:
        shown.controller.passing_on.keep(pair[0])
        shown.controller.shown.select(twin.id)
        await until(result_view(shown).drift.isVisible)
        assert result_view(shown).drift.text.text().startswith("No drift from the baseline")
        assert not result_view(shown).show_drift_button.isVisible()


def test_a_baseline_stays_when_its_record_is_gone(tmp_path: Path, pair: list[Record]) -> None:
    file = tmp_path / "config" / "baseline.depot.json"
    Baseline(file).keep(pair[0])
    again = Baseline(file)
    again.load()
    assert again.record == pair[0]
    again.forget()
    assert not file.exists()
    file.write_bytes(b"{}")
    none = Baseline(file)
    none.load()
    assert none.record is None
    (tmp_path / "file").write_bytes(b"")
    broken = Baseline(tmp_path / "file" / "baseline.depot.json")
    with pytest.raises(DiskError):
        broken.keep(pair[0])
    assert broken.record == pair[0]


async def test_records_can_be_dropped_on_the_window(tmp_path: Path, pair: list[Record]) -> None:
    file = tmp_path / "colleague.depot.json"
    file.write_bytes(write_record(pair[1]))
    async with scene() as shown:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        over = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, data, buttons, held)
        shown.window.dragEnterEvent(over)
        assert over.isAccepted()
        shown.window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, held))
        await until(lambda: [title for title, _ in shown.rows()] == ["esx-01.lab.example"])


@pytest.mark.parametrize("address", ["https://evil.example/x.depot.json", ""])
async def test_what_is_no_file_of_this_computer_is_not_taken(address: str) -> None:
    async with scene() as shown:
        data = QMimeData()
        if address:
            data.setUrls([QUrl(address)])
        else:
            data.setText("words")
        over = QDragEnterEvent(
            QPointF(5, 5).toPoint(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        over.ignore()
        shown.window.dragEnterEvent(over)
        assert not over.isAccepted()


async def test_no_password_is_in_a_bundle(tmp_path: Path) -> None:
    async with scene() as shown:
        record = await shown.extract()
        await until(shown.rows)
        shown.controller.shown.select(record.id)
        await shown.until_state(record, State.SUCCEEDED)
        await until(find(shown.window, QPushButton, "export").isVisible)
        data = await export_as(shown, "exportBundle", tmp_path / "b.zip")
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            texts = [archive.read(name) for name in archive.namelist()]
        assert record.id.encode() in texts[0] and not [text for text in texts if PASSWORD.encode() in text]


async def test_with_nothing_to_compare_it_is_said(pair: list[Record]) -> None:
    async with scene(disk_with(pair[0])) as shown:
        await ask_for(shown, "compare")
        dialog = await opened(shown, PickDialog)
        assert not dialog.ok.isEnabled() and any("no other result" in words for words in shown_words(dialog))
        click(find(dialog, QPushButton, "compareCancel"))
