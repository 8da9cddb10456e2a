"""One page of the wizard: what it offers the frame is whether it is filled, what it waits for, and its error."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget, QWizardPage
from shiboken6 import isValid

from depot_gui.domain.failures import Failure, OutsideError
from depot_gui.flow.wizard import Step, Wizard, next_step
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.help.topics import set_topic, topic_for
from depot_gui.ui.texts.certificates import Statement
from depot_gui.ui.texts.failures import advice_for
from depot_gui.ui.widgets.field import Field, has_typing
from depot_gui.ui.widgets.scroll_area import ScrollArea
from depot_gui.ui.widgets.text import Muted, Title
from depot_gui.ui.wizard.words import machine_words

_MARGIN = 28


@dataclass(frozen=True, slots=True)
class PageError:
    """What the frame shows above the page: what is wrong, what to do, and the machine's own words below."""

    title: str
    text: str
    detail: str = ""
    topic: str = ""

    @staticmethod
    def of(failure: Failure) -> PageError:
        """A refusal or a broken connection, in words."""
        advice = advice_for(failure, None)
        return PageError(advice.title, advice.text, machine_words(failure), topic_for(failure))

    @staticmethod
    def saying(statement: Statement) -> PageError:
        """The same words as a banner would have."""
        return PageError(statement.title, statement.text)


class Page(QWizardPage):
    """The base of all pages. Next is an awaited piece of work: `check` first, then `work`, then on to the next page.

    A page overrides `retranslate`, `is_filled`, `check`, `work`, `busy_words`, `entered`, `first_field`. Anything that
    it learns by itself (a list that loads) runs through `learn` and does not hold up Next. Heading and subtitle
    stay in sight above what scrolls; what must stay so below it goes into `foot`.

    Signals: `busy_changed(words)`, empty words when nothing is awaited; `error_changed(PageError | None)`;
    `sent_back(Step, Failure)` where a refusal belongs to an earlier page; `path_changed()` where other steps follow
    now; `noticed(title, text)` for what holds nothing up and is still to be read on the next page.
    """

    busy_changed = Signal(str)
    error_changed = Signal(object)
    sent_back = Signal(object, object)
    path_changed = Signal()
    noticed = Signal(str, str)

    def __init__(self, step: Step, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__()
        self.step = step
        self.flow = wizard
        self.owner = owner
        self.heading = Title()
        self.subtitle = Muted()
        self.body = QVBoxLayout()
        self.foot = QVBoxLayout()
        self._work: asyncio.Task[None] | None = None
        self._learning: asyncio.Task[None] | None = None
        self._passed = False
        self._read_only: list[QLineEdit | QPlainTextEdit] = []
        self._lay_out()
        set_topic(self, "certificate" if step is Step.CERTIFICATES else step.name.lower())

    # What a page says of itself

    def retranslate(self) -> None:
        """Set every text anew."""

    def is_filled(self) -> bool:
        """Whether Next makes sense."""
        return True

    def check(self) -> bool:
        """Look at what was typed and mark what is wrong; nothing has been sent yet."""
        return True

    async def work(self) -> bool:
        """What Next waits for; False stays on the page. OutsideError comes back as the page's error."""
        return True

    def busy_words(self) -> str:
        """What is being done while `work` runs."""
        return self.tr("Working…")

    def entered(self) -> None:
        """The page has become the current one."""

    def ended(self) -> None:
        """The wizard is over: forget what is secret."""

    @property
    def is_alarming(self) -> bool:
        """Whether to leave is the safe answer: Enter then means Cancel."""
        return False

    def first_field(self) -> QWidget | None:
        """Where the keys go when the page appears."""
        return None

    def show_failure(self, failure: Failure) -> None:
        """A refusal or a broken connection. Pages override it to mark the field that it belongs to."""
        self.show_error(PageError.of(failure))

    # What the frame and the pages use

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    @property
    def is_waiting(self) -> bool:
        """Whether there is anything that could be canceled."""
        return self._work is not None or self._learning is not None

    @property
    def has_typing(self) -> bool:
        """Whether there is anything on it that was typed, not filled in."""
        return has_typing(self)

    def show_error(self, error: PageError | None) -> None:
        self.error_changed.emit(error)

    def edited(self, *_: object) -> None:
        """Something on the page was changed: what was found out for Next no longer counts."""
        self._passed = False
        self.show_error(None)
        self.completeChanged.emit()

    def learn(self, work: Coroutine[Any, Any, None], words: str) -> None:
        """Find something out beside the typing; what ran before is dropped."""
        if self._learning is not None:
            self._learning.cancel()
        self._learning = self.owner.spawn(self._learn(work), f"wizard: learn for {self.step.name}")
        self._learning.add_done_callback(self._dropped)
        self._learning.add_done_callback(lambda _: work.close())
        self._tell_busy(words)

    def stop_waiting(self) -> None:
        """Cancel what is awaited; what was typed stays."""
        for task in (self._work, self._learning):
            if task is not None:
                task.cancel()

    # Qt

    def isComplete(self) -> bool:
        return not self.is_busy and self.is_filled()

    def validatePage(self) -> bool:
        if self._passed:
            self._passed = False
            return True
        if self._work is None and self.isComplete():
            self._forget_errors()
            if self.check():
                self._work = self.owner.spawn(self._advance(), f"wizard: {self.step.name}")
                self._work.add_done_callback(self._dropped)
                self._set_busy(True)
        return False

    def nextId(self) -> int:
        following = next_step(self.step, self.flow.path)
        return -1 if following is None else int(following)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _forget_errors(self) -> None:
        """Those of the last try: they say nothing of this one."""
        self.show_error(None)
        for field in self.findChildren(Field):
            if field.error is not None:
                field.set_error(None)

    async def _advance(self) -> None:
        done = False
        try:
            done = await self.work()
        except OutsideError as error:
            if self._is_current():
                self.show_failure(error.failure)
        finally:
            self._work = None
            self._set_busy(False)
        if done and self._is_current():
            self._passed = True
            self.wizard().next() if self.nextId() >= 0 else self.wizard().accept()

    async def _learn(self, work: Coroutine[Any, Any, None]) -> None:
        mine = asyncio.current_task()
        try:
            await work
        except OutsideError as error:
            if self._is_current():
                self.show_failure(error.failure)
        finally:
            if self._learning is mine:
                self._learning = None
                self._tell_busy("")

    def _dropped(self, task: asyncio.Task[None]) -> None:
        """What is canceled before its first step cannot clean up by itself."""
        if task is self._work:
            self._work = None
            self._set_busy(False)
        if task is self._learning:
            self._learning = None
            self._tell_busy("")

    def _is_current(self) -> bool:
        if not isValid(self):
            return False
        return self.wizard().currentPage() is self

    def _set_busy(self, busy: bool) -> None:
        """Fields become read-only rather than disabled, so that the focus stays where it is."""
        if busy:
            edits: list[QLineEdit | QPlainTextEdit] = list(self.findChildren(QLineEdit))
            edits += self.findChildren(QPlainTextEdit)
            self._read_only = [edit for edit in edits if not edit.isReadOnly()]
        if not isValid(self):  # the window was closed, which canceled what was awaited
            return
        for edit in filter(isValid, self._read_only):
            edit.setReadOnly(busy)
        self._tell_busy(self.busy_words() if busy else "")
        self.completeChanged.emit()

    def _tell_busy(self, words: str) -> None:
        if isValid(self):
            self.busy_changed.emit(words)

    def _leave_margin(self, column: QVBoxLayout, taken: int) -> None:
        column.setContentsMargins(_MARGIN, 4, _MARGIN - taken, 8)

    def _head(self) -> QVBoxLayout:
        """What the page is about: in sight however far one has scrolled."""
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 10, _MARGIN, 8)
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.subtitle)
        return head

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        self._leave_margin(column, 0)
        column.addLayout(self.body, 1)
        scroll = self.area = ScrollArea()
        scroll.setWidget(inside)
        # a word that is wider than the page is cut by itself, and does not push everything out of sight
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar = scroll.verticalScrollBar()
        # the bar stands in the margin, so that what scrolls is as wide as the buttons below
        bar.rangeChanged.connect(lambda _, most: self._leave_margin(column, bar.sizeHint().width() if most else 0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(scroll, 1)
        whole.addLayout(self.foot)
        self.foot.setContentsMargins(24, 8, 28, 0)  # the boxes that stand there have a margin of their own
        self.body.setSpacing(12)
