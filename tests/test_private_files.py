"""What the program keeps is the user's alone, whatever the umask is and whatever was there before."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from depot_gui import logs, private_files
from depot_gui.domain.address import Address
from depot_gui.flow.baseline import Baseline
from depot_gui.flow.connections import Connections, SavedConnection
from depot_gui.flow.views import View, Views
from depot_gui.settings import Settings, save_settings
from tests.ui import result_samples as samples


@pytest.fixture(params=[0o022, 0o000])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def save_views(file: Path) -> None:
    views = Views(file)
    views.put("r-1", View(1, (), 0))
    views.save()


WRITERS: dict[str, Callable[[Path], object]] = {
    "settings": lambda file: save_settings(file, Settings()),
    "connections": lambda file: Connections(file).add(SavedConnection(Address("vc.lab.example"), "me")),
    "views": save_views,
    "baseline": lambda file: Baseline(file).keep(samples.success()),
}


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("name", WRITERS)
def test_files_and_folders_are_private(tmp_path: Path, name: str) -> None:
    file = tmp_path / "above" / "depot-gui" / "file.json"
    WRITERS[name](file)
    modes = {path.relative_to(tmp_path).name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
    assert modes == {"above": 0o700, "depot-gui": 0o700, "file.json": 0o600}


@pytest.mark.usefixtures("umask")
def test_the_log_is_private(tmp_path: Path) -> None:
    path = logs.start(tmp_path / "log")
    try:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    finally:
        logs.stop()


def test_a_folder_of_before_is_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "depot-gui"
    folder.mkdir()
    folder.chmod(0o777)
    private_files.save(folder / "a", b"x")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_what_others_can_write_is_not_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "a"
    private_files.save(file, b"x")
    assert private_files.is_own(file)
    for mode in (0o620, 0o602):
        file.chmod(mode)
        assert not private_files.is_own(file)
