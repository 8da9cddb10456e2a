"""Every enumeration of the software has words, and the line on how a run ended says what matters."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import QLocale

from depot_gui.domain.depot_content import Category, Urgency
from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, Server, State
from depot_gui.domain.software import Severity, read_extract_info
from depot_gui.ui.result.forest import plant
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.texts import endings, runs, software
from depot_gui.ui.texts.languages import language_name
from depot_gui.ui.texts.plain import one_line, plain_tip
from depot_gui.ui.texts.software import Branch, Source
from tests.ui import result_samples as samples


def test_every_member_has_its_own_words(qapp: object) -> None:
    assert len({software.branch_name(branch) for branch in Branch}) == len(Branch)
    assert all(software.empty_reason(branch).startswith("none") for branch in Branch)
    assert len({software.source_name(source) for source in Source}) == len(Source)
    assert len({software.source_sentence(source) for source in Source}) == len(Source)
    assert len({software.category_name(category) for category in Category}) == len(Category)
    assert len({software.urgency_name(urgency) for urgency in Urgency}) == len(Urgency)
    assert len({software.one_severity(severity) for severity in Severity}) == len(Severity)
    assert "replace" in software.category_sentence(Category.RECALL)
    assert software.category_name(Category.UNKNOWN) == software.urgency_name(Urgency.UNKNOWN) == ""


def summary(record: Record) -> str:
    return endings.summary(record, record.extract_info, message_reader())


def test_a_success_says_where_to_how_long_and_when(qapp: object) -> None:
    text = summary(samples.success())
    assert text.startswith("Extracted into depot 42 on vcenter.lab.example (8.0.3) · 1 min 3 s · today ")


def test_what_was_there_already_is_a_success_of_its_own_kind(qapp: object) -> None:
    assert summary(samples.already_in_depot()).startswith(
        "Already in the depot of vcenter.lab.example (8.0.3); nothing"
    )


@pytest.mark.parametrize(
    "result", [None, {}, "text", [1], {"result": {}}, {"software_spec": None, "notifications": {}}]
)
def test_a_success_without_a_result_is_not_called_already_there(qapp: object, result: Json) -> None:
    record = samples.record(result=result)
    assert summary(record).startswith("Successful on vcenter.lab.example (8.0.3), but vCenter returned no result · ")
    assert runs.list_words(record, message_reader()).startswith("Without a result · ")
    forest = plant(read_extract_info(result), message_reader())
    assert forest.version[forest.name.index("Vendor add-on")].startswith("not known")


def test_a_version_that_could_not_be_read_is_left_out(qapp: object) -> None:
    server = Server(samples.success().server.address, "root")
    text = summary(samples.record(server=server, result=samples.result()))
    assert text.startswith("Extracted into depot 42 on vcenter.lab.example · ")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (State.FAILED, "Nothing was imported · failed after 1 min 3 s, today"),
        (State.CANCELED, "Nothing was imported · canceled after 1 min 3 s, today"),
        (State.LOST, "Nobody knows how it ended · lost after 1 min 3 s, today"),
        (State.NOT_STARTED, "Nothing was imported · not started, today"),
    ],
)
def test_an_end_without_success_says_what_was_imported_and_when(qapp: object, state: State, words: str) -> None:
    text = summary(samples.record(state))
    assert text.startswith(words)
    assert text.endswith("· task 5213c2b6…")


def test_a_failed_run_that_made_a_depot_says_so(qapp: object) -> None:
    assert summary(samples.failed(None, result=samples.result("7"))).startswith("Depot 7 was created nevertheless")


def test_clocks_that_run_backwards_give_no_duration(qapp: object) -> None:
    record = samples.record(result=samples.result(), ended=samples.NOW - timedelta(hours=1))
    assert summary(record).count("·") == 1


def test_the_tip_has_the_times_in_utc_and_the_whole_task(qapp: object) -> None:
    tip = endings.summary_tip(samples.success())
    assert tip.count(" UTC") == 2
    assert "5213c2b6-8b0e-4d36-9a2b-9c1a8a0b7e11:com.vmware.esx.settings.depots.offline" in tip


def test_a_tip_is_never_markup(qapp: object) -> None:
    assert "<b>" not in plain_tip("<b>bold</b> & more")
    assert len(plain_tip("x" * 100_000)) < 3000
    assert plain_tip("") == ""
    assert one_line("a\r\n\tb") == "a b"


@pytest.mark.parametrize(
    ("tag", "words"), [("en", "a, b, and 3"), ("zh-Hans", "a、b和 3"), ("zh-Hant", "a、b和 3"), ("ja", "a、b、3")]
)
def test_what_is_listed_is_joined_as_the_language_does(tag: str, words: str) -> None:
    QLocale.setDefault(QLocale(tag))
    try:
        assert software.listed(["a", "b", "3"]) == words
    finally:
        QLocale.setDefault(QLocale("C"))


def test_a_language_stands_in_a_sentence_by_its_name() -> None:
    def named(tag: str, window: str) -> str:
        return language_name(tag, Reader(window, UTC))

    assert named("zh-Hant", "zh-Hant") == "繁體中文"
    assert named("pt-BR", "en") == "Brazilian Portuguese"
    assert named("de", "fr") == "allemand"
    assert named("no such tag", "en") == "no such tag"


def test_a_task_is_told_by_our_word_and_the_servers(qapp: object) -> None:
    words = [runs.status_words(status) for status in ("RUNNING", "PENDING", "BLOCKED", "SUCCEEDED", "FAILED", "")]
    assert words == ["Running", "Accepted (PENDING)", "On hold (BLOCKED)", "Succeeded", "Failed", ""]
