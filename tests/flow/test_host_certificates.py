"""Both views of a host: who agrees with whom, what a fingerprint says, what is sent back, what counts as changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault, SeenPeer
from depot_gui.domain.failures import ConnectionFailedError, Failure, OutsideError, Problem
from depot_gui.domain.fingerprint import Fingerprint, parse_fingerprint
from depot_gui.domain.inventory import ServerVersion
from depot_gui.domain.loose import Json
from depot_gui.domain.record import Confirmed
from depot_gui.domain.spec import Credentials
from depot_gui.domain.trust import Examination, Trust
from depot_gui.domain.x509 import pem_of, read_certificate
from depot_gui.flow.host_certificates import Agreement, Comparison, HostCertificates, look, same_certificate
from tests.domain.certificates import START, make
from tests.fakes.vcenter import FakeVcenter

HOST = Address("esx-04.lab.example")
CA = make("CA")
HERS = read_certificate(make(HOST.host, issuer=CA, dns=(HOST.host,)).der)
OTHER = read_certificate(make("proxy.lab.example").der)
FAILURE = Failure(problem=Problem.TIMED_OUT)
Report = Callable[[Certificate], SeenPeer]
OLD = ServerVersion("8.0.3.00500", "1", "")
NEW = ServerVersion("9.0.1.0", "1", "")

UNREADABLE = "-----BEGIN CERTIFICATE-----\nbm90aGluZw==\n-----END CERTIFICATE-----\n"


def sha1(certificate: Certificate) -> SeenPeer:
    return SeenPeer(certificate.sha1.value)


def sha256(certificate: Certificate) -> SeenPeer:
    return SeenPeer(certificate.sha256.value)


def pem(certificate: Certificate) -> SeenPeer:
    return SeenPeer(certificate.sha256.value, pem_of(certificate))


def seen(peer: SeenPeer | None = None, local: Certificate | None = None) -> HostCertificates:
    return HostCertificates(HOST, peer=peer, local=local)


@pytest.mark.parametrize("report", [sha1, sha256, pem])
def test_the_same_certificate_agrees_however_it_is_reported(report: Report) -> None:
    views = seen(report(HERS), HERS)
    assert views.agreement is Agreement.AGREE
    assert views.shown == HERS
    assert (views.sha256, views.sha1) == (HERS.sha256, HERS.sha1)


@pytest.mark.parametrize(
    ("peer", "local", "agreement"),
    [
        (sha1(HERS), OTHER, Agreement.DIFFER),
        (pem(HERS), OTHER, Agreement.DIFFER),
        (SeenPeer("no fingerprint"), HERS, Agreement.DIFFER),
        (SeenPeer(None, "no PEM"), HERS, Agreement.DIFFER),
        (sha1(HERS), None, Agreement.ONLY_VCENTER),
        (None, HERS, Agreement.ONLY_LOCAL),
        (None, None, Agreement.NEITHER),
    ],
)
def test_who_agrees_with_whom(peer: SeenPeer | None, local: Certificate | None, agreement: Agreement) -> None:
    views = seen(peer, local)
    assert views.agreement is agreement
    nothing_to_send = agreement is Agreement.NEITHER or peer == SeenPeer(None, "no PEM")
    assert views.can_confirm is not nothing_to_send


def test_vcenters_thumbprint_alone_tells_one_hash_and_nothing_of_this_computers_view() -> None:
    views = seen(sha1(HERS), OTHER)
    assert views.shown is None
    assert views.sha1 == HERS.sha1
    assert views.sha256 is None
    assert views.faults(START) == frozenset()


def test_faults_are_those_of_the_certificate_to_judge() -> None:
    late = START + timedelta(days=5000)
    assert seen(pem(HERS), OTHER).faults(late) == {CertificateFault.EXPIRED}
    assert seen(None, OTHER).faults(START + timedelta(days=1)) == {
        CertificateFault.SELF_SIGNED,
        CertificateFault.NAME_MISMATCH,
    }


@pytest.mark.parametrize(
    ("views", "pasted", "comparison"),
    [
        (seen(pem(HERS), HERS), HERS.sha256, Comparison.MATCH),
        (seen(pem(HERS), HERS), HERS.sha1, Comparison.MATCH),
        (seen(pem(HERS), OTHER), OTHER.sha1, Comparison.MISMATCH),
        (seen(sha1(HERS)), HERS.sha1, Comparison.MATCH),
        (seen(sha1(HERS)), HERS.sha256, Comparison.CANNOT_TELL),
        (seen(sha256(HERS)), HERS.sha1, Comparison.CANNOT_TELL),
        (seen(sha1(HERS), OTHER), OTHER.sha256, Comparison.CANNOT_TELL),
        (seen(None, HERS), HERS.sha256, Comparison.MATCH),
        (seen(), HERS.sha256, Comparison.CANNOT_TELL),
    ],
)
def test_what_a_fingerprint_says(views: HostCertificates, pasted: Fingerprint, comparison: Comparison) -> None:
    assert views.compare(pasted) is comparison


@pytest.mark.parametrize(
    ("views", "version", "confirmed"),
    [
        (seen(pem(HERS), HERS), NEW, Confirmed(None, pem_of(HERS), HERS.sha256.value)),
        (seen(sha1(HERS), OTHER), OLD, Confirmed(HERS.sha1.value, None, OTHER.sha256.value)),
        (seen(SeenPeer("ab cd")), OLD, Confirmed("ab cd")),
        (seen(None, HERS), OLD, Confirmed(HERS.sha1.value, None, HERS.sha256.value)),
        (seen(None, HERS), NEW, Confirmed(HERS.sha256.value, None, HERS.sha256.value)),
        (seen(None, HERS), None, Confirmed(HERS.sha1.value, None, HERS.sha256.value)),
    ],
)
def test_what_vcenter_reported_goes_back_as_it_came(
    views: HostCertificates, version: ServerVersion | None, confirmed: Confirmed
) -> None:
    assert views.confirmed(version) == confirmed
    assert not (confirmed.ssl_certificate and confirmed.ssl_thumbprint), "both set is refused"


@pytest.mark.parametrize(
    ("previous", "peer", "local", "changed"),
    [
        (Confirmed(HERS.sha1.value), sha1(HERS), None, False),
        (Confirmed(HERS.sha1.value), pem(HERS), None, False),
        (Confirmed(None, pem_of(HERS)), pem(HERS), None, False),
        (Confirmed(None, pem_of(HERS).replace("\n", "\r\n")), pem(HERS), None, False),
        (Confirmed(None, pem_of(HERS)), sha1(HERS), HERS, False),
        (Confirmed(None, pem_of(HERS)), sha1(HERS), None, False),
        (Confirmed(None, pem_of(HERS)), sha1(OTHER), HERS, True),
        (Confirmed(None, pem_of(HERS)), SeenPeer(HERS.sha1.value, UNREADABLE), None, False),
        (Confirmed("no fingerprint"), SeenPeer("no fingerprint", UNREADABLE), None, False),
        (Confirmed("no fingerprint"), pem(HERS), None, True),
        # another hash, and nothing to compare it by: this computer's view of that time was not what was confirmed
        (Confirmed(HERS.sha1.value, None, OTHER.sha256.value), sha256(OTHER), None, True),
        (Confirmed("no fingerprint"), SeenPeer("no fingerprint"), None, False),
        (Confirmed("no fingerprint"), SeenPeer("another"), None, True),
        (Confirmed(HERS.sha1.value), sha1(OTHER), None, True),
        (Confirmed(None, pem_of(HERS)), pem(OTHER), HERS, True),
        (Confirmed(HERS.sha1.value), pem(OTHER), HERS, True),
        (Confirmed(HERS.sha1.value), None, OTHER, True),
    ],
)
def test_a_change_since_last_time(
    previous: Confirmed, peer: SeenPeer | None, local: Certificate | None, changed: bool
) -> None:
    views = HostCertificates(HOST, peer=peer, local=local, previous=previous)
    assert views.has_changed is changed


def test_nothing_seen_or_nothing_confirmed_before_is_no_change() -> None:
    assert not HostCertificates(HOST, previous=Confirmed(HERS.sha1.value)).has_changed
    assert not seen(sha1(HERS), HERS).has_changed


@given(st.sampled_from([HERS, OTHER]), st.sampled_from([HERS, OTHER, None]), st.sampled_from([sha1, sha256, pem]))
def test_what_is_confirmed_now_is_no_change_next_time(
    vcenters: Certificate, local: Certificate | None, report: Report
) -> None:
    views = seen(report(vcenters), local)
    again = HostCertificates(HOST, peer=views.peer, local=local, previous=views.confirmed(OLD))
    assert not again.has_changed


@pytest.mark.parametrize("unreadable", [UNREADABLE, "", pem_of(OTHER) + "\n" * 100_000, "# für\n" + pem_of(OTHER)])
def test_what_is_sent_back_is_what_was_shown_not_a_certificate_that_nobody_could_read(unreadable: str) -> None:
    """It may be another host's: the thumbprint beside it was shown, compared, and held against last time's."""
    views = seen(SeenPeer(HERS.sha1.value, unreadable), HERS)
    assert views.sha1 == HERS.sha1
    assert views.confirmed(NEW) == Confirmed(HERS.sha1.value, None, HERS.sha256.value)
    assert not seen(SeenPeer(None, unreadable), HERS).can_confirm


def test_a_report_without_end_is_none() -> None:
    """It would be kept with the pins, which have a limit for all of them."""
    assert not seen(SeenPeer("A" * 100_000)).can_confirm


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_report_crashes_it(thumbprint: str, certificate: str) -> None:
    views = seen(SeenPeer(thumbprint, certificate), HERS)
    assert views.confirmed(NEW).ssl_thumbprint == thumbprint
    assert views.agreement in Agreement
    assert views.compare(parse_fingerprint("AA" * 20)) in Comparison
    assert not same_certificate(certificate, HERS)


class Network:
    """This computer's view (`domain/ports.py`, Outside)."""

    def __init__(self, answer: Certificate | OutsideError, *, after: asyncio.Event | None = None) -> None:
        self._answer = answer
        self._after = after
        self.began = asyncio.Event()

    async def authorities(self, seen: Examination) -> tuple[Certificate, ...]:
        raise NotImplementedError

    def use_proxy_login(self, proxy: str, login: Credentials) -> None:
        raise NotImplementedError

    async def certificate_at(self, address: Address) -> Certificate:
        self.began.set()
        if self._after is not None:
            await self._after.wait()
        if isinstance(self._answer, OutsideError):
            raise self._answer
        return self._answer

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        raise NotImplementedError

    def vcenter(self, address: Address, trust: Trust, language: str) -> FakeVcenter:
        raise NotImplementedError


def down() -> OutsideError:
    return ConnectionFailedError(FAILURE, sent=False)


async def test_both_are_asked_at_the_same_time_and_one_failure_leaves_the_other() -> None:
    begun = asyncio.Event()
    network = Network(HERS, after=begun)

    async def ask() -> SeenPeer:
        begun.set()
        await network.began.wait()
        raise down()

    views = await look(network, ask, HOST)
    assert views == HostCertificates(HOST, peer_failure=FAILURE, local=HERS)


async def test_this_computers_failure_leaves_vcenters_view() -> None:
    async def ask() -> SeenPeer:
        return sha1(HERS)

    views = await look(Network(down()), ask, HOST)
    assert views == HostCertificates(HOST, peer=sha1(HERS), local_failure=FAILURE)


async def test_a_cancel_ends_both() -> None:
    never = asyncio.Event()
    ended: list[str] = []

    async def ask() -> SeenPeer:
        try:
            await never.wait()
        finally:
            ended.append("vCenter")
        return sha1(HERS)

    looking = asyncio.create_task(look(Network(HERS, after=never), ask, HOST))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    looking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await looking
    assert ended == ["vCenter"]


@pytest.mark.parametrize(
    ("message", "may"),
    [
        ("com.vmware.vcIntegrity.lifecycle.HostUnreachable.Connect", False),
        ("com.vmware.vapi.std.authorization.unauthorized", True),
    ],
)
def test_another_way_of_asking_is_offered_unless_the_host_was_not_reached(message: str, may: bool) -> None:
    error: Json = {"error_type": "ERROR", "messages": [{"id": message, "default_message": "", "args": []}]}
    failure = Failure(problem=Problem.REFUSED, error=error)
    assert HostCertificates(HOST, peer_failure=failure).may_ask_by_create is may
    assert not HostCertificates(HOST, peer=sha1(HERS)).may_ask_by_create, "it is known"
