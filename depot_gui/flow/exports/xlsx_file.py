"""XLSX: a sheet for each table; every cell is written as a string, so nothing in it is ever a formula or a link."""

from __future__ import annotations

import io
from datetime import datetime

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from depot_gui.domain.visible import visible
from depot_gui.flow.exports.document import Document, Table

MAX_ROWS = 1_000_000
"""A sheet has room for 1,048,576; the next sheet goes on."""

_MAX_CELL = 32_000
_MAX_WIDTH = 60
_LOOKED_AT = 200
_FORBIDDEN_IN_NAME = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_MADE = datetime(2000, 1, 1)


def xlsx_bytes(document: Document) -> bytes:
    """A workbook in memory."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(
        stream,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"created": _MADE})
    head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    body = book.add_format({"valign": "top"})
    for table in document.tables:
        for number, first in enumerate(range(0, len(table.rows), MAX_ROWS)):
            sheet = book.add_worksheet(_sheet_name(table.title, number))
            _write(sheet, table, first, head, body)
    if not document.tables:
        book.add_worksheet("Empty")
    book.close()
    return stream.getvalue()


def _sheet_name(title: str, number: int) -> str:
    """One of this program's own titles: at most 31 characters without marks."""
    name = title.translate(_FORBIDDEN_IN_NAME)
    return name[:31] if not number else f"{name[:27]} {number + 1}"


def _write(sheet: Worksheet, table: Table, first: int, head: object, body: object) -> None:
    rows = table.rows[first : first + MAX_ROWS]
    for column, name in enumerate(table.columns):
        sheet.write_string(0, column, _cell(name), head)
        sample = (len(row[column]) for row in rows[:_LOOKED_AT])
        sheet.set_column(column, column, min(_MAX_WIDTH, max(len(name), *sample, 6) + 2))
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(number, column, _cell(text), body)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(table.columns) - 1)


def _cell(text: str) -> str:
    """At most as long as a cell may be, which is said where it is cut."""
    shown = visible(text)
    return shown if len(shown) <= _MAX_CELL else shown[:_MAX_CELL] + " … (cut off here)"
