"""A link that chooses the file of a certificate authority, and its name once there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.plain import one_line
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.elided_label import ElidedLabel


class CaFile(QWidget):
    """`path` is the file chosen, or None. Signal: `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path: str | None = None
        self.name = ElidedLabel()
        self.choose = Button("", Kind.LINK)
        self.choose.setObjectName("chooseCaFile")
        self.remove = Button("", Kind.LINK)
        self.remove.setObjectName("removeCaFile")
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.set_path(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for widget in (self.name, self.choose, self.remove):
            row.addWidget(widget)
        self._show()

    def retranslate(self) -> None:
        self.choose.setText(self.tr("Use a &CA file…"))
        self.choose.setToolTip(self.tr("A PEM file of the authority that issued vCenter’s certificate"))
        self.remove.setText(self.tr("&Do not use it"))
        self._show()

    def set_path(self, path: str | None) -> None:
        """Take this file, or none."""
        if path == self.path:
            return
        self.path = path
        self._show()
        self.changed.emit()

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("A certificate authority’s file"))
        dialog.setObjectName("caFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.set_path)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self) -> None:
        """One link takes the other's place, and the keys."""
        had_keys = self.choose.hasFocus() or self.remove.hasFocus()
        self.name.setText(fill(self.tr("CA file: %1"), one_line(self.path or "")))
        self.name.setVisible(self.path is not None)
        self.remove.setVisible(self.path is not None)
        self.choose.setVisible(self.path is None)
        if had_keys:
            other = self.choose if self.path is None else self.remove
            other.setFocus(Qt.FocusReason.OtherFocusReason)
