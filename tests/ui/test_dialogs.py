"""Questions, the password once more, and what became of a request whose answer was lost."""

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableView,
    QWidget,
)

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault
from depot_gui.domain.failures import Failure, OutsideError, Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.ports import LoginAnswer, LoginQuestion
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import SessionId
from depot_gui.domain.task import read_task
from depot_gui.domain.trust import Acceptance, Examination, pinned
from depot_gui.domain.x509 import read_certificate
from depot_gui.flow.settling import Candidate
from depot_gui.ui.about import AboutDialog
from depot_gui.ui.bridge import TaskOwner, ask
from depot_gui.ui.dialogs import Question, cancel_question, close_question, delete_question
from depot_gui.ui.questions import PasswordQuestions
from depot_gui.ui.relogin_dialog import ReloginDialog
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.uncertain_dialog import CandidateModel, UncertainDialog
from depot_gui.ui.wizard.vcenter_certificate import AuthorityFinder
from tests.domain.certificates import make
from tests.ui import run_records as records
from tests.ui.support import click, find, in_sight, nameless, press, settle, shown_words, type_text, until

Found = tuple[Certificate, ...]
FIRST, SECOND = Address("first.lab.example"), Address("second.lab.example", 8443)
USER = "administrator@vsphere.local"


async def offers_none(_seen: Examination) -> Found:
    return ()


def questions(window: QWidget, find: AuthorityFinder = offers_none) -> PasswordQuestions:
    """Whatever ends unexpectedly beside the dialog is raised."""

    def report(error: BaseException, _name: str) -> None:
        raise error

    return PasswordQuestions(window, TaskOwner(report), find)


def open_relogins(window: QWidget) -> list[ReloginDialog]:
    return [dialog for dialog in window.findChildren(ReloginDialog) if dialog.isVisible()]


async def relogin(window: QWidget) -> ReloginDialog:
    return (await until(lambda: open_relogins(window)))[0]


@pytest.mark.parametrize(
    ("build", "words"),
    [
        (lambda parent: delete_question("<b>esx", False, parent), "Delete the record of <b>esx?"),
        (lambda parent: delete_question("esx", True, parent), "will no longer know about it"),
        (lambda parent: cancel_question("esx", parent), "Cancel the extraction of esx?"),
        (lambda parent: close_question(2, parent), "vCenter goes on without this window"),
        (lambda parent: close_question(2, parent, simulated=True), "The simulated vCenter ends with this window"),
    ],
)
async def test_escape_and_enter_answer_a_question_with_no(build: Callable[[QWidget], Question], words: str) -> None:
    window = QMainWindow()
    window.show()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        question = build(window)
        answer = asyncio.ensure_future(ask(question))
        await until(question.isVisible)
        assert any(words in shown for shown in shown_words(question))
        assert nameless(question) == []
        press(question, key)
        assert await answer == QDialog.DialogCode.Rejected
    window.close()


async def test_a_question_is_as_high_as_its_words() -> None:
    question = delete_question("esx-14.lab.example", False, None)
    question.show()
    settle()
    labels = question.findChildren(QLabel)
    assert [label.height() for label in labels] == [label.heightForWidth(label.width()) for label in labels]
    question.close()


async def test_yes_is_a_click_of_its_own() -> None:
    window = QMainWindow()
    window.show()
    question = delete_question("esx", False, window)
    answer = asyncio.ensure_future(ask(question))
    await until(question.isVisible)
    click(find(question, QPushButton, "questionYes"))
    assert await answer == QDialog.DialogCode.Accepted
    window.close()


async def test_the_password_is_asked_for_and_forgotten() -> None:
    window = QMainWindow()
    window.show()
    asking = asyncio.ensure_future(questions(window).ask(LoginQuestion(FIRST, USER)))
    dialog = await relogin(window)
    assert not dialog.isModal()
    assert dialog.objectName() == "reloginDialog"
    assert any("first.lab.example" in words for words in shown_words(dialog))
    assert nameless(dialog) == []
    password, ok = find(dialog, QLineEdit, "reloginPassword"), find(dialog, QPushButton, "reloginOk")
    assert not ok.isEnabled()
    type_text(password, "secret")
    press(password, Qt.Key.Key_Return)
    left: list[str] = []
    dialog.destroyed.connect(lambda: left.append("destroyed"))
    given = await asking
    assert given == LoginAnswer(Secret("secret"))
    await until(lambda: left)
    window.close()


async def test_a_wrong_password_is_told_until_one_types() -> None:
    window = QMainWindow()
    window.show()
    asking = asyncio.ensure_future(questions(window).ask(LoginQuestion(FIRST, USER, wrong=True)))
    dialog = await relogin(window)
    assert "vCenter did not accept the last password." in shown_words(dialog)
    type_text(dialog.password, "x")
    assert dialog.field.error is None
    click(dialog.later)
    assert await asking is None
    window.close()


async def test_another_sessions_id_can_take_the_passwords_place() -> None:
    window = QMainWindow()
    window.show()
    asking = asyncio.ensure_future(questions(window).ask(LoginQuestion(FIRST, USER)))
    dialog = await relogin(window)
    type_text(dialog.password, "half a password")
    click(find(dialog, QPushButton, "reloginOtherWay"))
    assert dialog.password.text() == ""
    assert dialog.password.hasFocus()
    assert "Session &id" in shown_words(dialog)
    assert nameless(dialog) == []
    type_text(dialog.password, "no id")
    assert not dialog.ok.isEnabled()
    type_text(dialog.password, '"b00063be"')
    click(dialog.ok)
    assert await asking == LoginAnswer(SessionId(Secret("b00063be")))
    again = asyncio.ensure_future(questions(window).ask(LoginQuestion(FIRST, USER, wrong=True, by_session_id=True)))
    dialog = await relogin(window)
    assert "vCenter does not know the last session, or the session has ended." in shown_words(dialog)
    click(dialog.later)
    assert await again is None
    window.close()


async def test_what_is_said_of_one_way_in_is_not_said_of_the_other() -> None:
    window = QMainWindow()
    window.show()
    asking = asyncio.ensure_future(questions(window).ask(LoginQuestion(FIRST, USER, wrong=True)))
    dialog = await relogin(window)
    click(find(dialog, QPushButton, "reloginOtherWay"))
    assert dialog.field.error is None
    assert "vmware-api-session-id" in dialog.password.accessibleDescription()
    click(find(dialog, QPushButton, "reloginOtherWay"))
    assert dialog.password.accessibleDescription() == ""
    click(dialog.later)
    await asking
    window.close()


async def test_several_vcenters_are_asked_about_one_after_the_other() -> None:
    window = QMainWindow()
    window.show()
    line = questions(window)
    asking = [asyncio.ensure_future(line.ask(LoginQuestion(address, USER))) for address in (FIRST, SECOND)]
    dialog = await relogin(window)
    await asyncio.sleep(0.05)
    assert len(open_relogins(window)) == 1
    click(dialog.later)
    assert await asking[0] is None
    second = await relogin(window)
    assert second.windowTitle() == "Log in to second.lab.example:8443 again"
    asking[1].cancel()
    await asyncio.wait(asking)
    assert open_relogins(window) == []
    assert not line._turn.locked()
    window.close()


async def test_a_question_does_not_take_the_keys_from_who_types() -> None:
    window = QMainWindow()
    typing = QLineEdit()
    window.setCentralWidget(typing)
    window.show()
    window.activateWindow()
    await until(window.isActiveWindow)
    typing.setFocus()
    QTest.keyClicks(typing, "a")
    asking = asyncio.ensure_future(questions(window).ask(LoginQuestion(FIRST, USER)))
    dialog = await relogin(window)
    await asyncio.sleep(0.05)
    QTest.keyClicks(QApplication.focusWidget() or dialog, "bc")
    assert typing.text() == "abc"
    click(dialog.later)
    await asking
    window.close()


NEW, OLD = (read_certificate(make("first.lab.example", dns=("first.lab.example",)).der) for _ in range(2))
SELF_SIGNED = frozenset({CertificateFault.SELF_SIGNED})


async def certificate_asked(
    window: QWidget, seen: Examination, find: AuthorityFinder = offers_none, **more: bool
) -> tuple[asyncio.Task[object], ReloginDialog]:
    question = LoginQuestion(FIRST, USER, certificate=seen, **more)
    asking = asyncio.ensure_future(questions(window, find).ask(question))
    return asking, await relogin(window)


async def test_a_changed_certificate_is_an_alarm_before_the_password() -> None:
    window = QMainWindow()
    window.show()
    seen = Examination(FIRST, NEW, SELF_SIGNED, None, pinned(OLD, SELF_SIGNED))
    asking, dialog = await certificate_asked(window, seen)
    await until(dialog.later.hasFocus)
    alarm = find(dialog, QWidget, "certificateAlarm")
    assert alarm.isVisible()
    words = "".join(":".join(shown_words(alarm)).split()).replace("::", ":")
    for digits in (OLD.sha256.value, NEW.sha256.value):
        assert all(digits[at : at + 23] in words for at in range(0, 96, 24))
    assert find(dialog, QLineEdit, "vcenterSha256").text() == NEW.sha256.value
    assert any("Nothing has been sent to it." in text for text in shown_words(dialog))
    assert nameless(dialog) == []
    type_text(dialog.password, "secret")
    assert not dialog.ok.isEnabled()
    press(dialog.password, Qt.Key.Key_Return)
    assert await asking is None

    asking, dialog = await certificate_asked(window, seen)
    click(find(dialog, QCheckBox, "trustVcenter"))
    assert not dialog.ok.isEnabled()
    type_text(dialog.password, "secret")
    press(dialog.password, Qt.Key.Key_Return)
    assert await asking == LoginAnswer(Secret("secret"), Acceptance())
    window.close()


async def test_where_the_login_is_known_only_the_certificate_is_asked_for() -> None:
    window = QMainWindow()
    window.show()
    asking, dialog = await certificate_asked(window, Examination(FIRST, NEW, SELF_SIGNED, None), knows_login=True)
    await until(dialog.certificate.once.hasFocus)
    assert not dialog.password.isVisible()
    assert not find(dialog, QWidget, "certificateAlarm").isVisible()
    click(find(dialog, QCheckBox, "trustAlways"))
    click(dialog.ok)
    assert await asking == LoginAnswer(None, Acceptance(always=True))
    window.close()


VMCA = read_certificate(make("CA, first.lab.example").der)
RENEWED = Examination(FIRST, NEW, frozenset({CertificateFault.UNKNOWN_ISSUER}), None, pinned(OLD, SELF_SIGNED))


async def test_the_authority_can_be_trusted_instead_of_a_renewed_certificate() -> None:
    asked: list[Examination] = []

    async def find(seen: Examination) -> Found:
        asked.append(seen)
        return (VMCA,)

    window = QMainWindow()
    window.show()
    asking, dialog = await certificate_asked(window, RENEWED, find, knows_login=True)
    dialog.resize(760, 520)
    click(dialog.certificate.once)
    click(find_link(dialog))
    shown = find_edit(dialog, "vcenterSha256")
    await until(lambda: shown.text() == VMCA.sha256.value)
    assert asked == [RENEWED]
    assert nameless(dialog) == []
    assert not dialog.certificate.is_decided, "what was ticked was the certificate"
    assert not dialog.ok.isEnabled()
    assert "downloaded from the same vCenter" in " ".join(shown_words(dialog))
    await until(lambda: in_sight(shown, find_edit(dialog, "vcenterSha1")), what="its fingerprints in sight")
    type_text(find_edit(dialog, "vcenterCompare"), VMCA.sha1.value)
    click(dialog.certificate.always)
    click(dialog.ok)
    assert await asking == LoginAnswer(None, Acceptance(True, VMCA))
    window.close()


def find_link(dialog: ReloginDialog) -> QPushButton:
    return find(dialog, QPushButton, "showAuthority")


def find_edit(dialog: ReloginDialog, name: str) -> QLineEdit:
    return find(dialog, QLineEdit, name)


async def test_an_authority_that_cannot_be_had_is_told_and_the_certificate_can_still_be_judged() -> None:
    answers: list[OutsideError | None] = [OutsideError(Failure(problem=Problem.TIMED_OUT, where=str(FIRST))), None]

    async def find(_seen: Examination) -> Found:
        error = answers.pop(0)
        if error is not None:
            raise error
        return ()

    window = QMainWindow()
    window.show()
    asking, dialog = await certificate_asked(window, RENEWED, find, knows_login=True)
    for words in ("did not answer in time", "offers no authority"):
        click(find_link(dialog))
        await until(lambda: dialog.error.isVisible() and not dialog.busy.isVisible())
        assert words in dialog.error.title.text() + dialog.error.text.text()
        dialog.error.clear()
    assert find_edit(dialog, "vcenterSha256").text() == NEW.sha256.value
    click(dialog.certificate.once)
    click(dialog.ok)
    assert await asking == LoginAnswer(None, Acceptance())
    window.close()


async def test_a_download_that_hangs_ends_with_the_dialog() -> None:
    ended: list[str] = []

    async def find(_seen: Examination) -> Found:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("ended")
        return ()

    window = QMainWindow()
    window.show()
    asking, dialog = await certificate_asked(window, RENEWED, find)
    click(find_link(dialog))
    await until(dialog.busy.isVisible)
    click(dialog.later)
    assert await asking is None
    await until(lambda: ended)
    window.close()


async def test_no_authority_is_offered_where_more_is_wrong_than_who_issued_it() -> None:
    window = QMainWindow()
    window.show()
    asking, dialog = await certificate_asked(window, Examination(FIRST, NEW, SELF_SIGNED, None))
    assert not find_link(dialog).isVisible()
    click(dialog.later)
    await asking
    window.close()


async def test_the_alarm_names_no_button_that_is_not_there() -> None:
    window = QMainWindow()
    window.show()
    asking, dialog = await certificate_asked(window, RENEWED)
    words = " ".join(shown_words(dialog))
    assert "somebody may be intercepting the connection" in words
    assert "cancel" not in words.lower()
    assert "“Not now”" in words
    click(dialog.later)
    await asking
    window.close()


async def test_escape_does_not_forget_what_was_typed_without_a_question() -> None:
    window = QMainWindow()
    window.show()
    line = questions(window)
    asking = asyncio.ensure_future(line.ask(LoginQuestion(FIRST, USER)))
    dialog = await relogin(window)
    type_text(dialog.password, "secret")
    for _ in range(2):
        press(dialog.password, Qt.Key.Key_Escape)
        question = await until(lambda: shown_question(dialog))
        assert question is not None
        assert nameless(question) == []
        press(question, Qt.Key.Key_Escape)
        await until(lambda: line._owner.names == [])
        assert shown_question(dialog) is None
        assert dialog.isVisible()
        assert dialog.password.text() == "secret"
    press(dialog.password, Qt.Key.Key_Escape)
    question = await until(lambda: shown_question(dialog))
    assert question is not None
    click(question.yes)
    assert await asking is None

    asking = asyncio.ensure_future(line.ask(LoginQuestion(FIRST, USER)))
    dialog = await relogin(window)
    press(dialog.password, Qt.Key.Key_Escape)
    assert await asking is None, "nothing was typed"
    window.close()


async def test_the_question_before_leaving_goes_with_the_dialog() -> None:
    window = QMainWindow()
    window.show()
    line = questions(window)
    asking = asyncio.ensure_future(line.ask(LoginQuestion(FIRST, USER)))
    dialog = await relogin(window)
    type_text(dialog.password, "secret")
    press(dialog.password, Qt.Key.Key_Escape)
    await until(lambda: shown_question(dialog))
    asking.cancel()
    await asyncio.wait([asking])
    await until(lambda: line._owner.names == [])
    window.close()


def shown_question(dialog: ReloginDialog) -> Question | None:
    return next((question for question in dialog.findChildren(Question) if question.isVisible()), None)


def candidate(task: str, **fields: Json) -> Candidate:
    return Candidate(task, read_task({"status": "RUNNING", **fields}))


MINE = candidate("task-1", start_time="2026-03-01T14:05:10Z", user=USER, target={"type": "HostSystem", "id": "host-14"})
OTHER = candidate("task-2")


@pytest.fixture
def uncertain(qapp: QApplication) -> UncertainDialog:
    dialog = UncertainDialog("esx-02.lab.example", local_reader())
    dialog.open()
    settle()
    return dialog


def test_candidates_show_what_tells_them_apart(uncertain: UncertainDialog) -> None:
    QAbstractItemModelTester(uncertain.model, QAbstractItemModelTester.FailureReportingMode.Fatal, uncertain)
    uncertain.show_candidates([MINE, OTHER])
    model = find(uncertain, QTableView, "candidateTable").model()
    assert [model.index(0, c).data() for c in (1, 2, 3, 4)] == ["host-14", USER, "Running", "task-1"]
    assert [model.index(1, c).data() for c in (0, 1, 2)] == ["—", "—", "—"]
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "2026-03-01 14:05:10 UTC"
    assert not uncertain.isModal()
    assert nameless(uncertain) == []
    uncertain.close()


def test_one_is_chosen_by_hand_and_nothing_beforehand(uncertain: UncertainDialog) -> None:
    chosen = QSignalSpy(uncertain.chosen)
    uncertain.show_candidates([MINE, OTHER])
    choose = find(uncertain, QPushButton, "candidateChoose")
    assert not choose.isEnabled()
    table = uncertain.table
    place = table.visualRect(uncertain.model.index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    uncertain.show_candidates([OTHER, MINE, candidate("task-3")])
    click(choose)
    assert chosen.count() == 1
    assert chosen.at(0)[0] == "task-2"
    uncertain.close()


def test_submit_again_only_once_it_is_certain(uncertain: UncertainDialog) -> None:
    again, none = find(uncertain, QPushButton, "submitAgain"), find(uncertain, QPushButton, "candidateNone")
    assert (again.isEnabled(), none.isEnabled()) == (False, False)
    assert uncertain.busy.isVisible()
    uncertain.show_candidates([OTHER])
    assert (again.isEnabled(), none.isEnabled()) == (False, True)
    uncertain.show_absent()
    assert (again.isEnabled(), none.isEnabled()) == (True, False)
    assert uncertain.model.rowCount() == 0
    uncertain.close()


def test_an_empty_table_has_no_candidate(qapp: QApplication) -> None:
    model = CandidateModel(local_reader())
    assert model.row_of("task-1") == -1
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_about_names_versions(qapp: QApplication) -> None:
    dialog = AboutDialog()
    assert any("PySide" in words for words in shown_words(dialog))
    assert nameless(dialog) == []


def test_records_for_the_gallery_are_in_the_states_they_claim() -> None:
    assert {state: record.state for state, record in records.ALL_STATES.items()} == {s: s for s in records.ALL_STATES}
