"""What is copied for support: all that a record knows, in English and UTC, on lines of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from depot_gui.domain.depot_content import known_parts
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.flow.support import support_text
from tests.ui import result_samples as samples

READER = Reader("de", ZoneInfo("Asia/Tokyo"))


def text_with(failure: Failure) -> str:
    return support_text(replace(samples.not_started(), failure=failure), READER)


def refusal(**body: Json) -> Failure:
    return Failure(problem=Problem.REFUSED, where="POST /api/esx", status=400, error={"messages": [], **body})


@pytest.mark.parametrize("sample", [samples.success, samples.five_causes_with_result, samples.lost])
def test_it_is_the_same_in_every_language_and_zone(sample: Callable[[], Record]) -> None:
    assert support_text(sample(), READER) == support_text(sample(), Reader("en", UTC))


def test_every_cause_of_a_broken_connection_has_its_line() -> None:
    failure = Failure(problem=Problem.TLS_FAILED, where="vc.example:443", detail="no handshake\n[SSL] wrong version")
    assert "Problem: TLS_FAILED\n  at vc.example:443\n  no handshake\n  [SSL] wrong version\n" in text_with(failure)


def test_the_start_of_an_answer_that_was_not_understood_is_one_line_with_its_status() -> None:
    text = text_with(Failure(problem=Problem.NOT_JSON, status=502, body_start="<html>\n<h1>Bad Gateway</h1>"))
    assert "Problem: NOT_JSON, HTTP status 502\n" in text
    [line] = [line for line in text.splitlines() if line.startswith("  answer: ")]
    assert "<html>" in line
    assert "Bad Gateway" in line


def test_an_error_that_is_none_of_vcenters_is_shown_as_it_came() -> None:
    assert '"code":7' in text_with(Failure(problem=Problem.REFUSED, error={"code": 7})).replace(" ", "")


@pytest.mark.parametrize(
    ("kind", "data", "words"),
    [
        ("INVALID_ARGUMENT", {"primary": "spec.host", "secondary": ["spec.port"]}, "spec.host, spec.port"),
        ("UNVERIFIED_PEER", {"ssl_thumbprint": "AB:CD", "ssl_certificate": "-----BEGIN"}, "AB:CD\n-----BEGIN"),
    ],
)
def test_what_an_error_carries_is_told(kind: str, data: Json, words: str) -> None:
    assert f"Error: {kind}\n  data: {words}" in text_with(refusal(error_type=kind, data=data))


def test_how_the_server_wants_to_be_logged_in_to_is_told() -> None:
    text = text_with(refusal(error_type="UNAUTHENTICATED", challenge="Basic realm=VAPI"))
    assert "  challenge: Basic realm=VAPI\n" in text


def test_the_software_is_told_with_what_the_record_knows_of_it() -> None:
    known = known_parts(samples.result(), samples.facts(), samples.lists())
    text = support_text(replace(samples.success(), known=known), READER)
    for line in (
        "  base image: ESXi 8.0.3-0.0.24022510 (ESXi)",
        "  component of the base image: Intel-icen 1.9; overridden",
        "  component of the add-on: dell-shared-perc8 06.8",
        "  component: Intel-icen 1.11.3.0-1OEM.800.1.0 (Intel E810 driver, Intel)",
    ):
        assert f"\n{line}\n" in text
