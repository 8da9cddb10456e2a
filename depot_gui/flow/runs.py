"""The one owner of all extractions, running and finished."""

from __future__ import annotations

import asyncio
import dataclasses
import hashlib
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from depot_gui.domain import life
from depot_gui.domain.address import Address
from depot_gui.domain.depot_content import KnownPart
from depot_gui.domain.ports import Chance, Clock, DiskError, Records
from depot_gui.domain.record import Confirmed, Record, State
from depot_gui.domain.spec import ConnectionSpec, recorded_body
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.flow.clock import JumpWatch
from depot_gui.flow.extraction import Extraction
from depot_gui.flow.gate import DEFAULT_LIMIT, Gate
from depot_gui.flow.journal import Journal, RecordChange
from depot_gui.flow.pace import Pace
from depot_gui.flow.picture import Picture
from depot_gui.flow.poller import Poller
from depot_gui.flow.record_file import read_record_file
from depot_gui.flow.session import Session, Sessions
from depot_gui.flow.settling import Candidate
from depot_gui.flow.submitting import Ground, Way, broken
from depot_gui.flow.tasks import Tasks

_log = logging.getLogger(__name__)
_DEFAULT_PACE = Pace()

__all__ = ["Candidate", "Order", "RecordChange", "Runs"]


@dataclass(frozen=True, slots=True)
class Order:
    """One extraction to start. `host_label` is the host as the user knows it; `batch` see `Record`."""

    session: Session
    spec: ConnectionSpec
    host_label: str
    confirmed: Confirmed | None = None
    batch: str = ""


@dataclass(slots=True)
class _Used:
    """A way with the poller's task and the number of runs on it."""

    way: Way
    polling: asyncio.Task[None]
    runs: int = 0


class Runs:
    """Starts, follows, resumes and keeps extractions; `on_change` is called on the loop at each change of a record.

    A run that waits for its turn (at most `limit` unfinished ones at a time in one vCenter, and none while another's
    answer is lost) is a DRAFT.
    """

    def __init__(  # noqa: PLR0913  (one port each)
        self,
        sessions: Sessions,
        records: Records,
        clock: Clock,
        chance: Chance,
        on_change: Callable[[RecordChange], None],
        *,
        pace: Pace = _DEFAULT_PACE,
        limit: int = DEFAULT_LIMIT,
    ) -> None:
        self._sessions = sessions
        self._ground = Ground(Journal(records, on_change), clock, chance, pace)
        self._journal = self._ground.journal
        self._limit = limit
        self._tasks = Tasks()
        self._gates: dict[Address, Gate] = {}
        self._used: dict[Session, _Used] = {}
        self._extractions: dict[str, Extraction] = {}
        self._driving: dict[str, asyncio.Task[None]] = {}

    @property
    def records(self) -> Mapping[str, Record]:
        """All records by id, the newest created first."""
        return self._journal.records

    @property
    def writable(self) -> bool:
        """False where another program owns the records: they can be read only."""
        return self._journal.writable

    def is_foreign(self, record_id: str) -> bool:
        """Whether it came from a file that was opened: it is shown and never followed or written."""
        return self._journal.is_foreign(record_id)

    def unfinished(self) -> tuple[Record, ...]:
        """Those that something can still come of."""
        return tuple(r for r in self._journal if not r.state.is_over and not self.is_foreign(r.id))

    async def start_up(self) -> None:
        """Load the records and go on with the unfinished ones, each on its own."""
        await self._journal.load()
        self._tasks.spawn(self._watch_clock(), "clock watch")
        if not self.writable:
            return
        for record in sorted(self._journal, key=lambda r: r.created):
            if record.state is State.DRAFT:
                self._journal.apply(record.id, life.Absent(self._ground.clock.utc()))
                await self._journal.keep(record.id)
            elif not record.state.is_over:
                await self._resume(record)

    async def begin(self, order: Order) -> Record:
        """Start it; returns when the create call is answered, or with a DRAFT where it has to wait for its turn.

        Canceled before the request is about to leave, it is taken back; after that it goes on by itself.
        """
        record = self._add(order)
        try:
            await self._extractions[record.id].answered.wait()
        except asyncio.CancelledError:
            if record.id in self._journal and self._journal[record.id].state is State.DRAFT:
                self._tasks.spawn(self.delete(record.id), f"take back {record.id}")
            raise
        return self._journal[record.id]

    async def enqueue(self, orders: Iterable[Order]) -> tuple[Record, ...]:
        """Start many, each in its turn and all of one batch: the DRAFTs."""
        batch = self._ground.chance.new_id()
        records = []
        for order in orders:
            record = self._add(dataclasses.replace(order, batch=batch))
            self._extractions[record.id].answered.set()
            records.append(record)
            await asyncio.sleep(0)  # hundreds of them must not hold up the window
        return tuple(records)

    def set_limit(self, limit: int) -> None:
        """At most so many unfinished ones at once in one vCenter, from now on."""
        self._limit = limit
        for gate in self._gates.values():
            gate.set_limit(limit)

    async def withdraw(self, record_id: str) -> None:
        """Take a refused one back: the user corrects it in the wizard. Raises DiskError."""
        await self.delete(record_id)

    async def cancel(self, record_id: str) -> None:
        """Ask vCenter to cancel, and wait for its answer; a DRAFT is canceled here."""
        extraction = self._extractions.get(record_id)
        if extraction is None:
            return
        await extraction.cancel()
        if record_id in self._journal and self._journal[record_id].state is State.CANCELED:
            await self._stop(record_id)

    async def candidates(self, record_id: str) -> tuple[Candidate, ...]:
        """The tasks that an UNCERTAIN run's can be, as far as the list told."""
        extraction = self._extractions.get(record_id)
        return () if extraction is None else extraction.candidates

    async def choose(self, record_id: str, task: str) -> None:
        """The user picks the task of an UNCERTAIN run. Raises ValueError where it is no candidate."""
        extraction = self._extractions.get(record_id)
        if extraction is not None:
            extraction.choose(task)

    async def give_up_waiting(self, record_id: str) -> None:
        """The user says that no candidate is the one: NOT_STARTED as soon as the list shows nothing else."""
        extraction = self._extractions.get(record_id)
        if extraction is not None:
            extraction.none_is_ours()

    def ask_again(self, record_id: str) -> None:
        """Ask the user for the password after all, where the question was turned down; and poll at once."""
        extraction = self._extractions.get(record_id)
        if extraction is not None:
            extraction.session.ask_again()
            extraction.wake()

    async def learn(self, record_id: str, known: tuple[KnownPart, ...]) -> None:
        """Keep what depots told of its result, for whoever reads the record later. One from a file stays as it is."""
        if self.writable and record_id in self._journal and not self.is_foreign(record_id):
            self._journal.learn(record_id, known)
            await self._journal.keep(record_id)

    async def delete(self, record_id: str) -> None:
        """Take the record away; a task it has goes on at the server. Raises DiskError."""
        extraction = self._extractions.get(record_id)
        if extraction is not None and self._journal[record_id].state is State.SUBMITTING:
            await extraction.answered.wait()
        await self._stop(record_id)
        try:
            await self._journal.remove(record_id)
        except DiskError:
            if record_id in self._journal and not self._journal[record_id].state.is_over:
                await self._resume(self._journal[record_id])
            raise

    async def open_file(self, data: bytes, name: str) -> Record:
        """Show a record from a file. Raises RecordFileError."""
        record = await asyncio.to_thread(read_record_file, data)
        own = self._journal.records.get(record.id)
        if own == record:
            return own
        shown = replace(record, id="opened-" + hashlib.sha256(data).hexdigest()[:32])
        _log.info("opened %r as %s", name, shown.id)
        self._journal.show(shown)
        return shown

    async def stop(self) -> None:
        """End following; the records stay as they are and the server goes on."""
        await self._tasks.close()

    async def close(self) -> None:
        """The same, and have on the disk what is not there yet."""
        await self.stop()
        await self._journal.keep_all()

    def _add(self, order: Order) -> Record:
        session = order.session
        record = Record(
            id=self._ground.chance.new_id(),
            created=self._ground.clock.utc(),
            server=session.server,
            host_label=order.host_label,
            request=recorded_body(order.spec),
            confirmed=order.confirmed,
            batch=order.batch,
            language=session.language,
            trust=session.trust,
        )
        self._journal.add(record)
        self._launch(record, session, order.spec)
        return record

    async def _resume(self, record: Record) -> None:
        try:
            session = self._sessions.resume(record.server, record.trust or SYSTEM_TRUST, record.language)
        except Exception as error:  # noqa: BLE001  (it ends this run, never its neighbours)
            _log.exception("resuming run %s", record.id)
            self._journal.apply(record.id, life.Broken(self._ground.clock.utc(), broken(error)))
            await self._journal.keep(record.id)
            return
        self._journal.apply(record.id, life.CancelUnanswered())
        self._gate(record.server.address).adopt(record.id, unsettled=not record.state.has_task)
        self._launch(record, session, None)

    def _launch(self, record: Record, session: Session, spec: ConnectionSpec | None) -> None:
        used = self._way(session)
        used.runs += 1
        self._sessions.hold(session)
        extraction = Extraction(record.id, spec, used.way, self._ground)
        self._extractions[record.id] = extraction
        self._driving[record.id] = self._tasks.spawn(self._drive(extraction, used), f"run {record.id}")

    async def _drive(self, extraction: Extraction, used: _Used) -> None:
        session = extraction.session
        try:
            await extraction.run()
        finally:
            self._extractions.pop(extraction.id, None)
            self._driving.pop(extraction.id, None)
            used.runs -= 1
            if not used.runs:
                used.polling.cancel()
                del self._used[session]
            self._sessions.let_go(session)

    def _way(self, session: Session) -> _Used:
        used = self._used.get(session)
        if used is None:
            ground, gate = self._ground, self._gate(session.address)
            poller = Poller(session, ground.clock, ground.chance, ground.pace, gate.has_queue)
            way = Way(session, gate, poller, Picture(ground.clock))
            used = self._used[session] = _Used(way, self._tasks.spawn(poller.run(), f"poll {session.address}"))
            session.listen(poller.tell_all, lambda: self._go_on(session))
        return used

    def _gate(self, address: Address) -> Gate:
        return self._gates.setdefault(address, Gate(self._ground.clock, self._limit))

    def _go_on(self, session: Session) -> None:
        """One is in again, perhaps past another certificate: that one is compared with the next time."""
        for extraction in self._extractions.values():
            if extraction.session is session:
                self._journal.apply(extraction.id, life.Trusted(session.trust))
        self._wake(session)

    def _wake(self, session: Session) -> None:
        for extraction in self._extractions.values():
            if extraction.session is session:
                extraction.wake()

    async def _stop(self, record_id: str) -> None:
        driving = self._driving.get(record_id)
        if driving is not None:
            driving.cancel()
            await asyncio.gather(driving, return_exceptions=True)

    async def _watch_clock(self) -> None:
        """After the computer slept: fresh connections and a poll at once."""
        watch = JumpWatch(self._ground.clock)
        look = self._ground.pace.look
        while True:
            await self._ground.clock.sleep(look)
            if watch.jumped(look):
                for session in self._sessions.all():
                    self._wake(session)
                    await session.renew()
