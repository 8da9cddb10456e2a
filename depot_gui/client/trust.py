"""TLS contexts, one for each way to trust a vCenter. All of them verify, from TLS 1.2 on."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime

import truststore

from depot_gui.client.errors import file_unreadable
from depot_gui.domain.certificate import Certificate, CertificateFault
from depot_gui.domain.trust import Trust, TrustMethod

_NO_CHECK_TIME = ssl.VerifyFlags(0x200000)  # X509_V_FLAG_NO_CHECK_TIME, which `ssl` has no name for
_ANOTHER_ISSUER = 20  # X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, as for any other leaf
_TIME_FAULTS = frozenset({CertificateFault.EXPIRED, CertificateFault.NOT_YET_VALID})
_WEAK_FAULTS = frozenset({CertificateFault.WEAK_KEY, CertificateFault.WEAK_SIGNATURE})
_CODES = {
    CertificateFault.EXPIRED: 10,  # X509_V_ERR_CERT_HAS_EXPIRED
    CertificateFault.NOT_YET_VALID: 9,  # X509_V_ERR_CERT_NOT_YET_VALID
    CertificateFault.WEAK_KEY: 66,  # X509_V_ERR_EE_KEY_TOO_SMALL
    CertificateFault.WEAK_SIGNATURE: 68,  # X509_V_ERR_CA_MD_TOO_WEAK
}


def context_for(trust: Trust) -> ssl.SSLContext:
    """The context that enforces this trust and nothing less. Reads files. Raises ConnectionFailedError."""
    context = _unlimited(trust)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False  # a common name is no host name; `Certificate.names_host` says so too
    return context


def _unlimited(trust: Trust) -> ssl.SSLContext:
    if trust.method is TrustMethod.PIN:
        return _pin(trust)
    if trust.method is TrustMethod.CA_FILE:
        return _ca_file(trust.ca_file or "")
    if trust.method is TrustMethod.AUTHORITY:
        return _authority(trust)
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _ca_file(path: str) -> ssl.SSLContext:
    """Not the default context: from Python 3.13 on that one is strict, and a VMCA's leaf lacks what it wants."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cafile=path)
    except OSError as error:
        raise file_unreadable(error, path) from error
    return context


def _authority(trust: Trust) -> ssl.SSLContext:
    """As a CA file with this one certificate in it. It is a root, so what signed it, if anything did, is not asked."""
    if trust.authority is None:
        raise ValueError("an authority without a certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=trust.authority.der)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _only(pin: Certificate, allowed: frozenset[CertificateFault]) -> type[ssl.SSLObject]:
    """TLS that ends in the handshake where another leaf is shown, or where this one has faults that are not allowed.

    A pinned certificate can be an authority's as well (self-signed ones often are), and OpenSSL would then accept
    whatever it signed. Where what is wrong above the leaf was accepted, OpenSSL does not look at the leaf's own either.
    """

    class Pinned(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            if self.getpeercert(binary_form=True) != pin.der:
                raise _refusal("another certificate than the pinned one", _ANOTHER_ISSUER)
            for fault in pin.faults("", datetime.now(UTC)) - allowed:
                if fault in _CODES:
                    raise _refusal(f"the pinned certificate is {fault.value}", _CODES[fault])

    return Pinned


def _refusal(words: str, code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(words)
    error.verify_code = code
    return error


def _pin(trust: Trust) -> ssl.SSLContext:
    """This one leaf: trusted as it is, whoever signed it. A name adds nothing to a pinned leaf.

    Faults that the user accepted are relaxed one by one; it is the pinned leaf and no other all the same.
    """
    if trust.pin is None:
        raise ValueError("a pin without a certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=trust.pin.der)
    context.sslobject_class = _only(trust.pin, trust.allowed)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    above = frozenset({CertificateFault.CHAIN})  # of an authority over it, of which this trust asks nothing
    if trust.allowed & (_TIME_FAULTS | above):
        context.verify_flags |= _NO_CHECK_TIME
    if trust.allowed & (_WEAK_FAULTS | above):
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context
