"""The alarm of a certificate that is not the one accepted before: old and new side by side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from depot_gui.domain.certificate import Certificate
from depot_gui.domain.fingerprint import Fingerprint, HashAlgorithm, parse_fingerprint
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Confirmed
from depot_gui.domain.x509 import CertificateUnreadableError, read_certificate
from depot_gui.flow.host_certificates import HostCertificates
from depot_gui.ui.texts.certificates import plain, validity
from depot_gui.ui.theme import Tone, restyle
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.text import Body, Caption


@dataclass(frozen=True, slots=True)
class Side:
    """What is known of the old or the new certificate. `authority` alone: any that this one had signed was trusted."""

    sha256: Fingerprint | None = None
    sha1: Fingerprint | None = None
    certificate: Certificate | None = None
    authority: str = ""

    @staticmethod
    def of(certificate: Certificate) -> Side:
        return Side(certificate.sha256, certificate.sha1, certificate)

    @staticmethod
    def of_confirmed(confirmed: Confirmed) -> Side:
        """What was confirmed last time, by whichever of PEM and thumbprint there is."""
        if confirmed.ssl_certificate is not None:
            try:
                return Side.of(read_certificate(confirmed.ssl_certificate))
            except CertificateUnreadableError:
                pass
        try:
            known = parse_fingerprint(confirmed.ssl_thumbprint or confirmed.local_sha256 or "")
        except ValueError:
            return Side()
        is_sha256 = known.algorithm is HashAlgorithm.SHA256
        return Side(known if is_sha256 else None, None if is_sha256 else known)

    @staticmethod
    def of_seen(seen: HostCertificates) -> Side:
        return Side(seen.sha256, seen.sha1, seen.shown)


@dataclass(frozen=True, slots=True)
class _Row:
    """One thing of both; empty where it is not known."""

    name: str
    old: str
    new: str
    fixed: bool = False


class CertificateAlarm(Banner):
    """Title and text of a banner, and below them a row for each thing that is known of both or either."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.ERROR, parent=parent)
        self.setObjectName("certificateAlarm")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._labels: list[Body] = []
        self.words.addSpacing(4)
        self.words.addLayout(self._grid)
        self.clear()

    def show_change(self, title: str, text: str, old: Side, new: Side, reader: Reader) -> None:
        """Show it, and have it read out."""
        self._empty()
        self._add(Caption(self.tr("Accepted before")), 1)
        self._add(Caption(self.tr("Now")), 2)
        for row in self._rows(old, new, reader):
            self._add_row(row)
        self.show_message(Tone.ERROR, text, title)

    def rows(self) -> list[str]:
        """The texts of the grid, from the top."""
        return [label.text() for label in self._labels]

    def clear(self) -> None:
        super().clear()
        self._empty()

    def _rows(self, old: Side, new: Side, reader: Reader) -> list[_Row]:
        """Each thing that is known of at least one of them."""
        any_of_it = self.tr("any from this issuer") if old.authority else ""
        rows = [
            _Row("SHA-256", _lines(old.sha256) or any_of_it, _lines(new.sha256), fixed=True),
            _Row("SHA-1", _lines(old.sha1) or any_of_it, _lines(new.sha1), fixed=True),
            _Row(self.tr("Issued by"), _issuer(old), _issuer(new)),
            _Row(self.tr("Valid"), _validity(old, reader), _validity(new, reader)),
        ]
        return [row for row in rows if row.old or row.new]

    def _add_row(self, row: _Row) -> None:
        number = self._grid.rowCount()
        self._add(Body(row.name), 0, number)
        for column, value in ((1, row.old), (2, row.new)):
            label = Body(value or self.tr("not known"))
            label.set_selectable()
            if row.fixed and value:
                restyle(label, fixed="true")
            self._add(label, column, number)

    def _add(self, label: Body, column: int, row: int = 0) -> None:
        label.set_tone(Tone.ERROR)
        if column == 0:
            label.setWordWrap(False)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._labels.append(label)

    def _empty(self) -> None:
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []


def _lines(fingerprint: Fingerprint | None) -> str:
    """Eight bytes a line: short enough for two of them side by side."""
    pairs = [] if fingerprint is None else fingerprint.value.split(":")
    return "\n".join(":".join(pairs[i : i + 8]) for i in range(0, len(pairs), 8))


def _issuer(side: Side) -> str:
    return plain(side.authority if side.certificate is None else side.certificate.issuer)


def _validity(side: Side, reader: Reader) -> str:
    return "" if side.certificate is None else validity(side.certificate, reader)
