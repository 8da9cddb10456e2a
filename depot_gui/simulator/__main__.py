"""`python -m depot_gui.simulator`: a simulated vCenter for any client."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from depot_gui.simulator.options import parse_options
from depot_gui.simulator.server import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the simulator; the frozen program calls this with its own arguments."""
    return run(parse_options(arguments))


if __name__ == "__main__":
    sys.exit(main())
