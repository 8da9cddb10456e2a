"""What vCenter and this computer see at a host: the alarm, the two cards, and who agrees with whom."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from depot_gui.domain.failures import Failure
from depot_gui.domain.fingerprint import HashAlgorithm
from depot_gui.flow.host_certificates import Agreement, HostCertificates
from depot_gui.ui.texts.certificates import Judged, agreement_statement
from depot_gui.ui.texts.failures import advice_for
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.buttons import Button
from depot_gui.ui.widgets.text import Muted
from depot_gui.ui.wizard.certificate_alarm import CertificateAlarm, Side
from depot_gui.ui.wizard.certificate_card import CertificateCard
from depot_gui.ui.wizard.words import machine_words

_tr = QCoreApplication.translate
_LONGEST = 200
"""Characters of a report that is none."""


class HostViews(QWidget):
    """Shows one `HostCertificates`.

    Signals: `ask_again()`, `ask_by_create()` when the user wants it.
    """

    ask_again = Signal()
    ask_by_create = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.alarm = CertificateAlarm()
        self.card = CertificateCard("certificateSha256", "certificateSha1")
        self.agreement = Banner()
        self.agreement.setObjectName("agreement")
        self.again = self.agreement.add_button("")
        self.again.setObjectName("askAgain")
        self.again.clicked.connect(self.ask_again)
        self.by_create = Button()
        self.by_create.setObjectName("askByCreate")
        self.by_create.clicked.connect(self.ask_by_create)
        self.by_create_means = Muted()
        self.way_out = QWidget()
        self.local_card = CertificateCard("localSha256", "localSha1")
        self._lay_out()

    def retranslate(self) -> None:
        self.again.setText(self.tr("&Ask again"))
        self.by_create.setText(self.tr("Ask with a &request that cannot succeed"))
        self.by_create_means.setText(
            self.tr(
                "Sends a request to extract with a made-up user and password. vCenter looks at the host’s certificate "
                "and refuses: nothing is extracted. vCenter’s task list may show the attempt, and the record will say "
                "that you asked this way."
            )
        )
        self.local_card.sha256.edit.setAccessibleName(self.tr("SHA-256, as this computer sees it"))
        self.local_card.sha1.edit.setAccessibleName(self.tr("SHA-1, as this computer sees it"))

    def show_views(self, seen: HostCertificates, now: datetime) -> None:
        """Show both, in the language in force; `now` in UTC."""
        self._show_alarm(seen)
        self._show_theirs(seen, now)
        agreement = seen.agreement
        statement = agreement_statement(agreement, _reason(seen))
        self.agreement.show_message(statement.tone, statement.text, statement.title)
        self.way_out.setVisible(seen.may_ask_by_create)
        self._show_ours(seen, now)

    def set_asking(self, asking: bool) -> None:
        """While it is asked, it cannot be asked again."""
        for button in (self.again, self.by_create):
            button.setEnabled(not asking)

    def _show_alarm(self, seen: HostCertificates) -> None:
        if not seen.has_changed or seen.previous is None:
            self.alarm.clear()
            return
        self.alarm.show_change(
            fill(self.tr("The certificate of %1 has changed"), seen.address),
            self.tr(
                "It is not the one you confirmed before. It may have been renewed, or somebody may be "
                "intercepting the connection: ask whoever runs the host. If you are not sure, cancel."
            ),
            Side.of_confirmed(seen.previous),
            Side.of_seen(seen),
            local_reader(),
        )

    def _show_theirs(self, seen: HostCertificates, now: datetime) -> None:
        self.card.setVisible(seen.peer is not None)
        if seen.peer is None:
            return
        seen_by = self.tr("as vCenter sees it")
        if seen.shown is not None:
            judged = Judged(seen.shown, seen.address.host, seen.faults(now))
            self.card.show_certificate(seen.address.netloc, seen_by, judged, local_reader())
        else:
            self.card.show_fingerprints(seen.address.netloc, seen_by, seen.sha256, seen.sha1, self._note(seen))

    def _show_ours(self, seen: HostCertificates, now: datetime) -> None:
        local = seen.local
        self.local_card.setVisible(local is not None and seen.agreement is not Agreement.AGREE)
        if local is not None:
            judged = Judged(local, seen.address.host, local.faults(seen.address.host, now))
            seen_by = self.tr("as this computer sees it")
            self.local_card.show_certificate(seen.address.netloc, seen_by, judged, local_reader())

    def _note(self, seen: HostCertificates) -> str:
        """What is not known where vCenter told no whole certificate."""
        if seen.sha256 is None and seen.sha1 is None:
            reported = "" if seen.peer is None else (seen.peer.ssl_thumbprint or "")[:_LONGEST]
            text = self.tr("vCenter reports it in a way this program cannot read: %1")
            return fill(text, reported or self.tr("a certificate that cannot be decoded"))
        known = HashAlgorithm.SHA1 if seen.sha256 is None else HashAlgorithm.SHA256
        text = self.tr(
            "vCenter reports only its %1. Who issued it, for which names and how long it is valid is not known."
        )
        return fill(text, known.value)

    def _lay_out(self) -> None:
        button = QHBoxLayout()
        button.addWidget(self.by_create)
        button.addStretch(1)
        way_out = QVBoxLayout(self.way_out)
        way_out.setContentsMargins(0, 0, 0, 0)
        way_out.setSpacing(4)
        way_out.addLayout(button)
        way_out.addWidget(self.by_create_means)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.alarm, self.card, self.agreement, self.way_out, self.local_card):
            column.addWidget(widget)


def _reason(seen: HostCertificates) -> str:
    """Why a view is missing, in words."""
    match seen.agreement:
        case Agreement.ONLY_VCENTER:
            return fill(_tr("HostViews", "Why: %1"), _words(seen.local_failure))
        case Agreement.ONLY_LOCAL:
            return fill(_tr("HostViews", "Why: %1"), _words(seen.peer_failure))
        case Agreement.NEITHER:
            theirs = fill(_tr("HostViews", "From vCenter: %1"), _words(seen.peer_failure))
            ours = fill(_tr("HostViews", "From this computer: %1"), _words(seen.local_failure))
            return f"{theirs}\n{ours}"
        case _:
            return ""


def _words(failure: Failure | None) -> str:
    if failure is None:
        return _tr("HostViews", "it did not say.")
    title = advice_for(failure, None).title
    if failure.vapi is None:
        return fill(_tr("HostViews", "%1."), title)
    return fill(_tr("HostViews", "%1. %2"), title, " ".join(machine_words(failure).splitlines()))
