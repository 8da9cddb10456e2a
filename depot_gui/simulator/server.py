"""Runs the simulated vCenter and its hosts in one event loop, until told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Generator
from pathlib import Path
from typing import Any

import msgspec
import uvicorn
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from depot_gui.simulator.app import make_app
from depot_gui.simulator.certificates import Identity, KeyKind, make_leaf, make_vmca, server_context
from depot_gui.simulator.esxi import loopback_sockets
from depot_gui.simulator.network_faults import TRANSPORT, NetworkFaults
from depot_gui.simulator.options import Options
from depot_gui.simulator.vcenter import VCenter

_NAMES = ["vcenter.lab.example", "localhost", "127.0.0.1", "::1"]
_KEEP_ALIVE_SECONDS = 75
_STDIN = 0


class _Server(uvicorn.Server):
    """Leaves signals to us and ends at once: whatever is still connected is cut off."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.cut_off()
        await super().shutdown(sockets)

    def stop(self) -> None:
        self.should_exit = self.force_exit = True

    def cut_off(self) -> None:
        for connection in list(self.server_state.connections):
            transport = connection.transport
            if transport is not None:
                transport.abort()

    async def refuse_for(self, seconds: float) -> None:
        """Closes the listeners, and opens them again on the same port."""
        port = self.servers[0].sockets[0].getsockname()[1]
        for server in self.servers:
            server.close()
        self.cut_off()
        await asyncio.sleep(seconds)
        if not self.should_exit:
            await self.startup(sockets=loopback_sockets(port))


def run(options: Options) -> int:
    """Serves until standard input closes (if asked for) or a signal comes; returns the exit code."""
    try:
        sockets = loopback_sockets(options.port)
    except OSError as error:
        print(f"cannot listen on 127.0.0.1:{options.port}: {error.strerror}", file=sys.stderr)
        return 1
    with (
        tempfile.TemporaryDirectory(prefix="depot-gui-simulator-") as folder,
        contextlib.suppress(KeyboardInterrupt, BrokenPipeError),
    ):
        asyncio.run(_serve(options, sockets, Path(folder)))
    return 0


async def _serve(options: Options, sockets: list[socket.socket], folder: Path) -> None:
    vmca = make_vmca()
    vcenter = VCenter(options, vmca)
    faults = NetworkFaults(vcenter.clock, vcenter.statistics)
    faults.app = make_app(vcenter, faults)
    own = make_leaf(_NAMES, vmca, KeyKind.ECDSA)
    server = _Server(_config(faults, own, vmca))
    background: set[asyncio.Task[None]] = set()

    def refuse(seconds: float) -> None:
        task = asyncio.create_task(server.refuse_for(seconds))
        background.add(task)
        task.add_done_callback(background.discard)

    faults.refuse = refuse
    _stop_on_signals(server)
    if options.until_stdin_closes:
        _stop_when_stdin_closes(server)
    serving = asyncio.create_task(server.serve(sockets))
    try:
        await _announce(vcenter, sockets[0].getsockname()[1], folder, own)
        await vcenter.start_hosts()
        await serving
    finally:
        server.stop()
        vcenter.close()
        for task in list(background):
            task.cancel()


def _config(faults: NetworkFaults, own: Identity, vmca: Identity) -> uvicorn.Config:
    config = uvicorn.Config(
        faults,
        http=_protocol(faults),
        ws="none",
        lifespan="off",
        interface="asgi3",
        proxy_headers=False,
        server_header=False,
        date_header=False,
        access_log=False,
        log_config=None,
        log_level="error",
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
    )
    config.load()
    config.ssl = server_context(own, vmca.pem)
    return config


def _protocol(faults: NetworkFaults) -> type[H11Protocol]:
    """uvicorn's protocol, which also hands its transport to the faults, to put them on the wire itself."""

    class Protocol(H11Protocol):
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)

            async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
                scope.setdefault("extensions", {})[TRANSPORT] = self.transport
                with contextlib.suppress(asyncio.CancelledError):  # the end of the run; uvicorn would log it
                    await faults(scope, receive, send)

            self.app = with_transport

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            faults.statistics.connections += 1

    return Protocol


async def _announce(vcenter: VCenter, port: int, folder: Path, own: Identity) -> None:
    """Writes the certificates and prints the first line."""
    root, leaf = folder / "vmca.pem", folder / "vcenter.pem"
    root.write_text(vcenter.vmca.pem, encoding="ascii")
    leaf.write_text(own.pem, encoding="ascii")
    line = vcenter.first_line(f"https://127.0.0.1:{port}", str(root))
    line["vcenter_certificate"] = str(leaf)
    print(msgspec.json.encode(line).decode(), flush=True)


def _stop_on_signals(server: _Server) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: KeyboardInterrupt ends the run instead
            loop.add_signal_handler(number, server.stop)


def _stop_when_stdin_closes(server: _Server) -> None:
    """By a thread of its own: a pipe cannot be watched by every system's loop.

    It reads the descriptor, not `sys.stdin`, whose lock would be held while the interpreter ends.
    """
    loop = asyncio.get_running_loop()

    def wait() -> None:
        with contextlib.suppress(OSError):
            while os.read(_STDIN, 4096):
                pass
        with contextlib.suppress(RuntimeError):  # the loop has ended by itself
            loop.call_soon_threadsafe(server.stop)

    threading.Thread(target=wait, name="stdin", daemon=True).start()
