"""Depot content: components, base images and add-ons, as lists and one by one."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import Route

from depot_gui.simulator.content import ADD_ONS, BASE_IMAGES, AddOn, BaseImage, ComponentVersion, all_components
from depot_gui.simulator.errors import ErrorType, RefusedError, refused
from depot_gui.simulator.http import Answer, query, route
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.users import SETTINGS_READ, Caller
from depot_gui.simulator.vcenter import VCenter

_CONTENT = "/api/esx/settings/depot-content"


def routes(vcenter: VCenter) -> list[Route]:
    sessions = vcenter.sessions
    return [
        route(f"{_CONTENT}/components", "GET", _components, sessions),
        route(f"{_CONTENT}/components/{{name}}/versions/{{version}}", "GET", _component, sessions),
        route(f"{_CONTENT}/base-images", "GET", _base_images, sessions),
        route(f"{_CONTENT}/base-images/versions/{{version}}", "GET", _base_image, sessions),
        route(f"{_CONTENT}/add-ons", "GET", _add_ons, sessions),
        route(f"{_CONTENT}/add-ons/{{name}}/versions/{{version}}", "GET", _add_on, sessions),
    ]


async def _components(request: Request, caller: Caller) -> Answer:
    wanted = query(request, "names", "vendors", "versions", "min_version", "bundle_types")
    caller.require(SETTINGS_READ)
    found = []
    for name, versions in all_components().items():
        kept = [it for it in versions if not wanted["versions"] or it.version in wanted["versions"]]
        kept = [it for it in kept if not wanted["vendors"] or it.vendor in wanted["vendors"]]
        if kept and (not wanted["names"] or name in wanted["names"]):
            found.append(_component_summary(kept))
    return Answer(found)


async def _component(request: Request, caller: Caller) -> Answer:
    query(request)
    caller.require(SETTINGS_READ)
    name, version = request.path_params["name"], request.path_params["version"]
    for it in all_components().get(name, []):
        if it.version == version:
            return Answer({**_component_facts(it), "vendor": it.vendor, "contact": f"support@{_domain(it)}"})
    raise _not_found(f"{name} {version}", "component")


async def _base_images(request: Request, caller: Caller) -> Answer:
    wanted = query(request, "versions", "bundle_types")
    caller.require(SETTINGS_READ)
    images = [it for it in BASE_IMAGES.values() if not wanted["versions"] or it.version in wanted["versions"]]
    return Answer([_image_facts(it) for it in images])


async def _base_image(request: Request, caller: Caller) -> Answer:
    query(request)
    caller.require(SETTINGS_READ)
    image = BASE_IMAGES.get(request.path_params["version"])
    if image is None:
        raise _not_found(request.path_params["version"], "base image")
    description = f"VMware ESXi {image.display_version}: hypervisor, drivers and tools."
    components = [_named(it) for it in image.components]
    return Answer({**_image_facts(image), "description": description, "components": components})


async def _add_ons(request: Request, caller: Caller) -> Answer:
    wanted = query(request, "names", "vendors", "versions", "bundle_types")
    caller.require(SETTINGS_READ)
    found = [
        it
        for it in ADD_ONS.values()
        if (not wanted["names"] or it.name in wanted["names"])
        and (not wanted["vendors"] or it.vendor in wanted["vendors"])
        and (not wanted["versions"] or it.version in wanted["versions"])
    ]
    return Answer([_add_on_summary(it) for it in found])


async def _add_on(request: Request, caller: Caller) -> Answer:
    query(request)
    caller.require(SETTINGS_READ)
    add_on = ADD_ONS.get(request.path_params["name"])
    if add_on is None or add_on.version != request.path_params["version"]:
        raise _not_found(request.path_params["name"], "add-on")
    facts: JsonObject = {
        "display_name": add_on.display_name,
        "vendor": add_on.vendor,
        "description": f"{add_on.display_name}: drivers and tools of {add_on.vendor.rstrip('.')}.",
        "components": [_named(it) for it in add_on.components],
        "removed_components": [{"name": it, "display_name": _display_name(it)} for it in add_on.removed],
    }
    return Answer({**_add_on_version(add_on), **facts})


def _component_facts(component: ComponentVersion) -> JsonObject:
    return {
        "display_name": component.display_name,
        "version": component.version,
        "display_version": component.display_version,
        "summary": f"{component.display_name} {component.display_version}",
        "description": f"{component.display_name} for VMware ESXi.",
        "category": component.category,
        "urgency": component.urgency,
        "kb": component.kb,
        "release_date": _midnight(component.released),
    }


def _component_summary(versions: list[ComponentVersion]) -> JsonObject:
    first = versions[0]
    keys = ("version", "display_version", "summary", "category", "urgency", "kb", "release_date")
    rows = [{key: _component_facts(it)[key] for key in keys} for it in versions]
    return {
        "name": first.name,
        "display_name": first.display_name,
        "vendor": first.vendor,
        "versions": rows,
    }


def _image_facts(image: BaseImage) -> JsonObject:
    return {
        "display_name": "ESXi",
        "version": image.version,
        "display_version": image.display_version,
        "summary": f"VMware ESXi {image.display_version}",
        "category": image.category,
        "kb": image.kb,
        "release_date": _midnight(image.released),
    }


def _add_on_version(add_on: AddOn) -> JsonObject:
    return {
        "version": add_on.version,
        "display_version": add_on.version,
        "summary": add_on.display_name,
        "category": "ENHANCEMENT",
        "kb": "https://knowledge.broadcom.com/external/article/316595",
        "release_date": _midnight(add_on.released),
    }


def _add_on_summary(add_on: AddOn) -> JsonObject:
    return {
        "name": add_on.name,
        "display_name": add_on.display_name,
        "vendor": add_on.vendor,
        "versions": [_add_on_version(add_on)],
    }


def _named(component: ComponentVersion) -> JsonObject:
    return {
        "name": component.name,
        "display_name": component.display_name,
        "version": component.version,
        "display_version": component.display_version,
    }


def _display_name(name: str) -> str:
    return all_components()[name][0].display_name


def _domain(component: ComponentVersion) -> str:
    return component.vendor.split(" ")[0].strip(",.").lower() + ".com"


def _midnight(date: str) -> str:
    return f"{date}T00:00:00.000Z"


def _not_found(what: str, kind: str) -> RefusedError:
    message = Message("com.vmware.api.vcenter.error.not_found", (what, kind))
    return refused(ErrorType.NOT_FOUND, message)
