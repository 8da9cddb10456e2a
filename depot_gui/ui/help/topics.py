"""Which help belongs to what: pages carry the name of a topic, failures are looked up here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.software import DepotExtractInfo
from depot_gui.domain.vapi import ErrorType
from depot_gui.ui.texts.causes import cause_topic, gather
from depot_gui.ui.texts.failures import reasons_told

TOPICS = (
    "start",
    "connect",
    "authentication",
    "hosts",
    "credentials",
    "certificate",
    "review",
    "running",
    "result",
    "errors",
    "errors-host",
    "errors-vcenter",
    "errors-network",
    "errors-certificate",
    "errors-login",
    "settings",
    "keyboard",
)
"""In the order of the list; each is a file `resources/help/LANGUAGE/TOPIC.md`."""

_PROPERTY = "helpTopic"


def set_topic(widget: QWidget, topic: str) -> None:
    """What F1 opens while the keys are somewhere inside of it."""
    widget.setProperty(_PROPERTY, topic)


def topic_of(widget: QWidget | None) -> str:
    """The topic of the widget, or of the innermost around it that has one."""
    while widget is not None:
        found = widget.property(_PROPERTY)
        if isinstance(found, str):
            return found
        widget = widget.parentWidget()
    return TOPICS[0]


def topic_for(failure: Failure | None) -> str:
    """Where the advice for a failure is explained further."""
    if failure is None:
        return "errors"
    error = failure.vapi
    if error is not None and failure.problem in (Problem.REFUSED, Problem.TASK_FAILED):
        return cause_topic(gather(error.messages, None)) or _OF_TYPES.get(error.error_type, "errors")
    if failure.problem.value.startswith(("CERTIFICATE_", "TLS_")):
        return "errors-certificate"
    return _OF_PROBLEMS.get(failure.problem, "errors-network")


def topic_of_end(failure: Failure | None, info: DepotExtractInfo | None) -> str:
    """The same for a run that is over; without an error its notifications tell why."""
    if failure is None or failure.vapi is None:
        topic = cause_topic(gather(tuple(found.message for found in reasons_told(info)), None))
        if topic is not None:
            return topic
    return topic_for(failure)


_OF_TYPES = {
    ErrorType.UNVERIFIED_PEER: "errors-certificate",
    ErrorType.UNAUTHENTICATED: "errors-login",
    ErrorType.UNAUTHORIZED: "errors-login",
    ErrorType.SERVICE_UNAVAILABLE: "errors-vcenter",
    ErrorType.RESOURCE_BUSY: "errors-vcenter",
    ErrorType.RESOURCE_IN_USE: "errors-vcenter",
    ErrorType.UNABLE_TO_ALLOCATE_RESOURCE: "errors-vcenter",
    ErrorType.RESOURCE_INACCESSIBLE: "errors-host",
    ErrorType.NOT_FOUND: "errors-host",
}
_OF_PROBLEMS = {
    Problem.TOO_LARGE: "errors-vcenter",
    Problem.TOO_OLD: "errors-vcenter",
    Problem.NOT_A_VCENTER: "errors-vcenter",
    Problem.SERVER_UNAVAILABLE: "errors-vcenter",
    Problem.REFUSED: "errors-login",
    Problem.TASK_FAILED: "errors",
    Problem.TASK_GONE: "errors-vcenter",
    Problem.DISK: "errors",
    Problem.INTERNAL: "errors",
}
