"""A thin bar that says that something goes on, how far it is, and in which words."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from depot_gui.ui import theme
from depot_gui.ui.widgets.text import Muted


class ThinBar(QProgressBar):
    """A progress bar 4 px high. A range of 0 to 0 means "not known how far" and moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(40)
        self._clock.timeout.connect(self._step)
        self.setTextVisible(False)
        self.setRange(0, 0)
        self.setFixedHeight(4)

    def set_percent(self, percent: int | None) -> None:
        """0 to 100, or None where nobody knows."""
        self.setUpdatesEnabled(False)  # else it is painted at once, and the words beside it only later
        if percent is None:
            self.setRange(0, 0)
        else:
            self.setRange(0, 100)
            self.setValue(max(0, min(100, percent)))
        self._run_clock()
        self.setUpdatesEnabled(True)
        self.update()

    @property
    def is_moving(self) -> bool:
        return self._clock.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        painter.setBrush(QColor(theme.current().line))
        painter.drawRoundedRect(area, 2, 2)
        painter.setBrush(QColor(theme.current().accent))
        painter.drawRoundedRect(self._filled(area), 2, 2)
        painter.end()

    def _filled(self, area: QRectF) -> QRectF:
        if self.maximum() > self.minimum():
            part = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            width = area.width() * part
            left = area.right() - width if self._mirrored() else area.left()
            return QRectF(left, area.top(), width, area.height())
        width = area.width() * 0.3
        left = area.left() + (area.width() + width) * self._phase - width
        return QRectF(left, area.top(), width, area.height()) & area

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _run_clock(self) -> None:
        if self.isVisible() and self.maximum() == self.minimum():
            self._clock.start()
        else:
            self._clock.stop()

    def _step(self) -> None:
        self._phase = (self._phase + 0.02) % 1.0
        self.update()


class BusyLine(QWidget):
    """Words above a thin bar. It keeps its place while hidden, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Muted()
        self.bar = ThinBar()
        self._extra = QHBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addLayout(self._extra)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bar)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def start(self, words: str, percent: int | None = None) -> None:
        """Show it."""
        self.set_progress(words, percent)
        self.show()

    def set_progress(self, words: str, percent: int | None = None) -> None:
        """The server's own words and how far it is, 0 to 100, or None where nobody knows."""
        self.words.setText(words)
        self.bar.set_percent(percent)

    def stop(self) -> None:
        """Hide it; its place stays."""
        self.hide()

    def add_button(self, button: QWidget) -> None:
        """Put a button (Cancel) at the right of the words."""
        self._extra.addWidget(button)
