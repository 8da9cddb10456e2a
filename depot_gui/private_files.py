"""Files of the user's own: nobody else on this computer reads or writes them, and each is there whole or as it was.

Only the standard library: the settings are read before the first window is painted.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from pathlib import Path

TEMPORARY = ".tmp"
"""How the name of a file ends that is being written."""

_OPEN = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def make_folder(folder: Path) -> None:
    """Make it, and what is missing above it, for the user alone; take away what others may in it. Raises OSError."""
    for place in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
        place.mkdir(mode=0o700, exist_ok=True)
    if sys.platform != "win32":
        found = folder.stat()
        if found.st_uid == os.geteuid() and stat.S_IMODE(found.st_mode) & 0o077:
            folder.chmod(0o700)


def write_whole(path: Path, data: bytes) -> None:
    """Write it so that it is there whole or as it was before, and on the disk. Raises OSError."""
    temporary = path.with_name(path.name + TEMPORARY)
    try:
        temporary.unlink(missing_ok=True)  # of a program that was killed, or somebody's link
        with os.fdopen(os.open(temporary, _OPEN, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        flush_folder(path.parent)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def save(path: Path, data: bytes) -> None:
    """The same, with its folder where that is missing. Raises OSError."""
    make_folder(path.parent)
    write_whole(path, data)


def flush_folder(folder: Path) -> None:
    """A rename itself reaches the disk; Windows has no such call. Raises OSError."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_own(path: Path) -> bool:
    """Whether it belongs to the user and nobody else can write it: what decides on trust must be. Raises OSError."""
    if sys.platform == "win32":
        return True
    found = path.stat()
    return found.st_uid == os.geteuid() and not stat.S_IMODE(found.st_mode) & _OTHERS_WRITE
