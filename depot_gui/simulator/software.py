"""What is installed on each host: the software specification an extraction brings, and `GET /esx/software`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

import msgspec

from depot_gui.simulator.behaviours import Behaviour
from depot_gui.simulator.content import ADD_ONS, BASE_IMAGES, DELL, HPE, AddOn, all_components
from depot_gui.simulator.inventory import Host
from depot_gui.simulator.messages import JsonObject
from depot_gui.simulator.release import Release

HUGE = 100_000
_IMAGES = {7: "7.0.3-0.125.23794027", 8: "8.0.3-0.0.24280767", 9: "9.0.1.0101.24957456"}
_DEFAULT_IMAGE = _IMAGES[8]


@dataclass(frozen=True, slots=True)
class Software:
    """One image: `components` are those outside base image and add-on; a version may be unknown (None)."""

    base_image: str = _DEFAULT_IMAGE
    add_on: AddOn | None = None
    components: Mapping[str, str | None] = field(default_factory=dict)
    removed: tuple[str, ...] = ()
    alternatives: Mapping[str, Alternative] = field(default_factory=dict)
    with_empty_branches: bool = True

    def of_release(self, release: Release) -> Software:
        """The same on a host that this vCenter release manages: an image of its own generation."""
        usual = self.base_image == _DEFAULT_IMAGE
        return replace(self, base_image=_IMAGES[release.number[0]]) if usual else self

    def spec(self) -> JsonObject:
        """`esx.settings.software_spec`. Import from a host extracts neither solutions nor firmware."""
        body: JsonObject = {"base_image": {"version": self.base_image}}
        if self.add_on is not None:
            body["add_on"] = {"name": self.add_on.name, "version": self.add_on.version}
        if self.components or self.with_empty_branches:
            body["components"] = dict(self.components)
        if self.with_empty_branches:
            body["solutions"] = {}
        if self.removed:
            body["removed_components"] = list(self.removed)
        if self.alternatives:
            body["alternative_images"] = {key: it.spec() for key, it in self.alternatives.items()}
        return body

    def info(self) -> JsonObject:
        """`esx.hosts.software_info`: the same with the names and vendors of everything."""
        image = BASE_IMAGES[self.base_image]
        body: JsonObject = {
            "base_image": {
                "version": image.version,
                "display_name": "ESXi",
                "display_version": image.display_version,
                "release_date": f"{image.released}T00:00:00.000Z",
            },
            "components": {name: _component(name, version) for name, version in self.components.items()},
            "solutions": {},
        }
        if self.add_on is not None:
            body["add_on"] = _add_on(self.add_on)
        if self.removed:
            body["removed_components"] = {name: _component(name, None) for name in self.removed}
        if self.alternatives:
            body["alternative_images"] = {key: it.info() for key, it in self.alternatives.items()}
        return body


@dataclass(frozen=True, slots=True)
class Alternative:
    """An alternative image and the hosts it is for (`esx.settings.image_selection_spec`)."""

    display_name: str
    software: Software
    selection: JsonObject

    def spec(self) -> JsonObject:
        return self._with(self.software.spec())

    def info(self) -> JsonObject:
        return self._with(self.software.info())

    def _with(self, body: JsonObject) -> JsonObject:
        return {**body, "display_name": self.display_name, "selection_criteria": self.selection}


def _component(name: str, version: str | None) -> JsonObject:
    """`esx.hosts.component_info`; what the depot does not know is named as the host names it."""
    known = all_components().get(name)
    facts = next((it for it in known or () if it.version == version), known[-1] if known else None)
    shown = version or (facts.version if facts else "1.0.0-1")
    return {
        "version": shown,
        "display_name": facts.display_name if facts else name,
        "display_version": shown.partition("-")[0],
        "vendor": facts.vendor if facts else "Unknown",
    }


def _add_on(add_on: AddOn) -> JsonObject:
    return {
        "name": add_on.name,
        "version": add_on.version,
        "display_name": add_on.display_name,
        "vendor": add_on.vendor,
        "display_version": add_on.version,
    }


_DELL_HOST = Software(
    add_on=DELL,
    components={
        "Intel-ixgben": "1.20.3.0-1OEM.800.1.0.20613240",
        "MRVL-E4-CNA-Driver-Bundle": "6.0.345.0-1OEM.800.1.0.20143090",
        "vmware-fdm": "8.0.3-24322831",
    },
)
_HPE_HOST = Software(
    add_on=HPE,
    components={
        "Broadcom-ntg3": "4.1.16.0-1OEM.800.1.0.20613240",
        "Intel-i40en": "2.8.2.0-1OEM.800.1.0.20613240",
        "nsx-lcp-bundle": "4.2.1.0.0-8.0.24304122",
        "vmware-hbr-agent": None,
    },
)
_BY_BEHAVIOUR: dict[Behaviour, Software] = {
    Behaviour.SLOW: _HPE_HOST,
    Behaviour.WARNINGS: _HPE_HOST,
    Behaviour.BASE_IMAGE_ONLY: Software("8.0.2-0.0.22380479", with_empty_branches=False),
    Behaviour.ALREADY_IN_DEPOT: Software(add_on=ADD_ONS["DEL-ESXi"]),
    Behaviour.NOT_CANCELABLE: _HPE_HOST,
}


def _alternatives(host: Host) -> Software:
    """A host with two alternative images: one for its own UUID, one for a vendor's hardware."""
    by_uuid: JsonObject = {"selection_type": "HOST_UUID", "host_uuids": [host.uuid]}
    hardware: JsonObject = {
        "vendor": "Dell Inc.",
        "models": ["PowerEdge R650", "PowerEdge R750"],
        "families": ["PowerEdge"],
        "oem_strings": ["Dell System", "5[0000]"],
    }
    by_hardware: JsonObject = {"selection_type": "HOST_HARDWARE_SPEC", "host_hardware_spec": hardware}
    plain = Software(components={"Intel-icen": "1.13.1.3-1vmw.803.0.0.24022510"})
    return replace(
        _DELL_HOST,
        removed=("VMware-oem-hp-plugin", "Broadcom-lsi-msgpt2"),
        alternatives={
            "a1f0c7de-30f1-4c0e-9e53-5b8d3a2f6c11": Alternative("This host only", plain, by_uuid),
            "c44b61a2-9a7e-4d9c-8d0a-0f6f2b1f7e42": Alternative("Dell PowerEdge", _HPE_HOST, by_hardware),
        },
    )


@lru_cache(maxsize=1)
def _huge_software() -> Software:
    """100,000 components; every thousandth has no version."""
    vendors = ("Broadcom", "Intel", "MRVL", "VMware", "Cisco", "Mellanox", "HPE", "Dell")
    components = {
        f"{vendors[number % len(vendors)]}-component-{number:06d}": (
            None if number % 1000 == 999 else f"{number % 97}.{number % 13}.{number % 7}-1OEM.800.1.0.{number}"
        )
        for number in range(HUGE)
    }
    return Software(add_on=DELL, components=components)


@lru_cache(maxsize=1)
def huge_spec() -> msgspec.Raw:
    """The specification of 100,000 components, encoded once: making it would hold up every other answer."""
    return msgspec.Raw(msgspec.json.encode(_huge_software().spec()))


def software_of(host: Host | None) -> Software:
    """What runs on a host; a listener that is none of ours looks like the plainest one."""
    if host is None:
        return Software()
    if host.behaviour is Behaviour.ALTERNATIVE_IMAGES:
        return _alternatives(host)
    if host.behaviour is Behaviour.HUGE_RESULT:
        return _huge_software()
    return _BY_BEHAVIOUR.get(host.behaviour, _DELL_HOST)
