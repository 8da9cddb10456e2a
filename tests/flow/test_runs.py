"""The life of extractions against a vCenter at the port, in virtual time."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from depot_gui.domain.depot_content import KnownPart
from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Record, State
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.flow.record_file import read_record_file, write_record
from tests.fakes.virtual import play, until
from tests.fakes.world import Program, World, existing


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


async def extracted(world: World) -> tuple[Program, Record]:
    program = await world.boot()
    record = await program.click(existing("host-1"))
    await program.until_over()
    await asyncio.sleep(1)  # until it is written down and nothing drives it any more
    return program, program.runs.records[record.id]


def test_ones_own_record_opened_from_its_file_is_the_one_in_the_list() -> None:
    async def story() -> None:
        world = World()
        program, record = await extracted(world)
        assert await program.runs.open_file(world.disk.files[record.id], "mine.depot.json") is record
        assert list(program.runs.records) == [record.id]
        await program.close()

    play(story())


def test_another_state_of_ones_own_record_is_shown_beside_it_and_taken_away_without_touching_it() -> None:
    async def story() -> None:
        world = World()
        program, record = await extracted(world)
        earlier = msgspec.structs.replace(record, state=State.FOLLOWING, result=None)
        shown = await program.runs.open_file(write_record(earlier), "earlier.depot.json")
        assert set(program.runs.records) == {record.id, shown.id}
        assert program.runs.unfinished() == ()
        await program.runs.delete(shown.id)
        assert list(program.runs.records) == [record.id]
        assert set(world.disk.files) == {record.id}
        assert not program.runs.is_foreign(shown.id)
        await program.close()

    play(story())


PARTS = (KnownPart("", "8.0.3"),)


def test_what_depots_tell_of_a_result_is_kept_with_it() -> None:
    async def story() -> None:
        world = World()
        program, record = await extracted(world)
        await program.runs.learn(record.id, PARTS)
        assert read_record_file(world.disk.files[record.id]).known == PARTS
        assert program.changes[-1].record.known == PARTS
        told, written = len(program.changes), len(world.disk.ever)
        await program.runs.learn(record.id, PARTS)
        assert (len(program.changes), len(world.disk.ever)) == (told, written), "nothing new is no news"
        await program.close()

    play(story())


def test_a_record_from_a_file_learns_nothing_nor_does_one_that_is_gone() -> None:
    async def story() -> None:
        world = World()
        program, record = await extracted(world)
        shown = await program.runs.open_file(write_record(msgspec.structs.replace(record, id="theirs")), "theirs")
        before = dict(world.disk.files)
        await program.runs.learn(shown.id, PARTS)
        await program.runs.learn("gone", PARTS)
        assert program.runs.records[shown.id].known is None
        assert world.disk.files == before
        await program.close()

    play(story())


def test_one_that_cannot_be_deleted_is_followed_on() -> None:
    async def story() -> None:
        world = World()
        program = await world.boot()
        record = await program.click(existing("host-1"))
        world.disk.undeletable = True
        with pytest.raises(DiskError):
            await program.runs.delete(record.id)
        await program.until(record.id, State.SUCCEEDED)
        with pytest.raises(DiskError):
            await program.runs.delete(record.id)
        assert program.runs.records[record.id].state is State.SUCCEEDED
        assert len(world.server.ours) == 1
        await program.close()

    play(story())


def test_one_whose_request_is_under_way_is_deleted_once_it_is_answered() -> None:
    """Sooner the list of tasks would hold one that nobody knows of."""

    async def story() -> None:
        world = World()
        program = await world.boot()
        clicking = asyncio.create_task(program.click(existing("host-1")))
        await until(lambda: bool(program.runs.records))
        [record] = program.runs.records.values()
        await program.until(record.id, State.SUBMITTING)
        await program.runs.delete(record.id)
        assert (await clicking).id == record.id
        assert State.FOLLOWING in program.states_of(record.id)
        assert not program.runs.records
        assert not world.disk.files
        await program.close()

    play(story())


def test_a_click_on_what_is_over_meanwhile_does_nothing() -> None:
    """The window may be a moment behind."""

    async def story() -> None:
        world = World()
        program, record = await extracted(world)
        calls = len(world.server.calls)
        await program.runs.cancel(record.id)
        await program.runs.choose(record.id, "a task")
        await program.runs.give_up_waiting(record.id)
        program.runs.ask_again(record.id)
        assert await program.runs.candidates(record.id) == ()
        await asyncio.sleep(60)
        assert len(world.server.calls) == calls
        assert program.runs.records[record.id] is record
        await program.close()

    play(story())


def test_where_another_program_owns_the_records_nothing_is_followed() -> None:
    async def story() -> None:
        world = World()
        first = await world.boot()
        record = await first.click(existing("host-1"))
        await world.kill(first)
        world.disk.owned = False
        second = await world.boot()
        calls = len(world.server.calls)
        await asyncio.sleep(600)
        assert not second.runs.writable
        assert second.runs.records[record.id].state is State.FOLLOWING
        assert len(world.server.calls) == calls
        await second.close()

    play(story())
