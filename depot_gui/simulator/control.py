"""`/simulator/…`: what tests count and change while the simulator runs (only with `--control`).

GET  /simulator/statistics                        counts since the start
POST /simulator/faults             ["HOST=…", …]  replaces all host faults
POST /simulator/network            [{"kind": …}]  replaces all network rules
POST /simulator/tasks              {"host": …, "user": …?, "finished": …?}: another client's task; its id
POST /simulator/tasks/{task}       {"hidden": …?, "unreadable": …?, "part": …?}
POST /simulator/sessions/end                      ends every session
POST /simulator/hosts/{host}/renew-certificate
"""

from __future__ import annotations

from typing import Annotated, TypeVar

import msgspec
from starlette.requests import Request
from starlette.routing import Route

from depot_gui.simulator.errors import ErrorType, RefusedError, refused
from depot_gui.simulator.faults import parse_fault
from depot_gui.simulator.http import Answer, open_route
from depot_gui.simulator.inventory import Host
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.network_faults import NetworkFaults, Rule
from depot_gui.simulator.vcenter import VCenter

_Body = TypeVar("_Body")


class OtherTask(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    host: str
    user: str = ""
    finished: bool = False


class TaskChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`hidden`: vCenter forgets it. `unreadable`: its state cannot be read. `part`: how much is done, 0 to 1."""

    hidden: bool | None = None
    unreadable: bool | None = None
    part: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None


def routes(vcenter: VCenter, network_faults: NetworkFaults) -> list[Route]:
    async def statistics(_request: Request) -> Answer:
        return Answer({**vcenter.statistics.body(), **_counts(vcenter)})

    async def set_faults(request: Request) -> Answer:
        texts = await _body(request, list[str])
        try:
            vcenter.faults = [parse_fault(text) for text in texts]
        except ValueError as error:
            raise _wrong(str(error)) from error
        vcenter.faults_used.clear()
        return Answer(status=204)

    async def set_network(request: Request) -> Answer:
        network_faults.set_rules(await _body(request, list[Rule]))
        return Answer(status=204)

    async def add_task(request: Request) -> Answer:
        wanted = await _body(request, OtherTask)
        task = vcenter.add_other_task(_host(vcenter, wanted.host), user=wanted.user, finished=wanted.finished)
        return Answer(task.id, 201)

    async def change_task(request: Request) -> Answer:
        change = await _body(request, TaskChange)
        vcenter.tasks.change(
            request.path_params["task"],
            hidden=change.hidden,
            unreadable=change.unreadable,
            part=change.part,
        )
        return Answer(status=204)

    async def end_sessions(_request: Request) -> Answer:
        return Answer({"ended": vcenter.sessions.close_all()})

    async def renew(request: Request) -> Answer:
        server = vcenter.servers.get(_host(vcenter, request.path_params["host"]).id)
        if server is None:
            raise _wrong("this host has no listener")
        server.renew_certificate()
        return Answer(status=204)

    return [
        open_route("/simulator/statistics", "GET", statistics),
        open_route("/simulator/faults", "POST", set_faults),
        open_route("/simulator/network", "POST", set_network),
        open_route("/simulator/tasks", "POST", add_task),
        open_route("/simulator/tasks/{task}", "POST", change_task),
        open_route("/simulator/sessions/end", "POST", end_sessions),
        open_route("/simulator/hosts/{host}/renew-certificate", "POST", renew),
    ]


def _counts(vcenter: VCenter) -> JsonObject:
    tasks = list(vcenter.tasks.all())
    return {
        "tasks_started": vcenter.started,
        "tasks": {task.id: {"host": task.host_id, "status": task.status_now} for task in tasks},
        "sessions_opened": vcenter.sessions.opened,
        "sessions_open": len(vcenter.sessions),
        "hosts": {
            server.host.id: {
                "connections": server.connections,
                "logins_right": server.logins_right,
                "logins_wrong": server.logins_wrong,
            }
            for server in vcenter.servers.values()
        },
    }


async def _body(request: Request, kind: type[_Body]) -> _Body:
    try:
        return msgspec.json.decode(await request.body(), type=kind)
    except msgspec.DecodeError as error:
        raise _wrong(str(error)) from error


def _host(vcenter: VCenter, name: str) -> Host:
    host = vcenter.inventory.find(name)
    if host is None:
        raise _wrong(f"there is no host {name}")
    return host


def _wrong(reason: str) -> RefusedError:
    texts = (reason, reason, reason)
    return refused(ErrorType.INVALID_REQUEST, Message("com.vmware.simulator.control", texts=texts))
