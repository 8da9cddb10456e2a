"""The life of extractions against a vCenter at the port, in virtual time."""

from __future__ import annotations

from depot_gui.domain.record import State
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
