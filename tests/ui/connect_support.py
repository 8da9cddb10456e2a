"""The wizard's first pages in the real frame, over a vCenter, a network and a keyring at the ports."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault
from depot_gui.domain.failures import ConnectionFailedError, Failure, OutsideError, Problem
from depot_gui.domain.ports import PasswordStoreError, StoreKind, StoreProblem
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import SYSTEM_TRUST, Examination, Trust
from depot_gui.flow.connections import Connections, SavedConnection
from depot_gui.flow.pins import Pins
from depot_gui.flow.runs import Runs
from depot_gui.flow.session import Sessions
from depot_gui.flow.wizard import Prefill, Services, Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.wizard.authentication_page import AuthenticationPage
from depot_gui.ui.wizard.connect_page import ConnectPage
from depot_gui.ui.wizard.frame import ExtractionWizard
from depot_gui.ui.wizard.page import Page
from tests.domain.certificates import make
from tests.fakes.disk import FakeDisk, FakeRecords
from tests.fakes.people import FakeAsker, FakePasswords
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER, FakeOutside, Life
from tests.fakes.virtual import FakeChance, FakeClock
from tests.ui.support import W, click, find, type_text, until
from tests.ui.wizard_support import BACK, CANCEL, NEXT, Server, Vcenter, read

CA = make("CA, vc.example.test")
ISSUER = frozenset({CertificateFault.UNKNOWN_ISSUER})
EXPIRED = frozenset({CertificateFault.UNKNOWN_ISSUER, CertificateFault.EXPIRED})
CHANGED = ConnectionFailedError(Failure(problem=Problem.CERTIFICATE_CHANGED, where=str(ADDRESS)), sent=False)

__all__ = ["ADDRESS", "BACK", "CANCEL", "NEXT", "PASSWORD", "USER", "Desk", "Hands", "World", "open_wizard"]


def leaf(name: str = ADDRESS.host) -> Certificate:
    """A vCenter's certificate, signed by a CA of its own."""
    return read(make(name, issuer=CA, dns=(name,), ips=("10.20.0.5",)))


class World(Server):
    """One vCenter, its certificate, and what is wrong with it (empty: the system's store vouches for it)."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.leaf = leaf()
        self.faults_of_leaf: frozenset[CertificateFault] = frozenset()
        self.authority: str | None = None
        self.root = read(CA)
        self.refusal = ""
        self.can_be_pinned = True
        self.proxy_password = ""
        self.proxy_logins: list[tuple[str, Credentials]] = []
        self.offered: tuple[Certificate, ...] = ()
        self.network: OutsideError | None = None
        self.login_errors: list[OutsideError] = []
        self.examined: list[tuple[Address, tuple[Trust, ...]]] = []
        self.logins: list[tuple[Trust, Credentials]] = []
        self.before_login: Callable[[], None] = lambda: None

    async def look(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        self.examined.append((address, trusts))
        await self.answer("examine")
        if self.network is not None:
            raise self.network
        if self.proxy_password and not any(
            login.password.reveal() == self.proxy_password for _, login in self.proxy_logins
        ):
            failure = Failure(problem=Problem.PROXY_WANTS_PASSWORD, where="proxy.example:3128", detail="407")
            raise ConnectionFailedError(failure, sent=False)
        by_pin = any(trust.confirmed is not None for trust in trusts)
        if not self.faults_of_leaf and not by_pin:
            return Examination(address, self.leaf, frozenset(), SYSTEM_TRUST)
        files = [trust for trust in trusts if trust.ca_file is not None and trust.ca_file == self.authority]
        known = [trust for trust in trusts if trust.confirmed is not None]
        good = [trust for trust in known if trust.confirmed in (self.leaf, self.root)]
        if known and not good:
            return Examination(
                address, self.leaf, self.faults_of_leaf, None, known[0], vouched=bool(files) or not self.faults_of_leaf
            )
        trust = (*good, *files, None)[0]
        faults, can_be_pinned = self.faults_of_leaf, self.can_be_pinned
        return Examination(address, self.leaf, faults, trust, refusal=self.refusal, can_be_pinned=can_be_pinned)

    async def receive(self, trust: Trust, credentials: Credentials) -> None:
        """A login on its way: the connection shows the certificate first."""
        self.before_login()
        await self.answer("log_in")
        if self.login_errors:
            raise self.login_errors.pop(0)
        if trust.pin is not None and trust.pin != self.leaf:
            raise CHANGED
        self.logins.append((trust, credentials))


class Client(Vcenter):
    def __init__(self, world: World, life: Life, trust: Trust) -> None:
        super().__init__(world, life)
        self._place = world
        self._trust = trust

    async def log_in(self, credentials: Credentials) -> None:
        await self._place.receive(self._trust, credentials)
        await super().log_in(credentials)


class Network(FakeOutside):
    def __init__(self, world: World) -> None:
        super().__init__([world])
        self._world = world

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        return await self._world.look(address, trusts)

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        self._world.proxy_logins.append((proxy, login))

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        await self._world.answer("authorities")
        return self._world.offered

    def vcenter(self, address: Address, trust: Trust, language: str) -> Client:
        client = Client(self._world, self._life, trust)
        self.clients.append(client)
        return client


class KeyBox(FakePasswords):
    """A keyring that can be slow, or not do it."""

    def __init__(self) -> None:
        super().__init__()
        self.problem: StoreProblem | None = None
        self.held: asyncio.Event | None = None
        self.kind_known: asyncio.Event | None = None
        self.store = StoreKind.SYSTEM
        self.asked = 0

    async def kind(self) -> StoreKind:
        if self.kind_known is not None:
            await self.kind_known.wait()
            if self.problem is not None:
                raise PasswordStoreError(self.problem)
        return self.store

    async def find(self, vcenter: Address, user: str) -> Secret | None:
        self.asked += 1
        await self._answer()
        return await super().find(vcenter, user)

    async def remember(self, vcenter: Address, user: str, password: Secret) -> None:
        await self._answer()
        await super().remember(vcenter, user, password)

    async def forget(self, vcenter: Address, user: str) -> None:
        await self._answer()
        await super().forget(vcenter, user)

    async def _answer(self) -> None:
        if self.held is not None:
            await self.held.wait()
        if self.problem is not None:
            raise PasswordStoreError(self.problem, "org.freedesktop.Secret.Error")


@dataclass
class Desk:
    """What is there before the wizard opens."""

    world: World
    keys: KeyBox
    pins: Pins
    connections: Connections
    faults: list[BaseException] = field(default_factory=list)

    def save(self, *, user: str = USER, remembered: bool = False, ca_file: str | None = None) -> None:
        """A connection of an earlier time, its password in the keyring if it is remembered."""
        self.connections.add(SavedConnection(ADDRESS, user, remembered, ca_file))
        if remembered:
            self.keys.kept[ADDRESS, user] = PASSWORD


class Later(Page):
    """A page that is somebody else's."""

    def retranslate(self) -> None:
        self.heading.setText("A later page")


class Hands:
    """The open wizard, and hands and eyes on it."""

    def __init__(self, flow: Wizard, owner: TaskOwner, desk: Desk) -> None:
        self.flow = flow
        self.desk = desk
        self.world = desk.world
        self.closed = 0
        self.finished = 0
        later = [Later(step, flow, owner) for step in list(Step)[2:]]
        self.connect = ConnectPage(flow, owner)
        self.frame = ExtractionWizard(flow, owner, (self.connect, AuthenticationPage(flow, owner), *later))
        self.frame.closed.connect(self._note_closed)
        self.frame.finished.connect(self._note_finished)
        self.frame.show()

    @property
    def page(self) -> Page:
        return self.frame.page

    @property
    def page_error(self) -> str:
        banner = self.frame.error
        if not banner.isVisible():
            return ""
        return f"{banner.title.text()} {banner.text.text()} {banner.machine.text()}".strip()

    @property
    def notice(self) -> str:
        banner = self.frame.notice
        return f"{banner.title.text()} {banner.text.text()}".strip() if banner.isVisible() else ""

    def on_page(self, kind: type[W], name: str) -> W:
        return find(self.page, kind, name)

    def edit(self, name: str) -> QLineEdit:
        return self.on_page(QLineEdit, name)

    def box(self, name: str) -> QCheckBox:
        return self.on_page(QCheckBox, name)

    def link(self, name: str) -> QPushButton:
        return self.on_page(QPushButton, name)

    def button(self, name: str) -> QAbstractButton:
        return find(self.frame, QAbstractButton, name)

    def below(self, name: str) -> str:
        """What stands below a field."""
        return self.edit(name).accessibleDescription()

    def label(self, name: str) -> str:
        return self.on_page(QLabel, name).text()

    async def press(self, name: str) -> None:
        await until(lambda: self.button(name).isVisible() and self.button(name).isEnabled(), what=f"{name} works")
        click(self.button(name))

    async def until_step(self, step: Step) -> None:
        await until(lambda: self.page.step is step, what=f"{step.name}; it is {self.page.step.name}: {self.page_error}")

    async def until_quiet(self) -> None:
        await until(lambda: not self.page.is_waiting, what="nothing is awaited")

    async def until_waiting(self, call: str) -> None:
        await until(lambda: call in self.world.waiting, what=f"{call} is under way")

    def fill(self, address: str = str(ADDRESS), user: str = USER, password: str = PASSWORD) -> None:
        """By keys, field by field."""
        for name, text in (("vcenterAddress", address), ("vcenterUser", user), ("vcenterPassword", password)):
            type_text(self.edit(name), text)

    async def to_certificate(self) -> None:
        """Filled in, Next pressed, the certificate shown."""
        self.fill()
        await self.press(NEXT)
        await until(self.box("trustVcenter").isVisible, what=f"the certificate; {self.page_error}")
        await self.until_quiet()

    async def to_authentication(self) -> None:
        self.fill()
        await self.press(NEXT)
        await self.until_step(Step.AUTHENTICATION)

    def _note_closed(self) -> None:
        self.closed += 1

    def _note_finished(self) -> None:
        self.finished += 1


@contextlib.asynccontextmanager
async def open_wizard(
    prepare: Callable[[Desk], None] | None = None, prefill: Prefill | None = None
) -> AsyncIterator[Hands]:
    """The wizard on its first page; closed at the end, and nothing may have gone wrong inside."""
    clock = FakeClock()
    world = World(clock)
    network, keys = Network(world), KeyBox()
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(world, keys, Pins(Path(folder) / "pins", clock), Connections(Path(folder) / "vcenters"))
        sessions = Sessions(network, keys, FakeAsker(), clock, desk.pins)
        runs = Runs(sessions, FakeRecords(FakeDisk()), clock, FakeChance(), lambda _change: None)
        if prepare is not None:
            prepare(desk)
        owner = TaskOwner(lambda error, _name: desk.faults.append(error))
        services = Services(network, sessions, runs, desk.pins, desk.connections, keys, clock)
        flow = Wizard(services, "en", prefill)
        await runs.start_up()
        hands = Hands(flow, owner, desk)
        try:
            await until(hands.frame.isActiveWindow)
            yield hands
        finally:
            if not hands.closed:
                hands.frame.close()
            await owner.close()
            await flow.close()
            await runs.close()
            await sessions.close()
    assert not desk.faults, desk.faults
