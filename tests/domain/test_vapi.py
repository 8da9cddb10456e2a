"""The server's errors in their shapes."""

import pytest
from hypothesis import given

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.loose import Json
from depot_gui.domain.vapi import (
    ArgumentLocations,
    DynamicID,
    ErrorData,
    ErrorType,
    FileLocations,
    TransientIndication,
    UnknownData,
    read_error,
    type_for_status,
)
from tests.domain.test_jsontext import values

MESSAGE: Json = {"id": "a.b", "default_message": "Gone.", "args": []}


@pytest.mark.parametrize(
    "body",
    [
        {"error_type": "NOT_FOUND", "messages": [MESSAGE]},
        {"@class": "com.vmware.vapi.std.errors.not_found", "messages": [MESSAGE]},
        {"@class": "com.vmware.vapi.std.errors.NotFound", "messages": [MESSAGE]},
        {"type": "com.vmware.vapi.std.errors.not_found", "value": {"messages": [MESSAGE]}},
        {"localizableMessages": [{"defaultMessage": "Gone.", "id": "a.b"}], "majorErrorCode": 404, "name": "NotFound"},
    ],
)
def test_every_shape_is_the_same_error(body: Json) -> None:
    error = read_error(body, 400)
    assert error is not None
    assert error.error_type is ErrorType.NOT_FOUND
    assert [m.default_message for m in error.messages] == ["Gone."]
    assert error.raw == body


@pytest.mark.parametrize("body", [None, "text", [], {}, {"value": 1}, {"type": "page", "value": "x"}, 404])
def test_anything_else_is_no_error_of_vapi(body: Json) -> None:
    assert read_error(body, 500) is None


def test_the_body_wins_over_the_status_and_the_status_over_nothing() -> None:
    named = read_error({"error_type": "RESOURCE_BUSY", "messages": []}, 400)
    bare = read_error({"messages": []}, 423)
    new = read_error({"error_type": "SOMETHING_NEW", "messages": []}, 400)
    assert named is not None and named.error_type is ErrorType.RESOURCE_BUSY
    assert bare is not None and bare.error_type is ErrorType.RESOURCE_BUSY
    assert new is not None and (new.error_type, new.type_text) == (ErrorType.UNKNOWN, "SOMETHING_NEW")


def test_the_oldest_shape_tells_its_type_by_a_status() -> None:
    body: Json = {
        "localizableMessages": [{"defaultMessage": "x"}],
        "majorErrorCode": 503,
        "name": "com.vmware.x.Failed",
    }
    error = read_error(body, 400)
    assert error is not None
    assert (error.error_type, error.type_text) == (ErrorType.SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (None, ErrorType.ERROR),
        (401, ErrorType.UNAUTHENTICATED),
        (402, ErrorType.UNAUTHORIZED),
        (408, ErrorType.TIMED_OUT),
        (418, ErrorType.INVALID_REQUEST),
        (429, ErrorType.SERVICE_UNAVAILABLE),
        (502, ErrorType.INTERNAL_SERVER_ERROR),
        (507, ErrorType.UNABLE_TO_ALLOCATE_RESOURCE),
    ],
)
def test_the_type_of_a_status(status: int | None, kind: ErrorType) -> None:
    assert type_for_status(status) is kind


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (None, None),
        ({}, None),
        (
            {"primary": "spec.host_credential.port", "secondary": ["x"]},
            ArgumentLocations("spec.host_credential.port", ("x",)),
        ),
        ({"primary": "/var/log/x", "secondary": []}, FileLocations("/var/log/x", ())),
        ({"@class": "com.vmware.vapi.std.errors.file_locations", "primary": "x"}, FileLocations("x", ())),
        ({"is_transient": True}, TransientIndication(True)),
        ({"type": "HostSystem", "id": "host-1"}, DynamicID("HostSystem", "host-1")),
        ({"ssl_thumbprint": "AA:BB"}, SeenPeer("AA:BB")),
        ({"ssl_certificate": "PEM"}, SeenPeer(None, "PEM")),
        ({"new": 1}, UnknownData({"new": 1})),
        (["x"], UnknownData(["x"])),
    ],
)
def test_data_by_its_kind(data: Json, read: ErrorData | None) -> None:
    error = read_error({"error_type": "ERROR", "messages": [], "data": data})
    assert error is not None
    assert error.data == read
    assert error.peer == (read if isinstance(read, SeenPeer) else None)


def test_a_challenge_is_kept() -> None:
    error = read_error({"error_type": "UNAUTHENTICATED", "messages": [], "challenge": "SIGN realm=x"}, 401)
    assert error is not None and error.challenge == "SIGN realm=x"


def test_a_failure_reads_its_error() -> None:
    failure = Failure(problem=Problem.REFUSED, status=403, error={"messages": [MESSAGE]})
    assert failure.error_type is ErrorType.UNAUTHORIZED
    assert Failure(problem=Problem.TIMED_OUT).error_type is None


@given(values)
def test_no_body_breaks_anything(body: Json) -> None:
    read_error(body, 400)
    read_error({"error_type": body, "messages": body, "data": body, "challenge": body}, 400)
    read_error({"type": "com.vmware.vapi.std.errors.error", "value": body}, 400)
