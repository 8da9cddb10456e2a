"""`ports.Outside`, loaded when it is first used: httpx and what reads certificates take as long as all the rest."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import Examination, Trust

if TYPE_CHECKING:
    from depot_gui.client.outside import Network


class LaterNetwork:
    """`client.outside.Network` with the same `trust_env`; each method is documented at `ports.Outside`."""

    def __init__(self, trust_env: bool = True) -> None:
        self._trust_env = trust_env
        self._made: Network | None = None

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        return await (await self._loaded()).examine(address, trusts)

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        return await (await self._loaded()).authorities(seen)

    async def certificate_at(self, address: Address) -> Certificate:
        return await (await self._loaded()).certificate_at(address)

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        self._network.use_proxy_login(proxy, login)

    def vcenter(self, address: Address, trust: Trust, language: str) -> Vcenter:
        return self._network.vcenter(address, trust, language)

    async def _loaded(self) -> Network:
        """Loaded in a thread: whoever asks waits, the window does not."""
        if self._made is None:
            await asyncio.to_thread(importlib.import_module, "depot_gui.client.outside")
        return self._network

    @property
    def _network(self) -> Network:
        if self._made is None:
            from depot_gui.client.outside import Network

            self._made = Network(self._trust_env)
        return self._made
