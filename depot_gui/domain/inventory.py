"""Hosts of a vCenter's inventory (`vcenter.host.summary`), with the cluster and datacenter they were found in."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from depot_gui.domain.loose import Json, field, filled, member, text


class ConnectionState(StrEnum):
    """`vcenter.host.connection_state`, and UNKNOWN for one that a newer server added."""

    CONNECTED = "CONNECTED"
    DISCONNECTED = "DISCONNECTED"
    NOT_RESPONDING = "NOT_RESPONDING"
    UNKNOWN = "UNKNOWN"


class PowerState(StrEnum):
    """`vcenter.host.power_state`, and UNKNOWN where it is absent or new."""

    POWERED_ON = "POWERED_ON"
    POWERED_OFF = "POWERED_OFF"
    STANDBY = "STANDBY"
    UNKNOWN = "UNKNOWN"


class HostSummary(msgspec.Struct, frozen=True):
    """One host. `cluster` and `datacenter` are names, None where the host stands alone or they could not be read."""

    host: str
    name: str
    connection_state: ConnectionState
    power_state: PowerState
    cluster: str | None = None
    datacenter: str | None = None


class ServerVersion(msgspec.Struct, frozen=True):
    """What `GET /appliance/system/version` says: version such as "8.0.3.00500", build such as "24322831"."""

    version: str
    build: str
    product: str

    @property
    def numbers(self) -> tuple[int, ...]:
        """The leading numbers of the version, to choose by; empty where it has none."""
        found: list[int] = []
        for part in self.version.split("."):
            if not (part.isascii() and part.isdigit() and len(part) < 10):
                break
            found.append(int(part))
        return tuple(found)


def read_host(value: Json, cluster: str | None = None, datacenter: str | None = None) -> HostSummary | None:
    """A host summary; None where it has no id."""
    host = filled(field(value, "host"))
    if host is None:
        return None
    return HostSummary(
        host=host,
        name=text(field(value, "name")) or host,
        connection_state=member(ConnectionState, field(value, "connection_state"), ConnectionState.UNKNOWN),
        power_state=member(PowerState, field(value, "power_state"), PowerState.UNKNOWN),
        cluster=cluster,
        datacenter=datacenter,
    )


def read_version(value: Json) -> ServerVersion | None:
    """A version struct; None where it has no version."""
    version = filled(field(value, "version"))
    if version is None:
        return None
    return ServerVersion(version, text(field(value, "build")) or "", text(field(value, "product")) or "")
