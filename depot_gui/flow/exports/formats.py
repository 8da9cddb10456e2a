"""What a record or a comparison can be exported as."""

from __future__ import annotations

from enum import Enum

from depot_gui import __version__
from depot_gui.domain.comparison import Comparison
from depot_gui.domain.depot_content import Known
from depot_gui.domain.message_text import Catalogue
from depot_gui.domain.record import SUFFIX, Record
from depot_gui.flow.exports.comparison_document import comparison_document
from depot_gui.flow.exports.csv_file import csv_bytes
from depot_gui.flow.exports.document import Document
from depot_gui.flow.exports.html_page import html_bytes
from depot_gui.flow.exports.markdown import markdown_bytes
from depot_gui.flow.exports.record_document import record_document
from depot_gui.flow.exports.software_spec import spec_bytes
from depot_gui.flow.record_file import write_record


class Format(Enum):
    """A kind of file; the value is how its name ends."""

    RECORD = SUFFIX
    SPEC = ".json"
    XLSX = ".xlsx"
    CSV = ".csv"
    HTML = ".html"
    MARKDOWN = ".md"
    BUNDLE = ".zip"


TABLES = (Format.XLSX, Format.CSV, Format.HTML, Format.MARKDOWN)
"""What takes a comparison as well."""


def export_record(record: Record, kind: Format, known: Known, catalogue: Catalogue) -> bytes:
    """The file's content. Raises NoSoftwareError for a specification that is not there."""
    if kind is Format.RECORD:
        return write_record(record)
    if kind is Format.SPEC:
        return spec_bytes(record)
    return document_bytes(record_document(record, known, catalogue), kind)


def export_comparison(comparison: Comparison, kind: Format, *, only_differences: bool) -> bytes:
    """The file's content, one of TABLES."""
    return document_bytes(comparison_document(comparison, only_differences=only_differences), kind)


def document_bytes(document: Document, kind: Format) -> bytes:
    """A document as one of TABLES."""
    match kind:
        case Format.XLSX:
            from depot_gui.flow.exports.xlsx_file import xlsx_bytes  # loaded with its first use: few need it

            return xlsx_bytes(document)
        case Format.CSV:
            return csv_bytes(document)
        case Format.HTML:
            return html_bytes(document, f"Made by Depot GUI {__version__}. Times are UTC.")
        case Format.MARKDOWN:
            return markdown_bytes(document)
        case _:
            raise ValueError(kind)
