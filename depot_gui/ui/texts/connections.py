"""Which vCenters the program is connected with, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.flow.session import Session
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.times import clock_time

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ConnectionWords:
    """All of it on one line, and a line for each vCenter."""

    short: str
    lines: tuple[str, ...]


def connection_words(sessions: Sequence[Session], records: Iterable[Record], reader: Reader) -> ConnectionWords:
    """The state of each vCenter in use; those that need attention come first, and alone on the one line."""
    lost = {(r.server.address, r.server.user): r for r in records if r.state is State.RECONNECTING}
    troubled, well = [], []
    for session in sessions:
        record = lost.get((session.address, session.user))
        if session.declined:
            troubled.append(fill(_tr("Connections", "Not logged in to %1"), session.address))
        elif record is not None:
            troubled.append(_reconnecting(record, reader))
        else:
            well.append(fill(_tr("Connections", "Connected to %1"), session.address))
    return ConnectionWords(_short(troubled, well), (*troubled, *well))


def _short(troubled: list[str], well: list[str]) -> str:
    if troubled:
        return troubled[0]
    if len(well) == 1:
        return well[0]
    count = len(well)  # lupdate reads no call inside a call
    return _tr("Connections", "Connected to %n vCenters", "", count) if well else _tr("Connections", "Not connected")


def _reconnecting(record: Record, reader: Reader) -> str:
    since = next(
        (s.time for s in reversed(record.timeline) if s.state is State.RECONNECTING and not s.note), record.created
    )
    return fill(_tr("Connections", "Reconnecting to %1 since %2"), record.server.address, clock_time(since, reader))
