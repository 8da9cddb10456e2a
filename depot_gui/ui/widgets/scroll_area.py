"""What scrolls up and down where the window is too low for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy


class QWidget(QScrollArea):
    """A QScrollArea that a screen reader cannot crash; the rest of the program knows it as ScrollArea.

    Qt answers screen readers for a class by its name, else for what it derives from. As a QScrollArea it counts the
    scroll bars that can be seen, and hands out the child asked for without looking whether there is one
    (QAccessibleAbstractScrollArea::child, in Qt 6.8 and 6.11). A reader counts first and asks then: when a bar went in
    between, with the text that was too long or with the whole page, Qt read behind the end of a list and the process
    died. Under this name it is answered for as any widget is: the bars are children whether they can be seen or not,
    and beyond the last child is nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._above, self._below = QFrame(self), QFrame(self)
        for edge in (self._above, self._below):
            edge.setProperty("rule", "true")
            edge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            edge.hide()
        self.verticalScrollBar().valueChanged.connect(self._mark_edges)
        self.verticalScrollBar().rangeChanged.connect(self._mark_edges)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_edges()

    def _mark_edges(self) -> None:
        """A line where the content goes on: a text cut in half there is seen to be scrolled away, not broken."""
        bar, seen = self.verticalScrollBar(), self.viewport().geometry()
        for edge, top, goes_on in (
            (self._above, seen.top(), bar.value() > bar.minimum()),
            (self._below, seen.bottom(), bar.value() < bar.maximum()),
        ):
            edge.setGeometry(seen.left(), top, seen.width(), 1)
            edge.setVisible(goes_on)
            edge.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Texts that wrap are as high as they are at the width they have.

        QScrollArea gives its content at least the height it would have at its least width, and scrolls through nothing.
        """
        content = self.widget()
        if content is not None and watched == content and event.type() == QEvent.Type.LayoutRequest:
            layout, policy = content.layout(), content.sizePolicy()
            wraps = layout is not None and layout.hasHeightForWidth()
            policy.setVerticalPolicy(QSizePolicy.Policy.Ignored if wraps else QSizePolicy.Policy.Preferred)
            content.setSizePolicy(policy)
        return super().eventFilter(watched, event)


ScrollArea = QWidget
