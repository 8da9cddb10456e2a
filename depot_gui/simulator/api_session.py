"""Session and appliance version."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import Route

from depot_gui.simulator.http import SESSION_HEADER, Answer, open_route, query, route
from depot_gui.simulator.users import APPLIANCE_READ, Caller, authentication_required
from depot_gui.simulator.vcenter import VCenter


def routes(vcenter: VCenter) -> list[Route]:
    sessions = vcenter.sessions

    async def log_in(request: Request) -> Answer:
        authorization = request.headers.get("authorization")
        if authorization is None:
            raise authentication_required()
        session = sessions.open(sessions.by_basic(authorization))
        cookie = f"{SESSION_HEADER}={session.token}; Path=/api; Secure; HttpOnly; SameSite=Strict"
        return Answer(session.token, 201, {SESSION_HEADER: session.token, "set-cookie": cookie})

    async def who(_request: Request, caller: Caller) -> Answer:
        return Answer((caller.session or sessions.passing(caller.user)).info())

    async def log_out(_request: Request, caller: Caller) -> Answer:
        if caller.session is not None:
            sessions.close(caller.session)
        return Answer(status=204)

    async def version(request: Request, caller: Caller) -> Answer:
        query(request)
        caller.require(APPLIANCE_READ)
        return Answer(vcenter.options.release.appliance_version())

    return [
        open_route("/api/session", "POST", log_in),
        route("/api/session", "GET", who, sessions),
        route("/api/session", "DELETE", log_out, sessions),
        route("/api/appliance/system/version", "GET", version, sessions),
    ]
