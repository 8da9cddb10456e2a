"""What scrolls: asked as a screen reader asks, which counts first while things may go, and scrolled to what matters."""

import pytest
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from depot_gui.ui.widgets.scroll_area import ScrollArea
from depot_gui.ui.widgets.scrolling import scroll_to
from depot_gui.ui.widgets.text import Body
from tests.ui.support import accessible, in_sight, settle


def test_a_reader_that_asks_for_a_scroll_bar_that_went_gets_nothing(qtbot: QtBot) -> None:
    """As a plain QScrollArea it would have fewer children by then, and Qt would read behind the end of their list."""
    area, text = ScrollArea(), Body("\n".join("one more line" for _ in range(100)))
    qtbot.addWidget(area)
    area.setWidget(text)
    area.resize(300, 200)
    area.show()
    settle()
    bar, read = area.verticalScrollBar(), accessible(area)
    counted = read.childCount()
    assert bar.isVisible()
    text.setText("one line")
    settle()
    assert not bar.isVisible()
    assert read.childCount() == counted
    area.hide()
    assert read.childCount() == counted
    assert [read.child(counted + more) for more in range(8)] == [None] * 8


def area_with(qtbot: QtBot, part: QWidget, top: int, height: int) -> ScrollArea:
    """One that shows 160 of 1000 pixels, this part among them."""
    area, inside = ScrollArea(), QWidget()
    qtbot.addWidget(area)
    inside.setFixedSize(200, 1000)
    part.setParent(inside)
    part.setGeometry(0, top, 180, height)
    area.setWidget(inside)
    area.resize(220, 160)
    area.show()
    return area


@pytest.mark.parametrize("start", [0, 330, 470, 800])
def test_a_field_is_scrolled_to_whole_though_its_cursor_is_in_sight(qtbot: QtBot, start: int) -> None:
    field = QLineEdit()
    area = area_with(qtbot, field, 450, 40)
    bar = area.verticalScrollBar()
    bar.setValue(start)
    scroll_to(area, field)
    assert in_sight(field)
    before = bar.value()
    scroll_to(area, field)
    assert bar.value() == before


@pytest.mark.parametrize("start", [0, 840])
def test_of_what_is_higher_than_the_area_the_top_is_shown(qtbot: QtBot, start: int) -> None:
    part = QWidget()
    area = area_with(qtbot, part, 300, 400)
    area.verticalScrollBar().setValue(start)
    scroll_to(area, part)
    assert 300 - 20 <= area.verticalScrollBar().value() <= 300


def test_a_line_says_where_it_goes_on(qtbot: QtBot) -> None:
    area = area_with(qtbot, QLineEdit(), 450, 40)
    settle()
    bar = area.verticalScrollBar()
    for value, expected in ((0, (False, True)), (400, (True, True)), (bar.maximum(), (True, False))):
        bar.setValue(value)
        assert lines(area) == expected
    area.resize(220, 1200)
    settle()
    assert lines(area) == (False, False)


def lines(area: ScrollArea) -> tuple[bool, bool]:
    """Whether one is drawn at the top and at the bottom of what is seen."""
    shown = [edge.y() for edge in area.findChildren(QFrame) if edge.property("rule") and edge.isVisible()]
    return 0 in shown, area.viewport().height() - 1 in shown
