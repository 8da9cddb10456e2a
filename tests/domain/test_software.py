"""Results, tasks, inventory and depot content as they come from servers of any age."""

from datetime import UTC, datetime

import pytest
from hypothesis import given

from depot_gui.domain.depot_content import Category, Urgency, read_component_versions, read_depots, read_summaries
from depot_gui.domain.inventory import ConnectionState, PowerState, ServerVersion, read_host, read_version
from depot_gui.domain.loose import Json, integer, moment
from depot_gui.domain.software import SelectionType, Severity, read_extract_info
from depot_gui.domain.task import TaskStatus, read_task
from depot_gui.domain.vapi import DynamicID
from tests.domain.test_jsontext import values

SPEC: Json = {
    "base_image": {"version": "8.0.3-0.0.24280767"},
    "add_on": {"name": "DEL-ESXi", "version": "803.24280767-A02"},
    "components": {"Broadcom-ntg3": "4.1.13.0-4vmw", "Intel-ixgben": None},
    "solutions": {"com.vmware.vsphere-ha": {"version": "8.0.3", "components": [{"component": "vmware-fdm"}, "x", 1.5]}},
    "hardware_support": {"packages": {"com.vxrail.hsm": {"pkg": "vxrail-hsp", "version": "1"}}},
    "removed_components": ["tools-light"],
    "alternative_images": {
        "a": {
            "display_name": "For R760",
            "base_image": {"version": "8"},
            "selection_criteria": {
                "selection_type": "HOST_HARDWARE_SPEC",
                "host_hardware_spec": {"vendor": "Dell", "models": ["R760"]},
            },
        }
    },
    "brand_new": 1,
}


def test_the_whole_result() -> None:
    read = read_extract_info({"software_spec": SPEC, "result": {"depot": "42"}, "notifications": {}, "more": [1]})
    image = read.image
    assert image is not None and image.add_on is not None
    assert (read.depot, image.base_image, image.add_on.name) == ("42", "8.0.3-0.0.24280767", "DEL-ESXi")
    assert dict(image.components) == {"Broadcom-ntg3": "4.1.13.0-4vmw", "Intel-ixgben": None}
    assert image.solutions["com.vmware.vsphere-ha"].components == ("vmware-fdm", "x", "1.5")
    assert image.hardware_support["com.vxrail.hsm"].pkg == "vxrail-hsp"
    assert image.removed_components == ("tools-light",)
    alternative = read.alternative_images["a"]
    assert (alternative.display_name, alternative.selection.type) == ("For R760", SelectionType.HOST_HARDWARE_SPEC)
    assert (alternative.selection.vendor, alternative.selection.models) == ("Dell", ("R760",))
    assert (dict(image.other), dict(read.other)) == ({"brand_new": 1}, {"more": [1]})


def test_maps_come_in_two_encodings() -> None:
    rows: Json = [{"key": "Broadcom-ntg3", "value": "4.1"}, {"key": "x", "value": {"version": "2"}}]
    image = read_extract_info({"software_spec": {"components": rows}}).image
    assert image is not None and dict(image.components) == {"Broadcom-ntg3": "4.1", "x": "2"}


@pytest.mark.parametrize("result", [None, {}, {"depot": ""}, {"depot": None}])
def test_no_depot_is_already_there(result: Json) -> None:
    assert read_extract_info({"software_spec": SPEC, "result": result}).depot is None


def test_notifications_are_told_by_their_list_and_errors_come_first() -> None:
    note: Json = {
        "id": "n",
        "time": "2026-01-01T00:00:00Z",
        "message": {"id": "m"},
        "originator": "",
        "retriable": True,
    }
    read = read_extract_info({"notifications": {"info": [note], "errors": [note, "odd"], "warnings": None}})
    assert [n.severity for n in read.notifications] == [Severity.ERROR, Severity.ERROR, Severity.INFO]
    assert (read.count(Severity.ERROR), read.notifications[0].retriable, read.notifications[0].originator) == (
        2,
        True,
        None,
    )


@given(values)
def test_no_result_breaks_anything(value: Json) -> None:
    for body in (value, {"software_spec": value, "notifications": value, "result": value}):
        assert read_extract_info(body).notifications is not None
    read_extract_info(
        {"software_spec": dict.fromkeys(("components", "solutions", "alternative_images", "add_on"), value)}
    )
    read_task(value)
    read_task(dict.fromkeys(("status", "progress", "target", "start_time", "cancelable", "description"), value))
    read_host(value)
    read_version(value)
    read_depots(value)
    read_summaries(value)
    read_component_versions(value)


def test_a_task() -> None:
    task = read_task(
        {
            "status": "RUNNING",
            "progress": {"total": 100, "completed": 37, "message": {"id": "p", "default_message": "Reading"}},
            "cancelable": True,
            "start_time": "2026-03-12T13:57:53.123Z",
            "parent": "",
            "user": "",
            "target": {"type": "HostSystem", "id": "host-1014"},
        }
    )
    assert (task.status, task.cancelable, task.user) == (TaskStatus.RUNNING, True, None)
    assert task.progress is not None and task.progress.percent == 37
    assert task.target == DynamicID("HostSystem", "host-1014")
    assert task.start_time == datetime(2026, 3, 12, 13, 57, 53, 123000, tzinfo=UTC)
    new = read_task({"status": "RESTING", "progress": {"total": 0}})
    assert (new.status, new.status_text, new.status.is_over) == (TaskStatus.UNKNOWN, "RESTING", False)
    assert new.progress is not None and new.progress.percent is None


def test_hosts_and_versions() -> None:
    host = read_host({"host": "host-1", "name": "esx", "connection_state": "CONNECTED", "power_state": "NEW"}, "c", "d")
    assert host is not None
    assert (host.connection_state, host.power_state) == (ConnectionState.CONNECTED, PowerState.UNKNOWN)
    assert (host.cluster, host.datacenter) == ("c", "d")
    assert read_host({"name": "x"}) is None
    version = read_version({"version": "8.0.3.00500", "build": "24322831"})
    assert version is not None and version.numbers == (8, 0, 3, 500)
    assert ServerVersion("next", "", "").numbers == ()


def test_depot_content() -> None:
    summary: Json = [
        {
            "name": "Broadcom-ntg3",
            "display_name": "Broadcom NetXtreme",
            "vendor": "Broadcom",
            "versions": [{"version": "1", "category": "RECALL", "urgency": "NEW", "kb": "https://kb.example/1"}, {}],
        }
    ]
    facts = read_summaries(summary)[("Broadcom-ntg3", "1")]
    assert (facts.category, facts.urgency, facts.vendor) == (Category.RECALL, Urgency.UNKNOWN, "Broadcom")
    base = read_summaries([{"version": "8.0.3", "display_name": "ESXi", "category": "SECURITY"}])
    assert base[("", "8.0.3")].category is Category.SECURITY
    assert read_component_versions({"components": [{"name": "a", "version": "1"}, {"version": "2"}]}) == {"a": "1"}
    depots = read_depots({"42": {"description": "d", "owner_data": "x", "create_time": "2026-01-01T00:00:00"}})
    assert depots["42"].owner == "x" and depots["42"].create_time == datetime(2026, 1, 1, tzinfo=UTC)


def test_loose_numbers_and_times() -> None:
    assert [integer(v) for v in (3, 3.0, "3", "-3", 3.5, True, "3-", None)] == [3, 3, 3, -3, None, None, None, None]
    assert moment("2026-01-01T01:00:00+01:00") == datetime(2026, 1, 1, tzinfo=UTC)
    assert moment("0001-01-01T00:00:00+23:00") is None
