"""The one line to find something: filters as you type, says how much there is, goes from match to match."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Tone

_PAUSE_MS = 120


class FilterLine(QLineEdit):
    """`filtered` comes when the typing pauses; `stepped` with True for the next match and False for the one before.

    Ctrl+F brings the keys here, Esc empties it, Enter and Shift+Enter (or F3) go from match to match, Down leaves it.
    """

    filtered = Signal(str)
    stepped = Signal(bool)
    left = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._told = ""
        self.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._typed)
        self._shortcut(owner, QKeySequence(QKeySequence.StandardKey.Find), self.focus_all)
        self._shortcut(owner, QKeySequence("F3"), lambda: self.step(True))
        self._shortcut(owner, QKeySequence("Shift+F3"), lambda: self.step(False))
        theme.changes().changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def focus_all(self) -> None:
        """Give it the keys, with what is in it selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def step(self, forward: bool) -> None:
        """Go to the next match or the one before."""
        self._tell()
        self.stepped.emit(forward)

    def retranslate(self) -> None:
        self.setPlaceholderText(self.placeholder())
        self.setAccessibleName(self.name())

    def placeholder(self) -> str:
        """What stands in it while it is empty."""
        return self.tr("Filter by name, version, vendor…   Ctrl+F")

    def name(self) -> str:
        """Its accessible name."""
        return self.tr("Filter")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif key == Qt.Key.Key_Down:
            self._tell()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _typed(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.filtered.emit(self._told)

    def _draw(self) -> None:
        self._lens.setIcon(icons.icon(Icon.SEARCH, Tone.NEUTRAL))

    def _shortcut(self, owner: QWidget, key: QKeySequence, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(key, owner)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)
