"""The software specification alone, as vLCM's image import takes it.

`POST /api/esx/settings/clusters/{cluster}/software/drafts?action=import-software-spec` takes this JSON as the string
`software_spec` (source type JSON_STRING), or the file itself (PUSH). What it names must be in that vCenter's depot.
"""

from __future__ import annotations

import msgspec

from depot_gui.domain.loose import Json, entries, field
from depot_gui.domain.record import Record

_FIELDS = ("base_image", "add_on", "components", "hardware_support", "solutions", "removed_components")
_ALTERNATIVE = (*_FIELDS, "display_name", "selection_criteria")


class NoSoftwareError(ValueError):
    """The record brought no software specification."""


def spec_bytes(record: Record) -> bytes:
    """Indented JSON with the fields that the API has, maps as objects. Raises NoSoftwareError."""
    spec = field(record.result, "software_spec")
    if field(field(spec, "base_image"), "version") is None:
        raise NoSoftwareError
    known = _known(spec, _FIELDS)
    alternatives = entries(field(spec, "alternative_images"))
    if alternatives:
        known["alternative_images"] = {name: _known(image, _ALTERNATIVE) for name, image in alternatives.items()}
    return msgspec.json.format(msgspec.json.encode(known), indent=2) + b"\n"


def _known(spec: Json, names: tuple[str, ...]) -> dict[str, Json]:
    """The fields that are there. A field that only a newer server knows is left out: an import refuses it."""
    found: dict[str, Json] = {name: value for name in names if (value := field(spec, name)) is not None}
    for name in ("components", "solutions"):
        if name in found:
            found[name] = dict(entries(found[name]))
    hardware = found.get("hardware_support")
    if isinstance(hardware, dict) and "packages" in hardware:
        found["hardware_support"] = {**hardware, "packages": dict(entries(hardware["packages"]))}
    return found
