"""An answer's body as it comes in, packed or not, within its limit."""

from __future__ import annotations

import zlib


class TooLargeError(Exception):
    """More than this program reads."""


class Body:
    """An answer's body as it comes in, unpacked; neither it nor what came over the wire is larger than the limit."""

    def __init__(self, encoding: str, limit: int) -> None:
        packed = encoding.strip().lower() in ("gzip", "x-gzip", "deflate")
        self._unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed else None
        self._chunks: list[bytes] = []
        self._left = self._wire_left = limit

    def feed(self, chunk: bytes) -> None:
        self._wire_left -= len(chunk)
        data = chunk
        if self._unpack is not None:  # what stands behind the end is dropped: zlib would keep it, and copy it each time
            data = b"" if self._unpack.eof else self._unpack.decompress(chunk, self._left + 1)
        self._left -= len(data)
        if min(self._left, self._wire_left) < 0:
            raise TooLargeError("the answer is larger than this program reads")
        self._chunks.append(data)

    @property
    def chunks(self) -> int:
        return len(self._chunks)

    def whole(self) -> bytes:
        """All of it. Raises EOFError where the packed data end too early."""
        if self._unpack is not None and self._chunks and not self._unpack.eof:
            raise EOFError("the compressed answer ends too early")
        return b"".join(self._chunks)
