"""Certificates as they are judged."""

import contextlib
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtensionOID, NameOID
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import CertificateFault as Fault
from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.trust import Examination
from depot_gui.domain.x509 import MAX_BYTES, CertificateUnreadableError, is_authority, pem_of, read_certificate
from tests.domain.certificates import START, make

CA = make("CA, vcenter.lab.example")
NOW = START + timedelta(days=30)


def test_reads_der_and_pem_alike() -> None:
    made = make(dns=("esx-04.lab.example",), ips=("10.20.0.14", "::1"), issuer=CA)
    read = read_certificate(made.der)
    assert read == read_certificate(made.pem)
    assert pem_of(read) == made.pem
    assert read.subject == "esx-04.lab.example, Lab"
    assert read.issuer == "CA, vcenter.lab.example, Lab"
    assert read.dns_names == ("esx-04.lab.example",)
    assert read.ip_names == ("10.20.0.14", "::1")
    assert (read.not_before, read.not_after) == (START, START + timedelta(days=1826))
    assert (read.key, read.signature) == ("ECDSA secp256r1", "sha256")
    assert read.has(read.sha1)
    assert read.has(read.sha256)
    assert not read_certificate(CA.der).has(read.sha256)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (rsa.generate_private_key(65537, 2048), "RSA 2048"),
        (ec.generate_private_key(ec.SECP384R1()), "ECDSA secp384r1"),
        (ed25519.Ed25519PrivateKey.generate(), "Ed25519"),
    ],
)
def test_names_the_key(key: rsa.RSAPrivateKey, name: str) -> None:
    read = read_certificate(make(key=key).der)
    assert (read.key, read.weak_key) == (name, False)


@pytest.mark.parametrize("data", [b"", b"\x30\x82", "not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n", "ü"])
def test_other_bytes_are_unreadable(data: bytes | str) -> None:
    with pytest.raises(CertificateUnreadableError):
        read_certificate(data)


def test_a_name_of_a_kind_that_nobody_reads_hides_no_certificate() -> None:
    """An EDI party name among the alternative names: the library reads none of them then."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "vc")])
    odd = x509.UnrecognizedExtension(ExtensionOID.SUBJECT_ALTERNATIVE_NAME, bytes.fromhex("3007a505a1030c0178"))
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, START, START + timedelta(days=1))
    made = builder.add_extension(odd, critical=False).sign(key, hashes.SHA256())
    read = read_certificate(made.public_bytes(Encoding.DER))
    assert (read.subject, read.dns_names) == ("vc", ())
    assert not is_authority(read)


def test_too_many_bytes_are_not_even_looked_at() -> None:
    with pytest.raises(CertificateUnreadableError):
        read_certificate(bytes(MAX_BYTES + 1))


@given(st.binary(max_size=300), st.integers(0, 400))
def test_a_damaged_certificate_never_breaks_anything(noise: bytes, place: int) -> None:
    der = DAMAGED[:place] + noise + DAMAGED[place + len(noise) :]
    with contextlib.suppress(CertificateUnreadableError):
        read_certificate(der).faults("esx-04.lab.example", NOW)


DAMAGED = make(dns=("esx-04.lab.example",)).der


@pytest.mark.parametrize(
    ("names", "host", "matches"),
    [
        (("esx-04.lab.example",), "esx-04.lab.example", True),
        (("ESX-04.lab.example",), "esx-04.LAB.example.", True),
        (("*.lab.example",), "esx-04.lab.example", True),
        (("*.lab.example",), "a.b.lab.example", False),
        (("*.example",), "lab.example", False),
        (("esx-0*.lab.example",), "esx-04.lab.example", False),
        ((), "esx-04.lab.example", False),
        (("10.0.0.1",), "10.0.0.1", False),
    ],
)
def test_names_a_host_by_its_alternative_names_only(names: tuple[str, ...], host: str, matches: bool) -> None:
    assert read_certificate(make(dns=names).der).names_host(host) is matches


def test_names_an_address_in_any_spelling() -> None:
    read = read_certificate(make(ips=("2001:db8::1",)).der)
    assert read.names_host("2001:0DB8:0::1")
    assert not read.names_host("2001:db8::2")


def test_every_fault_is_named() -> None:
    host = "esx-04.lab.example"
    good = read_certificate(make(dns=(host,), issuer=CA).der)
    assert good.faults(host, NOW) == frozenset()
    assert good.faults("other.example", NOW) == {Fault.NAME_MISMATCH}
    assert good.faults(host, START - timedelta(days=1)) == {Fault.NOT_YET_VALID}
    assert good.faults(host, START + timedelta(days=2000)) == {Fault.EXPIRED}
    assert read_certificate(make(dns=(host,)).der).faults(host, NOW) == {Fault.SELF_SIGNED}
    weak = make(dns=(host,), issuer=CA, key=rsa.generate_private_key(65537, 1024), sha=hashes.SHA256())
    assert read_certificate(weak.der).faults(host, NOW) == {Fault.WEAK_KEY}


def test_always_is_only_for_an_unknown_issuer() -> None:
    leaf, where = read_certificate(CA.der), Address("vcenter.lab.example")
    assert Examination(where, leaf, frozenset({Fault.UNKNOWN_ISSUER, Fault.SELF_SIGNED}), None).may_pin_always
    assert not Examination(where, leaf, frozenset({Fault.UNKNOWN_ISSUER, Fault.EXPIRED}), None).may_pin_always


def test_a_reported_thumbprint_may_be_anything() -> None:
    assert SeenPeer(str(read_certificate(CA.der).sha1)).fingerprint == read_certificate(CA.der).sha1
    assert SeenPeer("not one").fingerprint is None
    assert SeenPeer(None, CA.pem).fingerprint is None
