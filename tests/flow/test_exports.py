"""Exports: read back by the programs they are for, and never a formula, markup or a name from the content."""

import csv
import io
import json
import re
import zipfile
from datetime import UTC
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from depot_gui.domain.comparison import Side, compare
from depot_gui.domain.depot_content import NOTHING_KNOWN, Known
from depot_gui.domain.message_text import Reader
from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Record
from depot_gui.domain.software import read_extract_info
from depot_gui.flow.exports import xlsx_file
from depot_gui.flow.exports.bundle import LOG_TAIL, Content, bundle_bytes, bundle_pieces
from depot_gui.flow.exports.document import Document, Table
from depot_gui.flow.exports.formats import TABLES, Format, document_bytes, export_comparison, export_record
from depot_gui.flow.exports.html_page import POLICY
from depot_gui.flow.exports.record_document import record_document
from depot_gui.flow.exports.save import save_export
from depot_gui.flow.exports.software_spec import NoSoftwareError, spec_bytes
from depot_gui.flow.record_file import read_record_file
from tests.ui import result_samples as samples

HOSTILE = [
    "=cmd|'/C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    " =1",
    "＝1+1",
    '=HYPERLINK("http://evil.example","x")',
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "&lt;b&gt;",
    "[x](http://evil.example)",
    "![x](http://evil.example/y.png)",
    "`code` | pipe | **bold**",
    "http://evil.example www.evil.example",
    "a\nb\r\nc",
    "abc\u202egpj.exe",
    "a\x00b\x1b[31m",
    "../../etc/passwd",
    "x" * 40_000,
]
"""Names that other programs take for more than names."""


def hostile() -> Record:
    names = {text.replace("\n", " ") + str(number): text for number, text in enumerate(HOSTILE)}
    found = samples.result(components=names, add_on={"name": HOSTILE[0], "version": HOSTILE[8]})
    found["software_spec"][HOSTILE[9]] = 1
    found["notifications"] = {"warnings": [samples.notification("WARNING", text, text) for text in HOSTILE]}
    label = {"host_label": HOSTILE[8]}
    return replace(samples.failed(samples.stack(), result=found, **label), id="x")


def exported(record: Record, kind: Format) -> bytes:
    return export_record(record, kind, Known(samples.facts(), samples.lists()), {})


def csv_rows(data: bytes) -> list[dict[str, str]]:
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1, "not a rectangle"
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


class Page(HTMLParser):
    """What a browser would make of it: every element, and the texts of the cells."""

    def __init__(self, data: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.cells: list[str] = []
        self.feed(data.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "td":
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1][0] == "td":
            self.cells[-1] += data


@pytest.mark.parametrize("sample", [samples.success, samples.five_causes_with_result, samples.lost, hostile])
def test_the_record_comes_back_as_it_was(sample: Any) -> None:
    record = sample()
    assert read_record_file(exported(record, Format.RECORD)) == record


@pytest.mark.parametrize("kind", [Format.CSV, Format.HTML, Format.MARKDOWN])
def test_what_a_base_image_and_an_add_on_consist_of_is_exported_as_well(kind: Format) -> None:
    text = exported(samples.success(), kind).decode()
    for versions in samples.lists().values():
        for name, version in versions.items():
            assert name in text.replace("\\", "")
            assert version in text


def test_what_overrides_a_component_is_told() -> None:
    record = samples.record(result=samples.result(removed_components=["tools-light"]))
    rows = [row for row in csv_rows(exported(record, Format.CSV)) if row["part"].startswith("component of")]
    assert [(row["name"], row["source"]) for row in rows] == [
        ("ESXi", "base image"),
        ("Intel-icen", "base image, overridden"),
        ("Broadcom-ntg3", "base image, overridden"),
        ("tools-light", "base image, overridden"),
        ("Broadcom-ntg3", "add-on, overridden"),
        ("dell-shared-perc8", "add-on"),
    ]
    assert rows[0]["vendor"] == "VMware, Inc."


def test_the_software_is_told_with_what_the_depots_know() -> None:
    rows = csv_rows(exported(samples.alternative_images(), Format.CSV))
    by_name = {row["name"]: row for row in rows if row["table"] == "Software" and row["part"] == "component"}
    row = next(r for r in rows if r["name"] == "Intel-icen" and r["part"] == "component" and not r["image"])
    assert (row["version"], row["vendor"], row["category"]) == ("1.11.3.0-1OEM.800.1.0", "Intel", "SECURITY")
    assert (row["display_name"], row["urgency"], row["release_date"]) == ("Intel E810 driver", "CRITICAL", "2024-03-12")
    assert "MRVL-E4-CNA-Driver-Bundle" in by_name
    assert {row["image"] for row in rows} == {"", "Dell PowerEdge", "This host only"}
    assert {"selection", "base image", "add-on", "solution", "removed component", "hardware support", "other"} <= {
        row["part"] for row in rows
    }
    assert next(r["value"] for r in rows if r["name"] == "quota_of_a_newer_server") == '{"used":12,"limits":[1,null]}'


def test_a_failure_is_told_cause_by_cause_with_the_language_and_utc() -> None:
    rows = csv_rows(exported(samples.in_german(), Format.CSV))
    steps = [row["step"] for row in rows if row["table"] == "Why it failed"]
    assert steps == ["problem", "error type", "operation", *(f"cause {n}" for n in range(1, 6)), "data"]
    assert any("Das Image konnte nicht extrahiert werden." in row["text"] for row in rows)
    facts = {row["name"]: row["value"] for row in rows if row["table"] == "Extraction"}
    assert facts["Language asked for"] == "de" and facts["Ended"].endswith("Z") and facts["Task"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_of_a_csv_is_a_formula(text: str) -> None:
    table = Table("T", ("name", text), ((text, text),))
    for row in csv.reader(io.StringIO(document_bytes(Document("D", (table,)), Format.CSV).decode("utf-8-sig"))):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", " ", "＝"))
            assert "\x00" not in cell and "\u202e" not in cell and "\n" not in cell


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("1.10", "'1.10"),
        ("4.0", "'4.0"),
        ("007", "'007"),
        ("1e5", "'1e5"),
        ("42", "42"),
        ("0", "0"),
        ("8.0.3-0", "8.0.3-0"),
    ],
)
def test_no_version_becomes_a_number_in_a_spreadsheet(text: str, cell: str) -> None:
    table = Table("T", ("version",), ((text,),))
    rows = csv.reader(io.StringIO(document_bytes(Document("D", (table,)), Format.CSV).decode("utf-8-sig")))
    assert list(rows)[1][1] == cell


def test_every_cell_of_a_workbook_is_a_string() -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported(hostile(), Format.XLSX)))
    assert book.sheetnames == ["Extraction", "Why it failed", "Notifications", "Software", "Timeline (UTC)"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    values = {cell.value for cell in cells}
    assert {text for text in HOSTILE if text.isprintable() and len(text) < 100} <= values
    assert any(str(value).endswith("(cut off here)") for value in values)
    names = zipfile.ZipFile(io.BytesIO(exported(hostile(), Format.XLSX))).namelist()
    assert not [name for name in names if "external" in name.lower() or "vba" in name.lower()]


def test_more_rows_than_a_sheet_has_go_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "MAX_ROWS", 4)
    document = Document("D", (Table("A title that is a little too long for it", ("n",), (("x",),) * 9),))
    book = openpyxl.load_workbook(io.BytesIO(document_bytes(document, Format.XLSX)))
    assert [sheet.max_row for sheet in book] == [5, 5, 2]


def test_the_page_has_the_words_and_nothing_that_acts() -> None:
    data = exported(hostile(), Format.HTML)
    page = Page(data)
    allowed = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "div", "table", "thead", "tbody"}
    assert {tag for tag, _ in page.elements} == allowed | {"tr", "th", "td", "footer"}
    assert {name for _, attributes in page.elements for name in attributes} <= {
        "lang", "charset", "http-equiv", "content", "name", "class", "scope", "dir",
    }  # fmt: skip
    assert ("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY}) in page.elements
    assert "<script>alert(1)</script>" in page.cells
    assert b"url(" not in data and b"@import" not in data
    assert "\u202e".encode() not in data and b"abc\\u202egpj.exe" in data


def test_markdown_shows_each_text_in_its_cell() -> None:
    text = exported(hostile(), Format.MARKDOWN).decode()
    tables = [line for line in text.splitlines() if line.startswith("|")]
    assert tables and all(line.endswith(" |") for line in tables)
    assert r"\<script\>alert(1)\</script\>" in text and r"\[x\](http\://evil.example)" in text
    assert r"\`code\` \| pipe \| \*\*bold\*\*" in text
    assert "<script" not in text.replace(r"\<", "") and "](http:" not in text


@given(st.lists(st.text(max_size=30), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_any_texts_at_all_can_be_exported_and_read_back(texts: list[str]) -> None:
    document = Document(texts[0], (Table("T", ("name", "value"), tuple((text, text) for text in texts)),))
    assert len(csv_rows(document_bytes(document, Format.CSV))) == len(texts)
    cells = Page(document_bytes(document, Format.HTML)).cells
    assert not any(texts) or len(cells) % len(texts) == 0
    document_bytes(document, Format.MARKDOWN).decode()
    sheet = openpyxl.load_workbook(io.BytesIO(document_bytes(document, Format.XLSX))).worksheets[0]
    assert all(cell.data_type in "sn" and not isinstance(cell.value, float) for row in sheet for cell in row)


def test_the_specification_is_what_an_image_import_takes() -> None:
    record = samples.alternative_images()
    spec = json.loads(spec_bytes(record))
    assert spec["base_image"] == {"version": "8.0.3-0.0.24022510"}
    assert spec["components"]["Intel-icen"] == "1.11.3.0-1OEM.800.1.0"
    assert set(spec) == {
        "base_image", "add_on", "components", "solutions", "hardware_support", "removed_components",
        "alternative_images",
    }  # fmt: skip
    assert read_extract_info({"software_spec": spec}).image is not None


def test_maps_that_came_as_lists_are_objects_in_the_specification() -> None:
    rows = [{"key": "Broadcom-ntg3", "value": "4.1"}]
    spec = json.loads(spec_bytes(samples.record(result=samples.result(components=rows, newer=1))))
    assert spec["components"] == {"Broadcom-ntg3": "4.1"} and "newer" not in spec


@pytest.mark.parametrize("sample", [samples.five_causes, samples.no_error])
def test_without_software_there_is_no_specification(sample: Any) -> None:
    with pytest.raises(NoSoftwareError):
        spec_bytes(sample())


def test_the_bundle_holds_what_was_shown_under_names_of_its_own() -> None:
    record = hostile()
    log = b"first line that is cut\n" + b"x" * 99 + b"\n" + b"last line\n" * (LOG_TAIL // 10)
    pieces = bundle_pieces(record, log, {"Depot GUI": "0.1.0"}, Reader("en", UTC))
    with zipfile.ZipFile(io.BytesIO(bundle_bytes(pieces))) as archive:
        assert archive.namelist() == ["record.depot.json", "record.txt", "log.txt", "versions.txt"]
        assert [archive.read(piece.name) for piece in pieces] == [piece.data for piece in pieces]
        assert read_record_file(archive.read("record.depot.json")) == record
    tail = next(piece.data for piece in pieces if piece.content is Content.LOG)
    assert len(tail) <= LOG_TAIL and tail.startswith(b"last line\n")


def test_a_bundle_without_a_log_has_none() -> None:
    pieces = bundle_pieces(samples.success(), b"", {"Depot GUI": "1"}, Reader("en", UTC))
    assert Content.LOG not in {piece.content for piece in pieces}


def test_the_record_itself_is_an_export_that_can_be_opened_again() -> None:
    record = samples.success()
    assert read_record_file(exported(record, Format.RECORD)) == record


@pytest.mark.parametrize("kind", [kind for kind in Format if kind not in TABLES])
def test_a_comparison_is_no_record_and_no_specification(kind: Format) -> None:
    document = Document("Comparison", ())
    with pytest.raises(ValueError, match=re.escape(str(kind))):
        document_bytes(document, kind)


def test_what_is_shown_of_the_bundle_is_what_is_written() -> None:
    pieces = bundle_pieces(samples.success(), "Grüße\n\udcff".encode("utf-8", "surrogateescape"), {}, Reader("en", UTC))
    shown = {piece.name: piece.text for piece in pieces}
    with zipfile.ZipFile(io.BytesIO(bundle_bytes(pieces))) as bundle:
        assert shown == {name: bundle.read(name).decode("utf-8", "replace") for name in bundle.namelist()}
    assert "Grüße\n\ufffd" in shown.values()


@pytest.mark.parametrize("kind", TABLES)
def test_the_same_record_gives_the_same_bytes(kind: Format) -> None:
    record = samples.success()
    assert exported(record, kind) == exported(record, kind)


def test_a_comparison_tells_what_is_drift() -> None:
    sides = [
        Side("esx-01", read_extract_info(samples.result())),
        Side(
            "esx-01", read_extract_info(samples.result(components={"Intel-icen": "2", "vmware-fdm": "9", "new": None}))
        ),
    ]
    comparison = compare(sides)
    rows = csv_rows(export_comparison(comparison, Format.CSV, only_differences=True))
    told = {row["name"]: row for row in rows if row["table"] == "Comparison"}
    assert (told["Intel-icen"]["esx-01"], told["Intel-icen"]["esx-01 (2)"]) == ("1.11.3.0-1OEM.800.1.0", "2")
    assert (told["new"]["state"], told["new"]["esx-01"], told["new"]["esx-01 (2)"]) == ("added", "—", "?")
    assert told["vmware-fdm"]["drift"] == "no, put there by a solution" and told["Intel-icen"]["drift"] == "yes"
    assert "Broadcom-ntg3" in told and "same" not in {row["state"] for row in told.values()}
    whole = csv_rows(export_comparison(comparison, Format.CSV, only_differences=False))
    assert {row["state"] for row in whole} > {row["state"] for row in told.values()}
    for kind in TABLES:
        assert export_comparison(comparison, kind, only_differences=True)


def test_an_export_is_there_whole_or_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "x.csv"
    target.write_bytes(b"old")
    save_export(target, b"new")
    assert target.read_bytes() == b"new" and list(tmp_path.iterdir()) == [target]
    folder = tmp_path / "folder.csv"
    folder.mkdir()
    with pytest.raises(DiskError, match="folder"):
        save_export(folder, b"data")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.csv", "x.csv"]
    with pytest.raises(DiskError):
        save_export(tmp_path / "absent" / "x.csv", b"data")


def test_a_record_of_which_nothing_is_known_can_be_exported() -> None:
    assert [table.title for table in record_document(samples.not_started(), NOTHING_KNOWN, {}).tables]
    for kind in TABLES:
        assert exported(samples.not_started(), kind)


def test_only_a_success_without_a_depot_had_everything_there() -> None:
    for sample, words in ((samples.already_in_depot, "already"), (samples.five_causes_with_result, "none")):
        rows = csv_rows(exported(sample(), Format.CSV))
        depot = next(row["value"] for row in rows if row["name"] == "Depot")
        assert words in depot and (words == "already") == ("everything" in depot)
