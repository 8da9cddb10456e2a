"""Certificates for the tests, with whatever is to be wrong with them."""

from __future__ import annotations

import ipaddress
import os
import ssl
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509.oid import NameOID

from depot_gui.domain.certificate import Certificate
from depot_gui.domain.x509 import read_certificate

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
HERE = ("127.0.0.1", "localhost", "::1")
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Identity:
    """A certificate and its key; `chain` are the PEMs the server shows besides."""

    certificate: x509.Certificate
    key: Key
    chain: str = ""

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()

    @property
    def read(self) -> Certificate:
        return read_certificate(self.certificate.public_bytes(Encoding.DER))

    def context(self) -> ssl.SSLContext:
        """What a server that is this identity listens with; a weak key is no hindrance."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
        self.put_into(context)
        return context

    @property
    def key_pem(self) -> str:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()

    def put_into(self, context: ssl.SSLContext) -> None:
        """Makes a listening server this identity from now on."""
        handle, path = tempfile.mkstemp(suffix=".pem")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(self.key_pem + self.pem + self.chain)
            context.load_cert_chain(path)
        finally:
            Path(path).unlink()


@cache
def key(name: str = "") -> ec.EllipticCurvePrivateKey:
    """The same key for the same name."""
    return ec.generate_private_key(ec.SECP256R1())


@cache
def weak_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 1024)


@cache
def authority(name: str = "CA") -> Identity:
    subject = _name(name)
    builder = _builder(subject, subject, key(name), -DAY, 3650 * DAY).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    return Identity(builder.sign(key(name), hashes.SHA256()), key(name))


def leaf(
    names: Sequence[str] = HERE,
    *,
    issuer: Identity | None = None,
    own: Key | None = None,
    start: timedelta = -DAY,
    end: timedelta = 30 * DAY,
    purpose: x509.ObjectIdentifier | None = None,
    subject: str = "vcenter.example",
) -> Identity:
    """A server's certificate, self-signed without an issuer; `start` and `end` from now."""
    own = own or key("leaf")
    signer = own if issuer is None else issuer.key
    issuer_name = _name(subject) if issuer is None else issuer.certificate.subject
    builder = _builder(_name(subject), issuer_name, own, start, end).add_extension(
        x509.SubjectAlternativeName([_general(name) for name in names]), critical=False
    )
    if purpose is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
    return Identity(builder.sign(signer, hashes.SHA256()), own, "" if issuer is None else issuer.pem + issuer.chain)


def impostor(name: str) -> Identity:
    """An authority of that name with a key of its own."""
    subject, own = _name(name), key(f"not of {name}")
    builder = _builder(subject, subject, own, -DAY, 3650 * DAY).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    return Identity(builder.sign(own, hashes.SHA256()), own)


def intermediate(
    issuer: Identity, *, own: Key | None = None, end: timedelta = 30 * DAY, name: str = "CA between"
) -> Identity:
    """An authority between a root and leaves."""
    own = own or key("between")
    builder = _builder(_name(name), issuer.certificate.subject, own, -40 * DAY, end).add_extension(
        x509.BasicConstraints(ca=True, path_length=None), critical=True
    )
    return Identity(builder.sign(issuer.key, hashes.SHA256()), own, issuer.pem)


def signed_with_sha1(issuer: Identity) -> Identity:
    """Made by openssl: the library signs with SHA-1 no more."""
    with tempfile.TemporaryDirectory() as folder:
        files = {name: str(Path(folder) / name) for name in ("key", "ca.key", "ca", "request", "names", "leaf")}
        Path(files["ca"]).write_text(issuer.pem, "ascii")
        Path(files["ca.key"]).write_text(issuer.key_pem, "ascii")
        Path(files["names"]).write_text("subjectAltName=" + ",".join(f"IP:{n}" for n in ("127.0.0.1", "::1")), "ascii")
        _openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=old",
                 "-keyout", files["key"], "-out", files["request"])  # fmt: skip
        _openssl("x509", "-req", "-sha1", "-in", files["request"], "-CA", files["ca"], "-CAkey", files["ca.key"],
                 "-CAcreateserial", "-days", "30", "-extfile", files["names"], "-out", files["leaf"])  # fmt: skip
        own = load_pem_private_key(Path(files["key"]).read_bytes(), None)
        assert isinstance(own, ec.EllipticCurvePrivateKey)
        return Identity(x509.load_pem_x509_certificate(Path(files["leaf"]).read_bytes()), own, issuer.pem)


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def _builder(
    subject: x509.Name, issuer: x509.Name, own: Key, start: timedelta, end: timedelta
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + start)
        .not_valid_after(now + end)
    )


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
