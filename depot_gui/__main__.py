"""The command line: `depot-gui`, `--demo`, `FILE…`, `--vcenter HOST[:PORT] --user NAME`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def main(arguments: list[str] | None = None) -> int:
    """Run the program; the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--simulator"]:  # the frozen program's own child: there is no Python beside it
        from depot_gui.simulator.__main__ import main as simulate

        return simulate(given[1:])
    if not given:  # as from the menu: no parser is loaded
        from depot_gui.app import Options, run

        return run(Options())
    options = _parser().parse_args(given)
    simulator = None
    if options.demo:
        from depot_gui.demo_process import SimulatorProcess

        simulator = SimulatorProcess()
    from depot_gui.app import Options, run

    chosen = Options(
        demo=options.demo,
        vcenter=options.vcenter,
        user=options.user,
        files=tuple(options.files),
        theme=options.theme,
        language=options.language,
        selftest=options.selftest_first_window,
    )
    return run(chosen, simulator)


def _parser() -> argparse.ArgumentParser:
    import argparse
    from pathlib import Path

    from depot_gui import __version__

    parser = argparse.ArgumentParser(
        prog="depot-gui",
        description="Extract an ESXi host's software specification into a vCenter's depot.",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a record (*.depot.json) to open")
    parser.add_argument("--demo", action="store_true", help="try it with a simulated vCenter; needs no network")
    parser.add_argument("--vcenter", default="", metavar="HOST[:PORT]", help="fill in this vCenter")
    parser.add_argument("--user", default="", metavar="NAME", help="fill in this user")
    parser.add_argument("--theme", choices=["system", "light", "dark"], help="the theme, instead of the settings'")
    parser.add_argument(
        "--language", default="", metavar="TAG", help="the language (de, ja, …), instead of the system's"
    )
    parser.add_argument("--version", action="version", version=f"depot-gui {__version__}")
    parser.add_argument("--selftest-first-window", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
