"""`ports.Outside`: certificates looked at, and clients that enforce what was accepted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from msgspec import structs

from depot_gui.client.authorities import MAX_DOWNLOAD, download
from depot_gui.client.errors import CERTIFICATE_PROBLEMS
from depot_gui.client.examination import examined
from depot_gui.client.http import Http, Limits
from depot_gui.client.probe import leaf_of, look
from depot_gui.client.proxies import Proxies
from depot_gui.client.trust import context_for
from depot_gui.client.vcenter import HttpVcenter
from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault
from depot_gui.domain.failures import ConnectionFailedError, Problem
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import Examination, Trust, TrustMethod, pinned, signed_by

_MOST_TRIED = 8
_OF_THE_CHAIN = (Problem.CERTIFICATE_EXPIRED, Problem.CERTIFICATE_NOT_YET_VALID, Problem.CERTIFICATE_WEAK)
"""What is wrong above the leaf, where the leaf's own faults are let pass."""


class Network:
    """The network. `trust_env`: proxies of the environment and the system are used."""

    def __init__(self, trust_env: bool = True, limits: Limits | None = None) -> None:
        self._proxies = Proxies(trust_env)
        self._limits = limits or Limits()

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        """`ports.Outside.examine`.

        A CA file that cannot be read accepts nothing, and is the failure where nothing else accepts either.
        """
        refusals: dict[Trust, ConnectionFailedError] = {}
        certificate, accepted = None, None
        for trust in trusts:
            try:
                certificate, accepted = await leaf_of(self._http(address, trust)), trust
                break
            except ConnectionFailedError as error:
                if error.failure.problem not in CERTIFICATE_PROBLEMS | {Problem.DISK}:
                    raise
                refusals[trust] = error
        for refusal in refusals.values():
            if refusal.failure.problem is Problem.DISK and accepted is None:
                raise refusal
        certificate = certificate or await self.certificate_at(address)
        seen = examined(address, certificate, accepted, {trust: e.failure for trust, e in refusals.items()})
        return seen if seen.trust is not None else await self._if_it_can_be_pinned(seen)

    async def _if_it_can_be_pinned(self, seen: Examination) -> Examination:
        """Whether a connection comes about that takes it as it is: TLS refuses some whatever the user says."""
        try:
            await leaf_of(self._http(seen.address, pinned(seen.certificate, seen.faults)))
        except ConnectionFailedError as error:
            problem = error.failure.problem
            if problem not in CERTIFICATE_PROBLEMS:
                raise
            if problem in _OF_THE_CHAIN and CertificateFault.CHAIN not in seen.faults:  # TLS names one at a time
                with_it = structs.replace(seen, faults=seen.faults | {CertificateFault.CHAIN})
                return await self._if_it_can_be_pinned(with_it)
            if problem is Problem.CERTIFICATE_REFUSED:
                faults, refusal = seen.faults | {CertificateFault.REFUSED}, seen.refusal or error.failure.detail
                return structs.replace(seen, can_be_pinned=False, faults=faults, refusal=refusal)
            if problem is not Problem.CERTIFICATE_CHANGED:  # such as one of several servers behind one name
                return structs.replace(seen, can_be_pinned=False)
        return seen

    async def certificate_at(self, address: Address) -> Certificate:
        """`ports.Outside.certificate_at`."""
        return await look(address, proxies=self._proxies, limits=self._limits)

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        """`ports.Outside.authorities`. The download's connection takes the leaf that was seen and no other."""
        only_seen = pinned(seen.certificate, seen.faults)
        limits = replace(self._limits, body=MAX_DOWNLOAD)
        http = self._http(seen.address, only_seen, limits)
        try:
            offered = await download(http)
        finally:
            await http.renew()
        return tuple([authority for authority in offered[:_MOST_TRIED] if await self._vouches(authority, seen.address)])

    async def _vouches(self, authority: Certificate, address: Address) -> bool:
        try:
            await leaf_of(self._http(address, signed_by(authority)))
        except ConnectionFailedError as error:
            if error.failure.problem not in CERTIFICATE_PROBLEMS:
                raise
            return False
        return True

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        """`ports.Outside.use_proxy_login`."""
        self._proxies.logins[proxy] = login

    def vcenter(self, address: Address, trust: Trust, language: str) -> Vcenter:
        """`ports.Outside.vcenter`."""
        return HttpVcenter(self._http(address, trust), language)

    def _http(self, address: Address, trust: Trust, limits: Limits | None = None) -> Http:
        return Http(
            address,
            partial(context_for, trust),
            proxies=self._proxies,
            limits=limits or self._limits,
            pinned=trust.method is TrustMethod.PIN,
        )
