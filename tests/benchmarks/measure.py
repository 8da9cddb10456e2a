"""Turns and medians: every side of a comparison is measured once a round, so that a busy machine is busy for all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

ROUNDS = 11


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table. `ours` and `beside` are in `unit`; the aim is the largest `ratio` that is right.

    Where nothing stands beside, `beside` is the aim itself.
    """

    name: str
    what: str
    compared_with: str
    ours: float
    beside: float
    aim: float
    unit: str

    @property
    def ratio(self) -> float:
        return self.ours / self.beside

    @property
    def met(self) -> bool:
        return self.ratio <= self.aim


def medians(sides: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median of each side, measured in turn; one round before is not counted: it fills the disk's cache."""
    found: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name, side in sides.items():
            value = side()
            if number:
                found[name].append(value)
    return {name: median(values) for name, values in found.items()}


def table(rows: list[Row]) -> str:
    """Markdown."""
    lines = ["| what | beside | this program | the other | ratio | aim | repeat |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        aim = f"≤ {row.aim:g}" + ("" if row.met else ", missed")
        values = f"{row.ours:.3g} {row.unit} | {row.beside:.3g} {row.unit} | {row.ratio:.2f}"
        lines.append(f"| {row.what} | {row.compared_with} | {values} | {aim} | `{row.name}` |")
    return "\n".join(lines)
