"""Tasks: how each behaviour goes and ends, one and many, cancel, the limit, other clients; the depots they make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any
from urllib.parse import quote

import pytest

from depot_gui.simulator.behaviours import PACES, Behaviour
from tests.simulator.support import Reply, Simulator, simulator

OVER = ("SUCCEEDED", "FAILED")
SERVICE = "com.vmware.esx.settings.depots.offline"
SESSION = "vmware-api-session-id"


@pytest.fixture(scope="module")
def steady() -> Iterator[Simulator]:
    """One so slow that nothing moves by itself."""
    with simulator("--speed", "0.001", "--control", "--task-limit", "1000") as running:
        yield running


def start(vcenter: Simulator, behaviour: str) -> str:
    reply = vcenter.create({"auth_type": "EXISTING", "host": vcenter.host(behaviour).host})
    assert reply.status == 202, reply
    return str(reply.json())


def finished(vcenter: Simulator, behaviour: str, **headers: str) -> Any:
    """The info of a new task of this behaviour once its work is done."""
    task = start(vcenter, behaviour)
    vcenter.change_task(task, part=1.0)
    while (reply := vcenter.api("GET", f"/cis/tasks/{quote(task, safe='')}", **headers)).status != 200:
        pass
    return reply.json()


def listed(vcenter: Simulator, query: str) -> Reply:
    return vcenter.api("GET", f"/cis/tasks?{query}")


# The behaviours


def test_every_task_says_whose_it_is_and_when(vcenter: Simulator) -> None:
    info = finished(vcenter, "quick")

    assert (info["service"], info["operation"]) == (SERVICE, "create_from_host$task")
    assert info["target"] == {"type": "HostSystem", "id": "host-1001"}
    assert info["user"] == "VSPHERE.LOCAL\\Administrator"
    assert info["start_time"] < info["end_time"]
    assert info["cancelable"] is False
    assert info["progress"]["completed"] == info["progress"]["total"]


def test_a_quick_success(vcenter: Simulator) -> None:
    info = finished(vcenter, "quick")
    spec = info["result"]["software_spec"]

    assert info["status"] == "SUCCEEDED"
    assert info["result"]["result"]["depot"].isdecimal()
    assert spec["base_image"] == {"version": "8.0.3-0.0.24280767"}
    assert spec["add_on"] == {"name": "DEL-ESXi", "version": "803.24280767-A02"}
    assert (spec["solutions"], "error" in info) == ({}, False)


def test_a_slow_success_changes_its_text_and_is_blocked_for_a_while(steady: Simulator) -> None:
    task = start(steady, "slow")
    infos = []
    for part in range(0, 100, 2):
        steady.change_task(task, part=part / 100)
        infos.append(steady.task(task))
    progress = [info["progress"] for info in infos if "progress" in info]
    completed = [it["completed"] for it in progress]

    assert len({it["message"]["default_message"] for it in progress}) >= 10
    assert [status for status, _ in groupby(infos, key=itemgetter("status"))] == [
        "PENDING", "RUNNING", "BLOCKED", "RUNNING",
    ]  # fmt: skip
    assert completed == sorted(completed)
    assert len(progress) < len(infos)


def test_a_success_with_warnings_and_an_error(vcenter: Simulator) -> None:
    info = finished(vcenter, "warnings")
    notifications = info["result"]["notifications"]

    assert info["status"] == "SUCCEEDED"
    assert [len(notifications[kind]) for kind in ("info", "warnings", "errors")] == [1, 3, 1]
    assert [it["type"] for it in notifications["warnings"]] == ["WARNING"] * 3
    assert "resolution" in notifications["errors"][0]


def test_everything_in_the_depot_already_makes_no_depot(vcenter: Simulator) -> None:
    info = finished(vcenter, "already_in_depot")

    assert (info["status"], info["result"]["result"]) == ("SUCCEEDED", {"depot": ""})


def test_a_base_image_only(vcenter: Simulator) -> None:
    assert finished(vcenter, "base_image_only")["result"]["software_spec"].keys() == {"base_image"}


def test_alternative_images_and_removed_components(vcenter: Simulator) -> None:
    spec = finished(vcenter, "alternative_images")["result"]["software_spec"]
    criteria = [image["selection_criteria"] for image in spec["alternative_images"].values()]

    assert spec["removed_components"]
    assert [it["selection_type"] for it in criteria] == ["HOST_UUID", "HOST_HARDWARE_SPEC"]
    assert criteria[1]["host_hardware_spec"]["vendor"] == "Dell Inc."


def test_five_causes_with_nested_parameters_and_a_resolution(vcenter: Simulator) -> None:
    info = finished(vcenter, "five_causes", **{"Accept-Language": "de"})
    operation, *causes = info["error"]["messages"]

    assert info["status"] == "FAILED"
    assert info["error"]["@class"] == "com.vmware.vapi.std.errors.error"
    assert "could not be extracted" in operation["default_message"]
    assert len(causes) == 5
    assert causes[2]["params"]["reason"]["l"]["params"]["locker"]["l"]["params"]["path"]["s"]
    assert all(message["localized"] != message["default_message"] for message in info["error"]["messages"])
    assert "resolution" in info["result"]["notifications"]["errors"][0]


def test_the_old_envelope(vcenter: Simulator) -> None:
    error = finished(vcenter, "old_envelope")["error"]

    assert error.keys() == {"type", "value"}
    assert error["type"] == "com.vmware.vapi.std.errors.error"
    assert len(error["value"]["messages"]) == 2


def test_a_failure_without_error_says_why_in_its_notifications(vcenter: Simulator) -> None:
    info = finished(vcenter, "no_error")

    assert (info["status"], "error" in info) == ("FAILED", False)
    assert "/storage/updatemgr" in info["result"]["notifications"]["errors"][0]["message"]["default_message"]


def test_503_for_a_while_and_then_the_result(vcenter: Simulator) -> None:
    task = start(vcenter, "unavailable_for_a_while")
    vcenter.change_task(task, part=1.0)
    replies = [listed(vcenter, f"tasks={quote(task)}")]
    while replies[-1].status == 503:
        replies.append(listed(vcenter, f"tasks={quote(task)}"))
    *outage, last = replies

    assert len(outage) >= 2
    assert [reply.headers["content-type"] for reply in outage[:2]] == ["application/json", "text/plain; charset=utf-8"]
    assert last.json()[task]["status"] == "SUCCEEDED"
    assert listed(vcenter, f"tasks={quote(task)}").status == 200


def test_the_session_ends_in_the_middle_once_and_the_task_goes_on(steady: Simulator) -> None:
    task = start(steady, "session_ended")
    path = f"/api/cis/tasks/{quote(task)}"
    first, second = ({SESSION: steady.request("POST", "/api/session", headers=steady.basic()).json()} for _ in "12")
    before = steady.request("GET", path, headers=first)
    steady.change_task(task, part=0.5)
    ended = steady.request("GET", path, headers=first)

    assert (before.status, ended.status, ended.json()["error_type"]) == (200, 401, "UNAUTHENTICATED")
    assert steady.request("GET", "/api/session", headers=first).status == 401
    assert steady.request("GET", path, headers=second).status == 200


def test_a_result_of_100000_components(vcenter: Simulator) -> None:
    components = finished(vcenter, "huge_result")["result"]["software_spec"]["components"]

    assert len(components) == 100_000
    assert sum(version is None for version in components.values()) == 100


@pytest.mark.parametrize("behaviour", list(Behaviour))
def test_a_behaviour_is_said_in_one_sentence(behaviour: Behaviour) -> None:
    assert 5 < len(PACES[behaviour].does) < 80


def test_notifications_of_seven_have_no_type_and_its_image_is_a_seven() -> None:
    with simulator("--release", "7.0.3", "--control") as vcenter:
        result = finished(vcenter, "warnings")["result"]

    assert all("type" not in it for kind in result["notifications"].values() for it in kind)
    assert result["software_spec"]["base_image"]["version"].startswith("7.0.3")


# Cancel


def test_a_canceled_task_ends_failed_with_canceled(vcenter: Simulator) -> None:
    task = start(vcenter, "slow")
    path = f"/cis/tasks/{quote(task, safe='')}?action=cancel"

    assert vcenter.api("POST", path).status == 204
    while (info := vcenter.task(task))["status"] not in OVER:
        pass

    assert (info["status"], info["error"]["error_type"]) == ("FAILED", "CANCELED")
    assert "result" not in info
    seen = [vcenter.task(task)["progress"] for _ in range(40)]
    assert seen == [info["progress"]] * 40, "it stands still"
    over = vcenter.api("POST", path)
    assert (over.status, over.json()["error_type"]) == (400, "NOT_ALLOWED_IN_CURRENT_STATE")


def test_a_cancel_too_late_is_taken_and_the_task_succeeds(steady: Simulator) -> None:
    task = start(steady, "quick")

    assert steady.api("POST", f"/cis/tasks/{quote(task)}?action=cancel").status == 204
    steady.change_task(task, part=1.0)

    assert steady.task(task)["status"] == "SUCCEEDED"


def test_what_is_not_cancelable_says_so_before_and_after(steady: Simulator) -> None:
    task = start(steady, "not_cancelable")
    refused = steady.api("POST", f"/cis/tasks/{quote(task)}?action=cancel")

    assert steady.task(task)["cancelable"] is False
    assert (refused.status, refused.json()["error_type"]) == (400, "UNSUPPORTED")


# One and many


@pytest.mark.parametrize("task", ["x", f"00000000-0000-0000-0000-000000000000:{SERVICE}"])
def test_an_unknown_task_is_not_found(vcenter: Simulator, task: str) -> None:
    for reply in (
        vcenter.api("GET", f"/cis/tasks/{quote(task, safe='')}"),
        vcenter.api("POST", f"/cis/tasks/{quote(task, safe='')}?action=cancel"),
    ):
        assert (reply.status, reply.json()["error_type"]) == (404, "NOT_FOUND")


def test_many_are_read_in_one_call_and_unknown_ids_left_out(steady: Simulator) -> None:
    tasks = [start(steady, behaviour) for behaviour in ("quick", "slow")]
    query = "&".join(f"tasks={quote(task)}" for task in (*tasks, "x"))

    assert list(listed(steady, query).json()) == tasks


def test_tasks_are_filtered_by_everything_together(steady: Simulator) -> None:
    task = start(steady, "five_causes")
    steady.change_task(task, part=1.0)
    base = f"services={SERVICE}"

    assert task in listed(steady, base).json()
    for good, bad in [
        ("operations=create_from_host$task", "operations=create$task"),
        ("status=FAILED", "status=RUNNING"),
        ("targets=host-1004", "targets=host-1001"),
        ("targets=HostSystem:host-1004", "targets=HostSystem:host-1"),
        (f"users={quote('VSPHERE.LOCAL')}%5CAdministrator", "users=nobody"),
    ]:
        assert task in listed(steady, f"{base}&{good}").json(), good
        assert task not in listed(steady, f"{base}&{bad}").json(), bad
    assert listed(steady, "services=com.vmware.other").json() == {}


def test_a_result_can_be_left_out(vcenter: Simulator) -> None:
    task = start(vcenter, "quick")
    vcenter.change_task(task, part=1.0)

    assert "result" in listed(vcenter, f"tasks={quote(task)}").json()[task]
    assert "result" not in listed(vcenter, f"tasks={quote(task)}&exclude_result=true").json()[task]


@pytest.mark.parametrize("query", ["", "status=RUNNING", "status=SLEEPING&tasks=x"])
def test_a_list_needs_tasks_or_services_and_known_statuses(vcenter: Simulator, query: str) -> None:
    reply = listed(vcenter, query)

    assert (reply.status, reply.json()["error_type"]) == (400, "INVALID_ARGUMENT")


def test_more_than_1000_tasks_are_inaccessible() -> None:
    with simulator("--other-tasks", "1001") as vcenter:
        refused = listed(vcenter, f"services={SERVICE}")
        assert (refused.status, refused.json()["error_type"]) == (400, "RESOURCE_INACCESSIBLE")
        assert len(listed(vcenter, f"services={SERVICE}&targets=host-1001").json()) == 334


def test_one_unreadable_task_makes_the_whole_list_inaccessible(steady: Simulator) -> None:
    good, bad = start(steady, "quick"), start(steady, "quick")
    steady.change_task(bad, unreadable=True)

    refused = listed(steady, f"tasks={quote(good)}&tasks={quote(bad)}")

    assert (refused.status, refused.json()["error_type"]) == (400, "RESOURCE_INACCESSIBLE")
    assert list(listed(steady, f"tasks={quote(good)}").json()) == [good]
    steady.change_task(bad, unreadable=False)
    assert listed(steady, f"tasks={quote(bad)}").status == 200


def test_a_forgotten_task_is_not_found_but_its_depot_stays(steady: Simulator) -> None:
    task = start(steady, "quick")
    steady.change_task(task, part=1.0)
    depot = steady.task(task)["result"]["result"]["depot"]

    steady.change_task(task, hidden=True)

    assert steady.api("GET", f"/cis/tasks/{quote(task)}").status == 404
    assert listed(steady, f"tasks={quote(task)}").json() == {}
    assert depot in steady.api("GET", "/esx/settings/depots/offline").json()


# What a server enforces


def test_past_the_limit_it_is_busy_until_one_has_ended() -> None:
    with simulator("--task-limit", "2", "--control", "--speed", "0.001") as vcenter:
        first = start(vcenter, "quick")
        start(vcenter, "slow")
        refused = vcenter.create({"auth_type": "EXISTING", "host": "host-1003"})
        vcenter.change_task(first, part=1.0)
        start(vcenter, "warnings")

    assert (refused.status, refused.json()["error_type"]) == (400, "RESOURCE_BUSY")


def test_a_second_client_starts_the_same_host() -> None:
    with simulator("--second-client", "esx-03.lab.example", "--control") as vcenter:
        others = set(listed(vcenter, f"services={SERVICE}").json())
        ours = start(vcenter, "warnings")
        start(vcenter, "quick")
        found = listed(vcenter, f"services={SERVICE}&targets=host-1003").json()
        started = vcenter.statistics()["tasks_started"]

    new = {task: info for task, info in found.items() if task not in others}
    assert started == 2
    assert len(new) == 2
    assert {info["user"] for info in new.values()} == {new[ours]["user"]}


def test_bare_tasks_say_neither_target_nor_user_nor_start() -> None:
    with simulator("--bare-tasks", "--control") as vcenter:
        info = finished(vcenter, "quick")
        listed_tasks = listed(vcenter, f"services={SERVICE}&targets=host-1001").json()

    assert not {"target", "user", "start_time"} & info.keys()
    assert listed_tasks == {}


def test_another_client_can_be_let_in_at_any_time(steady: Simulator) -> None:
    task = steady.start_other_task("host-1002", user="VSPHERE.LOCAL\\Colleague")

    assert steady.task(task)["user"] == "VSPHERE.LOCAL\\Colleague"


# What is in the depot


def test_a_depot_is_listed_once_its_task_succeeded(steady: Simulator) -> None:
    depots: Callable[[], Any] = lambda: steady.api("GET", "/esx/settings/depots/offline").json()  # noqa: E731
    before = depots()
    task = start(steady, "quick")
    assert depots() == before
    steady.change_task(task, part=1.0)
    depot = steady.task(task)["result"]["result"]["depot"]

    assert depots().keys() - before.keys() == {depot}
    assert "esx-01.lab.example" in steady.api("GET", f"/esx/settings/depots/offline/{depot}").json()["description"]
    content = steady.api("GET", f"/esx/settings/depots/offline/{depot}/content").json()
    assert content["metadata_bundles"]
    for path in ("99999", "99999/content"):
        assert steady.api("GET", f"/esx/settings/depots/offline/{path}").status == 404


def test_the_first_depot_made_is_42() -> None:
    with simulator("--control") as vcenter:
        assert finished(vcenter, "quick")["result"]["result"]["depot"] == "42"


@pytest.mark.parametrize(("release", "key"), [("8.0.3", "ownerdata"), ("9.0.1", "owner_data")])
def test_the_owners_data_has_two_spellings(release: str, key: str) -> None:
    with simulator("--release", release) as vcenter:
        assert key in vcenter.api("GET", "/esx/settings/depots/offline/1").json()


CONTENT = "/esx/settings/depot-content"


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("components?names=Intel-i40en&names=nsx-lcp-bundle", 2),
        ("components?vendors=Intel&names=Broadcom-ntg3", 0),
        ("components?versions=6.0.345.0-1OEM.800.1.0.20143090", 1),
        ("base-images?versions=8.0.3-0.0.24280767", 1),
        ("add-ons?vendors=Dell%20Inc.", 1),
        ("add-ons?names=DEL-ESXi&versions=0", 0),
    ],
)
def test_depot_content_is_filtered(vcenter: Simulator, query: str, count: int) -> None:
    assert len(vcenter.api("GET", f"{CONTENT}/{query}").json()) == count


def test_everything_in_a_list_can_be_read_by_itself(vcenter: Simulator) -> None:
    image = vcenter.api("GET", f"{CONTENT}/base-images/versions/8.0.3-0.0.24280767").json()
    add_on = vcenter.api("GET", f"{CONTENT}/add-ons/DEL-ESXi/versions/803.24280767-A02").json()
    names = [it["name"] for it in image["components"]]

    assert 50 <= len(names) <= 60
    assert {"ESXi", "Broadcom-ntg3", "Intel-ixgben"} <= set(names)
    assert add_on["removed_components"][0]["name"] in names
    for row in vcenter.api("GET", f"{CONTENT}/components").json()[:10]:
        for version in row["versions"]:
            path = f"{CONTENT}/components/{row['name']}/versions/{version['version']}"
            assert vcenter.api("GET", path).json()["category"] == version["category"]


def test_one_component_was_recalled(vcenter: Simulator) -> None:
    rows = vcenter.api("GET", f"{CONTENT}/components?names=Intel-i40en").json()

    assert [it["category"] for it in rows[0]["versions"]] == ["BUGFIX", "RECALL", "RECALL_FIX"]


@pytest.mark.parametrize(
    "path", ["components/x/versions/1", "components/ESXi/versions/1", "base-images/versions/1", "add-ons/x/versions/1"]
)
def test_what_is_not_in_the_depot_is_not_found(vcenter: Simulator, path: str) -> None:
    reply = vcenter.api("GET", f"{CONTENT}/{path}")

    assert (reply.status, reply.json()["error_type"]) == (404, "NOT_FOUND")
