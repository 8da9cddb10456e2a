"""A record as tables: the run, the software, what vCenter says of it, why it failed, every status seen.

In English and UTC with the API's own words, like everything that is passed on; messages are in the language in which
they were fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC

from depot_gui.domain.depot_content import Known
from depot_gui.domain.message_text import Catalogue, Reader, param_text, text_of
from depot_gui.domain.messages import read_message
from depot_gui.domain.record import Record, Seen
from depot_gui.domain.software import DepotExtractInfo, Notification
from depot_gui.domain.vapi import VapiError
from depot_gui.flow.exports.document import Document, Table
from depot_gui.flow.software_rows import SoftwareRow, software_rows
from depot_gui.flow.support import compact, data_text, depot_text, record_facts, utc_text

_SOFTWARE = SoftwareRow.__struct_fields__


def record_document(record: Record, known: Known, catalogue: Catalogue) -> Document:
    """The record with what the depots know of its software; `catalogue` has patterns for messages without a text."""
    reader, info = Reader("en", UTC, catalogue), record.extract_info
    run = [(name, value) for name, value in record_facts(record).items() if value]
    if info is not None:
        run.append(("Depot", depot_text(record, info)))
    tables = [Table("Extraction", ("name", "value"), tuple(run)), _failure(record, reader)]
    if info is not None:
        tables += [_notifications(info.notifications, reader), _software(info, known)]
    return Document(f"Extraction of {record.host_label}", (*tables, _timeline(record.timeline, reader)))


def _software(info: DepotExtractInfo, known: Known) -> Table:
    rows = (tuple(getattr(row, column) for column in _SOFTWARE) for row in software_rows(info, known))
    return Table("Software", _SOFTWARE, tuple(rows))


def _notifications(found: Iterable[Notification], reader: Reader) -> Table:
    columns = ("severity", "resolution", "message", "time", "id", "originator")
    rows = (
        (
            notification.severity.value,
            "" if notification.resolution is None else text_of(notification.resolution, reader).text,
            text_of(notification.message, reader).text,
            utc_text(notification.time),
            notification.id,
            notification.originator or "",
        )
        for notification in found
    )
    return Table("Notifications", columns, tuple(rows))


def _failure(record: Record, reader: Reader) -> Table:
    """What happened and why: each message is the cause of the one before."""
    failure = record.failure
    columns = ("step", "text", "id", "parameters")
    if failure is None:
        return Table("Why it failed", columns, ())
    status = f"HTTP status {failure.status}" if failure.status else ""
    told = {"at": failure.where, "detail": failure.detail, "answer": failure.body_start}
    rows = [("problem", failure.problem.value, "", status)]
    rows += [(name, text, "", "") for name, text in told.items() if text]
    if failure.vapi is not None:
        rows += _error_rows(failure.vapi, reader)
    elif failure.error is not None:
        rows.append(("error", compact(failure.error), "", ""))
    return Table("Why it failed", columns, tuple(rows))


def _error_rows(error: VapiError, reader: Reader) -> Iterator[tuple[str, str, str, str]]:
    yield "error type", error.type_text, "", ""
    for depth, message in enumerate(error.messages):
        step = f"cause {depth}" if depth else "operation"
        named = [f"{name} = {param_text(param, reader)}" for name, param in message.params.items()]
        yield step, text_of(message, reader).text, message.id, "; ".join(named or message.args)
    if error.data is not None:
        yield "data", data_text(error.data), "", ""
    if error.challenge:
        yield "challenge", error.challenge, "", ""


def _timeline(timeline: Iterable[Seen], reader: Reader) -> Table:
    columns = ("time", "state", "status", "percent", "message", "note")
    rows = (
        (
            utc_text(seen.time),
            seen.state.value,
            seen.status,
            "" if seen.percent is None else str(seen.percent),
            "" if seen.message is None else text_of(read_message(seen.message), reader).text,
            seen.note,
        )
        for seen in timeline
    )
    return Table("Timeline (UTC)", columns, tuple(rows))
