"""The documentation's own curl line, filled in: what it cannot start is not this operation."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from tests.simulator.support import Simulator

QUERY = "action=createFromHost&vmw-task=true"
VERBATIM = '{"auth_type:"string"}'
CURL = shutil.which("curl") or "curl"


def curl(vcenter: Simulator, body: str, query: str = QUERY) -> tuple[int, str]:
    """Status and body of `curl -X POST -H 'Authorization: …' -H 'Content-Type: …' -d '…' https://…`."""
    headers = ["-H", f"Authorization: {vcenter.basic()['Authorization']}", "-H", "Content-Type: application/json"]
    url = f"{vcenter.url}/api/esx/settings/depots/offline?{query}"
    options = ["--silent", "--noproxy", "*", "--cacert", str(vcenter.certificate), "--write-out", "\n%{http_code}"]
    done = subprocess.run(
        [CURL, *options, "-X", "POST", *headers, "-d", body, url], capture_output=True, text=True, check=True
    )
    text, _, status = done.stdout.rpartition("\n")
    return int(status), text


@pytest.fixture(autouse=True)
def _needs_curl() -> None:
    if shutil.which(CURL) is None:
        pytest.skip("curl is not installed")


def test_repaired_and_filled_in_it_starts_a_task(vcenter: Simulator) -> None:
    body = json.dumps({"auth_type": "EXISTING", "host": vcenter.host("quick").host})

    status, text = curl(vcenter, body)

    assert status == 202
    assert json.loads(text).endswith(":com.vmware.esx.settings.depots.offline")


def test_verbatim_its_json_is_broken(vcenter: Simulator) -> None:
    status, text = curl(vcenter, VERBATIM)

    assert status == 400
    assert json.loads(text)["error_type"] == "INVALID_REQUEST"


def test_with_its_json_alone_repaired_the_type_is_none_of_the_two(vcenter: Simulator) -> None:
    status, text = curl(vcenter, '{"auth_type": "string"}')

    assert (status, json.loads(text)["error_type"]) == (400, "INVALID_ARGUMENT")


def test_unquoted_the_shell_cuts_the_url_and_the_task_is_not_asked_for(vcenter: Simulator) -> None:
    status, text = curl(vcenter, '{"auth_type": "EXISTING", "host": "host-1001"}', "action=createFromHost")

    assert (status, json.loads(text)["error_type"]) == (404, "OPERATION_NOT_FOUND")
