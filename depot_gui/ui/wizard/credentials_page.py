"""Host, port, user and password, with which vCenter itself logs in to the host."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from depot_gui.domain.failures import Failure
from depot_gui.domain.secret import Secret
from depot_gui.domain.vapi import ArgumentLocations
from depot_gui.flow.forms import Field as FormField
from depot_gui.flow.forms import FormError, HostForm
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.fields import problem_words
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.password_field import PasswordField
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Muted
from depot_gui.ui.wizard.host_list_field import HostListField
from depot_gui.ui.wizard.page import Page


class CredentialsPage(Page):
    """What was typed stays until the wizard ends; the password goes then, and is never stored."""

    def __init__(self, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(Step.CREDENTIALS, wizard, owner)
        known = wizard.prefill.host
        self.password = PasswordField()
        self.password.setText(known.password.reveal())  # the demo's; nothing else brings one
        self.fields = {
            FormField.HOST_NAME: self._make("hostName", QLineEdit(known.name)),
            FormField.HOST_PORT: self._make("hostPort", QLineEdit(known.port)),
            FormField.HOST_USER: self._make("hostUser", QLineEdit(known.user)),
            FormField.HOST_PASSWORD: self._make("hostPassword", self.password),
        }
        self.more = HostListField(known.more)
        self.more.edited.connect(self._more_edited)
        self.note = Muted()
        self._lay_out_page()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Which host, and who logs in there?"))
        self.subtitle.setText(
            self.tr("vCenter itself logs in to the host with these. The host need not be in its inventory.")
        )
        name, port, user, password = self.fields.values()
        name.set_label(self.tr("&Host name or IP address"))
        port.set_label(self.tr("&Port"))
        user.set_label(self.tr("&User name"))
        password.set_label(self.tr("Pass&word"))
        if self.flow.prefill.simulated:
            password.set_hint(self.tr("Filled in: every simulated host has the same, esx-01.lab.example to esx-20."))
        self._edit(FormField.HOST_NAME).setPlaceholderText(self.tr("esx-04.lab.example"))
        self._edit(FormField.HOST_PORT).setPlaceholderText("443")
        self.more.retranslate()
        self.note.setText(
            self.tr(
                "The password is not stored. It leaves this computer only when you have confirmed the host’s "
                "certificate and pressed “Extract”."
            )
        )

    def first_field(self) -> QWidget:
        empty = (field.control for name, field in self.fields.items() if name is not FormField.HOST_PORT)
        return next((e for e in empty if isinstance(e, QLineEdit) and not e.text()), self._edit(FormField.HOST_NAME))

    def check(self) -> bool:
        try:
            self.flow.take_login(*self._form().read())
        except FormError as error:
            for problem in reversed(error.problems):
                field = self.more.field if problem.field is FormField.HOST_LIST else self.fields[problem.field]
                field.set_error(problem_words(problem))
                field.take_back()
            return False
        return True

    def show_failure(self, failure: Failure) -> None:
        super().show_failure(failure)
        field = self._field_of(failure)
        self.fields[field].set_error(self._refusal(field))
        self.fields[field].take_back()

    def ended(self) -> None:
        self.password.forget()

    def _form(self) -> HostForm:
        return HostForm(
            name=self._edit(FormField.HOST_NAME).text(),
            port=self._edit(FormField.HOST_PORT).text(),
            user=self._edit(FormField.HOST_USER).text(),
            password=Secret(self.password.text()),
            more=self.more.text,
        )

    def _more_edited(self) -> None:
        """With a list the field of one host may stay empty."""
        self.fields[FormField.HOST_NAME].set_error(None)
        self.edited()

    def _field_of(self, failure: Failure) -> FormField:
        """The field that the server means, where it says so."""
        error = failure.vapi
        data = None if error is None else error.data
        if isinstance(data, ArgumentLocations):
            for name, field in _ARGUMENTS.items():
                if data.primary.endswith(name):
                    return field
        return FormField.HOST_NAME

    def _refusal(self, field: FormField) -> str:
        match field:
            case FormField.HOST_PASSWORD:
                return self.tr("The host refused this user name or password.")
            case FormField.HOST_USER:
                return self.tr("The host refused this user name.")
            case FormField.HOST_PORT:
                return self.tr("vCenter refused this port.")
            case _:
                return self.tr("vCenter refused this host.")

    def _edit(self, field: FormField) -> QLineEdit:
        control = self.fields[field].control
        assert isinstance(control, QLineEdit)
        return control

    def _make(self, name: str, edit: QLineEdit) -> Field:
        edit.setObjectName(name)
        field = Field("", edit)
        edit.textChanged.connect(lambda: field.set_error(None))
        edit.textChanged.connect(self.edited)
        return field

    def _lay_out_page(self) -> None:
        name, port, user, password = self.fields.values()
        port.setFixedWidth(190)
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(name, 1)
        where.addWidget(port)
        note = QHBoxLayout()
        note.setSpacing(8)
        note.addWidget(StateIcon(Icon.LOCK))
        note.addWidget(self.note, 1)
        self.body.setSpacing(8)
        self.body.addLayout(where)
        self.body.addWidget(user)
        self.body.addWidget(password)
        self.body.addWidget(self.more)
        self.body.addLayout(note)
        self.body.addStretch(1)


_ARGUMENTS = {
    "password": FormField.HOST_PASSWORD,
    "user_name": FormField.HOST_USER,
    "port": FormField.HOST_PORT,
    "host_name": FormField.HOST_NAME,
}
