"""Certificates made at start: the simulated VMCA, vCenter's own, and one for each ESXi host."""

from __future__ import annotations

import ipaddress
import os
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


class KeyKind(StrEnum):
    ECDSA = "ECDSA P-256"
    RSA = "RSA 2048"
    ED25519 = "Ed25519"


class CertificateKind(StrEnum):
    """What is particular about a host's certificate."""

    VMCA = "signed by the simulated VMCA"
    SELF_SIGNED = "self-signed"
    EXPIRED = "expired"
    WRONG_NAME = "for another name"
    CHANGING = "renewed while the simulator runs"


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate and its private key, in memory."""

    certificate: x509.Certificate
    key: PrivateKey

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    def key_pem(self) -> str:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def make_key(kind: KeyKind) -> PrivateKey:
    match kind:
        case KeyKind.ECDSA:
            return ec.generate_private_key(ec.SECP256R1())
        case KeyKind.RSA:
            return rsa.generate_private_key(public_exponent=65537, key_size=2048)
        case KeyKind.ED25519:
            return ed25519.Ed25519PrivateKey.generate()


def make_vmca() -> Identity:
    """The root that signs vCenter's certificate, with the subject a VMCA gives itself."""
    subject = _name("CA", ("vsphere", "local"), "VMware Engineering", "vcenter.lab.example")
    key = make_key(KeyKind.ECDSA)
    usage = _key_usage(key_cert_sign=True, crl_sign=True)
    builder = (
        _builder(subject, subject, key, days=3650)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    return Identity(builder.sign(key, _digest(key)), key)


def make_leaf(names: list[str], issuer: Identity | None, kind: KeyKind, days: int = 730) -> Identity:
    """A server certificate for DNS names and IP addresses; self-signed without an issuer; expired if days < 0."""
    subject = _name(names[0], (), "VMware Engineering", None)
    key = make_key(kind)
    signer = issuer.key if issuer else key
    issuer_name = issuer.certificate.subject if issuer else subject
    builder = (
        _builder(subject, issuer_name, key, days)
        .add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(digital_signature=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    return Identity(builder.sign(signer, _digest(signer)), key)


def make_host_identity(kind: CertificateKind, key: KeyKind, name: str, address: str, vmca: Identity) -> Identity:
    """The certificate an ESXi host of this kind presents; `address` is its management address."""
    names = [name, address, "localhost", "127.0.0.1"]
    match kind:
        case CertificateKind.VMCA:
            return make_leaf(names, vmca, key)
        case CertificateKind.EXPIRED:
            return make_leaf(names, vmca, key, days=-30)
        case CertificateKind.WRONG_NAME:
            return make_leaf(["localhost.localdomain"], None, key)
        case CertificateKind.SELF_SIGNED | CertificateKind.CHANGING:
            return make_leaf(names, None, key)


def load_chain(context: ssl.SSLContext, identity: Identity, chain: str = "") -> None:
    """Puts a certificate into a context; replaces one of the same key kind that is in use."""
    handle, path = tempfile.mkstemp(suffix=".pem")
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(identity.key_pem() + identity.pem + chain)
        context.load_cert_chain(path)
    finally:
        Path(path).unlink()


def server_context(identity: Identity, chain: str = "") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_TICKET  # a resumed session would not show a renewed certificate
    context.num_tickets = 0
    load_chain(context, identity, chain)
    return context


def _builder(subject: x509.Name, issuer: x509.Name, key: PrivateKey, days: int) -> x509.CertificateBuilder:
    end = datetime.now(UTC) + timedelta(days=days)
    start = min(datetime.now(UTC), end) - timedelta(days=365)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )


def _name(common: str, domain: tuple[str, ...], unit: str, organization: str | None) -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, common)]
    parts += [x509.NameAttribute(NameOID.DOMAIN_COMPONENT, part) for part in domain]
    parts += [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "US"),
        x509.NameAttribute(NameOID.STATE_OR_PROVINCE_NAME, "California"),
    ]
    if organization:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organization))
    return x509.Name([*parts, x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, unit)])


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _key_usage(
    *, digital_signature: bool = False, key_cert_sign: bool = False, crl_sign: bool = False
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )


def _digest(key: PrivateKey) -> hashes.SHA256 | None:
    """Ed25519 brings its own hash."""
    return None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
