"""What matters is scrolled into sight, once everything has found its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from depot_gui.ui.widgets.scroll_area import ScrollArea

_MARGIN = 8


def bring_into_sight(area: ScrollArea, *parts: QWidget) -> None:
    """The last one matters most: its top is seen, where not all of them fit."""

    def scroll() -> None:
        # texts that wrap take their height in several rounds; before the last one they are somewhere else
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for part in parts:
            area.ensureWidgetVisible(part, 0, _MARGIN)

    QTimer.singleShot(0, area, scroll)
