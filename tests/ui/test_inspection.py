"""What looks over the windows finds what is wrong, and nothing in a window that is right."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pseudo import stretched
from tests.ui.inspection import faults_of, mnemonics
from tests.ui.support import settle


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A label with its field, and a button."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    label, field = QLabel("&Name"), QLineEdit()
    label.setBuddy(field)
    field.setObjectName("name")
    for widget in (label, field, QPushButton("&Save")):
        column.addWidget(widget)
    made.resize(300, 200)
    made.show()
    settle()
    return made


def test_a_window_that_is_right(window: QWidget) -> None:
    assert faults_of(window) == []
    assert mnemonics(window) == ["Alt+N", "Alt+S"]


def placed(window: QWidget, widget: QWidget, place: QRect) -> None:
    widget.setParent(window)
    widget.setGeometry(place)
    widget.show()
    settle()


@pytest.mark.parametrize(
    ("widget", "place", "words"),
    [
        (lambda: QCheckBox("&New"), QRect(10, 160, 100, 30), "mnemonic Alt+N: &Name, &New"),
        (lambda: QPushButton("Much too long for its place"), QRect(10, 160, 40, 30), "cut off: QPushButton"),
        (lambda: QLabel("Much too long for its place"), QRect(10, 170, 40, 20), "cut off: QLabel"),
        (lambda: QLabel("outside"), QRect(280, 170, 100, 20), "outside its place"),
        (lambda: QLabel("Save"), QRect(20, 100, 200, 60), "on each other"),
        (QLineEdit, QRect(10, 160, 100, 30), "without a name"),
    ],
)
def test_what_is_wrong_is_found(window: QWidget, widget: object, place: QRect, words: str) -> None:
    assert callable(widget)
    placed(window, widget(), place)
    assert any(words in fault for fault in faults_of(window)), faults_of(window)


def test_an_order_that_goes_up_is_found(window: QWidget) -> None:
    below = QCheckBox("&Below")
    layout, button = window.layout(), window.findChildren(QPushButton)[0]
    assert layout is not None
    layout.addWidget(below)
    settle()
    assert faults_of(window) == []
    QWidget.setTabOrder(below, button)
    assert any("which is above" in fault for fault in faults_of(window)), faults_of(window)


def test_what_tab_does_not_reach_is_found(window: QWidget) -> None:
    trap = QPlainTextEdit()  # there Tab is a letter
    trap.setAccessibleName("trap")
    placed(window, trap, QRect(10, 165, 100, 30))
    trap.setFocus(Qt.FocusReason.OtherFocusReason)
    assert any("never reached" in fault for fault in faults_of(window))


def test_the_stretched_language_keeps_what_is_filled_in() -> None:
    text = stretched("&Copy %1 of %n host(s) {name} (*.json)")
    assert all(part in text for part in ("&C", "%1", "%n", "{name}", "(*.json)"))
    assert len(text) > 1.2 * len("&Copy %1 of %n host(s) {name} (*.json)")
