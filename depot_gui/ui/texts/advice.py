"""What every advice has: a first line that says what is wrong, and a second one that says what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.failures import Failure
from depot_gui.domain.record import Record

_tr = QCoreApplication.translate
_CALL = re.compile(r"[A-Z]+ https://(?P<server>[^/\s]+)/")


@dataclass(frozen=True, slots=True)
class Advice:
    """`title`: what is wrong in the host's or the user's world. `text`: what to do. Both plain."""

    title: str
    text: str


def server_name(failure: Failure, record: Record | None) -> str:
    """The vCenter that is meant, as one writes its address; just "vCenter" where it is not known."""
    if record is not None:
        return str(record.server.address)
    called = _CALL.match(failure.where)
    if called is not None:
        return called["server"]
    is_address = bool(failure.where) and " " not in failure.where and "/" not in failure.where
    return failure.where if is_address else _tr("Advice", "vCenter")
