"""A keyring and a user who is asked for passwords."""

from __future__ import annotations

import asyncio

from depot_gui.domain.address import Address
from depot_gui.domain.ports import LoginAnswer, LoginQuestion, PasswordStoreError, StoreKind, StoreProblem
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import SessionId
from depot_gui.domain.trust import Acceptance


class FakePasswords:
    """The keyring (`domain/ports.py`, Passwords)."""

    def __init__(self, kept: dict[tuple[Address, str], str] | None = None) -> None:
        self.kept = dict(kept or {})
        self.locked = False

    async def kind(self) -> StoreKind:
        return StoreKind.SYSTEM

    async def find(self, vcenter: Address, user: str) -> Secret | None:
        if self.locked:
            raise PasswordStoreError(StoreProblem.LOCKED)
        found = self.kept.get((vcenter, user))
        return None if found is None else Secret(found)

    async def remember(self, vcenter: Address, user: str, password: Secret) -> None:
        self.kept[vcenter, user] = password.reveal()

    async def forget(self, vcenter: Address, user: str) -> None:
        if self.locked:
            raise PasswordStoreError(StoreProblem.LOCKED)
        self.kept.pop((vcenter, user), None)


class FakeAsker:
    """A user who answers each question in turn, after a while (`domain/ports.py`, PasswordAsker).

    A certificate is trusted with each answer, this time unless `trusts_always`. `always` is the answer when the listed
    ones are used up; None: does not want to.
    """

    def __init__(self, *answers: str | SessionId | None, always: str | None = None, after: float = 5.0) -> None:
        self.answers = list(answers)
        self.always = always
        self.after = after
        self.asked: list[bool] = []
        self.asked_for_id: list[bool] = []
        self.questions: list[LoginQuestion] = []
        self.trusts_always = False
        self.open = 0

    async def ask(self, question: LoginQuestion) -> LoginAnswer | None:
        self.questions.append(question)
        self.asked.append(question.wrong)
        self.asked_for_id.append(question.by_session_id)
        self.open += 1
        try:
            await asyncio.sleep(self.after)
        finally:
            self.open -= 1
        answer = self.answers.pop(0) if self.answers else self.always
        if answer is None:
            return None
        given = None if question.knows_login else Secret(answer) if isinstance(answer, str) else answer
        return LoginAnswer(given, Acceptance(self.trusts_always) if question.certificate is not None else None)
