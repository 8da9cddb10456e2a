"""No secret reaches the log, in whatever dress."""

import base64
import gc
import json
import logging
import os
import re
import stat
import threading
import urllib.parse
from collections.abc import Callable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui import logs
from depot_gui.domain.secret import Secret
from depot_gui.logs import MASK, mask

PASSWORD = 'p"a/ss&wö rd+%~\\1'


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    level = logging.getLogger().level
    yield logs.start(tmp_path / "log", logging.DEBUG)
    logs.stop()
    logging.getLogger().setLevel(level)


DRESSES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "repr": repr,
    "json": json.dumps,
    "quoted": lambda s: urllib.parse.quote(s, safe=""),
    "path": urllib.parse.quote,
    "form": urllib.parse.quote_plus,
    "lower": lambda s: urllib.parse.quote(s, safe="").lower(),
    "basic": lambda s: base64.b64encode(f"user:{s}".encode()).decode(),
    "basic, another name": lambda s: base64.b64encode(f"administrator@vsphere.local:{s}".encode()).decode(),
    "base64 for URLs": lambda s: base64.urlsafe_b64encode(s.encode()).decode(),
}


@pytest.mark.parametrize("dress", DRESSES)
def test_a_password_is_masked_in_every_dress(dress: str) -> None:
    held = Secret(PASSWORD)
    text = f"header: {DRESSES[dress](PASSWORD)} end"
    masked = mask(text)
    assert held
    assert MASK in masked
    assert masked.startswith("header: ")
    assert masked.endswith(" end")
    assert PASSWORD not in masked


@given(st.text(min_size=1), st.text(), st.text())
def test_a_masked_text_never_holds_the_secret(secret: str, before: str, after: str) -> None:
    held = Secret(secret)
    for part in mask(before + secret + after).split(MASK):
        assert held.reveal() not in part


@given(st.binary(min_size=0, max_size=6), st.binary(min_size=6, max_size=40), st.binary(max_size=6))
def test_base64_is_masked_wherever_it_begins(before: bytes, secret: bytes, after: bytes) -> None:
    raw = secret.hex()
    held = Secret(raw)
    masked = mask(base64.b64encode(before + raw.encode() + after).decode())
    rest = masked.split(MASK)
    assert held
    assert len(rest) == 2
    # a secret that repeats itself can be matched up to three characters later, at the next turn of its pattern
    assert len(rest[0]) <= len(before) * 4 / 3 + 7
    assert len(rest[1]) <= len(after) * 4 / 3 + 7


def test_a_value_is_masked_until_all_who_hold_it_drop_it() -> None:
    held = [Secret("hunter2"), Secret("hunter2"), Secret("")]
    held.pop(0)
    assert mask("hunter2") == MASK
    held.pop(0)
    assert mask("hunter2") == "hunter2"


def test_nothing_of_a_secret_is_kept_once_it_is_dropped() -> None:
    """A pattern compiled from it would stay in the cache of `re`."""
    text = "".join(["drop", "ped-", "canary"])
    mask(Secret(text).reveal() + " and more")
    del text
    gc.collect()
    held = [thing for thing in gc.get_objects() if isinstance(thing, re.Pattern) and "dropped-" in str(thing.pattern)]
    assert held == []


def test_secrets_come_and_go_in_many_threads_while_the_log_is_written() -> None:
    stop = threading.Event()

    def churn() -> None:
        while not stop.is_set():
            assert [Secret(f"secret-{n}") for n in range(50)]

    threads = [threading.Thread(target=churn) for _ in range(3)]
    for thread in threads:
        thread.start()
    held = Secret("hunter2")
    try:
        for _ in range(300):
            assert mask("hunter2") == MASK
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert held


def test_messages_arguments_and_tracebacks_are_masked_in_the_file(log_file: Path) -> None:
    held = Secret("hunter2-canary")
    log = logging.getLogger("some.module")
    log.debug("login of %s with %r", "root", {"password": held.reveal()})
    try:
        int(held.reveal())
    except ValueError:
        log.exception("login failed")
    text = log_file.read_text("utf-8")
    assert "login of root" in text
    assert "Traceback" in text
    assert "hunter2-canary" not in text


@pytest.mark.parametrize("name", ["asyncio", "httpcore.http11", "httpx", "qasync._QEventLoop"])
def test_libraries_that_print_arguments_are_quiet_at_every_level(log_file: Path, name: str) -> None:
    logging.getLogger(name).debug("secret arguments")
    logging.getLogger(name).info("secret arguments")
    logging.getLogger(name).warning("worth knowing")
    text = log_file.read_text("utf-8")
    assert "secret arguments" not in text
    assert "worth knowing" in text


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_the_file_is_the_owners_alone_and_rotates(log_file: Path) -> None:
    handler = next(h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler))
    handler.maxBytes = 500
    for number in range(100):
        logging.getLogger("x").info("line %d of many", number)
    files = sorted(log_file.parent.iterdir())
    assert len(files) == 4
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


class FullDisk(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        raise OSError(28, "No space left on device")


@pytest.mark.usefixtures("log_file")
def test_what_cannot_be_written_is_not_printed_instead(capfd: pytest.CaptureFixture[str]) -> None:
    held = Secret("canary-of-a-full-disk")
    (handler,) = (h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler))
    handler.setFormatter(FullDisk())
    for _ in range(3):
        logging.getLogger("test").error("it carried %s", held.reveal())
    assert capfd.readouterr().err == "the log cannot be written: OSError\n"
