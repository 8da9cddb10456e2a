"""A request to cancel whose answer nobody heard: the program was killed, or closed, meanwhile."""

from __future__ import annotations

import asyncio

import pytest

from depot_gui.domain.record import Note, State
from depot_gui.flow.record_file import read_record_file
from tests.fakes.vcenter import Fault
from tests.fakes.virtual import play
from tests.fakes.world import Program, World, existing


async def restarted(world: World, program: Program, *, orderly: bool) -> Program:
    if orderly:
        await program.close()
    await world.kill(program)
    return await world.boot()


@pytest.mark.parametrize("orderly", [False, True])
def test_a_cancel_without_an_answer_can_be_asked_for_again_after_a_restart(orderly: bool) -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 300
        program = await world.boot()
        run = (await program.click(existing("host-1"))).id
        world.server.fault_for = lambda call: Fault.LOST_BEFORE if call == "cancel" else None
        asking = asyncio.create_task(program.runs.cancel(run))
        await asyncio.sleep(0.01)  # asked, and no answer yet
        assert program.runs.records[run].cancel_asked
        program = await restarted(world, program, orderly=orderly)
        assert asking.done()
        record = program.runs.records[run]
        assert record.state is State.FOLLOWING
        assert not record.cancel_asked
        assert Note.CANCEL_ASKED in [seen.note for seen in record.timeline]
        world.server.fault_for = lambda _call: None
        await program.runs.cancel(run)
        await program.until(run, State.CANCELED, within=10)
        await program.close()

    play(story())


def test_a_cancel_that_vcenter_took_is_still_known_after_a_restart() -> None:
    async def story() -> None:
        world = World()
        world.server.cancels = False
        program = await world.boot()
        run = (await program.click(existing("host-1"))).id
        await program.runs.cancel(run)
        program = await restarted(world, program, orderly=False)
        assert program.runs.records[run].cancel_asked
        await program.until(run, State.SUCCEEDED)
        assert not program.runs.records[run].cancel_asked
        await program.close()

    play(story())


def test_that_it_was_asked_for_is_on_the_disk_before_the_request_leaves() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        run = (await program.click(existing("host-1"))).id
        seen: list[bool] = []

        def look(call: str) -> Fault | None:
            if call == "cancel":
                seen.append(read_record_file(world.disk.files[run]).cancel_asked)
            return None

        world.server.fault_for = look
        await program.runs.cancel(run)
        assert seen == [True]
        await program.close()

    play(story())
