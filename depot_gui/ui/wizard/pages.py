"""The QWizard inside the wizard's window: without a frame, a header or a close of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget, QWizard


class Pages(QWizard):
    """QWizard with our pages; it closes nothing by itself but asks its window to."""

    left = Signal()
    escaped = Signal()

    def reject(self) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
            return
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a key held down would go through the pages up to Extract, none of them seen
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.trim()

    def trim(self) -> None:
        """Pages as wide as the window, the buttons below their text, no rule between: QWizard's own layout has more."""
        inner = (child.layout() for child in self.children() if isinstance(child, QWidget))
        grid = next((layout for layout in inner if isinstance(layout, QGridLayout)), None)
        if grid is None:
            return
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number in range(grid.count()):
            item = grid.itemAt(number)
            assert item is not None
            inside, widget = item.layout(), item.widget()
            if inside is not None:
                inside.setContentsMargins(28, 12, 28, 18)
                inside.setSpacing(8)
            elif widget is not None and not isinstance(widget, QFrame):
                widget.hide()
