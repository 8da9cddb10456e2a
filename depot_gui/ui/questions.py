"""Asks for a vCenter's password or another session's id, one vCenter after the other, and stops nothing meanwhile."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from depot_gui.domain.failures import OutsideError
from depot_gui.domain.ports import LoginAnswer, LoginQuestion
from depot_gui.ui.bridge import TaskOwner, ask
from depot_gui.ui.dialogs import leave_login_question
from depot_gui.ui.relogin_dialog import ReloginDialog
from depot_gui.ui.texts.certificates import authority_awaited, no_authority
from depot_gui.ui.wizard.page import PageError
from depot_gui.ui.wizard.vcenter_certificate import AuthorityFinder


class PasswordQuestions:
    """A `PasswordAsker`. Questions for several vCenters wait in a line; canceling one takes it out or away.

    `find` downloads the authority of a certificate that has to be judged, where the user asks for it.
    """

    def __init__(self, window: QWidget, owner: TaskOwner, find: AuthorityFinder) -> None:
        self._window = window
        self._owner = owner
        self._find = find
        self._turn = asyncio.Lock()

    async def ask(self, question: LoginQuestion) -> LoginAnswer | None:
        """None where the user does not want to now."""
        async with self._turn:
            dialog = ReloginDialog(question, self._window)
            asides = _Asides(dialog, self._owner, self._find)
            try:
                code = await ask(dialog)
                answer = dialog.take_answer()
            finally:
                asides.stop()
            return answer if code == QDialog.DialogCode.Accepted else None


class _Asides:
    """What is awaited while the dialog stands open and no longer: an authority, or a question before leaving."""

    def __init__(self, dialog: ReloginDialog, owner: TaskOwner, find: AuthorityFinder) -> None:
        self._dialog = dialog
        self._owner = owner
        self._find = find
        self._learning: asyncio.Task[None] | None = None
        self._leaving: asyncio.Task[None] | None = None
        dialog.authority_asked.connect(self._learn)
        dialog.leave_asked.connect(self._leave)

    def stop(self) -> None:
        for task in (self._learning, self._leaving):
            if task is not None:
                task.cancel()

    def _learn(self) -> None:
        if self._learning is None:
            self._dialog.show_busy(authority_awaited())
            self._learning = self._owner.spawn(self._show_authority(), "log in again: learn the authority")

    def _leave(self) -> None:
        if self._leaving is None:
            self._leaving = self._owner.spawn(self._ask_to_leave(), "log in again: leave?")

    async def _show_authority(self) -> None:
        dialog = self._dialog
        try:
            if await dialog.certificate.find_authority(self._find):
                dialog.bring_into_sight()
            else:
                dialog.show_error(PageError.saying(no_authority()))
        except OutsideError as error:
            dialog.show_error(PageError.of(error.failure))
        finally:
            self._learning = None
            if isValid(dialog):
                dialog.show_busy("")

    async def _ask_to_leave(self) -> None:
        try:
            if await ask(leave_login_question(self._dialog)) == QDialog.DialogCode.Accepted:
                self._dialog.reject()
        finally:
            self._leaving = None
