"""How a cell of the result tree looks and sounds: icons, inks, weights, what a screen reader says."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QIcon

from depot_gui.domain.depot_content import Category
from depot_gui.domain.software import Notification, Severity
from depot_gui.ui import icons, theme
from depot_gui.ui.icons import Icon
from depot_gui.ui.result.forest import TITLES, VERSIONED, Kind
from depot_gui.ui.result.rows import Column, Rows
from depot_gui.ui.texts import software
from depot_gui.ui.texts.plain import one_line
from depot_gui.ui.theme import Tone

SEVERITY_ICONS = {Severity.ERROR: Icon.ERROR, Severity.WARNING: Icon.WARNING, Severity.INFO: Icon.INFO}
_TONES = {Severity.ERROR: Tone.ERROR, Severity.WARNING: Tone.WARNING, Severity.INFO: Tone.PLAIN}
_HEADED = frozenset({Kind.BRANCH, Kind.IMAGE, Kind.CRITERION, Kind.FIELD})


def shown_text(rows: Rows, row: int, column: Column) -> str:
    """The cell's text on one line; a version that vCenter left out is said to be."""
    return one_line(rows.text(row, column)) or (software.not_told() if _is_untold(rows, row, column) else "")


def icon_of(rows: Rows, row: int, column: Column) -> QIcon | None:
    """The severity of a notification, the mark of a recalled version."""
    if column is Column.CATEGORY:
        return icons.icon(Icon.RECALL) if _is_recalled(rows, row) else None
    extra = rows.forest.extra.get(row) if column is Column.NAME else None
    return icons.icon(SEVERITY_ICONS[extra.severity]) if isinstance(extra, Notification) else None


def ink_of(rows: Rows, row: int, column: Column) -> QColor | None:
    """None for the colour of plain text."""
    tokens, extra = theme.current(), rows.forest.extra.get(row)
    if column is Column.VERSION and (row in rows.forest.empty or _is_untold(rows, row, column)):
        return tokens.ink(Tone.NEUTRAL)
    if column is Column.VERSION and isinstance(extra, Severity):
        return tokens.ink(_TONES[extra])
    if column is Column.CATEGORY:
        return tokens.ink(Tone.ERROR) if _is_recalled(rows, row) else None
    overridden = rows.layers.above(rows.forest, row) is not None
    quiet = overridden or rows.forest.kind[row] is Kind.RESOLUTION or rows.is_beside(row)
    return tokens.ink(Tone.NEUTRAL) if quiet else None


def font_of(rows: Rows, row: int, column: Column) -> QFont | None:
    """Titles are semi-bold."""
    return bold_font() if column is Column.NAME and rows.forest.kind[row] in TITLES else None


def bold_font() -> QFont:
    font = QFont()
    font.setPixelSize(13)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def spoken(rows: Rows, row: int, column: Column) -> str:
    """What a screen reader says: the icon of a notification in words."""
    text = shown_text(rows, row, column)
    extra = rows.forest.extra.get(row) if column is Column.NAME else None
    if isinstance(extra, Notification):
        return software.labelled(software.one_severity(extra.severity), text)
    return text


def is_wide(rows: Rows, row: int, column: Column) -> bool:
    """Whether the text may run over the empty cells after it."""
    kind = rows.forest.kind[row]
    if column is Column.NAME:
        return kind in (Kind.NOTIFICATION, Kind.RESOLUTION)
    return column is Column.VERSION and (row in rows.forest.empty or kind in _HEADED)


def _is_untold(rows: Rows, row: int, column: Column) -> bool:
    return column is Column.VERSION and not rows.forest.version[row] and rows.forest.kind[row] in VERSIONED


def _is_recalled(rows: Rows, row: int) -> bool:
    facts = rows.facts_of(row)
    return facts is not None and facts.category is Category.RECALL
