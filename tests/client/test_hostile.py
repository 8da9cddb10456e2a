"""Servers that are none, or mean harm: each ends in one clear problem, with `sent` right, and nothing hangs."""

from __future__ import annotations

import asyncio
import base64
import gzip
import random
from collections.abc import Awaitable, Callable

import pytest

from depot_gui.client.outside import Network
from depot_gui.domain.failures import (
    AnswerUnreadableError,
    ConnectionFailedError,
    OutsideError,
    Problem,
    RefusedError,
    UnauthenticatedError,
)
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.trust import SYSTEM_TRUST
from tests.client.near import ALICE, EXISTING, HASTY, IDENTITY, PATIENT, TRUST, client_of, vcenter_at
from tests.client.servers import Handler, Received, answering, http, http_json, listening, request, reset

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
PAGE = (
    b"<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head><body>no healthy upstream</body></html>"
)


def saying(data: bytes, *, listen_first: bool = False) -> Handler:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if listen_first:
            await reader.read(1)
        writer.write(data)
        await writer.drain()
        await reader.read()

    return handle


async def silence(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    while await reader.read(65536):
        pass


async def close_at_once(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def reset_at_once(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    reset(writer)


async def reset_in_handshake(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    reset(writer)


NO_TLS = [
    pytest.param(silence, Problem.TIMED_OUT, id="silence"),
    pytest.param(saying(http(400, PAGE, kind="text/html"), listen_first=True), Problem.TLS_NOT_SPOKEN, id="HTTP"),
    pytest.param(saying(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"), Problem.TLS_NOT_SPOKEN, id="SSH"),
    pytest.param(saying(b"220 mail.example ESMTP\r\n"), Problem.TLS_NOT_SPOKEN, id="SMTP"),
    pytest.param(saying(bytes(1000)), Problem.TLS_NOT_SPOKEN, id="zeros"),
    pytest.param(saying(b"\xff" * 1000), Problem.TLS_NOT_SPOKEN, id="garbage"),
    pytest.param(close_at_once, Problem.CONNECTION_RESET, id="closed"),
    pytest.param(reset_at_once, Problem.CONNECTION_RESET, id="reset"),
    pytest.param(reset_in_handshake, Problem.CONNECTION_RESET, id="reset in the handshake"),
]


@pytest.mark.parametrize(("handler", "problem"), NO_TLS)
async def test_a_port_without_tls(handler: Handler, problem: Problem) -> None:
    network = Network(trust_env=False, limits=HASTY if problem is Problem.TIMED_OUT else PATIENT)
    async with listening(handler) as server:
        ways: list[Awaitable[object]] = [
            network.examine(server.address, (SYSTEM_TRUST, TRUST)),
            network.certificate_at(server.address),
            network.vcenter(server.address, TRUST, "en").log_in(ALICE),
        ]
        for way in ways:
            with pytest.raises(ConnectionFailedError) as failed:
                await way
            failure = failed.value.failure
            assert (failure.problem, failure.where, failed.value.sent) == (problem, str(server.address), False)
            assert failed.value.__cause__ is not None


@pytest.mark.parametrize("known", [True, False], ids=["the host's login", "the session is over"])
async def test_a_401_of_the_create_call_in_an_open_session_is_about_the_host(known: bool) -> None:
    """Logging in again and asking once more would send the host's wrong password twice, which it counts."""

    def reply(asked: Received) -> bytes:
        if asked.line.startswith("POST /api/session"):
            return http_json(201, TOKEN)
        if asked.line.startswith("GET /api/session") and known:
            return http_json(200, {"user": "me"})
        return http_json(401, {"error_type": "UNAUTHENTICATED", "messages": []})

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        with pytest.raises(RefusedError) as refused:
            await vcenter.create_from_host(EXISTING)
        assert isinstance(refused.value, UnauthenticatedError) is not known
        assert refused.value.failure.status == 401


TOKEN = "tok-0123456789abcdef"


@pytest.mark.parametrize("kind", ["error", "page", "value", "redirect", "challenge"])
async def test_a_token_that_is_repeated_is_masked(kind: str) -> None:
    """By vCenter, or by what stands before it and tells of a request's headers: failures and results are kept."""

    def reply(asked: Received) -> bytes:
        if asked.line.startswith("POST /api/session"):
            return http_json(201, TOKEN)
        told = f"headers: vmware-api-session-id={asked.headers['vmware-api-session-id']}"
        basic = base64.b64encode(told.encode()).decode()
        return {
            "error": http_json(400, {"error_type": "ERROR", "messages": [{"id": told, "default_message": basic}]}),
            "page": http(503, f"<html>{told} {basic}".encode(), kind="text/html"),
            "value": http_json(200, {"status": "RUNNING", "result": {"told": told}}),
            "redirect": http(302, b"", f"Location: https://other.example/?{told}"),
            "challenge": http(401, b"", f'WWW-Authenticate: Basic realm="{told}"'),
        }[kind]

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        try:
            told = repr(await vcenter.task("task-1"))
        except OutsideError as error:
            told = f"{error!r} {error.failure!r} {getattr(error, 'error', '')!r}"
        assert "headers: vmware-api-session-id=" in told
        assert TOKEN not in told
        assert base64.b64encode(b"0123456789abcde").decode()[2:-2] not in told


async def test_any_garbage_is_an_outside_error() -> None:
    chance = random.Random(20)
    network = Network(trust_env=False, limits=PATIENT)
    current = b""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(current)
        await writer.drain()

    async with listening(handle) as server:
        for _ in range(150):
            current = chance.randbytes(chance.randrange(300))
            if chance.random() < 0.5:
                current = bytes([chance.choice([20, 21, 22, 23]), 3, chance.randrange(5)]) + current
            with pytest.raises(ConnectionFailedError) as failed:
                await network.examine(server.address, ())
            assert not failed.value.sent


async def reset_after(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request(reader)
    reset(writer)


async def close_after(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request(reader)


def after(data: bytes, then: Callable[[asyncio.StreamWriter], object] | None = None) -> Handler:
    """Answers the request with these bytes, then closes or does something worse."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(data)
        await writer.drain()
        if then is not None:
            then(writer)
        else:
            writer.close()
            await writer.wait_closed()

    return handle


def endless(head: bytes, piece: bytes, pause: float = 0) -> Handler:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(head)
        while True:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return handle


def _chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"

NO_ANSWER = [
    pytest.param(reset_after, Problem.CONNECTION_RESET, id="reset"),
    pytest.param(close_after, Problem.CONNECTION_RESET, id="closed"),
    pytest.param(silence, Problem.TIMED_OUT, id="silence"),
    pytest.param(after(HEAD, reset), Problem.CONNECTION_RESET, id="reset in the head"),
    pytest.param(
        after(HEAD + b"Content-Length: 9\r\n\r\n[1", reset), Problem.ANSWER_BROKEN_OFF, id="reset in the body"
    ),
    pytest.param(after(HEAD + b"Content-Length: 9\r\n\r\n[1, 2]"), Problem.ANSWER_BROKEN_OFF, id="length too large"),
    pytest.param(after(CHUNKED + b"9\r\n[1"), Problem.ANSWER_BROKEN_OFF, id="half a chunk"),
    pytest.param(
        after(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 20\r\n\r\n" + gzip.compress(b"[1, 2, 3]" * 99)[:20]),
        Problem.ANSWER_BROKEN_OFF,
        id="half a gzip",
    ),
    pytest.param(endless(CHUNKED, _chunk(b" "), 0.05), Problem.TIMED_OUT, id="slow drip"),
    pytest.param(endless(HEAD, b"X: y\r\n", 0.05), Problem.TIMED_OUT, id="slow drip in the head"),
    pytest.param(endless(b"", b"HTTP/1.1 102 Processing\r\n\r\n", 0.05), Problem.TIMED_OUT, id="for ever processing"),
]


@pytest.mark.parametrize(("handler", "problem"), NO_ANSWER)
async def test_no_answer_comes(handler: Handler, problem: Problem) -> None:
    async with listening(handler, IDENTITY) as server:
        vcenter = vcenter_at(server, HASTY if problem is Problem.TIMED_OUT else PATIENT)
        with pytest.raises(ConnectionFailedError) as failed:
            await vcenter.create_from_host(EXISTING)
        await vcenter.close()
    assert (failed.value.failure.problem, failed.value.sent) == (problem, True)
    assert failed.value.failure.where == str(server.address)
    assert server.connections == 1  # not tried a second time


BOMB = gzip.compress(bytes(80 * 1024 * 1024), 1)
UNREADABLE = [
    pytest.param(after(b"SSH-2.0-OpenSSH_9.2p1\r\n\r\n\r\n"), Problem.NOT_A_VCENTER, id="not HTTP"),
    pytest.param(endless(HEAD, b"X" * 65536), Problem.NOT_A_VCENTER, id="endless head"),
    pytest.param(after(http(200, PAGE, kind="text/html")), Problem.NOT_A_VCENTER, id="page"),
    pytest.param(after(http(200, PAGE)), Problem.NOT_A_VCENTER, id="page that says it is JSON"),
    pytest.param(after(http(404, PAGE, kind="text/html")), Problem.NOT_A_VCENTER, id="page 404"),
    pytest.param(after(http(403, b"")), Problem.NOT_A_VCENTER, id="nothing 403"),
    pytest.param(after(http(200, b'{"half": [1, 2')), Problem.NOT_JSON, id="half JSON"),
    pytest.param(after(http(200, b"")), Problem.NOT_JSON, id="nothing"),
    pytest.param(after(http(200, b"[" * 1000 + b"]" * 1000)), Problem.NOT_JSON, id="nested"),
    pytest.param(after(http(200, b"xxx", "Content-Encoding: gzip")), Problem.NOT_JSON, id="no gzip"),
    pytest.param(after(http(200, b'{"value": 1}')), Problem.NOT_A_VCENTER, id="something else"),
    pytest.param(after(http(502, PAGE, kind="text/html")), Problem.SERVER_UNAVAILABLE, id="page 502"),
    pytest.param(after(http(503, b"no healthy upstream", kind="text/plain")), Problem.SERVER_UNAVAILABLE, id="503"),
    pytest.param(after(http(500, b"")), Problem.SERVER_UNAVAILABLE, id="nothing 500"),
    pytest.param(after(http(307, b"", "Location: https://evil.example/api/session")), Problem.REDIRECTED, id="307"),
    pytest.param(after(http(301, PAGE, "Location: /ui/", kind="text/html")), Problem.REDIRECTED, id="301"),
    pytest.param(endless(CHUNKED, _chunk(b" " * 65000)), Problem.TOO_LARGE, id="endless"),
    pytest.param(endless(HEAD + b"\r\n", b" " * 65000), Problem.TOO_LARGE, id="endless without a length"),
    pytest.param(endless(HEAD + b"Content-Length: 104857600\r\n\r\n", b" " * 65000), Problem.TOO_LARGE, id="100 MB"),
    pytest.param(after(http(200, BOMB, "Content-Encoding: gzip")), Problem.TOO_LARGE, id="80 MB in a gzip"),
    pytest.param(
        endless(HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(b'"token"'), b" " * 65000),
        Problem.TOO_LARGE,
        id="endless behind a gzip",
    ),
]


@pytest.mark.parametrize(("handler", "problem"), UNREADABLE)
async def test_an_answer_that_is_no_vcenters(handler: Handler, problem: Problem) -> None:
    async with listening(handler, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(AnswerUnreadableError) as failed:
            await vcenter.log_in(ALICE)
    failure = failed.value.failure
    assert failure.problem is problem
    assert len(failure.body_start) <= 400
    assert server.connections == 1


async def test_what_came_is_told() -> None:
    async with answering(http(503, b"\x00\x1b[31mno healthy\n" + b"x" * 1000, "Retry-After: 7"), IDENTITY) as server:
        with pytest.raises(AnswerUnreadableError) as failed:
            await vcenter_at(server).log_in(ALICE)
    failure = failed.value.failure
    assert (failure.status, failed.value.retry_after) == (503, 7.0)
    assert failure.where == f"POST https://{server.address.netloc}/api/session"
    assert failure.body_start.startswith("[31mno healthy\nxxx")
    assert len(failure.body_start) <= 400


async def test_a_redirect_is_told_and_not_followed() -> None:
    async with answering(b"", IDENTITY) as other:
        place = f"https://{other.address.netloc}/api/session"
        async with answering(http(307, b"", f"Location: {place}"), IDENTITY) as server:
            with pytest.raises(AnswerUnreadableError) as failed:
                await vcenter_at(server).log_in(ALICE)
    assert failed.value.failure.detail == place
    assert (len(server.requests), other.connections) == (1, 0)


async def test_a_body_of_tiny_chunks_leaves_the_loop_to_others() -> None:
    async with listening(endless(CHUNKED, _chunk(b" ") * 20_000), IDENTITY) as server:
        vcenter = vcenter_at(server, HASTY)
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0)
                turns += 1

        counting = asyncio.create_task(count())
        with pytest.raises(ConnectionFailedError):
            await vcenter.log_in(ALICE)
        counting.cancel()
        await vcenter.close()
    assert turns > 400  # a read brings thousands of them


async def test_the_client_is_usable_after_any_of_it() -> None:
    answers = iter([http(200, PAGE), http(503, b""), b"nonsense\r\n\r\n", http(201, b'"token"')])
    async with answering(lambda _: next(answers), IDENTITY) as server:
        vcenter = vcenter_at(server)
        for _ in range(3):
            with pytest.raises(OutsideError):
                await vcenter.log_in(ALICE)
        await vcenter.log_in(ALICE)
        await vcenter.renew()


async def test_a_call_can_be_canceled() -> None:
    async with listening(silence, IDENTITY) as server:
        vcenter = vcenter_at(server)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await vcenter.hosts()
        await vcenter.renew()


async def test_renewing_ends_calls_under_way() -> None:
    came = asyncio.Event()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        came.set()
        await silence(reader, writer)

    async with listening(handle, IDENTITY) as server:
        vcenter = vcenter_at(server)
        async with asyncio.TaskGroup() as group:
            call = group.create_task(_failing(vcenter))
            await came.wait()
            await vcenter.renew()
    assert call.result().sent


async def _failing(vcenter: Vcenter) -> ConnectionFailedError:
    with pytest.raises(ConnectionFailedError) as failed:
        await vcenter.depots()
    return failed.value
