"""What goes over the wire, and what the answers mean: a server that is told what to say, and asked what it heard."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from depot_gui.client.api import accept_language
from depot_gui.client.http import Limits
from depot_gui.domain.failures import (
    AnswerUnreadableError,
    ConnectionFailedError,
    OutsideError,
    Problem,
    RefusedError,
    UnauthenticatedError,
)
from depot_gui.domain.loose import Json
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials, HostCredentials
from depot_gui.domain.vapi import ErrorType
from tests.client.near import ALICE, EXISTING, HASTY, IDENTITY, client_of, vcenter_at
from tests.client.servers import Received, answering, http, http_json, listening

LOGIN = http_json(201, "t0ken")
TASK = "5f0f5b5d-7b4e-4a5e-9d3c-2f6e0b1c8a77:com.vmware.esx.settings.depots.offline"
LOCAL_MESSAGE: Json = {"id": "a.b", "default_message": "It did not work.", "args": []}


def replies(**by_path: bytes) -> Callable[[Received], bytes]:
    """Answers by the last word of the path, LOGIN to a login, 404 to the rest."""

    def reply(request: Received) -> bytes:
        method, target, _ = request.line.split(" ")
        path = urlsplit(target).path
        if path == "/api/session" and method == "POST":
            return LOGIN
        return by_path.get(path.rsplit("/", 1)[-1].replace("-", "_"), http(204 if path == "/api/session" else 404))

    return reply


async def test_what_a_login_sends() -> None:
    async with answering(LOGIN, IDENTITY) as server, client_of(server, language="de-DE") as vcenter:
        await vcenter.log_in(Credentials("jürgen@vsphere.local", Secret("pass:wörd")))
        request = server.requests[0]
        assert request.line == "POST /api/session HTTP/1.1"
        sent = base64.b64decode(request.headers["authorization"].removeprefix("Basic ")).decode()
        assert sent == "jürgen@vsphere.local:pass:wörd"
        assert request.headers["accept-language"] == "de-DE, de;q=0.9, en;q=0.5"
        assert request.headers["host"] == server.address.netloc
        assert "vmware-api-session-id" not in request.headers
        assert request.body == b""


async def test_what_every_other_call_sends() -> None:
    async with answering(replies(offline=http_json(202, TASK)), IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        await vcenter.create_from_host(EXISTING)
    create, log_out = server.requests[1:]
    assert create.line == "POST /api/esx/settings/depots/offline?action=createFromHost&vmw-task=true HTTP/1.1"
    assert create.headers["vmware-api-session-id"] == log_out.headers["vmware-api-session-id"] == "t0ken"
    assert create.headers["content-type"] == "application/json"
    assert "authorization" not in create.headers
    assert json.loads(create.body) == {"auth_type": "EXISTING", "host": "host-1014"}
    assert log_out.line == "DELETE /api/session HTTP/1.1"


async def test_cookies_are_not_kept() -> None:
    login = http_json(201, "t0ken", "Set-Cookie: JSESSIONID=abc; Path=/; Secure; HttpOnly")
    async with answering(login, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
    assert len(server.requests) == 2
    assert not any("cookie" in request.headers for request in server.requests)


async def test_a_task_id_is_encoded() -> None:
    info = http_json(200, {"status": "RUNNING"})
    async with answering(lambda _: info, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.task(TASK)
        await vcenter.task("../../evil?x=1#y")
        await vcenter.cancel(TASK)
    escaped = TASK.replace(":", "%3A")
    assert [request.line.split(" ")[1] for request in server.requests] == [
        f"/api/cis/tasks/{escaped}",
        "/api/cis/tasks/..%2F..%2Fevil%3Fx%3D1%23y",
        f"/api/cis/tasks/{escaped}?action=cancel",
    ]


async def test_the_newest_date_is_the_servers_time() -> None:
    dates = [
        "Mon, 02 Nov 2026 10:00:00 GMT",
        "nonsense",
        "Fri, 31 Dec 9999 23:59:59 -2359",  # no such time in UTC
        "Mon, 02 Nov 2026 10:00:01 GMT",
    ]
    answers = iter([http_json(200, {}, f"Date: {date}") for date in dates])
    seconds = []
    async with answering(lambda _: next(answers), IDENTITY) as server, client_of(server) as vcenter:
        before = vcenter.server_time
        for _ in dates:
            await vcenter.depots()
            assert vcenter.server_time is not None
            seconds.append(vcenter.server_time.second)
    assert before is None
    assert seconds == [0, 0, 0, 1]


@pytest.mark.parametrize(
    ("tag", "header"),
    [
        ("en", "en"),
        ("en-GB", "en-GB, en;q=0.9"),
        ("de", "de, en;q=0.5"),
        ("de-DE", "de-DE, de;q=0.9, en;q=0.5"),
        ("zh-Hans-CN", "zh-Hans-CN, zh-Hans;q=0.9, zh;q=0.8, en;q=0.5"),
        ("de_DE\r\nX: y", "en"),
        ("", "en"),
    ],
)
def test_the_languages_asked_for(tag: str, header: str) -> None:
    assert accept_language(tag) == header


async def test_a_colon_in_the_user_is_not_sent() -> None:
    async with answering(LOGIN, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(ValueError, match="':'"):
            await vcenter.log_in(Credentials("a:b", Secret("c")))
    assert server.connections == 0


@pytest.mark.parametrize("token", ["", "two words", "new\nline", "ünïcode", "x" * 5000])
async def test_a_token_that_is_none(token: str) -> None:
    async with answering(http_json(201, token), IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(AnswerUnreadableError) as failed:
            await vcenter.log_in(ALICE)
    assert failed.value.failure.problem is Problem.NOT_A_VCENTER


NO_PATH: Json = {"error_type": "NOT_FOUND", "messages": [{"id": "com.vmware.vapi.rest.httpNotFound", "args": []}]}
NO_OPERATION: Json = {"error_type": "OPERATION_NOT_FOUND", "messages": [LOCAL_MESSAGE]}
NO_HOST: Json = {"error_type": "NOT_FOUND", "messages": [LOCAL_MESSAGE]}


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (http_json(404, NO_PATH), Problem.TOO_OLD),
        (http_json(404, NO_OPERATION), Problem.TOO_OLD),
        (http(404, b"not here", kind="text/plain"), Problem.TOO_OLD),
        (http_json(404, NO_HOST), Problem.REFUSED),
        (http_json(400, NO_OPERATION), Problem.REFUSED),
        (http(400, b"not here"), Problem.NOT_A_VCENTER),
    ],
)
async def test_too_old_for_the_operation(answer: bytes, problem: Problem) -> None:
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(OutsideError) as failed:
            await vcenter.create_from_host(EXISTING)
    assert failed.value.failure.problem is problem


async def test_too_old_to_log_in() -> None:
    async with answering(http_json(404, NO_PATH), IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(RefusedError) as failed:
            await vcenter.log_in(ALICE)
    assert failed.value.failure.problem is Problem.TOO_OLD


SHAPE_1: Json = {"error_type": "RESOURCE_BUSY", "messages": [LOCAL_MESSAGE], "data": {"is_transient": True}, "new": 1}
SHAPE_2: Json = {"type": "com.vmware.vapi.std.errors.resource_busy", "value": {"messages": [LOCAL_MESSAGE]}}
SHAPE_3: Json = {
    "localizableMessages": [{"defaultMessage": "x", "id": "y"}],
    "majorErrorCode": 1,
    "name": "z.ResourceBusy",
}


@pytest.mark.parametrize("value", [SHAPE_1, SHAPE_2, SHAPE_3], ids=["1", "2", "3"])
async def test_the_shapes_of_errors(value: Json) -> None:
    async with answering(http_json(500, value), IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(RefusedError) as failed:
            await vcenter.task(TASK)
    failure = failed.value.failure
    assert (failure.problem, failure.status, failure.error) == (Problem.REFUSED, 500, value)
    assert failure.where == f"GET https://{server.address.netloc}/api/cis/tasks/{TASK.replace(':', '%3A')}"
    assert failed.value.error.error_type is ErrorType.RESOURCE_BUSY
    assert failure.vapi == failed.value.error
    assert not isinstance(failed.value, UnauthenticatedError)


@pytest.mark.parametrize(
    "answer",
    [
        http_json(401, {"error_type": "UNAUTHENTICATED", "messages": [LOCAL_MESSAGE], "challenge": "Basic"}),
        http_json(401, {"error_type": "UNAUTHENTICATED", "messages": []}, "WWW-Authenticate: Basic"),
        http_json(403, {"error_type": "UNAUTHENTICATED", "messages": [], "challenge": "Basic"}),
        http(401, b"<html>Unauthorized</html>", "WWW-Authenticate: Basic", kind="text/html"),
        http(401, b"", "WWW-Authenticate: Basic"),
        http_json(401, {"detail": "no"}, "WWW-Authenticate: Basic"),
    ],
)
async def test_every_401_asks_for_a_login(answer: bytes) -> None:
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(UnauthenticatedError) as failed:
            await vcenter.task(TASK)
    assert failed.value.error.error_type is ErrorType.UNAUTHENTICATED
    assert failed.value.error.challenge == "Basic"


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("Retry-After: 120", 120.0),
        ("Retry-After: Mon, 02 Nov 2026 10:00:30 GMT", 30.0),
        ("Retry-After: Mon, 02 Nov 2026 09:00:00 GMT", 0.0),
        ("Retry-After: soon", None),
        ("Retry-After: -5", None),
        ("Retry-After: 99999999999999999999", None),
        ("X: y", None),
    ],
)
@pytest.mark.parametrize("body", [b"{}", json.dumps(SHAPE_1).encode()], ids=["unreadable", "refused"])
async def test_when_to_try_again(header: str, seconds: float | None, body: bytes) -> None:
    answer = http(503, body, header, "Date: Mon, 02 Nov 2026 10:00:00 GMT")
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        with pytest.raises(AnswerUnreadableError if body == b"{}" else RefusedError) as failed:
            await vcenter.task(TASK)
    assert isinstance(failed.value, AnswerUnreadableError | RefusedError)
    assert failed.value.retry_after == seconds


async def test_an_answer_that_is_not_quite_json_is_read() -> None:
    body = b'{"status": "RUNNING", "description": {"id": "a", "default_message": "x\\ud800y"}, "progress": NaN}'
    async with answering(http(200, body), IDENTITY) as server, client_of(server) as vcenter:
        info = await vcenter.task(TASK)
    assert info.description is not None
    assert info.description.default_message == "x\ufffdy"


async def test_a_large_answer_is_read() -> None:
    versions = {f"c{number}": "1" for number in range(50_000)}
    value: Json = {"status": "SUCCEEDED", "result": {"software_spec": {"components": dict(versions)}}}
    async with answering(http_json(200, value), IDENTITY) as server, client_of(server) as vcenter:
        assert (await vcenter.task(TASK)).result == field_of(value, "result")


def field_of(value: Json, name: str) -> Json:
    assert isinstance(value, dict)
    return value[name]


@pytest.mark.parametrize(
    "answer", [http_json(403, NO_HOST), http(503, b"<html>"), http(200, b"{}"), http_json(401, NO_HOST), b"x\r\n\r\n"]
)
async def test_no_version_is_no_error(answer: bytes) -> None:
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        assert await vcenter.version() is None


async def test_the_version() -> None:
    answer = http_json(200, {"version": "8.0.3.00500", "build": "24322831", "product": "VMware vCenter Server"})
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        version = await vcenter.version()
    assert version is not None
    assert version.numbers == (8, 0, 3, 500)


async def test_a_new_login_closes_the_old_session() -> None:
    tokens = iter(["first", "second"])

    def reply(request: Received) -> bytes:
        return http_json(201, next(tokens)) if request.line.startswith("POST") else http(204)

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        await vcenter.log_in(ALICE)
        await vcenter.log_out()
        await vcenter.log_out()
    deleted = [r.headers["vmware-api-session-id"] for r in server.requests if r.line.startswith("DELETE")]
    assert deleted == ["first", "second"]


async def test_a_refused_login_ends_no_session() -> None:
    answers = iter([LOGIN, http(401), http_json(200, {}), http(204)])
    async with answering(lambda _: next(answers), IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
        with pytest.raises(UnauthenticatedError):
            await vcenter.log_in(ALICE)
        await vcenter.depots()
    assert [request.headers.get("vmware-api-session-id") for request in server.requests] == [
        None,
        None,
        "t0ken",
        "t0ken",
    ]


async def test_closing_takes_seconds_whatever_the_network_does() -> None:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if b"POST" in await reader.read(4):
            writer.write(LOGIN)
            await writer.drain()
            return
        while await reader.read(65536):
            pass

    async with listening(handle, IDENTITY) as server, client_of(server, Limits(farewell=0.3)) as vcenter:
        await vcenter.log_in(ALICE)
        async with asyncio.timeout(5):
            await vcenter.close()


async def test_closing_where_nobody_answers_any_more() -> None:
    async with answering(LOGIN, IDENTITY) as server:
        vcenter = vcenter_at(server)
        await vcenter.log_in(ALICE)
    await vcenter.close()
    assert server.connections == 1


MARKS = ("canary-vcenter-pass", "canary-host-pass", "canary-t0ken")


async def test_secrets_are_in_no_log_and_no_exception(caplog: pytest.LogCaptureFixture) -> None:
    vcenter_password, host_password, token = MARKS
    login = Credentials("alice", Secret(vcenter_password))
    host = HostCredentials("esx", "root", Secret(host_password), ssl_thumb_print="AB")
    spec = ConnectionSpec(AuthenticationType.USERNAME_PASSWORD, host_credential=host)
    for name in (
        "httpx",
        "httpcore",
        "httpcore.http11",
        "httpcore.connection",
        "httpx2",
        "httpcore2.http11",
        "asyncio",
    ):
        logging.getLogger(name).setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    texts: list[str] = []
    answers = iter([http_json(201, token, f"vmware-api-session-id: {token}"), b"", b"nonsense\r\n\r\n", http(500)])

    def reply(_: Received) -> bytes:
        answer = next(answers, b"Connection: close")
        return answer or b"HTTP/1.1 202 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nx"

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(login)
        for call in (lambda: vcenter.create_from_host(spec), lambda: vcenter.log_in(login), vcenter.depots):
            try:
                await call()
            except OutsideError as error:
                texts += _all_of(error)
        texts += [repr(vcenter), repr(vars(vcenter)), *(repr(vars(value)) for value in vars(vcenter).values())]
    assert len(texts) > 6
    for text in [caplog.text, *texts]:
        for mark in MARKS:
            assert mark not in text
            assert base64.b64encode(f"alice:{mark}".encode()).decode() not in text


def _all_of(error: BaseException | None) -> list[str]:
    """Every exception of the chain, with what its attributes hold two levels down."""
    texts: list[str] = []
    while error is not None:
        texts += [str(error), repr(error), repr(vars(error))]
        texts += [f"{vars(value)}" for value in vars(error).values() if hasattr(value, "__dict__")]
        error = error.__cause__ or error.__context__
    return texts


async def test_the_questions_carry_placeholders_only() -> None:
    peer: Json = {"error_type": "UNVERIFIED_PEER", "messages": [], "data": {"ssl_thumbprint": "AB:CD"}}
    async with answering(http_json(400, peer), IDENTITY) as server, client_of(server) as vcenter:
        seen = await vcenter.seen_peer("esx.example", None)
        by_create = await vcenter.seen_peer_by_create("esx.example", 8443)
    assert seen == by_create
    assert seen is not None and seen.ssl_thumbprint == "AB:CD"
    get, post = server.requests
    assert get.line == "GET /api/esx/software HTTP/1.1"
    assert json.loads(get.body)["host_credential"] == {
        "host_name": "esx.example",
        "user_name": "certificate-question",
        "password": "no-password",
    }
    assert json.loads(post.body)["host_credential"]["port"] == 8443


@pytest.mark.parametrize("session", [200, 401])
async def test_a_401_to_the_question_is_the_hosts_where_the_session_is_open(session: int) -> None:
    def reply(request: Received) -> bytes:
        return http_json(session if "/session" in request.line else 401, {"user": "alice"})

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        if session == 200:
            assert await vcenter.seen_peer("esx.example", None) is None
            return
        with pytest.raises(UnauthenticatedError):
            await vcenter.seen_peer("esx.example", None)


WRONG_LOGIN: Json = {
    "error_type": "INVALID_ARGUMENT",
    "messages": [],
    "data": {"primary": "host_credential.password", "secondary": []},
}


@pytest.mark.parametrize("answer", [http_json(200, {"software_info": {}}), http_json(400, WRONG_LOGIN)])
async def test_a_host_that_vcenter_verified_by_itself(answer: bytes) -> None:
    async with answering(answer, IDENTITY) as server, client_of(server) as vcenter:
        assert await vcenter.seen_peer("esx.example", None) is None


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        ({"error_type": "UNVERIFIED_PEER", "messages": [], "data": {"ssl_thumbprint": "AB"}}, "AB"),
        (WRONG_LOGIN, None),
        ({"error_type": "ERROR", "messages": [LOCAL_MESSAGE]}, RefusedError),
        (None, OutsideError),
    ],
)
async def test_what_the_task_of_the_question_says(error: Json, outcome: object) -> None:
    def reply(request: Received) -> bytes:
        if request.line.startswith("POST"):
            return http_json(202, TASK)
        return http_json(200, {"status": "FAILED", "error": error})

    async with answering(reply, IDENTITY) as server, client_of(server) as vcenter:
        if isinstance(outcome, type):
            with pytest.raises(OutsideError) as failed:
                await vcenter.seen_peer_by_create("esx.example", None)
            assert type(failed.value) is outcome
            assert failed.value.failure.problem is Problem.TASK_FAILED
            return
        seen = await vcenter.seen_peer_by_create("esx.example", None)
    assert (None if seen is None else seen.ssl_thumbprint) == outcome


async def test_a_question_whose_task_never_ends() -> None:
    def reply(request: Received) -> bytes:
        return http_json(202, TASK) if request.line.startswith("POST") else http_json(200, {"status": "BLOCKED"})

    async with answering(reply, IDENTITY) as server, client_of(server, HASTY) as vcenter:
        with pytest.raises(ConnectionFailedError) as failed:
            await vcenter.seen_peer_by_create("esx.example", None)
    assert failed.value.failure.problem is Problem.TIMED_OUT


async def test_a_call_that_was_not_sent_says_so() -> None:
    async with answering(LOGIN, IDENTITY) as server, client_of(server) as vcenter:
        await vcenter.log_in(ALICE)
    with pytest.raises(ConnectionFailedError) as failed:  # the server is gone
        await vcenter.create_from_host(EXISTING)
    assert (failed.value.failure.problem, failed.value.sent) == (Problem.CONNECTION_REFUSED, False)
