"""The record reader: whatever the bytes are, a record or one clear reason, within memory that is known."""

import contextlib
import json
import random
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from depot_gui.domain.jsontext import MAX_NODES, JsonProblem
from depot_gui.domain.record import Record, Seen, State
from depot_gui.flow.record_file import MAX_BYTES, RecordFileError, RecordProblem, read_record_file, write_record
from tests.domain.test_jsontext import values
from tests.flow.mutations import HOSTILE, ORIGINALS, SAMPLES, consume, mutated, try_one
from tests.ui import result_samples as samples

MEBIBYTE = 1024 * 1024
HALF_A_GIBIBYTE = 512 * MEBIBYTE


def with_member(member: str) -> bytes:
    """A record with this text as one more member."""
    return write_record(samples.success()).replace(b"{", b"{" + member.encode() + b",", 1)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.__name__)
def test_a_record_comes_back_as_it_was(sample: Any) -> None:
    record = sample()
    assert read_record_file(write_record(record)) == record


moments = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
names = st.text(min_size=1, max_size=40)


@st.composite
def any_records(draw: st.DrawFn) -> Record:
    """Records of every state, with any JSON at all where a server's own stands."""
    state = draw(st.sampled_from(State))
    seen = [Seen(draw(moments), draw(st.sampled_from(State)), draw(names), draw(st.integers(0, 100)), draw(values))]
    return replace(
        samples.record(state),
        id=draw(names),
        host_label=draw(names),
        request=draw(st.dictionaries(names, values, max_size=3)),
        language=draw(names),
        task=None if state is State.DRAFT else draw(names),
        ended=draw(st.none() | moments),
        timeline=tuple(seen * draw(st.integers(0, 3))),
        result=draw(values),
    )


@given(any_records())
@settings(max_examples=80, deadline=None)
def test_record_to_json_to_record_is_identity(record: Record) -> None:
    data = write_record(record)
    assert read_record_file(data) == record
    assert write_record(read_record_file(data)) == data


@pytest.mark.parametrize(
    ("data", "problem", "words"),
    [
        (b"", RecordProblem.DAMAGED, ""),
        (b"PK\x03\x04", RecordProblem.DAMAGED, ""),
        (b"[]", RecordProblem.NOT_A_RECORD, ""),
        (b'{"a": 1}', RecordProblem.NOT_A_RECORD, ""),
        (b'{"schema": true, "request": {}}', RecordProblem.NOT_A_RECORD, ""),
        (b'{"schema": 99, "request": {}}', RecordProblem.NEWER_VERSION, "99"),
        (b'{"schema": 0, "request": {}}', RecordProblem.DAMAGED, "schema 0"),
        (b'{"schema": 1, "request": {}}', RecordProblem.DAMAGED, "id"),
        (b'{"schema": 1, "request": []}', RecordProblem.DAMAGED, ""),
        (with_member('"result": NaN'), RecordProblem.DAMAGED, ""),
        (with_member('"note": "\\ud800"'), RecordProblem.DAMAGED, ""),
        (with_member('"note": "\xff"').replace("\xff".encode(), b"\xff"), RecordProblem.DAMAGED, ""),
        (with_member('"schema": 1'), RecordProblem.DAMAGED, "twice"),
        (with_member('"x": ' + "[" * 100_000 + "]" * 100_000), RecordProblem.DAMAGED, "64 levels"),
        (with_member('"x": [' + "0," * 10_000_000 + "0]"), RecordProblem.DAMAGED, f"{MAX_NODES}"),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else str(value),
)
def test_what_is_no_record_is_told_in_one_reason(data: bytes, problem: RecordProblem, words: str) -> None:
    with pytest.raises(RecordFileError) as caught:
        read_record_file(data)
    assert caught.value.problem is problem and words in caught.value.detail


def test_a_twice_written_key_is_found_however_deep_and_whatever_its_spelling() -> None:
    twice = with_member('"x": [{"a": 1, "\\u0061": 2}]')
    with pytest.raises(RecordFileError) as caught:
        read_record_file(twice)
    assert caught.value.json_problem is JsonProblem.DUPLICATE_KEY
    read_record_file(with_member('"x": {"a:": ":", "b": {"a:": "\\":\\""}}'))


def test_a_mark_of_the_byte_order_does_no_harm() -> None:
    record = samples.success()
    assert read_record_file(b"\xef\xbb\xbf" + write_record(record)) == record


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: repr(value)[:30])
def test_a_wrong_value_anywhere_does_no_harm(value: Any) -> None:
    for original in ORIGINALS:
        whole = json.loads(original)
        for name in list(whole):
            try_one(json.dumps({**whole, name: value}).encode())
        for name in ("software_spec", "notifications", "result"):
            if isinstance(whole.get("result"), dict):
                try_one(json.dumps({**whole, "result": {**whole["result"], name: value}}).encode())


def test_records_that_were_damaged_or_forged_are_read_or_refused() -> None:
    """A small part of what `python -m tests.flow.mutations 100000` does."""
    chance = random.Random(20)
    read = [try_one(mutated(chance.choice(ORIGINALS), chance)) for _ in range(1500)]
    assert 100 < sum(record is not None for record in read) < 1000


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_read_or_refused(data: bytes) -> None:
    assert try_one(data) is None


LARGE = {
    "one string": lambda: b'{"schema":1,"request":{},"x":"' + b"a" * (MAX_BYTES - 50) + b'"}',
    "one string beyond ASCII": lambda: b'{"schema":1,"x":"\xf0\x9f\x98\x80' + b"a" * (MAX_BYTES - 50) + b'"}',
    "a string after many brackets": lambda: b"[[]" + b",[]" * 70 + b',"' + b"a" * (MAX_BYTES - 999) + b'"]',
    "escapes after many brackets": lambda: b"[[]" + b",[]" * 70 + b',"' + b"\\n" * (MAX_BYTES // 2 - 999) + b'"]',
    "quotation marks": lambda: b'"' * MAX_BYTES,
    "strings and blanks": lambda: b'""  ' * (MAX_BYTES // 4),
    "past the limit": lambda: b" " * (MAX_BYTES + 1),
    "small objects": lambda: b"[" + b'{"a":1},' * 900_000 + b"0]",
    "deep objects": lambda: b"[" + (b'{"a":' * 60 + b"1" + b"}" * 60 + b",") * 30_000 + b"0]",
}
"""What would cost most memory; each within the limit of size but for one."""


@pytest.mark.slow
@pytest.mark.parametrize("name", LARGE)
def test_memory_is_bounded(name: str) -> None:
    """At most eight times the input, or half a GiB where that is more, measured by a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", __name__, name], capture_output=True, text=True, timeout=120, check=True
    )
    size, peak = map(int, done.stdout.split())
    assert peak <= max(8 * size, HALF_A_GIBIBYTE), f"{peak // MEBIBYTE} MiB for {size // MEBIBYTE} MiB"


def test_a_file_of_a_gigabyte_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    file = tmp_path / "huge.depot.json"
    with file.open("wb") as stream:
        stream.truncate(1024 * MEBIBYTE)
        stream.seek(0)
    with file.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    with pytest.raises(RecordFileError) as caught:
        read_record_file(data)
    assert caught.value.problem is RecordProblem.TOO_LARGE


def test_a_very_long_record_can_be_used() -> None:
    consume(samples.many(2000))


def _measure(name: str) -> None:
    data = LARGE[name]()
    Path("/proc/self/clear_refs").write_text("5", "ascii")  # the peak begins anew
    before = _memory("VmRSS")
    with contextlib.suppress(RecordFileError):
        read_record_file(data)
    print(len(data), max(0, _memory("VmHWM") - before))


def _memory(name: str) -> int:
    """Bytes that the kernel counts for this process."""
    line = next(line for line in Path("/proc/self/status").read_text("ascii").splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    _measure(sys.argv[1])
