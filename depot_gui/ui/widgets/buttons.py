"""Buttons of the kit: one primary on a page, links, dangerous ones, and the button that copies."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.theme import Tone


class Kind(Enum):
    """How a button looks; the values are the property `kind` of the style sheet."""

    NORMAL = ""
    PRIMARY = "primary"
    DANGER = "danger"
    LINK = "link"


def set_kind(button: QPushButton, kind: Kind) -> None:
    """Dress a button, also one that somebody else made (those of QWizard)."""
    theme.restyle(button, kind=kind.value)
    if kind is Kind.LINK:
        button.setCursor(Qt.CursorShape.PointingHandCursor)


class Button(QPushButton):
    """A push button of a kind, with an icon of the kit that follows the theme."""

    def __init__(
        self, text: str = "", kind: Kind = Kind.NORMAL, icon: Icon | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._icon_name = icon
        self.setAutoDefault(False)
        set_kind(self, kind)
        if icon:
            self.setIconSize(QSize(16, 16))
            self._draw_icon()
            theme.changes().changed.connect(self._draw_icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as it does in a dialog, where the dialog sees to that."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._in_dialog():
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def _in_dialog(self) -> bool:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QDialog):
            above = above.parentWidget()
        return above is not None

    def _draw_icon(self) -> None:
        if self._icon_name:
            tone = Tone.INFO if self._kind is Kind.LINK else Tone.ERROR if self._kind is Kind.DANGER else None
            ink = theme.current().on_accent if self._kind is Kind.PRIMARY else None
            self.setIcon(icons.icon(self._icon_name, tone, ink=ink))


class CopyButton(Button):
    """A button, a link at first, that puts `source()` on the clipboard and says "Copied" for a moment.

    `subject` names what is copied, for screen readers ("Copy SHA-256"). `copied` comes after each copy. A subclass may
    say more than "Copy" by `word`.
    """

    copied = Signal()

    def __init__(
        self,
        source: Callable[[], str],
        subject: str = "",
        parent: QWidget | None = None,
        *,
        kind: Kind = Kind.LINK,
    ) -> None:
        super().__init__("", kind, parent=parent)
        self._source = source
        self._subject = subject
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(1500)
        self._back.timeout.connect(self._show_copy)
        self.clicked.connect(self.copy)
        self._show_copy()

    def word(self) -> str:
        """What it says at rest."""
        return self.tr("Copy")

    def copy(self) -> None:
        """Copy now."""
        QGuiApplication.clipboard().setText(self._source())
        self.setText(self.tr("Copied"))
        self._back.start()
        self.copied.emit()

    def sizeHint(self) -> QSize:
        """As wide as the longer of its two words, so that nothing moves."""
        hint = super().sizeHint()
        wider = max(self._width_of(word) for word in (self.word(), self.tr("Copied")))
        return QSize(hint.width() + wider - self._width_of(self.text()), hint.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_copy()

    def _width_of(self, word: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, word).width()

    def _show_copy(self) -> None:
        self.setText(self.word())
        if self._subject:
            self.setAccessibleName(self.tr("Copy %1").replace("%1", self._subject))
