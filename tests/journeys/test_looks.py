"""The tour in languages that are longer, mirrored, and in a small window: no page may be cut off or lose its keys."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--pseudo", "stretched", "--size", "1024x700"],
        pytest.param(["--pseudo", "mirrored", "--size", "1024x700"], marks=pytest.mark.slow),
        pytest.param(["--theme", "dark"], marks=pytest.mark.slow),
        pytest.param(["--pseudo", "stretched", "--scale", "1.5"], marks=pytest.mark.slow),
        pytest.param(["--pseudo", "stretched", "--scale", "2"], marks=pytest.mark.slow),
    ],
    ids=" ".join,
)
def test_no_page_of_the_tour_has_a_fault(tmp_path: Path, arguments: list[str]) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.touring", str(tmp_path), *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(list(tmp_path.glob("*.png"))) > 35
