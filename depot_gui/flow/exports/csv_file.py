"""CSV (RFC 4180): one table, UTF-8 with a mark so that spreadsheets read it as such."""

from __future__ import annotations

import csv
import io
import re

from depot_gui.domain.visible import visible_line
from depot_gui.flow.exports.document import Document

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula, also in its full width."""
_NUMBER = re.compile(r"0\d+|\d*[.,]\d+|\d+([.,]\d*)?[eE][+-]?\d+")
"""What spreadsheets take for a number and show as another text: a version 1.10 would be 1.1 there."""


def csv_bytes(document: Document) -> bytes:
    """All tables as one: the first column says which; a column is empty where a table has none of its name."""
    names = list(dict.fromkeys(name for table in document.tables for name in table.columns))
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(map(cell_text, ("table", *names)))
    for table in document.tables:
        place = {name: number for number, name in enumerate(table.columns)}
        order = [place.get(name) for name in names]
        writer.writerows(
            [table.title, *("" if at is None else cell_text(row[at]) for at in order)] for row in table.rows
        )
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def cell_text(text: str) -> str:
    """A cell on one line that a spreadsheet takes for text; where it could not, an apostrophe stands before it."""
    line = visible_line(text)
    return f"'{line}" if line.startswith(_FORMULA) or _NUMBER.fullmatch(line) else line
