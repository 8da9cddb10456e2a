"""All services of the simulated vCenter as one ASGI application."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Awaitable, Callable
from hashlib import sha256

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from depot_gui.simulator import api_content, api_depots, api_inventory, api_session, api_tasks, control
from depot_gui.simulator.http import failed, operation_not_found
from depot_gui.simulator.network_faults import NetworkFaults
from depot_gui.simulator.vcenter import VCenter

_NOT_FOUND_PAGE = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>"


def make_app(vcenter: VCenter, network_faults: NetworkFaults) -> Starlette:
    """The services under `/api`, the VMCA's roots under `/certs` and, if asked for, `/simulator`."""
    routes = [
        *api_session.routes(vcenter),
        *api_inventory.routes(vcenter),
        *api_depots.routes(vcenter),
        *api_content.routes(vcenter),
        *api_tasks.routes(vcenter),
        Route("/certs/download.zip", _roots(vcenter), methods=["GET"]),
    ]
    if vcenter.options.control:
        routes += control.routes(vcenter, network_faults)
    app = Starlette(routes=routes, exception_handlers={404: _not_found, 405: _not_found})
    app.router.redirect_slashes = False
    return app


async def _not_found(request: Request, _error: Exception) -> Response:
    if not request.url.path.startswith("/api/"):
        return Response(_NOT_FOUND_PAGE, 404, media_type="text/html")
    return failed(request, operation_not_found(request).failure)


def _roots(vcenter: VCenter) -> Callable[[Request], Awaitable[Response]]:
    """`download.zip` as a vCenter offers it: the root once for each kind of system."""
    root = vcenter.vmca
    name = sha256(root.der).hexdigest()[:8]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in (f"certs/lin/{name}.0", f"certs/mac/{name}.0", f"certs/win/{name}.0.crt"):
            archive.writestr(path, root.pem)
    body = packed.getvalue()

    async def download(_request: Request) -> Response:
        return Response(body, media_type="application/zip")

    return download
