"""The columns of the result tree: which are shown, and how wide, so that nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QByteArray, QObject, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QMenu, QTreeView

from depot_gui.domain.depot_content import Category
from depot_gui.ui.result.rows import Column
from depot_gui.ui.texts import software
from depot_gui.ui.widgets.views import name_width

_LEAST = {Column.NAME: 140, Column.VERSION: 120}
_LEAST_OTHER = 56
_TIGHT = {Column.SOURCE: 60, Column.VENDOR: 100}
"""Still enough for most words in them; the first shrinks first."""

_WHOLE = frozenset({Column.VERSION, Column.CATEGORY})
"""These shrink last: cut they say nothing."""

_MOST_VERSION = 300
_BESIDE_TEXT = 16  # pixels of a cell beside its text
_BESIDE_TITLE = 36  # the same of a branch's name, with its arrow
_MOST_TITLE = 250
_SIGN = 22  # before a recall
_WIDTHS = {Column.VERSION: 176, Column.VENDOR: 106, Column.SOURCE: 86, Column.CATEGORY: 100}
_NAME_WIDTH = 238
_OTHER_WIDTH = 120
_GROWING = frozenset({Column.VERSION, Column.VENDOR})
_SHOWN = frozenset({Column.NAME, *_WIDTHS})
_LESSER = (Column.SOURCE, Column.VENDOR)
"""Left out in this order where the tree is narrow; the details beside it have them all the same."""
_OF_FACTS = frozenset({Column.VENDOR, Column.CATEGORY})
"""Empty until the depots tell."""


class TreeColumns(QObject):
    """Widths follow the tree's until the user draws one; what is shown follows what is known until the user chooses."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._header = tree.header()
        self._drawn = False
        self._chosen = False
        self._version = _WIDTHS[Column.VERSION]
        self._useful: frozenset[Column] = frozenset()
        self._categories: frozenset[Category] = frozenset()
        self._sources: frozenset[software.Source] = frozenset()
        self.overrides = False
        self._header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._header.setSortIndicatorClearable(True)
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(False)
        self._header.setMinimumSectionSize(48)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._show_menu)
        self._header.sectionResized.connect(self._note_drawn)
        self.choose(())

    def choose(self, categories: Iterable[Category]) -> None:
        """Until the user has chosen: what is useful now, of what depots tell these categories; none is known yet."""
        self._categories = frozenset(categories)
        if self._chosen:
            return
        self._useful = _SHOWN if self._categories else _SHOWN - _OF_FACTS
        self._show_only(self._useful)
        self.fit()

    def fit(self) -> None:
        """Share the tree's width: versions whole as long as the others have some room, the name takes what is left."""
        if self._drawn:
            return
        room = self._tree.viewport().width()
        if not self._chosen:
            self._show_only(self._fitting(room))
        shown = [column for column in Column if not self._tree.isColumnHidden(column)]
        widths = {column: self._wanted(column) for column in shown}
        spare = room - sum(widths.values())
        if spare > 0:
            if Column.SOURCE in widths:
                more = min(spare, self._missing_of_sources(widths[Column.SOURCE]))
                widths[Column.SOURCE] += more
                spare -= more
            for column in _GROWING & widths.keys():
                widths[column] += spare // 6
        else:
            least = {column: self._least(column) for column in shown}
            missing = -spare
            for column, enough in _TIGHT.items():
                if column in widths:
                    missing = _shrink(widths, {column: max(least[column], enough)}, missing)
            missing = _shrink(widths, {c: least[c] for c in shown if c not in _WHOLE}, missing)
            _shrink(widths, least, missing)
        left = room - sum(width for column, width in widths.items() if column is not Column.NAME)
        widths[Column.NAME] = max(_LEAST[Column.NAME], left)
        for column, width in widths.items():
            self._header.resizeSection(column, width)

    def show_sources(self, sources: Iterable[software.Source], *, overrides: bool) -> None:
        """What stands in the column of sources; `overrides` where some say that they are overridden."""
        told = frozenset(sources), overrides
        if told != (self._sources, self.overrides):
            self._sources, self.overrides = told
            self.fit()

    def show_versions(self, longest: str) -> None:
        """The longest version there is: its column is as wide."""
        width = self._tree.fontMetrics().horizontalAdvance(longest) + _BESIDE_TEXT
        self._version = min(_MOST_VERSION, max(_WIDTHS[Column.VERSION], width))

    def _fitting(self, room: int) -> frozenset[Column]:
        """The useful ones without the lesser, as far as the names could not be read otherwise."""
        kept = self._useful
        for lesser in _LESSER:
            others = sum(self._wanted(column) for column in kept if column is not Column.NAME)
            if room >= max(_NAME_WIDTH, self._least(Column.NAME)) + others * 4 // 5:
                break
            kept -= {lesser}
        return kept

    def _show_only(self, shown: frozenset[Column]) -> None:
        for column in Column:
            self._tree.setColumnHidden(column, column not in shown)

    @property
    def is_chosen(self) -> bool:
        """Whether the user has changed anything."""
        return self._chosen or self._drawn

    def state(self) -> QByteArray:
        """Which are shown, how wide, and the order of rows, for the settings."""
        return self._header.saveState()

    def restore(self, state: QByteArray) -> None:
        """What `state` gave."""
        self._chosen = self._drawn = self._header.restoreState(state)

    def _wanted(self, column: Column) -> int:
        if column is Column.NAME:
            return max(_NAME_WIDTH, self._least(column))
        width = self._version if column is Column.VERSION else _WIDTHS.get(column, _OTHER_WIDTH)
        return max(width, self._widest_word(column))

    def _least(self, column: Column) -> int:
        least = self._widest_title() if column is Column.NAME else self._widest_word(column)
        return max(_LEAST.get(column, _LEAST_OTHER), name_width(self._header, column), least)

    def _widest_title(self) -> int:
        """Of the branches: their names are ours, in the language in force."""
        font = QFont(self._tree.font())
        font.setWeight(QFont.Weight.DemiBold)
        model, metrics = self._tree.model(), QFontMetrics(font)
        titles = [str(model.index(row, Column.NAME).data()) for row in range(model.rowCount())]
        widest = max(map(metrics.horizontalAdvance, titles), default=0)
        return min(_MOST_TITLE, widest + _BESIDE_TITLE)

    def _widest_word(self, column: Column) -> int:
        """Of a column that has but a few words of ours; of the sources those that every result has."""
        metrics = self._tree.fontMetrics()
        words: list[str] = []
        if column is Column.SOURCE:
            words = [software.source_name(source) for source in (software.Source.ADD_ON, software.Source.USER)]
        elif column is Column.CATEGORY:
            sign = {Category.RECALL: _SIGN}
            names = {category: software.category_name(category) for category in self._categories}
            widths = (metrics.horizontalAdvance(name) + sign.get(which, 0) for which, name in names.items())
            return max(widths, default=0) + _BESIDE_TEXT
        return max(map(metrics.horizontalAdvance, words), default=-_BESIDE_TEXT) + _BESIDE_TEXT

    def _missing_of_sources(self, width: int) -> int:
        """What the column of sources lacks for all the words in it; it gets that only where there is room."""
        words = [*map(software.source_name, self._sources), *([software.overridden()] if self.overrides else [])]
        widest = max(map(self._tree.fontMetrics().horizontalAdvance, words), default=0) + _BESIDE_TEXT
        return max(0, widest - width)

    def _note_drawn(self, _section: int, _old: int, _new: int) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton and self._header.underMouse():
            self._drawn = True

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._tree)
        menu.aboutToHide.connect(menu.deleteLater)
        self.offer(menu)
        menu.popup(self._header.mapToGlobal(place))

    def offer(self, menu: QMenu) -> None:
        """Put each column that may be hidden into a menu, ticked where it is shown."""
        for column in Column:
            if column is Column.NAME:
                continue
            action = menu.addAction(str(self._tree.model().headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(not self._tree.isColumnHidden(column))
            action.toggled.connect(lambda shown, column=column: self._show_column(column, shown))

    def _show_column(self, column: Column, shown: bool) -> None:
        if not self._chosen:
            self._show_only(_SHOWN)  # also what is empty just now: it stays as it is from here on
        self._chosen = True
        self._tree.setColumnHidden(column, not shown)
        if shown and self._tree.columnWidth(column) < 64:
            self._tree.setColumnWidth(column, _OTHER_WIDTH)
        self.fit()


def _shrink(widths: dict[Column, int], least: Mapping[Column, int], missing: int) -> int:
    """Take `missing` pixels from the columns in `least`, each in proportion and down to that; what is left of it."""
    rooms = {column: max(0, widths[column] - least[column]) for column in least if column in widths}
    most = sum(rooms.values())
    taken = min(missing, most)
    for column, room in rooms.items():
        widths[column] -= taken * room // most if most else 0
    return missing - taken
