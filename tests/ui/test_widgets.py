"""The kit, used with real keys and clicks and read as a screen reader reads it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QTableView, QTreeView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from depot_gui.ui import theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.plain import plain_tip
from depot_gui.ui.theme import Scheme, Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.busy_line import BusyLine
from depot_gui.ui.widgets.buttons import Button, CopyButton, Kind, set_kind
from depot_gui.ui.widgets.elided_label import ElidedLabel
from depot_gui.ui.widgets.empty_state import EmptyState
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.fingerprint import FingerprintEdit, FingerprintRow
from depot_gui.ui.widgets.key_value_grid import KeyValueGrid
from depot_gui.ui.widgets.password_field import PasswordField
from depot_gui.ui.widgets.spin_box import SpinBox
from depot_gui.ui.widgets.state_badge import StateBadge
from depot_gui.ui.widgets.step_list import Step, StepList
from depot_gui.ui.widgets.text import Body, Caption, Title
from depot_gui.ui.widgets.views import prepare_table, prepare_tree
from tests.ui.support import accessible_description, accessible_name, click, press, settle, type_text, until

SHA256 = ":".join(f"{byte:02X}" for byte in range(32))
SHA1 = ":".join(f"{byte:02X}" for byte in range(20))


WINDOWS: list[QWidget] = []
"""Windows of the test that runs: qtbot closes them, but does not hold them."""


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Scheme.LIGHT)
    yield
    WINDOWS.clear()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[list[str]]:
    """What is put on the clipboard during the test, beginning with a text of somebody else's."""
    board = QGuiApplication.clipboard()
    board.setText("mine")
    yield [board.text()]
    board.clear()


def copied() -> str:
    return QGuiApplication.clipboard().text()


def page(qtbot: QtBot, *widgets: QWidget, width: int = 640) -> QWidget:
    """A shown window with the widgets one below the other."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    window.resize(width, 400)
    qtbot.addWidget(window)
    WINDOWS.append(window)
    window.show()
    settle()
    return window


# Field


def test_a_field_names_its_input_and_its_mnemonic_reaches_it(qtbot: QtBot) -> None:
    first, second = QLineEdit(), QLineEdit()
    window = page(qtbot, Field("&Host", first), Field("&User", second))
    window.activateWindow()
    assert accessible_name(first) == "Host"
    first.setFocus()
    press(window, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    assert second.hasFocus()


def test_an_error_marks_the_input_and_tells_readers(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("&Port", edit, hint="443 as a rule")
    page(qtbot, field)
    assert accessible_description(edit) == "443 as a rule"
    field.set_error("A port is a number from 1 to 65535.")
    assert (field.error, edit.property("state")) == ("A port is a number from 1 to 65535.", "error")
    assert accessible_description(edit) == "A port is a number from 1 to 65535."
    field.set_error(None)
    assert (field.error, edit.property("state")) == (None, None)
    assert accessible_description(edit) == "443 as a rule"


def test_an_error_moves_nothing(qtbot: QtBot) -> None:
    field, below = Field("&Port", QLineEdit()), QLineEdit()
    page(qtbot, field, below)
    place = below.pos()
    field.set_error("A port is a number from 1 to 65535.")
    settle()
    assert below.pos() == place


def test_a_match_is_told_like_an_error_but_is_none(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("&Fingerprint", edit)
    page(qtbot, field)
    field.set_message(Tone.SUCCESS, "Match (SHA-256)")
    assert (field.error, edit.property("state"), field.below.text()) == (None, "success", "Match (SHA-256)")
    field.set_message(Tone.SUCCESS, "")
    assert (edit.property("state"), field.below.text()) == (None, "")


def test_text_taken_back_is_selected(qtbot: QtBot) -> None:
    edit = QLineEdit("wrong")
    field = Field("&User", edit)
    page(qtbot, field).activateWindow()
    field.take_back()
    assert edit.hasFocus()
    QTest.keyClicks(edit, "right")
    assert edit.text() == "right"


def test_an_error_from_a_server_is_plain_text(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("&User", edit)
    page(qtbot, field)
    field.set_error("<b>no</b>")
    assert field.findChildren(Body)[0].textFormat() is Qt.TextFormat.PlainText


# Password


KEYS = [
    (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier),
]


@pytest.mark.parametrize("revealed", [False, True])
@pytest.mark.parametrize(("key", "modifier"), KEYS)
def test_a_password_cannot_be_copied(
    qtbot: QtBot, clipboard: list[str], revealed: bool, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    field = PasswordField()
    page(qtbot, field)
    type_text(field, "hunter2")
    field.set_revealed(revealed)
    press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(field, key, modifier)
    assert copied() == "mine"
    assert field.text() == "hunter2"


def test_a_revealed_password_cannot_be_selected_with_the_mouse(qtbot: QtBot) -> None:
    field = PasswordField()
    page(qtbot, field)
    type_text(field, "hunter2")
    field.set_revealed(True)
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 15))
    assert not field.hasSelectedText()


def test_a_password_has_no_history(qtbot: QtBot) -> None:
    field = PasswordField()
    page(qtbot, field)
    type_text(field, "hunter2")
    field.set_revealed(True)
    press(field, Qt.Key.Key_Backspace)
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "hunter"
    field.forget()
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_the_eye_reveals_and_hides(qtbot: QtBot) -> None:
    field = PasswordField()
    window = page(qtbot, field)
    field.setText("hunter2")
    eye = field.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    click(eye)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    assert field.actions()[0].text() == "Hide password"
    window.hide()
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert field.actions()[0].text() == "Show password"


def test_a_password_is_shown_by_keys_alone(qtbot: QtBot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    field.show()
    type_text(field, "secret")
    QTest.keyClick(field, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = field.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Show password").trigger()
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    menu.close()


def test_the_menu_of_a_password_offers_nothing_that_copies(qtbot: QtBot) -> None:
    field = PasswordField()
    page(qtbot, field)
    place = QPoint(5, 5)
    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, field.mapToGlobal(place)))
    menu = field.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == ["&Paste", "Clea&r", "Show password"]
    menu.close()


# Fingerprint


@pytest.mark.parametrize("width", [648, 420, 300])
@pytest.mark.parametrize("text", [SHA256, SHA1], ids=["SHA-256", "SHA-1"])
def test_a_whole_fingerprint_is_seen_at_any_width(qtbot: QtBot, width: int, text: str) -> None:
    row = FingerprintRow("SHA")
    row.set_fingerprint(text)
    page(qtbot, row, width=width)
    settle()
    edit = row.edit
    assert edit.isReadOnly()
    assert edit.text() == text
    lines = edit.shown_lines()
    assert ":".join("  ".join(lines).split()) == text
    assert max(edit.fontMetrics().horizontalAdvance(line) for line in lines) <= edit.contentsRect().width() - 4
    assert edit.height() >= len(lines) * edit.fontMetrics().height()
    assert edit.font().pixelSize() == 13 or width < 400


def test_a_part_of_a_fingerprint_is_selected_with_the_mouse(qtbot: QtBot) -> None:
    row = FingerprintRow("SHA-256")
    row.set_fingerprint(SHA256)
    page(qtbot, row, width=648)
    settle()
    edit = row.edit
    step = edit.fontMetrics().horizontalAdvance("0")
    left, second = edit.contentsRect().left() + 2, edit.height() * 3 // 4
    QTest.mousePress(edit, Qt.MouseButton.LeftButton, pos=QPoint(left, second))
    QTest.mouseMove(edit, QPoint(left + 5 * step, second))
    QTest.mouseRelease(edit, Qt.MouseButton.LeftButton, pos=QPoint(left + 5 * step, second))
    assert edit.selectedText() == "10:11"
    QTest.mouseDClick(edit, Qt.MouseButton.LeftButton, pos=QPoint(left, second))
    assert edit.selectedText() == SHA256


def test_both_fingerprints_have_letters_of_one_size(qtbot: QtBot) -> None:
    long, short = FingerprintRow("SHA-256"), FingerprintRow("SHA-1")
    long.set_fingerprint(SHA256)
    short.set_fingerprint(SHA1)
    page(qtbot, long, short, width=660)
    assert long.edit.font().pixelSize() == short.edit.font().pixelSize()


def test_a_fingerprint_is_copied_as_it_stands(qtbot: QtBot, clipboard: list[str]) -> None:
    row = FingerprintRow("SHA-256")
    row.set_fingerprint(SHA256)
    page(qtbot, row)
    assert accessible_name(row.copy_button) == "Copy SHA-256"
    assert accessible_name(row.edit) == "SHA-256"
    width = row.copy_button.width()
    click(row.copy_button)
    settle()
    assert copied() == SHA256
    assert (row.copy_button.text(), row.copy_button.width()) == ("Copied", width)


def test_a_fingerprint_is_selected_with_keys(qtbot: QtBot, clipboard: list[str]) -> None:
    row = FingerprintRow("SHA-1")
    row.set_fingerprint(SHA1)
    page(qtbot, row)
    press(row.edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(row.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == SHA1


def test_no_fingerprint_no_row(qtbot: QtBot) -> None:
    row = FingerprintRow("SHA-1")
    page(qtbot, row)
    row.set_fingerprint("")
    assert not row.isVisible()
    row.set_fingerprint(SHA1)
    assert row.isVisible()


async def test_copied_becomes_copy_again() -> None:
    button = CopyButton(lambda: "x")
    button.show()
    click(button)
    assert button.text() == "Copied"
    await until(lambda: button.text() == "Copy")


# The rest


def test_a_banner_shows_its_words_and_goes(qtbot: QtBot) -> None:
    banner = Banner()
    page(qtbot, banner)
    banner.show_message(Tone.ERROR, "It said <b>no</b>.", "Not done", right="1 of 2")
    assert (banner.tone, banner.icon.shown_icon) == (Tone.ERROR, Icon.ERROR)
    assert (banner.title.text(), banner.text.text(), banner.right.text()) == (
        "Not done",
        "It said <b>no</b>.",
        "1 of 2",
    )
    assert banner.text.textFormat() is Qt.TextFormat.PlainText
    pressed: list[bool] = []
    banner.add_button("Show").clicked.connect(lambda: pressed.append(True))
    settle()
    click(banner.findChildren(Button)[0])
    assert pressed == [True]
    banner.clear()
    assert not banner.isVisible()
    assert banner.text.text() == ""


def test_a_long_message_is_shown_whole(qtbot: QtBot) -> None:
    banner = Banner(Tone.WARNING, "Remove the VIB, or import a depot that holds it. " * 8)
    page(qtbot, banner, width=400)
    assert banner.text.height() >= banner.text.heightForWidth(banner.text.width())


def test_steps_say_what_they_are(qtbot: QtBot) -> None:
    steps = StepList()
    page(qtbot, steps)
    steps.set_steps(["Connect", "Certificate", "Review"], 1)
    settle()
    assert steps.states() == [("Connect", Step.DONE), ("Certificate", Step.CURRENT), ("Review", Step.TODO)]
    words = [word for word in steps.findChildren(Body) if word.isVisible()]
    assert [accessible_name(word) for word in words] == ["Connect", "Certificate", "Review"]
    assert [accessible_description(word) for word in words] == ["done", "current step", "still to come"]
    steps.set_steps(["Connect", "Review"], 2)
    assert steps.states() == [("Connect", Step.DONE), ("Review", Step.DONE)]


def test_a_long_name_is_elided_in_the_middle_and_whole_for_readers(qtbot: QtBot) -> None:
    whole = "VMW_bootbank_bnxtroce_216.0.58.0-23vmw.703.0.0.18644231"
    label = ElidedLabel(whole)
    window = page(qtbot, label, width=200)
    start, _, end = label.shown_text().partition("…")
    assert whole.startswith(start)
    assert whole.endswith(end)
    assert end
    assert (label.toolTip(), accessible_name(label)) == (plain_tip(whole), whole)
    window.resize(900, 100)
    settle()
    assert (label.shown_text(), label.toolTip()) == (whole, "")
    label.setText(whole + "<img src='//evil.example/x.png'>" * 9)
    assert "<img" not in label.toolTip() and "&lt;img" in label.toolTip()
    label.set_details("since 14:05")
    assert "since 14:05" in label.toolTip() and accessible_description(label) == "since 14:05"


def test_the_busy_line_keeps_its_place(qtbot: QtBot) -> None:
    busy, below = BusyLine(), QLineEdit()
    page(qtbot, busy, below)
    place = below.pos()
    busy.start("Asking vCenter…")
    settle()
    assert below.pos() == place
    assert busy.bar.maximum() == 0
    busy.set_progress("Reading the software…", 137)
    assert (busy.words.text(), busy.bar.value()) == ("Reading the software…", 100)
    busy.stop()
    settle()
    assert below.pos() == place


def test_a_bar_that_is_not_seen_does_not_tick(qtbot: QtBot) -> None:
    busy = BusyLine()
    window = page(qtbot, busy)
    busy.start("Asking vCenter…")
    assert busy.bar.is_moving
    window.hide()
    assert not busy.bar.is_moving


def test_an_id_without_a_blank_takes_no_height_from_the_facts_around_it(qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    facts = KeyValueGrid()
    column = QVBoxLayout(inside)
    column.addWidget(facts)
    column.addStretch(1)
    facts.add_row("Task", "25dfd00a-3d67-4c17-90ad-0b4ecc93ac9c:com.vmware.esx.settings.depots.offline" * 2)
    told = facts.add_row("Times", "asked, started and failed " * 3)
    inside.setMinimumSize(1, 1)
    inside.resize(380, 300)
    inside.show()
    settle()
    assert inside.width() == 380
    assert told.height() >= told.heightForWidth(told.width()) > told.fontMetrics().height()


def test_facts_are_plain_selectable_and_keep_their_own_text(qtbot: QtBot) -> None:
    facts = KeyValueGrid()
    page(qtbot, facts)
    value = facts.add_row("Issued to", "CN=<i>esx</i>")
    facts.add_row("Valid", "expired", Tone.ERROR)
    assert facts.rows() == [("Issued to", "CN=<i>esx</i>"), ("Valid", "expired")]
    assert accessible_name(value) == "CN=<i>esx</i>"
    assert value.textFormat() is Qt.TextFormat.PlainText
    facts.clear()
    settle()
    assert facts.rows() == []
    assert facts.findChildren(Body) == []


def test_a_badge_tells_its_state_in_a_word(qtbot: QtBot) -> None:
    badge = StateBadge(Icon.ERROR, "Failed")
    page(qtbot, badge)
    assert accessible_name(badge.word) == "Failed"
    badge.set_state(Icon.SUCCESS, "Succeeded")
    assert (badge.icon.shown_icon, badge.word.text()) == (Icon.SUCCESS, "Succeeded")


def test_an_empty_state_offers_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("Nothing yet", "Extract a host.", Icon.EMPTY_DEPOT)
    button = empty.add_button("New extraction", Kind.PRIMARY)
    page(qtbot, empty)
    assert button.property("kind") == "primary"
    with qtbot.waitSignal(button.clicked):
        click(button)


def test_enter_presses_a_button_outside_dialogs_and_the_default_one_in_them(qtbot: QtBot) -> None:
    window, dialog, pressed = QWidget(), QDialog(), list[str]()
    for parent in (window, dialog):
        qtbot.addWidget(parent)
    alone, link, default = Button("Alone", parent=window), Button("Link", parent=dialog), Button("OK", parent=dialog)
    default.setDefault(True)
    for button, name in ((alone, "Alone"), (link, "Link"), (default, "OK")):
        button.clicked.connect(lambda _=False, name=name: pressed.append(name))
    for parent, button in ((window, alone), (dialog, link)):
        parent.show()
        button.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(button, key)
    assert pressed == ["Alone", "Alone", "OK", "OK"]


def test_an_icon_on_a_button_follows_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    button = Button("Open", icon=Icon.OPEN)
    page(qtbot, button)
    before = button.icon().pixmap(16, 16).toImage()
    theme.apply(qapp, Scheme.DARK)
    assert button.icon().pixmap(16, 16).toImage() != before


def test_a_button_of_somebody_else_is_dressed(qtbot: QtBot) -> None:
    button = Button("Next")
    page(qtbot, button)
    set_kind(button, Kind.PRIMARY)
    image = button.grab().toImage()
    assert image.pixelColor(6, image.height() // 2).name().upper() == theme.current().accent


def test_type_scale(qtbot: QtBot) -> None:
    title, caption, body = Title("A"), Caption("In the base image"), Body("a")
    page(qtbot, title, caption, body)
    assert [label.font().pixelSize() for label in (title, caption, body)] == [20, 11, 13]
    assert caption.text() == "In the base image"


def test_rows_are_28_high_even_when_expanded_before_they_show(qtbot: QtBot) -> None:
    tree, table = QTreeView(), QTableView()
    prepare_tree(tree)
    prepare_table(table)
    model = QStandardItemModel(tree)
    model.appendRow(QStandardItem("a"))
    model.item(0).appendRow(QStandardItem("b"))
    tree.setModel(model)
    tree.expandAll()
    table.setModel(model)
    page(qtbot, tree, table)
    assert tree.visualRect(model.index(0, 0)).height() == 28
    assert table.rowHeight(0) == 28


def test_a_spin_box_takes_keys(qtbot: QtBot) -> None:
    box = SpinBox(1, 65535)
    page(qtbot, box)
    type_text(box, "8443")
    assert box.value() == 8443


def test_a_fingerprint_is_described_in_short_groups(qapp: QApplication) -> None:
    edit = FingerprintEdit(":".join(f"{n:02X}" for n in range(20)))
    assert accessible_description(edit).split(", ") == [
        "00 01 02 03",
        "04 05 06 07",
        "08 09 0A 0B",
        "0C 0D 0E 0F",
        "10 11 12 13",
    ]
    edit.setText("")
    assert accessible_description(edit) == ""
