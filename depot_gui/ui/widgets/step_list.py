"""Where one is in the wizard: a list of steps, each done, current or still to come."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Body


class Step(Enum):
    """The state of a step, and its shape."""

    DONE = Icon.SUCCESS
    CURRENT = Icon.STEP_CURRENT
    TODO = Icon.STEP_TODO


_TONES = {Step.DONE: Tone.PLAIN, Step.CURRENT: Tone.INFO, Step.TODO: Tone.NEUTRAL}


class StepList(QWidget):
    """A column of rows 34 px apart. `set_steps` names them, `set_current` says where one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._current = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 17, 16, 17)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def set_steps(self, names: Sequence[str], current: int = 0) -> None:
        """Show these steps, reusing rows so that nothing flickers."""
        while len(self._rows) > len(names):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(names):
            row = _Row(self)
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row, name in zip(self._rows, names, strict=True):
            row.word.setText(name)
        self.set_current(current)

    def set_current(self, current: int) -> None:
        """Steps before `current` are done, those after it still to come; `len(steps)` makes all of them done."""
        self._current = current
        for index, row in enumerate(self._rows):
            row.set_state(Step.DONE if index < current else Step.CURRENT if index == current else Step.TODO)

    def states(self) -> list[tuple[str, Step]]:
        """What is shown, from the top."""
        return [(row.word.text(), row.state) for row in self._rows]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_current(self._current)


class _Row(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = Step.TODO
        self.icon = StateIcon(Icon.STEP_TODO)
        self.word = Body()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.icon)
        row.addWidget(self.word, 1)
        self.setMinimumHeight(34)

    def set_state(self, state: Step) -> None:
        self.state = state
        self.icon.set_icon(state.value)
        self.word.set_tone(_TONES[state])
        self.word.set_strong(state is Step.CURRENT)
        self.word.setAccessibleDescription(self._spoken())

    def _spoken(self) -> str:
        if self.state is Step.DONE:
            return self.tr("done")
        return self.tr("current step") if self.state is Step.CURRENT else self.tr("still to come")
