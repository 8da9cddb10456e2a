"""Servers on loopback that do whatever a test wants, byte by byte."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from depot_gui.domain.address import Address
from depot_gui.domain.loose import Json
from tests.client.certificates import Identity

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Received:
    """One request as it arrived."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.line.split(" ")[1]).path

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        return tuple(parse_qsl(urlsplit(self.line.split(" ")[1]).query))


@dataclass
class Listener:
    """A listening server; `connections` counts who came, `requests` what was understood of HTTP."""

    port: int
    connections: int = 0
    requests: list[Received] = field(default_factory=list)

    @property
    def address(self) -> Address:
        return Address("127.0.0.1", self.port)


@asynccontextmanager
async def listening(handler: Handler, identity: Identity | ssl.SSLContext | None = None) -> AsyncIterator[Listener]:
    """Serves each connection with `handler`, over TLS where there is an identity; ends them all at the end."""
    tasks: set[asyncio.Task[None]] = set()
    listener = Listener(0)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        listener.connections += 1
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        with contextlib.suppress(OSError, EOFError, asyncio.CancelledError):
            await handler(reader, writer)
        tasks.discard(task)
        writer.transport.abort()

    context = identity.context() if isinstance(identity, Identity) else identity
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.bind(("127.0.0.1", 0))
    server = await asyncio.start_server(serve, sock=bound, ssl=context)
    listener.port = bound.getsockname()[1]
    try:
        yield listener
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks)


async def request(reader: asyncio.StreamReader) -> Received:
    """Reads one request. Raises EOFError where there is none."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *rest = head.rstrip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (row.partition(":") for row in rest)}
    return Received(line, headers, await reader.readexactly(int(headers.get("content-length", "0"))))


@asynccontextmanager
async def answering(
    reply: bytes | Callable[[Received], bytes], identity: Identity | ssl.SSLContext
) -> AsyncIterator[Listener]:
    """An HTTPS server that gives this answer to each request, the bytes as they are; connections stay open."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            listener.requests.append(await request(reader))
            data = reply if isinstance(reply, bytes) else reply(listener.requests[-1])
            writer.write(data)
            await writer.drain()
            if b"Connection: close" in data:
                return

    async with listening(handle, identity) as listener:
        yield listener


def http(status: int, body: bytes = b"", *headers: str, kind: str = "application/json") -> bytes:
    """An answer with its length."""
    lines = [f"HTTP/1.1 {status} Because", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def http_json(status: int, value: Json, *headers: str) -> bytes:
    return http(status, json.dumps(value).encode(), *headers)


def reset(writer: asyncio.StreamWriter) -> None:
    """Closes with RST."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@asynccontextmanager
async def proxying(
    to: Callable[[str, int], tuple[str, int]],
    *,
    user: str = "",
    password: str = "",
    tls: Identity | None = None,
    refusal: str = "407 Proxy Authentication Required",
) -> AsyncIterator[Listener]:
    """An HTTP proxy that knows CONNECT; with a user, it wants that login. `to` says where a name leads.

    Where it refuses one it repeats it, in the words of its status line.
    """
    wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode() if user else ""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await request(reader)
        listener.requests.append(asked)
        if asked.headers.get("proxy-authorization", "") != wanted:
            given = asked.headers.get("proxy-authorization", "")
            plain = base64.b64decode(given.partition(" ")[2]).decode("latin-1")
            line = f"HTTP/1.1 {refusal}, not {given} {plain}".strip()
            writer.write(f"{line}\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n".encode("latin-1"))
            await writer.drain()
            return
        host, _, port = asked.line.split(" ")[1].rpartition(":")
        try:
            far = await asyncio.open_connection(*to(host.strip("[]"), int(port)))
        except OSError:
            writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await _both_ways((reader, writer), far)

    async with listening(handle, tls) as listener:
        yield listener


async def _both_ways(near: Streams, far: Streams) -> None:
    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.CancelledError):
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        near[1].transport.abort()
        far[1].transport.abort()

    async with asyncio.TaskGroup() as group:
        group.create_task(pump(near[0], far[1]))
        group.create_task(pump(far[0], near[1]))
