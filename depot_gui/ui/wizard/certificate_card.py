"""A certificate on a card: fingerprints to compare and copy, then who, by whom, until when and under which names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from depot_gui.domain.fingerprint import Fingerprint
from depot_gui.domain.message_text import Reader
from depot_gui.ui.texts.certificates import Judged, facts_of
from depot_gui.ui.widgets.card import Card
from depot_gui.ui.widgets.fingerprint import FingerprintRow
from depot_gui.ui.widgets.key_value_grid import KeyValueGrid
from depot_gui.ui.widgets.text import Muted, PartTitle


class CertificateCard(Card):
    """`show_certificate` for one that is known whole, `show_fingerprints` where only its hashes are.

    `sha256_name` and `sha1_name` are the objectNames of the two read-only line edits.
    """

    def __init__(self, sha256_name: str, sha1_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = PartTitle()
        self.seen_by = Muted()
        self.seen_by.setWordWrap(False)
        self.sha256 = FingerprintRow("SHA-256")
        self.sha1 = FingerprintRow("SHA-1")
        self.sha256.edit.setObjectName(sha256_name)
        self.sha1.edit.setObjectName(sha1_name)
        self.note = Muted()
        self.facts = KeyValueGrid()
        self._lay_out()

    def show_certificate(self, place: str, seen_by: str, judged: Judged, reader: Reader) -> None:
        """All of it; `place` such as "esx-04.lab.example:443", `seen_by` such as "as vCenter sees it"."""
        self._fill(place, seen_by, judged.certificate.sha256, judged.certificate.sha1, "")
        for fact in facts_of(judged, reader):
            self.facts.add_row(fact.label, fact.value, fact.tone)
        self.facts.show()

    def show_fingerprints(
        self, place: str, seen_by: str, sha256: Fingerprint | None, sha1: Fingerprint | None, note: str
    ) -> None:
        """What there is, and in `note` what is not known."""
        self._fill(place, seen_by, sha256, sha1, note)

    def _fill(self, place: str, seen_by: str, sha256: Fingerprint | None, sha1: Fingerprint | None, note: str) -> None:
        self.place.setText(place)
        self.seen_by.setText(seen_by)
        self.sha256.set_fingerprint("" if sha256 is None else sha256.value)
        self.sha1.set_fingerprint("" if sha1 is None else sha1.value)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.facts.clear()
        self.facts.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.place, 1)
        head.addWidget(self.seen_by, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(4)
        self.body.addLayout(head)
        self.body.addWidget(self.sha256)
        self.body.addWidget(self.sha1)
        self.body.addSpacing(4)
        self.body.addWidget(self.note)
        self.body.addWidget(self.facts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
