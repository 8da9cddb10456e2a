"""What the user set: read whatever stands in the file, written whole or not at all."""

import json
from pathlib import Path

import pytest

from depot_gui.settings import Settings, load_settings, save_settings


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings.json"
    settings = Settings(theme="dark", language="ja", unfinished_tasks=3, window="AbC=", columns={"hostTable": "x"})
    save_settings(file, settings)
    assert load_settings(file) == settings
    assert [p.name for p in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"theme": 3, "columns": [], "unknown": 1}', "\x00"])
def test_what_is_damaged_counts_as_not_set(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text)
    assert load_settings(file) == Settings()


@pytest.mark.parametrize(
    ("given", "read"), [(0, 1), (-5, 1), (65, 64), (10**9, 64), (12, 12), (True, 8), ("9", 8), (2.5, 8)]
)
def test_the_number_of_tasks_stays_in_its_bounds(tmp_path: Path, given: object, read: int) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"unfinished_tasks": given, "theme": "dark", "columns": {"a": "b", "c": 1}}))
    assert load_settings(file) == Settings(theme="dark", unfinished_tasks=read, columns={"a": "b"})
