"""Servers that are none, or mean harm, met through the window: each ends in a clear sentence and a usable wizard."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from depot_gui.app import Options
from depot_gui.domain.failures import Problem
from tests.client import test_hostile as hostile
from tests.client.near import IDENTITY
from tests.client.servers import Handler, answering, http, listening
from tests.journeys.conftest import Login
from tests.journeys.driver import NEXT, Driver, program
from tests.ui.support import click, find, type_text, until

QUICK = [p for p in hostile.NO_TLS if p.values[1] is not Problem.TIMED_OUT]
BROKEN = [p for p in hostile.NO_ANSWER if p.values[1] is not Problem.TIMED_OUT]


async def say(driver: Driver) -> str:
    """Wait for the page to come to rest; what it says is wrong, at a field or above the page."""
    await until(lambda: not driver.wizard.page.is_busy, 20, "the page comes to rest")
    return driver.page_error or driver.on_page(QLineEdit, "vcenterAddress").accessibleDescription()


async def still_usable(driver: Driver, login: Login) -> None:
    """Another vCenter can be typed, and works."""
    await driver.connect(*login)
    await driver.until_page("AUTHENTICATION")
    await driver.cancel()


@pytest.mark.parametrize(("handler", "problem"), QUICK)
async def test_a_port_without_tls(login: Login, handler: Handler, problem: Problem) -> None:
    async with listening(handler) as server, program(Options()) as driver:
        await driver.new_extraction()
        await driver.fill_connect(str(server.address), "administrator@vsphere.local", "secret")
        await driver.press(NEXT)
        assert len(await say(driver)) > 20, problem
        await still_usable(driver, login)


@pytest.mark.parametrize(("handler", "problem"), [*BROKEN, *hostile.UNREADABLE])
async def test_an_answer_that_is_none(login: Login, handler: Handler, problem: Problem) -> None:
    async with listening(handler, IDENTITY) as server, program(Options()) as driver:
        await driver.connect(str(server.address), "administrator@vsphere.local", "secret")
        words = await say(driver)
        assert driver.wizard.page.step.name == "CONNECT"
        assert len(words) > 20, problem
        await still_usable(driver, login)


async def test_a_port_that_answers_nothing_is_waited_for_and_can_be_stopped(login: Login) -> None:
    async with listening(hostile.silence) as server, program(Options()) as driver:
        await driver.new_extraction()
        await driver.fill_connect(str(server.address), "administrator@vsphere.local", "secret")
        await driver.press(NEXT)
        stop = find(driver.wizard, QPushButton, "cancelRequest")
        await until(lambda: stop.isVisible() and server.connections)
        assert driver.on_page(QLineEdit, "vcenterPassword").text() == "secret"
        click(stop)
        await until(lambda: not driver.wizard.page.is_busy)
        assert not stop.isVisible()
        assert driver.on_page(QLineEdit, "vcenterAddress").text() == str(server.address)
        await still_usable(driver, login)


async def test_no_password_goes_where_it_was_not_meant(login: Login) -> None:
    """A redirect to another host is told, not followed; a certificate not accepted never sees a login."""
    async with answering(b"", IDENTITY) as other:
        place = f"https://{other.address.netloc}/api/session"
        async with answering(http(307, b"", f"Location: {place}"), IDENTITY) as server, program(Options()) as driver:
            await driver.new_extraction()
            await driver.fill_connect(str(server.address), "administrator@vsphere.local", "secret")
            await driver.press(NEXT)
            trust = driver.on_page(QCheckBox, "trustVcenter")
            await until(trust.isVisible)
            assert server.requests == []
            click(trust)
            await driver.press(NEXT)
            assert len(await say(driver)) > 20
            assert (len(server.requests), other.connections) == (1, 0)
            type_text(driver.on_page(QLineEdit, "vcenterAddress"), "")
            await still_usable(driver, login)
