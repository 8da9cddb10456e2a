"""What differs between two hosts, or many: what matters in a sentence, a line to find something, the tables."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from depot_gui.domain.comparison import Comparison
from depot_gui.domain.record import Record
from depot_gui.ui.compare.model import HOSTS, CompareModel
from depot_gui.ui.compare.tables import CompareTables
from depot_gui.ui.help.topics import set_topic
from depot_gui.ui.notices import Notices
from depot_gui.ui.result.filter_line import FilterLine
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.texts import comparison as words
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.runs import host_title
from depot_gui.ui.texts.software import part_of
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.elided_label import ElidedLabel
from depot_gui.ui.widgets.text import Muted, Title


class CompareWindow(QWidget):
    """Shows the comparison of these records, the first of which the others are held against.

    `first_asked` comes with the place of the one that is to be the first instead, `baseline_asked` with the record to
    keep as a baseline, `export_asked` when the comparison is to be written to a file.
    """

    first_asked = Signal(int)
    baseline_asked = Signal(object)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("compareWindow")
        set_topic(self, "result")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.records: list[Record] = []
        self.model = CompareModel(self)
        self.tables = CompareTables(self.model)
        self.title = Title()
        self.title.setObjectName("compareHeading")
        self.counts = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.counts.setObjectName("compareCounts")
        self.counts.setProperty("tone", "neutral")
        self.filter = FilterLine(self)
        self.filter.setObjectName("compareFilter")
        self.shown_count = Muted()
        self.shown_count.setObjectName("compareShown")
        self.shown_count.setWordWrap(False)
        self.only_differences = QCheckBox()
        self.only_differences.setObjectName("onlyDifferences")
        self.only_differences.setChecked(True)
        self.only_drifted = QCheckBox()
        self.only_drifted.setObjectName("onlyDriftedHosts")
        self.swap, self.keep, self.export = Button(), Button(), Button(kind=Kind.PRIMARY)
        self.notices = Notices()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(1180, 720)
        self.setMinimumSize(760, 420)

    @property
    def comparison(self) -> Comparison:
        return self.model.comparison

    def show_comparison(self, comparison: Comparison, records: list[Record]) -> None:
        """Show it; what is typed into the filter stays."""
        self.records = records
        self.model.show(comparison, self._titles())
        self.tables.fit()
        several = len(records) > 2
        self.only_drifted.setVisible(several)
        self.swap.setVisible(not several)
        self._hide_hosts()
        self._show_words()

    def retranslate(self) -> None:
        self.filter.setAccessibleName(self.tr("Filter the comparison"))
        self.tables.names.setAccessibleName(self.tr("What is compared"))
        self.tables.hosts.setAccessibleName(self.tr("Versions by host"))
        self.only_differences.setText(self.tr("Only &differences"))
        self.only_drifted.setText(self.tr("Only &hosts that differ from the first"))
        self.swap.setText(self.tr("Swap"))
        self.swap.setToolTip(self.tr("Swap left and right"))
        self.keep.setToolTip(self.tr("From now on every result shows its drift from the first host here"))
        self.export.setText(self.tr("Export…"))
        self._show_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, where it has nothing else to do."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.model.show(self.comparison, self._titles())
            self.retranslate()

    def _titles(self) -> list[str]:
        reader = message_reader()
        return [words.column_title(record, reader) for record in self.records]

    def _hosts(self) -> list[str]:
        """The hosts' names; with their times where two have the same."""
        if self._repeats():
            return [words.short_title(record, message_reader()) for record in self.records]
        return [host_title(record) for record in self.records]

    def _repeats(self) -> bool:
        return len({host_title(record) for record in self.records}) < len(self.records)

    def _show_words(self) -> None:
        if not self.records:
            return
        self.title.setText(words.heading(self.comparison, self._hosts(), repeated=self._repeats()))
        self.setWindowTitle(self.title.text())
        several = len(self.records) > 2
        self.keep.setText(self.tr("Keep first as baseline") if several else self.tr("Keep left as baseline"))
        note = words.solutions_note(self.comparison)
        told = words.counts(self.comparison)
        self.counts.setText(fill(self.tr("%1. %2."), told, note) if note else told)
        self._show_count()

    def _show_count(self) -> None:
        self.shown_count.setText(part_of(len(self.model.lines), len(self.comparison.lines)))

    def _filter(self) -> None:
        self.model.set_filter(self.filter.text(), self.only_differences.isChecked())
        self._show_count()

    def _hide_hosts(self) -> None:
        places = range(1, len(self.records)) if self.only_drifted.isChecked() and len(self.records) > 2 else ()
        self.tables.hide_hosts({place for place in places if not self.comparison.differs_at(place)})

    def _show_menu(self, part: QWidget, at: QPoint) -> None:
        """On a host's head or column: make it the one that the others are held against."""
        place = self.tables.hosts.horizontalHeader().logicalIndexAt(at) - HOSTS
        if not 0 <= place < len(self.records):
            return
        menu = QMenu(self)
        menu.setObjectName("hostMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        first = menu.addAction(self.tr("&Compare the others with this one"), lambda: self.first_asked.emit(place))
        first.setEnabled(place > 0)
        record = self.records[place]
        menu.addAction(self.tr("Keep as &baseline"), lambda: self.baseline_asked.emit(record))
        menu.popup(part.mapToGlobal(at))

    def _connect(self) -> None:
        self.filter.filtered.connect(self._filter)
        self.filter.left.connect(lambda: self.tables.names.setFocus(Qt.FocusReason.OtherFocusReason))
        self.only_differences.toggled.connect(self._filter)
        self.only_drifted.toggled.connect(self._hide_hosts)
        self.swap.clicked.connect(lambda: self.first_asked.emit(1))
        self.keep.clicked.connect(lambda: self.baseline_asked.emit(self.records[0]))
        self.export.clicked.connect(self.export_asked)
        hosts = self.tables.hosts
        for part, seen in ((hosts.horizontalHeader(), hosts.horizontalHeader()), (hosts, hosts.viewport())):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            part.customContextMenuRequested.connect(partial(self._show_menu, seen))
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self)
        close.activated.connect(self.close)

    def _lay_out(self) -> None:
        self.swap.setObjectName("swapSides")
        self.keep.setObjectName("keepBaseline")
        self.export.setObjectName("exportComparison")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for button in (self.swap, self.keep, self.export):
            head.addWidget(button)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.filter, 1)
        line.addWidget(self.shown_count)
        line.addWidget(self.only_differences)
        line.addWidget(self.only_drifted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.notices)
        column.addLayout(head)
        column.addWidget(self.counts)
        column.addLayout(line)
        column.addWidget(self.tables, 1)
        boxes = (self.only_differences, self.only_drifted)
        order = (self.swap, self.keep, self.export, self.filter, *boxes, self.tables.names, self.tables.hosts)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        self.filter.setFocus()
