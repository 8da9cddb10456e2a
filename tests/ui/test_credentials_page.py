"""The page with a host's own login: what is typed, what is wrong with it, what comes back refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from depot_gui.demo import DemoFacts, DemoHost
from depot_gui.domain.failures import RefusedError
from depot_gui.domain.loose import Json
from depot_gui.domain.secret import Secret
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.forms import Field, HostForm, HostLogin
from depot_gui.flow.wizard import Prefill, Step
from depot_gui.ui.wizard.credentials_page import CredentialsPage
from tests.ui.support import accessible_name, nameless, press, shown_words, type_text, until
from tests.ui.wizard_support import BACK, EXTRACT, HOST, NEXT, Hands, Server, certificate, open_wizard, refusal

SEEN = certificate()


def prepare(server: Server) -> None:
    server.see(SEEN)


def error(hands: Hands, field: Field) -> str:
    assert isinstance(hands.page, CredentialsPage)
    return hands.page.fields[field].error or ""


async def test_what_is_typed_is_asked_for_and_root_is_there_beforehand() -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_credentials()
        assert hands.edit("hostUser").text() == "root"
        assert hands.edit("hostPort").placeholderText() == "443"
        assert hands.edit("hostPassword").echoMode() is QLineEdit.EchoMode.Password
        assert any("not stored" in words for words in shown_words(hands.page))
        type_text(hands.edit("hostName"), "  https://ESX-04.lab.example:8443/ui ")
        type_text(hands.edit("hostPassword"), " pass word ")
        press(hands.edit("hostPassword"), Qt.Key.Key_Return)
        await hands.until_page(Step.CERTIFICATE)
        assert hands.flow.state.login == HostLogin("esx-04.lab.example", 8443, "root", Secret(" pass word "))


async def test_the_demo_fills_in_the_login_of_its_host() -> None:
    host = DemoHost("host-1001", "esx-01.lab.example", "succeeds quickly", "root", "ESXi-demo1!")
    facts = DemoFacts("https://127.0.0.1:8443", "administrator@vsphere.local", "x", "vmca.pem", (host,))
    async with open_wizard(prepare, prefill=facts.filled_in(Prefill())) as hands:
        await hands.to_credentials()
        assert hands.edit("hostName").text() == host.name
        assert hands.edit("hostName").selectedText() == host.name, "what is typed takes its place"
        assert hands.edit("hostUser").text() == host.user
        assert hands.edit("hostPassword").text() == host.password


@pytest.mark.parametrize(
    ("name", "port", "user", "password", "wrong"),
    [
        ("", "", "root", "x", {Field.HOST_NAME: "Type a host name"}),
        ("esx 01", "70000", "", "", {Field.HOST_NAME: "cannot contain a space", Field.HOST_PORT: "1 to 65535"}),
        ("10.0.0.300", "x", "root", "x", {Field.HOST_NAME: "not an IP address", Field.HOST_PORT: "not a number"}),
        ("http://esx", "", "root", "x", {Field.HOST_NAME: "unprotected"}),
        ("esx:70000", "", "root", "x", {Field.HOST_NAME: "1 to 65535"}),
        (HOST, "", "", "", {Field.HOST_USER: "Type the user name", Field.HOST_PASSWORD: "Type the password"}),
    ],
)
async def test_each_field_says_what_is_wrong_with_it(
    name: str, port: str, user: str, password: str, wrong: dict[Field, str]
) -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_credentials()
        typed = {"hostName": name, "hostPort": port, "hostUser": user, "hostPassword": password}
        for control, text in typed.items():
            type_text(hands.edit(control), text)
        await hands.press(NEXT)
        assert hands.page is page
        for field, words in wrong.items():
            assert words in error(hands, field)
        first = next(iter(wrong))
        assert page.fields[first].control.hasFocus()
        assert {control: hands.edit(control).text() for control in typed} == typed
        type_text(page.fields[first].control, "1")
        assert error(hands, first) == ""
        assert hands.server.calls.count("seen_peer") == 0


@pytest.mark.parametrize(
    ("refused", "field", "selected"),
    [
        (
            refusal(
                ErrorType.INVALID_ARGUMENT,
                data={"primary": "host_credential.password", "secondary": ["host_credential.user_name"]},
                message="Cannot complete login.",
            ),
            Field.HOST_PASSWORD,
            "hostPassword",
        ),
        (
            refusal(ErrorType.INVALID_ARGUMENT, data={"primary": "spec.host_credential.port", "secondary": []}),
            Field.HOST_PORT,
            "hostPort",
        ),
        (refusal(ErrorType.NOT_FOUND, 404, message="No such host."), Field.HOST_NAME, "hostName"),
    ],
    ids=["password", "port", "host"],
)
async def test_a_refusal_comes_back_to_its_field(refused: RefusedError, field: Field, selected: str) -> None:
    async with open_wizard(prepare) as hands:
        await hands.to_credentials()
        hands.fill_credentials(port="443")
        await hands.press(NEXT)
        await hands.until_page(Step.CERTIFICATE)
        await hands.until_quiet()
        await hands.press("confirmCertificate")
        await hands.press(NEXT)
        hands.server.refusals["create_from_host"] = refused
        await hands.press(EXTRACT)
        await hands.until_page(Step.CREDENTIALS)
        await until(lambda: hands.page_error)
        assert error(hands, field)
        assert hands.edit(selected).hasFocus()
        assert hands.edit(selected).hasSelectedText()
        assert hands.edit("hostPassword").text() == "Host-Secret-2!"
        assert not hands.runs.records
        hands.server.refusals.clear()
        type_text(hands.edit("hostPassword"), "right")
        assert hands.page_error == ""
        await hands.press(NEXT)
        await hands.until_page(Step.CERTIFICATE)
        assert hands.server.calls.count("seen_peer") == 1
        await hands.press(NEXT)
        await hands.press(EXTRACT)
        await until(lambda: hands.closed)
        credential = hands.server.specs[-1].host_credential
        assert credential is not None
        assert credential.password == Secret("right")


async def test_a_record_that_is_tried_again_fills_in_all_but_the_password() -> None:
    known = HostForm(name=HOST, port="8443", user="admin")
    async with open_wizard(prefill=Prefill(host=known)) as hands:
        await hands.to_credentials()
        names = ("hostName", "hostPort", "hostUser", "hostPassword")
        assert [hands.edit(name).text() for name in names] == [HOST, "8443", "admin", ""]
        assert hands.edit("hostPassword").hasFocus()


async def test_back_keeps_what_was_typed_and_the_end_forgets_the_password() -> None:
    async with open_wizard(prepare) as hands:
        page = await hands.to_credentials()
        hands.fill_credentials()
        await hands.press(BACK)
        await hands.until_page(Step.AUTHENTICATION)
        await hands.press(NEXT)
        await hands.until_page(Step.CREDENTIALS)
        assert hands.edit("hostPassword").text() == "Host-Secret-2!"
        hands.frame.close()
        assert page.password.text() == ""


async def test_every_control_has_a_name() -> None:
    async with open_wizard() as hands:
        await hands.to_credentials()
        assert nameless(hands.page) == []
        assert accessible_name(hands.edit("hostName")) == "Host name or IP address"
        assert accessible_name(hands.edit("hostPassword")) == "Password"


async def test_an_unknown_place_in_the_request_points_at_the_host() -> None:
    data: Json = {"primary": "something.else", "secondary": []}
    async with open_wizard(prepare) as hands:
        await hands.to_review()
        hands.server.refusals["create_from_host"] = refusal(ErrorType.INVALID_ARGUMENT, data=data)
        await hands.press(EXTRACT)
        await hands.until_page(Step.CREDENTIALS)
        await until(lambda: error(hands, Field.HOST_NAME))
