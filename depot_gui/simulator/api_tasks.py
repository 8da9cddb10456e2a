"""Tasks: one, many, cancel."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import Route

from depot_gui.simulator.errors import ErrorType, refused
from depot_gui.simulator.http import Answer, flag, invalid_value, operation_not_found, query, route
from depot_gui.simulator.messages import Message
from depot_gui.simulator.tasks import Status, TaskFilter
from depot_gui.simulator.users import Caller
from depot_gui.simulator.vcenter import VCenter

_FILTERS = ("tasks", "services", "operations", "status", "users", "targets")


def routes(vcenter: VCenter) -> list[Route]:
    tasks, sessions = vcenter.tasks, vcenter.sessions

    async def read(request: Request, caller: Caller) -> Answer:
        query(request, "exclude_result", "return_all")
        with_result = flag(request, "exclude_result") is not True
        return Answer(tasks.read(request.path_params["task"], caller, with_result=with_result))

    async def read_many(request: Request, caller: Caller) -> Answer:
        wanted = query(request, *_FILTERS, "exclude_result", "return_all")
        for status in sorted(wanted["status"] - set(Status)):
            raise invalid_value("status", status)
        if not wanted["tasks"] and not wanted["services"]:
            raise refused(ErrorType.INVALID_ARGUMENT, Message("com.vmware.cis.task.filterRequired"))
        chosen = TaskFilter(**{key: wanted[key] for key in _FILTERS})
        with_result = flag(request, "exclude_result") is not True
        return Answer(tasks.read_many(chosen, caller, with_result=with_result))

    async def cancel(request: Request, caller: Caller) -> Answer:
        if request.query_params.get("action") != "cancel":
            raise operation_not_found(request)
        tasks.cancel(request.path_params["task"], caller)
        return Answer(status=204)

    return [
        route("/api/cis/tasks", "GET", read_many, sessions),
        route("/api/cis/tasks/{task}", "GET", read, sessions),
        route("/api/cis/tasks/{task}", "POST", cancel, sessions),
    ]
