"""The services of one vCenter put together behind `ports.Vcenter`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from depot_gui.client import depots, inventory, software, version
from depot_gui.client import session as client_session
from depot_gui.client.api import Api
from depot_gui.client.http import Http
from depot_gui.client.tasks import Tasks
from depot_gui.domain.address import Address
from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.depot_content import ContentFacts, DepotInfo
from depot_gui.domain.inventory import HostSummary, ServerVersion
from depot_gui.domain.spec import ConnectionSpec, Credentials, SessionId
from depot_gui.domain.task import TaskInfo


class HttpVcenter:
    """`ports.Vcenter` over HTTP; each method is documented there."""

    def __init__(self, http: Http, language: str) -> None:
        self._http = http
        self._api = Api(http, language)
        self._tasks = Tasks(self._api)

    @property
    def address(self) -> Address:
        return self._http.address

    @property
    def server_time(self) -> datetime | None:
        return self._http.server_time

    async def log_in(self, credentials: Credentials) -> None:
        """Raises ValueError for a `:` in the user as well."""
        await client_session.log_in(self._api, credentials)

    async def adopt(self, session: SessionId) -> str:
        """Raises ValueError for an id that no header can carry as well."""
        return await client_session.adopt(self._api, session)

    async def log_out(self) -> None:
        await client_session.log_out(self._api)

    async def renew(self) -> None:
        await self._http.renew()

    async def close(self) -> None:
        await self.log_out()
        await self._http.renew()

    async def version(self) -> ServerVersion | None:
        return await version.version(self._api)

    async def hosts(self) -> tuple[HostSummary, ...]:
        return await inventory.hosts(self._api)

    async def seen_peer(self, host_name: str, port: int | None) -> SeenPeer | None:
        return await software.seen_peer(self._api, host_name, port)

    async def seen_peer_by_create(self, host_name: str, port: int | None) -> SeenPeer | None:
        return await software.seen_peer_by_create(self._api, self._tasks, host_name, port)

    async def create_from_host(self, spec: ConnectionSpec) -> str:
        return await depots.create_from_host(self._api, spec)

    async def task(self, task: str) -> TaskInfo:
        return await self._tasks.one(task)

    async def tasks(self, tasks: Iterable[str]) -> Mapping[str, TaskInfo]:
        return await self._tasks.many(tasks)

    async def extraction_tasks(self) -> Mapping[str, TaskInfo]:
        return await self._tasks.extractions()

    async def cancel(self, task: str) -> None:
        await self._tasks.cancel(task)

    async def depots(self) -> Mapping[str, DepotInfo]:
        return await depots.depots(self._api)

    async def component_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        return await depots.facts(self._api, "components")

    async def add_on_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        return await depots.facts(self._api, "add-ons")

    async def base_image_facts(self) -> Mapping[tuple[str, str], ContentFacts]:
        return await depots.facts(self._api, "base-images")

    async def base_image_components(self, version: str) -> Mapping[str, str]:
        return await depots.base_image_components(self._api, version)

    async def add_on_components(self, name: str, version: str) -> Mapping[str, str]:
        return await depots.add_on_components(self._api, name, version)
