"""The baseline on a real disk: a copy of its own, one at a time, and what cannot be read or written."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from msgspec.structs import replace

from depot_gui.domain.ports import DiskError
from depot_gui.flow.baseline import Baseline
from depot_gui.flow.record_file import MAX_BYTES, write_record
from tests.ui import run_records

ONE = replace(run_records.succeeded(), id="one")
TWO = replace(run_records.succeeded(), id="two")


def started(file: Path) -> Baseline:
    """The baseline as the next start of the program finds it."""
    baseline = Baseline(file)
    baseline.load()
    return baseline


def test_the_last_one_kept_is_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "not there yet" / "baseline.depot.json"
    first = started(file)
    assert first.record is None
    first.keep(ONE)
    first.keep(TWO)
    assert started(file).record == TWO


def test_a_forgotten_one_is_gone_from_the_disk_too(tmp_path: Path) -> None:
    file = tmp_path / "baseline.depot.json"
    baseline = started(file)
    baseline.keep(ONE)
    baseline.forget()
    assert baseline.record is None
    assert list(tmp_path.iterdir()) == []
    baseline.forget()
    assert started(file).record is None


def test_without_a_file_it_lasts_until_the_program_ends() -> None:
    baseline = Baseline()
    baseline.load()
    baseline.keep(ONE)
    assert baseline.record == ONE
    baseline.forget()
    assert baseline.record is None


@pytest.mark.parametrize(
    "damage",
    [b"", b"no record", write_record(ONE)[:-9], b" " * (MAX_BYTES + 1)],
    ids=["empty", "no record", "cut off", "too large"],
)
def test_a_file_that_cannot_be_read_counts_as_none(
    damage: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "baseline.depot.json"
    file.write_bytes(damage)
    assert started(file).record is None
    assert [r.levelno for r in caplog.records] == [logging.WARNING]
    assert file.read_bytes() == damage, "it is not for a reader to change it"


def test_what_cannot_be_written_holds_until_the_program_ends(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    baseline = Baseline(tmp_path / "file" / "baseline.depot.json")
    with pytest.raises(DiskError):
        baseline.keep(ONE)
    assert baseline.record == ONE


def test_what_cannot_be_deleted_is_told_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "baseline.depot.json"
    file.mkdir()
    with pytest.raises(DiskError) as told:
        Baseline(file).forget()
    assert str(file) in told.value.detail
