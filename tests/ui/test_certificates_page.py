"""Many hosts with one login: the list, what is confirmed by its thumbprint, the rest one by one."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.record import Confirmed
from depot_gui.flow.host_certificates import HostCertificates
from depot_gui.flow.host_list import ListedHost
from depot_gui.flow.many_hosts import HostCheck, Verdict
from depot_gui.flow.wizard import Step
from depot_gui.ui.wizard.certificates_page import CertificatesPage
from depot_gui.ui.wizard.checks_model import ChecksModel
from depot_gui.ui.wizard.credentials_page import CredentialsPage
from tests.domain.certificates import make
from tests.fakes.vcenter import ADDRESS
from tests.ui.support import click, find, nameless, press, shown_words, type_text, until
from tests.ui.wizard_support import (
    CANCEL,
    EXTRACT,
    NEXT,
    Hands,
    Server,
    certificate,
    not_there,
    open_wizard,
    thumbprint,
)

SEEN, OTHER = certificate(), certificate("other.example")
LIST = f"esx-1, {thumbprint(SEEN)}\nesx-2\nesx-3:8443\nesx-4, {thumbprint(OTHER)}"


def prepare(server: Server) -> None:
    server.see(SEEN)


def states(page: CertificatesPage) -> list[str]:
    """Without what is wrong with the certificate: none of these is made out to its host."""
    cells = [str(page.model.index(row, 1).data()) for row in range(page.model.rowCount())]
    assert all(cell.endswith(" · name mismatch") for cell in cells if cell not in ("Not reached", "Not looked at yet"))
    return [cell.partition(" · ")[0] for cell in cells]


def test_what_is_wrong_with_a_certificate_stands_beside_its_verdict(qapp: QApplication) -> None:
    """Whoever confirms many one by one must see which of them are suspect."""
    now = datetime.now(UTC)
    address = Address("esx-1")
    made = {
        "To be confirmed": make("esx-1", dns=("esx-1",)),
        "To be confirmed · expired": make("esx-1", dns=("esx-1",), start=now - timedelta(days=30), days=20),
        "To be confirmed · not valid yet": make("esx-1", dns=("esx-1",), start=now + timedelta(days=1)),
        "To be confirmed · name mismatch": make("esx-2", dns=("esx-2",)),
        "To be confirmed · weak": make("esx-1", dns=("esx-1",), key=rsa.generate_private_key(65537, 1024)),
    }
    model = ChecksModel(lambda: now)
    host = ListedHost("esx-1")
    seen = [HostCertificates(address, SeenPeer(None, each.pem)) for each in made.values()]
    model.set_checks(tuple(HostCheck(host, one) for one in seen))
    assert [str(model.index(row, 1).data()) for row in range(len(made))] == list(made)


def go_to(hands: Hands, row: int) -> None:
    table = hands.on_page(QTableView, "certificateTable")
    table.selectRow(row)


def box(hands: Hands) -> QCheckBox:
    return hands.on_page(QCheckBox, "confirmHost")


async def test_each_is_confirmed_by_its_thumbprint_or_by_hand_and_nothing_beforehand() -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_certificates(LIST)
        assert states(page) == ["As in the list", "To be confirmed", "To be confirmed", "Not as in the list"]
        assert not nameless(page)
        assert (box(hands).isChecked(), box(hands).isEnabled()) == (False, True)
        assert "esx-2" in box(hands).text()
        assert any("1 of 4 hosts confirmed" in words for words in shown_words(page))
        click(box(hands))
        assert states(page)[1] == "Confirmed"
        click(hands.on_page(QAbstractButton, "nextToConfirm"))
        assert "esx-3:8443" in box(hands).text()
        assert not box(hands).isChecked()
        go_to(hands, 3)
        assert not box(hands).isEnabled()
        go_to(hands, 0)
        assert (box(hands).isChecked(), box(hands).isEnabled()) == (True, False)
        await hands.press(NEXT)
        await hands.until_page(Step.REVIEW)
        words = " ".join(shown_words(hands.page))
        assert "the certificates of these 2 host" in words
        assert "esx-3:8443, esx-4" in words, "what is left out is named"
        await hands.press(EXTRACT)
        await until(lambda: hands.closed)
        await until(lambda: len(hands.server.specs) == 2)
        sent = [spec.host_credential for spec in hands.server.specs]
        assert [(c.host_name, c.ssl_thumb_print) for c in sent if c] == [
            ("esx-1", thumbprint(SEEN)),
            ("esx-2", thumbprint(SEEN)),
        ]


async def test_in_the_row_of_an_alarm_enter_means_cancel_but_not_in_the_field(tmp_path: Path) -> None:
    async with open_wizard(prepare) as hands:
        pins = hands.flow.services.pins
        pins.confirm(ADDRESS, "esx-2", None, Confirmed(thumbprint(OTHER)))
        page = await hands.to_certificates(LIST)
        go_to(hands, 1)
        assert page.is_alarming
        cancel = find(hands.frame, QPushButton, CANCEL)
        await until(cancel.isDefault)
        press(page.compare.edit, Qt.Key.Key_Return)
        assert not hands.closed
        go_to(hands, 2)
        await until(lambda: not cancel.isDefault())


async def test_a_pasted_fingerprint_of_another_certificate_unticks_and_a_new_row_begins_anew() -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_certificates(LIST)
        click(box(hands))
        type_text(page.compare.edit, thumbprint(OTHER))
        assert (box(hands).isChecked(), box(hands).isEnabled()) == (False, False)
        go_to(hands, 2)
        assert page.compare.edit.text() == ""
        assert box(hands).isEnabled()


async def test_one_that_changed_since_last_time_is_an_alarm_and_confirmed_by_hand_only() -> None:
    async with open_wizard(prepare) as hands:
        hands.flow.services.pins.confirm(ADDRESS, "esx-1", None, Confirmed(thumbprint(OTHER)))
        page = await hands.to_certificates(LIST)
        assert states(page)[0] == "Changed since last time"
        assert page.views.alarm.isVisible()
        click(box(hands))
        assert hands.flow.state.checks[0].verdict is Verdict.CONFIRMED


async def test_hosts_that_are_not_reached_can_be_looked_at_again() -> None:
    async with open_wizard() as hands:
        hands.server.peer = not_there()
        page = await hands.to_certificates("esx-1\nesx-2")
        assert states(page) == ["Not reached"] * 2
        assert not hands.button(NEXT).isEnabled()
        hands.server.see(SEEN)
        click(hands.on_page(QAbstractButton, "lookAgain"))
        await until(lambda: states(page) == ["To be confirmed"] * 2)
        await hands.until_quiet()
        assert not hands.on_page(QAbstractButton, "lookAgain").isVisible()


async def test_while_it_looks_next_waits_and_leaving_stops_it() -> None:
    async with open_wizard(prepare) as hands:
        hands.server.held["seen_peer"] = asyncio.Event()
        await hands.to_certificates("esx-1\nesx-2", wait=False)
        await until(lambda: "seen_peer" in hands.server.waiting)
        assert not hands.button(NEXT).isEnabled()
        assert any("0 of 2 hosts looked at" in words for words in shown_words(hands.page))
        hands.frame.go_to(Step.CREDENTIALS)
        hands.server.held.clear()
        await hands.press(NEXT)
        await hands.until_page(Step.CERTIFICATES)
        assert isinstance(hands.page, CertificatesPage)
        page = hands.page
        await until(lambda: states(page) == ["To be confirmed"] * 2)


async def test_what_is_wrong_with_the_list_stands_beneath_it() -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_credentials()
        hands.fill_credentials("")
        assert isinstance(page, CredentialsPage)
        for text, words in (
            ("esx-1\nes..x", "Line 2, “es..x”: This is not a host name"),
            ("host;password\nesx-1;x", "column “password”"),
            ("# nothing", "no host in the list"),
        ):
            hands.on_page(QPlainTextEdit, "hostList").setPlainText(text)
            await hands.press(NEXT)
            await until(lambda words=words: words in (page.more.field.error or ""), what=words)  # type: ignore[misc]  # bound at once
            assert hands.page is page


async def test_a_file_is_read_into_the_list(tmp_path: Path) -> None:
    good, bad = tmp_path / "hosts.csv", tmp_path / "hosts.bin"
    good.write_bytes("\ufeffhost\nesx-1\n".encode())
    bad.write_bytes(b"\xff\xfe\x00")
    async with open_wizard(prepare) as hands:
        page = await hands.to_credentials()
        click(hands.on_page(QAbstractButton, "openHostList"))
        dialog = page.findChild(QFileDialog, "hostListDialog")
        assert dialog is not None
        dialog.fileSelected.emit(str(good))
        dialog.reject()
        assert page.more.text == "host\nesx-1\n"
        for name in (bad, tmp_path / "none"):
            page.more.take_file(str(name))
            assert name.name in (page.more.field.error or "")
        assert page.more.text == "host\nesx-1\n"


async def test_one_in_the_field_and_more_in_the_list_are_joined() -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_credentials()
        hands.fill_credentials("esx-9", "8443")
        list_edit = hands.on_page(QPlainTextEdit, "hostList")
        list_edit.setFocus()
        for character in "esx-1":
            press(list_edit, getattr(Qt.Key, f"Key_{character.upper()}", Qt.Key.Key_Minus))
        await hands.press(NEXT)
        await hands.until_page(Step.CERTIFICATES)
        assert [str(check.host.address) for check in hands.flow.state.checks] == ["esx-9:8443", "esx-1"]
