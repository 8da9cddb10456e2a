"""One program for one user: the second one hands over what it was started with, and the first comes to the front.

This side is asked before the first paint, so it loads nothing; `ui/listener.py` is the other.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from zlib import crc32

TAKEN = b"taken\n"
_WAIT = 1.5


@dataclass(frozen=True, slots=True)
class Wish:
    """What the second one was started with; files by their whole path."""

    files: tuple[str, ...] = ()
    vcenter: str = ""
    user: str = ""


def place_for(settings_file: Path) -> str:
    """Where the first program listens: a socket of this user alone, by where the settings lie."""
    name = f"depot-gui-{crc32(os.fsencode(settings_file.absolute())):08x}"
    if sys.platform == "win32":
        return name
    folder = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("TMPDIR") or "/tmp"  # noqa: S108  (see hand_over)
    return str(Path(folder) / f"{name}-{os.getuid()}.sock")


def hand_over(place: str, wish: Wish) -> bool:
    """Give the wish to the program that listens there; False where none does, or it does not answer in time.

    A socket that is not this user's own is not spoken to.
    """
    line = json.dumps(asdict(wish)).encode() + b"\n"
    try:
        if sys.platform == "win32":
            with Path(rf"\\.\pipe\{place}").open("r+b", buffering=0) as pipe:
                pipe.write(line)
                return pipe.readline() == TAKEN
        if Path(place).lstat().st_uid != os.getuid():
            return False
        return _over_socket(place, line) == TAKEN
    except OSError:
        return False


def read_wish(line: bytes) -> Wish | None:
    """The wish in these bytes; None where there is none, whatever they are."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    files, vcenter, user = value.get("files"), value.get("vcenter"), value.get("user")
    if not isinstance(files, list) or not all(isinstance(part, str) for part in (*files, vcenter, user)):
        return None
    return Wish(tuple(files), str(vcenter), str(user))


def _over_socket(place: str, line: bytes) -> bytes:
    import socket

    with socket.socket(socket.AF_UNIX) as plug:
        plug.settimeout(_WAIT)
        plug.connect(place)
        plug.sendall(line)
        return plug.recv(len(TAKEN))
