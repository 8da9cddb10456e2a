"""How a vCenter's certificate came to be accepted, and what an examination of it found."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import ISSUER_FAULTS, Certificate, CertificateFault


class TrustMethod(StrEnum):
    """The ways to trust a vCenter, in the order they are tried."""

    SYSTEM = "SYSTEM"
    CA_FILE = "CA_FILE"
    PIN = "PIN"


class Trust(msgspec.Struct, frozen=True):
    """What the connection enforces: the system's store, a CA file, or one pinned leaf.

    `pin` is the leaf of a PIN; `allowed` the faults that the user saw and accepted with it, this time.
    `ca_file` is the path of a PEM file of a CA_FILE.
    """

    method: TrustMethod
    ca_file: str | None = None
    pin: Certificate | None = None
    allowed: frozenset[CertificateFault] = frozenset()


SYSTEM_TRUST = Trust(TrustMethod.SYSTEM)


def pinned(certificate: Certificate, allowed: frozenset[CertificateFault]) -> Trust:
    """Trust in this one leaf and no other, with the faults the user accepted."""
    return Trust(TrustMethod.PIN, pin=certificate, allowed=allowed)


class Examination(msgspec.Struct, frozen=True):
    """A vCenter's certificate, looked at without sending anything.

    `trust` is what accepted it; None where the user has to decide, and then `faults` say why. `changed_from` is the
    pinned leaf that it differs from: an alarm of its own.
    """

    address: Address
    certificate: Certificate
    faults: frozenset[CertificateFault]
    trust: Trust | None
    changed_from: Certificate | None = None

    @property
    def may_pin_always(self) -> bool:
        """Always is off where the certificate has other faults than its issuer."""
        return self.faults <= ISSUER_FAULTS
