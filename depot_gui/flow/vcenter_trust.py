"""Which certificate of a vCenter may get a login, and which one the user has to judge first."""

from __future__ import annotations

from msgspec.structs import replace

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate
from depot_gui.domain.ports import Outside
from depot_gui.domain.trust import SYSTEM_TRUST, Examination, Trust, TrustMethod, pinned, signed_by
from depot_gui.flow.pins import Pins


class VcenterTrust:
    """What the user gave for an address comes first and is enforced; what was trusted once ends with the program.

    Nothing here sends anything but TLS's hello.
    """

    def __init__(self, outside: Outside, pins: Pins) -> None:
        self._outside = outside
        self._pins = pins

    def in_force(self, address: Address, recorded: Trust) -> Trust | None:
        """What a connection may use as it is. None: `recorded` was given for an earlier life of the program only."""
        known = self._pins.trust_for(address)
        return known if known is not None or recorded.confirmed is not None else recorded

    async def examine(self, address: Address, ca_file: str | None = None, recorded: Trust | None = None) -> Examination:
        """Look at the vCenter's certificate. Raises OutsideError.

        What the user gave for this address comes first: where something else vouches for another certificate, it has
        changed all the same. Then a CA file, or without one the system's trust: who chose a file wants no other
        authority. `recorded` is what an earlier life of the program trusted: it accepts nothing any more, but another
        certificate than that one has changed.
        """
        known = self._pins.trust_for(address)
        others = Trust(TrustMethod.CA_FILE, ca_file=ca_file) if ca_file else SYSTEM_TRUST
        seen = await self._outside.examine(address, (others,) if known is None else (known, others))
        if known is not None or recorded is None or recorded.confirmed is None:
            return seen
        if not await self._is_met(recorded, seen):
            return replace(seen, trust=None, before=recorded, vouched=seen.trust is not None)
        return replace(seen, seen_before=seen.trust is None)

    def accept(self, examination: Examination, *, always: bool, authority: Certificate | None = None) -> Trust:
        """The user trusts this leaf, or the authority that signed it: this time, or always. Raises DiskError.

        Always only where nothing but its issuer is wrong with it.
        """
        trust = pinned(examination.certificate, examination.faults) if authority is None else signed_by(authority)
        if always and examination.may_pin_always:
            self._pins.pin_vcenter(examination.address, trust)
        else:
            self._pins.trust_once(examination.address, trust)
        return trust

    async def _is_met(self, recorded: Trust, seen: Examination) -> bool:
        """Whether it is the certificate that was trusted then, or one of the same authority."""
        if recorded.pin is not None:
            return recorded.pin.der == seen.certificate.der
        again = await self._outside.examine(seen.address, (recorded,))
        return again.trust is not None and again.certificate.der == seen.certificate.der
