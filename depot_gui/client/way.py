"""The way of one call, from the first packet to the answer, as the HTTP library's trace tells it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from depot_gui.client.ear import Ear
from depot_gui.client.errors import Stage
from depot_gui.domain.address import Address


class SeenError(Exception):
    """The certificate was seen: the connection has served."""


class Way:
    """How far a call has come, told by the library's trace; from `send` on, what it does not tell counts as sent."""

    def __init__(self, address: Address, *, only_look: bool = False) -> None:
        self.stage = Stage.CONNECT
        self.leaf = b""
        self.ear: Ear | None = None
        self._address = address
        self._only_look = only_look
        self._direct = True
        self._proxy = ""
        self._stream: Any = None

    async def abandon(self) -> None:
        """Close what was opened: the library forgets a connection whose TLS handshake is canceled."""
        if self._stream is not None:
            await self._stream.aclose()

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.started":
            self._direct = (info["host"], info["port"]) == (self._address.host, self._address.port)
            self.stage = Stage.CONNECT if self._direct else Stage.PROXY
            self._proxy = f"{info['host']}:{info['port']}"
        elif event == "connection.connect_tcp.complete":
            self._stream = info["return_value"]
        elif event in ("connection.start_tls.started", "proxy.start_tls.started"):
            self.stage = Stage.TLS if self._is_to_target(event) else Stage.PROXY
        elif event in ("connection.start_tls.complete", "proxy.start_tls.complete"):
            if self._is_to_target(event):
                await self._met(info["return_value"])
        elif event == "http11.send_request_headers.started":
            self._sending(is_connect=info["request"].method == b"CONNECT")
        elif event == "http11.receive_response_headers.complete" and self.stage is Stage.REQUEST:
            self.stage = Stage.ANSWER

    @property
    def was_dead(self) -> bool:
        """Whether, after a failure, it was a kept connection that failed before it brought any of an answer."""
        return self._stream is None and self.stage is Stage.REQUEST

    @property
    def where(self) -> str:
        """Who is to blame: the proxy until it has connected, then the service."""
        return self._proxy if self.stage in (Stage.PROXY, Stage.TUNNEL) else str(self._address)

    def _is_to_target(self, event: str) -> bool:
        return self._direct or event.startswith("proxy.")

    def _sending(self, *, is_connect: bool) -> None:
        self.stage = Stage.TUNNEL if is_connect else Stage.REQUEST
        if self._only_look and not is_connect:
            raise SeenError

    async def _met(self, stream: Any) -> None:
        """TLS with the service itself is there."""
        self.ear = Ear(stream)
        if not self._only_look:
            return
        self.leaf = stream.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
        await stream.aclose()
        raise SeenError
