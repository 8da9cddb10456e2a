"""The tour: every page and state of the window, walked through with real clicks, a picture of each.

Each window is looked over as well: keys that clash, texts that are cut off or lie on each other, nameless controls.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from depot_gui.app import Options
from depot_gui.domain.address import parse_address
from depot_gui.domain.ports import LoginQuestion
from depot_gui.domain.record import Record, State
from depot_gui.resource_path import resource_path
from depot_gui.ui.compare.window import CompareWindow
from depot_gui.ui.help.topics import TOPICS
from depot_gui.ui.help.window import HelpWindow
from depot_gui.ui.relogin_dialog import ReloginDialog
from tests.journeys.driver import BACK, NEXT, Driver, program
from tests.marks import Marking, Sighting, sight, write
from tests.pseudo import Stretching
from tests.simulator.support import Simulator, simulator
from tests.ui.inspection import faults_of
from tests.ui.main_gallery import uncertain_dialog
from tests.ui.support import click, find, type_text, until


class Tour:
    """Takes the pictures, numbered in the order they were taken."""

    def __init__(self, driver: Driver, vcenter: Simulator, folder: Path) -> None:
        self.driver = driver
        self.vcenter = vcenter
        self.folder = folder
        self.taken = 0
        self.faults: list[str] = []
        self.sightings: list[Sighting] = []
        self.for_help = False

    @property
    def login(self) -> tuple[str, str, str]:
        return f"127.0.0.1:{self.vcenter.port}", self.vcenter.user, self.vcenter.password

    async def shot(self, name: str, widget: QWidget | None = None) -> None:
        """A picture of a window once it has come to rest; with the keys, as a window manager gives them."""
        shown = widget or self.driver.window
        if not isinstance(shown, QMenu):
            shown.activateWindow()
        await asyncio.sleep(0.25)
        self.taken += 1
        picture = shown.grab()
        assert picture.save(str(self.folder / f"{self.taken:02}-{name}.png"))
        if self.for_help and name in HELP_PICTURES:
            keep_for_help(picture.toImage(), HELP_PICTURES[name])
        self.sightings.append(sight(name, shown))
        self.faults += [f"{name}: {fault}" for fault in faults_of(shown)]

    async def wizard_shot(self, name: str) -> None:
        await self.shot(name, self.driver.wizard)

    async def dialog(self, name: str) -> QDialog:
        """The dialog with this name, once it is there."""

        def shown() -> QDialog | None:
            tops = QApplication.topLevelWidgets()
            return next((w for w in tops if isinstance(w, QDialog) and w.objectName() == name and w.isVisible()), None)

        found = await until(shown, what=name)
        assert found is not None
        return found

    async def existing(self, behaviour: str) -> Record:
        """From New extraction to the running task of the host that behaves so."""
        driver = self.driver
        await driver.connect(*self.login)
        await driver.choose("authExisting")
        await driver.tick_hosts(self.vcenter.host(behaviour).name)
        return await driver.extract()

    # The chapters

    async def welcome(self) -> None:
        await self.shot("welcome")

    async def connect(self) -> None:
        driver = self.driver
        await driver.new_extraction()
        await self.wizard_shot("connect-empty")
        await driver.fill_connect("http://vcenter", "user:name", "x")
        click(driver.button(NEXT))
        await self.wizard_shot("connect-errors")
        await driver.fill_connect("127.0.0.1:9", self.vcenter.user, "x")
        click(driver.button(NEXT))
        await until(lambda: not driver.wizard.page.is_busy)
        await self.wizard_shot("connect-refused")
        await driver.fill_connect(*self.login)
        click(driver.button(NEXT))
        trust = driver.on_page(QCheckBox, "trustAlways")
        await until(trust.isVisible)
        await self.wizard_shot("connect-unknown-certificate")
        click(trust)
        type_text(driver.on_page(QLineEdit, "vcenterPassword"), "wrong")
        await driver.press(NEXT)
        await until(lambda: not driver.wizard.page.is_busy)
        await self.wizard_shot("connect-wrong-password")
        await self.driver.cancel()

    async def settings(self) -> None:
        self.driver.window.settings_action.trigger()
        dialog = await self.dialog("settingsDialog")
        pages = find(dialog, QTabWidget, "settingsPages")
        for number, name in enumerate(("general", "extractions", "certificates")):
            pages.setCurrentIndex(number)
            await self.shot(f"settings-{name}", dialog)
        if find(dialog, QPushButton, "forgetPin").isVisible():
            click(find(dialog, QPushButton, "forgetPin"))
            question = await self.dialog("forgetQuestion")
            await self.shot("forget-question", question)
            QTest.keyClick(question, Qt.Key.Key_Escape)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    async def help(self) -> None:
        window = self.driver.window
        window.help_menu.help_action.trigger()
        shown = await until(lambda: window.findChild(HelpWindow), what="the help")
        assert shown is not None
        for topic in TOPICS:
            shown.show_topic(topic)
            await self.shot(f"help-{topic}", shown)
        shown.close()

    async def inventory(self) -> None:
        driver = self.driver
        await driver.connect(*self.login)
        await driver.until_page("AUTHENTICATION")
        await self.wizard_shot("authentication")
        await driver.choose("authExisting")
        await driver.until_page("HOSTS")
        await until(lambda: not driver.wizard.page.is_waiting)
        await self.wizard_shot("hosts")
        type_text(driver.on_page(QLineEdit, "hostId"), "esx-01.lab.example")
        click(driver.button(NEXT))
        await self.wizard_shot("hosts-error")
        type_text(driver.on_page(QLineEdit, "hostId"), "")
        await driver.tick_hosts(self.vcenter.host("slow").name)
        await driver.until_page("REVIEW")
        await self.wizard_shot("review-existing")
        record = await driver.extract()
        await until(lambda: self._percent(record) > 15)
        await self.shot("running")
        click(find(driver.window, QPushButton, "cancelExtraction"))
        question = await self.dialog("cancelQuestion")
        await self.shot("cancel-question", question)
        QTest.keyClick(question, Qt.Key.Key_Escape)

    def _percent(self, record: Record) -> int:
        latest = self.driver.app.controller.runs.records[record.id].latest
        return (latest.percent or 0) if latest else 0

    async def credentials(self) -> None:
        driver, host = self.driver, self.vcenter.host("quick")
        await driver.connect(*self.login)
        await driver.choose("authUsernamePassword")
        await driver.until_page("CREDENTIALS")
        await self.wizard_shot("credentials")
        type_text(driver.on_page(QLineEdit, "hostName"), "esx 01")
        type_text(driver.on_page(QLineEdit, "hostPort"), "70000")
        type_text(driver.on_page(QLineEdit, "hostPassword"), "x")
        click(driver.button(NEXT))
        await self.wizard_shot("credentials-errors")
        await driver.fill_credentials("127.0.0.1", str(host.port), host.user, host.password)
        await driver.until_page("CERTIFICATE")
        await until(lambda: not driver.wizard.page.is_waiting)
        await self.wizard_shot("certificate")
        compare = driver.on_page(QLineEdit, "compareFingerprint")
        type_text(compare, host.thumbprint("sha256").replace(":", "").lower())
        await self.wizard_shot("certificate-match")
        type_text(compare, "00" * 20)
        await self.wizard_shot("certificate-mismatch")
        type_text(compare, "")
        await driver.confirm_certificate()
        await driver.until_page("REVIEW")
        await self.wizard_shot("review-credentials")
        await driver.press(BACK)
        await driver.press(BACK)
        await driver.fill_credentials("esx-03.lab.example", "", "root", "x")
        await driver.until_page("CERTIFICATE")
        await until(lambda: not driver.wizard.page.is_waiting)
        await self.wizard_shot("certificate-only-vcenter")
        await self.driver.cancel()

    async def refused(self) -> None:
        """A certificate renewed between confirmation and Extract, and a wrong password of the host."""
        driver, host = self.driver, self.vcenter.host("esx-15.lab.example")
        await driver.connect(*self.login)
        await driver.choose("authUsernamePassword")
        await driver.fill_credentials("127.0.0.1", str(host.port), host.user, "wrong")
        await driver.confirm_certificate()
        self.vcenter.renew_certificate(host.host)
        await driver.press("qt_wizard_finish")
        await driver.until_page("CERTIFICATE")
        await self.wizard_shot("certificate-changed-alarm")
        await driver.confirm_certificate()
        await driver.press("qt_wizard_finish")
        await until(lambda: driver.wizard.page.step.name != "REVIEW" or driver.page_error)
        await self.wizard_shot("host-password-refused")
        await self.driver.cancel()

    async def several(self) -> None:
        """Many hosts with one login, and their batch; what is done with several results."""
        driver = self.driver
        hosts = [self.vcenter.host(behaviour) for behaviour in ("quick", "warnings", "five_causes")]
        hosts += [self.vcenter.host(f"esx-{number}.lab.example") for number in ODD_CERTIFICATES]
        await driver.connect(*self.login)
        await driver.choose("authUsernamePassword")
        await driver.until_page("CREDENTIALS")
        type_text(driver.on_page(QLineEdit, "hostUser"), hosts[0].user)
        type_text(driver.on_page(QLineEdit, "hostPassword"), hosts[0].password)
        lines = [f"127.0.0.1, {host.port}" for host in hosts]
        lines[0] += f", {hosts[0].thumbprint('sha1')}"
        driver.on_page(QPlainTextEdit, "hostList").setPlainText("\n".join(lines))
        await driver.press(NEXT)
        await driver.until_page("CERTIFICATES")
        await until(lambda: not driver.wizard.page.is_waiting)
        await self.wizard_shot("certificates")
        table, box = driver.on_page(QTableView, "certificateTable"), driver.on_page(QCheckBox, "confirmHost")
        for row in range(1, len(hosts)):
            table.setCurrentIndex(table.model().index(row, 0))
            click(box)
        await self.wizard_shot("certificates-confirmed")
        await driver.press(NEXT)
        await driver.until_page("REVIEW")
        await self.wizard_shot("review-several")
        await driver.press("qt_wizard_finish")
        await until(lambda: not driver.has_wizard)
        await self.shot("batch-running")
        runs = driver.app.controller.runs
        await until(lambda: not runs.unfinished(), 60)
        await self.shot("batch")
        await driver.select(next(r.id for r in driver.records if r.state is State.SUCCEEDED))
        await self._compare()
        await self._export()

    async def _compare(self) -> None:
        window = self.driver.window
        click(find(window, QPushButton, "compare"))
        picked = await self.dialog("compareDialog")
        await self.shot("compare-pick", picked)
        click(find(picked, QPushButton, "compareAll"))
        click(find(picked, QPushButton, "compareOk"))
        compared = await until(lambda: window.findChild(CompareWindow))
        assert compared is not None
        click(find(compared, QPushButton, "keepBaseline"))
        await self.shot("compare", compared)
        compared.close()
        await self.shot("baseline")
        click(find(window, QPushButton, "forgetBaseline"))

    async def _export(self) -> None:
        click(find(self.driver.window, QPushButton, "export"))
        dialog = await self.dialog("exportDialog")
        await self.shot("export", dialog)
        click(find(dialog, QRadioButton, "exportBundle"))
        await self.shot("export-bundle", dialog)
        dialog.reject()

    async def results(self) -> None:
        for behaviour in ("warnings", "quick", "already_in_depot", "base_image_only", "alternative_images"):
            await self._finished(behaviour, f"result-{behaviour}")
        for behaviour in ("five_causes", "old_envelope", "no_error"):
            await self._finished(behaviour, f"error-{behaviour}")
        await self._finished("huge_result", "result-huge")

    async def _finished(self, behaviour: str, name: str) -> None:
        record = await self.existing(behaviour)
        await self.driver.until_over(record.id)
        await self.driver.select(record.id)
        await self.shot(name)

    async def menus(self) -> None:
        """What opens beside a page: the menus, that of a row by its key, and the dialogs they lead to."""
        window = self.driver.window
        for name, action in zip(("file", "view", "help"), window.menuBar().actions(), strict=True):
            await self._menu(f"menu-{name}", action.menu())
        tree = find(window, QTreeView, "resultTree")
        tree.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(tree, Qt.Key.Key_Down)
        await self.shot("result-row")
        QTest.keyClick(tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = await until(QApplication.activePopupWidget, what="the menu of the row")
        assert isinstance(menu, QMenu)
        await self.shot("menu-row", menu)
        await self._menu("menu-columns", menu.actions()[-1].menu())
        menu.close()
        window.prune_action.trigger()
        await self._dialog_shot("pruneDialog", "delete-old-records")
        window.help_menu.about_action.trigger()
        await self._dialog_shot("aboutDialog", "about")
        await self.shot("which-task-is-mine", uncertain_dialog())

    async def _menu(self, name: str, menu: object) -> None:
        assert isinstance(menu, QMenu)
        menu.popup(self.driver.window.mapToGlobal(QPoint(0, 30)))
        await self.shot(name, menu)
        menu.close()

    async def _dialog_shot(self, dialog: str, name: str) -> None:
        shown = await self.dialog(dialog)
        await self.shot(name, shown)
        QTest.keyClick(shown, Qt.Key.Key_Escape)

    async def troubles(self) -> None:
        driver = self.driver
        record = await self.existing("unavailable_for_a_while")
        await driver.until_state(record.id, State.RECONNECTING)
        await driver.select(record.id)
        await self.shot("reconnecting")
        await driver.until_over(record.id, 60)
        create = {"kind": "reset_after", "method": "POST", "path": "/api/esx/settings/depots/offline"}
        deaf = {"kind": "html_503", "method": "GET", "path": "/api/cis/tasks", "skip": 1, "times": 4}
        self.vcenter.set_network(create, deaf)
        record = await self.existing("esx-14.lab.example")
        await driver.until_state(record.id, State.UNCERTAIN)
        await driver.select(record.id)
        await self.shot("uncertain")
        await driver.until_state(record.id, State.FOLLOWING, State.SUCCEEDED)  # it may be over when it is found
        await self.shot("found-again")
        self.vcenter.set_network()
        await driver.until_over(record.id)
        await driver.select(record.id)
        delete = find(driver.window, QPushButton, "deleteRecord")
        await until(delete.isVisible)
        click(delete)
        question = await self.dialog("deleteQuestion")
        await self.shot("delete-question", question)
        QTest.keyClick(question, Qt.Key.Key_Escape)

    async def leaving(self) -> None:
        """The question when something still runs, and a login that has to be given again."""
        driver = self.driver
        record = await self.existing("slow")
        await driver.select(record.id)
        driver.window.close()
        question = await self.dialog("closeQuestion")
        await self.shot("close-question", question)
        QTest.keyClick(question, Qt.Key.Key_Escape)
        await driver.until_over(record.id, 60)
        relogin = ReloginDialog(LoginQuestion(parse_address(self.login[0]), self.login[1], wrong=True), driver.window)
        relogin.open()
        await self.shot("relogin", relogin)
        relogin.reject()
        relogin.deleteLater()


ODD_CERTIFICATES = ("14", "15", "06")
"""Expired, made out to another name, self-signed."""

HELP_PICTURES = {
    "connect-unknown-certificate": "vcenter-certificate",
    "authentication": "authentication",
    "hosts": "hosts",
    "certificate-match": "certificate",
    "running": "running",
    "result-warnings": "result",
    "error-five_causes": "error",
    "settings-certificates": "settings-certificates",
}
"""What the help shows of the tour, and under which name."""


def keep_for_help(picture: QImage, name: str) -> None:
    """Small: 600 pixels wide, 18 bits of colour, which PNG packs better."""
    small = picture.scaledToWidth(600, Qt.TransformationMode.SmoothTransformation)
    few = small.convertToFormat(QImage.Format.Format_RGB666).convertToFormat(QImage.Format.Format_RGB888)
    folder = resource_path("help") / QLocale.languageToCode(QLocale().language()) / "pictures"
    assert few.save(str(folder / f"{name}.png"), "PNG", 0)  # type: ignore[call-overload]


CHAPTERS: tuple[Callable[[Tour], Awaitable[None]], ...] = (
    Tour.welcome,
    Tour.connect,
    Tour.inventory,
    Tour.credentials,
    Tour.refused,
    Tour.settings,
    Tour.results,
    Tour.several,
    Tour.menus,
    Tour.troubles,
    Tour.help,
    Tour.leaving,
)


async def walk(
    folder: Path, options: Options, pseudo: str = "", size: tuple[int, int] | None = None, *, for_help: bool = False
) -> list[str]:
    """Walk through all chapters; what was found wrong on the way."""
    with simulator("--control", "--speed", "3") as vcenter:
        async with program(options) as driver:
            tour = Tour(driver, vcenter, folder)
            tour.for_help = for_help
            if size is not None:
                driver.window.resize(*size)
            with spoken(pseudo):
                for chapter in CHAPTERS:
                    await chapter(tour)
            if pseudo == "marked":
                write(tour.sightings, folder / "texts.tsv")
            print(f"{tour.taken} pictures in {folder}")
            return tour.faults


@contextlib.contextmanager
def spoken(pseudo: str) -> Iterator[None]:
    """Until the end every text is `stretched`, or that and `mirrored`, as for Arabic."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translator = Marking() if pseudo == "marked" else Stretching()
    if pseudo:
        app.installTranslator(translator)
    if pseudo == "mirrored":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests/tour", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", choices=["light", "dark"], default="light")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--pseudo", choices=["stretched", "mirrored", "marked"], default="")
    parser.add_argument("--size", type=_size, metavar="WxH", help="of the main window")
    parser.add_argument("--for-help", action="store_true", help="put small pictures into resources/help as well")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix="depot-gui-tour-"))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    from depot_gui.ui import bridge
    from depot_gui.ui.faults import FaultSink

    app = QApplication(sys.argv[:1])
    sink = FaultSink(app)
    sink.install()

    async def tour(_closing: asyncio.Event) -> int:
        options = Options(theme=arguments.theme, language=arguments.language)
        try:
            faults = await walk(folder, options, arguments.pseudo, arguments.size, for_help=arguments.for_help)
        except Exception:  # noqa: BLE001  (an assertion of the walk; the loop would only end)
            traceback.print_exc()
            return 1
        print("\n".join(faults))
        return 1 if faults else 0

    try:
        return bridge.run(tour, app, sink)
    finally:
        shutil.rmtree(home)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
