"""Is this the host you mean? Both views of its certificate, a field to compare, and the box that confirms it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget, QWizard
from shiboken6 import isValid

from depot_gui.domain.address import Address
from depot_gui.domain.failures import Failure
from depot_gui.flow.host_certificates import HostCertificates
from depot_gui.flow.wizard import Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.empty_state import EmptyState
from depot_gui.ui.wizard.compare_field import CompareField
from depot_gui.ui.wizard.host_views import HostViews
from depot_gui.ui.wizard.page import Page, PageError
from depot_gui.ui.wizard.words import machine_words


class CertificatePage(Page):
    """Nothing is ticked beforehand; what is asked anew, or does not match, is unticked again."""

    def __init__(self, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(Step.CERTIFICATE, wizard, owner)
        self.views = HostViews()
        self.compare = CompareField()
        self.confirm = QCheckBox()
        self.confirm.setObjectName("confirmCertificate")
        self.empty = EmptyState("", "", Icon.LOCK)
        self.ask = self.empty.add_button("")
        self._asking = False
        self._compared_for: Address | None = None
        self._lay_out_page()
        self._connect()

    # A page of the wizard

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Is this the host you mean?"))
        self.subtitle.setText(
            self.tr(
                "vCenter will send the password to whoever holds this certificate. Compare it with the host’s own "
                "screen (F2, View Support Information)."
            )
        )
        self.ask.setText(self.tr("&Ask"))
        self.views.retranslate()
        self.compare.retranslate()
        self._refresh()

    def entered(self) -> None:
        seen, login = self._seen, self.flow.state.login
        if login is not None and login.address != self._compared_for:
            self._compared_for = login.address
            self.compare.edit.clear()
        if seen is None or not seen.can_confirm:
            self._look()
        else:
            self._refresh()

    def first_field(self) -> QWidget:
        """In an alarm not the field, where Enter does nothing, nor anything else by which one could go on."""
        return self if self._seen is None or self.is_alarming else self.compare.edit

    def is_filled(self) -> bool:
        return self.flow.state.confirmed is not None

    @property
    def is_alarming(self) -> bool:
        return self._seen is not None and self._seen.has_changed

    def show_failure(self, failure: Failure) -> None:
        """What was confirmed was refused: it has to be judged anew."""
        self.flow.confirm(False)
        self._refresh()
        if not self.is_alarming:
            super().show_failure(failure)
            return
        title = self.tr("vCenter saw a different certificate from the one you confirmed")
        text = self.tr("It sent no password. Confirm the new one only if you know why it changed.")
        self.show_error(PageError(title, text, machine_words(failure)))

    # Asking

    @property
    def _seen(self) -> HostCertificates | None:
        return self.flow.state.certificates

    def _look(self) -> None:
        self._set_asking(True)
        words = self.tr("Asking vCenter which certificate it sees, and looking from this computer…")
        self.learn(self._ask(by_create=False), words)

    def _ask_by_create(self) -> None:
        self._set_asking(True)
        self.learn(self._ask(by_create=True), self.tr("Asking vCenter with a request that cannot succeed…"))

    async def _ask(self, by_create: bool) -> None:
        try:
            await (self.flow.ask_by_create() if by_create else self.flow.look_at_host())
        finally:
            if isValid(self):
                self._set_asking(False)
                self._take_focus()

    def _set_asking(self, asking: bool) -> None:
        self._asking = asking
        if asking:
            self.flow.confirm(False)
        self.views.set_asking(asking)
        self._refresh()

    def _take_focus(self) -> None:
        """To the field, unless the user has gone elsewhere meanwhile; QWizard's own choice would be Cancel."""
        now, back = self.window().focusWidget(), self.wizard().button(QWizard.WizardButton.BackButton)
        elsewhere = now is back or (now is not self and self.isAncestorOf(now))
        if self.wizard().currentPage() is self and not elsewhere:
            self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    # Showing

    def _refresh(self) -> None:
        seen = self._seen
        self.views.setVisible(seen is not None)
        for widget in (self.compare, self.confirm):
            widget.setVisible(seen is not None and seen.can_confirm)
        self.empty.setVisible(seen is None)
        self._fill_empty()
        if seen is not None:
            self.views.show_views(seen, self.flow.now())
            name = seen.address.host if seen.address.port == 443 else str(seen.address)
            self.confirm.setText(fill(self.tr("I have &checked it: this is %1"), name))
        self.compare.swallows_enter = self.is_alarming
        self.compare.show_for(seen)

    def _fill_empty(self) -> None:
        self.ask.setVisible(not self._asking)
        if self._asking:
            self.empty.title.setText(self.tr("Looking at the host’s certificate…"))
            self.empty.text.setText(self.tr("No password is sent for this."))
        else:
            self.empty.title.setText(self.tr("The certificate has not been fetched yet"))
            self.empty.text.setText(self.tr("Ask vCenter and look from this computer to see the host’s certificate."))

    def _show_confirm(self) -> None:
        """The box as the state has it; off where what is pasted is not its fingerprint."""
        seen = self._seen
        may = seen is not None and seen.can_confirm and not self.compare.forbids and not self._asking
        if not may:
            self.flow.confirm(False)
        confirmed = self.flow.state.confirmed is not None
        changes = (confirmed, may) != (self.confirm.isChecked(), self.confirm.isEnabled())
        with QSignalBlocker(self.confirm):
            self.confirm.setChecked(confirmed)
        self.confirm.setEnabled(may)
        if changes or not self.compare.edit.hasFocus():  # not at each key: the frame sets all its buttons anew
            self.completeChanged.emit()

    def _confirmed(self, checked: bool) -> None:
        self.flow.confirm(checked)
        self.edited()

    def _connect(self) -> None:
        self.views.ask_again.connect(self._look)
        self.views.ask_by_create.connect(self._ask_by_create)
        self.ask.clicked.connect(self._look)
        self.compare.compared.connect(self._show_confirm)
        self.confirm.toggled.connect(self._confirmed)

    def _lay_out_page(self) -> None:
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.views)
        self.body.addWidget(self.compare)
        self.body.addStretch(1)
        self.confirm.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.foot.addWidget(self.confirm)
