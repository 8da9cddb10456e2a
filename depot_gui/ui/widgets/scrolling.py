"""What matters is scrolled into sight, once everything has found its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from depot_gui.ui.widgets.scroll_area import ScrollArea

_MARGIN = 8
_ROUNDS = 3


def bring_into_sight(area: ScrollArea, *parts: QWidget) -> None:
    """The last one matters most: its top is seen, where not all of them fit."""

    def scroll() -> None:
        # texts that wrap take their height in several rounds; before the last one they are somewhere else
        for _ in range(_ROUNDS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for part in parts:
            scroll_to(area, part)

    QTimer.singleShot(0, area, scroll)


def scroll_to(area: ScrollArea, part: QWidget) -> None:
    """All of it, or its top. QScrollArea.ensureWidgetVisible takes the cursor of a line edit for the whole of it."""
    bar, height = area.verticalScrollBar(), area.viewport().height()
    top = bar.value() + part.mapTo(area.viewport(), part.rect().topLeft()).y() - _MARGIN
    bottom = top + part.height() + 2 * _MARGIN
    bar.setValue(min(top, max(bar.value(), bottom - height)))
