"""The last page: what will be done, the request without its password, and what comes of Extract."""

from __future__ import annotations

import asyncio
import json

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QListView, QPlainTextEdit, QPushButton, QWidget

from depot_gui.domain.failures import RefusedError
from depot_gui.domain.record import State
from depot_gui.domain.spec import MASK
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.wizard import Step
from depot_gui.ui.wizard.review_page import ReviewPage
from tests.fakes.vcenter import ADDRESS, Fault
from tests.ui.support import click, find, nameless, press, read_the_last_page, type_text, until
from tests.ui.wizard_support import BACK, CANCEL, EXTRACT, HOST, NEXT, Hands, Server, certificate, open_wizard, refusal

SEEN = certificate()
PASSWORD = "Host-Secret-2!"


def prepare(server: Server) -> None:
    server.see(SEEN)


def pem(server: Server) -> None:
    server.see(SEEN, pem=True)


def preview(hands: Hands) -> str:
    return hands.on_page(QPlainTextEdit, "requestPreview").toPlainText()


def sentence(hands: Hands) -> str:
    return hands.on_page(QLabel, "reviewWords").text()


async def review_hosts(hands: Hands, typed: str) -> ReviewPage:
    await hands.to_hosts()
    await hands.until_quiet()
    type_text(hands.edit("hostId"), typed)
    await hands.press(NEXT)
    await hands.until_page(Step.REVIEW)
    assert isinstance(hands.page, ReviewPage)
    return hands.page


async def test_it_says_what_will_be_done_and_shows_the_request_with_the_password_masked() -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_review()
        said = sentence(hands)
        for part in (str(ADDRESS), HOST, "root", "is the one you confirmed, log in there"):
            assert part in said
        body = json.loads(preview(hands))
        assert body == {
            "auth_type": "USERNAME_PASSWORD",
            "host_credential": {
                "host_name": HOST,
                "user_name": "root",
                "password": MASK,
                "ssl_thumb_print": SEEN.sha1.value,
            },
        }
        click(hands.button("copyCurl"))
        copied = QGuiApplication.clipboard().text()
        assert copied.startswith("curl -X POST")
        assert str(ADDRESS) in copied
        assert PASSWORD not in copied
        assert hands.runs.records == {}


async def test_the_pem_goes_back_where_there_was_one() -> None:
    async with open_wizard(pem) as hands:
        page = await hands.to_review()
        credential = json.loads(preview(hands))["host_credential"]
        assert credential["ssl_certificate"].startswith("-----BEGIN CERTIFICATE-----")
        assert "ssl_thumb_print" not in credential
        assert SEEN.sha256.grouped() in dict(page.facts.rows())["Certificate"]


async def test_a_host_of_the_inventory_is_called_by_its_name() -> None:
    async with open_wizard() as hands:
        await review_hosts(hands, "host-1014")
        assert "esx-04.lab.example" in sentence(hands)
        assert json.loads(preview(hands)) == {"auth_type": "EXISTING", "host": "host-1014"}
        assert not hands.on_page(QListView, "reviewHosts").isVisible()


async def test_several_hosts_are_listed_and_become_one_run_each() -> None:
    async with open_wizard() as hands:
        page = await review_hosts(hands, "host-1011, host-1013, host-4711")
        assert hands.on_page(QListView, "reviewHosts").isVisible()
        assert page.names.stringList() == ["esx-01.lab.example", "esx-03.lab.example", "host-4711"]
        click(hands.button("copyCurl"))
        assert len(QGuiApplication.clipboard().text().splitlines()) == 3
        await hands.press(EXTRACT)
        await until(lambda: hands.closed)
        records = list(hands.runs.records.values())
        assert [record.host_id for record in reversed(records)] == ["host-1011", "host-1013", "host-4711"]
        await until(lambda: len(hands.server.specs) == 3)


async def test_extract_starts_one_run_and_closes_the_wizard() -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_review()
        finished: list[bool] = []
        hands.frame.finished.connect(lambda: finished.append(True))
        page.setFocus()
        await read_the_last_page()
        press(page, Qt.Key.Key_Return)
        press(page, Qt.Key.Key_Return)
        await until(lambda: hands.closed)
        assert finished == [True]
        (record,) = hands.runs.records.values()
        assert record.state is State.FOLLOWING
        assert len(hands.server.specs) == 1
        assert hands.flow.services.pins.confirmed(ADDRESS, HOST, None) is not None


async def test_an_enter_that_was_meant_for_the_page_before_does_not_extract() -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_certificate()
        box = hands.on_page(QCheckBox, "confirmCertificate")
        press(box, Qt.Key.Key_Space)
        press(box, Qt.Key.Key_Return)
        await hands.until_page(Step.REVIEW)
        extract = find(hands.frame, QPushButton, EXTRACT)
        for where in (hands.frame.focusWidget(), extract):
            press(where, Qt.Key.Key_Return)
        await asyncio.sleep(0.02)
        assert not hands.page.is_busy
        assert extract.isEnabled()
        assert hands.runs.records == {}
        await read_the_last_page()
        press(hands.frame.focusWidget(), Qt.Key.Key_Return)
        await until(lambda: hands.closed)
        assert len(hands.server.specs) == 1


async def test_a_double_click_on_next_does_not_extract_where_extract_has_come_to_stand() -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_review()
        extract = hands.button(EXTRACT)
        for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonPress):
            for happening in (kind, QEvent.Type.MouseButtonRelease):
                QApplication.sendEvent(extract, mouse(happening, extract))
        await asyncio.sleep(0.02)
        assert not hands.page.is_busy
        assert hands.runs.records == {}
        await read_the_last_page()
        click(extract)
        await until(lambda: hands.closed)
        assert len(hands.server.specs) == 1


def mouse(kind: QEvent.Type, widget: QWidget) -> QMouseEvent:
    """The left button, in the middle of the widget."""
    place, left = QPointF(widget.rect().center()), Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
    return QMouseEvent(kind, place, widget.mapToGlobal(place), left, held, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize(
    ("refused", "words"),
    [
        (refusal(ErrorType.INTERNAL_SERVER_ERROR, 500, message="An internal error."), "An internal error."),
        (refusal(ErrorType.UNSUPPORTED, message="Not on this release."), "Not on this release."),
    ],
)
async def test_a_refusal_of_no_page_stays_here(refused: RefusedError, words: str) -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_review()
        assert hands.frame.focusWidget() is find(page, QPlainTextEdit, "requestPreview"), "the focus can be seen"
        assert "has not been sent yet" in page.subtitle.text()
        hands.server.refusals["create_from_host"] = refused
        await hands.press(EXTRACT)
        await until(lambda: hands.page_error)
        assert page.subtitle.text() == ""
        assert hands.page is page
        assert words in hands.page_error
        assert not hands.runs.records
        hands.server.refusals.clear()
        await hands.press(EXTRACT)
        await until(lambda: hands.closed)
        assert len(hands.server.specs) == 1


@pytest.mark.parametrize("stop", ["cancelRequest", CANCEL])
async def test_stopping_during_the_request_does_not_lose_the_run(stop: str) -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_review()
        hands.server.held["create_from_host"] = asyncio.Event()
        await hands.press(EXTRACT)
        await until(lambda: "create_from_host" in hands.server.waiting)
        assert not hands.button(BACK).isEnabled()
        assert not hands.button(EXTRACT).isEnabled()
        await hands.press(stop)
        await hands.until_quiet()
        assert not hands.closed
        assert page.notice.isVisible()
        assert "may already have reached vCenter" in page.notice.text.text()
        hands.server.held["create_from_host"].set()
        (record_id,) = hands.runs.records
        await until(lambda: hands.runs.records[record_id].state is State.FOLLOWING)
        assert len(hands.server.specs) == 1
        await hands.press(BACK)
        await hands.press(NEXT)
        assert not page.notice.isVisible()


async def test_a_lost_answer_closes_the_wizard_and_is_settled_in_the_list() -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_review()
        hands.server.fault_for = lambda call: Fault.LOST_AFTER if call == "create_from_host" else None
        await hands.press(EXTRACT)
        await until(lambda: hands.closed)
        (record,) = hands.runs.records.values()
        assert record.state in (State.UNCERTAIN, State.FOLLOWING)
        assert len(hands.server.specs) == 1


async def test_closing_the_window_during_the_request_leaves_the_run_to_the_list() -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_review()
        hands.server.held["create_from_host"] = asyncio.Event()
        await hands.press(EXTRACT)
        await until(lambda: "create_from_host" in hands.server.waiting)
        hands.frame.close()
        hands.server.held["create_from_host"].set()
        await until(lambda: [r.state for r in hands.runs.records.values()] == [State.FOLLOWING])


async def test_every_control_has_a_name_and_nothing_is_chosen_by_the_keys() -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_review()
        assert nameless(page) == []
        assert not hands.button("copyCurl").hasFocus()
        assert hands.on_page(QPlainTextEdit, "requestPreview").isReadOnly()
