"""One HTML page that holds all of it and asks for nothing: no script, no picture, no link, a policy that says so."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape

from depot_gui.domain.visible import visible
from depot_gui.flow.exports.document import Document, Table

_STYLE = """
:root { color-scheme: light dark; --text: #1b2430; --muted: #596675; --line: #d9dee5; --ground: #fff }
@media (prefers-color-scheme: dark) {
  :root { --text: #e7ebf1; --muted: #9ba7b6; --line: #303946; --ground: #1c222b }
}
body { font: 13px/1.45 Inter, "Segoe UI", system-ui, sans-serif; color: var(--text); background: var(--ground);
  margin: 24px }
h1 { font-size: 20px; font-weight: 600; margin: 0 0 16px; overflow-wrap: anywhere }
h2 { font-size: 14px; font-weight: 600; margin: 24px 0 8px }
.scroll { overflow-x: auto }
table { border-collapse: collapse; min-width: 40% }
th, td { border-bottom: 1px solid var(--line); padding: 5px 12px 5px 0; text-align: left; vertical-align: top;
  overflow-wrap: break-word; min-width: 3em; max-width: 34em; white-space: pre-wrap }
th { color: var(--muted); font-size: 11px; font-weight: 600 }
footer { color: var(--muted); margin-top: 24px }
@media print {
  :root { color-scheme: light; --text: #000; --muted: #444; --line: #bbb; --ground: #fff }
  @page { size: landscape; margin: 12mm }
  body { margin: 0; font-size: 8.5pt }
  .scroll { overflow: visible }
  th, td { overflow-wrap: anywhere; padding-right: 6px; min-width: 7em; max-width: none }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  h2 { break-after: avoid }
}
"""
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"


def html_bytes(document: Document, footer: str) -> bytes:
    """The page. `footer` says who made it."""
    title = _text(document.title)
    parts = [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n',
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        *(part for table in document.tables for part in _table(table)),
        f"<footer>{_text(footer)}</footer>\n</body>\n</html>\n",
    ]
    return "".join(parts).encode()


def _table(table: Table) -> Iterator[str]:
    shown = table.without_empty_columns()
    yield f'<h2>{_text(table.title)}</h2>\n<div class="scroll"><table>\n<thead><tr>'
    yield from (f'<th scope="col">{_text(name)}</th>' for name in shown.columns)
    yield "</tr></thead>\n<tbody>\n"
    for row in shown.rows:
        yield "<tr>" + "".join(f'<td dir="auto">{_text(cell)}</td>' for cell in row) + "</tr>\n"
    yield "</tbody></table></div>\n"


def _text(text: str) -> str:
    return escape(visible(text), quote=True)
