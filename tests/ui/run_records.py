"""Records in every state, made by the life of an extraction itself."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from depot_gui.domain import life
from depot_gui.domain.address import Address
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.record import Record, Server, State
from depot_gui.domain.task import read_task

VCENTER = Address("vcenter.lab.example")
USER = "administrator@vsphere.local"
TASK = "5213c2b6-64f5-4e1c-9d0a-8c2f1d7f3b11:com.vmware.esx.settings.depots.offline"


def draft(name: str = "esx-07", minutes_ago: float = 2) -> Record:
    created = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    return Record(
        id=name,
        created=created,
        server=Server(VCENTER, USER, "8.0.3.00500", "24322831"),
        host_label=f"{name}.lab.example",
        request={"auth_type": "EXISTING", "host": "host-1014"},
    )


def submitting(name: str = "esx-07", minutes_ago: float = 2) -> Record:
    record = draft(name, minutes_ago)
    return life.apply(record, life.Submitting(record.created, (), record.created))


def accepted(name: str = "esx-07", minutes_ago: float = 2) -> Record:
    record = submitting(name, minutes_ago)
    return life.apply(record, life.Accepted(record.created + timedelta(seconds=1), TASK))


def heard(
    record: Record,
    status: str = "RUNNING",
    done: int | None = 37,
    words: str = "Reading the software of the host",
    *,
    after: float = 20,
    **fields: Json,
) -> Record:
    """The record after the server told this, so many seconds after it was created."""
    at = record.created + timedelta(seconds=after)
    progress: Json = None
    if done is not None:
        progress = {"total": 100, "completed": done, "message": {"id": "x.progress", "default_message": words}}
    value: dict[str, Json] = {
        "status": status,
        "progress": progress,
        "cancelable": True,
        "start_time": (record.created + timedelta(seconds=2)).isoformat(),
        **fields,
    }
    return life.apply(record, life.Heard(at, read_task(value)))


def running(name: str = "esx-07", minutes_ago: float = 2) -> Record:
    record = heard(accepted(name, minutes_ago), "PENDING", None, after=3)
    record = heard(record, "RUNNING", 5, "Connecting to the host", after=6)
    record = heard(record, "RUNNING", 21, "Listing the installed VIBs", after=14)
    return heard(record, "RUNNING", 37, "Reading the software of the host", after=20)


def reconnecting(name: str = "esx-07", minutes_ago: float = 2, status: int | None = None) -> Record:
    record = running(name, minutes_ago)
    failure = Failure(problem=Problem.UNREACHABLE if status is None else Problem.REFUSED, status=status)
    return life.apply(record, life.ContactLost(record.created + timedelta(seconds=40), failure))


def changed_certificate(name: str = "esx-07", minutes_ago: float = 2) -> Record:
    record = running(name, minutes_ago)
    failure = Failure(problem=Problem.CERTIFICATE_CHANGED, where="vcenter.lab.example")
    return life.apply(record, life.ContactLost(record.created + timedelta(seconds=40), failure))


def uncancelable(name: str = "esx-07", minutes_ago: float = 2) -> Record:
    return heard(accepted(name, minutes_ago), "RUNNING", 5, after=6, cancelable=False)


def uncertain(name: str = "esx-02", minutes_ago: float = 2) -> Record:
    record = submitting(name, minutes_ago)
    failure = Failure(problem=Problem.CONNECTION_RESET)
    return life.apply(record, life.AnswerLost(record.created + timedelta(seconds=30), failure))


def cancel_refused(name: str = "esx-07", minutes_ago: float = 2) -> Record:
    record = running(name, minutes_ago)
    record = life.apply(record, life.CancelAsked(record.created + timedelta(seconds=50)))
    error: Json = {
        "error_type": "UNSUPPORTED",
        "messages": [{"id": "vapi.task.cancel", "default_message": "The task cannot be canceled in this phase."}],
    }
    failure = Failure(problem=Problem.REFUSED, status=400, error=error)
    return life.apply(record, life.CancelRefused(record.created + timedelta(seconds=51), failure))


def succeeded(name: str = "esx-01", minutes_ago: float = 40, depot: str | None = "41", warnings: int = 0) -> Record:
    result: Json = {
        "result": {} if depot is None else {"depot": depot},
        "software_spec": {"base_image": {"version": "8.0.3-0.0.24022510"}},
        "notifications": {
            "warnings": [
                {
                    "id": "com.vmware.vcIntegrity.lifecycle.StandaloneVib",
                    "message": {
                        "id": "m",
                        "default_message": f"Standalone VIB net-community-{n} is not part of the image.",
                    },
                }
                for n in range(warnings)
            ]
        },
    }
    return heard(accepted(name, minutes_ago), "SUCCEEDED", 100, "", after=64, result=result)


def failed(name: str = "esx-11", minutes_ago: float = 20) -> Record:
    error: Json = {
        "error_type": "INTERNAL_SERVER_ERROR",
        "messages": [
            {"id": "a", "default_message": "Extraction of image from host esx-11.lab.example failed."},
            {"id": "b", "default_message": "The software of the host could not be packed into a depot."},
        ],
    }
    return heard(accepted(name, minutes_ago), "FAILED", None, after=41, error=error)


def canceled(name: str = "esx-12", minutes_ago: float = 30) -> Record:
    error: Json = {"error_type": "CANCELED", "messages": []}
    return heard(accepted(name, minutes_ago), "FAILED", None, after=12, error=error)


def not_started(name: str = "esx-13", minutes_ago: float = 25) -> Record:
    record = uncertain(name, minutes_ago)
    return life.apply(record, life.Absent(record.created + timedelta(seconds=95)))


def lost(name: str = "esx-14", minutes_ago: float = 35) -> Record:
    record = running(name, minutes_ago)
    failure = Failure(problem=Problem.REFUSED, status=404, error={"error_type": "NOT_FOUND", "messages": []})
    return life.apply(record, life.Gone(record.created + timedelta(seconds=300), failure))


def on_hold(name: str = "esx-15", minutes_ago: float = 3) -> Record:
    return heard(running(name, minutes_ago), "BLOCKED", 40, "Waiting for another operation on the host", after=60)


def from_a_newer_server(name: str = "esx-16", minutes_ago: float = 3) -> Record:
    return heard(running(name, minutes_ago), "SUSPENDED", 40, "Resting", after=60)


def yesterday(record: Record) -> Record:
    return replace(record, created=record.created - timedelta(days=1))


ALL_STATES: dict[State, Record] = {
    State.DRAFT: draft(),
    State.SUBMITTING: submitting(),
    State.UNCERTAIN: uncertain(),
    State.NOT_STARTED: not_started(),
    State.FOLLOWING: running(),
    State.RECONNECTING: reconnecting(),
    State.SUCCEEDED: succeeded(),
    State.SUCCEEDED_WITH_WARNINGS: succeeded("esx-04", warnings=2),
    State.FAILED: failed(),
    State.CANCELED: canceled(),
    State.LOST: lost(),
}
