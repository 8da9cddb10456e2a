"""The program is started again, and the vCenter is not the one it was: nothing leaves before the user has judged."""

import asyncio
import contextlib
import os
import shutil
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from depot_gui.app import Options
from depot_gui.domain.record import Record, State
from depot_gui.domain.trust import signed_by
from depot_gui.domain.x509 import read_certificate
from depot_gui.ui.relogin_dialog import ReloginDialog
from tests.journeys.conftest import Login
from tests.journeys.driver import Driver, program
from tests.simulator.support import Simulator, simulator
from tests.ui.support import click, find, shown_words, type_text, until


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def restart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], Awaitable[None]]:
    """The next program finds the records of the one before, whose lock ends with its process: this one."""

    async def move() -> None:
        await asyncio.sleep(0.2)  # the window before is gone by then, and need not be dressed again
        shutil.copytree(os.environ["XDG_DATA_HOME"], tmp_path / "data")
        for lock in (tmp_path / "data").rglob("*.lock"):
            lock.unlink()
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    return move


async def relogin(driver: Driver) -> ReloginDialog:
    """The question that is open."""
    dialogs = await until(lambda: [d for d in driver.window.findChildren(ReloginDialog) if d.isVisible()], 20)
    return dialogs[0]


@contextlib.asynccontextmanager
async def running(*arguments: str) -> AsyncIterator[Simulator]:
    """A simulator whose start and end do not hold up the window."""
    process = simulator(*arguments)
    vcenter = await asyncio.to_thread(process.__enter__)
    try:
        yield vcenter
    finally:
        await asyncio.to_thread(process.__exit__, None, None, None)


def passwords(vcenter: Simulator) -> int:
    """How many requests with a password have reached it."""
    return int(vcenter.statistics()["vcenter_passwords"])


async def leave_one_running(port: int) -> Record:
    """The program ends, and so does the vCenter at this port."""
    async with running("--port", str(port)) as vcenter:
        login: Login = f"127.0.0.1:{port}", vcenter.user, vcenter.password
        async with program(Options()) as driver:
            record = await driver.extract_existing(login, vcenter.host("slow").host)
            return await driver.until_state(record.id, State.FOLLOWING)


async def test_the_authority_of_another_certificate_can_be_trusted_instead(
    restart: Callable[[], Awaitable[None]],
) -> None:
    port = free_port()
    record = await leave_one_running(port)
    await restart()
    async with running("--port", str(port), "--control") as vcenter, program(Options()) as driver:
        root = read_certificate(vcenter.certificate.read_text("ascii"))
        dialog = await relogin(driver)
        click(find(dialog, QPushButton, "showAuthority"))
        await until(lambda: find(dialog, QLineEdit, "vcenterSha256").text() == root.sha256.value)
        assert passwords(vcenter) == 0
        click(find(dialog, QCheckBox, "trustAlways"))
        type_text(find(dialog, QLineEdit, "reloginPassword"), vcenter.password)
        click(dialog.ok)
        record = await driver.until_over(record.id)
        assert (record.trust, passwords(vcenter)) == (signed_by(root), 1)


async def test_another_certificate_after_a_restart_is_an_alarm(restart: Callable[[], Awaitable[None]]) -> None:
    port = free_port()
    record = await leave_one_running(port)
    await restart()
    async with running("--port", str(port), "--control") as vcenter, program(Options()) as driver:
        dialog = await relogin(driver)
        assert find(dialog, QWidget, "certificateAlarm").isVisible()
        await until(dialog.later.hasFocus)
        await until(lambda: "shows a different certificate" in " ".join(shown_words(driver.window)))
        click(dialog.later)
        await until(lambda: find(driver.window, QPushButton, "logInAgain").isVisible(), what="a way back in")
        click(find(driver.window, QPushButton, "logInAgain"))
        dialog = await relogin(driver)
        assert passwords(vcenter) == 0
        click(find(dialog, QCheckBox, "trustVcenter"))
        type_text(find(dialog, QLineEdit, "reloginPassword"), vcenter.password)
        click(find(dialog, QPushButton, "reloginOk"))
        record = await driver.until_over(record.id)
        assert record.state is State.LOST
        await driver.select(record.id)
        advice = find(driver.window, QWidget, "errorAdvice")
        await until(lambda: "vCenter no longer knows the task" in shown_words(advice))
        assert any("list of depots" in words for words in shown_words(advice))


async def test_what_was_trusted_this_time_is_shown_again_after_a_restart(
    vcenter: Simulator, login: Login, restart: Callable[[], Awaitable[None]]
) -> None:
    vcenter.set_faults()
    async with program(Options()) as driver:
        record = await driver.extract_existing(login, vcenter.host("slow").host)
    await restart()
    before = passwords(vcenter)
    async with program(Options()) as driver:
        dialog = await relogin(driver)
        assert not find(dialog, QWidget, "certificateAlarm").isVisible()
        assert any("for that time only" in words for words in shown_words(dialog))
        type_text(find(dialog, QLineEdit, "reloginPassword"), vcenter.password)
        assert not dialog.ok.isEnabled()
        assert passwords(vcenter) == before
        click(dialog.later)
        await until(lambda: find(driver.window, QPushButton, "logInAgain").isVisible())
        assert "The login was not accepted" not in shown_words(driver.window)
        click(find(driver.window, QPushButton, "logInAgain"))
        dialog = await relogin(driver)
        click(find(dialog, QCheckBox, "trustAlways"))
        type_text(find(dialog, QLineEdit, "reloginPassword"), vcenter.password)
        click(dialog.ok)
        await driver.until_over(record.id)
