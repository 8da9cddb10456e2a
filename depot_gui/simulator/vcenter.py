"""The simulated vCenter as a whole, and the one operation it is there for: create from host."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha1, sha256

from depot_gui.simulator.behaviours import PACES, Behaviour, Pace, of_one_among_many
from depot_gui.simulator.certificates import Identity
from depot_gui.simulator.clock import Clock, timestamp
from depot_gui.simulator.depots import Depots
from depot_gui.simulator.errors import ErrorType, RefusedError, refused
from depot_gui.simulator.esxi import EsxiServer
from depot_gui.simulator.faults import HostFault, Where
from depot_gui.simulator.inventory import ConnectionState, Host, Inventory
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.options import Options
from depot_gui.simulator.outcomes import Extraction, Outcome
from depot_gui.simulator.peer import Network, thumbprint_of
from depot_gui.simulator.software import software_of
from depot_gui.simulator.specs import AuthenticationType, ConnectionSpec
from depot_gui.simulator.statistics import Statistics
from depot_gui.simulator.tasks import Task, Tasks
from depot_gui.simulator.users import Caller, Sessions, make_users

_LIFECYCLE = "com.vmware.vcIntegrity.lifecycle."


@dataclass(slots=True)
class VCenter:
    """Holds the services together."""

    options: Options
    vmca: Identity
    clock: Clock = field(init=False)
    inventory: Inventory = field(init=False)
    servers: dict[str, EsxiServer] = field(init=False)
    network: Network = field(init=False)
    sessions: Sessions = field(init=False)
    tasks: Tasks = field(init=False)
    depots: Depots = field(init=False)
    faults: list[HostFault] = field(init=False)
    statistics: Statistics = field(init=False)
    faults_used: Counter[HostFault] = field(default_factory=Counter)
    started: int = 0

    def __post_init__(self) -> None:
        options = self.options
        self.statistics = Statistics(options.host_password)
        self.clock = Clock(options.speed, options.clock_offset)
        self.inventory = Inventory(options.inventory)
        self.servers = self._make_servers()
        self.network = Network(self.inventory, self.servers, options.release)
        users = make_users(options.password)
        self.sessions = Sessions(users, self.clock, options.session_limit, options.session_idle, options.token_prefix)
        self.tasks = Tasks(self.sessions, options.task_limit)
        self.depots = Depots(self.tasks, options.release, options.other_tasks)
        self.faults = list(options.faults)
        for number in range(options.other_tasks):
            self.add_other_task(self.inventory.hosts[number % 3], finished=True)

    def _make_servers(self) -> dict[str, EsxiServer]:
        """A listener for each stated host; all synthetic hosts share one, certificate and all."""
        servers: dict[str, EsxiServer] = {}
        shared: EsxiServer | None = None
        for host in self.inventory.hosts:
            if host.behaviour is Behaviour.SYNTHETIC:
                shared = servers[host.id] = shared or EsxiServer(host, self.options.host_password, self.vmca)
            elif host.listens:
                servers[host.id] = EsxiServer(host, self.options.host_password, self.vmca)
        return servers

    async def start_hosts(self) -> None:
        """Makes the hosts' certificates one by one and lets their listeners accept."""
        for server in dict.fromkeys(self.servers.values()):
            await server.start()
            await asyncio.sleep(0)

    def close(self) -> None:
        for server in dict.fromkeys(self.servers.values()):
            server.close()

    async def create_from_host(self, spec: ConnectionSpec, caller: Caller) -> str:
        """Starts an extraction; returns the id of its task.

        Raises:
            RefusedError: for whatever the documentation, the host's behaviour or a fault says.
        """
        host = self._host_meant(spec)
        self._raise_fault(host, Where.CALL)
        if spec.host_credential is not None:
            self.network.check_expected(spec.host_credential)
        self.tasks.check_limit()
        refusal = await self._refusal(spec)
        if refusal is not None and not self._refuses_in_task(host):
            raise refusal
        self.started += 1
        task = self._start(host, _name_of(spec, host), caller.user.task_name, refusal)
        second = self.options.second_client
        if second is not None and host is not None and host is self.inventory.find(second):
            self.add_other_task(host, user=caller.user.task_name)
        return task.id

    async def read_software(self, spec: ConnectionSpec) -> JsonObject:
        """`esx.hosts.software.info` of a host; refused exactly as an extraction would be."""
        host = self._host_meant(spec)
        self._raise_fault(host, Where.SOFTWARE)
        if spec.auth_type is AuthenticationType.EXISTING:
            self._check_existing(spec.host or "")
        elif spec.host_credential is not None:
            await self.network.log_in(spec.host_credential)
        software = software_of(host).of_release(self.options.release)
        return {"notifications": {}, "software_info": software.info()}

    def add_other_task(self, host: Host, *, user: str = "", finished: bool = False) -> Task:
        """A task that another client starts."""
        task = self._start(host, host.name, user or "VSPHERE.LOCAL\\Svc-backup", None)
        if finished:
            task.started -= task.pace.seconds + 1.0
        return task

    def certificate_data(self, host: Host | None) -> JsonObject:
        """`esx.hosts.certificate_info` of what a host presents now."""
        server = self.servers.get(host.id) if host else None
        seen = (server.identity if server else None) or self.vmca
        by_sha256 = self.options.release.takes_pem
        digest = sha256(seen.der) if by_sha256 else sha1(seen.der, usedforsecurity=False)
        pem: JsonObject = {"ssl_certificate": seen.pem} if by_sha256 else {}
        return {"ssl_thumbprint": thumbprint_of(digest.digest()), **pem}

    def _host_meant(self, spec: ConnectionSpec) -> Host | None:
        if spec.auth_type is AuthenticationType.EXISTING:
            return self.inventory.by_id(spec.host or "")
        if spec.host_credential is None:
            return None
        named = self.inventory.by_name(spec.host_credential.host_name)
        server = self.network.server_named(spec.host_credential)
        return named or (server.host if server else None)

    async def _refusal(self, spec: ConnectionSpec) -> RefusedError | None:
        """Connects to the host as the spec says; None where that works."""
        if spec.auth_type is AuthenticationType.EXISTING:
            self._check_existing(spec.host or "")
            return None
        assert spec.host_credential is not None  # the spec was checked
        server = self.network.server_named(spec.host_credential)
        if server is not None:
            server.extraction_starts()
        try:
            await self.network.log_in(spec.host_credential)
        except RefusedError as refusal:
            return refusal
        return None

    def _check_existing(self, host_id: str) -> None:
        host = self.inventory.by_id(host_id)
        if host is None:
            message = Message("com.vmware.api.vcenter.error.not_found", (host_id, "HostSystem"))
            raise refused(ErrorType.NOT_FOUND, message)
        if not host.has_host_name:
            raise refused(ErrorType.NOT_FOUND, Message(f"{_LIFECYCLE}HostNameMissing", (host_id,)))
        if host.state is not ConnectionState.CONNECTED:
            failed = Message(f"{_LIFECYCLE}CreateFromHost.Failed", (host.name,))
            raise refused(ErrorType.ERROR, failed, Message(f"{_LIFECYCLE}HostNotConnected", (host.name,)))

    def _refuses_in_task(self, host: Host | None) -> bool:
        return self.options.refuse_in_task or (host is not None and host.refuses_in_task)

    def _start(self, host: Host | None, name: str, user: str, refusal: RefusedError | None) -> Task:
        extraction = Extraction(host, name, self.options.release, self.depots.promise(), self.clock.now())
        fault = self._fault(host, Where.TASK)
        if refusal is not None:
            outcome = Outcome(False, failure=refusal.failure)
        elif fault is not None:
            outcome = extraction.faulty_outcome(fault, self.certificate_data(host))
        else:
            outcome = extraction.outcome()
        pace = self._pace(host, refused_in_task=refusal is not None)
        host_id = host.id if host else "host-0"
        return self.tasks.add(Task(host_id, name, user, pace, outcome, self.clock, self.options.bare_tasks))

    @staticmethod
    def _pace(host: Host | None, *, refused_in_task: bool) -> Pace:
        if refused_in_task:
            return Pace("is refused", seconds=1.0)
        if host is not None and host.behaviour is Behaviour.SYNTHETIC:
            return of_one_among_many(host.id)
        return PACES[host.behaviour if host else Behaviour.SYNTHETIC]

    def _raise_fault(self, host: Host | None, where: Where) -> None:
        fault = self._fault(host, where)
        if fault is not None and fault.fails:
            raise RefusedError(fault.failure(host, self.certificate_data(host)))

    def _fault(self, host: Host | None, where: Where) -> HostFault | None:
        """The first fault that matches and is not used up; counts its use."""
        for fault in self.faults:
            used_up = fault.times is not None and self.faults_used[fault] >= fault.times
            if fault.matches(host, where) and not used_up:
                self.faults_used[fault] += 1
                return fault
        return None

    def first_line(self, url: str, certificate: str) -> JsonObject:
        """What the simulator says about itself on its first line."""
        administrator, *others = self.sessions.users
        return {
            "url": url,
            "user": administrator.name,
            "password": administrator.password,
            "certificate": certificate,
            "release": self.options.release.name,
            "started": timestamp(self.clock.now()),
            "hosts": [self._host_line(host) for host in self.inventory.hosts if self._is_stated(host)],
            "other_users": [{"user": it.name, "password": it.password, "does": it.lacks} for it in others],
        }

    @staticmethod
    def _is_stated(host: Host) -> bool:
        return host.behaviour is not Behaviour.SYNTHETIC

    def _host_line(self, host: Host) -> JsonObject:
        line: JsonObject = {
            "host": host.id,
            "name": host.name,
            "does": host.does,
            "behaviour": host.behaviour,
            "certificate": f"{host.certificate}, {host.key}",
            "user": "root",
            "password": self.options.host_password,
        }
        server = self.servers.get(host.id)
        return {**line, "address": "127.0.0.1", "port": server.port} if server else line


def _name_of(spec: ConnectionSpec, host: Host | None) -> str:
    """The host's name as texts show it: the inventory's, else as it was typed."""
    if host is not None:
        return host.name
    return spec.host_credential.host_name if spec.host_credential else str(spec.host)
