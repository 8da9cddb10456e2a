"""The columns of a table are as wide as the user drew them, now and the next time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from depot_gui.settings import Settings
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.preferences.keeper import Preferences
from depot_gui.ui.preferences.remembered import columns_of, restore_columns
from depot_gui.ui.wizard.hosts_model import Column, HostModel
from depot_gui.ui.wizard.hosts_page import HostTable
from tests.ui.support import settle
from tests.ui.wizard_support import open_wizard


def window_with_table(qtbot: QtBot) -> tuple[QWidget, HostTable]:
    window = QWidget()
    qtbot.addWidget(window)
    table = HostTable(HostModel(window))
    table.setObjectName("hostTable")
    QVBoxLayout(window).addWidget(table)
    window.resize(800, 400)
    window.show()
    settle()
    return window, table


def draw(table: QTableView, column: int, by: int) -> None:
    """The right edge of a column's name, with the mouse."""
    header = table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2)
    window, there = table.window().windowHandle(), header.viewport().mapTo(table.window(), edge)
    QTest.mouseMove(window, there)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there)
    for step in range(1, 5):
        QTest.mouseMove(window, there + QPoint(by * step // 4, 0))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, there + QPoint(by, 0))
    settle()


def test_a_column_stays_as_it_was_drawn(qtbot: QtBot) -> None:
    window, table = window_with_table(qtbot)
    window.resize(900, 400)
    settle()
    assert columns_of(window) == {}, "widths that the program chose are not kept"
    before = table.columnWidth(Column.NAME)
    draw(table, Column.NAME, -60)
    width = table.columnWidth(Column.NAME)
    assert width == before - 60
    window.resize(800, 400)
    settle()
    assert table.columnWidth(Column.NAME) == width
    again, other = window_with_table(qtbot)
    restore_columns(again, Settings(columns=columns_of(window)))
    again.resize(700, 400)
    settle()
    assert other.columnWidth(Column.NAME) == width


def test_what_is_damaged_leaves_the_widths_to_the_program(qtbot: QtBot) -> None:
    window, table = window_with_table(qtbot)
    restore_columns(window, Settings(columns={"hostTable": "AAAA"}))
    before = table.columnWidth(Column.NAME)
    window.resize(1000, 400)
    settle()
    assert table.columnWidth(Column.NAME) > before


async def test_the_wizards_tables_are_as_they_were_left(tmp_path: Path) -> None:
    main = MainWindow()
    keeper = Preferences(main, tmp_path / "settings.json")
    async with open_wizard() as hands:
        keeper.keep_columns(hands.frame)
        page = await hands.to_hosts()
        draw(page.table, Column.NAME, -40)
        width = page.table.columnWidth(Column.NAME)
    async with open_wizard() as hands:
        Preferences(main, tmp_path / "settings.json").keep_columns(hands.frame)
        page = await hands.to_hosts()
        assert page.table.columnWidth(Column.NAME) == width
    main.deleteLater()
