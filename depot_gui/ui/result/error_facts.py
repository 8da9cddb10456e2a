"""The facts of a failed extraction: kind, server, times, and what the error carries, by its kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

import msgspec
from PySide6.QtCore import QCoreApplication

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.domain.spec import AuthenticationType
from depot_gui.domain.vapi import (
    ArgumentLocations,
    DynamicID,
    ErrorData,
    ErrorType,
    FileLocations,
    TransientIndication,
    UnknownData,
    VapiError,
)
from depot_gui.ui.texts.endings import ended_with_demo
from depot_gui.ui.texts.error_types import kind_sentence
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.languages import language_name
from depot_gui.ui.texts.times import exact_time, utc_words

_tr = QCoreApplication.translate
_MAX_VALUE = 4000


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value, plain; `fixed` for ids and JSON; `tip` says more."""

    label: str
    value: str
    fixed: bool = False
    tip: str = ""


def facts_of(record: Record, reader: Reader) -> list[Fact]:
    """All facts but the certificate, which has a look of its own."""
    failure = record.failure
    found = [*_failure(failure, str(record.server.address)), *_server(record), _times(record, reader)]
    error = None if failure is None else failure.vapi
    if error is not None:
        found += _data(error.data)
        found += [Fact(_tr("Facts", "Challenge"), error.challenge)] if error.challenge else []
        found += _language(record, error, reader)
    elif failure is not None and failure.error is not None:
        found.append(Fact(_tr("Facts", "More data"), _json(failure.error), fixed=True))
    return [fact for fact in found if fact.value]


def _failure(failure: Failure | None, server: str) -> Iterator[Fact]:
    if failure is None:
        return
    error = failure.vapi
    yield Fact(_tr("Facts", "Kind"), _kind(error, failure.problem))
    if failure.status is not None:
        yield Fact(_tr("Facts", "HTTP status"), _status(failure.status))
    if failure.where != server:
        yield Fact(_tr("Facts", "Call") if " " in failure.where else _tr("Facts", "Place"), failure.where)
    if failure.body_start:
        yield Fact(_tr("Facts", "Answer"), failure.body_start[:_MAX_VALUE], fixed=True)
    if failure.detail and error is not None and error.messages:
        yield Fact(_tr("Facts", "This computer"), failure.detail[:_MAX_VALUE])


def _kind(error: VapiError | None, problem: Problem) -> str:
    if error is None:
        return "" if problem is Problem.TASK_FAILED else problem.value
    unknown = error.error_type is ErrorType.UNKNOWN
    name = error.type_text if unknown else error.error_type.value
    return fill(_tr("Facts", "%1: %2"), name, kind_sentence(error.error_type))


def _status(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _server(record: Record) -> Iterator[Fact]:
    server = record.server
    words = str(server.address)
    if server.version and server.build:
        words = fill(_tr("Facts", "%1 (%2, build %3)"), server.address, server.version, server.build)
    elif server.version:
        words = fill(_tr("Facts", "%1 (%2)"), server.address, server.version)
    yield Fact(_tr("Facts", "Server"), words)
    yield Fact(_tr("Facts", "Asked for"), _asked_for(record))
    yield Fact(_tr("Facts", "Task"), record.task or "", fixed=True)


def _asked_for(record: Record) -> str:
    if record.auth_type is AuthenticationType.EXISTING:
        return fill(_tr("Facts", "%1 over the connection vCenter already has"), record.host_id or record.host_label)
    return fill(_tr("Facts", "%1 with user name and password"), record.host_name or record.host_label)


def _times(record: Record, reader: Reader) -> Fact:
    end = {
        State.CANCELED: _tr("Facts", "%1 canceled"),
        State.LOST: _tr("Facts", "%1 lost"),
        State.NOT_STARTED: _tr("Facts", "%1 given up"),
    }.get(record.state, _tr("Facts", "%1 failed"))
    if ended_with_demo(record):
        end = _tr("Facts", "%1 last heard")
    moments = (
        (_tr("Facts", "%1 asked"), record.submitted or record.created),
        (_tr("Facts", "%1 started"), record.started),
        (end, record.ended),
    )
    there = [(words, moment) for words, moment in moments if moment is not None]
    shown = " · ".join(fill(words, exact_time(moment, reader)) for words, moment in there)
    tip = "\n".join(fill(words, utc_words(moment)) for words, moment in there)
    offset = _offset(there[-1][1], reader)
    return Fact(_tr("Facts", "Times"), fill(_tr("Facts", "%1 (%2)"), shown, offset), tip=tip)


def _offset(moment: datetime, reader: Reader) -> str:
    """ "UTC +1", "UTC −3:30"."""
    delta = moment.astimezone(reader.zone).utcoffset()
    minutes = 0 if delta is None else int(delta.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    if minutes == 0:
        return "UTC"
    return f"UTC {'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


def _data(data: ErrorData | None) -> Iterator[Fact]:
    match data:
        case ArgumentLocations():
            yield Fact(_tr("Facts", "Field"), _places(data.primary, data.secondary))
        case FileLocations():
            yield Fact(_tr("Facts", "File"), _places(data.primary, data.secondary))
        case TransientIndication():
            yield Fact(_tr("Facts", "Retry"), _again(data.is_transient))
        case DynamicID():
            yield Fact(_tr("Facts", "Object"), fill(_tr("Facts", "%1 %2"), data.type, data.id))
        case UnknownData():
            yield Fact(_tr("Facts", "More data"), _json(data.raw), fixed=True)
        case SeenPeer() | None:
            return


def _places(primary: str, secondary: tuple[str, ...]) -> str:
    if not secondary:
        return primary
    return fill(_tr("Facts", "%1; also %2"), primary, ", ".join(secondary[:50]))


def _again(transient: bool) -> str:
    if transient:
        return _tr("Facts", "vCenter expects that trying again later may help")
    return _tr("Facts", "vCenter expects that trying again will not help")


def _language(record: Record, error: VapiError, reader: Reader) -> Iterator[Fact]:
    """Which language the server answered in, where another one than English was asked for."""
    if record.language.lower().startswith("en") or not error.messages:
        return
    language = language_name(record.language, reader)
    if any(message.localized for message in error.messages):
        words = fill(_tr("Facts", "%1, as the server sent it in the language asked for"), language)
    else:
        words = fill(_tr("Facts", "English text shown; the server sent none in %1"), language)
    yield Fact(_tr("Facts", "Language"), words)


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode("utf-8", "replace")[:_MAX_VALUE]
