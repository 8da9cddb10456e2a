"""The software of a result as rows of plain text, in English and the API's words: what every export has of it.

A base image's and an add-on's own components follow them, as far as the depots told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from depot_gui.domain.depot_content import Category, ContentFacts, Known, Urgency
from depot_gui.domain.loose import Json
from depot_gui.domain.software import DepotExtractInfo, Image, Selection


class SoftwareRow(msgspec.Struct, frozen=True, kw_only=True):
    """One thing. `image` is the title of an alternative image, empty for the host's own; a date is ISO 8601."""

    image: str = ""
    part: str
    name: str = ""
    version: str = ""
    display_name: str = ""
    vendor: str = ""
    category: str = ""
    urgency: str = ""
    release_date: str = ""
    source: str = ""
    value: str = ""


def software_rows(info: DepotExtractInfo, known: Known) -> Iterator[SoftwareRow]:
    """All that came out, each alternative image after its selection criteria."""
    yield from _image_rows("", info.image, known)
    for image_id, alternative in info.alternative_images.items():
        title = alternative.display_name or image_id
        for name, value in _criteria(alternative.selection):
            yield SoftwareRow(image=title, part="selection", name=name, value=value)
        yield from _image_rows(title, alternative.image, known)
    yield from _other_rows("", info.other)


def _image_rows(title: str, image: Image | None, known: Known) -> Iterator[SoftwareRow]:
    if image is None:
        return
    over = {*image.components, *image.removed_components}
    added: Mapping[str, str] = {}
    if image.add_on is not None:
        added = known.lists.get((image.add_on.name, image.add_on.version or ""), {})
    if image.base_image is not None:
        key = ("", image.base_image)
        row = SoftwareRow(image=title, part="base image", name="ESXi", version=image.base_image, source="base image")
        yield _told(row, known.facts.get(key))
        yield from _own_rows(row, known.lists.get(key, {}), {*over, *added}, known)
    if image.add_on is not None:
        name, version = image.add_on.name, image.add_on.version or ""
        row = SoftwareRow(image=title, part="add-on", name=name, version=version, source="add-on")
        yield _told(row, known.facts.get((name, version)))
        yield from _own_rows(row, added, over, known)
    for name, given in image.components.items():
        row = SoftwareRow(image=title, part="component", name=name, version=given or "", source="user")
        yield _told(row, known.facts.get((name, given or "")))
    for name, solution in image.solutions.items():
        yield SoftwareRow(image=title, part="solution", name=name, version=solution.version or "", source="solution")
        for component in solution.components:
            yield SoftwareRow(image=title, part="component of a solution", name=component, source=f"solution {name}")
    for name, package in image.hardware_support.items():
        label = f"{name}: {package.pkg}" if package.pkg else name
        part = "hardware support"
        yield SoftwareRow(image=title, part=part, name=label, version=package.version or "", source=part)
    for name in image.removed_components:
        yield SoftwareRow(image=title, part="removed component", name=name, source="removed")
    yield from _other_rows(title, image.other)


def _own_rows(
    whole: SoftwareRow, versions: Mapping[str, str], over: Collection[str], known: Known
) -> Iterator[SoftwareRow]:
    """What a base image or an add-on consists of; `over` are the names that something above it brings or removes."""
    for name, version in versions.items():
        source = f"{whole.source}, overridden" if name in over else whole.source
        row = SoftwareRow(
            image=whole.image, part=f"component of the {whole.part}", name=name, version=version, source=source
        )
        yield _told(row, known.facts.get((name, version)))


def _told(row: SoftwareRow, facts: ContentFacts | None) -> SoftwareRow:
    """With what the depot tells of it."""
    if facts is None:
        return row
    return msgspec.structs.replace(
        row,
        display_name=facts.display_name,
        vendor=facts.vendor,
        category="" if facts.category is Category.UNKNOWN else facts.category.value,
        urgency="" if facts.urgency is Urgency.UNKNOWN else facts.urgency.value,
        release_date="" if facts.release_date is None else facts.release_date.date().isoformat(),
    )


def _other_rows(image: str, fields: Mapping[str, Json]) -> Iterator[SoftwareRow]:
    for name, value in fields.items():
        yield SoftwareRow(image=image, part="other", name=name, value=msgspec.json.encode(value).decode())


def _criteria(selection: Selection) -> Iterator[tuple[str, str]]:
    yield "selection_type", selection.type_text or selection.type.value
    if selection.vendor:
        yield "vendor", selection.vendor
    named: Iterable[tuple[str, tuple[str, ...]]] = (
        ("host_uuid", selection.host_uuids),
        ("model", selection.models),
        ("family", selection.families),
        ("oem_string", selection.oem_strings),
    )
    for name, values in named:
        yield from ((name, value) for value in values)
