"""A network and an identity that the tests of this folder share: one pinned leaf, short limits."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from depot_gui.client.http import Limits
from depot_gui.client.outside import Network
from depot_gui.domain.ports import Vcenter
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials
from depot_gui.domain.trust import Trust, pinned
from tests.client.certificates import leaf
from tests.client.servers import Listener

IDENTITY = leaf()
TRUST: Trust = pinned(IDENTITY.read, frozenset())
ALICE = Credentials("alice@vsphere.local", Secret("wonder land"))
EXISTING = ConnectionSpec(AuthenticationType.EXISTING, host="host-1014")

PATIENT = Limits(connect=5, read=10, overall=20)
HASTY = Limits(connect=1, read=1, overall=1.5, farewell=0.3)
"""For servers that do not answer."""


def vcenter_at(server: Listener, limits: Limits = PATIENT, language: str = "en") -> Vcenter:
    """A client of a server that is IDENTITY."""
    return Network(trust_env=False, limits=limits).vcenter(server.address, TRUST, language)


@asynccontextmanager
async def client_of(server: Listener, limits: Limits = PATIENT, language: str = "en") -> AsyncIterator[Vcenter]:
    """A client of a server that is IDENTITY, closed at the end."""
    vcenter = vcenter_at(server, limits, language)
    try:
        yield vcenter
    finally:
        await vcenter.close()
