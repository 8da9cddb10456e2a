"""Help: F1 opens it for the page one is on, every page is there in both languages, every link leads somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser, QWidget

from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.vapi import ErrorType, read_error
from depot_gui.resource_path import resource_path
from depot_gui.ui import theme
from depot_gui.ui.compare.window import CompareWindow
from depot_gui.ui.help.topics import TOPICS, set_topic, topic_for, topic_of, topic_of_end
from depot_gui.ui.help.window import HelpWindow
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.result.error_view import ErrorView
from depot_gui.ui.run_view import RunView
from depot_gui.ui.texts.shortcuts import shortcuts
from depot_gui.ui.theme import Scheme
from tests.ui import result_samples as samples
from tests.ui.inspection import faults_of
from tests.ui.support import click, find, press, settle

FOLDER = resource_path("help")
LANGUAGES = ("en", "de")
PAGES = [FOLDER / language / f"{topic}.md" for language in LANGUAGES for topic in TOPICS]


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    theme.apply(qapp, Scheme.LIGHT)
    made = MainWindow()
    made.set_ready()
    made.show_welcome()
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle()
    QLocale.setDefault(QLocale("C"))


def opened(window: MainWindow) -> HelpWindow:
    found = window.findChild(HelpWindow)
    assert isinstance(found, HelpWindow)
    assert found.isVisible()
    return found


def test_every_topic_is_there_in_both_languages_and_nothing_else() -> None:
    for language in LANGUAGES:
        assert {page.stem for page in (FOLDER / language).glob("*.md")} == set(TOPICS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    text = page.read_text("utf-8")
    assert text.startswith("# ")
    targets = re.findall(r"\]\(([^)]+)\)", text)
    assert [target for target in targets if not (page.parent / target).resolve().is_file()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_small_and_used(language: str) -> None:
    pictures = {path.name: path.stat().st_size for path in (FOLDER / language / "pictures").iterdir()}
    texts = "".join(page.read_text("utf-8") for page in PAGES if page.parent.name == language)
    assert pictures
    assert [name for name in pictures if name not in texts] == []
    assert sum(pictures.values()) < 600_000


def test_f1_opens_the_page_one_is_on(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert opened(window).topic == "start"
    running = RunView()
    window.add_page(running)
    window.show_page(running, "esx-01")
    window.activateWindow()
    settle()
    window.list.view.setFocus()
    QTest.keyClick(window.list.view, Qt.Key.Key_F1)
    assert opened(window).topic == "running"


def test_f1_in_another_window(window: MainWindow) -> None:
    other, inside = QWidget(window, Qt.WindowType.Window), QPushButton("x")
    set_topic(other, "certificate")
    inside.setParent(other)
    other.show()
    other.activateWindow()
    settle()
    inside.setFocus()
    QTest.keyClick(inside, Qt.Key.Key_F1)
    assert opened(window).topic == "certificate"


def test_f1_in_a_comparison(window: MainWindow) -> None:
    comparison = CompareWindow(window)
    comparison.show()
    comparison.activateWindow()
    settle()
    QTest.keyClick(comparison.filter, Qt.Key.Key_F1)
    assert opened(window).topic == "result"


def test_the_keys_are_listed(window: MainWindow) -> None:
    window.help_menu.keys_action.trigger()
    text = find(opened(window), QTextBrowser, "helpPage").toPlainText()
    assert opened(window).topic == "keyboard"
    for key, words in shortcuts():
        assert key in text
        assert words in text
    listed = {key for key, _ in shortcuts()}
    named = [window.new_action, window.open_action, window.settings_action, window.help_menu.help_action]
    assert {action.shortcut().toString() for action in named} <= listed


def test_links_lead_on_and_back_leads_back(window: MainWindow) -> None:
    window.help_menu.help_action.trigger()
    shown = opened(window)
    page, back = find(shown, QTextBrowser, "helpPage"), find(shown, QPushButton, "helpBack")
    assert not back.isEnabled()
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Return)
    assert shown.topic == "connect"
    click(back)
    assert shown.topic == "start"
    press(page, Qt.Key.Key_Escape)
    assert not shown.isVisible()


@pytest.mark.parametrize("topic", TOPICS)
def test_no_page_is_wider_than_its_window(window: MainWindow, topic: str) -> None:
    window.help_menu.help_action.trigger()
    shown = opened(window)
    shown.resize(shown.minimumSize())
    shown.show_topic(topic)
    settle()
    assert shown.page.horizontalScrollBar().maximum() == 0
    assert shown.page.toPlainText()
    assert faults_of(shown) == []


def test_german_where_german_is_spoken_and_english_elsewhere(window: MainWindow) -> None:
    window.help_menu.help_action.trigger()
    shown = opened(window)
    for language, title in (
        ("de_AT", "Was Depot GUI tut"),
        ("ja", "What Depot GUI does"),
        ("en", "What Depot GUI does"),
    ):
        QLocale.setDefault(QLocale(language))
        shown.retranslate()
        assert shown.page.toPlainText().startswith(title)
        assert shown.topics.item(0).text() == title


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_page(problem: Problem) -> None:
    assert topic_for(Failure(problem=problem)) in TOPICS


@pytest.mark.parametrize("kind", ErrorType)
def test_every_error_type_has_a_page(kind: ErrorType) -> None:
    error: Json = {"error_type": kind.value, "messages": []}
    failure = Failure(problem=Problem.REFUSED, status=400, error=error)
    assert read_error(error) is not None
    assert topic_for(failure) in TOPICS


def test_a_reason_in_a_notification_has_its_page(window: MainWindow) -> None:
    record = samples.no_error()
    info = record.extract_info
    assert info is not None
    full = replace(info.notifications[0].message, id="com.vmware.vcIntegrity.lifecycle.Extract.NoSpace")
    told = replace(info, notifications=(replace(info.notifications[0], message=full),))
    assert topic_of_end(record.failure, told) == "errors-vcenter"
    assert topic_of_end(record.failure, None) == "errors"


def test_the_advice_links_to_its_page(window: MainWindow) -> None:
    view = ErrorView()
    window.add_page(view)
    window.show_page(view, "esx-04")
    view.show_record(samples.five_causes())
    settle()
    click(find(view, QPushButton, "errorHelp"))
    assert opened(window).topic == "errors-host"
    assert topic_of(view.tree) == "errors-host"
