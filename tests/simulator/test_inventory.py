"""Datacenters, clusters, hosts: filters, whole names, and the limits that are errors."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

import pytest

from depot_gui.simulator.behaviours import of_one_among_many
from tests.simulator.support import Simulator, simulator


@pytest.fixture(scope="module")
def large() -> Iterator[Simulator]:
    with simulator("--inventory", "3000") as running:
        yield running


def names(vcenter: Simulator, query: str) -> list[str]:
    return [host["name"] for host in vcenter.api("GET", f"/vcenter/host?{query}").json()]


def test_a_host_summary_has_what_is_known_of_it(vcenter: Simulator) -> None:
    by_id = {it["host"]: it for it in vcenter.api("GET", "/vcenter/host").json()}

    assert by_id["host-1001"].keys() == {"host", "name", "connection_state", "power_state", "host_uuid"}
    assert by_id["host-1020"]["connection_state"] == "DISCONNECTED"
    assert "power_state" not in by_id["host-1021"]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("", 21),
        ("names=esx-01.lab.example", 1),
        ("names=esx-01.lab.example&names=esx-02.lab.example", 2),
        ("names=esx-0", 0),
        ("hosts=host-1003&hosts=host-9", 1),
        ("connection_states=DISCONNECTED&connection_states=NOT_RESPONDING", 2),
        ("connection_states=CONNECTED&names=esx-20.lab.example", 0),
        ("clusters=domain-c1008", 6),
        ("datacenters=datacenter-1003", 12),
        ("datacenters=datacenter-1003&clusters=domain-c2008", 0),
        ("folders=group-h2005", 9),
        ("standalone=true", 3),
        ("standalone=false", 18),
    ],
)
def test_a_filter_takes_all_of_its_keys_together(vcenter: Simulator, query: str, count: int) -> None:
    assert len(names(vcenter, query)) == count


def test_hosts_are_found_by_uuid(vcenter: Simulator) -> None:
    first = vcenter.api("GET", "/vcenter/host").json()[0]

    assert names(vcenter, f"host_uuids={first['host_uuid']}") == [first["name"]]


@pytest.mark.parametrize(
    ("query", "error_type"),
    [
        ("connection_states=ASLEEP", "INVALID_ARGUMENT"),
        ("standalone=maybe", "INVALID_ARGUMENT"),
        ("name=esx-01", "UNEXPECTED_INPUT"),
    ],
)
def test_what_a_filter_cannot_mean_is_refused(vcenter: Simulator, query: str, error_type: str) -> None:
    reply = vcenter.api("GET", f"/vcenter/host?{query}")

    assert (reply.status, reply.json()["error_type"]) == (400, error_type)


def test_more_than_2500_hosts_are_an_error_and_walked_by_cluster(large: Simulator) -> None:
    refused = large.api("GET", "/vcenter/host")
    assert (refused.status, refused.json()["error_type"]) == (400, "UNABLE_TO_ALLOCATE_RESOURCE")

    found: set[str] = set()
    for datacenter in large.api("GET", "/vcenter/datacenter").json():
        query = f"datacenters={datacenter['datacenter']}"
        found.update(names(large, f"{query}&standalone=true"))
        for cluster in large.api("GET", f"/vcenter/cluster?{query}").json():
            found.update(names(large, f"clusters={cluster['cluster']}"))

    assert len(found) == 3021


def test_exactly_2500_hosts_are_a_list() -> None:
    with simulator("--inventory", str(2500 - 21)) as vcenter:
        assert len(names(vcenter, "")) == 2500


def test_clusters_and_datacenters_are_filtered(vcenter: Simulator) -> None:
    clusters = vcenter.api("GET", "/vcenter/cluster?datacenters=datacenter-1003").json()
    datacenters = vcenter.api("GET", f"/vcenter/datacenter?names={quote('Palo Alto')}").json()

    assert [it["name"] for it in clusters] == ["Compute-01", "vSAN-02"]
    assert datacenters == [{"datacenter": "datacenter-1003", "name": "Palo Alto"}]


def test_each_of_many_hosts_takes_a_time_of_its_own() -> None:
    seconds = [of_one_among_many(f"host-{10000 + number}").seconds for number in range(500)]
    assert 2.25 <= min(seconds) < 2.3 and 3.7 < max(seconds) < 3.75
    assert sum(seconds) / len(seconds) == pytest.approx(3.0, rel=0.02)
    assert of_one_among_many("host-10000") == of_one_among_many("host-10000")


def test_synthetic_hosts_extract_too(large: Simulator) -> None:
    assert large.create({"auth_type": "EXISTING", "host": "host-10000"}).status == 202
    credentials = {"host_name": "farm-02999.lab.example", "user_name": "root", "password": "x"}
    reply = large.create({"auth_type": "USERNAME_PASSWORD", "host_credential": credentials})
    assert reply.json()["error_type"] == "UNVERIFIED_PEER"
