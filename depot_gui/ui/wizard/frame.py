"""The wizard's window: the steps on the left, the pages on the right, one error and one Stop for all of them.

A plain widget holds a QWizard without a frame of its own: two dialogs inside each other would fight over Enter.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget, QWizard

from depot_gui.domain.failures import Failure
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui.bridge import TaskOwner, ask
from depot_gui.ui.dialogs import leave_wizard_question
from depot_gui.ui.help.desk import show_help
from depot_gui.ui.help.topics import set_topic, topic_of
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.busy_line import BusyLine
from depot_gui.ui.widgets.buttons import Button, Kind, set_kind
from depot_gui.ui.widgets.scrolling import scroll_to
from depot_gui.ui.widgets.step_list import StepList
from depot_gui.ui.widgets.window_size import open_at
from depot_gui.ui.wizard.error_banner import ErrorBanner
from depot_gui.ui.wizard.page import Page, PageError
from depot_gui.ui.wizard.pages import Pages
from depot_gui.ui.wizard.words import step_name

_KIND = Qt.WindowType.Dialog | Qt.WindowType.WindowMinMaxButtonsHint | Qt.WindowType.WindowCloseButtonHint
"""To the system a window that belongs to its parent and stays above it: only such ones are tied to it on X11."""


class ExtractionWizard(QWidget):
    """The window of one new extraction.

    Signals: `finished()` when the last page's work is done, `closed()` when the window is gone, for whatever reason.
    """

    finished = Signal()
    closed = Signal()

    def __init__(self, wizard: Wizard, owner: TaskOwner, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent, _KIND)
        self.setObjectName("extractionWizard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.flow = wizard
        self._owner = owner
        self._passing = False
        self._shown: Page | None = None
        self.steps = StepList()
        self.error = ErrorBanner()
        self._error_topic = ""
        self.error_help = self.error.add_button("")
        self.error_help.setObjectName("pageErrorHelp")
        self.error_help.clicked.connect(lambda: show_help(self, self._error_topic or topic_of(self)))
        self.notice = Banner(Tone.WARNING)
        self.notice.setObjectName("wizardNotice")
        self.close_notice = self.notice.add_button("")
        self.close_notice.clicked.connect(self.notice.clear)
        self._notice_is_new = False
        self.busy = BusyLine()
        self.stop = Button("", Kind.LINK)
        self.stop.setObjectName("cancelRequest")
        self.stop.setFixedHeight(20)
        self.busy.add_button(self.stop)
        self.pages = self._make_pages(pages)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def page(self) -> Page:
        """The current page."""
        page = self.pages.currentPage()
        assert isinstance(page, Page)
        return page

    def go_to(self, step: Step) -> None:
        """Back to a page that was passed before; those between are not entered."""
        self._passing = True
        while self.pages.currentId() > int(step):
            self.pages.back()
        self._passing = False
        self._show_step(self.pages.currentId())

    def add_page(self, page: Page) -> None:
        """Put in a page that was made after the window had appeared."""
        self._put_in(self.pages, page)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("New extraction"))
        self.pages.setAccessibleName(self.windowTitle())  # the dialog that the fields are in, to a screen reader
        self.close_notice.setText(self.tr("Close"))
        self.close_notice.setAccessibleName(self.tr("Close the notice"))
        self.error_help.setText(self.tr("Help"))
        self.error_help.setAccessibleName(self.tr("Help with this error"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop waiting"))
        self.pages.setButtonText(QWizard.WizardButton.BackButton, self.tr("&Back"))
        self.pages.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Next"))
        self.pages.setButtonText(QWizard.WizardButton.FinishButton, self.tr("E&xtract"))
        self.pages.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Cancel"))
        self.show_path()

    def show_path(self) -> None:
        """The steps of the way chosen, and where one is on it."""
        path = self.flow.path
        current = Step(max(0, self.pages.currentId()))
        names = [step_name(step) for step in path]
        self.steps.set_steps(names, path.index(current) if current in path else 0)

    def cancel(self) -> None:
        """As Escape; in an alarm, where leaving is the safe answer, without a question."""
        if self.page.is_alarming:
            self.leave()
        else:
            self.escape()

    def leave(self) -> None:
        """While something is awaited that is stopped, else the window closes."""
        if self.page.is_busy:
            self.page.stop_waiting()
        else:
            self.close()

    def escape(self) -> None:
        """Leave, but what was typed is not lost without a question."""
        untouched = self.page.step is Step.CONNECT and not self.page.has_typing
        if self.page.is_busy or untouched:
            self.leave()
        else:
            self._owner.spawn(self._ask_to_leave(), "wizard: leave?")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            self.pages.keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What scrolls follows the keys by itself only while they stay inside it, not when they come into it."""
        went = super().focusNextPrevChild(forward)
        here, area = self.focusWidget(), self.page.area
        if went and area.isAncestorOf(here):
            scroll_to(area, here)
        return went

    def closeEvent(self, event: QCloseEvent) -> None:
        for number in self.pages.pageIds():
            page = self.pages.page(number)
            if isinstance(page, Page):
                page.stop_waiting()
                page.ended()
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    async def _ask_to_leave(self) -> None:
        if await ask(leave_wizard_question(self)) == QDialog.DialogCode.Accepted:
            self.close()

    def _show_step(self, number: int) -> None:
        if number < 0 or self._passing:
            return
        if self._shown is not None and self._shown is not self.page:
            self._shown.stop_waiting()
        self._shown = self.page
        self.error.clear()
        self._age_notice()
        self.busy.stop()
        self.show_path()
        page = self.page
        page.setAccessibleName(page.heading.text())
        announce(page, page.heading.text())
        set_topic(self, topic_of(page))
        page.entered()
        self._focus_page()
        if isinstance(field := page.first_field(), QLineEdit):
            field.selectAll()  # what is filled in is typed over, as where one comes by Tab
        QTimer.singleShot(0, self._keep_focus)  # QWizard looks for a place of its own after this
        self._set_buttons()

    def _focus_page(self) -> None:
        (self.page.first_field() or self.page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self) -> None:
        if not self.page.isAncestorOf(self.focusWidget()):
            self._focus_page()

    def _send_back(self, step: Step, failure: Failure) -> None:
        """A refusal belongs to an earlier page: show it there, with what was typed still there."""
        self.go_to(step)
        self.page.show_failure(failure)

    def _hold_focus(self) -> None:
        """QWizard hides the page for a moment when it sets its buttons: the focus must find no place outside."""
        self._let_outside(Qt.FocusPolicy.NoFocus)

    def _let_outside(self, policy: Qt.FocusPolicy) -> None:
        for outside in (self.stop, self.close_notice, self.error_help):
            outside.setFocusPolicy(policy)

    def _set_buttons(self) -> None:
        """After QWizard has set them: in an alarm Enter means Cancel; no way back while a request is under way."""
        self._let_outside(Qt.FocusPolicy.StrongFocus)
        kinds, alarming = QWizard.WizardButton, self.page.is_alarming
        for which in (kinds.NextButton, kinds.FinishButton, kinds.CancelButton):
            button = self.pages.button(which)
            assert isinstance(button, QPushButton)
            set_kind(button, Kind.PRIMARY if (is_cancel := which is kinds.CancelButton) is alarming else Kind.NORMAL)
            if alarming or is_cancel:
                button.setDefault(alarming and is_cancel)
        sending = self.page.is_busy and self.page.step is Step.REVIEW
        above = (self.pages.button(kinds.FinishButton), self.stop, self.close_notice, self.error_help)
        for one, other in pairwise(above):  # a round begins above the page
            QWidget.setTabOrder(one, other)
        back = self.pages.button(kinds.BackButton)
        back.setEnabled(self.page.step is not Step.CONNECT and not sending)

    def _show_busy(self, words: str) -> None:
        if self.sender() is not self.page and self.sender() is not None:
            return
        if words:
            self.busy.start(words)
            announce(self.busy, words)
        elif not self.page.is_waiting:
            self.busy.stop()

    def _show_error(self, error: PageError | None) -> None:
        if error is None:
            self.error.clear()
        else:
            self._error_topic = error.topic
            self.error.show_error(error)

    def _show_notice(self, title: str, text: str) -> None:
        self._notice_is_new = self.sender() is self.page  # else the next page is there by now
        self.notice.show_message(Tone.WARNING, text, title)

    def _age_notice(self) -> None:
        """It can be read on the page it came from and on the next one."""
        if not self._notice_is_new:
            self.notice.clear()
        self._notice_is_new = False

    def _stop(self) -> None:
        self._focus_page()  # the link will be gone
        self.page.stop_waiting()

    def _finished(self, code: int) -> None:
        if code == QWizard.DialogCode.Accepted:
            self.finished.emit()
            self.close()

    def _put_in(self, pages: Pages, page: Page) -> None:
        page.completeChanged.connect(self._hold_focus)
        pages.setPage(int(page.step), page)
        page.retranslate()
        page.busy_changed.connect(self._show_busy)
        page.error_changed.connect(self._show_error)
        # queued: the work that found it out has ended by then
        page.sent_back.connect(self._send_back, Qt.ConnectionType.QueuedConnection)
        page.path_changed.connect(self.show_path)
        page.noticed.connect(self._show_notice)
        page.completeChanged.connect(self._set_buttons)

    def _make_pages(self, pages: Sequence[Page]) -> Pages:
        made = Pages(self)
        made.setWindowFlags(Qt.WindowType.Widget)
        made.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        made.setOptions(QWizard.WizardOption.IndependentPages | QWizard.WizardOption.NoBackButtonOnStartPage)
        for page in pages:
            self._put_in(made, page)
        kinds = QWizard.WizardButton
        made.setButtonLayout(
            [kinds.CancelButton, kinds.Stretch, kinds.BackButton, kinds.NextButton, kinds.FinishButton]
        )
        for primary in (kinds.NextButton, kinds.FinishButton):
            set_kind(made.button(primary), Kind.PRIMARY)  # type: ignore[arg-type]  # QWizard's are push buttons
        return made

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("sideBar", "true")
        side.setFixedWidth(200)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 18, 0, 0)  # the first step beside the title
        inside.addWidget(self.steps)
        head = QVBoxLayout()
        head.setContentsMargins(28, 2, 28, 0)
        head.setSpacing(6)
        head.addWidget(self.busy)
        head.addWidget(self.notice)
        head.addWidget(self.error)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.notice.clear()
        self.setMinimumSize(760, 560)
        open_at(self, 940, 720)

    def _connect(self) -> None:
        self.stop.clicked.connect(self._stop)
        self.pages.left.connect(self.cancel)
        self.pages.escaped.connect(self.escape)
        self.pages.finished.connect(self._finished)
        self.pages.currentIdChanged.connect(self._show_step)
        self.pages.restart()
        self.pages.trim()
