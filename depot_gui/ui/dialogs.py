"""Questions over the window that are answered with yes or no. Await them with `bridge.ask`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.buttons import Button, Kind, set_kind
from depot_gui.ui.widgets.text import Body, PartTitle

_tr = QCoreApplication.translate
_WIDTH = 440


class Question(QDialog):
    """A question with two answers. Escape and closing it are "no", which is the default as well.

    The buttons are `questionYes` and `questionNo`. Its result is QDialog.DialogCode.Accepted for yes.
    """

    def __init__(self, name: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.yes = Button()
        self.yes.setObjectName("questionYes")
        self.no = Button()
        self.no.setObjectName("questionNo")
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(PartTitle(title))
        column.addWidget(Body(text))
        column.addSpacing(12)
        column.addLayout(buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words are at this width: the layout reserves what they would need in a narrower one."""
        self.setFixedSize(_WIDTH, self.heightForWidth(_WIDTH))
        super().showEvent(event)

    def set_answers(self, yes: str, no: str, kind: Kind) -> None:
        """The words of the buttons, and how "yes" looks."""
        self.yes.setText(yes)
        self.no.setText(no)
        for button in (self.yes, self.no):
            button.setAutoDefault(True)
        set_kind(self.yes, kind)
        self.no.setDefault(True)
        self.no.setFocus()


def delete_question(host: str, running: bool, parent: QWidget | None) -> Question:
    """Whether a record may go."""
    text = (
        _tr("Dialogs", "vCenter goes on with it, but this program will no longer know about it. This cannot be undone.")
        if running
        else _tr("Dialogs", "What vCenter put into its depot stays there. The record cannot be brought back.")
    )
    title = fill(_tr("Dialogs", "Delete the record of %1?"), host)
    question = Question("deleteQuestion", title, text, parent)
    words = _tr("Dialogs", "&Delete"), _tr("Dialogs", "&Keep")
    question.set_answers(*words, Kind.DANGER)
    return question


def cancel_question(host: str, parent: QWidget | None) -> Question:
    """Whether vCenter is to be asked to stop."""
    title = fill(_tr("Dialogs", "Cancel the extraction of %1?"), host)
    text = _tr("Dialogs", "vCenter will be asked to stop. It may refuse, or the extraction may finish first.")
    question = Question("cancelQuestion", title, text, parent)
    words = _tr("Dialogs", "&Cancel it"), _tr("Dialogs", "&Let it run")
    question.set_answers(*words, Kind.DANGER)
    return question


def forget_question(place: str, of_host: bool, parent: QWidget | None) -> Question:
    """Whether an accepted certificate may be forgotten."""
    title = fill(_tr("Dialogs", "Forget the certificate of %1?"), place)
    text = (
        _tr(
            "Dialogs",
            "Next time, you will be asked as if it were a new host, without an alarm if its certificate has changed.",
        )
        if of_host
        else _tr(
            "Dialogs",
            "Next time, you will be asked as if it were a new vCenter, without an alarm if its "
            "certificate has changed.",
        )
    )
    question = Question("forgetQuestion", title, text, parent)
    words = _tr("Dialogs", "&Forget it"), _tr("Dialogs", "&Keep")
    question.set_answers(*words, Kind.DANGER)
    return question


def leave_wizard_question(parent: QWidget | None) -> Question:
    """Whether what was filled in for an extraction may be forgotten."""
    title = _tr("Dialogs", "Leave without extracting?")
    text = _tr("Dialogs", "What you have filled in so far will be forgotten.")
    question = Question("leaveQuestion", title, text, parent)
    question.set_answers(_tr("Dialogs", "&Leave"), _tr("Dialogs", "&Stay"), Kind.DANGER)
    return question


def leave_login_question(parent: QWidget | None) -> Question:
    """Whether what was typed for a log-in may be forgotten."""
    title = _tr("Dialogs", "Leave without logging in?")
    question = Question("leaveLoginQuestion", title, _tr("Dialogs", "What you have typed will be forgotten."), parent)
    question.set_answers(_tr("Dialogs", "&Leave"), _tr("Dialogs", "&Stay"), Kind.DANGER)
    return question


def cancel_batch_question(unfinished: int, parent: QWidget | None) -> Question:
    """Whether all of a batch that is not over is to be canceled."""
    title = _tr("Dialogs", "Cancel %n extraction(s) of this batch?", "", unfinished)
    text = _tr(
        "Dialogs",
        "Those that wait will not be started. vCenter will be asked to stop the others; they may still finish.",
    )
    question = Question("cancelBatchQuestion", title, text, parent)
    words = _tr("Dialogs", "Cancel them"), _tr("Dialogs", "Let them run")
    question.set_answers(*words, Kind.DANGER)
    return question


def close_question(unfinished: int, parent: QWidget | None, *, simulated: bool = False) -> Question:
    """Whether to quit while extractions run. A `simulated` vCenter ends with the window."""
    title = _tr("Dialogs", "Quit while %n extraction(s) run?", "", unfinished)
    text = (
        _tr(
            "Dialogs",
            "The simulated vCenter ends with this window, and what runs in it ends too. A real vCenter would go on, "
            "and the extractions would be found again.",
        )
        if simulated
        else _tr(
            "Dialogs",
            "vCenter goes on without this window. The next time you open it, running extractions are found again.",
        )
    )
    question = Question("closeQuestion", title, text, parent)
    words = _tr("Dialogs", "&Quit"), _tr("Dialogs", "&Stay")
    question.set_answers(*words, Kind.NORMAL)
    return question
