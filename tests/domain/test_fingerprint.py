"""Fingerprints in the forms people paste, and against openssl."""

import subprocess

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.fingerprint import (
    Fingerprint,
    FingerprintError,
    FingerprintProblem,
    HashAlgorithm,
    fingerprint_of,
    parse_fingerprint,
)
from depot_gui.domain.x509 import CertificateUnreadableError, read_certificate
from tests.domain.certificates import Made, make

CA = make("CA, vcenter.lab.example")
SHA1 = "A3:5E:10:C7:4B:92:DD:06:F1:8A:2E:77:B0:39:C5:64:1D:E8:50:9F"
PLAIN = SHA1.replace(":", "")
SSH = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"


@pytest.mark.parametrize(
    "typed",
    [
        SHA1,
        SHA1.lower(),
        PLAIN,
        PLAIN.lower(),
        SHA1.replace(":", " "),
        SHA1.replace(":", "-"),
        f"  {SHA1[:29]}  {SHA1[29:]}\n",
        f"SHA1:{SHA1}",
        f"sha1 Fingerprint={SHA1}",
        f"SHA1 Fingerprint={SHA1}",
        f"SHA-1: {SHA1}",
        f"Thumbprint: {PLAIN}",
        f"SSL Thumbprint: {SHA1}",
        f"SHA1(stdin)= {PLAIN.lower()}",
        "\u200e" + SHA1.replace(":", " ").lower(),
        f"\ufeff{PLAIN}",
        f"SSL Thumbprint (SHA-1): {SHA1}",
        f"{SHA1} (SHA-1)",
        f'"{SHA1}"',
        f"0x{PLAIN}",
        f"Fingerprint SHA1: {SHA1}",
        f"certificate sha1 = {SHA1}",
        f"SSL certificate thumbprint SHA-1 {PLAIN}",
    ],
)
def test_understands_every_usual_form(typed: str) -> None:
    assert parse_fingerprint(typed) == Fingerprint(HashAlgorithm.SHA1, SHA1)


@pytest.mark.parametrize("typed", ["SHA256:" + "4f" * 32, "sha256 Fingerprint=" + ":".join(["4F"] * 32), "4F" * 32])
def test_the_length_tells_the_hash(typed: str) -> None:
    assert parse_fingerprint(typed).algorithm is HashAlgorithm.SHA256


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", FingerprintProblem.EMPTY),
        ("  \n", FingerprintProblem.EMPTY),
        (f"SHA256: {SHA1}", FingerprintProblem.WRONG_LENGTH),
        ("SHA1 Fingerprint=" + "4f" * 32, FingerprintProblem.WRONG_LENGTH),
        ("SHA512:" + "4f" * 32, FingerprintProblem.WRONG_LENGTH),
        ("4f" * 32 + " (SHA-1)", FingerprintProblem.WRONG_LENGTH),
        ("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", FingerprintProblem.SSH_KEY),
        ("2048 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU root@esx (RSA)", FingerprintProblem.SSH_KEY),
        ("MD5:" + ":".join(["ab"] * 16), FingerprintProblem.SSH_KEY),
        (":".join(["ab"] * 16), FingerprintProblem.SSH_KEY),
        (f"ED25519 key fingerprint is SHA256:{SSH}.", FingerprintProblem.SSH_KEY),
        ("RSA key fingerprint is " + ":".join(["ab"] * 16) + ".", FingerprintProblem.SSH_KEY),
        (f"SSH RSA Fingerprint: SHA256:{SSH}", FingerprintProblem.SSH_KEY),
        (f"sha256:{SSH}=", FingerprintProblem.SSH_KEY),
        (SSH, FingerprintProblem.SSH_KEY),
        (f"SHA1:{SSH[:27]}", FingerprintProblem.SSH_KEY),
        ("MD5 Fingerprint=" + ":".join(["AB"] * 16), FingerprintProblem.WRONG_LENGTH),
        (f"SHA1 SHA256: {SHA1}", FingerprintProblem.WRONG_LENGTH),
        ("esx-04.lab.example", FingerprintProblem.NOT_HEX),
        ("SHA1:", FingerprintProblem.NOT_HEX),
        (PLAIN[:-1], FingerprintProblem.WRONG_LENGTH),
        ("AB" * 48, FingerprintProblem.WRONG_LENGTH),
    ],
)
def test_refuses_with_the_reason(typed: str, problem: FingerprintProblem) -> None:
    with pytest.raises(FingerprintError) as caught:
        parse_fingerprint(typed)
    assert caught.value.problem is problem


@given(st.one_of(st.binary(min_size=20, max_size=20), st.binary(min_size=32, max_size=32)), st.sampled_from(":- "))
def test_what_is_written_reads_back(digest: bytes, between: str) -> None:
    fingerprint = parse_fingerprint(digest.hex(between))
    assert parse_fingerprint(str(fingerprint)) == fingerprint
    assert parse_fingerprint(fingerprint.grouped()) == fingerprint
    assert fingerprint.value.replace(":", "").lower() == digest.hex()


@given(st.text())
def test_any_text_gives_a_fingerprint_or_a_reason(typed: str) -> None:
    try:
        parse_fingerprint(typed)
    except FingerprintError as error:
        assert isinstance(error.problem, FingerprintProblem)


def test_groups_are_for_reading() -> None:
    assert parse_fingerprint(SHA1).grouped() == SHA1[:29] + "  " + SHA1[30:]


@pytest.mark.parametrize(
    "made",
    [
        make(key=rsa.generate_private_key(65537, 2048)),
        make(key=ec.generate_private_key(ec.SECP384R1()), dns=("*.lab.example", "xn--bcher-kva.example"), ips=("::1",)),
        make(key=ed25519.Ed25519PrivateKey.generate()),
        make(extra=bytes(16 * 1024)),
        make(issuer=CA, dns=("esx-04.lab.example",), ips=("10.20.0.14", "fd00::14")),
    ],
    ids=["RSA", "ECDSA, wildcard, IDNA, IPv6", "Ed25519", "16 kB", "signed by another, IP SANs"],
)
def test_is_what_openssl_says(made: Made) -> None:
    assert_as_openssl(made.pem, made.der)


def test_of_a_chain_it_is_the_first() -> None:
    made = make(issuer=CA)
    assert read_certificate(made.pem + CA.pem).der == made.der
    assert_as_openssl(made.pem + CA.pem, made.der)
    assert_as_openssl("Bag Attributes\n" + made.pem + CA.pem, read_certificate("Bag Attributes\n" + made.pem).der)


@pytest.mark.parametrize("place", [4, 30, 60, 120, 200, -40])
def test_a_malformed_one_has_the_fingerprint_openssl_gives_it_or_none(place: int) -> None:
    """Where both read it they agree; what openssl cannot read is not shown with a fingerprint that means nothing."""
    der = bytearray(make(dns=("esx-04.lab.example",)).der)
    der[place] ^= 0xFF
    line = ["openssl", "x509", "-inform", "DER", "-noout", "-fingerprint", "-sha256"]
    said = subprocess.run(line, input=bytes(der), capture_output=True, check=False)
    try:
        read = read_certificate(bytes(der))
    except CertificateUnreadableError:
        return
    assert said.returncode == 0
    assert parse_fingerprint(said.stdout.decode()) == read.sha256


def assert_as_openssl(pem: str, der: bytes) -> None:
    for algorithm, option in ((HashAlgorithm.SHA1, "-sha1"), (HashAlgorithm.SHA256, "-sha256")):
        line = ["openssl", "x509", "-noout", "-fingerprint", option]
        said = subprocess.run(line, input=pem, capture_output=True, text=True, check=True).stdout
        assert parse_fingerprint(said) == fingerprint_of(der, algorithm)
        assert said.strip().endswith("=" + str(fingerprint_of(der, algorithm)))
