"""A vCenter's certificate that was checked and is trusted: one quiet line, and all of it on demand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from depot_gui.domain.trust import Examination, Trust, TrustMethod
from depot_gui.ui.texts.certificates import Judged, plain
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.wizard.certificate_card import CertificateCard


class CheckedCertificate(QWidget):
    """`show_checked` says who vouches for it, `drop` takes that away. `simulated`: the demo's own authority does."""

    def __init__(self, *, simulated: bool) -> None:
        super().__init__()
        self._simulated = simulated
        self._examination: Examination | None = None
        self.line = Banner(Tone.SUCCESS)
        self.line.setObjectName("certificateChecked")
        self.more = self.line.add_button("")
        self.more.setObjectName("showCertificate")
        self.more.clicked.connect(self._switch)
        self.card: CertificateCard | None = None  # made when it is asked for: it is dear
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.line)
        self.hide()

    def retranslate(self) -> None:
        if self._examination is not None:
            self.show_checked(self._examination)

    def show_checked(self, examination: Examination) -> None:
        """One that something vouches for; nothing else is shown."""
        trust = examination.trust
        if trust is None:
            self.drop()
            return
        self._examination = examination
        certificate, address = examination.certificate, examination.address
        title = fill(self.tr("The certificate of %1 was checked"), address)
        sha256 = fill(self.tr("SHA-256  %1…"), certificate.sha256.value[:35])
        self.line.show_message(Tone.SUCCESS, f"{self._voucher(trust)}\n{sha256}", title)
        self._fill_card(examination)
        self._name_button()
        self.show()

    def drop(self) -> None:
        """Nothing is known of what is typed now."""
        self._examination = None
        self.line.clear()
        if self.card is not None:
            self.card.hide()
        self.hide()

    def _voucher(self, trust: Trust) -> str:
        """How it came to be trusted."""
        if self._simulated and trust.authority is not None:
            return fill(self.tr("The demo’s own authority issued it: %1."), plain(trust.authority.subject))
        match trust.method:
            case TrustMethod.AUTHORITY:
                issuer = "" if trust.authority is None else plain(trust.authority.subject)
                return fill(self.tr("Issued by the authority that you trust for it: %1."), issuer)
            case TrustMethod.PIN:
                return self.tr("It is the one that you trusted.")
            case TrustMethod.CA_FILE:
                return self.tr("The authority in your CA file vouches for it.")
            case TrustMethod.SYSTEM:
                return self.tr("An authority that this computer’s system trusts vouches for it.")

    def _switch(self) -> None:
        if self.card is None:
            self.card = CertificateCard("checkedSha256", "checkedSha1")
            self.card.hide()
            self._column.addWidget(self.card)
        if self._examination is not None:
            self._fill_card(self._examination)
        self.card.setVisible(self.card.isHidden())
        self._name_button()

    def _fill_card(self, examination: Examination) -> None:
        if self.card is not None:
            certificate, address = examination.certificate, examination.address
            judged = Judged(certificate, address.host, examination.faults)
            self.card.show_certificate(address.netloc, self.tr("as this computer sees it"), judged, local_reader())

    def _name_button(self) -> None:
        shown = self.card is not None and not self.card.isHidden()
        self.more.setText(self.tr("Hide it") if shown else self.tr("Show it"))
        self.more.setAccessibleName(self.tr("Hide the certificate") if shown else self.tr("Show the certificate"))
