"""`/appliance/system/version`: helps to choose, and must never hold anything up."""

from __future__ import annotations

from depot_gui.client.api import OBJECT, Api
from depot_gui.client.http import Call
from depot_gui.domain.failures import OutsideError
from depot_gui.domain.inventory import ServerVersion, read_version

_SECONDS = 15.0


async def version(api: Api) -> ServerVersion | None:
    """The server's version; None where it does not say: that needs a privilege of its own, and a service that runs."""
    try:
        return read_version(await api.call(Call("GET", "/appliance/system/version", seconds=_SECONDS), OBJECT))
    except OutsideError:
        return None
