"""Markdown (CommonMark with GitHub's tables): nothing in a cell is ever markup or a link."""

from __future__ import annotations

import re
from collections.abc import Iterable

from depot_gui.domain.visible import visible_line
from depot_gui.flow.exports.document import Document, Table

_MARKS = re.compile(r"([\\`*_{}\[\]<>#+!|~&$@])")
_LINK = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)")


def markdown_bytes(document: Document) -> bytes:
    """A heading, and a heading and a table for each table."""
    parts = [f"# {escaped(document.title)}", *map(_table, document.tables)]
    return ("\n\n".join(parts) + "\n").encode()


def escaped(text: str) -> str:
    """Text that stands for itself, on one line."""
    plain = _MARKS.sub(r"\\\1", visible_line(text))
    return _LINK.sub(lambda found: f"{found[1] or found[3]}\\{found[2] or found[4]}", plain)


def _table(table: Table) -> str:
    shown = table.without_empty_columns()
    lines = [_row(shown.columns), _row(["---"] * len(shown.columns), plain=True), *map(_row, shown.rows)]
    return "\n".join([f"## {escaped(table.title)}", "", *lines])


def _row(cells: Iterable[str], *, plain: bool = False) -> str:
    return "| " + " | ".join(cells if plain else map(escaped, cells)) + " |"
