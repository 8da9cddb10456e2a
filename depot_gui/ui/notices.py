"""What concerns the whole program, above the pages: a disk that is full, records that could not be read."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner


class Notices(QWidget):
    """Banners, one for each subject, each of which the user can put away; one that passes goes after `passing_ms`.

    Tab comes to them from `after`, what stands before them in the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.after: QWidget | None = None
        self.passing_ms = 15_000
        self._banners: dict[str, Banner] = {}
        self._ends: dict[str, QTimer] = {}
        self._closes: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_notice(self, subject: str, tone: Tone, title: str, text: str, *, passing: bool = False) -> None:
        """Show a notice in place of the one about the same subject; `subject` becomes its objectName."""
        banner = self._banners.get(subject) or self._add(subject)
        banner.show_message(tone, text, title)
        self.show()
        self._ends[subject].stop()
        if passing:
            self._ends[subject].start(self.passing_ms)

    def clear_notice(self, subject: str) -> None:
        """It is no longer so, or the user has read it."""
        banner = self._banners.pop(subject, None)
        if banner is not None:
            self._ends.pop(subject).stop()
            del self._closes[subject]
            banner.hide()
            self._column.removeWidget(banner)
            banner.deleteLater()
        self.setVisible(bool(self._banners))

    def subjects(self) -> list[str]:
        """What is told of now."""
        return list(self._banners)

    def _add(self, subject: str) -> Banner:
        banner = Banner(parent=self)
        banner.setObjectName(subject)
        close = banner.add_button(self.tr("Close"))
        close.clicked.connect(lambda: self.clear_notice(subject))
        end = self._ends[subject] = QTimer(banner, singleShot=True)
        end.timeout.connect(lambda: self.clear_notice(subject))
        self._column.addWidget(banner)
        before = next(reversed(self._closes.values()), self.after)
        if before is not None:
            QWidget.setTabOrder(before, close)
        self._closes[subject] = close
        self._banners[subject] = banner
        return banner
