"""What the depots of a vCenter know of components, add-ons and base images: nice to have, never waited for.

What is learned of a result is kept with its record: whoever opens it later, or elsewhere, sees the same.
"""

from __future__ import annotations

import asyncio
import logging
from collections import ChainMap
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeAlias, TypeVar

from depot_gui.domain.address import Address
from depot_gui.domain.depot_content import (
    NOTHING_KNOWN,
    Facts,
    Key,
    Known,
    KnownPart,
    Lists,
    image_keys,
    kept_of,
    known_parts,
    part_keys,
)
from depot_gui.domain.failures import OutsideError
from depot_gui.domain.loose import field
from depot_gui.domain.record import Record
from depot_gui.flow.session import Session, Sessions

T = TypeVar("T")
log = logging.getLogger(__name__)
_REST = 10.0


class Enrichment:
    """Facts by vCenter, kept while the program runs.

    They are asked for when an extraction has succeeded, over the session that it used, which is held for that long. A
    refusal is only logged: the result is complete without. The session is not logged in again for this.
    """

    def __init__(
        self,
        sessions: Sessions,
        spawn: Callable[[Coroutine[Any, Any, None], str], asyncio.Task[None]],
        arrived: Callable[[Address], None],
        keep: Callable[[str, tuple[KnownPart, ...]], Coroutine[Any, Any, None]],
    ) -> None:
        self._sessions = sessions
        self._spawn = spawn
        self._arrived = arrived
        self._keep = keep
        self._facts: dict[Address, Facts] = {}
        self._asking: set[Address] = set()
        self._asked: dict[Address, float] = {}
        self._waiting: dict[Address, dict[str, Record]] = {}
        self._lists: dict[Address, Lists] = {}
        self._listing: dict[tuple[Address, Key], dict[str, Record]] = {}
        self._last: tuple[_Sources, Known] | None = None

    def known_of(self, record: Record) -> Known:
        """What the depots tell now, and told when it was extracted; the same objects until there is more."""
        address = record.server.address
        sources = (self._facts.get(address, _NOTHING), self._lists.get(address, _NO_LISTS), record.known or ())
        if self._last is None or any(old is not new for old, new in zip(self._last[0], sources, strict=True)):
            facts, lists, kept = sources
            own = kept_of(kept)
            self._last = sources, Known(_first_of(facts, own.facts), _first_of(lists, own.lists))
        return self._last[1]

    def ask_lists(self, record: Record) -> None:
        """Its lists are asked for once, where its vCenter is connected: whoever looks later may not be."""
        address = record.server.address
        session = self._sessions.get(address, record.server.user)
        if session is None or not session.is_trusted:
            return
        for key in _list_keys(record):
            if key in self._lists.get(address, _NO_LISTS):
                continue
            waiting = self._listing.get((address, key))
            if waiting is not None:
                waiting[record.id] = record
                continue
            self._listing[address, key] = {record.id: record}
            self._sessions.hold(session)
            self._spawn(self._list(session, key), f"components of {key[1]}")

    def ask_for(self, record: Record) -> None:
        """An extraction has just succeeded: the depot may know more now. One question at a time for each vCenter.

        None where all parts are known already, as with most hosts of a batch.
        """
        address = record.server.address
        session = self._sessions.get(address, record.server.user)
        if session is None or not session.is_trusted:
            return
        self.ask_lists(record)
        if part_keys(record.result) <= self._facts.get(address, _NOTHING).keys():
            self._spawn(self._keep_known(record), f"facts of {record.id}")
            return
        self._waiting.setdefault(address, {})[record.id] = record
        if address not in self._asking:
            self._asking.add(address)
            self._sessions.hold(session)
            self._spawn(self._ask(session), f"facts of {address}")

    async def _ask(self, session: Session) -> None:
        address = session.address
        try:
            while self._waiting.get(address):
                await self._rest(address)  # in a batch one succeeds after the other: vCenter is not asked after each
                asking = self._waiting.pop(address)
                self._facts[address] = await _facts_of(session)
                self._arrived(address)
                for record in asking.values():
                    await self._keep_known(record)
        except OutsideError as error:
            log.info("no facts from %s: %s", address, error)
        finally:
            self._asking.discard(address)
            self._waiting.pop(address, None)
            self._sessions.let_go(session)

    async def _rest(self, address: Address) -> None:
        now = asyncio.get_running_loop().time()
        await asyncio.sleep(max(0.0, self._asked.get(address, -_REST) + _REST - now))
        self._asked[address] = asyncio.get_running_loop().time()

    async def _keep_known(self, record: Record) -> None:
        known = self.known_of(record)
        await self._keep(record.id, known_parts(record.result, known.facts, known.lists))

    async def _list(self, session: Session, key: Key) -> None:
        name, version = key
        try:
            if name:
                found = await session.call_quietly(lambda vcenter: vcenter.add_on_components(name, version))
            else:
                found = await session.call_quietly(lambda vcenter: vcenter.base_image_components(version))
            address = session.address
            self._lists[address] = {**self._lists.get(address, _NO_LISTS), key: found}
            self._arrived(address)
            for record in self._listing.pop((address, key)).values():
                await self._keep_known(record)
        except OutsideError as error:
            log.info("no components of %s from %s: %s", key, session.address, error)
        finally:
            self._sessions.let_go(session)


def _list_keys(record: Record) -> tuple[Key, ...]:
    """The base image's and the add-on's; the result is not taken apart for this."""
    return image_keys(field(record.result, "software_spec"))


def _first_of(live: Mapping[Key, T], kept: Mapping[Key, T]) -> Mapping[Key, T]:
    """What is told now, else what was kept."""
    return ChainMap(dict(live), dict(kept)) if live and kept else live or kept


async def _facts_of(session: Session) -> Facts:
    components = await session.call_quietly(lambda vcenter: vcenter.component_facts())
    add_ons = await session.call_quietly(lambda vcenter: vcenter.add_on_facts())
    return {**components, **add_ons, **await session.call_quietly(lambda vcenter: vcenter.base_image_facts())}


_Sources: TypeAlias = tuple[Facts, Lists, tuple[KnownPart, ...]]
_NOTHING, _NO_LISTS = NOTHING_KNOWN.facts, NOTHING_KNOWN.lists
