"""The command line of the simulator."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from depot_gui.simulator import faults
from depot_gui.simulator.faults import HostFault, parse_fault
from depot_gui.simulator.inventory import Inventory
from depot_gui.simulator.release import RELEASES, Release


@dataclass(frozen=True, slots=True)
class Options:
    """Everything that can be chosen; times in seconds."""

    port: int
    until_stdin_closes: bool
    release: Release
    faults: tuple[HostFault, ...]
    speed: float
    inventory: int
    task_limit: int
    session_limit: int
    session_idle: float
    other_tasks: int
    second_client: str | None
    bare_tasks: bool
    refuse_in_task: bool
    clock_offset: float
    password: str
    host_password: str
    token_prefix: str
    control: bool


def parse_options(arguments: Sequence[str] | None = None) -> Options:
    """Parses the command line; ends the process with a usage message where it is wrong."""
    parser = _parser()
    values = vars(parser.parse_args(arguments))
    values["release"] = RELEASES[values["release"]]
    values["faults"] = tuple(values["faults"])
    options = Options(**values)
    stranger = _stranger(options)
    if stranger is not None:
        parser.error(f"there is no host {stranger}")
    return options


def _stranger(options: Options) -> str | None:
    """A host that is named and does not exist: what was meant for it would silently never happen."""
    inventory = Inventory(options.inventory)
    for fault in options.faults:
        if not any(fault.matches(host, fault.where) for host in inventory.hosts):
            return fault.host
    second = options.second_client
    return second if second is not None and inventory.find(second) is None else None


def _fault(text: str) -> HostFault:
    try:
        return parse_fault(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return value


def _whole(low: int, high: int) -> Callable[[str], int]:
    """A type for argparse: a whole number within bounds."""

    def whole(text: str) -> int:
        if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
            raise argparse.ArgumentTypeError(f"{text!r} is not a number from {low} to {high}")
        return int(text)

    return whole


_COUNT = _whole(0, 1_000_000)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m depot_gui.simulator",
        description="A simulated vCenter and ESXi hosts on loopback TLS. The first line on standard output "
        "is one JSON object: url, user, password, certificate, hosts and more.",
        epilog=faults.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_process_options(parser)
    _add_server_options(parser)
    _add_task_options(parser)
    return parser


def _add_process_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--port", type=_whole(0, 65535), default=0, help="vCenter's port on 127.0.0.1 (default: a free one)")
    add("--until-stdin-closes", action="store_true", help="end when standard input does, as a child should")
    add("--control", action="store_true", help="serve /simulator/…: statistics, faults, other clients")
    add("--password", default="VMware1!", help="the password of every vCenter account (default: VMware1!)")
    add("--host-password", default="ESXi-demo1!", help="root's password on every host (default: ESXi-demo1!)")
    add("--token-prefix", default="", metavar="TEXT", help="what the token of every session begins with")


def _add_server_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--release", choices=sorted(RELEASES), default="8.0.3", help="which vCenter this is (default: 8.0.3)")
    add("--inventory", type=_COUNT, default=0, metavar="N", help="add N hosts, in clusters of 64")
    add("--session-limit", type=_COUNT, default=550, metavar="N", help="sessions at once (default: 550)")
    add("--session-idle", type=_positive, default=1800.0, metavar="S", help="seconds until a session ends")
    add("--clock-offset", type=float, default=0.0, metavar="S", help="seconds the server's clock is ahead")


def _add_task_options(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--fault", action="append", default=[], type=_fault, dest="faults", metavar="FAULT", help="see below")
    add("--speed", type=_positive, default=1.0, metavar="X", help="tasks run X times as fast")
    add("--task-limit", type=_COUNT, default=16, metavar="N", help="unfinished tasks at once (default: 16)")
    add("--other-tasks", type=_COUNT, default=2, metavar="N", help="finished tasks of others at the start")
    add("--second-client", metavar="HOST", help="another client starts this host whenever it is started")
    add("--bare-tasks", action="store_true", help="tasks without target, user and start_time")
    add("--refuse-in-task", action="store_true", help="the task, not the call, reports a refused host login")
