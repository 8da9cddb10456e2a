"""The way back into a vCenter: its password once more, and its certificate where that has to be judged first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from depot_gui.domain.ports import LoginAnswer, LoginQuestion
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import SessionId, is_session_id, plain_session_id
from depot_gui.domain.trust import Acceptance, Examination
from depot_gui.ui.help.topics import set_topic
from depot_gui.ui.texts.fields import session_id_words
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.busy_line import BusyLine
from depot_gui.ui.widgets.buttons import Button, Kind, set_kind
from depot_gui.ui.widgets.field import Field, has_typing
from depot_gui.ui.widgets.password_field import PasswordField
from depot_gui.ui.widgets.scroll_area import ScrollArea
from depot_gui.ui.widgets.scrolling import bring_into_sight
from depot_gui.ui.widgets.text import Body, PartTitle
from depot_gui.ui.widgets.window_size import open_at
from depot_gui.ui.wizard.error_banner import ErrorBanner
from depot_gui.ui.wizard.page import PageError
from depot_gui.ui.wizard.vcenter_certificate import VcenterCertificate

_WIDTH = 440
_WIDE = 760
_HIGH = 720
_LOW = 650


class ReloginDialog(QDialog):
    """A vCenter wants the password again, or the id of another session where it takes no password.

    A certificate that is not trusted is shown above, with the boxes of the wizard's first page: nothing can be sent
    before one is ticked. It blocks nothing: the window behind it goes on being used.
    Signals: `authority_asked()` for the link that offers the certificate's authority; `leave_asked()` where Escape
    would forget what was typed. Whoever opens it awaits what follows and tells by `show_busy` and `show_error`.
    """

    authority_asked = Signal()
    leave_asked = Signal()

    def __init__(self, question: LoginQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reloginDialog")
        set_topic(self, "connect")
        self._question = question
        self._by_session_id = question.by_session_id
        title = fill(self.tr("Log in to %1 again"), question.vcenter)
        self.setWindowTitle(title)
        self.error = ErrorBanner()
        self.error.setObjectName("reloginError")
        self.busy = BusyLine()
        self.certificate = VcenterCertificate(says_cancel=False)
        self.area = ScrollArea()
        self.password = PasswordField()
        self.password.setObjectName("reloginPassword")
        self.field = Field("", self.password)
        self.field.setVisible(not question.knows_login)
        self.ok = Button(self.tr("&Log in"), Kind.PRIMARY)
        self.ok.setObjectName("reloginOk")
        self.later = Button(self.tr("&Not now"))
        self.later.setObjectName("reloginLater")
        self.other_way = Button("", Kind.LINK)
        self.other_way.setObjectName("reloginOtherWay")
        self.other_way.setVisible(not question.knows_login)
        self._lay_out(title)
        self._connect()
        self._show_way()
        self._show_wrong()
        self._allow()

    def open(self) -> None:
        """Show it beside the window, not over it; while the user types elsewhere it does not take the keys."""
        self.setModal(False)
        here = QApplication.focusWidget()
        typing_in = here if isinstance(here, QLineEdit) and here.text() else None  # a field alone is no typing yet
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, typing_in is not None)
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)
        self.show()
        if typing_in is not None:  # not every platform heeds the attribute
            typing_in.activateWindow()

    def take_answer(self) -> LoginAnswer:
        """What was typed, a session id without what was pasted around it, and what was ticked; the field forgets it."""
        typed = self.password.text()
        self.password.forget()
        secret = Secret(plain_session_id(typed) if self._by_session_id else typed)
        given = None if self._question.knows_login else SessionId(secret) if self._by_session_id else secret
        always, authority = self.certificate.always.isChecked(), self.certificate.authority
        return LoginAnswer(given, Acceptance(always, authority) if self.certificate.is_asking else None)

    def show_busy(self, words: str) -> None:
        """What is awaited beside the typing; no words: nothing is."""
        if words:
            self.error.clear()
            self.busy.start(words)
            announce(self.busy, words)
        else:
            self.busy.stop()

    def show_error(self, error: PageError) -> None:
        """What did not work; the dialog can still be answered."""
        self.error.show_error(error)

    def bring_into_sight(self) -> None:
        """What has to be judged."""
        bring_into_sight(self.area, *self.certificate.to_be_seen())

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape does not lose what was typed without a question."""
        if event.matches(QKeySequence.StandardKey.Cancel) and has_typing(self):
            self.leave_asked.emit()
        else:
            super().keyPressEvent(event)

    def _first(self) -> QWidget:
        """Where the keys go: in an alarm to what sends nothing."""
        if self.certificate.is_alarming:
            return self.later
        return self.certificate.once if self.certificate.is_asking else self.password

    def _switch(self) -> None:
        self.password.forget()
        self._by_session_id = not self._by_session_id
        self.field.set_error(None)  # it was about the other way
        self._show_way()
        self._fit()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_way(self) -> None:
        if self._by_session_id:
            self.field.set_label(self.tr("Session &id"))
            self.field.set_hint(session_id_words())
            self.other_way.setText(self.tr("Use the &password"))
        else:
            self.field.set_label(fill(self.tr("&Password for %1"), self._question.user))
            self.field.set_hint("")
            self.other_way.setText(self.tr("Use a session &id"))

    def _fit(self) -> None:
        """Without a certificate, which scrolls: as high as the words are at this width."""
        if self._question.certificate is None:
            self.setFixedSize(_WIDTH, self.heightForWidth(_WIDTH))

    def _show_wrong(self) -> None:
        if not self._question.wrong:
            return
        if self._by_session_id:
            self.field.set_error(self.tr("vCenter does not know the last session, or the session has ended."))
        else:
            self.field.set_error(self.tr("vCenter did not accept the last password."))

    def _words(self, seen: Examination | None) -> str:
        if seen is None:
            return self.tr(
                "The session has ended. Log in again to go on following what runs there; nothing is lost until then."
            )
        if seen.before is not None:
            return self.tr(
                "Nothing has been sent to it. If whoever runs this vCenter confirms the new fingerprint, trust "
                "it below and log in; otherwise choose “Not now”. Meanwhile, what runs on vCenter goes on."
            )
        if seen.seen_before:
            return self.tr(
                "This is the certificate that you trusted last time, for that time only, so it is shown again. "
                "Nothing has been sent yet."
            )
        return self.tr(
            "Nothing has been sent yet. Whoever holds this certificate gets your password: compare its "
            "fingerprint with the one you get from whoever runs vCenter."
        )

    def _lay_out(self, title: str) -> None:
        seen = self._question.certificate
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.other_way)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(PartTitle(title))
        column.addWidget(Body(self._words(seen)))
        column.addSpacing(4)
        if seen is None:
            column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        else:
            self._fill_area(seen)
            column.addWidget(self.error)
            column.addWidget(self.area, 1)
            column.addWidget(self.busy)
            column.addWidget(self.certificate.boxes)
        column.addWidget(self.field)
        column.addSpacing(12)
        column.addLayout(buttons)

    def _fill_area(self, seen: Examination) -> None:
        """The certificate, in a frame that scrolls where the screen is low."""
        area, policy = self.area, self.busy.sizePolicy()
        policy.setRetainSizeWhenHidden(False)  # its place is taken from what scrolls
        self.busy.setSizePolicy(policy)
        area.setObjectName("reloginCertificate")
        area.setWidget(self.certificate)
        self.certificate.retranslate()
        self.certificate.show_examination(seen)
        open_at(self, _WIDE, _LOW if seen.before is None else _HIGH)

    def _connect(self) -> None:
        self.ok.clicked.connect(self.accept)
        self.later.clicked.connect(self.reject)
        self.other_way.clicked.connect(self._switch)
        self.password.textChanged.connect(self._typed)
        self.certificate.decided.connect(self._allow)
        self.certificate.authority_asked.connect(self.authority_asked)

    def _typed(self) -> None:
        if self.field.error:
            self.field.set_error(None)
        self._allow()

    def _allow(self) -> None:
        """Enter means the log-in once all is given, and before that, in an alarm, what sends nothing."""
        decided = self.certificate.is_decided or not self.certificate.is_asking
        self.ok.setEnabled(decided and self._is_given())
        careful = self.certificate.is_alarming and not decided
        set_kind(self.ok, Kind.NORMAL if careful else Kind.PRIMARY)
        set_kind(self.later, Kind.PRIMARY if careful else Kind.NORMAL)
        (self.later if careful else self.ok).setDefault(True)

    def _is_given(self) -> bool:
        typed = self.password.text()
        if self._question.knows_login:
            return True
        return is_session_id(plain_session_id(typed)) if self._by_session_id else bool(typed)
