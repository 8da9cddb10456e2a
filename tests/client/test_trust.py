"""Who is trusted: the pin's matrix with real handshakes, a CA file, the system's store, and examinations."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import io
import ssl
import tracemalloc
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from depot_gui.client.authorities import authorities_in
from depot_gui.client.http import Limits
from depot_gui.client.outside import Network
from depot_gui.client.trust import context_for
from depot_gui.domain.address import Address
from depot_gui.domain.certificate import ISSUER_FAULTS, CertificateFault
from depot_gui.domain.failures import ConnectionFailedError, Problem
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, ConnectionSpec, Credentials, HostCredentials
from depot_gui.domain.trust import SYSTEM_TRUST, Trust, TrustMethod, pinned, signed_by
from tests.client.certificates import (
    DAY,
    Identity,
    authority,
    impostor,
    intermediate,
    key,
    leaf,
    signed_with_sha1,
    weak_key,
)
from tests.client.servers import answering, http, http_json, listening, request

NONE = frozenset[CertificateFault]()
NETWORK = Network(trust_env=False, limits=Limits(connect=5, read=5, overall=10))
ALICE = Credentials("alice", Secret("wonder land"))

SELF_SIGNED = leaf()
OTHER = leaf(own=key("other"))
RENEWED = leaf()
"""The same key and name, another certificate."""
SIGNED = leaf(issuer=authority())
SIBLING = leaf(issuer=authority(), own=key("sibling"))
EXPIRED = leaf(start=-30 * DAY, end=-DAY)
EARLY = leaf(start=DAY)
WEAK = leaf(own=weak_key())
ELSEWHERE = leaf(["elsewhere.example"], issuer=authority())

ACCEPTED = [
    pytest.param(SELF_SIGNED, SELF_SIGNED, NONE, id="self-signed"),
    pytest.param(SIGNED, SIGNED, NONE, id="signed by a private CA"),
    pytest.param(ELSEWHERE, ELSEWHERE, NONE, id="another name"),
    pytest.param(EXPIRED, EXPIRED, frozenset({CertificateFault.EXPIRED}), id="expired, accepted"),
    pytest.param(EARLY, EARLY, frozenset({CertificateFault.NOT_YET_VALID}), id="not yet valid, accepted"),
    pytest.param(WEAK, WEAK, frozenset({CertificateFault.WEAK_KEY}), id="weak key, accepted"),
]
REFUSED = [
    pytest.param(SELF_SIGNED, OTHER, NONE, Problem.CERTIFICATE_CHANGED, id="another leaf"),
    pytest.param(SELF_SIGNED, RENEWED, NONE, Problem.CERTIFICATE_CHANGED, id="same key and name, another leaf"),
    pytest.param(SIGNED, SIBLING, NONE, Problem.CERTIFICATE_CHANGED, id="a sibling of the same CA"),
    pytest.param(authority(), SIGNED, NONE, Problem.CERTIFICATE_CHANGED, id="a leaf of the pinned CA, no leaf itself"),
    pytest.param(EXPIRED, EXPIRED, NONE, Problem.CERTIFICATE_EXPIRED, id="expired"),
    pytest.param(EARLY, EARLY, NONE, Problem.CERTIFICATE_NOT_YET_VALID, id="not yet valid"),
    pytest.param(WEAK, WEAK, NONE, Problem.CERTIFICATE_WEAK, id="weak key"),
    pytest.param(
        EXPIRED, OTHER, frozenset({CertificateFault.EXPIRED}), Problem.CERTIFICATE_CHANGED, id="expired, and another"
    ),
    pytest.param(
        SELF_SIGNED, WEAK, frozenset({CertificateFault.WEAK_KEY}), Problem.CERTIFICATE_CHANGED, id="weak, and another"
    ),
]


@pytest.mark.parametrize(("pin", "shown", "allowed"), ACCEPTED)
async def test_a_pin_accepts_its_leaf(pin: Identity, shown: Identity, allowed: frozenset[CertificateFault]) -> None:
    trust = pinned(pin.read, allowed)
    async with answering(http_json(201, "token"), shown) as server:
        seen = await NETWORK.examine(server.address, (trust,))
        vcenter = NETWORK.vcenter(server.address, trust, "en")
        await vcenter.log_in(ALICE)
        await vcenter.renew()
    assert seen.trust == trust
    assert seen.certificate == shown.read
    assert [request.line for request in server.requests] == ["POST /api/session HTTP/1.1"]


@pytest.mark.parametrize(("pin", "shown", "allowed", "problem"), REFUSED)
async def test_a_pin_refuses_every_other(
    pin: Identity, shown: Identity, allowed: frozenset[CertificateFault], problem: Problem
) -> None:
    trust = pinned(pin.read, allowed)
    async with answering(http_json(201, "token"), shown) as server:
        seen = await NETWORK.examine(server.address, (trust,))
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.vcenter(server.address, trust, "en").log_in(ALICE)
    assert seen.trust is None
    assert seen.certificate == shown.read
    assert seen.before == (None if pin is shown else trust)
    assert failed.value.failure.problem is problem
    assert not failed.value.sent
    assert server.requests == []  # the password did not leave


@pytest.fixture
def ca_file(tmp_path: Path) -> Trust:
    path = tmp_path / "ca.pem"
    path.write_text(authority().pem, "ascii")
    return Trust(TrustMethod.CA_FILE, ca_file=str(path))


@pytest.fixture
def system_trusts_ca(ca_file: Trust, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ca_file.ca_file is not None
    monkeypatch.setenv("SSL_CERT_FILE", ca_file.ca_file)
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere")


async def test_a_ca_file_accepts_what_it_signed(ca_file: Trust) -> None:
    async with answering(http_json(201, "token"), SIGNED) as server:
        seen = await NETWORK.examine(server.address, (SYSTEM_TRUST, ca_file))
        vcenter = NETWORK.vcenter(server.address, ca_file, "en")
        await vcenter.log_in(ALICE)
        await vcenter.renew()
    assert seen.trust == ca_file
    assert seen.faults == NONE


@pytest.mark.usefixtures("system_trusts_ca")
async def test_the_first_that_accepts_is_what_the_connection_enforces(ca_file: Trust) -> None:
    async with answering(http_json(201, "token"), SIGNED) as server:
        for trusts in ((SYSTEM_TRUST, ca_file), (pinned(SIGNED.read, NONE), SYSTEM_TRUST), (ca_file, SYSTEM_TRUST)):
            seen = await NETWORK.examine(server.address, trusts)
            assert (seen.trust, seen.before) == (trusts[0], None)


@pytest.mark.usefixtures("system_trusts_ca")
@pytest.mark.parametrize("given", [pinned(SELF_SIGNED.read, NONE), signed_by(authority("of the VMCA").read)])
async def test_what_the_user_gave_has_changed_though_the_system_vouches(given: Trust) -> None:
    """A proxy's authority in the system's store makes a certificate for any name."""
    async with answering(http_json(201, "token"), SIGNED) as server:
        seen = await NETWORK.examine(server.address, (given, SYSTEM_TRUST))
    assert (seen.trust, seen.before, seen.vouched, seen.faults) == (None, given, True, NONE)


VMCA = authority("CA, vsphere.local")
OF_VMCA = leaf(issuer=VMCA)
OF_PIN, OF_AUTHORITY = pinned(SELF_SIGNED.read, NONE), signed_by(VMCA.read)
FORGED = [
    pytest.param(OF_PIN, leaf(issuer=intermediate(authority(), name="vcenter.example")), id="issuer named as the pin"),
    pytest.param(OF_PIN, leaf(issuer=impostor("vcenter.example"), subject="x"), id="issuer that poses as the pin"),
    pytest.param(OF_PIN, WEAK, id="weak instead of the pin"),
    pytest.param(OF_PIN, ELSEWHERE, id="another name instead of the pin"),
    pytest.param(
        OF_AUTHORITY, leaf(issuer=intermediate(authority(), name="CA, vsphere.local")), id="named as the authority"
    ),
    pytest.param(OF_AUTHORITY, leaf(issuer=impostor("CA, vsphere.local")), id="poses as the authority"),
    pytest.param(OF_AUTHORITY, leaf(["x.example"], issuer=impostor("CA, vsphere.local")), id="poses, another name"),
    pytest.param(OF_AUTHORITY, WEAK, id="weak instead of the authority's"),
    pytest.param(OF_AUTHORITY, EXPIRED, id="expired instead of the authority's"),
]


@pytest.mark.usefixtures("system_trusts_ca")
@pytest.mark.parametrize(("given", "shown"), FORGED)
async def test_what_is_wrong_with_a_forged_one_does_not_hide_that_it_is_another(given: Trust, shown: Identity) -> None:
    """Whoever forges it chooses why TLS refuses it: an alarm all the same, and the system's store does not step in."""
    async with answering(http_json(201, "token"), shown) as server:
        seen = await NETWORK.examine(server.address, (given, SYSTEM_TRUST))
    assert (seen.trust, seen.before) == (None, given)
    assert server.requests == []


@pytest.mark.usefixtures("system_trusts_ca")
@pytest.mark.parametrize("given", [OF_PIN, OF_AUTHORITY])
async def test_one_certificate_for_each_look_does_not_get_around_the_one_that_was_given(given: Trust) -> None:
    """A weak one first, so that it is no other issuer's; then one that the system vouches for."""
    shown = [WEAK, SIGNED]

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        identity = shown.pop(0) if len(shown) > 1 else shown[0]
        with contextlib.suppress(ssl.SSLError):
            await writer.start_tls(identity.context())
            await reader.read()

    async with listening(handle) as server:
        seen = await NETWORK.examine(server.address, (given, SYSTEM_TRUST))
    assert shown == [SIGNED]
    assert (seen.trust, seen.before) == (None, given)


@pytest.mark.parametrize(
    "shown",
    [
        leaf(purpose=ExtendedKeyUsageOID.CLIENT_AUTH),
        leaf(purpose=ExtendedKeyUsageOID.CLIENT_AUTH, issuer=authority("unknown")),
    ],
)
async def test_what_tls_refuses_whatever_the_user_says_is_named_and_cannot_be_trusted(shown: Identity) -> None:
    """Behind a self-signed certificate's own fault its purpose is not seen: always was offered, and nobody got in."""
    async with answering(http_json(201, "token"), shown) as server:
        seen = await NETWORK.examine(server.address, (SYSTEM_TRUST,))
    assert CertificateFault.REFUSED in seen.faults
    assert seen.refusal
    assert not seen.can_be_pinned and not seen.may_pin_always


async def test_an_authority_that_is_out_of_date_can_be_accepted_but_not_the_leafs_own_time_with_it() -> None:
    for end, problem in ((30 * DAY, None), (-DAY, Problem.CERTIFICATE_EXPIRED)):
        shown = leaf(issuer=intermediate(authority("unknown"), end=-DAY), start=-20 * DAY, end=end)
        allowed = frozenset({CertificateFault.UNKNOWN_ISSUER, CertificateFault.CHAIN})
        async with answering(http_json(201, "token"), shown) as server:
            seen = await NETWORK.examine(server.address, (SYSTEM_TRUST,))
            vcenter = NETWORK.vcenter(server.address, pinned(seen.certificate, allowed), "en")
            if problem is None:
                await vcenter.log_in(ALICE)
                await vcenter.close()
            else:
                with pytest.raises(ConnectionFailedError) as failed:
                    await vcenter.log_in(ALICE)
                assert failed.value.failure.problem is problem


async def test_a_leaf_of_the_authority_with_a_fault_is_judged_and_no_alarm() -> None:
    shown = leaf(["elsewhere.example"], issuer=VMCA)
    async with answering(http_json(201, "token"), shown) as server:
        seen = await NETWORK.examine(server.address, (OF_AUTHORITY, SYSTEM_TRUST))
    assert (seen.trust, seen.before) == (None, None)
    assert seen.faults == {CertificateFault.NAME_MISMATCH}


# The authority that a vCenter offers


@pytest.mark.parametrize(
    ("shown", "problem"),
    [
        pytest.param(SELF_SIGNED, Problem.CERTIFICATE_SELF_SIGNED, id="self-signed"),
        pytest.param(SIGNED, Problem.CERTIFICATE_UNKNOWN_ISSUER, id="another authority"),
        pytest.param(
            leaf(["other.example"], issuer=VMCA), Problem.CERTIFICATE_NAME_MISMATCH, id="another server of the same one"
        ),
        pytest.param(leaf(issuer=VMCA, start=-9 * DAY, end=-DAY), Problem.CERTIFICATE_EXPIRED, id="expired"),
        pytest.param(leaf(issuer=VMCA, own=weak_key()), Problem.CERTIFICATE_WEAK, id="weak"),
        pytest.param(
            leaf(issuer=OF_VMCA, own=key("below"), subject="below"), Problem.CERTIFICATE_REFUSED, id="signed by a leaf"
        ),
    ],
)
async def test_an_authority_refuses_what_it_did_not_sign_for_this_name_and_time(
    shown: Identity, problem: Problem
) -> None:
    trust = signed_by(VMCA.read)
    async with answering(http_json(201, "token"), shown) as server:
        assert (await NETWORK.examine(server.address, (trust,))).trust is None
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.vcenter(server.address, trust, "en").log_in(ALICE)
    assert (failed.value.failure.problem, failed.value.sent) == (problem, False)
    assert server.requests == []


def packed(*files: tuple[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return http(200, whole.getvalue(), kind="application/zip")


async def test_the_authority_is_downloaded_and_vouches_also_for_a_renewed_certificate() -> None:
    files = (
        ("certs/lin/1.0", VMCA.pem.encode()),
        ("certs/win/1.0.crt", VMCA.pem.encode()),
        ("certs/lin/2.0", authority("another").pem.encode()),
        ("certs/lin/3.0", OF_VMCA.pem.encode()),
        ("certs/lin/1.r0", b"-----BEGIN X509 CRL-----"),
        ("certs/lin/4.0", bytes(100_000)),
    )
    async with answering(packed(*files), OF_VMCA) as server:
        seen = await NETWORK.examine(server.address, (SYSTEM_TRUST,))
        assert seen.may_have_authority
        assert await NETWORK.authorities(seen) == (VMCA.read,)
        (asked,) = server.requests
    assert asked.line == "GET /certs/download.zip HTTP/1.1"
    assert not {"authorization", "vmware-api-session-id", "cookie"} & set(asked.headers)
    async with answering(http_json(201, "token"), leaf(issuer=VMCA, own=key("renewed"))) as server:
        assert (await NETWORK.examine(server.address, (signed_by(VMCA.read),))).trust is not None


@pytest.mark.parametrize(
    "answer",
    [
        http(404, b"<html>no"),
        http(200, b"PK\x03\x04 not a zip"),
        http(200),
        packed(),
        packed(("certs/lin/1.0", authority("another").pem.encode())),
        packed(("certs/lin/1.0", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")),
    ],
)
async def test_no_authority_where_none_is_offered_that_signed_it(answer: bytes) -> None:
    async with answering(answer, OF_VMCA) as server:
        assert await NETWORK.authorities(await NETWORK.examine(server.address, ())) == ()


async def test_the_authority_is_not_downloaded_from_somebody_else() -> None:
    context = OF_VMCA.context()
    async with answering(packed(("certs/lin/1.0", VMCA.pem.encode())), context) as server:
        seen = await NETWORK.examine(server.address, ())
        OTHER.put_into(context)
        with pytest.raises(ConnectionFailedError):
            await NETWORK.authorities(seen)
    assert server.requests == []


async def test_a_zip_bomb_is_not_unpacked() -> None:
    bomb = packed(*((f"certs/lin/{n}.0", bytes(60_000)) for n in range(200)), ("certs/lin/a.0", bytes(10**8)))
    assert authorities_in(bomb.partition(b"\r\n\r\n")[2]) == ()


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_a_zip_says_of_its_sizes_is_not_believed(method: int) -> None:
    """A thousand bytes can say that they unpack to a thousand, and unpack to hundreds of millions."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("certs/lin/a.0", bytes(2 * 10**8))
    told, claimed = (2 * 10**8).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    lying = stream.getvalue().replace(told, claimed)
    assert len(lying) < 300_000
    tracemalloc.start()
    try:
        assert authorities_in(lying) == ()
        assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()


FAULTS = [
    pytest.param(SELF_SIGNED, {CertificateFault.SELF_SIGNED}, Problem.CERTIFICATE_SELF_SIGNED, id="self-signed"),
    pytest.param(
        leaf(issuer=authority("unknown")),
        {CertificateFault.UNKNOWN_ISSUER},
        Problem.CERTIFICATE_UNKNOWN_ISSUER,
        id="unknown issuer",
    ),
    pytest.param(ELSEWHERE, {CertificateFault.NAME_MISMATCH}, Problem.CERTIFICATE_NAME_MISMATCH, id="another name"),
    pytest.param(
        leaf(issuer=authority(), start=-30 * DAY, end=-DAY),
        {CertificateFault.EXPIRED},
        Problem.CERTIFICATE_EXPIRED,
        id="expired",
    ),
    pytest.param(
        leaf(issuer=authority(), start=DAY),
        {CertificateFault.NOT_YET_VALID},
        Problem.CERTIFICATE_NOT_YET_VALID,
        id="not yet valid",
    ),
    pytest.param(
        leaf(issuer=authority(), own=weak_key()), {CertificateFault.WEAK_KEY}, Problem.CERTIFICATE_WEAK, id="weak key"
    ),
    pytest.param(
        leaf(["x.example"], issuer=authority("unknown"), start=-30 * DAY, end=-timedelta(seconds=5)),
        {CertificateFault.UNKNOWN_ISSUER, CertificateFault.NAME_MISMATCH, CertificateFault.EXPIRED},
        Problem.CERTIFICATE_UNKNOWN_ISSUER,
        id="everything",
    ),
    pytest.param(
        leaf(issuer=authority(), purpose=ExtendedKeyUsageOID.CLIENT_AUTH),
        {CertificateFault.REFUSED},
        Problem.CERTIFICATE_REFUSED,
        id="not a server's",
    ),
    pytest.param(
        leaf(issuer=intermediate(authority(), end=-DAY)),
        {CertificateFault.CHAIN},
        Problem.CERTIFICATE_EXPIRED,
        id="an authority between has expired",
    ),
    pytest.param(
        leaf(issuer=intermediate(authority(), own=weak_key())),
        {CertificateFault.CHAIN},
        Problem.CERTIFICATE_WEAK,
        id="an authority between is weak",
    ),
    pytest.param(
        leaf(["x.example"], issuer=intermediate(authority(), end=-DAY)),
        {CertificateFault.CHAIN, CertificateFault.NAME_MISMATCH},
        Problem.CERTIFICATE_NAME_MISMATCH,
        id="an authority between has expired, and another name",
    ),
    pytest.param(
        signed_with_sha1(authority()),
        {CertificateFault.WEAK_SIGNATURE},
        Problem.CERTIFICATE_WEAK,
        id="weak signature",
    ),
]


@pytest.mark.parametrize(("shown", "faults", "problem"), FAULTS)
@pytest.mark.parametrize("method", ["CA file", "system"])
@pytest.mark.usefixtures("system_trusts_ca")
async def test_each_fault_is_named(
    shown: Identity, faults: set[CertificateFault], problem: Problem, method: str, ca_file: Trust
) -> None:
    trust = ca_file if method == "CA file" else SYSTEM_TRUST
    async with answering(http_json(201, "token"), shown) as server:
        seen = await NETWORK.examine(server.address, (trust,))
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.vcenter(server.address, trust, "en").log_in(ALICE)
    assert seen.trust is None
    assert seen.faults == faults
    assert seen.may_pin_always is (faults <= ISSUER_FAULTS)
    assert seen.can_be_pinned is (CertificateFault.REFUSED not in faults)
    assert bool(seen.refusal) is (CertificateFault.REFUSED in faults)
    assert failed.value.failure.problem is problem
    assert "certificate" in failed.value.failure.detail.lower()
    assert server.requests == []


@pytest.mark.parametrize(
    ("names", "host"),
    [
        (["vc.example.com"], "vc.example.com"),
        (["VC.Example.com"], "vc.example.com"),
        (["*.example.com"], "vc.example.com"),
        (["*.example.com"], "a.vc.example.com"),
        (["*.example.com"], "example.com"),
        (["*.com"], "example.com"),
        (["v*.example.com"], "vc.example.com"),
        (["vc.*.com"], "vc.example.com"),
        (["*"], "localhost"),
        (["xn--bcher-kva.example"], "xn--bcher-kva.example"),
        (["*.bcher.example"], "xn--bcher-kva.bcher.example"),
        (["10.0.0.1"], "10.0.0.1"),
        (["10.0.0.1"], "10.0.0.2"),
        (["2001:db8::1"], "2001:db8::1"),
        ([], "vcenter.example"),
    ],
)
def test_a_name_is_in_a_certificate_exactly_where_the_handshake_takes_it(
    names: list[str], host: str, ca_file: Trust
) -> None:
    """What is said of a certificate must be what is enforced."""
    shown = leaf(names, issuer=authority())
    assert shown.read.names_host(host) is handshake(shown, context_for(ca_file), host)


def handshake(shown: Identity, client: ssl.SSLContext, host: str) -> bool:
    """In memory: whether the client takes this server's certificate for this host."""
    ways = [ssl.MemoryBIO() for _ in range(2)]
    ends = (
        client.wrap_bio(ways[0], ways[1], server_hostname=host),
        shown.context().wrap_bio(ways[1], ways[0], server_side=True),
    )
    for _ in range(6):
        for end in ends:
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLError:
                return False
    return True


async def test_an_unknown_issuer_is_told_without_any_trust_to_try() -> None:
    async with answering(http_json(201, "token"), SIGNED) as server:
        assert (await NETWORK.examine(server.address, ())).faults == {CertificateFault.UNKNOWN_ISSUER}


async def test_an_examination_sends_nothing() -> None:
    heard: asyncio.Queue[bytes] = asyncio.Queue()

    async def listen(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        try:
            await heard.put(await reader.read(65536))
        except ConnectionResetError:
            await heard.put(b"")

    async with listening(listen, SELF_SIGNED) as server:
        await NETWORK.examine(server.address, (SYSTEM_TRUST, pinned(OTHER.read, NONE), pinned(SELF_SIGNED.read, NONE)))
        await NETWORK.certificate_at(server.address)
        assert [await heard.get(), await heard.get()] == [b"", b""]  # the pin that was accepted, and the look


async def test_the_certificate_is_shown_whatever_is_wrong_with_it() -> None:
    for shown in (SELF_SIGNED, EXPIRED, EARLY, WEAK, ELSEWHERE, SIGNED):
        async with answering(b"", shown) as server:
            assert await NETWORK.certificate_at(server.address) == shown.read


@pytest.mark.parametrize("content", [None, "not a certificate", ""])
async def test_a_ca_file_that_cannot_be_read_is_named(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "gone.pem"
    if content is not None:
        path.write_text(content, "ascii")
    trust = Trust(TrustMethod.CA_FILE, ca_file=str(path))
    async with answering(http_json(201, "token"), SELF_SIGNED) as server:
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.examine(server.address, (trust,))
        assert (await NETWORK.examine(server.address, (trust, pinned(SELF_SIGNED.read, NONE)))).trust is not None
        with pytest.raises(ConnectionFailedError):
            await NETWORK.vcenter(server.address, trust, "en").log_in(ALICE)
    assert (failed.value.failure.problem, failed.value.failure.where) == (Problem.DISK, str(path))
    assert server.requests == []


class Middle:
    """Shows one certificate and then another; what it was sent over TLS counts by the byte."""

    def __init__(self, first: Identity) -> None:
        self.context = first.context()
        self.heard = b""

    def become(self, other: Identity) -> None:
        other.put_into(self.context)

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await request(reader)
        self.heard += asked.line.encode() + repr(asked.headers).encode() + asked.body
        writer.write(http_json(201, "t0ken", "Connection: close"))
        await writer.drain()


IN_THE_MIDDLE = [
    pytest.param(pinned(SELF_SIGNED.read, NONE), SELF_SIGNED, OTHER, id="pin, another one"),
    pytest.param(pinned(SELF_SIGNED.read, NONE), SELF_SIGNED, RENEWED, id="pin, renewed"),
    pytest.param(pinned(SIGNED.read, NONE), SIGNED, SIBLING, id="pin, sibling"),
    pytest.param(signed_by(VMCA.read), OF_VMCA, leaf(["esx.example"], issuer=VMCA), id="authority, a host's own"),
    pytest.param(signed_by(VMCA.read), OF_VMCA, SELF_SIGNED, id="authority, self-signed"),
    pytest.param(None, SIGNED, ELSEWHERE, id="CA file, another name"),
    pytest.param(None, SIGNED, OTHER, id="CA file, self-signed"),
    pytest.param(SYSTEM_TRUST, SIGNED, leaf(issuer=authority("unknown")), id="system, another authority"),
    pytest.param(SYSTEM_TRUST, SIGNED, EXPIRED, id="system, expired"),
]


@pytest.mark.parametrize(("trust", "first", "then"), IN_THE_MIDDLE)
@pytest.mark.usefixtures("system_trusts_ca")
async def test_who_shows_another_certificate_to_the_request_gets_not_one_byte(
    trust: Trust | None, first: Identity, then: Identity, ca_file: Trust
) -> None:
    """Between the look and the login, and again between the login and the extraction."""
    trust, middle = trust or ca_file, Middle(first)
    async with listening(middle.handle, middle.context) as server:
        for change in ("before the login", "before the extraction"):
            middle.become(first)
            assert (await NETWORK.examine(server.address, (trust,))).trust == trust
            vcenter = NETWORK.vcenter(server.address, trust, "en")
            if change == "before the extraction":
                await vcenter.log_in(ALICE)
                assert base64.b64encode(b"alice:wonder land") in middle.heard
            middle.become(then)
            middle.heard = b""
            with pytest.raises(ConnectionFailedError) as failed:
                await (vcenter.log_in(ALICE) if change == "before the login" else vcenter.create_from_host(SPEC))
            await vcenter.close()  # nor does the one who took its place get the session's token
            assert (failed.value.sent, middle.heard) == (False, b"")


SPEC = ConnectionSpec(
    AuthenticationType.USERNAME_PASSWORD, host_credential=HostCredentials("esx", "root", Secret("h0st-word"))
)


async def test_a_certificate_larger_than_any_is_refused() -> None:
    names = [f"{number:060}.example" for number in range(1000)]
    async with answering(b"", leaf(names)) as server:
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.certificate_at(server.address)
    assert failed.value.failure.problem is Problem.TLS_FAILED
    assert "larger" in failed.value.failure.detail


def test_a_pin_without_a_certificate_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="pin"):
        context_for(Trust(TrustMethod.PIN))


ALERT = bytes.fromhex("15 0301 0002 02 46")  # fatal: protocol version
SERVER_HELLO = bytes.fromhex("16 0301 002a 02 000026 0301" + "00" * 32 + "00 002f 00")  # of TLS 1.0


@pytest.mark.parametrize("answer", [ALERT, SERVER_HELLO], ids=["alert", "TLS 1.0"])
async def test_tls_before_1_2_is_too_old(answer: bytes) -> None:
    async def old(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(answer)
        await reader.read()

    async with listening(old) as server:
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.examine(server.address, (SYSTEM_TRUST,))
    assert failed.value.failure.problem is Problem.TLS_TOO_OLD
    assert not failed.value.sent


async def test_nobody_there() -> None:
    for address, problem in (
        (Address("127.0.0.1", 1), Problem.CONNECTION_REFUSED),
        (Address("localhost", 1), Problem.CONNECTION_REFUSED),
        (Address("nosuch.invalid", 443), Problem.NAME_NOT_FOUND),
        (Address("a_b.nosuch.invalid", 443), Problem.NAME_NOT_FOUND),
    ):
        with pytest.raises(ConnectionFailedError) as failed:
            await NETWORK.examine(address, (SYSTEM_TRUST,))
        assert (failed.value.failure.problem, failed.value.sent) == (problem, False)
        assert failed.value.failure.where == str(address)
