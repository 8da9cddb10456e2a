"""The one text of a message for people, in the order the API reference gives, with CLDR formats from Babel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import tzinfo
from decimal import Decimal, InvalidOperation
from enum import Enum, auto
from typing import Literal

import msgspec
from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time
from babel.numbers import format_decimal

from depot_gui.domain.messages import DateTimeFormat, LocalizableMessage, NestedMessage, Param

Catalogue = Mapping[str, str]
Length = Literal["short", "medium", "long", "full"]
_LENGTHS: dict[str, Length] = {"SHORT": "short", "MED": "medium", "LONG": "long", "FULL": "full"}
_PLACEHOLDER = re.compile(r"\{([A-Za-z0-9_.\-]+)\}|%\(([A-Za-z0-9_.\-]+)\)[sd]|%([1-9])\$?s?")


class TextSource(Enum):
    """Where a message's text came from: the first of these that there was."""

    LOCALIZED = auto()
    DEFAULT = auto()
    CATALOGUE = auto()
    ID = auto()


class MessageText(msgspec.Struct, frozen=True):
    """A message's text, plain, and where it came from."""

    text: str
    source: TextSource


class Reader(msgspec.Struct, frozen=True):
    """How to write values: the locale, the time zone, and our own patterns for known message ids."""

    locale: str
    zone: tzinfo
    catalogue: Catalogue = msgspec.field(default_factory=dict)

    @property
    def babel(self) -> Locale:
        """The nearest locale that Babel knows; English where there is none."""
        try:
            return Locale.parse(self.locale.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            return Locale("en")


def text_of(message: LocalizableMessage, reader: Reader) -> MessageText:
    """`localized`, else `default_message` as it is, else our pattern for its id, else the id with its arguments."""
    if message.localized:
        return MessageText(message.localized, TextSource.LOCALIZED)
    return english_text_of(message, reader)


def english_text_of(message: LocalizableMessage, reader: Reader) -> MessageText:
    """The server's English text; it has its arguments in it already and is never substituted again."""
    if message.default_message:
        return MessageText(message.default_message, TextSource.DEFAULT)
    pattern = reader.catalogue.get(message.id)
    if pattern is not None:
        return MessageText(_fill(pattern, message.args, message.params, reader), TextSource.CATALOGUE)
    return MessageText(_bare(message.id, message.args, message.params, reader), TextSource.ID)


def param_text(param: Param, reader: Reader) -> str:
    """A parameter's value by its kind: CLDR date-time formats and decimals, nested messages as their text."""
    if param.l is not None:
        return nested_text(param.l, reader)
    if param.dt is not None:
        return _date_time(param, reader)
    if param.d is not None:
        digits = param.precision
        pattern = None if digits is None else "#,##0" + ("." + "0" * digits if digits else "")
        return _number(param.d, pattern, reader)
    if param.i is not None:
        return _number(param.i, None, reader)
    return param.s if param.s is not None else _raw_text(param)


def nested_text(message: NestedMessage, reader: Reader) -> str:
    """Our own pattern for its id, else the id with its parameters: a nested message has no default text."""
    pattern = reader.catalogue.get(message.id)
    if pattern is not None:
        return _fill(pattern, (), message.params, reader)
    return _bare(message.id, (), message.params, reader)


def _bare(name: str, args: tuple[str, ...], params: Mapping[str, Param], reader: Reader) -> str:
    values = [*args, *(f"{key}: {param_text(param, reader)}" for key, param in params.items())]
    return f"{name} ({', '.join(values)})" if values else name


def _fill(pattern: str, args: tuple[str, ...], params: Mapping[str, Param], reader: Reader) -> str:
    """Placeholders `{name}`, `%(name)s`, `{0}` and `%1` filled in one pass, so no value is substituted into."""

    def value(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        if name is None:
            index = int(found[3]) - 1
        elif name in params:
            return param_text(params[name], reader)
        else:
            index = int(name) if name.isascii() and name.isdigit() and len(name) < 4 else -1
        return args[index] if 0 <= index < len(args) else found[0]

    return _PLACEHOLDER.sub(value, pattern)


def _number(value: int | Decimal, pattern: str | None, reader: Reader) -> str:
    """As the locale writes it; one with more digits than Babel takes stands as it came."""
    try:
        return format_decimal(value, format=pattern, locale=reader.babel)
    except InvalidOperation:
        return str(value)


def _date_time(param: Param, reader: Reader) -> str:
    assert param.dt is not None
    length = _LENGTHS[param.format.value.split("_", 1)[0]]
    try:
        local = param.dt.astimezone(reader.zone)
    except (OverflowError, ValueError):  # the first and the last day of the calendar have no local time
        local = param.dt
    if param.format in _DATES:
        return format_date(local, length, reader.babel)
    if param.format in _TIMES:
        return format_time(local, length, tzinfo=local.tzinfo, locale=reader.babel)
    return format_datetime(local, length, tzinfo=local.tzinfo, locale=reader.babel)


def _raw_text(param: Param) -> str:
    raw = param.raw
    if isinstance(raw, dict):
        return ", ".join(f"{key}: {value}" for key, value in raw.items() if value is not None)
    return "" if raw is None else str(raw)


_DATES = {f for f in DateTimeFormat if f.value.endswith("_DATE")}
_TIMES = {f for f in DateTimeFormat if f.value.endswith("_TIME") and "_DATE_" not in f.value}
