"""The rows of a result as flat lists, an id for each: 100,000 components cost no objects of their own.

A parent's id is always smaller than those of its children, and the children of one parent follow each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum

import msgspec

from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Reader, text_of
from depot_gui.domain.software import AlternativeImage, DepotExtractInfo, Image, Notification, Selection, Severity
from depot_gui.ui.texts import software
from depot_gui.ui.texts.software import Branch, Source

MAX_VALUE = 400


class Kind(IntEnum):
    """What a row is."""

    BRANCH = 0
    BASE_IMAGE = 1
    ADD_ON_BRANCH = 2
    ADD_ON = 3
    COMPONENT = 4
    SOLUTION = 5
    SOLUTION_COMPONENT = 6
    PACKAGE = 7
    REMOVED = 8
    IMAGE = 9
    CRITERION = 10
    NOTIFICATION = 11
    RESOLUTION = 12
    FIELD = 13
    IMAGE_PART = 14
    ADD_ON_PART = 15


SOURCES: Mapping[Kind, Source] = {
    Kind.ADD_ON: Source.ADD_ON,
    Kind.IMAGE_PART: Source.BASE_IMAGE,
    Kind.ADD_ON_PART: Source.ADD_ON,
    Kind.COMPONENT: Source.USER,
    Kind.SOLUTION: Source.SOLUTION,
    Kind.SOLUTION_COMPONENT: Source.SOLUTION,
    Kind.PACKAGE: Source.HARDWARE_SUPPORT,
    Kind.REMOVED: Source.REMOVED,
}

TITLES = frozenset({Kind.BRANCH, Kind.BASE_IMAGE, Kind.ADD_ON_BRANCH, Kind.IMAGE})
"""Rows that head what stands below them."""

VERSIONED = frozenset({Kind.COMPONENT, Kind.PACKAGE, Kind.SOLUTION, Kind.IMAGE_PART, Kind.ADD_ON_PART})
"""Rows that have a version, so that one that is missing is worth a word."""

Extra = Notification | Selection | Severity | Json


class Forest:
    """All rows. `name` and `version` are the two texts of each, `extra` what more is known of a few.

    `children` has the rows below a row, and at -1 the top ones. `sortable` are the parents whose order means nothing.
    """

    def __init__(self) -> None:
        self.name: list[str] = []
        self.version: list[str] = []
        self.kind: list[Kind] = []
        self.parent: list[int] = []
        self.children: dict[int, range] = {-1: range(0)}
        self.extra: dict[int, Extra] = {}
        self.empty: set[int] = set()
        self.sortable: set[int] = set()

    def __len__(self) -> int:
        return len(self.name)

    def add(self, parent: int, kind: Kind, names: Iterable[str], versions: Iterable[str]) -> range:
        """Append the children of a parent, all of one kind; once for each parent."""
        start = len(self.name)
        self.name.extend(names)
        self.version.extend(versions)
        added = range(start, len(self.name))
        self.kind.extend([kind] * len(added))
        self.parent.extend([parent] * len(added))
        if added:
            self.children[parent] = added
        return added

    def path(self, row: int) -> list[int]:
        """The row's ancestors from the top, and the row."""
        found = [row]
        while self.parent[found[-1]] >= 0:
            found.append(self.parent[found[-1]])
        return found[::-1]

    def source(self, row: int) -> Source | None:
        return SOURCES.get(self.kind[row])

    def key(self, row: int) -> tuple[str, str] | None:
        """By what the depots know it: name and version, a base image by its version alone. None for other rows."""
        match self.kind[row]:
            case Kind.COMPONENT | Kind.ADD_ON | Kind.IMAGE_PART | Kind.ADD_ON_PART:
                return self.name[row], self.version[row]
            case Kind.BASE_IMAGE:
                return "", self.version[row]
            case Kind.ADD_ON_BRANCH if row in self.children:
                return self.key(self.children[row][0])
            case _:
                return None


def plant(info: DepotExtractInfo, reader: Reader) -> Forest:
    """The rows of a result, in the words of the language in force."""
    forest = Forest()
    image = info.image or _NOTHING
    other = {**info.other, **image.other}
    branches = [*_ALWAYS, *([Branch.OTHER] if other else [])]
    rows = _add_branches(forest, -1, branches)
    if info.image is None:
        _say_untold(forest, rows)
    _fill_image(forest, rows, image)
    _fill_alternatives(forest, rows[Branch.ALTERNATIVE_IMAGES], info.alternative_images)
    _fill_notifications(forest, rows[Branch.NOTIFICATIONS], info, reader)
    if other:
        _fill_fields(forest, rows[Branch.OTHER], other)
    return forest


def consisting(forest: Forest) -> list[int]:
    """The rows of base images and add-ons below which their own components can stand, where none stand yet."""
    kinds = (Kind.BASE_IMAGE, Kind.ADD_ON)
    return [row for row, kind in enumerate(forest.kind) if kind in kinds and row not in forest.children]


def add_parts(forest: Forest, row: int, parts: Mapping[str, str]) -> None:
    """The own components of a base image or an add-on."""
    kind = Kind.IMAGE_PART if forest.kind[row] is Kind.BASE_IMAGE else Kind.ADD_ON_PART
    forest.add(row, kind, parts, parts.values())
    forest.sortable.add(row)


def value_text(value: Json) -> str:
    """Any JSON value on one line, cut where it is long."""
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode("utf-8", "replace")
    return text if len(text) <= MAX_VALUE else text[:MAX_VALUE] + "…"


_NOTHING = Image(None, None, {}, {}, {}, (), {})
_ALWAYS = tuple(branch for branch in Branch if branch not in (Branch.CRITERIA, Branch.OTHER))
_KINDS = {Branch.BASE_IMAGE: Kind.BASE_IMAGE, Branch.ADD_ON: Kind.ADD_ON_BRANCH}


def _add_branches(forest: Forest, parent: int, branches: Iterable[Branch]) -> dict[Branch, int]:
    """A row for each branch, with the reason why it is empty until it is filled."""
    wanted = list(branches)
    names = map(software.branch_name, wanted)
    added = forest.add(parent, Kind.BRANCH, names, map(software.empty_reason, wanted))
    forest.empty.update(added)
    rows = dict(zip(wanted, added, strict=True))
    for branch, kind in _KINDS.items():
        if branch in rows:
            forest.kind[rows[branch]] = kind
    return rows


def _say_untold(forest: Forest, rows: Mapping[Branch, int]) -> None:
    for branch, row in rows.items():
        if branch is not Branch.NOTIFICATIONS:
            forest.version[row] = software.untold_reason()


def _say(forest: Forest, row: int, text: str) -> None:
    """The row is not empty; `text` stands beside its name."""
    forest.version[row] = text
    forest.empty.discard(row)


def _fill_image(forest: Forest, rows: Mapping[Branch, int], image: Image) -> None:
    if image.base_image is not None:
        _say(forest, rows[Branch.BASE_IMAGE], image.base_image)
    if image.add_on is not None:
        version = image.add_on.version or ""
        _say(forest, rows[Branch.ADD_ON], version)
        forest.add(rows[Branch.ADD_ON], Kind.ADD_ON, [image.add_on.name], [version])
    if image.components:
        versions = [version or "" for version in image.components.values()]
        _list(forest, rows[Branch.COMPONENTS], Kind.COMPONENT, image.components, versions)
    if image.solutions:
        _fill_solutions(forest, rows[Branch.SOLUTIONS], image)
    if image.hardware_support:
        packages = image.hardware_support
        names = [f"{manager}: {package.pkg}" if package.pkg else manager for manager, package in packages.items()]
        versions = [package.version or "" for package in packages.values()]
        _list(forest, rows[Branch.HARDWARE_SUPPORT], Kind.PACKAGE, names, versions)
    if image.removed_components:
        removed = image.removed_components
        _list(forest, rows[Branch.REMOVED_COMPONENTS], Kind.REMOVED, removed, [""] * len(removed))


def _list(forest: Forest, parent: int, kind: Kind, names: Iterable[str], versions: Iterable[str]) -> range:
    added = forest.add(parent, kind, names, versions)
    forest.sortable.add(parent)
    _say(forest, parent, software.number(len(added)))
    return added


def _fill_solutions(forest: Forest, parent: int, image: Image) -> None:
    solutions = image.solutions
    added = _list(forest, parent, Kind.SOLUTION, solutions, [s.version or "" for s in solutions.values()])
    for row, solution in zip(added, solutions.values(), strict=True):
        names = solution.components
        forest.add(row, Kind.SOLUTION_COMPONENT, names, [""] * len(names))
        forest.sortable.add(row)


def _fill_alternatives(forest: Forest, parent: int, images: Mapping[str, AlternativeImage]) -> None:
    if not images:
        return
    names = [image.display_name or name for name, image in images.items()]
    summaries = [software.selection_summary(image.selection) for image in images.values()]
    added = forest.add(parent, Kind.IMAGE, names, summaries)
    _say(forest, parent, software.number(len(added)))
    for row, (name, image) in zip(added, images.items(), strict=True):
        forest.extra[row] = image.selection
        _fill_alternative(forest, row, name, image)


def _fill_alternative(forest: Forest, row: int, name: str, alternative: AlternativeImage) -> None:
    """Its selection criteria first, then its own branches, those that hold anything."""
    image = alternative.image
    held: dict[Branch, object] = {
        Branch.CRITERIA: True,
        Branch.BASE_IMAGE: image.base_image,
        Branch.ADD_ON: image.add_on,
        Branch.COMPONENTS: image.components,
        Branch.SOLUTIONS: image.solutions,
        Branch.HARDWARE_SUPPORT: image.hardware_support,
        Branch.REMOVED_COMPONENTS: image.removed_components,
        Branch.OTHER: image.other,
    }
    rows = _add_branches(forest, row, [branch for branch, there in held.items() if there])
    _fill_image(forest, rows, image)
    criteria = [*software.selection_rows(alternative.selection), (software.image_id(), name)]
    _say(forest, rows[Branch.CRITERIA], "")
    forest.add(rows[Branch.CRITERIA], Kind.CRITERION, [c[0] for c in criteria], [c[1] for c in criteria])
    if image.other:
        _fill_fields(forest, rows[Branch.OTHER], image.other)


def _fill_notifications(forest: Forest, parent: int, info: DepotExtractInfo, reader: Reader) -> None:
    found = info.notifications
    if not found:
        return
    counts = [software.counted(s, info.count(s)) for s in Severity if info.count(s)]
    names = [text_of(n.message, reader).text for n in found]
    added = forest.add(parent, Kind.NOTIFICATION, names, [""] * len(found))
    _say(forest, parent, software.listed(counts))
    forest.extra[parent] = found[0].severity
    for row, notification in zip(added, found, strict=True):
        forest.extra[row] = notification
        if notification.resolution is not None:
            helps = software.what_helps(text_of(notification.resolution, reader).text)
            forest.add(row, Kind.RESOLUTION, [helps], [""])


def _fill_fields(forest: Forest, parent: int, fields: Mapping[str, Json]) -> None:
    """What a newer server sent and this program does not know, with its values."""
    added = forest.add(parent, Kind.FIELD, fields, map(value_text, fields.values()))
    _say(forest, parent, software.number(len(added)))
    forest.extra.update(zip(added, fields.values(), strict=True))
