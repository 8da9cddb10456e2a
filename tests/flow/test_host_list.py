"""A pasted list of hosts, or a CSV file: total, without passwords, each host once."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from depot_gui.domain.address import AddressProblem
from depot_gui.domain.fingerprint import Fingerprint, HashAlgorithm
from depot_gui.flow.host_list import HostListError, ListedHost, ListProblem, parse_host_list

SHA1 = ":".join(f"{n:02X}" for n in range(20))
SHA256 = ":".join(f"{n:02X}" for n in range(32))
PRINT1 = Fingerprint(HashAlgorithm.SHA1, SHA1)
PRINT256 = Fingerprint(HashAlgorithm.SHA256, SHA256)


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("", []),
        ("\n  \n# only a note\n", []),
        ("esx-01\nesx-02\n", [ListedHost("esx-01"), ListedHost("esx-02")]),
        ("esx-01\r\n\r\nesx-02", [ListedHost("esx-01"), ListedHost("esx-02")]),
        ("esx-01, esx-02; esx-03", None),
        ("esx-01, esx-02, esx-03", [ListedHost("esx-01"), ListedHost("esx-02"), ListedHost("esx-03")]),
        ("esx-01 esx-02", [ListedHost("esx-01"), ListedHost("esx-02")]),
        ("ESX-01\nesx-01.\nesx-01", [ListedHost("esx-01")]),
        ("esx-01:8443", [ListedHost("esx-01", 8443)]),
        ("esx-01,8443", [ListedHost("esx-01", 8443)]),
        ("10.0.0.1\n[fd00::1]:444", [ListedHost("10.0.0.1"), ListedHost("fd00::1", 444)]),
        ("https://esx-01/ui", [ListedHost("esx-01")]),
        (f"esx-01,{SHA1}", [ListedHost("esx-01", None, PRINT1)]),
        (f"{SHA256.lower()};443;esx-01", [ListedHost("esx-01", 443, PRINT256)]),
        (f"esx-01\t{SHA1.replace(':', '')}", [ListedHost("esx-01", None, PRINT1)]),
        (f"esx-01\nesx-01,{SHA1}", [ListedHost("esx-01", None, PRINT1)]),
        (f"\ufeffHost name,Port,Owner,Thumbprint\nesx-01,,ops,{SHA1}\nesx-02,9443,,", None),
        ("Name;IP Port\n", []),
        ("thumbprint,host\n,esx-01\n", [ListedHost("esx-01")]),
        (f"name,ip,sha1,sha256\nesx-01,10.0.0.1,{SHA1},\n,10.0.0.2,,{SHA256}", None),
        ('"esx-01","443"', [ListedHost("esx-01", 443)]),
    ],
)
def test_what_is_understood(text: str, hosts: list[ListedHost] | None) -> None:
    if hosts is None and "sha256" in text:
        hosts = [ListedHost("esx-01", None, PRINT1), ListedHost("10.0.0.2", None, PRINT256)]
    if hosts is None and "Owner" in text:
        hosts = [ListedHost("esx-01", None, PRINT1), ListedHost("esx-02", 9443)]
    if hosts is None:
        with pytest.raises(HostListError):
            parse_host_list(text)
    else:
        assert list(parse_host_list(text)) == hosts


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("esx-01\nes x..02!, 443", 2, AddressProblem.BLANK_INSIDE),
        ("esx-01\nes_x..02!", 2, AddressProblem.NOT_A_NAME),
        ("esx-01\nesx-02,root,secret", 2, ListProblem.LOGIN),
        ("esx-02 Root secret", 1, ListProblem.LOGIN),
        ("host,password\nesx-01,secret", 1, ListProblem.PASSWORD),
        ("Host;User;Kennwort\nesx-01;root;secret", 1, ListProblem.PASSWORD),
        ("host,passwd\nesx-01,secret", 1, ListProblem.PASSWORD),
        ("host,root password\nesx-01,secret", 1, ListProblem.PASSWORD),
        ("Host,ESXi_PW\nesx-01,secret", 1, ListProblem.PASSWORD),
        ("host,mot de passe\nesx-01,secret", 1, ListProblem.PASSWORD),
        ("host,contraseña\nesx-01,secret", 1, ListProblem.PASSWORD),
        ("host,密码\nesx-01,secret", 1, ListProblem.PASSWORD),
        ("host,thumbprint\nesx-01,AB:CD", 2, ListProblem.NOT_UNDERSTOOD),
        (f"esx-01,{SHA1}\n\nesx-01,{SHA256}", 3, ListProblem.DIFFERS),
        ("esx-01,70000", 1, AddressProblem.PORT_OUT_OF_RANGE),
        ("443", 1, ListProblem.NOT_UNDERSTOOD),
        ('"esx-01', 1, ListProblem.NOT_UNDERSTOOD),
        ("\n".join(f"esx-{n}" for n in range(5001)), 5001, ListProblem.TOO_MANY),
        ("x" * 2_000_000, 1, ListProblem.TOO_LARGE),
        ("http://esx-01", 1, AddressProblem.PLAIN_HTTP),
        ("esx-01\n²", 2, AddressProblem.NOT_AN_IP),
        ("esx-01,²", 1, AddressProblem.NOT_AN_IP),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(
    text: str, line: int, problem: ListProblem | AddressProblem
) -> None:
    with pytest.raises(HostListError) as caught:
        parse_host_list(text)
    assert (caught.value.line, caught.value.problem) == (line, problem)


@example("²")
@example("esx-01 ⑤")
@example("fe80::1%²")
@given(st.text(max_size=300) | st.text("esx-01,;\t\n\"'#:ABF0 ", max_size=200))
def test_any_text_gives_hosts_or_one_error(text: str) -> None:
    try:
        hosts = parse_host_list(text)
    except HostListError as error:
        assert error.line >= 1
    else:
        assert len({(host.name, host.address.port) for host in hosts}) == len(hosts)
        again = parse_host_list("\n".join(host.line for host in hosts))
        assert [(h.name, h.address.port, h.thumbprint) for h in again] == [
            (h.name, h.address.port, h.thumbprint) for h in hosts
        ]
