"""vCenter's inventory: datacenters, clusters and hosts, and which host answers at which address."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import StrEnum

from depot_gui.simulator.behaviours import PACES, Behaviour
from depot_gui.simulator.certificates import CertificateKind, KeyKind
from depot_gui.simulator.messages import JsonObject

_HOSTS_PER_CLUSTER = 64
_CLUSTERS_PER_DATACENTER = 30


class ConnectionState(StrEnum):
    """`vcenter.host.connection_state`."""

    CONNECTED = "CONNECTED"
    DISCONNECTED = "DISCONNECTED"
    NOT_RESPONDING = "NOT_RESPONDING"


@dataclass(frozen=True, slots=True)
class Datacenter:
    id: str
    name: str
    folder: str

    def summary(self) -> JsonObject:
        return {"datacenter": self.id, "name": self.name}


@dataclass(frozen=True, slots=True)
class Cluster:
    id: str
    name: str
    datacenter: str
    folder: str
    ha_enabled: bool = True
    drs_enabled: bool = True

    def summary(self) -> JsonObject:
        return {
            "cluster": self.id,
            "name": self.name,
            "ha_enabled": self.ha_enabled,
            "drs_enabled": self.drs_enabled,
        }


@dataclass(frozen=True, slots=True)
class Host:
    """A HostSystem. `address` is its management address; `listens` says whether its port answers at all."""

    id: str
    name: str
    address: str
    behaviour: Behaviour
    cluster: str | None
    datacenter: str
    folder: str
    certificate: CertificateKind = CertificateKind.VMCA
    key: KeyKind = KeyKind.ECDSA
    state: ConnectionState = ConnectionState.CONNECTED
    instead: str = ""
    listens: bool = True
    has_host_name: bool = True
    lockdown: bool = False
    refuses_in_task: bool = False

    @property
    def does(self) -> str:
        """A sentence for people; `instead` is said where more than the behaviour is particular."""
        return self.instead or PACES[self.behaviour].does

    @property
    def uuid(self) -> str:
        return str(uuid.uuid5(uuid.NAMESPACE_DNS, self.name))

    def summary(self) -> JsonObject:
        """`vcenter.host.summary`; the power state is known of connected hosts only."""
        body: JsonObject = {
            "host": self.id,
            "name": self.name,
            "connection_state": self.state,
            "host_uuid": self.uuid,
        }
        if self.state is ConnectionState.CONNECTED:
            body["power_state"] = "POWERED_ON"
        return body


_CLUSTERS = {"domain-c1008": "datacenter-1003", "domain-c1009": "datacenter-1003", "domain-c2008": "datacenter-2003"}


def _host(number: int, behaviour: Behaviour, cluster: str | None, **more: object) -> Host:
    datacenter = _CLUSTERS[cluster] if cluster else "datacenter-2003"
    return Host(
        id=f"host-{1000 + number}",
        name=f"esx-{number:02d}.lab.example",
        address=f"192.0.2.{10 + number}",
        behaviour=behaviour,
        cluster=cluster,
        datacenter=datacenter,
        folder="group-h1005" if datacenter == "datacenter-1003" else "group-h2005",
        **more,  # type: ignore[arg-type]
    )


def _stated_hosts() -> list[Host]:
    """The hosts with a behaviour of their own, then those with a certificate or state of their own."""
    compute, vsan, edge = _CLUSTERS
    behave, kind = Behaviour, CertificateKind
    return [
        _host(1, behave.QUICK, compute),
        _host(2, behave.SLOW, compute, key=KeyKind.RSA),
        _host(3, behave.WARNINGS, compute, certificate=kind.SELF_SIGNED),
        _host(4, behave.FIVE_CAUSES, compute),
        _host(5, behave.ALREADY_IN_DEPOT, compute),
        _host(6, behave.BASE_IMAGE_ONLY, compute, certificate=kind.SELF_SIGNED, key=KeyKind.ED25519),
        _host(7, behave.ALTERNATIVE_IMAGES, vsan),
        _host(8, behave.OLD_ENVELOPE, vsan),
        _host(9, behave.NO_ERROR, vsan),
        _host(10, behave.UNAVAILABLE_FOR_A_WHILE, vsan),
        _host(11, behave.SESSION_ENDED, vsan),
        _host(12, behave.NOT_CANCELABLE, vsan),
        _host(13, behave.HUGE_RESULT, edge),
        _host(
            14, behave.QUICK, edge, certificate=kind.EXPIRED, instead="succeeds quickly; its certificate has expired"
        ),
        _host(
            15,
            behave.QUICK,
            edge,
            certificate=kind.WRONG_NAME,
            key=KeyKind.RSA,
            instead="succeeds quickly; its certificate is for another name",
        ),
        _host(
            16,
            behave.QUICK,
            edge,
            certificate=kind.CHANGING,
            instead="succeeds quickly; every other time an extraction with credentials starts, its certificate "
            "has just been renewed",
        ),
        _host(
            17,
            behave.QUICK,
            None,
            lockdown=True,
            instead="in lockdown mode: refuses credentials, succeeds with EXISTING",
        ),
        _host(
            18,
            behave.QUICK,
            None,
            refuses_in_task=True,
            instead="succeeds quickly; an unverified certificate or a wrong password is reported by the task, not by "
            "the call",
        ),
        _host(
            19, behave.QUICK, edge, has_host_name=False, instead="has no host name in the system: EXISTING is NOT_FOUND"
        ),
        _host(
            20,
            behave.QUICK,
            edge,
            state=ConnectionState.DISCONNECTED,
            instead="is disconnected: EXISTING fails, credentials work",
        ),
        _host(
            21,
            behave.QUICK,
            None,
            state=ConnectionState.NOT_RESPONDING,
            listens=False,
            instead="does not respond: it is switched off",
        ),
    ]


@dataclass(slots=True)
class Inventory:
    """Everything in the tree. `synthetic` hosts are added to the stated ones, in clusters of 64."""

    synthetic: int = 0
    datacenters: list[Datacenter] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)
    hosts: list[Host] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.datacenters += [
            Datacenter("datacenter-1003", "Palo Alto", "group-d1"),
            Datacenter("datacenter-2003", "Frankfurt", "group-d1"),
        ]
        self.clusters += [
            Cluster("domain-c1008", "Compute-01", "datacenter-1003", "group-h1005"),
            Cluster("domain-c1009", "vSAN-02", "datacenter-1003", "group-h1005"),
            Cluster("domain-c2008", "Edge-03", "datacenter-2003", "group-h2005", drs_enabled=False),
        ]
        self.hosts += _stated_hosts()
        for number in range(self.synthetic):
            self._add_synthetic(number)

    def _add_synthetic(self, number: int) -> None:
        cluster_number, place = divmod(number, _HOSTS_PER_CLUSTER)
        datacenter_number = cluster_number // _CLUSTERS_PER_DATACENTER
        datacenter, cluster = f"datacenter-{5000 + datacenter_number}", f"domain-c{6000 + cluster_number}"
        folder = f"group-h{5000 + datacenter_number}"
        if place == 0 and cluster_number % _CLUSTERS_PER_DATACENTER == 0:
            self.datacenters.append(Datacenter(datacenter, f"Farm {datacenter_number + 1:02d}", "group-d1"))
        if place == 0:
            name = f"Farm-{datacenter_number + 1:02d}-{cluster_number + 1:03d}"
            self.clusters.append(Cluster(cluster, name, datacenter, folder))
        self.hosts.append(
            Host(
                id=f"host-{10000 + number}",
                name=f"farm-{number + 1:05d}.lab.example",
                address=f"198.18.{number // 250 % 256}.{number % 250 + 1}",
                behaviour=Behaviour.SYNTHETIC,
                cluster=cluster,
                datacenter=datacenter,
                folder=folder,
            )
        )

    def by_id(self, host_id: str) -> Host | None:
        return next((host for host in self.hosts if host.id == host_id), None)

    def by_name(self, name: str) -> Host | None:
        """By host name (whole or its first label) or management address, whatever its case."""
        wanted = name.rstrip(".").lower()
        return next(
            (host for host in self.hosts if wanted in (host.name, host.name.partition(".")[0], host.address)),
            None,
        )

    def find(self, text: str) -> Host | None:
        return self.by_id(text) or self.by_name(text)
