"""The system's keyring: each kind told apart, each failure by its kind, and a real Secret Service."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from depot_gui.client.secrets import Keyring
from depot_gui.domain.address import Address
from depot_gui.domain.ports import PasswordStoreError, StoreKind, StoreProblem
from depot_gui.domain.secret import Secret
from tests.client.keyrings import MemoryKeyring

ROOT = Path(__file__).parents[2]
HERE = Address("vcenter.example")
USER = "alice"
WORD = Secret("canary-w0rd")


async def test_remember_find_forget() -> None:
    backend = MemoryKeyring()
    keyring = Keyring(lambda: backend)
    assert await keyring.find(HERE, USER) is None
    await keyring.remember(HERE, USER, WORD)
    assert await keyring.find(HERE, USER) == WORD
    assert await keyring.find(Address("vcenter.example", 8443), USER) is None
    assert backend.held == {("Depot GUI: vcenter.example:443", USER): [WORD.reveal()]}
    await keyring.forget(HERE, USER)
    assert await keyring.find(HERE, USER) is None
    await keyring.forget(HERE, USER)


async def test_forgetting_takes_every_copy() -> None:
    backend = MemoryKeyring()
    backend.copies = 3
    keyring = Keyring(lambda: backend)
    await keyring.remember(HERE, USER, WORD)
    await keyring.forget(HERE, USER)
    assert backend.held == {("Depot GUI: vcenter.example:443", USER): []}


class Odd(MemoryKeyring):
    """Gives what no keyring should."""

    def get_password(self, service: str, username: str) -> Any:
        return b"canary-w0rd"


async def test_what_is_no_text_is_no_password() -> None:
    with pytest.raises(PasswordStoreError) as failed:
        await Keyring(Odd).find(HERE, USER)
    assert (failed.value.problem, failed.value.detail) == (StoreProblem.BROKEN, "bytes")


class Stubborn(MemoryKeyring):
    """Says that it deletes."""

    def delete_password(self, service: str, username: str) -> None:
        pass


async def test_what_cannot_be_forgotten_is_told() -> None:
    backend = Stubborn()
    keyring = Keyring(lambda: backend)
    await keyring.remember(HERE, USER, WORD)
    with pytest.raises(PasswordStoreError) as failed:
        await keyring.forget(HERE, USER)
    assert failed.value.problem is StoreProblem.REFUSED


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (KeyringLocked("Failed to unlock the collection!"), StoreProblem.LOCKED),
        (InitError("Failed to create the collection: Prompt dismissed.."), StoreProblem.EMPTY),
        (InitError("Prompt dismissed"), StoreProblem.LOCKED),
        (InitError("no way"), StoreProblem.BROKEN),
        (NoKeyringError("none"), StoreProblem.ABSENT),
        (PasswordSetError("Can't store password on keychain"), StoreProblem.REFUSED),
        (OSError("the bus went away"), StoreProblem.BROKEN),
        (RuntimeError("whatever a backend raises"), StoreProblem.BROKEN),
        (UnicodeEncodeError("utf-8", WORD.reveal(), 0, 1, "surrogates"), StoreProblem.REFUSED),
    ],
)
async def test_each_failure_has_its_kind(error: Exception, problem: StoreProblem) -> None:
    class Failing(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise error

    keyring = Keyring(Failing)
    with pytest.raises(PasswordStoreError) as failed:
        await keyring.remember(HERE, USER, WORD)
    assert failed.value.problem is problem
    assert failed.value.__context__ is (None if isinstance(error, UnicodeError) else error)
    assert WORD.reveal() not in repr(failed.value)
    assert failed.value.detail == ("" if isinstance(error, UnicodeError) else str(error))


async def test_what_a_backend_repeats_of_a_password_is_masked() -> None:
    """Those that call a program tell the whole command."""

    class Calling(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise subprocess.CalledProcessError(1, ["pass", "insert", password])

    with pytest.raises(PasswordStoreError) as failed:
        await Keyring(Calling).remember(HERE, USER, WORD)
    assert WORD.reveal() not in failed.value.detail
    assert "pass" in failed.value.detail and "insert" in failed.value.detail


async def test_the_loop_goes_on_while_the_keyring_asks() -> None:
    """A keyring may wait for the user: it is asked in another thread."""
    threads: list[threading.Thread] = []

    class Asking(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            threads.append(threading.current_thread())
            return None

    await Keyring(Asking).find(HERE, USER)
    assert threads[0] is not threading.main_thread()


async def test_no_password_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("asyncio", "qasync", "keyring"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    backend = MemoryKeyring()
    keyring = Keyring(lambda: backend)
    await keyring.remember(HERE, USER, WORD)
    assert WORD.reveal() not in caplog.text + repr(await keyring.find(HERE, USER)) + repr(vars(keyring))


@pytest.mark.parametrize(
    ("backend", "kind"),
    [
        ("keyring.backends.null.Keyring", StoreKind.NOTHING),
        ("keyring.backends.fail.Keyring", StoreKind.ABSENT),
        ("tests.client.keyrings.PlaintextKeyring", StoreKind.PLAIN_TEXT),
        ("tests.client.keyrings.MemoryKeyring", StoreKind.UNKNOWN),
        ("tests.client.keyrings.PlaintextFirst", StoreKind.PLAIN_TEXT),
        ("tests.client.keyrings.OfPlaintext", StoreKind.PLAIN_TEXT),
        ("tests.client.keyrings.OfNull", StoreKind.NOTHING),
        ("no.such.Keyring", StoreKind.ABSENT),
        ("keyring.backends.null.Nothing", StoreKind.ABSENT),
        ("nonsense", StoreKind.ABSENT),
    ],
)
async def test_a_backend_named_in_the_environment(
    backend: str, kind: StoreKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    assert await Keyring().kind() is kind


async def test_a_keyring_that_breaks_when_it_is_looked_for_is_not_said_to_be_absent() -> None:
    def choose() -> MemoryKeyring:
        raise OSError("the bus went away")

    with pytest.raises(PasswordStoreError) as failed:
        await Keyring(choose).kind()
    assert failed.value.problem is StoreProblem.BROKEN


async def test_a_backend_named_in_keyringrc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = tmp_path / "python_keyring"
    folder.mkdir()
    (folder / "keyringrc.cfg").write_text("[backend]\ndefault-keyring=keyring.backends.null.Keyring\n", "ascii")
    assert await Keyring().kind() is StoreKind.NOTHING


@pytest.mark.skipif(sys.platform != "linux", reason="the bus is Linux's")
async def test_no_bus_means_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    keyring = Keyring()
    assert await keyring.kind() is StoreKind.ABSENT
    with pytest.raises(PasswordStoreError) as failed:
        await keyring.find(HERE, USER)
    assert failed.value.problem is StoreProblem.ABSENT


NEEDED = ("gnome-keyring-daemon", "dbus-run-session", "secret-tool")
needs_secret_service = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="needs gnome-keyring, dbus and libsecret-tools"
)
Session = Callable[..., list[str]]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Runs a shell line in a session bus of its own and gives what it printed."""

    def run(line: str, *bus: str) -> list[str]:
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND")
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        environment |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime), "PYTHON": sys.executable}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{name}_HOME"] = str(tmp_path / name.lower())
        done = subprocess.run(
            ["dbus-run-session", *bus, "--", "sh", "-c", line],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=50, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return run


UNLOCK = "printf {} | gnome-keyring-daemon --unlock --components=secrets >/dev/null && "
TALK = '"$PYTHON" -m tests.client.secret_service '


@needs_secret_service
def test_a_real_secret_service(session: Session) -> None:
    assert session(UNLOCK.format("test") + TALK) == [
        "kind SYSTEM",
        "empty None",
        "after a restart right",
        "other port None",
        "in the system's tool True",
        "forgotten None",
    ]


@needs_secret_service
def test_a_locked_secret_service(session: Session) -> None:
    session(UNLOCK.format("test") + TALK)  # makes the keyring
    assert session(UNLOCK.format("wrong") + TALK + "problem") == ["kind SYSTEM", "find LOCKED", "remember LOCKED"]


@needs_secret_service
def test_a_secret_service_without_a_keyring_yet(session: Session) -> None:
    """It asks for a password for a new one, which nobody gives here."""
    line = "gnome-keyring-daemon --start --components=secrets >/dev/null && "
    assert session(line + TALK + "problem") == ["kind SYSTEM", "find EMPTY", "remember EMPTY"]


DENYING = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
<deny send_destination="org.freedesktop.secrets"/></policy></busconfig>"""


@needs_secret_service
def test_a_secret_service_that_this_program_may_not_talk_to(session: Session, tmp_path: Path) -> None:
    policy = tmp_path / "session.conf"
    policy.write_text(DENYING, "ascii")
    line = UNLOCK.format("test") + TALK + "problem"
    assert session(line, f"--config-file={policy}") == ["kind SYSTEM", "find REFUSED", "remember REFUSED"]


@needs_secret_service
def test_a_bus_without_a_secret_service(session: Session, tmp_path: Path) -> None:
    policy = tmp_path / "session.conf"
    policy.write_text(DENYING.replace('<deny send_destination="org.freedesktop.secrets"/>', ""), "ascii")
    assert session(TALK + "problem", f"--config-file={policy}") == ["kind ABSENT", "find ABSENT", "remember ABSENT"]
