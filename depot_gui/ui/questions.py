"""Asks for a vCenter's password or another session's id, one vCenter after the other, and stops nothing meanwhile."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QDialog, QWidget

from depot_gui.domain.address import Address
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import SessionId
from depot_gui.ui.bridge import ask
from depot_gui.ui.dialogs import ReloginDialog


class PasswordQuestions:
    """A `PasswordAsker`. Questions for several vCenters wait in a line; canceling one takes it out or away."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._turn = asyncio.Lock()

    async def ask(
        self, vcenter: Address, user: str, wrong: bool, by_session_id: bool = False
    ) -> Secret | SessionId | None:
        """The password or the id; None where the user does not want to give it now."""
        async with self._turn:
            dialog = ReloginDialog(str(vcenter), user, wrong, self._window, by_session_id=by_session_id)
            answer = await ask(dialog)
            by_session_id, typed = dialog.by_session_id, Secret(dialog.take_password())
            if answer != QDialog.DialogCode.Accepted or not typed:
                return None
            return SessionId(typed) if by_session_id else typed
