"""What a server, or a proxy before it, repeats of a password does not get into a record, however it is written."""

from __future__ import annotations

import base64
import gc
import html
import json
import time
import urllib.parse
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain import life
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json, field
from depot_gui.domain.masking import SHORTEST, Mask, lasting_mask_of, mask_of, masked, masked_event
from depot_gui.domain.secret import Secret, held_texts
from depot_gui.domain.task import read_task

DRESSES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "JSON": json.dumps,
    "JSON in JSON": lambda text: json.dumps(json.dumps({"password": text})),
    "URL": lambda text: urllib.parse.quote(text, safe=""),
    "form": urllib.parse.quote_plus,
    "HTML": html.escape,
    "Basic": lambda text: base64.b64encode(f"administrator@vsphere.local:{text}".encode()).decode(),
}
HARD = 'pä"ss<w>/+&%~\\1'


@pytest.mark.parametrize("dress", DRESSES)
def test_in_every_text_of_a_failure_and_in_every_dress(dress: str) -> None:
    told = f"you sent {DRESSES[dress](HARD)}!"
    failure = Failure(
        problem=Problem.REFUSED, where=told, detail=told, body_start=told, error={"a": [told], told: {"b": told}}
    )
    text = repr(masked(failure, Secret(HARD)))
    assert text.count("••••••••") == 6
    assert DRESSES[dress](HARD).strip('"') not in text
    assert text.count("you sent") == 6


SECRETS = st.text(st.characters(codec="utf-8", exclude_characters="•"), min_size=SHORTEST, max_size=20)


@given(SECRETS, st.sampled_from(sorted(DRESSES)), st.text(max_size=10), st.text(max_size=10))
def test_whatever_the_secret(secret: str, dress: str, before: str, after: str) -> None:
    told = before + DRESSES[dress](secret) + after
    assert secret not in masked(Failure(problem=Problem.NOT_JSON, body_start=told), Secret(secret)).body_start


@pytest.mark.parametrize("dress", DRESSES)
def test_also_where_the_answer_was_cut_off_in_the_middle_of_it(dress: str) -> None:
    """Four characters of it are a part of it; fewer stand in words by chance."""
    written = DRESSES[dress](HARD)
    for end in range(len(written)):
        told = "you sent " + written[:end]
        left = masked(Failure(problem=Problem.NOT_JSON, body_start=told), Secret(HARD)).body_start
        for start in range(len(HARD) - SHORTEST):
            assert HARD[start : start + SHORTEST + 1] not in left or dress != "plain"
        assert len(left) <= len(told) + 8


def test_what_is_too_short_to_be_a_password_stays() -> None:
    failure = Failure(problem=Problem.NOT_JSON, body_start="a cat sat")
    assert masked(failure, Secret("at")) == failure
    assert masked(failure, None) == failure


@given(SECRETS, st.sampled_from(["plain", "JSON", "URL", "HTML"]), st.text(max_size=10), st.text(max_size=10))
def test_also_once_the_secret_is_dropped(secret: str, dress: str, before: str, after: str) -> None:
    mask = lasting_mask_of(Secret(secret))
    assert mask is not None
    told = DRESSES[dress](secret)
    assert told.strip('"') not in mask(before + told + after) or dress == "JSON"
    assert secret not in mask(before + secret + after)
    assert mask("Connecting to the host") == "Connecting to the host" or secret in "Connecting to the host"


def test_what_masks_afterwards_does_not_hold_the_secret() -> None:
    secret = Secret(f"{HARD}{time.monotonic_ns()}")
    text = secret.reveal()
    mask = lasting_mask_of(secret)
    del secret
    gc.collect()
    assert text not in held_texts()
    assert text not in repr([cell.cell_contents for cell in mask.__closure__ or ()])  # type: ignore[union-attr]
    assert lasting_mask_of(None) is None and lasting_mask_of(Secret("abc")) is None


@pytest.mark.parametrize("of", [mask_of, lasting_mask_of])
def test_in_all_that_a_task_tells(of: Callable[[Secret], Mask | None]) -> None:
    told: Json = {"id": "x", "default_message": f"you sent {HARD}", "args": [HARD]}
    value: Json = {
        "status": "FAILED",
        "progress": {"total": 1, "completed": 0, "message": told},
        "error": {"error_type": "ERROR", "messages": [told]},
        "result": {
            "notifications": {"errors": [{"message": told}]},
            "software_spec": {"components": {"Intel-icen": "1"}},
        },
    }
    event = masked_event(life.Heard(datetime.now(UTC), read_task(value)), of(Secret(HARD)))
    assert isinstance(event, life.Heard)
    info = event.info
    assert info.progress is not None and info.progress.message is not None
    for shown in (info.progress.message, info.error, field(info.result, "notifications")):
        assert HARD not in str(shown) and "you sent ••••••••" in str(shown)
    assert field(info.result, "software_spec") == {"components": {"Intel-icen": "1"}}
    failure = Failure(problem=Problem.REFUSED, detail=f"you sent {HARD}")
    lost = masked_event(life.ContactLost(datetime.now(UTC), failure), of(Secret(HARD)))
    assert HARD not in repr(lost)
    asked = life.CancelAsked(datetime.now(UTC))
    assert masked_event(asked, of(Secret(HARD))) is asked
