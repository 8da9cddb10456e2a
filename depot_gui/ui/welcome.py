"""What stands on the right while there is nothing to show: three ways to begin, a sentence each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from depot_gui.ui.icons import Icon
from depot_gui.ui.widgets.busy_line import BusyLine
from depot_gui.ui.widgets.buttons import Button
from depot_gui.ui.widgets.card import Card
from depot_gui.ui.widgets.scroll_area import ScrollArea
from depot_gui.ui.widgets.state_icon import StateIcon
from depot_gui.ui.widgets.text import Muted, PartTitle, Title

_WIDTH = 620
_BUTTON_WIDTH = 130


class _Way(Card):
    """One way to begin: what it is, a sentence, its button."""

    def __init__(self, icon: Icon, name: str) -> None:
        super().__init__()
        self.heading = PartTitle()
        self.sentence = Muted()
        self.button: QPushButton = Button()
        self.button.setObjectName(name)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(StateIcon(icon, 24), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def set_words(self, heading: str, sentence: str, button: str) -> None:
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.button.setText(button)


class Welcome(QWidget):
    """New extraction, Open file, Try the demo."""

    new_asked = Signal()
    open_asked = Signal()
    demo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_demo = False
        self._starting = False
        self.title = Title()
        self.sentence = Muted()
        self.busy = BusyLine()
        self._new = _Way(Icon.DEPOT, "welcomeNew")
        self._open = _Way(Icon.OPEN, "welcomeOpen")
        self._demo = _Way(Icon.PLAY, "welcomeDemo")
        self._new.button.clicked.connect(self.new_asked)
        self._open.button.clicked.connect(self.open_asked)
        self._demo.button.clicked.connect(self.demo_asked)
        self._lay_out()
        self.retranslate()

    @property
    def new_button(self) -> QPushButton:
        return self._new.button

    def set_in_demo(self, in_demo: bool) -> None:
        """In the demo itself there is no demo to try."""
        self._in_demo = in_demo
        self._demo.setVisible(not in_demo)
        self.retranslate()

    def set_starting(self, starting: bool) -> None:
        """While the demo's vCenter starts there is nothing to begin with yet."""
        for way in (self._new, self._open):
            way.button.setEnabled(not starting)
        self._starting = starting
        self.busy.start(self._busy_words()) if starting else self.busy.stop()

    def retranslate(self) -> None:
        if self._starting:
            self.busy.set_progress(self._busy_words())
        self.title.setText(self.tr("Know what runs on a host"))
        self.sentence.setText(
            self.tr("This is the demo: the vCenter and its hosts are simulated on this computer.")
            if self._in_demo
            else self.tr(
                "A host’s software goes into vCenter’s Lifecycle Manager depot, and you see what came out, or "
                "exactly why nothing did."
            )
        )
        self._new.set_words(
            self.tr("Extract from a host"),
            self.tr("Connect to a vCenter and choose a host. You see its certificate before any password is sent."),
            self.tr("New extraction"),
        )
        self._open.set_words(
            self.tr("Read a record"),
            self.tr("Open what somebody else extracted, without any connection."),
            self.tr("Open file…"),
        )
        self._demo.set_words(
            self.tr("Look around first"),
            self.tr("A simulated vCenter with hosts that succeed, warn and fail. It needs no network."),
            self.tr("&Try the demo"),
        )
        buttons = [way.button for way in (self._new, self._open, self._demo)]
        widest = max(_BUTTON_WIDTH, *(button.sizeHint().width() for button in buttons))
        for button in buttons:
            button.setMinimumWidth(widest)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _busy_words(self) -> str:
        return self.tr("Starting the simulated vCenter…")

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        ways = QVBoxLayout(inner)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(12)
        ways.addWidget(self.title)
        ways.addWidget(self.sentence)
        ways.addWidget(self.busy)
        for way in (self._new, self._open, self._demo):
            ways.addWidget(way)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        page = QWidget()
        page.setProperty("bare", "true")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        area = ScrollArea()  # several notices above leave little room
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
