"""A vCenter's certificate that nothing vouches for: what is wrong with it, its fingerprints, two ways to trust it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from depot_gui.domain.trust import Examination
from depot_gui.ui.texts.certificates import Judged
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.widgets.text import Muted
from depot_gui.ui.wizard.certificate_alarm import CertificateAlarm, Side
from depot_gui.ui.wizard.certificate_card import CertificateCard


class VcenterCertificate(QWidget):
    """`show_examination` asks the user, `drop` takes the question away. Nothing is ticked beforehand.

    The two boxes stand in `boxes`, a widget of its own, so that they stay in sight while the rest scrolls.
    Signal: `decided()` when one of them was ticked or unticked.
    """

    decided = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.examination: Examination | None = None
        self.alarm = CertificateAlarm()
        self.card = CertificateCard("vcenterSha256", "vcenterSha1")
        self.boxes = QWidget()
        self.once = QCheckBox()
        self.once.setObjectName("trustVcenter")
        self.always = QCheckBox()
        self.always.setObjectName("trustAlways")
        self.why_not = Muted()
        self._lay_out()
        self.once.toggled.connect(lambda on: self._ticked(on, self.always))
        self.always.toggled.connect(lambda on: self._ticked(on, self.once))
        self.drop()

    @property
    def is_asking(self) -> bool:
        return self.examination is not None

    @property
    def is_decided(self) -> bool:
        return self.once.isChecked() or self.always.isChecked()

    @property
    def is_alarming(self) -> bool:
        """Whether it is another certificate than the one that was trusted before."""
        return self.examination is not None and self.examination.changed_from is not None

    def retranslate(self) -> None:
        self.once.setText(self.tr("&Trust it this time"))
        self.why_not.setText(self.tr("Always is off: more is wrong with it than who issued it."))
        if self.examination is not None:
            self._show(self.examination)

    def show_examination(self, examination: Examination) -> None:
        """Ask about this one; what was ticked for another is unticked."""
        self.drop()
        self.examination = examination
        self._show(examination)
        self.show()
        self.boxes.show()

    def drop(self) -> None:
        """Nothing is asked any more."""
        self.examination = None
        for box in (self.once, self.always):
            with QSignalBlocker(box):
                box.setChecked(False)
        self.alarm.clear()
        self.hide()
        self.boxes.hide()

    def _show(self, examination: Examination) -> None:
        address, certificate = examination.address, examination.certificate
        judged = Judged(certificate, address.host, examination.faults)
        place = f"{address.host} : {address.port}"
        self.card.show_certificate(place, self.tr("as this computer sees it"), judged, local_reader())
        self._show_alarm(examination)
        self.always.setText(fill(self.tr("Trust it al&ways for %1"), address))
        self.always.setEnabled(examination.may_pin_always)
        self.why_not.setVisible(not examination.may_pin_always)

    def _show_alarm(self, examination: Examination) -> None:
        if examination.changed_from is None:
            self.alarm.clear()
            return
        self.alarm.show_change(
            fill(self.tr("The certificate of %1 has changed"), examination.address),
            self.tr(
                "It is not the one you trusted before. Perhaps it was renewed, perhaps somebody stands in between and "
                "waits for your password: ask whoever runs this vCenter. If you are not sure, cancel."
            ),
            Side.of(examination.changed_from),
            Side.of(examination.certificate),
            local_reader(),
        )

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
        for widget in (self.alarm, self.card):
            column.addWidget(widget)
        always = QHBoxLayout()
        always.setSpacing(12)
        always.addWidget(self.always, 0, Qt.AlignmentFlag.AlignLeft)
        always.addWidget(self.why_not, 1)
        boxes = QVBoxLayout(self.boxes)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(4)
        boxes.addWidget(self.once, 0, Qt.AlignmentFlag.AlignLeft)
        boxes.addLayout(always)
