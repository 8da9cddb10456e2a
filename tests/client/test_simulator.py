"""The client against the simulated vCenter: every call of the port, over real TLS."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

from depot_gui.client.http import Limits
from depot_gui.client.later import LaterNetwork
from depot_gui.client.outside import Network
from depot_gui.domain.address import Address
from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.failures import ConnectionFailedError, OutsideError, Problem, RefusedError, UnauthenticatedError
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.secret import Secret
from depot_gui.domain.software import read_extract_info
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials, HostCredentials
from depot_gui.domain.task import TaskInfo, TaskStatus
from depot_gui.domain.trust import SYSTEM_TRUST, Trust, TrustMethod
from depot_gui.domain.vapi import ErrorType
from depot_gui.simulator.network_faults import NetworkFault
from tests.simulator.support import SimulatedHost, Simulator, simulator

NETWORK = LaterNetwork(trust_env=False)
"""As the program has it."""


@pytest.fixture(scope="module")
def simulated() -> Iterator[Simulator]:
    with simulator("--speed", "50", "--control", "--task-limit", "1000") as running:
        yield running


def existing(host: str) -> ConnectionSpec:
    return ConnectionSpec(AuthenticationType.EXISTING, host=host)


def trust_of(running: Simulator) -> Trust:
    return Trust(TrustMethod.CA_FILE, ca_file=str(running.certificate))


@asynccontextmanager
async def session(running: Simulator, language: str = "en") -> AsyncIterator[Vcenter]:
    """Logged in as the administrator; closed at the end."""
    vcenter = NETWORK.vcenter(Address("127.0.0.1", running.port), trust_of(running), language)
    try:
        await vcenter.log_in(Credentials(running.user, Secret(running.password)))
        yield vcenter
    finally:
        await vcenter.close()


async def end_of(vcenter: Vcenter, task: str) -> TaskInfo:
    while not (info := await vcenter.task(task)).status.is_over:  # noqa: ASYNC110  (a server is polled)
        await asyncio.sleep(0.05)
    return info


async def test_the_certificate_is_examined(simulated: Simulator) -> None:
    address = Address("127.0.0.1", simulated.port)
    seen = await NETWORK.examine(address, (SYSTEM_TRUST, trust_of(simulated)))
    unknown = await NETWORK.examine(address, (SYSTEM_TRUST,))
    assert seen.trust == trust_of(simulated)
    assert unknown.trust is None
    assert unknown.faults == {CertificateFault.UNKNOWN_ISSUER}
    assert unknown.may_pin_always


async def test_log_in_and_out(simulated: Simulator) -> None:
    before = simulated.statistics()["sessions_open"]
    async with session(simulated) as vcenter:
        assert await vcenter.version() is not None
        assert vcenter.server_time is not None
        await vcenter.log_in(Credentials(simulated.user, Secret(simulated.password)))
        assert simulated.statistics()["sessions_open"] == before + 1  # the first one was closed
    assert simulated.statistics()["sessions_open"] == before


async def test_a_wrong_login(simulated: Simulator) -> None:
    vcenter = NETWORK.vcenter(Address("127.0.0.1", simulated.port), trust_of(simulated), "de")
    with pytest.raises(UnauthenticatedError) as failed:
        await vcenter.log_in(Credentials(simulated.user, Secret("wrong")))
    assert failed.value.error.error_type is ErrorType.UNAUTHENTICATED
    assert failed.value.failure.vapi == failed.value.error or failed.value.error.challenge is not None


async def test_the_inventory_has_names(simulated: Simulator) -> None:
    async with session(simulated) as vcenter:
        hosts = await vcenter.hosts()
    assert {host.name for host in hosts} >= {host.name for host in simulated.hosts if host.host}
    assert all(host.datacenter for host in hosts)
    assert any(host.cluster for host in hosts)


@pytest.mark.parametrize("count", [2600])
async def test_a_large_inventory_is_walked(count: int) -> None:
    with simulator("--inventory", str(count)) as large:
        async with session(large) as vcenter:
            hosts = await vcenter.hosts()
    assert len(hosts) >= count
    assert len({host.host for host in hosts}) == len(hosts)
    assert sum(host.cluster is not None for host in hosts) >= count // 2


async def test_an_extraction_from_the_call_to_the_result(simulated: Simulator) -> None:
    host = simulated.host("quick")
    async with session(simulated) as vcenter:
        before = set(await vcenter.extraction_tasks())
        task = await vcenter.create_from_host(existing(host.host))
        assert set(await vcenter.extraction_tasks()) - before == {task}
        assert set(await vcenter.tasks([task, "unknown:com.vmware.esx.settings.depots.offline"])) == {task}
        info = await end_of(vcenter, task)
        listed = (await vcenter.tasks([task]))[task]
        assert info.status is TaskStatus.SUCCEEDED
        assert listed.result is None
        software = read_extract_info(info.result)
        assert software.image is not None and software.image.base_image
        assert software.depot in await vcenter.depots()
        components = await vcenter.base_image_components(software.image.base_image)
        facts = await vcenter.component_facts()
        assert components
        assert any(key in facts for key in components.items())
        assert ("", software.image.base_image) in await vcenter.base_image_facts()
        for name, version in await vcenter.add_on_facts():
            assert await vcenter.add_on_components(name, version)


def credentials(host: SimulatedHost, **more: str | None) -> ConnectionSpec:
    login = HostCredentials(host.name, host.user, Secret(host.password), **more)  # type: ignore[arg-type]
    return ConnectionSpec(AuthenticationType.USERNAME_PASSWORD, host_credential=login)


async def test_what_vcenter_sees_at_a_host(simulated: Simulator) -> None:
    host = simulated.host("quick")
    assert host.address is not None and host.port is not None
    async with session(simulated) as vcenter:
        seen = await vcenter.seen_peer(host.name, None)
        by_create = await vcenter.seen_peer_by_create(host.name, host.port)
        with pytest.raises(RefusedError) as refused:
            await vcenter.create_from_host(credentials(host))
        with pytest.raises(RefusedError) as unreachable:
            await vcenter.seen_peer("nosuch.example", None)
        assert seen is not None
        task = await vcenter.create_from_host(credentials(host, ssl_thumb_print=seen.ssl_thumbprint))
        assert (await end_of(vcenter, task)).status is TaskStatus.SUCCEEDED
    here = await NETWORK.certificate_at(Address(host.address, host.port))
    assert seen.fingerprint == here.sha1
    assert seen == by_create == refused.value.error.peer
    assert unreachable.value.error.error_type is ErrorType.ERROR


async def test_a_question_that_only_the_task_answers() -> None:
    with simulator("--refuse-in-task", "--speed", "50") as running:
        async with session(running) as vcenter:
            seen = await vcenter.seen_peer_by_create(running.host("quick").name, None)
    assert seen is not None and seen.ssl_thumbprint


async def test_a_task_can_be_canceled(simulated: Simulator) -> None:
    host = simulated.host("slow")
    async with session(simulated) as vcenter:
        task = await vcenter.create_from_host(existing(host.host))
        await vcenter.cancel(task)
        info = await end_of(vcenter, task)
        with pytest.raises(RefusedError) as refused:
            await vcenter.cancel(task)
    assert info.status is TaskStatus.FAILED
    assert refused.value.error.error_type is ErrorType.NOT_ALLOWED_IN_CURRENT_STATE


async def test_an_unreadable_task_hides_no_other(simulated: Simulator) -> None:
    async with session(simulated) as vcenter:
        tasks = [simulated.start_other_task(simulated.host("quick").host) for _ in range(9)]
        simulated.change_task(tasks[4], unreadable=True)
        try:
            assert set(await vcenter.tasks(tasks)) == {*tasks[:4], *tasks[5:]}
        finally:
            simulated.change_task(tasks[4], unreadable=False)
        assert set(await vcenter.tasks(tasks)) == set(tasks)


async def test_hundreds_of_tasks_are_asked_for_in_a_few_calls(simulated: Simulator) -> None:
    ids = [f"{number:08d}-0000-4000-8000-000000000000:com.vmware.esx.settings.depots.offline" for number in range(500)]
    async with session(simulated) as vcenter:
        real = simulated.start_other_task(simulated.host("quick").host)
        assert set(await vcenter.tasks([*ids, real])) == {real}


async def test_a_session_that_ended_is_told(simulated: Simulator) -> None:
    async with session(simulated) as vcenter:
        simulated.end_sessions()
        with pytest.raises(UnauthenticatedError):
            await vcenter.hosts()
        await vcenter.log_in(Credentials(simulated.user, Secret(simulated.password)))
        assert await vcenter.hosts()


async def test_a_vcenter_too_old_for_the_operation() -> None:
    with simulator("--release", "7.0.1") as old:
        async with session(old) as vcenter:
            with pytest.raises(RefusedError) as refused:
                await vcenter.create_from_host(existing(old.host("quick").host))
    assert refused.value.failure.problem is Problem.TOO_OLD


async def test_the_servers_words_are_localized(simulated: Simulator) -> None:
    async with session(simulated, "de-DE") as vcenter:
        with pytest.raises(RefusedError) as refused:
            await vcenter.create_from_host(existing("host-999999"))
    assert refused.value.error.messages[0].localized


LEFT_OUT = (NetworkFault.DROP_BODY, NetworkFault.REFUSED)
STARTED_OR_NOT = [fault for fault in NetworkFault if fault not in LEFT_OUT]


@pytest.mark.parametrize("fault", STARTED_OR_NOT)
async def test_one_create_call_starts_at_most_one_task(fault: NetworkFault, simulated: Simulator) -> None:
    network = Network(trust_env=False, limits=Limits(connect=2, read=1, overall=3))
    vcenter = network.vcenter(Address("127.0.0.1", simulated.port), trust_of(simulated), "en")
    await vcenter.log_in(Credentials(simulated.user, Secret(simulated.password)))
    before = simulated.statistics()["tasks_started"]
    rule = {"kind": fault.value, "method": "POST", "path": "*/depots/offline", "times": 9, "seconds": 1.0}
    simulated.set_network(rule)
    failed: OutsideError | None = None
    try:
        await vcenter.create_from_host(existing(simulated.host("quick").host))
    except OutsideError as error:
        failed = error
    simulated.set_network()
    await vcenter.close()
    started = simulated.statistics()["tasks_started"] - before
    assert simulated.statistics()["by_operation"]["POST /api/esx/settings/depots/offline"] >= 1
    if failed is None:
        assert started == 1
    elif isinstance(failed, RefusedError) or (isinstance(failed, ConnectionFailedError) and not failed.sent):
        assert started == 0
    else:
        assert started <= 1


async def test_an_answer_that_comes_twice_is_not_taken_for_the_next(simulated: Simulator) -> None:
    async with session(simulated) as vcenter:
        simulated.set_network({"kind": "duplicate_answer", "method": "GET", "path": "*/depots/offline"})
        await vcenter.depots()
        hosts = await vcenter.hosts()
        simulated.set_network()
    assert hosts
