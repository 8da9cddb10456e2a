"""The simulator as a child process. It takes as long to start as the window: the demo starts both at once.

Needs little, since it is imported before the window is painted.
"""

from __future__ import annotations

import subprocess
import sys

START_LIMIT = 30.0
END_LIMIT = 3.0


class SimulatorProcess:
    """Runs from now on, and ends when its standard input does: with this process, whatever happens."""

    def __init__(self) -> None:
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        self._process = subprocess.Popen(_command(), stdin=pipe, stdout=pipe, stderr=nothing)  # noqa: S603  (ourselves)

    async def first_line(self) -> bytes:
        """What it says once it serves; empty where it ended before. Raises TimeoutError."""
        import asyncio

        assert self._process.stdout is not None
        async with asyncio.timeout(START_LIMIT):
            return await asyncio.to_thread(self._process.stdout.readline)

    async def close(self) -> None:
        """End it; one that hangs is killed."""
        import asyncio

        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            await asyncio.to_thread(self._process.wait, END_LIMIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            await asyncio.to_thread(self._process.wait)
        assert self._process.stdout is not None
        self._process.stdout.close()


def _command() -> list[str]:
    """A frozen program starts itself with a flag, since there is no Python beside it."""
    how = ["--simulator"] if getattr(sys, "frozen", False) else ["-m", "depot_gui.simulator"]
    return [sys.executable, *how, "--until-stdin-closes"]
