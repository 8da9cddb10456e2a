"""A vCenter at the port: tasks that go on by themselves, and faults at chosen requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum, auto

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault, SeenPeer
from depot_gui.domain.depot_content import ContentFacts, DepotInfo
from depot_gui.domain.failures import (
    AnswerUnreadableError,
    ConnectionFailedError,
    Failure,
    Problem,
    RefusedError,
    UnauthenticatedError,
)
from depot_gui.domain.inventory import HostSummary, ServerVersion
from depot_gui.domain.loose import Json
from depot_gui.domain.spec import ConnectionSpec, Credentials, SessionId, spec_body
from depot_gui.domain.task import OPERATION, SERVICE, TaskInfo, read_task
from depot_gui.domain.trust import SYSTEM_TRUST, Examination, Trust, TrustMethod
from depot_gui.domain.vapi import ErrorType, read_error

from .virtual import FakeClock

ADDRESS = Address("vc.example.test")
USER = "administrator@vsphere.local"
PASSWORD = "Vcenter-Secret-1!"
HOST_PASSWORD = "Host-Secret-2!"
LATENCY = 0.02


def certificate_of(name: str) -> Certificate:
    """One that is told from others by its bytes; nothing reads them."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return Certificate(
        name.encode(), f"CN={name}", f"CN={name}", (name,), (), start, start + timedelta(days=700), "RSA 2048",
        False, "sha256", False, True,
    )  # fmt: skip


CERTIFICATE = certificate_of(ADDRESS.host)


class Fault(Enum):
    """What happens to one request. AFTER: it was carried out all the same. LATE: it will be, some time later."""

    CONNECTION_REFUSED = auto()
    LOST_BEFORE = auto()
    LOST_AFTER = auto()
    LOST_LATE = auto()
    TIMED_OUT_AFTER = auto()
    HTML_BEFORE = auto()
    HTML_AFTER = auto()
    UNAVAILABLE = auto()
    BUSY = auto()
    GATEWAY_TIMEOUT_BEFORE = auto()
    GATEWAY_TIMEOUT_AFTER = auto()
    SESSION_ENDED = auto()
    SLOW = auto()
    BUG = auto()


CARRIED_OUT = frozenset(
    {Fault.LOST_AFTER, Fault.TIMED_OUT_AFTER, Fault.HTML_AFTER, Fault.GATEWAY_TIMEOUT_AFTER, Fault.SLOW}
)
LATE_BY = 20.0


def refused(kind: ErrorType, status: int, retry_after: float | None = None, **extra: Json) -> RefusedError:
    """The server's own error."""
    body: Json = {"error_type": kind.value, "messages": [], **extra}
    failure = Failure(problem=Problem.REFUSED, where="call", status=status, error=body)
    error = read_error(body, status)
    assert error is not None
    if status == 401:
        return UnauthenticatedError(failure, error, retry_after)
    return RefusedError(failure, error, retry_after)


@dataclass
class ServerTask:
    """One task at the server. Times are the server's."""

    id: str
    host: str
    started: datetime
    seconds: float
    ours: bool
    end: str = "SUCCEEDED"
    user: str | None = USER
    show_start: bool = True
    show_target: bool = True
    show_progress: bool = True
    cancelable: bool = True
    canceled: datetime | None = None
    forgotten: bool = False
    result: Json = field(default_factory=dict)
    error: Json = None
    message: Json = None

    def ended(self) -> datetime:
        return self.canceled or self.started + timedelta(seconds=self.seconds)

    def info(self, now: datetime, *, whole: bool) -> TaskInfo:
        over = now >= self.ended()
        status = "RUNNING" if not over else "FAILED" if self.canceled else self.end
        done = 100 if over else int(100 * (now - self.started).total_seconds() / self.seconds)
        message = self.message or {"id": "p", "default_message": f"{done // 25}"}
        value: dict[str, Json] = {
            "status": status,
            "progress": {"total": 100, "completed": done, "message": message},
            "service": SERVICE,
            "operation": OPERATION,
            "cancelable": self.cancelable,
            "user": self.user,
        }
        if not self.show_progress:
            del value["progress"]
        if self.show_start:
            value["start_time"] = self.started.isoformat()
        if self.show_target:
            value["target"] = {"type": "HostSystem", "id": self.host}
        if over:
            value["end_time"] = self.ended().isoformat()
        if self.canceled and over:
            value["error"] = {"error_type": "CANCELED", "messages": []}
        elif over and status == "FAILED":
            value["error"] = self.error or {"error_type": "ERROR", "messages": []}
        elif over and whole:
            value["result"] = self.result or {"result": {"depot": "42"}, "software_spec": {}}
        return read_task(value)


class FakeServer:
    """What stays when the program is killed: tasks, depots, sessions, and what it was asked for."""

    def __init__(self, clock: FakeClock, address: Address = ADDRESS) -> None:
        self.clock = clock
        self.address = address
        self.ahead = timedelta()
        self.tells_time = True
        self.users = {USER: PASSWORD}
        self.tasks: dict[str, ServerTask] = {}
        self.depots: dict[str, DepotInfo] = {}
        self.sessions: set[str] = set()
        self.session_user = USER
        self.cancels = True
        self.certificate = CERTIFICATE
        self.faults_of_certificate: frozenset[CertificateFault] = frozenset()
        self.limit = 100
        self.seconds = 30.0
        self.faults: dict[int, Fault] = {}
        self.fault_for: Callable[[str], Fault | None] = lambda _call: None
        self.refusals: dict[str, RefusedError] = {}
        self.calls: list[str] = []
        self.make: Callable[[ServerTask], None] = lambda _task: None
        self._late: set[asyncio.Task[None]] = set()

    def now(self) -> datetime:
        return self.clock.true_utc() + self.ahead

    def is_met(self, trust: Trust) -> bool:
        """Whether a connection that enforces this comes about."""
        if trust.method is TrustMethod.SYSTEM:
            return not self.faults_of_certificate
        return trust.confirmed == self.certificate

    @property
    def ours(self) -> list[ServerTask]:
        return [task for task in self.tasks.values() if task.ours]

    def start(self, host: str, *, ours: bool = True, user: str | None = USER) -> str:
        """A task starts."""
        number = len(self.tasks) + 1
        task = ServerTask(f"{number:08}:{SERVICE}", host, self.now(), self.seconds, ours, user=user)
        self.make(task)
        self.tasks[task.id] = task
        return task.id

    def accept(self, spec: ConnectionSpec) -> str:
        """The create call as the server carries it out."""
        running = sum(self.now() < task.ended() for task in self.tasks.values())
        if running >= self.limit:
            raise refused(ErrorType.RESOURCE_BUSY, 400)
        spec_body(spec)
        host = spec.host or (spec.host_credential.host_name if spec.host_credential else "")
        return self.start(host)

    def accept_late(self, spec: ConnectionSpec, seconds: float) -> None:
        """The request arrives later: whoever sent it has given up."""

        async def arrive() -> None:
            await self.clock.sleep(seconds)
            with suppress(RefusedError):
                self.accept(spec)

        task = asyncio.get_running_loop().create_task(arrive(), name="server: late request")
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    @property
    def busy_tasks(self) -> frozenset[asyncio.Task[None]]:
        """Its own tasks: they go on when the program is killed."""
        return frozenset(self._late)

    def next_fault(self, call: str) -> Fault | None:
        index = len(self.calls)
        self.calls.append(call)
        return self.faults.get(index) or self.fault_for(call)


class FakeVcenter:
    """A client of the server (`domain/ports.py`, Vcenter)."""

    def __init__(self, server: FakeServer, life: Life | None = None, trust: Trust = SYSTEM_TRUST) -> None:
        self._server = server
        self._enforced = trust
        self._life = life or Life()
        self._token: str | None = None
        self._own = True
        self._heard: datetime | None = None
        self.renewed = 0
        self.closed = False

    @property
    def address(self) -> Address:
        return self._server.address

    @property
    def server_time(self) -> datetime | None:
        return self._heard

    async def log_in(self, credentials: Credentials) -> None:
        async with self._request("log_in"):
            if self._server.users.get(credentials.user) != credentials.password.reveal():
                raise refused(ErrorType.UNAUTHENTICATED, 401)
            self._token, self._own = f"token-{len(self._server.calls)}", True
            self._server.sessions.add(self._token)

    async def adopt(self, session: SessionId) -> str:
        async with self._request("adopt"):
            if session.token.reveal() not in self._server.sessions:
                raise refused(ErrorType.UNAUTHENTICATED, 401)
            self._token, self._own = session.token.reveal(), False
        return self._server.session_user

    async def log_out(self) -> None:
        if self._own:
            self._server.sessions.discard(self._token or "")
        self._token = None

    async def renew(self) -> None:
        self.renewed += 1

    async def close(self) -> None:
        await self._life.point()
        self.closed = True
        await self.log_out()

    async def version(self) -> ServerVersion | None:
        async with self._request("version"):
            return ServerVersion("8.0.3.00500", "24322831", "VMware vCenter Server")

    async def hosts(self) -> tuple[HostSummary, ...]:
        async with self._request("hosts"):
            return ()

    async def seen_peer(self, host_name: str, port: int | None) -> SeenPeer | None:
        async with self._request("seen_peer"):
            return None

    async def seen_peer_by_create(self, host_name: str, port: int | None) -> SeenPeer | None:
        async with self._request("seen_peer_by_create"):
            return None

    async def create_from_host(self, spec: ConnectionSpec) -> str:
        task = ""
        late = False

        def carry_out() -> None:
            nonlocal task
            task = self._server.accept(spec)

        def carry_out_late() -> None:
            nonlocal late
            late = True
            self._server.accept_late(spec, LATE_BY)

        async with self._request("create_from_host", carry_out, carry_out_late):
            return task

    async def task(self, task: str) -> TaskInfo:
        async with self._request("task"):
            return self._known(task).info(self._server.now(), whole=True)

    async def tasks(self, tasks: Iterable[str]) -> Mapping[str, TaskInfo]:
        wanted = set(tasks)
        async with self._request("tasks"):
            return {t: i for t, i in self._all().items() if t in wanted}

    async def extraction_tasks(self) -> Mapping[str, TaskInfo]:
        async with self._request("extraction_tasks"):
            return self._all()

    async def cancel(self, task: str) -> None:
        async with self._request("cancel"):
            known = self._known(task)
            now = self._server.now()
            if now >= known.ended():
                raise refused(ErrorType.NOT_ALLOWED_IN_CURRENT_STATE, 400)
            if not known.cancelable:
                raise refused(ErrorType.UNSUPPORTED, 400)
            if self._server.cancels:
                known.canceled = now

    async def depots(self) -> Mapping[str, DepotInfo]:
        async with self._request("depots"):
            return dict(self._server.depots)

    async def component_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        return {}

    async def add_on_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        return {}

    async def base_image_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        return {}

    async def base_image_components(self, version: str) -> Mapping[str, str]:
        return {}

    async def add_on_components(self, name: str, version: str) -> Mapping[str, str]:
        return {}

    def _all(self) -> dict[str, TaskInfo]:
        now = self._server.now()
        return {t.id: t.info(now, whole=False) for t in self._server.tasks.values() if not t.forgotten}

    def _known(self, task: str) -> ServerTask:
        known = self._server.tasks.get(task)
        if known is None or known.forgotten:
            raise refused(ErrorType.NOT_FOUND, 404)
        return known

    @asynccontextmanager
    async def _request(
        self, call: str, carry_out: Callable[[], None] | None = None, late: Callable[[], None] | None = None
    ) -> AsyncIterator[None]:
        """One request: the way there, what the server does, the way back, each with its faults."""
        await self._life.point()
        if not self._server.is_met(self._enforced):
            changed = self._enforced.confirmed is not None
            problem = Problem.CERTIFICATE_CHANGED if changed else Problem.CERTIFICATE_SELF_SIGNED
            raise ConnectionFailedError(Failure(problem=problem, where=str(self.address)), sent=False)
        fault = self._server.next_fault(call)
        await asyncio.sleep(LATENCY)
        self._fail_on_the_way(fault)
        self._refuse(call, fault)  # whoever is refused is not carried out late either
        if fault is Fault.LOST_LATE and late is not None:
            late()
        if carry_out is not None and (fault is None or fault in CARRIED_OUT):
            carry_out()
        await self._life.point()
        await self._answer(fault)
        await asyncio.sleep(LATENCY)
        if self._server.tells_time:
            self._heard = self._server.now().replace(microsecond=0)
        yield

    def _fail_on_the_way(self, fault: Fault | None) -> None:
        if fault is Fault.CONNECTION_REFUSED:
            raise ConnectionFailedError(Failure(problem=Problem.CONNECTION_REFUSED), sent=False)
        if fault is Fault.LOST_BEFORE:
            raise ConnectionFailedError(Failure(problem=Problem.CONNECTION_RESET), sent=True)
        if fault is Fault.BUG:
            raise RuntimeError("a mistake in the client")

    def _refuse(self, call: str, fault: Fault | None) -> None:
        if fault is Fault.UNAVAILABLE:
            raise refused(ErrorType.SERVICE_UNAVAILABLE, 503, 3.0)
        if fault is Fault.BUSY:
            raise refused(ErrorType.RESOURCE_BUSY, 400)
        if fault is Fault.SESSION_ENDED:
            self._server.sessions.discard(self._token or "")
        if call not in ("log_in", "adopt") and self._token not in self._server.sessions:
            raise refused(ErrorType.UNAUTHENTICATED, 401, challenge="Basic")
        if call in self._server.refusals:
            raise self._server.refusals[call]

    async def _answer(self, fault: Fault | None) -> None:
        if fault in (Fault.LOST_AFTER, Fault.LOST_LATE):
            raise ConnectionFailedError(Failure(problem=Problem.CONNECTION_RESET), sent=True)
        if fault is Fault.TIMED_OUT_AFTER:
            await asyncio.sleep(30)
            raise ConnectionFailedError(Failure(problem=Problem.TIMED_OUT), sent=True)
        if fault in (Fault.HTML_BEFORE, Fault.HTML_AFTER):
            failure = Failure(problem=Problem.SERVER_UNAVAILABLE, status=502, body_start="<html>")
            raise AnswerUnreadableError(failure)
        if fault in (Fault.GATEWAY_TIMEOUT_BEFORE, Fault.GATEWAY_TIMEOUT_AFTER):
            raise refused(ErrorType.TIMED_OUT, 504)
        if fault is Fault.SLOW:
            await asyncio.sleep(25)


class Life:
    """One life of the program: once it was killed, nothing of it has any effect any more.

    `left` counts the points (before and after each effect outside) until it is killed there; None for never.
    """

    def __init__(self, left: int | None = None) -> None:
        self.dead = asyncio.Event()
        self.points = 0
        self._left = left

    async def point(self) -> None:
        """A point where it may be killed."""
        self.points += 1
        if self._left is not None and self.points >= self._left:
            self.dead.set()
        self.check()

    def spare(self) -> None:
        """It is not killed any more."""
        self._left = None

    def kill(self) -> None:
        self.dead.set()

    def check(self) -> None:
        if self.dead.is_set():
            raise asyncio.CancelledError


class FakeOutside:
    """The network (`domain/ports.py`, Outside): vCenters by address."""

    def __init__(self, servers: Iterable[FakeServer], life: Life | None = None) -> None:
        self._servers = {server.address: server for server in servers}
        self._life = life or Life()
        self.clients: list[FakeVcenter] = []

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        server = self._servers[address]
        await asyncio.sleep(LATENCY)
        good = next((trust for trust in trusts if server.is_met(trust)), None)
        before = next((t for t in trusts if t.confirmed is not None and not server.is_met(t)), None)
        trust = None if before is not None else good
        return Examination(address, server.certificate, server.faults_of_certificate, trust, before)

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        raise NotImplementedError

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        raise NotImplementedError

    async def certificate_at(self, address: Address) -> Certificate:
        raise NotImplementedError

    def vcenter(self, address: Address, trust: Trust, language: str) -> FakeVcenter:
        client = FakeVcenter(self._servers[address], self._life, trust)
        self.clients.append(client)
        return client
