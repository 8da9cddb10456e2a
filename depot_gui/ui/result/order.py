"""Which rows of a forest are shown, and in which order: one pass for a filter, natural order for versions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, compress

from depot_gui.ui.result.forest import TITLES, Forest

_DIGITS = re.compile("([0-9]+)")
_LONGEST = 10_000  # digits; longer numbers are no versions
Order = dict[int, Sequence[int]]
"""The rows below each row, at -1 the top ones."""


class _Values(dict[str, str]):
    """A run of digits as text that sorts by its value: a digit's place, how many digits there are, then the digits."""

    def __missing__(self, digits: str) -> str:
        bare = digits.lstrip("0")
        found = self[digits] = f"0{chr(256 + min(len(bare), _LONGEST))}{bare}"
        return found


def natural_keys(texts: Sequence[str]) -> list[str]:
    """Keys by which digits sort by their value: `1.9` before `1.10`. All texts are taken apart at once, for speed."""
    joined = "\n".join(text.replace("\n", " ") for text in texts)
    parts = _DIGITS.split(joined.casefold())
    parts[1::2] = map(_Values().__getitem__, parts[1::2])
    return "".join(parts).split("\n") if texts else []


def sorted_order(forest: Forest, keys: Callable[[range], Sequence[str]], descending: bool) -> Order:
    """The rows below each row by their keys; those whose order means something stay as they are."""
    order: Order = dict(forest.children)
    for parent in forest.sortable & forest.children.keys():
        rows = forest.children[parent]
        places = sorted(range(len(rows)), key=keys(rows).__getitem__, reverse=descending)
        order[parent] = [rows.start + place for place in places]
    return order


def hits(texts: Sequence[str], words: Sequence[str]) -> list[int]:
    """The rows whose casefolded text has all words."""
    if not words:
        return []
    first, *others = words
    found = [row for row, text in enumerate(texts) if first in text]
    for word in others:
        found = [row for row in found if word in texts[row]]
    return found


def filtered(forest: Forest, order: Order, found: Sequence[int]) -> Order:
    """Only what was found, with its parents, and what is below it.

    A title that was found shows all there is below it only where nothing there was found itself.
    """
    keep = bytearray(len(forest))
    for row in set(map(forest.parent.__getitem__, found)):
        _keep_above(forest, row, keep)
    if len(found) < len(forest):
        heads = (row for row in found if row in forest.children)
        whole = [row for row in heads if not (keep[row] and forest.kind[row] in TITLES)]
        _keep_below(forest, whole, keep)
    for row in found:
        keep[row] = 1
    kept: Order = {}
    for parent in chain((-1,), (p for p in forest.children if p >= 0 and keep[p])):
        there = order[parent]
        if isinstance(there, range):
            rows = list(compress(there, keep[there.start : there.stop]))
        else:
            rows = [row for row in there if keep[row]]
        if rows or parent < 0:
            kept[parent] = rows
    return kept


def _keep_above(forest: Forest, row: int, keep: bytearray) -> None:
    while row >= 0 and not keep[row]:
        keep[row] = 1
        row = forest.parent[row]


def _keep_below(forest: Forest, whole: Iterable[int], keep: bytearray) -> None:
    waiting = list(whole)
    while waiting:
        for row in forest.children[waiting.pop()]:
            keep[row] = 1
            if row in forest.children:
                waiting.append(row)


def in_order(order: Order, found: Iterable[int]) -> list[int]:
    """The rows found as they stand on the screen, from the top."""
    wanted = set(found)
    result: list[int] = []
    if not wanted:
        return result
    waiting = [iter(order[-1])]
    while waiting:
        row = next(waiting[-1], None)
        if row is None:
            waiting.pop()
            continue
        if row in wanted:
            result.append(row)
        if row in order:
            waiting.append(iter(order[row]))
    return result
