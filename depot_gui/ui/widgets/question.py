"""A question above a window, for `bridge.ask`: shape, what matters, what follows, and a button for each answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import ICONS
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Body, PartTitle


class Question(QDialog):
    """`await ask(question)` gives the code of the button that was pressed, 0 for Escape or a closed dialog.

    Widgets of your own go into `body`, below the text. The safe answer is the default.
    """

    def __init__(self, tone: Tone, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.title = PartTitle(title)
        self.text = Body(text)
        self.text.set_selectable()
        self._box = QDialogButtonBox()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.body.addWidget(self.title)
        self.body.addWidget(self.text)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(StateIcon(ICONS[tone], 24), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self.body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(20)
        column.addLayout(head)
        column.addStretch(1)
        column.addWidget(self._box)

    def add_answer(self, text: str, code: int, kind: Kind = Kind.NORMAL, *, default: bool = False) -> QPushButton:
        """Add a button that ends the dialog with `code`; 0 is the same as Escape. One answer is the default."""
        button = Button(text, kind)
        away = QDialogButtonBox.ButtonRole.RejectRole
        self._box.addButton(button, away if code == 0 else QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda: self.done(code))
        button.setDefault(default)
        if default:
            button.setFocus()
        return button
