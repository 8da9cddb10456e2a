"""Hosts with the names of their clusters and datacenters.

vCenter lists at most 2,500 hosts, 1,000 clusters and 1,000 datacenters in one answer and refuses longer ones with
UNABLE_TO_ALLOCATE_RESOURCE. Where it refuses the whole list, the inventory is walked: by datacenter, in each by
cluster, then the hosts in no cluster. The same walk tells the names, which a host's summary does not have; where the
whole list could be had, a part that is refused only costs the names.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from depot_gui.client.api import LIST, Api
from depot_gui.client.parallel import each
from depot_gui.domain.failures import AnswerUnreadableError, RefusedError, UnauthenticatedError
from depot_gui.domain.inventory import ConnectionState, HostSummary, read_host
from depot_gui.domain.loose import Json, field, filled, items, text
from depot_gui.domain.vapi import ErrorType

Filters = tuple[tuple[str, str], ...]


class _Place(msgspec.Struct, frozen=True):
    """Where hosts are asked for, and what the place is called."""

    filters: Filters
    cluster: str | None
    datacenter: str | None


async def hosts(api: Api) -> tuple[HostSummary, ...]:
    """The whole inventory. Raises OutsideError."""
    try:
        whole = items(await api.get("/vcenter/host", LIST))
    except RefusedError as error:
        if error.error.error_type is not ErrorType.UNABLE_TO_ALLOCATE_RESOURCE:
            raise
        return await _Walk(api, lenient=False).hosts()
    named = {host.host: host for host in await _Walk(api, lenient=True).hosts()} if whole else {}
    found = (read_host(value) for value in whole)
    return tuple(named.get(host.host, host) for host in found if host is not None)


class _Walk:
    """One walk through the inventory. `lenient`: what is refused is left out."""

    def __init__(self, api: Api, *, lenient: bool) -> None:
        self._api = api
        self._lenient = lenient

    async def hosts(self) -> tuple[HostSummary, ...]:
        places = await each(self._places_in, await self._datacenters())
        lists = await each(self._hosts_at, (place for row in places for place in row))
        return tuple({host.host: host for row in lists for host in row}.values())

    async def _datacenters(self) -> list[_Place]:
        """Every datacenter; where they cannot be listed, one place that is everywhere."""
        everywhere = [_Place((), None, None)]
        try:
            rows = items(await self._api.get("/vcenter/datacenter", LIST))
        except UnauthenticatedError:
            raise
        except (RefusedError, AnswerUnreadableError):
            return everywhere
        found = [(filled(field(row, "datacenter")), text(field(row, "name"))) for row in rows]
        return [_Place((("datacenters", ident),), None, name or ident) for ident, name in found if ident]

    async def _places_in(self, datacenter: _Place) -> list[_Place]:
        rows = await self._list("/vcenter/cluster", datacenter.filters)
        found = [(filled(field(row, "cluster")), text(field(row, "name"))) for row in rows]
        clusters = [
            _Place((("clusters", ident),), name or ident, datacenter.datacenter) for ident, name in found if ident
        ]
        return [*clusters, _Place((*datacenter.filters, ("standalone", "true")), None, datacenter.datacenter)]

    async def _hosts_at(self, place: _Place) -> list[HostSummary]:
        found = (read_host(row, place.cluster, place.datacenter) for row in await self._rows(place.filters))
        return [host for host in found if host is not None]

    async def _rows(self, filters: Filters) -> list[Json]:
        """The hosts there; a place with too many is asked once more by connection state."""
        try:
            return items(await self._api.get("/vcenter/host", LIST, filters))
        except UnauthenticatedError:
            raise
        except (RefusedError, AnswerUnreadableError) as error:
            too_many = (
                isinstance(error, RefusedError)
                and error.error.error_type is ErrorType.UNABLE_TO_ALLOCATE_RESOURCE
                and not any(name == "connection_states" for name, _ in filters)
            )
            if not too_many:
                return self._left_out(error)
        states = (state for state in ConnectionState if state is not ConnectionState.UNKNOWN)
        return _joined([await self._rows((*filters, ("connection_states", state.value))) for state in states])

    async def _list(self, path: str, filters: Filters) -> list[Json]:
        try:
            return items(await self._api.get(path, LIST, filters))
        except UnauthenticatedError:
            raise
        except (RefusedError, AnswerUnreadableError) as error:
            return self._left_out(error)

    def _left_out(self, error: Exception) -> list[Json]:
        if not self._lenient:
            raise error
        return []


def _joined(rows: Iterable[list[Json]]) -> list[Json]:
    return [row for part in rows for row in part]
