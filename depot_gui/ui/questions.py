"""Asks for a vCenter's password or another session's id, one vCenter after the other, and stops nothing meanwhile."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QDialog, QWidget

from depot_gui.domain.ports import LoginAnswer, LoginQuestion
from depot_gui.ui.bridge import ask
from depot_gui.ui.relogin_dialog import ReloginDialog


class PasswordQuestions:
    """A `PasswordAsker`. Questions for several vCenters wait in a line; canceling one takes it out or away."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._turn = asyncio.Lock()

    async def ask(self, question: LoginQuestion) -> LoginAnswer | None:
        """None where the user does not want to now."""
        async with self._turn:
            dialog = ReloginDialog(question, self._window)
            code = await ask(dialog)
            answer = dialog.take_answer()
            return answer if code == QDialog.DialogCode.Accepted else None
