"""The wizard's frame: Next as awaited work, Back, Escape, Stop, errors and notices; with small pages of its own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPushButton, QWidget

from depot_gui.domain.failures import ConnectionFailedError, Failure, OutsideError, Problem
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.widgets.step_list import Step as StepState
from depot_gui.ui.wizard import build
from depot_gui.ui.wizard.frame import ExtractionWizard
from depot_gui.ui.wizard.page import Page, PageError
from tests.ui.connect_support import BACK, CANCEL, NEXT, open_wizard
from tests.ui.support import accessible_name, click, find, nameless, press, read_the_last_page, type_text, until

EXTRACT = "qt_wizard_finish"
REFUSED = ConnectionFailedError(
    Failure(problem=Problem.CONNECTION_REFUSED, where="vc.example.test", detail="its own words"), sent=False
)


class Tried(Page):
    """A page with one field, whose work can be held, fail, or not want to go on."""

    def __init__(self, step: Step, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(step, wizard, owner)
        self.edit = QLineEdit()
        self.edit.setObjectName(f"field{step.name}")
        self.edit.textChanged.connect(self.edited)
        self.body.addWidget(self.edit)
        self.go = asyncio.Event()
        self.go.set()
        self.error: OutsideError | None = None
        self.answer = True
        self.alarm = False
        self.calls: list[str] = []

    def retranslate(self) -> None:
        self.heading.setText(self.step.name)
        self.edit.setAccessibleName(self.step.name)

    def is_filled(self) -> bool:
        return self.edit.text() != "not yet"

    def check(self) -> bool:
        self.calls.append("check")
        return self.edit.text() != "wrong"

    async def work(self) -> bool:
        self.calls.append("work")
        await self.go.wait()
        if self.error is not None:
            raise self.error
        return self.answer

    def entered(self) -> None:
        self.calls.append("entered")

    def ended(self) -> None:
        self.calls.append("ended")

    @property
    def is_alarming(self) -> bool:
        return self.alarm

    def first_field(self) -> QWidget:
        return self.edit


class Hands:
    def __init__(self, flow: Wizard, owner: TaskOwner) -> None:
        self.pages = {step: Tried(step, flow, owner) for step in Step}
        self.frame = ExtractionWizard(flow, owner, list(self.pages.values()))
        self.events: list[str] = []
        self.frame.finished.connect(lambda: self.events.append("finished"))
        self.frame.closed.connect(lambda: self.events.append("closed"))
        self.frame.show()

    @property
    def page(self) -> Tried:
        page = self.frame.page
        assert isinstance(page, Tried)
        return page

    def button(self, name: str) -> QAbstractButton:
        return find(self.frame, QAbstractButton, name)

    async def next(self, step: Step) -> None:
        click(self.button(NEXT))
        await until(lambda: self.page.step is step)

    async def to_review(self) -> None:
        for step in (Step.AUTHENTICATION, Step.HOSTS, Step.REVIEW):
            await self.next(step)


@contextlib.asynccontextmanager
async def wizard() -> AsyncIterator[Hands]:
    """The frame with pages of this module; its flow is one that has nothing outside."""
    faults: list[BaseException] = []
    owner = TaskOwner(lambda error, _name: faults.append(error))
    async with open_wizard() as other:
        other.frame.close()
        hands = Hands(other.flow, owner)
        try:
            await until(hands.frame.isActiveWindow)
            yield hands
        finally:
            if "closed" not in hands.events:
                hands.frame.close()
            await owner.close()
    assert not faults, faults


async def test_next_checks_then_works_then_moves_on() -> None:
    async with wizard() as hands:
        first = hands.page
        await hands.next(Step.AUTHENTICATION)
        assert first.calls == ["entered", "check", "work"]
        assert hands.page.edit.hasFocus()
        assert hands.page.calls == ["entered"]


async def test_what_is_wrong_or_missing_is_not_worked_on() -> None:
    async with wizard() as hands:
        type_text(hands.page.edit, "not yet")
        assert not hands.button(NEXT).isEnabled()
        press(hands.page.edit, Qt.Key.Key_Return)
        type_text(hands.page.edit, "wrong")
        press(hands.page.edit, Qt.Key.Key_Return)
        await asyncio.sleep(0.02)
        assert "work" not in hands.page.calls
        hands.page.answer = False
        type_text(hands.page.edit, "right")
        click(hands.button(NEXT))
        await until(lambda: "work" in hands.page.calls)
        await until(lambda: not hands.page.is_busy)
        assert hands.page.step is Step.CONNECT, "its work did not want to go on"


async def test_enter_three_times_and_a_double_click_are_one_call() -> None:
    async with wizard() as hands:
        first = hands.page
        first.go.clear()
        for _ in range(3):
            press(first.edit, Qt.Key.Key_Return)
        QTest.mouseDClick(hands.button(NEXT), Qt.MouseButton.LeftButton)
        await asyncio.sleep(0.02)
        assert first.calls.count("work") == 1
        assert not hands.button(NEXT).isEnabled()
        first.go.set()
        await until(lambda: hands.page.step is Step.AUTHENTICATION)
        await asyncio.sleep(0.02)
        assert hands.page.calls == ["entered"], "and no page is jumped over"


async def test_a_held_enter_passes_no_page() -> None:
    async with wizard() as hands:
        first, key = hands.page, Qt.Key.Key_Return
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
        for _ in range(3):
            QApplication.sendEvent(first.edit, held)
        assert first.calls == ["entered"]
        press(first.edit, key)
        await until(lambda: hands.page is not first)


async def test_busy_is_shown_and_fields_are_kept_from_the_keys_without_losing_the_focus() -> None:
    async with wizard() as hands:
        page = hands.page
        page.go.clear()
        stop = find(hands.frame, QPushButton, "cancelRequest")
        assert not stop.isVisible()
        press(page.edit, Qt.Key.Key_Return)
        await until(stop.isVisible)
        assert page.edit.isReadOnly()
        assert page.edit.hasFocus()
        assert hands.frame.busy.words.text()
        click(stop)
        await until(lambda: not page.is_busy)
        assert not stop.isVisible()
        assert not page.edit.isReadOnly()
        assert page.edit.hasFocus()
        assert page.step is Step.CONNECT


async def test_cancel_stops_what_is_awaited_then_closes() -> None:
    async with wizard() as hands:
        hands.page.go.clear()
        click(hands.button(NEXT))
        click(hands.button(CANCEL))
        await until(lambda: not hands.page.is_busy)
        assert hands.events == []
        click(hands.button(CANCEL))
        assert hands.events == ["closed"]


@pytest.mark.parametrize("way", ["field", "frame"])
async def test_escape_stops_then_asks_and_stay_stays(way: str) -> None:
    async with wizard() as hands:
        await hands.next(Step.AUTHENTICATION)
        target = hands.page.edit if way == "field" else hands.frame
        hands.page.go.clear()
        click(hands.button(NEXT))
        press(target, Qt.Key.Key_Escape)
        await until(lambda: not hands.page.is_busy)
        press(target, Qt.Key.Key_Escape)
        question = await until(lambda: hands.frame.findChild(QDialog, "leaveQuestion"))
        assert question is not None
        assert find(question, QPushButton, "questionNo").isDefault()
        press(question, Qt.Key.Key_Escape)
        await until(lambda: hands.frame.findChild(QDialog, "leaveQuestion") is None)
        assert hands.events == []


async def test_escape_on_the_first_page_asks_only_where_something_was_typed() -> None:
    async with wizard() as hands:
        press(hands.page.edit, Qt.Key.Key_A)
        press(hands.page.edit, Qt.Key.Key_Escape)
        question = await until(lambda: hands.frame.findChild(QDialog, "leaveQuestion"))
        assert question is not None
        press(question, Qt.Key.Key_Escape)
        await until(lambda: hands.frame.findChild(QDialog, "leaveQuestion") is None)
        assert hands.events == []
        hands.page.edit.setText("filled in")
        press(hands.page.edit, Qt.Key.Key_Escape)
        assert hands.events == ["closed"]


async def test_cancel_asks_as_escape_does_where_something_would_be_lost() -> None:
    async with wizard() as hands:
        await hands.next(Step.AUTHENTICATION)
        click(hands.button(CANCEL))
        question = await until(lambda: hands.frame.findChild(QDialog, "leaveQuestion"))
        assert question is not None
        press(question, Qt.Key.Key_Escape)
        await until(lambda: hands.frame.findChild(QDialog, "leaveQuestion") is None)
        assert hands.events == []


async def test_escape_asks_and_leave_leaves() -> None:
    async with wizard() as hands:
        await hands.next(Step.AUTHENTICATION)
        press(hands.page.edit, Qt.Key.Key_Escape)
        question = await until(lambda: hands.frame.findChild(QDialog, "leaveQuestion"))
        assert question is not None
        click(find(question, QPushButton, "questionYes"))
        await until(lambda: hands.events == ["closed"])


async def test_back_loses_nothing_and_a_page_left_stops_its_work() -> None:
    async with wizard() as hands:
        type_text(hands.page.edit, "typed")
        await hands.next(Step.AUTHENTICATION)
        left = hands.page
        type_text(left.edit, "typed as well")
        left.go.clear()
        click(hands.button(NEXT))
        assert left.is_busy
        click(hands.button(BACK))
        assert hands.page.step is Step.CONNECT
        assert hands.page.edit.text() == "typed"
        await until(lambda: not left.is_busy)
        left.go.set()
        await asyncio.sleep(0.02)
        assert hands.page.step is Step.CONNECT, "a late result moves nothing"
        await hands.next(Step.AUTHENTICATION)
        assert left.edit.text() == "typed as well"


async def test_an_error_stands_above_the_page_until_it_is_edited_left_or_tried_again() -> None:
    async with wizard() as hands:
        await hands.next(Step.AUTHENTICATION)
        page, banner = hands.page, find(hands.frame, QWidget, "pageError")
        page.error = REFUSED
        ways: list[Callable[[], None]] = [lambda: type_text(page.edit, "x"), lambda: click(hands.button(BACK))]
        for undo in ways:
            click(hands.button(NEXT))
            await until(banner.isVisible)
            assert "its own words" in hands.frame.error.machine.text()
            assert "its own words" not in hands.frame.error.text.text(), "they are no sentence"
            assert page.step is Step.AUTHENTICATION
            undo()
            assert not banner.isVisible()
        assert hands.page.step is Step.CONNECT


async def test_the_answer_to_a_page_that_was_left_shows_no_error() -> None:
    async with wizard() as hands:
        await hands.next(Step.AUTHENTICATION)
        page = hands.page
        page.show_error(PageError("Wrong", "Do it again."))
        assert hands.frame.error.isVisible()
        click(hands.button(BACK))
        page.error = REFUSED
        await page._advance()
        assert not hands.frame.error.isVisible()


async def test_the_last_button_extracts_once_and_closes() -> None:
    async with wizard() as hands:
        await hands.to_review()
        assert not hands.button(NEXT).isVisible()
        hands.page.go.clear()
        await read_the_last_page()
        for _ in range(3):
            press(hands.page.edit, Qt.Key.Key_Return)
        await asyncio.sleep(0.02)
        assert hands.page.calls.count("work") == 1
        assert not hands.button(BACK).isEnabled(), "what is on its way cannot be unsaid by Back"
        hands.page.go.set()
        await until(lambda: hands.events == ["finished", "closed"])


async def test_a_refusal_is_sent_back_to_its_page() -> None:
    async with wizard() as hands:
        type_text(hands.page.edit, "typed")
        await hands.to_review()
        hands.page.sent_back.emit(Step.CONNECT, REFUSED.failure)
        await until(lambda: hands.page.step is Step.CONNECT)
        assert hands.frame.error.isVisible()
        assert hands.page.edit.text() == "typed"
        for step in (Step.AUTHENTICATION, Step.HOSTS):
            assert hands.pages[step].calls.count("entered") == 1, "those between are not entered"
        states = [state for _, state in hands.frame.steps.states()]
        assert states == [StepState.CURRENT, StepState.TODO, StepState.TODO, StepState.TODO]


async def test_closing_the_window_ends_the_work_and_tells_every_page() -> None:
    async with wizard() as hands:
        page = hands.page
        page.go.clear()
        click(hands.button(NEXT))
        pages = list(hands.pages.values())
        hands.frame.close()
        assert hands.events == ["closed"]
        assert all(p.calls[-1] == "ended" for p in pages)


async def test_an_alarm_makes_cancel_the_default() -> None:
    async with wizard() as hands:
        hands.page.alarm = True
        hands.page.completeChanged.emit()
        cancel, following = find(hands.frame, QPushButton, CANCEL), find(hands.frame, QPushButton, NEXT)
        assert (cancel.isDefault(), following.isDefault()) == (True, False)
        hands.page.alarm = False
        hands.page.completeChanged.emit()
        assert (cancel.isDefault(), following.isDefault()) == (False, True)


async def test_a_notice_can_be_read_on_the_next_page_and_be_closed() -> None:
    async with wizard() as hands:
        hands.page.noticed.emit("Not saved", "The keyring refused access.")
        assert hands.frame.notice.isVisible()
        await hands.next(Step.AUTHENTICATION)
        assert hands.frame.notice.title.text() == "Not saved"
        await hands.next(Step.HOSTS)
        assert not hands.frame.notice.isVisible()
        hands.page.noticed.emit("Not saved", "The keyring refused access.")
        click(hands.frame.close_notice)
        assert not hands.frame.notice.isVisible()


async def test_every_control_has_a_name_and_keeps_the_page_in_another_language() -> None:
    async with wizard() as hands:
        await hands.next(Step.AUTHENTICATION)
        type_text(hands.page.edit, "typed")
        hands.page.noticed.emit("Not saved", "The keyring refused access.")
        hands.page.busy_changed.emit("Working…")
        assert nameless(hands.frame) == []
        assert accessible_name(find(hands.frame, QPushButton, "cancelRequest")) == "Stop waiting"
        assert accessible_name(hands.page) == "AUTHENTICATION"
        QApplication.sendEvent(hands.frame, QEvent(QEvent.Type.LanguageChange))
        assert hands.page.step is Step.AUTHENTICATION
        assert hands.button(NEXT).text() == "&Next"


async def test_the_window_belongs_to_the_main_one_and_opens_in_its_middle() -> None:
    main = QWidget()
    main.setGeometry(100, 60, 600, 500)
    main.show()
    owner = TaskOwner(lambda _error, _name: None)
    async with open_wizard() as other:
        other.frame.close()
        window = build.open_wizard(other.flow, owner, main)
        window.show()
        await until(lambda: len(window.pages.pageIds()) == len(Step))
        assert window.windowType() is Qt.WindowType.Dialog, "other kinds are not tied to their parent on X11"
        assert not isinstance(window, QDialog), "two dialogs inside each other fight over Enter"
        assert window.windowHandle().transientParent() is main.windowHandle()
        free, place = main.screen().availableGeometry(), window.geometry()
        middle = QRect(place)
        middle.moveCenter(main.geometry().center())
        left = max(free.left(), min(middle.left(), free.right() - place.width()))
        assert abs(place.left() - left) <= 2, "over the middle of the main window, as far as the screen goes"
        window.close()
        await owner.close()
    main.close()
