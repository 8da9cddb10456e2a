"""Datacenters, clusters and hosts, with their filters and limits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from starlette.requests import Request
from starlette.routing import Route

from depot_gui.simulator.errors import ErrorType, refused
from depot_gui.simulator.http import Answer, flag, invalid_value, query, route
from depot_gui.simulator.inventory import ConnectionState, Host
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.users import INVENTORY_READ, Caller
from depot_gui.simulator.vcenter import VCenter

HOST_LIMIT = 2500
GROUP_LIMIT = 1000
_Query = Mapping[str, frozenset[str]]


class _Listed(Protocol):
    def summary(self) -> JsonObject: ...


def routes(vcenter: VCenter) -> list[Route]:
    inventory, sessions = vcenter.inventory, vcenter.sessions

    async def datacenters(request: Request, caller: Caller) -> Answer:
        wanted = query(request, "names", "datacenters", "folders")
        found = [
            it
            for it in inventory.datacenters
            if _in(wanted["names"], it.name) and _in(wanted["datacenters"], it.id) and _in(wanted["folders"], it.folder)
        ]
        return _listed(found, GROUP_LIMIT, caller)

    async def clusters(request: Request, caller: Caller) -> Answer:
        wanted = query(request, "names", "clusters", "datacenters", "folders")
        found = [
            it
            for it in inventory.clusters
            if _in(wanted["names"], it.name)
            and _in(wanted["clusters"], it.id)
            and _in(wanted["datacenters"], it.datacenter)
            and _in(wanted["folders"], it.folder)
        ]
        return _listed(found, GROUP_LIMIT, caller)

    async def hosts(request: Request, caller: Caller) -> Answer:
        keys = ("hosts", "names", "folders", "datacenters", "clusters", "connection_states", "host_uuids")
        wanted = query(request, *keys, "standalone")
        _check_states(wanted["connection_states"])
        standalone = flag(request, "standalone")
        found = [it for it in inventory.hosts if _host_matches(it, wanted, standalone)]
        return _listed(found, HOST_LIMIT, caller)

    return [
        route("/api/vcenter/datacenter", "GET", datacenters, sessions),
        route("/api/vcenter/cluster", "GET", clusters, sessions),
        route("/api/vcenter/host", "GET", hosts, sessions),
    ]


def _host_matches(host: Host, wanted: _Query, standalone: bool | None) -> bool:
    return (
        _in(wanted["hosts"], host.id)
        and _in(wanted["names"], host.name)
        and _in(wanted["folders"], host.folder)
        and _in(wanted["datacenters"], host.datacenter)
        and _in(wanted["clusters"], host.cluster)
        and _in(wanted["connection_states"], host.state)
        and _in(wanted["host_uuids"], host.uuid)
        and (standalone is None or standalone is (host.cluster is None))
    )


def _in(wanted: frozenset[str], value: str | None) -> bool:
    """A key that was not given matches everything; names are matched whole."""
    return not wanted or value in wanted


def _check_states(states: frozenset[str]) -> None:
    for state in sorted(states - set(ConnectionState)):
        raise invalid_value("connection_states", state)


def _listed(found: Sequence[_Listed], limit: int, caller: Caller) -> Answer:
    """The summaries of what the caller may see; more than the limit is an error, not a shorter list."""
    visible = found if INVENTORY_READ in caller.user.privileges else []
    if len(visible) > limit:
        message = Message("com.vmware.api.vcenter.error.too_many_matches", (str(limit),))
        raise refused(ErrorType.UNABLE_TO_ALLOCATE_RESOURCE, message)
    return Answer([it.summary() for it in visible])
