"""The program in a process of its own, through everything that has to do with secrets; run by `test_canary`.

Reads one JSON line (`Walk`) on standard input; secrets are nowhere else. Every log is on, unmasked to standard error.
Says `holding` while a run goes on and passwords are held, goes on at the next line, and says `done`: a run goes on and
a wizard is open then.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
from datetime import UTC
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton

from depot_gui.app import App, Options, fill_window, live, paint_first_window
from depot_gui.domain.depot_content import NOTHING_KNOWN
from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.flow.exports.bundle import bundle_bytes, bundle_pieces
from depot_gui.flow.exports.formats import Format, export_record
from depot_gui.flow.exports.software_spec import NoSoftwareError
from depot_gui.flow.support import support_json, support_text
from depot_gui.ui import bridge
from depot_gui.ui.faults import FaultSink
from tests.client.certificates import leaf
from tests.client.servers import Received, answering, http, http_json
from tests.journeys.driver import NEXT, Driver
from tests.ui.support import click, find, type_text, until

UNVERIFIED: Json = {
    "error_type": "UNVERIFIED_PEER",
    "messages": [],
    "data": {"ssl_thumbprint": "A3:5E:10:C7:4B:92:DD:06:F1:8A:2E:77:B0:39:C5:64:1D:E8:50:9F"},
}

READER = Reader("en", UTC)


class Walk(msgspec.Struct, frozen=True):
    """Where to go and with which secrets. `runs` are host ids, `slow` a host whose run takes long."""

    vcenter: str
    user: str
    password: str
    wrong_password: str
    session_id: str
    hostile_token: str
    runs: tuple[str, ...]
    slow: str
    host: str
    port: int
    host_password: str
    wrong_host_password: str
    proxy_user: str
    proxy_password: str
    wrong_proxy_password: str
    folder: str


async def walk(app: App, to: Walk) -> None:
    driver = Driver(app)
    await until(lambda: app._controller is not None and app.window.new_button.isEnabled(), 30)
    listen_to_everything()
    await a_proxy_that_asks(driver, to)
    await wrong_logins(driver, to)
    await every_behaviour(driver, to)
    await a_hosts_own_credentials(driver, to)
    await a_vcenter_that_repeats_what_it_gets(driver, to)
    await a_session_opened_elsewhere(driver, to)
    a_crash(to)
    await asyncio.sleep(0.2)
    export_all(driver, Path(to.folder))
    await driver.connect(to.vcenter, to.user, to.password)
    await driver.until_page("AUTHENTICATION")
    await say("done")


async def a_proxy_that_asks(driver: Driver, to: Walk) -> None:
    """All that follows goes through it; it repeats what it refuses."""
    await driver.new_extraction()
    await driver.fill_connect(to.vcenter, to.user, to.password)
    await driver.press(NEXT)
    user, word = (driver.on_page(QLineEdit, name) for name in ("proxyUser", "proxyPassword"))
    for password in (to.wrong_proxy_password, to.proxy_password):
        await until(lambda: user.isVisible() and not driver.wizard.page.is_waiting)
        type_text(user, to.proxy_user)
        type_text(word, password)
        await driver.press(NEXT)
    await until(driver.on_page(QCheckBox, "trustVcenter").isVisible)
    await driver.cancel()


async def wrong_logins(driver: Driver, to: Walk) -> None:
    for password in (to.wrong_password, to.password):
        await driver.connect(to.vcenter, to.user, password)
        await refused_or_on(driver, "vcenterPassword", "refused")
    await driver.until_page("AUTHENTICATION")


async def refused_or_on(driver: Driver, field: str, words: str) -> None:
    def settled() -> bool:
        page = driver.wizard.page
        return page.step.name != "CONNECT" or words in find(page, QLineEdit, field).accessibleDescription()

    await until(settled)


async def every_behaviour(driver: Driver, to: Walk) -> None:
    await driver.choose("authExisting")
    await driver.type_host_id(" ".join((*to.runs, to.slow)))
    await driver.extract()
    await until(lambda: any(r.state is State.FOLLOWING for r in driver.records))
    await driver.connect(to.vcenter, to.user, to.password)
    await say("holding")
    await driver.cancel()
    await until(lambda: all(r.state.is_over for r in driver.records if r.host_id != to.slow), 60)


async def a_hosts_own_credentials(driver: Driver, to: Walk) -> None:
    await driver.connect(to.vcenter, to.user, to.password)
    await driver.choose("authUsernamePassword")
    await driver.fill_credentials(to.host, str(to.port), "root", to.wrong_host_password)
    await driver.confirm_certificate()
    await driver.until_page("REVIEW")
    driver.on_page(QPushButton, "copyCurl").click()
    keep(to, "clipboard-curl.txt", QApplication.clipboard().text())
    before = len(driver.records)
    await driver.press("qt_wizard_finish")
    await until(lambda: not driver.has_wizard or driver.page_error, 30)
    if driver.has_wizard:
        await driver.cancel()
    else:
        await until(lambda: len(driver.records) > before and driver.records[0].state.is_over, 30)
    await driver.connect(to.vcenter, to.user, to.password)
    await driver.choose("authUsernamePassword")
    await driver.fill_credentials(to.host, str(to.port), "root", to.host_password)
    await driver.confirm_certificate()
    await driver.until_over((await driver.extract()).id, 60)


async def a_vcenter_that_repeats_what_it_gets(driver: Driver, to: Walk) -> None:
    """Into the HTML of a proxy that gives up: the answer to the create call is lost, and kept as it came."""

    def answer(asked: Received) -> bytes:
        method = asked.line.split()[0]
        if "createFromHost" in asked.line:
            return http(502, f"<html>{asked.body.decode()} {asked.headers}</html>".encode(), kind="text/html")
        if asked.path == "/api/session":
            return http_json(201, to.hostile_token) if method == "POST" else http(204)
        if asked.path == "/api/esx/software":
            return http_json(400, UNVERIFIED)
        return http_json(200, {}) if "/tasks" in asked.path else http_json(403, {"error_type": "UNAUTHORIZED"})

    async with answering(answer, leaf()) as server:
        await driver.connect(str(server.address), to.user, to.password)
        await driver.choose("authUsernamePassword")
        await driver.fill_credentials(to.host, str(to.port), "root", to.host_password)
        await driver.confirm_certificate()
        await driver.until_page("REVIEW")
        await driver.press("qt_wizard_finish")
        await until(lambda: not driver.has_wizard or driver.page_error, 30)
        await asyncio.sleep(1)
        if driver.has_wizard:
            await driver.cancel()


async def a_session_opened_elsewhere(driver: Driver, to: Walk) -> None:
    await driver.new_extraction()
    type_text(driver.on_page(QLineEdit, "vcenterAddress"), to.vcenter)
    click(driver.on_page(QPushButton, "otherSignOn"))
    for session in ("of-nobody", to.session_id):
        type_text(driver.on_page(QLineEdit, "vcenterSession"), session)
        await driver.press(NEXT)
        await refused_or_on(driver, "vcenterSession", "has ended")
    await driver.choose("authExisting")
    await driver.type_host_id(to.runs[0])
    await driver.until_over((await driver.extract()).id, 60)


def a_crash(to: Walk) -> None:
    """With a secret in the exception's text, and in a local variable."""

    def crash() -> None:
        secret = to.password
        raise RuntimeError(f"it carried {secret}")

    asyncio.get_running_loop().call_soon(crash)


def export_all(driver: Driver, folder: Path) -> None:
    log = b"".join(path.read_bytes() for path in sorted(folder.rglob("depot-gui.log")))
    for number, record in enumerate(driver.records):
        for kind in (kind for kind in Format if kind is not Format.BUNDLE):
            with contextlib.suppress(NoSoftwareError):
                (folder / f"{number}{kind.value}").write_bytes(export_record(record, kind, NOTHING_KNOWN, {}))
        pieces = bundle_pieces(record, log, {"depot-gui": "0"}, READER)
        (folder / f"{number}.zip").write_bytes(bundle_bytes(pieces))
        for piece in pieces:
            (folder / f"{number}-{piece.name}").write_bytes(piece.data)
        (folder / f"{number}-support.txt").write_text(texts_of(record), "utf-8")


def texts_of(record: Record) -> str:
    return f"{support_text(record, READER)}{support_json(record)}{record!r}"


def keep(to: Walk, name: str, text: str) -> None:
    (Path(to.folder) / name).write_text(text, "utf-8")


async def say(word: str) -> None:
    print(word, flush=True)
    await asyncio.to_thread(sys.stdin.readline)


def listen_to_everything() -> None:
    unmasked = logging.StreamHandler(sys.stderr)
    unmasked.addFilter(lambda record: record.name != "depot_gui.ui.faults")  # the crash is for the program's own log
    logging.getLogger().addHandler(unmasked)
    logging.getLogger().setLevel(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection", "asyncio", "qasync", "keyring"):
        logging.getLogger(name).setLevel(logging.DEBUG)


def main() -> int:
    to = msgspec.json.decode(sys.stdin.readline(), type=Walk)
    options = Options()
    app, window = paint_first_window(options)
    fill_window(app, window, options)
    sink = FaultSink(app)
    sink.install()

    async def run(closing: asyncio.Event) -> int:
        program = App(window, options, sink)
        walking = asyncio.ensure_future(walk(program, to))
        ending = asyncio.ensure_future(closing.wait())

        async def end() -> None:
            await asyncio.wait({walking, ending}, return_when=asyncio.FIRST_COMPLETED)
            if walking.done():
                walking.result()
                await ending

        try:
            return await live(program, end)
        finally:
            ending.cancel()
            for task in (walking, ending):
                task.cancel()
            await asyncio.gather(walking, ending, return_exceptions=True)

    return bridge.run(run, app, sink)


if __name__ == "__main__":
    sys.exit(main())
