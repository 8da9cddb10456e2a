"""Draw the main window and its dialogs in their states: `python -m tests.ui.main_gallery DIR [--scale 1.5]`."""

import argparse
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.loose import Json
from depot_gui.domain.ports import LoginQuestion
from depot_gui.domain.record import Record
from depot_gui.domain.task import read_task
from depot_gui.domain.trust import Examination, pinned
from depot_gui.domain.x509 import read_certificate
from depot_gui.flow.batches import batches
from depot_gui.flow.settling import Candidate
from depot_gui.ui import theme
from depot_gui.ui.about import AboutDialog
from depot_gui.ui.batch_view import BatchView
from depot_gui.ui.dialogs import cancel_batch_question, close_question, delete_question
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.page_header import Deeds
from depot_gui.ui.prune_dialog import PruneDialog
from depot_gui.ui.record_pages import RecordPages, offered
from depot_gui.ui.relogin_dialog import ReloginDialog
from depot_gui.ui.texts import notices
from depot_gui.ui.texts.batches import batch_entry, batch_title
from depot_gui.ui.texts.connections import connection_words
from depot_gui.ui.texts.runs import entry_of
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.theme import Scheme, Tone
from depot_gui.ui.uncertain_dialog import UncertainDialog
from tests.domain.certificates import make
from tests.ui import run_records as records

VCENTER = Address("vcenter.lab.example")
CONNECTED: Any = SimpleNamespace(address=VCENTER, user=records.USER, declined=False)
SIZES = ((1280, 800), (1024, 700))
LONG = "esx-with-a-very-long-name-for-the-backup-cluster-in-the-second-room.eu-central.lab.example"


def everything() -> list[Record]:
    """One of each state."""
    return [
        records.succeeded("esx-04", 5, "42", warnings=2),
        records.running("esx-07", 1.5),
        records.failed("esx-11", 12),
        records.succeeded("esx-01", 39),
        records.uncertain("esx-02", 40),
        records.reconnecting("esx-03", 41),
        records.draft("esx-05", 42),
        records.on_hold("esx-06", 43),
        records.yesterday(records.succeeded(LONG.removesuffix(".lab.example"), 50, None)),
        records.yesterday(records.canceled("esx-08", 60)),
        records.yesterday(records.not_started("esx-09", 61)),
        records.yesterday(records.lost("esx-10", 62)),
    ]


def window_with(record: Record | None) -> MainWindow:
    window = MainWindow()
    reader = local_reader()
    window.set_ready()
    shown = everything() if record is not None else []
    window.list.put([entry_of(each, reader) for each in [*shown, *([record] if record else [])]])
    pages = RecordPages(window)
    if record is None:
        pages.show_welcome()
        window.show_connections(connection_words((), (), reader).short, "")
    else:
        window.list.select(record.id)
        actions = offered(record, foreign=False, writable=True, declined=record.failure is not None)
        pages.show(record, reader, Deeds(actions))
        window.show_connections(connection_words((CONNECTED,), (), reader).short, "")
    return window


def with_batch() -> MainWindow:
    """A batch in the middle of its way, or over."""
    kept = [records.succeeded("esx-01"), records.succeeded("esx-02", warnings=2), records.failed("esx-03")]
    kept += [records.not_started("esx-04"), records.running("esx-05"), records.reconnecting("esx-06")]
    kept += [records.uncertain("esx-07"), *(records.draft(f"esx-{n:02}") for n in range(8, 13))]
    return _batch_window(kept)


def with_ended_batch() -> MainWindow:
    kept = [records.succeeded(f"esx-{n:02}") for n in range(1, 7)]
    return _batch_window([*kept, records.failed("esx-07"), records.succeeded("esx-08", warnings=1)])


def _batch_window(kept: list[Record]) -> MainWindow:
    start = datetime.now(UTC) - timedelta(hours=1)
    all_of_it = [
        replace(record, batch="b", id=f"r{n}", created=start + timedelta(seconds=n)) for n, record in enumerate(kept)
    ]
    window = window_with(None)
    reader = local_reader()
    window.list.put([entry_of(record, reader) for record in all_of_it])
    (batch,) = batches(all_of_it).values()
    window.list.put([batch_entry(batch)])
    window.list.select(batch_entry(batch).id)
    view = BatchView()
    view.show_batch(batch, reader, writable=True)
    window.add_page(view)
    window.show_page(view, batch_title(batch))
    return window


def with_notices() -> MainWindow:
    window = window_with(records.running("esx-07", 1.5))
    window.notices.show_notice("a", Tone.ERROR, *notices.disk_problem("No space left on device"))
    window.notices.show_notice("b", Tone.WARNING, *notices.damaged(("a.depot.json", "b.depot.json")))
    return window


def uncertain_dialog() -> QWidget:
    dialog = UncertainDialog("esx-02.lab.example", local_reader())
    start = records.draft().created.isoformat()
    mine: Json = {
        "status": "RUNNING",
        "start_time": start,
        "user": records.USER,
        "target": {"type": "HostSystem", "id": "host-14"},
    }
    dialog.show_candidates(
        [Candidate(records.TASK, read_task(mine)), Candidate("52aa", read_task({"status": "PENDING"}))]
    )
    dialog.table.selectRow(0)
    return dialog


def absent_dialog() -> QWidget:
    dialog = UncertainDialog("esx-02.lab.example", local_reader())
    dialog.show_absent()
    return dialog


WINDOWS: dict[str, Callable[[], MainWindow]] = {
    "welcome": lambda: window_with(None),
    "running": lambda: window_with(records.running("esx-07", 1.5)),
    "reconnecting": lambda: window_with(records.reconnecting("esx-07", 1.5)),
    "login": lambda: window_with(records.reconnecting("esx-07", 1.5, status=401)),
    "uncertain": lambda: window_with(records.uncertain("esx-02", 1.5)),
    "on-hold": lambda: window_with(records.on_hold("esx-06", 1.5)),
    "cancel-refused": lambda: window_with(records.cancel_refused("esx-07", 1.5)),
    "draft": lambda: window_with(records.draft("esx-05", 1.5)),
    "submitting": lambda: window_with(records.submitting("esx-05", 1.5)),
    "notices": with_notices,
    "batch": with_batch,
    "batch-ended": with_ended_batch,
    "failed": lambda: window_with(records.failed("esx-11", 12)),
    "result": lambda: window_with(records.succeeded("esx-04", 5, "42", warnings=2)),
    "long-name": lambda: window_with(records.running(LONG.removesuffix(".lab.example"), 1.5)),
}
DIALOGS: dict[str, Callable[[], QWidget]] = {
    "prune": lambda: PruneDialog(lambda _before: 12, None),
    "cancel-batch": lambda: cancel_batch_question(14, None),
    "relogin": lambda: ReloginDialog(LoginQuestion(VCENTER, records.USER)),
    "relogin-wrong": lambda: ReloginDialog(LoginQuestion(VCENTER, records.USER, wrong=True)),
    "relogin-changed": lambda: relogin_certificate(changed=True),
    "relogin-once": lambda: relogin_certificate(changed=False),
    "uncertain-candidates": uncertain_dialog,
    "uncertain-absent": absent_dialog,
    "close": lambda: close_question(2, None),
    "delete": lambda: delete_question("esx-04.lab.example", False, None),
    "about": AboutDialog,
}


def relogin_certificate(*, changed: bool) -> ReloginDialog:
    """A vCenter with another certificate, or with one that was trusted once."""
    old, new = (read_certificate(make(VCENTER.host, dns=(VCENTER.host,)).der) for _ in range(2))
    faults = frozenset({CertificateFault.SELF_SIGNED})
    before = pinned(old, faults) if changed else None
    seen = Examination(VCENTER, new, faults, None, before, seen_before=not changed)
    return ReloginDialog(LoginQuestion(VCENTER, records.USER, certificate=seen))


def draw(app: QApplication, folder: Path, only: list[str]) -> None:
    """Write a PNG for each state, theme and size."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(app, scheme)
        for name, build in WINDOWS.items():
            for size in SIZES:
                if not only or name in only:
                    _save(app, build(), folder / f"{name}-{scheme.value}-{size[0]}.png", size)
        for name, dialog in DIALOGS.items():
            if not only or name in only:
                _save(app, dialog(), folder / f"dialog-{name}-{scheme.value}.png", None)


def _save(app: QApplication, widget: QWidget, path: Path, size: tuple[int, int] | None) -> None:
    if size is not None:
        widget.resize(*size)
    widget.show()
    app.processEvents()
    app.processEvents()
    if isinstance(widget, MainWindow):
        widget.list.view.setFocus()
        app.processEvents()
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--rtl", action="store_true", help="mirrored, as for Arabic")
    parser.add_argument("--only", nargs="*", default=[])
    args = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = args.scale
    app = QApplication(sys.argv[:1])
    if args.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw(app, args.folder, args.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
