"""The real window with its controller, the outside a fake: files opened, filtered, sorted and compared by clicks."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from depot_gui.ui.compare.picker import PickDialog
from depot_gui.ui.compare.window import CompareWindow
from depot_gui.ui.result.finished_view import FinishedView
from tests.ui.support import click, find, type_text, until
from tests.ui.test_controller import scene


async def open_filter_sort_compare(first: bytes, second: bytes) -> None:
    """What support staff do with two large records."""
    with tempfile.TemporaryDirectory(prefix="depot-gui-reading-") as folder:
        files = [Path(folder) / f"{name}.depot.json" for name in ("first", "second")]
        for file, data in zip(files, (first, second), strict=True):
            await asyncio.to_thread(file.write_bytes, data)
        async with scene() as shown:
            shown.controller.open_files(files)
            await until(lambda: len(shown.rows()) == 2, timeout=60)
            view = shown.window.findChildren(FinishedView)[0].result
            await until(lambda: len(view.model.rows.forest) > len(first) // 1000, timeout=60)
            await until(lambda: not view.model.is_preparing, timeout=30)  # no hand is quicker at the keyboard
            type_text(view.filter, "vendor-component-09")
            await until(lambda: view.model.rows.words, timeout=30)
            view.filter.clear()
            await until(lambda: not view.model.rows.words, timeout=30)
            view.model.sort(1, Qt.SortOrder.DescendingOrder)
            await asyncio.sleep(0.1)
            click(find(shown.window, QPushButton, "compare"))
            dialog = await until(lambda: shown.dialog(PickDialog))
            assert dialog is not None
            dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
            click(dialog.ok)
            window = await until(lambda: shown.dialog(CompareWindow), timeout=60)
            assert window is not None and window.model.rowCount()
            window.only_differences.setChecked(False)
            window.filter.setText("0999")
            await until(lambda: window.model.rowCount() < 1000, timeout=30)
            window.close()
