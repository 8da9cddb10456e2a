"""Bytes to JSON within limits: an answer of a server leniently, a record strictly.

The limits are those of the design: nesting of at most 64 and at most 2 million nodes, checked before memory is spent.
"""

from __future__ import annotations

import json
import re
from enum import Enum
from typing import NoReturn

import msgspec

from depot_gui.domain.loose import Json

MAX_NESTING = 64
MAX_NODES = 2_000_000
REPLACED = "\ufffd"

_SURROGATE = re.compile("[\ud800-\udfff]")
_TOKENS = re.compile(rb'"[^"]*"?|[\[\]{},]')


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
    _check_size(data)
    try:
        value: Json = json.loads(data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_refuse_constant)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # a lone surrogate cannot be written again
    except JsonError:
        raise
    except (ValueError, RecursionError) as error:
        raise JsonError(JsonProblem.NOT_JSON, str(error)) from error
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
    opened = data.count(b"[") + data.count(b"{")
    if opened <= MAX_NESTING and opened + data.count(b",") + data.count(b":") <= MAX_NODES:
        return  # the counts are upper bounds, so nothing more needs to be looked at
    depth = nodes = 0
    # without escapes a string is one plain run: a pattern that knew them would need 100 bytes for each of its bytes
    plain = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    for token in _TOKENS.finditer(plain):
        first = plain[token.start()]
        if first in b"[{":
            depth += 1
            nodes += 1
            if depth > MAX_NESTING:
                raise JsonError(JsonProblem.TOO_DEEP, f"more than {MAX_NESTING} levels")
        elif first in b"]}":
            depth -= 1
        elif first == 0x2C:
            nodes += 1
        if nodes > MAX_NODES:
            raise JsonError(JsonProblem.TOO_MANY, f"more than {MAX_NODES} values")


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise JsonError(JsonProblem.DUPLICATE_KEY)
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise JsonError(JsonProblem.NOT_JSON, f"{name} is not JSON")
