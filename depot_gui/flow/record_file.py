"""Bytes to a record: total, within bounded memory, and untrusting. A record may come from anybody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any

import msgspec

from depot_gui.domain.jsontext import JsonError, JsonProblem, read_record
from depot_gui.domain.loose import Json
from depot_gui.domain.record import SCHEMA, Record, State

MAX_BYTES = 128 * 1024 * 1024


class RecordProblem(Enum):
    """Why bytes are no record that can be shown."""

    NOT_A_RECORD = "not a record of this program"
    NEWER_VERSION = "written by a newer version of this program"
    TOO_LARGE = "larger than 128 MiB"
    DAMAGED = "a record that was damaged"


class RecordFileError(Exception):
    """A file that is no record. `problem` says why, `detail` where; `json_problem` where it is not even JSON."""

    def __init__(self, problem: RecordProblem, detail: str = "", json_problem: JsonProblem | None = None) -> None:
        super().__init__(problem.value, detail)
        self.problem = problem
        self.detail = detail
        self.json_problem = json_problem


Migrations = Mapping[int, Callable[[dict[str, Json]], dict[str, Json]]]
_MIGRATIONS: Migrations = {}
"""From each older schema to the next one."""


def read_record_file(data: bytes) -> Record:
    """The record in these bytes, of this schema or an older one. Raises RecordFileError, whatever the bytes are."""
    if len(data) > MAX_BYTES:
        raise RecordFileError(RecordProblem.TOO_LARGE, f"{len(data)} bytes")
    try:
        value = read_record(data)
    except JsonError as error:
        raise RecordFileError(RecordProblem.DAMAGED, str(error), error.problem) from error
    current = migrated(value, SCHEMA, _MIGRATIONS)
    try:
        record = msgspec.convert(current, Record)
        return _checked(_in_utc(record))
    except (msgspec.ValidationError, ValueError, OverflowError) as error:
        raise RecordFileError(RecordProblem.DAMAGED, str(error)) from error


def write_record(record: Record) -> bytes:
    """The bytes of its file: indented JSON."""
    return msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n"


def migrated(value: Json, newest: int, migrations: Migrations) -> dict[str, Json]:
    """The value as the newest schema has it. Raises RecordFileError."""
    schema = value.get("schema") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(schema, int) or isinstance(schema, bool) or "request" not in value:
        raise RecordFileError(RecordProblem.NOT_A_RECORD)
    if schema > newest:
        raise RecordFileError(RecordProblem.NEWER_VERSION, f"schema {schema}")
    while schema < newest:
        migrate = migrations.get(schema)
        if migrate is None:
            raise RecordFileError(RecordProblem.DAMAGED, f"schema {schema}")
        value, schema = migrate(value), schema + 1
    return value


def _in_utc(value: Any) -> Any:
    """The value with every time in UTC; one without a zone is taken as UTC."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    if isinstance(value, tuple):
        return tuple(map(_in_utc, value))
    if isinstance(value, msgspec.Struct):
        changes = {name: _in_utc(getattr(value, name)) for name in value.__struct_fields__}
        return msgspec.structs.replace(value, **changes)
    return value


def _checked(record: Record) -> Record:
    """A record whose parts go together. Raises ValueError."""
    if not 1 <= record.server.address.port <= 65535:
        raise ValueError(f"port {record.server.address.port}")
    if record.state.has_task and not record.task:
        raise ValueError(f"{record.state} without a task")
    if record.state is State.DRAFT and record.task:
        raise ValueError("a task before the request left")
    if any(seen.percent is not None and not 0 <= seen.percent <= 100 for seen in record.timeline):
        raise ValueError("a percent past 100")
    return record
