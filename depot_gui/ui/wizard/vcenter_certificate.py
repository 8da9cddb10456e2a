"""A vCenter's certificate that nothing vouches for: what is wrong with it, its fingerprints, ways to trust it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from depot_gui.domain.certificate import Certificate
from depot_gui.domain.trust import Examination, TrustMethod
from depot_gui.flow.host_certificates import HostCertificates
from depot_gui.ui.texts.certificates import Judged
from depot_gui.ui.texts.fill import fill, joined
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.text import Muted
from depot_gui.ui.wizard.certificate_alarm import CertificateAlarm, Side
from depot_gui.ui.wizard.certificate_card import CertificateCard
from depot_gui.ui.wizard.compare_field import CompareField

AuthorityFinder = Callable[[Examination], Awaitable[tuple[Certificate, ...]]]
"""`ports.Outside.authorities`: what the vCenter offers for download and what signed the certificate seen."""


class VcenterCertificate(QWidget):
    """`show_examination` asks the user, `show_authority` offers its issuer instead, `drop` takes the question away.

    Nothing is ticked beforehand, and nothing can be while a fingerprint of another certificate is pasted. The two boxes
    stand in `boxes`, a widget of its own, so that they stay in sight while the rest scrolls.
    Signals: `decided()` when one of them was ticked or unticked, `authority_asked()` for the link: whoever shows this
    awaits `find_authority`, and says meanwhile what is awaited. `says_cancel`: whether the way out is called Cancel.
    """

    decided = Signal()
    authority_asked = Signal()

    def __init__(self, *, says_cancel: bool = True) -> None:
        super().__init__()
        self._says_cancel = says_cancel
        self.examination: Examination | None = None
        self.authority: Certificate | None = None
        self.alarm = CertificateAlarm()
        self.card = CertificateCard("vcenterSha256", "vcenterSha1")
        self.meaning = Banner()
        self.meaning.setObjectName("authorityMeaning")
        self.compare = CompareField("vcenterCompare", "vcenterCompareResult")
        self.ask_authority = Button("", Kind.LINK)
        self.ask_authority.setObjectName("showAuthority")
        self.boxes = QWidget()
        self.once = QCheckBox()
        self.once.setObjectName("trustVcenter")
        self.always = QCheckBox()
        self.always.setObjectName("trustAlways")
        self.why_not = Muted()
        self._lay_out()
        self.once.toggled.connect(lambda on: self._ticked(on, self.always))
        self.always.toggled.connect(lambda on: self._ticked(on, self.once))
        self.ask_authority.clicked.connect(self._switch)
        self.compare.compared.connect(self._allow)
        self.drop()

    @property
    def is_asking(self) -> bool:
        return self.examination is not None

    @property
    def is_decided(self) -> bool:
        return self.once.isChecked() or self.always.isChecked()

    @property
    def is_alarming(self) -> bool:
        """Whether it is not what was trusted before."""
        return self.examination is not None and self.examination.before is not None

    def retranslate(self) -> None:
        self.compare.retranslate()
        if self.examination is not None:
            self._show(self.examination)

    def show_examination(self, examination: Examination) -> None:
        """Ask about this one; what was ticked for another is unticked."""
        self.drop()
        self.examination = examination
        self._show(examination)
        self.show()
        self.boxes.show()

    def show_authority(self, authority: Certificate | None) -> None:
        """Ask about the authority that signed it; None: about the certificate itself again."""
        if self.examination is not None:
            self._untick()
            self.authority = authority
            self._show(self.examination)
            self.decided.emit()

    async def find_authority(self, find: AuthorityFinder) -> bool:
        """Download the authority and show it; False where none that signed it is offered. Raises OutsideError."""
        asked = self.examination
        assert asked is not None, "the link is there only then"
        found = await find(asked)
        if found and self.examination is asked:
            self.show_authority(found[0])
        return bool(found) or self.examination is not asked

    def to_be_seen(self) -> list[QWidget]:
        """What has to be in sight, what matters most last: the alarm, else everything that is compared."""
        return [self.alarm] if self.is_alarming and self.authority is None else [self.compare, self.card]

    def drop(self) -> None:
        """Nothing is asked any more."""
        self.examination = self.authority = None
        self._untick()
        self.alarm.clear()
        self.compare.edit.clear()
        self.hide()
        self.boxes.hide()

    def _show(self, examination: Examination) -> None:
        address, authority = examination.address, self.authority
        self._show_card(examination)
        self._show_alarm(examination)
        shown = authority or examination.certificate
        self.compare.show_for(HostCertificates(address, local=shown))
        if authority is None:
            self.once.setText(self.tr("&Trust it this time"))
            self.always.setText(fill(self.tr("Trust it al&ways for %1"), address))
            self.ask_authority.setText(self.tr("Trust its aut&hority instead…"))
        else:
            self.once.setText(self.tr("&Trust this authority this time"))
            self.always.setText(fill(self.tr("Trust this authority al&ways for %1"), address))
            self.ask_authority.setText(self.tr("Back to the certificate its&elf"))
        self.ask_authority.setVisible(examination.may_have_authority)
        self.why_not.setVisible(not examination.may_pin_always)
        self.why_not.setText(
            self.tr("“Always” is not available: the issuer is not the only problem.")
            if examination.can_be_pinned
            else self.tr("It cannot be trusted: this computer refuses it in any case. vCenter needs another one.")
        )
        self._allow()

    def _show_card(self, examination: Examination) -> None:
        address, authority = examination.address, self.authority
        place = address.netloc
        if authority is None:
            judged = Judged(examination.certificate, address.host, examination.faults, examination.refusal)
            self.card.show_certificate(place, self.tr("as this computer sees it"), judged, local_reader())
            self.meaning.clear()
            return
        self.card.show_certificate(
            place, self.tr("the authority it offers for download"), Judged(authority, address.host), local_reader()
        )
        self.meaning.show_message(
            Tone.INFO,
            self.tr(
                "This authority signed the certificate that vCenter shows. It was downloaded from the same "
                "vCenter, which in itself proves nothing: compare its fingerprint. If you always trust it, you "
                "will not be asked again when this vCenter’s certificate is renewed."
            ),
        )

    def _show_alarm(self, examination: Examination) -> None:
        before = examination.before
        if before is None or before.confirmed is None:
            self.alarm.clear()
            return
        old = Side.of(before.confirmed)
        if before.method is TrustMethod.AUTHORITY:
            old = Side(authority=before.confirmed.subject)
        words = [
            self.tr(
                "It is not the one you trusted before. It may have been renewed, or somebody may be intercepting "
                "the connection to get your password: ask whoever runs this vCenter."
            )
        ]
        if self._says_cancel:
            words.append(self.tr("If you are not sure, cancel."))
        if examination.vouched:
            words.append(
                self.tr(
                    "This computer would accept the new one, because it knows who issued it. But it would also "
                    "accept one that a proxy on the way makes up."
                )
            )
        title = fill(self.tr("The certificate of %1 has changed"), examination.address)
        self.alarm.show_change(title, joined(words), old, Side.of(examination.certificate), local_reader())

    def _switch(self) -> None:
        if self.authority is None:
            self.authority_asked.emit()
        else:
            self.show_authority(None)

    def _allow(self) -> None:
        """A box can be ticked unless what is pasted is not its fingerprint."""
        seen = self.examination
        possible = seen is not None and (seen.can_be_pinned or self.authority is not None)
        may = possible and not self.compare.forbids
        was_decided = self.is_decided
        if not may:
            self._untick()
        self.once.setEnabled(may)
        self.always.setEnabled(may and seen is not None and seen.may_pin_always)
        if was_decided and not may:
            self.decided.emit()

    def _untick(self) -> None:
        for box in (self.once, self.always):
            with QSignalBlocker(box):
                box.setChecked(False)

    def _ticked(self, on: bool, other: QCheckBox) -> None:
        """This time or always: one of them."""
        if on:
            with QSignalBlocker(other):
                other.setChecked(False)
        self.decided.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.alarm, self.card, self.meaning, self.compare):
            column.addWidget(widget)
        once = QHBoxLayout()
        once.setSpacing(12)
        once.addWidget(self.once)
        once.addStretch(1)
        once.addWidget(self.ask_authority)
        always = QHBoxLayout()
        always.setSpacing(12)
        always.addWidget(self.always, 0, Qt.AlignmentFlag.AlignLeft)
        always.addWidget(self.why_not, 1)
        boxes = QVBoxLayout(self.boxes)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(4)
        boxes.addLayout(once)
        boxes.addLayout(always)
