"""Reading JSON that others wrote: a wrong type reads as absent, never as an exception.

Newer servers add fields and enumeration values, older ones leave fields out; what cannot be understood stays in the
raw value beside the typed one, so nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
else:
    Json = Any  # msgspec cannot read a recursive alias
E = TypeVar("E", bound=StrEnum)


def field(value: Json, name: str) -> Json:
    """The member `name` of a JSON object; None where there is no such thing."""
    return value.get(name) if isinstance(value, dict) else None


def text(value: Json) -> str | None:
    """A JSON string; a number is given as its text, since identifiers have been seen as numbers."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return None


def filled(value: Json) -> str | None:
    """A JSON string that is not empty: `parent` and `depot` may come as an empty string."""
    return text(value) or None


def integer(value: Json) -> int | None:
    """A JSON integer, also as a float without a fraction or as digits in a string."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str) and len(value) <= 20 and value.lstrip("-").isascii() and value.lstrip("-").isdigit():
        return int(value) if value.count("-") <= 1 else None
    return None


def flag(value: Json) -> bool | None:
    """A JSON boolean."""
    return value if isinstance(value, bool) else None


def items(value: Json) -> list[Json]:
    """A JSON list; anything else is an empty one."""
    return value if isinstance(value, list) else []


def texts(value: Json) -> tuple[str, ...]:
    """The strings in a JSON list."""
    return tuple(t for t in map(text, items(value)) if t is not None)


def entries(value: Json) -> Mapping[str, Json]:
    """A map in either encoding: a JSON object, or a list of `{"key": …, "value": …}`."""
    if isinstance(value, dict):
        return value
    return dict(_pairs(value)) if isinstance(value, list) else {}


def _pairs(value: list[Json]) -> Iterator[tuple[str, Json]]:
    for entry in value:
        if isinstance(entry, dict):
            key = text(entry.get("key"))
            if key is not None:
                yield key, entry.get("value")


def member(kind: type[E], value: Json, unknown: E) -> E:
    """The enumeration member with this value; `unknown` for one that a newer server added."""
    try:
        return kind(value) if isinstance(value, str) else unknown
    except ValueError:
        return unknown


def moment(value: Json) -> datetime | None:
    """An RFC 3339 date-time in UTC; one without a zone is taken as UTC, as vCenter's are."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        seen = datetime.fromisoformat(value)
        return seen.replace(tzinfo=UTC) if seen.tzinfo is None else seen.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
