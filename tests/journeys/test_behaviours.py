"""Every behaviour of the simulated hosts, from New extraction to what is on the screen at the end."""

import asyncio

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QPushButton, QTreeView, QWidget

from depot_gui.app import Options
from depot_gui.domain.record import State
from tests.journeys.conftest import Login
from tests.journeys.driver import NEXT, Driver, program
from tests.simulator.support import Simulator
from tests.ui.support import click, find, shown_words, until

GOOD = [
    ("quick", State.SUCCEEDED),
    ("slow", State.SUCCEEDED),
    ("warnings", State.SUCCEEDED_WITH_WARNINGS),
    ("already_in_depot", State.SUCCEEDED),
    ("base_image_only", State.SUCCEEDED),
    ("alternative_images", State.SUCCEEDED),
    ("unavailable_for_a_while", State.SUCCEEDED),
    ("session_ended", State.SUCCEEDED),
    ("not_cancelable", State.SUCCEEDED),
]
BAD = ["five_causes", "old_envelope", "no_error"]


async def end_of(driver: Driver, vcenter: Simulator, login: Login, behaviour: str) -> State:
    """Extract, wait for the end, and select it."""
    record = await driver.extract_existing(login, vcenter.host(behaviour).host)
    record = await driver.until_over(record.id)
    await driver.select(record.id)
    return record.state


@pytest.mark.parametrize(("behaviour", "state"), GOOD)
async def test_a_host_that_succeeds_shows_its_software(
    vcenter: Simulator, login: Login, behaviour: str, state: State
) -> None:
    async with program(Options()) as driver:
        assert await end_of(driver, vcenter, login, behaviour) is state
        summary = find(driver.window, QLabel, "resultSummary")
        await until(lambda: summary.isVisible() and summary.text())
        names = driver.tree_texts("resultTree")
        assert "Base image" in names
        assert find(driver.window, QTreeView, "resultTree").isVisible()
        if behaviour == "warnings":
            assert find(driver.window, QWidget, "notificationBar").isVisible()
        if behaviour == "already_in_depot":
            assert "already" in summary.text().casefold()


@pytest.mark.parametrize("behaviour", BAD)
async def test_a_host_that_fails_shows_why(vcenter: Simulator, login: Login, behaviour: str) -> None:
    async with program(Options()) as driver:
        assert await end_of(driver, vcenter, login, behaviour) is State.FAILED
        advice = find(driver.window, QWidget, "errorAdvice")
        await until(advice.isVisible)
        assert shown_words(advice)
        causes = driver.tree_texts("errorTree")
        assert len(causes) >= (5 if behaviour == "five_causes" else 1)


async def test_a_huge_result_is_shown_without_a_stall(vcenter: Simulator, login: Login) -> None:
    async with program(Options()) as driver:
        record = await driver.extract_existing(login, vcenter.host("huge_result").host)
        await driver.until_over(record.id, 60)
        await driver.select(record.id)
        tree = find(driver.window, QTreeView, "resultTree")
        await until(lambda: tree.isVisible() and tree.model().rowCount() > 0)


async def test_a_host_with_its_own_credentials(vcenter: Simulator, login: Login) -> None:
    host = vcenter.host("quick")
    async with program(Options()) as driver:
        await driver.connect(*login)
        await driver.choose("authUsernamePassword")
        await driver.fill_credentials("127.0.0.1", str(host.port), host.user, host.password)
        await driver.confirm_certificate()
        record = await driver.until_over((await driver.extract()).id)
        assert record.state is State.SUCCEEDED
        credential = record.request["host_credential"]
        assert isinstance(credential, dict)
        assert credential["ssl_thumb_print"] == host.thumbprint()
        assert "password" not in credential


async def test_hosts_ticked_in_the_inventory_each_get_a_run(vcenter: Simulator, login: Login) -> None:
    async with program(Options()) as driver:
        await driver.connect(*login)
        await driver.choose("authExisting")
        await driver.tick_hosts("esx-01.lab.example", "esx-06.lab.example")
        await driver.extract()
        assert len(driver.records) == 2
        for record in driver.records:
            assert (await driver.until_over(record.id)).state is State.SUCCEEDED
        assert {r.host_label for r in driver.records} == {"esx-01.lab.example", "esx-06.lab.example"}


async def test_a_certificate_renewed_after_it_was_confirmed_is_an_alarm(vcenter: Simulator, login: Login) -> None:
    host = vcenter.host("esx-15.lab.example")
    async with program(Options()) as driver:
        await driver.connect(*login)
        await driver.choose("authUsernamePassword")
        await driver.fill_credentials("127.0.0.1", str(host.port), host.user, host.password)
        await driver.confirm_certificate()
        await driver.until_page("REVIEW")
        vcenter.renew_certificate(host.host)
        await driver.press("qt_wizard_finish")
        await driver.until_page("CERTIFICATE")
        assert driver.on_page(QWidget, "certificateAlarm").isVisible()
        await driver.confirm_certificate()
        record = await driver.until_over((await driver.extract()).id)
        assert record.state is State.SUCCEEDED


async def test_a_run_is_canceled(vcenter: Simulator, login: Login) -> None:
    vcenter.set_faults()
    async with program(Options()) as driver:
        record = await driver.extract_existing(login, vcenter.host("unavailable_for_a_while").host)
        await driver.select(record.id)
        cancel = find(driver.window, QPushButton, "cancelExtraction")
        await until(lambda: cancel.isVisible() and cancel.isEnabled())
        click(cancel)
        yes = await until(lambda: driver.window.findChild(QPushButton, "questionYes"))
        assert yes is not None
        click(yes)
        record = await driver.until_over(record.id)
        assert record.state in (State.CANCELED, State.SUCCEEDED)


async def test_a_list_of_hosts_with_one_login_each_gets_a_run(vcenter: Simulator, login: Login) -> None:
    first, second = vcenter.host("quick"), vcenter.host("warnings")
    known = await asyncio.to_thread(first.thumbprint, "sha256")
    lines = f"127.0.0.1:{first.port}, {known}\n127.0.0.1:{second.port}\n"
    async with program(Options()) as driver:
        await driver.connect(*login)
        await driver.choose("authUsernamePassword")
        await driver.until_page("CREDENTIALS")
        driver.on_page(QPlainTextEdit, "hostList").setPlainText(lines)
        await driver.fill_credentials("", "", first.user, first.password)
        await driver.until_page("CERTIFICATES")
        box = driver.on_page(QCheckBox, "confirmHost")
        await until(lambda: box.isVisible() and box.isEnabled() and str(second.port) in box.text())
        assert not box.isChecked(), "nothing is ticked beforehand"
        click(box)
        await driver.press(NEXT)
        await driver.extract()
        assert len(driver.records) == 2
        ends = [(await driver.until_over(record.id)).state for record in driver.records]
        assert ends == [State.SUCCEEDED_WITH_WARNINGS, State.SUCCEEDED]
        assert find(driver.window, QLabel, "batchSummary").isVisible()
        await until(lambda: find(driver.window, QLabel, "batchSummary").text() == "1 with errors · 1 done")
