"""Every failure has a title and an advice, in words and whole."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import State
from depot_gui.domain.vapi import ErrorType
from depot_gui.simulator.catalog import CATALOG
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.texts.error_types import kind_sentence
from depot_gui.ui.texts.failures import Advice, advice_for, ending_advice
from tests.ui import result_samples as samples

_LIFECYCLE = "com.vmware.vcIntegrity.lifecycle."
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture
def reader(qapp: object) -> Reader:
    return message_reader()


def is_whole(advice: Advice) -> bool:
    """Both lines are there, as sentences, and no placeholder is left."""
    text = advice.title + advice.text
    return bool(advice.title) and advice.text.endswith((".", "!")) and not re.search("%[1-9n]", text)


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_title_and_an_advice(qapp: object, problem: Problem) -> None:
    failure = Failure(problem=problem, where="vcenter.lab.example", status=502, detail="https://elsewhere.example/")
    assert is_whole(advice_for(failure, None))
    assert is_whole(advice_for(failure, samples.success()))
    assert is_whole(advice_for(Failure(problem=problem), None))


def test_problems_can_be_told_apart(qapp: object) -> None:
    told = [p for p in Problem if p not in (Problem.REFUSED, Problem.TASK_FAILED)]
    titles = {advice_for(Failure(problem=p, where="vc"), None).title for p in told}
    assert len(titles) == len(told)
    assert "Something went wrong" not in titles


@pytest.mark.parametrize(
    ("where", "named"),
    [
        ("vc:8443", "vc:8443"),
        ("POST https://vc:8443/api/session", "vc:8443"),
        ("GET https://[fd00::1]/api/vcenter/host", "[fd00::1]"),
        ("/etc/ssl/ca.pem", "vCenter"),
        ("", "vCenter"),
    ],
)
def test_what_is_no_vcenter_is_named(qapp: object, where: str, named: str) -> None:
    advice = advice_for(Failure(problem=Problem.NOT_A_VCENTER, where=where), None)
    assert advice.title == f"What answers at {named} is not a vCenter"


@pytest.mark.parametrize("kind", ErrorType)
@pytest.mark.parametrize("problem", [Problem.REFUSED, Problem.TASK_FAILED])
def test_every_error_type_has_a_title_an_advice_and_a_sentence(qapp: object, kind: ErrorType, problem: Problem) -> None:
    failure = Failure(problem=problem, error={"error_type": kind.value, "messages": []})
    assert is_whole(advice_for(failure, samples.success()))
    assert len(kind_sentence(kind)) > 10


def test_error_types_can_be_told_apart(qapp: object) -> None:
    known = [kind for kind in ErrorType if kind is not ErrorType.UNKNOWN]
    advices = [advice_for(Failure(problem=Problem.REFUSED, error={"error_type": k.value}), None) for k in known]
    assert len({advice.title for advice in advices}) == len(known)
    assert len({kind_sentence(kind) for kind in ErrorType}) == len(ErrorType)


def error_of(*ids: str, kind: str = "ERROR") -> dict[str, Any]:
    """An error as the simulated server sends it, in English."""
    args = ("esx-11.lab.example", "VMW_bootbank_bnxtroce_216.0.58.0-23vmw.703.0.0.18644231")
    texts = [CATALOG[i][0].replace("{0}", args[0]).replace("{1}", args[1]) for i in ids]
    return {"error_type": kind, "messages": [samples.message(i, t) for i, t in zip(ids, texts, strict=True)]}


@pytest.mark.parametrize(
    ("ids", "title"),
    [
        (["com.vmware.vapi.endpoint.failedToLoginMaxUserSessionCountReached"], "too many open sessions"),
        (["com.vmware.vapi.endpoint.failedToLogin"], "vCenter does not accept this user name and password"),
        ([f"{_LIFECYCLE}HostCredentials.InvalidLogin"], "The host does not accept this user name"),
        ([f"{_LIFECYCLE}HostCredentials.PermissionDenied"], "does not let vCenter in"),
        ([f"{_LIFECYCLE}CreateFromHost.Failed", "com.vmware.esx.lockdownMode"], "does not let vCenter in"),
        (
            [f"{_LIFECYCLE}HostUnreachable", f"{_LIFECYCLE}HostUnreachable.Resolve"],
            "vCenter cannot find the host by its name",
        ),
        ([f"{_LIFECYCLE}HostUnreachable", f"{_LIFECYCLE}HostUnreachable.Connect"], "cannot reach the host"),
        ([f"{_LIFECYCLE}HostNotConnected"], "not connected to vCenter"),
        ([f"{_LIFECYCLE}HostNameMissing"], "no host name for this host"),
        ([f"{_LIFECYCLE}HostCredentials.InvalidThumbprint"], "kind of fingerprint"),
        ([f"{_LIFECYCLE}DepotDownload.Unreachable"], "The host could not reach vCenter"),
        ([f"{_LIFECYCLE}Extract.NoSpace"], "no room left"),
        (["com.vmware.esximage.ReservedVibExtractError"], "no longer stored on the host"),
    ],
)
def test_known_causes_have_their_own_advice(qapp: object, ids: list[str], title: str) -> None:
    advice = advice_for(Failure(problem=Problem.TASK_FAILED, error=error_of(*ids)), samples.success())
    assert title in advice.title
    assert is_whole(advice)


@pytest.mark.parametrize(
    "text",
    ["Failed to add reserved VIB x: not found in the reserved VIB cache storage.", "Reserved VIB is gone"],
)
def test_a_cause_is_told_by_the_servers_english_where_its_id_is_another(qapp: object, text: str) -> None:
    error: Any = {"error_type": "ERROR", "messages": [samples.message("some.other.id", text)]}
    assert "no longer stored" in advice_for(Failure(problem=Problem.TASK_FAILED, error=error), None).title


def test_a_cause_is_found_in_nested_messages(qapp: object) -> None:
    params = {"reason": {"l": {"id": "com.vmware.esximage.ReservedVibExtractError", "params": {}}}}
    error: Any = {"error_type": "ERROR", "messages": [samples.message("x", "Failed.", params=params)]}
    assert "no longer stored" in advice_for(Failure(problem=Problem.TASK_FAILED, error=error), None).title


def test_the_vib_is_named_as_a_person_names_it(qapp: object) -> None:
    assert samples.five_causes().failure is not None
    advice = advice_for(samples.five_causes().failure or Failure(problem=Problem.INTERNAL), None)
    assert "VIB bnxtroce 216.0.58.0: " in advice.text


def test_lockdown_mode_leads_to_existing(qapp: object) -> None:
    failure = Failure(problem=Problem.TASK_FAILED, error=error_of("com.vmware.esx.lockdownMode"))
    assert "the connection that vCenter already has" in advice_for(failure, samples.success()).text


def test_the_privilege_comes_by_its_api_id_and_with_the_object(qapp: object) -> None:
    denied = samples.forbidden()
    assert denied.failure is not None
    advice = advice_for(denied.failure, denied)
    assert "VcIntegrity.lifecycleSettings.Write" in advice.text
    assert "Folder group-d1" in advice.text
    named: Any = {"error_type": "UNAUTHORIZED", "messages": [samples.message("x", "Denied.", "VcIntegrity.Other.Read")]}
    advice = advice_for(Failure(problem=Problem.REFUSED, error=named), None)
    assert "VcIntegrity.Other.Read" in advice.text


def test_a_failed_task_without_an_error_tells_by_its_notifications(reader: Reader) -> None:
    record = samples.no_error()
    advice = ending_advice(record, record.extract_info, reader)
    assert advice.title == "The image of the host holds two versions of one component."
    assert advice.text == "Remove one of them from the host, then extract again."


def test_a_failed_task_without_any_reason_is_told_so(reader: Reader) -> None:
    assert "without saying why" in ending_advice(samples.failed(None), None, reader).title


def test_a_lost_task_is_told_as_one_whatever_vcenter_says_of_its_id(reader: Reader) -> None:
    body: Json = {"error_type": "NOT_FOUND", "messages": [{"id": "x", "default_message": "The task was not found."}]}
    failure = Failure(problem=Problem.REFUSED, where="/api/cis/tasks/1", status=404, error=body)
    advice = ending_advice(samples.record(State.LOST, failure=failure), None, reader)
    assert advice.title == "vCenter no longer knows the task"
    assert "list of depots" in advice.text


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELED, State.LOST, State.NOT_STARTED])
def test_every_end_without_success_has_an_advice(reader: Reader, state: State) -> None:
    assert is_whole(ending_advice(samples.record(state), None, reader))


def test_a_run_canceled_before_it_was_sent_says_that_nothing_was_sent(reader: Reader) -> None:
    advice = ending_advice(samples.record(State.CANCELED, task=None), None, reader)
    assert "Nothing was sent" in advice.text


def test_what_a_server_says_is_not_taken_for_a_placeholder(qapp: object) -> None:
    failure = Failure(problem=Problem.REDIRECTED, where="vc", detail="https://%1.example/%2")
    assert "https://%1.example/%2" in advice_for(failure, None).text


@given(error=JSON, messages=st.lists(JSON, max_size=3), kind=st.sampled_from([*ErrorType, "NEWER", ""]))
def test_any_error_at_all_has_an_advice(qapp: object, error: Any, messages: list[Any], kind: str) -> None:
    bodies = (error, {"error_type": kind, "messages": messages, "data": error})
    for body in bodies:
        for problem in (Problem.REFUSED, Problem.TASK_FAILED, Problem.NOT_A_VCENTER):
            record = samples.failed(body)
            advice = advice_for(Failure(problem=problem, error=body), record)
            assert advice.title and advice.text
            assert ending_advice(record, record.extract_info, message_reader()).title
