"""The life of an extraction: every event in every state."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain import life
from depot_gui.domain.address import Address
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.record import Record, Server, State
from depot_gui.domain.spec import AuthenticationType
from depot_gui.domain.task import read_task

NOW = datetime(2026, 3, 12, 13, 57, 52, tzinfo=UTC)
LATER = NOW + timedelta(seconds=41)
LOST = Failure(problem=Problem.CONNECTION_RESET)


def draft() -> Record:
    return Record(
        id="1",
        created=NOW,
        server=Server(Address("vcenter.lab.example"), "administrator@vsphere.local"),
        host_label="esx-04.lab.example",
        request={"auth_type": "EXISTING", "host": "host-1014"},
    )


def heard(status: str, **more: Json) -> life.Heard:
    return life.Heard(LATER, read_task({"status": status, **more}))


def lived(*events: life.Event) -> Record:
    record = draft()
    for event in events:
        record = life.apply(record, event)
    return record


SUBMITTED = (life.Submitting(NOW, ("old",), NOW),)
FOLLOWED = (*SUBMITTED, life.Accepted(NOW, "task"))
UNCERTAIN = (*SUBMITTED, life.AnswerLost(NOW, LOST))
WARNED: Json = {"notifications": {"warnings": [{}]}}


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ((), State.DRAFT),
        (SUBMITTED, State.SUBMITTING),
        (FOLLOWED, State.FOLLOWING),
        ((*SUBMITTED, life.Refused(NOW, LOST)), State.FAILED),
        (UNCERTAIN, State.UNCERTAIN),
        ((*UNCERTAIN, life.Accepted(LATER, "found")), State.FOLLOWING),
        ((*UNCERTAIN, life.Absent(LATER)), State.NOT_STARTED),
        ((*FOLLOWED, heard("PENDING")), State.FOLLOWING),
        ((*FOLLOWED, heard("BLOCKED")), State.FOLLOWING),
        ((*FOLLOWED, heard("RESTING")), State.FOLLOWING),
        ((*FOLLOWED, life.ContactLost(NOW, LOST)), State.RECONNECTING),
        ((*FOLLOWED, life.ContactLost(NOW, LOST), heard("RUNNING")), State.FOLLOWING),
        ((*FOLLOWED, heard("SUCCEEDED", result={})), State.SUCCEEDED),
        ((*FOLLOWED, heard("SUCCEEDED", result=WARNED)), State.SUCCEEDED_WITH_WARNINGS),
        ((*FOLLOWED, heard("FAILED")), State.FAILED),
        ((*FOLLOWED, heard("FAILED", error={"error_type": "CANCELED", "messages": []})), State.CANCELED),
        ((*FOLLOWED, life.Gone(LATER, LOST)), State.LOST),
        ((*FOLLOWED, life.Gone(LATER, LOST, depot="42")), State.SUCCEEDED),
        ((*FOLLOWED, life.Broken(LATER, LOST)), State.FAILED),
    ],
)
def test_where_events_lead(events: tuple[life.Event, ...], state: State) -> None:
    record = lived(*events)
    assert record.state is state
    assert (record.ended is not None) is state.is_over


def test_what_is_kept_on_the_way() -> None:
    progress: Json = {"total": 4, "completed": 1, "message": {"id": "m", "default_message": "Reading"}}
    record = lived(
        *FOLLOWED,
        heard("RUNNING", progress=progress, cancelable=True, start_time="2026-03-12T13:57:53Z"),
        life.CancelAsked(LATER),
    )
    assert (record.task, record.known_tasks, record.submitted) == ("task", ("old",), NOW)
    assert record.cancelable and record.cancel_asked
    assert record.latest is not None and (record.latest.percent, record.latest.status) == (25, "RUNNING")
    assert not life.apply(record, life.CancelUnanswered()).cancel_asked
    taken = life.apply(life.apply(record, life.CancelAccepted()), life.CancelUnanswered())
    assert taken.cancel_asked and taken.cancel_answered
    assert not life.apply(taken, life.CancelAsked(LATER)).cancel_answered
    refused = life.apply(record, life.CancelRefused(LATER, LOST))
    assert (refused.cancel_asked, refused.cancel_refused) == (False, LOST)
    failed = life.apply(refused, heard("FAILED", error={"x": 1}, result={"y": 2}, end_time="2026-03-12T13:58:33Z"))
    assert failed.failure == Failure(problem=Problem.TASK_FAILED, error={"x": 1})
    assert failed.result == {"y": 2}
    assert failed.ended == datetime(2026, 3, 12, 13, 58, 33, tzinfo=UTC)


def test_what_is_over_stays_as_it_is() -> None:
    record = lived(*FOLLOWED, heard("SUCCEEDED"))
    for event in (heard("RUNNING"), life.CancelAsked(LATER), life.Broken(LATER, LOST), life.ContactLost(NOW, LOST)):
        assert life.apply(record, event) is record


@pytest.mark.parametrize(
    ("before", "event"),
    [
        ((), heard("RUNNING")),
        ((), life.Accepted(NOW, "t")),
        (SUBMITTED, life.Submitting(NOW, ())),
        (SUBMITTED, life.Absent(NOW)),
        (FOLLOWED, life.Accepted(NOW, "second")),
        (FOLLOWED, life.AnswerLost(NOW, LOST)),
        (UNCERTAIN, life.CancelAsked(NOW)),
    ],
)
def test_what_cannot_happen_is_an_error(before: tuple[life.Event, ...], event: life.Event) -> None:
    with pytest.raises(life.IllegalEventError):
        life.apply(lived(*before), event)


def test_the_timeline_holds_only_what_is_new_and_has_an_end() -> None:
    record = lived(*FOLLOWED, heard("RUNNING"), heard("RUNNING"))
    assert len(record.timeline) == 3
    for percent in range(life.MAX_TIMELINE + 50):
        record = life.apply(record, heard("RUNNING", progress={"total": 10**6, "completed": percent * 10**4 % 10**6}))
    assert len(record.timeline) == life.MAX_TIMELINE
    assert record.timeline[0].state is State.SUBMITTING


events = st.sampled_from(
    [
        *SUBMITTED,
        life.Accepted(NOW, "t"),
        life.Refused(NOW, LOST),
        life.AnswerLost(NOW, LOST),
        life.Absent(NOW),
        heard("RUNNING"),
        heard("SUCCEEDED"),
        heard("FAILED"),
        life.ContactLost(NOW, LOST),
        life.Gone(NOW, LOST),
        life.CancelAsked(NOW),
        life.CancelAccepted(),
        life.CancelUnanswered(),
        life.CancelRefused(NOW, LOST),
        life.Broken(NOW, LOST),
    ]
)


@given(st.lists(events, max_size=12))
def test_a_task_is_never_forgotten_and_never_replaced(happens: list[life.Event]) -> None:
    record = draft()
    task: str | None = None
    for event in happens:
        try:
            record = life.apply(record, event)
        except life.IllegalEventError:
            continue
        task = task or record.task
        assert record.task == task
        assert not (record.state.has_task and record.task is None)
    assert msgspec.json.decode(msgspec.json.encode(record), type=Record) == record


def test_what_a_record_says_of_its_request() -> None:
    record = draft()
    assert (record.auth_type, record.host_id, record.host_name) == (AuthenticationType.EXISTING, "host-1014", None)
    assert record.extract_info is None and record.latest is None
    other = msgspec.structs.replace(
        record, request={"auth_type": "USERNAME_PASSWORD", "host_credential": {"host_name": "esx"}}, result={}
    )
    assert (other.auth_type, other.host_name) == (AuthenticationType.USERNAME_PASSWORD, "esx")
    assert other.extract_info is not None
