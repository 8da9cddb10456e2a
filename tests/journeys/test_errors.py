"""All error types, at the call and in the task, with every kind of data and of parameters, through the window."""

import itertools

import pytest
from PySide6.QtWidgets import QWidget

from depot_gui.app import Options
from depot_gui.domain.record import State
from depot_gui.domain.vapi import ErrorType
from tests.journeys.conftest import Login
from tests.journeys.driver import NEXT, Driver, program
from tests.simulator.support import Simulator
from tests.ui.support import find, shown_words, until

TYPES = [t for t in ErrorType if t is not ErrorType.UNKNOWN]
DATA = ["argument_locations", "file_locations", "transient_indication", "dynamic_id", "certificate", "unknown", "none"]
PARAMS = ["all", "s", "i", "d", "ds", "dt", "l", "deep", "params", "none"]
HOST = "host-1001"

STATUS_ONLY = {
    ErrorType.UNAUTHENTICATED: ErrorType.UNAUTHENTICATED,
    ErrorType.UNAUTHORIZED: ErrorType.UNAUTHORIZED,
    ErrorType.NOT_FOUND: ErrorType.NOT_FOUND,
    ErrorType.OPERATION_NOT_FOUND: ErrorType.NOT_FOUND,
    ErrorType.CONCURRENT_CHANGE: ErrorType.CONCURRENT_CHANGE,
    ErrorType.ERROR: ErrorType.INTERNAL_SERVER_ERROR,
    ErrorType.INTERNAL_SERVER_ERROR: ErrorType.INTERNAL_SERVER_ERROR,
    ErrorType.SERVICE_UNAVAILABLE: ErrorType.SERVICE_UNAVAILABLE,
    ErrorType.TIMED_OUT: ErrorType.TIMED_OUT,
}
"""What the oldest shape tells of a type: its HTTP status, and INVALID_REQUEST for all others of 400."""

TABLE = list(zip(TYPES, itertools.cycle(DATA), itertools.cycle(PARAMS), itertools.cycle([1, 2, 3]), strict=False))


async def until_shown(driver: Driver, name: str) -> QWidget:
    widget = find(driver.window, QWidget, name)
    await until(widget.isVisible, what=f"{name} is on the screen")
    return widget


async def test_every_error_of_a_task_is_explained(vcenter: Simulator, login: Login) -> None:
    async with program(Options()) as driver:
        for kind, data, params, shape in TABLE:
            vcenter.set_faults(f"{HOST}=task:{kind.value}:data={data}:params={params}:shape={shape}")
            record = await driver.extract_existing(login, HOST)
            record = await driver.until_over(record.id)
            told = kind if shape != 3 else STATUS_ONLY.get(kind, ErrorType.INVALID_REQUEST)
            assert record.state is (State.CANCELED if told is ErrorType.CANCELED else State.FAILED), kind
            assert record.failure is not None
            assert record.failure.error_type is told
            await driver.select(record.id)
            advice = await until_shown(driver, "errorAdvice")
            assert len(" ".join(shown_words(advice))) > 40, kind
            assert driver.tree_texts("errorTree"), kind
        vcenter.set_faults()


async def test_every_refusal_of_the_call_comes_back_to_its_page(vcenter: Simulator, login: Login) -> None:
    async with program(Options()) as driver:
        await driver.connect(*login)
        for kind, data, params, shape in TABLE:
            if kind in (ErrorType.UNAUTHENTICATED, ErrorType.TIMED_OUT):
                continue  # the one logs in again, the other leaves it open whether a task was started
            vcenter.set_faults(f"{HOST}=call:{kind.value}:data={data}:params={params}:shape={shape}")
            if driver.wizard.page.step.name == "CONNECT":
                await driver.press(NEXT)
                await driver.until_page("AUTHENTICATION")
            if driver.wizard.page.step.name == "AUTHENTICATION":
                await driver.choose("authExisting")
                await driver.until_page("HOSTS")
            if driver.wizard.page.step.name == "HOSTS":
                await driver.type_host_id(HOST)
            await driver.until_page("REVIEW")
            await driver.press("qt_wizard_finish")
            await until(lambda: not driver.wizard.page.is_busy and driver.page_error, what=f"the refusal {kind}")
            assert len(driver.page_error) > 20, kind
            assert driver.records == (), "a refusal that went back leaves no record"
        vcenter.set_faults()
        await driver.cancel()


@pytest.mark.parametrize("status", [418, 402, 408, 423, 429, 507, 511])
async def test_a_status_that_is_not_documented_is_explained(vcenter: Simulator, login: Login, status: int) -> None:
    vcenter.set_faults(f"{HOST}=call:{status}")
    async with program(Options()) as driver:
        await driver.connect(*login)
        await driver.choose("authExisting")
        await driver.type_host_id(HOST)
        await driver.until_page("REVIEW")
        await driver.press("qt_wizard_finish")
        await until(lambda: not driver.has_wizard or driver.page_error)
        if driver.has_wizard:
            assert len(driver.page_error) > 20
            await driver.cancel()
        else:  # an answer that may have come from a proxy leaves it open: the task list decides
            record = await driver.until_state(driver.records[0].id, State.NOT_STARTED, State.UNCERTAIN, State.FOLLOWING)
            assert record.failure is None or record.failure.status == status
    vcenter.set_faults()


async def test_an_error_type_of_a_newer_server(vcenter: Simulator, login: Login) -> None:
    vcenter.set_faults(f"{HOST}=task:UNKNOWN:data=unknown:params=all")
    async with program(Options()) as driver:
        record = await driver.extract_existing(login, HOST)
        record = await driver.until_over(record.id)
        await driver.select(record.id)
        assert shown_words(await until_shown(driver, "errorAdvice"))
    vcenter.set_faults()
