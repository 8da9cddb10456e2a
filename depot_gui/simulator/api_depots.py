"""The offline depots, create-from-host, and reading a host's software."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import Route

from depot_gui.simulator.http import Answer, operation_not_found, query, route
from depot_gui.simulator.specs import parse_connection_spec
from depot_gui.simulator.users import SETTINGS_READ, SETTINGS_WRITE, SOFTWARE_READ, Caller
from depot_gui.simulator.vcenter import VCenter

_OFFLINE = "/api/esx/settings/depots/offline"


def routes(vcenter: VCenter) -> list[Route]:
    depots, sessions, release = vcenter.depots, vcenter.sessions, vcenter.options.release

    async def create(request: Request, caller: Caller) -> Answer:
        given = request.query_params
        is_task = given.get("vmw-task") == "true" and given.get("action") == "createFromHost"
        if not is_task or not release.has_create_from_host:
            raise operation_not_found(request)
        query(request, "action", "vmw-task")
        spec = parse_connection_spec(await request.body())
        vcenter.statistics.saw_credentials(spec.host_credential)
        caller.require(SETTINGS_WRITE)
        return Answer(await vcenter.create_from_host(spec, caller), 202)

    async def read_software(request: Request, caller: Caller) -> Answer:
        if not release.has_software:
            raise operation_not_found(request)
        query(request)
        spec = parse_connection_spec(await request.body())
        vcenter.statistics.saw_credentials(spec.host_credential)
        caller.require(SOFTWARE_READ)
        return Answer(await vcenter.read_software(spec))

    async def list_all(request: Request, caller: Caller) -> Answer:
        query(request)
        caller.require(SETTINGS_READ)
        return Answer(depots.list())

    async def read(request: Request, caller: Caller) -> Answer:
        query(request)
        caller.require(SETTINGS_READ)
        return Answer(depots.get(request.path_params["depot"]))

    async def content(request: Request, caller: Caller) -> Answer:
        if not release.has_depot_content:
            raise operation_not_found(request)
        query(request, "bundle_types")
        caller.require(SETTINGS_READ)
        return Answer(depots.content(request.path_params["depot"]))

    return [
        route(_OFFLINE, "POST", create, sessions),
        route(_OFFLINE, "GET", list_all, sessions),
        route(f"{_OFFLINE}/{{depot}}", "GET", read, sessions),
        route(f"{_OFFLINE}/{{depot}}/content", "GET", content, sessions),
        route("/api/esx/software", "GET", read_software, sessions),
    ]
