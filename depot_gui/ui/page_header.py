"""The top of the right side: whose extraction it is, and what can be done with it now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.elided_label import ElidedLabel


class Action(Enum):
    """What a button of the header does; the value is its objectName."""

    LOG_IN = "logInAgain"
    DECIDE = "decideUncertain"
    CANCEL = "cancelExtraction"
    TRY_AGAIN = "tryAgain"
    COMPARE = "compare"
    EXPORT = "export"
    DELETE = "deleteRecord"
    PUT_AWAY = "closeRecord"


@dataclass(frozen=True, slots=True)
class Deeds:
    """What is offered for a record, and which of that is being done just now."""

    offered: frozenset[Action] = frozenset()
    under_way: frozenset[Action] = frozenset()


NO_DEEDS = Deeds()


class PageHeader(QWidget):
    """A title that leaves its middle out where it is too long, and the buttons of the actions that are offered."""

    asked = Signal(Action)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = NO_DEEDS
        self.title = ElidedLabel()
        self.title.setObjectName("recordTitle")
        self.title.setFont(_title_font(self.title.font()))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.title, 1)
        kinds = {Action.LOG_IN: Kind.PRIMARY}
        self._buttons = {action: self._make(action, kinds.get(action, Kind.NORMAL)) for action in Action}
        self.setMinimumHeight(34)
        self.retranslate()

    def show_for(self, title: str, deeds: Deeds) -> None:
        """Show this title and a button for each deed, disabled while it is under way."""
        self.title.setText(title)
        self._deeds = deeds
        for action, button in self._buttons.items():
            button.setEnabled(action not in deeds.under_way)
            button.setVisible(action in deeds.offered)

    def offers(self, action: Action) -> bool:
        return action in self._deeds.offered - self._deeds.under_way

    def retranslate(self) -> None:
        self._buttons[Action.LOG_IN].setText(self.tr("Log &in…"))
        self._buttons[Action.DECIDE].setText(self.tr("Look at vCenter’s &tasks…"))
        self._buttons[Action.CANCEL].setText(self.tr("&Cancel extraction"))
        self._buttons[Action.TRY_AGAIN].setText(self.tr("Try &again"))
        self._buttons[Action.COMPARE].setText(self.tr("Co&mpare…"))
        self._buttons[Action.EXPORT].setText(self.tr("E&xport…"))
        self._buttons[Action.DELETE].setText(self.tr("&Delete…"))
        self._buttons[Action.PUT_AWAY].setText(self.tr("C&lose file"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _make(self, action: Action, kind: Kind) -> Button:
        button = Button(kind=kind)
        button.setObjectName(action.value)
        button.clicked.connect(lambda: self.asked.emit(action))
        button.hide()
        self._row.addWidget(button)
        return button


def _title_font(base: QFont) -> QFont:
    font = QFont(base)
    font.setPixelSize(20)
    font.setWeight(QFont.Weight.DemiBold)
    return font
