"""A record as tables: the run, the software, what vCenter says of it, why it failed, every status seen.

In English and UTC with the API's own words, like everything that is passed on; messages are in the language in which
they were fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC
from typing import TypeAlias

from depot_gui.domain.depot_content import Category, ContentFacts, Urgency
from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Catalogue, Reader, param_text, text_of
from depot_gui.domain.messages import read_message
from depot_gui.domain.record import Record, Seen
from depot_gui.domain.software import DepotExtractInfo, Image, Notification, Selection
from depot_gui.domain.vapi import VapiError
from depot_gui.flow.exports.document import Document, Table
from depot_gui.flow.support import compact, data_text, depot_text, record_facts, utc_text

Facts: TypeAlias = Mapping[tuple[str, str], ContentFacts]
_FACTS = ("display_name", "vendor", "category", "urgency", "release_date")
_SOFTWARE = ("image", "part", "name", "version", *_FACTS, "source", "value")


def record_document(record: Record, facts: Facts, catalogue: Catalogue) -> Document:
    """The record with what the depots know of its software; `catalogue` has patterns for messages without a text."""
    reader, info = Reader("en", UTC, catalogue), record.extract_info
    run = [(name, value) for name, value in record_facts(record).items() if value]
    if info is not None:
        run.append(("Depot", depot_text(record, info)))
    tables = [Table("Extraction", ("name", "value"), tuple(run)), _failure(record, reader)]
    if info is not None:
        tables += [_notifications(info.notifications, reader), _software(info, facts)]
    return Document(f"Extraction of {record.host_label}", (*tables, _timeline(record.timeline, reader)))


def _software(info: DepotExtractInfo, facts: Facts) -> Table:
    rows = list(_image_rows("", info.image, facts))
    for image_id, alternative in info.alternative_images.items():
        title = alternative.display_name or image_id
        rows += [_row(title, "selection", name, value=value) for name, value in _criteria(alternative.selection)]
        rows += _image_rows(title, alternative.image, facts)
    rows += _other_rows("", info.other)
    return Table("Software", _SOFTWARE, tuple(rows))


def _image_rows(title: str, image: Image | None, facts: Facts) -> Iterator[tuple[str, ...]]:
    if image is None:
        return
    if image.base_image is not None:
        known = _known(facts.get(("", image.base_image)))
        yield _row(title, "base image", "", image.base_image, source="base image", **known)
    if image.add_on is not None:
        name, version = image.add_on.name, image.add_on.version or ""
        yield _row(title, "add-on", name, version, source="add-on", **_known(facts.get((name, version))))
    for name, told in image.components.items():
        known = _known(facts.get((name, told or "")))
        yield _row(title, "component", name, told or "", source="user", **known)
    for name, solution in image.solutions.items():
        yield _row(title, "solution", name, solution.version or "", source="solution")
        for component in solution.components:
            yield _row(title, "component of a solution", component, source=f"solution {name}")
    for name, package in image.hardware_support.items():
        label = f"{name}: {package.pkg}" if package.pkg else name
        yield _row(title, "hardware support", label, package.version or "", source="hardware support")
    for name in image.removed_components:
        yield _row(title, "removed component", name, source="removed")
    yield from _other_rows(title, image.other)


def _row(image: str, part: str, name: str, version: str = "", **more: str) -> tuple[str, ...]:
    """A row of the software; `more` has texts for the other columns."""
    return (image, part, name, version, *(more.get(column, "") for column in _SOFTWARE[4:]))


def _known(facts: ContentFacts | None) -> dict[str, str]:
    if facts is None:
        return {}
    return {
        "display_name": facts.display_name,
        "vendor": facts.vendor,
        "category": "" if facts.category is Category.UNKNOWN else facts.category.value,
        "urgency": "" if facts.urgency is Urgency.UNKNOWN else facts.urgency.value,
        "release_date": "" if facts.release_date is None else facts.release_date.date().isoformat(),
    }


def _other_rows(image: str, fields: Mapping[str, Json]) -> Iterator[tuple[str, ...]]:
    for name, value in fields.items():
        yield _row(image, "other", name, value=compact(value))


def _criteria(selection: Selection) -> Iterator[tuple[str, str]]:
    yield "selection_type", selection.type_text or selection.type.value
    if selection.vendor:
        yield "vendor", selection.vendor
    named: Iterable[tuple[str, tuple[str, ...]]] = (
        ("host_uuid", selection.host_uuids),
        ("model", selection.models),
        ("family", selection.families),
        ("oem_string", selection.oem_strings),
    )
    for name, values in named:
        yield from ((name, value) for value in values)


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
