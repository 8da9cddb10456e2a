"""Where a session was opened elsewhere: it is used, never deleted, and another one is asked for when it ends."""

from __future__ import annotations

from depot_gui.domain.record import State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import SessionId
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.flow.runs import Order
from depot_gui.flow.session import Session
from tests.fakes.people import FakeAsker
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER
from tests.fakes.virtual import play
from tests.fakes.world import Program, World, existing

FIRST, SECOND = SessionId(Secret("first-session")), SessionId(Secret("second-session"))


async def adopted(world: World) -> tuple[Program, Session]:
    program = await world.boot()
    world.server.sessions |= {FIRST.token.reveal(), SECOND.token.reveal()}
    world.server.session_user = "FED.EXAMPLE\\anna"
    return program, await program.sessions.connect(ADDRESS, SYSTEM_TRUST, FIRST, "en")


def test_the_run_goes_on_in_it_and_it_stays_open_at_the_end() -> None:
    async def story() -> None:
        world = World()
        program, session = await adopted(world)
        assert session.user == "FED.EXAMPLE\\anna"
        record = await program.runs.begin(Order(session, existing("host-1"), "esx"))
        await program.sessions.release(session)
        await program.until_over()
        await program.close()
        assert program.runs.records[record.id].server.user == "FED.EXAMPLE\\anna"
        assert world.server.sessions == {FIRST.token.reveal(), SECOND.token.reveal()}
        assert "log_in" not in world.server.calls

    play(story())


def test_another_one_is_asked_for_when_it_ends() -> None:
    async def story() -> None:
        world = World()
        world.asker = FakeAsker(SessionId(Secret("of somebody else")), SECOND)
        program, session = await adopted(world)
        world.passwords.kept[ADDRESS, session.user] = PASSWORD
        record = await program.runs.begin(Order(session, existing("host-1"), "esx"))
        world.server.sessions.discard(FIRST.token.reveal())
        await program.until_over()
        assert program.runs.records[record.id].state is State.SUCCEEDED
        assert world.asker.asked == [False, True]
        assert world.asker.asked_for_id == [True, True]
        await program.sessions.release(session)
        await program.close()
        assert world.server.sessions == {SECOND.token.reveal()}

    play(story())


def test_a_session_id_may_take_a_passwords_place() -> None:
    async def story() -> None:
        world = World()
        world.passwords.kept.clear()
        world.asker = FakeAsker(FIRST)
        program = await world.boot()
        session = await program.connect()
        record = await program.runs.begin(Order(session, existing("host-1"), "esx"))
        world.server.users[USER] = "changed"
        world.server.sessions.clear()
        world.server.sessions.add(FIRST.token.reveal())
        await program.until_over()
        assert program.runs.records[record.id].state is State.SUCCEEDED
        assert session._password is None
        await program.sessions.release(session)
        await program.close()
        assert world.server.sessions == {FIRST.token.reveal()}

    play(story())
