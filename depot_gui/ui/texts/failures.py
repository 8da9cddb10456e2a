"""The advice for a failure: what is wrong in the host's or the user's world, and what to do."""

from __future__ import annotations

import re

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.message_text import Reader, text_of
from depot_gui.domain.record import Record, State
from depot_gui.domain.software import DepotExtractInfo, Notification, Severity
from depot_gui.domain.vapi import DynamicID, ErrorType, VapiError
from depot_gui.ui.texts.advice import Advice, server_name
from depot_gui.ui.texts.causes import cause_advice, gather
from depot_gui.ui.texts.error_types import WRITE, type_advice
from depot_gui.ui.texts.fill import fill, joined
from depot_gui.ui.texts.problems import problem_advice

__all__ = ["Advice", "advice_for", "ending_advice", "reason_words"]

_tr = QCoreApplication.translate
_PRIVILEGE = re.compile(r"\b[A-Z][A-Za-z]+(?:\.[A-Za-z]+){2,4}\b")


def advice_for(failure: Failure, record: Record | None) -> Advice:
    """For any failure; `record` tells more about the host and how it was asked."""
    error = failure.vapi
    if error is None or failure.problem not in (Problem.REFUSED, Problem.TASK_FAILED):
        return _without_error(failure, record)
    auth_type = None if record is None else record.auth_type
    return cause_advice(gather(error.messages, auth_type)) or _by_type(error)


def ending_advice(record: Record, info: DepotExtractInfo | None, reader: Reader) -> Advice:
    """For a record that is over without success, also where no error tells why. `info` is what it brought."""
    if record.state is State.CANCELED:
        return _canceled(record)
    if record.state is State.NOT_STARTED:
        return Advice(
            _tr("Failures", "The extraction was not started"),
            _tr("Failures", "vCenter has no task for this request, so nothing runs there. It is safe to try again."),
        )
    failure = record.failure
    if failure is not None and record.state is State.LOST and failure.problem is not Problem.DEMO_ENDED:
        return problem_advice(replace(failure, problem=Problem.TASK_GONE), server_name(failure, record))
    if failure is not None and failure.vapi is not None:
        return advice_for(failure, record)
    return _by_notification(record, info, reader) or advice_for(failure or _NO_REASON, record)


def reason_words(record: Record, reader: Reader) -> str:
    """Why it failed, in a few words; empty where it did not."""
    return ending_advice(record, record.extract_info, reader).title if record.state is State.FAILED else ""


def _without_error(failure: Failure, record: Record | None) -> Advice:
    if failure.problem is Problem.TASK_FAILED:
        return Advice(
            _tr("Failures", "vCenter gave up without saying why"),
            _tr(
                "Failures",
                "Try again. If it fails again, vCenter’s own log has more: /var/log/vmware/vmware-updatemgr on the "
                "appliance.",
            ),
        )
    if failure.problem is Problem.REFUSED and failure.status == 401:
        return type_advice(ErrorType.UNAUTHENTICATED)
    return problem_advice(failure, server_name(failure, record))


def _by_type(error: VapiError) -> Advice:
    advice = type_advice(error.error_type)
    if error.error_type is not ErrorType.UNAUTHORIZED:
        return advice
    return Advice(advice.title, joined([fill(advice.text, _privilege(error)), _meant(error)]))


def _privilege(error: VapiError) -> str:
    """The privilege that the server names, else the one that create-from-host needs."""
    texts = [text for m in error.messages for text in (m.default_message or "", *m.args)]
    found = _PRIVILEGE.search("\n".join(texts)[:20_000])
    return found[0] if found else WRITE


def _meant(error: VapiError) -> str:
    if not isinstance(error.data, DynamicID):
        return ""
    return fill(_tr("Failures", "The object in question is %1 %2."), error.data.type, error.data.id)


def reasons_told(info: DepotExtractInfo | None) -> tuple[Notification, ...]:
    """The notifications that are errors: why a task failed that has no error itself."""
    return () if info is None else tuple(n for n in info.notifications if n.severity is Severity.ERROR)


def _by_notification(record: Record, info: DepotExtractInfo | None, reader: Reader) -> Advice | None:
    """A task that failed may have no error: the reason is in its notifications."""
    found = reasons_told(info)
    if not found:
        return None
    messages = tuple(n.message for n in found)
    known = cause_advice(gather(messages, record.auth_type))
    if known is not None:
        return known
    helps = next((n.resolution for n in found if n.resolution is not None), None)
    other = _tr("Failures", "vCenter gave its reason in a notification, but no advice.")
    return Advice(text_of(messages[0], reader).text, other if helps is None else text_of(helps, reader).text)


def _canceled(record: Record) -> Advice:
    if record.task is None:
        return Advice(
            _tr("Failures", "The extraction was canceled before it began"),
            _tr("Failures", "Nothing was sent to vCenter. You can try again whenever you like."),
        )
    return type_advice(ErrorType.CANCELED)


_NO_REASON = Failure(problem=Problem.TASK_FAILED)
