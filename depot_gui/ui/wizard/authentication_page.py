"""How should vCenter get into the host? The two types of authentication in plain words, and when to use which."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from depot_gui.domain.spec import AuthenticationType
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.widgets.card import Card
from depot_gui.ui.widgets.text import Body, Muted
from depot_gui.ui.wizard.page import Page


class Choice(Card):
    """A radio button, what it means, and when to use it. A click anywhere on the card chooses it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setObjectName(name)
        self.meaning = Body()
        self.use = Muted()
        self.body.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignLeft)
        for words in (self.meaning, self.use):
            words.setContentsMargins(25, 0, 0, 0)
            self.body.addWidget(words)
        self.body.setSpacing(4)

    def set_words(self, name: str, meaning: str, use: str) -> None:
        self.radio.setText(name)
        self.radio.setAccessibleDescription(f"{meaning} {use}")
        self.meaning.setText(meaning)
        self.use.setText(use)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
            self.radio.setChecked(True)
        super().mousePressEvent(event)


class AuthenticationPage(Page):
    """The choice changes the way through the wizard at once; what was filled in for the other one stays."""

    def __init__(self, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(Step.AUTHENTICATION, wizard, owner)
        self.choices = {
            AuthenticationType.EXISTING: Choice("authExisting"),
            AuthenticationType.USERNAME_PASSWORD: Choice("authUsernamePassword"),
        }
        self._group = QButtonGroup(self)
        for choice in self.choices.values():
            self._group.addButton(choice.radio)
            self.body.addWidget(choice)
        self.body.addStretch(1)
        self.choices[wizard.state.auth_type].radio.setChecked(True)
        self._group.buttonToggled.connect(self._chosen)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("How should vCenter get into the host?"))
        self.subtitle.setText(self.tr("Either way it only reads: nothing on the host is changed."))
        existing, password = self.choices.values()
        existing.set_words(
            self.tr("Over the &connection it already has"),
            self.tr("You choose hosts from vCenter’s inventory. No password of a host is needed."),
            self.tr("For hosts that are connected to this vCenter. It works for a host in lockdown mode as well."),
        )
        password.set_words(
            self.tr("With a &user name and password of the host"),
            self.tr(
                "vCenter logs in to the host as the user you name, once you have confirmed the host’s certificate."
            ),
            self.tr(
                "For hosts that are not connected to this vCenter: a new host, one that another vCenter manages, "
                "or one that is disconnected. vCenter must be able to reach them."
            ),
        )

    def first_field(self) -> QWidget:
        return self.choices[self.flow.state.auth_type].radio

    def _chosen(self) -> None:
        chosen = next(kind for kind, choice in self.choices.items() if choice.radio.isChecked())
        if chosen is not self.flow.state.auth_type:
            self.flow.choose(chosen)
            self.path_changed.emit()
            self.edited()
