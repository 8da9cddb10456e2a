"""What came out of a host: notifications, a line to find something, the tree, and the details of one row beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.domain.software import DepotExtractInfo
from depot_gui.flow.views import Views
from depot_gui.ui.result.details_pane import DetailsPane
from depot_gui.ui.result.filter_line import FilterLine
from depot_gui.ui.result.notification_bar import NotificationBar
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.result.rows import Facts, Lists
from depot_gui.ui.result.tree_model import ResultModel
from depot_gui.ui.result.tree_view import ResultTree
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.text import Muted

_NARROW = 860
"""Below this width (pixels) the details stand below the tree, once a row is chosen: the columns keep their room."""


class ResultView(QWidget):
    """Shows the result of one record. The record shown keeps its filter, order, selection and what is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: Record | None = None
        self._info: DepotExtractInfo | None = None
        self._views = Views()
        self._reader: Reader = message_reader()
        self.model = ResultModel(self)
        self.bar = NotificationBar(self)
        self.drift = Banner(parent=self)
        self.drift.setObjectName("driftBar")
        self.show_drift_button = self.drift.add_button("")
        self.show_drift_button.setObjectName("showDrift")
        self.forget_baseline = self.drift.add_button("")
        self.forget_baseline.setObjectName("forgetBaseline")
        self.filter = FilterLine(self)
        self.filter.setObjectName("resultFilter")
        self.count = Muted()
        self.count.setObjectName("matchCount")
        self.tree = ResultTree(self.model)
        self.tree.setObjectName("resultTree")
        self.details = DetailsPane(self.model.rows)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._chosen = False
        self._lay_out()
        self._connect()
        self.drift.hide()
        self.retranslate()

    def show_record(self, record: Record, info: DepotExtractInfo | None = None) -> None:
        """Show what a record brought; `info` where it has been read already."""
        if record is self._record:
            return
        self.keep_view()
        self._record = record
        self._chosen = False
        self._info = info or record.extract_info
        self._reader = message_reader()
        self.drift.clear()
        self.filter.clear()
        self.filter.step(True)
        if self._info is not None:
            self.model.load(self._info, self._reader)
            self.bar.show_notifications(self._info.notifications, self._reader)
        self.tree.scrollToTop()
        self._place_details()
        view = self._views.get(record.id)
        if view is not None:
            self.tree.restore(view)

    def set_views(self, views: Views) -> None:
        """Where what is open and selected is kept, for when the same record is shown again."""
        self._views = views

    def keep_view(self) -> None:
        """Another record is about to be shown, or the program to end."""
        if self._record is not None and self._info is not None:
            self._views.put(self._record.id, self.tree.view())

    def set_facts(self, facts: Facts) -> None:
        """What the depots know of components, add-ons and base images; an empty mapping takes it away."""
        self.model.set_facts(facts)
        self.details.refresh()

    def show_drift(self, words: str, *, drifted: bool) -> None:
        """How it stands to the baseline; nothing where `words` is empty."""
        if words:
            self.drift.show_message(Tone.INFO if drifted else Tone.SUCCESS, words)
            self.show_drift_button.setVisible(drifted)
        else:
            self.drift.clear()

    def set_lists(self, lists: Lists) -> None:
        """What base images and add-ons consist of; what is known stays."""
        self.model.set_lists(lists)
        self.details.refresh()

    def retranslate(self) -> None:
        self.show_drift_button.setText(self.tr("Show drift"))
        self.forget_baseline.setText(self.tr("Forget baseline"))
        self.tree.setAccessibleName(self.tr("Result"))
        self._reader = message_reader()
        if self._info is not None:
            self.model.load(self._info, self._reader, same=True)
            self.bar.show_notifications(self._info.notifications, self._reader)
            self.details.show_row(self.tree.current_row, self._reader)
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_details()

    def _place_details(self) -> None:
        """Beside the tree where there is room, else below it from the first chosen row on."""
        narrow = self.width() < _NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._splitter.orientation() is not wanted:
            self._splitter.setOrientation(wanted)
            self._splitter.setSizes([300, 170] if narrow else [762, 200])
        self.details.setVisible(self._chosen or not narrow)

    def _show_details(self, row: int) -> None:
        if row >= 0 and not self._chosen:
            self._chosen = True
            self._place_details()
            QTimer.singleShot(0, self.tree, lambda: self.tree.scrollTo(self.tree.currentIndex()))  # once it is laid out
        self.details.show_row(row, self._reader)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.filter, 1)
        line.addWidget(self.count)
        self.count.setWordWrap(False)
        splitter = self._splitter
        splitter.setObjectName("resultSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(8)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([762, 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self.drift)
        column.addLayout(line)
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.filter.filtered.connect(self._filter)
        self.filter.stepped.connect(self.tree.step)
        self.filter.left.connect(self._go_to_tree)
        self.tree.current_changed.connect(self._show_details)
        self.bar.asked.connect(self._show_notification)

    def _filter(self, text: str) -> None:
        self.tree.set_filter(text)
        current = self.tree.current_row  # it is kept where the filter hides it, but it is not what is looked at
        self.details.show_row(current if self.model.index_of(current).isValid() else -1, self._reader)
        self._show_count()

    def _show_count(self) -> None:
        self.count.setVisible(bool(self.model.rows.words))
        number = len(self.model.rows.found)
        if number:
            self.count.setText(self.tr("%n match(es)", "", number))
        else:
            self.count.setText(fill(self.tr("nothing matches “%1”"), self.filter.text().strip()[:40]))

    def _go_to_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))

    def _show_notification(self, place: int) -> None:
        """Take the filter away if need be: the notification is somewhere in the tree."""
        found = self.bar.shown
        row = next((row for row, extra in self.model.rows.forest.extra.items() if extra is found), -1)
        if not self.model.index_of(row).isValid():
            self.filter.clear()
            self.filter.step(True)
        self.tree.go_to(row)
