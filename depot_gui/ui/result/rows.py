"""The rows of a result as they are shown now: what the depots know of them, sorted, filtered. No Qt model."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import TypeAlias

from msgspec.structs import replace

from depot_gui.domain.depot_content import ContentFacts
from depot_gui.domain.message_text import Reader
from depot_gui.domain.software import DepotExtractInfo
from depot_gui.ui.result.forest import SOURCES, Forest, Kind, add_parts, consisting, plant
from depot_gui.ui.result.layers import Layers
from depot_gui.ui.result.order import Order, filtered, hits, in_order, natural_keys, sorted_order
from depot_gui.ui.texts import software, times

Facts: TypeAlias = Mapping[tuple[str, str], ContentFacts]
Lists: TypeAlias = Mapping[tuple[str, str], Mapping[str, str]]


class Column(IntEnum):
    NAME = 0
    VERSION = 1
    VENDOR = 2
    SOURCE = 3
    CATEGORY = 4
    DISPLAY_NAME = 5
    URGENCY = 6
    RELEASED = 7


class Rows:
    """A row is its id in the `forest`, which stays through filters and orders.

    `shown` are the rows shown below each row, at -1 the top ones, in order; `place` is the place of each among its
    siblings, -1 where it is not shown. `found` are the rows that match the filter themselves, `planted` how many there
    are without what came later from the depots.
    """

    def __init__(self) -> None:
        self.forest = Forest()
        self.facts: Facts = {}
        self.lists: Lists = {}
        self.layers = Layers()
        self.planted = 0
        self.shown: Order = dict(self.forest.children)
        self.place: list[int] = []
        self.found: list[int] = []
        self._reader: Reader | None = None
        self._words: tuple[str, ...] = ()
        self._sorting: tuple[Column, bool] | None = None
        self._texts: list[str] = []
        self._sorted: Order = self.shown
        self._in_order: list[int] | None = None
        self._natural: dict[Column, list[str]] = {column: [] for column in _NATURAL}

    # Changes

    def show(self, info: DepotExtractInfo, reader: Reader) -> None:
        """Show another result; filter and order stay in force."""
        self.forest = plant(info, reader)
        self.planted = len(self.forest)
        self.layers = Layers()
        self._add_parts()
        self._reader, self._texts = replace(reader, zone=UTC), []
        self._natural = {column: [] for column in _NATURAL}
        self._arrange()

    def prepare(self, some: int) -> bool:
        """Make some more of what the first filter and the first sort need; False when nothing is left.

        With 100,000 rows that sort would take a fifth of a second otherwise.
        """
        if len(self._texts) < len(self.forest):
            self._casefold(some)
            return True
        for column, keys in self._natural.items():
            texts = self._own_texts(column)
            if len(keys) < len(texts):
                keys.extend(natural_keys(texts[len(keys) : len(keys) + some]))
                return True
        return False

    def set_facts(self, facts: Facts) -> None:
        """What the depots know of components, add-ons and base images, by name and version."""
        self.facts, self._texts = facts, []
        self._arrange()

    def would_add(self, lists: Lists) -> bool:
        """Whether these lists have rows that are not there yet."""
        return any(lists.get(self.forest.key(row) or _NO_KEY) for row in consisting(self.forest))

    def set_lists(self, lists: Lists) -> None:
        """What base images and add-ons consist of; the new rows come last, so the ids of the others stay."""
        self.lists, self._texts = lists, []
        self._add_parts()
        self._arrange()

    def set_words(self, words: tuple[str, ...]) -> None:
        """Show only rows with all these casefolded words, in whatever column, and what is above and below them."""
        self._words = words
        self._filter()

    def set_sorting(self, sorting: tuple[Column, bool] | None) -> None:
        """Sort by a column, descending or not, what has no order of its own; None is the server's own order."""
        self._sorting = sorting
        self._arrange()

    # What is there

    @property
    def words(self) -> tuple[str, ...]:
        return self._words

    @property
    def sorting(self) -> tuple[Column, bool] | None:
        return self._sorting

    @property
    def matches(self) -> list[int]:
        """The rows that match the filter, as they stand on the screen."""
        if self._in_order is None:
            self._in_order = self.as_shown(self.found)
        return self._in_order

    def is_beside(self, row: int) -> bool:
        """Whether the filter shows this row only because it stands above or below a match."""
        if not self._words:
            return False
        place = bisect_left(self.found, row)  # ids in order
        return self.found[place : place + 1] != [row]

    @property
    def count(self) -> int:
        """How many are shown."""
        return sum(map(len, self.shown.values()))

    def as_shown(self, rows: Iterable[int]) -> list[int]:
        """These rows as they stand on the screen, from the top."""
        return in_order(self.shown, rows)

    def below(self, row: int) -> Sequence[int]:
        """The rows shown below a row (-1: at the top), in order."""
        return self.shown.get(row, ())

    def facts_of(self, row: int) -> ContentFacts | None:
        key = self.forest.key(row) if self.facts else None
        return None if key is None else self.facts.get(key)

    def text(self, row: int, column: Column) -> str:
        """A cell's text, whole."""
        forest = self.forest
        if column is Column.NAME:
            return forest.name[row]
        if column is Column.VERSION:
            return self._part(row) or forest.version[row]
        if column is Column.SOURCE:
            source = forest.source(row)
            if self.layers.above(forest, row) is not None:
                return software.overridden()
            return "" if source is None else software.source_name(source)
        facts = self.facts_of(row)
        if column is Column.VENDOR and forest.kind[row] is Kind.BASE_IMAGE:
            return self._image_vendor(forest.version[row])
        return "" if facts is None else self._fact(facts, column)

    # Inside

    def _add_parts(self) -> None:
        for row in consisting(self.forest):
            parts = self.lists.get(self.forest.key(row) or _NO_KEY)
            if parts:
                add_parts(self.forest, row, parts)
        self.layers.read(self.forest)

    def _part(self, row: int) -> str:
        """How many of its rows a filter left to a list that is headed by a number."""
        if not self._words or row not in self.forest.sortable or self.forest.kind[row] is not Kind.BRANCH:
            return ""
        shown, there = len(self.shown.get(row, ())), len(self.forest.children[row])
        return software.part_of(shown, there) if shown < there else ""

    def _image_vendor(self, version: str) -> str:
        """The depots name no vendor of a base image; its ESXi component has the same version."""
        facts = self.facts.get(("ESXi", version))
        return "" if facts is None else facts.vendor

    def _fact(self, facts: ContentFacts, column: Column) -> str:
        match column:
            case Column.VENDOR:
                return facts.vendor
            case Column.CATEGORY:
                return software.category_name(facts.category)
            case Column.DISPLAY_NAME:
                return facts.display_name
            case Column.URGENCY:
                return software.urgency_name(facts.urgency)
            case _:
                return self._date(facts.release_date)

    def _date(self, moment: datetime | None) -> str:
        """Releases are of a day, and carry it as midnight UTC."""
        return "" if moment is None or self._reader is None else times.day(moment, self._reader)

    def _arrange(self) -> None:
        """Order anew, then filter anew."""
        if self._sorting is None:
            self._sorted = dict(self.forest.children)
        else:
            column, descending = self._sorting
            self._sorted = sorted_order(self.forest, lambda rows: self._keys(rows, column), descending)
        self._filter()

    def _keys(self, rows: range, column: Column) -> list[str]:
        if column is Column.RELEASED:
            found = (self.facts_of(row) for row in rows)
            return ["" if f is None or f.release_date is None else f.release_date.isoformat() for f in found]
        if column in _NATURAL:
            ready = self._natural[column][rows.start : rows.stop]
            return ready if len(ready) == len(rows) else natural_keys(self._own_texts(column)[rows.start : rows.stop])
        return [self.text(row, column).casefold() for row in rows]

    def _own_texts(self, column: Column) -> list[str]:
        return self.forest.name if column is Column.NAME else self.forest.version

    def _filter(self) -> None:
        self._in_order = None
        if self._words:
            self._casefold(len(self.forest))
            self.found = hits(self._texts, self._words)
            self.shown = filtered(self.forest, self._sorted, self.found)
        else:
            self.found, self.shown = [], self._sorted
        self.place = place = [-1] * len(self.forest)
        for rows in self.shown.values():
            if isinstance(rows, range):
                place[rows.start : rows.stop] = range(len(rows))
            else:
                for number, row in enumerate(rows):
                    place[row] = number

    def _casefold(self, some: int) -> None:
        """Make the text that the filter looks in for so many more rows."""
        forest = self.forest
        words = {kind: software.source_name(source) for kind, source in SOURCES.items()}
        first = len(self._texts)
        part = slice(first, first + some)
        rows = zip(forest.name[part], forest.version[part], forest.kind[part], strict=True)
        self._texts += [f"{name}\n{version}\n{words.get(kind, '')}".casefold() for name, version, kind in rows]
        for row in range(first, len(self._texts)) if self.facts else ():
            if self.facts_of(row) is not None:
                more = (self.text(row, column) for column in Column if column not in _OWN_COLUMNS)
                self._texts[row] += "\n" + "\n".join(more).casefold()


_NO_KEY = ("", "")
_NATURAL = (Column.VERSION, Column.NAME)
"""Sorted by the value of the numbers in them."""

_OWN_COLUMNS = (Column.NAME, Column.VERSION, Column.SOURCE)
