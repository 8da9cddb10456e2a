"""The columns of a table: as wide as the program makes them until the user draws one, then as they were left."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView


class DrawnColumns(QObject):
    """A child of its table, which gets one by `prepare_table`. While `is_drawn` no width is to be changed."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.is_drawn = False
        self._table = table
        table.horizontalHeader().sectionResized.connect(self._note)

    @property
    def name(self) -> str:
        """Of the table, which the settings keep the columns under."""
        return self._table.objectName()

    def state(self) -> QByteArray:
        """How wide, in which order, and how the rows are sorted."""
        return self._table.horizontalHeader().saveState()

    def restore(self, state: QByteArray) -> None:
        """What `state` gave; what cannot be read changes nothing."""
        self.is_drawn = self._table.horizontalHeader().restoreState(state) or self.is_drawn

    def _note(self, _section: int, _old: int, _new: int) -> None:
        pressed = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        self.is_drawn = self.is_drawn or bool(pressed and self._table.horizontalHeader().underMouse())


def columns_are_drawn(table: QTableView) -> bool:
    """Whether the user has drawn one."""
    columns = table.findChild(DrawnColumns)
    return columns is not None and columns.is_drawn
