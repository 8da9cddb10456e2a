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
from tests.domain.certificates import Made, make

SHA1 = "A3:5E:10:C7:4B:92:DD:06:F1:8A:2E:77:B0:39:C5:64:1D:E8:50:9F"
PLAIN = SHA1.replace(":", "")


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
        ("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", FingerprintProblem.SSH_KEY),
        ("2048 SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU root@esx (RSA)", FingerprintProblem.SSH_KEY),
        ("MD5:" + ":".join(["ab"] * 16), FingerprintProblem.SSH_KEY),
        (":".join(["ab"] * 16), FingerprintProblem.SSH_KEY),
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
    ],
    ids=["RSA", "ECDSA", "Ed25519", "16 kB"],
)
def test_is_what_openssl_says(made: Made) -> None:
    for algorithm, option in ((HashAlgorithm.SHA1, "-sha1"), (HashAlgorithm.SHA256, "-sha256")):
        line = ["openssl", "x509", "-noout", "-fingerprint", option]
        said = subprocess.run(line, input=made.pem, capture_output=True, text=True, check=True).stdout
        assert parse_fingerprint(said) == fingerprint_of(made.der, algorithm)
        assert said.strip().endswith("=" + str(fingerprint_of(made.der, algorithm)))
