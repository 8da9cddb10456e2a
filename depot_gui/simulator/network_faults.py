"""Faults of the network and of proxies, put between the wire and the services, one request at a time.

A rule says which requests it is for (method, a pattern for the path, how many to let pass first, how many
to hit) and what happens to them. Some leave the request undone (`reset_before`, `hang`, the canned
answers); the others let the services do it, so a task may have been started whose answer never arrives.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase

import msgspec
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from depot_gui.simulator.clock import Clock
from depot_gui.simulator.statistics import Statistics

TRANSPORT = "depot_gui.simulator.transport"
_CONTROL = "/simulator/"
_TLS_ALERT = b"\x15\x03\x03\x00\x02\x02\x28"  # fatal, handshake_failure, not even encrypted
_HTML = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center><hr>nginx</body></html>"
_GARBAGE = b'{"status": "RUNNING", "progress": {"total": 100, "comp\x00\xff\xfe'
_ENDLESS_PART = b" " * 65536


class NetworkFault(StrEnum):
    """What goes wrong. Those marked * do the request all the same."""

    REFUSED = "refused"  # the connection is reset and new ones are refused for `seconds`
    RESET_BEFORE = "reset_before"
    RESET_DURING = "reset_during"  # * in the middle of the answer
    RESET_AFTER = "reset_after"  # * before the first byte of the answer
    HALF_ANSWER = "half_answer"  # * the whole length announced, half of it sent, then closed
    TOO_LONG_LENGTH = "too_long_length"  # * more announced than sent
    TOO_SHORT_LENGTH = "too_short_length"  # * less announced than sent
    SLOW_DRIP = "slow_drip"  # * a byte every `seconds`
    TLS_ALERT = "tls_alert"
    HANG = "hang"  # no answer, until the client gives up
    HANG_AFTER = "hang_after"  # * the same, but the request was done
    DUPLICATE_ANSWER = "duplicate_answer"  # * the answer twice
    GARBAGE_JSON = "garbage_json"  # *
    ENDLESS_BODY = "endless_body"
    HUGE_BODY = "huge_body"  # 100 MB
    HTML_502 = "html_502"
    HTML_503 = "html_503"
    RETRY_AFTER_503 = "retry_after_503"  # with `seconds` as Retry-After
    UNAUTHENTICATED_401 = "unauthenticated_401"
    TOO_MANY_429 = "too_many_429"  # with `seconds` as Retry-After
    REDIRECT = "redirect"  # to another host
    EMPTY_200 = "empty_200"
    DROP_BODY = "drop_body"  # * the request's body is lost, as by a proxy that knows no GET with one


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hits `times` requests that match, after letting `skip` of them pass."""

    kind: NetworkFault
    method: str = "*"
    path: str = "*"
    skip: int = 0
    times: int = 1
    seconds: float = 1.0

    def matches(self, method: str, path: str) -> bool:
        return fnmatchcase(method, self.method) and fnmatchcase(path, self.path)


@dataclass(slots=True)
class NetworkFaults:
    """The ASGI application around the services; also dates every answer and counts every request."""

    clock: Clock
    statistics: Statistics
    app: ASGIApp | None = None
    refuse: Callable[[float], None] = lambda _seconds: None
    rules: list[Rule] = field(default_factory=list)
    seen: dict[int, int] = field(default_factory=dict)

    def set_rules(self, rules: list[Rule]) -> None:
        """Replaces all rules and starts counting anew."""
        self.rules, self.seen = list(rules), {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self.app is not None  # set when everything is put together
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        rule = self._rule_for(scope)
        headers = {name for name, _ in scope["headers"]}
        if not scope["path"].startswith(_CONTROL):
            has_password = b"authorization" in headers
            self.statistics.saw_request(scope["method"], scope["path"], has_password=has_password)
        if rule is None:
            await self.app(scope, receive, self._dated(send))
        else:
            await _Wire(self, rule, scope, receive).answer(self._dated(send))

    def _rule_for(self, scope: Scope) -> Rule | None:
        """The first rule whose turn it is; every rule that matches counts the request."""
        method, path = scope["method"], scope["path"]
        if path.startswith(_CONTROL):
            return None
        due = None
        for number, rule in enumerate(self.rules):
            if not rule.matches(method, path):
                continue
            seen = self.seen.get(number, 0)
            self.seen[number] = seen + 1
            if due is None and rule.skip <= seen < rule.skip + rule.times:
                due = rule
        return due

    def _dated(self, send: Send) -> Send:
        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), *self.standing_headers()]
            await send(message)

        return dated

    def standing_headers(self) -> list[tuple[bytes, bytes]]:
        """What every answer carries."""
        return [(b"date", self.clock.http_date().encode()), (b"server", b"envoy")]


@dataclass(frozen=True, slots=True)
class _Captured:
    """An answer of the services, not sent yet."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes

    def head(self, length: int) -> bytes:
        kept = [(name, value) for name, value in self.headers if name != b"content-length"]
        lines = [name + b": " + value for name, value in [*kept, (b"content-length", str(length).encode())]]
        return b"HTTP/1.1 %d Simulated\r\n" % self.status + b"\r\n".join(lines) + b"\r\n\r\n"

    def whole(self) -> bytes:
        return self.head(len(self.body)) + self.body


@dataclass(frozen=True, slots=True)
class _Wire:
    """One request that goes wrong."""

    faults: NetworkFaults
    rule: Rule
    scope: Scope
    receive: Receive

    @property
    def transport(self) -> asyncio.Transport:
        transport = self.scope["extensions"][TRANSPORT]
        assert isinstance(transport, asyncio.Transport)
        return transport

    async def answer(self, send: Send) -> None:
        canned = self._canned()
        if canned is not None:
            await _send(send, canned)
        elif self.rule.kind is NetworkFault.DROP_BODY:
            assert self.faults.app is not None
            await self.faults.app(self.scope, _empty_body, send)
        else:
            await self._break()
            await self._until_gone()

    def _canned(self) -> _Captured | None:
        """An answer that some other server gives instead of vCenter."""
        after = (b"retry-after", f"{self.rule.seconds:g}".encode())
        match self.rule.kind:
            case NetworkFault.HTML_502:
                return _html(502, "502 Bad Gateway")
            case NetworkFault.HTML_503:
                return _html(503, "503 Service Temporarily Unavailable")
            case NetworkFault.RETRY_AFTER_503:
                return _html(503, "503 Service Temporarily Unavailable", after)
            case NetworkFault.TOO_MANY_429:
                return _html(429, "429 Too Many Requests", after)
            case NetworkFault.UNAUTHENTICATED_401:
                return _Captured(401, [(b"content-type", b"application/json")], _unauthenticated())
            case NetworkFault.REDIRECT:
                return _Captured(302, [(b"location", b"https://elsewhere.example/api/session")], b"")
            case NetworkFault.EMPTY_200:
                return _Captured(200, [(b"content-type", b"application/json")], b"")
            case _:
                return None

    async def _break(self) -> None:
        match self.rule.kind:
            case NetworkFault.RESET_BEFORE:
                self._reset()
            case NetworkFault.REFUSED:
                self.faults.refuse(self.rule.seconds)
                self._reset()
            case NetworkFault.TLS_ALERT:
                self._alert()
            case NetworkFault.HANG:
                return
            case NetworkFault.ENDLESS_BODY | NetworkFault.HUGE_BODY:
                await self._flood()
            case _:
                await self._break_answer(await self._captured())

    async def _break_answer(self, answer: _Captured) -> None:
        transport, whole = self.transport, answer.whole()
        half = len(answer.head(len(answer.body))) + len(answer.body) // 2
        match self.rule.kind:
            case NetworkFault.RESET_AFTER:
                self._reset()
            case NetworkFault.RESET_DURING:
                transport.write(whole[:half])
                await asyncio.sleep(0.05)
                self._reset()
            case NetworkFault.HALF_ANSWER:
                transport.write(whole[:half])
                transport.close()
            case NetworkFault.TOO_LONG_LENGTH:
                transport.write(answer.head(len(answer.body) + 10) + answer.body)
                transport.close()
            case NetworkFault.TOO_SHORT_LENGTH:
                transport.write(answer.head(max(0, len(answer.body) - 10)) + answer.body)
                transport.close()
            case NetworkFault.DUPLICATE_ANSWER:
                transport.write(whole + whole)
            case NetworkFault.GARBAGE_JSON:
                transport.write(_Captured(answer.status, answer.headers, _GARBAGE).whole())
            case NetworkFault.SLOW_DRIP:
                await self._drip(whole)
            case NetworkFault.HANG_AFTER:
                return

    async def _captured(self) -> _Captured:
        """Lets the services do the request and keeps their answer from the wire."""
        assert self.faults.app is not None
        start: Message = {}
        body = bytearray()

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            elif message["type"] == "http.response.body":
                body.extend(message.get("body", b""))

        await self.faults.app(self.scope, self.receive, keep)
        headers = [*start.get("headers", []), *self.faults.standing_headers()]
        return _Captured(int(start["status"]), headers, bytes(body))

    async def _drip(self, whole: bytes) -> None:
        for byte in whole:
            if self.transport.is_closing():
                return
            self.transport.write(bytes([byte]))
            await asyncio.sleep(self.rule.seconds)
        self.transport.close()

    async def _flood(self) -> None:
        """A body that never ends, or one of 100 MB; a client that stops reading stops it."""
        endless = self.rule.kind is NetworkFault.ENDLESS_BODY
        total = 100 * 1024 * 1024
        headers = [(b"content-type", b"application/json"), *self.faults.standing_headers()]
        self.transport.write(_Captured(200, headers, b"").head(1 << 50 if endless else total))
        sent = 0
        while (endless or sent < total) and not self.transport.is_closing():
            self.transport.write(_ENDLESS_PART)
            sent += len(_ENDLESS_PART)
            await self._drained()

    async def _drained(self) -> None:
        """uvicorn owns the protocol and its flow control, so the buffer is only looked at."""
        await asyncio.sleep(0)
        while self.transport.get_write_buffer_size() > 1 << 20 and not self.transport.is_closing():  # noqa: ASYNC110
            await asyncio.sleep(0.005)

    def _reset(self) -> None:
        """RST rather than FIN: the peer sees `connection reset`."""
        linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        with contextlib.suppress(OSError):
            wire = self.transport.get_extra_info("socket")
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.transport.abort()

    def _alert(self) -> None:
        """Writes past the TLS layer what the client must take for a broken record."""
        wire = self.transport.get_extra_info("socket")
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(wire.fileno())) as raw:
            raw.send(_TLS_ALERT)
        self.transport.abort()

    async def _until_gone(self) -> None:
        """Keeps the request open until the connection is, so that nothing else is answered on it."""
        while (await self.receive())["type"] != "http.disconnect":
            pass


def _html(status: int, title: str, *headers: tuple[bytes, bytes]) -> _Captured:
    return _Captured(status, [(b"content-type", b"text/html"), *headers], _HTML.format(title).encode())


def _unauthenticated() -> bytes:
    return msgspec.json.encode({"error_type": "UNAUTHENTICATED", "messages": []})


async def _send(send: Send, answer: _Captured) -> None:
    headers = [*answer.headers, (b"content-length", str(len(answer.body)).encode())]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})


async def _empty_body() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}
