"""DER and PEM to `Certificate`; any bytes give one, or a `CertificateUnreadableError`.

cryptography, which takes 50 ms and 10 MB to load, comes with the first certificate, not with this module.
"""

from __future__ import annotations

from depot_gui.domain.certificate import Certificate

MAX_BYTES = 64 * 1024


class CertificateUnreadableError(ValueError):
    """Bytes that are no certificate. The cause is chained."""


def read_certificate(data: bytes | str) -> Certificate:
    """A certificate from DER bytes, or from PEM text (its first). Raises CertificateUnreadableError."""
    from depot_gui.domain import x509_cryptography

    return x509_cryptography.read_certificate(data)


def pem_of(certificate: Certificate) -> str:
    """The certificate as PEM text."""
    from depot_gui.domain import x509_cryptography

    return x509_cryptography.pem_of(certificate)


def is_signed_by(certificate: Certificate, authority: Certificate) -> bool:
    """Whether this authority's own key signed it; its name alone can be anybody's."""
    from depot_gui.domain import x509_cryptography

    return x509_cryptography.is_signed_by(certificate, authority)


def is_authority(certificate: Certificate) -> bool:
    """Whether it may sign others' certificates (basicConstraints)."""
    from depot_gui.domain import x509_cryptography

    return x509_cryptography.is_authority(certificate)
