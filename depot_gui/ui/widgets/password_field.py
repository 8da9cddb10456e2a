"""A line edit for secrets: nothing can be copied, cut, dragged or undone out of it."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.widgets.view_keys import MENU_KEY, open_menu

_REFUSED = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)

_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""Virtual keyboards and input methods learn nothing of it."""


class PasswordField(QLineEdit):
    """A QLineEdit in password mode with a button that reveals the text while it is needed.

    Revealed text cannot be selected, so it reaches neither the clipboard nor the mouse's own selection.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self._reveal = QAction(self)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self.set_revealed)
        self.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self.selectionChanged.connect(self._drop_selection)
        theme.changes().changed.connect(self._show_reveal)
        self._show_reveal()

    def set_revealed(self, revealed: bool) -> None:
        """Show the characters, or dots again."""
        self.deselect()
        self.setEchoMode(QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(self.inputMethodHints() | _HINTS)  # Qt takes them off with the dots
        self._reveal.setChecked(revealed)
        self._show_reveal()

    def forget(self) -> None:
        """Empty it, its history as well, and show dots again."""
        self.setText("")
        self.set_revealed(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) == QKeySequence(MENU_KEY):
            open_menu(self)  # shows the password as well, which the eye does for the mouse
            return
        if any(event.matches(key) for key in _REFUSED):
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("&Paste"), self.paste).setEnabled(not self.isReadOnly())
        menu.addAction(self.tr("Clea&r"), self.clear).setEnabled(not self.isReadOnly())
        menu.addSeparator()
        menu.addAction(self._reveal)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            # QWizard hides its page for a moment at each change of a button
            QTimer.singleShot(0, self, self._hide_again) if self.window().isVisible() else self._hide_again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_reveal()

    def _hide_again(self) -> None:
        """Dots, unless it has come back."""
        if not self.isVisible():
            self.set_revealed(False)

    def _drop_selection(self) -> None:
        if self.echoMode() is QLineEdit.EchoMode.Normal and self.hasSelectedText():
            self.deselect()

    def _show_reveal(self) -> None:
        revealed = self._reveal.isChecked()
        self._reveal.setText(self.tr("Hide password") if revealed else self.tr("Show password"))
        self._reveal.setIcon(icons.icon(Icon.EYE_OFF if revealed else Icon.EYE, theme.Tone.NEUTRAL))
