"""The whole program in this process, driven as its user would: real widgets, keys and clicks, a simulator outside.

Shared by the journeys and the tour. `async with program(options) as driver:` opens the window on the running loop.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTreeView,
    QWidget,
)

from depot_gui.app import App, Options, make_window
from depot_gui.domain.record import Record, State
from depot_gui.settings import Settings
from depot_gui.ui.faults import FaultSink
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.wizard.frame import ExtractionWizard
from tests.ui.support import W, click, find, type_text, until

NEXT = "__qt__passive_wizardbutton1"
BACK = "__qt__passive_wizardbutton0"
EXTRACT = "qt_wizard_finish"
CANCEL = "qt_wizard_cancel"


class Driver:
    """Hands and eyes on the open program."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.window: MainWindow = app.window

    # Eyes

    @property
    def wizard(self) -> ExtractionWizard:
        """The wizard that is open; AssertionError where there is none, or more than one."""
        (wizard,) = self._wizards()
        return wizard

    @property
    def has_wizard(self) -> bool:
        return bool(self._wizards())

    def on_page(self, kind: type[W], name: str) -> W:
        """A control of the wizard's current page."""
        return find(self.wizard.page, kind, name)

    def button(self, name: str) -> QAbstractButton:
        return find(self.wizard, QAbstractButton, name)

    @property
    def page_error(self) -> str:
        """The words of the error above the page; empty where there is none."""
        banner = self.wizard.error
        if not banner.isVisible():
            return ""
        return f"{banner.title.text()} {banner.text.text()} {banner.machine.text()}".strip()

    @property
    def records(self) -> tuple[Record, ...]:
        """Newest first."""
        return tuple(self.app.controller.runs.records.values())

    def record(self, record_id: str) -> Record:
        return self.app.controller.runs.records[record_id]

    # Hands

    async def new_extraction(self) -> None:
        if not self.has_wizard:
            click(find(self.window, QPushButton, "newExtraction"))
        await until(lambda: self.has_wizard, what="the wizard opens")

    async def press(self, name: str) -> None:
        """Click a button of the wizard as soon as it can be."""
        await until(lambda: self.button(name).isVisible() and self.button(name).isEnabled(), what=f"{name} works")
        click(self.button(name))

    async def cancel(self) -> None:
        """Leave the wizard; where it asks, that is meant."""
        await self.press(CANCEL)
        await until(self._has_left, what="the wizard closes")

    def _has_left(self) -> bool:
        question = self.wizard.findChild(QDialog, "leaveQuestion") if self.has_wizard else None
        if question is not None and question.isVisible():
            click(find(question, QPushButton, "questionYes"))
        return not self.has_wizard

    async def until_page(self, step: str) -> None:
        await until(
            lambda: self.has_wizard and self.wizard.page.step.name == step, what=f"page {step}; {self._where()}"
        )

    async def connect(self, address: str, user: str, password: str) -> None:
        """The Connect page, an unknown certificate trusted this time; on to the next page."""
        await self.new_extraction()
        await self.fill_connect(address, user, password)
        await self.press(NEXT)
        trust = self.on_page(QCheckBox, "trustVcenter")
        await until(lambda: trust.isVisible() or self.wizard.page.step.name != "CONNECT" or self.page_error)
        if trust.isVisible():
            click(trust)
            await self.press(NEXT)

    async def fill_connect(self, address: str, user: str, password: str) -> None:
        for name, text in (("vcenterAddress", address), ("vcenterUser", user), ("vcenterPassword", password)):
            await asyncio.sleep(0)  # no hand types in the turn that opens the window
            field = self.on_page(QLineEdit, name)
            if field.text() != text:
                type_text(field, text)

    async def choose(self, name: str) -> None:
        """A way of authentication, `authExisting` or `authUsernamePassword`, and on."""
        await self.until_page("AUTHENTICATION")
        click(self.on_page(QRadioButton, name))
        await self.press(NEXT)

    async def tick_hosts(self, *names: str) -> None:
        """Tick hosts of the inventory by their name."""
        await self.until_page("HOSTS")
        table = self.on_page(QTableView, "hostTable")
        await until(lambda: table.model().rowCount() > 0, what="the inventory is there")
        for name in names:
            type_text(self.on_page(QLineEdit, "hostFilter"), name)
            await until(lambda: table.model().rowCount() == 1, what=f"only {name} is left")
            table.setFocus()
            table.selectionModel().setCurrentIndex(
                table.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            QTest.keyClick(table, Qt.Key.Key_Space)
        await self.press(NEXT)

    async def type_host_id(self, host: str) -> None:
        await self.until_page("HOSTS")
        type_text(self.on_page(QLineEdit, "hostId"), host)
        await self.press(NEXT)

    async def fill_credentials(self, name: str, port: str, user: str, password: str) -> None:
        await self.until_page("CREDENTIALS")
        fields = (("hostName", name), ("hostPort", port), ("hostUser", user), ("hostPassword", password))
        for field, text in fields:
            type_text(self.on_page(QLineEdit, field), text)
        await self.press(NEXT)

    async def confirm_certificate(self) -> None:
        await self.until_page("CERTIFICATE")
        box = self.on_page(QCheckBox, "confirmCertificate")
        await until(lambda: box.isVisible() and box.isEnabled(), what="the certificate is there")
        assert not box.isChecked(), "nothing is ticked beforehand"
        click(box)
        await self.press(NEXT)

    async def extract(self) -> Record:
        """Extract, until the wizard is gone: the newest record."""
        await self.until_page("REVIEW")
        await self.press(EXTRACT)
        await until(lambda: not self.has_wizard, what=f"the create call is answered; {self._where()}")
        return self.records[0]

    async def extract_existing(self, vcenter: tuple[str, str, str], host_id: str) -> Record:
        """From New extraction to the running task, with a host id typed by hand."""
        await self.connect(*vcenter)
        await self.choose("authExisting")
        await self.type_host_id(host_id)
        return await self.extract()

    async def until_over(self, record_id: str, timeout: float = 30.0) -> Record:
        """Wait for the end of an extraction; its record."""
        await until(lambda: self.record(record_id).state.is_over, timeout, "the end of the extraction")
        return self.record(record_id)

    async def until_state(self, record_id: str, *states: State, timeout: float = 30.0) -> Record:
        await until(lambda: self.record(record_id).state in states, timeout, f"one of {states}")
        return self.record(record_id)

    async def select(self, record_id: str) -> None:
        """Click the record in the list on the left."""
        view = find(self.window, QAbstractItemView, "extractionList")
        self.window.list.select(record_id)
        await until(lambda: view.currentIndex().isValid(), what="a selected row")
        rect = view.visualRect(view.currentIndex())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.center()))

    def tree_texts(self, name: str, column: int = 0) -> list[str]:
        """The texts of a column of a tree, all rows, from the top."""
        tree = find(self.window, QTreeView, name)
        return [str(index.siblingAtColumn(column).data()) for index in self._rows(tree)]

    def _rows(self, tree: QTreeView, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
        model = tree.model()
        above = parent or QModelIndex()
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            yield index
            yield from self._rows(tree, index)

    def _wizards(self) -> list[ExtractionWizard]:
        shown: list[QWidget] = QApplication.topLevelWidgets()
        return [w for w in shown if isinstance(w, ExtractionWizard) and w.isVisible()]

    def _where(self) -> str:
        return f"{self.wizard.page.step.name}: {self.page_error}" if self.has_wizard else "no wizard"


@contextlib.asynccontextmanager
async def program(options: Options) -> AsyncIterator[Driver]:
    """The program, open on the running loop; closed, with all that it runs, at the end."""
    instance = QApplication.instance()
    assert isinstance(instance, QApplication)
    window = make_window(instance, options, Settings())
    await asyncio.sleep(0.03)  # the real program makes and shows its window before its loop runs
    window.show()
    await asyncio.sleep(0.03)
    sink = FaultSink()
    faults: list[object] = []
    sink.caught.connect(faults.append)
    app = App(window, options, sink)
    await app.open()
    try:
        yield Driver(app)
    finally:
        await app.close()
        window.guard_close(False)
        window.close()
        window.deleteLater()
    assert not faults, faults
