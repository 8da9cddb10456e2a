"""The log: one rotating file under the program's own folder, with every secret masked in the final text."""

import base64
import json
import logging
import os
import re
import urllib.parse
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from depot_gui.domain.secret import held_texts

MASK = "•••"
QUIET = ("asyncio", "httpcore", "httpx", "qasync")
"""Loggers that would write headers, cookies or arguments at lower levels; held at WARNING in every mode."""

_FILE_BYTES = 1024 * 1024
_FILES = 3
_SHORTEST_ENCODED = 4


def mask(text: str) -> str:
    """`text` with every secret that this process holds, plain, escaped, URL-encoded or in base64, replaced by a mark.

    Nothing is kept of the secrets from one text to the next, as a compiled pattern would.
    """
    forms = {form for held in held_texts() for form in _forms(held)}
    for form in sorted(forms, key=len, reverse=True):
        text = text.replace(form, MASK)
    return text


class MaskingFormatter(logging.Formatter):
    """Formats as usual, traceback included, and masks the result."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return mask(super().format(record))


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner may read."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        return os.fdopen(os.open(self.baseFilename, flags, 0o600), "a", encoding="utf-8", errors="backslashreplace")


def start(folder: Path, level: int = logging.INFO) -> Path:
    """Log to `folder`/depot-gui.log from now on and return its path; raises OSError where that cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
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


def _forms(value: str) -> set[str]:
    """The ways in which `value` may stand in a text."""
    forms = {value, repr(value)[1:-1], json.dumps(value)[1:-1]}
    quoted = {urllib.parse.quote(value, safe=""), urllib.parse.quote(value), urllib.parse.quote_plus(value)}
    forms |= quoted | {re.sub(r"%[0-9A-F]{2}", lambda digits: digits[0].lower(), form) for form in quoted}
    raw = value.encode("utf-8", "surrogatepass")
    if len(raw) >= _SHORTEST_ENCODED:
        forms |= _inside_base64(raw)
    return forms


def _inside_base64(raw: bytes) -> set[str]:
    """What `raw` looks like inside base64, whatever stands before it ("user:" in a Basic header)."""
    forms = set()
    for before in range(3):
        text = base64.b64encode(bytes(before) + raw).decode()
        whole = text[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6]
        forms |= {whole, whole.replace("+", "-").replace("/", "_")}
    return {form for form in forms if len(form) >= _SHORTEST_ENCODED}
