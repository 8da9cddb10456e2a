"""`--fault`: every error type, kind of data and parameter, at the call and in the task; and its grammar."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.simulator.errors import ErrorType
from depot_gui.simulator.faults import DataKind, HostFault, Where, parse_fault
from depot_gui.simulator.params import FORMATS, ParamKind
from tests.simulator.support import Reply, Simulator, simulator

HOST = "host-1001"
EXISTING = {"auth_type": "EXISTING", "host": HOST}
STATUSES = {
    400: "ALREADY_EXISTS ALREADY_IN_DESIRED_STATE CANCELED FEATURE_IN_USE INVALID_ARGUMENT "
    "INVALID_ELEMENT_CONFIGURATION INVALID_ELEMENT_TYPE INVALID_REQUEST NOT_ALLOWED_IN_CURRENT_STATE RESOURCE_BUSY "
    "RESOURCE_IN_USE RESOURCE_INACCESSIBLE UNABLE_TO_ALLOCATE_RESOURCE UNEXPECTED_INPUT UNSUPPORTED UNVERIFIED_PEER",
    401: "UNAUTHENTICATED",
    403: "UNAUTHORIZED",
    404: "NOT_FOUND OPERATION_NOT_FOUND",
    409: "CONCURRENT_CHANGE",
    500: "ERROR INTERNAL_SERVER_ERROR",
    503: "SERVICE_UNAVAILABLE",
    504: "TIMED_OUT",
}
TYPES = [(kind, status) for status, kinds in STATUSES.items() for kind in kinds.split()]


def at_call(vcenter: Simulator, fault: str) -> Reply:
    vcenter.set_faults(f"{HOST}=call:{fault}")
    return vcenter.create(EXISTING)


def in_task(vcenter: Simulator, fault: str) -> Any:
    vcenter.set_faults(f"{HOST}=task:{fault}")
    task = vcenter.create(EXISTING).json()
    vcenter.change_task(task, part=1.0)
    return vcenter.task(task)


def test_all_25_types_are_there() -> None:
    assert sorted(kind for kind, _ in TYPES) == sorted(ErrorType)
    assert len(TYPES) == 25


@pytest.mark.parametrize(("kind", "status"), TYPES)
def test_a_host_answers_any_type_at_the_call_and_in_the_task(faulty: Simulator, kind: str, status: int) -> None:
    reply, info = at_call(faulty, kind), in_task(faulty, kind)

    assert (reply.status, reply.json()["error_type"]) == (status, kind)
    assert (info["status"], info["error"]["error_type"]) == ("FAILED", kind)
    assert info["error"]["@class"] == f"com.vmware.vapi.std.errors.{kind.lower()}"
    assert ("challenge" in reply.json()) == (status == 401)
    assert "result" not in info


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("argument_locations", {"primary", "secondary"}),
        ("file_locations", {"primary", "secondary"}),
        ("transient_indication", {"is_transient"}),
        ("dynamic_id", {"type", "id"}),
        ("certificate", {"ssl_thumbprint"}),
        ("unknown", {"quota", "hint"}),
        ("none", set()),
    ],
)
def test_an_error_has_any_kind_of_data(faulty: Simulator, kind: str, keys: set[str]) -> None:
    fault = f"INVALID_ARGUMENT:data={kind}"
    reply, info = at_call(faulty, fault), in_task(faulty, fault)

    for body in (reply.json(), info["error"]):
        assert body.get("data", {}).keys() == keys
        assert ("data" in body) == (kind != "none")


def test_the_certificate_of_a_fault_is_the_hosts_own(faulty: Simulator) -> None:
    data = at_call(faulty, "UNVERIFIED_PEER:data=certificate").json()["data"]

    assert data["ssl_thumbprint"] == faulty.host(HOST).thumbprint()


def test_every_kind_of_parameter_and_format_comes_at_once(faulty: Simulator) -> None:
    params = at_call(faulty, "ERROR:params=all").json()["messages"][0]["params"]

    assert {it["format"] for it in params.values() if "format" in it} == set(FORMATS)
    assert len(FORMATS) == 12
    assert "format" not in params["time"]
    assert (params["size"]["precision"], isinstance(params["size"]["d"], float)) == (2, True)
    assert isinstance(params["share"]["d"], str)
    assert {"s", "i", "d", "dt", "l"} <= {key for it in params.values() for key in it}
    assert params["params"] == {"s": "a parameter that is called params"}
    third = params["chain"]["l"]["params"]["cause"]["l"]["params"]["cause"]["l"]["params"]
    assert third == {"level": {"i": 1}}


@pytest.mark.parametrize("kind", list(ParamKind))
def test_a_kind_of_parameter_comes_alone(faulty: Simulator, kind: ParamKind) -> None:
    assert in_task(faulty, f"ERROR:params={kind}")["error"]["messages"][0]["params"]


@pytest.mark.parametrize("fault", ["ERROR:messages=7:params=deep", "ERROR:messages=0"])
def test_the_stack_is_as_long_as_asked_for(faulty: Simulator, fault: str) -> None:
    messages = at_call(faulty, fault).json()["messages"]

    assert len(messages) == (7 if "7" in fault else 0)
    assert len({message["default_message"] for message in messages}) == len(messages)


def test_the_four_envelopes(faulty: Simulator) -> None:
    standard, old, localizable, other = (at_call(faulty, f"NOT_FOUND:shape={shape}") for shape in (1, 2, 3, 4))

    assert standard.json().keys() == {"error_type", "messages"}
    assert old.json()["type"] == "com.vmware.vapi.std.errors.not_found"
    assert old.json()["value"].keys() == {"messages"}
    assert localizable.json().keys() == {"localizableMessages", "majorErrorCode", "name"}
    assert localizable.json()["localizableMessages"][0].keys() == {"defaultMessage", "id"}
    assert other.body == b"no healthy upstream"
    assert {reply.status for reply in (standard, old, localizable, other)} == {404}


@pytest.mark.parametrize("shape", [2, 3, 4])
def test_a_task_has_the_other_envelopes_too(faulty: Simulator, shape: int) -> None:
    error = in_task(faulty, f"TIMED_OUT:shape={shape}")["error"]

    assert "error_type" not in error


@pytest.mark.parametrize("status", [402, 418, 423, 429, 507, 599, 204])
def test_a_status_that_is_left_to_default(faulty: Simulator, status: int) -> None:
    reply = at_call(faulty, f"{status}:retry_after=7")

    assert (reply.status, reply.headers["retry-after"]) == (status, "7")
    assert reply.body == b"" if status == 204 else "error_type" not in reply.json()


def test_a_type_may_come_with_another_status(faulty: Simulator) -> None:
    reply = at_call(faulty, "RESOURCE_BUSY:status=418")

    assert (reply.status, reply.json()["error_type"]) == (418, "RESOURCE_BUSY")


def test_types_that_no_client_knows_and_none_at_all(faulty: Simulator) -> None:
    assert at_call(faulty, "UNKNOWN").json()["error_type"] == "QUOTA_OF_A_NEWER_SERVER"
    assert "error_type" not in at_call(faulty, "UNTYPED").json()
    assert "error_type" not in in_task(faulty, "UNTYPED")["error"]


def test_a_challenge_can_be_chosen(faulty: Simulator) -> None:
    assert at_call(faulty, "UNAUTHENTICATED:challenge=SIGN realm").json()["challenge"] == "SIGN realm"


def test_maps_come_as_lists_of_pairs(faulty: Simulator) -> None:
    faulty.set_faults("esx-07=task:NONE:maps=list")
    task = faulty.create({"auth_type": "EXISTING", "host": "host-1007"}).json()
    faulty.change_task(task, part=1.0)
    spec = faulty.task(task)["result"]["software_spec"]
    params = at_call(faulty, "ERROR:params=deep:maps=list").json()["messages"][0]["params"]

    assert {"key": "vmware-fdm", "value": "8.0.3-24322831"} in spec["components"]
    assert spec["solutions"] == []
    assert [it["value"]["display_name"] for it in spec["alternative_images"]] == ["This host only", "Dell PowerEdge"]
    assert spec["alternative_images"][0]["value"]["components"][0].keys() == {"key", "value"}
    assert params[0]["value"]["l"]["params"][1]["key"] == "cause"


def test_a_huge_result_comes_as_pairs_too(faulty: Simulator) -> None:
    faulty.set_faults("*=task:NONE:maps=list")
    task = faulty.create({"auth_type": "EXISTING", "host": "host-1013"}).json()
    faulty.change_task(task, part=1.0)

    assert len(faulty.task(task)["result"]["software_spec"]["components"]) == 100_000


@pytest.mark.parametrize(("kind", "result"), [("empty", {"depot": ""}), ("absent", {})])
def test_a_success_may_make_no_depot(faulty: Simulator, kind: str, result: dict[str, str]) -> None:
    info = in_task(faulty, f"NONE:depot={kind}")

    assert (info["status"], info["result"]["result"]) == ("SUCCEEDED", result)


def test_a_failed_task_may_bring_a_result(faulty: Simulator) -> None:
    info = in_task(faulty, "ERROR:result=yes")

    assert info["status"] == "FAILED"
    assert info["result"]["software_spec"]["base_image"]


def test_software_can_be_refused_alone(faulty: Simulator) -> None:
    faulty.set_faults(f"{HOST}=software:UNAUTHORIZED")

    assert faulty.api("GET", "/esx/software", EXISTING).status == 403
    assert faulty.create(EXISTING).status == 202


def test_a_fault_may_end_by_itself(faulty: Simulator) -> None:
    faulty.set_faults(f"{HOST}=call:SERVICE_UNAVAILABLE:times=2")

    assert [faulty.create(EXISTING).status for _ in range(3)] == [503, 503, 202]


def test_the_localized_text_of_a_fault(faulty: Simulator) -> None:
    faulty.set_faults(f"{HOST}=call:ERROR")
    message = faulty.create(EXISTING, **{"Accept-Language": "de"}).json()["messages"][0]

    assert message["default_message"].endswith("could not be extracted: ERROR.")
    assert message["localized"].endswith("konnte nicht extrahiert werden: ERROR.")


def test_a_fault_on_the_command_line() -> None:
    with simulator("--fault", "esx-04.lab.example=call:418", "--fault", "*=call:RESOURCE_BUSY") as vcenter:
        replies = [vcenter.create({"auth_type": "EXISTING", "host": host}) for host in ("host-1004", HOST)]

    assert [reply.status for reply in replies] == [418, 400]


# The grammar

faults = st.builds(
    lambda host, where, kind, options: ":".join([f"{host}={where}", kind, *options]),
    st.sampled_from(["*", "host-1004", "esx-04.lab.example"]),
    st.sampled_from(list(Where)),
    st.sampled_from([*ErrorType, "NONE", "UNKNOWN", "UNTYPED"]),
    st.lists(
        st.one_of(
            st.sampled_from(list(DataKind)).map("data={}".format),
            st.sets(st.sampled_from(list(ParamKind)), min_size=1).map(lambda kinds: "params=" + "+".join(kinds)),
            st.integers(1, 4).map("shape={}".format),
            st.integers(0, 1000).map("messages={}".format),
            st.sampled_from(["maps=list", "depot=empty", "depot=absent", "result=yes", "times=3", "challenge"]),
        )
    ),
)


@given(faults)
def test_what_the_grammar_says_is_understood(text: str) -> None:
    assert isinstance(parse_fault(text), HostFault)


@given(st.one_of(st.text(), faults.flatmap(lambda text: st.text().map(lambda more: f"{text}:{more}"))))
def test_anything_is_understood_or_refused_with_a_sentence(text: str) -> None:
    with contextlib.suppress(ValueError):
        parse_fault(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "host-1",
        "host-1=task",
        "=task:ERROR",
        "host-1=later:ERROR",
        "host-1=task:418",
        "host-1=call:99",
        "host-1=call:error",
        "host-1=call:ERROR:data=x",
        "host-1=call:ERROR:params=x",
        "host-1=call:ERROR:shape=5",
        "host-1=call:ERROR:maps=x",
        "host-1=call:ERROR:times=0",
        "host-1=call:ERROR:x=y",
    ],
)
def test_what_is_no_fault_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not|is none of|not known|has no|from"):
        parse_fault(text)
