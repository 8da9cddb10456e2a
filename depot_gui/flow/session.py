"""Sessions with vCenters: one for each vCenter and user, logged in again when it ends, gone when nothing uses it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

from depot_gui.domain import life
from depot_gui.domain.address import Address
from depot_gui.domain.failures import ConnectionFailedError, Failure, OutsideError, Problem, UnauthenticatedError
from depot_gui.domain.masking import mask_of, masked_event
from depot_gui.domain.ports import Clock, Outside, PasswordAsker, Passwords, Vcenter
from depot_gui.domain.record import Server
from depot_gui.domain.secret import Secret, without_held
from depot_gui.domain.spec import MASK, ConnectionSpec, Credentials, Login, SessionId
from depot_gui.domain.trust import Trust
from depot_gui.flow.clock import ServerClock
from depot_gui.flow.entering import as_error, enter, login_needed, read_server
from depot_gui.flow.pins import Pins
from depot_gui.flow.relogin import Relogin
from depot_gui.flow.tasks import Tasks
from depot_gui.flow.vcenter_trust import VcenterTrust

T = TypeVar("T")
_log = logging.getLogger(__name__)
_FAREWELL = 6.0
"""Seconds that all sessions together get to be closed on quit."""


class Session:
    """One vCenter as one user. Made by `Sessions`; every call goes through `call`.

    The password is in memory only here, and only as long as a wizard or an unfinished run needs the session. A session
    opened elsewhere has none: when it ends the user is asked for another one. `trust` is what its connections enforce;
    until `is_trusted` nothing is sent over them.
    """

    def __init__(self, server: Server, trust: Trust, language: str, vcenter: Vcenter, sessions: Sessions) -> None:
        self.server = server
        self.trust = trust
        self.language = language
        self.vcenter = vcenter
        self.is_trusted = True
        self.by_session_id = False
        self.runs = 0
        self.in_wizard = False
        self._sessions = sessions
        self._password: Secret | None = None
        self._logins = 0
        self._login: asyncio.Task[None] | None = None
        self._outcome: asyncio.Future[OutsideError | None] | None = None
        self._why_not = login_needed(server.address)
        self._declined = False
        self._calls: dict[Vcenter, int] = {}
        self._submissions = 0
        self._to_renew = False
        self._time = ServerClock(sessions.clock)
        self._asking: Callable[[OutsideError], None] | None = None
        self._back: Callable[[], None] = lambda: None

    @property
    def address(self) -> Address:
        return self.server.address

    @property
    def user(self) -> str:
        return self.server.user

    @property
    def declined(self) -> bool:
        """Whether the user did not want to give the password; `ask_again` or a new connection changes it."""
        return self._declined

    @property
    def known_login(self) -> Credentials | None:
        """The one in memory."""
        return None if self._password is None else Credentials(self.user, self._password)

    def now(self) -> datetime:
        """The server's UTC as far as it told, else this computer's."""
        return self._time.now()

    def masked(self, event: life.Event) -> life.Event:
        """What happened to a run, without this session's password, which a vCenter may repeat."""
        return masked_event(event, mask_of(self._password))

    def listen(self, asking: Callable[[OutsideError], None], back: Callable[[], None]) -> None:
        """Tell whoever polls here when a password has to be asked for, and when the session is there again."""
        self._asking, self._back = asking, back

    async def call(self, operation: Callable[[Vcenter], Awaitable[T]]) -> T:
        """Run it; where the session is over, log in again and repeat it once: a 401 was certainly not carried out.

        The same where the certificate is another one by now, which the user has to judge: nothing had left. Raises
        OutsideError. A login that fails for want of an answer is a ConnectionFailedError with `sent` False.
        """
        if self._declined:
            raise self._over()
        if not self._logins or not self.is_trusted:
            await self._log_in_again(self._logins)
        logins = self._logins
        try:
            return await self._run(operation)
        except UnauthenticatedError:
            await self._log_in_again(logins)
        except ConnectionFailedError as error:
            if error.sent or not error.failure.problem.of_certificate:
                raise
            await self._log_in_again(logins)
        return await self._run(operation)

    async def call_quietly(self, operation: Callable[[Vcenter], Awaitable[T]]) -> T:
        """Run it as things are: nobody is asked, for a login or anything else. Raises OutsideError."""
        if not self.is_trusted:
            raise self._over()
        return await self._run(operation)

    async def create(self, spec: ConnectionSpec) -> str:
        """Start the extraction, once: the task id. While it is under way the connection is not renewed."""
        self._submissions += 1
        try:
            return await self.call(lambda vcenter: vcenter.create_from_host(spec))
        finally:
            self._submissions -= 1
            if self._to_renew:
                self._renew_soon()

    async def renew(self) -> None:
        """Fresh connections from now on, after the computer slept."""
        if not self._submissions:
            await self.vcenter.renew()

    def trust_forgotten(self) -> None:
        """Nothing leaves any more before the user has judged the certificate again; a create call under way ends."""
        self.is_trusted = False
        self._renew_soon()

    def _renew_soon(self) -> None:
        """No connection outlives the trust that it was opened with, but that of a create call under way."""
        self._to_renew = self._submissions > 0
        if not self._to_renew:
            self._sessions.tasks.spawn(self.renew(), f"renew {self.address}")

    def ask_again(self) -> None:
        """The user wants to be asked for the password after all."""
        self._declined = False
        self._back()

    def enforce(self, trust: Trust) -> None:
        """From now on its connections take nothing else."""
        if self.is_trusted and trust == self.trust:
            return
        if self._why_not.problem.of_certificate:
            self._why_not = login_needed(self.address)
        trusted, self.trust, self.is_trusted = self.is_trusted, trust, True
        self._take(self._sessions.client(self.address, trust, self.language), log_out=trusted)

    def refused(self, failure: Failure) -> None:
        """A login was refused."""
        self._why_not = failure

    def wait_for_user(self, failure: Failure | None) -> None:
        """The user is about to be asked; `failure` is why, where it is not the login alone."""
        self._why_not = failure or self._why_not
        if self._asking is not None:
            self._asking(self._over())

    def decline(self) -> OutsideError:
        """The user does not want to: what whoever waits is told."""
        self._declined = True
        self._sessions.tell_change()
        return self._over()

    def replace(self, vcenter: Vcenter, server: Server, trust: Trust, language: str, login: Login) -> None:
        """Go on with a new login. What still runs on the old connection ends there."""
        self.server, self.trust, self.language = server, trust, language
        self.is_trusted = True
        self._take(vcenter)
        self._logged_in(login)
        self._settle(None)

    def drop(self) -> None:
        """Nobody uses it: the password is forgotten and the connection closed."""
        self._password = None
        self._declined = True
        self._settle(self._over())
        self._sessions.retire(self.vcenter, log_out=self.is_trusted)

    async def _run(self, operation: Callable[[Vcenter], Awaitable[T]]) -> T:
        vcenter = self.vcenter
        self._calls[vcenter] = self._calls.get(vcenter, 0) + 1
        try:
            answer = await operation(vcenter)
            self._time.hear(vcenter.server_time)
            return answer
        finally:
            self._calls[vcenter] -= 1
            if not self._calls[vcenter]:
                del self._calls[vcenter]
                if vcenter is not self.vcenter:
                    self._sessions.retire(vcenter)

    async def _log_in_again(self, logins: int) -> None:
        """One login for all who wait for it; whoever stops waiting does not stop it."""
        if self._logins > logins:
            return
        if self._declined:
            raise self._over()
        if self._outcome is None:
            self._outcome = asyncio.get_running_loop().create_future()
            self._login = self._sessions.tasks.spawn(self._log_in(), f"login {self.address}")
        error = await asyncio.shield(self._outcome)
        if isinstance(error, UnauthenticatedError):
            raise self._over()
        if error is not None:
            raise ConnectionFailedError(error.failure, sent=False) from error

    async def _log_in(self) -> None:
        try:
            login = await Relogin(self, self._sessions).run()
        except OutsideError as error:
            self._settle(error)
        except Exception as error:  # noqa: BLE001  (those who wait are told)
            _log.exception("login at %s", self.address)
            self._settle(OutsideError(Failure(problem=Problem.INTERNAL, detail=without_held(repr(error), MASK))))
        else:
            self._logged_in(login)
            self._settle(None)

    def _settle(self, error: OutsideError | None) -> None:
        """The login is over for all who wait; one that still asks is ended."""
        outcome, self._outcome = self._outcome, None
        login, self._login = self._login, None
        if outcome is not None and not outcome.done():
            outcome.set_result(error)
        if login is not None and login is not asyncio.current_task():
            login.cancel()

    def _logged_in(self, login: Login) -> None:
        self.by_session_id = isinstance(login, SessionId)
        self._password = login.password if isinstance(login, Credentials) else None
        self._logins += 1
        self._declined = False
        self._why_not = login_needed(self.address)
        self._time.hear(self.vcenter.server_time)
        self._back()
        self._sessions.tell_change()

    def _take(self, vcenter: Vcenter, *, log_out: bool = True) -> None:
        """Go on with this client. What still runs on the old one ends there; it does not `log_out` at a stranger's."""
        old, self.vcenter = self.vcenter, vcenter
        if old is not vcenter and not self._calls.get(old):
            self._sessions.retire(old, log_out=log_out)

    def _over(self) -> OutsideError:
        return as_error(self._why_not)


class Sessions:
    """All sessions. One stays from `connect` to `release` and as long as runs hold it; then the password is dropped."""

    def __init__(self, outside: Outside, passwords: Passwords, asker: PasswordAsker, clock: Clock, pins: Pins) -> None:
        self.vcenter_trust = VcenterTrust(outside, pins)
        self.passwords = passwords
        self.asker = asker
        self.clock = clock
        self.tasks = Tasks()
        self.client = outside.vcenter
        self._changed: Callable[[], None] | None = None
        self._open: dict[tuple[Address, str], Session] = {}
        self._closing: set[asyncio.Task[None]] = set()
        pins.listen(self._forgotten)

    async def connect(self, address: Address, trust: Trust, login: Login, language: str) -> Session:
        """Log in: always anew, so that the password is checked. A session that is open goes on with the new login.

        The wizard keeps it until `release`. Raises OutsideError.
        """
        vcenter = self.client(address, trust, language)
        try:
            user = await enter(vcenter, login)
            server = await read_server(vcenter, user)
        except BaseException:
            self.retire(vcenter)
            raise
        session = self._open.get((address, user))
        if session is None:
            session = Session(server, trust, language, vcenter, self)
            self._open[address, user] = session
        session.replace(vcenter, server, trust, language, login)
        session.in_wizard = True
        return session

    def resume(self, server: Server, trust: Trust, language: str) -> Session:
        """The session that a record of an earlier time needs; it logs in at its first call.

        What was trusted once, in an earlier life of the program, is not trusted any more.
        """
        session = self._open.get((server.address, server.user))
        if session is None:
            in_force = self.vcenter_trust.in_force(server.address, trust)
            enforced = in_force or trust
            vcenter = self.client(server.address, enforced, language)
            session = Session(server, enforced, language, vcenter, self)
            session.is_trusted = in_force is not None
            self._open[server.address, server.user] = session
        return session

    def listen(self, changed: Callable[[], None]) -> None:
        """Tell whoever shows them when one was logged in, or the user did not want to."""
        self._changed = changed

    def tell_change(self) -> None:
        if self._changed is not None:
            self._changed()

    def get(self, address: Address, user: str) -> Session | None:
        return self._open.get((address, user))

    def all(self) -> tuple[Session, ...]:
        return tuple(self._open.values())

    def _forgotten(self, address: Address) -> None:
        for session in self.all():
            if session.address == address:
                session.trust_forgotten()

    def hold(self, session: Session) -> None:
        """A run needs it until `let_go`."""
        session.runs += 1

    def let_go(self, session: Session) -> None:
        """A run is over."""
        session.runs -= 1
        self._drop_unused(session)

    async def release(self, session: Session) -> None:
        """The wizard is over. Where no run needs it: log out, in the background, and drop the password."""
        session.in_wizard = False
        self._drop_unused(session)

    def _drop_unused(self, session: Session) -> None:
        used = session.in_wizard or session.runs > 0
        if not used and self._open.get((session.address, session.user)) is session:
            del self._open[session.address, session.user]
            session.drop()

    def retire(self, vcenter: Vcenter, *, log_out: bool = True) -> None:
        """Log out and close a connection in the background; without `log_out` its token does not leave again."""
        end = vcenter.close() if log_out else vcenter.renew()
        task = asyncio.get_running_loop().create_task(end, name=f"close {vcenter.address}")
        self._closing.add(task)
        task.add_done_callback(self._closed)

    async def close(self) -> None:
        """All of them, on quit; each within seconds."""
        for session in self.all():
            session.drop()
        self._open.clear()
        await self.tasks.close()
        if self._closing:
            _, late = await asyncio.wait(self._closing, timeout=_FAREWELL)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _closed(self, task: asyncio.Task[None]) -> None:
        self._closing.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("%s", task.get_name(), exc_info=error)
