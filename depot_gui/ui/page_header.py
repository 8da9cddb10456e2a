"""The top of the right side: whose extraction it is, and what can be done with it now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.elided_label import ElidedLabel
from depot_gui.ui.widgets.tips import set_tip


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
    """What is offered for a record, which of that is being done just now, and why some cannot be done now."""

    offered: frozenset[Action] = frozenset()
    under_way: frozenset[Action] = frozenset()
    hindrances: Mapping[Action, str] = field(default_factory=dict)

    def may(self, action: Action) -> bool:
        return action in self.offered - self.under_way and not self.hindrances.get(action)


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
        """Show this title and a button for each deed, disabled while it is under way or hindered."""
        self.title.setText(title)
        self._deeds = deeds
        for action, button in self._buttons.items():
            hindrance = deeds.hindrances.get(action, "")
            button.setEnabled(action not in deeds.under_way and not hindrance)
            set_tip(button, hindrance)
            button.setVisible(action in deeds.offered)

    def offers(self, action: Action) -> bool:
        return self._deeds.may(action)

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
