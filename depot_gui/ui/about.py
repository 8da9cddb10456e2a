"""About the program."""

from __future__ import annotations

import platform

from PySide6 import __version__ as binding_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from depot_gui import __version__
from depot_gui.ui import icons
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.text import Body, Muted, Title

_WIDTH = 460


class AboutDialog(QDialog):
    """Name, version, licence, and what it is made with: what one is asked for with a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.finished.connect(self.deleteLater)
        self.setWindowTitle(self.tr("About Depot GUI"))
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(48, 48))
        made_with = fill(
            self.tr("Python %1 · Qt %2 · PySide %3\n%4"),
            platform.python_version(),
            qVersion(),
            binding_version,
            platform.platform(terse=True),
        )
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Title(fill(self.tr("Depot GUI %1"), __version__)))
        words.addWidget(Body(self.tr("Extracts a host’s software into a vCenter’s Lifecycle Manager depot.")))
        words.addWidget(Muted(self.tr("Free software under the Apache License 2.0.")))
        versions = Muted(made_with)
        versions.set_selectable()
        words.addWidget(versions)
        words.addSpacing(8)
        close = Button(self.tr("Close"), Kind.PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        words.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        row.setSpacing(20)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words are at this width: the layout reserves what they would need in a narrower one."""
        self.setFixedSize(_WIDTH, self.heightForWidth(_WIDTH))
        super().showEvent(event)
