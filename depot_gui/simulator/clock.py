"""The server's clock: UTC, possibly apart from this computer's, and a faster pace for the work it simulates."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """`speed`: simulated seconds of work in a real one. `offset`: seconds the server's clock is ahead."""

    speed: float = 1.0
    offset: float = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.offset)

    def work_seconds(self) -> float:
        """A monotonic time in which simulated work is measured."""
        return time.monotonic() * self.speed

    def http_date(self) -> str:
        return format_datetime(self.now(), usegmt=True)


def timestamp(moment: datetime) -> str:
    """`2024-06-25T00:00:00.000Z`, as vSphere writes times."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
