"""What holds for all later pages of the wizard: mnemonics, another language, a small window."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QScrollArea, QWidget

from depot_gui.domain.vapi import ErrorType
from tests.ui.support import click, shown_words
from tests.ui.wizard_support import Hands, Server, certificate, open_wizard, refusal

SEEN = certificate()


def agree(server: Server) -> None:
    server.see(SEEN)


def refuse(server: Server) -> None:
    server.peer, server.local = refusal(ErrorType.UNAUTHORIZED, 403), SEEN


async def hosts(hands: Hands) -> None:
    page = await hands.to_hosts()
    await hands.until_quiet()
    page.model.tick([page.model.index(4, 0)], ticked=True)


async def credentials(hands: Hands) -> None:
    await hands.to_credentials()


async def confirmed(hands: Hands) -> None:
    await hands.to_certificate()
    click(hands.on_page(QCheckBox, "confirmCertificate"))


async def review(hands: Hands) -> None:
    await hands.to_review()


Act = Callable[[Hands], Awaitable[None]]
STATES = [(agree, hosts), (agree, credentials), (agree, confirmed), (refuse, confirmed), (agree, review)]
IDS = ["hosts", "credentials", "certificate", "certificate refused", "review"]


def mnemonics(root: QWidget) -> Counter[str]:
    texts = [b.text() for b in root.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
    texts += [label.text() for label in root.findChildren(QLabel) if label.isVisible() and "&" in label.text()]
    return Counter(found[1].upper() for text in texts if (found := re.search(r"&(\w)", text)))


@pytest.mark.parametrize(("prepare", "act"), STATES, ids=IDS)
async def test_no_mnemonic_stands_twice(prepare: Callable[[Server], None], act: Act) -> None:
    async with open_wizard(prepare) as hands:
        await act(hands)
        found = mnemonics(hands.frame)
        assert len(found) >= 3
        assert [letter for letter, times in found.items() if times > 1] == []


@pytest.mark.parametrize(("prepare", "act"), STATES, ids=IDS)
async def test_another_language_loses_nothing(prepare: Callable[[Server], None], act: Act) -> None:
    async with open_wizard(prepare) as hands:
        await act(hands)
        before, state = shown_words(hands.frame), hands.flow.state
        for widget in hands.frame.findChildren(QWidget):
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        await asyncio.sleep(0.02)
        assert hands.flow.state == state
        assert [box.isChecked() for box in hands.page.findChildren(QCheckBox)] in ([], [state.confirmed is not None])
        assert shown_words(hands.frame) == before


@pytest.mark.parametrize(("prepare", "act"), STATES, ids=IDS)
async def test_nothing_is_wider_than_the_smallest_window(prepare: Callable[[Server], None], act: Act) -> None:
    async with open_wizard(prepare) as hands:
        hands.frame.resize(760, 560)
        await act(hands)
        scroll = hands.page.findChild(QScrollArea)
        assert scroll is not None
        inside, right = scroll.widget(), scroll.viewport().width()
        assert inside is not None
        assert inside.width() <= right
        for widget in inside.findChildren(QWidget):
            if widget.isVisible() and widget.parentWidget() is inside:
                assert widget.geometry().right() < right, widget
