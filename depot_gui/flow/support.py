"""Copy for support: everything a record knows of a run, in English and UTC, without secrets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.depot_content import kept_of
from depot_gui.domain.failures import Failure
from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Reader, english_text_of, param_text
from depot_gui.domain.messages import LocalizableMessage, read_message
from depot_gui.domain.record import Record, Seen, State
from depot_gui.domain.software import DepotExtractInfo, Notification
from depot_gui.domain.vapi import (
    ArgumentLocations,
    DynamicID,
    ErrorData,
    FileLocations,
    TransientIndication,
    VapiError,
)
from depot_gui.flow.software_rows import software_rows


def support_json(record: Record) -> str:
    """The record's own file, as text."""
    return msgspec.json.format(msgspec.json.encode(record), indent=2).decode()


def support_text(record: Record, reader: Reader) -> str:
    """Plain text to paste into a ticket: the facts, why it failed, the notifications, the software, the timeline."""
    utc = msgspec.structs.replace(reader, locale="en", zone=UTC)
    parts = (
        _facts(record),
        _failure(record.failure, utc),
        _notifications(record, utc),
        _software(record),
        _timeline(record, utc),
    )
    return "\n\n".join("\n".join(lines) for part in parts if (lines := list(part))) + "\n"


def record_facts(record: Record) -> dict[str, str]:
    """What is known of the run besides what it brought, in English and UTC; empty where nothing was told."""
    server = record.server
    return {
        "State": record.state.value,
        "Host": record.host_label,
        "vCenter": f"{server.address} {server.version} {server.build}".strip(),
        "User": server.user,
        "Authentication type": record.auth_type.value,
        "Task": record.task or "",
        "Created": utc_text(record.created),
        "Submitted": utc_text(record.submitted),
        "Started": utc_text(record.started),
        "Ended": utc_text(record.ended),
        "Last heard": utc_text(record.last_heard),
        "Language asked for": record.language,
        "Record": record.id,
    }


def _facts(record: Record) -> Iterator[str]:
    for name, value in record_facts(record).items():
        if value:
            yield f"{name + ':':<21}{value}"
    for name, wanted in record.request.items():
        if name == "host_credential" and isinstance(wanted, dict):
            for part, given in wanted.items():
                yield f"{part + ':':<21}{_one_line(given)}"


def _failure(failure: Failure | None, reader: Reader) -> Iterator[str]:
    if failure is None:
        return
    yield f"Problem: {failure.problem.value}" + (f", HTTP status {failure.status}" if failure.status else "")
    if failure.where:
        yield f"  at {failure.where}"
    for line in failure.detail.splitlines():
        yield f"  {line}"
    if failure.body_start:
        yield f"  answer: {_one_line(failure.body_start)}"
    error = failure.vapi
    if error is not None:
        yield from _error(error, reader)
    elif failure.error is not None:
        yield f"  {compact(failure.error)}"


def _error(error: VapiError, reader: Reader) -> Iterator[str]:
    """Each message is the cause of the one before."""
    yield f"Error: {error.type_text}"
    for depth, message in enumerate(error.messages):
        yield from _message(message, reader, "  " * (depth + 1))
    if error.data is not None:
        yield f"  data: {data_text(error.data)}"
    if error.challenge:
        yield f"  challenge: {_one_line(error.challenge)}"


def _message(message: LocalizableMessage, reader: Reader, indent: str) -> Iterator[str]:
    yield f"{indent}{_one_line(english_text_of(message, reader).text)}"
    if message.id:
        yield f"{indent}  [{_one_line(message.id)}]"
    for name, param in message.params.items():
        yield f"{indent}  {_one_line(name)} = {_one_line(param_text(param, reader))}"


def data_text(data: ErrorData) -> str:
    """What an error carries besides its messages."""
    match data:
        case SeenPeer(ssl_thumbprint=thumbprint, ssl_certificate=certificate):
            return "\n".join(part for part in (thumbprint, certificate) if part)
        case ArgumentLocations() | FileLocations():
            return ", ".join((data.primary, *data.secondary))
        case TransientIndication(is_transient=transient):
            return "transient" if transient else "not transient"
        case DynamicID():
            return f"{data.type} {data.id}"
        case _:
            return compact(data.raw)


def depot_text(record: Record, info: DepotExtractInfo) -> str:
    """The depot's id; a success without one had nothing to import."""
    good = record.state in (State.SUCCEEDED, State.SUCCEEDED_WITH_WARNINGS)
    return info.depot or ("none: everything was in the depot already" if good else "none")


def _notifications(record: Record, reader: Reader) -> Iterator[str]:
    info = record.extract_info
    if info is None:
        return
    yield f"Depot: {depot_text(record, info)}"
    for notification in info.notifications:
        yield from _notification(notification, reader)


def _notification(notification: Notification, reader: Reader) -> Iterator[str]:
    time = f" {utc_text(notification.time)}" if notification.time else ""
    yield f"{notification.severity.value}{time} [{_one_line(notification.id)}]"
    yield from _message(notification.message, reader, "  ")
    if notification.resolution is not None:
        yield f"  resolution: {_one_line(english_text_of(notification.resolution, reader).text)}"


def _software(record: Record) -> Iterator[str]:
    info = record.extract_info
    if info is None:
        return
    yield "Software:"
    for row in software_rows(info, kept_of(record.known)):
        label = f"{row.part} of {row.image}" if row.image else row.part
        named = " ".join(part for part in (row.name, row.version, row.value) if part)
        told = ", ".join(part for part in (row.display_name, row.vendor) if part)
        source = "; overridden" if row.source.endswith("overridden") else ""
        yield f"  {_one_line(f'{label}: {named}')}" + (f" ({_one_line(told)})" if told else "") + source


def _timeline(record: Record, reader: Reader) -> Iterator[str]:
    if record.timeline:
        yield "Timeline (UTC):"
    for seen in record.timeline:
        yield f"  {utc_text(seen.time)}  {_seen(seen, reader)}"


def _seen(seen: Seen, reader: Reader) -> str:
    message = None if seen.message is None else english_text_of(read_message(seen.message), reader).text
    percent = None if seen.percent is None else f"{seen.percent}%"
    parts = (seen.state.value, seen.status, percent, message, seen.note)
    return "  ".join(_one_line(part) for part in parts if part)


def utc_text(time: datetime | None) -> str:
    """ "2026-11-24 13:05:10Z", empty where there is none."""
    return "" if time is None else time.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def _one_line(value: Json) -> str:
    """Text of a server on one line: it must not look like a line of ours."""
    text = value if isinstance(value, str) else compact(value)
    return " ".join(text.split())


def compact(value: Json) -> str:
    """Any JSON value on one line."""
    return msgspec.json.encode(value).decode()
