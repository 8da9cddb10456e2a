"""What is trusted always and what was confirmed: kept over a restart, listed, forgotten, and never taken on faith."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from filelock import FileLock

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import CertificateFault
from depot_gui.domain.ports import DiskError
from depot_gui.domain.record import Confirmed
from depot_gui.domain.trust import Trust, TrustMethod, pinned, signed_by
from depot_gui.domain.x509 import read_certificate
from depot_gui.flow.pins import Pins
from tests.domain.certificates import make

VCENTER = Address("vc.example.test")
OTHER = Address("vc.example.test", 8443)
LEAF = pinned(read_certificate(make("vc.example.test").der), frozenset({CertificateFault.SELF_SIGNED}))
ROOT = signed_by(read_certificate(make("CA, vsphere.local").der))
SEEN = Confirmed("AA:BB")


def test_what_is_trusted_always_is_kept_listed_and_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "config" / "pins.json"
    pins = Pins(file)
    pins.pin_vcenter(OTHER, ROOT)
    pins.pin_vcenter(VCENTER, LEAF)
    again = Pins(file)
    assert [(pin.vcenter, pin.certificate, pin.is_authority) for pin in again.vcenters()] == [
        (VCENTER, LEAF.pin, False),
        (OTHER, ROOT.authority, True),
    ]
    again.forget_vcenter(VCENTER)
    again.forget_vcenter(VCENTER)
    assert again.trust_for(VCENTER) is None
    assert [pin.vcenter for pin in Pins(file).vcenters()] == [OTHER]


def test_what_is_trusted_this_time_stands_before_the_pin_and_is_not_kept(tmp_path: Path) -> None:
    pins = Pins(tmp_path / "pins.json")
    pins.pin_vcenter(VCENTER, LEAF)
    pins.trust_once(VCENTER, ROOT)
    assert pins.trust_for(VCENTER) == ROOT
    assert Pins(tmp_path / "pins.json").trust_for(VCENTER) == LEAF
    pins.forget_vcenter(VCENTER)
    assert pins.trust_for(VCENTER) is None


def test_confirmed_hosts_are_by_vcenter_host_and_port(tmp_path: Path) -> None:
    pins = Pins(tmp_path / "pins.json")
    pins.confirm(VCENTER, "ESX-04.lab.example", None, SEEN)
    pins.confirm(VCENTER, "esx-04.lab.example", 8443, SEEN)
    pins.confirm(OTHER, "esx-01.lab.example", 443, SEEN)
    again = Pins(tmp_path / "pins.json")
    assert [(seen.vcenter, seen.host, seen.port) for seen in again.hosts()] == [
        (VCENTER, "esx-04.lab.example", 443),
        (VCENTER, "esx-04.lab.example", 8443),
        (OTHER, "esx-01.lab.example", 443),
    ]
    assert again.confirmed(VCENTER, "esx-04.LAB.example", 443) == SEEN
    again.forget_host(VCENTER, "esx-04.lab.example", 443)
    assert again.confirmed(VCENTER, "esx-04.lab.example", None) is None
    assert len(Pins(tmp_path / "pins.json").hosts()) == 2


@pytest.mark.parametrize(
    "trust",
    [
        Trust(TrustMethod.PIN),
        Trust(TrustMethod.AUTHORITY),
        Trust(TrustMethod.SYSTEM),
        Trust(TrustMethod.CA_FILE, ca_file="/tmp/ca.pem"),
        Trust(TrustMethod.PIN, authority=ROOT.authority),
        Trust(TrustMethod.PIN, pin=LEAF.pin, allowed=frozenset({CertificateFault.EXPIRED})),
    ],
)
def test_a_file_that_trusts_more_than_this_program_writes_trusts_nothing(tmp_path: Path, trust: Trust) -> None:
    file = tmp_path / "pins.json"
    Pins(file).pin_vcenter(VCENTER, trust)
    pins = Pins(file)
    assert pins.damaged
    assert pins.trust_for(VCENTER) is None
    assert file.with_name("pins.json.damaged").exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"vcenters": [{}]}', b"\xff" * 100])
def test_a_damaged_file_asks_again_and_is_set_aside(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "pins.json"
    file.write_bytes(content)
    pins = Pins(file)
    assert pins.damaged
    pins.pin_vcenter(VCENTER, LEAF)
    assert msgspec.json.decode(file.read_bytes())["schema"] == 1
    assert Pins(file).trust_for(VCENTER) == LEAF


def test_one_damaged_entry_takes_no_other_with_it(tmp_path: Path) -> None:
    file = tmp_path / "pins.json"
    pins = Pins(file)
    pins.pin_vcenter(VCENTER, LEAF)
    pins.confirm(VCENTER, "esx-04", None, SEEN)
    content = msgspec.json.decode(file.read_bytes())
    content["vcenters"].append({"vcenter": 7})
    content["hosts"].insert(0, "garbage")
    file.write_bytes(msgspec.json.encode(content))
    again = Pins(file)
    assert again.damaged == "pins.json.damaged"
    assert again.trust_for(VCENTER) == LEAF
    assert again.confirmed(VCENTER, "esx-04", None) == SEEN
    again.pin_vcenter(OTHER, ROOT)
    third = Pins(file)
    assert (third.damaged, third.trust_for(VCENTER), third.trust_for(OTHER)) == ("", LEAF, ROOT)
    assert third.confirmed(VCENTER, "esx-04", None) == SEEN
    file.write_bytes(b"{")
    assert Pins(file).damaged == "pins.json.damaged-1", "what was set aside before stays"


def _newer(file: Path) -> None:
    file.write_bytes(b'{"schema": 2, "vcenters": [], "hosts": []}')


def _unreadable(file: Path) -> None:
    file.mkdir()


def _of_others(file: Path) -> None:
    file.write_bytes(b"{}")
    file.chmod(0o666)


def _huge(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(17 * 1024 * 1024)


@pytest.mark.parametrize("prepare", [_newer, _unreadable, _of_others, _huge])
def test_a_file_that_cannot_be_read_now_is_left_as_it_is(tmp_path: Path, prepare: Callable[[Path], None]) -> None:
    """It may have every other vCenter's pin: with the next change they would be gone."""
    file = tmp_path / "pins.json"
    prepare(file)
    before = None if file.is_dir() else file.read_bytes()
    pins = Pins(file)
    assert pins.unreadable and not pins.damaged
    with pytest.raises(DiskError):
        pins.pin_vcenter(VCENTER, LEAF)
    assert pins.trust_for(VCENTER) == LEAF, "this time all the same"
    assert (None if file.is_dir() else file.read_bytes()) == before
    assert [path.name for path in tmp_path.iterdir()] == ["pins.json"]


def test_two_programs_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "pins.json"
    Pins(file).pin_vcenter(VCENTER, LEAF)
    one, two = Pins(file), Pins(file)
    one.forget_vcenter(VCENTER)
    one.confirm(OTHER, "esx-01", None, SEEN)
    two.pin_vcenter(OTHER, ROOT)
    again = Pins(file)
    assert again.trust_for(VCENTER) is None, "what was forgotten stays forgotten"
    assert again.confirmed(OTHER, "esx-01", None) == SEEN
    assert again.trust_for(OTHER) == ROOT
    with FileLock(tmp_path / "pins.json.lock"), pytest.raises(DiskError):
        two.pin_vcenter(VCENTER, LEAF)
    two.confirm(OTHER, "esx-02", None, SEEN)
    assert Pins(file).trust_for(VCENTER) == LEAF, "what could not be written then is written with the next change"


def test_somebodys_link_is_not_written_through(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"dear")
    (tmp_path / "pins.json.tmp").symlink_to(other)
    Pins(tmp_path / "pins.json").pin_vcenter(VCENTER, LEAF)
    assert other.read_bytes() == b"dear"
    assert not (tmp_path / "pins.json").is_symlink()


def test_who_holds_connections_is_told_once_that_a_vcenter_is_not_trusted_any_more(tmp_path: Path) -> None:
    pins = Pins(tmp_path / "pins.json")
    told: list[Address] = []
    pins.listen(told.append)
    pins.pin_vcenter(VCENTER, LEAF)
    pins.trust_once(OTHER, ROOT)
    for address in (VCENTER, VCENTER, OTHER, OTHER):
        pins.forget_vcenter(address)
    assert told == [VCENTER, OTHER]
