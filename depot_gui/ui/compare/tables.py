"""Two tables side by side on one model: what a row is about stays in sight while the hosts scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableView, QWidget

from depot_gui.domain.comparison import Line, Part, Relation
from depot_gui.ui.compare.model import HOSTS, Column, CompareModel
from depot_gui.ui.texts.comparison import part_name, relation_name, state_of
from depot_gui.ui.texts.plain import one_line
from depot_gui.ui.widgets.views import prepare_table

_NAME_WIDTH = 240
_LEAST = 140
_BESIDE_TEXT = 24  # pixels of a cell beside its text
_BESIDE_STATE = 46  # with the icon before it
_HOST_WIDTH = 230
_HEADER_HEIGHT = 46


class CompareTables(QSplitter):
    """`names` has what a row is and how it stands, `hosts` a column for each host."""

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._current: Line | None = None
        self.names, self.hosts = QTableView(), QTableView()
        self.names.setObjectName("compareTable")
        self.hosts.setObjectName("compareMatrix")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(6)
        for table in (self.names, self.hosts):
            self._prepare(table)
        self.hosts.setSelectionModel(self.names.selectionModel())
        self._link()
        self.names.horizontalHeader().setStretchLastSection(False)
        self.names.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.hosts.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSizes([self._needed(), 560])
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)

    def fit(self) -> None:
        """After another comparison: which columns are in which table, and how wide. Two hosts share the room."""
        hosts = range(HOSTS, self._model.columnCount())
        several = len(hosts) > 2
        header = self.hosts.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive if several else QHeaderView.ResizeMode.Stretch)
        for column in hosts if several else ():
            header.resizeSection(column, _HOST_WIDTH)
        self._show_columns(hosts)
        self._make_room()
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if several else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        for table in (self.names, self.hosts):
            table.setHorizontalScrollBarPolicy(bar)

    def _make_room(self) -> None:
        """For the columns of ours; more than they need is the user's choice."""
        needed, (own, other) = self._needed(), self.sizes()
        if own < needed:
            self.setSizes([needed, own + other - needed])

    def _needed(self) -> int:
        return sum(self._widths().values()) + 2 * self.names.frameWidth() + 2

    def _show_columns(self, hosts: range) -> None:
        """Last of all: Qt keeps room for a hidden section that is resized afterwards."""
        for own, width in self._widths().items():
            self.names.setColumnWidth(own, width)
            self.hosts.setColumnHidden(own, True)
        for column in hosts:
            self.names.setColumnHidden(column, True)

    def _widths(self) -> dict[Column, int]:
        """Of what has but a few words of ours, that is as wide as the language makes them."""
        advance = self.names.fontMetrics().horizontalAdvance
        parts = max(advance(part_name(part)) for part in Part)
        several = len(self._model.comparison.titles) > 2
        told = {(line.relation, line.by_solution): line for line in self._model.comparison.lines}
        words = {relation_name(relation, several) for relation in Relation}
        states = max(map(advance, words | {state_of(line, several) for line in told.values()}))
        return {
            Column.NAME: _NAME_WIDTH,
            Column.PART: max(_LEAST, parts + _BESIDE_TEXT),
            Column.STATE: max(_LEAST, states + _BESIDE_STATE),
        }

    def hide_hosts(self, places: set[int]) -> None:
        """Leave out the columns of these hosts, by their places."""
        for column in range(HOSTS, self._model.columnCount()):
            self.hosts.setColumnHidden(column, column - HOSTS in places)

    def copy_selected(self) -> None:
        """The selected rows with all hosts that are shown, columns by tabs."""
        columns = [c for c in range(self._model.columnCount()) if c < HOSTS or not self.hosts.isColumnHidden(c)]
        head = [one_line(str(self._model.headerData(c, Qt.Orientation.Horizontal))) for c in columns]
        rows = sorted({index.row() for index in self.names.selectionModel().selectedRows()})
        lines = [[str(self._model.index(row, c).data()) for c in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in (head, *lines)))

    def _prepare(self, table: QTableView) -> None:
        prepare_table(table)
        table.setModel(self._model)
        table.setSortingEnabled(True)
        table.setWordWrap(False)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setFixedHeight(_HEADER_HEIGHT)
        header.setTextElideMode(Qt.TextElideMode.ElideNone)  # it would take two lines for one
        bar = table.horizontalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda _, most: bar.setEnabled(most > 0))  # a bar with nothing to scroll has no handle
        copy = QAction(table)
        copy.setShortcuts(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_selected)
        table.addAction(copy)
        self.addWidget(table)

    def _note_current(self) -> None:
        row = self.names.currentIndex().row()
        self._current = self._model.lines[row] if 0 <= row < len(self._model.lines) else None

    def _go_back(self) -> None:
        """Another order: the line that was the current one is it still, where it is still there."""
        row = next((row for row, line in enumerate(self._model.lines) if line is self._current), -1)
        if row >= 0:
            self.names.setCurrentIndex(self._model.index(row, Column.NAME))

    def _link(self) -> None:
        """The rows scroll together, with one bar. Sorting by one header takes it off the other."""
        self._model.modelAboutToBeReset.connect(self._note_current)
        self._model.modelReset.connect(self._go_back)
        left, right = self.names.verticalScrollBar(), self.hosts.verticalScrollBar()
        left.valueChanged.connect(right.setValue)
        right.valueChanged.connect(left.setValue)
        self.names.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        one, other = self.names.horizontalHeader(), self.hosts.horizontalHeader()
        one.sortIndicatorChanged.connect(lambda column, _: self._take_off(other, column))
        other.sortIndicatorChanged.connect(lambda column, _: self._take_off(one, column))

    @staticmethod
    def _take_off(header: QHeaderView, column: int) -> None:
        if column >= 0 and header.sortIndicatorSection() >= 0:
            header.blockSignals(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.blockSignals(False)
