"""A field for the fingerprint one was given, which says as one types whether it is the one shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from depot_gui.domain.fingerprint import (
    Fingerprint,
    FingerprintError,
    FingerprintProblem,
    HashAlgorithm,
    parse_fingerprint,
)
from depot_gui.flow.host_certificates import Comparison, HostCertificates
from depot_gui.ui.texts.certificates import Statement, comparison_statement, fingerprint_error, matches_local_only
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.field import Field

_MOST = 4096


class CompareField(Field):
    """`forbids` is True as long as another certificate's fingerprint, or what is none, stands in it.

    `name` and `result` are the objectNames of the input and of what it says. In an alarm Enter means Cancel, but not
    while a fingerprint is typed or pasted: then `swallows_enter`.
    Signals: `compared()` after each change.
    """

    compared = Signal()

    def __init__(self, name: str = "compareFingerprint", result: str = "compareResult") -> None:
        self.edit = QLineEdit()
        super().__init__("", self.edit)
        self.edit.setObjectName(name)
        self.edit.setMaxLength(_MOST)
        self.below.setObjectName(result)
        self.forbids = False
        self._seen: HostCertificates | None = None
        self.swallows_enter = False
        self.edit.textChanged.connect(self.compare)
        self.edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter does nothing while it would mean Cancel."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key()
        if self.swallows_enter and pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.set_label(self.tr("Compare with a fingerprint you were &given"))
        self.edit.setPlaceholderText(self.tr("SHA-256 or SHA-1, in any form"))
        self.compare()

    def show_for(self, seen: HostCertificates | None) -> None:
        """Compare with this from now on."""
        self._seen = seen
        self.compare()

    def compare(self) -> None:
        """Say it anew."""
        self.forbids = False
        try:
            statement = self._statement(parse_fingerprint(self.edit.text()))
        except FingerprintError as error:
            statement = fingerprint_error(error)
            self.forbids = error.problem is not FingerprintProblem.EMPTY
        self.set_message(statement.tone, statement.text)
        self.below.set_strong(bool(statement.text))
        if statement.tone in (Tone.SUCCESS, Tone.ERROR):
            announce(self.below, statement.text)
        self.compared.emit()

    def _statement(self, pasted: Fingerprint) -> Statement:
        seen = self._seen
        if seen is None:
            return comparison_statement(Comparison.CANNOT_TELL, pasted, None)
        comparison = seen.compare(pasted)
        self.forbids = comparison is Comparison.MISMATCH
        if self.forbids and seen.peer is not None and seen.local is not None and seen.local.has(pasted):
            return matches_local_only()
        return comparison_statement(comparison, pasted, _only_known(seen))


def _only_known(seen: HostCertificates) -> HashAlgorithm | None:
    if seen.sha1 is not None:
        return HashAlgorithm.SHA1
    return None if seen.sha256 is None else HashAlgorithm.SHA256
