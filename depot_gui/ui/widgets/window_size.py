"""How large a window opens: as wanted, never larger than the screen it is on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)  # what a window manager draws around a window; unknown until it has


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size. Its minimum size still holds."""
    room = window.screen().availableGeometry().size() - _FRAME
    window.resize(QSize(width, height).boundedTo(room))
