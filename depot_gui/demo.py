"""The demo: what the simulated vCenter says of itself, and the network and the passwords that go with it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from depot_gui.demo_process import SimulatorProcess
from depot_gui.domain import life
from depot_gui.domain.address import Address, parse_address
from depot_gui.domain.certificate import Certificate
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.ports import Clock, Outside, Records, StoreKind, Vcenter
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import Examination, Trust, TrustMethod
from depot_gui.flow.connections import SavedConnection
from depot_gui.flow.forms import HostForm
from depot_gui.flow.wizard import Prefill


class DemoHost(msgspec.Struct, frozen=True):
    """A simulated ESXi host, as the simulator's first line tells of it. One that is switched off has no port."""

    host: str
    name: str
    does: str
    user: str = "root"
    password: str = ""
    address: str = "127.0.0.1"
    port: int | None = None


class DemoFacts(msgspec.Struct, frozen=True):
    """The simulator's first line. `certificate` is the path of the PEM of its certificate authority."""

    url: str
    user: str
    password: str
    certificate: str
    hosts: tuple[DemoHost, ...]

    @property
    def vcenter(self) -> Address:
        return parse_address(self.url)

    @property
    def trust(self) -> Trust:
        return Trust(TrustMethod.CA_FILE, ca_file=self.certificate)

    @property
    def connection(self) -> SavedConnection:
        return SavedConnection(self.vcenter, self.user, remembered=True)

    @property
    def prefill(self) -> Prefill:
        """The wizard filled in, up to the first host's own password: all of it is simulated."""
        first = self.hosts[0]
        host = HostForm(name=first.name, user=first.user, password=Secret(first.password))
        return Prefill(address=str(self.vcenter), user=self.user, host=host)


class DemoFailedError(Exception):
    """The simulator did not start; the text is what it said."""


async def facts_of(process: SimulatorProcess) -> DemoFacts:
    """What the simulator says once it serves. Raises DemoFailedError."""
    try:
        return msgspec.json.decode(await process.first_line(), type=DemoFacts)
    except (TimeoutError, msgspec.DecodeError) as error:
        raise DemoFailedError(str(error)) from error


class DemoOutside:
    """The network of the demo: this computer finds the simulated hosts where they listen on loopback."""

    def __init__(self, outside: Outside, facts: DemoFacts) -> None:
        self._outside = outside
        self._places: Mapping[Address, Address] = {
            Address(host.name): Address(host.address, host.port) for host in facts.hosts if host.port is not None
        }

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        return await self._outside.examine(address, trusts)

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        return await self._outside.authorities(seen)

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        self._outside.use_proxy_login(proxy, login)

    async def certificate_at(self, address: Address) -> Certificate:
        return await self._outside.certificate_at(self._places.get(address, address))

    def vcenter(self, address: Address, trust: Trust, language: str) -> Vcenter:
        return self._outside.vcenter(address, trust, language)


class DemoPasswords:
    """The demo's keyring: it knows the simulated vCenter's password, keeps others in memory."""

    def __init__(self, facts: DemoFacts) -> None:
        self._kept = {(facts.vcenter, facts.user): Secret(facts.password)}

    async def kind(self) -> StoreKind:
        return StoreKind.SYSTEM

    async def find(self, vcenter: Address, user: str) -> Secret | None:
        return self._kept.get((vcenter, user))

    async def remember(self, vcenter: Address, user: str, password: Secret) -> None:
        self._kept[vcenter, user] = password

    async def forget(self, vcenter: Address, user: str) -> None:
        self._kept.pop((vcenter, user), None)


async def end_old_runs(records: Records, clock: Clock) -> None:
    """The simulated vCenter of an earlier demo is gone: its unfinished runs are lost, and are not asked for again."""
    failure = Failure(problem=Problem.TASK_GONE, detail="the simulated vCenter of that demo has ended")
    for record in await records.load_all():
        if record.state.has_task:
            await records.save(life.apply(record, life.Gone(clock.utc(), failure)))
        elif not record.state.is_over:
            await records.delete(record.id)
