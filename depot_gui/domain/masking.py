"""What a server, or what stands before it, tells: without a secret that it repeats."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from depot_gui.domain import life
from depot_gui.domain.failures import Failure
from depot_gui.domain.loose import Json
from depot_gui.domain.messages import read_message
from depot_gui.domain.secret import Secret, without, without_a_part_at_its_end
from depot_gui.domain.spec import MASK
from depot_gui.domain.task import TaskInfo

SHORTEST = 4
"""A shorter text stands in words by chance; neither vCenter nor ESXi takes such a password."""

_BY_NO_CHANCE = 8


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


def masked_event(event: life.Event, secret: Secret | None) -> life.Event:
    """What happened to a run with the secret masked in all that is told of it, before it is written down.

    What came out is software, where a short password would stand by chance: there it is taken out of the messages only.
    A longer one stands there because somebody put it there.
    """
    text = "" if secret is None else secret.reveal()
    if secret is None or len(text) < SHORTEST:
        return event
    if isinstance(event, life.Heard):
        return replace(event, info=_masked_task(event.info, text))
    failure = getattr(event, "failure", None)
    return replace(event, failure=masked(failure, secret)) if isinstance(failure, Failure) else event


def _masked_task(info: TaskInfo, text: str) -> TaskInfo:
    progress, result = info.progress, info.result
    if progress is not None and progress.message is not None:
        progress = replace(progress, message=read_message(_masked(progress.message.raw, text)))
    if len(text) >= _BY_NO_CHANCE and msgspec.json.encode(text)[1:-1] in msgspec.json.encode(result):
        result = _masked(result, text)
    if isinstance(result, dict) and "notifications" in result:
        result = {**result, "notifications": _masked(result["notifications"], text)}
    return replace(info, progress=progress, result=result, error=_masked(info.error, text))


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
