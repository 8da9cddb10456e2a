"""The modules of `packaging/` for the tests of what ships."""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Import a module that stands beside the specs."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module
