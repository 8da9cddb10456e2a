"""What scrolls, asked as a screen reader asks: it counts first, and things may go before it asks."""

from pytestqt.qtbot import QtBot

from depot_gui.ui.widgets.scroll_area import ScrollArea
from depot_gui.ui.widgets.text import Body
from tests.ui.support import accessible, settle


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
