"""Records on a real disk: whole or not at all, one owner, nothing dropped, and every problem told."""

# ruff: noqa: ASYNC240  (a test may look at its own files)

from __future__ import annotations

import asyncio
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import SCHEMA, Record, State
from depot_gui.domain.trust import Trust, TrustMethod
from depot_gui.flow.record_file import (
    RecordFileError,
    RecordProblem,
    migrated,
    read_record_file,
    write_record,
)
from depot_gui.flow.store import FileRecords, save_private
from tests.ui import run_records

RECORD = replace(run_records.succeeded(), id="one")


def raw(record: Record = RECORD, name: str = "") -> tuple[str, bytes]:
    return (name or record.id) + ".depot.json", write_record(record)


async def loaded(folder: Path) -> tuple[FileRecords, tuple[Record, ...]]:
    records = FileRecords(folder)
    return records, await records.load_all()


async def test_what_is_saved_is_there_again_and_private(tmp_path: Path) -> None:
    records, none = await loaded(tmp_path / "records")
    assert none == ()
    await records.save(RECORD)
    await records.save(replace(RECORD, id="two"))
    await records.delete("two")
    await records.close()
    again, found = await loaded(tmp_path / "records")
    assert found == (RECORD,)
    await again.close()
    assert oct(_mode(tmp_path / "records" / "one.depot.json")) == "0o600"
    assert oct(_mode(tmp_path / "records")) == "0o700"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
async def test_a_record_that_others_can_write_decides_on_no_trust(tmp_path: Path) -> None:
    trusting = replace(RECORD, trust=Trust(TrustMethod.CA_FILE, ca_file="/tmp/theirs.pem"))
    records, _ = await loaded(tmp_path)
    await records.save(trusting)
    assert await records.load_all() == (trusting,)
    (tmp_path / f"{RECORD.id}.depot.json").chmod(0o666)
    assert await records.load_all() == (replace(RECORD, trust=None),)
    await records.close()


async def test_a_second_program_may_read_and_not_write(tmp_path: Path) -> None:
    first, _ = await loaded(tmp_path)
    await first.save(RECORD)
    second, found = await loaded(tmp_path)
    assert (second.owned, found) == (False, (RECORD,))
    for deed in (second.save(RECORD), second.delete("one")):
        with pytest.raises(DiskError):
            await deed
    await second.close()
    await first.close()
    third, _ = await loaded(tmp_path)
    assert third.owned
    await third.close()


async def test_a_killed_program_leaves_no_lock(tmp_path: Path) -> None:
    process = await asyncio.to_thread(_start_writer, tmp_path)
    second, _ = await loaded(tmp_path)
    assert not second.owned
    await second.close()
    await asyncio.to_thread(_kill, process)
    third, _ = await loaded(tmp_path)
    assert third.owned
    await third.close()


@pytest.mark.parametrize(
    ("name", "data", "aside"),
    [
        ("bad.depot.json", b"{", True),
        ("bad.depot.json", b"", True),
        ("bad.depot.json", b'{"schema": 1}', True),
        ("other.depot.json", raw()[1], True),
        ("new.depot.json", raw()[1].replace(b'"schema": 1', b'"schema": 99'), False),
    ],
    ids=["cut off", "empty", "no record", "under another name", "of a newer version"],
)
async def test_what_cannot_be_read_is_kept_and_told(tmp_path: Path, name: str, data: bytes, aside: bool) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / raw()[0]).write_bytes(raw()[1])
    for round_number in range(2):
        records, found = await loaded(tmp_path)
        assert found == (RECORD,)
        told = await records.damaged()
        await records.close()
        kept = name + ".damaged" if aside else name
        assert (tmp_path / kept).read_bytes() == data
        assert told == ((kept,) if round_number == 0 or not aside else ())


async def test_two_damaged_ones_of_one_name_are_both_kept(tmp_path: Path) -> None:
    for content in (b"1", b"2", b"3"):
        (tmp_path / "bad.depot.json").write_bytes(content)
        records, _ = await loaded(tmp_path)
        await records.close()
    assert sorted(p.read_bytes() for p in tmp_path.glob("bad.depot.json.damaged*")) == [b"1", b"2", b"3"]


async def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.depot.json").open("wb") as file:
        file.truncate(129 * 1024 * 1024)
    records, found = await loaded(tmp_path)
    assert found == ()
    assert await records.damaged() == ("huge.depot.json.damaged",)
    await records.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
async def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    records = FileRecords(tmp_path)
    with pytest.raises(DiskError):
        await records.save(RECORD)
    tmp_path.chmod(0o700)
    await records.close()


async def test_a_write_that_the_system_really_cuts_off_is_told_and_keeps_the_record_as_it_was(tmp_path: Path) -> None:
    """As on a full disk: the first bytes are taken, the rest is refused."""
    records, _ = await loaded(tmp_path)
    await records.save(RECORD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(DiskError) as caught:
            await records.save(replace(RECORD, host_label="another"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "File too large" in caught.value.detail
    assert [path.name for path in tmp_path.glob("one*")] == ["one.depot.json"]
    await records.close()
    again, found = await loaded(tmp_path)
    assert found == (RECORD,)
    await again.close()


@pytest.mark.parametrize("name", ["../one", "a/b", "", "a" * 65, "con\n", ".."])
async def test_an_id_is_never_a_path(tmp_path: Path, name: str) -> None:
    records, _ = await loaded(tmp_path / "records")
    with pytest.raises(DiskError):
        await records.save(replace(RECORD, id=name))
    await records.close()
    assert [p.name for p in tmp_path.iterdir()] == ["records"]


def test_an_older_schema_is_brought_up_step_by_step_and_an_unknown_one_is_damaged() -> None:
    steps = {1: lambda v: {**v, "first": True}, 2: lambda v: {**v, "second": True}}
    value = migrated({"schema": 1, "request": {}}, 3, steps)
    assert value == {"schema": 1, "request": {}, "first": True, "second": True}
    for schema, problem in (
        (0, RecordProblem.DAMAGED),
        (4, RecordProblem.NEWER_VERSION),
        (True, RecordProblem.NOT_A_RECORD),
    ):
        with pytest.raises(RecordFileError) as caught:
            migrated({"schema": schema, "request": {}}, 3, steps)
        assert caught.value.problem is problem


def test_a_record_of_before_batches_is_still_read() -> None:
    before = write_record(RECORD).replace(b' "batch": "",\n', b"")
    assert before != write_record(RECORD)
    assert read_record_file(before) == RECORD
    assert RECORD.schema == SCHEMA


@settings(max_examples=300, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.binary(max_size=400) | st.tuples(st.integers(0, 4000), st.binary(max_size=6)))
def test_any_bytes_are_a_record_or_one_error(damage: bytes | tuple[int, bytes]) -> None:
    data = damage
    if isinstance(damage, tuple):
        whole, (place, part) = raw()[1], damage
        data = whole[: place % len(whole)] + part + whole[place % len(whole) + len(part) :]
    assert isinstance(data, bytes)
    try:
        record = read_record_file(data)
    except RecordFileError as error:
        assert error.problem in RecordProblem
    else:
        assert record.state in State


WRITER = """
import asyncio, sys
from pathlib import Path
from msgspec.structs import replace
from depot_gui.flow.store import FileRecords
from tests.ui import run_records

async def main():
    records = FileRecords(Path(sys.argv[1]))
    await records.load_all()
    record = replace(run_records.succeeded(), id="one", host_label="0" * 50_000)
    await records.save(record)
    print("ready", flush=True)
    for number in range(1, 1_000_000):
        await records.save(replace(record, host_label=str(number % 10) * 50_000))

asyncio.run(main())
"""


def _start_writer(folder: Path) -> subprocess.Popen[str]:
    root = Path(__file__).parents[2]
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], cwd=root, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def _kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


@pytest.mark.parametrize("times", [3, pytest.param(60, marks=pytest.mark.slow)])
def test_killed_while_it_writes_a_record_is_whole_as_it_was_or_as_it_is(tmp_path: Path, times: int) -> None:
    for number in range(times):
        process = _start_writer(tmp_path)
        time.sleep(0.02 + 0.011 * (number % 17))
        _kill(process)
        record = read_record_file((tmp_path / "one.depot.json").read_bytes())
        assert len(set(record.host_label)) == 1
        assert len(record.host_label) == 50_000


def test_a_file_that_cannot_be_replaced_stays(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DiskError):
        save_private(tmp_path / "a", b"x")
    with pytest.raises(DiskError):
        save_private(tmp_path / "file" / "b", b"x")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "file"]


def _mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


async def test_where_there_can_be_no_folder_it_is_told_at_the_first_record(tmp_path: Path) -> None:
    """As on a read-only file system, which a test cannot make."""
    (tmp_path / "file").write_bytes(b"")
    records, found = await loaded(tmp_path / "file" / "records")
    assert (found, records.owned) == ((), True)
    with pytest.raises(DiskError) as caught:
        await records.save(RECORD)
    assert "Not a directory" in caught.value.detail
    await records.close()


async def test_what_the_system_does_not_let_us_read_stays_where_it_is_and_is_told(tmp_path: Path) -> None:
    """A folder under a record's name refuses to be read, as a file of somebody else does."""
    (tmp_path / "other.depot.json").mkdir()
    (tmp_path / raw()[0]).write_bytes(raw()[1])
    records, found = await loaded(tmp_path)
    assert found == (RECORD,)
    assert await records.damaged() == ("other.depot.json",)
    await records.close()
    assert (tmp_path / "other.depot.json").is_dir()


async def test_what_cannot_be_deleted_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "one.depot.json").mkdir()
    records, _ = await loaded(tmp_path)
    with pytest.raises(DiskError) as caught:
        await records.delete("one")
    assert "one.depot.json" in caught.value.detail
    await records.close()


async def test_a_second_program_leaves_what_is_damaged_to_the_first(tmp_path: Path) -> None:
    first, _ = await loaded(tmp_path)
    (tmp_path / "bad.depot.json").write_bytes(b"{")
    second, _ = await loaded(tmp_path)
    assert await second.damaged() == ("bad.depot.json",)
    assert (tmp_path / "bad.depot.json").read_bytes() == b"{"
    await second.close()
    await first.close()


async def test_a_damaged_one_whose_name_is_too_long_for_a_longer_one_is_told_as_it_is(tmp_path: Path) -> None:
    name = "a" * (255 - len(".depot.json")) + ".depot.json"
    (tmp_path / name).write_bytes(b"{")
    records, _ = await loaded(tmp_path)
    assert await records.damaged() == (name,)
    assert (tmp_path / name).read_bytes() == b"{"
    await records.close()
