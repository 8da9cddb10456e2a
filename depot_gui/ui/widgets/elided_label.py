"""A label for long names: the middle is left out where there is no room, the whole is in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from depot_gui.domain.visible import visible
from depot_gui.ui.texts.plain import plain_tip


class ElidedLabel(QLabel):
    """One line of plain text. `text()`, screen readers and Copy in its menu have the whole text.

    `set_details` gives what else the tip has.
    """

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._details = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(visible(text))
        self._show_tip()

    def set_details(self, details: str) -> None:
        self._details = details
        self._show_tip()

    def shown_text(self) -> str:
        """The text as it is drawn."""
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self.text().replace("\n", " "), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(metrics.averageCharWidth() * 8, self.sizeHint().width()), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        align = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(align),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("&Copy"), lambda: QGuiApplication.clipboard().setText(self.text()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def _show_tip(self) -> None:
        whole = "" if self.shown_text() == self.text() else self.text()
        self.setToolTip(plain_tip("\n".join(part for part in (whole, self._details) if part)))
        self.setAccessibleDescription(self._details)  # else readers are told the tip, markup and all
