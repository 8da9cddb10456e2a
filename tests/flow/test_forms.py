"""What is typed on the wizard's pages: understood in any usual form, refused field by field, never a crash."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.address import Address, AddressProblem, HostIdProblem
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials, SessionId
from depot_gui.flow.forms import (
    ConnectForm,
    Field,
    FieldProblem,
    FormError,
    HostForm,
    HostLogin,
    HostsForm,
    TextProblem,
)

SECRET = Secret("s3cret")


def read_login(form: ConnectForm) -> tuple[Address, Credentials]:
    """With a user and a password."""
    address, login = form.read()
    assert isinstance(login, Credentials)
    return address, login


def problems_of(form: ConnectForm | HostsForm | HostForm) -> dict[Field, object]:
    with pytest.raises(FormError) as caught:
        form.read()
    return {problem.field: problem.problem for problem in caught.value.problems}


# Connect


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("vc.example.test", Address("vc.example.test")),
        ("  VC.Example.Test.  ", Address("vc.example.test")),
        ("vc:8443", Address("vc", 8443)),
        ("https://vc.example.test:9443/ui/app?x=1#y", Address("vc.example.test", 9443)),
        ("bücher.example", Address("xn--bcher-kva.example")),
        ("10.20.0.5", Address("10.20.0.5")),
        ("fd00::5", Address("fd00::5")),
        ("[fd00::5]:8443", Address("fd00::5", 8443)),
        ("https://[fd00::5]/", Address("fd00::5")),
    ],
)
def test_an_address_is_understood(typed: str, address: Address) -> None:
    read, credentials = read_login(ConnectForm(typed, " administrator@vsphere.local ", SECRET))
    assert read == address
    assert (credentials.user, credentials.password) == ("administrator@vsphere.local", SECRET)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", AddressProblem.EMPTY),
        ("   ", AddressProblem.EMPTY),
        ("vc example", AddressProblem.BLANK_INSIDE),
        ("-vc-", AddressProblem.NOT_A_NAME),
        ("10.20.0.256", AddressProblem.NOT_AN_IP),
        ("fd00::5::1", AddressProblem.NOT_AN_IP),
        ("vc:port", AddressProblem.PORT_NOT_A_NUMBER),
        ("vc:0", AddressProblem.PORT_OUT_OF_RANGE),
        ("vc:65536", AddressProblem.PORT_OUT_OF_RANGE),
        ("http://vc", AddressProblem.PLAIN_HTTP),
        ("ftp://vc", AddressProblem.OTHER_SCHEME),
        ("https://root:pw@vc/", AddressProblem.USER_INSIDE),
    ],
)
def test_an_address_that_is_none_is_told_for_what_it_is(typed: str, problem: AddressProblem) -> None:
    assert problems_of(ConnectForm(typed, "user", SECRET)) == {Field.VCENTER_ADDRESS: problem}


def test_all_fields_are_told_at_once_in_their_order() -> None:
    assert list(problems_of(ConnectForm("", " ", Secret(""))).items()) == [
        (Field.VCENTER_ADDRESS, AddressProblem.EMPTY),
        (Field.VCENTER_USER, TextProblem.EMPTY),
        (Field.VCENTER_PASSWORD, TextProblem.EMPTY),
    ]


@pytest.mark.parametrize(
    ("user", "problem"),
    [
        ("", TextProblem.EMPTY),
        ("vsphere.local:admin", TextProblem.COLON_IN_USER),
        ("ad\x00min", TextProblem.CONTROL_CHARACTER),
        ("ad\u202emin", TextProblem.CONTROL_CHARACTER),
    ],
)
def test_a_user_that_cannot_log_in_is_refused_at_the_field(user: str, problem: TextProblem) -> None:
    assert problems_of(ConnectForm("vc", user, SECRET)) == {Field.VCENTER_USER: problem}


@pytest.mark.parametrize("password", [" ", " with blanks ", "ünïcödé:✓", "a:b"])
def test_a_password_is_taken_as_it_is(password: str) -> None:
    _, credentials = read_login(ConnectForm("vc", "user", Secret(password)))
    assert credentials.password.reveal() == password


def test_what_went_wrong_never_tells_the_password() -> None:
    with pytest.raises(FormError) as caught:
        ConnectForm("", "a:b", SECRET).read()
    assert "s3cret" not in f"{caught.value} {caught.value!r} {ConnectForm('', '', SECRET)!r}"


@given(st.text(), st.text(), st.text())
def test_no_input_crashes_the_connect_form(address: str, user: str, password: str) -> None:
    try:
        read, credentials = read_login(ConnectForm(address, user, Secret(password)))
    except FormError as error:
        assert error.problems
        assert all(isinstance(problem, FieldProblem) for problem in error.problems)
    else:
        assert read.host.isascii()
        assert 1 <= read.port <= 65535
        assert credentials.user
        assert ":" not in credentials.user


@given(st.integers(1, 65535), st.ip_addresses())
def test_what_is_shown_is_read_back(port: int, ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    address = Address(str(ip), port)
    assert ConnectForm(str(address), "user", SECRET).read()[0] == address


# Hosts


def test_ticked_and_typed_are_joined_each_once() -> None:
    form = HostsForm(("host-1", "host-2"), " host-2, host-3;host-4\nhost-3 ")
    assert form.read() == ("host-1", "host-2", "host-3", "host-4")


@pytest.mark.parametrize("typed", ["", "  ", ";", " ,\n;"])
def test_nothing_chosen_is_told(typed: str) -> None:
    assert problems_of(HostsForm((), typed)) == {Field.HOST_ID: TextProblem.NOTHING_CHOSEN}


@pytest.mark.parametrize(
    ("typed", "problem", "part"),
    [
        ("host-1 esx-04.lab.example", HostIdProblem.LOOKS_LIKE_A_NAME, "esx-04.lab.example"),
        ("vm-12", HostIdProblem.LOOKS_LIKE_A_NAME, "vm-12"),
        ("host_12", HostIdProblem.NOT_AN_ID, "host_12"),
        ("1014", HostIdProblem.NOT_AN_ID, "1014"),
    ],
)
def test_an_id_that_is_none_is_told_with_the_part_that_is_wrong(typed: str, problem: HostIdProblem, part: str) -> None:
    with pytest.raises(FormError) as caught:
        HostsForm(("host-9",), typed).read()
    assert caught.value.problems == (FieldProblem(Field.HOST_ID, problem, part),)


@given(st.lists(st.from_regex(r"host-[0-9]{1,9}", fullmatch=True), max_size=5), st.text())
def test_no_input_crashes_the_hosts_form(ticked: list[str], typed: str) -> None:
    try:
        hosts = HostsForm(tuple(ticked), typed).read()
    except FormError as error:
        assert error.problems
    else:
        assert hosts
        assert len(set(hosts)) == len(hosts)


# Credentials


@pytest.mark.parametrize(
    ("name", "port", "login"),
    [
        ("ESX-04.lab.example", "", ("esx-04.lab.example", None)),
        ("esx-04", "8443", ("esx-04", 8443)),
        ("esx-04:8443", "", ("esx-04", 8443)),
        ("esx-04:8443", "9443", ("esx-04", 9443)),
        ("https://esx-04/ui", "", ("esx-04", None)),
        ("esx-04", " 443 ", ("esx-04", 443)),
        ("[fd00::14]", "", ("fd00::14", None)),
    ],
)
def test_a_host_and_its_port_are_understood_and_no_port_is_left_out(
    name: str, port: str, login: tuple[str, int | None]
) -> None:
    read = HostForm(name, port, "root", SECRET).read()[0]
    assert (read.name, read.port) == login
    assert read == HostLogin(*login, "root", SECRET)


def test_every_field_of_the_host_is_told_at_once() -> None:
    assert problems_of(HostForm("esx 04", "70000", "", Secret(""))) == {
        Field.HOST_NAME: AddressProblem.BLANK_INSIDE,
        Field.HOST_PORT: AddressProblem.PORT_OUT_OF_RANGE,
        Field.HOST_USER: TextProblem.EMPTY,
        Field.HOST_PASSWORD: TextProblem.EMPTY,
    }


def test_a_port_pasted_with_the_host_is_told_where_it_stands() -> None:
    with pytest.raises(FormError) as caught:
        HostForm("esx-04:70000", "", "root", SECRET).read()[0]
    assert caught.value.problems == (FieldProblem(Field.HOST_NAME, AddressProblem.PORT_OUT_OF_RANGE, "70000"),)


def test_a_list_with_nothing_in_it_is_no_list_of_hosts() -> None:
    assert problems_of(HostForm("", "", "root", SECRET, "# only a remark\n")) == {
        Field.HOST_LIST: TextProblem.NOTHING_CHOSEN
    }


def test_a_host_named_twice_is_one_with_the_thumbprint_that_either_tells() -> None:
    told = "esx-04, " + ":".join(["AB"] * 32)
    for more in (told, f"esx-04\n{told}", f"{told}\nesx-04"):
        _, [host] = HostForm("esx-04", "", "root", SECRET, more).read()
        assert host.thumbprint is not None


def test_a_host_s_user_may_have_a_colon() -> None:
    """It goes into JSON, not into Basic login."""
    assert HostForm("esx-04", "", "lab:root", SECRET).read()[0].user == "lab:root"


@given(st.text(), st.text(), st.text(), st.text())
def test_no_input_crashes_the_host_form(name: str, port: str, user: str, password: str) -> None:
    try:
        login = HostForm(name, port, user, Secret(password)).read()[0]
    except FormError as error:
        assert error.problems
    else:
        assert login.address.host
        assert 1 <= login.address.port <= 65535


@pytest.mark.parametrize(
    "pasted",
    ["b00063be", '  "b00063be"\n', "vmware-api-session-id: b00063be", "-H 'vmware-api-session-id: b00063be'"],
)
def test_a_session_id_is_understood_as_it_is_copied(pasted: str) -> None:
    form = ConnectForm("vc", "", Secret(""), Secret(pasted))
    assert form.read() == (Address("vc"), SessionId(Secret("b00063be")))


@pytest.mark.parametrize(
    ("pasted", "problem"),
    [
        ("", TextProblem.EMPTY),
        ('""', TextProblem.EMPTY),
        ("b000 63be", TextProblem.NOT_A_SESSION_ID),
        ("b\r\nHost: x", TextProblem.NOT_A_SESSION_ID),
        ("ü" * 8, TextProblem.NOT_A_SESSION_ID),
    ],
)
def test_what_is_no_session_id_is_told_before_anything_is_sent(pasted: str, problem: TextProblem) -> None:
    assert problems_of(ConnectForm("vc", "a:b", Secret(""), Secret(pasted))) == {Field.VCENTER_SESSION: problem}
