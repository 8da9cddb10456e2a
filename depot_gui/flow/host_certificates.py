"""What vCenter and this computer see at a host, and what that means: the ground of the certificate page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault, SeenPeer
from depot_gui.domain.failures import Failure, OutsideError
from depot_gui.domain.fingerprint import Fingerprint, HashAlgorithm, parse_fingerprint
from depot_gui.domain.inventory import ServerVersion
from depot_gui.domain.ports import Outside
from depot_gui.domain.record import Confirmed
from depot_gui.domain.x509 import CertificateUnreadableError, read_certificate

_LONGEST_THUMBPRINT = 512
"""Characters; what is longer is none, and is not kept."""


class Agreement(Enum):
    """How the two views stand to each other."""

    AGREE = auto()
    DIFFER = auto()
    ONLY_VCENTER = auto()
    ONLY_LOCAL = auto()
    NEITHER = auto()


class Comparison(Enum):
    """What a pasted fingerprint says of the shown certificate."""

    NOTHING_PASTED = auto()
    MATCH = auto()
    MISMATCH = auto()
    CANNOT_TELL = auto()


@dataclass(frozen=True, slots=True)
class HostCertificates:
    """Both views of one host. What vCenter sees counts; this computer's view is a second opinion.

    `peer` is vCenter's report as it came, `local` the certificate this computer sees; the failures say why one is
    missing. `previous` is what the user confirmed for this host last time. `asked_by_create`: see `Confirmed`.
    """

    address: Address
    peer: SeenPeer | None = None
    peer_failure: Failure | None = None
    local: Certificate | None = None
    local_failure: Failure | None = None
    previous: Confirmed | None = None
    asked_by_create: bool = False

    @property
    def vcenter_certificate(self) -> Certificate | None:
        """The whole certificate vCenter sees: its PEM, else this computer's where the thumbprint is the same."""
        reported = self._reported
        if reported is not None:
            return reported
        fingerprint = None if self.peer is None else self.peer.fingerprint
        same = fingerprint is not None and self.local is not None and self.local.has(fingerprint)
        return self.local if same else None

    @property
    def agreement(self) -> Agreement:
        if self.peer is None:
            return Agreement.NEITHER if self.local is None else Agreement.ONLY_LOCAL
        if self.local is None:
            return Agreement.ONLY_VCENTER
        seen = self.vcenter_certificate
        return Agreement.AGREE if seen is not None and seen.der == self.local.der else Agreement.DIFFER

    @property
    def shown(self) -> Certificate | None:
        """The certificate to judge: vCenter's where it is known whole, this computer's where vCenter said nothing."""
        return self.local if self.peer is None else self.vcenter_certificate

    @property
    def sha256(self) -> Fingerprint | None:
        return self._fingerprint(HashAlgorithm.SHA256)

    @property
    def sha1(self) -> Fingerprint | None:
        return self._fingerprint(HashAlgorithm.SHA1)

    @property
    def may_ask_by_create(self) -> bool:
        """Whether another way of asking may tell more: not where vCenter has asked and did not reach the host."""
        return self.peer is None and not _is_unreached(self.peer_failure)

    @property
    def can_confirm(self) -> bool:
        """Whether there is anything that could be sent back to vCenter."""
        if self.peer is None:
            return self.local is not None
        return self._reported is not None or 0 < len(self.peer.ssl_thumbprint or "") <= _LONGEST_THUMBPRINT

    @property
    def has_changed(self) -> bool:
        """Whether this differs from what was confirmed for this host last time: an alarm of its own."""
        return self.previous is not None and self.can_confirm and not self._is(self.previous)

    def faults(self, now: datetime) -> frozenset[CertificateFault]:
        """What is wrong with the shown certificate; a self-signed one is usual for a host and still said."""
        return frozenset() if self.shown is None else self.shown.faults(self.address.host, now)

    def compare(self, fingerprint: Fingerprint) -> Comparison:
        """What a fingerprint the user was given says of the shown certificate."""
        mine = self._fingerprint(fingerprint.algorithm)
        if mine is None:
            return Comparison.CANNOT_TELL
        return Comparison.MATCH if mine == fingerprint else Comparison.MISMATCH

    def confirmed(self, version: ServerVersion | None) -> Confirmed:
        """What is sent back: exactly vCenter's report, the PEM if there was one; else the thumbprint of our view.

        A PEM that cannot be read is none: what was shown and compared then is the thumbprint beside it. Our own view is
        sent as SHA-1, which every release takes, and as SHA-256 from 9.0 on.
        """
        local_sha256 = None if self.local is None else str(self.local.sha256)
        if self.peer is not None:
            pem = None if self._reported is None else self.peer.ssl_certificate
            thumbprint = None if pem is not None else self.peer.ssl_thumbprint
            return Confirmed(thumbprint, pem, local_sha256, self.asked_by_create)
        assert self.local is not None, "there is nothing to confirm"
        new = version is not None and version.numbers >= (9,)
        return Confirmed(str(self.local.sha256 if new else self.local.sha1), None, local_sha256)

    @property
    def _reported(self) -> Certificate | None:
        """The certificate in vCenter's report; None where there is none that can be read."""
        pem = None if self.peer is None else self.peer.ssl_certificate
        return None if pem is None else _certificate_or_none(pem)

    def _fingerprint(self, algorithm: HashAlgorithm) -> Fingerprint | None:
        if self.shown is not None:
            return self.shown.sha256 if algorithm is HashAlgorithm.SHA256 else self.shown.sha1
        reported = None if self.peer is None else self.peer.fingerprint
        return reported if reported is not None and reported.algorithm is algorithm else None

    def _is(self, previous: Confirmed) -> bool:
        """Whether the confirmed one is this one, by the PEM, else the thumbprint. What cannot be compared is not."""
        if previous.ssl_certificate is not None:
            if self.shown is not None:
                return same_certificate(previous.ssl_certificate, self.shown)
            known = _certificate_or_none(previous.ssl_certificate)
            mine = self.sha256 or self.sha1
            return known is not None and mine is not None and known.has(mine)
        fingerprint = _fingerprint_or_none(previous.ssl_thumbprint or "")
        if fingerprint is None:
            told = None if self.peer is None or self._reported is not None else self.peer.ssl_thumbprint
            return told is not None and told == previous.ssl_thumbprint
        return self._fingerprint(fingerprint.algorithm) == fingerprint


def _is_unreached(failure: Failure | None) -> bool:
    error = None if failure is None else failure.vapi
    return error is not None and any("hostunreachable" in message.id.lower() for message in error.messages)


def same_certificate(pem: str, certificate: Certificate) -> bool:
    """Whether this PEM is this certificate, whatever its line ends."""
    known = _certificate_or_none(pem)
    return known is not None and known.der == certificate.der


async def look(
    outside: Outside, ask_vcenter: Callable[[], Awaitable[SeenPeer | None]], address: Address
) -> HostCertificates:
    """Both views, asked for at the same time; each failure is kept beside the other's success."""
    seen = HostCertificates(address)
    async with asyncio.TaskGroup() as group:
        theirs = group.create_task(_theirs(ask_vcenter))
        ours = group.create_task(_ours(outside, address))
    peer, peer_failure = theirs.result()
    local, local_failure = ours.result()
    return replace(seen, peer=peer, peer_failure=peer_failure, local=local, local_failure=local_failure)


async def _theirs(
    ask_vcenter: Callable[[], Awaitable[SeenPeer | None]],
) -> tuple[SeenPeer | None, Failure | None]:
    try:
        return await ask_vcenter(), None
    except OutsideError as error:
        return None, error.failure


async def _ours(outside: Outside, address: Address) -> tuple[Certificate | None, Failure | None]:
    try:
        return await outside.certificate_at(address), None
    except OutsideError as error:
        return None, error.failure


def _fingerprint_or_none(text: str) -> Fingerprint | None:
    try:
        return parse_fingerprint(text)
    except ValueError:
        return None


def _certificate_or_none(pem: str) -> Certificate | None:
    try:
        return read_certificate(pem)
    except CertificateUnreadableError:
        return None
