"""The result of an extraction in the window: real keys in the filter, clicks on the bar, what the details say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QScrollBar, QTextEdit, QToolButton, QTreeView

from depot_gui.domain.record import Record
from depot_gui.flow.views import MOST_RECORDS, View, Views
from depot_gui.ui import language, theme
from depot_gui.ui.result.result_view import ResultView
from depot_gui.ui.result.rows import Column
from depot_gui.ui.theme import Tone
from tests.ui import result_samples as samples
from tests.ui.support import accessible, accessible_name, click, find, nameless, press, settle, type_text, until


@pytest.fixture
def view(qapp: QApplication) -> Iterator[ResultView]:
    """As wide as it is in a window of 1280."""
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = ResultView()
    made.resize(962, 700)
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()


def show(view: ResultView, record: Record, *, facts: bool = False) -> None:
    view.show_record(record)
    if facts:
        view.set_facts(samples.facts())
    settle()


def shown_names(view: ResultView) -> list[str]:
    """The rows that are open to the eye, from the top."""
    tree = find(view, QTreeView, "resultTree")
    index, found = tree.model().index(0, 0), []
    while index.isValid():
        found.append(str(index.data()))
        index = tree.indexBelow(index)
    return found


def select(view: ResultView, name: str) -> None:
    view.tree.go_to(view.model.rows.forest.name.index(name))


def details(view: ResultView) -> str:
    return find(view, QTextEdit, "details").toPlainText()


async def test_typing_filters_and_keeps_what_is_above(view: ResultView) -> None:
    show(view, samples.success())
    field = find(view, QLineEdit, "resultFilter")
    type_text(field, "Intel")
    await until(lambda: view.model.rows.words)
    assert shown_names(view) == ["Components", "Intel-icen", "Intel-ixgben"]
    assert view.count.text().startswith("2 match")
    assert view.count.isVisible()


async def test_a_title_does_not_show_all_of_its_branch_where_something_in_it_matches(view: ResultView) -> None:
    show(view, samples.success())
    view.model.set_lists(samples.lists())
    type_text(view.filter, "8.0.3-0.0")
    await until(lambda: view.model.rows.words)
    assert shown_names(view) == ["Base image", "ESXi"]
    base = view.model.index_of(view.model.rows.matches[0])
    assert base.data(Qt.ItemDataRole.ForegroundRole) is None, "what matches is in the colour of plain text"


async def test_what_only_stands_above_a_match_is_quiet(view: ResultView) -> None:
    show(view, samples.success())
    type_text(view.filter, "Intel")
    await until(lambda: view.model.rows.words)
    branch = view.model.index(0, 0)
    match = view.model.index(0, 0, branch)
    quiet = theme.current().ink(Tone.NEUTRAL)
    assert branch.data(Qt.ItemDataRole.ForegroundRole) == quiet
    assert match.data(Qt.ItemDataRole.ForegroundRole) != quiet


async def test_the_first_match_is_in_sight(view: ResultView) -> None:
    show(view, samples.many(3_000))
    view.tree.expandAll()
    view.tree.scrollToBottom()
    type_text(view.filter, "vendor-component-0029")
    await until(lambda: view.model.rows.words)
    first = view.tree.visualRect(view.model.index_of(view.model.rows.matches[0]))
    assert view.tree.viewport().rect().contains(first)


async def test_what_was_open_is_open_again_after_the_filter(view: ResultView) -> None:
    show(view, samples.alternative_images())
    before = shown_names(view)
    components = view.model.index_of(view.model.rows.forest.name.index("Components"))
    view.tree.setExpanded(components, False)
    closed = shown_names(view)
    assert len(closed) == len(before) - 8
    type_text(view.filter, "icen")
    await until(lambda: view.model.rows.words)
    assert "Intel-icen" in shown_names(view)
    press(view.filter, Qt.Key.Key_Escape)
    assert view.filter.text() == ""
    assert shown_names(view) == closed
    assert not view.count.isVisible()


async def test_what_is_closed_while_filtering_is_open_again_afterwards(view: ResultView) -> None:
    show(view, samples.success())
    before = shown_names(view)
    type_text(view.filter, "intel")
    await until(lambda: view.model.rows.words)
    view.tree.setExpanded(view.tree.model().index(0, 0), False)
    assert shown_names(view) == ["Components"]
    press(view.filter, Qt.Key.Key_Escape)
    assert shown_names(view) == before


def test_enter_goes_from_match_to_match_round_and_round(view: ResultView) -> None:
    show(view, samples.success())
    type_text(view.filter, "intel")
    names = []
    for _ in range(3):
        press(view.filter, Qt.Key.Key_Return)
        names.append(view.tree.currentIndex().data())
    press(view.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    names.append(view.tree.currentIndex().data())
    assert names == ["Intel-icen", "Intel-ixgben", "Intel-icen", "Intel-ixgben"]
    assert details(view).startswith("Intel-ixgben")
    assert view.filter.hasFocus()


def test_a_match_stays_the_current_row_when_the_filter_is_gone(view: ResultView) -> None:
    show(view, samples.success())
    type_text(view.filter, "ixgben")
    press(view.filter, Qt.Key.Key_Return)
    press(view.filter, Qt.Key.Key_Escape)
    assert view.tree.currentIndex().data() == "Intel-ixgben"
    assert view.tree.viewport().rect().intersects(view.tree.visualRect(view.tree.currentIndex()))


def test_nothing_found_is_said(view: ResultView) -> None:
    show(view, samples.success())
    type_text(view.filter, "%1 zzz")
    press(view.filter, Qt.Key.Key_Return)
    assert view.count.text() == "nothing matches “%1 zzz”"
    assert shown_names(view) == []


def test_ctrl_f_brings_the_keys_to_the_filter_and_down_to_the_tree(view: ResultView) -> None:
    show(view, samples.success())
    view.tree.setFocus()
    QTest.keyClick(view.tree, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert view.filter.hasFocus()
    press(view.filter, Qt.Key.Key_Down)
    assert view.tree.hasFocus()
    assert view.tree.currentIndex().data() == "Base image"


def test_branches_up_to_fifty_rows_are_open_at_first(view: ResultView) -> None:
    show(view, samples.many(50))
    assert "Vendor-component-000049" in shown_names(view)
    show(view, samples.many(51))
    assert "Vendor-component-000000" not in shown_names(view)
    assert "Components" in shown_names(view)


@pytest.mark.parametrize("facts", [False, True])
def test_nothing_scrolls_sideways_and_rows_are_28_high(view: ResultView, facts: bool) -> None:
    show(view, samples.alternative_images(), facts=facts)
    assert view.tree.horizontalScrollBar().maximum() == 0
    assert view.tree.header().length() == view.tree.viewport().width()
    assert view.tree.visualRect(view.model.index(0, 0)).height() == 28
    assert view.tree.isColumnHidden(Column.VENDOR) is not facts


def test_a_narrow_tree_leaves_columns_out_rather_than_names(view: ResultView) -> None:
    show(view, samples.with_warnings(), facts=True)
    narrow = {Column.SOURCE, Column.VENDOR}
    for width, hidden in ((540, narrow), (1100, set[Column]())):
        view.resize(width, 600)
        settle()
        assert view.tree.horizontalScrollBar().maximum() == 0
        assert {column for column in narrow if view.tree.isColumnHidden(column)} == hidden
        name = view.tree.fontMetrics().horizontalAdvance("Broadcom-ntg3") + 2 * view.tree.indentation()
        assert name + 14 <= view.tree.columnWidth(Column.NAME)


def test_names_and_versions_of_the_usual_length_are_shown_whole(view: ResultView) -> None:
    show(view, samples.with_warnings(), facts=True)
    metrics = view.tree.fontMetrics()
    for name, column in (("MRVL-E4-CNA-Driver-Bundle", 0), ("226.0.245.4-1OEM.800.1.0", 1), ("Enhancement", 4)):
        indent = 2 * view.tree.indentation() if column == 0 else 0
        assert metrics.horizontalAdvance(name) + indent + 14 <= view.tree.columnWidth(column), name


def test_ctrl_and_a_number_sort_as_a_click_on_the_head_does(view: ResultView) -> None:
    show(view, samples.record(result=samples.result(components={"b": "1.10", "a": "1.9", "c": "1.2"})))
    view.tree.setFocus()
    orders = []
    for _ in range(3):
        QTest.keyClick(view.tree, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        orders.append([name for name in shown_names(view) if len(name) == 1])
    assert orders == [["c", "a", "b"], ["b", "a", "c"], ["b", "a", "c"]]
    QTest.keyClick(view.tree, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert view.tree.header().sortIndicatorSection() == -1


def test_the_menu_of_a_row_has_keys_and_the_columns_in_it(view: ResultView) -> None:
    show(view, samples.success(), facts=True)
    view.tree.setFocus()
    QTest.keyClick(view.tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (columns,) = (action.menu() for action in menu.actions() if action.text() == "Col&umns")
    assert isinstance(columns, QMenu)
    (vendor,) = (action for action in columns.actions() if action.text() == "Vendor")
    assert vendor.isChecked()
    vendor.trigger()
    menu.close()
    assert view.tree.isColumnHidden(Column.VENDOR)


def test_the_words_of_the_links_below_the_details_are_shown_whole(view: ResultView, qapp: QApplication) -> None:
    language.install(qapp, "de")
    try:
        show(view, samples.success(), facts=True)
        select(view, "DEL-ESXi")
        settle()
        links = [link for link in view.details.findChildren(QPushButton) if link.isVisible()]
        assert len(links) == 2
        assert all(link.width() >= link.sizeHint().width() for link in links)
    finally:
        language.install(qapp, "en")


def test_a_click_on_a_header_sorts_and_a_third_takes_it_back(view: ResultView) -> None:
    show(view, samples.record(result=samples.result(components={"b": "1.10", "a": "1.9", "c": "1.2"})))
    header = view.tree.header()
    place = header.viewport().rect().topLeft()
    place.setX(header.sectionViewportPosition(Column.VERSION) + 20)
    place.setY(header.height() // 2)
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        orders.append([name for name in shown_names(view) if len(name) == 1])
    assert orders == [["c", "a", "b"], ["b", "a", "c"], ["b", "a", "c"]]


def test_the_bar_shows_the_worst_first_with_what_helps(view: ResultView) -> None:
    found: Any = samples.with_warnings().result
    found["notifications"]["warnings"].append(samples.notification("WARNING", "A third one."))
    show(view, samples.record(result=found))
    assert view.bar.isVisible()
    assert view.bar.text.text() == (
        "Standalone VIB net-community is not part of the image. Remove the VIB, or import a depot that holds it."
    )
    assert view.bar.right.text() == "1 of 3"
    following = [button for button in view.bar.findChildren(QToolButton) if button.accessibleName() == "Next"]
    click(following[0])
    assert view.bar.right.text() == "2 of 3"
    assert "CommunitySupported" in view.bar.text.text()
    click(following[0])
    click(following[0])
    assert view.bar.right.text() == "1 of 3"


def test_notes_alone_bring_no_bar(view: ResultView) -> None:
    show(view, samples.already_in_depot())
    assert not view.bar.isVisible()
    show(view, samples.with_errors())
    assert view.bar.isVisible()
    assert view.bar.tone is theme.Tone.ERROR
    show(view, samples.success())
    assert not view.bar.isVisible()


def test_show_on_the_bar_goes_to_the_notification_through_a_filter(view: ResultView) -> None:
    show(view, samples.with_warnings())
    type_text(view.filter, "intel")
    press(view.filter, Qt.Key.Key_Return)
    button = next(b for b in view.bar.findChildren(type(view.bar.add_button(""))) if b.text() == "Sho&w")
    click(button)
    assert view.filter.text() == ""
    assert view.tree.currentIndex().data() == "Standalone VIB net-community is not part of the image."
    assert details(view).startswith("What helps\nRemove the VIB")


def test_the_details_tell_all_of_a_component(view: ResultView) -> None:
    show(view, samples.success(), facts=True)
    select(view, "MRVL-E4-CNA-Driver-Bundle")
    lines = details(view).splitlines()
    assert lines[:4] == [
        "MRVL-E4-CNA-Driver-Bundle",
        "Marvell FastLinQ network driver",
        "Version",
        "6.0.345.0-1OEM.800.1.0.20143090",
    ]
    assert "Recall: replace this version" in lines
    assert "March 12, 2024" in lines
    select(view, "vmware-hbr-agent")
    assert "vCenter did not say which" in details(view)
    assert view.tree.currentIndex().siblingAtColumn(Column.VERSION).data() == "not given"


def test_facts_that_come_later_are_shown_at_once(view: ResultView) -> None:
    show(view, samples.success())
    select(view, "Intel-icen")
    assert "Intel E810 driver" not in details(view)
    view.set_facts(samples.facts())
    assert "Intel E810 driver" in details(view)
    assert view.tree.currentIndex().data() == "Intel-icen"


def test_words_of_others_stay_words(view: ResultView) -> None:
    wild = "<b>x</b><img src='file:///etc/passwd'>"
    show(view, samples.record(result=samples.result(components={wild: wild})))
    select(view, wild)
    assert details(view).count("<b>x</b>") == 2
    assert "<b>x</b>" in str(view.tree.currentIndex().data())


def test_ctrl_c_copies_the_selected_rows_as_they_stand(view: ResultView) -> None:
    show(view, samples.success())
    select(view, "Intel-icen")
    view.tree.setFocus()
    press(view.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Intel-icen", "Intel-ixgben"]


def test_the_menu_copies_a_cell_a_path_and_all_below(view: ResultView) -> None:
    show(view, samples.success())
    components = view.model.index_of(view.model.rows.forest.name.index("Components"))
    view.tree.customContextMenuRequested.emit(view.tree.visualRect(components).center())
    menu = view.tree.findChild(QMenu)
    assert menu is not None
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    actions["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == "Components"
    inside = actions["Copy with all below"].menu()
    assert isinstance(inside, QMenu)
    {action.text().replace("&", ""): action for action in inside.actions()}["As JSON"].trigger()
    assert '"name": "Intel-icen"' in QGuiApplication.clipboard().text()
    menu.close()


def test_the_same_record_again_changes_nothing(view: ResultView) -> None:
    record = samples.success()
    show(view, record)
    select(view, "Intel-icen")
    view.tree.setExpanded(view.model.index_of(1), False)
    before = shown_names(view)
    view.show_record(record)
    assert shown_names(view) == before
    assert view.tree.currentIndex().data() == "Intel-icen"


async def test_a_filter_that_hides_the_row_takes_its_details_away(view: ResultView) -> None:
    show(view, samples.success())
    select(view, "Intel-icen")
    type_text(view.filter, "nothing has this")
    await until(lambda: view.model.rows.words)
    assert "Select a row" in details(view)
    type_text(view.filter, "")
    await until(lambda: not view.model.rows.words)
    assert details(view).startswith("Intel-icen")


@pytest.mark.parametrize("facts", [False, True])
def test_versions_are_whole_and_in_a_small_window_the_details_wait_below(view: ResultView, facts: bool) -> None:
    for width in (962, 706):
        view.resize(width, 520)
        show(view, samples.success(), facts=facts)
        metrics = view.tree.fontMetrics()
        longest = "6.0.345.0-1OEM.800.1.0.20143090"
        assert metrics.horizontalAdvance(longest) + 14 <= view.tree.columnWidth(Column.VERSION), width
        assert view.tree.header().length() == view.tree.viewport().width()
        assert view.details.isVisible() is (width == 962)
    columns = [view.tree.columnWidth(column) for column in Column]
    select(view, "MRVL-E4-CNA-Driver-Bundle")
    settle()
    assert view.details.isVisible()
    assert view.details.y() > view.tree.y(), "below: no column moves"
    now = [view.tree.columnWidth(column) for column in Column]
    assert all(abs(a - b) <= 12 for a, b in zip(now, columns, strict=True)), "but for the scroll bar's room"


def test_another_record_starts_without_filter_and_selection(view: ResultView) -> None:
    show(view, samples.success())
    type_text(view.filter, "intel")
    press(view.filter, Qt.Key.Key_Return)
    show(view, samples.alternative_images())
    assert view.filter.text() == ""
    assert not view.model.rows.words
    assert view.tree.current_row == -1
    assert "Select a row" in details(view)


def test_another_language_keeps_what_is_open_and_selected(view: ResultView) -> None:
    show(view, samples.success())
    select(view, "Intel-icen")
    view.tree.setExpanded(view.model.index_of(1), False)
    before = shown_names(view)
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert shown_names(view) == before
    assert view.tree.currentIndex().data() == "Intel-icen"
    assert details(view).startswith("Intel-icen")


def test_every_control_has_a_name_and_the_tree_its_rows(view: ResultView) -> None:
    show(view, samples.with_warnings())
    assert nameless(view) == []
    assert accessible_name(view.tree) == "Result"
    words = find(view, QTextEdit, "details")
    assert accessible(words).text(QAccessible.Text.Name) == "Details"
    assert accessible_name(view.bar).startswith("Standalone VIB")


def test_columns_can_be_chosen_and_stay(view: ResultView) -> None:
    show(view, samples.success(), facts=True)
    view.tree.header().customContextMenuRequested.emit(view.tree.rect().topLeft())
    menu = view.tree.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Urgency").trigger()
    assert not view.tree.isColumnHidden(Column.URGENCY)
    kept = view.tree.columns.state()
    show(view, samples.with_warnings())
    assert not view.tree.isColumnHidden(Column.URGENCY)
    view.tree.setColumnHidden(Column.URGENCY, True)
    view.tree.columns.restore(kept)
    assert not view.tree.isColumnHidden(Column.URGENCY)
    menu.close()


def test_columns_chosen_before_anything_is_known_hide_nothing_that_comes_later(view: ResultView) -> None:
    show(view, samples.success())
    assert view.tree.isColumnHidden(Column.VENDOR)
    menu = QMenu()
    view.tree.columns.offer(menu)
    next(action for action in menu.actions() if action.text() == "Urgency").trigger()
    show(view, samples.with_warnings(), facts=True)
    assert not view.tree.isColumnHidden(Column.VENDOR)
    assert not view.tree.isColumnHidden(Column.CATEGORY)


def test_a_tree_of_100000_rows_filters_and_shows_without_opening_everything(view: ResultView) -> None:
    show(view, samples.many(100_000))
    assert len(shown_names(view)) < 60
    type_text(view.filter, "vendor-component")
    press(view.filter, Qt.Key.Key_Return)
    assert len(view.model.rows.found) == 100_000
    type_text(view.filter, "099999")
    press(view.filter, Qt.Key.Key_Return)
    assert shown_names(view) == ["Components", "Vendor-component-099999"]
    scroll_bar: QScrollBar = view.tree.verticalScrollBar()
    assert scroll_bar.maximum() == 0
    assert view.model.rowCount(QModelIndex()) == 1


def open_rows(view: ResultView) -> set[str]:
    forest = view.model.rows.forest
    return {forest.name[row] for row in range(len(forest)) if view.tree.isExpanded(view.model.index_of(row))}


def test_what_is_open_and_selected_is_there_again_after_another_record_and_a_restart(
    view: ResultView, tmp_path: Path
) -> None:
    first, second = samples.alternative_images(), replace(samples.success(), id="other")
    views = Views(tmp_path / "views.json")
    view.set_views(views)
    view.show_record(first)
    forest, tree = view.model.rows.forest, view.tree
    components = forest.name.index("Components")
    tree.setExpanded(view.model.index_of(components), False)
    tree.go_to(forest.name.index("Dell PowerEdge"))
    opened = open_rows(view)
    assert len(opened) > 2
    view.show_record(second)
    assert tree.isExpanded(view.model.index_of(view.model.rows.forest.name.index("Components")))
    view.show_record(first)
    assert not tree.isExpanded(view.model.index_of(components)) and tree.currentIndex().data() == "Dell PowerEdge"
    assert open_rows(view) == opened
    assert "Dell PowerEdge" in view.details.text.toPlainText()
    view.keep_view()
    views.save()

    again, kept = ResultView(), Views(tmp_path / "views.json")
    kept.load()
    again.set_views(kept)
    again.show_record(first)
    assert open_rows(again) == opened
    assert not again.tree.isExpanded(again.model.index_of(components))
    assert again.tree.currentIndex().data() == "Dell PowerEdge"
    again.deleteLater()


WRONG = [
    b"",
    b"[]",
    b'{"r-1": {"rows": 1, "open": ["x"]}}',
    b'{"r-1": {"rows": 17, "open": [-5, 99999], "current": 7777}}',
]


@pytest.mark.parametrize("kept", WRONG)
def test_kept_views_that_are_wrong_do_no_harm(view: ResultView, tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "views.json").write_bytes(kept)
    views = Views(tmp_path / "views.json")
    views.load()
    view.set_views(views)
    view.show_record(samples.success())
    assert view.tree.current_row == -1


def test_only_so_many_views_are_kept() -> None:
    views = Views()
    for number in range(MOST_RECORDS + 5):
        views.put(str(number), View(9, (1,), 2))
    assert views.get("4") is None and views.get("5") == View(9, (1,), 2)
