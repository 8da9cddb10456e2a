"""Prints the size of the frozen program beside that of a bare window: `python sizes.py PROGRAM BARE`."""

import sys
from pathlib import Path


def size(folder: Path) -> int:
    """Bytes of a file, or of all files below a folder; links count nothing."""
    files = [folder, *folder.rglob("*")]
    return sum(path.stat().st_size for path in files if path.is_file() and not path.is_symlink())


def main(program: Path, bare: Path) -> None:
    ours, floor = size(program), size(bare)
    print(f"{program.name} {ours / 1e6:.1f} MB, {bare.name} {floor / 1e6:.1f} MB, ratio {ours / floor:.2f}")  # noqa: T201
    parts = {
        path.name: size(path) if path.is_dir() else path.stat().st_size for path in (program / "_internal").iterdir()
    }
    for name, number in sorted(parts.items(), key=lambda part: -part[1])[:12]:
        print(f"  {number / 1e6:6.1f} MB  {name}")  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
