"""A task of vCenter (`cis.task.info`), read as it comes."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from depot_gui.domain.loose import Json, field, filled, flag, integer, member, moment, text
from depot_gui.domain.messages import LocalizableMessage, read_message
from depot_gui.domain.vapi import DynamicID

SERVICE = "com.vmware.esx.settings.depots.offline"
OPERATION = "create_from_host$task"


class TaskStatus(StrEnum):
    """`cis.task.status`, and UNKNOWN for one that a newer server added. BLOCKED is not an end."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    BLOCKED = "BLOCKED"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"

    @property
    def is_over(self) -> bool:
        return self in (TaskStatus.SUCCEEDED, TaskStatus.FAILED)


class TaskProgress(msgspec.Struct, frozen=True):
    """`cis.task.progress`. `percent` is 0 to 100, None where `total` says nothing."""

    total: int
    completed: int
    message: LocalizableMessage | None

    @property
    def percent(self) -> int | None:
        if self.total <= 0:
            return None
        return max(0, min(100, self.completed * 100 // self.total))


class TaskInfo(msgspec.Struct, frozen=True):
    """One task. `status_text` is the status as it came; `result` and `error` are raw; times are the server's UTC.

    `cancelable` is False only where the server says so.
    """

    status: TaskStatus
    status_text: str
    progress: TaskProgress | None
    description: LocalizableMessage | None
    cancelable: bool
    result: Json
    error: Json
    start_time: datetime | None
    end_time: datetime | None
    user: str | None
    target: DynamicID | None
    service: str
    operation: str

    @property
    def about_host(self) -> bool:
        """Whether it names the host of the inventory that it is about."""
        return self.target is not None and self.target.type.rsplit(".", 1)[-1] == "HostSystem"


def read_task(value: Json) -> TaskInfo:
    """A task info; a field of the wrong type reads as absent."""
    description = field(value, "description")
    return TaskInfo(
        status=member(TaskStatus, field(value, "status"), TaskStatus.UNKNOWN),
        status_text=text(field(value, "status")) or "",
        progress=_progress(field(value, "progress")),
        description=read_message(description) if description is not None else None,
        cancelable=flag(field(value, "cancelable")) is not False,
        result=field(value, "result"),
        error=field(value, "error"),
        start_time=moment(field(value, "start_time")),
        end_time=moment(field(value, "end_time")),
        user=filled(field(value, "user")),
        target=_target(field(value, "target")),
        service=text(field(value, "service")) or "",
        operation=text(field(value, "operation")) or "",
    )


def _progress(value: Json) -> TaskProgress | None:
    if not isinstance(value, dict):
        return None
    message = value.get("message")
    return TaskProgress(
        integer(value.get("total")) or 0,
        integer(value.get("completed")) or 0,
        read_message(message) if message is not None else None,
    )


def _target(value: Json) -> DynamicID | None:
    ident = filled(field(value, "id"))
    return None if ident is None else DynamicID(text(field(value, "type")) or "", ident)
