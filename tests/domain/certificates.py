"""Certificates for tests, made when asked for."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
START = datetime(2025, 3, 3, tzinfo=UTC)


@dataclass(frozen=True)
class Made:
    """A certificate as DER and PEM, with its key."""

    certificate: x509.Certificate
    key: Key

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()


def make(
    name: str = "esx-04.lab.example",
    *,
    key: Key | None = None,
    issuer: Made | None = None,
    dns: tuple[str, ...] = (),
    ips: tuple[str, ...] = (),
    start: datetime = START,
    days: int = 1826,
    extra: bytes = b"",
    sha: hashes.HashAlgorithm | None = None,
) -> Made:
    """A certificate, self-signed where no issuer is given. `extra` bytes go into an extension of no meaning."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, name), x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Lab")]
    )
    signer = issuer.key if issuer else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
    )
    names: list[x509.GeneralName] = [x509.DNSName(n) for n in dns]
    names += [x509.IPAddress(ipaddress.ip_address(i)) for i in ips]
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    if extra:
        unknown = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.55555.1"), extra)
        builder = builder.add_extension(unknown, critical=False)
    digest = None if isinstance(signer, ed25519.Ed25519PrivateKey) else sha or hashes.SHA256()
    return Made(builder.sign(signer, digest), key)  # type: ignore[arg-type]  # the union of hashes is narrower there
