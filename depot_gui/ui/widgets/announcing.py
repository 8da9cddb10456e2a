"""Words that a screen reader says by itself, without the keys going anywhere."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, *words: str) -> None:
    """Say what has just changed in `widget`; nothing where no reader listens or nothing is to be said."""
    spoken = ". ".join(part for part in words if part)
    if spoken and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, spoken))
