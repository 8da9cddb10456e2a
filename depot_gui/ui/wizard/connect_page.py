"""Which vCenter? Its certificate is judged before anything leaves, then the user is logged in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget, QWizard
from shiboken6 import isValid

from depot_gui.domain.address import Address, AddressError, parse_address
from depot_gui.domain.failures import (
    ConnectionFailedError,
    Failure,
    OutsideError,
    Problem,
)
from depot_gui.domain.ports import DiskError
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials, Login
from depot_gui.domain.trust import Examination, Trust
from depot_gui.domain.vapi import ErrorType
from depot_gui.flow.forms import Field, FormError
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.texts.certificates import authority_awaited, no_authority
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.scrolling import bring_into_sight
from depot_gui.ui.wizard.checked_certificate import CheckedCertificate
from depot_gui.ui.wizard.connect_fields import ConnectFields
from depot_gui.ui.wizard.kept_password import KeptPassword
from depot_gui.ui.wizard.page import Page, PageError
from depot_gui.ui.wizard.proxy_login import ProxyLogin
from depot_gui.ui.wizard.vcenter_certificate import VcenterCertificate


class ConnectPage(Page):
    """A certificate that nothing vouches for is shown below the fields; Next goes on once it is trusted.

    The password is in its field, which is emptied when the wizard ends, and in the session.
    """

    def __init__(self, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(Step.CONNECT, wizard, owner)
        self.form = ConnectFields()
        self.proxy = ProxyLogin()
        self.certificate = VcenterCertificate()
        self.checked = CheckedCertificate(simulated=wizard.prefill.simulated)
        self.kept = KeptPassword(wizard, self.form, self.learn)
        self._typed: tuple[Address, Login] | None = None
        self._connected: tuple[Address, Login, str | None] | None = None
        self._fill_in()
        self._lay_out_page()
        self._connect()

    # A page of the wizard

    def retranslate(self) -> None:
        self.form.retranslate()
        self.kept.retranslate()
        self.proxy.retranslate()
        self.certificate.retranslate()
        self.checked.retranslate()
        self._show_heading()

    def entered(self) -> None:
        self.form.set_saved(self.flow.services.connections.saved)
        self.kept.look_up()
        if self.flow.prefill.simulated and self.flow.state.session is None:
            self.owner.spawn(self._look_ahead(), "wizard: look at the simulated vCenter")

    def first_field(self) -> QWidget:
        return self.form.first_empty()

    def is_filled(self) -> bool:
        return not self.certificate.is_asking or self.certificate.is_decided

    @property
    def is_alarming(self) -> bool:
        return self.certificate.is_alarming

    def check(self) -> bool:
        try:
            self._typed = self.form.form().read()
        except FormError as error:
            self.form.show_problems(error.problems)
            return False
        return self.proxy.check()

    def busy_words(self) -> str:
        return self.tr("Looking at vCenter’s certificate…")

    async def work(self) -> bool:
        assert self._typed is not None, "the fields were read"
        address, login = self._typed
        wanted = (address, login, self.form.ca_file.path)
        to_keep = self.form.remember.isChecked()  # for this login; what is chosen meanwhile is another's
        by_proxy = self.proxy.read()
        if by_proxy is not None:
            self.flow.use_proxy_login(self.proxy.proxy, by_proxy)
        if wanted != self._connected or self.flow.state.session is None:
            trust = await self._trust(address)
            if trust is None or not await self._log_in(address, trust, login):
                return False
            self._connected = wanted
        self.proxy.drop()
        if isinstance(login, Credentials):
            self.owner.spawn(self.kept.keep(address, login, to_keep), "wizard: keep the password")
        return True

    def show_failure(self, failure: Failure) -> None:
        self._connected = None
        if failure.error_type is ErrorType.UNAUTHENTICATED or failure.status == 401:
            self._refuse_login(failure)
            return
        super().show_failure(failure)
        if failure.problem is Problem.PROXY_WANTS_PASSWORD:
            self.proxy.ask(failure.where)
            bring_into_sight(self.area, self.proxy)
        if failure.problem in _OF_THE_ADDRESS:
            self._refuse(Field.VCENTER_ADDRESS, self.tr("Check the address and the port."))

    def ended(self) -> None:
        self.form.forget()
        self.proxy.drop()
        self.kept.ended()
        self._typed = self._connected = None

    # Trust, then the login

    async def _trust(self, address: Address) -> Trust | None:
        """How this vCenter is trusted; None where the user has to decide first."""
        asked = self.certificate.examination
        if asked is not None and asked.address == address:
            return self._accept(asked)
        return self._judge(await self.flow.examine(address, self.form.ca_file.path))

    async def _log_in(self, address: Address, trust: Trust, login: Login) -> bool:
        """False where vCenter shows another certificate by now: that one has to be judged."""
        self._tell_busy(self.tr("Logging in to vCenter…"))
        try:
            await self.flow.connect(address, trust, login)
        except ConnectionFailedError as error:
            if not error.failure.problem.of_certificate:
                raise
            self._tell_busy(self.busy_words())
            if self._judge(await self.flow.examine(address, self.form.ca_file.path)) is not None:
                raise
            return False
        return True

    def _accept(self, examination: Examination) -> Trust:
        """The user ticked one of the boxes: the question is answered."""
        always, authority = self.certificate.always.isChecked(), self.certificate.authority
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)  # the ticked box goes: not to Stop or Cancel
        self._drop_certificate()
        try:
            return self.flow.accept(examination, always=always, authority=authority)
        except DiskError as error:
            self.noticed.emit(
                self.tr("This vCenter’s certificate is trusted only until the program ends"), error.detail
            )
            return self.flow.accept(examination, always=False, authority=authority)

    def _ask_authority(self) -> None:
        if self.certificate.is_asking:
            self.learn(self._learn_authority(), authority_awaited())

    async def _learn_authority(self) -> None:
        if await self.certificate.find_authority(self.flow.authorities):
            bring_into_sight(self.area, *self.certificate.to_be_seen())
        else:
            self.show_error(PageError.saying(no_authority()))

    def _judge(self, examination: Examination) -> Trust | None:
        """Ask about it where nothing vouches for it. In an alarm the keys go to Cancel, else to the boxes."""
        if examination.trust is not None:
            self.checked.show_checked(examination)
            return examination.trust
        self.checked.drop()
        self.certificate.show_examination(examination)
        self._show_heading()
        announce(self, f"{self.heading.text()} {self.subtitle.text()}")
        cancel = self.wizard().button(QWizard.WizardButton.CancelButton)
        first = cancel if self.is_alarming else self.certificate.once
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.area, *self.certificate.to_be_seen())
        return None

    async def _look_ahead(self) -> None:
        """In the demo there is nothing to type: what was checked is shown at once. What fails is told by Next."""
        try:
            address = parse_address(self.form.address.text())
            examination = await self.flow.examine(address)
        except (AddressError, OutsideError):
            return
        if isValid(self) and self.form.address.text() == str(address) and not self.is_busy:
            self.checked.show_checked(examination)

    def _login_changed(self) -> None:
        """Another connection was chosen meanwhile: what is under way is for the one before, and must not count."""
        if self.is_busy:
            self.stop_waiting()

    def _place_edited(self) -> None:
        self._login_changed()
        self.checked.drop()
        self._drop_certificate()

    def _drop_certificate(self) -> None:
        if self.certificate.is_asking:
            self.certificate.drop()
            self._show_heading()
            self.completeChanged.emit()

    def _refuse_login(self, failure: Failure) -> None:
        """Where vCenter's challenge does not name Basic, no password can do: then that is said."""
        challenge = "" if failure.vapi is None else failure.vapi.challenge or ""
        if self.form.by_session_id:
            self._refuse(
                Field.VCENTER_SESSION, self.tr("vCenter does not know this session, or the session has ended.")
            )
        elif challenge and "basic" not in challenge.lower():
            self._refuse(
                Field.VCENTER_PASSWORD, self.tr("vCenter accepts no password here. Log in with a session id, below.")
            )
        else:
            self._refuse(Field.VCENTER_PASSWORD, self.tr("vCenter refused this user name or password."))

    def _refuse(self, field: Field, words: str) -> None:
        self.form.fields[field].set_error(words)
        self.form.fields[field].take_back()

    def _show_heading(self) -> None:
        asking = self.certificate.is_asking
        self.heading.setText(self.tr("Is this your vCenter?") if asking else self.tr("Which vCenter?"))
        self.subtitle.setText(self._words_of_question() if asking else self._words_at_first())
        self.setAccessibleName(self.heading.text())

    def _words_at_first(self) -> str:
        if self.form.by_session_id:
            return self.tr("Its certificate is checked first; the session id leaves this computer only after that.")
        return self.tr("Its certificate is checked first; the password leaves this computer only after that.")

    def _words_of_question(self) -> str:
        if self.form.by_session_id:
            return self.tr(
                "Nothing has been sent yet. Whoever holds this certificate gets your session: compare its "
                "fingerprint with the one you get from whoever runs vCenter."
            )
        return self.tr(
            "Nothing has been sent yet. Whoever holds this certificate gets your password: compare its "
            "fingerprint with the one you get from whoever runs vCenter."
        )

    def _fill_in(self) -> None:
        """From the command line or the record that is tried again, else the connection used last."""
        prefill, saved = self.flow.prefill, self.flow.services.connections.saved
        if prefill.address or prefill.user:
            self.form.address.setText(prefill.address)
            self.form.user.setText(prefill.user)
            known = self.kept.known()
            self.form.ca_file.set_path(None if known is None else known.ca_file)
            self._fill_in_password(prefill.password)
        elif saved:
            self.form.take(saved[0])

    def _fill_in_password(self, password: Secret) -> None:
        if password:
            self.form.password.setText(password.reveal())
            self.form.say_of_password(self.tr("Filled in: it is simulated as well."))

    def _connect(self) -> None:
        self.form.edited.connect(self.edited)
        self.form.place_edited.connect(self._place_edited)
        self.form.user.textChanged.connect(self._login_changed)
        self.form.other_way.clicked.connect(self._login_changed)
        self.form.other_way.clicked.connect(self._show_heading)
        self.certificate.decided.connect(self.edited)
        self.certificate.authority_asked.connect(self._ask_authority)
        self.kept.noticed.connect(self.noticed)
        self.proxy.edited.connect(self.edited)

    def _lay_out_page(self) -> None:
        self.body.addWidget(self.form)
        self.body.addWidget(self.proxy)
        self.body.addWidget(self.checked)
        self.body.addWidget(self.certificate)
        self.body.addStretch(1)
        self.foot.addWidget(self.certificate.boxes)


_OF_THE_ADDRESS = frozenset(
    {
        Problem.NAME_NOT_FOUND,
        Problem.CONNECTION_REFUSED,
        Problem.TLS_NOT_SPOKEN,
        Problem.REDIRECTED,
        Problem.NOT_A_VCENTER,
        Problem.NOT_JSON,
    }
)
