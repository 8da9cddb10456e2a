"""The bar above the tree: what vCenter warns of, the worst first, with what helps; one at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from depot_gui.domain.message_text import Reader, text_of
from depot_gui.domain.software import Notification, Severity
from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.fill import fill, joined
from depot_gui.ui.texts.plain import plain_tip
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner

_TONES = {Severity.ERROR: Tone.ERROR, Severity.WARNING: Tone.WARNING}
_MAX_TEXT = 600


class NotificationBar(Banner):
    """Errors and warnings only; hidden where there is none. `asked` comes with the place of the one clicked on."""

    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARNING, parent=parent)
        self.setObjectName("notificationBar")
        self._found: tuple[Notification, ...] = ()
        self._place = 0
        self._reader: Reader | None = None
        self._show_button = self.add_button("")
        self._show_button.clicked.connect(lambda: self.asked.emit(self._place))
        self._previous, self._next = self._arrow(-1), self._arrow(1)
        theme.changes().changed.connect(self._draw_arrows)
        self._draw_arrows()
        self._name_arrows()
        self.hide()

    def show_notifications(self, notifications: tuple[Notification, ...], reader: Reader) -> None:
        """Show the first of these; they come with the worst first."""
        self._found = tuple(n for n in notifications if n.severity in _TONES)
        self._reader, self._place = reader, 0
        self._show()

    @property
    def shown(self) -> Notification | None:
        return self._found[self._place] if self._found else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_arrows()
            self._show()

    def _step(self, by: int) -> None:
        self._place = (self._place + by) % len(self._found)
        self._show()

    def _show(self) -> None:
        found = self.shown
        if found is None or self._reader is None:
            self.clear()
            return
        several = len(self._found) > 1
        place = fill(self.tr("%1 of %2"), self._place + 1, len(self._found)) if several else ""
        words = _words(found, self._reader)
        self.setAccessibleName(words)
        for button in (self._previous, self._next):
            button.setVisible(several)
        self.show_message(_TONES[found.severity], words, right=place)
        self._draw_arrows()

    def _arrow(self, by: int) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(14, 14))
        button.clicked.connect(lambda: self._step(by))
        self._buttons.addWidget(button)
        return button

    def _draw_arrows(self) -> None:
        for button, name in ((self._previous, Icon.PREVIOUS), (self._next, Icon.NEXT)):
            button.setIcon(icons.icon(name, self.tone))

    def _name_arrows(self) -> None:
        self._show_button.setText(self.tr("Sho&w"))
        self._show_button.setAccessibleName(self.tr("Show this notification in the tree"))
        for button, name in ((self._previous, self.tr("Previous")), (self._next, self.tr("Next"))):
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))


def _words(found: Notification, reader: Reader) -> str:
    """The message, then what helps, as two sentences."""
    message = text_of(found.message, reader).text
    helps = "" if found.resolution is None else text_of(found.resolution, reader).text
    words = joined([message, helps])
    return words if len(words) <= _MAX_TEXT else words[:_MAX_TEXT] + "…"
