"""Opens the one window of the help."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from depot_gui.ui.help.window import HelpWindow


def show_help(near: QWidget, topic: str) -> None:
    """Open the help at a topic, or bring it to the front. It belongs to the outermost window and closes with it."""
    root = near
    while (parent := root.parentWidget()) is not None:
        root = parent
    window = root if isinstance(root, HelpWindow) else root.findChild(HelpWindow)
    if window is None:
        window = HelpWindow(root)
    window.show_topic(topic)
    window.show()
    window.raise_()
    window.activateWindow()
    window.page.setFocus()
