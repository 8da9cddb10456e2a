"""The page of an extraction that is over: its summary, its tabs, the raw JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTabBar, QTableView

from depot_gui.domain.depot_content import KnownPart
from depot_gui.domain.record import Record
from depot_gui.ui import theme
from depot_gui.ui.result.finished_view import FinishedView, Tab
from depot_gui.ui.result.raw_json import MAX_SHOWN
from depot_gui.ui.result.rows import Column
from tests.ui import result_samples as samples
from tests.ui.support import accessible_description, find, nameless, press, settle, type_text


@pytest.fixture
def view(qapp: QApplication) -> Iterator[FinishedView]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = FinishedView()
    made.resize(962, 740)
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()


def tabs(view: FinishedView) -> list[str]:
    bar = find(view, QTabBar, "resultTabs")
    return [bar.tabText(place) for place in range(bar.count())]


@pytest.mark.parametrize(
    ("sample", "names"),
    [
        (samples.success, ["&Software", "T&imeline", "&Raw JSON"]),
        (samples.five_causes, ["&Why it failed", "T&imeline", "&Raw JSON"]),
        (samples.five_causes_with_result, ["&Why it failed", "&Software", "T&imeline", "&Raw JSON"]),
        (samples.no_error, ["&Why it failed", "T&imeline", "&Raw JSON"]),
        (samples.connection_refused, ["&Why it failed"]),
        (samples.canceled, ["&What happened", "T&imeline", "&Raw JSON"]),
    ],
)
def test_the_tabs_are_those_that_have_something_in_them(
    view: FinishedView, sample: Callable[[], Record], names: list[str]
) -> None:
    view.show_record(sample())
    assert tabs(view) == names
    assert view.tabs.currentIndex() == 0
    assert nameless(view) == []
    assert view.tabs.isVisible() is (len(names) > 1)


def test_the_summary_is_one_line_with_the_times_in_utc_behind_it(view: FinishedView) -> None:
    view.show_record(samples.success())
    label = find(view, QLabel, "resultSummary")
    assert label.text().startswith("Extracted into depot 42 on vcenter.lab.example (8.0.3) · 1 min 3 s · today")
    assert " UTC" in label.toolTip()
    assert " UTC" in (spoken := accessible_description(label)) and "<" not in spoken


def test_the_keys_turn_from_tab_to_tab(view: FinishedView) -> None:
    view.show_record(samples.five_causes_with_result())
    assert view.error.isVisible()
    view.tabs.setFocus()
    press(view.tabs, Qt.Key.Key_Right)
    assert view.result.isVisible()
    press(view.tabs, Qt.Key.Key_Right)
    assert find(view, QTableView, "courseTable").isVisible()
    press(view.tabs, Qt.Key.Key_Right)
    assert view.json.isVisible()


def test_a_partial_result_of_a_failed_run_is_shown_with_its_bar(view: FinishedView) -> None:
    view.show_record(samples.five_causes_with_result())
    view.show_tab(Tab.RESULT)
    settle()
    assert view.result.bar.isVisible()
    assert view.result.model.rows.text(0, Column.VERSION) == "8.0.3-0.0.24022510"


def test_the_json_is_made_when_it_is_first_seen(view: FinishedView) -> None:
    view.show_record(samples.success())
    edit = find(view, QPlainTextEdit, "rawJson")
    assert edit.toPlainText() == ""
    view.show_tab(Tab.JSON)
    assert '"version": "8.0.3-0.0.24022510"' in edit.toPlainText()
    assert edit.isReadOnly()
    view.show_record(samples.five_causes_with_result())
    view.show_tab(Tab.JSON)
    assert edit.toPlainText().startswith('{\n  "error": {')
    assert '"result": {' in edit.toPlainText()


def test_the_json_is_searched_round_and_round(view: FinishedView) -> None:
    view.show_record(samples.success())
    view.show_tab(Tab.JSON)
    edit, find_line = view.json.edit, view.json.find_line
    view.setFocus()
    press(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert find_line.hasFocus()
    type_text(find_line, "INTEL-")
    places = []
    for _ in range(4):
        press(find_line, Qt.Key.Key_Return)
        places.append(edit.textCursor().selectionStart())
    assert view.json.note.text().startswith("2 match")
    assert len(set(places)) == 2
    assert places[0] == places[2]
    assert len(edit.extraSelections()) == 2


def test_of_a_huge_json_the_beginning_is_shown_and_all_of_it_copied(view: FinishedView) -> None:
    view.show_record(samples.many(40_000))
    view.show_tab(Tab.JSON)
    assert len(view.json.edit.toPlainText()) == MAX_SHOWN
    assert "The first 1000000 of " in view.json.note.text().replace(",", "")
    view.json.copy_button.copy()
    assert "Vendor-component-039999" in QGuiApplication.clipboard().text()


def test_the_same_record_again_keeps_the_tab(view: FinishedView) -> None:
    record = samples.five_causes_with_result()
    view.show_record(record)
    view.show_tab(Tab.RESULT)
    view.show_record(record)
    assert view.result.isVisible()
    view.show_record(samples.five_causes())
    assert view.error.isVisible()


def test_the_timeline_has_every_status_seen(view: FinishedView) -> None:
    view.show_record(samples.success())
    view.show_tab(Tab.COURSE)
    model = find(view, QTableView, "courseTable").model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["Succeeded", "Running", "Request sent"]


def test_a_record_in_another_language_says_so(view: FinishedView) -> None:
    view.show_record(samples.in_german())
    assert view.summary.text().endswith(" · fetched in German")
    view.show_record(samples.five_causes())
    assert "fetched" not in view.summary.text()


def test_text_that_turns_its_direction_is_shown_as_its_escape(view: FinishedView) -> None:
    found = samples.result(components={"abc\u202egpj": "1"})
    found["notifications"] = {"warnings": [samples.notification("WARNING", "x\u202ey")]}
    view.show_record(samples.record(result=found, host_label="esx\u202e"))
    tree = view.result.tree
    tree.go_to(view.result.model.rows.forest.name.index("abc\u202egpj"))
    assert tree.currentIndex().data() == "abc\\u202egpj"
    assert "abc\\u202egpj" in view.result.details.text.toPlainText()
    assert view.result.bar.text.text() == "x\\u202ey"


def test_what_depots_tell_later_turns_no_page_and_closes_no_branch(view: FinishedView) -> None:
    record = samples.success()
    view.show_record(record)
    tree = view.result.tree
    components = view.result.model.index_of(view.result.model.rows.forest.name.index("Components"))
    assert tree.isExpanded(components)
    view.show_tab(Tab.COURSE)
    view.show_record(replace(record, known=(KnownPart("", "8.0.3"),)))
    assert view.tabs.currentIndex() == 1
    assert tree.isExpanded(components)
