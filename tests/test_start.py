"""What is loaded after the first window comes in small pieces, all of which exist."""

import importlib.util

import pytest

from depot_gui import loading


@pytest.mark.parametrize("name", (*loading.FIRST, *loading.THEN, *loading.HEAVY))
def test_what_is_loaded_later_exists(name: str) -> None:
    assert importlib.util.find_spec(name) is not None
