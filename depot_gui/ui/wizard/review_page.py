"""What vCenter will do, in words and as the request itself; Extract sends it."""

from __future__ import annotations

import asyncio
import json

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QPlainTextEdit, QWidget
from shiboken6 import isValid

from depot_gui.domain.failures import Failure
from depot_gui.domain.fingerprint import Fingerprint, parse_fingerprint
from depot_gui.domain.record import Confirmed, State
from depot_gui.domain.spec import CREATE_FROM_HOST, AuthenticationType, ConnectionSpec, as_curl, masked_body
from depot_gui.flow.wizard import MANY, Step, Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone, restyle
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.buttons import CopyButton
from depot_gui.ui.widgets.card import Card
from depot_gui.ui.widgets.key_value_grid import KeyValueGrid
from depot_gui.ui.widgets.text import Body, Caption, Muted
from depot_gui.ui.wizard.page import Page

_ROWS = 5


class CurlButton(CopyButton):
    """Copies the request as a curl line; the password is left to be filled in."""

    def word(self) -> str:
        return self.tr("&Copy as curl")


class ReviewPage(Page):
    """Nothing is sent before Extract."""

    def __init__(self, wizard: Wizard, owner: TaskOwner) -> None:
        super().__init__(Step.REVIEW, wizard, owner)
        self.words = Body()
        self.words.setObjectName("reviewWords")
        self.facts = KeyValueGrid()
        self.names = QStringListModel(self)
        self.hosts = QListView()
        self.hosts.setObjectName("reviewHosts")
        self.notice = Banner(Tone.WARNING)
        self.caption = Caption()
        self.call, self.first = Muted(), Muted()
        self._tried = False
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("requestPreview")
        self.curl = CurlButton(self._curl_lines)
        self.curl.setObjectName("copyCurl")
        self._lay_out_page()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Extract now?"))
        self.caption.setText(self.tr("The request"))
        self.preview.setAccessibleName(self.tr("The request"))
        self.hosts.setAccessibleName(self.tr("Hosts"))
        if self._is_current():
            self._show()

    def entered(self) -> None:
        self.notice.clear()
        self._tried = False
        self._show()

    def first_field(self) -> QWidget:
        return self.preview

    def show_failure(self, failure: Failure) -> None:
        """It may have been sent now: the line that says it was not goes."""
        super().show_failure(failure)
        self._tried = True
        self._show()

    def busy_words(self) -> str:
        count = len(self.flow.specs())
        if count == 1:
            return self.tr("Asking vCenter to start the extraction…")
        return self.tr("Handing over %n extractions…", "", count)

    async def work(self) -> bool:
        self.notice.clear()
        self._tried = True  # from now on it may have been sent
        self._show()
        before = set(self.flow.services.runs.records)
        try:
            outcome = await self.flow.submit()
        except asyncio.CancelledError:
            if isValid(self):
                self._say_stopped(before)
            raise
        if outcome.failure is None:
            return True
        if outcome.back_to in (None, self.step):
            self.show_failure(outcome.failure)
        else:
            self.sent_back.emit(outcome.back_to, outcome.failure)
        return False

    # What is shown

    def _show(self) -> None:
        specs = self.flow.specs()
        if not specs:
            return
        unsent = self.tr(
            "Nothing will be changed on any host. The request below has not been sent yet: “Extract” sends it."
        )
        self.subtitle.setText("" if self._tried else unsent)
        self.words.setText(self._sentence([label for label, _ in specs]))
        self._show_facts()
        self.names.setStringList([label for label, _ in specs] if len(specs) > 1 else [])
        self._show_hosts(len(specs))
        self._show_request([spec for _, spec in specs])

    def _sentence(self, labels: list[str]) -> str:
        session, login = self.flow.state.session, self.flow.state.login
        vcenter = "" if session is None else session.address
        if self.flow.path is MANY:
            text = self.tr(
                "vCenter %1 will check that the certificates of these %n host(s) are the ones you confirmed, log in "
                "there as %2, one after the other as it has room, and import their software specifications into its "
                "depot. Each becomes an extraction of its own in the list.",
                "",
                len(labels),
            )
            return fill(text, vcenter, "" if login is None else login.user)
        if self.flow.state.auth_type is AuthenticationType.USERNAME_PASSWORD:
            text = self.tr(
                "vCenter %1 will check that the certificate of %2 is the one you confirmed, log in there as %3, and "
                "import the host’s software specification into its depot."
            )
            return fill(text, vcenter, labels[0], "" if login is None else login.user)
        if len(labels) == 1:
            text = self.tr(
                "vCenter %1 will read the software of %2 over the connection it already has, and import its software "
                "specification into its depot."
            )
            return fill(text, vcenter, labels[0])
        text = self.tr(
            "vCenter %1 will read the software of these %n hosts, one after the other as it has room, and import "
            "their software specifications into its depot. Each becomes an extraction of its own in the list.",
            "",
            len(labels),
        )
        return fill(text, vcenter)

    def _show_facts(self) -> None:
        self.facts.clear()
        session, confirmed = self.flow.state.session, self.flow.state.confirmed
        if session is not None:
            version = session.server.version
            text = self.tr("%1 (%2), as %3") if version else self.tr("%1, as %3")
            self.facts.add_row(self.tr("vCenter"), fill(text, session.address, version, session.user))
        left_out = [str(check.host.address) for check in self.flow.state.checks if not check.is_confirmed]
        if self.flow.path is MANY and left_out:
            self.facts.add_row(self.tr("Left out"), self._left_out_words(left_out), Tone.WARNING)
        if confirmed is not None and Step.CERTIFICATE in self.flow.path:
            known = self._fingerprint_words(confirmed)
            shown = self.facts.add_row(self.tr("Certificate"), known or self.tr("as vCenter reported it"))
            restyle(shown, fixed="true" if known else None)

    def _left_out_words(self, hosts: list[str]) -> str:
        words = self.tr("%n host(s) whose certificate is not confirmed: %1", "", len(hosts))
        return fill(words, ", ".join(hosts[:_ROWS]) + ("…" if len(hosts) > _ROWS else ""))

    def _fingerprint_words(self, confirmed: Confirmed) -> str:
        """That of what goes back to vCenter; empty where it is not known."""
        seen = self.flow.state.certificates
        if confirmed.ssl_thumbprint is None:
            known = None if seen is None else seen.sha256
            return "" if known is None else _named(known)
        try:
            return _named(parse_fingerprint(confirmed.ssl_thumbprint))
        except ValueError:
            return confirmed.ssl_thumbprint

    def _show_hosts(self, count: int) -> None:
        self.hosts.setVisible(count > 1)
        row = max(28, self.hosts.sizeHintForRow(0))
        self.hosts.setFixedHeight(row * min(count, _ROWS) + 2 * self.hosts.frameWidth() + 4)

    def _show_request(self, specs: list[ConnectionSpec]) -> None:
        self.call.setText(f"POST {CREATE_FROM_HOST}")
        self.first.setText(self.tr("One for each host; this is the first."))
        self.first.setVisible(len(specs) > 1)
        self.preview.setPlainText(json.dumps(masked_body(specs[0]), indent=2, ensure_ascii=False))

    def _curl_lines(self) -> str:
        session = self.flow.state.session
        if session is None:
            return ""
        return "\n".join(as_curl(spec, session.address) for _, spec in self.flow.specs())

    def _say_stopped(self, before: set[str]) -> None:
        """The user stopped waiting: what left this computer goes on, and is in the list."""
        records = self.flow.services.runs.records
        made = [record for key, record in records.items() if key not in before and record.state is not State.DRAFT]
        if made:
            self.notice.show_message(
                Tone.WARNING,
                self.tr(
                    "The request may already have reached vCenter. The extraction is in the list of the main "
                    "window and goes on there; “Extract” would start another one."
                ),
                self.tr("You stopped waiting, not the extraction"),
            )
        else:
            self.notice.show_message(Tone.NEUTRAL, self.tr("Nothing was sent to vCenter."))

    def _lay_out_page(self) -> None:
        card = Card()
        card.body.addWidget(self.words)
        self.hosts.setModel(self.names)
        self.hosts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hosts.setUniformItemSizes(True)
        card.body.addWidget(self.hosts)
        card.body.addWidget(self.facts)
        head = QHBoxLayout()
        head.addWidget(self.caption, 1)
        head.addWidget(self.curl)
        self.call.set_selectable()
        restyle(self.call, fixed="true")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumHeight(110)
        restyle(self.preview, fixed="true")
        self.notice.clear()
        self.body.setSpacing(8)
        self.body.addWidget(self.notice)
        self.body.addWidget(card)
        self.body.addLayout(head)
        self.body.addWidget(self.call)
        self.body.addWidget(self.first)
        self.body.addWidget(self.preview, 1)


def _named(fingerprint: Fingerprint) -> str:
    return f"{fingerprint.algorithm}  {fingerprint.grouped()}"
