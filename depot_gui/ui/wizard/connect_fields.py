"""What is typed on the Connect page: address, user, password, what to remember; and saved connections to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from depot_gui.domain.secret import Secret
from depot_gui.flow.connections import SavedConnection
from depot_gui.flow.forms import ConnectForm, FieldProblem
from depot_gui.flow.forms import Field as FormField
from depot_gui.ui.texts.fields import problem_words, session_id_words
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.password_field import PasswordField
from depot_gui.ui.widgets.text import Muted
from depot_gui.ui.wizard.ca_file import CaFile


class SavedBox(QComboBox):
    """Leaves out the middle of a name that is wider than the box; the list shows it whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4
        chosen = option.currentText or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(chosen, Qt.TextElideMode.ElideMiddle, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()


class ConnectFields(QWidget):
    """Errors stand below their fields and go with the next key.

    Signals: `edited()` at any change, `place_edited()` where another certificate may come of it, `login_named()` when
    address and user are typed or chosen to the end: the keyring may know the password.
    """

    edited = Signal()
    place_edited = Signal()
    login_named = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.saved = SavedBox()
        self.saved.setObjectName("savedConnections")
        self.saved_field = Field("", self.saved)
        self.password = PasswordField()
        self.session = PasswordField()
        self.fields = {
            FormField.VCENTER_ADDRESS: self._make("vcenterAddress", QLineEdit()),
            FormField.VCENTER_USER: self._make("vcenterUser", QLineEdit()),
            FormField.VCENTER_PASSWORD: self._make("vcenterPassword", self.password),
            FormField.VCENTER_SESSION: self._make("vcenterSession", self.session),
        }
        self.address, self.user = self.edit(FormField.VCENTER_ADDRESS), self.edit(FormField.VCENTER_USER)
        self.remember = QCheckBox()
        self.remember.setObjectName("rememberPassword")
        self.forget_link = Button("", Kind.LINK)
        self.forget_link.setObjectName("forgetPassword")
        self.other_way = Button("", Kind.LINK)
        self.other_way.setObjectName("otherSignOn")
        self.login = QWidget()
        self.keeping = QWidget()
        self._by_session_id = False
        self.store_note = Muted()
        self.ca_file = CaFile()
        self._connections: tuple[SavedConnection, ...] = ()
        self._remembered = False
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        address, user, password, session = self.fields.values()
        session.set_label(self.tr("Session &id"))
        session.set_hint(session_id_words())
        address.set_label(self.tr("vCenter &address"))
        user.set_label(self.tr("&User name"))
        password.set_label(self.tr("&Password"))
        self.saved_field.set_label(self.tr("&Saved connections"))
        self.saved.setPlaceholderText(self.tr("Choose one"))
        self.address.setPlaceholderText("vcenter.lab.example")
        self.user.setPlaceholderText("administrator@vsphere.local")
        self.remember.setText(self.tr("&Remember the password in the system’s keyring"))
        self.forget_link.setText(self.tr("&Forget it"))
        self.forget_link.setAccessibleName(self.tr("Forget the remembered password"))
        self._show_way()
        self.ca_file.retranslate()
        self.set_saved(self._connections)

    def form(self) -> ConnectForm:
        """As it stands, unread."""
        session_id = Secret(self.session.text()) if self.by_session_id else None
        return ConnectForm(self.address.text(), self.user.text(), Secret(self.password.text()), session_id)

    @property
    def by_session_id(self) -> bool:
        """Whether a session opened elsewhere is used in place of user and password."""
        return self._by_session_id

    def forget(self) -> None:
        """Empty what is secret."""
        self.password.forget()
        self.session.forget()

    def edit(self, field: FormField) -> QLineEdit:
        control = self.fields[field].control
        assert isinstance(control, QLineEdit)
        return control

    def first_empty(self) -> QLineEdit:
        """Where to type next; the password where all is filled."""
        if self.by_session_id:
            return self.session if self.address.text() else self.address
        return next((e for e in (self.address, self.user) if not e.text()), self.password)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """All at once; the first one gets the keys."""
        for problem in reversed(problems):
            self.fields[problem.field].set_error(problem_words(problem))
            self.fields[problem.field].take_back()

    def say_of_password(self, words: str) -> None:
        """Where the password came from, or why it did not."""
        self.fields[FormField.VCENTER_PASSWORD].set_message(Tone.NEUTRAL, words)

    def set_saved(self, connections: tuple[SavedConnection, ...]) -> None:
        """What can be chosen; none of them hides the box."""
        self._connections = connections
        with QSignalBlocker(self.saved):
            self.saved.clear()
            for connection in connections:
                self.saved.addItem(fill(self.tr("%1 as %2"), connection.address, connection.user))
        self.saved_field.setVisible(bool(connections))
        self._show_chosen()

    def take(self, connection: SavedConnection) -> None:
        """Fill it in; the password typed for another one goes."""
        self.password.forget()
        self.address.setText(str(connection.address))
        self.user.setText(connection.user)
        self.ca_file.set_path(connection.ca_file)

    def show_remembered(self, remembered: bool) -> None:
        """Whether the keyring has the password of what is typed; what the user ticked for a new one stays."""
        if remembered != self._remembered:
            self._remembered = remembered
            self.remember.setChecked(remembered)
        self.forget_link.setVisible(remembered)

    def show_store(self, usable: bool, note: str) -> None:
        """Whether passwords can be remembered at all, and what is to be said of it."""
        self.remember.setEnabled(usable)
        self.store_note.setText(note)
        self.store_note.setVisible(bool(note))

    def _switch(self) -> None:
        """The other way to sign on; what was typed for this one goes."""
        self.forget()
        self._by_session_id = not self._by_session_id
        self._show_way()
        self.first_empty().setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show_way(self) -> None:
        by_id = self._by_session_id
        self.login.setVisible(not by_id)
        self.keeping.setVisible(not by_id)
        self.fields[FormField.VCENTER_SESSION].setVisible(by_id)
        if by_id:
            self.other_way.setToolTip("")
            self.other_way.setText(self.tr("Log in with &user name and password"))
        else:
            self.other_way.setText(self.tr("Log in with a session &id…"))
            self.other_way.setToolTip(self.tr("For federated or multifactor sign-on"))

    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._connections):
            self.take(self._connections[index])
            self.login_named.emit()

    def _show_chosen(self) -> None:
        """The box names the connection that is typed, if it is a saved one."""
        typed = (self.address.text().strip(), self.user.text().strip())
        known = [(str(c.address), c.user) for c in self._connections]
        with QSignalBlocker(self.saved):
            self.saved.setCurrentIndex(known.index(typed) if typed in known else -1)

    def _make(self, name: str, edit: QLineEdit) -> Field:
        edit.setObjectName(name)
        field = Field("", edit)
        edit.textChanged.connect(lambda: field.set_error(None))
        edit.textChanged.connect(self.edited)
        return field

    def _connect(self) -> None:
        self.saved.activated.connect(self._choose)
        for edit in (self.address, self.user):
            edit.textChanged.connect(self._show_chosen)
            edit.editingFinished.connect(self.login_named)
        self.address.textChanged.connect(self.place_edited)
        self.ca_file.changed.connect(self.place_edited)
        self.remember.toggled.connect(self.edited)
        self.other_way.clicked.connect(self._switch)

    def _lay_out(self) -> None:
        address, user, password, session = self.fields.values()
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addWidget(address, 1)
        where.addWidget(self.saved_field, 1)
        grid = QGridLayout(self.login)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.addWidget(user, 0, 0)
        grid.addWidget(password, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        keep = QHBoxLayout()
        keep.setSpacing(8)
        keep.addWidget(self.keeping)
        keep.addStretch(1)
        kept = QHBoxLayout(self.keeping)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.setSpacing(8)
        kept.addWidget(self.remember)
        kept.addWidget(self.forget_link)
        way = QHBoxLayout()
        way.addWidget(self.other_way)
        way.addWidget(self.ca_file, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(where)
        column.addWidget(self.login)
        column.addWidget(session)
        column.addLayout(keep)
        column.addWidget(self.store_note)
        column.addLayout(way)
        self.store_note.hide()
        self.forget_link.hide()
        self._show_way()
