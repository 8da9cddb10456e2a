"""Sessions at the server: a login that nobody waits for leaves none open, one opened elsewhere is never closed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from depot_gui.client.http import Limits
from depot_gui.domain.failures import AnswerUnreadableError, Problem, RefusedError, UnauthenticatedError
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import SessionId
from depot_gui.logs import MASK, mask
from tests.client.near import ALICE, IDENTITY, client_of, vcenter_at
from tests.client.servers import Received, answering, http, http_json, listening, request

PASTED = SessionId(Secret("p4sted-session"))


class Door:
    """Sessions as a server knows them; `opened` is set for logins to be answered."""

    def __init__(self) -> None:
        self.open = {PASTED.token.reveal()}
        self.asked: list[str] = []
        self.asking = asyncio.Event()
        self.opened = asyncio.Event()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await request(reader)
        method = asked.line.split()[0]
        token = asked.headers.get("vmware-api-session-id", "")
        self.asked.append(f"{method} {token}".strip())
        if method == "POST":
            self.asking.set()
            await self.opened.wait()
            self.open.add(token := f"own-{len(self.asked)}")
            writer.write(http_json(201, token, "Connection: close"))
        elif method == "DELETE":
            self.open.discard(token)
            writer.write(http(204, b"", "Connection: close"))
        elif token in self.open:
            writer.write(http_json(200, {"user": "FED.EXAMPLE\\anna"}, "Connection: close"))
        else:
            writer.write(http_json(401, {"error_type": "UNAUTHENTICATED", "messages": []}, "Connection: close"))
        await writer.drain()


async def test_a_session_opened_elsewhere_is_used_and_never_deleted() -> None:
    door = Door()
    async with listening(door.handle, IDENTITY) as server:
        vcenter = vcenter_at(server)
        assert await vcenter.adopt(PASTED) == "FED.EXAMPLE\\anna"
        assert mask(PASTED.token.reveal()) == MASK
        await vcenter.log_out()
        await vcenter.adopt(PASTED)
        door.opened.set()
        await vcenter.log_in(ALICE)
        await vcenter.adopt(PASTED)
        await vcenter.close()
    assert door.open == {PASTED.token.reveal()}
    assert [line for line in door.asked if line.startswith("DELETE")] == ["DELETE own-3"]


async def test_a_session_that_is_over_is_told() -> None:
    door = Door()
    door.open.clear()
    async with listening(door.handle, IDENTITY) as server:
        vcenter = vcenter_at(server)
        with pytest.raises(UnauthenticatedError):
            await vcenter.adopt(PASTED)
        await vcenter.close()
    assert door.asked == ["GET p4sted-session"]


@pytest.mark.parametrize("token", ["", "two words", "a\r\nHost: evil", "ü"])
async def test_what_no_header_carries_is_not_sent(token: str) -> None:
    async with answering(b"", IDENTITY) as server:
        with pytest.raises(ValueError, match="session id"):
            await vcenter_at(server).adopt(SessionId(Secret(token)))
    assert server.connections == 0


@pytest.mark.parametrize(
    ("answer", "error", "problem"),
    [
        (http_json(200, {"created_time": "x"}), AnswerUnreadableError, Problem.NOT_A_VCENTER),
        (http_json(200, {"user": ""}), AnswerUnreadableError, Problem.NOT_A_VCENTER),
        (http_json(404, {"error_type": "NOT_FOUND", "messages": []}), RefusedError, Problem.TOO_OLD),
    ],
)
async def test_a_server_that_does_not_say_whose_it_is(
    answer: bytes, error: type[RefusedError | AnswerUnreadableError], problem: Problem
) -> None:
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(error) as failed:
            await vcenter.adopt(PASTED)
    assert failed.value.failure.problem is problem


@pytest.mark.parametrize(
    "answer",
    [
        http_json(200, {"value": "t0ken-in-clear"}),
        http_json(200, ["t0ken-in-clear"]),
        http(200, b"t0ken-in-clear"),
        http(302, b"t0ken-in-clear", "Location: https://sso.example/in?session=t0ken-in-clear"),
        http_json(200, "t0ken-in-clear\n"),
    ],
)
async def test_a_token_in_no_form_that_is_read_is_told_nowhere(answer: bytes) -> None:
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(AnswerUnreadableError) as failed:
            await vcenter.log_in(ALICE)
    assert "t0ken" not in repr(failed.value.failure)
    assert failed.value.failure.detail != "" or failed.value.failure.problem is Problem.NOT_A_VCENTER


async def test_a_page_in_place_of_a_login_is_told() -> None:
    answer = http(200, b"<html>Accept the terms of this network first</html>")
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(AnswerUnreadableError) as failed:
            await vcenter.log_in(ALICE)
    assert "terms of this network" in failed.value.failure.body_start


async def test_a_session_id_that_is_told_as_the_users_name_is_masked() -> None:
    answer = http_json(200, {"user": f"user {PASTED.token.reveal()}"})
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        assert await vcenter.adopt(PASTED) == "user ••••••••"


async def cancel_while_asking(door: Door, login: asyncio.Task[None]) -> None:
    await door.asking.wait()
    login.cancel()
    await asyncio.wait({login})
    assert login.cancelled()


async def test_a_canceled_login_leaves_no_session_open() -> None:
    door = Door()
    async with listening(door.handle, IDENTITY) as server:
        vcenter = vcenter_at(server)
        await cancel_while_asking(door, asyncio.ensure_future(vcenter.log_in(ALICE)))
        asyncio.get_running_loop().call_later(0.1, door.opened.set)
        await vcenter.close()
    assert door.open == {PASTED.token.reveal()}
    assert door.asked == ["POST", "DELETE own-1"]


async def test_the_login_after_a_canceled_one_closes_that_ones_session() -> None:
    door = Door()
    async with listening(door.handle, IDENTITY) as server:
        vcenter = vcenter_at(server)
        await cancel_while_asking(door, asyncio.ensure_future(vcenter.log_in(ALICE)))
        door.opened.set()
        await vcenter.log_in(ALICE)
        await vcenter.close()
    assert door.open == {PASTED.token.reveal()}


async def test_a_canceled_login_that_is_answered_late_leaves_no_session_open_either() -> None:
    door = Door()
    async with listening(door.handle, IDENTITY) as server:
        vcenter = vcenter_at(server, Limits(farewell=0.05))
        await cancel_while_asking(door, asyncio.ensure_future(vcenter.log_in(ALICE)))
        asyncio.get_running_loop().call_later(0.5, door.opened.set)
        await vcenter.close()
    assert door.open == {PASTED.token.reveal()}
    assert door.asked == ["POST", "DELETE own-1"]


async def test_a_login_that_is_never_answered_is_given_up() -> None:
    door = Door()
    async with listening(door.handle, IDENTITY) as server:
        vcenter = vcenter_at(server, Limits(read=0.3))
        await cancel_while_asking(door, asyncio.ensure_future(vcenter.log_in(ALICE)))
        async with asyncio.timeout(5):
            await vcenter.close()
    assert door.asked == ["POST"]


@pytest.mark.parametrize("answer", [http_json(401, {"error_type": "UNAUTHENTICATED"}), b"nonsense\r\n\r\n"])
async def test_a_refused_login_leaves_nothing_to_close(answer: bytes | Callable[[Received], bytes]) -> None:
    async with answering(answer, IDENTITY) as server:
        vcenter = vcenter_at(server)
        with pytest.raises((RefusedError, AnswerUnreadableError)):
            await vcenter.log_in(ALICE)
        await vcenter.close()
    assert len(server.requests) == 1
