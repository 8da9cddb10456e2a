"""The words for what a record can be passed on as."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_gui.flow.exports.bundle import Content
from depot_gui.flow.exports.formats import Format
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate


def format_name(kind: Format) -> str:
    return {
        Format.RECORD: _tr("Exports", "Record (JSON)"),
        Format.SPEC: _tr("Exports", "Software specification (JSON)"),
        Format.XLSX: _tr("Exports", "Workbook (XLSX)"),
        Format.CSV: _tr("Exports", "Table (CSV)"),
        Format.HTML: _tr("Exports", "Page (HTML)"),
        Format.MARKDOWN: _tr("Exports", "Text (Markdown)"),
        Format.BUNDLE: _tr("Exports", "Support bundle (ZIP)"),
    }[kind]


def format_words(kind: Format) -> str:
    """What it is for."""
    return {
        Format.RECORD: _tr(
            "Exports",
            "Everything that is known about the extraction, without secrets, as one file that Depot GUI opens "
            "again on any computer.",
        ),
        Format.SPEC: _tr(
            "Exports",
            "The image alone, as Lifecycle Manager’s image import takes it: “Import image” of a cluster in the vSphere "
            "Client, or the call import-software-spec of a cluster’s draft.",
        ),
        Format.XLSX: _tr(
            "Exports",
            "For a spreadsheet: each table on a sheet of its own. Every cell is text.",
        ),
        Format.CSV: _tr(
            "Exports",
            "One table for scripts and spreadsheets. Anything that a spreadsheet would read as a formula is "
            "prefixed with an apostrophe.",
        ),
        Format.HTML: _tr(
            "Exports",
            "One page for any browser, to mail or to print. It runs no scripts and loads nothing from the network.",
        ),
        Format.MARKDOWN: _tr("Exports", "For a ticket or a wiki: headings and tables."),
        Format.BUNDLE: _tr(
            "Exports",
            "For whoever has to find the cause: what is listed below, and nothing else. Host names, user names "
            "and addresses are in it; passwords are not. Look at each part before you send it.",
        ),
    }[kind]


def payload_note() -> str:
    """What an import elsewhere needs besides the specification."""
    return _tr(
        "Exports",
        "It names versions and holds no software. The vCenter that imports it needs their payload in its own depot: "
        "import the same depots there first, or extract a host with this software there.",
    )


def no_software() -> str:
    """Why the specification cannot be had."""
    return _tr("Exports", "This extraction returned no software specification.")


def content_words(content: Content) -> str:
    return {
        Content.RECORD: _tr("Exports", "the record, as Depot GUI opens it"),
        Content.TEXT: _tr("Exports", "the same as text for a ticket"),
        Content.LOG: _tr("Exports", "the end of this program’s log"),
        Content.VERSIONS: _tr("Exports", "versions of the program and of what it is built on"),
    }[content]


def writing() -> tuple[str, str]:
    return _tr("Exports", "Writing the export…"), ""


def saved(path: str) -> tuple[str, str]:
    """Where it lies now."""
    return _tr("Exports", "Exported"), path


def not_saved(detail: str) -> tuple[str, str]:
    text = _tr("Exports", "Choose another folder or make room. The system says: %1")
    return _tr("Exports", "The export could not be written"), fill(text, detail)


def baseline_not_saved(detail: str) -> tuple[str, str]:
    text = _tr("Exports", "It applies only until the program ends. The system says: %1")
    return _tr("Exports", "The baseline could not be written to the disk"), fill(text, detail)
