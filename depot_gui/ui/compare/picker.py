"""Which records one is compared with: a list with check boxes, filtered as one types."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from depot_gui.domain.comparison import MOST_SIDES
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.text import Body, Muted, PartTitle
from depot_gui.ui.widgets.view_keys import give_search_keys
from depot_gui.ui.widgets.views import TicksByClick

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One record to choose: `id` is the record's, `words` what tells it from the others. The baseline is ticked."""

    id: str
    words: str
    baseline: bool = False


class _RecordList(TicksByClick, QListWidget):
    pass


class PickDialog(QDialog):
    """`chosen()` are the ids of what is ticked, also of what a filter hides; `BASELINE` is a result code of its own."""

    BASELINE = 2

    def __init__(self, host: str, choices: list[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Compare"))
        self._host = host
        self.find_edit = QLineEdit()
        self.find_edit.setObjectName("comparePickFilter")
        self.find_edit.setPlaceholderText(self.tr("Find a record"))
        self.find_edit.setAccessibleName(self.tr("Find a record"))
        self.find_edit.setClearButtonEnabled(True)
        self.list = _RecordList()
        self.list.setObjectName("compareList")
        self.list.setAccessibleName(self.tr("Records to compare with"))
        self.list.ensurePolished()  # Qt keeps heights measured before the style
        self.list.setUniformItemSizes(True)
        self.all = Button(self.tr("Tick all shown"), Kind.LINK)
        self.all.setObjectName("compareAll")
        self.count = Muted()
        self.count.setWordWrap(False)
        self.keep = Button(self.tr("Keep it as baseline"), Kind.LINK)
        self.keep.setObjectName("pickBaseline")
        self.keep.setToolTip(self.tr("From now on every result shows its drift from this host"))
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName("compareCancel")
        self.ok = Button(self.tr("Compare"), Kind.PRIMARY)
        self.ok.setObjectName("compareOk")
        self._has_baseline = any(choice.baseline for choice in choices)
        self._fill(choices)
        self._lay_out()
        self._connect()
        self._count()

    def chosen(self) -> list[str]:
        return [str(item.data(_ID)) for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def _fill(self, choices: list[Choice]) -> None:
        for choice in choices:
            item = QListWidgetItem(choice.words)
            item.setData(_ID, choice.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if choice.baseline else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _tick_all(self) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(Qt.CheckState.Checked)

    def _count(self) -> None:
        number = len(self.chosen())
        too_many = number >= MOST_SIDES
        limit = fill(self.tr("At most %1 records can be compared at once."), MOST_SIDES)
        self.count.setText(limit if too_many else self.tr("%n record(s) chosen", "", number))
        self.ok.setEnabled(number > 0 and not too_many)

    def _connect(self) -> None:
        self.find_edit.textChanged.connect(self._find)
        give_search_keys(self.find_edit, self.list)
        self.list.itemChanged.connect(self._count)
        self.all.clicked.connect(self._tick_all)
        self.keep.clicked.connect(lambda: self.done(self.BASELINE))
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.accept)
        self.ok.setDefault(True)

    def _hint(self) -> str:
        if self._has_baseline:
            return self.tr("Tick what is to be compared. If the baseline is ticked, all others are compared with it.")
        if self.list.count():
            return self.tr("Tick one record for a comparison of two, several for a table of all hosts.")
        return self.tr("There is no other result yet. Extract another host, or open a colleague’s record.")

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.all)
        below.addWidget(self.count, 1)
        below.addWidget(self.keep)
        below.addWidget(self.cancel)
        below.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(PartTitle(fill(self.tr("Compare %1 with…"), self._host)))
        column.addWidget(Body(self._hint()))
        column.addSpacing(4)
        column.addWidget(self.find_edit)
        column.addWidget(self.list, 1)
        column.addSpacing(4)
        column.addLayout(below)
        self.resize(560, 480)
