"""Proxies: the client and the look at a certificate go the same way, and what goes wrong there is told as such."""

from __future__ import annotations

import asyncio
import base64

import pytest

from depot_gui.client.http import Limits
from depot_gui.client.outside import Network
from depot_gui.client.proxies import goes_direct
from depot_gui.domain.address import Address
from depot_gui.domain.failures import ConnectionFailedError, Problem
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import SYSTEM_TRUST
from tests.client.certificates import leaf
from tests.client.near import ALICE, IDENTITY, TRUST
from tests.client.servers import Listener, answering, http, http_json, listening, proxying, request

FAR = Address("vcenter.far.example", 443)
NETWORK = Network(limits=Limits(connect=5, read=5, overall=10))


@pytest.fixture(autouse=True)
def _no_proxies_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def use(monkeypatch: pytest.MonkeyPatch, proxy: Listener, login: str = "", scheme: str = "http") -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://{login}127.0.0.1:{proxy.port}")


def leading_to(server: Listener) -> tuple[str, int]:
    return ("127.0.0.1", server.port)


@pytest.mark.parametrize("login", ["", "al%20ice:p%40ss@"], ids=["open", "with a password"])
async def test_all_go_through_the_proxy(monkeypatch: pytest.MonkeyPatch, login: str) -> None:
    async with (
        answering(http_json(201, "token"), IDENTITY) as server,
        proxying(lambda *_: leading_to(server), user="al ice" if login else "", password="p@ss") as proxy,
    ):
        use(monkeypatch, proxy, login)
        seen = await NETWORK.examine(FAR, (SYSTEM_TRUST, TRUST))
        looked_at = await NETWORK.certificate_at(FAR)
        vcenter = NETWORK.vcenter(FAR, TRUST, "en")
        await vcenter.log_in(ALICE)
        await vcenter.close()
    assert seen.trust == TRUST
    assert seen.certificate == looked_at == IDENTITY.read
    assert {request.line for request in proxy.requests} == {"CONNECT vcenter.far.example:443 HTTP/1.1"}
    assert len(proxy.requests) == 5  # two trusts, the look, log in, log out
    assert [request.line.split()[0] for request in server.requests] == ["POST", "DELETE"]


async def test_the_trust_holds_behind_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async with (
        answering(http_json(201, "token"), leaf()) as server,
        proxying(lambda *_: leading_to(server)) as proxy,
    ):
        use(monkeypatch, proxy)
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.vcenter(FAR, TRUST, "en").log_in(ALICE)
    assert (failed.value.failure.problem, failed.value.sent) == (Problem.CERTIFICATE_CHANGED, False)
    assert server.requests == []


async def fails(problem: Problem) -> ConnectionFailedError:
    """The look and the client fail in the same way; nothing was sent."""
    for way in (NETWORK.examine(FAR, (TRUST,)), NETWORK.certificate_at(FAR)):
        with pytest.raises(ConnectionFailedError) as looked:
            await way
        assert (looked.value.failure.problem, looked.value.sent) == (problem, False)
    with pytest.raises(ConnectionFailedError) as failed:
        await NETWORK.vcenter(FAR, TRUST, "en").log_in(ALICE)
    assert (failed.value.failure.problem, failed.value.sent) == (problem, False)
    return failed.value


@pytest.mark.parametrize("refusal", ["407 Proxy Authentication Required", "401 Unauthorized"])
@pytest.mark.parametrize("login", ["", "alice:wrong@"])
async def test_a_proxy_that_wants_a_password(monkeypatch: pytest.MonkeyPatch, login: str, refusal: str) -> None:
    """With 401 tinyproxy answers where the login is a wrong one."""
    nowhere = ("127.0.0.1", 1)
    async with proxying(lambda *_: nowhere, user="alice", password="right", refusal=refusal) as proxy:
        use(monkeypatch, proxy, login)
        failed = await fails(Problem.PROXY_WANTS_PASSWORD)
    assert failed.failure.where == str(proxy.address)
    assert "wrong" not in repr(failed) + failed.failure.detail


async def test_the_login_that_the_user_gives_is_used_by_the_look_and_the_client(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also by a client that was made before, and instead of a wrong one in the settings."""
    network = Network(limits=Limits(connect=5, read=5, overall=10))
    async with (
        answering(http_json(201, "token"), IDENTITY) as server,
        proxying(lambda *_: leading_to(server), user="al ice", password="p@ss:ö") as proxy,
    ):
        use(monkeypatch, proxy, "al%20ice:wrong@")
        before = network.vcenter(FAR, TRUST, "en")
        for _ in range(2):
            with pytest.raises(ConnectionFailedError) as failed:
                await before.log_in(ALICE)
            assert failed.value.failure.problem is Problem.PROXY_WANTS_PASSWORD
        network.use_proxy_login(failed.value.failure.where, Credentials("al ice", Secret("p@ss:ö")))
        seen = await network.examine(FAR, (TRUST,))
        assert seen.certificate == await network.certificate_at(FAR) == IDENTITY.read
        await before.log_in(ALICE)
        await before.close()
    assert [request.line.split()[0] for request in server.requests] == ["POST", "DELETE"]
    assert {request.headers.get("proxy-authorization") for request in server.requests} == {None}


@pytest.mark.parametrize("typed", [True, False], ids=["typed", "in the settings"])
async def test_what_a_proxy_repeats_of_its_password_is_masked(monkeypatch: pytest.MonkeyPatch, typed: bool) -> None:
    network = Network(limits=Limits(connect=5, read=5, overall=10))
    async with proxying(lambda *_: ("127.0.0.1", 1), user="alice", password="right") as proxy:
        use(monkeypatch, proxy, "" if typed else "alice:Wr%40ng-w0rd@")
        if typed:
            network.use_proxy_login(str(proxy.address), Credentials("alice", Secret("Wr@ng-w0rd")))
        with pytest.raises(ConnectionFailedError) as failed:
            await network.certificate_at(FAR)
    detail = failed.value.failure.detail
    assert detail.startswith("407 Proxy Authentication Required, not Basic ")
    assert "alice:•••" in detail
    for written in ("Wr@ng-w0rd", "Wr%40ng-w0rd", base64.b64encode(b"alice:Wr@ng-w0rd").decode()):
        assert written not in detail


async def test_a_password_that_breaks_the_proxys_url_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://alice:w0rd/x@proxy.example:3128")
    failed = await fails(Problem.PROXY_FAILED)
    assert "w0rd" not in repr(failed.failure)
    assert failed.failure.detail


async def test_a_proxy_with_an_impossible_port_is_a_failure_of_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://alice:w0rd@proxy.example:99999")
    failed = await fails(Problem.PROXY_FAILED)
    assert "w0rd" not in repr(failed.failure)


async def test_a_proxys_login_goes_to_no_other_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network(limits=Limits(connect=5, read=5, overall=10))
    network.use_proxy_login("proxy.example:3128", Credentials("alice", Secret("right")))
    async with proxying(lambda *_: ("127.0.0.1", 1), user="alice", password="right") as proxy:
        use(monkeypatch, proxy)
        with pytest.raises(ConnectionFailedError) as failed:
            await network.certificate_at(FAR)
        assert failed.value.failure.problem is Problem.PROXY_WANTS_PASSWORD
        assert [request.headers.get("proxy-authorization") for request in proxy.requests] == [None]


async def test_a_proxy_that_cannot_reach_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async with proxying(lambda *_: ("127.0.0.1", 1)) as proxy:
        use(monkeypatch, proxy)
        failed = await fails(Problem.PROXY_FAILED)
    assert "502" in failed.failure.detail


async def test_a_proxy_with_a_certificate_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    async with proxying(lambda *_: ("127.0.0.1", 1), tls=IDENTITY) as proxy:
        use(monkeypatch, proxy, scheme="https")
        failed = await fails(Problem.PROXY_FAILED)
    assert "certificate" in failed.failure.detail


async def test_no_proxy_there(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Listener(1))
    await fails(Problem.PROXY_FAILED)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "ftp://127.0.0.1:1", "http://[half"])
async def test_a_proxy_this_program_cannot_use(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    assert (await fails(Problem.PROXY_FAILED)).failure.detail


async def test_a_proxy_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(b"SSH-2.0-x\r\n\r\n")
        await writer.drain()
        await reader.read()

    async with listening(handle) as proxy:
        use(monkeypatch, proxy)
        await fails(Problem.PROXY_FAILED)


async def test_a_proxy_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    async def handle(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        while await reader.read(65536):
            pass

    network = Network(limits=Limits(connect=0.3, read=0.3, overall=1))
    async with listening(handle) as proxy:
        use(monkeypatch, proxy)
        with pytest.raises(ConnectionFailedError) as failed:
            await network.vcenter(FAR, TRUST, "en").log_in(ALICE)
    assert (failed.value.failure.problem, failed.value.sent) == (Problem.TIMED_OUT, False)


async def test_what_is_no_tls_behind_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async def handle(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(http(400, b"no"))
        await writer.drain()

    async with listening(handle) as server, proxying(lambda *_: leading_to(server)) as proxy:
        use(monkeypatch, proxy)
        await fails(Problem.TLS_NOT_SPOKEN)


async def test_an_exception_goes_past_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Listener(1))
    async with answering(http_json(201, "token"), IDENTITY) as server:
        for excepted in ("127.0.0.1", "127.0.0.0/8", "x.example, 127.0.0.1", "*"):
            monkeypatch.setenv("NO_PROXY", excepted)
            await NETWORK.certificate_at(server.address)
        await Network(trust_env=False).certificate_at(server.address)
        monkeypatch.setenv("NO_PROXY", "10.0.0.0/8, nonsense/x")
        with pytest.raises(ConnectionFailedError):
            await NETWORK.certificate_at(server.address)


def test_exceptions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", ".corp.example,10.0.0.0/8,fd00::/8,::1")
    assert all(map(goes_direct, ("vc.corp.example", "corp.example", "10.1.2.3", "fd00::7", "::1")))
    assert not any(map(goes_direct, ("vc.example", "11.1.2.3", "fe80::7", "xcorp.example")))
