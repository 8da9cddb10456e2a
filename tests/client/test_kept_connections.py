"""What a kept connection may be used for, and what ends it: no request is lost or doubled, no answer mistaken."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.client.ear import is_one_answer
from depot_gui.client.outside import Network
from depot_gui.domain.failures import ConnectionFailedError, OutsideError, Problem
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.trust import pinned
from tests.client.certificates import leaf
from tests.client.near import ALICE, EXISTING, HASTY, IDENTITY, PATIENT, client_of
from tests.client.servers import Received, answering, http, http_json, listening, request, reset

TOKEN = http_json(201, "t0ken")
TASK = http_json(202, "task-1")
DEPOTS = http_json(200, {})
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def reply(asked: Received) -> bytes:
    """A vCenter that says nothing much."""
    if asked.path == "/api/session":
        return TOKEN
    return TASK if asked.line.startswith("POST") else DEPOTS


class Counted:
    """A server that tells which connection brought what; `spoil` may do something else with a request there.

    `spoil(asked, nth)`: nth counts the requests of that connection from 0. What it returns is written and then, where
    `then` is set, done to the connection.
    """

    def __init__(self, spoil: Callable[[Received, int], bytes | None] | None = None, *, then: str = "reset") -> None:
        self.by_connection: list[list[str]] = []
        self._spoil = spoil or (lambda _asked, _nth: None)
        self._then = then

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        mine: list[str] = []
        self.by_connection.append(mine)
        while True:
            asked = await request(reader)
            mine.append(asked.line.split(" ")[0])
            spoiled = self._spoil(asked, len(mine) - 1)
            writer.write(reply(asked) if spoiled is None else spoiled)
            await writer.drain()
            if spoiled is None:
                continue
            if self._then == "reset":
                reset(writer)
            return


def again(asked: Received, nth: int) -> bytes | None:
    """Dies at each GET that is not the first request of its connection."""
    return b"" if nth and asked.line.startswith("GET") else None


async def test_gets_share_connections_and_nothing_else_does() -> None:
    counted = Counted()
    async with listening(counted.handle, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        for _ in range(3):
            await vcenter.depots()
        await vcenter.create_from_host(EXISTING)
        await vcenter.depots()
        await vcenter.cancel("task-1")
    assert counted.by_connection == [["POST", "GET", "GET", "GET"], ["POST", "GET"], ["POST"], ["DELETE"]]


async def test_calls_at_once_each_have_their_own() -> None:
    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        for _ in range(2):
            async with asyncio.TaskGroup() as group:
                for _ in range(4):
                    group.create_task(_depots(vcenter))
    assert len(server.requests) == 10
    assert server.connections < 10


async def _depots(vcenter: Vcenter) -> None:
    assert await vcenter.depots() == {}


@pytest.mark.parametrize("then", ["reset", "close"])
async def test_a_get_that_a_dead_connection_swallowed_is_sent_once_more(then: str) -> None:
    counted = Counted(again, then=then)
    async with listening(counted.handle, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.depots()
        await vcenter.depots()
        await vcenter.depots()
    assert counted.by_connection == [["GET", "GET"], ["GET", "GET"], ["GET"]]


async def test_it_is_sent_once_more_and_no_more() -> None:
    counted = Counted(lambda _asked, _nth: b"" if len(counted.by_connection[0]) > 1 else None)
    async with listening(counted.handle, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.depots()
        with pytest.raises(ConnectionFailedError) as failed:
            await vcenter.depots()
    assert failed.value.sent
    assert counted.by_connection == [["GET", "GET"], ["GET"]]


@pytest.mark.parametrize("half", [DEPOTS[:20], DEPOTS[:-1]])
async def test_half_an_answer_is_not_asked_for_again(half: bytes) -> None:
    """What is told of it must be true: an answer began."""
    counted = Counted(lambda _asked, nth: half if nth else None)
    async with listening(counted.handle, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.depots()
        if half == DEPOTS[:20]:  # no more than a part of its first line
            await vcenter.depots()
        else:
            with pytest.raises(ConnectionFailedError) as failed:
                await vcenter.depots()
            assert failed.value.failure.problem is Problem.ANSWER_BROKEN_OFF


@pytest.mark.parametrize("silent", [False, True])
async def test_a_create_call_is_sent_once_on_a_connection_of_its_own(silent: bool) -> None:
    """Whatever became of the kept ones; where its answer is lost it says that it was sent."""
    made = 0

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal made
        while True:
            asked = await request(reader)
            if asked.line.startswith("POST") and asked.path != "/api/session":
                made += 1
                if silent:
                    await reader.read()
                reset(writer)
                return
            writer.write(reply(asked))

    limits = HASTY if silent else PATIENT
    async with listening(handle, IDENTITY) as server, client_of(server, limits) as vcenter:
        await vcenter.log_in(ALICE)
        await vcenter.depots()
        before = server.connections
        with pytest.raises(ConnectionFailedError) as failed:
            await vcenter.create_from_host(EXISTING)
        assert (failed.value.sent, made, server.connections) == (True, 1, before + 1)


async def test_a_connection_that_leads_nowhere_is_given_up_soon() -> None:
    """As after the network has changed: nobody resets it, and the answer would be waited for as long as any."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(DEPOTS)
        await request(reader)
        await reader.read()

    async with listening(handle, IDENTITY) as server, client_of(server, replace(PATIENT, connect=0.3)) as vcenter:
        await vcenter.depots()
        began = time.monotonic()
        await vcenter.depots()
        assert time.monotonic() - began < PATIENT.read
        assert server.connections == 2


async def test_what_takes_vcenter_long_has_a_connection_of_its_own() -> None:
    """`GET /esx/software` has a body: vCenter asks the host."""
    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.depots()
        with suppress(OutsideError):
            await vcenter.seen_peer("esx.example", None)
        assert server.connections == 2


MINE, OTHERS = http_json(200, {"mine": {}}), http_json(200, {"old": {}})


def _twice(writer: asyncio.StreamWriter) -> None:
    writer.write(OTHERS + OTHERS)


def _in_two_records(writer: asyncio.StreamWriter) -> None:
    writer.write(OTHERS)
    writer.write(OTHERS)


def _one_and_a_half(writer: asyncio.StreamWriter) -> None:
    writer.write(OTHERS + OTHERS[:30])


async def _a_little_later(writer: asyncio.StreamWriter) -> None:
    writer.write(OTHERS)
    await asyncio.sleep(0)
    writer.write(OTHERS)


@pytest.mark.parametrize("pause", [0.0, 0.05])
@pytest.mark.parametrize("say", [_twice, _in_two_records, _one_and_a_half, _a_little_later])
async def test_an_answer_too_many_is_not_the_next_ones(say: Callable[..., object], pause: float) -> None:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        if server.connections > 1:
            writer.write(MINE)
        elif (later := say(writer)) is not None:
            await later  # type: ignore[misc]
        await request(reader)  # nobody may ask here again
        writer.write(OTHERS)

    async with listening(handle, IDENTITY) as server, client_of(server) as vcenter:
        assert list(await vcenter.depots()) == ["old"]
        await asyncio.sleep(pause)
        assert list(await vcenter.depots()) == ["mine"]


@pytest.mark.parametrize(
    "answer",
    [
        http_json(200, {}, "Connection: close"),
        http_json(404, {"error_type": "NOT_FOUND", "messages": []}),
        http(503, b"no healthy upstream", kind="text/plain"),
        http_json(200, {}) + b"x",
        http(200, b"<html>maintenance</html>", kind="text/html"),
        http_json(200, 7),
        http(200, b'{"status": "RUN\x00'),
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    ],
)
async def test_after_these_answers_there_is_a_new_connection(answer: bytes) -> None:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            await request(reader)
            writer.write(answer)

    async with listening(handle, IDENTITY) as server, client_of(server) as vcenter:
        for _ in range(2):
            with suppress(OutsideError):
                await vcenter.depots()
        assert server.connections == 2


async def test_an_answer_in_chunks_keeps_it() -> None:
    async with answering(CHUNKED + b"1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n", IDENTITY) as server:
        async with client_of(server) as vcenter:
            await vcenter.depots()
            await vcenter.depots()
        assert server.connections == 1


@pytest.mark.parametrize("limits", [replace(PATIENT, idle=0.1), replace(PATIENT, kept=0.1)])
async def test_no_connection_is_kept_for_ever(limits: object) -> None:
    async with answering(reply, IDENTITY) as server:
        async with client_of(server, limits) as vcenter:  # type: ignore[arg-type]
            await vcenter.depots()
            await asyncio.sleep(0.15)
            await vcenter.depots()
        assert server.connections == 2


async def test_renewing_drops_what_was_kept() -> None:
    ended = asyncio.Event()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(DEPOTS)
        await reader.read()
        ended.set()

    async with listening(handle, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.depots()
        assert not ended.is_set()
        await vcenter.renew()
        await asyncio.wait_for(ended.wait(), 5)
        await vcenter.depots()
        assert server.connections == 2


async def test_another_trust_never_uses_what_the_first_one_opened() -> None:
    """Each client has connections of its own: those of another trust cannot come to it."""
    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        await vcenter.depots()
        other = Network(trust_env=False, limits=PATIENT).vcenter(server.address, pinned(leaf().read, frozenset()), "en")
        for call in (other.depots, lambda: other.log_in(ALICE), lambda: other.create_from_host(EXISTING)):
            with pytest.raises(ConnectionFailedError) as failed:
                await call()
            assert failed.value.failure.problem is Problem.CERTIFICATE_CHANGED
            assert not failed.value.sent
        assert len(server.requests) == 2
        await other.close()


async def test_a_canceled_call_leaves_nothing_for_the_next() -> None:
    hang = asyncio.Event()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request(reader)
        writer.write(DEPOTS)
        await request(reader)
        hang.set()
        await asyncio.sleep(0.1)
        writer.write(OTHERS)
        await reader.read()

    async with listening(handle, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.depots()
        call = asyncio.create_task(_depots(vcenter))
        await hang.wait()
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        await asyncio.sleep(0.15)
        await vcenter.depots()
        assert server.connections == 2


NEXT = b"HTTP/1.1 "
WHOLE = [
    DEPOTS,
    http(204),
    b"HTTP/1.1 304 Not Modified\r\n\r\n",
    CHUNKED + b"2\r\n{}\r\n0\r\n\r\n",
    CHUNKED + b"00\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nconnection: Keep-Alive\r\ncontent-length: 2\r\n\r\n{}",
]
NOT_ONE = [
    b"",
    b"HTTP/1.1 200 OK\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n" + DEPOTS,
    b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 2\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    CHUNKED + b"2\r\n{}\r\n0\r\nx: y\r\n\r\n",
    CHUNKED + b"-2\r\n{}\r\n0\r\n\r\n",
    CHUNKED + b"x\r\n{}\r\n0\r\n\r\n",
    CHUNKED + b"f" * 40 + b"\r\n",
    b"HTTP/2 200\r\ncontent-length: 2\r\n\r\n{}",
    b"HTTP/1.1 204 No Content\r\n\r\n{}",
]


@pytest.mark.parametrize("data", WHOLE)
def test_one_answer_is_one(data: bytes) -> None:
    assert is_one_answer(data)
    assert not any(is_one_answer(data[:end]) for end in range(len(data)) if not data.startswith(b"HTTP/1.1 304"))
    assert not is_one_answer(data + b"\n")
    assert not is_one_answer(data + data)


@pytest.mark.parametrize("data", NOT_ONE)
def test_what_is_not_one_answer(data: bytes) -> None:
    assert not is_one_answer(data)


@given(st.binary(max_size=60), st.sampled_from([b"", CHUNKED, DEPOTS[:40], NEXT]))
def test_any_bytes_can_be_judged(data: bytes, before: bytes) -> None:
    if is_one_answer(before + data):
        assert not is_one_answer(before + data + b"0")
