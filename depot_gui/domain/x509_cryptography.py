"""What `domain/x509.py` does, with cryptography; loaded with the first certificate."""

from __future__ import annotations

import warnings

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

from depot_gui.domain.certificate import Certificate
from depot_gui.domain.x509 import MAX_BYTES, CertificateUnreadableError

_UNREADABLE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)


def read_certificate(data: bytes | str) -> Certificate:
    """A certificate from DER bytes, or from PEM text (its first). Raises CertificateUnreadableError."""
    if len(data) > MAX_BYTES:
        raise CertificateUnreadableError("larger than any certificate")
    try:
        with warnings.catch_warnings():
            # a certificate that breaks a rule (a serial number below one) is shown all the same
            warnings.simplefilter("ignore", CryptographyDeprecationWarning)
            read = (
                x509.load_pem_x509_certificate(data.encode("ascii"))
                if isinstance(data, str)
                else x509.load_der_x509_certificate(data)
            )
            return _judge(read)
    except _UNREADABLE as error:
        raise CertificateUnreadableError(str(error)) from error


def pem_of(certificate: Certificate) -> str:
    """The certificate as PEM text."""
    return x509.load_der_x509_certificate(certificate.der).public_bytes(Encoding.PEM).decode("ascii")


def is_authority(certificate: Certificate) -> bool:
    """Whether it may sign others' certificates (basicConstraints)."""
    read = x509.load_der_x509_certificate(certificate.der)
    try:
        return read.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, *_UNREADABLE):
        return False


def is_signed_by(certificate: Certificate, authority: Certificate) -> bool:
    """Whether this authority's own key signed it; its name alone can be anybody's."""
    signed, by = (x509.load_der_x509_certificate(one.der) for one in (certificate, authority))
    try:
        signed.verify_directly_issued_by(by)
    except (InvalidSignature, *_UNREADABLE):
        return False
    return True


def _judge(read: x509.Certificate) -> Certificate:
    dns, ips = _alternative_names(read)
    key, weak_key = _key(read)
    signature, weak_signature = _signature(read)
    return Certificate(
        der=read.public_bytes(Encoding.DER),
        subject=_name(read.subject),
        issuer=_name(read.issuer),
        dns_names=dns,
        ip_names=ips,
        not_before=read.not_valid_before_utc,
        not_after=read.not_valid_after_utc,
        key=key,
        weak_key=weak_key,
        signature=signature,
        weak_signature=weak_signature,
        self_issued=read.subject == read.issuer,
    )


def _name(name: x509.Name) -> str:
    """The common name first, then the organisation, then whatever else there is."""
    parts = [
        str(a.value)
        for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
        for a in name.get_attributes_for_oid(oid)
    ]
    return ", ".join(dict.fromkeys(parts)) or name.rfc4514_string()


def _alternative_names(read: x509.Certificate) -> tuple[tuple[str, ...], tuple[str, ...]]:
    try:
        names = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, x509.UnsupportedGeneralNameType, ValueError):
        return (), ()  # as for TLS, which takes none of them either where one is of a kind nobody uses
    return (
        tuple(names.get_values_for_type(x509.DNSName)),
        tuple(str(ip) for ip in names.get_values_for_type(x509.IPAddress)),
    )


def _key(read: x509.Certificate) -> tuple[str, bool]:
    try:
        key = read.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return "?", False
    if isinstance(key, rsa.RSAPublicKey | dsa.DSAPublicKey):
        kind = "RSA" if isinstance(key, rsa.RSAPublicKey) else "DSA"
        return f"{kind} {key.key_size}", key.key_size < 2048
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"ECDSA {key.curve.name}", key.key_size < 224
    if isinstance(key, ed25519.Ed25519PublicKey):
        return "Ed25519", False
    return ("Ed448", False) if isinstance(key, ed448.Ed448PublicKey) else (type(key).__name__, False)


def _signature(read: x509.Certificate) -> tuple[str, bool]:
    try:
        algorithm = read.signature_hash_algorithm
    except UnsupportedAlgorithm:
        return read.signature_algorithm_oid.dotted_string, False
    name = algorithm.name if algorithm is not None else "none"
    return name, name in {"md5", "sha1", "md2"}
