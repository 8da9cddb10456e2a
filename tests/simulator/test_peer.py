"""USERNAME_PASSWORD: vCenter really looks at the host, compares, and only then sends the password."""

from __future__ import annotations

import contextlib
import io
import re
import socket
import ssl
import threading
import zipfile
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from tests.simulator.support import Reply, SimulatedHost, Simulator, simulator

SHA1 = "sha1"
SHA256 = "sha256"


@pytest.fixture(scope="module")
def nine() -> Iterator[Simulator]:
    with simulator("--release", "9.0.1", "--speed", "50", "--control") as running:
        yield running


def spec(host: SimulatedHost, **changes: object) -> dict[str, object]:
    credentials = {"host_name": host.name, "user_name": host.user, "password": host.password, **changes}
    return {"auth_type": "USERNAME_PASSWORD", "host_credential": credentials}


def error(reply: Reply) -> tuple[int, str]:
    return reply.status, reply.json()["error_type"]


def certificate(host: SimulatedHost) -> x509.Certificate:
    return x509.load_der_x509_certificate(host.der())


def host_counts(vcenter: Simulator, host: SimulatedHost) -> Mapping[str, int]:
    counts: Mapping[str, int] = vcenter.statistics()["hosts"][host.host]
    return counts


def ended(vcenter: Simulator, task: str) -> Any:
    vcenter.change_task(task, part=1.0)
    return vcenter.task(task)


# The certificates


def test_each_kind_of_certificate_is_there(vcenter: Simulator) -> None:
    root = x509.load_pem_x509_certificate(vcenter.certificate.read_bytes())
    signed, own = certificate(vcenter.host("quick")), certificate(vcenter.host("warnings"))
    expired, wrong = certificate(vcenter.host("host-1014")), certificate(vcenter.host("host-1015"))

    signed.verify_directly_issued_by(root)
    own.verify_directly_issued_by(own)
    assert expired.not_valid_after_utc < datetime.now(UTC)
    names = wrong.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert vcenter.host("host-1015").name not in names.get_values_for_type(x509.DNSName)


def test_hosts_have_keys_of_each_usual_kind(vcenter: Simulator) -> None:
    kinds = {type(certificate(host).public_key()) for host in vcenter.hosts if host.port}
    wanted = (ec.EllipticCurvePublicKey, rsa.RSAPublicKey, ed25519.Ed25519PublicKey)

    assert all(any(issubclass(kind, public) for kind in kinds) for public in wanted)


def test_a_certificate_is_renewed_by_control_and_stays_otherwise(vcenter: Simulator) -> None:
    host = vcenter.host("old_envelope")
    before = host.thumbprint()
    assert host.thumbprint() == before

    vcenter.renew_certificate(host.name)

    assert host.thumbprint() != before


def test_the_changing_host_renews_when_an_extraction_starts_every_other_time(vcenter: Simulator) -> None:
    host = vcenter.host("host-1016")
    confirmed = host.thumbprint()

    refused = vcenter.create(spec(host, ssl_thumb_print=confirmed))
    seen = refused.json()["data"]["ssl_thumbprint"]
    accepted = vcenter.create(spec(host, ssl_thumb_print=seen))

    assert error(refused) == (400, "UNVERIFIED_PEER")
    assert seen == host.thumbprint() != confirmed
    assert accepted.status == 202
    assert vcenter.create(spec(host, ssl_thumb_print=seen)).status == 400


def test_the_roots_can_be_downloaded(vcenter: Simulator) -> None:
    reply = vcenter.request("GET", "/certs/download.zip")
    with zipfile.ZipFile(io.BytesIO(reply.body)) as archive:
        roots = [archive.read(name) for name in archive.namelist() if re.fullmatch(r"certs/lin/\w+\.0", name)]

    assert roots == [vcenter.certificate.read_bytes()]


# What vCenter saw


@pytest.mark.parametrize("host", ["quick", "slow", "warnings", "base_image_only", "host-1014", "host-1015"])
def test_a_certificate_that_was_not_confirmed_is_told_as_it_is(vcenter: Simulator, host: str) -> None:
    target = vcenter.host(host)
    before = host_counts(vcenter, target)["connections"]

    reply = vcenter.create(spec(target))

    assert error(reply) == (400, "UNVERIFIED_PEER")
    assert reply.json()["data"] == {"ssl_thumbprint": target.thumbprint(SHA1)}
    counts = host_counts(vcenter, target)
    assert counts["connections"] == before + 2
    assert counts["logins_right"] == counts["logins_wrong"] == 0


def test_software_is_refused_in_the_same_way_and_needs_no_real_password(vcenter: Simulator) -> None:
    host = vcenter.host("quick")
    question = spec(host, user_name="placeholder", password="placeholder")

    reply = vcenter.api("GET", "/esx/software", question)

    assert error(reply) == (400, "UNVERIFIED_PEER")
    assert reply.json()["data"]["ssl_thumbprint"] == host.thumbprint()


def test_since_nine_the_certificate_itself_is_told_and_taken(nine: Simulator) -> None:
    host = nine.host("quick")
    data = nine.create(spec(host)).json()["data"]

    assert data["ssl_thumbprint"] == host.thumbprint(SHA256)
    assert ssl.PEM_cert_to_DER_cert(data["ssl_certificate"]) == host.der()
    assert nine.create(spec(host, ssl_certificate=data["ssl_certificate"])).status == 202
    other = nine.host("warnings").pem()
    assert error(nine.create(spec(host, ssl_certificate=other))) == (400, "UNVERIFIED_PEER")


# What may be sent


@pytest.mark.parametrize("change", [str.upper, str.lower])
def test_a_confirmed_sha1_is_taken_whatever_its_case(vcenter: Simulator, nine: Simulator, change: Any) -> None:
    for running in (vcenter, nine):
        host = running.host("quick")
        assert running.create(spec(host, ssl_thumb_print=change(host.thumbprint(SHA1)))).status == 202


def test_sha256_is_taken_by_nine_only(vcenter: Simulator, nine: Simulator) -> None:
    host, newer = vcenter.host("quick"), nine.host("quick")

    assert nine.create(spec(newer, ssl_thumb_print=newer.thumbprint(SHA256))).status == 202
    assert error(vcenter.create(spec(host, ssl_thumb_print=host.thumbprint(SHA256)))) == (400, "INVALID_ARGUMENT")


@pytest.mark.parametrize("algorithm", ["md5", "sha384", "sha512"])
def test_another_hash_is_an_invalid_argument(nine: Simulator, algorithm: str) -> None:
    host = nine.host("quick")

    assert error(nine.create(spec(host, ssl_thumb_print=host.thumbprint(algorithm)))) == (400, "INVALID_ARGUMENT")


@pytest.mark.parametrize("text", ["", "AB", "not hex", "AB:CD:", "A:B", "AB-CD"])
def test_what_is_no_thumbprint_is_an_invalid_argument(vcenter: Simulator, text: str) -> None:
    assert error(vcenter.create(spec(vcenter.host("quick"), ssl_thumb_print=text))) == (400, "INVALID_ARGUMENT")


def test_both_set_is_an_invalid_argument(vcenter: Simulator, nine: Simulator) -> None:
    for running in (vcenter, nine):
        host = running.host("quick")
        both = spec(host, ssl_thumb_print=host.thumbprint(), ssl_certificate=host.pem())
        assert error(running.create(both)) == (400, "INVALID_ARGUMENT")


def test_a_certificate_is_unexpected_before_nine_and_must_be_one_since(vcenter: Simulator, nine: Simulator) -> None:
    assert error(vcenter.create(spec(vcenter.host("quick"), ssl_certificate="x"))) == (400, "UNEXPECTED_INPUT")
    assert error(nine.create(spec(nine.host("quick"), ssl_certificate="x"))) == (400, "INVALID_ARGUMENT")


# Where it connects


@pytest.mark.parametrize(
    ("host_name", "with_port"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("esx-01.lab.example", False),
        ("ESX-01.lab.example.", False),
        ("esx-01", False),
        ("192.0.2.11", False),
        ("esx-01.lab.example", True),
    ],
)
def test_a_host_is_reached_by_each_of_its_names(vcenter: Simulator, host_name: str, with_port: bool) -> None:
    host = vcenter.host("quick")
    port = {"port": host.port} if with_port else {}

    reply = vcenter.create(spec(host, host_name=host_name, ssl_thumb_print=host.thumbprint(), **port))

    assert reply.status == 202
    assert vcenter.task(reply.json())["target"]["id"] == host.host


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"host_name": "esx-99.lab.example"}, "HostUnreachable.Resolve"),
        ({"host_name": ""}, "HostUnreachable.Resolve"),
        ({"port": 444}, "HostUnreachable.Connect"),
        ({"host_name": "esx-21.lab.example"}, "HostUnreachable.Connect"),
        ({"host_name": "127.0.0.1", "port": 1}, "HostUnreachable.Connect"),
    ],
)
def test_a_host_out_of_reach_is_an_error_with_its_cause(
    vcenter: Simulator, changes: dict[str, object], cause: str
) -> None:
    reply = vcenter.create(spec(vcenter.host("quick"), **changes))

    assert error(reply) == (500, "ERROR")
    assert reply.json()["messages"][-1]["id"].endswith(cause)


def test_what_speaks_no_tls_is_out_of_reach(vcenter: Simulator) -> None:
    with socket.create_server(("127.0.0.1", 0)) as banner:
        port = banner.getsockname()[1]
        banner.settimeout(10)
        with contextlib.ExitStack() as stack:

            def answer() -> None:
                accepted = stack.enter_context(banner.accept()[0])
                accepted.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")

            thread = threading.Thread(target=answer)
            thread.start()
            reply = vcenter.create(spec(vcenter.host("quick"), host_name="127.0.0.1", port=port))
            thread.join()

    assert error(reply) == (500, "ERROR")
    assert reply.json()["messages"][-1]["id"].endswith("HostUnreachable.Connect")


# Logging in there


def test_a_wrong_password_is_an_invalid_argument_that_names_the_field(vcenter: Simulator) -> None:
    host = vcenter.host("five_causes")
    thumbprint = host.thumbprint()

    reply = vcenter.create(spec(host, password="wrong", ssl_thumb_print=thumbprint))

    assert error(reply) == (400, "INVALID_ARGUMENT")
    assert reply.json()["data"]["primary"] == "host_credential.password"
    assert host_counts(vcenter, host)["logins_wrong"] == 1


def test_lockdown_mode_bars_root_but_not_existing(vcenter: Simulator) -> None:
    host = vcenter.host("host-1017")

    reply = vcenter.create(spec(host, ssl_thumb_print=host.thumbprint()))

    assert error(reply) == (500, "ERROR")
    assert "Permission denied" in reply.json()["messages"][1]["default_message"]
    assert vcenter.create({"auth_type": "EXISTING", "host": host.host}).status == 202


def test_one_host_is_refused_by_its_task(vcenter: Simulator) -> None:
    host = vcenter.host("host-1018")
    unverified = vcenter.create(spec(host))
    wrong_password = vcenter.create(spec(host, password="wrong", ssl_thumb_print=host.thumbprint()))

    assert (unverified.status, wrong_password.status) == (202, 202)
    first, second = (ended(vcenter, reply.json()) for reply in (unverified, wrong_password))
    assert first["error"]["error_type"] == "UNVERIFIED_PEER"
    assert first["error"]["data"]["ssl_thumbprint"] == host.thumbprint()
    assert second["error"]["error_type"] == "INVALID_ARGUMENT"


def test_every_host_is_if_asked_for() -> None:
    with simulator("--refuse-in-task", "--control") as vcenter:
        host = vcenter.host("quick")
        info = ended(vcenter, vcenter.create(spec(host)).json())
        assert info["error"]["error_type"] == "UNVERIFIED_PEER"
        assert error(vcenter.create(spec(host, ssl_thumb_print="x"))) == (400, "INVALID_ARGUMENT")


def test_confirmed_software_is_read(vcenter: Simulator) -> None:
    host = vcenter.host("slow")
    reply = vcenter.api("GET", "/esx/software", spec(host, ssl_thumb_print=host.thumbprint()))

    assert reply.json()["software_info"]["add_on"]["name"] == "HPE-Custom-AddOn"


# The spec itself


@pytest.mark.parametrize(
    ("body", "error_type"),
    [
        (b"", "INVALID_REQUEST"),
        (b"{", "INVALID_REQUEST"),
        (b"[]", "INVALID_ARGUMENT"),
        (b"{}", "INVALID_ARGUMENT"),
        (b'{"auth_type": "EXISTING"}', "INVALID_ARGUMENT"),
        (b'{"auth_type": "EXISTING", "host": ""}', "INVALID_ARGUMENT"),
        (b'{"auth_type": "EXISTING", "host": 1014}', "INVALID_ARGUMENT"),
        (b'{"auth_type": "USERNAME_PASSWORD"}', "INVALID_ARGUMENT"),
        (b'{"auth_type": "USERNAME_PASSWORD", "host_credential": {"host_name": "a"}}', "INVALID_ARGUMENT"),
        (b'{"spec": {"auth_type": "EXISTING", "host": "host-1001"}}', "UNEXPECTED_INPUT"),
    ],
)
def test_what_is_no_connection_spec_is_refused(vcenter: Simulator, body: bytes, error_type: str) -> None:
    path = "/esx/settings/depots/offline?action=createFromHost&vmw-task=true"

    assert error(vcenter.api("POST", path, body)) == (400, error_type)
    assert error(vcenter.api("GET", "/esx/software", body)) == (400, error_type)


@pytest.mark.parametrize("port", [0, 65536, -1, "443"])
def test_a_port_is_a_number_from_1_to_65535(vcenter: Simulator, port: object) -> None:
    assert error(vcenter.create(spec(vcenter.host("quick"), port=port))) == (400, "INVALID_ARGUMENT")


@pytest.mark.parametrize(
    ("host", "status", "message"),
    [
        ("host-9", 404, "error.not_found"),
        ("esx-01.lab.example", 404, "error.not_found"),
        ("host-1019", 404, "HostNameMissing"),
        ("host-1020", 500, "HostNotConnected"),
        ("host-1021", 500, "HostNotConnected"),
    ],
)
def test_existing_needs_a_connected_host_with_a_name(vcenter: Simulator, host: str, status: int, message: str) -> None:
    reply = vcenter.create({"auth_type": "EXISTING", "host": host})

    assert reply.status == status
    assert reply.json()["messages"][-1]["id"].endswith(message)


def test_older_releases_lack_what_came_later() -> None:
    existing = {"auth_type": "EXISTING", "host": "host-1001"}
    with simulator("--release", "7.0.1") as oldest, simulator("--release", "7.0.2") as older:
        assert error(oldest.create(existing)) == (404, "OPERATION_NOT_FOUND")
        assert older.create(existing).status == 202
        for path in ("/esx/settings/depots/offline/1/content", "/esx/software"):
            assert error(older.api("GET", path, existing)) == (404, "OPERATION_NOT_FOUND")
