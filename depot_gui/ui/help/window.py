"""The window of the help: topics on the left, the page on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from depot_gui.resource_path import resource_path
from depot_gui.ui import icons, theme
from depot_gui.ui.help.topics import TOPICS
from depot_gui.ui.texts.shortcuts import shortcuts
from depot_gui.ui.widgets.buttons import Button

_SIZES = {1: 20, 2: 14, 3: 13}
_FOLDER = resource_path("help")
_MARGIN = 16
_PICTURE_WIDTH = 600
_LEAST_TOPICS, _MOST_TOPICS = 230, 320
_OBJECT = "\ufffc"  # what stands for a picture in the text


class HelpWindow(QWidget):
    """Shows our own Markdown files, in the language in force where there is one, else in English."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("helpWindow")
        self.setWindowIcon(icons.app_icon())
        self.topics = QListWidget()
        self.topics.setObjectName("helpTopics")
        self.topics_label = QLabel()
        self.topics_label.setBuddy(self.topics)
        self.page = QTextBrowser()
        self.page.setObjectName("helpPage")
        self.close_button = Button()
        self.close_button.setObjectName("helpClose")
        self._went: list[str] = []
        self.back = Button()
        self.back.setObjectName("helpBack")
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def topic(self) -> str:
        """What is shown."""
        return TOPICS[max(0, self.topics.currentRow())]

    def show_topic(self, topic: str) -> None:
        """Turn to a page; one that does not exist is the first."""
        self.topics.setCurrentRow(TOPICS.index(topic) if topic in TOPICS else 0)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help — Depot GUI"))
        self.topics_label.setText(self.tr("&Topics"))
        self.page.setAccessibleName(self.tr("Help"))
        self.back.setText(self.tr("&Back"))
        self.close_button.setText(self.tr("&Close"))
        for row, topic in enumerate(TOPICS):
            self.topics.item(row).setText(_title(topic))
        self.topics.setFixedWidth(max(_LEAST_TOPICS, min(_MOST_TOPICS, self.topics.sizeHintForColumn(0) + 12)))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        _fit_pictures(self.page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        _fit_pictures(self.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _turn(self, row: int) -> None:
        if row >= 0:
            self._went.append(TOPICS[row])
            self._show()

    def _go_back(self) -> None:
        if len(self._went) > 1:
            self._went.pop()
            self.show_topic(self._went.pop())

    def _follow(self, link: QUrl) -> None:
        """Links lead to other pages of the help only."""
        self.show_topic(link.fileName().removesuffix(".md"))

    def _show(self) -> None:
        self.back.setEnabled(len(self._went) > 1)
        text = _file(self.topic).read_text("utf-8").replace("{shortcuts}", _shortcut_table())
        self.page.setSearchPaths([str(_file(self.topic).parent)])  # where the pictures are looked for, from there
        self.page.document().setDefaultFont(self.font())
        self.page.setMarkdown(text)
        _dress(self.page)
        _fit_pictures(self.page)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _connect(self) -> None:
        self.topics.currentRowChanged.connect(self._turn)
        self.page.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.close)
        theme.changes().changed.connect(self._show)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self._go_back)

    def _lay_out(self) -> None:
        for topic in TOPICS:
            self.topics.addItem(QListWidgetItem(topic))
        self.page.setOpenLinks(False)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.topics_label)
        left.addWidget(self.topics, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self.page, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(row, 1)
        column.addLayout(buttons)
        self.setMinimumSize(620, 420)
        self.resize(1000, 700)


def _file(topic: str) -> Path:
    name = QLocale.languageToCode(QLocale().language())
    own = _FOLDER / name / f"{topic}.md"
    return own if own.is_file() else _FOLDER / "en" / f"{topic}.md"


def _title(topic: str) -> str:
    """The first line of a page is its title."""
    with _file(topic).open(encoding="utf-8") as lines:
        return lines.readline().lstrip("# ").strip()


def _shortcut_table() -> str:
    head = QCoreApplication.translate("Shortcuts", "Key"), QCoreApplication.translate("Shortcuts", "Action")
    rows = [f"| {key.replace('|', '&#124;')} | {words} |" for key, words in shortcuts()]
    return "\n".join([f"| {head[0]} | {head[1]} |", "|---|---|", *rows])


def _dress(page: QTextBrowser) -> None:
    """The type scale and the colours in force; Markdown alone knows neither."""
    document = page.document()
    document.setDocumentMargin(_MARGIN)
    block = document.begin()
    while block.isValid():
        cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
        form = QTextBlockFormat()
        form.setTopMargin(14 if level == 2 else 4)
        form.setBottomMargin(6)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(_heading(page.font(), level))
        elif not _is_picture(block):  # a line is as high as what stands in it, and a quarter
            form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _rule(frame)
    palette = page.palette()
    palette.setColor(QPalette.ColorRole.Link, QColor(theme.current().accent))
    page.setPalette(palette)


def _rule(table: QTextTable) -> None:
    """A calm line below each row in place of Qt's box round each cell."""
    form = table.format()
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellSpacing(0)
    form.setTopMargin(8)
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            ruled = QTextTableCellFormat(cell.format().toTableCellFormat())
            ruled.setBottomBorder(1)
            ruled.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            ruled.setBottomBorderBrush(QColor(theme.current().line))
            ruled.setVerticalAlignment(QTextTableCellFormat.VerticalAlignment.AlignMiddle)
            ruled.setBottomPadding(2)
            ruled.setTopPadding(2)
            ruled.setRightPadding(24)
            cell.setFormat(ruled)


def _heading(base: QFont, level: int) -> QTextCharFormat:
    font = QFont(base)
    font.setPixelSize(_SIZES.get(level, 13))
    font.setWeight(QFont.Weight.DemiBold)
    letters = QTextCharFormat()
    letters.setFont(font)
    return letters


def _is_picture(block: QTextBlock) -> bool:
    return block.text().startswith(_OBJECT)


def _fit_pictures(page: QTextBrowser) -> None:
    """Not wider than the page."""
    room = page.viewport().width() - 2 * _MARGIN
    block = page.document().begin()
    while block.isValid():
        if _is_picture(block):
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            image = cursor.charFormat().toImageFormat()
            image.setWidth(min(_PICTURE_WIDTH, room))
            cursor.setCharFormat(image)
        block = block.next()
