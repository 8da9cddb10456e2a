"""What the user trusted and confirmed: vCenters' certificates, and hosts' certificates by vCenter, host and port."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec
from filelock import FileLock, Timeout

from depot_gui import private_files
from depot_gui.domain.address import DEFAULT_PORT, Address
from depot_gui.domain.certificate import ISSUER_FAULTS, Certificate
from depot_gui.domain.ports import Clock, DiskError
from depot_gui.domain.record import Confirmed
from depot_gui.domain.trust import Trust, TrustMethod
from depot_gui.flow.clock import SystemClock
from depot_gui.flow.store import place_aside

_log = logging.getLogger(__name__)
_MAX_BYTES = 16 * 1024 * 1024
_PATIENCE = 0.5
"""Seconds that the window may wait for another program that writes just now."""

T = TypeVar("T")


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


_HostKey: TypeAlias = tuple[Address, str, int]


class _File(msgspec.Struct, frozen=True):
    schema: int = 1
    vcenters: tuple[VcenterPin, ...] = ()
    hosts: tuple[HostConfirmation, ...] = ()


class _Entries(msgspec.Struct, frozen=True):
    """The same with each entry as its own bytes: a damaged one takes no other with it."""

    schema: int = 1
    vcenters: tuple[msgspec.Raw, ...] = ()
    hosts: tuple[msgspec.Raw, ...] = ()


class Pins:
    """Pins in one small file. A change is put into what is there by then, also by another program of the user's, and
    raises DiskError where it could not be written.

    For a page of the settings: `vcenters` and `hosts` list what is kept, `this_time` what is trusted until the program
    ends, `forget_vcenter` and `forget_host` delete one.

    Where entries are damaged the file is kept under the name in `damaged`, and they are asked about again. A file
    that cannot be read now, or that others can write, is left as it is, and nothing is written: `unreadable` says why.
    """

    def __init__(self, file: Path, clock: Clock | None = None) -> None:
        self._file = file
        self._clock = clock or SystemClock()
        self._once: dict[Address, VcenterPin] = {}
        self.damaged = ""
        self.unreadable = ""
        self._forgotten: Callable[[Address], None] | None = None
        self._vcenters: dict[Address, VcenterPin] = {}
        self._hosts: dict[_HostKey, HostConfirmation] = {}
        self._unwritten: dict[Address | _HostKey, VcenterPin | HostConfirmation | None] = {}
        try:
            self._take(self._read())
        except OSError as error:
            self.unreadable = error.strerror or str(error)
            _log.warning("pins: %s", error)

    def listen(self, forgotten: Callable[[Address], None]) -> None:
        """Tell whoever holds connections that a vCenter is not trusted any more."""
        self._forgotten = forgotten

    def trust_for(self, address: Address) -> Trust | None:
        """How this vCenter was accepted, always or this time; None where it was not."""
        pin = self._once.get(address) or self._vcenters.get(address)
        return None if pin is None else pin.trust

    def vcenters(self) -> tuple[VcenterPin, ...]:
        """All that are trusted always, by address."""
        return tuple(sorted(self._vcenters.values(), key=lambda pin: pin.vcenter))

    def this_time(self) -> tuple[VcenterPin, ...]:
        """All that are trusted until the program ends, by address."""
        return tuple(sorted(self._once.values(), key=lambda pin: pin.vcenter))

    def pin_vcenter(self, address: Address, trust: Trust) -> None:
        """Trust it always. Raises DiskError; it is trusted this time all the same."""
        self._once.pop(address, None)
        self._change({address: VcenterPin(address, trust, self._clock.utc())})

    def trust_once(self, address: Address, trust: Trust) -> None:
        """Trust it until the program ends."""
        self._once[address] = VcenterPin(address, trust, self._clock.utc())

    def forget_vcenter(self, address: Address) -> None:
        """Ask about it again. Raises DiskError."""
        once, always = self._once.pop(address, None), self._vcenters.get(address)
        try:
            if always is not None:
                self._change({address: None})
        finally:
            if (once or always) is not None and self._forgotten is not None:
                self._forgotten(address)

    def hosts(self) -> tuple[HostConfirmation, ...]:
        """The hosts' certificates confirmed the last time, by vCenter, host and port."""
        return tuple(sorted(self._hosts.values(), key=lambda seen: (seen.vcenter, seen.host, seen.port)))

    def forget_host(self, vcenter: Address, host: str, port: int | None) -> None:
        """Its next certificate is a first one. Raises DiskError."""
        key = _host(vcenter, host, port)
        if key in self._hosts:
            self._change({key: None})

    def confirmed(self, vcenter: Address, host: str, port: int | None) -> Confirmed | None:
        """What was confirmed for the host the last time."""
        seen = self._hosts.get(_host(vcenter, host, port))
        return None if seen is None else seen.confirmed

    def confirm(self, vcenter: Address, host: str, port: int | None, confirmed: Confirmed) -> None:
        """Keep what was confirmed now. Raises DiskError; it is known this time all the same."""
        self.confirm_all(vcenter, [(host, port, confirmed)])

    def confirm_all(self, vcenter: Address, hosts: Iterable[tuple[str, int | None, Confirmed]]) -> None:
        """The same for many, written once."""
        keys = ((_host(vcenter, host, port), confirmed) for host, port, confirmed in hosts)
        self._change({key: HostConfirmation(*key, confirmed, self._clock.utc()) for key, confirmed in keys})

    def _take(self, content: _File) -> None:
        self._vcenters = {pin.vcenter: pin for pin in content.vcenters}
        self._hosts = {(seen.vcenter, seen.host, seen.port): seen for seen in content.hosts}
        for key, value in self._unwritten.items():
            self._put(key, value)

    def _put(self, key: Address | _HostKey, value: VcenterPin | HostConfirmation | None) -> None:
        if isinstance(key, Address):
            self._vcenters.pop(key, None)
            if isinstance(value, VcenterPin):
                self._vcenters[key] = value
        else:
            self._hosts.pop(key, None)
            if isinstance(value, HostConfirmation):
                self._hosts[key] = value

    def _change(self, changes: Mapping[Address | _HostKey, VcenterPin | HostConfirmation | None]) -> None:
        """It counts from now on, written or not; what could not be written is tried again with the next one."""
        self._unwritten.update(changes)
        for key, value in changes.items():
            self._put(key, value)
        if self.unreadable:
            raise DiskError(self.unreadable)
        try:
            private_files.make_folder(self._file.parent)
            with _alone(self._file):
                self._take(self._read())
                private_files.save(self._file, _bytes(self._content))
        except OSError as error:
            raise DiskError(f"{error.strerror or error}: {self._file}") from error
        self._unwritten.clear()

    @property
    def _content(self) -> _File:
        return _File(vcenters=tuple(self._vcenters.values()), hosts=tuple(self._hosts.values()))

    def _read(self) -> _File:
        """What is on the disk; a file with damaged entries is kept beside what is left of it. Raises OSError."""
        try:
            if not private_files.is_own(self._file):
                raise PermissionError(f"{self._file} can be written by others")
            if self._file.stat().st_size > _MAX_BYTES:
                raise OSError(f"{self._file} has more than {_MAX_BYTES} bytes")
            data = self._file.read_bytes()
        except FileNotFoundError:
            return _File()
        content, whole = _read_entries(data)
        if not whole:
            aside = place_aside(self._file)
            private_files.save(aside, data)
            private_files.save(self._file, _bytes(content))
            self.damaged = aside.name
            _log.warning("pins: damaged, kept as %s", self.damaged)
        return content


@contextlib.contextmanager
def _alone(file: Path) -> Iterator[None]:
    """While no other program changes the file; where nothing can be locked, all the same. Raises OSError."""
    lock = FileLock(file.with_name(file.name + ".lock"), timeout=_PATIENCE)
    try:
        lock.acquire()
    except Timeout as error:
        raise OSError("another instance of this program is writing it") from error
    except (OSError, NotImplementedError) as error:
        _log.warning("%s cannot be locked: %s", file, error)
    try:
        yield
    finally:
        lock.release()


def _bytes(content: _File) -> bytes:
    """Raises OSError for more than would be read again."""
    data = msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"
    if len(data) > _MAX_BYTES:
        raise OSError(f"more than {_MAX_BYTES} bytes")
    return data


def _read_entries(data: bytes) -> tuple[_File, bool]:
    """What can be read, and whether that is all. Raises OSError for a file of a newer version."""
    try:
        found = msgspec.json.decode(data, type=_Entries)
    except (msgspec.DecodeError, ValueError):
        return _File(), False
    if found.schema != 1:
        raise OSError(f"a newer version wrote it (schema {found.schema})")
    pins = [_read_entry(raw, VcenterPin) for raw in found.vcenters]
    hosts = [_read_entry(raw, HostConfirmation) for raw in found.hosts]
    good = tuple(pin for pin in pins if pin is not None and _is_possible(pin))
    seen = tuple(host for host in hosts if host is not None)
    return _File(vcenters=good, hosts=seen), len(good) == len(pins) and len(seen) == len(hosts)


def _read_entry(raw: msgspec.Raw, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.DecodeError, ValueError):
        return None


def _host(vcenter: Address, host: str, port: int | None) -> _HostKey:
    return vcenter, host.lower(), DEFAULT_PORT if port is None else port


def _is_possible(pin: VcenterPin) -> bool:
    """Whether this program can have written it: a pin has a certificate, and no faults but its issuer."""
    known = {TrustMethod.PIN: pin.trust.pin, TrustMethod.AUTHORITY: pin.trust.authority}
    return known.get(pin.trust.method) is not None and pin.trust.allowed <= ISSUER_FAULTS
