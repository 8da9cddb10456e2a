"""What is wrong with a vCenter's certificate: what is seen in it, and why each trust that was tried refused it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.trust import Examination, Trust, TrustMethod
from depot_gui.domain.x509 import is_signed_by

_ISSUER = frozenset({Problem.CERTIFICATE_UNKNOWN_ISSUER, Problem.CERTIFICATE_SELF_SIGNED, Problem.CERTIFICATE_CHANGED})
"""Refusals for want of a known issuer; the chain is built before anything else is checked."""

_GIVEN = (TrustMethod.PIN, TrustMethod.AUTHORITY)


def examined(
    address: Address, certificate: Certificate, accepted: Trust | None, refusals: Mapping[Trust, Failure]
) -> Examination:
    """What a look found, with the trusts that refused before one accepted, in their order.

    Where a trust that the user gave for this address refused, nothing else accepts in its place: the user judges.
    """
    given = next((trust for trust in refusals if trust.method in _GIVEN), None)
    faults, refusal = _faults(certificate, address, refusals, vouched=accepted is not None)
    if given is None:
        return Examination(address, certificate, faults, accepted, refusal=refusal)
    before = given if _is_another(given, certificate) else None
    return Examination(address, certificate, faults, None, before, vouched=accepted is not None, refusal=refusal)


def _is_another(given: Trust, certificate: Certificate) -> bool:
    """Whether this is another leaf, or another authority's, than the user confirmed.

    Why TLS refused it does not tell: who forges a certificate chooses what is found wrong with it first.
    """
    if given.method is TrustMethod.PIN:
        return given.pin is None or certificate.der != given.pin.der
    return given.authority is None or not is_signed_by(certificate, given.authority)


def _faults(
    certificate: Certificate, address: Address, refusals: Mapping[Trust, Failure], *, vouched: bool
) -> tuple[frozenset[CertificateFault], str]:
    """The faults, and the machine's words for one that has no name here.

    Where an authority was known the refusal was for something else: the chain is built before all other checks.
    """
    found = set(certificate.faults(address.host, datetime.now(UTC)))
    if vouched:
        return frozenset(found), ""
    by_authority = [f.problem for trust, f in refusals.items() if trust.method is not TrustMethod.PIN]
    if not certificate.self_issued and _ISSUER.issuperset(by_authority):
        found.add(CertificateFault.UNKNOWN_ISSUER)
    refusal = ""
    for failure in refusals.values():
        meant = _MEANING.get(failure.problem)
        if meant is not None and not found & meant.shown_by:
            found.add(meant.fault)
            refusal = refusal or (failure.detail if meant.fault is CertificateFault.REFUSED else "")
    return frozenset(found), refusal


@dataclass(frozen=True, slots=True)
class _Meaning:
    """The fault that a refusal means, unless one of `shown_by` is seen in the certificate itself and explains it."""

    fault: CertificateFault
    shown_by: frozenset[CertificateFault] = frozenset()


_TIME = frozenset({CertificateFault.EXPIRED, CertificateFault.NOT_YET_VALID})
_STRENGTH = frozenset({CertificateFault.WEAK_KEY, CertificateFault.WEAK_SIGNATURE})
_MEANING: Mapping[Problem, _Meaning] = {
    Problem.CERTIFICATE_EXPIRED: _Meaning(CertificateFault.CHAIN, _TIME),
    Problem.CERTIFICATE_NOT_YET_VALID: _Meaning(CertificateFault.CHAIN, _TIME),
    Problem.CERTIFICATE_WEAK: _Meaning(CertificateFault.CHAIN, _STRENGTH),
    Problem.CERTIFICATE_NAME_MISMATCH: _Meaning(CertificateFault.NAME_MISMATCH),
    Problem.CERTIFICATE_REFUSED: _Meaning(CertificateFault.REFUSED),
}
