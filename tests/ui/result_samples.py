"""Records that are over, as they come from servers: for the tests of the result views and their gallery."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from depot_gui.domain.address import Address
from depot_gui.domain.depot_content import Category, ContentFacts, Urgency
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.record import Record, Seen, Server, State

NOW = datetime.now(UTC).replace(microsecond=0)
SHA1 = ":".join(f"{byte:02X}" for byte in range(0xA3, 0xA3 + 20 * 4, 4))
_LIFECYCLE = "com.vmware.vcIntegrity.lifecycle."

COMPONENTS: dict[str, str | None] = {
    "Broadcom-bnxt-Net-RoCE": "226.0.245.4-1OEM.800.1.0",
    "Broadcom-ntg3": "4.1.13.0-4vmw.803.0.0",
    "Intel-icen": "1.11.3.0-1OEM.800.1.0",
    "Intel-ixgben": "1.15.1.0-1OEM.800.1.0",
    "MRVL-E4-CNA-Driver-Bundle": "6.0.345.0-1OEM.800.1.0.20143090",
    "nsx-lcp-bundle": "4.2.1.0.0-8.0.24304122",
    "vmware-fdm": "8.0.3-24322831",
    "vmware-hbr-agent": None,
}


def message(id_: str, text: str, *args: str, **more: Any) -> dict[str, Any]:
    """`vapi.std.localizable_message`."""
    return {"id": id_, "default_message": text, "args": list(args), **more}


def notification(kind: str, text: str, helps: str | None = None) -> dict[str, Any]:
    """`esx.settings.notification`."""
    body: dict[str, Any] = {
        "type": kind,
        "id": f"{_LIFECYCLE}Extract.{kind.title()}",
        "time": "2026-11-24T13:05:10.000Z",
        "message": message(f"{_LIFECYCLE}Extract.{kind.title()}", text),
        "originator": f"{_LIFECYCLE}EsxImage",
    }
    if helps is not None:
        body["resolution"] = message(f"{_LIFECYCLE}Extract.Resolution", helps)
    return body


def result(depot: str = "42", **spec: Any) -> dict[str, Any]:
    """`esx.settings.depots.offline.depot_extract_info`."""
    software = {
        "base_image": {"version": "8.0.3-0.0.24022510"},
        "add_on": {"name": "DEL-ESXi", "version": "803.24280767-A02"},
        "components": COMPONENTS,
        "solutions": {},
        **spec,
    }
    return {"notifications": {}, "software_spec": software, "result": {"depot": depot}}


def record(state: State = State.SUCCEEDED, **changes: Any) -> Record:
    """One that began 63 seconds ago by user and password, and is over now."""
    values: dict[str, Any] = {
        "id": "r-1",
        "created": NOW - timedelta(seconds=65),
        "server": Server(Address("vcenter.lab.example"), "administrator@vsphere.local", "8.0.3", "24322831"),
        "host_label": "esx-04.lab.example",
        "request": {
            "auth_type": "USERNAME_PASSWORD",
            "host_credential": {"host_name": "esx-04.lab.example", "user_name": "root", "port": 443},
        },
        "state": state,
        "task": "5213c2b6-8b0e-4d36-9a2b-9c1a8a0b7e11:com.vmware.esx.settings.depots.offline",
        "submitted": NOW - timedelta(seconds=64),
        "started": NOW - timedelta(seconds=63),
        "ended": NOW,
        "timeline": (
            Seen(NOW - timedelta(seconds=64), State.SUBMITTING),
            Seen(NOW - timedelta(seconds=63), State.FOLLOWING, "RUNNING", 12, message("x", "Connecting to the host")),
            Seen(NOW, state, "SUCCEEDED" if state.value.startswith("SUCCEEDED") else "FAILED", 100),
        ),
    }
    return Record(**{**values, **changes})


def success() -> Record:
    return record(result=result())


def with_warnings() -> Record:
    found = result()
    found["notifications"] = {
        "warnings": [
            notification(
                "WARNING",
                "Standalone VIB net-community is not part of the image.",
                "Remove the VIB, or import a depot that holds it.",
            ),
            notification("WARNING", "The acceptance level of HPE-SSACLI is CommunitySupported."),
        ],
        "info": [notification("INFO", "The software specification of esx-04.lab.example was extracted.")],
    }
    return record(State.SUCCEEDED_WITH_WARNINGS, result=found)


def with_errors() -> Record:
    found = result()
    found["notifications"] = {
        "errors": [notification("ERROR", "The signature of nsx-lcp-bundle could not be verified.", "Import its depot.")]
    }
    return record(State.SUCCEEDED_WITH_WARNINGS, result=found)


def already_in_depot() -> Record:
    found = result("", components={})
    found["notifications"] = {"info": [notification("INFO", "All software is already in the depot.")]}
    return record(result=found)


def alternative_images() -> Record:
    hardware = {"vendor": "Dell Inc.", "models": ["PowerEdge R650", "PowerEdge R750"], "families": ["PowerEdge"]}
    images = {
        "c44b61a2-9a7e-4d9c-8d0a-0f6f2b1f7e42": {
            "display_name": "Dell PowerEdge",
            "base_image": {"version": "8.0.3-0.0.24022510"},
            "components": {"Intel-icen": "1.13.1.3-1vmw.803.0.0.24022510"},
            "selection_criteria": {"selection_type": "HOST_HARDWARE_SPEC", "host_hardware_spec": hardware},
        },
        "a1f0c7de-30f1-4c0e-9e53-5b8d3a2f6c11": {
            "display_name": "This host only",
            "base_image": {"version": "8.0.2-0.0.22380479"},
            "selection_criteria": {
                "selection_type": "HOST_UUID",
                "host_uuids": ["4c4c4544-0043-3510-8051-b4c04f4b3033"],
            },
        },
    }
    found = result(
        alternative_images=images,
        removed_components=["Broadcom-lsi-msgpt2", "VMware-oem-hp-plugin"],
        solutions={"com.vmware.vsphere-ha": {"version": "8.0.3", "components": [{"component": "vmware-fdm"}]}},
        hardware_support={"packages": {"com.vxrail.hsm": {"pkg": "vxrail-hsp", "version": "8.0.300"}}},
        quota_of_a_newer_server={"used": 12, "limits": [1, None]},
    )
    return record(result=found)


def many(count: int) -> Record:
    """As many components as asked for."""
    names = {f"Vendor-component-{n:06d}": f"{n % 97}.{n % 13}.{n % 7}-1OEM.{n}" for n in range(count)}
    return record(result=result(components=names))


def facts() -> dict[tuple[str, str], ContentFacts]:
    """What the depot knows of some of it."""
    rows = [
        ("", "8.0.3-0.0.24022510", "ESXi", "", Category.SECURITY, Urgency.CRITICAL),
        ("ESXi", "8.0.3-0.0.24022510", "VMware ESXi", "VMware, Inc.", Category.SECURITY, Urgency.CRITICAL),
        ("DEL-ESXi", "803.24280767-A02", "Dell Addon for ESXi", "Dell, Inc.", Category.ENHANCEMENT, Urgency.GENERAL),
        ("Broadcom-bnxt-Net-RoCE", "", "Broadcom network driver", "Broadcom", Category.BUGFIX, Urgency.IMPORTANT),
        ("Broadcom-ntg3", "", "Broadcom NetXtreme driver", "Broadcom", Category.ENHANCEMENT, Urgency.LOW),
        ("Intel-icen", "", "Intel E810 driver", "Intel", Category.SECURITY, Urgency.CRITICAL),
        ("Intel-ixgben", "", "Intel X550 driver", "Intel", Category.BUGFIX, Urgency.MODERATE),
        ("MRVL-E4-CNA-Driver-Bundle", "", "Marvell FastLinQ network driver", "Marvell", Category.RECALL, Urgency.LOW),
    ]
    found = {}
    for name, given, display, vendor, category, urgency in rows:
        version = given or COMPONENTS[name] or ""
        found[name, version] = ContentFacts(
            display_name=display,
            vendor=vendor,
            version=version,
            display_version=version.partition("-")[0],
            category=category,
            urgency=urgency,
            kb="https://knowledge.broadcom.com/external/article/1234",
            release_date=datetime(2024, 3, 12, tzinfo=UTC),
            summary="",
        )
    return found


def lists() -> dict[tuple[str, str], dict[str, str]]:
    """What its base image and its add-on consist of, as far as a test needs."""
    return {
        ("", "8.0.3-0.0.24022510"): {
            "ESXi": "8.0.3-0.0.24022510",
            "Intel-icen": "1.9",
            "Broadcom-ntg3": "4.0",
            "tools-light": "1",
        },
        ("DEL-ESXi", "803.24280767-A02"): {"Broadcom-ntg3": "4.0.5", "dell-shared-perc8": "06.8"},
    }


def failed(error: Any, **changes: Any) -> Record:
    """A task that failed with this error."""
    failure = Failure(problem=Problem.TASK_FAILED, error=error)
    credential = {"host_name": "esx-11.lab.example", "user_name": "root"}
    request = {"auth_type": "USERNAME_PASSWORD", "host_credential": credential}
    values = {"host_label": "esx-11.lab.example", "request": request, "failure": failure, **changes}
    return record(State.FAILED, **values)


def stack() -> dict[str, Any]:
    """The operation and five causes; one of them has parameters of many kinds."""
    params = {
        "vib": {"s": "VMW_bootbank_bnxtroce_216.0.58.0-23vmw.703.0.0.18644231"},
        "size": {"d": "1.8234", "precision": 2},
        "tries": {"i": 3},
        "installed": {"dt": "2024-07-02T08:15:31.409Z", "format": "LONG_DATE_TIME"},
        "reason": {
            "l": {
                "id": "com.vmware.esximage.payload.missing",
                "params": {"payload": {"s": "bnxtroce"}, "tries": {"i": 3}},
            }
        },
    }
    vib = "VMW_bootbank_bnxtroce_216.0.58.0-23vmw.703.0.0.18644231"
    return {
        "@class": "com.vmware.vapi.std.errors.internal_server_error",
        "error_type": "INTERNAL_SERVER_ERROR",
        "messages": [
            message(f"{_LIFECYCLE}CreateFromHost.Failed", "Extraction of image from host esx-11.lab.example failed."),
            message(f"{_LIFECYCLE}DepotExport.Failed", "The software of the host could not be packed into a depot."),
            message("com.vmware.esximage.ComponentExportError", "The component Broadcom-bnxt 216.0 was not exported."),
            message(
                "com.vmware.esximage.ReservedVibExtractError",
                f"Failed to add reserved VIB {vib}: not found in the reserved VIB cache storage of the host, although "
                "the image database of the host says that it is installed.",
                vib,
                params=params,
            ),
            message("com.vmware.esximage.LockerMissing", "The product locker is not reachable.", "/locker/packages"),
            message("com.vmware.esximage.FileError", "[Errno 2] No such file or directory: /locker/vibs/bnxt.tgz"),
        ],
        "data": {"is_transient": False},
    }


def five_causes() -> Record:
    return failed(stack())


def five_causes_with_result() -> Record:
    found = result("")
    found["notifications"] = {"errors": [notification("ERROR", "A payload is no longer on the host.", "Install it.")]}
    return failed(stack(), result=found)


def in_german() -> Record:
    error = stack()
    german = ["Das Image konnte nicht extrahiert werden.", "Das Depot konnte nicht erstellt werden."]
    for body, text in zip(error["messages"], german, strict=False):
        body["localized"] = text
    return failed(error, language="de")


def old_envelope() -> Record:
    messages = [
        message(f"{_LIFECYCLE}CreateFromHost.Failed", "The host esx-11.lab.example could not be extracted."),
        message(
            f"{_LIFECYCLE}DepotDownload.Unreachable",
            "The host esx-11.lab.example could not reach vCenter Server on port 9084 to deliver its depot.",
        ),
    ]
    return failed({"type": "com.vmware.vapi.std.errors.error", "value": {"messages": messages}})


def no_error() -> Record:
    found = result("")
    del found["software_spec"]
    found["notifications"] = {
        "errors": [
            notification(
                "ERROR",
                "The image of the host holds two versions of one component.",
                "Remove one of them from the host, then extract again.",
            )
        ]
    }
    return failed(None, result=found)


def unverified_peer(certificate: str | None = None) -> Record:
    data = {"ssl_thumbprint": SHA1} | ({"ssl_certificate": certificate} if certificate else {})
    body: Any = {
        "error_type": "UNVERIFIED_PEER",
        "messages": [message(f"{_LIFECYCLE}Unverified", "The SSL certificate of the host could not be verified.")],
        "data": data,
    }
    return failed(body)


def connection_refused() -> Record:
    failure = Failure(
        problem=Problem.CONNECTION_REFUSED,
        where="vcenter.lab.example",
        detail="All connection attempts failed\n[Errno 111] Connect call failed ('10.20.0.5', 443)",
    )
    return record(State.FAILED, failure=failure, task=None, started=None, timeline=())


def html_503() -> Record:
    failure = Failure(
        problem=Problem.SERVER_UNAVAILABLE,
        where="POST /api/esx/settings/depots/offline?action=createFromHost&vmw-task=true",
        status=503,
        body_start="<html><head><title>503 Service Unavailable</title></head>\n<body><b>no healthy upstream</b></body>",
    )
    return record(State.FAILED, failure=failure, task=None, started=None)


def forbidden() -> Record:
    body: Any = {
        "error_type": "UNAUTHORIZED",
        "messages": [message("vapi.method.access.denied", "Permission to perform this operation was denied.")],
        "data": {"type": "Folder", "id": "group-d1"},
    }
    failure = Failure(problem=Problem.REFUSED, error=body, status=403, where="POST /api/esx/settings/depots/offline")
    return record(State.FAILED, failure=failure, task=None, started=None)


def canceled() -> Record:
    body: Any = {"error_type": "CANCELED", "messages": [message(f"{_LIFECYCLE}Canceled", "The task was canceled.")]}
    return record(State.CANCELED, failure=Failure(problem=Problem.TASK_FAILED, error=body))


def lost() -> Record:
    body: Any = {
        "error_type": "NOT_FOUND",
        "messages": [message("com.vmware.cis.task.notFound", "The task was not found.")],
    }
    return record(State.LOST, failure=Failure(problem=Problem.TASK_GONE, error=body, status=404))


def not_started() -> Record:
    return record(State.NOT_STARTED, task=None, started=None, failure=Failure(problem=Problem.ANSWER_BROKEN_OFF))
