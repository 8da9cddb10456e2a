"""The demo: what the simulated vCenter says of itself, and the network and the passwords that go with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import msgspec

from depot_gui.demo_process import SimulatorProcess
from depot_gui.domain import life
from depot_gui.domain.address import Address, parse_address
from depot_gui.domain.certificate import Certificate
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.ports import Outside, PasswordStoreError, Records, StoreKind, StoreProblem, Vcenter
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import Examination, Trust, signed_by
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

    def trust(self) -> Trust:
        """Trust in what the demo's own authority signed. Raises OSError."""
        from depot_gui.domain.x509 import read_certificate  # heavy, and needed in the demo alone

        return signed_by(read_certificate(Path(self.certificate).read_text("ascii")))

    @property
    def connection(self) -> SavedConnection:
        return SavedConnection(self.vcenter, self.user)

    def filled_in(self, prefill: Prefill) -> Prefill:
        """This with the simulated vCenter of now and all its passwords, and with the first host where it names none."""
        host = prefill.host if prefill.host.name else HostForm(name=self.hosts[0].name)
        known = next((h for h in self.hosts if h.name == host.name), self.hosts[0])
        return replace(
            prefill,
            address=str(self.vcenter),
            user=self.user,
            password=Secret(self.password),
            host=replace(host, password=Secret(known.password)),
            simulated=True,
        )


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
    """The demo keeps no password: the system's keyring is for real ones, and those of the demo are filled in."""

    async def kind(self) -> StoreKind:
        return StoreKind.UNUSED

    async def find(self, vcenter: Address, user: str) -> Secret | None:
        return None

    async def remember(self, vcenter: Address, user: str, password: Secret) -> None:
        raise PasswordStoreError(StoreProblem.ABSENT)

    async def forget(self, vcenter: Address, user: str) -> None:
        """There is nothing to forget."""


async def end_old_runs(records: Records) -> None:
    """The simulated vCenter of an earlier demo is gone: its unfinished runs ended with it, and are not asked for."""
    failure = Failure(problem=Problem.DEMO_ENDED)
    there = await records.load_all()
    for record in there if records.owned else ():  # else they are those of another demo that is still open
        if record.state.has_task:
            heard = record.last_heard or record.submitted or record.created
            await records.save(life.apply(record, life.Gone(heard, failure)))
        elif not record.state.is_over:
            await records.delete(record.id)
