"""The real program with a user who extracts host after host and gives passwords: `python -m tests.journeys.victim`.

Made to be killed. Each click on Extract is told on standard output just before it; told to stop, by an empty file named
as the first argument, it clicks no more, waits until nothing is unfinished, tells its records and ends by itself.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from depot_gui.app import App, Options, fill_window, paint_first_window
from depot_gui.ui import bridge
from depot_gui.ui.faults import FaultSink
from depot_gui.ui.relogin_dialog import ReloginDialog
from tests.journeys.driver import EXTRACT, Driver
from tests.ui.support import click, find, type_text, until


async def live(app: App, stop: Path, login: tuple[str, str, str], hosts: list[str]) -> None:
    await app.open()
    driver = Driver(app)
    answering = asyncio.create_task(give_passwords(driver, login[2]))
    tell("open", len(driver.records))
    number = len(driver.records)
    while not stop.exists():  # noqa: ASYNC240  (a look at a folder)
        await one_click(driver, login, hosts[number % len(hosts)])
        number += 1
    await until(lambda: not app.controller.runs.unfinished(), 240, "everything is over")
    answering.cancel()
    tell("records", [[record.task, record.state.value] for record in driver.records])
    await app.close()


async def one_click(driver: Driver, login: tuple[str, str, str], host: str) -> None:
    await driver.connect(*login)
    await driver.choose("authExisting")
    await driver.type_host_id(host)
    await driver.until_page("REVIEW")
    await until(lambda: driver.button(EXTRACT).isEnabled(), 30)
    tell("click", host)
    await driver.press(EXTRACT)
    await until(lambda: not driver.has_wizard, 60, "the answer")


async def give_passwords(driver: Driver, password: str) -> None:
    while True:
        await asyncio.sleep(0.1)
        for dialog in driver.window.findChildren(ReloginDialog):
            with suppress(AssertionError, RuntimeError):
                trust = find(dialog, QCheckBox, "trustVcenter")
                if trust.isVisible() and not trust.isChecked():  # it was trusted for the last life only
                    click(trust)
                type_text(find(dialog, QLineEdit, "reloginPassword"), password)
                click(find(dialog, QPushButton, "reloginOk"))


def tell(what: str, value: object) -> None:
    print(json.dumps([what, value]), flush=True)


def main() -> int:
    stop, given = Path(sys.argv[1]), json.loads(sys.argv[2])
    app, window = paint_first_window(Options())
    fill_window(app, window, Options())
    sink = FaultSink(app)

    async def run(_closing: asyncio.Event) -> int:
        await live(App(window, Options(), sink), stop, tuple(given["login"]), given["hosts"])
        return 0

    return bridge.run(run, app, sink)


if __name__ == "__main__":
    sys.exit(main())
