"""Why an extraction failed, in every way there is: each kind of error, cause, problem and end on its page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.record import Record, State
from depot_gui.domain.vapi import ErrorType
from depot_gui.ui.result.error_view import ErrorView
from tests.ui import result_samples as samples
from tests.ui.result_gallery import page

Page = Callable[[], QWidget]


def pages() -> dict[str, Page]:
    """All of them by name."""
    found = {name: _error_page(record) for name, record in _errors().items()}
    return found | {f"ending-{name}": _ending(record) for name, record in _endings().items()}


def _error_page(record: Record) -> Page:
    def build() -> QWidget:
        view = ErrorView()
        view.show_record(record)
        view.resize(780, 440)
        return view

    return build


def _ending(record: Record) -> Page:
    def build() -> QWidget:
        window, _ = page(record)
        window.resize(860, 560)
        return window

    return build


def _of_kind(kind: str, data: Any = None, **more: Any) -> Record:
    body = {"error_type": kind, "messages": [samples.message("x", "The operation failed.")], "data": data, **more}
    return samples.failed(body)


def _of_cause(*message: str, **changes: Any) -> Record:
    body = {"error_type": "ERROR", "messages": [samples.message(*message)]}
    return samples.failed(body, **changes)


DATA: dict[ErrorType, Any] = {
    ErrorType.INVALID_ARGUMENT: {"primary": "host_credential.port", "secondary": ["host_credential.host_name"]},
    ErrorType.UNEXPECTED_INPUT: {"something": "new"},
    ErrorType.RESOURCE_INACCESSIBLE: {"primary": "/storage/updatemgr", "secondary": []},
    ErrorType.SERVICE_UNAVAILABLE: {"is_transient": True},
    ErrorType.UNSUPPORTED: {"is_transient": False},
    ErrorType.UNAUTHORIZED: {"type": "Folder", "id": "group-d1"},
    ErrorType.UNVERIFIED_PEER: {"ssl_thumbprint": samples.SHA1},
}
CAUSES: dict[str, tuple[str, ...]] = {
    "sessions": ("vapi.maxUserSessionCount", "The session count is limited to 550 sessions."),
    "vcenter-login": ("vapi.endpoint.failedToLogin", "Unable to log in."),
    "vib": ("com.vmware.esximage.ReservedVibExtractError", "A reserved VIB is missing."),
    "space": ("com.vmware.NoSpace", "No space left on device"),
    "unreachable": ("com.vmware.DepotDownload.Unreachable", "The host could not reach vCenter Server."),
    "no-name": ("com.vmware.HostNameMissing", "There is no host name associated with the host."),
    "not-connected": ("com.vmware.HostNotConnected", "The host is not connected."),
    "not-found": ("com.vmware.HostUnreachable.Resolve", "The name could not be resolved."),
    "host-away": ("com.vmware.HostUnreachable", "The host could not be reached."),
    "lockdown": ("com.vmware.Lockdown", "The host is in lockdown mode."),
    "host-login": ("com.vmware.InvalidLogin", "Cannot complete login: incorrect user name or password."),
    "thumbprint": ("com.vmware.InvalidThumbprint", "ssl_thumb_print is not valid"),
    "clocks": ("com.vmware.Clock", "The certificate is not yet valid: clock skew."),
    "proxy": ("com.vmware.Proxy", "The proxy did not answer."),
}


def _of_problem(problem: Problem, **more: Any) -> Record:
    values: dict[str, Any] = {"where": "vcenter.lab.example", "detail": "[Errno 111] the machine’s words", **more}
    failure = Failure(problem=problem, **values)
    return samples.record(State.FAILED, failure=failure, task=None, started=None, timeline=())


def _errors() -> dict[str, Record]:
    found = {f"error-{kind.value}": _of_kind(kind.value, DATA.get(kind)) for kind in ErrorType}
    found["error-UNKNOWN"] = _of_kind("GRAVITY_FAILED", challenge="SIGN realm=vcenter")
    found |= {f"cause-{name}": _of_cause(*message) for name, message in CAUSES.items()}
    by_inventory = {"request": {"auth_type": "EXISTING", "host": "host-1014"}}
    found["cause-lockdown-existing"] = _of_cause(*CAUSES["lockdown"], **by_inventory)
    found |= {f"problem-{problem.value}": _of_problem(problem) for problem in Problem if problem is not Problem.REFUSED}
    found["problem-REDIRECTED-nowhere"] = _of_problem(Problem.REDIRECTED, detail="")
    found["problem-NOT_JSON-status"] = _of_problem(Problem.NOT_JSON, status=502, body_start="<html>", detail="")
    found["problem-NOT_JSON-nowhere"] = _of_problem(Problem.NOT_JSON, where="GET /api/about")
    found["problem-more-data"] = _of_problem(Problem.REFUSED, error={"strange": True}, status=418)
    found["problem-sentence-401"] = _of_problem(Problem.REFUSED, status=401)
    error = samples.stack()
    error["messages"][0]["default_message"] = None
    error["messages"][0]["id"] = ""
    found["error-other-language"] = samples.failed(error, language="ja")
    return found


def _endings() -> dict[str, Record]:
    now = samples.NOW
    demo = Failure(problem=Problem.DEMO_ENDED)
    notes = samples.result("43")
    notes["notifications"] = {"errors": [samples.notification("ERROR", "A payload is no longer on the host.")]}
    bare = samples.result("")
    del bare["software_spec"]
    del bare["result"]
    told = Failure(problem=Problem.TASK_GONE)
    return {
        "no-reason": samples.record(State.FAILED, failure=None),
        "reason-without-help": samples.record(State.FAILED, failure=None, result=notes),
        "canceled-before": samples.record(State.CANCELED, task=None, started=None, submitted=None, timeline=()),
        "failed-at-once": samples.record(State.FAILED, started=None, submitted=None),
        "lost-at-once": samples.record(State.LOST, started=None, submitted=None, failure=told),
        "demo-ended": samples.record(State.FAILED, failure=demo),
        "without-result": samples.record(result=bare),
        "by-depot-list": samples.record(result=samples.result("44"), failure=told),
        "hours": samples.record(result=samples.result(), started=now - timedelta(hours=2, minutes=5)),
        "days": samples.record(result=samples.result(), started=now - timedelta(days=3, hours=4)),
    }
