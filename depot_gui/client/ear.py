"""Whether a connection may serve one more call: one answer came over it and nothing else, and it is alive."""

from __future__ import annotations

import asyncio
from typing import Any

_GLANCE = 0.001
_MOST = 256 * 1024


class Ear:
    """Hears what comes over a TLS connection, by taking over the reading of the HTTP library's stream.

    The library would take what stands behind an answer for the next one's beginning. What was heard is kept until it is
    judged, and no more than 256 KiB of it: a connection that brought more is not worth judging.
    """

    def __init__(self, stream: Any) -> None:
        self._read = stream.read
        self._heard = bytearray()
        stream.read = self._listen

    def brought_one_answer(self) -> bool:
        """Whether all that came since the last time is one answer, after which the server keeps the connection open."""
        heard, self._heard = bytes(self._heard), bytearray()
        return len(heard) <= _MOST and is_one_answer(heard)

    async def is_quiet(self) -> bool:
        """Whether nothing comes: neither an end nor what nobody asked for. Takes a moment."""
        try:
            async with asyncio.timeout(_GLANCE):
                await self._read(1)
        except TimeoutError:
            return True
        except Exception:  # noqa: BLE001  (whatever is wrong with it, there will be another connection)
            return False
        return False

    async def _listen(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = await self._read(max_bytes, timeout)
        if len(self._heard) <= _MOST:
            self._heard += data
        return data


def is_one_answer(data: bytes) -> bool:
    """Whether these bytes are one HTTP/1.1 answer to a GET or POST from beginning to end, and not the last one."""
    head, found, body = data.partition(b"\r\n\r\n")
    line, *rows = head.split(b"\r\n")
    fields = [(name.strip().lower(), value.strip().lower()) for name, _, value in (row.partition(b":") for row in rows)]
    values = dict(fields)
    status = line[9:12]
    if not found or len(values) != len(fields) or not line.startswith(b"HTTP/1.1 ") or not status.isdigit():
        return False
    if status.startswith(b"1") or values.get(b"connection", b"keep-alive") != b"keep-alive":
        return False
    if values.get(b"transfer-encoding") == b"chunked":
        return b"content-length" not in values and _are_chunks(body)
    length = values.get(b"content-length", b"")
    if status in {b"204", b"304"}:
        return not body
    return b"transfer-encoding" not in values and length.isdigit() and len(body) == int(length)


def _are_chunks(body: bytes) -> bool:
    at, size = 0, 1
    while size:
        line, found, _ = body[at : at + 32].partition(b"\r\n")
        if not found:
            return False
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError:
            return False
        at += len(line) + 2 + size + 2
    return at == len(body) and body.endswith(b"\r\n")
