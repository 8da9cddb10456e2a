"""Many hosts with one login: a thumbprint confirms what matches, everything else only the user does."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.failures import ConnectionFailedError, Failure, Problem
from depot_gui.domain.fingerprint import parse_fingerprint
from depot_gui.domain.loose import Json
from depot_gui.domain.record import Confirmed, Record, Server, State
from depot_gui.domain.x509 import pem_of
from depot_gui.flow.host_list import ListedHost, parse_host_list
from depot_gui.flow.many_hosts import Verdict
from depot_gui.flow.prefill import listed_host
from depot_gui.flow.wizard import MANY, Prefill, Step, Wizard
from tests.fakes.vcenter import ADDRESS, HOST_PASSWORD
from tests.fakes.virtual import play
from tests.flow.test_wizard import BY_PASSWORD, LOGIN, OTHER, SEEN, Bench, bench

WITH_PRINT = ListedHost("esx-1", None, SEEN.sha1)
OPEN = ListedHost("esx-2", 8443)
WRONG = ListedHost("esx-3", None, OTHER.sha256)
CHANGED = ListedHost("esx-4")


async def listed(bench: Bench, *hosts: ListedHost) -> Wizard:
    wizard = await bench.connect()
    wizard.choose(BY_PASSWORD)
    bench.pins.confirm(ADDRESS, "esx-4", None, Confirmed(OTHER.sha1.value))
    wizard.take_login(LOGIN, hosts)
    assert wizard.path is MANY
    await wizard.look_at_hosts(lambda _place: None)
    return wizard


async def until_over(bench: Bench) -> None:
    while bench.runs.unfinished():  # noqa: ASYNC110  (virtual time)
        await asyncio.sleep(1)


def run(folder: Path, story: Callable[[Bench], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with bench(folder) as made:
            await story(made)

    play(whole())


def verdicts(wizard: Wizard) -> list[Verdict]:
    return [check.verdict for check in wizard.state.checks]


def test_only_what_matches_is_confirmed_by_itself(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        wizard = await listed(bench, WITH_PRINT, OPEN, WRONG, CHANGED)
        assert verdicts(wizard) == [Verdict.MATCHES, Verdict.OPEN, Verdict.MISMATCH, Verdict.CHANGED]
        assert [label for label, _ in wizard.specs()] == ["esx-1"]
        for place in range(4):
            wizard.confirm_host(place, True)
        assert verdicts(wizard) == [Verdict.MATCHES, Verdict.CONFIRMED, Verdict.MISMATCH, Verdict.CONFIRMED]
        wizard.confirm_host(3, False)
        assert verdicts(wizard)[3] is Verdict.CHANGED
        assert [label for label, _ in wizard.specs()] == ["esx-1", "esx-2:8443"]

    run(tmp_path, story)


def test_a_thumbprint_of_the_list_does_not_silence_the_alarm_of_a_change(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        wizard = await listed(bench, ListedHost("esx-4", None, SEEN.sha1), OPEN)
        assert verdicts(wizard) == [Verdict.CHANGED, Verdict.OPEN]

    run(tmp_path, story)


def test_where_nothing_is_seen_nothing_can_be_confirmed_until_asked_again(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        bench.server.peer = None
        bench.server.local = ConnectionFailedError(Failure(problem=Problem.TIMED_OUT), sent=False)
        wizard = await listed(bench, WITH_PRINT, OPEN)
        assert verdicts(wizard) == [Verdict.UNSEEN] * 2
        wizard.confirm_host(1, True)
        assert not wizard.specs()
        bench.server.peer = SeenPeer(SEEN.sha1.value)
        told: list[int] = []
        await wizard.look_at_hosts(told.append)
        assert verdicts(wizard) == [Verdict.MATCHES, Verdict.OPEN]
        assert sorted(told) == [0, 1]

    run(tmp_path, story)


def test_what_is_known_stays_when_the_list_grows(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        wizard = await listed(bench, OPEN, CHANGED)
        wizard.confirm_host(0, True)
        wizard.take_login(LOGIN, (WITH_PRINT, OPEN))
        assert verdicts(wizard) == [Verdict.NOT_ASKED, Verdict.CONFIRMED]
        wizard.take_login(LOGIN)
        assert wizard.path[3] is Step.CERTIFICATE

    run(tmp_path, story)


def test_each_confirmed_host_is_a_run_of_one_batch_and_its_certificate_is_kept(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        wizard = await listed(bench, WITH_PRINT, OPEN, WRONG)
        wizard.confirm_host(1, True)
        outcome = await wizard.submit()
        assert [r.host_label for r in outcome.records] == ["esx-1", "esx-2:8443"]
        assert len({r.batch for r in outcome.records}) == 1
        assert all(r.confirmed == Confirmed(SEEN.sha1.value, None, str(SEEN.sha256)) for r in outcome.records)
        assert bench.pins.confirmed(ADDRESS, "esx-2", 8443) is not None
        assert bench.pins.confirmed(ADDRESS, "esx-3", None) is None
        await until_over(bench)
        assert {r.state for r in bench.runs.records.values()} == {State.SUCCEEDED}
        assert not any(HOST_PASSWORD.encode() in data for data in bench.disk.ever)

    run(tmp_path, story)


@pytest.mark.parametrize("as_pem", [False, True])
def test_trying_again_fills_the_list_with_what_was_confirmed(tmp_path: Path, as_pem: bool) -> None:
    async def story(bench: Bench) -> None:
        wizard = await listed(bench, WITH_PRINT, ListedHost("esx-2", 8443, SEEN.sha1))
        records = (await wizard.submit()).records
        if as_pem:
            pem = Confirmed(ssl_certificate=pem_of(SEEN))
            records = tuple(replace(record, confirmed=pem) for record in records)
        await until_over(bench)
        prefill = Prefill.from_records(records)
        known = parse_fingerprint((SEEN.sha256 if as_pem else SEEN.sha1).value)
        assert parse_host_list(prefill.host.more) == (
            ListedHost("esx-1", None, known),
            ListedHost("esx-2", 8443, known),
        )
        assert (prefill.host.name, prefill.host.user) == ("", "root")

    run(tmp_path, story)


@pytest.mark.parametrize("port", [0, 70_000, "²", "9" * 5_000, True, [443]])
def test_a_port_that_is_none_in_somebody_elses_record_is_left_out(port: Json) -> None:
    credential: dict[str, Json] = {"host_name": "esx-1", "user_name": "root", "port": port}
    request: dict[str, Json] = {"auth_type": "USERNAME_PASSWORD", "host_credential": credential}
    server = Server(ADDRESS, "administrator@vsphere.local")
    created = datetime(2026, 1, 1, tzinfo=UTC)
    record = Record(id="r", created=created, server=server, host_label="esx-1", request=request)
    assert listed_host(record) == ListedHost("esx-1")
