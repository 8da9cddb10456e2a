"""A display of its own whose pixels are read from outside: what is on it was really painted."""

from __future__ import annotations

import contextlib
import mmap
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

WIDTH, HEIGHT = 1300, 850
"""A little larger than the window, which leaves room for a frame that nobody draws here."""
_LOOK = 0.001
_INSET = 70
_POINTS = tuple((x, y) for x in (_INSET, WIDTH // 2, WIDTH - _INSET) for y in (_INSET, HEIGHT // 2, HEIGHT - _INSET))


class Screen:
    """`display` is what programs take as DISPLAY."""

    def __init__(self, display: str, pixels: mmap.mmap) -> None:
        self.display = display
        self._pixels = pixels
        head, *_ = struct.unpack_from(">I", pixels)
        self._line = struct.unpack_from(">I", pixels, 4 * 12)[0]
        self._start = head + 12 * struct.unpack_from(">I", pixels, 4 * 19)[0]

    @property
    def is_painted(self) -> bool:
        """Whether nowhere in the window the black of an empty screen shows."""
        places = (self._start + y * self._line + 4 * x for x, y in _POINTS)
        return all(any(self._pixels[place : place + 3]) for place in places)

    def until(self, painted: bool, limit: float = 60.0) -> float:
        """Wait for a painted or an empty screen; the moment on the monotonic clock."""
        end = time.monotonic() + limit
        while self.is_painted is not painted:
            if time.monotonic() > end:
                raise TimeoutError("nothing was painted" if painted else "the window stayed")
            time.sleep(_LOOK)
        return time.monotonic()


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """Xvfb, which keeps its pixels in a file."""
    with tempfile.TemporaryDirectory(prefix="depot-gui-screen-") as folder:
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-fbdir", folder, "-nolisten", "tcp", "-noreset"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
            assert server.stdout is not None
            try:
                number = server.stdout.readline().decode().strip()
                with Path(folder, "Xvfb_screen0").open("rb") as file:
                    yield Screen(f":{number}", mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            finally:
                server.terminate()
