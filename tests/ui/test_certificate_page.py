"""The page that asks "Is this the host you mean?": both views, what differs, what is pasted, the box, the alarm."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.failures import Problem
from depot_gui.domain.fingerprint import HashAlgorithm
from depot_gui.domain.record import Confirmed
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.host_certificates import HostCertificates
from depot_gui.flow.wizard import Step
from depot_gui.ui.theme import Tone
from depot_gui.ui.wizard.certificate_page import CertificatePage
from tests.domain.certificates import make
from tests.fakes.vcenter import ADDRESS
from tests.ui.support import accessible_name, click, find, nameless, press, shown_words, type_text, until
from tests.ui.wizard_support import (
    BACK,
    CANCEL,
    EXTRACT,
    HOST,
    NEXT,
    Hands,
    Server,
    certificate,
    not_there,
    open_wizard,
    peer_of,
    read,
    refusal,
    thumbprint,
)

HERS = certificate()
OTHER = read(make("proxy.lab.example", dns=("proxy.lab.example",)))
DENIED = refusal(ErrorType.UNAUTHORIZED, 403, message="Permission was denied.")


def agree(server: Server) -> None:
    server.see(HERS)


def agree_pem(server: Server) -> None:
    server.see(HERS, pem=True)


def differ(server: Server) -> None:
    server.peer, server.local = peer_of(HERS, pem=True), OTHER


def only_vcenter(server: Server) -> None:
    server.peer = peer_of(HERS)


def only_local(server: Server) -> None:
    server.peer, server.local = DENIED, HERS


def box(hands: Hands) -> QCheckBox:
    return hands.on_page(QCheckBox, "confirmCertificate")


def result(hands: Hands) -> str:
    return hands.on_page(QLabel, "compareResult").text()


def next_works(hands: Hands) -> bool:
    return hands.button(NEXT).isEnabled()


def agreement(page: CertificatePage) -> tuple[Tone, str]:
    banner = page.views.agreement
    assert banner.isVisible()
    return banner.tone, f"{banner.title.text()} {banner.text.text()}"


def words(hands: Hands) -> str:
    return "\n".join(shown_words(hands.page))


def show(hands: Hands, name: str) -> str | None:
    """What a fingerprint's field shows; None where it is not seen."""
    field = hands.on_page(QLineEdit, name)
    return field.text() if field.isVisible() else None


@pytest.mark.parametrize("prepare", [agree, agree_pem])
async def test_both_views_agree_and_nothing_is_ticked_beforehand(prepare: Callable[[Server], None]) -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_certificate()
        assert show(hands, "certificateSha256") == HERS.sha256.value
        assert show(hands, "certificateSha1") == HERS.sha1.value
        assert show(hands, "localSha256") is None
        assert agreement(page)[0] is Tone.SUCCESS
        facts = dict(page.views.card.facts.rows())
        assert facts["Issued to"] == "esx-04.lab.example, Lab"
        assert facts["Issued by"] == "vcenter.lab.example CA, Lab"
        assert facts["Valid"] == "March 3, 2025 to March 3, 2030"
        assert facts["Names"] == "esx-04.lab.example, 10.20.0.14"
        assert "as vCenter sees it" in words(hands)
        assert box(hands).text().replace("&", "") == "I have checked it: this is esx-04.lab.example"
        assert not box(hands).isChecked()
        assert not next_works(hands)
        assert not hands.button("askByCreate").isVisible()
        click(box(hands))
        assert next_works(hands)
        await hands.press(NEXT)
        await hands.until_page(Step.REVIEW)


async def test_a_copied_fingerprint_is_the_whole_one() -> None:
    async with open_wizard(agree) as hands:
        page = await hands.to_certificate()
        click(page.views.card.sha1.copy_button)
        assert QGuiApplication.clipboard().text() == HERS.sha1.value


@pytest.mark.parametrize(
    ("typed", "said", "may"),
    [
        (HERS.sha256.value, "Match (SHA-256)", True),
        (HERS.sha1.value.replace(":", "").lower(), "Match (SHA-1)", True),
        (f"sha1 Fingerprint={HERS.sha1.value}", "Match (SHA-1)", True),
        (f"SHA256:{HERS.sha256.value}", "Match (SHA-256)", True),
        (OTHER.sha256.value, "Does not match", False),
        ("SHA256:" + "Ab3+" * 10 + "Ab3", "SSH key", False),
        ("4F:1C:9A", " so far: a SHA-1 has 40", False),
        ("no hex", "digits 0–9 and A–F", False),
        ("", "", True),
    ],
    ids=["SHA-256", "bare SHA-1", "openssl", "with its name", "another", "SSH", "short", "no hex", "nothing"],
)
async def test_a_pasted_fingerprint_is_judged_as_it_is_typed(typed: str, said: str, may: bool) -> None:
    async with open_wizard(agree) as hands:
        await hands.to_certificate()
        type_text(hands.edit("compareFingerprint"), typed)
        assert said in result(hands)
        assert bool(said) == bool(result(hands))
        assert box(hands).isEnabled() is may


async def test_a_mismatch_unticks_and_forbids_until_it_is_cleared() -> None:
    async with open_wizard(agree) as hands:
        await hands.to_certificate()
        click(box(hands))
        type_text(hands.edit("compareFingerprint"), OTHER.sha1.value)
        assert not box(hands).isChecked()
        assert not box(hands).isEnabled()
        assert not next_works(hands)
        assert hands.flow.state.confirmed is None
        type_text(hands.edit("compareFingerprint"), "")
        assert box(hands).isEnabled()
        assert not box(hands).isChecked()


async def test_the_two_differ() -> None:
    async with open_wizard(differ) as hands:
        page = await hands.to_certificate()
        tone, said = agreement(page)
        assert tone is Tone.WARNING
        assert "a different certificate" in said
        assert "proxy" in said
        assert show(hands, "certificateSha256") == HERS.sha256.value
        assert show(hands, "localSha256") == OTHER.sha256.value
        assert "as this computer sees it" in words(hands)
        facts = dict(page.views.local_card.facts.rows())
        assert "It was not issued for esx-04.lab.example." in facts["Names"]
        type_text(hands.edit("compareFingerprint"), OTHER.sha256.value)
        assert "it matches what this computer sees" in result(hands)
        assert not box(hands).isEnabled()


async def test_a_host_this_computer_cannot_see_is_normal() -> None:
    async with open_wizard(only_vcenter) as hands:
        page = await hands.to_certificate()
        tone, said = agreement(page)
        assert tone is Tone.NEUTRAL
        assert "normal" in said
        assert "did not answer" in said
        assert show(hands, "certificateSha1") == HERS.sha1.value
        assert show(hands, "certificateSha256") is None
        assert "vCenter reports only its SHA-1" in words(hands)
        type_text(hands.edit("compareFingerprint"), HERS.sha256.value)
        assert "Paste the SHA-1 one" in result(hands)
        assert box(hands).isEnabled()
        click(box(hands))
        assert hands.flow.state.confirmed == Confirmed(HERS.sha1.value)


async def test_where_the_question_is_refused_only_this_computers_view_is_shown() -> None:
    async with open_wizard(only_local) as hands:
        page = await hands.to_certificate()
        tone, said = agreement(page)
        assert tone is Tone.WARNING
        assert "vCenter did not say" in said
        assert "Permission was denied." in said
        assert show(hands, "localSha256") == HERS.sha256.value
        assert show(hands, "certificateSha256") is None
        assert "as vCenter sees it" not in words(hands)
        assert "made-up user and password" in words(hands)
        hands.server.peer_by_create = peer_of(HERS)
        click(hands.button("askByCreate"))
        await hands.until_quiet()
        assert hands.server.calls.count("seen_peer_by_create") == 1
        assert agreement(page)[0] is Tone.SUCCESS
        assert show(hands, "certificateSha256") == HERS.sha256.value
        assert not hands.button("askByCreate").isVisible()
        click(box(hands))
        confirmed = hands.flow.state.confirmed
        assert confirmed is not None
        assert confirmed.asked_by_create


async def test_a_question_by_create_that_is_refused_too_leaves_the_page_usable() -> None:
    async with open_wizard(only_local) as hands:
        await hands.to_certificate()
        hands.server.peer_by_create = DENIED
        click(hands.button("askByCreate"))
        await hands.until_quiet()
        assert "Permission was denied." in hands.page_error
        assert show(hands, "localSha256") == HERS.sha256.value
        click(box(hands))
        assert next_works(hands)


async def test_neither_view_says_so_and_offers_ways_out() -> None:
    def prepare(server: Server) -> None:
        server.peer, server.local = DENIED, not_there(Problem.CONNECTION_REFUSED)

    async with open_wizard(prepare) as hands:
        page = await hands.to_certificate()
        assert agreement(page)[0] is Tone.ERROR
        assert not box(hands).isVisible()
        assert not next_works(hands)
        hands.server.see(HERS)
        click(hands.button("askAgain"))
        await hands.until_quiet()
        assert agreement(page)[0] is Tone.SUCCESS


async def test_it_can_be_stopped_and_asked_again() -> None:
    def prepare(server: Server) -> None:
        server.see(HERS)
        server.held["seen_peer"] = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await hands.to_certificate(wait=False)
        await hands.press("cancelRequest")
        await hands.until_quiet()
        assert "The certificate has not been fetched yet" in words(hands)
        assert not next_works(hands)
        hands.server.held["seen_peer"].set()
        click(next(b for b in hands.page.findChildren(QPushButton) if b.text() == "&Ask"))
        await hands.until_quiet()
        assert show(hands, "certificateSha256") == HERS.sha256.value


async def test_asking_again_unticks() -> None:
    async with open_wizard(agree) as hands:
        await hands.to_certificate()
        click(box(hands))
        hands.server.see(OTHER)
        click(hands.button("askAgain"))
        assert not box(hands).isEnabled()
        await hands.until_quiet()
        assert show(hands, "certificateSha256") == OTHER.sha256.value
        assert not box(hands).isChecked()
        assert not next_works(hands)


async def test_what_is_wrong_is_said_in_red() -> None:
    def prepare(server: Server) -> None:
        server.see(read(make("localhost.localdomain", days=30)), pem=True)

    async with open_wizard(prepare) as hands:
        page = await hands.to_certificate()
        red = [w.text() for w in page.views.card.findChildren(QLabel) if w.property("tone") == "error"]
        assert any("It has expired." in text for text in red)
        assert any("Self-signed" in value for value in dict(page.views.card.facts.rows()).values())
        assert any("It was not issued for esx-04.lab.example." in text for text in red)


async def test_going_back_and_forth_keeps_the_tick_and_another_host_does_not() -> None:
    async with open_wizard(agree) as hands:
        await hands.to_certificate()
        type_text(hands.edit("compareFingerprint"), HERS.sha1.value)
        click(box(hands))
        await hands.press(NEXT)
        await hands.until_page(Step.REVIEW)
        await hands.press(BACK)
        await hands.until_page(Step.CERTIFICATE)
        assert box(hands).isChecked()
        assert hands.server.calls.count("seen_peer") == 1
        await hands.press(BACK)
        await hands.until_page(Step.CREDENTIALS)
        type_text(hands.edit("hostName"), "esx-05.lab.example")
        await hands.press(NEXT)
        await hands.until_page(Step.CERTIFICATE)
        await hands.until_quiet()
        assert hands.server.calls.count("seen_peer") == 2
        assert not box(hands).isChecked()
        assert hands.edit("compareFingerprint").text() == ""
        assert "esx-05.lab.example" in box(hands).text()


@pytest.mark.parametrize("pem", [False, True])
async def test_a_changed_certificate_is_an_alarm_with_cancel_as_default(pem: bool) -> None:
    async with open_wizard(lambda server: server.see(HERS, pem=pem)) as hands:
        old = peer_of(OTHER, pem=pem)
        before = Confirmed(None, old.ssl_certificate) if pem else Confirmed(old.ssl_thumbprint)
        hands.flow.services.pins.confirm(ADDRESS, HOST, None, before)
        page = await hands.to_certificate()
        alarm = find(page, QWidget, "certificateAlarm")
        assert alarm.isVisible()
        said = "".join(page.views.alarm.rows()).replace("\n", ":")
        assert OTHER.sha1.value in said
        assert HERS.sha1.value in said
        cancel = find(hands.frame, QPushButton, CANCEL)
        assert cancel.isDefault()
        click(box(hands))
        assert next_works(hands)
        assert cancel.isDefault()
        press(hands.edit("compareFingerprint"), Qt.Key.Key_Return)
        assert not hands.closed
        press(box(hands), Qt.Key.Key_Return)
        assert hands.closed


async def test_the_same_certificate_as_last_time_is_no_alarm() -> None:
    async with open_wizard(agree_pem) as hands:
        hands.flow.services.pins.confirm(ADDRESS, HOST, None, Confirmed(HERS.sha1.value))
        page = await hands.to_certificate()
        assert not find(page, QWidget, "certificateAlarm").isVisible()
        assert not find(hands.frame, QPushButton, CANCEL).isDefault()
        click(box(hands))
        press(hands.edit("compareFingerprint"), Qt.Key.Key_Return)
        await hands.until_page(Step.REVIEW)


async def test_a_refused_certificate_comes_back_with_what_vcenter_saw() -> None:
    async with open_wizard(agree) as hands:
        await hands.to_review()
        hands.server.refusals["create_from_host"] = refusal(
            ErrorType.UNVERIFIED_PEER,
            data={"ssl_thumbprint": thumbprint(OTHER)},
            message="The certificate of esx-04.lab.example is not verified.",
        )
        await hands.press(EXTRACT)
        await hands.until_page(Step.CERTIFICATE)
        await until(lambda: hands.page_error)
        page = hands.page
        assert isinstance(page, CertificatePage)
        assert "is not verified" in hands.page_error
        assert show(hands, "certificateSha1") == OTHER.sha1.value
        assert page.views.alarm.isVisible()
        assert HERS.sha1.value in "".join(page.views.alarm.rows()).replace("\n", ":")
        assert not box(hands).isChecked()
        assert not next_works(hands)
        assert not hands.runs.records
        hands.server.refusals.clear()
        click(box(hands))
        await hands.press(NEXT)
        await hands.press(EXTRACT)
        await until(lambda: hands.closed)
        credential = hands.server.specs[-1].host_credential
        assert credential is not None
        assert credential.ssl_thumb_print == OTHER.sha1.value


async def test_leaving_while_it_is_asked_writes_nothing_later() -> None:
    def prepare(server: Server) -> None:
        server.see(HERS)
        server.held["seen_peer"] = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await hands.to_certificate(wait=False)
        await until(lambda: "seen_peer" in hands.server.waiting)
        await hands.press(BACK)
        hands.server.held["seen_peer"].set()
        await asyncio.sleep(0.05)
        assert hands.flow.state.certificates is None
        assert hands.page.step is Step.CREDENTIALS


async def test_the_window_closes_while_it_is_asked() -> None:
    def prepare(server: Server) -> None:
        server.see(HERS)
        server.held["seen_peer"] = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await hands.to_certificate(wait=False)
        hands.frame.close()
        await asyncio.sleep(0.05)


async def test_a_thumbprint_of_an_unknown_kind_is_shown_as_it_came() -> None:
    def prepare(server: Server) -> None:
        server.peer = SeenPeer("AA:BB:CC <b>x</b>")

    async with open_wizard(prepare) as hands:
        await hands.to_certificate()
        assert "AA:BB:CC <b>x</b>" in words(hands)
        click(box(hands))
        assert hands.flow.state.confirmed == Confirmed("AA:BB:CC <b>x</b>")


async def test_every_control_has_a_name_and_the_keys_start_at_the_field() -> None:
    async with open_wizard(differ) as hands:
        await hands.to_certificate()
        assert nameless(hands.page) == []
        assert accessible_name(hands.edit("compareFingerprint")) == "Compare with a fingerprint you were given"
        assert accessible_name(hands.edit("certificateSha256")) == "SHA-256"
        assert hands.edit("compareFingerprint").hasFocus()


def test_a_hostile_name_stays_on_one_line(qapp: object) -> None:
    from depot_gui.ui.texts.certificates import plain

    assert plain("a\nb\u202ec") == "a\ufffdb\ufffdc"
    assert plain("x" * 200).replace("\u200b", "") == "x" * 200


def test_only_the_known_hash_is_compared() -> None:
    seen = HostCertificates(ADDRESS, peer=peer_of(HERS))
    assert seen.sha256 is None
    assert seen.sha1 is not None
    assert seen.sha1.algorithm is HashAlgorithm.SHA1
