"""How the windows and columns were left: taken from the settings at the start, given to them at the end."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from depot_gui.settings import Settings


def restore_geometry(window: QMainWindow, settings: Settings) -> None:
    """Place and size as last time, on a screen that is there; what cannot be read changes nothing."""
    if settings.window:
        window.restoreGeometry(_state(settings.window))


def restore_columns(window: QWidget, settings: Settings) -> None:
    """Splitters and the columns of the result and of tables, once they are there."""
    from depot_gui.ui.result.tree_view import ResultTree
    from depot_gui.ui.widgets.drawn_columns import DrawnColumns

    for splitter in window.findChildren(QSplitter):
        if splitter.objectName() in settings.columns:
            splitter.restoreState(_state(settings.columns[splitter.objectName()]))
    for tree in window.findChildren(ResultTree):
        if tree.objectName() in settings.columns:
            tree.columns.restore(_state(settings.columns[tree.objectName()]))
    for columns in window.findChildren(DrawnColumns):
        if columns.name in settings.columns and not columns.is_drawn:
            columns.restore(_state(settings.columns[columns.name]))


def geometry_of(window: QMainWindow) -> str:
    """For `Settings.window`."""
    return _text(window.saveGeometry())


def columns_of(window: QWidget) -> dict[str, str]:
    """For `Settings.columns`: splitters, and the columns of the result and of tables where the user changed them."""
    from depot_gui.ui.result.tree_view import ResultTree
    from depot_gui.ui.widgets.drawn_columns import DrawnColumns

    named = [splitter for splitter in window.findChildren(QSplitter) if splitter.objectName()]
    states = {splitter.objectName(): _text(splitter.saveState()) for splitter in named}
    for tree in window.findChildren(ResultTree):
        if tree.columns.is_chosen:
            states[tree.objectName()] = _text(tree.columns.state())
    drawn = [columns for columns in window.findChildren(DrawnColumns) if columns.is_drawn and columns.name]
    states |= {columns.name: _text(columns.state()) for columns in drawn}
    return states


def _state(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())


def _text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode()
