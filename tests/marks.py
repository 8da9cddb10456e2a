"""Which text of the catalogue stands where: every text wears its number, and is looked for in each picture."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)

from depot_gui.resource_path import resource_path

_MARK = re.compile(r"⟦(\d+)⟧")
_ROLES = (Qt.ItemDataRole.DisplayRole, *(Qt.ItemDataRole(int(Qt.ItemDataRole.UserRole) + n) for n in range(8)))


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of the catalogue: where in the program, in English, and in the catalogue's language, all plurals."""

    context: str
    source: str
    told: str


def catalogue(tag: str) -> list[Entry]:
    """All texts in the order of the file, which is the same in every language."""
    path = resource_path(f"translations/depot_gui_{tag.replace('-', '_')}.ts")
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(Entry(name, message.findtext("source") or "", " | ".join(forms) or translation.text or ""))
    return found


class Marking(QTranslator):
    """English, each text behind its number in the catalogue; install it last, so that it is asked first."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = {(e.context, e.source): n for n, e in enumerate(catalogue("de"))}

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        number = self.numbers.get((context, source))
        return source if number is None else f"⟦{number}⟧{source}"

    def isEmpty(self) -> bool:
        return False


@dataclass
class Sighting:
    """The texts of one picture by number: what can be read in it, and what tips and a screen reader tell."""

    picture: str
    painted: set[int] = field(default_factory=set)
    told: set[int] = field(default_factory=set)


def sight(picture: str, window: QWidget) -> Sighting:
    """What stands in the window now."""
    seen = Sighting(picture)
    seen.told |= _numbers([window.windowTitle()])
    for widget in [window, *window.findChildren(QWidget)]:
        if widget is not window and (widget.window() is not window or not widget.isVisibleTo(window)):
            continue
        seen.painted |= _numbers(_painted(widget))
        seen.told |= _numbers([widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()])
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QHeaderView):
            for index in _indexes(widget):
                data = [str(index.data(role)) for role in _ROLES if index.data(role) is not None]
                seen.painted |= _numbers(data)
                tips = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
                more = (*tips, Qt.ItemDataRole.AccessibleDescriptionRole)
                seen.told |= _numbers(str(index.data(role)) for role in more if index.data(role) is not None)
    return seen


def _numbers(texts: Iterable[str]) -> set[int]:
    return {int(number) for text in texts for number in _MARK.findall(text)}


def _painted(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        words = widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()
        yield words or widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield widget.currentText() or widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QMenu | QMenuBar):
        yield from (action.text() for action in widget.actions() if action.isVisible())
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        for column in range(widget.count()):
            if not widget.isSectionHidden(column):
                yield str(widget.model().headerData(column, Qt.Orientation.Horizontal))


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The cells in sight."""
    room = view.viewport().rect()

    def below(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
        for row in range(min(model.rowCount(parent), 200)):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
                index = model.index(row, column, parent)
                if view.visualRect(index).intersects(room):
                    yield index
            head = model.index(row, 0, parent)
            if isinstance(view, QTreeView) and view.isExpanded(head):
                yield from below(model, head)

    yield from below(view.model(), view.rootIndex())


def write(sightings: list[Sighting], path: Path) -> None:
    """A line a picture: its name, what is painted, what is told."""
    lines = [f"{s.picture}\t{_list(s.painted)}\t{_list(s.told)}" for s in sightings]
    path.write_text("\n".join(lines) + "\n")


def _list(numbers: set[int]) -> str:
    return ",".join(str(number) for number in sorted(numbers))


def read_numbers(path: Path) -> set[int]:
    """All that `write` found, painted or told."""
    lists = [cell for line in path.read_text().splitlines() for cell in line.split("\t")[1:]]
    return {int(number) for cell in lists for number in cell.split(",") if number}
