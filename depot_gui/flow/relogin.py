"""The way back into a vCenter whose session is over: certificate first, then what is known, then the user."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from depot_gui.domain.failures import ConnectionFailedError, Failure, UnauthenticatedError
from depot_gui.domain.ports import DiskError, LoginAnswer, LoginQuestion, PasswordStoreError
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials, Login, SessionId
from depot_gui.domain.trust import Examination
from depot_gui.flow.entering import enter, secret_of

if TYPE_CHECKING:
    from depot_gui.flow.session import Session, Sessions

_log = logging.getLogger(__name__)
_KEYRING_SECONDS = 30


class Relogin:
    """One login of a session: from memory, the keyring, then the user, who is asked until it is right or not wanted.

    A certificate that is not trusted, or not any more, is shown to the user before any of them leaves.
    """

    def __init__(self, session: Session, sessions: Sessions) -> None:
        self._session = session
        self._sessions = sessions
        self._known: Login | None = session.known_login
        self._tried: set[Secret] = set()

    async def run(self) -> Login:
        """What got in. Raises OutsideError; where the user does not want to, why one is not in."""
        unjudged = None if self._session.is_trusted and self._known is not None else await self._look()
        while True:
            login = await self._untried()
            if login is None or unjudged is not None:
                login = await self._ask(unjudged, login)
            try:
                if await self._try(login):
                    return login
                unjudged = None
            except ConnectionFailedError as error:
                unjudged = await self._changed(error)

    async def _look(self) -> Examination | None:
        """The certificate that the user has to judge; None where the session trusts it by now."""
        session = self._session
        seen = await self._sessions.vcenter_trust.examine(session.address, session.trust.ca_file, session.trust)
        if seen.trust is None:
            return seen
        session.enforce(seen.trust)
        return None

    async def _changed(self, error: ConnectionFailedError) -> Examination | None:
        """The certificate that stopped a login on its way. Raises the error where there is nothing new to judge."""
        if not error.failure.problem.of_certificate:
            raise error
        before = self._session.trust
        seen = await self._look()
        if seen is None and self._session.trust == before:
            raise error
        return seen

    async def _untried(self) -> Login | None:
        """The next one that needs no question."""
        if self._known is None and not self._session.by_session_id:
            kept = await self._from_keyring()
            if kept is not None and kept not in self._tried:
                self._known = Credentials(self._session.user, kept)
        return self._known

    async def _from_keyring(self) -> Secret | None:
        """None as well where it does not answer: it may wait for a prompt of its own, and runs wait for the login."""
        try:
            async with asyncio.timeout(_KEYRING_SECONDS):
                return await self._sessions.passwords.find(self._session.address, self._session.user)
        except PasswordStoreError as error:
            _log.warning("keyring: %s", error)
        except TimeoutError:
            _log.warning("keyring: no answer within %d seconds", _KEYRING_SECONDS)
        return None

    async def _ask(self, unjudged: Examination | None, known: Login | None) -> Login:
        session = self._session
        if unjudged is not None:
            session.wait_for_user(Failure(problem=unjudged.problem, where=str(session.address)))
        else:
            session.wait_for_user(None)
        question = LoginQuestion(
            session.address, session.user, bool(self._tried), session.by_session_id, unjudged, known is not None
        )
        answer = await self._sessions.asker.ask(question)
        if answer is None:
            raise session.decline()
        if unjudged is not None:
            self._accept(unjudged, answer)
        if answer.given is not None:
            given = answer.given
            self._known = given if isinstance(given, SessionId) else Credentials(session.user, given)
        assert self._known is not None, "it was asked for"
        return self._known

    def _accept(self, seen: Examination, answer: LoginAnswer) -> None:
        assert answer.accepted is not None, "it was asked for"
        accepted, trust = answer.accepted, self._sessions.vcenter_trust
        try:
            given = trust.accept(seen, always=accepted.always, authority=accepted.authority)
        except DiskError as error:
            _log.warning("the certificate of %s is trusted until the program ends: %s", seen.address, error)
            given = trust.accept(seen, always=False, authority=accepted.authority)
        self._session.enforce(given)

    async def _try(self, login: Login) -> bool:
        assert self._session.is_trusted, "nothing leaves before"
        try:
            await enter(self._session.vcenter, login)
        except UnauthenticatedError as error:
            self._session.refused(error.failure)
            self._tried.add(secret_of(login))
            self._known = None
            return False
        return True
