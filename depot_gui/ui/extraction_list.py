"""The list on the left: every extraction and opened file by its day, newest first, with a line to find one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from depot_gui.ui import theme
from depot_gui.ui.extraction_model import Entry, ExtractionModel, Role
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.text import Muted
from depot_gui.ui.widgets.view_keys import give_search_keys

_MINUTE_MS = 60_000


class _View(QListView):
    """A list that tells of the Delete key (on a Mac's keyboard, Backspace), and whose keys never stop at a day."""

    delete_pressed = Signal()

    def draw_anew(self) -> None:
        self.viewport().update()  # not bound at the start: the binding loads half of Qt for a viewport

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        if index.isValid() and index.data(Role.ENTRY) is None:
            return index.siblingAtRow(index.row() + 1)
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)


class ExtractionList(QWidget):
    """The list and the line to find one. `selected` comes with an id when the user goes to another entry.

    The selection is kept by id: an entry that is filtered away stays the selected one and is marked again when found.
    """

    selected = Signal(str)
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ExtractionModel(self)
        self.view = _View()
        self.find_edit = QLineEdit()
        self._nothing = Muted()
        self._current: str | None = None
        self._told: str | None = None
        self._changing = False
        self._drawn = False
        self._midnight = QTimer(self)
        self._set_up()
        self._lay_out()
        self.retranslate()

    @property
    def current(self) -> str | None:
        """The selected id, also while it is filtered away."""
        return self._current

    def put(self, entries: Iterable[Entry]) -> None:
        """Add entries or show them anew; the selection stays."""
        if not self._drawn:
            from depot_gui.ui.entry_delegate import EntryDelegate

            self.view.setItemDelegate(EntryDelegate(self.view))
            self._drawn = True
        self._changing = True
        self.model.put(entries)
        self._changing = False
        self._mark()

    def remove(self, entry_id: str) -> None:
        """Take one away. Where it was the selected one, the next below is selected, else the one above."""
        after = self._neighbour(entry_id) if entry_id == self._current else None
        self._changing = True
        self.model.remove(entry_id)
        self._changing = False
        if entry_id == self._current:
            self.select(after)
            if after is not None:
                self._told = after
                self.selected.emit(after)
        self._mark()

    def select(self, entry_id: str | None) -> None:
        """Mark an entry as the selected one, without `selected`; a click on it tells it then."""
        if entry_id != self._current:
            self._told = None
        self._current = entry_id
        self._mark()
        index = self.view.currentIndex()
        if index.isValid():
            self.view.scrollTo(index)

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Extractions"))
        self.find_edit.setPlaceholderText(self.tr("Find an extraction"))
        self.find_edit.setAccessibleName(self.tr("Find an extraction"))
        self.model.retranslate()
        self._show_nothing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _set_up(self) -> None:
        self.view.setObjectName("extractionList")
        self.view.setProperty("bare", "true")
        self.view.setModel(self.model)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.selectionModel().currentChanged.connect(self._go)
        self.view.clicked.connect(self._go)
        self.view.delete_pressed.connect(self._ask_to_delete)
        self.find_edit.setObjectName("findExtraction")
        self.find_edit.setClearButtonEnabled(True)
        self.find_edit.textChanged.connect(self._find)
        give_search_keys(self.find_edit, self.view)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._midnight.setInterval(_MINUTE_MS)
        self._midnight.timeout.connect(self._refresh_days)
        self._midnight.start()
        theme.changes().changed.connect(self.view.draw_anew)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._stack, 1)
        column.addWidget(self.find_edit)

    def _go(self, current: QModelIndex) -> None:
        """The user, by key or mouse, went to an entry."""
        if self._changing:
            return
        entry = current.data(Role.ENTRY)
        if isinstance(entry, Entry) and entry.id != self._told:
            self._current = self._told = entry.id
            self.selected.emit(entry.id)

    def _ask_to_delete(self) -> None:
        """Not of one that is filtered away."""
        if self.view.currentIndex().isValid():
            self.delete_asked.emit()

    def _find(self, text: str) -> None:
        self._changing = True
        self.model.find(text)
        self._changing = False
        self._mark()

    def _mark(self) -> None:
        """Let the view show the selected id as its current row, or none."""
        index = self.model.index_of(self._current) if self._current else QModelIndex()
        self._changing = True
        if index != self.view.currentIndex() or index.isValid() != self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(index)
            if not index.isValid():
                self.view.clearSelection()
        self._changing = False
        self._show_nothing()

    def _neighbour(self, entry_id: str) -> str | None:
        ids = [entry.id for entry in self.model.entries()]
        if entry_id not in ids or len(ids) == 1:
            return None
        place = ids.index(entry_id)
        return ids[place + 1] if place + 1 < len(ids) else ids[place - 1]

    def _show_nothing(self) -> None:
        text = self.find_edit.text().strip()
        there = bool(self.model.entries())
        missing = bool(text) and not there
        self._nothing.setText(fill(self.tr("No extraction matches “%1”."), text) if missing else "")
        self._stack.setCurrentWidget(self._nothing if missing else self.view)
        # Empty, it could not show that it has the focus, and there is nothing to do there.
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if there else Qt.FocusPolicy.NoFocus)

    def _refresh_days(self) -> None:
        self.model.refresh_days(date.today())
