"""The log: one rotating file under the program's own folder, with every secret masked in the final text."""

import logging
import os
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from depot_gui import private_files
from depot_gui.domain.secret import without_held

MASK = "•••"
QUIET = ("asyncio", "httpcore", "httpx", "qasync")
"""Loggers that would write headers, cookies or arguments at lower levels; held at WARNING in every mode."""

_FILE_BYTES = 1024 * 1024
_FILES = 3


def mask(text: str) -> str:
    """`text` with every secret that this process holds, plain, escaped, URL-encoded or in base64, replaced by a mark.

    Nothing is kept of the secrets from one text to the next, as a compiled pattern would.
    """
    return without_held(text, MASK)


class MaskingFormatter(logging.Formatter):
    """Formats as usual, traceback included, and masks the result."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record))


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner may read."""

    _told = False

    def handleError(self, record: logging.LogRecord) -> None:
        """Told once, without what was logged: Python's own would print that as it is, secrets and all."""
        if not self._told:
            self._told = True
            error = sys.exc_info()[1]
            print(f"the log cannot be written: {type(error).__name__}", file=sys.stderr)  # noqa: T201  (no log)

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        return os.fdopen(os.open(self.baseFilename, flags, 0o600), "a", encoding="utf-8", errors="backslashreplace")


def start(folder: Path, level: int = logging.INFO) -> Path:
    """Log to `folder`/depot-gui.log from now on and return its path; raises OSError where that cannot be written."""
    private_files.make_folder(folder)
    path = folder / "depot-gui.log"
    handler = _PrivateFile(path, maxBytes=_FILE_BYTES, backupCount=_FILES)
    handler.setFormatter(MaskingFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    return path


def stop() -> None:
    """Close what `start` opened."""
    root = logging.getLogger()
    for handler in [held for held in root.handlers if isinstance(held, _PrivateFile)]:
        root.removeHandler(handler)
        handler.close()


def newest() -> bytes:
    """What the newest log file holds by now, for a support bundle; empty without a log."""
    handler = next((held for held in logging.getLogger().handlers if isinstance(held, _PrivateFile)), None)
    if handler is None:
        return b""
    handler.flush()
    try:
        return Path(handler.baseFilename).read_bytes()
    except OSError:
        return b""
