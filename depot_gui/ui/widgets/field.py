"""A labelled input with its error beneath, where the user looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from depot_gui.ui import theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import ICONS
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Body

_STATES = {Tone.ERROR: "error", Tone.SUCCESS: "success"}


def has_typing(window: QWidget) -> bool:
    """Whether there is anything in it that was typed, not filled in."""
    return any(edit.isModified() and edit.text() for edit in window.findChildren(QLineEdit))


class Field(QWidget):
    """Label (its mnemonic goes to the input), input, and one line below for a hint or the error.

    The line below keeps its place while it is empty, so that nothing jumps. The input's accessible name is the
    label, its accessible description what stands below. An edit clears nothing: the page decides when.
    """

    def __init__(self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.label = QLabel(label)
        self.label.setBuddy(control)
        self._hint = hint
        self._message = ""
        self._tone = Tone.NEUTRAL
        self.below = Body()
        self._icon = StateIcon(Icon.ERROR, 14, line=self.below)
        self._lay_out()
        self._show_below()

    @property
    def error(self) -> str | None:
        """The error shown, or None."""
        return self._message if self._tone is Tone.ERROR else None

    def set_error(self, error: str | None) -> None:
        """Show or take away the error and mark the input."""
        self.set_message(Tone.ERROR if error else Tone.NEUTRAL, error or "")

    def set_message(self, tone: Tone, words: str) -> None:
        """Say something about what was typed; ERROR and SUCCESS mark the input. No words bring the hint back."""
        self._tone = tone if words else Tone.NEUTRAL
        self._message = words
        theme.restyle(self.control, state=_STATES.get(self._tone))
        self._show_below()

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._show_below()

    def set_label(self, label: str) -> None:
        self.label.setText(label)

    def take_back(self) -> None:
        """Give the input the focus with its text selected, for retyping."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.control, QLineEdit):
            self.control.selectAll()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        column.addWidget(self.control)
        column.addLayout(below)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _show_below(self) -> None:
        words = self._message or self._hint
        self._icon.setVisible(self._tone is not Tone.NEUTRAL)
        self._icon.set_icon(ICONS[self._tone])
        self.below.setText(words)
        self.below.set_tone(self._tone)
        self.control.setAccessibleDescription(words)
