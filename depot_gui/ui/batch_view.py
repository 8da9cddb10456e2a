"""A batch: how far it is as a whole, each of its hosts with its state, and what can be done with all of them."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.flow.batches import Batch
from depot_gui.ui import icons
from depot_gui.ui.result.order import natural_keys
from depot_gui.ui.texts.batches import batch_sentence, batch_words
from depot_gui.ui.texts.failures import reason_words
from depot_gui.ui.texts.plain import plain_tip
from depot_gui.ui.texts.runs import host_title, list_words, state_words
from depot_gui.ui.widgets.busy_line import ThinBar
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.card import Card
from depot_gui.ui.widgets.drawn_columns import columns_are_drawn
from depot_gui.ui.widgets.text import Body, Muted, PartTitle
from depot_gui.ui.widgets.views import fit_column, prepare_table

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ORDER = Qt.ItemDataRole.UserRole
"""What a cell is sorted by."""


class Column(IntEnum):
    """The columns, from the left."""

    HOST = 0
    STATE = 1
    WORDS = 2


class BatchModel(QAbstractTableModel):
    """The records of one batch in its order. A change of one record shows that row anew, where it stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[Record, ...] = ()
        self._reader: Reader | None = None
        self._told: dict[str, tuple[Record, str]] = {}

    def show(self, records: tuple[Record, ...], reader: Reader) -> None:
        """Show these."""
        if reader is not self._reader:
            self._told.clear()
        before, self._reader = self._records, reader
        if [r.id for r in before] != [r.id for r in records]:
            self.beginResetModel()
            self._records = records
            self.endResetModel()
            return
        self._records = records
        for row, (old, new) in enumerate(zip(before, records, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def record(self, row: int) -> Record | None:
        return self._records[row] if 0 <= row < len(self._records) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._reader is None:
            return None
        record, column = self._records[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(record, column, self._reader)
            case Qt.ItemDataRole.DecorationRole if column is Column.STATE:
                return icons.icon(state_words(record).icon)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(record, column, self._reader)) or None
            case _ if role == ORDER:
                text = self._text(record, column, self._reader)
                return natural_keys([text])[0] if column is Column.HOST else text.casefold()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Host"), self.tr("State"), self.tr("Latest"))[section]

    def _text(self, record: Record, column: Column, reader: Reader) -> str:
        match column:
            case Column.HOST:
                return host_title(record)
            case Column.STATE:
                return state_words(record).word
            case Column.WORDS:
                return self._latest(record, reader)

    def _latest(self, record: Record, reader: Reader) -> str:
        """Why it failed, else what the list says; reading a result again for each paint would be slow."""
        told = self._told.get(record.id)
        if told is None or told[0] is not record:
            told = self._told[record.id] = (record, reason_words(record, reader) or list_words(record, reader))
        return told[1]


class BatchTable(QTableView):
    """Enter or a double click goes to the record: `opened` with its place in the batch. A click on a header sorts."""

    opened = Signal(int)

    def __init__(self, model: BatchModel) -> None:
        super().__init__()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(ORDER)
        self._sorted.setDynamicSortFilter(False)  # a row must not run away while one reads it
        prepare_table(self)
        self.setModel(self._sorted)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not columns_are_drawn(self):
            self.setColumnWidth(Column.HOST, min(260, self.viewport().width() * 35 // 100))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._sorted.mapToSource(index).row())


class BatchView(QWidget):
    """Shows one batch. Signals: `record_asked(id)`; `retry_asked(Batch)` and `cancel_asked(Batch)`."""

    record_asked = Signal(str)
    retry_asked = Signal(object)
    cancel_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch: Batch | None = None
        self._reader: Reader | None = None
        self.summary = PartTitle()
        self.summary.setObjectName("batchSummary")
        self.sentence = Body()
        self.bar = ThinBar()
        self.bar.setObjectName("batchProgress")
        self.retry = Button(kind=Kind.PRIMARY)
        self.retry.setObjectName("retryFailed")
        self.cancel = Button()
        self.cancel.setObjectName("cancelBatch")
        self.model = BatchModel(self)
        self.table = BatchTable(self.model)
        self.table.setObjectName("batchTable")
        self.hint = Muted()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_batch(self, batch: Batch, reader: Reader, *, writable: bool) -> None:
        """Show this batch, or the newer state of the one that is shown."""
        self._batch, self._reader = batch, reader
        self.summary.setText(batch_words(batch))
        self.sentence.setText(batch_sentence(batch))
        done = len(batch.records) - len(batch.unfinished)
        self.bar.set_percent(100 * done // len(batch.records))
        self.bar.setVisible(bool(batch.unfinished))
        self.retry.setText(self.tr("Try %n again…", "", len(batch.retryable)))
        self.retry.setVisible(writable and bool(batch.retryable) and not batch.unfinished)
        self.cancel.setVisible(writable and bool(batch.unfinished))
        self.model.show(batch.records, reader)
        states = {state_words(record).word for record in batch.records}
        fit_column(self.table, Column.STATE, states, 150, 320)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("The hosts of this batch"))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.setText(self.tr("Cancel the rest…"))
        self.hint.setText(self.tr("Double-click a host, or press Enter, to see its extraction."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open(self, row: int) -> None:
        record = self.model.record(row)
        if record is not None:
            self.record_asked.emit(record.id)

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.retry.clicked.connect(lambda: self.retry_asked.emit(self._batch))
        self.cancel.clicked.connect(lambda: self.cancel_asked.emit(self._batch))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.summary)
        words.addWidget(self.sentence)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignTop)
        card = Card()
        card.body.addLayout(head)
        card.body.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(card)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
