"""Asks the user for a vCenter's password again, one vCenter after the other, and stops nothing while it waits."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QDialog, QWidget

from depot_gui.domain.address import Address
from depot_gui.domain.secret import Secret
from depot_gui.ui.bridge import ask
from depot_gui.ui.dialogs import ReloginDialog


class PasswordQuestions:
    """A `PasswordAsker`. Questions for several vCenters wait in a line; canceling one takes it out or away."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._turn = asyncio.Lock()

    async def ask(self, vcenter: Address, user: str, wrong: bool) -> Secret | None:
        """The password; None where the user does not want to give it now."""
        async with self._turn:
            dialog = ReloginDialog(str(vcenter), user, wrong, self._window)
            answer = await ask(dialog)
            typed = dialog.take_password()
            return Secret(typed) if answer == QDialog.DialogCode.Accepted and typed else None
