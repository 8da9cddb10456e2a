"""The page of an extraction that is not over: each state in its own words, elapsed time, what was seen."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QTableView

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.ui.run_timeline import TimelineModel
from depot_gui.ui.run_view import RunView
from depot_gui.ui.texts import runs, times
from depot_gui.ui.texts.failures import advice_for
from tests.ui import run_records as records
from tests.ui.support import accessible_name, find, nameless, settle, shown_words

READER = Reader("en", UTC)
START = datetime(2026, 3, 1, 14, 5, 10, tzinfo=UTC)


@pytest.fixture
def view(qapp: QApplication) -> Iterator[RunView]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    widget = RunView(now=lambda: START + timedelta(seconds=63))
    widget.resize(900, 640)
    widget.show()
    settle()
    yield widget
    widget.close()
    widget.deleteLater()
    settle()
    QLocale.setDefault(before)


class PaintedNow(QObject):
    """What a progress bar showed each time it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QProgressBar):
            self.values.append(watched.value())
        return False


def at(record: Record) -> Record:
    """The record with its times moved so that it was created at START."""
    shift = START - record.created

    def moved(moment: datetime | None) -> datetime | None:
        return None if moment is None else moment + shift

    return replace(
        record,
        created=START,
        submitted=moved(record.submitted),
        started=moved(record.started),
        last_heard=moved(record.last_heard),
        timeline=tuple(replace(s, time=s.time + shift) for s in record.timeline),
    )


def test_percent_and_the_servers_own_words(view: RunView) -> None:
    record = records.heard(at(records.accepted()), "RUNNING", 37, "<b>Reading</b> %1 the software")
    view.show_record(record, READER)
    bar = find(view, QProgressBar, "progressBar")
    assert (bar.minimum(), bar.maximum(), bar.value()) == (0, 100, 37)
    words = find(view, QLabel, "progressText")
    assert words.text() == "<b>Reading</b> %1 the software"
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert "37%" in shown_words(view)


def test_without_a_percentage_the_bar_only_moves(view: RunView) -> None:
    view.show_record(records.accepted(), READER)
    bar = find(view, QProgressBar, "progressBar")
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    assert find(view, QLabel, "progressText").text() == ""


@pytest.mark.parametrize(
    ("record", "badge", "sentence"),
    [
        (records.draft(), "Waiting", "is waiting its turn"),
        (records.submitting(), "Starting", "Asking vCenter to start"),
        (records.accepted(), "Accepted", "will begin soon"),
        (records.running(), "Running", "working on it"),
        (records.on_hold(), "On hold", "not a failure"),
        (records.from_a_newer_server(), "Running", "“SUSPENDED”"),
        (records.reconnecting(), "Reconnecting", "goes on in vCenter"),
        (records.reconnecting(status=401), "Reconnecting", "log in again"),
        (records.changed_certificate(), "Reconnecting", "before its certificate is trusted"),
        (records.uncancelable(), "Running", "does not let it be canceled"),
        (records.uncertain(), "Uncertain", "no request is sent a second time"),
    ],
    ids=lambda value: value.state.value if isinstance(value, Record) else "",
)
def test_each_state_says_what_it_means(view: RunView, record: Record, badge: str, sentence: str) -> None:
    view.show_record(record, READER)
    assert view.badge.word.text() == badge
    assert sentence in find(view, QLabel, "runSentence").text()


def test_the_timeline_has_what_the_user_did_and_one_word_for_a_state(view: RunView) -> None:
    view.show_record(records.cancel_refused(), READER)
    model = find(view, QTableView, "timelineTable").model()
    shown = [[model.index(row, column).data() for column in (1, 3)] for row in range(2)]
    assert shown == [["Not canceled", ""], ["Asked to cancel", ""]]
    assert find(view, QProgressBar, "progressBar").value() == 37
    view.show_record(records.on_hold(), READER)
    assert model.index(0, 1).data() == "On hold (BLOCKED)"
    assert view.badge.word.text() == "On hold"


def test_the_bar_is_not_painted_before_the_words_beside_it(view: RunView) -> None:
    view.show_record(at(records.running()), READER)
    settle()
    bar = find(view, QProgressBar, "progressBar")
    painted = PaintedNow()
    bar.installEventFilter(painted)
    view.show_record(records.heard(at(records.running()), "RUNNING", 82), READER)
    assert painted.values == []
    settle()
    assert painted.values[-1] == 82


def test_reconnecting_tells_when_it_was_last_heard_of(view: RunView) -> None:
    view.show_record(replace(records.reconnecting(), last_heard=START), Reader("en_GB", UTC))
    assert "Reconnecting. Last heard 14:05:10." in find(view, QLabel, "runSentence").text()
    assert find(view, QProgressBar, "progressBar").value() == 37


def test_elapsed_time_counts_from_the_start(view: RunView) -> None:
    view.show_record(replace(at(records.running()), started=START), READER)
    assert find(view, QLabel, "elapsed").text() == "1 min 3 s"


def test_elapsed_time_goes_by_the_servers_clock(view: RunView) -> None:
    ahead = timedelta(hours=3)
    record = replace(at(records.running()), started=START + ahead, last_heard=START + ahead)
    view.show_record(record, READER)
    assert find(view, QLabel, "elapsed").text() == "0 s"
    view.show_record(replace(record, last_heard=START + ahead + timedelta(seconds=75)), READER)
    assert find(view, QLabel, "elapsed").text() == "1 min 15 s"


def test_a_record_from_a_file_stands_still(view: RunView) -> None:
    record = at(records.running())
    view.show_record(record, READER, followed=False)
    assert find(view, QLabel, "elapsed").text() == "18 s"
    assert "not followed" in find(view, QLabel, "runSentence").text()


def test_why_there_is_no_contact(view: RunView) -> None:
    view.show_record(records.running(), READER)
    assert ("Contact", "good") in view.facts.rows()
    record = records.reconnecting()
    assert record.failure is not None
    view.show_record(record, READER)
    assert ("Contact", advice_for(record.failure, record).title) in view.facts.rows()


def test_a_refused_cancel_says_why(view: RunView) -> None:
    view.show_record(records.running(), READER)
    assert view.refusal.isHidden()
    view.show_record(records.cancel_refused(), READER)
    assert view.refusal.isVisible()
    assert "The task cannot be canceled in this phase." in shown_words(view)
    view.show_record(records.running("another"), READER)
    assert view.refusal.isHidden()


def test_nothing_above_the_timeline_moves(view: RunView) -> None:
    places = set()
    for state, record in records.ALL_STATES.items():
        if not state.is_over:
            view.show_record(record, READER)
            settle()
            places.add((view.timeline_table.y(), view.progress_bar.y(), view.progress_text.y(), view.facts.y()))
    assert len(places) == 1, places


def test_the_timeline_has_what_was_seen_the_newest_on_top(view: RunView) -> None:
    record = records.running()
    view.show_record(record, READER)
    model = find(view, QTableView, "timelineTable").model()
    shown = [[str(model.index(r, c).data()) for c in (1, 2, 3)] for r in range(model.rowCount())]
    assert shown[0] == ["Running", "37%", "Reading the software of the host"]
    assert [row[0] for row in shown][-3:] == ["Accepted (PENDING)", "Accepted by vCenter", "Request sent"]
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("UTC")


def test_what_is_new_is_inserted_above_the_rest(qapp: QApplication) -> None:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    record = records.running()
    model.show(record.timeline, READER)
    inserted, reset = QSignalSpy(model.rowsInserted), QSignalSpy(model.modelReset)
    model.show(records.heard(record, "RUNNING", 60).timeline, READER)
    model.show(records.heard(record, "RUNNING", 60).timeline, READER)
    assert (inserted.count(), reset.count()) == (1, 0)
    model.show(records.reconnecting("other").timeline, READER)
    assert reset.count() == 1


def test_words_of_others_are_plain_and_bounded(view: RunView) -> None:
    endless = "<h1>" + "x" * 1_000_000
    record = replace(records.heard(records.accepted(), "x" * 1_000_000, 5, endless), host_label=endless)
    view.show_record(record, READER)
    settle()
    assert all(len(words) < 3000 for words in shown_words(view))
    assert find(view, QLabel, "progressText").text().startswith("<h1>xxx")
    entry = runs.entry_of(record, READER)
    assert len(entry.title) + len(entry.words) < 1000


def test_names_for_readers(view: RunView) -> None:
    view.show_record(records.running(), READER)
    assert nameless(view) == []
    assert accessible_name(view.progress_bar) == "Progress"
    assert accessible_name(view.progress_text) == "Reading the software of the host"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(-5, "0 s"), (41.9, "41 s"), (63, "1 min 3 s"), (7500, "2 h 5 min"), (273600, "3 d 4 h")],
)
def test_durations(qapp: QApplication, seconds: float, words: str) -> None:
    assert times.duration(seconds) == words


def test_days(qapp: QApplication) -> None:
    reader = Reader("en_GB", UTC)
    assert times.day_and_time(START, reader, START.date()) == "today 14:05"
    assert times.day_and_time(START, reader, START.date() + timedelta(days=1)) == "yesterday 14:05"
    assert times.day_and_time(START, reader, START.date() + timedelta(days=30)) == "1 March 2026, 14:05"
    assert times.exact_time(datetime.max.replace(tzinfo=UTC), reader)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (records.succeeded(depot="41"), "Depot 41 · 14:06"),
        (records.succeeded(depot=None), "Already in the depot · 14:06"),
        (records.failed(), "Failed · 14:05"),
        (records.canceled(), "Canceled · 14:05"),
        (records.running(), "37% · Reading the software of the host"),
        (records.uncertain(), "Uncertain · asking vCenter…"),
        (records.draft(), "Waiting its turn"),
        (records.reconnecting(), "Reconnecting · heard 14:05"),
    ],
    ids=lambda value: value.state.value if isinstance(value, Record) else "",
)
def test_words_in_the_list(qapp: QApplication, record: Record, words: str) -> None:
    moved = at(record)
    ended = None if record.ended is None else START + (record.ended - record.created)
    assert runs.list_words(replace(moved, ended=ended), Reader("en_GB", UTC)) == words


@pytest.mark.parametrize("state", State)
def test_every_state_has_its_own_words(qapp: QApplication, state: State) -> None:
    entry = runs.entry_of(records.ALL_STATES[state], READER)
    assert entry.words
    assert runs.state_words(records.ALL_STATES[state]).word
