"""Logging in, who am I, out, privileges, languages, and what every answer carries."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.simulator.catalog import CATALOG
from depot_gui.simulator.messages import Message, language_of
from tests.simulator.support import Simulator, simulator

SESSION = "vmware-api-session-id"


def log_in(vcenter: Simulator, **credentials: str) -> dict[str, str]:
    reply = vcenter.request("POST", "/api/session", headers=vcenter.basic(**credentials))
    assert reply.status == 201
    return {SESSION: reply.json()}


def test_a_session_is_opened_told_and_closed(vcenter: Simulator) -> None:
    session = log_in(vcenter)

    told = vcenter.request("GET", "/api/session", headers=session)
    assert told.json()["user"] == vcenter.user
    assert told.json().keys() == {"user", "created_time", "last_accessed_time"}
    assert vcenter.request("DELETE", "/api/session", headers=session).status == 204
    assert vcenter.request("GET", "/api/session", headers=session).status == 401


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {SESSION: "0" * 32},
        {"Authorization": "Basic !"},
        {"Authorization": "Bearer abc"},
        {"Authorization": "Basic YTpi"},
    ],
)
def test_who_is_not_known_gets_401_with_a_challenge(vcenter: Simulator, headers: dict[str, str]) -> None:
    for method, path in [("GET", "/vcenter/host"), ("POST", "/session"), ("GET", "/cis/tasks/x")]:
        reply = vcenter.request(method, f"/api{path}", headers=headers)

        assert (reply.status, reply.json()["error_type"]) == (401, "UNAUTHENTICATED")
        assert reply.json()["challenge"] == reply.headers["www-authenticate"]


def test_basic_login_works_on_any_call(vcenter: Simulator) -> None:
    assert vcenter.api("GET", "/vcenter/host").status == 200
    assert vcenter.api("GET", "/session").json()["user"] == vcenter.user


def test_a_password_of_many_alphabets_and_colons_logs_in() -> None:
    password = "pä:ss:密\u00a0"
    with simulator("--password", password) as vcenter:
        assert vcenter.password == password
        assert vcenter.api("GET", "/session").status == 200


def test_too_many_sessions_are_503_at_login() -> None:
    with simulator("--session-limit", "1") as vcenter:
        session = log_in(vcenter)
        refused = vcenter.request("POST", "/api/session", headers=vcenter.basic())
        vcenter.request("DELETE", "/api/session", headers=session)
        log_in(vcenter)

    assert refused.status == 503
    assert refused.json()["messages"][0]["id"].endswith("failedToLoginMaxUserSessionCountReached")


def test_an_idle_session_ends_by_itself() -> None:
    with simulator("--session-idle", "0.05", "--control") as vcenter:
        session = log_in(vcenter)
        while vcenter.statistics()["sessions_open"]:
            vcenter.request("GET", "/api/session", headers={SESSION: "another"})

        assert vcenter.request("GET", "/api/session", headers=session).status == 401


def test_all_sessions_can_be_ended(vcenter: Simulator) -> None:
    session = log_in(vcenter)

    assert vcenter.end_sessions() >= 1
    assert vcenter.request("GET", "/api/session", headers=session).status == 401


@pytest.mark.parametrize("release", ["7.0.1", "7.0.3", "8.0.3", "9.0.1"])
def test_the_appliance_version_is_the_releases(release: str) -> None:
    with simulator("--release", release) as vcenter:
        version = vcenter.api("GET", "/appliance/system/version").json()

    assert version["version"].startswith(release)
    assert version["build"].isdecimal()


READS = [
    ("GET", "/esx/settings/depots/offline"),
    ("GET", "/esx/settings/depots/offline/1"),
    ("GET", "/esx/settings/depots/offline/1/content"),
    ("GET", "/esx/settings/depot-content/components"),
    ("GET", "/esx/settings/depot-content/base-images"),
    ("GET", "/esx/settings/depot-content/add-ons"),
    ("GET", "/appliance/system/version"),
    ("GET", "/esx/software"),
]


@pytest.mark.parametrize(("method", "path"), READS)
def test_who_may_only_extract_is_refused_the_rest(vcenter: Simulator, method: str, path: str) -> None:
    body = {"auth_type": "EXISTING", "host": "host-1001"}
    reply = vcenter.request(method, f"/api{path}", body, vcenter.basic("extractor@vsphere.local"))

    assert (reply.status, reply.json()["error_type"]) == (403, "UNAUTHORIZED")
    assert vcenter.api(method, path, body).status == 200


def test_who_lacks_write_may_read_but_not_extract(vcenter: Simulator) -> None:
    path = "/api/esx/settings/depots/offline?action=createFromHost&vmw-task=true"
    body = {"auth_type": "EXISTING", "host": "host-1001"}
    reply = vcenter.request("POST", path, body, vcenter.basic("reader@vsphere.local"))

    assert (reply.status, reply.json()["error_type"]) == (403, "UNAUTHORIZED")
    assert "VcIntegrity.lifecycleSettings.Write" in reply.json()["messages"][0]["default_message"]
    assert vcenter.request("POST", path, body, vcenter.basic("extractor@vsphere.local")).status == 202


def test_who_sees_no_inventory_gets_empty_lists(vcenter: Simulator) -> None:
    for what in ("host", "cluster", "datacenter"):
        headers = vcenter.basic("blind@vsphere.local")
        assert vcenter.request("GET", f"/api/vcenter/{what}", headers=headers).json() == []


def test_the_other_users_are_in_the_first_line(vcenter: Simulator) -> None:
    for other in vcenter.line["other_users"]:
        assert other["does"]
        assert log_in(vcenter, user=other["user"], password=other["password"])


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/about"),
        ("PUT", "/session"),
        ("POST", "/vcenter/host"),
        ("GET", "/vcenter/host/"),
        ("POST", "/esx/settings/depots/offline"),
        ("POST", "/esx/settings/depots/offline?action=createFromHost"),
        ("POST", "/esx/settings/depots/offline?action=createFromHost&vmw-task=false"),
        ("POST", "/cis/tasks/x"),
        ("POST", "/cis/tasks/x?action=stop"),
    ],
)
def test_what_is_no_operation_is_not_found(vcenter: Simulator, method: str, path: str) -> None:
    reply = vcenter.api(method, path, b"{}")

    assert (reply.status, reply.json()["error_type"]) == (404, "OPERATION_NOT_FOUND")


def test_every_answer_is_dated_by_the_servers_clock() -> None:
    with simulator("--clock-offset", "7200") as vcenter:
        dates = [
            parsedate_to_datetime(vcenter.request("GET", path).headers["date"])
            for path in ("/api/session", "/api/nothing", "/nothing", "/certs/download.zip")
        ]

    for date in dates:
        assert abs(date - datetime.now(UTC) - timedelta(hours=2)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("accept", "text"),
    [
        ("de", "Authentifizierung erforderlich."),
        ("ja-JP", "認証が必要です。"),
        ("fr;q=0.9, de-AT;q=0.5", "Authentifizierung erforderlich."),
        ("de;q=0, ja;q=0.1", "認証が必要です。"),
        ("en, de;q=0.9", None),
        ("fr", None),
        ("", None),
    ],
)
def test_messages_come_localized_where_the_language_is_known(vcenter: Simulator, accept: str, text: str | None) -> None:
    message = vcenter.request("GET", "/api/session", headers={"Accept-Language": accept}).json()["messages"][0]

    assert message["default_message"] == "Authentication required."
    assert message.get("localized") == text


@given(st.text())
def test_any_accept_language_is_understood_as_something(header: str) -> None:
    assert language_of(header) in {None, "de", "ja"}


@given(st.sampled_from(sorted(CATALOG)), st.lists(st.text(), min_size=3, max_size=3))
def test_arguments_are_put_in_once_and_left_as_they_are(message_id: str, args: list[str]) -> None:
    body = Message(message_id, tuple(args)).render("de")
    english, german, _ = CATALOG[message_id]

    for text, template in ((body["default_message"], english), (body["localized"], german)):
        expected = ""
        for number, part in enumerate(template.split("{")):
            expected += part if number == 0 else args[int(part[0])] + part[2:]
        assert text == expected


@pytest.mark.parametrize("message_id", sorted(CATALOG))
def test_the_languages_have_the_same_arguments(message_id: str) -> None:
    english, *others = (set(re.findall(r"\{\d\}", text)) for text in CATALOG[message_id])
    assert all(other == english for other in others)
