"""Why an extraction brought nothing: the advice first, then the stack of causes, then the facts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.fingerprint import HashAlgorithm
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.domain.software import DepotExtractInfo, Notification, Severity
from depot_gui.domain.x509 import CertificateUnreadableError, read_certificate
from depot_gui.flow.support import support_json, support_text
from depot_gui.ui.help.desk import show_help
from depot_gui.ui.help.topics import set_topic, topic_of, topic_of_end
from depot_gui.ui.result.error_facts import facts_of
from depot_gui.ui.result.error_model import ErrorModel
from depot_gui.ui.result.error_tree import ErrorTree
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.texts.certificates import Judged
from depot_gui.ui.texts.failures import ending_advice
from depot_gui.ui.texts.runs import state_words
from depot_gui.ui.theme import Tone, restyle
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.buttons import Button, CopyButton, Kind
from depot_gui.ui.widgets.card import Card
from depot_gui.ui.widgets.key_value_grid import KeyValueGrid
from depot_gui.ui.widgets.scroll_area import ScrollArea
from depot_gui.ui.widgets.text import PartTitle
from depot_gui.ui.widgets.tips import set_tip
from depot_gui.ui.wizard.certificate_card import CertificateCard

_TONES = {State.CANCELED: Tone.NEUTRAL, State.NOT_STARTED: Tone.NEUTRAL, State.LOST: Tone.WARNING}


class _CopyText(CopyButton):
    def word(self) -> str:
        return self.tr("Co&py for support")


class _CopyJson(CopyButton):
    def word(self) -> str:
        return self.tr("Copy as &JSON")


class ErrorView(QWidget):
    """Shows one record that is over without success, all on one page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._info: DepotExtractInfo | None = None
        self.advice = Banner(Tone.ERROR)
        self.advice.setObjectName("errorAdvice")
        self.help = self.advice.add_button("")
        self.help.setObjectName("errorHelp")
        self.stack_title = PartTitle()
        self.english = Button(kind=Kind.LINK)
        self.english.setObjectName("showEnglish")
        self.english.setCheckable(True)
        self.copy_json = _CopyJson(self._as_json)
        self.copy_json.setObjectName("copyErrorJson")
        self.copy_text = _CopyText(self._as_text, kind=Kind.PRIMARY)
        self.copy_text.setObjectName("copyError")
        self.model = ErrorModel(self)
        self.tree = ErrorTree(self.model)
        self.tree.setObjectName("errorTree")
        self.facts = KeyValueGrid()
        self.facts.setObjectName("errorFacts")
        self.peer = CertificateCard("errorSha256", "errorSha1")
        self._lay_out()
        self.help.clicked.connect(lambda: show_help(self, topic_of(self)))
        self.tree.selectionModel().currentChanged.connect(self._follow)
        self.english.toggled.connect(self._show_english)
        self.retranslate()

    def show_record(self, record: Record, info: DepotExtractInfo | None = None) -> None:
        """Show why this record brought nothing; `info` is what it did bring, where it has been read already."""
        if record is self._record:
            return
        self._record = record
        self._info = info if info is not None else record.extract_info
        self.english.setChecked(False)
        self._show()
        self.scroll_area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        self.stack_title.setText(self.tr("What happened, and why"))
        self.tree.setAccessibleName(self.tr("What happened, and why"))
        self._name_buttons()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        record = self._record
        if record is None:
            return
        reader = message_reader()
        advice = ending_advice(record, self._info, reader)
        self.advice.show_message(_TONES.get(record.state, Tone.ERROR), advice.text, advice.title)
        self.advice.icon.set_icon(state_words(record).icon)
        self.advice.setAccessibleName(f"{advice.title}\n{advice.text}")
        set_topic(self, topic_of_end(record.failure, self._info))
        self.model.show(record.failure, _marked(self._info), reader)
        self.english.setVisible(self.model.is_translated)
        self.facts.clear()
        for fact in facts_of(record, reader):
            value = self.facts.add_row(fact.label, fact.value)
            set_tip(value, fact.tip)
            restyle(value, fixed="true" if fact.fixed else None)
        self._show_peer(record, reader)

    def _follow(self, current: QModelIndex) -> None:
        """The tree is as high as its rows: the page scrolls. Its first and last row bring what is above and below."""
        if not current.isValid():
            return
        row, bar = self.tree.visualRect(current), self.scroll_area.verticalScrollBar()
        if not self.tree.indexBelow(current).isValid():
            bar.setValue(bar.maximum())
        elif not self.tree.indexAbove(current).isValid():
            bar.setValue(0)
        else:
            middle = self.tree.viewport().mapTo(self.scroll_area.viewport(), row.center())
            self.scroll_area.ensureVisible(0, bar.value() + middle.y(), 0, row.height())

    def _show_peer(self, record: Record, reader: Reader) -> None:
        """The certificate that vCenter saw, where the error carries one."""
        error = None if record.failure is None else record.failure.vapi
        peer = None if error is None else error.peer
        self.peer.setVisible(peer is not None)
        if peer is None:
            return
        place, seen_by = record.host_label, self.tr("as vCenter saw it")
        if peer.ssl_certificate is not None:
            try:
                certificate = read_certificate(peer.ssl_certificate)
            except CertificateUnreadableError:
                self._show_hashes(peer, place, seen_by)
                return
            host = record.host_name or record.host_label
            faults = certificate.faults(host, record.ended or record.created)
            self.peer.show_certificate(place, seen_by, Judged(certificate, host, faults), reader)
        else:
            self._show_hashes(peer, place, seen_by)

    def _show_hashes(self, peer: SeenPeer, place: str, seen_by: str) -> None:
        found = peer.fingerprint
        sha256 = found if found is not None and found.algorithm is HashAlgorithm.SHA256 else None
        sha1 = found if found is not None and found.algorithm is HashAlgorithm.SHA1 else None
        note = (
            self.tr("vCenter reported only this fingerprint of it.")
            if found is not None
            else (peer.ssl_thumbprint or "")
        )
        self.peer.show_fingerprints(place, seen_by, sha256, sha1, note)

    def _show_english(self, english: bool) -> None:
        self.model.set_english(english)
        self._name_buttons()

    def _as_text(self) -> str:
        return "" if self._record is None else support_text(self._record, message_reader())

    def _as_json(self) -> str:
        return "" if self._record is None else support_json(self._record)

    def _name_buttons(self) -> None:
        self.english.setText(self.tr("Hide &English") if self.english.isChecked() else self.tr("Show &English"))
        self.help.setText(self.tr("Help"))
        self.help.setAccessibleName(self.tr("Help with this error"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.stack_title, 1)
        for button in (self.english, self.copy_json, self.copy_text):
            head.addWidget(button)
        card = Card()
        card.body.addWidget(self.facts)
        inner = _Page()
        inner.setProperty("bare", "true")
        page = QVBoxLayout(inner)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addWidget(self.advice)
        page.addLayout(head)
        page.addWidget(self.tree)
        page.addWidget(self.peer)
        page.addWidget(card)
        page.addStretch(1)
        self.scroll_area = ScrollArea()
        self.scroll_area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroll_area)


class _Page(QWidget):
    """As high as its texts need at its width; the minimum of wrapping labels is that of a narrow window."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _marked(info: DepotExtractInfo | None) -> tuple[Notification, ...]:
    """The errors and warnings among the notifications."""
    return () if info is None else tuple(n for n in info.notifications if n.severity is not Severity.INFO)
