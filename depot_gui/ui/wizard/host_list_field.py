"""More hosts with the same login: a field to paste a list into, or to read a CSV file into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from depot_gui.flow.host_list import MAX_BYTES
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.field import Field


class HostListField(QWidget):
    """`text` is what stands in it. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.edit = QPlainTextEdit(text)
        self.edit.setObjectName("hostList")
        self.edit.setTabChangesFocus(True)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.setFixedHeight(84)
        self.edit.document().setMaximumBlockCount(0)
        self.field = Field("", self.edit)
        self.open = Button("", Kind.LINK)
        self.open.setObjectName("openHostList")
        self._lay_out()
        self.open.clicked.connect(self._ask_for_file)
        self.edit.textChanged.connect(lambda: self.field.set_error(None))
        self.edit.textChanged.connect(self.edited)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def retranslate(self) -> None:
        self.field.set_label(self.tr("&More hosts with the same user name and password"))
        self.field.set_hint(
            self.tr(
                "One per line, or a CSV file without passwords. Each host may be followed by its port and its "
                "fingerprint."
            )
        )
        self.edit.setPlaceholderText("esx-05.lab.example\nesx-06.lab.example, 8443, 5F:2E:…")
        self.open.setText(self.tr("&Read a file…"))

    def take_file(self, name: str) -> None:
        """Put the file's text in place of what stands here, or say what is wrong with it."""
        try:
            with Path(name).open("rb") as file:
                data = file.read(MAX_BYTES + 1)
            text = data.decode("utf-8-sig")
        except OSError as error:
            self.field.set_error(fill(self.tr("%1 cannot be read: %2"), Path(name).name, error.strerror or error))
        except UnicodeDecodeError:
            self.field.set_error(fill(self.tr("%1 is not a UTF-8 text file."), Path(name).name))
        else:
            self.edit.setPlainText(text)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Read a list of hosts"))
        dialog.setObjectName("hostListDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists (*.csv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lay_out(self) -> None:
        button = QHBoxLayout()
        button.addStretch(1)
        button.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addLayout(button)
