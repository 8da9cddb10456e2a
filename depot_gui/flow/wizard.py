"""The wizard without its windows: which step follows which, what is known so far, and the work of each step.

CONNECT → AUTHENTICATION ─┬─ EXISTING ────────── HOSTS ───────────────────────┬→ REVIEW
                          └─ USERNAME_PASSWORD ─ CREDENTIALS ┬─ CERTIFICATE ──┤
                                                  many hosts └─ CERTIFICATES ─┘
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, SeenPeer
from depot_gui.domain.failures import AnswerUnreadableError, Failure, Problem
from depot_gui.domain.inventory import HostSummary, ServerVersion
from depot_gui.domain.ports import Clock, DiskError, Outside, Passwords, StoreKind
from depot_gui.domain.record import Confirmed, Record, State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials, HostCredentials, Login
from depot_gui.domain.trust import Examination, Trust
from depot_gui.domain.vapi import ArgumentLocations, ErrorType
from depot_gui.flow.connections import Connections, SavedConnection
from depot_gui.flow.forms import HostLogin
from depot_gui.flow.host_certificates import HostCertificates, look
from depot_gui.flow.host_list import ListedHost
from depot_gui.flow.many_hosts import HostCheck, checks_for, look_at_all
from depot_gui.flow.pins import Pins
from depot_gui.flow.prefill import Prefill
from depot_gui.flow.runs import Order, Runs
from depot_gui.flow.session import Session, Sessions

__all__ = ["MANY", "PATHS", "Outcome", "Prefill", "Services", "Step", "Wizard", "WizardState", "next_step", "page_of"]

OLDEST = (7, 0, 2)
_log = logging.getLogger(__name__)


class Step(IntEnum):
    """The pages, in their order; the value is the page's id in the window."""

    CONNECT = 0
    AUTHENTICATION = 1
    HOSTS = 2
    CREDENTIALS = 3
    CERTIFICATE = 4
    CERTIFICATES = 5
    REVIEW = 6


PATHS: Mapping[AuthenticationType, tuple[Step, ...]] = {
    AuthenticationType.EXISTING: (Step.CONNECT, Step.AUTHENTICATION, Step.HOSTS, Step.REVIEW),
    AuthenticationType.USERNAME_PASSWORD: (
        Step.CONNECT,
        Step.AUTHENTICATION,
        Step.CREDENTIALS,
        Step.CERTIFICATE,
        Step.REVIEW,
    ),
}


MANY = (Step.CONNECT, Step.AUTHENTICATION, Step.CREDENTIALS, Step.CERTIFICATES, Step.REVIEW)
"""The path of many hosts with one login."""


def next_step(step: Step, path: tuple[Step, ...]) -> Step | None:
    """The step after this one; None after the last, and where the step is not on this path."""
    after = path.index(step) + 1 if step in path else len(path)
    return path[after] if after < len(path) else None


@dataclass(frozen=True, slots=True)
class WizardState:
    """What is known so far. What a step found out is dropped when an earlier answer that it rests on changes."""

    session: Session | None = None
    auth_type: AuthenticationType = AuthenticationType.EXISTING
    inventory: tuple[HostSummary, ...] | None = None
    hosts: tuple[str, ...] = ()
    login: HostLogin | None = None
    certificates: HostCertificates | None = None
    confirmed: Confirmed | None = None
    checks: tuple[HostCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of Extract: the records, or the refusal and the page that it belongs to."""

    records: tuple[Record, ...] = ()
    back_to: Step | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Services:
    """What the wizard works with."""

    outside: Outside
    sessions: Sessions
    runs: Runs
    pins: Pins
    connections: Connections
    passwords: Passwords
    clock: Clock


class Wizard:
    """One walk through the wizard. Every method that goes out may raise OutsideError; nothing is sent before it."""

    def __init__(self, services: Services, language: str, prefill: Prefill | None = None) -> None:
        self.services = services
        self.language = language
        self.prefill = prefill or Prefill()
        self.state = WizardState(auth_type=self.prefill.auth_type)

    @property
    def path(self) -> tuple[Step, ...]:
        many = self.state.auth_type is AuthenticationType.USERNAME_PASSWORD and self.state.checks
        return MANY if many else PATHS[self.state.auth_type]

    def now(self) -> datetime:
        """UTC, by vCenter's clock where it has told."""
        session = self.state.session
        told = None if session is None else session.vcenter.server_time
        return told or self.services.clock.utc()

    # Connect

    async def examine(self, address: Address, ca_file: str | None = None) -> Examination:
        """Look at the vCenter's certificate. Sends nothing."""
        return await self.services.sessions.vcenter_trust.examine(address, ca_file)

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        """From now on, until the program ends, at this proxy and no other."""
        self.services.outside.use_proxy_login(proxy, login)

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        """The authorities that the vCenter offers and that signed what was seen; none of them is trusted yet."""
        return await self.services.outside.authorities(seen)

    def accept(self, examination: Examination, *, always: bool, authority: Certificate | None = None) -> Trust:
        """The user trusts this leaf, or the authority that signed it. Raises DiskError."""
        return self.services.sessions.vcenter_trust.accept(examination, always=always, authority=authority)

    async def connect(self, address: Address, trust: Trust, login: Login) -> None:
        """Log in; a vCenter before 7.0.2 has no such operation and is told so here."""
        session = await self.services.sessions.connect(address, trust, login, self.language)
        before = self.state.session
        if session is not before:
            if before is not None:
                self.state = replace(self.state, session=None)
                await self.services.sessions.release(before)
            await self._refuse_too_old(session)
            self.state = replace(self.state, session=session, inventory=None, hosts=())
            self.state = replace(self.state, certificates=None, confirmed=None, checks=())  # another one's view
        known = self.services.connections.find(address, session.user)
        remembered = known is not None and known.remembered
        self._save(SavedConnection(address, session.user, remembered, trust.ca_file))

    async def remember(self, address: Address, credentials: Credentials) -> None:
        """Put the password into the system's keyring. Raises PasswordStoreError."""
        await self.services.passwords.remember(address, credentials.user, credentials.password)
        self._note_remembered(address, credentials.user, True)

    async def remembered(self, address: Address, user: str) -> Secret | None:
        """The password in the system's keyring. Raises PasswordStoreError."""
        return await self.services.passwords.find(address, user)

    async def forget(self, address: Address, user: str) -> None:
        """Delete the password from the system's keyring. Raises PasswordStoreError."""
        await self.services.passwords.forget(address, user)
        self._note_remembered(address, user, False)

    async def store_kind(self) -> StoreKind:
        """What stands behind the keyring. Raises PasswordStoreError."""
        return await self.services.passwords.kind()

    async def _refuse_too_old(self, session: Session) -> None:
        numbers = ServerVersion(session.server.version, "", "").numbers
        if numbers and numbers < OLDEST:
            await self.services.sessions.release(session)
            failure = Failure(
                problem=Problem.TOO_OLD, where=str(session.address), detail=f"version {session.server.version}"
            )
            raise AnswerUnreadableError(failure)

    def _note_remembered(self, address: Address, user: str, remembered: bool) -> None:
        known = self.services.connections.find(address, user)
        self._save(SavedConnection(address, user, remembered, None if known is None else known.ca_file))

    def _save(self, connection: SavedConnection) -> None:
        """A convenience: a full disk does not stop a login."""
        try:
            self.services.connections.add(connection)
        except OSError as error:
            _log.warning("the connections could not be saved: %s", error)

    # Authentication, hosts, credentials

    def choose(self, auth_type: AuthenticationType) -> None:
        self.state = replace(self.state, auth_type=auth_type)

    async def list_hosts(self) -> tuple[HostSummary, ...]:
        """The inventory, asked for once a session."""
        if self.state.inventory is None:
            inventory = await self._session.call(lambda vcenter: vcenter.hosts())
            self.state = replace(self.state, inventory=inventory)
        return self.state.inventory or ()

    def forget_inventory(self) -> None:
        """Ask anew next time."""
        self.state = replace(self.state, inventory=None)

    def take_hosts(self, hosts: tuple[str, ...]) -> None:
        self.state = replace(self.state, hosts=hosts)

    def take_login(self, login: HostLogin, hosts: tuple[ListedHost, ...] = ()) -> None:
        """Another host or port makes what is known of its certificate void. `hosts` are all of them where many are."""
        self.state = replace(self.state, checks=checks_for(hosts, self.state.checks))
        before = self.state.login
        if before is None or (before.name, before.port) != (login.name, login.port):
            self.state = replace(self.state, certificates=None, confirmed=None)
        self.state = replace(self.state, login=login)

    # Certificate

    async def look_at_host(self) -> HostCertificates:
        """What vCenter and this computer see at the host, and what was confirmed for it last time."""
        login = self._login
        session = self._session

        async def ask_vcenter() -> SeenPeer | None:
            return await session.call(lambda vcenter: vcenter.seen_peer(login.name, login.port))

        seen = await look(self.services.outside, ask_vcenter, login.address)
        return self._looked(seen)

    async def ask_by_create(self) -> HostCertificates:
        """vCenter's view, asked for by a create call that cannot succeed; it is recorded that it was."""
        login, before = self._login, self.state.certificates
        peer = await self._session.call(lambda vcenter: vcenter.seen_peer_by_create(login.name, login.port))
        seen = before or HostCertificates(login.address)
        failure = seen.peer_failure if peer is None else None
        return self._looked(replace(seen, peer=peer, peer_failure=failure, asked_by_create=True))

    def confirm(self, confirmed: bool) -> None:
        """The user ticked, or unticked, that this is the host meant."""
        seen = self.state.certificates
        known = seen.confirmed(self._version) if confirmed and seen is not None and seen.can_confirm else None
        self.state = replace(self.state, confirmed=known)

    async def look_at_hosts(self, tell: Callable[[int], None]) -> None:
        """The same for each of many hosts of which nothing is known; `tell` gets the place of each in the list."""
        checks = self.state.checks

        def take(place: int, check: HostCheck) -> None:
            now = self.state.checks
            if place < len(now) and now[place].host == check.host:
                self.state = replace(self.state, checks=(*now[:place], check, *now[place + 1 :]))
                tell(place)

        await look_at_all(checks, self._session, self.services.outside, self.services.pins, take)

    def confirm_host(self, place: int, ticked: bool) -> None:
        """The user ticked, or unticked, that this one of many is the host meant."""
        checks = self.state.checks
        check = replace(checks[place], ticked=ticked and checks[place].may_tick)
        self.state = replace(self.state, checks=(*checks[:place], check, *checks[place + 1 :]))

    # Review

    def specs(self) -> tuple[tuple[str, ConnectionSpec], ...]:
        """What will be asked of vCenter: the host as people know it, and the request."""
        if self.state.auth_type is AuthenticationType.EXISTING:
            return tuple((self.label(h), ConnectionSpec(self.state.auth_type, host=h)) for h in self.state.hosts)
        return tuple(
            (str(login.address), _by_password(login, confirmed or Confirmed())) for login, confirmed in self._logins()
        )

    def label(self, host: str) -> str:
        """The name of a host id where the inventory told it."""
        return next((h.name for h in self.state.inventory or () if h.host == host), host)

    async def submit(self) -> Outcome:
        """Start what Review shows. One refused at once goes back to its page; several show it in the list."""
        by_password = self.state.auth_type is AuthenticationType.USERNAME_PASSWORD
        confirmed = [known for _, known in self._logins()] if by_password else [None] * len(self.state.hosts)
        orders = [
            Order(self._session, spec, label, known)
            for (label, spec), known in zip(self.specs(), confirmed, strict=True)
        ]
        if len(orders) > 1 or self.path is MANY:
            self._keep_confirmed()
            return Outcome(records=await self.services.runs.enqueue(orders))
        record = await self.services.runs.begin(orders[0])
        refusal = record.failure if record.state is State.FAILED and record.task is None else None
        if refusal is None:
            self._keep_confirmed()
            return Outcome(records=(record,))
        await self._withdraw(record)
        await self._take_refusal(refusal)
        return Outcome(back_to=page_of(refusal, self.state.auth_type), failure=refusal)

    async def close(self) -> None:
        """The wizard is over: passwords are forgotten, the session too unless runs need it."""
        session = self.state.session
        self.state = WizardState()
        if session is not None:
            await self.services.sessions.release(session)

    @property
    def _session(self) -> Session:
        assert self.state.session is not None, "Connect comes first"
        return self.state.session

    @property
    def _login(self) -> HostLogin:
        assert self.state.login is not None, "Credentials come first"
        return self.state.login

    @property
    def _version(self) -> ServerVersion | None:
        server = self._session.server
        return ServerVersion(server.version, server.build, "") if server.version else None

    def _looked(self, seen: HostCertificates) -> HostCertificates:
        login = self._login
        previous = self.services.pins.confirmed(self._session.address, login.name, login.port)
        seen = replace(seen, previous=previous)
        self.state = replace(self.state, certificates=seen, confirmed=None)
        return seen

    def _logins(self) -> tuple[tuple[HostLogin, Confirmed | None], ...]:
        """Each host that is to be extracted with its own login, and what was confirmed for it."""
        if self.path is not MANY:
            return ((self._login, self.state.confirmed),)
        confirmed = ((check.login(self._login), check.confirmed(self._version)) for check in self.state.checks)
        return tuple((login, known) for login, known in confirmed if known is not None)

    def _keep_confirmed(self) -> None:
        if self.state.auth_type is AuthenticationType.EXISTING:
            return
        known = [(login.name, login.port, confirmed) for login, confirmed in self._logins() if confirmed is not None]
        try:
            self.services.pins.confirm_all(self._session.address, known)
        except DiskError as error:  # the extraction has started: that is what counts
            _log.warning("the confirmed certificates are not kept: %s", error)

    async def _withdraw(self, record: Record) -> None:
        try:
            await self.services.runs.withdraw(record.id)
        except DiskError as error:  # then it stays in the list, as failed
            _log.warning("a refused request stays in the list: %s", error)

    async def _take_refusal(self, failure: Failure) -> None:
        """UNVERIFIED_PEER: the certificate that vCenter saw is the one to judge now, the confirmed one the old.

        This computer looks again as well: what it saw before may be as old.
        """
        peer = None if failure.vapi is None else failure.vapi.peer
        if peer is None or self.state.login is None:
            return
        before = self.state.certificates or HostCertificates(self.state.login.address)

        async def already_told() -> SeenPeer | None:
            return peer

        seen = await look(self.services.outside, already_told, before.address)
        previous = self.state.confirmed or before.previous
        seen = replace(seen, previous=previous, asked_by_create=before.asked_by_create)
        self.state = replace(self.state, certificates=seen, confirmed=None)


def _by_password(login: HostLogin, confirmed: Confirmed) -> ConnectionSpec:
    thumbprint, certificate = confirmed.ssl_thumbprint, confirmed.ssl_certificate
    credential = HostCredentials(login.name, login.user, login.password, login.port, thumbprint, certificate)
    return ConnectionSpec(AuthenticationType.USERNAME_PASSWORD, host_credential=credential)


def page_of(failure: Failure, auth_type: AuthenticationType) -> Step:
    """The page that a refusal of the create call belongs to; Review where trying again is all there is to do."""
    about_host = Step.HOSTS if auth_type is AuthenticationType.EXISTING else Step.CREDENTIALS
    error = failure.vapi
    if error is None or failure.problem is not Problem.REFUSED:
        return Step.REVIEW
    by_password = auth_type is AuthenticationType.USERNAME_PASSWORD
    if by_password and (
        error.peer is not None or error.error_type is ErrorType.UNVERIFIED_PEER or _of_thumbprint(error.data)
    ):
        return Step.CERTIFICATE
    if error.error_type in (ErrorType.UNAUTHENTICATED, ErrorType.UNAUTHORIZED):
        return Step.CONNECT
    if error.error_type in (ErrorType.INVALID_ARGUMENT, ErrorType.NOT_FOUND):
        return about_host
    return Step.REVIEW


def _of_thumbprint(data: object) -> bool:
    return isinstance(data, ArgumentLocations) and "ssl_" in data.primary
