"""The list on the left: order, days, finding, keys, and what screen readers get."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from depot_gui.ui.extraction_list import ExtractionList
from depot_gui.ui.extraction_model import Entry, ExtractionModel, Role
from depot_gui.ui.icons import Icon
from tests.ui.support import nameless, press, settle, shown_words, type_text

NOON = datetime.combine(date.today(), datetime.min.time()).replace(hour=12).astimezone()


def entry(name: str, hours_ago: float = 0, words: str = "Depot 41 · 13:31", **more: str) -> Entry:
    return Entry(name, f"{name}.lab.example", words, Icon.SUCCESS, NOON - timedelta(hours=hours_ago), **more)


def rows(model: ExtractionModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def model(qapp: QApplication) -> Iterator[ExtractionModel]:
    made = ExtractionModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    yield made


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[ExtractionList]:
    widget = ExtractionList()
    widget.resize(270, 600)
    widget.show()
    widget.activateWindow()
    settle()
    yield widget
    widget.close()
    widget.deleteLater()
    settle()


def test_the_newest_is_on_top_of_its_day(model: ExtractionModel) -> None:
    model.put([entry("b", 24), entry("a", 1), entry("c", 0)])
    assert rows(model) == ["Today", "c.lab.example", "a.lab.example", "Yesterday", "b.lab.example"]
    model.put([entry("d", 0.5)])
    assert rows(model)[:4] == ["Today", "c.lab.example", "d.lab.example", "a.lab.example"]


def test_an_older_day_is_written_out(model: ExtractionModel) -> None:
    model.put([entry("a", 24 * 400)])
    assert str((NOON - timedelta(days=400)).year) in rows(model)[0]


def test_a_change_of_an_entry_changes_one_row(model: ExtractionModel) -> None:
    model.put([entry("a", 1), entry("b", 0)])
    changed, inserted = QSignalSpy(model.dataChanged), QSignalSpy(model.rowsInserted)
    model.put([entry("a", 1, words="37 % · reading the software…"), entry("b", 0)])
    assert changed.count() == 1
    assert inserted.count() == 0
    assert model.index(2).data(Role.ENTRY).words.startswith("37 %")


def test_a_day_goes_with_its_last_entry(model: ExtractionModel) -> None:
    model.put([entry("a", 24), entry("b", 0)])
    model.remove("b")
    model.remove("unknown")
    assert rows(model) == ["Yesterday", "a.lab.example"]


def test_after_midnight_today_is_yesterday(model: ExtractionModel) -> None:
    model.put([entry("a")])
    changed = QSignalSpy(model.dataChanged)
    model.refresh_days(date.today() + timedelta(days=1))
    assert changed.count() == 1
    assert rows(model)[0] == "Yesterday"


def test_another_time_zone_may_move_an_entry_to_another_day(
    model: ExtractionModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    late = datetime.combine(date.today(), datetime.min.time(), UTC) - timedelta(minutes=30)
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    first = Entry("a", "a", "", Icon.SUCCESS, late)
    second = Entry("b", "b", "", Icon.SUCCESS, late + timedelta(hours=1))
    model.put([first, second])
    assert len(rows(model)) == 4
    monkeypatch.setenv("TZ", "UTC-2")
    time.tzset()
    model.put([])
    assert len(rows(model)) == 3
    assert [e.id for e in model.entries()] == ["b", "a"]
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("text", ["ESX-04", "lab 04", "5213", "reading", "vcenter.lab"])
def test_find_looks_at_everything_that_is_told(model: ExtractionModel, text: str) -> None:
    model.put(
        [entry("esx-04", 0, "reading", details="On vcenter.lab.example", search="task 5213c2b6"), entry("other", 30)]
    )
    model.find(text)
    assert [e.id for e in model.entries()] == ["esx-04"] or text == "lab 04"
    assert "esx-04" in {e.id for e in model.entries()}


def test_what_is_found_follows_changes(model: ExtractionModel) -> None:
    model.put([entry("a", 0, "Running"), entry("b", 1, "Running")])
    model.find("running")
    model.put([entry("a", 0, "Failed")])
    assert rows(model) == ["Today", "b.lab.example"]
    model.find("")
    assert len(model.entries()) == 2


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 8), st.sampled_from(["put", "remove", "find"])), max_size=25))
def test_rows_are_always_what_one_sorting_gives(qapp: QApplication, steps: list[tuple[int, str]]) -> None:
    model = ExtractionModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    there: dict[str, Entry] = {}
    sought = ""
    for number, (which, step) in enumerate(steps):
        name = f"host{which}"
        if step == "put":
            there[name] = entry(name, which * 9, words=str(number))
            model.put([there[name]])
        elif step == "remove":
            there.pop(name, None)
            model.remove(name)
        else:
            sought = "" if which % 2 else str(which)
            model.find(sought)
    expected = [e for e in sorted(there.values(), key=lambda e: e.order, reverse=True) if e.has(tuple(sought.split()))]
    assert model.entries() == expected
    days = [e.day for e in expected]
    assert model.rowCount() == len(expected) + len(set(days))


def test_keys_skip_the_days(shown: ExtractionList) -> None:
    shown.put([entry("a", 0), entry("b", 24), entry("c", 48)])
    shown.select("a")
    chosen = QSignalSpy(shown.selected)
    shown.view.setFocus()
    press(shown.view, Qt.Key.Key_Down)
    press(shown.view, Qt.Key.Key_Down)
    press(shown.view, Qt.Key.Key_Down)
    press(shown.view, Qt.Key.Key_Up)
    press(shown.view, Qt.Key.Key_Home)
    press(shown.view, Qt.Key.Key_End)
    assert [chosen.at(i)[0] for i in range(chosen.count())] == ["b", "c", "b", "a", "c"]


def test_down_leads_from_the_search_to_what_it_found(shown: ExtractionList) -> None:
    shown.put([entry("a", 0), entry("b", 24), entry("c", 48)])
    shown.select("a")
    chosen = QSignalSpy(shown.selected)
    shown.find_edit.setFocus()
    type_text(shown.find_edit, "c.lab")
    press(shown.find_edit, Qt.Key.Key_Down)
    assert shown.view.hasFocus()
    assert [chosen.at(i)[0] for i in range(chosen.count())][-1:] == ["c"]


def test_what_is_filtered_away_cannot_be_deleted_and_esc_brings_it_back(shown: ExtractionList) -> None:
    shown.put([entry("a", 0), entry("b", 24)])
    shown.select("a")
    asked = QSignalSpy(shown.delete_asked)
    shown.find_edit.setFocus()
    type_text(shown.find_edit, "zzz")
    press(shown.view, Qt.Key.Key_Delete)
    assert asked.count() == 0
    press(shown.find_edit, Qt.Key.Key_Escape)
    assert shown.find_edit.text() == ""
    press(shown.view, Qt.Key.Key_Delete)
    assert asked.count() == 1


def test_a_click_selects(shown: ExtractionList) -> None:
    shown.put([entry("a", 0), entry("b", 1)])
    chosen = QSignalSpy(shown.selected)
    place = shown.view.visualRect(shown.model.index_of("b")).center()
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.count() == 1
    shown.select("a")
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown.select("a")
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.y() - 52))
    assert [chosen.at(i)[0] for i in range(chosen.count())] == ["b", "b", "a"]
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.current == "b"
    day = shown.view.visualRect(shown.model.index(0)).center()
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=day)
    assert shown.current == "b"


def test_the_selection_stays_while_the_list_changes(shown: ExtractionList) -> None:
    shown.put([entry("a", 2), entry("b", 3)])
    shown.select("a")
    chosen = QSignalSpy(shown.selected)
    shown.put([entry("new", 0), entry("a", 2, "Failed · 13:58"), entry("older", 50)])
    assert shown.view.currentIndex().data(Role.ENTRY).id == "a"
    type_text(shown.find_edit, "older")
    assert shown.current == "a"
    assert not shown.view.currentIndex().isValid()
    type_text(shown.find_edit, "")
    assert shown.view.currentIndex().data(Role.ENTRY).id == "a"
    assert chosen.count() == 0


def test_when_the_selected_one_goes_its_neighbour_is_selected(shown: ExtractionList) -> None:
    shown.put([entry("a", 0), entry("b", 1), entry("c", 2)])
    shown.select("b")
    chosen = QSignalSpy(shown.selected)
    shown.remove("b")
    after_the_first = shown.current
    shown.remove("c")
    shown.remove("a")
    assert (after_the_first, shown.current) == ("c", None)
    assert [chosen.at(i)[0] for i in range(chosen.count())] == ["c", "a"]


def test_find_that_finds_nothing_says_so(shown: ExtractionList) -> None:
    shown.put([entry("a")])
    type_text(shown.find_edit, "<b>zzz")
    assert "No extraction matches “<b>zzz”." in shown_words(shown)
    type_text(shown.find_edit, "a.lab")
    assert shown.view.isVisible()


def test_delete_is_told(shown: ExtractionList) -> None:
    shown.put([entry("a")])
    asked = QSignalSpy(shown.delete_asked)
    shown.select("a")
    shown.view.setFocus()
    press(shown.view, Qt.Key.Key_Delete)
    assert asked.count() == 1


def test_readers_get_name_and_state(shown: ExtractionList) -> None:
    shown.put([entry("a", 0, "Failed · 13:58")])
    assert nameless(shown) == []
    index = shown.model.index_of("a")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "a.lab.example, Failed · 13:58"
    assert not shown.model.flags(shown.model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_tooltip_shows_a_name_that_looks_like_a_tag(shown: ExtractionList) -> None:
    shown.put([Entry("a", "<img src=x>&amp;", "w", Icon.ERROR, NOON)])
    tip = shown.model.index_of("a").data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img src=x&gt;&amp;amp;" in tip


def test_a_thousand_entries_are_put_and_found(shown: ExtractionList) -> None:
    shown.put([entry(f"esx-{n:04}", n / 10) for n in range(1000)])
    assert shown.model.rowCount() > 1000
    type_text(shown.find_edit, "0777")
    assert [e.id for e in shown.model.entries()] == ["esx-0777"]
    assert shown.model.index_of("esx-0001") == QModelIndex()
