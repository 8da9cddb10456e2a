"""The comparison's window: differences first, each host told from the first, also with two hundred of them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QMenu, QPushButton

from depot_gui.domain.comparison import MOST_SIDES, Comparison, Line, Part, Relation
from depot_gui.ui.compare.model import HOSTS, Column, CompareModel
from depot_gui.ui.compare.picker import Choice, PickDialog
from depot_gui.ui.compare.window import CompareWindow
from tests.ui import compare_gallery as samples
from tests.ui.support import click, find, nameless, press, settle, type_text


@pytest.fixture
def two(qapp: QApplication) -> Iterator[CompareWindow]:
    window = samples.two()
    window.show()
    settle()
    yield window
    window.close()
    settle()


@pytest.fixture
def many(qapp: QApplication) -> Iterator[CompareWindow]:
    window = samples.many()
    window.show()
    settle()
    yield window
    window.close()
    settle()


def cells(window: CompareWindow) -> list[list[str]]:
    model = window.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def turns(arrived: Callable[[], bool]) -> None:
    """Some turns of the loop, until it is so."""
    for _ in range(100):
        if arrived():
            return
        settle()
    raise AssertionError("not within a hundred turns")


def names(window: CompareWindow) -> list[str]:
    return [row[Column.NAME] for row in cells(window)]


def test_two_hosts_show_what_differs(two: CompareWindow) -> None:
    assert find(two, QLabel, "compareHeading").text() == "esx-00.lab.example and esx-01.lab.example differ"
    assert two.counts.text().startswith("2 changed · 1 left only")
    rows = {row[Column.NAME]: row[Column.STATE :] for row in cells(two)}
    assert rows["Intel-icen"] == ["Changed", "1.11.3.0-1OEM.800.1.0", "1.13.1.3-1vmw.803.0.0"]
    assert rows["Broadcom-ntg3"] == ["Left only", "4.1.13.0-4vmw.803.0.0", "—"]
    assert rows["vmware-fdm"][0] == "Changed (solution)"
    assert rows["tools-light"] == ["Right only", "—", "removed"]
    assert "Intel-ixgben" not in rows


def test_all_lines_are_there_when_they_are_wanted(two: CompareWindow) -> None:
    click(find(two, QCheckBox, "onlyDifferences"))
    assert "Intel-ixgben" in names(two) and two.shown_count.text() == "11 of 11"


def test_typing_filters_every_column(two: CompareWindow) -> None:
    field = find(two, QLineEdit, "compareFilter")
    for typed, found in (("ntg3", ["Broadcom-ntg3"]), ("1.13.1", ["Intel-icen"]), ("right only", ["tools-light"])):
        type_text(field, typed)
        press(field, Qt.Key.Key_Return)
        assert names(two) == found
    press(field, Qt.Key.Key_Escape)
    assert len(names(two)) == 5


def test_a_click_on_a_header_sorts_and_takes_the_mark_off_the_other(two: CompareWindow) -> None:
    left, right = two.tables.names.horizontalHeader(), two.tables.hosts.horizontalHeader()
    QTest.mouseClick(left.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert names(two) == sorted(names(two), key=str.casefold) and left.sortIndicatorSection() == Column.NAME
    QTest.mouseClick(right.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert right.sortIndicatorSection() == HOSTS and left.sortIndicatorSection() == -1
    assert [row[HOSTS] for row in cells(two)][:2] == ["—", "1.11.3.0-1OEM.800.1.0"]


def test_another_order_keeps_the_current_line(two: CompareWindow) -> None:
    table = two.tables.names
    table.setCurrentIndex(two.model.index(2, 0))
    name = str(table.currentIndex().data())
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().data() == name
    assert table.selectionModel().isSelected(table.currentIndex())
    press(table, Qt.Key.Key_Home)  # lets go of Ctrl


def test_the_menu_of_a_host_opens_by_its_key(many: CompareWindow) -> None:
    firsts: list[int] = []
    many.first_asked.connect(firsts.append)
    table = many.tables.hosts
    many.activateWindow()
    settle()
    table.setFocus()
    table.setCurrentIndex(many.model.index(0, HOSTS + 1))
    QTest.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = find(many, QMenu, "hostMenu")
    menu.actions()[0].trigger()
    menu.close()
    assert firsts == [1]
    press(table, Qt.Key.Key_Home)  # lets go of Shift


def test_very_many_lines_come_in_order_some_turns_later(qapp: QApplication) -> None:
    """Sorted by what is shown, filtered before it is all prepared and after: nothing is lost on the way."""
    versions = tuple(f"1.{(number * 7919) % 10_007}" for number in range(10_007))
    lines = tuple(Line(Part.COMPONENT, "", v, (v, v + "-x"), Relation.CHANGED) for v in versions)
    model = CompareModel()
    model.show(Comparison(("a", "b"), lines), ["a", "b"])
    model.set_filter("1.99", only_differences=False)
    assert {line.name for line in model.lines} == {v for v in versions if "1.99" in v}
    model.set_filter("", only_differences=False)
    model.sort(HOSTS + 1, Qt.SortOrder.DescendingOrder)
    turns(lambda: model.lines[0].name == "1.10006")
    assert [line.name for line in model.lines] == [f"1.{number}" for number in reversed(range(10_007))]
    model.show(Comparison(("a", "b"), lines[:5000]), ["a", "b"])
    assert len(model.lines) == 5000
    turns(lambda: model.lines[0].name == max(versions[:5000], key=lambda v: int(v[2:])))
    model.sort(-1)
    turns(lambda: model.lines == list(lines[:5000]))


def test_ctrl_c_copies_the_rows_with_their_hosts(two: CompareWindow) -> None:
    two.tables.hosts.setFocus()
    two.tables.hosts.selectRow(names(two).index("Intel-icen"))
    press(two.tables.hosts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[:3] == ["Name", "Part", "State"] and head.count("esx-0") == 2
    assert line.split("\t")[0] == "Intel-icen" and line.endswith("1.13.1.3-1vmw.803.0.0")


def test_what_is_asked_for_is_told(two: CompareWindow) -> None:
    firsts: list[int] = []
    kept: list[object] = []
    exports: list[bool] = []
    two.first_asked.connect(firsts.append)
    two.baseline_asked.connect(kept.append)
    two.export_asked.connect(lambda: exports.append(True))
    for name in ("swapSides", "keepBaseline", "exportComparison"):
        click(find(two, QPushButton, name))
    assert (firsts, kept, exports) == ([1], [two.records[0]], [True])


def test_two_hundred_hosts_scroll_beside_their_names(many: CompareWindow) -> None:
    assert find(many, QLabel, "compareHeading").text() == "87 of 199 hosts differ from esx-00.lab.example"
    shown = many.tables.hosts
    assert shown.columnViewportPosition(HOSTS) == 0 and not shown.isColumnHidden(HOSTS + 199)
    shown.horizontalScrollBar().setValue(shown.horizontalScrollBar().maximum())
    settle()
    assert shown.columnAt(shown.viewport().width() - 3) == HOSTS + 199
    assert many.tables.names.columnViewportPosition(Column.NAME) == 0
    assert many.tables.names.viewport().height() == shown.viewport().height()


def test_hosts_without_drift_can_be_left_out(many: CompareWindow) -> None:
    click(find(many, QCheckBox, "onlyDriftedHosts"))
    left = [column for column in range(HOSTS, HOSTS + 200) if not many.tables.hosts.isColumnHidden(column)]
    assert len(left) == 88 and left[0] == HOSTS
    assert "esx-03" not in {many.records[column - HOSTS].host_label[:6] for column in left}


def test_another_host_can_be_the_one_to_hold_against(many: CompareWindow) -> None:
    firsts: list[int] = []
    many.first_asked.connect(firsts.append)
    header = many.tables.hosts.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(header.sectionSize(header.logicalIndexAt(0)) + 10, 10))
    menu = find(many, QMenu, "hostMenu")
    menu.actions()[0].trigger()
    menu.close()
    assert firsts == [1]


def test_the_same_host_twice_is_not_counted_as_two(qapp: QApplication) -> None:
    one, two, three = samples.host(0), samples.host(1), samples.host(1, components={"other": "1"})
    window = samples.window_of([one, two, three])
    assert window.title.text().startswith("2 of 2 results differ from esx-00")
    press(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_same_software_is_no_drift(qapp: QApplication) -> None:
    window = samples.same()
    assert window.title.text() == "No drift: the same software"
    window.close()


def test_every_control_has_a_name(two: CompareWindow, many: CompareWindow) -> None:
    assert nameless(two) == [] and nameless(many) == []


def test_a_name_of_others_is_never_markup(qapp: QApplication) -> None:
    window = samples.window_of([samples.host(0), samples.host(1, components={"<b>x</b>": "<i>1</i>"})])
    row = names(window).index("<b>x</b>")
    tip = str(window.model.index(row, HOSTS + 1).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;i&gt;1&lt;/i&gt;" in tip
    window.close()


def test_records_are_picked_with_keys_and_filter(qapp: QApplication) -> None:
    dialog = samples.picker()
    dialog.show()
    assert dialog.chosen() == ["3"] and dialog.ok.isEnabled()
    type_text(find(dialog, QLineEdit, "comparePickFilter"), "esx-1")
    click(dialog.all)
    assert dialog.chosen() == ["3", "10", "11", "12", "13"]
    dialog.find_edit.clear()
    dialog.list.setCurrentRow(3)
    press(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen() == ["10", "11", "12", "13"]
    assert nameless(dialog) == []
    dialog.close()


def test_down_leads_from_the_search_to_the_records(qapp: QApplication) -> None:
    dialog = samples.picker()
    dialog.show()
    dialog.activateWindow()
    settle()
    dialog.find_edit.setFocus()
    type_text(dialog.find_edit, "esx-11")
    press(dialog.find_edit, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    press(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen() == ["3", "11"]
    dialog.close()


def test_none_or_too_many_cannot_be_compared(qapp: QApplication) -> None:
    dialog = PickDialog("esx-01", [Choice(str(number), f"h-{number}") for number in range(MOST_SIDES)])
    dialog.show()
    assert not dialog.ok.isEnabled()
    click(dialog.all)
    assert not dialog.ok.isEnabled() and str(MOST_SIDES) in dialog.count.text()
    dialog.close()
