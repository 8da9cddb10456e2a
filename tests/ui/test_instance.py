"""One program for one user: a second one brings the first to the front and hands over what it was started with."""

from __future__ import annotations

import asyncio
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.app import Options, is_taken_by_another
from depot_gui.settings import settings_file
from depot_gui.ui.instance import Wish, hand_over, place_for, read_wish
from depot_gui.ui.listener import Listener
from tests.journeys.driver import program
from tests.ui.support import until


async def test_a_second_program_ends_and_the_first_does_what_it_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "none.depot.json"
    async with program(Options()) as driver:
        driver.window.showMinimized()
        second = Options(files=(file,), vcenter="vc.example.test", user="somebody")
        assert await asyncio.to_thread(is_taken_by_another, second)
        await until(lambda: driver.has_wizard and not driver.window.isMinimized())
        assert driver.wizard.flow.prefill.address == "vc.example.test"
        await until(lambda: "openNotice" in driver.window.notices.subjects())
        assert not await asyncio.to_thread(is_taken_by_another, Options(demo=True)), "the demo is another program"
    assert not await asyncio.to_thread(is_taken_by_another, Options()), "the first is gone"


async def test_the_socket_that_a_killed_program_left_is_no_obstacle(tmp_path: Path) -> None:
    place = str(tmp_path / "left.sock")
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(place)
    assert not await asyncio.to_thread(hand_over, place, Wish())
    listener = Listener(place)
    assert listener.listening
    got: list[Wish] = []
    listener.called.connect(got.append)
    wish = Wish(("/a b.json", "/ü"), "vc", "me")
    assert await asyncio.to_thread(hand_over, place, wish)
    assert got == [wish]
    assert _mode(place) & 0o077 == 0, "nobody else may speak to it"
    listener.close()


async def test_a_program_that_hangs_or_talks_nonsense_holds_up_nobody(tmp_path: Path) -> None:
    place = str(tmp_path / "hung.sock")
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(place)
        hung.listen()
        assert not await asyncio.to_thread(hand_over, place, Wish())
    listener = Listener(str(tmp_path / "ear.sock"))
    got: list[Wish] = []
    listener.called.connect(got.append)
    assert await asyncio.to_thread(_talk, str(tmp_path / "ear.sock")) == b""
    assert not got
    listener.close()


def _mode(place: str) -> int:
    return Path(place).stat().st_mode


def _talk(place: str) -> bytes:
    with socket.socket(socket.AF_UNIX) as plug:
        plug.connect(place)
        plug.sendall(b'{"files": "no"}\n')
        return plug.recv(10)


@given(st.binary(max_size=200) | st.just(b"[" * 100_000))
def test_any_bytes_are_a_wish_or_none(line: bytes) -> None:
    assert read_wish(line) is None or isinstance(read_wish(line), Wish)


def test_each_user_and_each_demo_has_a_place_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert place_for(settings_file(True)) != place_for(settings_file(False))
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert str(os.getuid()) in place_for(settings_file(False))
