"""The page that connects to a vCenter: fields, trust, the login, the keyring; by keys and clicks."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from depot_gui.domain.address import Address
from depot_gui.domain.failures import ConnectionFailedError, Failure, OutsideError, Problem
from depot_gui.domain.ports import StoreKind, StoreProblem
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import SYSTEM_TRUST, TrustMethod, pinned, signed_by
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.connections import SavedConnection
from depot_gui.flow.wizard import Prefill, Step
from depot_gui.ui.texts.fields import store_words
from depot_gui.ui.theme import Tone
from tests.domain.certificates import make
from tests.fakes.vcenter import refused
from tests.ui.connect_support import (
    ADDRESS,
    BACK,
    CANCEL,
    CHANGED,
    EXPIRED,
    ISSUER,
    NEXT,
    PASSWORD,
    USER,
    Desk,
    Hands,
    leaf,
    open_wizard,
)
from tests.ui.support import (
    accessible_name,
    choose,
    click,
    find,
    in_sight,
    nameless,
    press,
    shown_words,
    type_text,
    until,
)
from tests.ui.wizard_support import read

ELSEWHERE = Address("vcenter.elsewhere.example")


def unknown(desk: Desk) -> None:
    desk.world.faults_of_leaf = ISSUER


def broken(problem: Problem) -> OutsideError:
    return ConnectionFailedError(Failure(problem=problem, where=str(ADDRESS), detail="its own words"), sent=False)


def shows_panel(hands: Hands) -> bool:
    return hands.box("trustVcenter").isVisible()


# The fields


async def test_what_is_wrong_stands_at_every_field_at_once_and_nothing_is_sent() -> None:
    async with open_wizard() as hands:
        hands.fill("http://vcenter", "user:name", " ")
        type_text(hands.edit("vcenterPassword"), "")
        await hands.press(NEXT)
        assert "unprotected" in hands.below("vcenterAddress")
        assert "colon" in hands.below("vcenterUser")
        assert "password" in hands.below("vcenterPassword")
        assert hands.edit("vcenterAddress").hasFocus()
        assert hands.edit("vcenterAddress").selectedText() == "http://vcenter"
        assert hands.world.examined == []
        type_text(hands.edit("vcenterAddress"), "vcenter")
        assert hands.below("vcenterAddress") == ""
        assert "colon" in hands.below("vcenterUser"), "only the field that was edited is freed"


@pytest.mark.parametrize(
    "typed", ["vc.example.test", "  VC.example.test. ", "https://vc.example.test/ui/", "vc.example.test:443"]
)
async def test_an_address_is_understood_in_any_usual_form(typed: str) -> None:
    async with open_wizard() as hands:
        hands.fill(typed, f"  {USER} ")
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.world.examined[0][0] == ADDRESS
        assert hands.world.logins[0][1].user == USER


async def test_enter_moves_on_from_any_field_and_three_times_is_once() -> None:
    async with open_wizard() as hands:
        hands.world.held["examine"] = asyncio.Event()
        hands.fill()
        for name in ("vcenterAddress", "vcenterUser", "vcenterPassword"):
            press(hands.edit(name), Qt.Key.Key_Return)
        await hands.until_waiting("examine")
        assert hands.edit("vcenterPassword").isReadOnly()
        hands.world.held["examine"].set()
        await hands.until_step(Step.AUTHENTICATION)
        assert (len(hands.world.examined), len(hands.world.logins)) == (1, 1)


async def test_it_starts_with_the_prefill_and_the_keys_in_the_first_empty_field() -> None:
    async with open_wizard(prefill=Prefill(address="vc.example.test:8443", user=USER)) as hands:
        assert hands.edit("vcenterAddress").text() == "vc.example.test:8443"
        assert hands.edit("vcenterUser").text() == USER
        assert hands.edit("vcenterPassword").hasFocus()
    async with open_wizard() as hands:
        assert hands.edit("vcenterAddress").hasFocus()
        assert not hands.on_page(QComboBox, "savedConnections").isVisible()


# The certificate


async def test_a_known_certificate_asks_nothing() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        assert hands.world.logins == [(SYSTEM_TRUST, hands.world.logins[0][1])]
        assert hands.world.logins[0][1].password == Secret(PASSWORD)


async def test_an_unknown_certificate_is_shown_and_nothing_is_ticked_or_sent() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        assert hands.page.heading.text() == "Is this your vCenter?"
        shown = hands.world.leaf
        assert hands.edit("vcenterSha256").text() == shown.sha256.value
        assert hands.edit("vcenterSha1").text() == shown.sha1.value
        assert hands.edit("vcenterSha256").isReadOnly()
        assert "does not know this issuer" in " ".join(shown_words(hands.page))
        assert not hands.box("trustVcenter").isChecked()
        assert not hands.box("trustAlways").isChecked()
        assert not hands.button(NEXT).isEnabled()
        assert hands.box("trustVcenter").hasFocus()
        assert not find(hands.page, QWidget, "certificateAlarm").isVisible()
        for _ in range(3):
            press(hands.box("trustVcenter"), Qt.Key.Key_Return)
        assert hands.world.logins == []


@pytest.mark.parametrize("size", [(940, 720), (1024, 680), (760, 560)])
async def test_the_question_and_its_answers_are_in_sight_together(size: tuple[int, int]) -> None:
    async with open_wizard(unknown) as hands:
        hands.frame.resize(*size)
        await hands.to_certificate()
        asked = (hands.page.heading, hands.page.subtitle, hands.edit("vcenterSha256"), hands.edit("vcenterSha1"))
        answers = (hands.box("trustVcenter"), hands.box("trustAlways"), hands.link("showAuthority"))
        await until(lambda: in_sight(*asked, *answers))
        if size[1] > 600:
            assert in_sight(hands.edit("vcenterCompare"))


@pytest.mark.parametrize("size", [(940, 720), (760, 560)])
async def test_an_alarm_is_in_sight_with_its_heading_and_its_answers(size: tuple[int, int]) -> None:
    def change(desk: Desk) -> None:
        desk.world.leaf = read(make("old.lab.example", dns=("old.lab.example",), days=365))
        desk.world.faults_of_leaf = EXPIRED
        desk.pins.pin_vcenter(ADDRESS, pinned(leaf(), ISSUER))

    async with open_wizard(change) as hands:
        hands.frame.resize(*size)
        await hands.to_certificate()
        alarm = find(hands.page, QWidget, "certificateAlarm")
        await until(lambda: in_sight(hands.page.heading, alarm, hands.box("trustVcenter")))
        inside = hands.page.area.widget()
        assert inside is not None
        assert inside.height() == max(inside.heightForWidth(inside.width()), hands.page.area.viewport().height())


async def test_tab_shows_the_field_it_comes_to_from_the_buttons() -> None:
    async with open_wizard(unknown) as hands:
        hands.frame.resize(760, 560)
        await hands.to_certificate()
        await until(lambda: in_sight(hands.edit("vcenterSha1")))
        await asyncio.sleep(0.1)  # until nothing scrolls by itself any more
        assert not in_sight(hands.edit("vcenterAddress"))
        cancel = find(hands.frame, QPushButton, CANCEL)
        cancel.setFocus()
        press(cancel, Qt.Key.Key_Tab)
        assert hands.frame.focusWidget() is hands.edit("vcenterAddress")
        assert in_sight(hands.edit("vcenterAddress"))


async def test_the_authority_is_in_sight_also_below_an_alarm() -> None:
    def change(desk: Desk) -> None:
        with_authority(desk)
        desk.pins.pin_vcenter(ADDRESS, pinned(leaf(), ISSUER))

    async with open_wizard(change) as hands:
        await hands.to_certificate()
        click(hands.link("showAuthority"))
        shown = hands.edit("vcenterSha256")
        await until(lambda: shown.text() == hands.world.root.sha256.value)
        await until(lambda: in_sight(shown, hands.edit("vcenterSha1")))


async def test_trust_this_time_is_for_this_leaf_and_this_run_of_the_program() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        press(hands.box("trustVcenter"), Qt.Key.Key_Space)
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        (trust, _), pins = hands.world.logins[0], hands.desk.pins
        assert (trust.method, trust.pin, trust.allowed) == (TrustMethod.PIN, hands.world.leaf, ISSUER)
        assert pins.vcenters() == ()
        assert pins.trust_for(ADDRESS) == trust


async def test_the_keys_stay_among_the_fields_when_the_ticked_box_goes() -> None:
    async with open_wizard(unknown) as hands:
        hands.world.held["log_in"] = asyncio.Event()
        await hands.to_certificate()
        press(hands.box("trustVcenter"), Qt.Key.Key_Space)
        press(hands.box("trustVcenter"), Qt.Key.Key_Return)
        await hands.until_waiting("log_in")
        assert hands.edit("vcenterPassword").hasFocus(), "on Stop or Cancel a second Enter would give up"
        hands.world.held["log_in"].set()


async def test_trust_always_is_kept_and_asked_no_more() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        click(hands.box("trustVcenter"))
        click(hands.box("trustAlways"))
        assert not hands.box("trustVcenter").isChecked(), "one of them"
        click(hands.box("trustAlways"))
        assert not hands.button(NEXT).isEnabled()
        click(hands.box("trustAlways"))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert [pin.trust.pin for pin in hands.desk.pins.vcenters()] == [hands.world.leaf]


async def test_a_pin_that_fits_asks_nothing() -> None:
    def pin(desk: Desk) -> None:
        unknown(desk)
        desk.pins.pin_vcenter(ADDRESS, pinned(desk.world.leaf, ISSUER))

    async with open_wizard(pin) as hands:
        await hands.to_authentication()
        assert hands.world.logins[0][0].pin == hands.world.leaf


async def test_more_than_the_issuer_is_red_and_never_always() -> None:
    def expire(desk: Desk) -> None:
        desk.world.leaf = read(make("old.lab.example", dns=("old.lab.example",), days=200))
        desk.world.faults_of_leaf = EXPIRED | desk.world.leaf.faults(ADDRESS.host, desk.world.clock.true_utc())

    async with open_wizard(expire) as hands:
        await hands.to_certificate()
        facts = {key.text(): value for key, value in hands.connect.certificate.card.facts._rows}
        assert "It has expired." in facts["Valid"].text()
        assert "not issued for vc.example.test" in facts["Names"].text()
        tones = {name: value.property("tone") for name, value in facts.items()}
        assert tones["Valid"] == tones["Names"] == Tone.ERROR.value
        assert tones["Issued by"] == Tone.WARNING.value
        assert not hands.box("trustAlways").isEnabled()
        assert any("“Always” is not available" in words for words in shown_words(hands.page))
        click(hands.box("trustVcenter"))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.desk.pins.vcenters() == ()


async def test_a_changed_certificate_is_an_alarm_and_enter_cancels() -> None:
    old = leaf()

    def change(desk: Desk) -> None:
        unknown(desk)
        desk.pins.pin_vcenter(ADDRESS, pinned(old, ISSUER))

    async with open_wizard(change) as hands:
        await hands.to_certificate()
        assert find(hands.page, QWidget, "certificateAlarm").isVisible()
        rows = [row.replace("\n", ":") for row in hands.connect.certificate.alarm.rows()]
        assert old.sha256.value in rows
        assert hands.world.leaf.sha256.value in rows
        cancel = find(hands.frame, QPushButton, CANCEL)
        assert cancel.isDefault()
        assert cancel.hasFocus()
        press(cancel, Qt.Key.Key_Return)
        assert hands.closed == 1
        assert hands.world.logins == []


async def test_a_changed_certificate_can_be_trusted_all_the_same() -> None:
    def change(desk: Desk) -> None:
        unknown(desk)
        desk.pins.pin_vcenter(ADDRESS, pinned(leaf(), ISSUER))

    async with open_wizard(change) as hands:
        await hands.to_certificate()
        assert not hands.button(NEXT).isEnabled()
        click(hands.box("trustAlways"))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert [pin.trust.pin for pin in hands.desk.pins.vcenters()] == [hands.world.leaf]
        assert not find(hands.frame, QPushButton, CANCEL).isDefault()


async def test_a_changed_certificate_is_an_alarm_though_this_computer_knows_its_issuer() -> None:
    async with open_wizard(lambda desk: desk.pins.pin_vcenter(ADDRESS, pinned(OTHER, ISSUER))) as hands:
        await hands.to_certificate()
        alarm = find(hands.page, QWidget, "certificateAlarm")
        assert alarm.isVisible()
        assert "proxy" in " ".join(shown_words(alarm))
        assert find(hands.frame, QPushButton, CANCEL).isDefault()
        assert not hands.button(NEXT).isEnabled()
        assert hands.world.logins == []


async def test_another_authority_than_the_one_trusted_is_an_alarm() -> None:
    other = read(make("CA of somebody else"))

    def change(desk: Desk) -> None:
        unknown(desk)
        desk.pins.pin_vcenter(ADDRESS, signed_by(other))

    async with open_wizard(change) as hands:
        await hands.to_certificate()
        assert find(hands.page, QWidget, "certificateAlarm").isVisible()
        rows = hands.connect.certificate.alarm.rows()
        issued = rows.index("Issued by")
        assert rows[issued + 1].startswith("CA of somebody else")
        assert rows[issued + 2].startswith("CA, vc.example.test")


async def test_a_fingerprint_one_was_given_is_compared_and_a_wrong_one_keeps_the_boxes_off() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        shown, field = hands.world.leaf, hands.edit("vcenterCompare")
        click(hands.box("trustVcenter"))
        type_text(field, OTHER.sha1.value)
        assert "Does not match" in field.accessibleDescription()
        assert not hands.box("trustVcenter").isChecked()
        assert not hands.box("trustVcenter").isEnabled()
        assert not hands.box("trustAlways").isEnabled()
        assert not hands.button(NEXT).isEnabled()
        type_text(field, f"sha256 Fingerprint={shown.sha256.value}")
        assert "Match (SHA-256)" in field.accessibleDescription()
        assert hands.box("trustAlways").isEnabled()
        type_text(field, "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU")
        assert "SSH" in field.accessibleDescription()
        press(field, Qt.Key.Key_Return)
        assert hands.world.logins == []


# The authority


def with_authority(desk: Desk) -> None:
    unknown(desk)
    desk.world.offered = (desk.world.root,)


async def test_the_authority_is_shown_and_trusted_only_by_a_tick_of_its_own() -> None:
    async with open_wizard(with_authority) as hands:
        await hands.to_certificate()
        click(hands.box("trustAlways"))
        click(hands.link("showAuthority"))
        root, shown = hands.world.root, hands.edit("vcenterSha256")
        await until(lambda: shown.text() == root.sha256.value)
        await hands.until_quiet()
        assert not hands.box("trustAlways").isChecked(), "it was ticked for the certificate"
        assert not hands.button(NEXT).isEnabled()
        assert "downloaded from the same vCenter" in " ".join(shown_words(hands.page))
        type_text(hands.edit("vcenterCompare"), root.sha1.value)
        assert "Match" in hands.edit("vcenterCompare").accessibleDescription()
        click(hands.box("trustAlways"))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.world.logins[0][0] == signed_by(root)
        assert [(pin.certificate, pin.is_authority) for pin in hands.desk.pins.vcenters()] == [(root, True)]


async def test_one_can_go_back_from_the_authority_to_the_certificate() -> None:
    async with open_wizard(with_authority) as hands:
        await hands.to_certificate()
        click(hands.link("showAuthority"))
        await until(lambda: hands.edit("vcenterSha256").text() == hands.world.root.sha256.value)
        click(hands.box("trustVcenter"))
        click(hands.link("showAuthority"))
        assert hands.edit("vcenterSha256").text() == hands.world.leaf.sha256.value
        assert not hands.box("trustVcenter").isChecked()
        click(hands.box("trustVcenter"))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.world.logins[0][0].pin == hands.world.leaf


async def test_no_authority_is_offered_where_more_is_wrong_or_none_can_be_had() -> None:
    async with open_wizard(lambda desk: setattr(desk.world, "faults_of_leaf", EXPIRED)) as hands:
        await hands.to_certificate()
        assert not hands.link("showAuthority").isVisible()
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        click(hands.link("showAuthority"))
        await until(lambda: "offers no authority" in hands.page_error)
        assert hands.edit("vcenterSha256").text() == hands.world.leaf.sha256.value


async def test_another_address_drops_the_question_and_the_ticks() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        click(hands.box("trustVcenter"))
        type_text(hands.edit("vcenterPassword"), "another")
        assert hands.box("trustVcenter").isChecked(), "another password changes nothing of the certificate"
        type_text(hands.edit("vcenterAddress"), "vc2.example.test")
        assert not shows_panel(hands)
        assert hands.button(NEXT).isEnabled()
        assert hands.page.heading.text() == "Which vCenter?"
        type_text(hands.edit("vcenterAddress"), str(ADDRESS))
        await hands.press(NEXT)
        await until(lambda: shows_panel(hands))
        assert not hands.box("trustVcenter").isChecked()


async def test_a_certificate_that_changes_before_the_login_is_judged_anew_and_no_password_is_sent() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        click(hands.box("trustVcenter"))
        hands.world.before_login = lambda: setattr(hands.world, "leaf", OTHER)
        await hands.press(NEXT)
        await until(lambda: hands.connect.is_alarming)
        await hands.until_quiet()
        assert hands.edit("vcenterSha256").text() == OTHER.sha256.value
        assert not hands.box("trustVcenter").isChecked()
        assert not hands.button(NEXT).isEnabled()
        assert hands.world.logins == []


async def test_a_certificate_refused_though_it_looks_right_ends_in_an_error() -> None:
    async with open_wizard() as hands:
        hands.world.login_errors = [CHANGED]
        hands.fill()
        await hands.press(NEXT)
        await until(lambda: hands.page_error)
        assert len(hands.world.examined) == 2, "looked at once more, and no more often"


async def test_the_fingerprint_is_copied_whole() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        copy = next(b for b in hands.page.findChildren(QPushButton) if b.accessibleName() == "Copy SHA-256")
        click(copy)
        assert QApplication.clipboard().text() == hands.world.leaf.sha256.value


async def test_a_pin_that_cannot_be_written_holds_nothing_up(tmp_path: Path) -> None:
    def spoil(desk: Desk) -> None:
        unknown(desk)
        (tmp_path / "file").write_text("")
        desk.pins._file = tmp_path / "file" / "pins"  # a folder that is none: the disk says no

    async with open_wizard(spoil) as hands:
        await hands.to_certificate()
        click(hands.box("trustAlways"))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert "until the program ends" in hands.notice


# A CA file


async def test_a_ca_file_is_chosen_without_a_nested_loop_and_vouches(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("-----BEGIN CERTIFICATE-----")

    def prepare(desk: Desk) -> None:
        unknown(desk)
        desk.world.authority = str(file)

    async with open_wizard(prepare) as hands:
        await hands.to_certificate()
        click(hands.box("trustVcenter"))
        click(hands.link("chooseCaFile"))
        dialog = find(hands.frame, QFileDialog, "caFileDialog")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.selectFile(str(file))
        dialog.fileSelected.emit(str(file))
        dialog.close()
        assert not shows_panel(hands), "what was asked is asked anew with the file"
        assert str(file) in " ".join(shown_words(hands.page))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.world.logins[0][0].ca_file == str(file)
        (saved,) = hands.desk.connections.saved
        assert saved.ca_file == str(file)


async def test_the_ca_file_of_a_saved_connection_is_used_again_and_can_be_left_out() -> None:
    def prepare(desk: Desk) -> None:
        unknown(desk)
        desk.world.authority = "/etc/lab/ca.pem"
        desk.save(ca_file="/etc/lab/ca.pem")

    async with open_wizard(prepare) as hands:
        assert not hands.link("chooseCaFile").isVisible()
        hands.link("removeCaFile").setFocus()
        press(hands.link("removeCaFile"), Qt.Key.Key_Space)
        assert hands.link("chooseCaFile").hasFocus()
        type_text(hands.edit("vcenterPassword"), PASSWORD)
        await hands.press(NEXT)
        await until(lambda: shows_panel(hands))


# The login


async def test_a_wrong_password_is_selected_for_retyping() -> None:
    async with open_wizard() as hands:
        hands.fill(password="wrong")
        await hands.press(NEXT)
        await until(lambda: "refused" in hands.below("vcenterPassword"))
        await hands.until_quiet()
        field = hands.edit("vcenterPassword")
        assert field.hasFocus()
        assert field.hasSelectedText()
        assert not field.isReadOnly()
        assert hands.page_error == ""
        type_text(field, PASSWORD)
        press(field, Qt.Key.Key_Return)
        await hands.until_step(Step.AUTHENTICATION)


async def test_what_one_vcenter_refused_is_not_said_of_the_next() -> None:
    async with open_wizard() as hands:
        hands.fill(password="wrong")
        await hands.press(NEXT)
        await until(lambda: "refused" in hands.below("vcenterPassword"))
        await hands.until_quiet()
        hands.world.network = broken(Problem.CONNECTION_REFUSED)
        type_text(hands.edit("vcenterAddress"), "other.example.test")
        await hands.press(NEXT)
        await until(lambda: hands.below("vcenterAddress"))
        assert hands.below("vcenterPassword") == ""


async def test_a_wrong_password_after_the_certificate_does_not_ask_about_it_again() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        type_text(hands.edit("vcenterPassword"), "wrong")
        click(hands.box("trustVcenter"))
        await hands.press(NEXT)
        await until(lambda: hands.below("vcenterPassword"))
        assert not shows_panel(hands)
        type_text(hands.edit("vcenterPassword"), PASSWORD)
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)


@pytest.mark.parametrize(
    ("problem", "at_the_address"),
    [
        (Problem.NAME_NOT_FOUND, True),
        (Problem.CONNECTION_REFUSED, True),
        (Problem.TIMED_OUT, False),
        (Problem.TLS_NOT_SPOKEN, True),
        (Problem.NOT_A_VCENTER, True),
        (Problem.CONNECTION_RESET, False),
        (Problem.PROXY_WANTS_PASSWORD, False),
        (Problem.TLS_TOO_OLD, False),
        (Problem.DISK, False),
    ],
)
async def test_a_network_that_fails_is_told_and_loses_nothing(problem: Problem, at_the_address: bool) -> None:
    async with open_wizard() as hands:
        hands.world.network = broken(problem)
        hands.fill()
        await hands.press(NEXT)
        await until(lambda: hands.page_error)
        await hands.until_quiet()
        assert "its own words" in hands.page_error
        assert bool(hands.below("vcenterAddress")) is at_the_address
        assert hands.edit("vcenterPassword").text() == PASSWORD
        hands.world.network = None
        type_text(hands.edit("vcenterAddress"), str(ADDRESS))
        assert hands.page_error == ""
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)


async def test_a_vcenter_that_is_too_old_is_told_and_its_session_is_not_left_open() -> None:
    async with open_wizard() as hands:
        hands.world.release = "7.0.1.00300"
        hands.fill()
        await hands.press(NEXT)
        await until(lambda: hands.page_error)
        assert "too old" in hands.page_error
        assert "7.0.1.00300" in hands.page_error
        await until(lambda: hands.world.sessions == set(), what="logged out")


async def test_cancel_while_busy_stops_and_loses_nothing() -> None:
    async with open_wizard() as hands:
        hands.world.held["log_in"] = asyncio.Event()
        hands.fill()
        await hands.press(NEXT)
        await hands.until_waiting("log_in")
        assert "Logging in" in hands.frame.busy.words.text()
        await hands.press(CANCEL)
        await hands.until_quiet()
        assert hands.closed == 0
        assert hands.edit("vcenterPassword").text() == PASSWORD
        assert hands.page.step is Step.CONNECT
        hands.world.held["log_in"].set()
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)


async def test_a_window_closed_while_it_waits_ends_the_wait() -> None:
    async with open_wizard() as hands:
        hands.world.held["examine"] = asyncio.Event()
        hands.fill()
        await hands.press(NEXT)
        await hands.until_waiting("examine")
        password = hands.connect.form.password
        hands.frame.close()
        assert hands.closed == 1
        assert password.text() == "", "the password goes with the wizard"
        hands.world.held["examine"].set()
        await asyncio.sleep(0.05)
        assert hands.world.logins == []


async def test_what_was_checked_is_still_shown_when_one_comes_back() -> None:
    async with open_wizard() as hands:
        hands.fill()
        assert not hands.connect.checked.isVisible(), "nobody was asked yet"
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        await hands.press(BACK)
        await hands.until_step(Step.CONNECT)
        words = " ".join(shown_words(hands.connect.checked))
        assert "An authority that this computer’s system trusts vouches for it" in words
        assert hands.world.leaf.sha256.value[:35] in words
        type_text(hands.edit("vcenterAddress"), "other.example.test")
        assert not hands.connect.checked.isVisible(), "it was the other one's"


async def test_what_is_simulated_is_filled_in_and_looked_at_at_once() -> None:
    prefill = Prefill(address=str(ADDRESS), user=USER, password=Secret(PASSWORD), simulated=True)
    async with open_wizard(prefill=prefill) as hands:
        await until(hands.connect.checked.isVisible)
        assert hands.world.logins == [], "nothing was sent"
        assert hands.edit("vcenterPassword").text() == PASSWORD
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)


async def test_back_and_next_with_nothing_changed_ask_nobody() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        hands.frame.go_to(Step.CONNECT)
        assert hands.edit("vcenterPassword").text() == PASSWORD
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert (len(hands.world.examined), len(hands.world.logins)) == (1, 1)
        hands.frame.go_to(Step.CONNECT)
        type_text(hands.edit("vcenterPassword"), "wrong")
        await hands.press(NEXT)
        await until(lambda: hands.below("vcenterPassword"))


async def test_a_refusal_that_is_sent_back_here_is_not_passed_over() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        error = refused(ErrorType.UNAUTHENTICATED, 401)
        hands.page.sent_back.emit(Step.CONNECT, error.failure)
        await hands.until_step(Step.CONNECT)
        await until(lambda: hands.below("vcenterPassword"))
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert len(hands.world.logins) == 2


# A proxy


async def test_a_proxy_that_asks_for_a_password_gets_its_own() -> None:
    async with open_wizard(lambda desk: setattr(desk.world, "proxy_password", "pr0xy-w0rd")) as hands:
        assert not hands.edit("proxyUser").isVisible()
        hands.fill()
        await hands.press(NEXT)
        await until(hands.edit("proxyUser").isVisible)
        await hands.until_quiet()
        assert "asks for a password" in hands.page_error
        assert hands.edit("proxyUser").hasFocus()
        assert any("proxy.example:3128" in words for words in shown_words(hands.page))
        assert nameless(hands.page) == []
        type_text(hands.edit("proxyPassword"), "half")
        await hands.press(NEXT)
        assert "Type the user name" in hands.below("proxyUser")
        for password in ("wrong", "pr0xy-w0rd"):
            type_text(hands.edit("proxyUser"), " alice ")
            type_text(hands.edit("proxyPassword"), password)
            await hands.press(NEXT)
            await until(lambda: hands.page.step is not Step.CONNECT or hands.below("proxyPassword"))
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.world.proxy_logins == [
            ("proxy.example:3128", Credentials("alice", Secret(password))) for password in ("wrong", "pr0xy-w0rd")
        ]
        assert hands.connect.proxy.password.text() == ""
        assert hands.world.logins[0][1].password == Secret(PASSWORD)


# A session opened elsewhere


def with_session(desk: Desk) -> None:
    desk.world.sessions.add("b00063be")
    desk.world.session_user = "FED.EXAMPLE\\anna"


async def test_a_session_id_is_used_and_left_open_where_a_password_cannot_work() -> None:
    async with open_wizard(with_session) as hands:
        hands.fill(password="half")
        await hands.until_quiet()
        click(hands.link("otherSignOn"))
        assert hands.edit("vcenterPassword").text() == "", "what was typed for the other way goes"
        assert not hands.edit("vcenterUser").isVisible()
        assert not hands.box("rememberPassword").isVisible()
        assert hands.edit("vcenterSession").hasFocus()
        assert "not ended by this program" in hands.below("vcenterSession")
        assert nameless(hands.page) == []
        await hands.until_quiet()
        type_text(hands.edit("vcenterSession"), "two words")
        await hands.press(NEXT)
        assert "not a session id" in hands.below("vcenterSession")
        assert hands.world.examined == []
        type_text(hands.edit("vcenterSession"), '"b00063be"')
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.flow.state.session is not None
        assert hands.flow.state.session.user == "FED.EXAMPLE\\anna"
        assert hands.world.logins == []
        field = hands.connect.form.session
        hands.frame.close()
        assert field.text() == ""
    assert hands.world.sessions == {"b00063be"}
    assert hands.desk.keys.kept == {}


async def test_the_words_above_are_of_what_is_typed() -> None:
    async with open_wizard(unknown) as hands:
        type_text(hands.edit("vcenterAddress"), str(ADDRESS))
        assert "the password leaves this computer only after that" in hands.page.subtitle.text()
        click(hands.link("otherSignOn"))
        assert "the session id leaves this computer only after that" in hands.page.subtitle.text()
        type_text(hands.edit("vcenterSession"), "b00063be")
        await hands.press(NEXT)
        await until(lambda: shows_panel(hands))
        assert "gets your session:" in hands.page.subtitle.text()
        click(hands.link("otherSignOn"))
        assert "gets your password:" in hands.page.subtitle.text()


async def test_a_session_that_is_over_is_told_at_its_field() -> None:
    async with open_wizard() as hands:
        type_text(hands.edit("vcenterAddress"), str(ADDRESS))
        click(hands.link("otherSignOn"))
        type_text(hands.edit("vcenterSession"), "b00063be")
        await hands.press(NEXT)
        await until(lambda: "has ended" in hands.below("vcenterSession"))
        click(hands.link("otherSignOn"))
        await hands.to_authentication()


@pytest.mark.parametrize(
    ("challenge", "words"),
    [
        ('Basic realm="VAPI endpoint",SIGN realm="x"', "refused this user name or password"),
        ('SIGN realm="x",Bearer', "accepts no password here"),
    ],
)
async def test_it_is_said_where_no_password_can_work(challenge: str, words: str) -> None:
    async with open_wizard() as hands:
        hands.world.login_errors = [refused(ErrorType.UNAUTHENTICATED, 401, challenge=challenge)]
        hands.fill()
        await hands.press(NEXT)
        await until(lambda: words in hands.below("vcenterPassword"))


# Saved connections and the keyring


async def test_a_saved_connection_fills_the_form_and_the_keyring_the_password() -> None:
    def prepare(desk: Desk) -> None:
        desk.save(user="audit@lab.example")
        desk.save(remembered=True)

    async with open_wizard(prepare) as hands:
        await until(lambda: hands.edit("vcenterPassword").text() == PASSWORD)
        assert hands.edit("vcenterAddress").text() == str(ADDRESS)
        assert hands.edit("vcenterUser").text() == USER
        assert hands.below("vcenterPassword") == "From the keyring."
        assert hands.box("rememberPassword").isChecked()
        saved = hands.on_page(QComboBox, "savedConnections")
        choose(saved, f"{ADDRESS} as audit@lab.example")
        saved.activated.emit(saved.currentIndex())
        assert hands.edit("vcenterUser").text() == "audit@lab.example"
        assert hands.edit("vcenterPassword").text() == "", "another user's password does not stay"
        assert not hands.box("rememberPassword").isChecked()
        assert not hands.link("forgetPassword").isVisible()


@pytest.mark.parametrize("held", ["examine", "log_in"])
async def test_what_is_under_way_for_one_connection_does_not_count_for_another_that_is_chosen(held: str) -> None:
    """Neither its certificate is asked about, nor trusted, nor is the wizard let in with the other login."""

    def prepare(desk: Desk) -> None:
        desk.world.faults_of_leaf = ISSUER if held == "examine" else frozenset()
        desk.save()
        desk.connections.add(SavedConnection(ELSEWHERE, USER))

    async with open_wizard(prepare) as hands:
        world = hands.world
        world.held[held] = asyncio.Event()
        hands.fill()
        await hands.press(NEXT)
        await hands.until_waiting(held)
        saved = hands.on_page(QComboBox, "savedConnections")
        choose(saved, f"{ELSEWHERE} as {USER}")
        saved.activated.emit(saved.currentIndex())
        world.held.pop(held).set()
        await hands.until_quiet()
        await asyncio.sleep(0.05)
        assert hands.edit("vcenterAddress").text() == str(ELSEWHERE)
        assert hands.edit("vcenterPassword").text() == ""
        assert not hands.box("trustVcenter").isVisible()
        assert hands.page.step is Step.CONNECT
        assert hands.flow.state.session is None
        looks = len(world.examined)
        type_text(hands.edit("vcenterPassword"), "Other-Secret-2!")
        await hands.press(NEXT)
        await until(lambda: len(world.examined) > looks)
        assert world.examined[-1][0] == ELSEWHERE


async def test_nothing_is_remembered_before_it_is_known_and_told_where() -> None:
    known = asyncio.Event()

    def prepare(desk: Desk) -> None:
        desk.keys.store = StoreKind.PLAIN_TEXT
        desk.keys.kind_known = known

    async with open_wizard(prepare) as hands:
        assert not hands.box("rememberPassword").isEnabled()
        known.set()
        await until(hands.box("rememberPassword").isEnabled)
        assert "plain text" in hands.connect.form.store_note.text()


async def test_a_keyring_that_cannot_say_what_it_is_is_not_used_and_says_why() -> None:
    def prepare(desk: Desk) -> None:
        desk.keys.problem = StoreProblem.BROKEN
        desk.keys.kind_known = asyncio.Event()
        desk.keys.kind_known.set()

    async with open_wizard(prepare) as hands:
        await until(hands.connect.form.store_note.isVisible)
        assert not hands.box("rememberPassword").isEnabled()
        assert hands.connect.form.store_note.text() == store_words(StoreProblem.BROKEN)


async def test_a_password_from_the_keyring_does_not_go_to_another_vcenter() -> None:
    async with open_wizard(lambda desk: desk.save(remembered=True)) as hands:
        await until(lambda: hands.edit("vcenterPassword").text() == PASSWORD)
        type_text(hands.edit("vcenterAddress"), "evil.example")
        assert hands.edit("vcenterPassword").text() == ""


async def test_what_is_typed_wins_over_a_slow_keyring() -> None:
    def prepare(desk: Desk) -> None:
        desk.save(remembered=True)
        desk.keys.held = asyncio.Event()

    async with open_wizard(prepare) as hands:
        await until(lambda: hands.desk.keys.asked)
        type_text(hands.edit("vcenterPassword"), "typed")
        assert hands.desk.keys.held is not None
        hands.desk.keys.held.set()
        await hands.until_quiet()
        assert hands.edit("vcenterPassword").text() == "typed"


async def test_the_keyring_is_asked_when_a_known_login_was_typed() -> None:
    async with open_wizard(lambda desk: desk.save(remembered=True), Prefill(address="other.example")) as hands:
        type_text(hands.edit("vcenterAddress"), str(ADDRESS))
        type_text(hands.edit("vcenterUser"), USER)
        hands.edit("vcenterPassword").setFocus()
        await until(lambda: hands.edit("vcenterPassword").text() == PASSWORD)


async def test_a_locked_keyring_is_told_and_the_password_can_be_typed() -> None:
    def prepare(desk: Desk) -> None:
        desk.save(remembered=True)
        desk.keys.problem = StoreProblem.LOCKED

    async with open_wizard(prepare) as hands:
        await until(lambda: "locked" in hands.below("vcenterPassword"))
        type_text(hands.edit("vcenterPassword"), PASSWORD)
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)


@pytest.mark.parametrize(
    ("kind", "usable", "words"),
    [
        (StoreKind.SYSTEM, True, ""),
        (StoreKind.PLAIN_TEXT, True, "plain text"),
        (StoreKind.NOTHING, False, "keeps nothing"),
        (StoreKind.ABSENT, False, "No keyring"),
    ],
)
async def test_what_stands_behind_the_keyring_is_said_beforehand(kind: StoreKind, usable: bool, words: str) -> None:
    async with open_wizard(lambda desk: setattr(desk.keys, "store", kind)) as hands:
        await hands.until_quiet()
        assert hands.box("rememberPassword").isEnabled() is usable
        shown = hands.connect.form.store_note
        assert shown.isVisible() is bool(words)
        assert words in shown.text()


async def test_the_password_goes_to_the_keyring_only_when_asked_and_only_after_the_login() -> None:
    async with open_wizard() as hands:
        await hands.to_authentication()
        await asyncio.sleep(0.05)
        assert hands.desk.keys.kept == {}
    async with open_wizard() as hands:
        click(hands.box("rememberPassword"))
        hands.fill(password="wrong")
        await hands.press(NEXT)
        await until(lambda: hands.below("vcenterPassword"))
        assert hands.desk.keys.kept == {}
        await hands.to_authentication()
        await until(lambda: hands.desk.keys.kept == {(ADDRESS, USER): PASSWORD})
        assert hands.desk.connections.saved[0].remembered


async def test_another_password_replaces_the_remembered_one_and_an_unticked_box_deletes_it() -> None:
    def prepare(desk: Desk) -> None:
        desk.save(remembered=True)
        desk.keys.kept[ADDRESS, USER] = "old"

    async with open_wizard(prepare) as hands:
        await until(lambda: hands.edit("vcenterPassword").text() == "old")
        type_text(hands.edit("vcenterPassword"), PASSWORD)
        await hands.press(NEXT)
        await until(lambda: hands.desk.keys.kept == {(ADDRESS, USER): PASSWORD})
        await hands.until_step(Step.AUTHENTICATION)
        hands.frame.go_to(Step.CONNECT)
        click(hands.box("rememberPassword"))
        await hands.press(NEXT)
        await until(lambda: hands.desk.keys.kept == {})
        assert not hands.desk.connections.saved[0].remembered


async def test_forget_really_deletes() -> None:
    async with open_wizard(lambda desk: desk.save(remembered=True)) as hands:
        await until(lambda: hands.edit("vcenterPassword").text() == PASSWORD)
        click(hands.link("forgetPassword"))
        await until(lambda: hands.desk.keys.kept == {})
        await hands.until_quiet()
        assert hands.edit("vcenterPassword").text() == ""
        assert hands.edit("vcenterPassword").hasFocus()
        assert not hands.link("forgetPassword").isVisible()
        assert not hands.box("rememberPassword").isChecked()
        assert "Forgotten" in hands.below("vcenterPassword")


async def test_a_keyring_that_does_not_forget_is_not_said_to_have() -> None:
    async with open_wizard(lambda desk: desk.save(remembered=True)) as hands:
        await until(lambda: hands.edit("vcenterPassword").text() == PASSWORD)
        hands.desk.keys.problem = StoreProblem.REFUSED
        click(hands.link("forgetPassword"))
        await until(lambda: "still in the keyring" in hands.notice)
        assert hands.link("forgetPassword").isVisible()


async def test_a_keyring_that_does_not_remember_holds_nothing_up() -> None:
    async with open_wizard(lambda desk: setattr(desk.keys, "problem", StoreProblem.REFUSED)) as hands:
        click(hands.box("rememberPassword"))
        await hands.to_authentication()
        await until(lambda: "keyring" in hands.notice)
        await hands.press(NEXT)
        await until(lambda: hands.page.step is Step.HOSTS)
        assert hands.notice == "", "it was to be read on the next page"


async def test_connections_that_cannot_be_saved_hold_nothing_up(tmp_path: Path) -> None:
    def spoil(desk: Desk) -> None:
        (tmp_path / "file").write_text("")
        desk.connections._file = tmp_path / "file" / "vcenters"

    async with open_wizard(spoil) as hands:
        await hands.to_authentication()


# For everybody


async def test_every_control_has_a_name_also_in_another_language() -> None:
    async with open_wizard(unknown) as hands:
        await hands.to_certificate()
        assert nameless(hands.page) == []
        names = {n: accessible_name(hands.on_page(QWidget, n)) for n in ("vcenterAddress", "vcenterUser")}
        assert names == {"vcenterAddress": "vCenter address", "vcenterUser": "User name"}
        before = shown_words(hands.frame)
        QApplication.sendEvent(hands.page, QEvent(QEvent.Type.LanguageChange))
        assert shown_words(hands.frame) == before
        assert hands.edit("vcenterPassword").text() == PASSWORD


async def test_a_revealed_password_stays_so_while_one_types() -> None:
    async with open_wizard() as hands:
        field = hands.edit("vcenterPassword")
        hands.connect.form.password.set_revealed(True)
        type_text(field, "letter by letter")
        await asyncio.sleep(0.02)
        assert field.echoMode() is QLineEdit.EchoMode.Normal


async def test_two_vcenters_one_after_the_other_leave_no_session_behind() -> None:
    async with open_wizard() as hands:
        hands.world.users["audit@lab.example"] = "other"
        await hands.to_authentication()
        hands.frame.go_to(Step.CONNECT)
        hands.fill(user="audit@lab.example", password="other")
        await hands.press(NEXT)
        await hands.until_step(Step.AUTHENTICATION)
        assert hands.flow.state.session is not None
        assert hands.flow.state.session.user == "audit@lab.example"
        await until(lambda: len(hands.world.sessions) == 1, what="the first one is logged out")


OTHER = leaf()
