"""The simulated ESXi hosts: TLS listeners on loopback that check a user and a password.

A host answers `GET` with Basic login: 200, 401 for a wrong password, 403 in lockdown mode. Each has a
certificate of its own, made after the listener is bound so that the simulator's start waits for none.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import ssl
from dataclasses import dataclass, field

from depot_gui.simulator.certificates import (
    CertificateKind,
    Identity,
    load_chain,
    make_host_identity,
    server_context,
)
from depot_gui.simulator.inventory import Host
from depot_gui.simulator.users import basic_credentials

USER = "root"
_MAX_HEAD = 16384
_HEAD_SECONDS = 15.0
_BODY = b'<?xml version="1.0" encoding="UTF-8"?><namespaces version="1.0"/>'


def loopback_sockets(port: int = 0) -> list[socket.socket]:
    """Listening sockets on 127.0.0.1 and, where the machine has IPv6, on ::1 with the same port.

    The protocol is named: with 0 asyncio leaves Nagle's algorithm on, 40 ms for every small answer.
    """
    first = _bound(socket.AF_INET, "127.0.0.1", port)
    sockets = [first]
    with contextlib.suppress(OSError):
        sockets.append(_bound(socket.AF_INET6, "::1", first.getsockname()[1]))
    return sockets


def _bound(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((address, port))
        bound.listen(256)
    except OSError:
        bound.close()
        raise
    bound.setblocking(False)
    return bound


@dataclass(slots=True, eq=False)
class EsxiServer:
    """One host's listener. `connections` and `logins` count what reached it."""

    host: Host
    password: str = field(repr=False)
    vmca: Identity = field(repr=False)
    sockets: list[socket.socket] = field(default_factory=loopback_sockets)
    connections: int = 0
    logins_right: int = 0
    logins_wrong: int = 0
    extractions: int = 0
    identity: Identity | None = field(default=None, repr=False)
    _context: ssl.SSLContext | None = None
    _servers: list[asyncio.Server] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.sockets[0].getsockname()[1])

    async def start(self) -> None:
        """Makes the certificate and begins to accept; connections made earlier were waiting."""
        self.identity = self._make_identity()
        self._context = server_context(self.identity)
        for listening in self.sockets:
            server = await asyncio.start_server(self._serve, sock=listening, ssl=self._context, limit=_MAX_HEAD)
            self._servers.append(server)

    def close(self) -> None:
        for server in self._servers:
            server.close()
        for listening in self.sockets:
            listening.close()

    def renew_certificate(self) -> None:
        """New key, same names: what an administrator sees after a host was reinstalled."""
        if self._context is not None:
            self.identity = self._make_identity()
            load_chain(self._context, self.identity)

    def extraction_starts(self) -> None:
        """Called before vCenter connects to extract; the changing host renews every other time."""
        self.extractions += 1
        if self.host.certificate is CertificateKind.CHANGING and self.extractions % 2:
            self.renew_certificate()

    def _make_identity(self) -> Identity:
        host = self.host
        return make_host_identity(host.certificate, host.key, host.name, host.address, self.vmca)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            async with asyncio.timeout(_HEAD_SECONDS):
                head = await reader.readuntil(b"\r\n\r\n")
            writer.write(self._answer(head))
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return
        finally:
            writer.close()

    def _answer(self, head: bytes) -> bytes:
        status = self._status(head.decode("latin-1"))
        extra = 'WWW-Authenticate: Basic realm="VMware HTTP server"\r\n' if status.startswith("401") else ""
        lines = f"HTTP/1.1 {status}\r\n{extra}Content-Type: text/xml\r\nContent-Length: {len(_BODY)}\r\n"
        return f"{lines}Connection: close\r\n\r\n".encode() + _BODY

    def _status(self, head: str) -> str:
        authorization = next(
            (
                line.partition(":")[2].strip()
                for line in head.split("\r\n")
                if line.lower().startswith("authorization:")
            ),
            "",
        )
        user, password = basic_credentials(authorization)
        if user != USER or not secrets.compare_digest(password.encode(), self.password.encode()):
            self.logins_wrong += bool(authorization)
            return "401 Unauthorized"
        self.logins_right += 1
        return "403 Forbidden" if self.host.lockdown else "200 OK"
