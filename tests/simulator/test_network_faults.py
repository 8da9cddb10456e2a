"""What goes wrong on the wire, as a client that knows nothing of the simulator sees it."""

from __future__ import annotations

import http.client
import json
import os
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

import pytest

from depot_gui.simulator.network_faults import NetworkFault
from tests.simulator.support import Simulator, simulator

EXISTING = {"auth_type": "EXISTING", "host": "host-1001"}
CREATE = "/api/esx/settings/depots/offline*"
DATACENTERS = "/api/vcenter/datacenter"
DONE_ALL_THE_SAME = [
    "reset_during", "reset_after", "half_answer", "too_long_length", "hang_after",
]  # fmt: skip
UNDONE = ["reset_before", "tls_alert", "hang", "refused"]
GONE = (OSError, http.client.HTTPException)


@contextmanager
def connected(vcenter: Simulator) -> Iterator[ssl.SSLSocket]:
    context = ssl.create_default_context(cafile=str(vcenter.certificate))
    with (
        socket.create_connection(("127.0.0.1", vcenter.port), timeout=10) as plain,
        context.wrap_socket(plain, server_hostname="localhost") as wrapped,
    ):
        yield wrapped


def ask(vcenter: Simulator, wire: ssl.SSLSocket, path: str = DATACENTERS) -> None:
    login = vcenter.basic()["Authorization"]
    wire.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {login}\r\n\r\n".encode())


def received(wire: ssl.SSLSocket) -> bytes:
    """Everything up to the orderly end of the stream."""
    return b"".join(iter(lambda: wire.recv(65536), b""))


def spoiled(vcenter: Simulator, kind: str, **more: object) -> bytes:
    vcenter.set_network({"kind": kind, "path": DATACENTERS, **more})
    with connected(vcenter) as wire:
        ask(vcenter, wire)
        return received(wire)


def started(vcenter: Simulator) -> int:
    return int(vcenter.statistics()["tasks_started"])


# What was done, and what the client can know of it


@pytest.mark.parametrize("kind", DONE_ALL_THE_SAME)
def test_the_task_was_started_though_its_id_never_came(faulty: Simulator, kind: str) -> None:
    before = started(faulty)
    faulty.set_network({"kind": kind, "method": "POST", "path": CREATE, "seconds": 0.01})

    with pytest.raises(GONE):
        _create_with_patience(faulty)

    assert started(faulty) == before + 1


@pytest.mark.parametrize("kind", UNDONE)
def test_nothing_was_started(faulty: Simulator, kind: str) -> None:
    before = started(faulty)
    faulty.set_network({"kind": kind, "method": "POST", "path": CREATE, "seconds": 0.01})

    with pytest.raises(GONE):
        _create_with_patience(faulty)

    while True:  # a refusal lasts a while
        with suppress(ConnectionRefusedError):
            assert started(faulty) == before
            break


def _create_with_patience(vcenter: Simulator) -> bytes:
    path = "/api/esx/settings/depots/offline?action=createFromHost&vmw-task=true"
    return _ask_with_patience(vcenter, "POST", path, json.dumps(EXISTING))


def _ask_with_patience(
    vcenter: Simulator, method: str, path: str, body: str | None = None, limit: int | None = None
) -> bytes:
    """An answer, whole or up to a limit, for which this client waits a moment only."""
    context = ssl.create_default_context(cafile=str(vcenter.certificate))
    connection = http.client.HTTPSConnection("127.0.0.1", vcenter.port, context=context, timeout=0.4)
    with closing(connection):
        connection.request(method, path, body, vcenter.basic())
        answer = connection.getresponse()
        with answer:
            return answer.read(limit)


# On the wire


def next_of_tcp(wire: ssl.SSLSocket) -> bytes:
    """What TCP itself says next: OpenSSL would call a reset an end."""
    with socket.socket(fileno=os.dup(wire.fileno())) as plain:
        plain.settimeout(10)
        return plain.recv(1)


@pytest.mark.parametrize("kind", ["reset_before", "reset_after"])
def test_a_reset_is_a_reset(faulty: Simulator, kind: str) -> None:
    faulty.set_network({"kind": kind, "path": DATACENTERS})
    with connected(faulty) as wire:
        ask(faulty, wire)
        with pytest.raises(ConnectionResetError):
            next_of_tcp(wire)


def test_a_reset_in_the_middle_of_the_answer(faulty: Simulator) -> None:
    faulty.set_network({"kind": "reset_during", "path": DATACENTERS})
    with connected(faulty) as wire:
        ask(faulty, wire)
        first = wire.recv(65536)
        with pytest.raises(ConnectionResetError):
            next_of_tcp(wire)

    head, _, body = first.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200")
    assert body.startswith(b"[{")
    assert not body.endswith(b"]")


def test_a_tls_alert(faulty: Simulator) -> None:
    with pytest.raises(ssl.SSLError):
        spoiled(faulty, "tls_alert")


def test_half_an_answer_ends_in_order(faulty: Simulator) -> None:
    head, _, body = spoiled(faulty, "half_answer").partition(b"\r\n\r\n")

    assert 0 < len(body) < _length(head)


@pytest.mark.parametrize(("kind", "difference"), [("too_long_length", 10), ("too_short_length", -10)])
def test_the_length_is_wrong(faulty: Simulator, kind: str, difference: int) -> None:
    head, _, body = spoiled(faulty, kind).partition(b"\r\n\r\n")

    assert _length(head) == len(body) + difference
    assert json.loads(body)


def test_a_slow_drip_comes_byte_by_byte_and_whole(faulty: Simulator) -> None:
    faulty.set_network({"kind": "slow_drip", "path": DATACENTERS, "seconds": 0.0001})
    with connected(faulty) as wire:
        ask(faulty, wire)
        pieces = list(iter(lambda: wire.recv(65536), b""))

    assert max(map(len, pieces)) == 1
    assert json.loads(b"".join(pieces).partition(b"\r\n\r\n")[2])


def test_a_duplicate_answer(faulty: Simulator) -> None:
    faulty.set_network({"kind": "duplicate_answer", "path": DATACENTERS})
    with connected(faulty) as wire:
        ask(faulty, wire)
        seen = b""
        while seen.count(b"HTTP/1.1 200") < 2 or not seen.endswith(b"]"):
            seen += wire.recv(65536)

    first, second = seen[1:].split(b"HTTP/1.1 200", 1)
    assert first.endswith(second.partition(b"\r\n\r\n")[2])


def test_garbage_instead_of_json(faulty: Simulator) -> None:
    faulty.set_network({"kind": "garbage_json", "path": DATACENTERS})
    reply = faulty.api("GET", "/vcenter/datacenter")

    with pytest.raises(ValueError, match=r"codec|JSON|Expecting"):
        reply.json()


@pytest.mark.parametrize("kind", ["hang", "hang_after"])
def test_a_hang_says_nothing(faulty: Simulator, kind: str) -> None:
    faulty.set_network({"kind": kind, "path": DATACENTERS})
    with connected(faulty) as wire:
        wire.settimeout(0.3)
        ask(faulty, wire)
        with pytest.raises(TimeoutError):
            wire.recv(1)


@pytest.mark.parametrize("kind", ["endless_body", "huge_body"])
def test_a_flood_goes_on_until_the_client_leaves(faulty: Simulator, kind: str) -> None:
    faulty.set_network({"kind": kind, "path": DATACENTERS})
    with connected(faulty) as wire:
        ask(faulty, wire)
        seen = 0
        while seen < 5_000_000:
            seen += len(wire.recv(1 << 20))

    assert faulty.api("GET", "/session").status == 200


def test_a_huge_body_is_100_mb_whole(faulty: Simulator) -> None:
    faulty.set_network({"kind": "huge_body", "path": DATACENTERS})

    assert len(faulty.api("GET", "/vcenter/datacenter").body) == 100 * 1024 * 1024


@pytest.mark.parametrize(
    ("kind", "status", "content_type"),
    [
        ("html_502", 502, "text/html"),
        ("html_503", 503, "text/html"),
        ("retry_after_503", 503, "text/html"),
        ("too_many_429", 429, "text/html"),
        ("unauthenticated_401", 401, "application/json"),
        ("empty_200", 200, "application/json"),
        ("redirect", 302, None),
    ],
)
def test_a_proxy_answers_instead(faulty: Simulator, kind: str, status: int, content_type: str | None) -> None:
    faulty.set_network({"kind": kind, "path": DATACENTERS, "seconds": 3})

    reply = faulty.api("GET", "/vcenter/datacenter")

    assert (reply.status, reply.headers.get("content-type")) == (status, content_type)
    assert reply.headers.get("retry-after") == ("3" if kind in {"retry_after_503", "too_many_429"} else None)
    assert reply.headers["date"]
    assert faulty.api("GET", "/vcenter/datacenter").status == 200


def test_a_proxy_drops_the_body_of_a_get(faulty: Simulator) -> None:
    faulty.set_network({"kind": "drop_body", "path": "/api/esx/software"})

    assert faulty.api("GET", "/esx/software", EXISTING).json()["error_type"] == "INVALID_REQUEST"
    assert faulty.api("GET", "/esx/software", EXISTING).status == 200


def test_refused_for_a_while_and_back_on_the_same_port() -> None:
    with simulator("--control") as vcenter:
        vcenter.set_network({"kind": "refused", "path": DATACENTERS, "seconds": 0.3})
        with pytest.raises(GONE):
            vcenter.api("GET", "/vcenter/datacenter")
        with pytest.raises(ConnectionRefusedError):
            vcenter.api("GET", "/session")
        while True:
            with suppress(ConnectionRefusedError):
                reply = vcenter.api("GET", "/session")
                break

    assert reply.status == 200


# Which requests


def test_a_rule_hits_the_request_it_is_for(faulty: Simulator) -> None:
    faulty.set_network(
        {"kind": "html_502", "skip": 1, "times": 2},
        {"kind": "html_503", "method": "DELETE"},
        {"kind": "too_many_429", "path": "/api/vcenter/*", "skip": 1},
    )
    paths = [("GET", "/session"), ("GET", "/vcenter/host"), ("GET", "/session"), ("DELETE", "/session")]
    paths += [("GET", "/vcenter/host"), ("GET", "/vcenter/host")]

    assert [faulty.api(*path).status for path in paths] == [200, 502, 502, 503, 429, 200]


@pytest.mark.parametrize("kind", list(NetworkFault))
def test_the_simulator_goes_on_after_any_of_them(faulty: Simulator, kind: NetworkFault) -> None:
    faulty.set_network({"kind": kind, "seconds": 0.0})
    with suppress(*GONE):
        _ask_with_patience(faulty, "GET", DATACENTERS, limit=1_000_000)

    while True:  # a refusal lasts a while
        with suppress(ConnectionRefusedError):
            assert faulty.api("GET", "/session").status == 200
            break


# What is counted


def test_passwords_are_counted_and_never_told() -> None:
    with simulator("--control", "--password", "canary-vcenter") as vcenter:
        host = vcenter.host("quick")
        question = {"host_name": host.name, "user_name": "x", "password": "placeholder"}
        spec = {"auth_type": "USERNAME_PASSWORD", "host_credential": question}
        vcenter.api("GET", "/esx/software", spec)
        spec["host_credential"] = {**question, "user_name": "root", "password": host.password}
        vcenter.create(spec)
        reply = vcenter.request("GET", "/simulator/statistics")
    counts = reply.json()

    assert (counts["vcenter_passwords"], counts["host_passwords"], counts["host_passwords_right"]) == (2, 2, 1)
    assert (counts["requests"], counts["connections"]) == (2, 3)
    assert counts["by_operation"]["GET /api/esx/software"] == 1
    assert b"canary" not in reply.body
    assert host.password.encode() not in reply.body


def test_without_the_option_there_is_no_control() -> None:
    with simulator() as vcenter:
        assert vcenter.request("GET", "/simulator/statistics").status == 404


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("faults", b"["),
        ("faults", b'["x"]'),
        ("network", b'[{"kind": "x"}]'),
        ("network", b'[{"kind": "hang", "x": 1}]'),
        ("tasks", b'{"host": "host-9"}'),
        ("hosts/host-9/renew-certificate", b""),
        ("hosts/host-1021/renew-certificate", b""),
    ],
)
def test_control_says_what_is_wrong(vcenter: Simulator, path: str, body: bytes) -> None:
    reply = vcenter.request("POST", f"/simulator/{path}", body)

    assert reply.status == 400
    assert reply.json()["messages"][0]["default_message"]


def _length(head: bytes) -> int:
    return int(next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")).split(b":")[1])
