"""What a server, or what stands before it, tells: without a secret that it repeats."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from msgspec.structs import replace

from depot_gui.domain import life
from depot_gui.domain.failures import Failure
from depot_gui.domain.loose import Json
from depot_gui.domain.messages import read_message
from depot_gui.domain.secret import Secret, Trace, without_a_part_at_its_end, without_forms, written_forms
from depot_gui.domain.spec import MASK
from depot_gui.domain.task import TaskInfo

SHORTEST = 4
"""A shorter text stands in words by chance; neither vCenter nor ESXi takes such a password."""

Mask: TypeAlias = Callable[[str], str]
"""A text without a secret."""


def mask_of(secret: Secret | None) -> Mask | None:
    """For as long as the secret is held; None where there is nothing to mask."""
    if secret is None or len(secret.reveal()) < SHORTEST:
        return None
    forms = written_forms((secret.reveal(),))
    return lambda told: without_forms(told, forms, MASK)


def lasting_mask_of(secret: Secret | None) -> Mask | None:
    """For afterwards: it does not hold the secret."""
    if secret is None or len(secret.reveal()) < SHORTEST:
        return None
    trace = Trace(secret)
    return lambda told: trace.taken_out(told, MASK)


def masked(failure: Failure, secret: Secret | None) -> Failure:
    """The failure with the secret masked wherever it stands in a text, in whatever way it is written."""
    mask = mask_of(secret)
    if secret is None or mask is None:
        return failure
    clean = _masked_failure(failure, mask)
    return replace(clean, body_start=without_a_part_at_its_end(clean.body_start, (secret.reveal(),), MASK))


def masked_event(event: life.Event, mask: Mask | None) -> life.Event:
    """What happened to a run with the secret masked in all that is told of it, before it is written down.

    What came out is software, where a short password would stand by chance: there it is taken out of the messages only.
    """
    if mask is None:
        return event
    if isinstance(event, life.Heard):
        return replace(event, info=_masked_task(event.info, mask))
    failure = getattr(event, "failure", None)
    return replace(event, failure=_masked_failure(failure, mask)) if isinstance(failure, Failure) else event


def _masked_failure(failure: Failure, mask: Mask) -> Failure:
    return replace(
        failure,
        where=mask(failure.where),
        detail=mask(failure.detail),
        body_start=mask(failure.body_start),
        error=_masked(failure.error, mask),
    )


def _masked_task(info: TaskInfo, mask: Mask) -> TaskInfo:
    progress, result = info.progress, info.result
    if progress is not None and progress.message is not None:
        progress = replace(progress, message=read_message(_masked(progress.message.raw, mask)))
    if isinstance(result, dict) and "notifications" in result:
        result = {**result, "notifications": _masked(result["notifications"], mask)}
    return replace(info, progress=progress, result=result, error=_masked(info.error, mask))


def _masked(value: Json, mask: Mask) -> Json:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, list):
        return [_masked(item, mask) for item in value]
    if isinstance(value, dict):
        return {mask(name): _masked(item, mask) for name, item in value.items()}
    return value
