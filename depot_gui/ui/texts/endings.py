"""How an extraction ended, on one line: where to, how long it took, when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.failures import Problem
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, Server, State
from depot_gui.domain.software import DepotExtractInfo
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.languages import language_name, same_language
from depot_gui.ui.texts.software import side_by_side
from depot_gui.ui.texts.times import day_and_time, duration, utc_words

_tr = QCoreApplication.translate
_SHORT_ID = 8


def summary(record: Record, info: DepotExtractInfo | None, reader: Reader) -> str:
    """As "Extracted into depot 42 on vcenter.lab.example (8.0.3) · 1 min 3 s · today 14:05"."""
    if record.state in (State.SUCCEEDED, State.SUCCEEDED_WITH_WARNINGS):
        parts = [_success(record, info), _taken(record), _when(record, reader)]
    else:
        parts = [_nothing(record, info), _ending(record, reader), _task(record)]
    return side_by_side([part for part in (*parts, _fetched(record, reader)) if part])


def summary_tip(record: Record) -> str:
    """The same times in UTC, and the whole task id; a line each."""
    moments = ((_tr("Endings", "Started %1"), record.started), (_tr("Endings", "Ended %1"), record.ended))
    lines = [fill(words, utc_words(moment)) for words, moment in moments if moment is not None]
    if record.task:
        lines.append(fill(_tr("Endings", "Task %1"), record.task))
    return "\n".join(lines)


def server_words(server: Server) -> str:
    """ "vcenter.lab.example (8.0.3)"."""
    if not server.version:
        return str(server.address)
    return fill(_tr("Endings", "%1 (%2)"), server.address, server.version)


def ended_with_demo(record: Record) -> bool:
    """Whether its vCenter was a simulated one that is gone."""
    return record.failure is not None and record.failure.problem is Problem.DEMO_ENDED


def _success(record: Record, info: DepotExtractInfo | None) -> str:
    where = server_words(record.server)
    if info is None or (info.depot is None and info.image is None):
        return fill(_tr("Endings", "Successful on %1, but vCenter returned no result"), where)
    if info.depot is None:
        return fill(_tr("Endings", "Already in the depot of %1; nothing had to be imported"), where)
    if record.failure is not None:
        return fill(_tr("Endings", "Depot %1 on %2, found in its list of depots"), info.depot, where)
    return fill(_tr("Endings", "Extracted into depot %1 on %2"), info.depot, where)


def _nothing(record: Record, info: DepotExtractInfo | None) -> str:
    if ended_with_demo(record):
        return _tr("Endings", "The demo was closed")
    if record.state is State.LOST:
        return _tr("Endings", "Nobody knows how it ended")
    if info is not None and info.depot is not None:
        return fill(_tr("Endings", "Depot %1 was created nevertheless"), info.depot)
    return _tr("Endings", "Nothing was imported")


def _ending(record: Record, reader: Reader) -> str:
    """ "failed after 41 s, today 13:58"."""
    when, taken = _when(record, reader), _taken(record)
    if ended_with_demo(record):
        return fill(_tr("Endings", "last heard %1"), when)
    words = {
        State.CANCELED: (_tr("Endings", "canceled after %1, %2"), _tr("Endings", "canceled %2")),
        State.LOST: (_tr("Endings", "lost after %1, %2"), _tr("Endings", "lost %2")),
        State.NOT_STARTED: (_tr("Endings", "not started, %2"), _tr("Endings", "not started, %2")),
    }.get(record.state, (_tr("Endings", "failed after %1, %2"), _tr("Endings", "failed %2")))
    return fill(words[0] if taken else words[1], taken, when)


def _task(record: Record) -> str:
    if not record.task:
        return ""
    task = record.task
    return fill(_tr("Endings", "task %1"), task if len(task) <= _SHORT_ID else task[:_SHORT_ID] + "…")


def _taken(record: Record) -> str:
    start, end = record.started or record.submitted, record.ended
    return "" if start is None or end is None or end < start else duration((end - start).total_seconds())


def _when(record: Record, reader: Reader) -> str:
    return day_and_time(_moment(record), reader)


def _moment(record: Record) -> datetime:
    return record.ended or record.last_heard or record.created


def _fetched(record: Record, reader: Reader) -> str:
    """The messages stay in the language in which they were fetched: said where that is not the window's own."""
    if same_language(record.language, reader):
        return ""
    return fill(_tr("Endings", "fetched in %1"), language_name(record.language, reader))
