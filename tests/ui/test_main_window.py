"""The window by itself: painted before anything is loaded, its buttons and keys tell what is asked for."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QListView, QMenu, QPushButton, QWidget

from depot_gui.ui.extraction_model import Entry
from depot_gui.ui.icons import Icon
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.page_header import Action, Deeds
from depot_gui.ui.theme import Scheme, Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.window_size import open_at
from tests.ui.support import accessible_name, click, find, nameless, press, settle, shown_words

ROOT = Path(__file__).parents[2]
HEAVY = ("asyncio", "qasync", "msgspec", "httpx", "babel", "cryptography", "ssl", "keyring")
LATER = (*HEAVY, "depot_gui.domain.record", "depot_gui.flow")


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    made = MainWindow()
    made.set_ready()
    made.show_welcome()
    made.show()
    made.activateWindow()
    settle()
    yield made
    made.guard_close(False)
    made.close()
    made.deleteLater()
    settle()


def menu_action(window: MainWindow, menu: str, text: str) -> QAction:
    menus = {m.title().replace("&", ""): m for m in window.menuBar().findChildren(QMenu)}
    return next(a for a in menus[menu].actions() if a.text().replace("&", "") == text)


def test_the_first_paint_needs_nothing_but_qt_and_the_kit() -> None:
    code = f"""
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from depot_gui.ui import theme
theme.apply(app)
from depot_gui.ui.main_window import MainWindow
window = MainWindow()
window.show()
app.processEvents()
print([name for name in {LATER!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_can_be_asked_for_before_somebody_listens(qapp: QApplication) -> None:
    window = MainWindow()
    assert not find(window, QPushButton, "newExtraction").isEnabled()
    assert not find(window, QPushButton, "openFile").isEnabled()
    window.set_ready()
    assert find(window, QPushButton, "newExtraction").isEnabled()


def test_every_way_to_a_new_extraction(window: MainWindow) -> None:
    asked = QSignalSpy(window.new_asked)
    click(find(window, QPushButton, "newExtraction"))
    click(find(window, QPushButton, "welcomeNew"))
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    menu_action(window, "File", "New extraction…").trigger()
    assert asked.count() == 4


def test_the_demo_is_offered_except_in_the_demo(window: MainWindow) -> None:
    asked = QSignalSpy(window.demo_asked)
    click(find(window, QPushButton, "welcomeDemo"))
    assert asked.count() == 1
    demo = MainWindow(demo=True)
    assert not find(demo, QPushButton, "welcomeDemo").isVisibleTo(demo)
    assert demo.windowTitle() == "Depot GUI (demo)"  # Qt adds the program's name to a title that does not end with it


def test_a_window_opens_no_larger_than_the_screen(window: MainWindow) -> None:
    screen = window.screen().availableGeometry()
    assert screen.height() <= 800, "a small screen, as the offscreen platform has"
    other = MainWindow()
    assert other.height() < screen.height()
    small = QWidget()
    open_at(small, 5000, 300)
    assert small.width() < screen.width()
    assert small.height() == 300


def test_the_demo_says_what_it_waits_for_until_it_is_ready(qapp: QApplication) -> None:
    demo = MainWindow(demo=True)
    demo.show()
    settle()
    assert "Starting the simulated vCenter…" in shown_words(demo)
    assert not find(demo, QPushButton, "welcomeNew").isEnabled()
    demo.set_ready()
    assert "Starting the simulated vCenter…" not in shown_words(demo)
    assert find(demo, QPushButton, "welcomeNew").isEnabled()
    demo.close()
    demo.deleteLater()
    settle()


def test_files_are_chosen_without_blocking(window: MainWindow, tmp_path: Path) -> None:
    record = tmp_path / "one.depot.json"
    record.write_text("{}")
    chosen = QSignalSpy(window.files_chosen)
    click(find(window, QPushButton, "openFile"))
    dialog = find(window, QFileDialog, "openFileDialog")
    dialog.setDirectory(str(tmp_path))
    settle()
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText("one.depot.json")
    press(name, Qt.Key.Key_Return)
    settle()
    assert chosen.count() == 1
    assert [Path(path).name for path in chosen.at(0)[0]] == ["one.depot.json"]
    assert window.findChildren(QFileDialog) == []


def test_the_header_offers_what_can_be_done(window: MainWindow) -> None:
    page = QWidget()
    window.add_page(page)
    asked = QSignalSpy(window.asked)
    window.show_page(page, "esx-07.lab.example", Deeds(frozenset({Action.CANCEL})))
    assert find(window, QLabel, "recordTitle").text() == "esx-07.lab.example"
    shown = {a for a in Action if find(window, QPushButton, a.value).isVisible()}
    assert shown == {Action.CANCEL}
    click(find(window, QPushButton, "cancelExtraction"))
    window.show_page(page, "esx-07.lab.example", Deeds(frozenset({Action.CANCEL}), frozenset({Action.CANCEL})))
    assert not find(window, QPushButton, "cancelExtraction").isEnabled()
    window.show_page(page, "esx-11.lab.example", Deeds(frozenset({Action.TRY_AGAIN, Action.DELETE})))
    click(find(window, QPushButton, "tryAgain"))
    click(find(window, QPushButton, "deleteRecord"))
    assert [asked.at(i)[0] for i in range(asked.count())] == [Action.CANCEL, Action.TRY_AGAIN, Action.DELETE]


def test_the_delete_key_does_what_the_button_does(window: MainWindow) -> None:
    page = QWidget()
    window.add_page(page)
    window.list.put([Entry("a", "a", "", Icon.ERROR, datetime.now(UTC))])
    window.list.select("a")
    asked = QSignalSpy(window.asked)
    listing = find(window, QListView, "extractionList")
    window.show_page(page, "a", Deeds(frozenset({Action.CANCEL})))
    press(listing, Qt.Key.Key_Delete)
    assert asked.count() == 0
    window.show_page(page, "a", Deeds(frozenset({Action.DELETE})))
    press(listing, Qt.Key.Key_Delete)
    assert asked.count() == 1


def test_a_long_title_leaves_its_middle_out(window: MainWindow) -> None:
    page = QWidget()
    window.add_page(page)
    window.show_page(page, "x" * 253, Deeds(frozenset(Action)))
    window.resize(window.minimumSize())
    settle()
    assert window.width() <= 900
    assert find(window, QLabel, "recordTitle").text() == "x" * 253


def test_closing_is_asked_about_while_guarded(window: MainWindow) -> None:
    asked = QSignalSpy(window.close_asked)
    window.guard_close(True)
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    assert asked.count() == 1
    window.guard_close(False)
    window.close()
    assert not window.isVisible()


def test_the_theme_is_chosen_in_the_menu(window: MainWindow) -> None:
    chosen = QSignalSpy(window.scheme_chosen)
    menu_action(window, "Theme", "Dark").trigger()
    assert chosen.at(0)[0] is Scheme.DARK
    window.set_scheme(Scheme.LIGHT)
    assert menu_action(window, "Theme", "Light").isChecked()
    assert not menu_action(window, "Theme", "Dark").isChecked()


def test_notices_are_put_away_one_by_one(window: MainWindow) -> None:
    window.notices.show_notice("diskNotice", Tone.ERROR, "Disk", "full")
    window.notices.show_notice("damagedNotice", Tone.WARNING, "Damaged", "one")
    window.notices.show_notice("diskNotice", Tone.ERROR, "Disk", "still full")
    assert window.notices.subjects() == ["diskNotice", "damagedNotice"]
    assert "still full" in shown_words(window)
    click(find(window, Banner, "diskNotice").findChildren(QPushButton)[0])
    assert window.notices.subjects() == ["damagedNotice"]
    window.notices.clear_notice("damagedNotice")
    assert not window.notices.isVisible()


def test_where_the_program_is_connected(window: MainWindow) -> None:
    window.show_connections("Reconnecting to vcenter.lab.example since 14:05", "details")
    label = find(window, QLabel, "connectionState")
    assert label.text() == "Reconnecting to vcenter.lab.example since 14:05"
    assert accessible_name(label) == label.text()


def test_find_by_key(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is find(window, QLineEdit, "findExtraction")


def test_everything_has_a_name_and_is_reached_by_tab(window: MainWindow) -> None:
    assert nameless(window) == []
    assert by_tab(window, 3) == ["newExtraction", "openFile", "findExtraction"]
    window.list.put([Entry("a", "a", "", Icon.ERROR, datetime.now(UTC))])
    assert by_tab(window, 4) == ["newExtraction", "openFile", "extractionList", "findExtraction"]


def by_tab(window: MainWindow, count: int) -> list[str]:
    find(window, QPushButton, "newExtraction").setFocus()
    order = []
    for _ in range(count):
        focused = window.focusWidget()
        assert focused is not None
        order.append(focused.objectName())
        press(focused, Qt.Key.Key_Tab)
    return order


def test_another_language_is_told(window: MainWindow) -> None:
    told = QSignalSpy(window.retranslated)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert told.count() == 1
