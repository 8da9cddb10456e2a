"""`ports.Outside`: certificates looked at, and clients that enforce what was accepted."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from depot_gui.client.errors import CERTIFICATE_PROBLEMS
from depot_gui.client.http import Http, Limits
from depot_gui.client.probe import leaf_of, look
from depot_gui.client.trust import context_for
from depot_gui.client.vcenter import HttpVcenter
from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault
from depot_gui.domain.failures import ConnectionFailedError, Problem
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.trust import Examination, Trust, TrustMethod

_ISSUER_PROBLEMS = frozenset(
    {
        Problem.CERTIFICATE_UNKNOWN_ISSUER,
        Problem.CERTIFICATE_SELF_SIGNED,
        Problem.CERTIFICATE_CHANGED,
        Problem.CERTIFICATE_REFUSED,
    }
)
"""Refusals that come before, or instead of, a known issuer; the chain is built before anything else is checked."""


class Network:
    """The network. `trust_env`: proxies of the environment and the system are used."""

    def __init__(self, trust_env: bool = True, limits: Limits | None = None) -> None:
        self._trust_env = trust_env
        self._limits = limits or Limits()

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        """`ports.Outside.examine`. `changed_from` is told also where another trust accepts the new certificate.

        A CA file that cannot be read accepts nothing, and is the failure where nothing else accepts either.
        """
        refusals: list[ConnectionFailedError] = []
        for trust in trusts:
            try:
                certificate = await leaf_of(self._http(address, trust))
            except ConnectionFailedError as error:
                if error.failure.problem not in CERTIFICATE_PROBLEMS | {Problem.DISK}:
                    raise
                refusals.append(error)
            else:
                faults = certificate.faults(address.host, datetime.now(UTC))
                return Examination(address, certificate, faults, trust, _changed_from(trusts, certificate))
        for refusal in refusals:
            if refusal.failure.problem is Problem.DISK:
                raise refusal
        certificate = await self.certificate_at(address)
        faults = _faults(certificate, address, {refusal.failure.problem for refusal in refusals})
        return Examination(address, certificate, faults, None, _changed_from(trusts, certificate))

    async def certificate_at(self, address: Address) -> Certificate:
        """`ports.Outside.certificate_at`."""
        return await look(address, trust_env=self._trust_env, limits=self._limits)

    def vcenter(self, address: Address, trust: Trust, language: str) -> Vcenter:
        """`ports.Outside.vcenter`."""
        return HttpVcenter(self._http(address, trust), language)

    def _http(self, address: Address, trust: Trust) -> Http:
        return Http(
            address,
            partial(context_for, trust),
            trust_env=self._trust_env,
            limits=self._limits,
            pinned=trust.method is TrustMethod.PIN,
        )


def _changed_from(trusts: tuple[Trust, ...], seen: Certificate) -> Certificate | None:
    pins = [trust.pin for trust in trusts if trust.pin is not None]
    return pins[0] if pins and all(pin.der != seen.der for pin in pins) else None


def _faults(certificate: Certificate, address: Address, problems: set[Problem]) -> frozenset[CertificateFault]:
    """What is wrong with it. One refused for something else than its issuer has a known one."""
    found = certificate.faults(address.host, datetime.now(UTC))
    issuer_known = bool(problems) and not problems <= _ISSUER_PROBLEMS
    if issuer_known or certificate.self_issued:
        return found
    return found | {CertificateFault.UNKNOWN_ISSUER}
