"""Bytes to JSON within limits: an answer of a server leniently, a record strictly.

The limits are those of the design: nesting of at most 64 and at most 2 million nodes, checked before memory is spent.
"""

from __future__ import annotations

import json
import re
from enum import Enum

import msgspec

from depot_gui.domain.loose import Json

MAX_NESTING = 64
MAX_NODES = 2_000_000
REPLACED = "\ufffd"

_SURROGATE = re.compile("[\ud800-\udfff]")
_STRINGS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
"""Possessive: a string of 100 MiB must not be remembered letter by letter."""

_MAX_STRINGS = 2 * MAX_NODES + 1
"""A name and a value for each node; what has more is not worth taking apart."""

_BRACKETS = re.compile(rb"[\[\]{}]")
_BOM = b"\xef\xbb\xbf"


class JsonProblem(Enum):
    """Why bytes are not JSON that this program reads."""

    NOT_JSON = "not JSON"
    TOO_DEEP = "nested too deeply"
    TOO_MANY = "too many values"
    DUPLICATE_KEY = "a key stands twice in one object"


class JsonError(ValueError):
    """Bytes that are not JSON within the limits. `problem` says why, `detail` where."""

    def __init__(self, problem: JsonProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}" if detail else problem.value)
        self.problem = problem
        self.detail = detail


class Read(msgspec.Struct, frozen=True):
    """JSON as it was read; `replaced` where something had to be replaced to read it (a lone surrogate, NaN)."""

    value: Json
    replaced: bool = False


def read_answer(data: bytes) -> Read:
    """A server's answer, leniently: what is not quite JSON is replaced by U+FFFD or null, and said so.

    Raises JsonError.
    """
    _check_size(data)
    try:
        return Read(msgspec.json.decode(data))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _read_leniently(data)


def read_record(data: bytes) -> Json:
    """A file of ours or of somebody else, strictly: duplicate keys, NaN and lone surrogates are refused.

    Raises JsonError.
    """
    data = data.removeprefix(_BOM)
    _check_size(data)
    try:
        value: Json = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise JsonError(JsonProblem.NOT_JSON, str(error)) from error
    if _lacks_members(value, data):
        raise JsonError(JsonProblem.DUPLICATE_KEY)
    return value


def _read_leniently(data: bytes) -> Read:
    text = data.decode("utf-8", errors="replace")
    replaced = REPLACED in text and REPLACED.encode() not in data
    constants: list[str] = []

    def constant(name: str) -> None:
        constants.append(name)

    try:
        value: Json = json.loads(text, parse_constant=constant)
    except (ValueError, RecursionError) as error:
        raise JsonError(JsonProblem.NOT_JSON, str(error)) from error
    whole, mended = _without_surrogates(value)
    return Read(whole, replaced or mended or bool(constants))


def _without_surrogates(value: Json) -> tuple[Json, bool]:
    """The value with lone surrogates replaced, and whether there were any."""
    if isinstance(value, str):
        whole = _SURROGATE.sub(REPLACED, value)
        return whole, whole != value
    if isinstance(value, list):
        pairs = [_without_surrogates(v) for v in value]
        return [v for v, _ in pairs], any(m for _, m in pairs)
    if isinstance(value, dict):
        rows = [(_without_surrogates(k), _without_surrogates(v)) for k, v in value.items()]
        return {str(k): v for (k, _), (v, _) in rows}, any(a or b for (_, a), (_, b) in rows)
    return value, False


def _check_size(data: bytes) -> None:
    """Refuse what is nested too deeply or has too many values, before any of it is built."""
    if data.count(b'"') - data.count(b'\\"') > 2 * _MAX_STRINGS:
        raise JsonError(JsonProblem.TOO_MANY, f"more than {_MAX_STRINGS} strings")
    opened = data.count(b"[") + data.count(b"{")
    if opened <= MAX_NESTING and opened + data.count(b",") <= MAX_NODES:
        return  # within the limits even if none of them stood inside a text
    bare = _STRINGS.sub(b"", data)
    opened = bare.count(b"[") + bare.count(b"{")
    if opened + bare.count(b",") > MAX_NODES:
        raise JsonError(JsonProblem.TOO_MANY, f"more than {MAX_NODES} values")
    depth = 0
    for bracket in _BRACKETS.finditer(bare) if opened > MAX_NESTING else ():
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > MAX_NESTING:
            raise JsonError(JsonProblem.TOO_DEEP, f"more than {MAX_NESTING} levels")


def _lacks_members(value: Json, data: bytes) -> bool:
    """Whether a name stood twice in one object, so that what was read has fewer members than were written.

    Written again it has as many colons, in the texts as well, unless some were written as an escape.
    """
    if b"\\u" not in data and msgspec.json.encode(value).count(b":") == data.count(b":"):
        return False
    return _members(value) != _STRINGS.sub(b"", data).count(b":")


def _members(value: Json) -> int:
    """How many members all objects have together."""
    count = 0
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            count += len(here)
            waiting += [v for v in here.values() if isinstance(v, (dict, list))]
        elif isinstance(here, list):
            waiting += [v for v in here if isinstance(v, (dict, list))]
    return count
