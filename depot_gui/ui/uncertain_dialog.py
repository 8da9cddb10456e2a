"""The answer to a request was lost: which of vCenter's tasks is it, or was none started?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from depot_gui.domain.message_text import Reader
from depot_gui.flow.settling import Candidate
from depot_gui.ui.help.topics import set_topic
from depot_gui.ui.texts import times
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.runs import status_words
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.busy_line import BusyLine
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.text import Muted, PartTitle
from depot_gui.ui.widgets.views import HEADER_ROLES, prepare_table


class CandidateModel(QAbstractTableModel):
    """Started, host, user, state, task id; what vCenter does not tell is a dash."""

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._rows: tuple[Candidate, ...] = ()

    def show(self, rows: Sequence[Candidate]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def task_at(self, row: int) -> str:
        return self._rows[row].task

    def row_of(self, task: str) -> int:
        """-1 where it is not there."""
        return next((number for number, row in enumerate(self._rows) if row.task == task), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in HEADER_ROLES:
            return None
        return (self.tr("Started"), self.tr("Host"), self.tr("User"), self.tr("State"), self.tr("Task"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0 and row.info.start_time is not None:
            return times.utc_words(row.info.start_time)
        return None

    def _cells(self, row: Candidate) -> tuple[str, ...]:
        info, unknown = row.info, self.tr("—")
        started = unknown if info.start_time is None else times.day_and_time(info.start_time, self._reader)
        host = unknown if info.target is None else info.target.id
        return started, host, info.user or unknown, status_words(info.status_text) or unknown, row.task


class UncertainDialog(QDialog):
    """vCenter's tasks that can be the one, to choose from; or to submit again, once it is certain that none is.

    Signals: `chosen(task)`, `none_chosen()`, `again_asked()`. It blocks nothing.
    """

    chosen = Signal(str)
    none_chosen = Signal()
    again_asked = Signal()

    def __init__(self, host: str, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("uncertainDialog")
        set_topic(self, "running")
        self._host = host
        self.model = CandidateModel(reader, self)
        self.notice = Banner()
        self.busy = BusyLine()
        self.table = QTableView()
        self.choose = Button(self.tr("This is &mine"), Kind.PRIMARY)
        self.none = Button(self.tr("N&one of these"))
        self.again = Button(self.tr("&Submit again…"))
        self.later = Button(self.tr("Decide &later"))
        self._set_up()
        self._lay_out()
        self.show_candidates(())

    def open(self) -> None:
        """Show it beside the window, not over it."""
        self.setModal(False)
        self.show()

    def show_candidates(self, rows: Sequence[Candidate]) -> None:
        """What vCenter's list shows so far; while it shows nothing it is asked again and again."""
        self._keep_selection(rows)
        self.again.setEnabled(False)
        self.none.setEnabled(bool(rows))
        if rows:
            self.busy.stop()
            words = self.tr("Choose the task that is yours: its start time, host and user tell which it is.")
        else:
            self.busy.start(self.tr("Asking vCenter for its tasks…"))
            words = self.tr(
                "vCenter’s list shows no task yet that could be this one. vCenter is asked again until that is certain."
            )
        self.notice.show_message(Tone.INFO, words)
        self._show_choice()

    def show_absent(self) -> None:
        """It is certain that vCenter started nothing."""
        self._keep_selection(())
        self.busy.stop()
        self.none.setEnabled(False)
        self.again.setEnabled(True)
        words = self.tr("It is certain now that vCenter started nothing. You can submit the request again.")
        self.notice.show_message(Tone.SUCCESS, words)
        self._show_choice()

    def _keep_selection(self, rows: Sequence[Candidate]) -> None:
        current = self.table.currentIndex()
        before = self.model.task_at(current.row()) if current.isValid() else ""
        self.model.show(rows)
        row = self.model.row_of(before)
        if row >= 0:
            self.table.selectRow(row)

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Was it started?"))
        self.table.setObjectName("candidateTable")
        self.table.setAccessibleName(self.tr("vCenter’s tasks that could be this one"))
        self.choose.setObjectName("candidateChoose")
        self.none.setObjectName("candidateNone")
        self.again.setObjectName("submitAgain")
        self.later.setObjectName("decideLater")
        prepare_table(self.table)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column in range(self.model.columnCount() - 1):  # what tells the tasks apart is seen whole
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.selectionModel().selectionChanged.connect(self._show_choice)
        self.table.doubleClicked.connect(self._choose)
        self.choose.clicked.connect(self._choose)
        self.none.clicked.connect(self.none_chosen)
        self.again.clicked.connect(self.again_asked)
        self.later.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        for button in (self.again, self.none, self.choose):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(PartTitle(fill(self.tr("Was the extraction of %1 started?"), self._host)))
        column.addWidget(
            Muted(self.tr("The connection broke before vCenter could answer. One request must not become two tasks."))
        )
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)
        column.addWidget(self.busy)
        column.addLayout(buttons)
        self.resize(860, 440)

    def _show_choice(self) -> None:
        self.choose.setEnabled(self.table.selectionModel().hasSelection())

    def _choose(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            self.chosen.emit(self.model.task_at(rows[0].row()))
