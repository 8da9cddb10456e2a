"""Every text of the catalogue stands in a picture of the tour or of a gallery, where whoever translates can see it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.marks import catalogue, read_numbers

ROOT = Path(__file__).parents[2]
NOWHERE = {
    ("CaFile", "A certificate authority’s file"),
    ("CaFile", "Certificates (*.pem *.crt *.cer)"),
    ("CaFile", "All files (*)"),
    ("HostListField", "Read a list of hosts"),
    ("HostListField", "Lists (*.csv *.txt)"),
    ("HostListField", "All files (*)"),
    ("MainWindow", "Open records"),
    ("MainWindow", "Records (*.depot.json *.json)"),
    ("MainWindow", "All files (*)"),
    # tips that show for a moment, and what stands in only where all else fails
    ("DetailsPane", "No browser could be opened. The address is shown above."),
    ("Exports", "This extraction returned no software specification."),
    ("Runs", "vCenter has already been asked to cancel the extraction. It may still finish."),
    ("Runs", "vCenter does not let this task be canceled."),
    ("Advice", "vCenter"),
    ("Certificates", "There is nothing to compare it with yet."),
    ("Messages", "The file {path} cannot be used."),
    ("Page", "Working…"),
    ("ReviewPage", "as vCenter reported it"),
}
"""The system's own file dialogs first."""


@pytest.mark.slow
def test_each_text_is_in_a_picture(tmp_path: Path) -> None:
    tour = ["tests.touring", str(tmp_path / "tour"), "--pseudo", "marked"]
    read = ["tests.reading", str(tmp_path / "read"), "--marked"]
    for command in (tour, read):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-m", *command], cwd=ROOT, env=environment, timeout=400, check=False)
    seen = read_numbers(tmp_path / "tour" / "texts.tsv") | read_numbers(tmp_path / "read" / "texts.tsv")
    missing = {(e.context, e.source) for number, e in enumerate(catalogue("de")) if number not in seen}
    assert missing == NOWHERE
