"""X.509 certificates as people have to judge them: who, by whom, until when, under which names, and what is wrong."""

from __future__ import annotations

import ipaddress
from datetime import datetime
from enum import StrEnum

import msgspec

from depot_gui.domain.fingerprint import Fingerprint, HashAlgorithm, fingerprint_of, parse_fingerprint


class CertificateFault(StrEnum):
    """One thing that is wrong with a certificate for one address at one time; each is named to the user.

    CHAIN: an authority above it is out of date or weak. REFUSED: the system's store does not take it, for a reason of
    its own (revoked, not meant for a server, outside of what its authority may sign for).
    """

    UNKNOWN_ISSUER = "UNKNOWN_ISSUER"
    SELF_SIGNED = "SELF_SIGNED"
    NAME_MISMATCH = "NAME_MISMATCH"
    EXPIRED = "EXPIRED"
    NOT_YET_VALID = "NOT_YET_VALID"
    WEAK_KEY = "WEAK_KEY"
    WEAK_SIGNATURE = "WEAK_SIGNATURE"
    CHAIN = "CHAIN"
    REFUSED = "REFUSED"


ISSUER_FAULTS = frozenset({CertificateFault.UNKNOWN_ISSUER, CertificateFault.SELF_SIGNED})


class Certificate(msgspec.Struct, frozen=True):
    """A certificate that was read. Times in UTC; `key` such as "RSA 2048"; names as in the certificate."""

    der: bytes
    subject: str
    issuer: str
    dns_names: tuple[str, ...]
    ip_names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    key: str
    weak_key: bool
    signature: str
    weak_signature: bool
    self_issued: bool

    @property
    def sha256(self) -> Fingerprint:
        return fingerprint_of(self.der, HashAlgorithm.SHA256)

    @property
    def sha1(self) -> Fingerprint:
        return fingerprint_of(self.der, HashAlgorithm.SHA1)

    def has(self, fingerprint: Fingerprint) -> bool:
        """Whether this fingerprint, of either hash, names this certificate."""
        return fingerprint_of(self.der, fingerprint.algorithm) == fingerprint

    def faults(self, host: str, now: datetime) -> frozenset[CertificateFault]:
        """What is wrong with it for this host at this time, the issuer left to the trust store.

        A self-signed certificate is told here, an unknown issuer only by a check of the chain.
        """
        found = {
            CertificateFault.SELF_SIGNED: self.self_issued,
            CertificateFault.NAME_MISMATCH: not self.names_host(host),
            CertificateFault.EXPIRED: now > self.not_after,
            CertificateFault.NOT_YET_VALID: now < self.not_before,
            CertificateFault.WEAK_KEY: self.weak_key,
            CertificateFault.WEAK_SIGNATURE: self.weak_signature and not self.self_issued,
        }
        return frozenset(fault for fault, there in found.items() if there)

    def names_host(self, host: str) -> bool:
        """Whether a SAN names this host (RFC 6125: one left-most wildcard; the common name does not count)."""
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            return any(_dns_match(name, host) for name in self.dns_names)
        return any(_same_ip(name, address) for name in self.ip_names)


class SeenPeer(msgspec.Struct, frozen=True):
    """A host's certificate as vCenter reported it (`esx.hosts.certificate_info`), text exactly as it came.

    `ssl_certificate` is a PEM, since vCenter 9.0; either may come alone. This is what is sent back.
    """

    ssl_thumbprint: str | None
    ssl_certificate: str | None = None

    @property
    def fingerprint(self) -> Fingerprint | None:
        """The thumbprint read as a fingerprint; None where it is none that this program knows."""
        if self.ssl_thumbprint is None:
            return None
        try:
            return parse_fingerprint(self.ssl_thumbprint)
        except ValueError:
            return None


def _dns_match(pattern: str, host: str) -> bool:
    pattern, host = pattern.lower().removesuffix("."), host.lower().removesuffix(".")
    if pattern.startswith("*."):
        _, dot, rest = host.partition(".")
        return bool(dot) and rest == pattern[2:] and "." in rest
    return pattern == host


def _same_ip(name: str, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    try:
        return ipaddress.ip_address(name) == address
    except ValueError:
        return False
