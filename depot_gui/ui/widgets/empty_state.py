"""What stands where nothing is yet: says so, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from depot_gui.ui.icons import Icon
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Muted, Title


class EmptyState(QWidget):
    """Icon, title, one sentence, buttons; centred."""

    def __init__(self, title: str, text: str, icon: Icon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Title(title)
        self.text = Muted(text)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        if icon:
            column.addWidget(StateIcon(icon, 48), 0, centre)
            column.addSpacing(8)
        for label in (self.title, self.text):
            label.setAlignment(centre)
            label.setMaximumWidth(460)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 20)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(8)
        column.addLayout(self._buttons)
        self._buttons.setAlignment(centre)
        column.addStretch(3)

    def add_button(self, text: str, kind: Kind = Kind.NORMAL) -> QPushButton:
        """Add a button below the sentence and return it."""
        button = Button(text, kind)
        self._buttons.addWidget(button)
        return button
