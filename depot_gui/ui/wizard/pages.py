"""The QWizard inside the wizard's window: without a frame, a header or a close of its own."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QWidget, QWizard

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Pages(QWizard):
    """QWizard with our pages; it closes nothing by itself but asks its window to.

    What was meant for the page before does not start the extraction: Enter means nothing to the last page until it has
    been there for as long as a double click may take, nor do the further clicks of a double click on Next, where
    Extract has come to stand.
    """

    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = QElapsedTimer()
        self._here.start()
        self._passed_over = QElapsedTimer()
        self.currentIdChanged.connect(lambda _: self._here.restart())
        self.button(QWizard.WizardButton.FinishButton).installEventFilter(self)

    def reject(self) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
            return
        if event.key() in _ENTER and (event.isAutoRepeat() or self._is_too_soon()):
            event.accept()  # a key held down would go through the pages up to Extract, none of them seen
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.button(QWizard.WizardButton.FinishButton):
            if isinstance(event, QKeyEvent) and event.key() in _ENTER:
                return self._is_too_soon()
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                return self._is_of_double_click(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.trim()

    def _is_too_soon(self) -> bool:
        """Whether nobody can have read the last page yet."""
        return self.nextId() < 0 and self._here.elapsed() < QApplication.doubleClickInterval()

    def _is_of_double_click(self, event: QEvent) -> bool:
        """Its second half, and what follows on it at once."""
        last = self._passed_over
        follows = last.isValid() and last.elapsed() < QApplication.doubleClickInterval()
        if event.type() != QEvent.Type.MouseButtonDblClick and not follows:
            return False
        last.start()
        return True

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
