"""A computer with the program on it, and a vCenter: what is killed and started again, and what stays."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

from depot_gui.domain.record import Record, State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials, HostCredentials
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.flow.pace import Pace
from depot_gui.flow.pins import Pins
from depot_gui.flow.runs import Order, RecordChange, Runs
from depot_gui.flow.session import Session, Sessions

from .disk import FakeDisk, FakeRecords
from .people import FakeAsker, FakePasswords
from .vcenter import ADDRESS, HOST_PASSWORD, PASSWORD, USER, FakeOutside, FakeServer, Life
from .virtual import FakeChance, FakeClock


def existing(host: str) -> ConnectionSpec:
    return ConnectionSpec(AuthenticationType.EXISTING, host=host)


def by_password(host: str) -> ConnectionSpec:
    credentials = HostCredentials(host, "root", Secret(HOST_PASSWORD))
    return ConnectionSpec(AuthenticationType.USERNAME_PASSWORD, host_credential=credentials)


class Program:
    """One life of the program."""

    def __init__(self, world: World, life: Life) -> None:
        self.life = life
        self.changes: list[RecordChange] = []
        self._changed = asyncio.Event()
        self.outside = FakeOutside(world.servers, life)
        self.sessions = Sessions(self.outside, world.passwords, world.asker, world.clock, Pins(world.pins_file))
        self.runs = Runs(
            self.sessions,
            FakeRecords(world.disk, life),
            world.clock,
            world.chance,
            self._note,
            pace=world.pace,
            limit=world.limit,
        )

    async def connect(self, user: str = USER, password: str = PASSWORD) -> Session:
        credentials = Credentials(user, Secret(password))
        return await self.sessions.connect(ADDRESS, SYSTEM_TRUST, credentials, "en")

    async def click(self, spec: ConnectionSpec) -> Record:
        """One click on Extract."""
        session = self.sessions.get(ADDRESS, USER) or await self.connect()
        return await self.runs.begin(Order(session, spec, spec.host or "host"))

    async def until_over(self, *record_ids: str, within: float = 3600.0) -> None:
        async with asyncio.timeout(within):
            while any(not self.runs.records[r].state.is_over for r in record_ids or tuple(self.runs.records)):
                await self._change()

    async def until(self, record_id: str, *states: State, within: float = 3600.0) -> Record:
        async with asyncio.timeout(within):
            while self.runs.records[record_id].state not in states:
                await self._change()
        return self.runs.records[record_id]

    async def _change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    def _note(self, change: RecordChange) -> None:
        self.changes.append(change)
        self._changed.set()

    def states_of(self, record_id: str) -> list[State]:
        """The states it was seen in, without repetitions."""
        seen = [c.record.state for c in self.changes if c.record.id == record_id]
        return [s for i, s in enumerate(seen) if i == 0 or seen[i - 1] is not s]

    async def close(self) -> None:
        await self.runs.close()
        await self.sessions.close()


class World:
    """Everything outside the program."""

    def __init__(self, *, pace: Pace | None = None, limit: int = 8, seed: int = 0) -> None:
        self.clock = FakeClock()
        self.chance = FakeChance(seed)
        self.server = FakeServer(self.clock)
        self.servers: Iterable[FakeServer] = [self.server]
        self.disk = FakeDisk()
        self.passwords = FakePasswords({(ADDRESS, USER): PASSWORD})
        self.asker = FakeAsker()
        self.pins_file = Path("nowhere") / "pins.json"
        self.pace = pace or Pace()
        self.limit = limit

    async def boot(self, kill_after: int | None = None) -> Program:
        """Start the program; `kill_after` so many points it is killed."""
        program = Program(self, Life(kill_after))
        starting = asyncio.create_task(program.runs.start_up(), name="start up")
        await asyncio.wait({starting})
        if not starting.cancelled():
            starting.result()
        return program

    async def kill(self, program: Program) -> None:
        """As kill -9 does it: no effect after this moment."""
        program.life.kill()
        while mine := asyncio.all_tasks() - {asyncio.current_task()} - self.server.busy_tasks:
            for task in mine:
                task.cancel()
            await asyncio.gather(*mine, return_exceptions=True)
