"""The request: what is sent, what is shown, what is recorded; and secrets."""

import json
import pickle
import shlex
import subprocess

import msgspec
import pytest

from depot_gui.domain.address import Address
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import (
    AuthenticationType,
    ConnectionSpec,
    HostCredentials,
    as_curl,
    certificate_question,
    masked_body,
    recorded_body,
    spec_body,
)

PASSWORD = "pass'word \"$(x)"
SPEC = ConnectionSpec(
    AuthenticationType.USERNAME_PASSWORD,
    host_credential=HostCredentials("esx-04.lab.example", "ro'ot", Secret(PASSWORD), 8443, "AA:BB"),
)


def test_existing_is_a_host_id_and_nothing_else() -> None:
    spec = ConnectionSpec(AuthenticationType.EXISTING, host="host-1014")
    assert spec_body(spec) == masked_body(spec) == recorded_body(spec) == {"auth_type": "EXISTING", "host": "host-1014"}


def test_the_password_is_only_on_the_wire() -> None:
    assert spec_body(SPEC)["host_credential"] == {
        "host_name": "esx-04.lab.example",
        "user_name": "ro'ot",
        "password": PASSWORD,
        "port": 8443,
        "ssl_thumb_print": "AA:BB",
    }
    for body in (masked_body(SPEC), recorded_body(SPEC)):
        assert PASSWORD not in json.dumps(body)
    recorded = recorded_body(SPEC)["host_credential"]
    assert isinstance(recorded, dict) and "password" not in recorded


def test_what_is_not_set_is_left_out() -> None:
    spec = certificate_question("esx-04.lab.example", None)
    credential = spec_body(spec)["host_credential"]
    assert isinstance(credential, dict) and set(credential) == {"host_name", "user_name", "password"}


def test_the_curl_line_is_one_command_of_a_shell() -> None:
    line = as_curl(SPEC, Address("vcenter.lab.example", 8443))
    assert PASSWORD not in line
    words = subprocess.run(["sh", "-c", f"printf '%s\\n' {line}"], capture_output=True, text=True, check=True).stdout
    assert words.splitlines() == shlex.split(line)
    body = json.loads(shlex.split(line)[shlex.split(line).index("-d") + 1])
    assert body["host_credential"]["user_name"] == "ro'ot"
    assert words.splitlines()[-1].startswith("https://vcenter.lab.example:8443/api/esx/")


def test_a_secret_is_not_told_by_accident() -> None:
    secret = Secret(PASSWORD)
    assert PASSWORD not in f"{secret} {secret!r} {SPEC!r} {[secret]}"
    assert secret.reveal() == PASSWORD
    assert secret == Secret(PASSWORD) and hash(secret) == hash(Secret(PASSWORD)) and secret != PASSWORD
    assert not Secret("")
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        msgspec.json.encode(secret)
