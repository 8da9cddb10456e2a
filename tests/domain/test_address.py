"""Addresses, ports and host ids as people type them."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.address import (
    Address,
    AddressError,
    AddressProblem,
    HostIdError,
    HostIdProblem,
    parse_address,
    parse_host_ids,
    parse_port,
)


@pytest.mark.parametrize(
    ("typed", "host", "port"),
    [
        ("vcenter.lab.example", "vcenter.lab.example", 443),
        ("  VCenter.Lab.Example  ", "vcenter.lab.example", 443),
        ("vcenter.lab.example.", "vcenter.lab.example", 443),
        ("vcenter.lab.example:8443", "vcenter.lab.example", 8443),
        ("https://vcenter.lab.example/ui/app/host;nav=h?x=1#top", "vcenter.lab.example", 443),
        ("HTTPS://vcenter.lab.example:9443/", "vcenter.lab.example", 9443),
        ("vcenter.lab.example/ui", "vcenter.lab.example", 443),
        ("vc_1", "vc_1", 443),
        ("10.20.0.14", "10.20.0.14", 443),
        ("10.20.0.14:902", "10.20.0.14", 902),
        ("::1", "::1", 443),
        ("[::1]", "::1", 443),
        ("vcenter:", "vcenter", 443),
        ("https://[::1]:/ui", "::1", 443),
        ("[2001:DB8::0:1]:8443", "2001:db8::1", 8443),
        ("https://[::1]:8443/", "::1", 8443),
        ("bücher.example", "xn--bcher-kva.example", 443),
        ("Straße.example:443", "xn--strae-oqa.example", 443),
        ("例え.テスト", "xn--r8jz45g.xn--zckzah", 443),
        ("10。20。0。１４", "10.20.0.14", 443),
        ("1.2.3.²", "1.2.3.2", 443),
        ("bücher。", "xn--bcher-kva", 443),
        ("fe80::1%eth0", "fe80::1%eth0", 443),
    ],
)
def test_understands(typed: str, host: str, port: int) -> None:
    assert parse_address(typed) == Address(host, port)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", AddressProblem.EMPTY),
        ("   ", AddressProblem.EMPTY),
        ("https://", AddressProblem.EMPTY),
        ("http://vcenter.lab.example", AddressProblem.PLAIN_HTTP),
        ("ftp://vcenter.lab.example", AddressProblem.OTHER_SCHEME),
        ("admin@vcenter.lab.example", AddressProblem.USER_INSIDE),
        ("https://admin:secret@vcenter.lab.example/", AddressProblem.USER_INSIDE),
        ("vcenter lab", AddressProblem.BLANK_INSIDE),
        ("vcenter..example", AddressProblem.NOT_A_NAME),
        ("-vcenter.example", AddressProblem.NOT_A_NAME),
        ("vcenter.example-", AddressProblem.NOT_A_NAME),
        ("a" * 64 + ".example", AddressProblem.NOT_A_NAME),
        ("vc!enter", AddressProblem.NOT_A_NAME),
        ("256.1.1.1", AddressProblem.NOT_AN_IP),
        ("10.0.1", AddressProblem.NOT_AN_IP),
        ("0x7f000001", AddressProblem.NOT_AN_IP),
        ("[vcenter]", AddressProblem.NOT_AN_IP),
        ("https://[vcenter", AddressProblem.NOT_A_NAME),
        ("[::1", AddressProblem.NOT_AN_IP),
        ("1:2:3", AddressProblem.NOT_AN_IP),
        ("²", AddressProblem.NOT_AN_IP),
        ("⑤", AddressProblem.NOT_AN_IP),
        ("vcenter.１", AddressProblem.NOT_AN_IP),
        ("０x1f", AddressProblem.NOT_AN_IP),
        ("fe80::1%²", AddressProblem.NOT_AN_IP),
        ("fe80::1%\x01", AddressProblem.NOT_AN_IP),
        ("vcenter:²", AddressProblem.PORT_NOT_A_NUMBER),
        (":443", AddressProblem.EMPTY),
        ("vcenter:https", AddressProblem.PORT_NOT_A_NUMBER),
        ("vcenter:٤٤٣", AddressProblem.PORT_NOT_A_NUMBER),
        ("vcenter:0", AddressProblem.PORT_OUT_OF_RANGE),
        ("vcenter:65536", AddressProblem.PORT_OUT_OF_RANGE),
        ("vcenter:99999999999999999999", AddressProblem.PORT_OUT_OF_RANGE),
    ],
)
def test_refuses_with_the_reason(typed: str, problem: AddressProblem) -> None:
    with pytest.raises(AddressError) as caught:
        parse_address(typed)
    assert caught.value.problem is problem


@given(st.text(max_size=80))
def test_any_text_gives_an_address_or_a_reason(typed: str) -> None:
    try:
        address = parse_address(typed)
    except AddressError as error:
        assert isinstance(error.problem, AddressProblem)
    else:
        assert 1 <= address.port <= 65535
        assert address.host.isascii()


hosts = st.one_of(
    st.ip_addresses().map(str),
    st.from_regex(r"[a-z][a-z0-9]{0,20}(\.[a-z][a-z0-9]{0,20}){0,3}", fullmatch=True),
)


@given(hosts, st.integers(1, 65535))
def test_what_is_shown_reads_back_as_itself(host: str, port: int) -> None:
    address = Address(host, port)
    assert parse_address(str(address)) == address
    assert parse_address(address.netloc) == address
    assert parse_address(f"https://{address.netloc}/ui") == address


@given(st.ip_addresses(v=6))
def test_ipv6_has_one_spelling(address: ipaddress.IPv6Address) -> None:
    assert parse_address(address.exploded) == parse_address(f"[{address.compressed}]")


def test_a_port_is_a_number() -> None:
    assert parse_port(" 443 ") == 443
    with pytest.raises(AddressError):
        parse_port("4 43")
    with pytest.raises(AddressError) as caught:
        parse_port("  ")
    assert caught.value.problem is AddressProblem.EMPTY


@pytest.mark.parametrize(
    ("typed", "hosts"),
    [
        ("", ()),
        (" host-1014 ", ("host-1014",)),
        ("host-1, host-2;host-3\nhost-1", ("host-1", "host-2", "host-3")),
        ("host-12:5ab1c6d4-0000-4000-8000-0123456789ab", ("host-12:5ab1c6d4-0000-4000-8000-0123456789ab",)),
    ],
)
def test_host_ids(typed: str, hosts: tuple[str, ...]) -> None:
    assert parse_host_ids(typed) == hosts


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("esx-04.lab.example", HostIdProblem.LOOKS_LIKE_A_NAME),
        ("esx-04", HostIdProblem.LOOKS_LIKE_A_NAME),
        ("1014", HostIdProblem.NOT_AN_ID),
        ("host-", HostIdProblem.NOT_AN_ID),
        ("host-1/../2", HostIdProblem.LOOKS_LIKE_A_NAME),
    ],
)
def test_what_is_no_host_id_says_which_and_why(typed: str, problem: HostIdProblem) -> None:
    with pytest.raises(HostIdError) as caught:
        parse_host_ids(f"host-1 {typed}")
    assert (caught.value.problem, caught.value.typed) == (problem, typed)
