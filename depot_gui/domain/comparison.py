"""What differs between the software of two or more hosts: the first one is what the others are held against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import chain

import msgspec

from depot_gui.domain.loose import Json
from depot_gui.domain.software import AlternativeImage, DepotExtractInfo, Image

MOST_SIDES = 500
"""More hosts than this in one comparison are refused."""

PUT_BY_SOLUTIONS = frozenset({"vmware-fdm", "nsx-lcp-bundle", "vmware-spherelet", "vmware-hbr-agent"})
"""Components, casefolded, that solutions put on hosts by themselves: a difference in these is not drift."""


class Part(StrEnum):
    """What a line is about, in the order in which they stand."""

    BASE_IMAGE = "base image"
    ADD_ON = "add-on"
    COMPONENT = "component"
    SOLUTION = "solution"
    HARDWARE_SUPPORT = "hardware support"
    REMOVED = "removed component"
    OTHER = "other"


class Relation(StrEnum):
    """How the others stand to the first: ONLY_LEFT where one of them has no such thing, ONLY_RIGHT where it has not."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


class Side(msgspec.Struct, frozen=True):
    """One of those that are compared. `title` tells it from the others."""

    title: str
    info: DepotExtractInfo


class Line(msgspec.Struct, frozen=True, gc=False):
    """One thing in all sides. A version is None where there is no such thing, "" where its version was not told.

    `image` is empty for the host's image, else the name of the alternative image that the line is of.
    `by_solution`: a solution puts it there, so a difference is not drift.
    """

    part: Part
    image: str
    name: str
    versions: tuple[str | None, ...]
    relation: Relation
    by_solution: bool = False

    @property
    def is_drift(self) -> bool:
        return self.relation is not Relation.SAME and not self.by_solution

    def relation_at(self, place: int) -> Relation:
        """How one side stands to the first."""
        return _relation((self.versions[0], self.versions[place]))


class Comparison(msgspec.Struct, frozen=True, dict=True):
    """All lines, also those that are the same everywhere."""

    titles: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def has_drift(self) -> bool:
        """Whether anything differs that was not put there by a solution."""
        return any(self.count(relation) for relation in Relation if relation is not Relation.SAME)

    def count(self, relation: Relation) -> int:
        """How many lines stand so to the first, without those of solutions."""
        return self._counts[relation, False]

    @property
    def put_by_solutions(self) -> int:
        """How many lines differ only in what solutions put there."""
        return sum(self._counts[relation, True] for relation in Relation if relation is not Relation.SAME)

    def differs_at(self, place: int) -> bool:
        """Whether one side has drifted from the first."""
        return any(line.is_drift and line.versions[place] != line.versions[0] for line in self.lines)

    @cached_property
    def _counts(self) -> Counter[tuple[Relation, bool]]:
        """How many lines stand how, by solutions or not: one pass over maybe 100,000 lines, not one a question."""
        return Counter((line.relation, line.by_solution) for line in self.lines)


def compare(sides: Sequence[Side]) -> Comparison:
    """Hold two or more against the first. Raises ValueError for fewer than two or more than MOST_SIDES."""
    if not 2 <= len(sides) <= MOST_SIDES:
        raise ValueError(f"{len(sides)} sides")
    lines = list(_image_lines("", [side.info.image for side in sides]))
    for image_id in dict.fromkeys(key for side in sides for key in side.info.alternative_images):
        found = [side.info.alternative_images.get(image_id) for side in sides]
        lines += _image_lines(_title(image_id, found), [None if one is None else one.image for one in found])
    lines += _named(Part.OTHER, "", [_fields(side.info.other) for side in sides])
    return Comparison(tuple(side.title for side in sides), tuple(lines))


def _title(image_id: str, found: Iterable[AlternativeImage | None]) -> str:
    names = (one.display_name for one in found if one is not None and one.display_name)
    return next(names, image_id)


def _image_lines(image: str, images: Sequence[Image | None]) -> Iterator[Line]:
    held = [one or _NOTHING for one in images]
    put = PUT_BY_SOLUTIONS | {
        name.casefold() for one in held for solution in one.solutions.values() for name in solution.components
    }
    yield from _named(Part.BASE_IMAGE, image, [_single(one.base_image) for one in held])
    yield from _named(Part.ADD_ON, image, [_single(_add_on(one)) for one in held])
    yield from _named(Part.COMPONENT, image, [one.components for one in held], put)
    solutions = [{name: solution.version for name, solution in one.solutions.items()} for one in held]
    yield from _named(Part.SOLUTION, image, solutions, all_by_solution=True)
    yield from _named(Part.HARDWARE_SUPPORT, image, [_packages(one) for one in held])
    yield from _named(Part.REMOVED, image, [dict.fromkeys(one.removed_components) for one in held])
    yield from _named(Part.OTHER, image, [_fields(one.other) for one in held])


def _single(version: str | None) -> Mapping[str, str | None]:
    """What there is one of at most: it has no name."""
    return {} if version is None else {"": version}


def _add_on(image: Image) -> str | None:
    """Name and version: another vendor's add-on is a change as another version is."""
    return None if image.add_on is None else " ".join(filter(None, (image.add_on.name, image.add_on.version)))


def _packages(image: Image) -> Mapping[str, str | None]:
    packages = image.hardware_support.items()
    return {name: " ".join(filter(None, (package.pkg, package.version))) for name, package in packages}


def _fields(other: Mapping[str, Json]) -> Mapping[str, str | None]:
    """The values of a newer server's fields as JSON, whatever the order of their members."""
    return {name: msgspec.json.encode(value, order="sorted").decode() for name, value in other.items()}


def _named(
    part: Part,
    image: str,
    maps: Sequence[Mapping[str, str | None]],
    put: frozenset[str] | set[str] = frozenset(),
    *,
    all_by_solution: bool = False,
) -> Iterator[Line]:
    """A line for each name in any of the maps, by name."""
    for name in sorted(dict.fromkeys(chain(*maps)), key=str.casefold):  # mostly sorted already
        versions = tuple((one[name] or "") if name in one else None for one in maps)
        by_solution = all_by_solution or name.casefold() in put
        yield Line(part, image, name, versions, _relation(versions), by_solution)


def _relation(versions: tuple[str | None, ...]) -> Relation:
    first = versions[0]
    if all(version == first for version in versions):
        return Relation.SAME
    if first is None:
        return Relation.ONLY_RIGHT
    return Relation.ONLY_LEFT if None in versions else Relation.CHANGED


_NOTHING = Image(None, None, {}, {}, {}, (), {})
