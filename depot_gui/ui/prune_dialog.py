"""Deleting old records: how old, how many those are, and once more whether."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.field import Field
from depot_gui.ui.widgets.spin_box import SpinBox
from depot_gui.ui.widgets.text import Body, PartTitle

_MOST_DAYS = 3650
_DAYS = 90


class PruneDialog(QDialog):
    """`before` is the moment chosen. `count` tells how many records were over before one. Escape and closing keep."""

    def __init__(self, count: Callable[[datetime], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pruneDialog")
        self._count = count
        self.days = SpinBox(0, _MOST_DAYS)
        self.days.setObjectName("pruneDays")
        self.days.setValue(_DAYS)
        self.days.setMaximumWidth(120)
        self.field = Field("", self.days)
        self.found = Body()
        self.found.setObjectName("pruneCount")
        self.delete = Button(kind=Kind.DANGER)
        self.delete.setObjectName("pruneNow")
        self.keep = Button()
        self.keep.setObjectName("pruneKeep")
        self.title = PartTitle()
        self.words = Body()
        self._lay_out()
        self.delete.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        self.days.valueChanged.connect(self._show_count)
        self._say()
        self._show_count()

    @property
    def before(self) -> datetime:
        """UTC."""
        return datetime.now(UTC) - timedelta(days=self.days.value())

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Delete old records"))
        self.title.setText(self.tr("Delete old records?"))
        self.words.setText(
            self.tr(
                "What vCenter put into its depot stays there, and the records of running extractions are "
                "kept. This cannot be undone."
            )
        )
        self.field.set_label(self.tr("Ended more than this many &days ago"))
        self.keep.setText(self.tr("Keep all"))
        self.delete.setText(self.tr("Delete"))

    def _show_count(self) -> None:
        count = self._count(self.before)
        self.found.setText(
            self.tr("%n record(s) would be deleted.", "", count) if count else self.tr("No record is that old.")
        )
        self.delete.setEnabled(count > 0)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.delete)
        self.keep.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for widget in (self.title, self.words, self.field, self.found):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addLayout(buttons)
        self.setFixedWidth(440)
