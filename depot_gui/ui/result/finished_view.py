"""An extraction that is over: how it ended on one line; as tabs why it failed, what came out, its course, the JSON."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QTabBar, QTableView, QVBoxLayout, QWidget

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.domain.software import DepotExtractInfo
from depot_gui.ui.help.topics import set_topic, topic_of_end
from depot_gui.ui.result.error_view import ErrorView
from depot_gui.ui.result.raw_json import RawJsonView, raw_of
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.result.result_view import ResultView
from depot_gui.ui.result.rows import Facts, Lists
from depot_gui.ui.run_timeline import Column, TimelineModel
from depot_gui.ui.texts.endings import summary, summary_tip
from depot_gui.ui.texts.runs import seen_words, state_words
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.announcing import announce
from depot_gui.ui.widgets.elided_label import ElidedLabel
from depot_gui.ui.widgets.views import fit_column, prepare_table

_GOOD = (State.SUCCEEDED, State.SUCCEEDED_WITH_WARNINGS)


class Tab(Enum):
    """What a tab shows, in this order."""

    ERROR = auto()
    RESULT = auto()
    COURSE = auto()
    JSON = auto()


class FinishedView(QWidget):
    """Shows one record that is over. Showing the same record again changes nothing."""

    def __init__(self, error: ErrorView | None = None, result: ResultView | None = None) -> None:
        """Its two large parts may have been made before, each in a turn of its own."""
        super().__init__()
        self._record: Record | None = None
        self._info: DepotExtractInfo | None = None
        self.summary = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.summary.setObjectName("resultSummary")
        self.summary.setProperty("tone", Tone.NEUTRAL.value)
        self.tabs = QTabBar()
        self.tabs.setObjectName("resultTabs")
        self.error, self.result, self.json = error or ErrorView(), result or ResultView(), RawJsonView()
        self.timeline = TimelineModel(self)
        self.course = QTableView()
        self._pages: dict[Tab, QWidget] = {
            Tab.ERROR: self.error,
            Tab.RESULT: self.result,
            Tab.COURSE: self.course,
            Tab.JSON: self.json,
        }
        self._shown: list[Tab] = []
        self._set_up_course()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_page)
        self.tabs.currentChanged.connect(self.tabs.updateGeometry)  # the chosen one is bolder
        self.retranslate()

    def show_record(self, record: Record) -> None:
        """Show this record from its most telling side."""
        before, self._record = self._record, record
        if before is record or (before is not None and _tells_the_same(before, record)):
            return
        self._info = record.extract_info
        tabs = self._tabs_of(record)
        if Tab.ERROR in tabs:
            self.error.show_record(record, self._info)
        if Tab.RESULT in tabs and self._info is not None:
            self.result.show_record(record, self._info)
        self.json.show_source(lambda: raw_of(record))
        self._show_words(message_reader())
        self._set_tabs(tabs)
        set_topic(self, topic_of_end(record.failure, self._info) if Tab.ERROR in tabs else "result")
        announce(self, state_words(record).word, self.summary.text())

    def set_facts(self, facts: Facts) -> None:
        """What the depots know of components, add-ons and base images, by name and version."""
        self.result.set_facts(facts)

    def set_lists(self, lists: Lists) -> None:
        """What base images and add-ons consist of, by the key of their facts."""
        self.result.set_lists(lists)

    def show_tab(self, tab: Tab) -> None:
        """Turn to a tab, where it is there."""
        if tab in self._shown:
            self.tabs.setCurrentIndex(self._shown.index(tab))

    def retranslate(self) -> None:
        self.tabs.setAccessibleName(self.tr("Views of the extraction"))
        self.course.setAccessibleName(self.tr("What was seen, the newest first"))
        self._name_tabs()
        self.timeline.retranslate()
        self._show_words(message_reader())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tabs_of(self, record: Record) -> list[Tab]:
        """A run that failed may have brought something all the same: then both are there."""
        held = {
            Tab.ERROR: record.state not in _GOOD,
            Tab.RESULT: record.state in _GOOD or (self._info is not None and self._info.image is not None),
            Tab.COURSE: bool(record.timeline),
            Tab.JSON: bool(raw_of(record)),
        }
        return [tab for tab in Tab if held[tab]]

    def _set_tabs(self, tabs: list[Tab]) -> None:
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._shown = tabs
        for _ in tabs:
            self.tabs.addTab("")
        self._name_tabs()
        self.tabs.setCurrentIndex(0)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(tabs) > 1)
        self._show_page(0)

    def _name_tabs(self) -> None:
        names = {
            Tab.ERROR: self.tr("&Why it failed") if self._has_failed() else self.tr("&What happened"),
            Tab.RESULT: self.tr("&Software"),
            Tab.COURSE: self.tr("T&imeline"),
            Tab.JSON: self.tr("&Raw JSON"),
        }
        for place, tab in enumerate(self._shown):
            self.tabs.setTabText(place, names[tab])

    def _has_failed(self) -> bool:
        return self._record is not None and self._record.state is State.FAILED

    def _show_page(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            self._stack.setCurrentWidget(self._pages[self._shown[place]])

    def _show_words(self, reader: Reader) -> None:
        record = self._record
        if record is None:
            return
        self.summary.setText(summary(record, self._info, reader))
        self.summary.set_details(summary_tip(record))
        self.timeline.show(record.timeline, reader)
        fit_column(self.course, Column.STATE, map(seen_words, record.timeline), 210, 320)

    def _set_up_course(self) -> None:
        self.course.setObjectName("courseTable")
        prepare_table(self.course)
        self.course.setModel(self.timeline)
        self.course.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.course.setWordWrap(False)
        for column, width in ((Column.TIME, 110), (Column.PERCENT, 90)):
            self.course.horizontalHeader().resizeSection(column, width)

    def _lay_out(self) -> None:
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)  # the chosen tab is bolder: for a moment the row is wider than its place
        self.tabs.setDrawBase(False)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.summary, 1)
        line.addWidget(self.tabs)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self._stack, 1)


def _tells_the_same(before: Record, record: Record) -> bool:
    """Whether only what depots tell of its parts has come since: that is shown by `set_facts` and `set_lists`."""
    raw = before.result is record.result and before.failure is record.failure and before.timeline is record.timeline
    return raw and before.id == record.id and before.language == record.language
