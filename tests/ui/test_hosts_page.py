"""The page that chooses hosts: filter, ticks, typed ids, an inventory that comes late, is empty or refused."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QStyle, QStyleOptionViewItem, QTableView

from depot_gui.domain.failures import OutsideError, Problem
from depot_gui.domain.inventory import ConnectionState
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.wizard import Prefill, Step
from depot_gui.ui.wizard.hosts_model import Column, HostModel
from tests.ui.support import accessible_name, click, nameless, press, shown_words, type_text, until
from tests.ui.wizard_support import BACK, EXTRACT, NEXT, Hands, Server, not_there, open_wizard, refusal, some_hosts


def table_of(hands: Hands) -> QTableView:
    return hands.on_page(QTableView, "hostTable")


def names(table: QTableView) -> list[str]:
    model = table.model()
    return [str(model.index(row, Column.NAME).data()) for row in range(model.rowCount())]


def box_of(table: QTableView, row: int) -> QPoint:
    """The middle of the tick box in a row."""
    index = table.model().index(row, Column.NAME)
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.rect = table.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    return table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, table).center()


def tick(table: QTableView, row: int) -> None:
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box_of(table, row))


def count(hands: Hands) -> str:
    return hands.on_page(QLabel, "hostCount").text()


async def test_the_inventory_loads_by_itself_and_is_filtered_as_one_types() -> None:
    async with open_wizard() as hands:
        await hands.to_hosts()
        table = table_of(hands)
        await until(lambda: table.isVisible() and len(names(table)) == 6)
        assert names(table)[0] == "esx-01.lab.example"
        type_text(hands.edit("hostFilter"), "CLUSTER 04")
        assert names(table) == ["esx-04.lab.example"]
        type_text(hands.edit("hostFilter"), "host-1012")
        assert names(table) == ["esx-02.lab.example"]
        type_text(hands.edit("hostFilter"), "nowhere")
        assert "matches “nowhere”" in " ".join(shown_words(hands.page))
        click(next(b for b in hands.page.findChildren(QPushButton) if b.text() == "&Show all"))
        assert len(names(table)) == 6


async def test_ticks_by_mouse_and_space_survive_the_filter_and_go_into_the_request() -> None:
    async with open_wizard() as hands:
        await hands.to_hosts()
        table = table_of(hands)
        await until(lambda: len(names(table)) == 6)
        assert count(hands) == "No host chosen yet"
        tick(table, 3)
        type_text(hands.edit("hostFilter"), "esx-02")
        press(hands.edit("hostFilter"), Qt.Key.Key_Down)
        assert table.hasFocus()
        press(table, Qt.Key.Key_Space)
        assert "1 of them hidden" in count(hands)
        type_text(hands.edit("hostFilter"), "")
        assert count(hands).startswith("2 ")
        type_text(hands.edit("hostId"), "host-77, host-1012")
        await hands.press(NEXT)
        await hands.until_page(Step.REVIEW)
        assert hands.flow.state.hosts == ("host-1014", "host-1012", "host-77")
        await hands.press(BACK)
        await hands.until_page(Step.HOSTS)
        assert count(hands).startswith("2 ")
        assert hands.edit("hostId").text() == "host-77, host-1012"


async def test_a_click_anywhere_in_a_row_ticks_it_and_with_ctrl_or_shift_it_selects() -> None:
    async with open_wizard() as hands:
        page = await hands.to_hosts()
        table = table_of(hands)
        await until(lambda: len(names(table)) == 6)

        def click_at(row: int, column: Column, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
            at = table.visualRect(table.model().index(row, column)).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, at)

        for column in (Column.NAME, Column.CLUSTER, Column.STATE):
            click_at(2, column)
            assert len(page.model.ticked) == 1
            click_at(2, column)
            assert not page.model.ticked
        tick(table, 2)
        assert len(page.model.ticked) == 1, "the box itself ticks once"
        click_at(4, Column.NAME, Qt.KeyboardModifier.ControlModifier)
        click_at(5, Column.NAME, Qt.KeyboardModifier.ShiftModifier)
        assert len(page.model.ticked) == 1
        middle = table.visualRect(table.model().index(1, Column.NAME)).center()
        QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 60))
        assert len(page.model.ticked) == 1, "the button was let go over another row"


async def test_space_ticks_all_selected_rows_and_unticks_them_again() -> None:
    async with open_wizard() as hands:
        page = await hands.to_hosts()
        table = table_of(hands)
        await until(lambda: len(names(table)) == 6)
        table.setFocus()
        press(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        press(table, Qt.Key.Key_Space)
        assert len(page.model.ticked) == 6
        press(table, Qt.Key.Key_Space)
        assert count(hands) == "No host chosen yet"
        press(table, Qt.Key.Key_Space)
        click(hands.on_page(QPushButton, "untickHosts"))
        assert count(hands) == "No host chosen yet"


async def test_all_that_the_filter_shows_are_ticked_by_one_click() -> None:
    async with open_wizard() as hands:
        page = await hands.to_hosts()
        table = table_of(hands)
        await until(lambda: len(names(table)) == 6)
        type_text(hands.edit("hostFilter"), "esx-02")
        click(hands.on_page(QPushButton, "tickHosts"))
        assert len(page.model.ticked) == 1
        assert not hands.on_page(QPushButton, "tickHosts").isEnabled(), "there is no more to tick"
        type_text(hands.edit("hostFilter"), "")
        click(hands.on_page(QPushButton, "tickHosts"))
        assert len(page.model.ticked) == 6


async def test_a_host_that_is_not_connected_can_be_ticked_and_is_spoken_of() -> None:
    async with open_wizard() as hands:
        await hands.to_hosts()
        table = table_of(hands)
        await until(lambda: len(names(table)) == 6)
        tick(table, 4)
        assert "vCenter cannot reach esx-05.lab.example now" in " ".join(shown_words(hands.page))
        assert table.model().index(4, Column.STATE).data() == "Not responding"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Tick a host above"),
        ("esx-04.lab.example", "is a name, not an id"),
        ("host-1014, server-3.5", "server-3.5"),
        ("4711", "is not a host id"),
    ],
)
async def test_a_wrong_id_is_told_beside_the_field(typed: str, words: str) -> None:
    async with open_wizard() as hands:
        page = await hands.to_hosts()
        type_text(hands.edit("hostId"), typed)
        await hands.press(NEXT)
        assert words in (page.host_id.error or "")
        assert hands.page is page
        assert hands.edit("hostId").text() == typed
        type_text(hands.edit("hostId"), "host-1014")
        assert page.host_id.error is None


async def test_an_id_goes_on_while_the_inventory_is_still_awaited() -> None:
    def prepare(server: Server) -> None:
        server.held["hosts"] = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await hands.to_hosts()
        await until(hands.frame.busy.isVisible)
        type_text(hands.edit("hostId"), " host-1014 ")
        press(hands.edit("hostId"), Qt.Key.Key_Return)
        await hands.until_page(Step.REVIEW)
        assert hands.flow.state.hosts == ("host-1014",)
        assert hands.flow.state.inventory is None


async def test_the_keys_stay_in_the_field_while_the_inventory_comes() -> None:
    def prepare(server: Server) -> None:
        server.held["hosts"] = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await hands.to_hosts()
        await until(hands.frame.busy.isVisible)
        assert hands.edit("hostFilter").hasFocus()
        hands.edit("hostId").setFocus()
        for key in "host-10":
            QTest.keyClicks(hands.frame.focusWidget(), key)
        hands.server.held["hosts"].set()
        await until(lambda: len(names(table_of(hands))) == 6)
        await hands.until_quiet()
        for key in "14":
            QTest.keyClicks(hands.frame.focusWidget(), key)
        assert hands.edit("hostId").text() == "host-1014"


async def test_stop_ends_the_reading_and_load_again_begins_anew() -> None:
    def prepare(server: Server) -> None:
        server.held["hosts"] = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await hands.to_hosts()
        await hands.press("cancelRequest")
        await hands.until_quiet()
        assert "There is no list of hosts" in shown_words(hands.page)
        hands.server.held["hosts"].set()
        await hands.press("loadHostsAgain")
        await until(lambda: len(names(table_of(hands))) == 6)


@pytest.mark.parametrize(
    "failure",
    [
        refusal(ErrorType.UNAUTHORIZED, 403, message="Permission to perform this operation was denied."),
        refusal(ErrorType.UNABLE_TO_ALLOCATE_RESOURCE),
        not_there(Problem.CONNECTION_RESET),
    ],
    ids=["privilege", "too many", "network"],
)
async def test_where_the_list_is_refused_an_id_still_works(failure: OutsideError) -> None:
    def prepare(server: Server) -> None:
        server.inventory = failure

    async with open_wizard(prepare) as hands:
        page = await hands.to_hosts()
        await until(page.trouble.isVisible)
        assert page.trouble.title.text()
        assert "host id typed below" in page.trouble.text.text()
        type_text(hands.edit("hostId"), "host-1014")
        await hands.press(NEXT)
        await hands.until_page(Step.REVIEW)
        hands.server.inventory = some_hosts()
        await hands.press(BACK)
        await until(lambda: len(names(table_of(hands))) == 6)
        assert not page.trouble.isVisible()


async def test_2600_hosts_are_listed_and_filtered_without_a_stall() -> None:
    def prepare(server: Server) -> None:
        server.inventory = some_hosts(2600)

    async with open_wizard(prepare) as hands:
        page = await hands.to_hosts()
        await until(lambda: len(names(table_of(hands))) == 2600)
        for key in "esx-25":
            QTest.keyClicks(hands.edit("hostFilter"), key)
            await asyncio.sleep(0)
        assert len(names(table_of(hands))) == 111
        table_of(hands).selectAll()
        press(table_of(hands), Qt.Key.Key_Space)
        assert len(page.model.ticked) == 111
        table_of(hands).sortByColumn(Column.STATE, Qt.SortOrder.DescendingOrder)
        await asyncio.sleep(0)


async def test_an_empty_inventory_says_what_to_do() -> None:
    def prepare(server: Server) -> None:
        server.inventory = ()

    async with open_wizard(prepare) as hands:
        await hands.to_hosts()
        await hands.until_quiet()
        words = " ".join(shown_words(hands.page))
        assert "This vCenter shows no hosts" in words
        assert "administrator@vsphere.local" in words


async def test_a_refused_host_comes_back_to_its_field() -> None:
    async with open_wizard() as hands:
        page = await hands.to_hosts()
        hands.server.refusals["create_from_host"] = refusal(ErrorType.NOT_FOUND, 404, message="No host host-9.")
        type_text(hands.edit("hostId"), "host-9")
        await hands.press(NEXT)
        await hands.press(EXTRACT)
        await hands.until_page(Step.HOSTS)
        await until(lambda: hands.page_error)
        assert "No host host-9." in hands.page_error
        assert "host-9" in (page.host_id.error or "")
        assert hands.edit("hostId").text() == "host-9"
        assert hands.edit("hostId").selectedText() == "host-9"
        assert not hands.runs.records


async def test_another_vcenter_drops_the_ticks() -> None:
    async with open_wizard() as hands:
        page = await hands.to_hosts()
        await until(lambda: len(names(table_of(hands))) == 6)
        tick(table_of(hands), 0)
        session = hands.flow.state.session
        page._listed_for = None
        page.entered()
        assert page.model.ticked == ()
        assert session is page._listed_for


async def test_hosts_of_a_record_are_ticked_once_the_inventory_is_there() -> None:
    def prepare(server: Server) -> None:
        server.held["hosts"] = asyncio.Event()

    async with open_wizard(prepare, prefill=Prefill(hosts=("host-1014", "host-99"))) as hands:
        page = await hands.to_hosts()
        assert hands.edit("hostId").text() == "host-1014, host-99"
        hands.server.held["hosts"].set()
        await until(lambda: page.model.ticked == ("host-1014",))
        assert hands.edit("hostId").text() == "host-99"
        assert "1 host(s) chosen" in shown_words(page) or "1 host chosen" in shown_words(page)
        page.model.untick_all()
        page.entered()
        assert page.model.ticked == ()


async def test_what_was_typed_while_the_inventory_was_read_stays() -> None:
    def prepare(server: Server) -> None:
        server.held["hosts"] = asyncio.Event()

    async with open_wizard(prepare, prefill=Prefill(hosts=("host-1014",))) as hands:
        page = await hands.to_hosts()
        type_text(hands.edit("hostId"), "host-1012")
        hands.server.held["hosts"].set()
        await until(lambda: page.model.hosts)
        assert (page.model.ticked, hands.edit("hostId").text()) == ((), "host-1012")


async def test_where_the_hosts_cannot_be_listed_those_of_a_record_stay_typed() -> None:
    def prepare(server: Server) -> None:
        server.inventory = refusal(ErrorType.UNAUTHORIZED, 403)

    async with open_wizard(prepare, prefill=Prefill(hosts=("host-1014",))) as hands:
        await hands.to_hosts()
        await hands.until_quiet()
        assert hands.edit("hostId").text() == "host-1014"


async def test_the_window_closes_while_the_inventory_is_awaited() -> None:
    def prepare(server: Server) -> None:
        server.held["hosts"] = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await hands.to_hosts()
        await until(lambda: hands.page.is_waiting)
        hands.frame.close()
        await asyncio.sleep(0.05)


async def test_every_control_has_a_name() -> None:
    async with open_wizard() as hands:
        await hands.to_hosts()
        await hands.until_quiet()
        assert nameless(hands.page) == []
        assert accessible_name(hands.edit("hostId")) == "Host ids, typed by hand"


def test_2500_hosts_are_sorted_by_the_numbers_in_their_names(qapp: object) -> None:
    model = HostModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    hosts = some_hosts(2600)
    model.set_hosts(reversed(hosts))
    shown = [model.index(row, Column.NAME).data() for row in range(model.rowCount())]
    assert shown == [host.name for host in hosts]
    model.tick([model.index(0, 0), model.index(99, 0)], ticked=True)
    model.sort(Column.STATE, Qt.SortOrder.DescendingOrder)
    assert model.index(0, Column.STATE).data() == "Disconnected"
    model.set_filter("esx-100. cluster")
    assert model.rowCount() == 1
    assert list(model.ticked) == ["host-1011", "host-1110"]
    assert model.ticked_out_of_sight == 1
    model.set_hosts(hosts[1:])
    assert list(model.ticked) == ["host-1110"]
    assert [h.connection_state for h in model.ticked_unconnected] == [ConnectionState.NOT_RESPONDING]


async def test_after_an_alarm_about_the_certificate_nobody_is_sent_on() -> None:
    def prepare(server: Server) -> None:
        server.inventory = not_there(Problem.CERTIFICATE_CHANGED)

    async with open_wizard(prepare) as hands:
        page = await hands.to_hosts()
        await until(page.trouble.isVisible)
        assert "a different certificate" in page.trouble.title.text()
        assert "go on" not in page.trouble.text.text().replace("before you go on", "")
