"""A failure without a secret that the server, or what stands before it, wrote into its answer."""

from __future__ import annotations

from msgspec.structs import replace

from depot_gui.domain.failures import Failure
from depot_gui.domain.loose import Json
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import MASK

SHORTEST = 4
"""A shorter text stands in words by chance; neither vCenter nor ESXi takes such a password."""


def masked(failure: Failure, secret: Secret | None) -> Failure:
    """The failure with the secret masked wherever it stands in a text."""
    text = "" if secret is None else secret.reveal()
    if len(text) < SHORTEST:
        return failure
    return replace(
        failure,
        where=failure.where.replace(text, MASK),
        detail=failure.detail.replace(text, MASK),
        body_start=failure.body_start.replace(text, MASK),
        error=_masked(failure.error, text),
    )


def _masked(value: Json, text: str) -> Json:
    if isinstance(value, str):
        return value.replace(text, MASK)
    if isinstance(value, list):
        return [_masked(item, text) for item in value]
    if isinstance(value, dict):
        return {name.replace(text, MASK): _masked(item, text) for name, item in value.items()}
    return value
