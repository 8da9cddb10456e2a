"""The log: one rotating file under the program's own folder, with every secret masked in the final text."""

import base64
import json
import logging
import os
import re
import threading
import urllib.parse
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

MASK = "•••"
QUIET = ("asyncio", "httpcore", "httpx", "qasync")
"""Loggers that would write headers, cookies or arguments at lower levels; held at WARNING in every mode."""

_FILE_BYTES = 1024 * 1024
_FILES = 3
_SHORTEST_ENCODED = 4


class Secrets:
    """The secret values of this process, so that `mask` can take them out of a text. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[str, int] = {}
        self._pattern: re.Pattern[str] | None = None

    def add(self, value: str) -> None:
        """From now on `value` is masked. Each `add` wants its own `drop`."""
        self._count(value, 1)

    def drop(self, value: str) -> None:
        """Forget `value`: it is no longer held anywhere."""
        self._count(value, -1)

    def mask(self, text: str) -> str:
        """`text` with every held value, plain, escaped, URL-encoded or in base64, replaced by a mark."""
        pattern = self._pattern
        return pattern.sub(MASK, text) if pattern else text

    def _count(self, value: str, by: int) -> None:
        if not value:
            return
        with self._lock:
            left = self._held.get(value, 0) + by
            if left > 0:
                self._held[value] = left
            else:
                self._held.pop(value, None)
            forms = sorted({form for held in self._held for form in _forms(held)}, key=len, reverse=True)
            self._pattern = re.compile("|".join(map(re.escape, forms)), re.IGNORECASE) if forms else None


SECRETS = Secrets()
"""The one registry; whoever takes a password or a token adds it, whoever drops it drops it here too."""


class MaskingFormatter(logging.Formatter):
    """Formats as usual, traceback included, and masks the result."""

    def __init__(self, secrets: Secrets = SECRETS) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return self._secrets.mask(super().format(record))


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
    forms |= {urllib.parse.quote(value, safe=""), urllib.parse.quote(value), urllib.parse.quote_plus(value)}
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
