"""What was open and selected in results: kept for the newest, and nothing of weight lost where that is not possible."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from depot_gui.flow.views import MOST_OPEN, MOST_RECORDS, View, Views

ONE = View(rows=12, open=(1, 4), current=5)


def started(file: Path) -> Views:
    """The views as the next start of the program finds them."""
    views = Views(file)
    views.load()
    return views


def test_what_was_open_and_selected_is_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "not there yet" / "views.json"
    views = started(file)
    assert views.get("a") is None
    views.put("a", View(rows=3))
    views.put("a", ONE)
    views.put("b", View(rows=7, current=0))
    views.save()
    again = started(file)
    assert (again.get("a"), again.get("b")) == (ONE, View(rows=7, current=0))


def test_where_there_are_too_many_the_one_not_looked_at_for_longest_goes() -> None:
    views = Views()
    for number in range(MOST_RECORDS):
        views.put(str(number), ONE)
    views.put("0", ONE)
    views.put("one more", ONE)
    assert views.get("1") is None
    assert None not in (views.get("0"), views.get("2"), views.get("one more"))


def test_the_order_of_the_looks_outlives_a_restart(tmp_path: Path) -> None:
    views = Views(tmp_path / "views.json")
    for number in range(MOST_RECORDS):
        views.put(str(number), ONE)
    views.put("0", ONE)
    views.save()
    again = started(tmp_path / "views.json")
    again.put("one more", ONE)
    assert (again.get("0"), again.get("1")) == (ONE, None)


def test_a_result_with_too_many_open_rows_is_shown_as_if_it_were_new() -> None:
    views = Views()
    views.put("a", ONE)
    views.put("a", View(rows=9999, open=tuple(range(MOST_OPEN + 1))))
    assert views.get("a") is None


@pytest.mark.parametrize("damage", [b"", b"[]", b'{"a": {"rows": "12"}}', b'{"a": "\xff"}'])
def test_a_file_that_cannot_be_read_counts_as_none(
    damage: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "views.json"
    file.write_bytes(damage)
    assert started(file).get("a") is None
    assert [r.levelno for r in caplog.records] == [logging.WARNING]


def test_what_cannot_be_written_is_only_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    views = Views(tmp_path / "file" / "views.json")
    views.put("a", ONE)
    views.save()
    assert [r.levelno for r in caplog.records] == [logging.WARNING]
    assert views.get("a") == ONE


def test_nothing_seen_leaves_no_file(tmp_path: Path) -> None:
    started(tmp_path / "views.json").save()
    assert list(tmp_path.iterdir()) == []
