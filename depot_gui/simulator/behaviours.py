"""What each host does when its software is extracted: the behaviours, one sentence each, and their pace."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from enum import StrEnum


class Behaviour(StrEnum):
    """The machine key of a behaviour, as `behaviour` in the simulator's first line."""

    QUICK = "quick"
    SLOW = "slow"
    WARNINGS = "warnings"
    ALREADY_IN_DEPOT = "already_in_depot"
    BASE_IMAGE_ONLY = "base_image_only"
    ALTERNATIVE_IMAGES = "alternative_images"
    FIVE_CAUSES = "five_causes"
    OLD_ENVELOPE = "old_envelope"
    NO_ERROR = "no_error"
    UNAVAILABLE_FOR_A_WHILE = "unavailable_for_a_while"
    SESSION_ENDED = "session_ended"
    NOT_CANCELABLE = "not_cancelable"
    HUGE_RESULT = "huge_result"
    SYNTHETIC = "synthetic"


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the work takes and what a client can see of it.

    seconds: at speed 1. steps: how many times the progress text changes. The rest are parts of the
    whole time: from when to when the task is BLOCKED, from when on a reader's session ends or the
    service answers 503 for `outage_seconds`.
    """

    does: str
    seconds: float = 3.0
    steps: int = 4
    cancelable: bool = True
    blocked: tuple[float, float] | None = None
    session_ends: float | None = None
    outage: float | None = None
    outage_seconds: float = 3.0


PACES: dict[Behaviour, Pace] = {
    Behaviour.QUICK: Pace("succeeds quickly", seconds=2.0),
    Behaviour.SLOW: Pace("succeeds slowly, with changing progress text", seconds=20.0, steps=12, blocked=(0.1, 0.2)),
    Behaviour.WARNINGS: Pace("succeeds with warnings and an error notification", seconds=4.0),
    Behaviour.ALREADY_IN_DEPOT: Pace("succeeds, and everything is already in the depot", seconds=2.0),
    Behaviour.BASE_IMAGE_ONLY: Pace("succeeds with a base image only"),
    Behaviour.ALTERNATIVE_IMAGES: Pace("succeeds with alternative images and removed components", seconds=4.0),
    Behaviour.FIVE_CAUSES: Pace("fails with a stack of five causes, nested parameters and a resolution", seconds=5.0),
    Behaviour.OLD_ENVELOPE: Pace("fails with an error in the old envelope"),
    Behaviour.NO_ERROR: Pace("fails without an error; the reason is in the notifications"),
    Behaviour.UNAVAILABLE_FOR_A_WHILE: Pace(
        "succeeds, while the service answers 503 for a while", seconds=8.0, outage=0.3
    ),
    Behaviour.SESSION_ENDED: Pace("succeeds, but the session ends in the middle", seconds=6.0, session_ends=0.4),
    Behaviour.NOT_CANCELABLE: Pace("succeeds and cannot be canceled", seconds=10.0, cancelable=False),
    Behaviour.HUGE_RESULT: Pace("succeeds with 100,000 components", seconds=5.0),
    Behaviour.SYNTHETIC: Pace("succeeds"),
}


def of_one_among_many(host_id: str) -> Pace:
    """The pace of a synthetic host: each takes a time of its own, 2.25 to 3.75 s, and the same one every time."""
    pace = PACES[Behaviour.SYNTHETIC]
    return replace(pace, seconds=pace.seconds * (0.75 + zlib.crc32(host_id.encode()) % 1000 / 2000))
