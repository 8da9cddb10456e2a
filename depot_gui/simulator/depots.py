"""The offline depots: those that were there, and one for each extraction that brought something."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from depot_gui.simulator.clock import timestamp
from depot_gui.simulator.content import ADD_ONS, BASE_IMAGES, AddOn, ComponentVersion, all_components
from depot_gui.simulator.errors import ErrorType, refused
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.release import Release
from depot_gui.simulator.tasks import Task, Tasks

_FIRST_OWN = 42
_REPOSITORY = "https://vcenter.lab.example:9084/vum/repository"


@dataclass(frozen=True, slots=True)
class Depot:
    """`esx.settings.depots.offline.info`; `image` and `add_on` name what is in it."""

    description: str
    location: str
    created: datetime
    owner: str
    image: str
    add_on: str | None = None

    def info(self, owner_data_key: str) -> JsonObject:
        return {
            "description": self.description,
            "source_type": "PULL",
            "location": self.location,
            "create_time": timestamp(self.created),
            "owner": self.owner,
            owner_data_key: "",
        }


_PRESENT: dict[str, Depot] = {
    "1": Depot(
        "VMware-ESXi-8.0U3b-24280767-depot.zip",
        f"{_REPOSITORY}/VMware-ESXi-8.0U3b-24280767-depot.zip",
        datetime(2024, 9, 18, 6, 30, 12, tzinfo=UTC),
        "vcenter",
        "8.0.3-0.0.24280767",
    ),
    "7": Depot(
        "Addon-HPE-Custom 803.0.0.11.8.0-6",
        f"{_REPOSITORY}/HPE-803.0.0.11.8.0.6-Nov2024-Synergy-Addon-depot.zip",
        datetime(2024, 11, 8, 13, 5, 44, tzinfo=UTC),
        "vcenter",
        "8.0.3-0.0.24280767",
        "HPE-Custom-AddOn",
    ),
}


@dataclass(slots=True)
class Depots:
    """The depot service. A depot's id is promised when its task starts; it is listed once that succeeded."""

    tasks: Tasks
    release: Release
    made_before: int = 0
    _promised: int = field(init=False)

    def __post_init__(self) -> None:
        """Leaves room below the first of ours for those that others made before."""
        self._promised = max(_FIRST_OWN - 1, self.made_before + max(map(int, _PRESENT))) - self.made_before

    def promise(self) -> str:
        """The id the next depot will have."""
        self._promised += 1
        return str(self._promised)

    def list(self) -> Mapping[str, JsonObject]:
        return {key: depot.info(self.release.owner_data_key) for key, depot in self._all().items()}

    def get(self, depot_id: str) -> JsonObject:
        return self._known(depot_id).info(self.release.owner_data_key)

    def content(self, depot_id: str) -> JsonObject:
        """`esx.settings.depots.offline.content.info`."""
        depot = self._known(depot_id)
        bundle: JsonObject = {
            "file_name": "vmw-ESXi-metadata.zip",
            "base_images": [_image_version(depot.image)],
            "independent_components": {
                it.name: _component_summary(it) for it in BASE_IMAGES[depot.image].components[:5]
            },
        }
        if depot.add_on is not None:
            bundle["addons"] = {depot.add_on: _add_on_summary(ADD_ONS[depot.add_on])}
        return {"metadata_bundles": {"VMware, Inc.": [bundle]}}

    def _all(self) -> Mapping[str, Depot]:
        made = {task.depot: _made_by(task) for task in self.tasks.all() if task.depot is not None}
        return {**_PRESENT, **made}

    def _known(self, depot_id: str) -> Depot:
        depot = self._all().get(depot_id)
        if depot is None:
            message = Message("com.vmware.api.vcenter.error.not_found", (depot_id, "depot"))
            raise refused(ErrorType.NOT_FOUND, message)
        return depot


def _made_by(task: Task) -> Depot:
    return Depot(
        f"Depot extracted from the host {task.host_name}",
        f"{_REPOSITORY}/hosts/{task.host_id}/index.xml",
        task.end_time(task.clock.work_seconds()),
        "vcenter",
        "8.0.3-0.0.24280767",
        "DEL-ESXi",
    )


def _image_version(version: str) -> JsonObject:
    image = BASE_IMAGES[version]
    return {"version": version, "display_name": "ESXi", "display_version": image.display_version}


def _add_on_summary(add_on: AddOn) -> JsonObject:
    versions = [{"version": add_on.version, "display_version": add_on.version}]
    return {"display_name": add_on.display_name, "vendor": add_on.vendor, "versions": versions}


def _component_summary(component: ComponentVersion) -> JsonObject:
    versions = [
        {"version": it.version, "display_version": it.display_version} for it in all_components()[component.name]
    ]
    return {"display_name": component.display_name, "versions": versions}
