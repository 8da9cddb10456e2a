"""The settings window: what is set takes effect at once and is kept; accepted certificates are listed and forgotten."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTableView,
    QTabWidget,
)

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.record import Confirmed
from depot_gui.domain.trust import pinned, signed_by
from depot_gui.domain.x509 import read_certificate
from depot_gui.flow.clock import SystemClock
from depot_gui.flow.pins import Pins
from depot_gui.settings import Settings, load_settings
from depot_gui.ui import language, theme
from depot_gui.ui.dialogs import Question
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.preferences.dialog import SettingsDialog
from depot_gui.ui.preferences.keeper import Preferences
from depot_gui.ui.preferences.remembered import restore_columns, restore_geometry
from depot_gui.ui.result.result_view import ResultView
from depot_gui.ui.result.rows import Column
from depot_gui.ui.result.tree_view import ResultTree
from depot_gui.ui.theme import Scheme
from tests.domain.certificates import make
from tests.ui.support import accessible_name, choose, click, find, nameless, press, settle, shot, shown_words

VCENTER = Address("vcenter.lab.example")
LEAF = read_certificate(make("vcenter.lab.example", dns=("vcenter.lab.example",)).der)
HOST = make("esx-04.lab.example", dns=("esx-04.lab.example",))
SHA1 = ":".join(["A1"] * 20)


@dataclass
class Opened:
    """The window with its settings open."""

    window: MainWindow
    keeper: Preferences
    pins: Pins
    file: Path

    @property
    def dialog(self) -> SettingsDialog:
        (found,) = (d for d in self.window.findChildren(SettingsDialog) if d.isVisible())
        return found

    @property
    def table(self) -> QTableView:
        return find(self.dialog, QTableView, "pinTable")

    def written(self, name: str) -> object:
        return json.loads(self.file.read_text())[name]

    def go_to(self, page: int) -> None:
        """With the keys of tabs."""
        bar = find(self.dialog, QTabWidget, "settingsPages").tabBar()
        bar.setFocus()
        while bar.currentIndex() != page:
            press(bar, Qt.Key.Key_Right if bar.currentIndex() < page else Qt.Key.Key_Left)

    def places(self) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def fill_pins(pins: Pins) -> None:
    pins.pin_vcenter(VCENTER, pinned(LEAF, frozenset()))
    pins.confirm(VCENTER, "esx-04.lab.example", None, Confirmed(ssl_certificate=HOST.pem))
    pins.confirm(VCENTER, "ESX-05.lab.example", 8443, Confirmed(ssl_thumbprint=SHA1))


@pytest.fixture
def opened(qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    theme.apply(qapp, Scheme.LIGHT)
    window = MainWindow()
    window.set_ready()
    file = tmp_path / "settings.json"
    pins = Pins(tmp_path / "pins.json", SystemClock())
    fill_pins(pins)
    keeper = Preferences(window, file)
    keeper.begin(pins)
    window.show()
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settle()
    yield Opened(window, keeper, pins, file)
    window.close()
    window.deleteLater()
    settle()
    theme.apply(qapp, Scheme.LIGHT)
    language.install(qapp, "en")
    QLocale.setDefault(QLocale("C"))


def test_it_is_one_window_that_blocks_nothing(opened: Opened) -> None:
    first = opened.dialog
    assert first.objectName() == "settingsDialog"
    assert not first.isModal()
    opened.window.settings_action.trigger()
    assert opened.dialog is first
    assert nameless(first) == []
    press(first, Qt.Key.Key_Escape)
    settle()
    assert opened.window.findChildren(SettingsDialog) == []
    opened.window.settings_action.trigger()
    assert opened.dialog is not first


def test_the_keys_begin_at_the_tabs_and_come_to_the_list_before_what_is_done_with_it(opened: Opened) -> None:
    bar = find(opened.dialog, QTabWidget, "settingsPages").tabBar()
    assert bar.hasFocus()
    opened.go_to(2)
    press(bar, Qt.Key.Key_Tab)
    assert opened.table.hasFocus()
    press(opened.table, Qt.Key.Key_Tab)
    assert find(opened.dialog, QPushButton, "forgetPin").hasFocus()


def test_the_theme_changes_at_once_and_is_kept(opened: Opened) -> None:
    box = find(opened.dialog, QComboBox, "theme")
    choose(box, "Dark")
    assert theme.current().dark
    assert opened.written("theme") == "dark"
    opened.window.scheme_chosen.emit(Scheme.LIGHT)
    assert box.currentText() == "Light"
    assert opened.written("theme") == "light"
    assert not theme.current().dark


def test_only_languages_with_a_translation_are_offered(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    box = find(opened.dialog, QComboBox, "language")
    assert [box.itemData(i) for i in range(box.count())] == ["", *language.offered()]
    assert box.itemText(0) == "As the system (English)"
    assert "en" in language.offered()


def test_the_language_changes_at_once_and_is_kept(opened: Opened, qapp: QApplication) -> None:
    retranslated = QSignalSpy(opened.window.retranslated)
    box = find(opened.dialog, QComboBox, "language")
    assert opened.keeper.server_language == "en"
    choose(box, "English")
    settle()
    assert retranslated.count() >= 1
    assert opened.written("language") == "en"
    assert box.currentText() == "English"
    choose(box, "As the system (English)")
    assert opened.written("language") == ""


def test_vcenter_is_asked_in_chinese_by_script() -> None:
    assert [language.server_tag(QLocale(t)) for t in ("zh-CN", "zh-TW", "zh-HK", "pt-BR", "de-CH", "en-GB")] == [
        "zh-Hans",
        "zh-Hant",
        "zh-Hant",
        "pt",
        "de-CH",
        "en-GB",
    ]


def test_how_many_tasks_at_once(opened: Opened) -> None:
    opened.go_to(1)
    box = find(opened.dialog, QSpinBox, "unfinishedTasks")
    assert box.value() == 8
    press(box, Qt.Key.Key_Up)
    assert opened.keeper.settings.unfinished_tasks == 9
    box.selectAll()
    QTest.keyClicks(box, "12")
    assert opened.written("unfinished_tasks") == 9
    press(opened.dialog, Qt.Key.Key_Escape)  # what was typed is not lost
    assert opened.written("unfinished_tasks") == 12


def test_a_disk_that_refuses_is_told_and_the_setting_counts(opened: Opened) -> None:
    opened.file.parent.joinpath("settings.json.tmp").mkdir()
    choose(find(opened.dialog, QComboBox, "theme"), "Dark")
    assert theme.current().dark
    assert opened.keeper.settings.theme == "dark"
    assert opened.window.notices.subjects() == ["settingsNotice"]
    opened.file.parent.joinpath("settings.json.tmp").rmdir()
    choose(find(opened.dialog, QComboBox, "theme"), "Light")
    assert opened.window.notices.subjects() == []


def test_accepted_certificates_are_listed_and_shown_whole(opened: Opened) -> None:
    opened.go_to(2)
    QAbstractItemModelTester(
        opened.dialog.certificates.model, QAbstractItemModelTester.FailureReportingMode.Fatal, opened.dialog
    )
    assert opened.places() == ["vcenter.lab.example", "esx-04.lab.example", "esx-05.lab.example:8443"]
    assert find(opened.dialog, QLineEdit, "pinSha256").text() == LEAF.sha256.value
    assert "vCenter, trusted always" in shown_words(opened.dialog)
    press(opened.table, Qt.Key.Key_Down)
    assert find(opened.dialog, QLineEdit, "pinSha256").text() == read_certificate(HOST.der).sha256.value
    assert "Host, confirmed at vcenter.lab.example" in shown_words(opened.dialog)
    press(opened.table, Qt.Key.Key_Down)
    assert find(opened.dialog, QLineEdit, "pinSha1").text() == SHA1
    assert not find(opened.dialog, QLineEdit, "pinSha256").isVisible()
    assert accessible_name(opened.table) == "Accepted certificates"
    shot(opened.dialog, "settings-certificates")


def by_key(opened: Opened) -> None:
    press(opened.table, Qt.Key.Key_Delete)


def by_click(opened: Opened) -> None:
    click(find(opened.dialog, QPushButton, "forgetPin"))


def answer(opened: Opened, name: str) -> None:
    question = find(opened.dialog, Question, "forgetQuestion")
    click(find(question, QPushButton, name))
    settle()


@pytest.mark.parametrize("ask", [by_key, by_click])
def test_one_is_forgotten_after_a_question(opened: Opened, ask: Callable[[Opened], None]) -> None:
    opened.go_to(2)
    press(opened.table, Qt.Key.Key_Down)
    ask(opened)
    answer(opened, "questionNo")
    assert len(opened.places()) == 3
    ask(opened)
    answer(opened, "questionYes")
    assert opened.places() == ["vcenter.lab.example", "esx-05.lab.example:8443"]
    assert opened.table.currentIndex().row() == 1
    assert opened.pins.confirmed(VCENTER, "esx-04.lab.example", None) is None
    again = Pins(opened.file.parent / "pins.json", SystemClock())
    assert [seen.host for seen in again.hosts()] == ["esx-05.lab.example"]
    press(opened.table, Qt.Key.Key_Up)
    ask(opened)
    answer(opened, "questionYes")
    ask(opened)
    answer(opened, "questionYes")
    assert opened.places() == []
    assert opened.pins.trust_for(VCENTER) is None
    assert "No certificate is kept" in shown_words(opened.dialog)
    assert not opened.table.isVisible()
    shot(opened.dialog, "settings-no-certificate")


def test_what_is_trusted_this_time_is_listed_and_can_be_taken_back(opened: Opened) -> None:
    other = Address("other.lab.example", 8443)
    opened.pins.trust_once(other, pinned(LEAF, frozenset({CertificateFault.EXPIRED})))
    opened.dialog.certificates.refresh()
    opened.go_to(2)
    assert opened.places()[0] == "other.lab.example:8443"
    press(opened.table, Qt.Key.Key_Up)
    assert "vCenter, trusted this time" in shown_words(opened.dialog)
    by_click(opened)
    answer(opened, "questionYes")
    assert opened.pins.trust_for(other) is None
    assert len(opened.places()) == 3


def test_a_pin_that_cannot_be_deleted_on_disk_is_told(opened: Opened) -> None:
    opened.go_to(2)
    pins = opened.file.parent / "pins.json"
    pins.unlink()
    pins.mkdir()
    by_click(opened)
    answer(opened, "questionYes")
    assert opened.dialog.certificates.problem.isVisible()
    assert "It is forgotten only until the program ends" in shown_words(opened.dialog)
    assert len(opened.places()) == 2


def test_what_was_accepted_meanwhile_shows_when_it_comes_to_the_front(opened: Opened) -> None:
    opened.go_to(2)
    press(opened.table, Qt.Key.Key_Down)
    opened.pins.confirm(VCENTER, "esx-01.lab.example", None, Confirmed(ssl_thumbprint=SHA1))
    opened.dialog.activateWindow()
    QApplication.sendEvent(opened.dialog, QEvent(QEvent.Type.ActivationChange))
    assert len(opened.places()) == 4
    assert opened.table.currentIndex().data() == "esx-04.lab.example"


def test_every_word_is_set_anew(opened: Opened) -> None:
    opened.go_to(2)
    before = shown_words(opened.dialog)
    QApplication.sendEvent(opened.dialog, QEvent(QEvent.Type.LanguageChange))
    settle()
    assert shown_words(opened.dialog) == before


def test_an_authority_is_told_from_a_certificate_of_its_own(opened: Opened) -> None:
    root = read_certificate(make("CA, vsphere.local").der)
    opened.pins.pin_vcenter(Address("aa.lab.example"), signed_by(root))
    opened.dialog.certificates.refresh()
    opened.go_to(2)
    model = opened.table.model()
    assert "authority" in str(model.index(0, 1).data())
    opened.table.setCurrentIndex(model.index(0, 0))
    settle()
    assert find(opened.dialog, QLineEdit, "pinSha256").text() == root.sha256.value
    assert not any("not issued for" in words for words in shown_words(opened.dialog))


def left_and_opened_again(opened: Opened) -> MainWindow:
    """Another start, with what the last one kept."""
    opened.keeper.keep_views("/exports")
    again = MainWindow()
    settings = load_settings(opened.file)
    assert settings.export_folder == "/exports"
    restore_geometry(again, settings)
    again.show()
    view = ResultView()
    again.add_page(view)
    again.show_page(view, "esx-04")
    settle()
    restore_columns(again, settings)
    settle()
    return again


def test_window_and_columns_are_as_they_were_left(opened: Opened) -> None:
    opened.window.resize(900, 701)  # the screen of these tests is small
    view = ResultView()
    opened.window.add_page(view)
    opened.window.show_page(view, "esx-04")
    settle()
    find(opened.window, QSplitter, "mainSplitter").setSizes([301, 599])
    find(view, QSplitter, "resultSplitter").setSizes([400, 300])
    view.tree.columns._show_column(Column.URGENCY, True)
    settle()
    sizes = find(view, QSplitter, "resultSplitter").sizes()
    again = left_and_opened_again(opened)
    assert (again.width(), again.height()) == (900, 701)
    assert find(again, QSplitter, "mainSplitter").sizes()[0] == 301
    assert find(again, QSplitter, "resultSplitter").sizes() == sizes
    assert not find(again, ResultTree, "resultTree").isColumnHidden(Column.URGENCY)
    again.close()
    again.deleteLater()


def test_what_was_kept_and_is_damaged_changes_nothing(opened: Opened) -> None:
    size = opened.window.size()
    damaged = Settings(window="AAAA", columns={"mainSplitter": "%%%", "resultTree": "AAAA", "gone": "x"})
    restore_geometry(opened.window, damaged)
    restore_columns(opened.window, damaged)
    settle()
    assert opened.window.size() == size
