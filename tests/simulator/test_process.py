"""The simulator as a process: its first line, and that it ends with its parent whatever happens to that."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulator.support import ROOT, Simulator, simulator, simulator_command, started

END_SECONDS = 10
BEHAVIOURS = {
    "quick", "slow", "warnings", "already_in_depot", "base_image_only", "alternative_images", "five_causes",
    "old_envelope", "no_error", "unavailable_for_a_while", "session_ended", "not_cancelable", "huge_result",
}  # fmt: skip


def start(*arguments: str, command: list[str] | None = None) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    line = command or simulator_command(*arguments)
    return subprocess.Popen(line, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def quiet_end(process: subprocess.Popen[str]) -> int:
    """Waits for the end; nothing may have been written but the first line."""
    _, errors = process.communicate(timeout=END_SECONDS)
    assert errors == ""
    return process.returncode


def test_the_first_line_says_what_a_client_needs(vcenter: Simulator) -> None:
    assert vcenter.url == f"https://127.0.0.1:{vcenter.port}"
    assert vcenter.api("GET", "/session").json()["user"] == vcenter.user
    assert {it.behaviour for it in vcenter.hosts} >= BEHAVIOURS
    assert len({(it.address, it.port) for it in vcenter.hosts if it.port}) >= 12
    assert all(it.does and it.name.endswith(".lab.example") for it in vcenter.hosts)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--port", "65536"], "'65536' is not a number from 0 to 65535"),
        (["--task-limit", "-1"], "'-1' is not a number from 0 to 1000000"),
        (["--inventory", "many"], "'many' is not a number from 0 to 1000000"),
        (["--fault", "host-1=call:ERROR"], "there is no host host-1"),
        (["--second-client", "esx-99"], "there is no host esx-99"),
    ],
)
def test_a_wrong_command_line_is_refused_with_a_reason(arguments: list[str], reason: str) -> None:
    process = start(*arguments)
    output, errors = process.communicate(timeout=END_SECONDS)
    assert (process.returncode, output) == (2, "")
    assert errors.splitlines()[-1].endswith(reason)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "vcenter.lab.example", "::1"])
def test_its_certificate_is_good_for_each_of_its_names(vcenter: Simulator, name: str) -> None:
    context = ssl.create_default_context(cafile=str(vcenter.certificate))
    context.verify_flags |= ssl.VERIFY_X509_STRICT

    with (
        socket.create_connection(("127.0.0.1", vcenter.port), timeout=10) as plain,
        context.wrap_socket(plain, server_hostname=name) as wrapped,
    ):
        seen = wrapped.getpeercert(binary_form=True)

    assert seen == ssl.PEM_cert_to_DER_cert(vcenter.vcenter_certificate.read_text("ascii"))


def test_it_ends_when_its_standard_input_closes_and_leaves_no_file() -> None:
    process = start()
    folder = started(process).certificate.parent
    assert folder.stat().st_mode & 0o077 == 0

    assert quiet_end(process) == 0
    assert not folder.exists()


def test_a_request_that_hangs_does_not_hold_it_up() -> None:
    """One that drips, seen to have begun, and one that hangs, seen not to: two connections know no order."""
    process = start("--control")
    running = started(process)
    running.set_network({"kind": "slow_drip", "seconds": 60.0}, {"kind": "hang", "skip": 1})

    with contextlib.ExitStack() as open_sockets:
        assert asked(running, open_sockets, patience=10).recv(1) == b"H"
        hung = asked(running, open_sockets, patience=0.5)
        with pytest.raises(TimeoutError):
            hung.recv(1)
        assert quiet_end(process) == 0


def asked(vcenter: Simulator, open_sockets: contextlib.ExitStack, patience: float) -> ssl.SSLSocket:
    """A connection with a request on its way, which waits so many seconds for a byte of the answer."""
    context = ssl.create_default_context(cafile=str(vcenter.certificate))
    plain = open_sockets.enter_context(socket.create_connection(("127.0.0.1", vcenter.port), timeout=10))
    wire = open_sockets.enter_context(context.wrap_socket(plain, server_hostname="localhost"))
    wire.sendall(b"GET /api/session HTTP/1.1\r\nHost: localhost\r\n\r\n")
    wire.settimeout(patience)
    return wire


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_ends_it_quietly(number: signal.Signals) -> None:
    process = start()
    folder = started(process).certificate.parent
    process.send_signal(number)

    assert process.wait(END_SECONDS) == 0
    assert quiet_end(process) == 0
    assert not folder.exists()


def test_without_the_option_an_empty_standard_input_ends_nothing() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "depot_gui.simulator"],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert started(process).api("GET", "/session").status == 200
        process.terminate()


PARENT = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
line = child.stdout.readline()
sys.stdout.buffer.write(b"%d\\n" % child.pid + line)
sys.stdout.flush()
sys.stdin.read()
"""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at /proc")
def test_it_ends_when_its_parent_is_killed() -> None:
    parent = start(command=[sys.executable, "-c", PARENT, *simulator_command()])
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    folder = Path(json.loads(parent.stdout.readline())["certificate"]).parent
    watched = os.pidfd_open(child)

    parent.kill()
    parent.communicate(timeout=END_SECONDS)

    try:
        assert select.select([watched], [], [], END_SECONDS)[0], "the simulator outlived its parent"
    finally:
        os.close(watched)
    assert not folder.exists()


def test_a_port_in_use_is_said_in_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = start("--port", str(port))
        output, errors = process.communicate(timeout=END_SECONDS)

    assert (process.returncode, output) == (1, "")
    assert errors == f"cannot listen on 127.0.0.1:{port}: Address already in use\n"


def test_a_wrong_fault_is_a_usage_error() -> None:
    process = start("--fault", "host-1004=task:NOT_A_TYPE")
    _, errors = process.communicate(timeout=END_SECONDS)

    assert process.returncode == 2
    assert "'NOT_A_TYPE' is none of ERROR, ALREADY_EXISTS" in errors


def test_the_same_port_can_be_had_again_at_once() -> None:
    with simulator() as first:
        port = first.port
        first.api("GET", "/session")
    with simulator("--port", str(port)) as second:
        assert second.port == port
