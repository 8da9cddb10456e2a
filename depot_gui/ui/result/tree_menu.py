"""What the right button offers on a row of the result tree: copies of all kinds, open, close."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QTreeView

from depot_gui.ui.result import copying
from depot_gui.ui.result.rows import Column
from depot_gui.ui.result.tree_columns import TreeColumns
from depot_gui.ui.result.tree_model import ResultModel

_tr = QCoreApplication.translate


def show_menu(tree: QTreeView, model: ResultModel, columns: TreeColumns, place: QPoint) -> None:
    """Open the menu for the row at `place`, in pixels of the tree's viewport."""
    index = tree.indexAt(place)
    if not index.isValid():
        return
    row, rows = model.row_of(index), model.rows
    cell = rows.text(row, Column(index.column()))
    has_below = bool(rows.below(row))
    menu = QMenu(tree)
    menu.aboutToHide.connect(menu.deleteLater)
    _offer(menu, _tr("TreeMenu", "Copy &cell"), lambda: cell).setEnabled(bool(cell))
    menu.addAction(_tr("TreeMenu", "Copy &rows"), lambda: copy_selected(tree, model)).setShortcut(
        QKeySequence.StandardKey.Copy
    )
    _offer(menu, _tr("TreeMenu", "Copy &path"), lambda: copying.path(rows, row))
    inside = menu.addMenu(_tr("TreeMenu", "Copy &with all below") if has_below else _tr("TreeMenu", "Copy ro&w as"))
    _offer(inside, _tr("TreeMenu", "As &text"), lambda: copying.tree_as_text(rows, row))
    _offer(inside, _tr("TreeMenu", "As T&SV"), lambda: copying.tree_as_tsv(rows, row))
    _offer(inside, _tr("TreeMenu", "As &JSON"), lambda: copying.tree_as_json(rows, row))
    menu.addSeparator()
    opened = menu.addAction(_tr("TreeMenu", "&Expand all below"), lambda: tree.expandRecursively(model.index_of(row)))
    opened.setEnabled(has_below)
    menu.addAction(_tr("TreeMenu", "Col&lapse all"), tree.collapseAll)
    columns.offer(menu.addMenu(_tr("TreeMenu", "Col&umns")))
    menu.popup(tree.viewport().mapToGlobal(place))


def copy_selected(tree: QTreeView, model: ResultModel) -> None:
    """The selected rows as they stand, a line each, columns by tabs."""
    selected = [model.row_of(index) for index in tree.selectionModel().selectedRows()]
    _copy(copying.lines_as_tsv(model.rows, model.rows.as_shown(selected)))


def _offer(menu: QMenu, title: str, text: Callable[[], str]) -> QAction:
    return menu.addAction(title, lambda: _copy(text()))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
