"""Certificates in plain words: what each is, what is wrong with it, who agrees with whom, what a fingerprint says."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.certificate import ISSUER_FAULTS, Certificate, CertificateFault
from depot_gui.domain.fingerprint import Fingerprint, FingerprintError, FingerprintProblem, HashAlgorithm
from depot_gui.domain.message_text import Reader
from depot_gui.flow.host_certificates import Agreement, Comparison
from depot_gui.ui.texts.fill import fill, joined
from depot_gui.ui.texts.times import day
from depot_gui.ui.theme import Tone

_tr = QCoreApplication.translate
_MOST_NAMES = 12
_LONG_WORD = re.compile(r"\S{60,}")
"""May be broken anywhere: no label is as wide."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A certificate, the host it is judged for, and what is wrong with it there.

    `refusal` is the system's own words where it refused it for a reason without a name here.
    """

    certificate: Certificate
    host: str
    faults: frozenset[CertificateFault] = frozenset()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about a certificate; `tone` is ERROR where it is wrong, WARNING where only its issuer is."""

    label: str
    value: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What a banner says."""

    tone: Tone
    text: str
    title: str = ""


def facts_of(judged: Judged, reader: Reader) -> tuple[Fact, ...]:
    """Who, by whom, until when, under which names, and where it is weak; what is wrong is said where it stands."""
    certificate = judged.certificate
    facts = [
        Fact(_tr("Certificates", "Issued to"), plain(certificate.subject)),
        _fact(_tr("Certificates", "Issued by"), plain(certificate.issuer), judged, _ISSUER),
        _fact(_tr("Certificates", "Valid"), validity(certificate, reader), judged, _VALIDITY),
        _fact(_tr("Certificates", "Names"), names_of(certificate), judged, _NAMES),
    ]
    if judged.faults & {*_STRENGTH}:
        strength = fill(_tr("Certificates", "%1, signed with %2"), certificate.key, certificate.signature)
        facts.append(_fact(_tr("Certificates", "Strength"), strength, judged, _STRENGTH))
    if CertificateFault.REFUSED in judged.faults:
        words = plain(judged.refusal.partition("\n")[0])
        sentence = fault_words(CertificateFault.REFUSED, certificate, judged.host)
        facts.append(Fact(_tr("Certificates", "Refused"), joined((sentence, words)), Tone.ERROR))
    return tuple(facts)


def validity(certificate: Certificate, reader: Reader) -> str:
    """ "3 March 2025 to 3 March 2030"."""
    first, last = day(certificate.not_before, reader), day(certificate.not_after, reader)
    return fill(_tr("Certificates", "%1 to %2"), first, last)


def names_of(certificate: Certificate) -> str:
    """The names it is made out to, the first dozen of them."""
    names = [plain(name) for name in (*certificate.dns_names, *certificate.ip_names)]
    if not names:
        return _tr("Certificates", "None")
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return shown if more <= 0 else fill(_tr("Certificates", "%1 and %2 more"), shown, more)


def fault_words(fault: CertificateFault, certificate: Certificate, host: str) -> str:
    """A sentence for each fault."""
    return {
        CertificateFault.UNKNOWN_ISSUER: _tr("Certificates", "This computer does not know this issuer."),
        CertificateFault.SELF_SIGNED: _tr("Certificates", "Self-signed: nobody else vouches for it."),
        CertificateFault.NAME_MISMATCH: fill(_tr("Certificates", "It was not issued for %1."), host),
        CertificateFault.EXPIRED: _tr("Certificates", "It has expired."),
        CertificateFault.NOT_YET_VALID: _tr("Certificates", "It is not valid yet."),
        CertificateFault.WEAK_KEY: fill(_tr("Certificates", "Its key is too weak (%1)."), certificate.key),
        CertificateFault.WEAK_SIGNATURE: fill(
            _tr("Certificates", "Its signature can be forged (%1)."), certificate.signature
        ),
        CertificateFault.CHAIN: _tr("Certificates", "This authority, or one above it, is out of date or too weak."),
        CertificateFault.REFUSED: _tr("Certificates", "This computer does not accept it as a server certificate:"),
    }[fault]


def agreement_statement(agreement: Agreement, reason: str = "") -> Statement:
    """Who agrees with whom, and what it means. `reason` says why a view is missing, in lines of its own."""
    match agreement:
        case Agreement.AGREE:
            return Statement(Tone.SUCCESS, _tr("Certificates", "This computer sees the same certificate there."))
        case Agreement.DIFFER:
            return Statement(
                Tone.WARNING,
                _tr(
                    "Certificates",
                    "What vCenter sees is what counts, because it is vCenter that logs in. Usual reasons are a "
                    "proxy between this computer and the host, another machine under the same name or address, "
                    "or a certificate renewed just now. Make sure of the fingerprint before you go on.",
                ),
                _tr("Certificates", "This computer sees a different certificate there"),
            )
        case Agreement.ONLY_VCENTER:
            text = _tr(
                "Certificates",
                "This computer cannot see that host, so there is no second opinion. That is normal for hosts on a "
                "network of their own.",
            )
            return Statement(Tone.NEUTRAL, _with_reason(text, reason))
        case Agreement.ONLY_LOCAL:
            text = _tr(
                "Certificates",
                "What you see is what this computer sees. vCenter may reach another machine under this name; it "
                "will then refuse, and nothing is lost.",
            )
            title = _tr("Certificates", "vCenter did not say which certificate it sees")
            return Statement(Tone.WARNING, _with_reason(text, reason), title)
        case Agreement.NEITHER:
            text = _tr("Certificates", "Neither vCenter nor this computer could tell which certificate the host has.")
            return Statement(
                Tone.ERROR, _with_reason(text, reason), _tr("Certificates", "There is no certificate to judge yet")
            )


def comparison_statement(comparison: Comparison, pasted: Fingerprint, known: HashAlgorithm | None) -> Statement:
    """What a pasted fingerprint says. `known` is the only hash vCenter told, where the other cannot be compared."""
    match comparison:
        case Comparison.MATCH:
            return Statement(Tone.SUCCESS, fill(_tr("Certificates", "Match (%1)"), pasted.algorithm.value))
        case Comparison.MISMATCH:
            return Statement(
                Tone.ERROR,
                fill(
                    _tr(
                        "Certificates",
                        "Does not match (%1). Clear this field if the fingerprint belongs to another machine.",
                    ),
                    pasted.algorithm.value,
                ),
            )
        case Comparison.CANNOT_TELL | Comparison.NOTHING_PASTED:
            if known is None:
                return Statement(Tone.WARNING, _tr("Certificates", "There is nothing to compare it with yet."))
            text = _tr("Certificates", "This is a %1, and only the %2 of this certificate is known. Paste the %2 one.")
            return Statement(Tone.WARNING, fill(text, pasted.algorithm.value, known.value))


def matches_local_only() -> Statement:
    """The pasted fingerprint is the one of the certificate that only this computer sees."""
    text = _tr("Certificates", "Does not match what vCenter sees; it matches what this computer sees.")
    return Statement(Tone.ERROR, text)


def fingerprint_error(error: FingerprintError) -> Statement:
    """Why a pasted text is no fingerprint of a certificate; no words for an empty one."""
    match error.problem:
        case FingerprintProblem.EMPTY:
            return Statement(Tone.NEUTRAL, "")
        case FingerprintProblem.SSH_KEY:
            text = _tr(
                "Certificates",
                "This is the fingerprint of an SSH key, not of a certificate. Look for the certificate’s "
                "fingerprint: SHA-1 or SHA-256.",
            )
        case FingerprintProblem.NOT_HEX:
            text = _tr("Certificates", "A fingerprint has only the digits 0–9 and A–F, with or without colons.")
        case FingerprintProblem.WRONG_LENGTH:
            count = error.digits
            text = _tr("Certificates", "%n digit(s) so far: a SHA-1 has 40, a SHA-256 has 64.", "", count)
    return Statement(Tone.WARNING, text)


def authority_awaited() -> str:
    """While the authority is downloaded."""
    return _tr("Certificates", "Downloading the authority that vCenter offers…")


def no_authority() -> Statement:
    """vCenter's download has none that signed the certificate it shows."""
    return Statement(
        Tone.ERROR,
        _tr(
            "Certificates",
            "None of the trusted root certificates that vCenter offers for download signed this one. Compare the "
            "certificate itself.",
        ),
        _tr("Certificates", "This vCenter offers no authority that signed its certificate"),
    )


def plain(text: str) -> str:
    """A name out of a certificate on one line: what cannot be seen, or would turn the text around, is marked."""
    shown = "".join(c if c.isprintable() else "\ufffd" for c in text)
    return _LONG_WORD.sub(lambda word: "\u200b".join(textwrap.wrap(word[0], 40)), shown)


_ISSUER = (CertificateFault.UNKNOWN_ISSUER, CertificateFault.SELF_SIGNED, CertificateFault.CHAIN)
_VALIDITY = (CertificateFault.EXPIRED, CertificateFault.NOT_YET_VALID)
_NAMES = (CertificateFault.NAME_MISMATCH,)
_STRENGTH = (CertificateFault.WEAK_KEY, CertificateFault.WEAK_SIGNATURE)


def _fact(label: str, value: str, judged: Judged, which: Sequence[CertificateFault]) -> Fact:
    """The value, and behind it what is wrong of `which`: in red, unless it is only who issued it."""
    wrong = [fault for fault in which if fault in judged.faults]
    if not wrong:
        return Fact(label, value)
    sentences = joined([fault_words(fault, judged.certificate, judged.host) for fault in wrong])
    tone = Tone.WARNING if ISSUER_FAULTS.issuperset(wrong) else Tone.ERROR
    return Fact(label, fill(_tr("Certificates", "%1 · %2"), value, sentences), tone)


def _with_reason(text: str, reason: str) -> str:
    return f"{text}\n{reason}" if reason else text
