"""Exports in the programs that people open them with: Chromium and LibreOffice, both Debian's. `sh tests/run --all`."""

import csv
import functools
import http.server
import io
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from depot_gui.flow.exports.formats import Format
from tests.flow.test_exports import HOSTILE, exported, hostile

pytestmark = pytest.mark.slow

_SCRIPT = "<script>document.title = 'ran'</script><img src=/asked.png>"


def program(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"{names[0]} is not installed")
    return found


def run(folder: Path, *command: str) -> str:
    """Run it with a home of its own; what it wrote."""
    environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True, timeout=180)
    return done.stdout.decode("utf-8", "replace")


class Counting(http.server.SimpleHTTPRequestHandler):
    """Serves a folder and notes what was asked for."""

    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    handler = type("Handler", (Counting,), {"asked": asked})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def dom(folder: Path, address: str) -> str:
    chromium = program("chromium", "chromium-browser", "google-chrome")
    return run(folder, chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", address)


def test_a_browser_runs_and_fetches_nothing(tmp_path: Path, site: tuple[str, list[str]]) -> None:
    address, asked = site
    page = exported(hostile(), Format.HTML)
    (tmp_path / "page.html").write_bytes(page)
    shown = dom(tmp_path, f"{address}/page.html")
    assert shown.count("<script") == 0 and shown.count("<img") == 0 and "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert [path for path in asked if path != "/favicon.ico"] == ["/page.html"]


def test_the_policy_would_stop_what_slipped_through(tmp_path: Path, site: tuple[str, list[str]]) -> None:
    """A page into which markup was put by hand; without the policy the same page does run it."""
    address, asked = site
    page = exported(hostile(), Format.HTML).replace(b"<h1>", _SCRIPT.encode() + b"<h1>", 1)
    (tmp_path / "page.html").write_bytes(page)
    (tmp_path / "open.html").write_bytes(page.replace(b"Content-Security-Policy", b"x"))
    assert "<title>ran" not in dom(tmp_path, f"{address}/page.html") and "/asked.png" not in asked
    assert "<title>ran" in dom(tmp_path, f"{address}/open.html") and "/asked.png" in asked


def test_the_page_prints(tmp_path: Path) -> None:
    chromium = program("chromium", "chromium-browser", "google-chrome")
    (tmp_path / "page.html").write_bytes(exported(hostile(), Format.HTML))
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=page.pdf", "--no-pdf-header-footer")
    run(tmp_path, chromium, *options, str(tmp_path / "page.html"))
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("kind", [Format.XLSX, Format.CSV])
def test_libreoffice_sees_texts_and_no_formula(tmp_path: Path, kind: Format) -> None:
    """It opens the export and saves it as a workbook, in which nothing is a formula, a link or a number."""
    office = program("soffice", "libreoffice")
    source = tmp_path / f"export{kind.value}"
    source.write_bytes(exported(hostile(), kind))
    reading = ("--infilter=CSV:44,34,UTF8,1,,0,false,true",) if kind is Format.CSV else ()
    out = tmp_path / "out"
    run(
        tmp_path,
        office,
        "--headless",
        *reading,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        str(out),
        str(source),
    )
    book = openpyxl.load_workbook(io.BytesIO((out / "export.xlsx").read_bytes()))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not [cell.value for cell in cells if cell.data_type == "f"]
    assert not [cell.value for cell in cells if cell.hyperlink]
    values = {str(cell.value).lstrip("'") for cell in cells}
    assert {text for text in HOSTILE if text.isprintable() and len(text) < 100 and text == text.strip()} <= values


def test_python_and_libreoffice_read_the_same_csv(tmp_path: Path) -> None:
    office = program("soffice", "libreoffice")
    data = exported(hostile(), Format.CSV)
    (tmp_path / "export.csv").write_bytes(data)
    reading = "--infilter=CSV:44,34,UTF8,1,,0,false,true"
    writing = "csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,0,false,true"
    run(tmp_path, office, "--headless", reading, "--convert-to", writing, "--outdir", "out", "export.csv")
    again = (tmp_path / "out" / "export.csv").read_text("utf-8-sig")
    ours = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    theirs = list(csv.reader(io.StringIO(again, newline="")))
    assert len(ours) == len(theirs) and ours[0] == theirs[0]
    short = [[cell for cell in row if len(cell) < 30_000] for row in ours]
    assert short == [[cell for cell in row if len(cell) < 30_000] for row in theirs]
