"""A failure without a secret that the server, or what stands before it, wrote into its answer."""

from __future__ import annotations

from msgspec.structs import replace

from depot_gui.domain.failures import Failure
from depot_gui.domain.loose import Json
from depot_gui.domain.secret import Secret, without, without_a_part_at_its_end
from depot_gui.domain.spec import MASK

SHORTEST = 4
"""A shorter text stands in words by chance; neither vCenter nor ESXi takes such a password."""


def masked(failure: Failure, secret: Secret | None) -> Failure:
    """The failure with the secret masked wherever it stands in a text, in whatever way it is written."""
    text = "" if secret is None else secret.reveal()
    if len(text) < SHORTEST:
        return failure
    return replace(
        failure,
        where=_taken_out(failure.where, text),
        detail=_taken_out(failure.detail, text),
        body_start=without_a_part_at_its_end(_taken_out(failure.body_start, text), (text,), MASK),
        error=_masked(failure.error, text),
    )


def _masked(value: Json, text: str) -> Json:
    if isinstance(value, str):
        return _taken_out(value, text)
    if isinstance(value, list):
        return [_masked(item, text) for item in value]
    if isinstance(value, dict):
        return {_taken_out(name, text): _masked(item, text) for name, item in value.items()}
    return value


def _taken_out(text: str, secret: str) -> str:
    return without(text, (secret,), MASK)
