"""Tips of widgets: plain text, whoever wrote it, also for screen readers."""

from PySide6.QtWidgets import QWidget

from depot_gui.ui.texts.plain import plain_tip


def set_tip(widget: QWidget, text: str) -> None:
    """The text as it stands. Readers are told the tip where there is no description: they get one without markup."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)
