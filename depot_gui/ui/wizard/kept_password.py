"""The Connect page and the system's keyring: a password found, kept after the login, or forgotten."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from depot_gui.domain.address import Address, AddressError, parse_address
from depot_gui.domain.ports import PasswordStoreError, StoreKind
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials
from depot_gui.flow.connections import SavedConnection
from depot_gui.flow.wizard import Wizard
from depot_gui.ui.texts.fields import store_kind_words, store_words
from depot_gui.ui.wizard.connect_fields import ConnectFields

Learn = Callable[[Coroutine[Any, Any, None], str], None]
_USABLE = (StoreKind.SYSTEM, StoreKind.PLAIN_TEXT, StoreKind.UNKNOWN)


class KeptPassword(QObject):
    """What the keyring gave is shown only for the vCenter and user it is of, and goes when either is edited.

    Signal: `noticed(title, text)` where the keyring did not do it; nothing else is held up by that.
    """

    noticed = Signal(str, str)

    def __init__(self, flow: Wizard, form: ConnectFields, learn: Learn) -> None:
        super().__init__(form)
        self._flow = flow
        self._form = form
        self._learn = learn
        self._found: Secret | None = None
        self._kind: StoreKind | None = None
        form.show_store(usable=False, note="")  # nothing is remembered before it is known, and told, where
        form.address.textChanged.connect(self._login_edited)
        form.user.textChanged.connect(self._login_edited)
        form.password.textChanged.connect(self._password_edited)
        form.login_named.connect(self.look_up)
        form.forget_link.clicked.connect(self._forget)

    def retranslate(self) -> None:
        if self._kind is not None:
            usable = self._kind in _USABLE
            self._form.show_store(usable, store_kind_words(self._kind))

    def look_up(self) -> None:
        """Ask the keyring for the password of what is typed, where it was put there and none is typed."""
        known = self.known()
        wanted = known is not None and known.remembered and not self._form.password.text()
        if wanted or self._kind is None:
            words = self.tr("Asking the keyring for the password…") if wanted else ""
            self._learn(self._look_up(known if wanted else None), words)

    async def keep(self, address: Address, credentials: Credentials, wanted: bool) -> None:
        """After the login: what the box says is made so, also where the wizard has gone on or is closed."""
        known = self._flow.services.connections.find(address, credentials.user)
        was_kept = known is not None and known.remembered
        try:
            if wanted:
                if not was_kept or self._found != credentials.password:
                    await self._flow.remember(address, credentials)
            elif was_kept:
                await self._flow.forget(address, credentials.user)
        except PasswordStoreError as error:
            self._notice(self.tr("The keyring was not changed; the login went on"), error)
        else:
            self._show_known()

    def ended(self) -> None:
        self._found = None

    def known(self) -> SavedConnection | None:
        """The saved connection that is typed."""
        try:
            address = parse_address(self._form.address.text())
        except AddressError:
            return None
        return self._flow.services.connections.find(address, self._form.user.text().strip())

    async def _look_up(self, known: SavedConnection | None) -> None:
        try:
            if self._kind is None:
                self._kind = await self._flow.store_kind()
                self.retranslate()
            if known is not None:
                self._offer(known, await self._flow.remembered(known.address, known.user))
        except PasswordStoreError as error:
            if self._kind is None:
                self._form.show_store(usable=False, note=store_words(error.problem))
            elif known is not None:
                self._form.say_of_password(store_words(error.problem))

    def _offer(self, known: SavedConnection, found: Secret | None) -> None:
        """The user may have gone on typing in the meantime."""
        if self.known() != known or self._form.password.text():
            return
        if found is None:
            self._form.say_of_password(self.tr("The keyring no longer has it. Type it again."))
            return
        self._form.password.setText(found.reveal())
        self._form.say_of_password(self.tr("From the keyring."))
        self._found = found

    def _forget(self) -> None:
        known = self.known()
        if known is not None:
            self._learn(self._delete(known), self.tr("Deleting the password from the keyring…"))

    async def _delete(self, known: SavedConnection) -> None:
        try:
            await self._flow.forget(known.address, known.user)
        except PasswordStoreError as error:
            self._notice(self.tr("The password is still in the keyring"), error)
            return
        self._form.password.forget()
        self._form.password.setFocus(Qt.FocusReason.OtherFocusReason)  # the link will be gone
        self._show_known()
        self._form.say_of_password(self.tr("Forgotten: the keyring no longer has it."))

    def _notice(self, title: str, error: PasswordStoreError) -> None:
        if isValid(self):
            self.noticed.emit(title, "\n".join(part for part in (store_words(error.problem), error.detail) if part))

    def _login_edited(self) -> None:
        if self._found is not None:
            self._form.password.forget()
        self._show_known()

    def _password_edited(self) -> None:
        self._found = None

    def _show_known(self) -> None:
        if isValid(self):
            known = self.known()
            self._form.show_remembered(known is not None and known.remembered)
