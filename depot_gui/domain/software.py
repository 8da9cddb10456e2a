"""What came out of a host (`esx.settings.depots.offline.depot_extract_info`), read as it comes.

Only `base_image.version` can be relied on. Maps are accepted in both encodings; what is not understood is in `other`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import NoneType
from typing import cast

import msgspec

from depot_gui.domain.loose import Json, entries, field, filled, flag, items, member, moment, text, texts
from depot_gui.domain.messages import LocalizableMessage, read_message


class Severity(StrEnum):
    """`esx.settings.notification.type`, told by the list a notification stands in: the field may be absent."""

    ERROR = "ERROR"
    WARNING = "WARNING"
    INFO = "INFO"


class Notification(msgspec.Struct, frozen=True):
    """`esx.settings.notification`. `resolution` is what an operator wants first. `time` in UTC."""

    severity: Severity
    id: str
    time: datetime | None
    message: LocalizableMessage
    resolution: LocalizableMessage | None
    originator: str | None
    retriable: bool | None
    raw: Json


class AddOn(msgspec.Struct, frozen=True):
    """`esx.settings.add_on_spec`."""

    name: str
    version: str | None


class Solution(msgspec.Struct, frozen=True):
    """`esx.settings.solution_spec`: its version and the components it puts on hosts."""

    version: str | None
    components: tuple[str, ...]


class HardwarePackage(msgspec.Struct, frozen=True):
    """`esx.settings.hardware_support_package_spec`."""

    pkg: str | None
    version: str | None


class SelectionType(StrEnum):
    """`esx.settings.image_selection_spec.selection_type`."""

    HOST_UUID = "HOST_UUID"
    HOST_HARDWARE_SPEC = "HOST_HARDWARE_SPEC"
    UNKNOWN = "UNKNOWN"


class Selection(msgspec.Struct, frozen=True):
    """`esx.settings.image_selection_spec`: which hosts an alternative image is for."""

    type: SelectionType
    type_text: str
    host_uuids: tuple[str, ...]
    vendor: str | None
    models: tuple[str, ...]
    families: tuple[str, ...]
    oem_strings: tuple[str, ...]


class Image(msgspec.Struct, frozen=True):
    """The part that `software_spec` and `alternative_image_spec` share. Component versions can be None."""

    base_image: str | None
    add_on: AddOn | None
    components: Mapping[str, str | None]
    solutions: Mapping[str, Solution]
    hardware_support: Mapping[str, HardwarePackage]
    removed_components: tuple[str, ...]
    other: Mapping[str, Json]


class AlternativeImage(msgspec.Struct, frozen=True):
    """`esx.settings.alternative_image_spec`: an image for some hosts only."""

    display_name: str | None
    selection: Selection
    image: Image


class DepotExtractInfo(msgspec.Struct, frozen=True):
    """The result of create-from-host. `depot` is None where everything was already in the vCenter's depot."""

    depot: str | None
    image: Image | None
    alternative_images: Mapping[str, AlternativeImage]
    notifications: tuple[Notification, ...]
    other: Mapping[str, Json]

    def count(self, severity: Severity) -> int:
        """How many notifications there are of this severity."""
        return sum(n.severity is severity for n in self.notifications)


def read_extract_info(value: Json) -> DepotExtractInfo:
    """A task's result; anything at all gives a value, empty where nothing was understood."""
    spec = field(value, "software_spec")
    alternatives = entries(field(spec, "alternative_images"))
    return DepotExtractInfo(
        depot=filled(field(field(value, "result"), "depot")),
        image=_image(spec, _SPEC_FIELDS) if isinstance(spec, dict) else None,
        alternative_images={name: _alternative(image) for name, image in alternatives.items()},
        notifications=read_notifications(field(value, "notifications")),
        other=_other(value, {"result", "software_spec", "notifications"}),
    )


def read_notifications(value: Json) -> tuple[Notification, ...]:
    """Errors first, then warnings, then notes."""
    lists = ((Severity.ERROR, "errors"), (Severity.WARNING, "warnings"), (Severity.INFO, "info"))
    return tuple(_notification(n, severity) for severity, name in lists for n in items(field(value, name)))


def _notification(value: Json, severity: Severity) -> Notification:
    resolution = field(value, "resolution")
    return Notification(
        severity=severity,
        id=text(field(value, "id")) or "",
        time=moment(field(value, "time")),
        message=read_message(field(value, "message")),
        resolution=None if resolution is None else read_message(resolution),
        originator=filled(field(value, "originator")),
        retriable=flag(field(value, "retriable")),
        raw=value,
    )


def _image(value: Json, known: frozenset[str]) -> Image:
    add_on = field(value, "add_on")
    solutions = entries(field(value, "solutions"))
    packages = entries(field(field(value, "hardware_support"), "packages"))
    return Image(
        base_image=filled(field(field(value, "base_image"), "version")),
        add_on=_add_on(add_on) if isinstance(add_on, dict) else None,
        components=_versions(field(value, "components")),
        solutions={name: _solution(solution) for name, solution in solutions.items()},
        hardware_support={name: _package(package) for name, package in packages.items()},
        removed_components=texts(field(value, "removed_components")),
        other=_other(value, known),
    )


def _versions(value: Json) -> Mapping[str, str | None]:
    """Component versions by name; a plain object of them, as it nearly always is, is taken as it stands."""
    there = entries(value)
    if set(map(type, there.values())) <= {str, NoneType}:
        return cast(Mapping[str, str | None], there)
    return {name: _version(v) for name, v in there.items()}


def _version(value: Json) -> str | None:
    return text(field(value, "version")) if isinstance(value, dict) else text(value)


def _add_on(value: Json) -> AddOn:
    return AddOn(text(field(value, "name")) or "", text(field(value, "version")))


def _solution(value: Json) -> Solution:
    components = items(field(value, "components"))
    names = (text(field(c, "component")) or text(c) for c in components)
    return Solution(text(field(value, "version")), tuple(n for n in names if n))


def _package(value: Json) -> HardwarePackage:
    return HardwarePackage(text(field(value, "pkg")), text(field(value, "version")))


def _alternative(value: Json) -> AlternativeImage:
    criteria = field(value, "selection_criteria")
    hardware = field(criteria, "host_hardware_spec")
    kind = field(criteria, "selection_type")
    return AlternativeImage(
        display_name=filled(field(value, "display_name")),
        selection=Selection(
            type=member(SelectionType, kind, SelectionType.UNKNOWN),
            type_text=text(kind) or "",
            host_uuids=texts(field(criteria, "host_uuids")),
            vendor=filled(field(hardware, "vendor")),
            models=texts(field(hardware, "models")),
            families=texts(field(hardware, "families")),
            oem_strings=texts(field(hardware, "oem_strings")),
        ),
        image=_image(value, _ALTERNATIVE_FIELDS),
    )


def _other(value: Json, known: frozenset[str] | set[str]) -> Mapping[str, Json]:
    """The fields of a newer server."""
    return {k: v for k, v in value.items() if k not in known} if isinstance(value, dict) else {}


_IMAGE_FIELDS = {"base_image", "add_on", "components", "solutions", "hardware_support", "removed_components"}
_SPEC_FIELDS = frozenset(_IMAGE_FIELDS | {"alternative_images"})
_ALTERNATIVE_FIELDS = frozenset(_IMAGE_FIELDS | {"display_name", "selection_criteria"})
