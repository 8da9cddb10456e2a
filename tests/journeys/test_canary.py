"""Distinctive passwords and tokens through everything the program does; then everything it wrote is searched."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import html
import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.client.servers import Listener, proxying
from tests.journeys.canary_walk import Walk
from tests.simulator.support import ROOT, Simulator, simulator

SESSION = "vmware-api-session-id"
OPTIONS = {
    "--password": 'Kanari-vC"7/+&%x',
    "--host-password": 'Kanari-eS"8/+&%y',
    "--token-prefix": "kanari-t0ken-",
}
SECRETS = {
    **OPTIONS,
    "wrong password": 'Kanari-wR"9/+&%z',
    "wrong host password": 'Kanari-hW"6/+&%q',
    "hostile token": "kanari-h0stile-token",
    "proxy user": "kanari-pr0xy-us&r",
    "proxy password": 'Kanari-pX"5/+&%p',
    "wrong proxy password": 'Kanari-pW"4/+&%w',
}


def dresses(secret: str) -> Iterator[bytes]:
    """The secret as it may stand in a file."""
    once = json.dumps(secret)[1:-1]
    texts = {secret, once, json.dumps(once)[1:-1], repr(secret)[1:-1], html.escape(secret)}
    quoted = {urllib.parse.quote(secret), urllib.parse.quote(secret, safe=""), urllib.parse.quote_plus(secret)}
    texts |= quoted | {text.lower() for text in quoted}
    for before in range(3):
        raw = base64.b64encode(bytes(before) + secret.encode())
        texts.add(raw[(before * 8 + 5) // 6 : (before + len(secret)) * 8 // 6].decode())
    for text in texts:
        yield text.encode()
        yield text.encode("utf-16-le")
        yield text.encode("utf-16-be")
    yield secret.encode().hex().encode()


DRESSES = {name: set(dresses(secret)) for name, secret in SECRETS.items()}


def found_in(data: bytes) -> list[str]:
    return [name for name, forms in DRESSES.items() if any(form in data for form in forms)]


def everything_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()
        if path.suffix in (".zip", ".xlsx"):
            with zipfile.ZipFile(path) as archive:
                for name in archive.namelist():
                    yield f"{path.name}/{name}", archive.read(name)


@pytest.mark.parametrize("name", SECRETS)
def test_the_search_finds_it_in_every_dress(name: str) -> None:
    secret = SECRETS[name]
    for text in (secret, json.dumps({"a": secret}), urllib.parse.quote(secret), f"x{secret}y"):
        assert found_in(f"user:{text}".encode()) == [name]
        assert found_in(text.encode("utf-16")) == [name]
    for before in ("", "u", "us", "user:"):
        assert found_in(base64.b64encode(f"{before}{secret} and more".encode())) == [name]
    assert found_in(b"nothing of the kind") == []


HIDDEN = ("HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "DBUS_SESSION_BUS_ADDRESS")


class Run:
    """The walk as a process; `said` waits for its next word."""

    def __init__(self, folder: Path, walk: Walk, proxy: str) -> None:
        own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        environment = {name: value for name, value in os.environ.items() if name.upper() not in HIDDEN} | own
        environment["HTTPS_PROXY"] = proxy
        environment |= {"HOME": str(folder), "TMPDIR": str(folder)}
        environment |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "PYTHONPATH": str(ROOT)}
        self._errors = (folder / "stderr.txt").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.canary_walk"],
            cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors,
        )  # fmt: skip
        self.output = b""
        self.go_on(msgspec.json.encode(walk))

    def said(self, word: str) -> None:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        self.output += line
        assert line.strip() == word.encode(), line

    def go_on(self, line: bytes = b"") -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        rest, _ = self.process.communicate()
        self.output += rest
        self._errors.close()


@contextlib.contextmanager
def proxy() -> Iterator[Listener]:
    """One that asks for a password, in a thread of its own."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    serving = proxying(lambda host, port: (host, port), user=SECRETS["proxy user"], password=SECRETS["proxy password"])
    listener = asyncio.run_coroutine_threadsafe(serving.__aenter__(), loop).result(10)
    try:
        yield listener
    finally:
        asyncio.run_coroutine_threadsafe(serving.__aexit__(None, None, None), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


def logins_at(asked: Listener) -> set[str]:
    """What the proxy was given, one way or another."""
    given = {request.headers.get("proxy-authorization", "").partition(" ")[2] for request in asked.requests}
    return {base64.b64decode(word).decode() for word in given}


def walk_of(vcenter: Simulator, session_id: str, folder: Path) -> Walk:
    quick = vcenter.host("quick")
    assert quick.address is not None
    assert quick.port is not None
    apart = ("slow", "quick", "huge_result")  # the last is as the others, ten megabytes of it
    others = {host.behaviour: host.host for host in vcenter.hosts if host.behaviour not in apart}
    return Walk(
        vcenter=f"127.0.0.1:{vcenter.port}",
        user=vcenter.user,
        password=OPTIONS["--password"],
        wrong_password=SECRETS["wrong password"],
        session_id=session_id,
        hostile_token=SECRETS["hostile token"],
        runs=(quick.host, *others.values()),
        slow=vcenter.host("slow").host,
        host=quick.address,
        port=quick.port,
        host_password=OPTIONS["--host-password"],
        wrong_host_password=SECRETS["wrong host password"],
        proxy_user=SECRETS["proxy user"],
        proxy_password=SECRETS["proxy password"],
        wrong_proxy_password=SECRETS["wrong proxy password"],
        folder=str(folder),
    )


def look_at_process(number: int) -> None:
    """While passwords are held: nothing in its arguments or environment, and no core dump would be written."""
    place = Path(f"/proc/{number}")
    for name in ("cmdline", "environ"):
        assert found_in((place / name).read_bytes()) == [], name
    limit = next(line for line in (place / "limits").read_text().splitlines() if line.startswith("Max core file size"))
    assert limit.split()[4] == "0", limit


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_no_secret_is_in_anything_that_is_written(tmp_path: Path) -> None:
    words = [word for option in OPTIONS.items() for word in option]
    with proxy() as between, simulator("--control", "--speed", "20", *words) as vcenter:
        reply = vcenter.request("POST", "/api/session", headers=vcenter.basic())
        elsewhere = str(reply.json())
        assert elsewhere.startswith(OPTIONS["--token-prefix"])
        run = Run(tmp_path, walk_of(vcenter, elsewhere, tmp_path), f"http://127.0.0.1:{between.port}")
        try:
            run.said("holding")
            look_at_process(run.process.pid)
            run.go_on()
            run.said("done")
            assert vcenter.statistics()["sessions_open"] == 2  # one of the program's, and the pasted one
            run.process.send_signal(signal.SIGINT)
            assert run.process.wait(20) == 0
        finally:
            run.end()
        until_closed(vcenter)
        assert vcenter.request("GET", "/api/session", headers={SESSION: elsewhere}).status == 200
    user, right, wrong = (SECRETS[name] for name in ("proxy user", "proxy password", "wrong proxy password"))
    assert logins_at(between) == {"", f"{user}:{wrong}", f"{user}:{right}"}
    written = dict(everything_in(tmp_path))
    assert {name: found for name, data in written.items() if (found := found_in(data))} == {}
    assert found_in(run.output) == []
    assert len([name for name in written if name.endswith(".depot.json") and "records" in name]) >= 12
    log = next(data for name, data in written.items() if name.endswith("depot-gui.log"))
    assert "it carried •••".encode() in log
    assert b"httpcore" not in written["stderr.txt"]


def until_closed(vcenter: Simulator) -> None:
    end = time.monotonic() + 10
    while vcenter.statistics()["sessions_open"] != 1:
        assert time.monotonic() < end, "the program's session is open still"
