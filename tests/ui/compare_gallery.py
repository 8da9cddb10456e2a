"""Draw comparisons and the export dialog, in both themes: `python -m tests.ui.compare_gallery DIR`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from depot_gui.domain.comparison import Side, compare
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.domain.software import read_extract_info
from depot_gui.flow.exports.bundle import bundle_pieces
from depot_gui.flow.exports.formats import Format
from depot_gui.ui import theme
from depot_gui.ui.compare.picker import Choice, PickDialog
from depot_gui.ui.compare.window import CompareWindow
from depot_gui.ui.export_dialog import ExportDialog
from depot_gui.ui.theme import Scheme
from tests.ui import result_samples as samples

PARTS = {
    "Intel-icen": "1.13.1.3-1vmw.803.0.0",
    "vmware-fdm": "8.0.3-24322999",
    "MRVL-E4-CNA-Driver-Bundle": None,
    "HPE-smx-provider": "803.06.00.00",
}


def host(number: int, **changes: Any) -> Record:
    """One of a row of hosts; each third one differs."""
    components = {**samples.COMPONENTS}
    if number % 3 == 1:
        components |= {"Intel-icen": PARTS["Intel-icen"], "vmware-fdm": PARTS["vmware-fdm"]}
        del components["Broadcom-ntg3"]
    if number % 7 == 2:
        components["HPE-smx-provider"] = PARTS["HPE-smx-provider"]
    result = samples.result(**{"components": components, **changes})
    ended = samples.NOW - timedelta(hours=30 - number % 24)
    return replace(
        samples.record(result=result), id=f"r-{number}", host_label=f"esx-{number:02}.lab.example", ended=ended
    )


def window_of(records: list[Record]) -> CompareWindow:
    window = CompareWindow()
    sides = [Side(record.host_label, read_extract_info(record.result)) for record in records]
    window.show_comparison(compare(sides), records)
    return window


def two() -> CompareWindow:
    older = host(0, add_on={"name": "DEL-ESXi", "version": "803.24280767-A01"})
    return window_of([older, host(1, solutions={}, removed_components=["tools-light"])])


def everything() -> CompareWindow:
    window = two()
    window.only_differences.setChecked(False)
    return window


def many(count: int = 200) -> CompareWindow:
    return window_of([host(number) for number in range(count)])


def same() -> CompareWindow:
    return window_of([host(0), replace(host(3), host_label="esx-00.lab.example")])


def picker() -> PickDialog:
    choices = [Choice(str(n), f"esx-{n:02}.lab.example · yesterday 14:0{n % 10}", baseline=n == 3) for n in range(14)]
    return PickDialog("esx-04.lab.example", choices)


def export(name: str) -> ExportDialog:
    kinds = (Format.HTML, Format.XLSX, Format.CSV, Format.MARKDOWN, Format.RECORD, Format.SPEC, Format.BUNDLE)
    pieces = bundle_pieces(
        samples.five_causes(), b"2026-11-25 INFO started\n" * 300, {"Python": "3.11"}, Reader("en", UTC)
    )
    dialog = ExportDialog(kinds, pieces, has_software=True)
    dialog.findChild(QRadioButton, name).setChecked(True)  # type: ignore[union-attr]
    return dialog


PAGES: dict[str, Callable[[], QWidget]] = {
    "compare-two": two,
    "compare-everything": everything,
    "compare-200": many,
    "compare-same": same,
    "compare-pick": picker,
    "export-html": lambda: export("exportHtml"),
    "export-spec": lambda: export("exportSpec"),
    "export-bundle": lambda: export("exportBundle"),
}


def draw(app: QApplication, folder: Path, wanted: list[str]) -> None:
    """One PNG for each page and theme."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(app, scheme)
        for name, make in PAGES.items():
            if wanted and name not in wanted:
                continue
            window = make()
            window.show()
            for _ in range(5):
                app.processEvents()
            window.grab().save(str(folder / f"{name}-{scheme.value}.png"))
            window.close()


if __name__ == "__main__":
    draw(QApplication(sys.argv[:1]), Path(sys.argv[1]), sys.argv[2:])
