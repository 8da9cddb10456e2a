"""The way back into a vCenter: no password leaves before its certificate is trusted, and what is told is so."""

import asyncio
from pathlib import Path

import pytest

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.failures import OutsideError, Problem
from depot_gui.domain.record import State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import SYSTEM_TRUST, Trust, pinned
from depot_gui.flow.runs import Order
from tests.fakes.people import FakePasswords
from tests.fakes.vcenter import ADDRESS, CERTIFICATE, PASSWORD, USER, Fault, certificate_of
from tests.fakes.virtual import play
from tests.fakes.world import Program, World, existing

SELF_SIGNED = frozenset({CertificateFault.SELF_SIGNED})
OLD = pinned(CERTIFICATE, SELF_SIGNED)
NEW = pinned(certificate_of("renewed"), SELF_SIGNED)


def world_that_pins(folder: Path | None = None) -> World:
    """Nothing vouches for the vCenter's certificate, a task takes long, and the keyring is empty."""
    world = World()
    world.server.faults_of_certificate = SELF_SIGNED
    world.server.seconds = 3000
    world.passwords = FakePasswords()
    if folder is not None:
        world.pins_file = folder / "pins.json"
    return world


async def run_under(world: World, trust: Trust = OLD) -> tuple[Program, str]:
    """A run that is followed, with the certificate accepted this time only."""
    program = await world.boot()
    program.sessions.vcenter_trust._pins.trust_once(ADDRESS, trust)
    session = await program.sessions.connect(ADDRESS, trust, Credentials(USER, Secret(PASSWORD)), "en")
    record = await program.runs.begin(Order(session, existing("host-14"), "esx-14"))
    await program.until(record.id, State.FOLLOWING)
    await program.sessions.release(session)
    return program, record.id


class SilentPasswords(FakePasswords):
    """A keyring whose prompt nobody answers."""

    async def find(self, vcenter: Address, user: str) -> Secret | None:
        await asyncio.sleep(86400)
        return await super().find(vcenter, user)


def test_a_keyring_that_does_not_answer_leaves_the_question_to_the_user() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 3000
        first, run = await run_under(world, SYSTEM_TRUST)
        await first.close()
        world.server.sessions.clear()
        world.passwords = SilentPasswords()
        world.asker.answers = [PASSWORD]
        program = await world.boot()
        await asyncio.sleep(120)
        assert len(world.asker.questions) == 1
        assert program.runs.records[run].state is State.FOLLOWING
        assert len(world.server.sessions) == 1
        await program.close()

    play(story())


def test_what_nobody_waits_for_asks_nothing_where_the_certificate_is_not_trusted_any_more() -> None:
    async def story() -> None:
        world = world_that_pins()
        program, _ = await run_under(world)
        session = program.sessions.all()[0]
        assert await session.call_quietly(lambda vcenter: vcenter.depots()) == {}
        session.trust_forgotten()
        before = list(world.server.calls)
        with pytest.raises(OutsideError):
            await session.call_quietly(lambda vcenter: vcenter.depots())
        assert world.server.calls == before
        assert world.asker.questions == []
        await program.close()

    play(story())


def logins(world: World) -> int:
    return world.server.calls.count("log_in")


def test_a_certificate_that_changed_over_a_restart_is_asked_about_before_the_password() -> None:
    async def story() -> None:
        world = world_that_pins()
        first, run = await run_under(world)
        await first.close()
        world.server.certificate = NEW.pin or CERTIFICATE
        world.server.sessions.clear()
        before = logins(world)
        world.asker.answers = [PASSWORD]
        program = await world.boot()
        record = await program.until(run, State.RECONNECTING)
        assert record.failure is not None
        assert record.failure.problem is Problem.CERTIFICATE_CHANGED
        (question,) = world.asker.questions
        assert question.certificate is not None
        assert (question.certificate.certificate, question.certificate.before) == (NEW.pin, OLD)
        assert logins(world) == before
        record = await program.until(run, State.FOLLOWING)
        assert logins(world) == before + 1
        assert record.trust == NEW
        await program.close()

    play(story())


def test_one_that_changes_while_the_program_runs_is_asked_about_and_the_password_is_known() -> None:
    async def story() -> None:
        world = world_that_pins()
        program, run = await run_under(world)
        before = logins(world)
        world.server.certificate = NEW.pin or CERTIFICATE
        world.asker.answers = ["what is typed is not asked for"]
        record = await program.until(run, State.RECONNECTING)
        assert record.failure is not None
        assert record.failure.problem is Problem.CERTIFICATE_CHANGED
        assert logins(world) == before
        await program.until(run, State.FOLLOWING)
        assert [question.knows_login for question in world.asker.questions] == [True]
        assert logins(world) == before + 1
        await program.close()

    play(story())


@pytest.mark.parametrize("kept", [True, False])
def test_what_was_trusted_once_is_shown_again_after_a_restart_before_any_password_leaves(kept: bool) -> None:
    async def story() -> None:
        world = world_that_pins()
        first, run = await run_under(world)
        await first.close()
        world.server.sessions.clear()
        if kept:
            world.passwords.kept[ADDRESS, USER] = PASSWORD
        before = logins(world)
        program = await world.boot()
        record = await program.until(run, State.RECONNECTING)
        assert record.failure is not None
        assert record.failure.problem is Problem.CERTIFICATE_SELF_SIGNED
        (question,) = world.asker.questions
        assert question.certificate is not None
        assert (question.certificate.before, question.certificate.seen_before) == (None, True)
        assert question.knows_login is kept
        await asyncio.sleep(60)
        assert logins(world) == before
        world.asker.answers = [PASSWORD]
        program.runs.ask_again(run)
        await program.until(run, State.FOLLOWING)
        assert logins(world) == before + 1
        await program.close()

    play(story())


def test_what_is_trusted_always_needs_no_question_after_a_restart(tmp_path: Path) -> None:
    async def story() -> None:
        world = world_that_pins(tmp_path)
        first, run = await run_under(world)
        first.sessions.vcenter_trust._pins.pin_vcenter(ADDRESS, OLD)
        await first.close()
        world.server.sessions.clear()
        world.passwords.kept[ADDRESS, USER] = PASSWORD
        program = await world.boot()
        await asyncio.sleep(10)
        assert program.runs.records[run].state is State.FOLLOWING
        assert world.asker.questions == []
        await program.close()

    play(story())


def test_always_is_kept_for_the_next_start(tmp_path: Path) -> None:
    async def story() -> None:
        world = world_that_pins(tmp_path)
        first, run = await run_under(world)
        await first.close()
        world.asker.answers, world.asker.trusts_always = [PASSWORD], True
        second = await world.boot()
        await asyncio.sleep(60)
        assert second.runs.records[run].state is State.FOLLOWING
        assert len(world.asker.questions) == 1
        await second.close()
        world.server.sessions.clear()
        world.passwords.kept[ADDRESS, USER] = PASSWORD
        third = await world.boot()
        await asyncio.sleep(10)
        assert len(world.asker.questions) == 1
        await third.close()

    play(story())


def test_always_on_a_full_disk_is_trusted_until_the_program_ends(tmp_path: Path) -> None:
    """The run goes on; the next start asks again."""

    async def story() -> None:
        (tmp_path / "file").touch()
        world = world_that_pins(tmp_path / "file")
        first, run = await run_under(world)
        await first.close()
        for questions in (1, 2):
            world.server.sessions.clear()
            world.asker.answers, world.asker.trusts_always = [PASSWORD], True
            program = await world.boot()
            await asyncio.sleep(60)
            assert program.runs.records[run].state is State.FOLLOWING
            assert len(world.asker.questions) == questions
            await program.close()

    play(story())


def test_where_the_keyring_is_locked_the_user_is_asked() -> None:
    async def story() -> None:
        world = world_that_pins()
        program, run = await run_under(world, OLD)
        await program.close()
        world.passwords.kept[ADDRESS, USER] = PASSWORD
        world.passwords.locked = True
        world.server.sessions.clear()
        world.asker.answers = [PASSWORD]
        again = await world.boot()
        await again.until(run, State.RECONNECTING)
        await again.until(run, State.FOLLOWING)
        assert [question.knows_login for question in world.asker.questions] == [False]
        await again.close()

    play(story())


def test_a_vcenter_that_is_away_while_one_logs_in_is_waited_for_and_nobody_is_asked() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 3000
        first, run = await run_under(world, SYSTEM_TRUST)
        await first.close()
        world.server.sessions.clear()
        world.server.fault_for = lambda call: Fault.CONNECTION_REFUSED if call == "log_in" else None
        program = await world.boot()
        record = await program.until(run, State.RECONNECTING)
        assert record.failure is not None
        assert record.failure.problem is Problem.CONNECTION_REFUSED
        world.server.fault_for = lambda _call: None
        await program.until(run, State.FOLLOWING)
        assert world.asker.questions == []
        await program.close()

    play(story())


def test_where_nothing_is_given_nobody_says_that_a_login_was_refused() -> None:
    async def story() -> None:
        world = World()
        world.server.seconds = 3000
        first, run = await run_under(world, SYSTEM_TRUST)
        await first.close()
        world.passwords.kept.clear()
        world.server.sessions.clear()
        told: list[bool] = []
        program = await world.boot()
        program.sessions.listen(lambda: told.extend(s.declined for s in program.sessions.all()))
        record = await program.until(run, State.RECONNECTING)
        assert record.failure is not None
        assert record.failure.problem is Problem.LOGIN_NEEDED
        await asyncio.sleep(60)
        assert told == [True]
        await program.runs.cancel(run)
        refused = program.runs.records[run].cancel_refused
        assert refused is not None
        assert refused.problem is Problem.LOGIN_NEEDED
        world.asker.answers = ["wrong"]
        program.runs.ask_again(run)
        await asyncio.sleep(60)
        failure = program.runs.records[run].failure
        assert failure is not None
        assert failure.problem is Problem.REFUSED
        await program.close()

    play(story())


def test_nothing_leaves_any_more_under_a_certificate_that_was_forgotten_until_it_is_judged(tmp_path: Path) -> None:
    """The password is known, the session is open, the connection stands: none of them is used."""

    async def story() -> None:
        world = world_that_pins(tmp_path)
        world.asker.after = 600.0
        world.asker.answers = ["only the certificate is asked about"]
        program, run = await run_under(world)
        await asyncio.sleep(20)
        program.sessions.vcenter_trust._pins.forget_vcenter(ADDRESS)
        before = len(world.server.calls)
        await asyncio.sleep(300)
        (question,) = world.asker.questions
        assert question.certificate is not None and question.knows_login
        assert len(world.server.calls) <= before + 1, "what was on its way"
        assert program.runs.records[run].state is State.RECONNECTING
        await program.until(run, State.FOLLOWING)
        assert world.server.calls[-1] != "log_out"
        assert logins(world) == 2
        await program.close()

    play(story())


@pytest.mark.parametrize("creating", [False, True])
def test_what_was_opened_with_a_certificate_is_closed_when_it_is_forgotten(tmp_path: Path, creating: bool) -> None:
    """But never a create call that is under way: its answer would be lost."""

    async def story() -> None:
        world = world_that_pins(tmp_path)
        program, _ = await run_under(world)
        client = program.outside.clients[-1]
        world.server.fault_for = lambda call: Fault.SLOW if call == "create_from_host" else None
        begun = asyncio.ensure_future(program.click(existing("host-15"))) if creating else None
        await asyncio.sleep(5)
        program.sessions.vcenter_trust._pins.forget_vcenter(ADDRESS)
        await asyncio.sleep(1)
        assert client.renewed == (0 if creating else 1)
        if begun is not None:
            assert (await begun).state is State.FOLLOWING
            await asyncio.sleep(1)
        assert client.renewed == 1
        await program.close()

    play(story())
