"""The page that asks how vCenter should get into the host."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from depot_gui.domain.spec import AuthenticationType
from depot_gui.flow.wizard import Prefill, Step
from depot_gui.ui.widgets.step_list import Step as StepState
from tests.ui.connect_support import NEXT, Hands, open_wizard
from tests.ui.support import accessible_description, accessible_name, click, nameless, press

EXISTING, PASSWORD = "authExisting", "authUsernamePassword"


def radio(hands: Hands, name: str) -> QRadioButton:
    return hands.on_page(QRadioButton, name)


def names(hands: Hands) -> list[str]:
    return [name for name, _ in hands.frame.steps.states()]


async def test_the_choice_changes_the_way_and_the_list_of_steps() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        assert radio(hands, EXISTING).isChecked()
        assert names(hands) == ["Connect", "Authentication", "Hosts", "Review"]
        click(radio(hands, PASSWORD))
        assert not radio(hands, EXISTING).isChecked()
        assert hands.flow.state.auth_type is AuthenticationType.USERNAME_PASSWORD
        assert names(hands) == ["Connect", "Authentication", "Credentials", "Certificate", "Review"]
        await hands.press(NEXT)
        await hands.until_step(Step.CREDENTIALS)
        assert [s for _, s in hands.frame.steps.states()][:3] == [StepState.DONE, StepState.DONE, StepState.CURRENT]


async def test_by_keys_alone_arrows_choose_and_enter_moves_on() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        assert radio(hands, EXISTING).hasFocus()
        press(radio(hands, EXISTING), Qt.Key.Key_Down)
        assert radio(hands, PASSWORD).isChecked()
        press(radio(hands, PASSWORD), Qt.Key.Key_Up)
        assert radio(hands, EXISTING).isChecked()
        press(radio(hands, EXISTING), Qt.Key.Key_Return)
        await hands.until_step(Step.HOSTS)


async def test_a_click_on_the_explanation_chooses_too() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        card = radio(hands, PASSWORD).parentWidget()
        assert card is not None
        click(card, QPoint(card.width() // 2, card.height() - 5))
        assert radio(hands, PASSWORD).isChecked()
        assert radio(hands, PASSWORD).hasFocus()


async def test_back_and_forth_keeps_the_choice() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        click(radio(hands, PASSWORD))
        hands.frame.go_to(Step.CONNECT)
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert radio(hands, PASSWORD).isChecked()
        assert radio(hands, PASSWORD).hasFocus()


@pytest.mark.parametrize("kind", list(AuthenticationType))
async def test_a_record_that_is_tried_again_has_chosen_already(kind: AuthenticationType) -> None:
    async with open_wizard(prefill=Prefill(auth_type=kind)) as hands:
        await hands.to_authentication()
        chosen = EXISTING if kind is AuthenticationType.EXISTING else PASSWORD
        assert radio(hands, chosen).isChecked()


async def test_each_says_what_it_is_and_when_to_use_it() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        assert nameless(hands.page) == []
        assert accessible_name(radio(hands, EXISTING)) == "Over the connection it already has"
        assert "lockdown mode" in accessible_description(radio(hands, EXISTING))
        assert "not connected to this vCenter" in accessible_description(radio(hands, PASSWORD))
        click(radio(hands, PASSWORD))
        QApplication.sendEvent(hands.page, QEvent(QEvent.Type.LanguageChange))
        assert radio(hands, PASSWORD).isChecked()
