"""Fingerprints of certificates: read in any usual form, written in the one form vCenter takes."""

from __future__ import annotations

import hashlib
import re
from enum import Enum, StrEnum

import msgspec


class HashAlgorithm(StrEnum):
    """The hashes that name a certificate. SHA-1 is what vCenter 7.0 and 8.0 want, 9.x takes either."""

    SHA1 = "SHA-1"
    SHA256 = "SHA-256"


_BYTES = {20: HashAlgorithm.SHA1, 32: HashAlgorithm.SHA256}
_HASH = r"sha[-_ ]?(?:1|256|384|512)|md5"
_PREFIX = re.compile(
    rf"\A(?:[\s:=]|ssl|certificate|finger\s*print|thumb\s*print|\(stdin\)|\(?\s*(?:{_HASH})\s*\)?)*(?:0x)?",
    re.IGNORECASE,
)
_SUFFIX = re.compile(rf"\s*\(\s*(?P<name>{_HASH})\s*\)\s*\Z", re.IGNORECASE)
_AROUND = re.compile("[\u200b\u200e\u200f\ufeff\"'\u2018\u2019\u201c\u201d]")
"""What is copied along without being seen (Windows puts a mark before a thumbprint), and quotation marks."""
_SSH = re.compile(r"\A\s*(?:\d+\s+)?SHA256:[A-Za-z0-9+/]{43}=?(?:\s.*)?\Z", re.DOTALL)
_SSH_INSIDE = re.compile(
    r"(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{43}=?|(?i:sha1):[A-Za-z0-9+/]{27}=?)(?![A-Za-z0-9+/=])"
    r"|(?i:(?<![0-9a-f:])(?:[0-9a-f]{2}:){15}[0-9a-f]{2}(?![0-9a-f:]))"
)
"""In a text with other words, such as what ssh says of a key it does not know."""
_SSH_MD5 = re.compile(r"\A\s*(?:\d+\s+)?(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2}(?:\s.*)?\Z", re.DOTALL | re.IGNORECASE)


class FingerprintProblem(Enum):
    """Why a pasted text is no fingerprint of a certificate."""

    EMPTY = "empty"
    SSH_KEY = "the fingerprint of an SSH key"
    NOT_HEX = "not hexadecimal"
    WRONG_LENGTH = "neither SHA-1 nor SHA-256"


class FingerprintError(ValueError):
    """A text that is no fingerprint of a certificate. `problem` says why; `digits` how many it has."""

    def __init__(self, problem: FingerprintProblem, digits: int = 0) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.digits = digits


class Fingerprint(msgspec.Struct, frozen=True):
    """A hash of a certificate's DER bytes. `value` is hex pairs joined by colons, upper case."""

    algorithm: HashAlgorithm
    value: str

    def grouped(self) -> str:
        """Groups of eight pairs (ten for SHA-1) with two blanks between: for reading aloud, not for sending."""
        pairs = self.value.split(":")
        size = 8 if self.algorithm is HashAlgorithm.SHA256 else 10
        return "  ".join(":".join(pairs[i : i + size]) for i in range(0, len(pairs), size))

    def __str__(self) -> str:
        return self.value


def fingerprint_of(der: bytes, algorithm: HashAlgorithm) -> Fingerprint:
    """The fingerprint of a certificate's DER bytes."""
    # SHA-1 only names a certificate here, as vCenter 7.0 and 8.0 demand; it protects nothing.
    digest = hashlib.sha256(der) if algorithm is HashAlgorithm.SHA256 else hashlib.sha1(der, usedforsecurity=False)
    return Fingerprint(algorithm, _pairs(digest.hexdigest()))


def parse_fingerprint(typed: str) -> Fingerprint:
    """A fingerprint with colons, blanks, hyphens or none, any case, a name in front. Raises FingerprintError."""
    typed = _AROUND.sub("", typed)
    if not typed.strip():
        raise FingerprintError(FingerprintProblem.EMPTY)
    if _SSH.match(typed) or _SSH_MD5.match(typed):
        raise FingerprintError(FingerprintProblem.SSH_KEY)
    suffix = _SUFFIX.search(typed)
    prefix = _PREFIX.match(typed)
    rest = typed[prefix.end() if prefix else 0 : suffix.start() if suffix else len(typed)]
    digits = re.sub(r"[\s:.\-\u2013]", "", rest)
    if not digits or re.search(r"[^0-9A-Fa-f]", digits):
        raise FingerprintError(FingerprintProblem.SSH_KEY if _SSH_INSIDE.search(typed) else FingerprintProblem.NOT_HEX)
    algorithm = _BYTES.get(len(digits) // 2) if len(digits) % 2 == 0 else None
    named = [name for match in (prefix, suffix) if match for name in re.findall(_HASH, match[0], re.IGNORECASE)]
    if algorithm is None or any(_plain(name) != _plain(algorithm.value) for name in named):
        raise FingerprintError(FingerprintProblem.WRONG_LENGTH, len(digits))
    return Fingerprint(algorithm, _pairs(digits))


def _plain(name: str) -> str:
    return re.sub("[-_ ]", "", name).upper()


def _pairs(digits: str) -> str:
    upper = digits.upper()
    return ":".join(upper[i : i + 2] for i in range(0, len(upper), 2))
