"""What to pass a record on as; what a support bundle will hold is shown before it is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from depot_gui.flow.exports.bundle import Piece
from depot_gui.flow.exports.formats import Format
from depot_gui.ui.texts import exports as words
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.banner import Banner
from depot_gui.ui.widgets.buttons import Button, Kind
from depot_gui.ui.widgets.text import Body, PartTitle
from depot_gui.ui.widgets.tips import set_tip

_NAMES = {
    Format.XLSX: "exportXlsx",
    Format.CSV: "exportCsv",
    Format.HTML: "exportHtml",
    Format.MARKDOWN: "exportMarkdown",
    Format.RECORD: "exportRecord",
    Format.SPEC: "exportSpec",
    Format.BUNDLE: "exportBundle",
}
_PREVIEW = 200_000


class ExportDialog(QDialog):
    """`kind` is what the user chose. `pieces` are those of the support bundle; without them none is offered."""

    def __init__(
        self, kinds: Sequence[Format], pieces: Sequence[Piece], *, has_software: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._pieces = tuple(pieces)
        self._group = QButtonGroup(self)
        self._kinds: dict[QRadioButton, Format] = {}
        for kind in kinds:
            self._add(kind, has_software or kind is not Format.SPEC)
        self.about = Body()
        self.about.setObjectName("exportAbout")
        self.note = Banner()
        self.note.setObjectName("exportNote")
        self.list = QListWidget()
        self.list.setObjectName("bundleList")
        self.list.setAccessibleName(self.tr("What is in the bundle"))
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("bundlePreview")
        self.preview.setAccessibleName(self.tr("Content of the file"))
        self.preview.setReadOnly(True)
        self.preview.setProperty("fixed", "true")
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setTabChangesFocus(True)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName("exportCancel")
        self.ok = Button(self.tr("Save as…"), Kind.PRIMARY)
        self.ok.setObjectName("exportOk")
        self._lay_out()
        self._fill_list()
        self._connect()
        next(iter(self._kinds)).setChecked(True)
        self._show()

    @property
    def kind(self) -> Format:
        return next(kind for button, kind in self._kinds.items() if button.isChecked())

    def _add(self, kind: Format, possible: bool) -> None:
        button = QRadioButton(words.format_name(kind))
        button.setObjectName(_NAMES[kind])
        button.setEnabled(possible)
        set_tip(button, "" if possible else words.no_software())
        self._group.addButton(button)
        self._kinds[button] = kind

    def _fill_list(self) -> None:
        for piece in self._pieces:
            size = QLocale().formattedDataSize(len(piece.data), 1)
            self.list.addItem(fill(self.tr("%1 · %2 · %3"), piece.name, size, words.content_words(piece.content)))

    def _show(self) -> None:
        kind = self.kind
        self.about.setText(words.format_words(kind))
        if kind is Format.SPEC:
            self.note.show_message(Tone.INFO, words.payload_note())
        else:
            self.note.clear()
        for widget in (self.list, self.preview):
            widget.setVisible(kind is Format.BUNDLE)
        if kind is Format.BUNDLE and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _show_piece(self, row: int) -> None:
        text = self._pieces[row].text if 0 <= row < len(self._pieces) else ""
        self.preview.setPlainText(text if len(text) <= _PREVIEW else text[:_PREVIEW] + "\n…")

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._show)
        self.list.currentRowChanged.connect(self._show_piece)
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.accept)
        self.ok.setDefault(True)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for button in self._kinds:
            left.addWidget(button)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.about)
        right.addWidget(self.note)
        right.addWidget(self.list)
        right.addWidget(self.preview, 1)
        right.addStretch(0)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(left)
        middle.addLayout(right, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addStretch(1)
        below.addWidget(self.cancel)
        below.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PartTitle(self.tr("Pass it on as")))
        column.addLayout(middle, 1)
        column.addLayout(below)
        self.list.setFixedHeight(28 * max(1, len(self._pieces)) + 14)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.resize(780, 480)


def save_dialog(kind: Format, moment: datetime, folder: str, parent: QWidget | None) -> QFileDialog:
    """Where to; the name offered has only this moment in it, nothing from the record."""
    dialog = QFileDialog(parent, words.format_name(kind), folder)
    dialog.setObjectName("saveFileDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([f"{words.format_name(kind)} (*{kind.value})"])
    dialog.setDefaultSuffix(kind.value.removeprefix("."))
    dialog.selectFile(f"depot-gui-{moment:%Y-%m-%d-%H%M}{kind.value}")
    return dialog
