"""The life of extractions against a vCenter at the port, in virtual time."""

from __future__ import annotations

import msgspec

from depot_gui.domain.record import State
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.flow.record_file import write_record
from tests.fakes.virtual import play
from tests.fakes.world import World, existing


def test_one_click_is_one_task_followed_to_its_end() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        record = await program.click(existing("host-1"))
        assert record.state is State.FOLLOWING
        await program.until_over()
        assert program.states_of(record.id) == [State.DRAFT, State.SUBMITTING, State.FOLLOWING, State.SUCCEEDED]
        assert len(world.server.ours) == 1
        assert program.runs.records[record.id].result == {"result": {"depot": "42"}, "software_spec": {}}
        await program.close()

    play(story())


def test_a_record_from_somebody_else_is_shown_and_never_followed() -> None:
    """It names a vCenter, a user and a trust: none of them is used."""

    async def story() -> None:
        world = World()
        program = await world.boot()
        running = await program.click(existing("host-1"))
        await program.until_over()
        theirs = msgspec.structs.replace(running, id="theirs", state=State.FOLLOWING, trust=SYSTEM_TRUST)
        calls, clients = len(world.server.calls), len(program.outside.clients)
        shown = await program.runs.open_file(write_record(theirs), "theirs.depot.json")
        program.runs.ask_again(shown.id)
        await program.runs.cancel(shown.id)
        await world.clock.sleep(600)
        assert program.runs.is_foreign(shown.id)
        assert program.runs.records[shown.id].state is State.FOLLOWING
        assert (len(world.server.calls), len(program.outside.clients)) == (calls, clients)
        assert world.asker.asked == []
        await program.close()

    play(story())
