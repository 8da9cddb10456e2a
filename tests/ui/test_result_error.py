"""Why an extraction brought nothing: advice, stack, facts; every shape of error, and anything at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTreeView

from depot_gui.domain.record import Record
from depot_gui.ui import theme
from depot_gui.ui.result.error_model import ErrorModel
from depot_gui.ui.result.error_view import ErrorView
from depot_gui.ui.result.reader import message_reader
from tests.domain.certificates import make
from tests.ui import result_samples as samples
from tests.ui.support import accessible_name, click, find, nameless, press, settle, shot, shown_words
from tests.ui.test_texts_failures import JSON


@pytest.fixture
def view(qapp: QApplication) -> Iterator[ErrorView]:
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = ErrorView()
    made.resize(962, 700)
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()


def show(view: ErrorView, record: Record) -> None:
    view.show_record(record)
    settle()
    settle()


def rows_of(model: QAbstractItemModel, parent: QModelIndex | None = None, depth: int = 0) -> list[tuple[int, str, str]]:
    """Depth, message and id of every row."""
    above = parent or QModelIndex()
    found = []
    for number in range(model.rowCount(above)):
        index = model.index(number, 0, above)
        found.append((depth, str(index.data()), str(index.siblingAtColumn(1).data())))
        found += rows_of(model, index, depth + 1)
    return found


def facts(view: ErrorView) -> dict[str, str]:
    return dict(view.facts.rows())


ENDINGS = [
    (samples.five_causes, "A driver’s package is no longer stored on the host"),
    (samples.five_causes_with_result, "A driver’s package is no longer stored on the host"),
    (samples.old_envelope, "The host could not reach vCenter"),
    (samples.no_error, "The image of the host holds two versions of one component."),
    (samples.unverified_peer, "The host shows a different certificate from the one confirmed"),
    (samples.connection_refused, "vcenter.lab.example refuses the connection"),
    (samples.html_503, "The service of vcenter.lab.example is not available"),
    (samples.forbidden, "Your vCenter account is not allowed to do this"),
    (samples.canceled, "The extraction was canceled"),
    (samples.lost, "vCenter no longer knows the task"),
    (samples.not_started, "The extraction was not started"),
]


@pytest.mark.parametrize(("sample", "title"), ENDINGS)
def test_the_advice_comes_first(view: ErrorView, sample: Callable[[], Record], title: str) -> None:
    show(view, sample())
    assert view.advice.title.text() == title
    assert view.advice.text.text()
    assert accessible_name(view.advice).startswith(title)
    assert nameless(view) == []


def test_each_message_is_the_cause_of_the_one_before(view: ErrorView) -> None:
    show(view, samples.five_causes())
    rows = rows_of(view.model)
    assert rows[0][:2] == (0, "Extraction of image from host esx-11.lab.example failed.")
    assert rows[1][:2] == (1, "because  The software of the host could not be packed into a depot.")
    causes = [(depth, text) for depth, text, _ in rows if text.startswith("because")]
    assert [depth for depth, _ in causes] == [1, 2, 3, 4, 5]
    assert rows[0][2] == "com.vmware.vcIntegrity.lifecycle.CreateFromHost.Failed"


def test_parameters_arguments_and_nested_messages_are_rows_of_their_own(view: ErrorView) -> None:
    show(view, samples.five_causes())
    texts = [text for _, text, _ in rows_of(view.model)]
    assert "size: 1.82" in texts
    assert "tries: 3" in texts
    assert "reason: The payload bnxtroce is missing." in texts
    assert "payload: bnxtroce" in texts
    assert any(text.startswith("installed: July 2, 2024") for text in texts)
    assert "Arguments: /locker/packages" in texts
    assert sum("Arguments" in text for text in texts) == 1, "what stands in the text is not said twice"


@pytest.mark.parametrize(("sample", "_title"), ENDINGS)
def test_the_tree_is_open_and_as_high_as_its_rows(view: ErrorView, sample: Callable[[], Record], _title: str) -> None:
    show(view, sample())
    tree = find(view, QTreeView, "errorTree")
    open_rows, index = 0, tree.model().index(0, 0)
    while index.isValid():
        open_rows += 1
        last = index
        index = tree.indexBelow(index)
    assert open_rows == len(rows_of(view.model))
    assert tree.verticalScrollBar().maximum() == 0
    assert tree.horizontalScrollBar().maximum() == 0
    assert tree.visualRect(last).bottom() <= tree.viewport().height()


def test_a_long_message_is_shown_whole(view: ErrorView) -> None:
    words = "The payload of the component could not be read from the host. " * 6
    error = {"error_type": "ERROR", "messages": [samples.message("a", words), samples.message("b", "short")]}
    show(view, samples.failed(error))
    tree, first = view.tree, view.model.index(0, 0)
    lines = tree.visualRect(first).height() // tree.fontMetrics().lineSpacing()
    assert lines >= 3
    assert tree.visualRect(view.model.index(0, 0, first)).height() == 28


def test_notifications_stand_below_the_stack_with_what_helps(view: ErrorView) -> None:
    show(view, samples.five_causes_with_result())
    rows = rows_of(view.model)
    assert rows[-2][:2] == (0, "A payload is no longer on the host.")
    assert rows[-1][:2] == (1, "What helps: Install it.")


def test_a_failure_of_the_connection_shows_the_libraries_words(view: ErrorView) -> None:
    show(view, samples.connection_refused())
    assert [text for _, text, _ in rows_of(view.model)] == [
        "In the words of this computer",
        "All connection attempts failed",
        "[Errno 111] Connect call failed ('10.20.0.5', 443)",
    ]


def test_an_answer_that_is_not_json_shows_its_status_and_first_characters(view: ErrorView) -> None:
    show(view, samples.html_503())
    assert facts(view)["HTTP status"] == "503 Service Unavailable"
    assert facts(view)["Answer"].startswith("<html><head><title>503 Service Unavailable</title>")
    assert facts(view)["Call"].startswith("POST /api/")


@pytest.mark.parametrize(
    ("data", "label", "value"),
    [
        ({"primary": "spec.port", "secondary": ["spec.host"]}, "Field", "spec.port; also spec.host"),
        ({"primary": "/storage/index.xml", "secondary": []}, "File", "/storage/index.xml"),
        ({"is_transient": True}, "Retry", "vCenter expects that trying again later may help"),
        ({"is_transient": False}, "Retry", "vCenter expects that trying again will not help"),
        ({"type": "HostSystem", "id": "host-1"}, "Object", "HostSystem host-1"),
        ({"quota": {"used": 12}}, "More data", '{\n  "quota": {\n    "used": 12\n  }\n}'),
    ],
)
def test_data_are_shown_by_their_kind(view: ErrorView, data: Any, label: str, value: str) -> None:
    show(view, samples.failed({"error_type": "INVALID_ARGUMENT", "messages": [], "data": data}))
    assert facts(view)[label] == value


def test_the_kind_is_explained_and_an_unknown_one_named(view: ErrorView) -> None:
    show(view, samples.five_causes())
    assert facts(view)["Kind"] == "INTERNAL_SERVER_ERROR: something unexpected happened in vCenter"
    show(view, samples.failed({"error_type": "QUOTA_OF_A_NEWER_SERVER", "messages": []}))
    assert facts(view)["Kind"].startswith("QUOTA_OF_A_NEWER_SERVER: ")


def test_a_challenge_is_shown(view: ErrorView) -> None:
    show(view, samples.failed({"error_type": "UNAUTHENTICATED", "messages": [], "challenge": 'Basic realm="x"'}))
    assert facts(view)["Challenge"] == 'Basic realm="x"'


def test_times_have_their_offset_and_the_tip_has_utc(view: ErrorView) -> None:
    show(view, samples.five_causes())
    assert facts(view)["Times"].endswith(")")
    assert " asked · " in facts(view)["Times"]
    assert "(UTC" in facts(view)["Times"]


def test_the_certificate_that_vcenter_saw_is_shown_with_both_hashes(view: ErrorView) -> None:
    made = make("esx-11.lab.example", dns=("esx-11.lab.example",))
    show(view, samples.unverified_peer(made.pem))
    assert view.peer.isVisible()
    assert len(find(view, QLineEdit, "errorSha256").text()) == 95
    assert len(find(view, QLineEdit, "errorSha1").text()) == 59
    assert "esx-11.lab.example, Lab" in shown_words(view)


def test_the_page_scrolls_only_where_it_has_to(view: ErrorView) -> None:
    bar = view.scroll_area.verticalScrollBar()
    show(view, samples.unverified_peer(make("esx-11.lab.example", dns=("esx-11.lab.example",)).pem))
    assert bar.maximum() == 0
    view.resize(700, 300)
    settle()
    page = view.scroll_area.widget()
    assert page is not None
    assert bar.maximum() == page.heightForWidth(page.width()) - view.scroll_area.viewport().height() > 0


def test_the_page_goes_with_the_keys(view: ErrorView) -> None:
    """The tree never scrolls: with the keys alone its lower rows and the facts below it would be out of reach."""
    show(view, samples.five_causes())
    view.resize(700, 300)
    settle()
    tree, bar = view.tree, view.scroll_area.verticalScrollBar()
    tree.setFocus()
    row = tree.model().index(0, 0)
    tree.setCurrentIndex(row)
    while (row := tree.indexBelow(row)).isValid():
        press(tree, Qt.Key.Key_Down)
        assert tree.currentIndex() == row
        seen = tree.visualRect(row).translated(tree.viewport().mapTo(view.scroll_area.viewport(), QPoint()))
        assert view.scroll_area.viewport().rect().intersects(seen)
    assert bar.value() == bar.maximum() > 0
    press(tree, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_thumbprint_alone_is_shown_as_the_hash_it_is(view: ErrorView) -> None:
    show(view, samples.unverified_peer())
    assert find(view, QLineEdit, "errorSha1").text() == samples.SHA1
    assert not find(view, QLineEdit, "errorSha256").isVisible()
    show(view, samples.unverified_peer("not a PEM"))
    assert find(view, QLineEdit, "errorSha1").text() == samples.SHA1
    show(view, samples.five_causes())
    assert not view.peer.isVisible()


def test_english_is_offered_where_the_server_sent_another_language(view: ErrorView) -> None:
    show(view, samples.in_german())
    button = find(view, QPushButton, "showEnglish")
    assert rows_of(view.model)[0][1] == "Das Image konnte nicht extrahiert werden."
    assert facts(view)["Language"].startswith("German")
    click(button)
    both = rows_of(view.model)[0][1].splitlines()
    assert both == [
        "Das Image konnte nicht extrahiert werden.",
        "Extraction of image from host esx-11.lab.example failed.",
    ]
    assert button.text() == "Hide &English"
    settle()
    shot(view, "error-with-english")
    assert view.tree.isExpanded(view.model.index(0, 0))
    click(button)
    assert rows_of(view.model)[0][1] == "Das Image konnte nicht extrahiert werden."
    show(view, samples.five_causes())
    assert not button.isVisible()


def test_a_language_that_the_server_does_not_have_is_told(view: ErrorView) -> None:
    show(view, samples.failed(samples.stack(), language="de"))
    assert facts(view)["Language"] == "English text shown; the server sent none in German"


def test_copy_for_support_has_all_of_it(view: ErrorView) -> None:
    show(view, samples.five_causes())
    button = find(view, QPushButton, "copyError")
    places = button.geometry(), find(view, QPushButton, "copyErrorJson").geometry()
    click(button)
    settle()
    text = QGuiApplication.clipboard().text()
    assert (button.geometry(), find(view, QPushButton, "copyErrorJson").geometry()) == places, "nothing moves"
    assert "5213c2b6-8b0e-4d36-9a2b-9c1a8a0b7e11" in text
    assert "ReservedVibExtractError" in text
    assert "8.0.3" in text
    assert button.text() == "Copied"
    click(find(view, QPushButton, "copyErrorJson"))
    assert '"failure": {' in QGuiApplication.clipboard().text()


def test_words_of_a_server_are_never_markup(view: ErrorView) -> None:
    wild = "<b>bold</b> %1 {0} <a href='https://evil.example'>click</a>"
    error = {"error_type": "ERROR", "messages": [samples.message("<i>id</i>", wild, wild)], "challenge": wild}
    show(view, samples.failed(error))
    assert rows_of(view.model)[0][1:] == (wild, "<i>id</i>")
    assert facts(view)["Challenge"] == wild
    assert view.advice.text.textFormat().name == "PlainText"


def test_a_stack_of_a_thousand_messages_is_shown(view: ErrorView) -> None:
    messages = [samples.message(f"id.{number}", f"cause {number}") for number in range(1000)]
    show(view, samples.failed({"error_type": "ERROR", "messages": messages}))
    assert len(rows_of(view.model)) == 1000
    assert view.model.whole_text().count("\n") == 999


def test_another_language_shows_the_same_record_anew(view: ErrorView) -> None:
    show(view, samples.five_causes())
    before = rows_of(view.model)
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert rows_of(view.model) == before
    assert facts(view)["Kind"].startswith("INTERNAL_SERVER_ERROR")


@given(error=JSON, detail=JSON)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_anything_at_all_can_be_shown(qapp: object, error: Any, detail: Any) -> None:
    model = ErrorModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for body in (error, {"error_type": "ERROR", "messages": [detail, error], "data": detail}):
        model.show(samples.failed(body).failure, (), message_reader())
        assert rows_of(model)
        model.set_english(True)
    del tester


def test_an_error_that_is_only_a_text_is_shown_as_what_happened(view: ErrorView) -> None:
    view.show_record(samples.failed("no healthy upstream"))
    assert view.model.index(0, 0).data() == "no healthy upstream"
