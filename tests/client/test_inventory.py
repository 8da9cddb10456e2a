"""The inventory walked by parts, and what becomes of parts that are refused."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from depot_gui.domain.failures import RefusedError, UnauthenticatedError
from depot_gui.domain.inventory import HostSummary
from depot_gui.domain.loose import Json
from depot_gui.domain.vapi import ErrorType
from tests.client.near import IDENTITY, client_of
from tests.client.servers import Received, answering, http, http_json
from tests.client.test_tasks import refusing

TOO_MANY = ErrorType.UNABLE_TO_ALLOCATE_RESOURCE
PLACES = {
    "host-1": ("domain-c1", "datacenter-1"),
    "host-2": ("domain-c1", "datacenter-1"),
    "host-3": (None, "datacenter-1"),
    "host-4": ("domain-c2", "datacenter-2"),
    "host-5": (None, "datacenter-2"),
}
STATES = {"host-5": "DISCONNECTED"}


@dataclass
class Inventory:
    """A vCenter's inventory services; `limit` hosts in one answer, `refused` paths answer with an error."""

    limit: int = 2500
    refused: dict[str, bytes] = field(default_factory=dict)

    def reply(self, request: Received) -> bytes:
        name = request.path.rsplit("/", 1)[-1]
        if name in self.refused:
            return self.refused[name]
        wanted = dict(request.query)
        if name == "datacenter":
            return http_json(200, [{"datacenter": f"datacenter-{n}", "name": f"Lab {n}"} for n in (1, 2)])
        if name == "cluster":
            clusters = {cluster for cluster, place in PLACES.values() if cluster and _in(wanted, place)}
            return http_json(200, [{"cluster": cluster, "name": f"Cluster {cluster[-1]}"} for cluster in clusters])
        return self._hosts(wanted)

    def _hosts(self, wanted: dict[str, str]) -> bytes:
        if "clusters" in wanted and "members" in self.refused:
            return self.refused["members"]
        found: list[Json] = [
            {"host": host, "name": f"esx-{host[-1]}", "connection_state": _state(host), "power_state": "POWERED_ON"}
            for host, (cluster, datacenter) in PLACES.items()
            if _in(wanted, datacenter)
            and wanted.get("clusters") in (None, cluster)
            and (cluster is None or wanted.get("standalone") != "true")
            and wanted.get("connection_states") in (None, _state(host))
        ]
        return http_json(200, found) if len(found) <= self.limit else refusing(TOO_MANY)


def _in(wanted: dict[str, str], datacenter: str) -> bool:
    return wanted.get("datacenters") in (None, datacenter)


def _state(host: str) -> str:
    return STATES.get(host, "CONNECTED")


def places(hosts: tuple[HostSummary, ...]) -> dict[str, tuple[str | None, str | None]]:
    return {host.host: (host.cluster, host.datacenter) for host in hosts}


NAMED = {
    "host-1": ("Cluster 1", "Lab 1"),
    "host-2": ("Cluster 1", "Lab 1"),
    "host-3": (None, "Lab 1"),
    "host-4": ("Cluster 2", "Lab 2"),
    "host-5": (None, "Lab 2"),
}
CLUSTERS_ONLY = {host: (cluster, None) for host, (cluster, _) in NAMED.items()}
STANDALONE_ONLY = {host: (None, place) if cluster is None else (None, None) for host, (cluster, place) in NAMED.items()}


@pytest.mark.parametrize("limit", [2500, 4, 2])
async def test_all_hosts_with_their_names(limit: int) -> None:
    async with answering(Inventory(limit).reply, IDENTITY) as server, client_of(server) as vcenter:
        assert places(await vcenter.hosts()) == NAMED


async def test_too_many_hosts_in_no_cluster_are_asked_for_by_state() -> None:
    inventory = Inventory(1, {"datacenter": refusing(ErrorType.UNAUTHORIZED), "cluster": http_json(200, [])})
    async with answering(inventory.reply, IDENTITY) as server, client_of(server) as vcenter:
        assert places(await vcenter.hosts()) == {"host-3": (None, None), "host-5": (None, None)}


@pytest.mark.parametrize(
    ("refused", "expected"),
    [
        ("datacenter", CLUSTERS_ONLY),
        ("cluster", STANDALONE_ONLY),
        ("members", STANDALONE_ONLY),
    ],
)
@pytest.mark.parametrize("answer", [refusing(ErrorType.UNAUTHORIZED), http(503, b"<html>"), http_json(200, {})])
async def test_what_is_refused_costs_only_names(
    refused: str, expected: dict[str, tuple[str | None, str | None]], answer: bytes
) -> None:
    async with answering(Inventory(2500, {refused: answer}).reply, IDENTITY) as server, client_of(server) as vcenter:
        assert places(await vcenter.hosts()) == expected


@pytest.mark.parametrize("refused", ["cluster", "members"])
async def test_a_walk_with_a_part_refused_is_an_error(refused: str) -> None:
    inventory = Inventory(4, {refused: refusing(ErrorType.UNAUTHORIZED)})
    async with answering(inventory.reply, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(RefusedError) as failed:
            await vcenter.hosts()
    assert failed.value.error.error_type is ErrorType.UNAUTHORIZED


async def test_a_walk_that_stays_too_large_is_an_error() -> None:
    async with answering(Inventory(0).reply, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(RefusedError) as failed:
            await vcenter.hosts()
    assert failed.value.error.error_type is TOO_MANY


@pytest.mark.parametrize("where", ["host", "datacenter", "cluster", "members"])
async def test_a_session_that_ended_is_always_told(where: str) -> None:
    inventory = Inventory(2500, {where: refusing(ErrorType.UNAUTHENTICATED)})
    async with answering(inventory.reply, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(UnauthenticatedError):
            await vcenter.hosts()


async def test_an_empty_inventory_takes_one_call() -> None:
    async with answering(http_json(200, []), IDENTITY) as server, client_of(server) as vcenter:
        assert await vcenter.hosts() == ()
    assert len(server.requests) == 1
