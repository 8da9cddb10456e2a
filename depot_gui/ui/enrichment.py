"""What the depots of a vCenter know of components, add-ons and base images: nice to have, never waited for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeAlias

from depot_gui.domain.address import Address
from depot_gui.domain.depot_content import ContentFacts
from depot_gui.domain.failures import OutsideError
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.record import Record
from depot_gui.flow.session import Session, Sessions

Facts: TypeAlias = Mapping[tuple[str, str], ContentFacts]
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

    def facts_for(self, record: Record) -> Facts:
        """What is known by now; the same object until there is more."""
        return self._facts.get(record.server.address, _NOTHING)

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


async def _facts_of(vcenter: Vcenter) -> Facts:
    components = await vcenter.component_facts()
    add_ons = await vcenter.add_on_facts()
    return {**components, **add_ons, **await vcenter.base_image_facts()}


_NOTHING: Facts = {}
