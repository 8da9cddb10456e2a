"""Records as somebody might send them, damaged by accident or on purpose: `python -m tests.flow.mutations 100000`."""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC
from typing import Any

import msgspec

from depot_gui.domain.comparison import Side, compare
from depot_gui.domain.depot_content import NOTHING_KNOWN
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.flow.exports.formats import Format, export_record
from depot_gui.flow.record_file import RecordFileError, read_record_file, write_record
from depot_gui.flow.support import support_json, support_text
from tests.ui import result_samples as samples

SAMPLES = (
    samples.success,
    samples.with_warnings,
    samples.alternative_images,
    samples.five_causes_with_result,
    samples.in_german,
    samples.old_envelope,
    samples.no_error,
    samples.unverified_peer,
    samples.html_503,
    samples.forbidden,
    samples.canceled,
    samples.lost,
    samples.not_started,
)
ORIGINALS = tuple(write_record(sample()) for sample in SAMPLES)

HOSTILE: tuple[Any, ...] = (
    None, True, -1, 0, 2**63, 10**40, 1e308, -0.0, "", "x" * 5000, "=cmd|'/C calc'!A0", "<script>x</script>",
    "\u202egpj", "\x00", "%1 %2 %n", "{0} {name} %(x)s", "../../x", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00-23:59",
    "EXISTING", "SUCCEEDED", [], {}, [[]], [None], {"": None}, {"key": "a", "value": {}}, [{"key": 1, "value": 2}],
    {"id": 1, "params": {"params": {"l": {"params": {"l": 3}}}}}, {"messages": [[], {}, "x", 5]},
    {"s": 1, "i": "x", "d": "1e999", "dt": "x", "precision": 99, "format": "NEVER"}, {"d": "NaN", "precision": 3},
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """One of the ways to damage it, or several."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data = chance.choice(_WAYS)(data, chance)
    return data


def _flip(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) or 1)
    return data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]


def _cut(data: bytes, chance: random.Random) -> bytes:
    first, last = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[:first] + data[last:] if chance.random() < 0.7 else data[:first]


def _repeat(data: bytes, chance: random.Random) -> bytes:
    first = chance.randrange(len(data) or 1)
    piece = data[first : first + chance.randrange(1, 60)]
    return data[:first] + piece * chance.randrange(2, 40) + data[first:]


def _insert(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) or 1)
    marks = (b'"', b"{", b"}", b"[", b"]", b",", b":", b"NaN", b"1e999", b"\\ud800", b"\xff", b"\\", b"null", b"\x00")
    return data[:place] + chance.choice(marks) * chance.choice((1, 1, 3, 80)) + data[place:]


def _change_value(data: bytes, chance: random.Random) -> bytes:
    """Well-formed, with something else in some place."""
    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return data
    places = list(_places(value))
    if places:
        holder, key = chance.choice(places)
        if isinstance(holder, dict) and chance.random() < 0.2:
            holder[chance.choice(("", "x", "components", "key", "\u202e"))] = holder.pop(key)
        else:
            holder[key] = chance.choice(HOSTILE)
    return msgspec.json.encode(value)


def _places(value: Any) -> Any:
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in list(keys):
        yield value, key
        yield from _places(value[key])


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip, _cut, _repeat, _insert, _change_value, _change_value, _change_value,
)  # fmt: skip


def consume(record: Record) -> None:
    """What the program does with any record, without its windows: none of it may fail."""
    assert read_record_file(write_record(record)) == record
    reader = Reader("de", UTC)
    support_text(record, reader)
    support_json(record)
    for kind in (Format.CSV, Format.HTML, Format.MARKDOWN):
        export_record(record, kind, NOTHING_KNOWN, {})
    info = record.extract_info
    if info is not None:
        compare([Side("a", info), Side("b", info)])


def try_one(data: bytes) -> Record | None:
    """The record that these bytes are, used; None where they are none. Anything else is raised."""
    try:
        record = read_record_file(data)
    except RecordFileError:
        return None
    consume(record)
    return record


def main() -> None:
    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    chance = random.Random(seed)
    read, slowest, began = 0, 0.0, time.monotonic()
    for _ in range(count):
        data = mutated(chance.choice(ORIGINALS), chance)
        start = time.monotonic()
        try:
            read += try_one(data) is not None
        except Exception:
            print(repr(data), file=sys.stderr)
            raise
        slowest = max(slowest, time.monotonic() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    words = f"{count} inputs, {read} of them records, slowest {slowest:.3f} s, peak {peak} MiB"
    print(words, f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
