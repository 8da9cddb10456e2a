"""Trust and secrets through the window: nobody in the middle gets a byte, and passwords go when they are not needed."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import ssl

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from depot_gui.app import Options
from depot_gui.domain.loose import Json
from depot_gui.domain.record import State
from depot_gui.domain.secret import held_texts
from depot_gui.ui.relogin_dialog import ReloginDialog
from tests.client.certificates import authority, leaf
from tests.client.servers import Listener, Received, answering, http, http_json
from tests.journeys.conftest import Login
from tests.journeys.driver import CANCEL, EXTRACT, NEXT, Driver, program
from tests.simulator.support import Simulator
from tests.ui.support import click, find, type_text, until

WORDS = ("vCenter-w0rd", "h0st-w0rd", "t0ken-of-this-session")
UNVERIFIED: Json = {
    "error_type": "UNVERIFIED_PEER",
    "messages": [],
    "data": {"ssl_thumbprint": "A3:5E:10:C7:4B:92:DD:06:F1:8A:2E:77:B0:39:C5:64:1D:E8:50:9F"},
}


def vcenter_answer(asked: Received) -> bytes:
    if asked.path == "/api/session":
        return http_json(201, WORDS[2]) if asked.line.startswith("POST") else http(204)
    if asked.path == "/api/esx/software":
        return http_json(400, UNVERIFIED)
    return http_json(200, {}) if "/tasks" in asked.path else http_json(403, {"error_type": "UNAUTHORIZED"})


async def connect(driver: Driver, server: Listener) -> None:
    await driver.connect(str(server.address), "alice@vsphere.local", WORDS[0])


@pytest.mark.parametrize("name", ["trustVcenter", "trustAlways"])
async def test_a_vcenter_that_changes_before_the_login_gets_nothing_and_is_an_alarm(name: str) -> None:
    first, other = leaf(issuer=authority()), leaf(issuer=authority("of somebody else"))
    context = first.context()
    async with answering(vcenter_answer, context) as server, program(Options()) as driver:
        await driver.new_extraction()
        await driver.fill_connect(str(server.address), "alice@vsphere.local", WORDS[0])
        await driver.press(NEXT)
        box = driver.on_page(QCheckBox, name)
        await until(box.isVisible)
        click(box)
        other.put_into(context)
        await driver.press(NEXT)
        await until(driver.on_page(QWidget, "certificateAlarm").isVisible)
        await until(lambda: not driver.wizard.page.is_waiting)
        assert server.requests == []
        assert not box.isChecked()
        assert driver.on_page(QLineEdit, "vcenterSha256").text() == other.read.sha256.value
        assert find(driver.wizard, QPushButton, CANCEL).isDefault()
        await driver.cancel()


async def test_a_vcenter_that_changes_before_extract_gets_no_host_password_and_no_token() -> None:
    first, other = leaf(), leaf()
    context = first.context()
    async with answering(vcenter_answer, context) as server, program(Options()) as driver:
        await connect(driver, server)
        await driver.choose("authUsernamePassword")
        await driver.fill_credentials("esx-04.lab.example", "", "root", WORDS[1])
        await driver.confirm_certificate()
        await driver.until_page("REVIEW")
        before = len(server.requests)
        assert not any(WORDS[1] in repr(asked) for asked in server.requests), "the questions carry placeholders"
        other.put_into(context)
        await driver.press(EXTRACT)
        dialogs = await until(lambda: [d for d in driver.window.findChildren(ReloginDialog) if d.isVisible()], 20)
        assert find(dialogs[0], QWidget, "certificateAlarm").isVisible()
        assert server.requests[before:] == []
        click(dialogs[0].later)
        await until(lambda: driver.page_error, 20)
        assert "a different certificate from the one you trusted" in driver.page_error
        await driver.cancel()
        await asyncio.sleep(0.2)
        assert server.requests[before:] == []


async def test_the_authority_is_downloaded_shown_and_vouches_from_then_on(vcenter: Simulator, login: Login) -> None:
    """The simulated VMCA's root, compared with the one on this computer's disk."""
    root = ssl.PEM_cert_to_DER_cert(vcenter.certificate.read_text("ascii"))
    async with program(Options()) as driver:
        await driver.new_extraction()
        await driver.fill_connect(*login)
        await driver.press(NEXT)
        await until(driver.on_page(QPushButton, "showAuthority").isVisible)
        passwords = vcenter.statistics()["vcenter_passwords"]
        click(driver.on_page(QPushButton, "showAuthority"))
        await until(driver.on_page(QWidget, "authorityMeaning").isVisible)
        type_text(driver.on_page(QLineEdit, "vcenterCompare"), sha1_of(root))
        await until(lambda: "Match" in driver.on_page(QLineEdit, "vcenterCompare").accessibleDescription())
        assert vcenter.statistics()["vcenter_passwords"] == passwords
        click(driver.on_page(QCheckBox, "trustAlways"))
        await driver.press(NEXT)
        await driver.until_page("AUTHENTICATION")
        await driver.cancel()
        await driver.new_extraction()
        await driver.fill_connect(*login)
        await driver.press(NEXT)
        await driver.until_page("AUTHENTICATION")
        await driver.cancel()


def sha1_of(der: bytes) -> str:
    return hashlib.sha1(der, usedforsecurity=False).hexdigest()


async def test_passwords_are_dropped_with_the_last_that_needs_them(vcenter: Simulator, login: Login) -> None:
    host = vcenter.host("quick")
    async with program(Options()) as driver:
        await driver.connect(*login)
        await driver.choose("authUsernamePassword")
        await driver.fill_credentials("127.0.0.1", str(host.port), host.user, host.password)
        await driver.confirm_certificate()
        await driver.until_page("REVIEW")
        assert {login[2], host.password} <= held_texts()
        record = await driver.extract()
        await until(lambda: gone(host.password), what="the host's, once the task is accepted")
        record = await driver.until_over(record.id)
        assert record.state is State.SUCCEEDED
        await until(lambda: gone(login[2]), what="vCenter's, with the last run")
        await until(lambda: vcenter.statistics()["sessions_open"] == 0, what="the session is deleted")


def gone(secret: str) -> bool:
    gc.collect()
    return secret not in held_texts()


async def test_a_wizard_that_is_canceled_leaves_neither_password_nor_session(vcenter: Simulator, login: Login) -> None:
    async with program(Options()) as driver:
        await driver.connect(*login)
        await driver.choose("authUsernamePassword")
        await driver.fill_credentials("127.0.0.1", "1", "root", "h0st-w0rd-of-a-canceled-one")
        await until(lambda: not driver.wizard.page.is_waiting)
        await driver.cancel()
        await until(lambda: gone(login[2]) and gone("h0st-w0rd-of-a-canceled-one"))
        await until(lambda: vcenter.statistics()["sessions_open"] == 0, what="the session is deleted")
