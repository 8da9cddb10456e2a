"""The wizard's real frame and pages over a vCenter and a network at the ports, driven by keys and clicks."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QPlainTextEdit

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, SeenPeer
from depot_gui.domain.failures import ConnectionFailedError, Failure, OutsideError, Problem, RefusedError
from depot_gui.domain.fingerprint import HashAlgorithm, fingerprint_of
from depot_gui.domain.inventory import ConnectionState, HostSummary, PowerState, ServerVersion
from depot_gui.domain.loose import Json
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials
from depot_gui.domain.trust import SYSTEM_TRUST, Trust
from depot_gui.domain.vapi import ErrorType
from depot_gui.domain.x509 import pem_of, read_certificate
from depot_gui.flow.connections import Connections
from depot_gui.flow.pins import Pins
from depot_gui.flow.runs import RecordChange, Runs
from depot_gui.flow.session import Sessions
from depot_gui.flow.wizard import Prefill, Services, Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.wizard.certificate_page import CertificatePage
from depot_gui.ui.wizard.certificates_page import CertificatesPage
from depot_gui.ui.wizard.credentials_page import CredentialsPage
from depot_gui.ui.wizard.frame import ExtractionWizard
from depot_gui.ui.wizard.hosts_page import HostsPage
from depot_gui.ui.wizard.page import Page
from depot_gui.ui.wizard.review_page import ReviewPage
from tests.domain.certificates import Made, make
from tests.fakes.disk import FakeDisk, FakeRecords
from tests.fakes.people import FakeAsker, FakePasswords
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER, FakeOutside, FakeServer, FakeVcenter, Life, refused
from tests.fakes.virtual import FakeChance, FakeClock
from tests.ui.support import W, click, find, type_text, until

T = TypeVar("T")
BACK = "__qt__passive_wizardbutton0"
NEXT = "__qt__passive_wizardbutton1"
EXTRACT = "qt_wizard_finish"
CANCEL = "qt_wizard_cancel"
HOST = "esx-04.lab.example"


def certificate(name: str = HOST, **more: object) -> Certificate:
    """A certificate for a host, signed by a CA, with its name."""
    ca = make("vcenter.lab.example CA")
    made = make(name, issuer=ca, dns=(name,), ips=("10.20.0.14",), **more)  # type: ignore[arg-type]
    return read_certificate(made.der)


def read(made: Made) -> Certificate:
    return read_certificate(made.der)


def thumbprint(seen: Certificate, algorithm: HashAlgorithm = HashAlgorithm.SHA1) -> str:
    return fingerprint_of(seen.der, algorithm).value


def not_there(problem: Problem = Problem.TIMED_OUT) -> OutsideError:
    return ConnectionFailedError(Failure(problem=problem, where=HOST, detail="timed out"), sent=False)


def refusal(kind: ErrorType, status: int = 400, data: Json = None, message: str = "") -> RefusedError:
    """The server's own error, with a message and data."""
    messages: Json = [{"id": "x", "default_message": message, "args": []}] if message else []
    return (
        refused(kind, status, messages=messages)
        if data is None
        else refused(kind, status, messages=messages, data=data)
    )


def some_hosts(count: int = 6) -> tuple[HostSummary, ...]:
    """An inventory: every fifth host does not answer, every seventh is disconnected."""
    made = []
    for number in range(1, count + 1):
        away = ConnectionState.NOT_RESPONDING if number % 5 == 0 else ConnectionState.CONNECTED
        state = ConnectionState.DISCONNECTED if number % 7 == 0 else away
        cluster = None if number % 6 == 0 else f"Cluster {1 + number // 100}"
        name = f"esx-{number:02}.lab.example"
        made.append(HostSummary(f"host-{1010 + number}", name, state, PowerState.POWERED_ON, cluster, "Zurich"))
    return tuple(made)


class Server(FakeServer):
    """What the vCenter and the network answer; exceptions are raised. `held` calls wait until they are let go."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.inventory: tuple[HostSummary, ...] | OutsideError = some_hosts()
        self.peer: SeenPeer | OutsideError | None = None
        self.peer_by_create: SeenPeer | OutsideError | None = None
        self.local: Certificate | OutsideError = not_there()
        self.held: dict[str, asyncio.Event] = {}
        self.waiting: set[str] = set()
        self.release = "8.0.3.00500"
        self.specs: list[ConnectionSpec] = []

    def accept(self, spec: ConnectionSpec) -> str:
        self.specs.append(spec)
        return super().accept(spec)

    def see(self, seen: Certificate, *, pem: bool = False) -> None:
        """vCenter and this computer see the same."""
        self.local = seen
        self.peer = peer_of(seen, pem=pem)

    async def answer(self, call: str) -> None:
        if call in self.held:
            self.waiting.add(call)
            await self.held[call].wait()


def peer_of(seen: Certificate, *, pem: bool = False) -> SeenPeer:
    """As vCenter reports it: a SHA-1 before 9.0, then a PEM as well."""
    if pem:
        return SeenPeer(thumbprint(seen, HashAlgorithm.SHA256), pem_of(seen))
    return SeenPeer(thumbprint(seen))


class Vcenter(FakeVcenter):
    def __init__(self, server: Server, life: Life) -> None:
        super().__init__(server, life)
        self._world = server

    async def version(self) -> ServerVersion | None:
        return ServerVersion(self._world.release, "24322831", "VMware vCenter Server")

    async def hosts(self) -> tuple[HostSummary, ...]:
        async with self._request("hosts"):
            await self._world.answer("hosts")
        return _given(self._world.inventory)

    async def seen_peer(self, host_name: str, port: int | None) -> SeenPeer | None:
        async with self._request("seen_peer"):
            await self._world.answer("seen_peer")
        return _given(self._world.peer)

    async def seen_peer_by_create(self, host_name: str, port: int | None) -> SeenPeer | None:
        async with self._request("seen_peer_by_create"):
            await self._world.answer("seen_peer_by_create")
            return _given(self._world.peer_by_create)

    async def create_from_host(self, spec: ConnectionSpec) -> str:
        await self._world.answer("create_from_host")
        return await super().create_from_host(spec)


class Outside(FakeOutside):
    def __init__(self, server: Server) -> None:
        super().__init__([server])
        self._world = server

    async def certificate_at(self, address: Address) -> Certificate:
        await self._world.answer("certificate_at")
        return _given(self._world.local)

    def vcenter(self, address: Address, trust: Trust, language: str) -> Vcenter:
        return Vcenter(self._world, self._life)


def _given(answer: T | OutsideError) -> T:
    if isinstance(answer, OutsideError):
        raise answer
    return answer


class Passed(Page):
    """A page that is somebody else's: Next goes on."""


class Hands:
    """The open wizard and what it works with."""

    def __init__(self, flow: Wizard, owner: TaskOwner, server: Server, faults: list[BaseException]) -> None:
        self.flow = flow
        self.owner = owner
        self.server = server
        self.faults = faults
        self.frame = ExtractionWizard(
            flow,
            owner,
            (
                Passed(Step.CONNECT, flow, owner),
                Passed(Step.AUTHENTICATION, flow, owner),
                HostsPage(flow, owner),
                CredentialsPage(flow, owner),
                CertificatePage(flow, owner),
                CertificatesPage(flow, owner),
                ReviewPage(flow, owner),
            ),
        )
        self.closed = False
        self.frame.closed.connect(self._note_closed)
        self.frame.show()

    @property
    def page(self) -> Page:
        return self.frame.page

    @property
    def runs(self) -> Runs:
        return self.flow.services.runs

    @property
    def page_error(self) -> str:
        """The words of the error above the page; empty where there is none."""
        banner = self.frame.error
        if not banner.isVisible():
            return ""
        return f"{banner.title.text()} {banner.text.text()} {banner.machine.text()}".strip()

    def on_page(self, kind: type[W], name: str) -> W:
        return find(self.page, kind, name)

    def edit(self, name: str) -> QLineEdit:
        return self.on_page(QLineEdit, name)

    def button(self, name: str) -> QAbstractButton:
        """Of the current page, else of the frame: both pages of certificates have some."""
        on_page = self.page.findChildren(QAbstractButton, name)
        return on_page[0] if len(on_page) == 1 else find(self.frame, QAbstractButton, name)

    async def press(self, name: str) -> None:
        """Click a button as soon as it works."""
        await until(lambda: self.button(name).isVisible() and self.button(name).isEnabled(), what=f"{name} works")
        click(self.button(name))

    async def until_page(self, step: Step) -> None:
        await until(lambda: self.page.step is step, what=f"{step.name}; it is {self.page.step.name}: {self.page_error}")

    async def until_quiet(self) -> None:
        """Nothing is awaited any more."""
        await until(lambda: not self.page.is_waiting, what="nothing is awaited")

    async def to_hosts(self) -> HostsPage:
        await self._to(AuthenticationType.EXISTING, Step.HOSTS)
        assert isinstance(self.page, HostsPage)
        return self.page

    async def to_credentials(self) -> CredentialsPage:
        await self._to(AuthenticationType.USERNAME_PASSWORD, Step.CREDENTIALS)
        assert isinstance(self.page, CredentialsPage)
        return self.page

    async def to_certificate(self, host: str = HOST, port: str = "", *, wait: bool = True) -> CertificatePage:
        await self.to_credentials()
        self.fill_credentials(host, port)
        await self.press(NEXT)
        await self.until_page(Step.CERTIFICATE)
        if wait:
            await self.until_quiet()
        assert isinstance(self.page, CertificatePage)
        return self.page

    async def to_certificates(self, lines: str, *, wait: bool = True) -> CertificatesPage:
        """With a list of hosts instead of one."""
        await self.to_credentials()
        self.fill_credentials("")
        self.on_page(QPlainTextEdit, "hostList").setPlainText(lines)
        await self.press(NEXT)
        await self.until_page(Step.CERTIFICATES)
        if wait:
            await self.until_quiet()
        assert isinstance(self.page, CertificatesPage)
        return self.page

    async def to_review(self) -> ReviewPage:
        """With a host's own login, the certificate confirmed."""
        await self.to_certificate()
        click(self.on_page(QCheckBox, "confirmCertificate"))
        await self.press(NEXT)
        await self.until_page(Step.REVIEW)
        assert isinstance(self.page, ReviewPage)
        return self.page

    def fill_credentials(self, host: str = HOST, port: str = "", password: str = "Host-Secret-2!") -> None:
        for name, text in (("hostName", host), ("hostPort", port), ("hostUser", "root"), ("hostPassword", password)):
            type_text(self.edit(name), text)

    async def _to(self, auth_type: AuthenticationType, step: Step) -> None:
        self.flow.choose(auth_type)
        while self.page.step is not step:
            now = self.page.step
            await self.press(NEXT)
            await until(lambda now=now: self.page.step is not now)  # type: ignore[misc]  # bound at once

    def _note_closed(self) -> None:
        self.closed = True


@contextlib.asynccontextmanager
async def open_wizard(
    prepare: Callable[[Server], None] | None = None, prefill: Prefill | None = None
) -> AsyncIterator[Hands]:
    """The wizard, logged in, on its first page; closed at the end, and nothing may have gone wrong inside."""
    clock = FakeClock()
    server = Server(clock)
    if prepare is not None:
        prepare(server)
    outside = Outside(server)
    passwords = FakePasswords()
    changes: list[RecordChange] = []
    faults: list[BaseException] = []
    owner = TaskOwner(lambda error, _name: faults.append(error))
    with tempfile.TemporaryDirectory() as folder:
        pins = Pins(Path(folder) / "pins")
        sessions = Sessions(outside, passwords, FakeAsker(), clock, pins)
        runs = Runs(sessions, FakeRecords(FakeDisk()), clock, FakeChance(), changes.append)
        services = Services(outside, sessions, runs, pins, Connections(Path(folder) / "c"), passwords, clock)
        flow = Wizard(services, "en", prefill)
        await runs.start_up()
        await flow.connect(ADDRESS, SYSTEM_TRUST, Credentials(USER, Secret(PASSWORD)))
        hands = Hands(flow, owner, server, faults)
        try:
            yield hands
        finally:
            if not hands.closed:
                hands.frame.close()
            await owner.close()
            await flow.close()
            await runs.close()
            await sessions.close()
    assert not faults, faults
