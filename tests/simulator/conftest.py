"""One fast simulator for all tests of a module that only look at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.simulator.support import Simulator, simulator


@pytest.fixture(scope="module")
def vcenter() -> Iterator[Simulator]:
    """8.0.3, twenty times as fast, with the control services; a test leaves no fault behind."""
    with simulator("--speed", "20", "--control", "--task-limit", "1000") as running:
        yield running


@pytest.fixture
def faulty(vcenter: Simulator) -> Iterator[Simulator]:
    """The same simulator, for a test that sets faults; they are gone afterwards."""
    yield vcenter
    vcenter.set_faults()
    vcenter.set_network()
