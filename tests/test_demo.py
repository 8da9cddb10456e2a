"""The demo: its vCenter starts and ends with it, everything is filled in, and it promises nothing it does not keep."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget

from depot_gui.app import Options
from depot_gui.demo import DemoPasswords, end_old_runs, facts_of
from depot_gui.demo_process import SimulatorProcess
from depot_gui.domain.failures import Problem
from depot_gui.domain.ports import StoreKind
from depot_gui.domain.record import State
from depot_gui.domain.trust import TrustMethod
from depot_gui.flow.connections import Connections
from depot_gui.flow.forms import HostForm
from depot_gui.flow.wizard import Prefill
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.texts.endings import summary
from depot_gui.ui.texts.failures import ending_advice
from depot_gui.ui.texts.runs import list_words
from tests.fakes.disk import FakeDisk, FakeRecords
from tests.journeys.driver import NEXT, program
from tests.ui import run_records as records
from tests.ui.support import click, shown_words, until


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of its own."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path


async def test_the_simulated_vcenter_tells_what_the_wizard_is_filled_in_with() -> None:
    demo = SimulatorProcess()
    facts = await facts_of(demo)
    try:
        assert facts.trust().method is TrustMethod.AUTHORITY, "no file that the user never chose"
        assert not facts.connection.remembered
        first = facts.filled_in(Prefill())
        assert (first.address, first.host.name) == (str(facts.vcenter), facts.hosts[0].name)
        assert first.password.reveal() == facts.password
        assert first.host.password.reveal() == facts.hosts[0].password
        again = facts.filled_in(Prefill(address="127.0.0.1:9", host=HostForm("esx-16.lab.example", user="admin")))
        assert again.address == str(facts.vcenter), "that of an earlier demo is gone"
        assert (again.host.name, again.host.user) == ("esx-16.lab.example", "admin")
        assert again.host.password
    finally:
        await demo.close()


async def test_the_demo_has_no_keyring() -> None:
    assert await DemoPasswords().kind() is StoreKind.UNUSED


async def test_what_ran_in_an_earlier_demo_ended_with_it() -> None:
    running = records.running("esx-02")
    disk = FakeDisk()
    kept = FakeRecords(disk)
    await kept.save(running)
    await end_old_runs(kept)
    (record,) = await kept.load_all()
    assert record.state is State.LOST
    assert record.failure is not None
    assert record.failure.problem is Problem.DEMO_ENDED
    assert record.ended is not None
    assert record.ended - running.created < timedelta(hours=1), "it ended when it was last heard, not at the next start"
    reader = message_reader()
    advice = ending_advice(record, None, reader)
    words = f"{list_words(record, reader)} {summary(record, None, reader)} {advice.title} {advice.text}"
    assert "simulated vCenter ends with its window" in words
    assert "service restarts" not in words
    assert "lost" not in words.casefold()


async def test_what_runs_in_another_demo_that_is_open_goes_on() -> None:
    disk = FakeDisk()
    await FakeRecords(disk).save(records.running("esx-02"))
    disk.owned = False
    await end_old_runs(FakeRecords(disk))
    (record,) = await FakeRecords(disk).load_all()
    assert record.state is State.FOLLOWING


@pytest.mark.skipif(sys.platform == "win32", reason="the folders are those of XDG")
async def test_the_wizard_of_the_demo_is_filled_in_and_shows_what_was_checked(home: Path, qapp: QApplication) -> None:
    async with program(Options(demo=True)) as driver:
        await until(lambda: driver.has_wizard)
        checked = driver.on_page(QWidget, "certificateChecked")
        await until(checked.isVisible, what="the certificate was looked at")
        words = " ".join(shown_words(checked))
        assert "The demo’s own authority issued it" in words
        assert "SHA-256" in words
        assert "From the keyring" not in " ".join(shown_words(driver.wizard))
        assert not driver.on_page(QCheckBox, "rememberPassword").isChecked()
        assert not driver.on_page(QCheckBox, "rememberPassword").isEnabled()
        click(driver.on_page(QPushButton, "showCertificate"))
        assert len(driver.on_page(QLineEdit, "checkedSha256").text()) > 60
        await driver.press(NEXT)
        await driver.choose("authUsernamePassword")
        await driver.until_page("CREDENTIALS")
        assert driver.on_page(QLineEdit, "hostPassword").text(), "the host's password is filled in"
        await driver.press(NEXT)
        await driver.confirm_certificate()
        record = await driver.extract()
        await driver.until_over(record.id)
        assert driver.record(record.id).state is State.SUCCEEDED
    (saved,) = Connections(home / "config" / "depot-gui-demo" / "demo-vcenter.json").saved
    assert saved.ca_file is None, "the next time a file that the user never chose would be shown"
