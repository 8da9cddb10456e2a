"""Window and flow together, the outside a fake at the ports: what happens there is seen, what is asked for is done."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QTreeView, QWidget

from depot_gui import private_files
from depot_gui.domain.depot_content import Category, ContentFacts, Urgency, read_summaries
from depot_gui.domain.loose import Json
from depot_gui.domain.record import Record, Server, State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import SYSTEM_TRUST
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.pins import Pins
from depot_gui.flow.record_file import write_record
from depot_gui.flow.runs import Order
from depot_gui.flow.wizard import Prefill
from depot_gui.ui.controller import Controller, Ports
from depot_gui.ui.dialogs import Question
from depot_gui.ui.faults import Fault as UnexpectedFault
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.page_header import Action
from depot_gui.ui.relogin_dialog import ReloginDialog
from depot_gui.ui.uncertain_dialog import UncertainDialog
from tests.fakes.disk import FakeDisk, FakeRecords
from tests.fakes.people import FakePasswords
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER, FakeOutside, FakeServer, FakeVcenter, Fault, refused
from tests.fakes.virtual import FakeChance, FakeClock
from tests.fakes.world import existing
from tests.ui import run_records as records
from tests.ui.support import W, accessible_description, click, find, press, shown_words, type_text, until


class QuickClock(FakeClock):
    """A hundred seconds in one."""

    SPEED = 100

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time() * self.SPEED

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.SPEED)


class FakeWizard(QWidget):
    """The wizard's window as the controller sees it."""

    finished = Signal()
    closed = Signal()

    def __init__(self, prefill: Prefill) -> None:
        super().__init__()
        self.prefill = prefill

    def close(self) -> bool:
        self.closed.emit()
        return super().close()


@dataclass
class Scene:
    """The program in its window, and what is outside it."""

    server: FakeServer
    disk: FakeDisk
    passwords: FakePasswords
    window: MainWindow
    controller: Controller
    wizards: list[FakeWizard]
    faults: list[BaseException]

    async def extract(self, host: str = "host-14", label: str = "esx-14.lab.example") -> Record:
        session = self.controller.sessions.get(ADDRESS, USER)
        if session is None:
            credentials = Credentials(USER, Secret(PASSWORD))
            session = await self.controller.sessions.connect(ADDRESS, SYSTEM_TRUST, credentials, "en")
        return await self.controller.runs.begin(Order(session, existing(host), label))

    async def until_state(self, record: Record, *states: State) -> None:
        await until(lambda: self.controller.runs.records[record.id].state in states, what=f"{states}")

    def rows(self) -> list[tuple[str, str]]:
        return [(entry.title, entry.words) for entry in self.window.list.model.entries()]

    def dialog(self, kind: type[W]) -> W | None:
        return next((d for d in self.window.findChildren(kind) if d.isVisible()), None)

    async def answer(self, yes: bool) -> None:
        question = await until(lambda: self.dialog(Question))
        assert question is not None
        click(find(question, QPushButton, "questionYes" if yes else "questionNo"))


@contextlib.asynccontextmanager
async def scene(
    disk: FakeDisk | None = None,
    server: FakeServer | None = None,
    *,
    files: tuple[Path, ...] = (),
    remembered: bool = True,
    pins: Pins | None = None,
    demo: bool = False,
) -> AsyncIterator[Scene]:
    clock = server.clock if server is not None else QuickClock()
    server = server or FakeServer(clock)
    disk = disk or FakeDisk()
    passwords = FakePasswords({(ADDRESS, USER): PASSWORD} if remembered else {})
    wizards: list[FakeWizard] = []
    faults: list[BaseException] = []

    def open_wizard(_controller: Controller, prefill: Prefill) -> FakeWizard:
        wizards.append(FakeWizard(prefill))
        return wizards[-1]

    window = MainWindow(demo=demo)
    window.show()
    ports = Ports(
        FakeOutside([server]), passwords, FakeRecords(disk), clock, FakeChance(), pins or Pins(Path("nowhere") / "pins")
    )
    controller = Controller(window, ports, open_wizard, lambda error, _: faults.append(error))  # type: ignore[arg-type]
    await controller.start(files)
    try:
        yield Scene(server, disk, passwords, window, controller, wizards, faults)
    finally:
        await controller.close()
        window.guard_close(False)
        window.close()
        window.deleteLater()
    assert not faults, faults


async def test_accepted_certificates_that_cannot_be_read_are_told_of(tmp_path: Path) -> None:
    """Each of them is a first one now: a changed certificate would be no alarm."""
    damaged, unreadable = tmp_path / "a" / "pins.json", tmp_path / "b" / "pins.json"
    private_files.save(damaged, b"{")
    unreadable.mkdir(parents=True)
    for file, words in ((damaged, "kept as pins.json.damaged"), (unreadable, "The system says: ")):
        async with scene(pins=Pins(file)) as shown:
            assert shown.window.notices.subjects() == ["pinsNotice"]
            assert any(words in text for text in shown_words(shown.window.notices))


@contextlib.contextmanager
def knowing(facts: Mapping[tuple[str, str], ContentFacts] | Exception) -> Iterator[None]:
    """The depots of all vCenters know this, or refuse to tell."""

    async def tell(_vcenter: object) -> Mapping[tuple[str, str], ContentFacts]:
        if isinstance(facts, Exception):
            raise facts
        return facts

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FakeVcenter, "component_facts", tell)
        yield


def tree_texts(shown: Scene) -> set[str]:
    model = find(shown.window, QTreeView, "resultTree").model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    rows += [model.index(row, 0, top) for top in rows for row in range(model.rowCount(top))]
    return {str(row.siblingAtColumn(column).data()) for row in rows for column in range(model.columnCount())}


def disk_with(*kept: Record) -> FakeDisk:
    disk = FakeDisk()
    disk.files = {record.id: write_record(record) for record in kept}
    return disk


def page(shown: Scene) -> QWidget | None:
    return shown.window.pages.currentWidget()


async def test_the_first_start_shows_the_welcome() -> None:
    async with scene() as shown:
        assert page(shown) is shown.window.welcome
        assert find(shown.window, QLabel, "connectionState").text() == "Not connected"
        click(find(shown.window, QPushButton, "newExtraction"))
        assert [w.prefill for w in shown.wizards] == [Prefill()]
        click(find(shown.window, QPushButton, "newExtraction"))
        assert len(shown.wizards) == 1


async def test_a_run_is_seen_from_its_start_to_its_end() -> None:
    async with scene() as shown:
        record = await shown.extract()
        await until(shown.rows)
        shown.controller.shown.select(record.id)
        assert find(shown.window, QLabel, "recordTitle").text() == "esx-14.lab.example"
        assert "Connected to vc.example.test" in find(shown.window, QLabel, "connectionState").text()
        await until(lambda: "% ·" in shown.rows()[0][1])
        assert find(shown.window, QPushButton, "cancelExtraction").isVisible()
        await shown.until_state(record, State.SUCCEEDED)
        await until(lambda: "Depot 42" in shown.rows()[0][1])
        assert not find(shown.window, QPushButton, "cancelExtraction").isVisible()
        assert find(shown.window, QPushButton, "deleteRecord").isVisible()


async def test_what_the_wizard_started_is_shown() -> None:
    async with scene(disk_with(records.succeeded())) as shown:
        click(find(shown.window, QPushButton, "newExtraction"))
        record = await shown.extract()
        assert shown.window.list.current != record.id
        shown.wizards[0].finished.emit()
        assert shown.window.list.current == record.id
        shown.wizards[0].close()
        await shown.until_state(record, State.SUCCEEDED)


async def test_kept_records_are_shown_the_newest_selected() -> None:
    async with scene(disk_with(records.failed("old", 300), records.succeeded("new", 5))) as shown:
        assert [title for title, _ in shown.rows()] == ["new.lab.example", "old.lab.example"]
        assert shown.window.list.current == "new"


async def test_cancel_asks_first_and_shows_a_refusal() -> None:
    server = FakeServer(QuickClock())
    server.seconds = 500
    server.refusals["cancel"] = refused(ErrorType.NOT_ALLOWED_IN_CURRENT_STATE, 400)
    async with scene(server=server) as shown:
        record = await shown.extract()
        await until(shown.rows)
        shown.controller.shown.select(record.id)
        cancel = find(shown.window, QPushButton, "cancelExtraction")
        click(cancel)
        await shown.answer(yes=False)
        await asyncio.sleep(0.05)
        assert "cancel" not in server.calls
        click(cancel)
        await shown.answer(yes=True)
        await until(lambda: "It could not be canceled" in shown_words(shown.window))
        await until(cancel.isEnabled)
        del server.refusals["cancel"]
        server.cancels = False
        click(cancel)
        await shown.answer(yes=True)
        await until(lambda: not cancel.isEnabled() and "asked to cancel" in cancel.toolTip())
        assert "vCenter was asked to cancel the extraction. It may still finish." in shown_words(shown.window)
        task = server.tasks[record.task or ""]
        task.canceled = server.now()
        await shown.until_state(record, State.CANCELED)
        await until(lambda: find(shown.window, QPushButton, "tryAgain").isVisible())


async def test_what_vcenter_does_not_let_be_canceled_has_no_cancel_and_says_why() -> None:
    server = FakeServer(QuickClock())
    server.seconds = 500
    server.make = lambda task: setattr(task, "cancelable", False)
    async with scene(server=server) as shown:
        record = await shown.extract()
        await until(shown.rows)
        shown.controller.shown.select(record.id)
        cancel = find(shown.window, QPushButton, "cancelExtraction")
        await until(lambda: not cancel.isEnabled())
        assert "does not let" in cancel.toolTip()
        assert "does not let" in accessible_description(cancel)
        assert not shown.window.header.offers(Action.CANCEL)
        server.tasks[record.task or ""].cancelable = True
        await until(cancel.isEnabled)
        assert cancel.toolTip() == ""


async def test_try_again_opens_the_wizard_filled_in() -> None:
    async with scene(disk_with(records.failed())) as shown:
        click(find(shown.window, QPushButton, "tryAgain"))
        assert shown.wizards[0].prefill == Prefill.from_record(records.failed())
        assert shown.wizards[0].prefill.hosts == ("host-1014",)


async def test_delete_asks_first_and_then_is_for_good() -> None:
    disk = disk_with(records.failed("a", 10), records.failed("b", 5))
    async with scene(disk) as shown:
        delete = find(shown.window, QPushButton, "deleteRecord")
        click(delete)
        press(shown.window.list.view, Qt.Key.Key_Delete)
        await shown.answer(yes=False)
        await until(lambda: not shown.controller.owner.names)
        assert set(disk.files) == {"a", "b"}
        click(delete)
        await shown.answer(yes=True)
        await until(lambda: set(disk.files) == {"a"})
        await until(lambda: shown.window.list.current == "a")
        assert find(shown.window, QLabel, "recordTitle").text() == "a.lab.example"
        click(delete)
        await shown.answer(yes=True)
        await until(lambda: page(shown) is shown.window.welcome)


async def test_a_disk_that_refuses_is_told_in_the_window() -> None:
    disk = disk_with(records.failed())
    async with scene(disk) as shown:
        disk.full = True
        click(find(shown.window, QPushButton, "deleteRecord"))
        await shown.answer(yes=True)
        await until(lambda: shown.window.notices.subjects() == ["diskNotice"])
        assert any("Read-only file system" in words for words in shown_words(shown.window))
        assert len(shown.rows()) == 1


async def test_a_full_disk_does_not_end_a_run() -> None:
    async with scene() as shown:
        record = await shown.extract()
        shown.disk.full = True
        await shown.until_state(record, State.SUCCEEDED)
        await until(lambda: shown.window.notices.subjects() == ["diskNotice"])
        shown.disk.full = False


async def test_a_running_extraction_is_found_again_with_the_password_given() -> None:
    clock = QuickClock()
    server = FakeServer(clock)
    server.seconds = 1000
    disk = FakeDisk()
    async with scene(disk, server) as first:
        record = await first.extract()
    async with scene(disk, server, remembered=False) as shown:
        dialog = await until(lambda: shown.dialog(ReloginDialog))
        assert dialog is not None
        assert shown.window.isEnabled()
        type_text(find(dialog, QLineEdit, "reloginPassword"), "wrong")
        click(find(dialog, QPushButton, "reloginOk"))
        second = await until(
            lambda: next((d for d in shown.window.findChildren(ReloginDialog) if d is not dialog), None)
        )
        assert second is not None
        assert "vCenter did not accept the last password." in shown_words(second)
        click(second.later)
        await until(lambda: find(shown.window, QPushButton, "logInAgain").isVisible())
        await until(lambda: find(shown.window, QLabel, "connectionState").text() == "Not logged in to vc.example.test")
        click(find(shown.window, QPushButton, "logInAgain"))
        third = await until(lambda: shown.dialog(ReloginDialog))
        assert third is not None
        type_text(third.password, PASSWORD)
        press(third.password, Qt.Key.Key_Return)
        await shown.until_state(record, State.FOLLOWING)
        await until(lambda: "% ·" in shown.rows()[0][1])
        assert len(server.ours) == 1


async def test_not_now_leaves_a_way_back_in_and_nobody_says_that_a_login_failed() -> None:
    clock = QuickClock()
    server = FakeServer(clock)
    server.seconds = 100_000
    disk = FakeDisk()
    async with scene(disk, server) as first:
        await first.extract()
    async with scene(disk, server, remembered=False) as shown:
        dialog = await until(lambda: shown.dialog(ReloginDialog))
        assert dialog is not None
        await asyncio.sleep(0.1)
        click(dialog.later)
        log_in = find(shown.window, QPushButton, "logInAgain")
        await until(log_in.isVisible)
        words = " ".join(shown_words(shown.window))
        assert "You are not logged in to vc.example.test: no password was given" in words
        assert "was not accepted" not in words
        click(log_in)
        again = await until(lambda: shown.dialog(ReloginDialog))
        assert again is not None
        type_text(again.password, PASSWORD)
        click(again.ok)
        await until(lambda: not log_in.isVisible(), what="nothing to log in to")


async def test_a_lost_answer_is_decided_by_the_user() -> None:
    server = FakeServer(QuickClock())
    server.seconds = 5000
    server.fault_for = lambda call: Fault.LOST_AFTER if call == "create_from_host" else None
    server.make = lambda task: (setattr(task, "show_target", False), setattr(task, "user", None))[0]  # type: ignore[func-returns-value]
    async with scene(server=server) as shown:
        record = await shown.extract()
        server.start("host-99", ours=False, user=None)
        await until(lambda: len(shown.rows()) == 1)
        shown.controller.shown.select(record.id)
        click(find(shown.window, QPushButton, "decideUncertain"))
        dialog = await until(lambda: shown.dialog(UncertainDialog))
        assert dialog is not None
        table = find(dialog, QTableView, "candidateTable")
        await until(lambda: table.model().rowCount() == 2)
        again = find(dialog, QPushButton, "submitAgain")
        assert not again.isEnabled()
        click(find(shown.window, QPushButton, "decideUncertain"))
        assert len(shown.window.findChildren(UncertainDialog)) == 1
        place = table.visualRect(table.model().index(0, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        click(find(dialog, QPushButton, "candidateChoose"))
        await shown.until_state(record, State.FOLLOWING)
        await until(lambda: shown.dialog(UncertainDialog) is None)
        assert shown.wizards == []


async def test_submit_again_once_it_is_certain() -> None:
    server = FakeServer(QuickClock())
    server.fault_for = lambda call: Fault.LOST_BEFORE if call == "create_from_host" else None
    async with scene(server=server) as shown:
        record = await shown.extract()
        shown.controller.shown.show_changes()
        shown.controller.shown.select(record.id)
        click(find(shown.window, QPushButton, "decideUncertain"))
        dialog = await until(lambda: shown.dialog(UncertainDialog))
        assert dialog is not None
        again = find(dialog, QPushButton, "submitAgain")
        assert not again.isEnabled()
        await until(again.isEnabled)
        assert server.ours == []
        click(again)
        await until(lambda: shown.wizards)
        assert shown.wizards[0].prefill.hosts == ("host-14",)


async def test_files_are_opened_and_what_is_none_is_told(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.depot.json", tmp_path / "bad.depot.json"
    good.write_bytes(write_record(records.running("theirs")))
    bad.write_bytes(b'{"schema": 1')
    async with scene(files=(good, bad, tmp_path / "missing.json")) as shown:
        assert find(shown.window, QLabel, "recordTitle").text() == "theirs.lab.example"
        assert "not followed" in find(shown.window, QLabel, "runSentence").text()
        assert shown.rows() == [("theirs.lab.example", "File · 37% · Reading the software of the host")]
        assert shown.window.notices.subjects() == ["openNotice"]
        assert shown.controller.runs.unfinished() == ()
        click(find(shown.window, QPushButton, "closeRecord"))
        await until(lambda: page(shown) is shown.window.welcome)
        assert good.exists()
        shown.window.files_chosen.emit([str(bad)])
        await until(lambda: any("damaged" in words for words in shown_words(shown.window)))


async def test_each_file_that_cannot_be_opened_is_told_in_words_for_people(tmp_path: Path) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    one.write_bytes(b"not a record")
    two.write_bytes(b'{"schema": 1')
    async with scene(files=(one, two)) as shown:
        words = "\n".join(shown_words(find(shown.window, QWidget, "openNotice")))
        assert "cannot be opened" in words
        assert "“one.json”: It is not a record of an extraction" in words
        assert "“two.json”" in words
        sentences = [line for line in words.splitlines() if "machine’s words" not in line]
        assert not any("Expecting" in line for line in sentences), "that is for programmers"


async def test_in_the_demo_closing_does_not_promise_that_runs_go_on() -> None:
    server = FakeServer(QuickClock())
    server.seconds = 2000
    async with scene(server=server, demo=True) as shown:
        record = await shown.extract()
        shown.controller.shown.select(record.id)
        shown.window.close()
        question = await until(lambda: shown.dialog(Question))
        assert question is not None
        words = " ".join(shown_words(question))
        assert "The simulated vCenter ends with this window" in words
        assert "next time" not in words
        press(question, Qt.Key.Key_Escape)
        await until(lambda: not shown.controller.owner.names)
        sentence = find(shown.window, QLabel, "runSentence")
        await until(lambda: "simulated" in sentence.text())
        assert "vCenter goes on" not in sentence.text()


async def test_nothing_is_done_with_records_that_another_window_owns() -> None:
    disk = disk_with(records.failed(), records.running("theirs", 1))
    disk.owned = False
    async with scene(disk) as shown:
        assert shown.window.notices.subjects() == ["readOnlyNotice"]
        assert find(shown.window, QLabel, "recordTitle").text() == "theirs.lab.example"
        assert not find(shown.window, QPushButton, "newExtraction").isEnabled()
        for name in ("cancelExtraction", "deleteRecord", "tryAgain"):
            assert not find(shown.window, QPushButton, name).isVisible()


async def test_closing_asks_once_and_only_while_something_runs() -> None:
    server = FakeServer(QuickClock())
    server.seconds = 2000
    async with scene(server=server) as shown:
        await shown.extract()
        shown.window.close()
        shown.window.close()
        question = await until(lambda: shown.dialog(Question))
        assert question is not None
        assert len(shown.window.findChildren(Question)) == 1
        assert any("vCenter goes on without this window" in words for words in shown_words(question))
        press(question, Qt.Key.Key_Escape)
        await until(lambda: not shown.controller.owner.names)
        assert shown.window.isVisible()
        shown.window.close()
        await shown.answer(yes=True)
        await until(lambda: not shown.window.isVisible())
        assert len(server.ours) == 1
    async with scene(disk_with(records.failed())) as idle:
        click(find(idle.window, QPushButton, "newExtraction"))
        idle.window.close()
        await until(lambda: not idle.window.isVisible())
        assert not idle.wizards[0].isVisible()


async def test_the_end_takes_open_questions_with_it() -> None:
    disk, server = FakeDisk(), FakeServer(QuickClock())
    server.seconds = 1000
    async with scene(disk, server) as first:
        await first.extract()
    async with scene(disk, server, remembered=False) as shown:
        await until(lambda: shown.dialog(ReloginDialog))
        click(find(shown.window, QPushButton, "cancelExtraction"))
        await until(lambda: shown.dialog(Question))
    assert server.sessions == set()


async def test_a_colleagues_run_is_told_apart_from_a_broken_one() -> None:
    """A mistake in the client ends that run alone, with its cause in the record."""
    server = FakeServer(QuickClock())
    async with scene(server=server) as shown:
        good = await shown.extract("host-1", "good")
        server.fault_for = lambda call: Fault.BUG if call == "create_from_host" else None
        bad = await shown.extract("host-2", "bad")
        server.fault_for = lambda _call: None
        await shown.until_state(good, State.SUCCEEDED)
        await until(lambda: shown.controller.runs.records[bad.id].state is not State.SUBMITTING)


async def test_an_unexpected_fault_is_told() -> None:
    async with scene() as shown:
        shown.controller.show_fault(UnexpectedFault("the window", "ValueError: <b>x</b>", "Traceback"))
        assert any("ValueError: <b>x</b>" in words for words in shown_words(shown.window))


def server_with_icen(version: str) -> FakeServer:
    """One whose extractions bring this component alone."""
    server = FakeServer(QuickClock())
    result: Json = {"result": {"depot": "42"}, "software_spec": {"components": {"Intel-icen": version}}}
    server.make = lambda task: setattr(task, "result", result)
    return server


async def test_what_the_depot_knows_is_added_to_a_result() -> None:
    facts = {
        ("Intel-icen", "1.11.3.0-1OEM.800.1.0"): ContentFacts(
            "Intel NIC driver",
            "Intel",
            "1.11.3.0-1OEM.800.1.0",
            "1.11.3.0",
            Category.RECALL,
            Urgency.CRITICAL,
            "",
            None,
            "",
        )
    }
    server = server_with_icen("1.11.3.0-1OEM.800.1.0")
    async with scene(server=server) as shown:
        with knowing(facts):
            record = await shown.extract()
            await until(shown.rows)
            shown.controller.shown.select(record.id)
            await shown.until_state(record, State.SUCCEEDED)
            await until(lambda: shown.controller.enrichment.known_of(record).facts.items() >= facts.items())
        await until(lambda: shown.controller.sessions.all()[0].runs == 0, what="the session is let go")
        await until(lambda: "Intel" in tree_texts(shown))
    async with scene(disk=shown.disk) as later:
        await until(later.rows)
        later.controller.shown.select(record.id)
        await until(lambda: "Intel" in tree_texts(later), what="the record tells it without a connection")
        assert later.controller.sessions.all() == ()


async def test_what_ends_while_it_is_asked_whether_to_quit_is_looked_up_all_the_same() -> None:
    told = read_summaries([{"name": "Intel-icen", "vendor": "Intel", "versions": [{"version": "1.11"}]}])
    async with scene(server=server_with_icen("1.11")) as shown:
        with knowing(told):
            record = await shown.extract()
            shown.window.close()
            question = await until(lambda: shown.dialog(Question))
            await shown.until_state(record, State.SUCCEEDED)
            assert question is not None
            question.reject()
            await until(lambda: shown.controller.runs.records[record.id].known, what="what the depot knows")


async def test_of_hosts_that_are_alike_the_depot_is_asked_once() -> None:
    told = read_summaries([{"name": "Intel-icen", "vendor": "Intel", "versions": [{"version": "1.11"}]}])
    asked = 0

    async def tell(_vcenter: object) -> Mapping[tuple[str, str], ContentFacts]:
        nonlocal asked
        asked += 1
        return told

    server = server_with_icen("1.11")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FakeVcenter, "component_facts", tell)
        async with scene(server=server) as shown:
            for number in range(3):
                record = await shown.extract(f"host-{number}")
                await shown.until_state(record, State.SUCCEEDED)
                await until(lambda record=record: shown.controller.runs.records[record.id].known)  # type: ignore[misc]
            assert asked == 1


async def test_a_depot_that_tells_nothing_takes_nothing_away() -> None:
    async with scene() as shown:
        with knowing(refused(ErrorType.UNAUTHORIZED, 403)):
            record = await shown.extract()
            await shown.until_state(record, State.SUCCEEDED)
            await until(lambda: shown.controller.sessions.all()[0].runs == 0)
        assert shown.window.notices.subjects() == []


async def test_many_runs_are_shown_in_one_go() -> None:
    server = FakeServer(QuickClock())
    server.refusals["cancel"] = refused(ErrorType.UNSUPPORTED, 400)
    async with scene(server=server) as shown:
        session = await shown.controller.sessions.connect(
            ADDRESS, SYSTEM_TRUST, Credentials(USER, Secret(PASSWORD)), "en"
        )
        orders = [Order(session, existing(f"host-{n}"), f"esx-{n:03}") for n in range(40)]
        await shown.controller.runs.enqueue(orders)
        await until(lambda: len(shown.rows()) == 41)  # the batch has one of its own
        waiting = next(r for r in shown.controller.runs.records.values() if r.state is State.DRAFT)
        shown.controller.shown.select(waiting.id)
        assert "is waiting its turn" in find(shown.window, QLabel, "runSentence").text()
        await until(lambda: not shown.controller.runs.unfinished(), timeout=40)
        await until(lambda: sum("Depot" in words for _, words in shown.rows()) == 40)
        await shown.controller.sessions.release(session)


async def test_a_failed_one_is_found_by_its_reason() -> None:
    async with scene(disk_with(records.succeeded(), records.failed())) as shown:
        entry = next(e for e in shown.window.list.model.entries() if e.words.startswith("Failed"))
        reason = entry.details.splitlines()[0]
        assert len(reason) > 10
        type_text(find(shown.window, QLineEdit, "findExtraction"), reason.split()[-1])
        assert [title for title, _ in shown.rows()] == [entry.title]


async def test_the_parts_of_image_and_add_on_come_with_the_result() -> None:
    server = FakeServer(QuickClock())
    spec: Json = {"base_image": {"version": "8.0.3"}, "add_on": {"name": "DEL", "version": "A1"}}
    server.make = lambda task: setattr(task, "result", {"result": {"depot": "42"}, "software_spec": spec})

    async def image(_vcenter: object, version: str) -> Mapping[str, str]:
        return {"part-of-the-image": version}

    async def add_on(_vcenter: object, _name: str, _version: str) -> Mapping[str, str]:
        raise refused(ErrorType.UNAUTHORIZED, 403)

    async with scene(server=server) as shown:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(FakeVcenter, "base_image_components", image)
            patch.setattr(FakeVcenter, "add_on_components", add_on)
            record = await shown.extract()
            await until(shown.rows)
            shown.controller.shown.select(record.id)
            await shown.until_state(record, State.SUCCEEDED)
            await until(lambda: shown.controller.shown.result)
            await until(lambda: "part-of-the-image" in tree_texts(shown))
        await until(lambda: shown.controller.sessions.all()[0].runs == 0, what="the session is let go")


async def test_the_parts_are_asked_for_once_and_kept_though_nobody_looked_while_there_was_a_connection() -> None:
    """Of a batch one looks at a record when all of it is over, and the session with it."""
    server, asked = FakeServer(QuickClock()), 0
    spec: Json = {"base_image": {"version": "8.0.3"}, "components": {"Intel-icen": "1.11"}}
    server.make = lambda task: setattr(task, "result", {"result": {"depot": "42"}, "software_spec": spec})

    async def image(_vcenter: object, version: str) -> Mapping[str, str]:
        nonlocal asked
        asked += 1
        return {"part-of-the-image": version}

    def parts(record: Record) -> list[dict[str, str] | None]:
        return [part.components for part in shown.controller.runs.records[record.id].known or () if part.components]

    async with scene(server=server) as shown:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(FakeVcenter, "base_image_components", image)
            both = [await shown.extract(f"host-{number}") for number in range(2)]
            for record in both:
                await until(lambda record=record: parts(record) == [{"part-of-the-image": "8.0.3"}])  # type: ignore[misc]
        assert asked == 1


async def test_a_record_of_somebody_elses_makes_nobody_ask(tmp_path: Path) -> None:
    """Though its vCenter is connected: the parts that would be asked for are its author's words."""
    spec: Json = {"base_image": {"version": "../../theirs"}}
    theirs = replace(records.succeeded(), id="theirs", result={"result": {"depot": "1"}, "software_spec": spec})
    file = tmp_path / "theirs.depot.json"
    await asyncio.to_thread(file.write_bytes, write_record(replace(theirs, server=Server(ADDRESS, USER))))
    async with scene() as shown:
        session = await shown.controller.sessions.connect(
            ADDRESS, SYSTEM_TRUST, Credentials(USER, Secret(PASSWORD)), "en"
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(FakeVcenter, "base_image_components", None)
            shown.controller.open_files([file])
            await until(lambda: shown.controller.shown.result)
            await until(lambda: "../../theirs" in tree_texts(shown))
            await asyncio.sleep(0.05)
        await shown.controller.sessions.release(session)


async def test_what_arrives_at_the_end_starts_nothing_any_more() -> None:
    async with scene() as shown:
        record = await shown.extract()
        await shown.until_state(record, State.SUCCEEDED)
        await until(lambda: "Depot 42" in shown.rows()[0][1])
        shown.controller.shown.select(record.id)
        await shown.controller.close()
        shown.controller.shown.show_selected()
        shown.controller.shown.facts_arrived(ADDRESS)
