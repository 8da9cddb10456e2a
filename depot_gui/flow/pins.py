"""What the user trusted and confirmed: vCenters' certificates, and hosts' certificates by vCenter, host and port."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

import msgspec

from depot_gui.domain.address import DEFAULT_PORT, Address
from depot_gui.domain.certificate import ISSUER_FAULTS, Certificate
from depot_gui.domain.ports import Clock
from depot_gui.domain.record import Confirmed
from depot_gui.domain.trust import Trust, TrustMethod
from depot_gui.flow.clock import SystemClock
from depot_gui.flow.store import write_whole

_log = logging.getLogger(__name__)
_MAX_BYTES = 16 * 1024 * 1024


class VcenterPin(msgspec.Struct, frozen=True):
    """A vCenter that is trusted always: by its own certificate, or by its authority's. `added` in UTC."""

    vcenter: Address
    trust: Trust
    added: datetime

    @property
    def certificate(self) -> Certificate:
        """What the user confirmed by its fingerprint."""
        assert self.trust.confirmed is not None, "checked when it was made and when it was read"
        return self.trust.confirmed

    @property
    def is_authority(self) -> bool:
        """Whether all that this certificate signs for the vCenter is trusted, rather than it alone."""
        return self.trust.method is TrustMethod.AUTHORITY


class HostConfirmation(msgspec.Struct, frozen=True):
    """The certificate confirmed for a host the last time. `host` in lower case; `confirmed_at` in UTC."""

    vcenter: Address
    host: str
    port: int
    confirmed: Confirmed
    confirmed_at: datetime


class _File(msgspec.Struct, frozen=True):
    schema: int = 1
    vcenters: tuple[VcenterPin, ...] = ()
    hosts: tuple[HostConfirmation, ...] = ()


class Pins:
    """Pins in one small file, written whole at each change, which raises DiskError where that failed.

    For a page of the settings: `vcenters` and `hosts` list what is kept, `forget_vcenter` and `forget_host` delete one.

    A damaged file is set aside, and `damaged` says so: then the user is asked again about each certificate.
    """

    def __init__(self, file: Path, clock: Clock | None = None) -> None:
        self._file = file
        self._clock = clock or SystemClock()
        self._once: dict[Address, Trust] = {}
        self.damaged = False
        self._forgotten: Callable[[Address], None] | None = None
        content = self._read()
        self._vcenters = {pin.vcenter: pin for pin in content.vcenters}
        self._hosts = {(seen.vcenter, seen.host, seen.port): seen for seen in content.hosts}

    def listen(self, forgotten: Callable[[Address], None]) -> None:
        """Tell whoever holds connections that a vCenter is not trusted any more."""
        self._forgotten = forgotten

    def trust_for(self, address: Address) -> Trust | None:
        """How this vCenter was accepted, always or this time; None where it was not."""
        once = self._once.get(address)
        if once is not None:
            return once
        pin = self._vcenters.get(address)
        return None if pin is None else pin.trust

    def vcenters(self) -> tuple[VcenterPin, ...]:
        """All that are trusted always, by address."""
        return tuple(sorted(self._vcenters.values(), key=lambda pin: pin.vcenter))

    def pin_vcenter(self, address: Address, trust: Trust) -> None:
        """Trust it always. Raises DiskError; it is trusted this time all the same."""
        self._once.pop(address, None)
        self._vcenters[address] = VcenterPin(address, trust, self._clock.utc())
        self._write()

    def trust_once(self, address: Address, trust: Trust) -> None:
        """Trust it until the program ends."""
        self._once[address] = trust

    def forget_vcenter(self, address: Address) -> None:
        """Ask about it again. Raises DiskError."""
        once, always = self._once.pop(address, None), self._vcenters.pop(address, None)
        if (once or always) is not None and self._forgotten is not None:
            self._forgotten(address)
        if always is not None:
            self._write()

    def hosts(self) -> tuple[HostConfirmation, ...]:
        """The hosts' certificates confirmed the last time, by vCenter, host and port."""
        return tuple(sorted(self._hosts.values(), key=lambda seen: (seen.vcenter, seen.host, seen.port)))

    def forget_host(self, vcenter: Address, host: str, port: int | None) -> None:
        """Its next certificate is a first one. Raises DiskError."""
        if self._hosts.pop(_host(vcenter, host, port), None) is not None:
            self._write()

    def confirmed(self, vcenter: Address, host: str, port: int | None) -> Confirmed | None:
        """What was confirmed for the host the last time."""
        seen = self._hosts.get(_host(vcenter, host, port))
        return None if seen is None else seen.confirmed

    def confirm(self, vcenter: Address, host: str, port: int | None, confirmed: Confirmed) -> None:
        """Keep what was confirmed now. Raises DiskError; it is known this time all the same."""
        key = _host(vcenter, host, port)
        self._hosts[key] = HostConfirmation(*key, confirmed, self._clock.utc())
        self._write()

    def confirm_all(self, vcenter: Address, hosts: Iterable[tuple[str, int | None, Confirmed]]) -> None:
        """The same for many, written once."""
        for host, port, confirmed in hosts:
            key = _host(vcenter, host, port)
            self._hosts[key] = HostConfirmation(*key, confirmed, self._clock.utc())
        self._write()

    def _read(self) -> _File:
        try:
            if self._file.stat().st_size > _MAX_BYTES:
                raise msgspec.ValidationError(f"larger than {_MAX_BYTES} bytes")
            content = msgspec.json.decode(self._file.read_bytes(), type=_File)
            _check(content)
        except FileNotFoundError:
            return _File()
        except (msgspec.DecodeError, ValueError, OSError) as error:
            _log.warning("pins: %s", error)
            self.damaged = True
            with contextlib.suppress(OSError):
                self._file.replace(self._file.with_name(self._file.name + ".damaged"))
            return _File()
        return content

    def _write(self) -> None:
        content = _File(vcenters=tuple(self._vcenters.values()), hosts=tuple(self._hosts.values()))
        with contextlib.suppress(OSError):  # then the next line tells
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(self._file, msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n")


def _host(vcenter: Address, host: str, port: int | None) -> tuple[Address, str, int]:
    return vcenter, host.lower(), DEFAULT_PORT if port is None else port


def _check(content: _File) -> None:
    """Raises ValueError for what this program would not have written: a pin without a certificate, or with faults."""
    if content.schema != 1:
        raise ValueError(f"schema {content.schema}")
    for pin in content.vcenters:
        known = {TrustMethod.PIN: pin.trust.pin, TrustMethod.AUTHORITY: pin.trust.authority}
        if known.get(pin.trust.method) is None:
            raise ValueError("a pin without a certificate")
        if not pin.trust.allowed <= ISSUER_FAULTS:
            raise ValueError("a pin with other faults than its issuer")
