"""The result tree: keeps what is open, selected and scrolled to while its model filters and sorts."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from depot_gui.flow.views import View
from depot_gui.ui.result.forest import SOURCES, VERSIONED, Kind
from depot_gui.ui.result.tree_columns import TreeColumns
from depot_gui.ui.result.tree_menu import copy_selected, show_menu
from depot_gui.ui.result.tree_model import Index, ResultModel
from depot_gui.ui.result.wide_text import WideDelegate, WideTree
from depot_gui.ui.widgets.views import prepare_tree

OPEN_AT_FIRST = 50
OPEN_WHEN_FOUND = 2000
_OPEN_OF_MANY = 500
_CLOSED_AT_FIRST = (Kind.BASE_IMAGE, Kind.ADD_ON)
_SEEN_AT_FIRST = VERSIONED - {Kind.IMAGE_PART, Kind.ADD_ON_PART}
"""Their versions are shown whole; room for what images and add-ons consist of would be taken from the vendors."""


class ResultTree(WideTree):
    """`current_changed` comes with the id of the row the user is at, -1 where there is none."""

    current_changed = Signal(int)

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result = model
        self._rows = model.rows
        self._open: set[int] = set()
        self._open_unfiltered: set[int] | None = None
        self._current = -1
        self._restoring = False
        prepare_tree(self)
        self.setItemDelegate(WideDelegate(self))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.columns = TreeColumns(self)
        self.setSortingEnabled(True)
        self._offer_copies()
        self._connect()

    @property
    def current_row(self) -> int:
        """The id of the row the user is at, -1 where there is none."""
        return self._current

    def view(self) -> View:
        """What is open, without the filter, and where the user is."""
        open_rows = self._open if self._open_unfiltered is None else self._open_unfiltered
        return View(self._rows.planted, tuple(sorted(open_rows)), self._current)

    def restore(self, view: View) -> None:
        """Open and select as it was with the same result; ids that are not there any more are passed over."""
        if view.rows != self._rows.planted:
            return
        self.collapseAll()  # tells of each row, so it comes first
        there = len(self._rows.forest)
        self._open = {row for row in view.open if 0 <= row < there}
        self._current = view.current if 0 <= view.current < there else -1
        self._restore()
        self.current_changed.emit(self._current)

    def set_filter(self, text: str) -> None:
        """Filter; what was open before the first letter is open again after the last one is taken away."""
        if text.strip() and self._open_unfiltered is None:
            self._open_unfiltered = set(self._open)
        if not text.strip() and self._open_unfiltered is not None:
            self._open, self._open_unfiltered = self._open_unfiltered, None
        self._result.set_filter(text)
        self._show_first_match()

    def go_to(self, row: int) -> None:
        """Make a row the current one and bring it into sight."""
        index = self._result.index_of(row)
        if not index.isValid():
            return
        for above in self._rows.forest.path(row)[:-1]:
            self.setExpanded(self._result.index_of(above), True)
        self.setCurrentIndex(index)
        if not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def step(self, forward: bool) -> None:
        """Go to the next match of the filter, or the one before, round and round."""
        matches = self._rows.matches
        if not matches:
            return
        if self._current in matches:
            place = matches.index(self._current) + (1 if forward else -1)
        else:
            place = 0 if forward else -1
        self.go_to(matches[place % len(matches)])

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._restoring:
            self._current = self._result.row_of(current)
            self.current_changed.emit(self._current)

    # Inside

    def _measure_sources(self) -> None:
        """Which sources the rows have; with their lists known, some are overridden."""
        sources = {SOURCES[kind] for kind in set(self._rows.forest.kind) if kind in SOURCES}
        self.columns.show_sources(sources, overrides=bool(self._rows.lists))

    def _offer_copies(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: show_menu(self, self._result, self.columns, place))
        copy = QAction(self)
        copy.setShortcuts(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda: copy_selected(self, self._result))
        self.addAction(copy)

    def _connect(self) -> None:
        self._result.modelAboutToBeReset.connect(self._before_reset)
        self._result.modelReset.connect(self._restore)
        self._result.planted.connect(self._start_anew)
        self.expanded.connect(self._note_open)
        self.collapsed.connect(self._note_closed)

    def _note_open(self, index: QModelIndex) -> None:
        self._open.add(self._result.row_of(index))

    def _note_closed(self, index: QModelIndex) -> None:
        self._open.discard(self._result.row_of(index))

    def _before_reset(self) -> None:
        self._restoring = True

    def _start_anew(self) -> None:
        """Other rows than before: what was open means nothing for them. A reset follows."""
        self._current = -1
        forest = self._rows.forest
        versions = compress(forest.version, map(_SEEN_AT_FIRST.__contains__, forest.kind))
        self.columns.show_versions(max(versions, key=len, default=""))
        self._measure_sources()
        self._open = self._open_at_first()
        self._open_unfiltered = set(self._open) if self._rows.words else None
        self.current_changed.emit(-1)

    def _open_at_first(self) -> set[int]:
        """Branches with up to 50 rows, also those inside others, but for what images and add-ons consist of."""
        forest = self._rows.forest
        return {
            row
            for row, below in forest.children.items()
            if row >= 0 and len(below) <= OPEN_AT_FIRST and forest.kind[row] not in _CLOSED_AT_FIRST
        }

    def _restore(self) -> None:
        """After a reset: open what was open, or what a filter found, and go back to the current row."""
        self._restoring = True
        self.columns.choose(facts.category for facts in self._rows.facts.values())
        if bool(self._rows.lists) is not self.columns.overrides:
            self._measure_sources()
        with QSignalBlocker(self):
            if self._rows.words:
                self._open_found()
            else:
                self._open_all_of(self._open)
        self._go_back()
        self._restoring = False

    def _go_back(self) -> None:
        """Mark the current row again, in sight; among too many found ones nothing is opened for it."""
        index = self._result.index_of(self._current)
        if not index.isValid():
            return
        crowded = bool(self._rows.words) and self._rows.count > OPEN_WHEN_FOUND
        self.setAutoScroll(not crowded)
        self.setCurrentIndex(index)
        self.setAutoScroll(True)

    def _show_first_match(self) -> None:
        """Bring it into sight with what is above it, unless the user is at a row that is shown."""
        crowded = self._rows.count > OPEN_WHEN_FOUND
        if crowded or not self._rows.words or self._result.index_of(self._current).isValid():
            return
        self.scrollToTop()
        for row in self._rows.matches[:1]:
            self.scrollTo(self._result.index_of(row))

    def _open_found(self) -> None:
        """Open all that a filter left where that is not too much, else only the shorter branches at the top."""
        if self._rows.count <= OPEN_WHEN_FOUND:
            self.expandAll()
        else:
            self._open_all_of(row for row in self._rows.below(-1) if len(self._rows.below(row)) <= _OPEN_OF_MANY)

    def _open_all_of(self, rows: Iterable[int]) -> None:
        for row in sorted(rows):
            index = self._result.index_of(row)
            if index.isValid():
                self.setExpanded(index, True)
