"""How a vCenter's certificate came to be accepted, and what an examination of it found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import ISSUER_FAULTS, Certificate, CertificateFault
from depot_gui.domain.failures import Problem


class TrustMethod(StrEnum):
    """The ways to trust a vCenter. One that the user gave for its address comes before the system's store."""

    SYSTEM = "SYSTEM"
    CA_FILE = "CA_FILE"
    PIN = "PIN"
    AUTHORITY = "AUTHORITY"


class Trust(msgspec.Struct, frozen=True):
    """What the connection enforces: the system's store, a CA file, one pinned leaf, or one authority.

    `pin` is the leaf of a PIN; `allowed` the faults that the user saw and accepted with it, this time.
    `ca_file` is the path of a PEM file of a CA_FILE. `authority` is the root that an AUTHORITY's leaves are signed by,
    confirmed by its fingerprint (a VMCA's, as the vCenter offers it for download).
    """

    method: TrustMethod
    ca_file: str | None = None
    pin: Certificate | None = None
    allowed: frozenset[CertificateFault] = frozenset()
    authority: Certificate | None = None

    @property
    def confirmed(self) -> Certificate | None:
        """The certificate that the user confirmed by its fingerprint: the leaf itself, or its authority."""
        return self.pin or self.authority


SYSTEM_TRUST = Trust(TrustMethod.SYSTEM)


def pinned(certificate: Certificate, allowed: frozenset[CertificateFault]) -> Trust:
    """Trust in this one leaf and no other, with the faults the user accepted."""
    return Trust(TrustMethod.PIN, pin=certificate, allowed=allowed)


def signed_by(authority: Certificate) -> Trust:
    """Trust in what this authority signed, for its name and in its time."""
    return Trust(TrustMethod.AUTHORITY, authority=authority)


class Examination(msgspec.Struct, frozen=True):
    """A vCenter's certificate, looked at without sending anything.

    `trust` is what accepted it; None where the user has to decide, and then `faults` say why. `before` is the trust
    the user gave to this vCenter earlier and that this certificate does not meet: an alarm of its own, also where
    something else vouches for it (`vouched`), as a proxy's authority in the system's store does. `refusal` is why the
    system refused it where no fault that we know of does. `seen_before`: the user trusted this very one in an earlier
    life of the program, that time only. `can_be_pinned`: whether TLS would take it at all if the user trusted it.
    """

    address: Address
    certificate: Certificate
    faults: frozenset[CertificateFault]
    trust: Trust | None
    before: Trust | None = None
    vouched: bool = False
    refusal: str = ""
    seen_before: bool = False
    can_be_pinned: bool = True

    @property
    def problem(self) -> Problem:
        """Why nothing can be sent before the user has decided."""
        if self.before is not None:
            return Problem.CERTIFICATE_CHANGED
        return next((problem for fault, problem in _PROBLEMS if fault in self.faults), Problem.CERTIFICATE_REFUSED)

    @property
    def may_pin_always(self) -> bool:
        """Always is off where the certificate has other faults than its issuer."""
        return self.faults <= ISSUER_FAULTS and self.can_be_pinned

    @property
    def may_have_authority(self) -> bool:
        """Whether trust in an authority would do: nothing is wrong but that its issuer is not known."""
        return self.faults == {CertificateFault.UNKNOWN_ISSUER}


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The user's answer to an examination: trust in the leaf or in `authority`, always or this time."""

    always: bool = False
    authority: Certificate | None = None


_PROBLEMS = (
    (CertificateFault.NAME_MISMATCH, Problem.CERTIFICATE_NAME_MISMATCH),
    (CertificateFault.EXPIRED, Problem.CERTIFICATE_EXPIRED),
    (CertificateFault.NOT_YET_VALID, Problem.CERTIFICATE_NOT_YET_VALID),
    (CertificateFault.SELF_SIGNED, Problem.CERTIFICATE_SELF_SIGNED),
    (CertificateFault.UNKNOWN_ISSUER, Problem.CERTIFICATE_UNKNOWN_ISSUER),
)
"""The worst first; what is left is refused."""
