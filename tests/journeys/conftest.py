"""What journeys share: the simulated vCenter of a module, and logins to it."""

from collections.abc import Iterator

import pytest

from tests.simulator.support import Simulator, simulator

Login = tuple[str, str, str]


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Journeys must not depend on whether this machine has a keyring; its own tests drive a real one."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture(scope="module")
def vcenter() -> Iterator[Simulator]:
    """A fast simulator with its control calls on."""
    with simulator("--control", "--speed", "20") as running:
        yield running


@pytest.fixture
def login(vcenter: Simulator) -> Login:
    """What is typed on the Connect page."""
    return f"127.0.0.1:{vcenter.port}", vcenter.user, vcenter.password
