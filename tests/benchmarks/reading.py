"""A record of 100,000 components: open, filter, sort, expand, compare, beside plain Python doing the same on lists.

In a process of its own without a display: the widgets are the real ones, drawn into memory.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.measure import Row, medians, table

COUNT = 100_000
_LIST = "plain Python on a list"
_TYPED = ("v", "ve", "vendor-component-0999", "1oem.5", "")
_GAP_AIM = 100.0  # ms


def rows(rounds: int) -> list[Row]:
    """Measured by `python -m tests.benchmarks.reading`, which needs no display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.benchmarks.reading", "measure", str(rounds)]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return [Row(*values) for values in json.loads(done.stdout)]


class Reading:
    """The widgets, and the same as lists. Each method does one thing once and gives its milliseconds."""

    def __init__(self) -> None:
        from depot_gui.flow.record_file import write_record
        from depot_gui.ui.result.finished_view import FinishedView
        from tests.ui import result_samples as samples

        other = samples.many(COUNT)
        changed = {name: v if number % 10 else v + "-x" for number, (name, v) in enumerate(_components(other).items())}
        self.data = write_record(other)
        self.second = write_record(samples.record(result=samples.result(components=changed)))
        self.view = FinishedView()
        self.view.resize(1010, 800)
        self.view.show()
        self.plain = list(_components(json.loads(self.data)["result"]).items())
        self.lower = [f"{name}\n{version}".casefold() for name, version in self.plain]

    def open(self) -> float:
        from depot_gui.flow.record_file import read_record_file

        def work() -> None:
            self.view.show_record(read_record_file(self.data))
            _settle()

        taken = _timed(work)
        while self.view.result.model.is_preparing:  # in turns of some milliseconds, before a hand is at the keyboard
            _settle()
        return taken

    def open_plain(self) -> float:
        return _timed(lambda: list(_components(json.loads(self.data)["result"]).items()))

    def filter(self) -> float:
        """One more letter of a word, then another word; the mean of them."""
        tree = self.view.result.tree

        def work() -> None:
            for word in _TYPED:
                tree.set_filter(word)
                _settle()

        return _timed(work) / len(_TYPED)

    def filter_plain(self) -> float:
        def found(word: str) -> list[tuple[str, str]]:
            return [pair for pair, text in zip(self.plain, self.lower, strict=True) if word in text]

        return _timed(lambda: [found(word) for word in _TYPED]) / len(_TYPED)

    def sort(self) -> float:
        from PySide6.QtCore import Qt

        model = self.view.result.model

        def work() -> None:
            model.sort(1, Qt.SortOrder.DescendingOrder)
            _settle()

        taken = _timed(work)
        model.sort(-1)
        return taken

    def sort_plain(self) -> float:
        digits = re.compile("([0-9]+)")

        def natural(pair: tuple[str, str]) -> list[tuple[bool, object]]:
            return [(part.isdigit(), int(part) if part.isdigit() else part) for part in digits.split(pair[1])]

        return _timed(lambda: sorted(self.plain, key=natural, reverse=True))

    def expand(self) -> float:
        tree = self.view.result.tree

        def work() -> None:
            tree.expandAll()
            _settle()

        taken = _timed(work)
        tree.collapseAll()
        return taken

    def expand_plain(self) -> float:
        return _timed(lambda: [f"    {name}  {version}" for name, version in self.plain])

    def compare(self) -> float:
        from depot_gui.domain.comparison import Side, compare
        from depot_gui.flow.record_file import read_record_file

        infos = [read_record_file(data).extract_info for data in (self.data, self.second)]
        sides = [Side("a", info) for info in infos if info is not None]
        return _timed(lambda: compare(sides))

    def compare_plain(self) -> float:
        left = dict(self.plain)
        right = _components(json.loads(self.second)["result"])

        def work() -> list[tuple[str, object, object, str]]:
            return [
                (name, left.get(name), right.get(name), "same" if left.get(name) == right.get(name) else "changed")
                for name in sorted(left.keys() | right.keys(), key=str.casefold)
            ]

        return _timed(work)

    def longest_gap(self) -> float:
        """The longest time in which the loop could do nothing else, while a file is opened and compared."""
        gaps: list[float] = []

        async def work() -> None:
            from tests.benchmarks.reading_window import open_filter_sort_compare

            ticking = asyncio.ensure_future(_tick(gaps))
            await open_filter_sort_compare(self.data, self.second)
            ticking.cancel()

        from PySide6.QtWidgets import QApplication

        from depot_gui.ui.bridge import Loop

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        with asyncio.Runner(loop_factory=lambda: Loop(app)) as runner:
            runner.run(work())
        return max(gaps) * 1000


async def _tick(gaps: list[float]) -> None:
    while True:
        before = time.monotonic()
        await asyncio.sleep(0.005)
        gaps.append(time.monotonic() - before - 0.005)


def _components(result: object) -> dict[str, str]:
    raw = getattr(result, "result", result)
    found: dict[str, str] = raw["software_spec"]["components"]  # type: ignore[index]
    return found


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _settle() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


def _measure(rounds: int) -> list[Row]:
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    gc.disable()  # as the program does
    reading = Reading()
    reading.open()
    sides = {
        "open": reading.open,
        "open plain": reading.open_plain,
        "filter": reading.filter,
        "filter plain": reading.filter_plain,
        "sort": reading.sort,
        "sort plain": reading.sort_plain,
        "expand": reading.expand,
        "expand plain": reading.expand_plain,
        "compare": reading.compare,
        "compare plain": reading.compare_plain,
    }
    ms = medians(sides, rounds)
    gap = medians({"gap": reading.longest_gap}, max(1, rounds // 4))["gap"]
    del app
    what = {
        "open": ("open a record of 100,000 components", 3),
        "filter": ("filter it, a keystroke", 5),
        "sort": ("sort it by version", 5),
        "expand": ("expand all of it", 150),  # Qt asks the model, in Python, for each row
        "compare": ("compare it with another", 5),
    }
    found = [
        Row(f"reading-{name}", words, _LIST, ms[name], ms[f"{name} plain"], aim, "ms")
        for name, (words, aim) in what.items()
    ]
    words = "longest gap of the event loop meanwhile"
    return [*found, Row("reading-gap", words, "the aim", gap, _GAP_AIM, 1, "ms")]


def main() -> None:
    if sys.argv[1:2] == ["measure"]:
        values = [list(_values(row)) for row in _measure(int(sys.argv[2]))]
        print(json.dumps(values))
    else:
        print(table(rows(int(sys.argv[1]) if len(sys.argv) > 1 else 5)))


def _values(row: Row) -> tuple[object, ...]:
    return row.name, row.what, row.compared_with, row.ours, row.beside, row.aim, row.unit


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main()
