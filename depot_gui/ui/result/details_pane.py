"""The card beside the tree: one row with everything that is known of it, as text that can be selected and copied."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QVBoxLayout, QWidget

from depot_gui.domain.message_text import Reader
from depot_gui.domain.visible import visible
from depot_gui.ui import theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.result import copying
from depot_gui.ui.result.details import Details, details_of
from depot_gui.ui.result.rows import Rows
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.buttons import Button, CopyButton, Kind
from depot_gui.ui.widgets.state_badge import StateBadge
from depot_gui.ui.widgets.tips import set_tip


class Style(Enum):
    """The type scale of a paragraph."""

    TITLE = auto()
    QUIET = auto()
    CAPTION = auto()
    VALUE = auto()
    FIXED = auto()


_TONES = {Style.QUIET: Tone.NEUTRAL, Style.CAPTION: Tone.NEUTRAL}
_PIXELS = {Style.TITLE: 14, Style.CAPTION: 11}


class PlainDocument(QTextEdit):
    """Read-only text in the type scale; words are only ever inserted as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def add(self, words: str, style: Style = Style.VALUE, tone: Tone | None = None, *, above: int = 0) -> None:
        """Append a paragraph, `above` pixels below the one before."""
        letters, block = QTextCharFormat(), QTextBlockFormat()
        letters.setFont(_font(self.font(), style))
        letters.setForeground(theme.current().ink(tone or _TONES.get(style, Tone.PLAIN)))
        block.setTopMargin(above)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(visible(words).replace("\r\n", "\n").replace("\n", "\u2028"), letters)


class DetailsPane(QFrame):
    """Shows one row of the tree by its id; -1 gives a hint."""

    def __init__(self, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._row = -1
        self._reader: Reader | None = None
        self._link = ""
        self.setProperty("card", "true")
        self.setMinimumWidth(200)
        self.text = PlainDocument()
        self.text.setObjectName("details")
        self._badge = StateBadge(Icon.INFO, "")
        self._copy = CopyButton(self._row_text)
        self._article = Button(kind=Kind.LINK)
        self._article.clicked.connect(self._open_article)
        theme.changes().changed.connect(self.refresh)
        self._lay_out()
        self.retranslate()
        self.refresh()

    def show_row(self, row: int, reader: Reader) -> None:
        """Show a row of the model."""
        self._row, self._reader = row, reader
        self.refresh()
        self.text.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """The row is the same; what is known of it, the language or the theme has changed."""
        there = self._reader is not None and 0 <= self._row < len(self._rows.forest)
        self.text.clear()
        self._copy.setVisible(there)
        if there and self._reader is not None:
            self._fill(details_of(self._rows, self._row, self._reader))
        else:
            self._badge.hide()
            self._article.hide()
            self.text.add(self.tr("Select a row to see everything that is known about it."), Style.QUIET)

    def retranslate(self) -> None:
        self.text.setAccessibleName(self.tr("Details"))
        self._article.setText(self.tr("Open &KB article"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()

    def _fill(self, shown: Details) -> None:
        self._badge.setVisible(shown.badge is not None)
        if shown.badge is not None:
            self._badge.set_state(*shown.badge)
        if shown.title:
            self.text.add(shown.title, Style.TITLE)
        if shown.subtitle:
            self.text.add(shown.subtitle, Style.QUIET, above=4)
        for detail in shown.rows:
            first = self.text.document().isEmpty()
            self.text.add(detail.caption, Style.CAPTION, above=0 if first else 10)
            self.text.add(detail.value, Style.FIXED if detail.fixed else Style.VALUE, detail.tone, above=3)
        self._link = shown.link
        self._article.setVisible(bool(shown.link))
        set_tip(self._article, shown.link)

    def _open_article(self) -> None:
        """Where there is no browser, say so: the address stands above and can be copied."""
        if not QDesktopServices.openUrl(QUrl(self._link)):
            place = self._article.mapToGlobal(self._article.rect().topRight())
            QToolTip.showText(place, self.tr("No browser could be opened. The address is shown above."), self._article)

    def _row_text(self) -> str:
        return copying.tree_as_text(self._rows, self._row)

    def _lay_out(self) -> None:
        links = QVBoxLayout()
        links.setSpacing(0)
        for link in (self._copy, self._article):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        words = QVBoxLayout()
        words.setContentsMargins(8, 0, 0, 0)  # links have a margin of their own
        words.setSpacing(8)
        words.addWidget(self._badge)
        words.addWidget(self.text, 1)
        column.setContentsMargins(8, 14, 10, 10)
        column.setSpacing(8)
        column.addLayout(words, 1)
        column.addLayout(links)


def _font(base: QFont, style: Style) -> QFont:
    if style is Style.FIXED:
        return theme.fixed_font(12)
    font = QFont(base)
    font.setPixelSize(_PIXELS.get(style, 13))
    if style in _PIXELS:
        font.setWeight(QFont.Weight.DemiBold)
    if style is Style.CAPTION:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font
