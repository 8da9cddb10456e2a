"""How large the one-folder build is beside a bare window built the same way: `sh packaging/build sizes` makes both."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.benchmarks.measure import Row

DIST = Path(__file__).parents[2] / "dist"


def rows(_rounds: int) -> list[Row]:
    program, bare = DIST / "depot-gui", DIST / "bare-window"
    if not (program.is_dir() and bare.is_dir()):
        subprocess.run(["sh", "packaging/build", "sizes"], cwd=DIST.parent, check=True)
    ours, theirs = _megabytes(program), _megabytes(bare)
    return [Row("size", "installed size of the one-folder build", "bare window, frozen", ours, theirs, 1.3, "MB")]


def _megabytes(folder: Path) -> float:
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6
