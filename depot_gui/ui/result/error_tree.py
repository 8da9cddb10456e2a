"""The tree of an error: fully open, as high as its rows, texts whole and wrapped."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from depot_gui.ui.result.error_model import Column, ErrorModel, Index
from depot_gui.ui.widgets.views import ROW_HEIGHT, prepare_tree

_LINES = 12
_BESIDE = 16  # pixels of a cell that its text does not use
_ICON = 22
_ID_SHARE = 0.27
_LEAST, _MOST = 2, 60  # rows that the tree is high, at least and at most


class WrapDelegate(QStyledItemDelegate):
    """Rows as high as the message needs at the width of its column."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() != Column.MESSAGE:  # Qt would wrap an id once more behind the dots it was cut with
            option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        tree = option.widget
        if index.column() != Column.MESSAGE or not isinstance(tree, ErrorTree):
            return QSize(0, ROW_HEIGHT)
        self.initStyleOption(option, index)
        width = tree.text_width(index) - (_ICON if index.data(Qt.ItemDataRole.DecorationRole) else 0)
        area = QRect(0, 0, max(60, width), 10_000)
        metrics = option.fontMetrics
        needed = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, option.text).height()
        return QSize(0, max(ROW_HEIGHT, min(needed, _LINES * metrics.lineSpacing()) + 10))


class ErrorTree(QTreeView):
    """Shows an ErrorModel. Nothing in it has to be opened or scrolled sideways to be read."""

    def __init__(self, model: ErrorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errors = model
        self._delegate = WrapDelegate(self)
        prepare_tree(self)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.MESSAGE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.ID, QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._measure_later)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._measure)
        model.modelReset.connect(self._show_all)
        copy = QAction(self)
        copy.setShortcuts(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy_current)
        self.addAction(copy)

    def text_width(self, index: Index) -> int:
        """Pixels that the text of a message has, between its indentation and the next column."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return self.columnWidth(Column.MESSAGE) - depth * self.indentation() - _BESIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header().resizeSection(Column.ID, int(self.viewport().width() * _ID_SHARE))

    def _show_all(self) -> None:
        self.expandAll()
        self._measure_later()

    def _measure_later(self) -> None:
        self._later.start()

    def _measure(self) -> None:
        """Be as high as all rows together, within bounds."""
        self.doItemsLayout()
        rows, index = 0, self.model().index(0, 0)
        while index.isValid() and rows < _MOST * ROW_HEIGHT:
            rows += self.rowHeight(index)
            index = self.indexBelow(index)
        wanted = max(_LEAST * ROW_HEIGHT, min(_MOST * ROW_HEIGHT, rows))
        frame = self.height() - self.viewport().height() - self.header().height()
        self.setFixedHeight(wanted + self.header().height() + max(frame, 4) + 2)

    def _show_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if index.isValid():
            menu.addAction(self.tr("Copy &cell"), lambda: _copy(self._text_at(index)))
        menu.addAction(self.tr("Copy &all messages"), lambda: _copy(self._errors.whole_text()))
        menu.popup(self.viewport().mapToGlobal(place))

    def _copy_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            _copy(self._text_at(index.sibling(index.row(), Column.MESSAGE)))

    def _text_at(self, index: QModelIndex) -> str:
        if index.column() == Column.MESSAGE:
            return self._errors.text(self._errors.row_of(index))
        return str(index.data() or "")


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
