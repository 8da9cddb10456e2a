"""Several vCenters at once: a session, a poll and a limit for each, and the trouble of one is not the other's."""

from __future__ import annotations

import asyncio

from depot_gui.domain.address import Address
from depot_gui.domain.record import State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.flow.runs import Order
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER, FakeServer, Fault
from tests.fakes.virtual import play
from tests.fakes.world import World, existing

OTHER = Address("vc-2.example.test")


def test_each_has_its_own_limit_session_and_poll() -> None:
    async def story() -> None:
        world = World(limit=3)
        second = FakeServer(world.clock, OTHER)
        world.servers = [world.server, second]
        program = await world.boot()
        ids = []
        for address in (ADDRESS, OTHER):
            credentials = Credentials(USER, Secret(PASSWORD))
            session = await program.sessions.connect(address, SYSTEM_TRUST, credentials, "en")
            orders = [Order(session, existing(f"host-{n}"), f"esx-{n}") for n in range(7)]
            ids += [record.id for record in await program.runs.enqueue(orders)]
        await asyncio.sleep(20)
        assert (len(world.server.ours), len(second.ours)) == (3, 3)
        await program.until_over(*ids)
        for server in (world.server, second):
            assert len(server.ours) == 7
            assert server.calls.count("log_in") == 1
            assert server.calls.count("task") == 7, "each result is fetched once"
        await program.close()

    play(story())


def test_the_trouble_of_one_is_not_the_others() -> None:
    async def story() -> None:
        world = World()
        second = FakeServer(world.clock, OTHER)
        world.servers = [world.server, second]
        program = await world.boot()
        records = []
        for address in (ADDRESS, OTHER):
            credentials = Credentials(USER, Secret(PASSWORD))
            session = await program.sessions.connect(address, SYSTEM_TRUST, credentials, "en")
            records.append(await program.runs.begin(Order(session, existing("host-1"), "esx-1")))
        await asyncio.sleep(3)
        world.server.fault_for = lambda _call: Fault.TIMED_OUT_AFTER
        await program.until(records[1].id, State.SUCCEEDED, within=60)
        await program.until(records[0].id, State.RECONNECTING, within=60)
        lost = await program.runs.begin(Order(session, existing("host-2"), "esx-2"))
        assert lost.state is State.FOLLOWING, "nor does an answer that one lost hold up the other"
        world.server.fault_for = lambda _call: None
        await program.until_over()
        await program.close()

    play(story())
