"""How many extractions may run at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from depot_gui.settings import MOST_UNFINISHED_TASKS, Settings
from depot_gui.ui.preferences.page import SettingsPage
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.spin_box import SpinBox


class ExtractionsPage(SettingsPage):
    """Signal: `most_chosen(number)`, once a number is typed to its end or stepped to."""

    most_chosen = Signal(int)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most = SpinBox(1, MOST_UNFINISHED_TASKS)
        self.most.setObjectName("unfinishedTasks")
        self.most.setKeyboardTracking(False)
        self.most.setMaximumWidth(110)
        self.most.setValue(settings.unfinished_tasks)
        self.field = Field("", self.most)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.retranslate()
        self.most.valueChanged.connect(self.most_chosen)

    def retranslate(self) -> None:
        self.field.set_label(self.tr("&Maximum number of unfinished tasks in one vCenter"))
        self.field.set_hint(
            self.tr(
                "From 1 to 64. Further extractions wait their turn. While vCenter says that it is busy, fewer "
                "are started."
            )
        )
