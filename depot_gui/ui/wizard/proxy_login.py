"""User and password for a proxy that asks for them; it is there only once one has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.password_field import PasswordField
from depot_gui.ui.widgets.text import Muted


class ProxyLogin(QWidget):
    """`ask` shows it for the proxy at `proxy` (host and port), `drop` empties and hides it. Signal: `edited()`."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.proxy = ""
        self.user = QLineEdit()
        self.user.setObjectName("proxyUser")
        self.password = PasswordField()
        self.password.setObjectName("proxyPassword")
        self.user_field = Field("", self.user)
        self.password_field = Field("", self.password)
        self.note = Muted()
        self._lay_out()
        for edit in (self.user, self.password):
            edit.textChanged.connect(self._edited)
        self.hide()

    def retranslate(self) -> None:
        self.user_field.set_label(fill(self.tr("User name for the pro&xy %1"), self.proxy))
        self.password_field.set_label(self.tr("Password for the proxy"))
        self.note.setText(
            self.tr(
                "They go only to this proxy, by HTTP Basic authentication, and are kept in memory until the "
                "program ends. vCenter’s password stays hidden from the proxy."
            )
        )

    def ask(self, proxy: str) -> None:
        """Ask for this one's, or once more where what was given was refused."""
        again = not self.isHidden() and proxy == self.proxy and bool(self.user.text())
        self.proxy = proxy
        self.retranslate()
        self.show()
        self.password_field.set_error(self.tr("The proxy refused this user name or password.") if again else None)
        (self.password if again else self.user).setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Whether what was typed can be sent; what is wrong is marked. Nothing at all is sent as nothing."""
        user = self.user.text().strip()
        if not user and self.password.text():
            self.user_field.set_error(self.tr("Type the user name."))
        elif ":" in user:
            self.user_field.set_error(self.tr("A user name with a colon cannot be sent to a proxy."))
        return not self.user_field.error

    def read(self) -> Credentials | None:
        """What was typed, for which there may be no password; None without a user."""
        user = self.user.text().strip()
        return Credentials(user, Secret(self.password.text())) if user else None

    def drop(self) -> None:
        """Nothing is asked any more."""
        self.password.forget()
        self.user.clear()
        self.hide()

    def _edited(self) -> None:
        for field in (self.user_field, self.password_field):
            field.set_error(None)
        self.edited.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.user_field, 1)
        row.addWidget(self.password_field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.note)
