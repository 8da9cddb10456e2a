"""The simulator as a child process, for the whole suite: `with simulator("--fault", …) as vcenter: …`."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import http.client
import json
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

ROOT = Path(__file__).parents[2]
_START_SECONDS = 30
_END_SECONDS = 10
_TALK_SECONDS = 30


@dataclass(frozen=True, slots=True)
class SimulatedHost:
    """One entry of `hosts`; `address` and `port` are None where nothing listens."""

    host: str
    name: str
    does: str
    behaviour: str
    certificate: str
    user: str
    password: str = field(repr=False)
    address: str | None = None
    port: int | None = None

    def thumbprint(self, algorithm: str = "sha1") -> str:
        """The fingerprint this computer sees there now, as hex pairs with colons."""
        return hashlib.new(algorithm, self.der(), usedforsecurity=False).digest().hex(":").upper()

    def pem(self) -> str:
        return ssl.DER_cert_to_PEM_cert(self.der())

    def der(self) -> bytes:
        assert self.address is not None and self.port is not None
        return ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((self.address, self.port), timeout=_TALK_SECONDS))


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP answer; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Simulator:
    """A running simulator. The control helpers need `--control` among its arguments."""

    process: subprocess.Popen[str] = field(repr=False)
    line: Mapping[str, Any] = field(repr=False)
    hosts: tuple[SimulatedHost, ...] = field(repr=False)

    @property
    def url(self) -> str:
        return str(self.line["url"])

    @property
    def port(self) -> int:
        port = urlsplit(self.url).port
        assert port is not None
        return port

    @property
    def user(self) -> str:
        return str(self.line["user"])

    @property
    def password(self) -> str:
        return str(self.line["password"])

    @property
    def certificate(self) -> Path:
        """The PEM of the root that signs vCenter's certificate."""
        return Path(self.line["certificate"])

    @property
    def vcenter_certificate(self) -> Path:
        return Path(self.line["vcenter_certificate"])

    def host(self, behaviour: str) -> SimulatedHost:
        """The first host of a behaviour, or the one with that id or name."""
        return next(it for it in self.hosts if behaviour in (it.behaviour, it.host, it.name))

    def request(self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None) -> Reply:
        """One request on a connection of its own, verified; `body` as bytes or as a value to encode."""
        context = ssl.create_default_context(cafile=str(self.certificate))
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=_TALK_SECONDS)
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        with contextlib.closing(connection):
            connection.request(method, path, data, dict(headers or {}))
            answer = connection.getresponse()
            names = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, names, answer.read())

    def basic(self, user: str | None = None, password: str | None = None) -> dict[str, str]:
        """The header of a Basic login, the administrator's where nothing else is given."""
        pair = f"{self.user if user is None else user}:{self.password if password is None else password}"
        return {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}

    def api(self, method: str, path: str, body: object = None, **headers: str) -> Reply:
        """One request under `/api` as the administrator, without a session."""
        return self.request(method, f"/api{path}", body, {**self.basic(), **headers})

    def create(self, spec: Mapping[str, object], **headers: str) -> Reply:
        path = "/esx/settings/depots/offline?action=createFromHost&vmw-task=true"
        return self.api("POST", path, spec, **headers)

    def task(self, task: str, **headers: str) -> Any:
        return self.api("GET", f"/cis/tasks/{quote(task, safe='')}", **headers).json()

    def statistics(self) -> Any:
        return self._control("GET", "statistics").json()

    def set_faults(self, *faults: str) -> None:
        """Replaces all host faults, each as for `--fault`."""
        self._control("POST", "faults", list(faults))

    def set_network(self, *rules: Mapping[str, object]) -> None:
        """Replaces all network rules: `{"kind": …, "method": …, "path": …, "skip": …, "times": …}`."""
        self._control("POST", "network", list(rules))

    def start_other_task(self, host: str, **more: object) -> str:
        """A task that another client starts; returns its id."""
        return str(self._control("POST", "tasks", {"host": host, **more}).json())

    def change_task(self, task: str, **changes: bool | float) -> None:
        """`hidden`, `unreadable`; `part`: how much of its work is done from now on, 0 to 1."""
        self._control("POST", f"tasks/{quote(task, safe='')}", changes)

    def end_sessions(self) -> int:
        return int(self._control("POST", "sessions/end").json()["ended"])

    def renew_certificate(self, host: str) -> None:
        self._control("POST", f"hosts/{host}/renew-certificate")

    def _control(self, method: str, path: str, body: object = None) -> Reply:
        reply = self.request(method, f"/simulator/{path}", body)
        assert reply.status < 300, reply
        return reply


def simulator_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "depot_gui.simulator", "--until-stdin-closes", *arguments]


@contextlib.contextmanager
def simulator(*arguments: str) -> Iterator[Simulator]:
    """Starts a simulator with these arguments, and ends it by closing its standard input."""
    process = subprocess.Popen(
        simulator_command(*arguments), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        try:
            yield started(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


def started(process: subprocess.Popen[str]) -> Simulator:
    """Reads the first line of a simulator that was just started."""
    assert process.stdout is not None
    first = process.stdout.readline()
    assert first, f"the simulator ended with {process.wait(_START_SECONDS)} before its first line"
    line = json.loads(first)
    return Simulator(process, line, tuple(SimulatedHost(**host) for host in line["hosts"]))
