"""What the depots of a vCenter know of components, add-ons and base images: nice to have, never waited for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from depot_gui.domain.address import Address
from depot_gui.domain.depot_content import ContentFacts
from depot_gui.domain.failures import OutsideError
from depot_gui.domain.loose import field, text
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.record import Record
from depot_gui.flow.session import Session, Sessions

Key: TypeAlias = tuple[str, str]
Facts: TypeAlias = Mapping[Key, ContentFacts]
Lists: TypeAlias = Mapping[Key, Mapping[str, str]]
"""The own components of base images and add-ons by the key of their facts: versions by name."""


@dataclass(frozen=True, slots=True)
class Known:
    """What depots tell of a result: facts of its parts, and what its base image and its add-on consist of."""

    facts: Facts
    lists: Lists


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
    ) -> None:
        self._sessions = sessions
        self._spawn = spawn
        self._arrived = arrived
        self._facts: dict[Address, Facts] = {}
        self._asking: dict[Address, bool] = {}
        self._lists: dict[Address, Lists] = {}
        self._listing: set[tuple[Address, Key]] = set()

    def facts_for(self, record: Record) -> Facts:
        """What is known by now; the same object until there is more."""
        return self._facts.get(record.server.address, _NOTHING)

    def lists_for(self, record: Record) -> Lists:
        """What the base image and the add-on consist of, as far as it is known; the same object until there is more."""
        return self._lists.get(record.server.address, _NO_LISTS)

    def ask_lists(self, record: Record) -> None:
        """The record is shown: its lists are asked for once, where its vCenter is connected."""
        address = record.server.address
        session = self._sessions.get(address, record.server.user)
        if session is None:
            return
        for key in _list_keys(record):
            if (address, key) not in self._listing:
                self._listing.add((address, key))
                self._sessions.hold(session)
                self._spawn(self._list(session, key), f"components of {key[1]}")

    def ask_for(self, record: Record) -> None:
        """An extraction has just succeeded: the depot knows more now. One question at a time for each vCenter."""
        address = record.server.address
        session = self._sessions.get(address, record.server.user)
        if session is None:
            return
        if address in self._asking:
            self._asking[address] = True
            return
        self._asking[address] = False
        self._sessions.hold(session)
        self._spawn(self._ask(session), f"facts of {address}")

    async def _ask(self, session: Session) -> None:
        address = session.address
        try:
            wanted = True
            while wanted:
                self._asking[address] = False
                self._facts[address] = await _facts_of(session.vcenter)
                self._arrived(address)
                wanted = self._asking[address]
                if wanted:  # in a batch one succeeds after the other: vCenter is not asked after each
                    await asyncio.sleep(_REST)
        except OutsideError as error:
            log.info("no facts from %s: %s", address, error)
        finally:
            del self._asking[address]
            self._sessions.let_go(session)

    async def _list(self, session: Session, key: Key) -> None:
        name, version = key
        try:
            if name:
                found = await session.vcenter.add_on_components(name, version)
            else:
                found = await session.vcenter.base_image_components(version)
            address = session.address
            self._lists[address] = {**self._lists.get(address, _NO_LISTS), key: found}
            self._arrived(address)
        except OutsideError as error:
            log.info("no components of %s from %s: %s", key, session.address, error)
        finally:
            self._sessions.let_go(session)


def _list_keys(record: Record) -> list[Key]:
    """The base image's and the add-on's; the result is not taken apart for this."""
    spec = field(record.result, "software_spec")
    add_on = field(spec, "add_on")
    keys = [
        ("", text(field(field(spec, "base_image"), "version")) or ""),
        (text(field(add_on, "name")) or "", text(field(add_on, "version")) or ""),
    ]
    return list(dict.fromkeys(key for key in keys if key[1]))


async def _facts_of(vcenter: Vcenter) -> Facts:
    components = await vcenter.component_facts()
    add_ons = await vcenter.add_on_facts()
    return {**components, **add_ons, **await vcenter.base_image_facts()}


_NOTHING: Facts = {}
_NO_LISTS: Lists = {}
NOTHING_KNOWN = Known(_NOTHING, _NO_LISTS)
