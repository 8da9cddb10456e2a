"""The saved connections: newest first, each once, in a file that may be gone, damaged or unwritable."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from depot_gui.domain.address import Address
from depot_gui.flow.connections import MAX_SAVED, Connections, SavedConnection

ONE = SavedConnection(Address("vc1.example"), "anna")
TWO = SavedConnection(Address("vc2.example", 8443), "anna", remembered=True)
THREE = SavedConnection(Address("vc1.example"), "audit", ca_file="/etc/ca.pem")


def test_the_newest_is_first_and_all_of_it_is_there_next_time(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "vcenters.json"
    connections = Connections(file)
    assert connections.saved == ()
    for connection in (ONE, TWO, THREE):
        connections.add(connection)
    assert Connections(file).saved == (THREE, TWO, ONE)


def test_the_same_vcenter_and_user_is_one_connection(tmp_path: Path) -> None:
    connections = Connections(tmp_path / "vcenters.json")
    for connection in (ONE, TWO):
        connections.add(connection)
    again = SavedConnection(ONE.address, ONE.user, remembered=True)
    connections.add(again)
    assert connections.saved == (again, TWO)
    assert connections.find(ONE.address, ONE.user) == again
    assert connections.find(ONE.address, "somebody") is None
    assert connections.find(Address(ONE.address.host, 8443), ONE.user) is None


def test_old_ones_go_in_the_end(tmp_path: Path) -> None:
    connections = Connections(tmp_path / "vcenters.json")
    for number in range(MAX_SAVED + 3):
        connections.add(SavedConnection(Address(f"vc{number}.example"), "anna"))
    assert len(connections.saved) == MAX_SAVED
    assert connections.saved[0].address.host == f"vc{MAX_SAVED + 2}.example"


def test_one_is_removed_and_one_alone_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "vcenters.json"
    connections = Connections(file)
    for connection in (ONE, TWO, THREE):
        connections.add(connection)
    connections.remove(TWO)
    assert Connections(file).saved == (THREE, ONE)
    connections.replace_all(TWO)
    assert Connections(file).saved == (TWO,)


@pytest.mark.parametrize("content", [b"", b"{", b'[{"address": 1}]', b"\xff\xfe", b'{"a": 1}', b'["x"]'])
def test_a_damaged_file_counts_as_empty_and_is_written_anew(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "vcenters.json"
    file.write_bytes(content)
    connections = Connections(file)
    assert connections.saved == ()
    connections.add(ONE)
    assert Connections(file).saved == (ONE,)


def test_a_disk_that_says_no_is_told_and_the_connection_is_known_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    connections = Connections(tmp_path / "file" / "vcenters.json")
    with pytest.raises(OSError, match="file"):
        connections.add(ONE)
    assert connections.saved == (ONE,)


def test_there_is_no_place_for_a_password() -> None:
    assert set(SavedConnection.__struct_fields__) == {"address", "user", "remembered", "ca_file"}


def test_one_whose_password_is_in_the_keyring_is_not_pushed_out(tmp_path: Path) -> None:
    """Nobody could find it any more to have the password forgotten."""
    connections = Connections(tmp_path / "vcenters.json")
    kept = SavedConnection(Address("kept.lab.example"), "me", remembered=True)
    connections.add(kept)
    for number in range(2 * MAX_SAVED):
        connections.add(SavedConnection(Address(f"vc-{number}.lab.example"), "me"))
    assert len(connections.saved) == MAX_SAVED + 1
    assert Connections(tmp_path / "vcenters.json").find(kept.address, "me") == kept


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_what_others_can_write_chooses_no_ca_file(tmp_path: Path) -> None:
    file = tmp_path / "vcenters.json"
    Connections(file).add(THREE)
    file.chmod(0o666)
    assert Connections(file).saved == ()
