"""Rows of the result tree as text to paste: plain, tab-separated, JSON."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from depot_gui.domain.loose import Json
from depot_gui.ui.result.forest import Kind
from depot_gui.ui.result.rows import Column, Rows
from depot_gui.ui.texts.plain import one_line

_FORMULA = ("=", "+", "-", "@")
_NAMES = {
    Column.NAME: "name",
    Column.VERSION: "version",
    Column.VENDOR: "vendor",
    Column.SOURCE: "source",
    Column.CATEGORY: "category",
    Column.DISPLAY_NAME: "display_name",
    Column.URGENCY: "urgency",
    Column.RELEASED: "release_date",
}


def lines_as_tsv(rows: Rows, wanted: list[int]) -> str:
    """A line for each row, all columns up to the last that any of them fills."""
    lines = [[_cell(rows.text(row, column)) for column in Column] for row in wanted]
    width = max((number + 1 for line in lines for number, cell in enumerate(line) if cell), default=0)
    return "\n".join("\t".join(line[:width]) for line in lines)


def path(rows: Rows, row: int) -> str:
    """ "Components › Intel-icen"."""
    return " › ".join(one_line(rows.text(above, Column.NAME)) for above in rows.forest.path(row))


def tree_as_text(rows: Rows, row: int) -> str:
    """A row and what is shown below it, indented."""
    return "\n".join(_text_lines(rows, row, ""))


def tree_as_tsv(rows: Rows, row: int) -> str:
    """A row and what is shown below it, a line each."""
    return lines_as_tsv(rows, list(_below(rows, row)))


def tree_as_json(rows: Rows, row: int) -> str:
    """A row and what is shown below it as nested objects; notifications and unknown fields as the server sent them."""
    return msgspec.json.format(msgspec.json.encode(_object(rows, row)), indent=2).decode()


def _cell(text: str) -> str:
    """One that a spreadsheet does not take for a formula."""
    line = one_line(text)
    return f"'{line}" if line.startswith(_FORMULA) else line


def _below(rows: Rows, row: int) -> Iterator[int]:
    yield row
    for child in rows.below(row):
        yield from _below(rows, child)


def _text_lines(rows: Rows, row: int, indent: str) -> Iterator[str]:
    cells = (one_line(rows.text(row, column)) for column in (Column.NAME, Column.VERSION, Column.VENDOR))
    yield indent + "  ".join(cell for cell in cells if cell)
    for child in rows.below(row):
        yield from _text_lines(rows, child, indent + "  ")


def _object(rows: Rows, row: int) -> Json:
    forest = rows.forest
    extra = forest.extra.get(row)
    if forest.kind[row] is Kind.FIELD:
        return {forest.name[row]: extra}  # type: ignore[dict-item]
    raw = getattr(extra, "raw", None)
    if raw is not None:
        return raw  # type: ignore[no-any-return]
    found: dict[str, Json] = {_NAMES[c]: text for c in Column if (text := rows.text(row, c))}
    children = [_object(rows, child) for child in rows.below(row)]
    return {**found, "children": children} if children else found
