"""What was started by one click: its entry, its page, cancel the rest, try again what failed; and old records."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox

from depot_gui.domain.record import Record, State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.batches import batches
from depot_gui.flow.runs import Order
from depot_gui.flow.wizard import Prefill
from depot_gui.ui.batch_view import BatchView, Column
from depot_gui.ui.prune_dialog import PruneDialog
from depot_gui.ui.texts.batches import batch_words
from depot_gui.ui.texts.failures import reason_words
from depot_gui.ui.texts.times import local_reader
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER, FakeServer, refused
from tests.fakes.world import existing
from tests.ui import result_samples, run_records
from tests.ui.support import click, find, nameless, press, settle, until
from tests.ui.test_controller import QuickClock, Scene, disk_with, page, scene


async def start(shown: Scene, count: int) -> tuple[Record, ...]:
    credentials = Credentials(USER, Secret(PASSWORD))
    session = await shown.controller.sessions.connect(ADDRESS, SYSTEM_TRUST, credentials, "en")
    orders = [Order(session, existing(f"host-{n}"), f"esx-{n:03}") for n in range(count)]
    return await shown.controller.runs.enqueue(orders)


async def test_a_batch_has_an_entry_above_its_records_and_a_page_that_counts() -> None:
    async with scene() as shown:
        known = frozenset(shown.controller.runs.records)
        await start(shown, 5)
        shown.controller.shown.select_new(known)
        await until(lambda: len(shown.rows()) == 6)
        assert shown.rows()[0][0].startswith("5 host")
        view = page(shown)
        assert isinstance(view, BatchView)
        assert not nameless(view)
        assert find(view, QPushButton, "cancelBatch").isVisible()
        await until(lambda: find(view, QLabel, "batchSummary").text() == "5 done", 20)
        assert not find(view, QPushButton, "cancelBatch").isVisible()
        assert not find(view, QPushButton, "retryFailed").isVisible()
        view.table.selectRow(2)
        press(view.table, Qt.Key.Key_Return)
        await until(lambda: page(shown) is not view)
        assert shown.window.header.title.text() == "esx-002"


def test_the_table_says_why_a_host_failed_and_sorts_by_a_click(qapp: QApplication) -> None:
    batch = {"batch": "one"}
    records = [
        replace(run_records.succeeded("esx-10", 5), **batch),
        replace(run_records.failed("esx-9", 4), **batch),
        replace(run_records.succeeded("esx-2", 3), **batch),
    ]
    view = BatchView()
    view.resize(900, 500)
    view.show_batch(next(iter(batches(records).values())), local_reader(), writable=True)
    view.show()
    settle()
    rows = view.table.model()
    before = [str(rows.index(row, Column.HOST).data()) for row in range(3)]
    failed = next(row for row in range(3) if before[row].startswith("esx-9"))
    assert str(rows.index(failed, Column.WORDS).data()) == reason_words(records[1], local_reader())
    header = view.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(Column.HOST) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [str(rows.index(row, Column.HOST).data()).partition(".")[0] for row in range(3)] == [
        "esx-2",
        "esx-9",
        "esx-10",
    ]
    asked: list[str] = []
    view.record_asked.connect(asked.append)
    view.table.selectRow(1)
    press(view.table, Qt.Key.Key_Return)
    assert asked == [records[1].id]
    view.close()


async def test_what_failed_is_tried_again_in_one_wizard() -> None:
    server = FakeServer(QuickClock())
    server.refusals["create_from_host"] = refused(ErrorType.NOT_FOUND, 404)
    async with scene(server=server) as shown:
        records = await start(shown, 3)
        await until(lambda: not shown.controller.runs.unfinished())
        shown.controller.shown.show_changes()
        shown.controller.shown.select("batch:" + records[0].batch)
        view = page(shown)
        assert isinstance(view, BatchView)
        assert find(view, QLabel, "batchSummary").text() == "3 failed"
        click(find(view, QPushButton, "retryFailed"))
        assert shown.wizards[0].prefill == Prefill(
            address=str(ADDRESS), user=USER, hosts=("host-0", "host-1", "host-2"), host=shown.wizards[0].prefill.host
        )


async def test_cancel_the_rest_starts_none_of_those_that_wait() -> None:
    server = FakeServer(QuickClock())
    server.seconds = 1e6
    async with scene(server=server) as shown:
        records = await start(shown, 20)
        await until(lambda: len(server.ours) == 8, 20)
        shown.controller.shown.show_changes()
        shown.controller.shown.select("batch:" + records[0].batch)
        view = page(shown)
        assert isinstance(view, BatchView)
        click(find(view, QPushButton, "cancelBatch"))
        await shown.answer(True)
        await until(lambda: not shown.controller.runs.unfinished(), 20)
        assert {r.state for r in shown.controller.runs.records.values()} == {State.CANCELED}
        assert len(server.ours) == 8


async def test_a_batch_of_which_one_record_is_left_is_none() -> None:
    kept = [replace(run_records.succeeded(f"esx-{n}"), id=f"r{n}", batch="b") for n in range(2)]
    async with scene(disk_with(*kept)) as shown:
        assert len(shown.rows()) == 3
        await shown.controller.runs.delete("r0")
        await until(lambda: len(shown.rows()) == 1)


async def test_old_records_are_deleted_after_a_question_that_counts_them() -> None:
    now = datetime.now(UTC)
    old = replace(run_records.succeeded("esx-old"), id="old", ended=now - timedelta(days=100))
    new = replace(run_records.succeeded("esx-new"), id="new", ended=now - timedelta(days=10))
    async with scene(disk_with(old, new)) as shown:
        for days, left in ((None, {"old", "new"}), (101, {"old", "new"}), (90, {"new"})):
            await until(lambda: not shown.controller.deeds.pruning)
            shown.window.prune_action.trigger()
            dialog = await until(lambda: shown.dialog(PruneDialog))
            assert dialog is not None
            if days is None:
                assert "1 record" in find(dialog, QLabel, "pruneCount").text()
                click(find(dialog, QPushButton, "pruneKeep"))
            else:
                find(dialog, QSpinBox, "pruneDays").setValue(days)
                button = find(dialog, QPushButton, "pruneNow")
                assert button.isEnabled() == (days == 90)
                click(button) if button.isEnabled() else dialog.reject()
            await until(lambda: shown.dialog(PruneDialog) is None)
            await until(lambda left=left: set(shown.controller.runs.records) == left)  # type: ignore[misc]


async def test_a_disk_that_refuses_to_delete_is_told() -> None:
    disk = disk_with(replace(run_records.succeeded("esx-old"), ended=datetime.now(UTC) - timedelta(days=100)))
    async with scene(disk) as shown:
        disk.full = True
        shown.window.prune_action.trigger()
        dialog = await until(lambda: shown.dialog(PruneDialog))
        assert dialog is not None
        click(find(dialog, QPushButton, "pruneNow"))
        await until(lambda: "diskNotice" in shown.window.notices.subjects())


def test_the_words_of_a_batch_name_only_what_there_is() -> None:
    from depot_gui.flow.batches import batches

    kept = [replace(run_records.running(), id=s.value, batch="b", state=s) for s in State]
    kept.append(replace(result_samples.with_errors(), id="errors", batch="b"))
    (batch,) = batches(kept).values()
    assert batch_words(batch) == (
        "1 failed · 1 uncertain · 1 lost · 1 not started · 1 canceled · 1 with errors · 1 with warnings · 1 done · "
        "2 running · 1 reconnecting · 1 waiting"
    )
