"""An extraction that is not over: what is going on, how far it is, for how long, and what was seen so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.ui import theme
from depot_gui.ui.help.topics import set_topic
from depot_gui.ui.icons import Icon
from depot_gui.ui.run_timeline import Column, TimelineModel
from depot_gui.ui.texts import runs, times
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.busy_line import ThinBar
from depot_gui.ui.widgets.card import Card
from depot_gui.ui.widgets.key_value_grid import KeyValueGrid
from depot_gui.ui.widgets.state_badge import StateBadge
from depot_gui.ui.widgets.text import Body, Muted, PartTitle
from depot_gui.ui.widgets.tips import set_tip
from depot_gui.ui.widgets.views import fit_column, prepare_table

_SECOND_MS = 1000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class RunView(QWidget):
    """Shows one record that is not over. Nothing above the timeline changes its place while the states change."""

    def __init__(
        self, now: Callable[[], datetime] = _utc_now, parent: QWidget | None = None, *, simulated: bool = False
    ) -> None:
        super().__init__(parent)
        self._simulated = simulated
        self._now = now
        self._record: Record | None = None
        self._reader: Reader | None = None
        self._skew = timedelta()
        self._followed = True
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._show_elapsed)
        set_topic(self, "running")
        self._make_words()
        self._make_timeline()
        self._lay_out()
        self.retranslate()

    def show_record(self, record: Record, reader: Reader, *, followed: bool = True) -> None:
        """Show this record, or the newer state of the one that is shown.

        One that is not followed, as it came from a file, has no clock that goes on.
        """
        self._measure_skew(record)
        self._followed = followed
        self._record, self._reader = record, reader
        self._show_state(record, reader)
        self._show_facts(record, reader)
        self._show_refusal(record, reader)
        self._show_elapsed()
        self.timeline.show(record.timeline, reader)
        fit_column(self.timeline_table, Column.STATE, map(runs.seen_words, record.timeline), 210, 320)
        if followed:
            self._clock.start()
        else:
            self._clock.stop()

    def forget(self) -> None:
        """Another record or none is shown elsewhere: the clock stands still."""
        self._record = None
        self._clock.stop()

    def retranslate(self) -> None:
        self.progress_bar.setAccessibleName(self.tr("Progress"))
        widest = self.percent.fontMetrics().horizontalAdvance(fill(self.tr("%1%"), 100))
        self.percent.setFixedWidth(widest + 4)
        self.timeline_title.setText(self.tr("So far"))
        self.timeline_table.setAccessibleName(self.tr("What was seen so far"))
        self._make_facts()
        self.timeline.retranslate()
        if self._record is not None and self._reader is not None:
            self.show_record(self._record, self._reader, followed=self._followed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_state(self, record: Record, reader: Reader) -> None:
        state, seen, before = runs.state_words(record), runs.last_heard(record), self.badge.word.text()
        self.badge.set_state(state.icon, state.word, Tone.WARNING if record.state is State.RECONNECTING else None)
        words = runs.sentence(record, reader, simulated=self._simulated)
        self.sentence.setText(words if self._followed else runs.unfollowed_sentence())
        self.summary.setText(runs.where_words(record))
        percent = None if seen is None else seen.percent
        self.progress_bar.set_percent(0 if record.state is State.DRAFT else percent)
        self.percent.setText("" if percent is None else fill(self.tr("%1%"), percent))
        self.progress_text.setText("" if seen is None else runs.message_words(seen, reader))
        if self.isVisible() and state.word != before:
            announce(self, state.word, self.sentence.text())

    def _show_facts(self, record: Record, reader: Reader) -> None:
        for label, moment in ((self._started, record.started or record.submitted), (self._heard, record.last_heard)):
            label.setText(self.tr("not yet") if moment is None else times.exact_time(moment, reader))
            set_tip(label, "" if moment is None else times.utc_words(moment))
        self._contact.setText(runs.contact_words(record))
        self._contact.set_tone(Tone.WARNING if record.failure is not None else None)
        self._task.setText(record.task or self.tr("not yet known"))
        theme.restyle(self._task, fixed="true" if record.task else None)

    def _show_refusal(self, record: Record, reader: Reader) -> None:
        refused = record.cancel_refused
        if refused is None:
            self.refusal.clear()
            return
        words = runs.refusal_words(refused, record, reader)
        if words != self.refusal.text.text() or self.refusal.isHidden():
            self.refusal.show_message(Tone.WARNING, words, self.tr("It could not be canceled"))

    def _show_elapsed(self) -> None:
        record = self._record
        since = None if record is None else record.started or record.submitted
        if record is None or since is None:
            self.elapsed.setText("")
            return
        until = self._now() + self._skew if self._followed else record.last_heard or since
        self.elapsed.setText(times.duration((until - since).total_seconds()))

    def _measure_skew(self, record: Record) -> None:
        """How far vCenter's clock, which the record's times are of, is ahead of this computer's."""
        before = self._record
        if before is None or before.id != record.id:
            self._skew = timedelta()
        elif record.last_heard is not None and record.last_heard != before.last_heard:
            self._skew = record.last_heard - self._now()

    def _make_words(self) -> None:
        self.summary = Muted()
        self.summary.setObjectName("runSummary")
        self.summary.set_selectable()
        self.badge = StateBadge(Icon.PENDING, "")
        self.elapsed = Body()
        self.elapsed.setObjectName("elapsed")
        self.elapsed.setWordWrap(False)
        self.sentence = Body()
        self.sentence.setObjectName("runSentence")
        self.progress_bar = ThinBar()
        self.progress_bar.setObjectName("progressBar")
        self.percent = Body()
        self.percent.setWordWrap(False)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.progress_text = Muted()
        self.progress_text.setObjectName("progressText")
        self.facts = KeyValueGrid()
        self.refusal = Banner(Tone.WARNING)
        self.refusal.setObjectName("cancelRefused")
        self.refusal.clear()
        for label in (self.sentence, self.progress_text):
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.set_selectable()

    def _make_facts(self) -> None:
        self.facts.clear()
        self._started = self.facts.add_row(self.tr("Started"), "")
        self._heard = self.facts.add_row(self.tr("Last heard"), "")
        self._contact = self.facts.add_row(self.tr("Contact"), "")
        self._task = self.facts.add_row(self.tr("Task"), "x")
        theme.restyle(self._task, fixed="true")
        self._task.setMinimumHeight(self._task.sizeHint().height())  # in either font

    def _make_timeline(self) -> None:
        self.timeline = TimelineModel(self)
        self.timeline_title = PartTitle()
        self.timeline_table = QTableView()
        table = self.timeline_table
        table.setObjectName("timelineTable")
        prepare_table(table)
        table.setModel(self.timeline)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(False)
        for column, width in ((Column.TIME, 110), (Column.PERCENT, 90)):
            table.horizontalHeader().resizeSection(column, width)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.elapsed)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.progress_bar, 1)
        bar.addWidget(self.percent)
        card = Card()
        card.body.addLayout(head)
        card.body.addWidget(self.sentence)
        card.body.addLayout(bar)
        card.body.addWidget(self.progress_text)
        card.body.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(card)
        column.addWidget(self.refusal)
        column.addWidget(self.timeline_title)
        column.addWidget(self.timeline_table, 1)
