"""Localizable messages (`vapi.std.localizable_message`) and their parameters, read as they come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum

import msgspec

from depot_gui.domain.loose import Json, entries, field, integer, items, member, moment, text

MAX_NESTED = 16


class DateTimeFormat(StrEnum):
    """`vapi.std.localization_param.date_time_format`: the CLDR formats; SHORT_DATE_TIME where none is given."""

    SHORT_DATE = "SHORT_DATE"
    MED_DATE = "MED_DATE"
    LONG_DATE = "LONG_DATE"
    FULL_DATE = "FULL_DATE"
    SHORT_TIME = "SHORT_TIME"
    MED_TIME = "MED_TIME"
    LONG_TIME = "LONG_TIME"
    FULL_TIME = "FULL_TIME"
    SHORT_DATE_TIME = "SHORT_DATE_TIME"
    MED_DATE_TIME = "MED_DATE_TIME"
    LONG_DATE_TIME = "LONG_DATE_TIME"
    FULL_DATE_TIME = "FULL_DATE_TIME"


class NestedMessage(msgspec.Struct, frozen=True):
    """`vapi.std.nested_localizable_message`: an id and parameters, no default text."""

    id: str
    params: Mapping[str, Param]


class Param(msgspec.Struct, frozen=True):
    """`vapi.std.localization_param`: one of a string, date-time (UTC), integer, decimal or nested message.

    `raw` is the value as it came, for what none of these understands. `precision` is the number of fractional digits.
    """

    raw: Json
    s: str | None = None
    dt: datetime | None = None
    i: int | None = None
    d: Decimal | None = None
    l: NestedMessage | None = None  # noqa: E741  (the API's own name)
    format: DateTimeFormat = DateTimeFormat.SHORT_DATE_TIME
    precision: int | None = None


class LocalizableMessage(msgspec.Struct, frozen=True):
    """One message of a stack. `default_message` is English with its arguments already in it."""

    id: str
    default_message: str | None
    args: tuple[str, ...]
    params: Mapping[str, Param]
    localized: str | None
    raw: Json


def read_message(value: Json) -> LocalizableMessage:
    """A message in either spelling (`default_message`, `defaultMessage`); a bare string is its text."""
    if isinstance(value, str):
        return LocalizableMessage("", value, (), {}, None, value)
    return LocalizableMessage(
        id=text(field(value, "id")) or "",
        default_message=text(field(value, "default_message")) or text(field(value, "defaultMessage")),
        args=tuple(text(a) or _shown(a) for a in items(field(value, "args"))),
        params=read_params(field(value, "params")),
        localized=text(field(value, "localized")),
        raw=value,
    )


def read_params(value: Json, depth: int = 0) -> Mapping[str, Param]:
    """Named parameters in either encoding of a map; one called `params` is a name like any other."""
    if depth >= MAX_NESTED:
        return {}
    return {name: _param(param, depth) for name, param in entries(value).items()}


def _param(value: Json, depth: int) -> Param:
    if not isinstance(value, dict):
        return Param(value, s=text(value))
    nested = value.get("l")
    return Param(
        raw=value,
        s=text(value.get("s")),
        dt=moment(value.get("dt")),
        i=integer(value.get("i")),
        d=_decimal(value.get("d")),
        l=_nested(nested, depth) if isinstance(nested, dict) else None,
        format=member(DateTimeFormat, value.get("format"), DateTimeFormat.SHORT_DATE_TIME),
        precision=_precision(value.get("precision")),
    )


def _nested(value: dict[str, Json], depth: int) -> NestedMessage:
    return NestedMessage(text(value.get("id")) or "", read_params(value.get("params"), depth + 1))


def _decimal(value: Json) -> Decimal | None:
    """A JSON number, also seen as a string."""
    if isinstance(value, bool) or not isinstance(value, int | float | str) or len(str(value)) > 64:
        return None
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) < 64 else None


def _precision(value: Json) -> int | None:
    digits = integer(value)
    return digits if digits is not None and 0 <= digits <= 30 else None


def _shown(value: Json) -> str:
    return "" if value is None else str(value)
