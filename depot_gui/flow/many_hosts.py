"""Many hosts with one login: what vCenter sees at each, and which of them are surely the hosts meant."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.inventory import ServerVersion
from depot_gui.domain.ports import Outside
from depot_gui.domain.record import Confirmed
from depot_gui.flow.forms import HostLogin
from depot_gui.flow.host_certificates import Comparison, HostCertificates, look
from depot_gui.flow.host_list import ListedHost
from depot_gui.flow.pins import Pins
from depot_gui.flow.session import Session

AT_ONCE = 6


class Verdict(Enum):
    """How it stands with one host's certificate."""

    NOT_ASKED = auto()
    UNSEEN = auto()
    """Neither vCenter nor this computer saw one."""
    MISMATCH = auto()
    """It is not the one of the list: it cannot be confirmed."""
    CHANGED = auto()
    """It is not the one confirmed for this host last time."""
    OPEN = auto()
    MATCHES = auto()
    """It is the one of the list: that confirms it."""
    CONFIRMED = auto()
    """By the user."""


@dataclass(frozen=True, slots=True)
class HostCheck:
    """One host of the list. `ticked`: the user confirmed it."""

    host: ListedHost
    seen: HostCertificates | None = None
    ticked: bool = False

    @property
    def verdict(self) -> Verdict:
        if self.seen is None:
            return Verdict.NOT_ASKED
        if not self.seen.can_confirm:
            return Verdict.UNSEEN
        compared = self._compared(self.seen)
        if compared is Comparison.MISMATCH:
            return Verdict.MISMATCH
        if self.ticked:
            return Verdict.CONFIRMED
        if self.seen.has_changed:
            return Verdict.CHANGED
        return Verdict.MATCHES if compared is Comparison.MATCH else Verdict.OPEN

    @property
    def may_tick(self) -> bool:
        return self.verdict in (Verdict.OPEN, Verdict.CHANGED, Verdict.CONFIRMED)

    @property
    def is_confirmed(self) -> bool:
        return self.verdict in (Verdict.MATCHES, Verdict.CONFIRMED)

    def confirmed(self, version: ServerVersion | None) -> Confirmed | None:
        """What is sent back to vCenter; None where it is not confirmed."""
        return self.seen.confirmed(version) if self.seen is not None and self.is_confirmed else None

    def login(self, shared: HostLogin) -> HostLogin:
        """This host with the user and password that all of them share."""
        return HostLogin(self.host.name, self.host.port, shared.user, shared.password)

    def _compared(self, seen: HostCertificates) -> Comparison:
        given = self.host.thumbprint
        return Comparison.NOTHING_PASTED if given is None else seen.compare(given)


def checks_for(hosts: Iterable[ListedHost], before: Iterable[HostCheck]) -> tuple[HostCheck, ...]:
    """A check for each; what is known of a host that stood in the list before in the same way is kept."""
    known = {check.host: check for check in before}
    return tuple(known.get(host, HostCheck(host)) for host in hosts)


async def look_at_all(
    checks: tuple[HostCheck, ...],
    session: Session,
    outside: Outside,
    pins: Pins,
    tell: Callable[[int, HostCheck], None],
) -> None:
    """Ask for those that nothing is known of, a few at once; `tell` gets the place and the check of each."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(place: int, check: HostCheck) -> None:
        async with places:
            seen = await _look(check.host, session, outside)
            previous = pins.confirmed(session.address, check.host.name, check.host.port)
            tell(place, HostCheck(check.host, replace(seen, previous=previous)))

    async with asyncio.TaskGroup() as group:
        for place, check in enumerate(checks):
            if check.verdict in (Verdict.NOT_ASKED, Verdict.UNSEEN):
                group.create_task(one(place, check))


async def _look(host: ListedHost, session: Session, outside: Outside) -> HostCertificates:
    async def ask_vcenter() -> SeenPeer | None:
        return await session.call(lambda vcenter: vcenter.seen_peer(host.name, host.port))

    return await look(outside, ask_vcenter, host.address)
