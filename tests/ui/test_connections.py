"""Which vCenters the program is connected with: what needs attention comes first."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from depot_gui.domain.address import Address
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Seen, Server, State
from depot_gui.flow.session import Session
from depot_gui.ui.texts.connections import connection_words
from tests.ui import run_records as records

READER = Reader("en_GB", UTC)
WELL, TROUBLED, DECLINED = (Address(f"{name}.example") for name in ("well", "troubled", "declined"))


@dataclass
class FakeSession:
    address: Address
    declined: bool = False
    user: str = records.USER


def sessions(*made: FakeSession) -> list[Session]:
    return [cast(Session, session) for session in made]


def test_nothing_one_and_several(qapp: QApplication) -> None:
    assert connection_words([], [], READER).short == "Not connected"
    assert connection_words(sessions(FakeSession(WELL)), [], READER).short == "Connected to well.example"
    several = connection_words(sessions(FakeSession(WELL), FakeSession(TROUBLED)), [], READER)
    assert several.short == "Connected to 2 vCenters"
    assert len(several.lines) == 2


def test_trouble_comes_first(qapp: QApplication) -> None:
    since = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
    record = records.reconnecting()
    record = replace(
        record,
        server=Server(TROUBLED, records.USER),
        timeline=(*record.timeline, Seen(time=since, state=State.RECONNECTING)),
    )
    words = connection_words(sessions(FakeSession(WELL), FakeSession(TROUBLED)), [record], READER)
    assert words.short == "Reconnecting to troubled.example since 14:05"
    assert words.lines == (words.short, "Connected to well.example")
    declined = connection_words(sessions(FakeSession(WELL), FakeSession(DECLINED, declined=True)), [], READER)
    assert declined.short == "Not logged in to declined.example"
