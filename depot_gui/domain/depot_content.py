"""What the depots know of components, add-ons and base images: it only enriches, and may be refused or absent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

import msgspec

from depot_gui.domain.loose import Json, entries, field, filled, items, member, moment, text


class Category(StrEnum):
    """`esx.settings.depot_content.components.category_type`. RECALL deserves a loud badge."""

    SECURITY = "SECURITY"
    ENHANCEMENT = "ENHANCEMENT"
    BUGFIX = "BUGFIX"
    RECALL = "RECALL"
    RECALL_FIX = "RECALL_FIX"
    INFO = "INFO"
    MISC = "MISC"
    GENERAL = "GENERAL"
    UNKNOWN = "UNKNOWN"


class Urgency(StrEnum):
    """`esx.settings.depot_content.components.urgency_type`."""

    CRITICAL = "CRITICAL"
    IMPORTANT = "IMPORTANT"
    MODERATE = "MODERATE"
    LOW = "LOW"
    GENERAL = "GENERAL"
    UNKNOWN = "UNKNOWN"


class ContentFacts(msgspec.Struct, frozen=True):
    """What the depot says of one version of a component, add-on or base image. `kb` is a URI, times are UTC."""

    display_name: str
    vendor: str
    version: str
    display_version: str
    category: Category
    urgency: Urgency
    kb: str
    release_date: datetime | None
    summary: str


class KnownPart(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the depot told of one part of a result, as it is kept in the record: its facts, and of a base image or
    add-on the versions of its own components by name. A base image's name is empty.
    """

    name: str
    version: str
    facts: ContentFacts | None = None
    components: dict[str, str] | None = None


Key: TypeAlias = tuple[str, str]
"""Name and version of a part; a base image's name is empty."""
Facts: TypeAlias = Mapping[Key, ContentFacts]
Lists: TypeAlias = Mapping[Key, Mapping[str, str]]
"""The own components of base images and add-ons: versions by name."""


class Known(msgspec.Struct, frozen=True):
    """What depots tell of a result: facts of its parts, and what its base image and its add-on consist of."""

    facts: Facts
    lists: Lists


NOTHING_KNOWN = Known({}, {})


def kept_of(parts: Iterable[KnownPart] | None) -> Known:
    """What a record has of it."""
    there = tuple(parts or ())
    facts = {(part.name, part.version): part.facts for part in there if part.facts is not None}
    lists = {(part.name, part.version): part.components for part in there if part.components is not None}
    return Known(facts, lists) if there else NOTHING_KNOWN


class DepotInfo(msgspec.Struct, frozen=True):
    """`esx.settings.depots.offline.info`: one offline depot. `create_time` in UTC."""

    description: str
    source_type: str
    location: str | None
    create_time: datetime | None
    owner: str | None


def read_depots(value: Json) -> Mapping[str, DepotInfo]:
    """The offline depots by id."""
    return {depot: _depot(info) for depot, info in entries(value).items()}


def read_summaries(value: Json) -> Mapping[tuple[str, str], ContentFacts]:
    """A list of component, add-on or base image summaries, by name and version (a base image's name is empty)."""
    return {key: facts for summary in items(value) for key, facts in _summary(summary)}


def read_component_versions(value: Json) -> Mapping[str, str]:
    """The component list of a base image's or add-on's version info: versions by name."""
    found = ((text(field(c, "name")), text(field(c, "version"))) for c in items(field(value, "components")))
    return {name: version or "" for name, version in found if name}


def known_parts(
    result: Json, facts: Mapping[tuple[str, str], ContentFacts], lists: Mapping[tuple[str, str], Mapping[str, str]]
) -> tuple[KnownPart, ...]:
    """What is told of the parts of this `esx.settings.depots.offline.depot_extract_info`, and of nothing else."""
    spec = field(result, "software_spec")
    images = [spec, *entries(field(spec, "alternative_images")).values()]
    keys = dict.fromkeys(key for image in images for key in image_keys(image))
    components = [entries(field(image, "components")) for image in images]
    components += [dict(lists[key]) for key in keys if key in lists]
    inside = (key for key in facts if any(text(versions.get(key[0])) == key[1] for versions in components))
    keys.update(dict.fromkeys(inside))
    parts = (KnownPart(*key, facts.get(key), dict(lists[key]) if key in lists else None) for key in keys)
    return tuple(part for part in parts if part.facts is not None or part.components is not None)


def part_keys(result: Json) -> frozenset[tuple[str, str]]:
    """Name and version of every part of this `depot_extract_info`, as facts have them; what has no version is none."""
    spec = field(result, "software_spec")
    images = [spec, *entries(field(spec, "alternative_images")).values()]
    components = [
        (name, text(version) or "") for image in images for name, version in entries(field(image, "components")).items()
    ]
    return frozenset(key for key in (*components, *(key for i in images for key in image_keys(i))) if key[1])


def image_keys(image: Json) -> tuple[tuple[str, str], ...]:
    """Name and version of an image's base image and add-on, as far as it has them."""
    add_on = field(image, "add_on")
    base = ("", text(field(field(image, "base_image"), "version")) or "")
    added = (text(field(add_on, "name")) or "", text(field(add_on, "version")) or "")
    return tuple(key for key in (base, added) if key[1])


def _summary(value: Json) -> list[tuple[tuple[str, str], ContentFacts]]:
    name = text(field(value, "name")) or ""
    versions = items(field(value, "versions")) or [value]
    return [((name, facts.version), facts) for facts in (_facts(value, version) for version in versions)]


def _facts(summary: Json, version: Json) -> ContentFacts:
    return ContentFacts(
        display_name=text(field(summary, "display_name")) or "",
        vendor=text(field(summary, "vendor")) or "",
        version=text(field(version, "version")) or "",
        display_version=text(field(version, "display_version")) or "",
        category=member(Category, field(version, "category"), Category.UNKNOWN),
        urgency=member(Urgency, field(version, "urgency"), Urgency.UNKNOWN),
        kb=text(field(version, "kb")) or "",
        release_date=moment(field(version, "release_date")),
        summary=text(field(version, "summary")) or "",
    )


def _depot(value: Json) -> DepotInfo:
    return DepotInfo(
        description=text(field(value, "description")) or "",
        source_type=text(field(value, "source_type")) or "",
        location=filled(field(value, "location")),
        create_time=moment(field(value, "create_time")),
        owner=filled(field(value, "owner")) or filled(field(value, "ownerdata")) or filled(field(value, "owner_data")),
    )
