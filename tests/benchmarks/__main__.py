"""`sh tests/benchmarks/run`: the table, or some rows of it."""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import sys
from collections.abc import Callable

from tests.benchmarks.measure import ROUNDS, Row, table

PARTS = ("starting", "reading", "following", "many", "size")
"""Modules of this folder, each with a function `rows(rounds)`."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests/benchmarks/run", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", choices=[[], *PARTS], help=", ".join(PARTS))
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"measurements of each (default: {ROUNDS})")
    arguments = parser.parse_args()
    rows: list[Row] = []
    for name in arguments.parts or PARTS:
        print(f"measuring {name} …", file=sys.stderr)
        measure: Callable[[int], list[Row]] = importlib.import_module(f"tests.benchmarks.{name}").rows
        rows += measure(arguments.rounds)
    print(table(rows))
    print(f"\n{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
