"""The wizard without its windows: the steps, what is known, what becomes void, and where a refusal goes."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate, CertificateFault, SeenPeer
from depot_gui.domain.failures import (
    AnswerUnreadableError,
    ConnectionFailedError,
    Failure,
    OutsideError,
    Problem,
    UnauthenticatedError,
)
from depot_gui.domain.inventory import ConnectionState, HostSummary, PowerState, ServerVersion
from depot_gui.domain.loose import Json
from depot_gui.domain.ports import PasswordStoreError, StoreKind
from depot_gui.domain.record import Confirmed, Record, Server, State
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType, Credentials, recorded_body
from depot_gui.domain.trust import SYSTEM_TRUST, Examination, Trust, TrustMethod
from depot_gui.domain.vapi import ErrorType
from depot_gui.domain.x509 import pem_of, read_certificate
from depot_gui.flow.connections import Connections
from depot_gui.flow.forms import HostForm, HostLogin
from depot_gui.flow.host_list import ListedHost
from depot_gui.flow.pins import Pins
from depot_gui.flow.runs import Runs
from depot_gui.flow.session import Sessions
from depot_gui.flow.wizard import PATHS, Prefill, Services, Step, Wizard, next_step, page_of
from tests.domain.certificates import START, make
from tests.fakes.disk import FakeDisk, FakeRecords
from tests.fakes.people import FakeAsker, FakePasswords
from tests.fakes.vcenter import ADDRESS, PASSWORD, USER, FakeOutside, FakeServer, FakeVcenter, Life, refused
from tests.fakes.virtual import FakeChance, FakeClock

EXISTING, BY_PASSWORD = AuthenticationType.EXISTING, AuthenticationType.USERNAME_PASSWORD
CREDENTIALS = Credentials(USER, Secret(PASSWORD))
LEAF = read_certificate(make("vc.example.test").der)
SEEN = read_certificate(make("esx-04.lab.example").der)
OTHER = read_certificate(make("esx-04.lab.example").der)
LOGIN = HostLogin("esx-04.lab.example", None, "root", Secret("Host-Secret-2!"))
ISSUER = frozenset({CertificateFault.UNKNOWN_ISSUER})
HOSTS = (
    HostSummary("host-1", "esx-01.lab.example", ConnectionState.CONNECTED, PowerState.POWERED_ON, None, None),
    HostSummary("host-2", "esx-02.lab.example", ConnectionState.CONNECTED, PowerState.POWERED_ON, None, None),
)


class World(FakeServer):
    """What this module's vCenter and network answer."""

    release = "8.0.3.00500"
    peer: SeenPeer | None = SeenPeer(SEEN.sha1.value)
    local: Certificate | OutsideError = SEEN
    listed = 0


class Client(FakeVcenter):
    def __init__(self, server: World, life: Life) -> None:
        super().__init__(server, life)
        self._place = server

    async def version(self) -> ServerVersion | None:
        return ServerVersion(self._place.release, "1", "")

    async def hosts(self) -> tuple[HostSummary, ...]:
        self._place.listed += 1
        return HOSTS

    async def seen_peer(self, host_name: str, port: int | None) -> SeenPeer | None:
        return self._place.peer

    async def seen_peer_by_create(self, host_name: str, port: int | None) -> SeenPeer | None:
        return SeenPeer(OTHER.sha1.value)


class Network(FakeOutside):
    def __init__(self, server: World) -> None:
        super().__init__([server])
        self._place = server
        self.trusts: tuple[Trust, ...] = ()

    async def examine(self, address: Address, trusts: tuple[Trust, ...]) -> Examination:
        self.trusts = trusts
        return Examination(address, LEAF, ISSUER, None)

    async def certificate_at(self, address: Address) -> Certificate:
        if isinstance(self._place.local, OutsideError):
            raise self._place.local
        return self._place.local

    def vcenter(self, address: Address, trust: Trust, language: str) -> Client:
        client = Client(self._place, self._life)
        self.clients.append(client)
        return client


class Bench:
    """A wizard and what stands around it."""

    def __init__(self, folder: Path, prefill: Prefill | None = None) -> None:
        clock = FakeClock()
        self.server = World(clock)
        self.network = Network(self.server)
        self.keys = FakePasswords()
        self.pins = Pins(folder / "pins", clock)
        self.sessions = Sessions(self.network, self.keys, FakeAsker(), clock, self.pins)
        self.disk = FakeDisk()
        self.runs = Runs(self.sessions, FakeRecords(self.disk), clock, FakeChance(), lambda _change: None)
        self.connections = Connections(folder / "vcenters")
        services = Services(self.network, self.sessions, self.runs, self.pins, self.connections, self.keys, clock)
        self.wizard = Wizard(services, "en", prefill)

    async def connect(self) -> Wizard:
        await self.wizard.connect(ADDRESS, SYSTEM_TRUST, CREDENTIALS)
        return self.wizard

    async def to_review(self) -> Wizard:
        """With a host's own login, its certificate confirmed."""
        wizard = await self.connect()
        wizard.choose(BY_PASSWORD)
        wizard.take_login(LOGIN)
        await wizard.look_at_host()
        wizard.confirm(True)
        return wizard


@contextlib.asynccontextmanager
async def bench(folder: Path, prefill: Prefill | None = None) -> AsyncIterator[Bench]:
    made = Bench(folder, prefill)
    await made.runs.start_up()
    try:
        yield made
    finally:
        await made.wizard.close()
        await made.runs.close()
        await made.sessions.close()


# The steps


@pytest.mark.parametrize("kind", list(AuthenticationType))
def test_the_steps_follow_the_table_from_the_first_to_the_last(kind: AuthenticationType) -> None:
    step: Step | None = Step.CONNECT
    walked = []
    while step is not None:
        walked.append(step)
        step = next_step(step, PATHS[kind])
    assert tuple(walked) == PATHS[kind]
    assert walked[-1] is Step.REVIEW


def test_a_step_of_the_other_path_leads_nowhere() -> None:
    assert next_step(Step.CERTIFICATE, PATHS[EXISTING]) is None
    assert next_step(Step.HOSTS, PATHS[BY_PASSWORD]) is None


async def test_what_one_vcenter_saw_is_not_taken_for_what_another_one_sees(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.connect()
        wizard.choose(BY_PASSWORD)
        wizard.take_login(LOGIN, (ListedHost("esx-1"), ListedHost("esx-2")))
        await wizard.look_at_hosts(lambda _place: None)
        wizard.confirm_host(0, True)
        assert wizard.state.checks[0].is_confirmed
        await wizard.connect(Address("another.lab.example"), SYSTEM_TRUST, CREDENTIALS)
        assert not wizard.state.checks
        wizard.take_login(LOGIN, (ListedHost("esx-1"), ListedHost("esx-2")))
        assert all(check.seen is None for check in wizard.state.checks)
        assert len(wizard.state.checks) == 2


async def test_the_choice_changes_the_path_and_forgets_nothing(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        wizard.take_hosts(("host-1",))
        for kind in (EXISTING, BY_PASSWORD):
            wizard.choose(kind)
            assert wizard.path == PATHS[kind]
        assert wizard.state.hosts == ("host-1",)
        assert wizard.state.login == LOGIN
        assert wizard.state.confirmed is not None


# Connect


async def test_the_trusts_are_tried_in_their_order(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        examination = await it.wizard.examine(ADDRESS, "/etc/ca.pem")
        pin = it.wizard.accept(examination, always=True)
        await it.wizard.examine(ADDRESS)
        assert it.network.trusts == (pin, SYSTEM_TRUST)
        await it.wizard.examine(ADDRESS, "/etc/ca.pem")
        assert it.network.trusts == (pin, Trust(TrustMethod.CA_FILE, ca_file="/etc/ca.pem")), "no other authority"
        assert it.pins.vcenters()[0].trust.pin == LEAF


async def test_always_is_refused_to_a_certificate_with_other_faults(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        faulty = Examination(ADDRESS, LEAF, ISSUER | {CertificateFault.EXPIRED}, None)
        trust = it.wizard.accept(faulty, always=True)
        assert it.pins.vcenters() == ()
        assert it.pins.trust_for(ADDRESS) == trust
        assert trust.allowed == faulty.faults


async def test_a_login_is_saved_without_the_password_and_keeps_what_was_remembered(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        await it.connect()
        assert [saved.remembered for saved in it.connections.saved] == [False]
        await it.wizard.remember(ADDRESS, CREDENTIALS)
        assert await it.wizard.remembered(ADDRESS, USER) == CREDENTIALS.password
        await it.connect()
        assert [saved.remembered for saved in it.connections.saved] == [True]
        await it.wizard.forget(ADDRESS, USER)
        assert it.keys.kept == {}
        assert [saved.remembered for saved in it.connections.saved] == [False]
        assert PASSWORD not in (tmp_path / "vcenters").read_text()


async def test_remembering_keeps_the_ca_file(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        await it.wizard.connect(ADDRESS, Trust(TrustMethod.CA_FILE, ca_file="/etc/ca.pem"), CREDENTIALS)
        await it.wizard.remember(ADDRESS, CREDENTIALS)
        assert it.connections.saved[0].ca_file == "/etc/ca.pem"


async def test_a_password_is_remembered_and_forgotten_in_the_keyring_and_in_the_list(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        await it.connect()
        assert await it.wizard.store_kind() is StoreKind.SYSTEM
        assert await it.wizard.remembered(ADDRESS, USER) is None
        await it.wizard.remember(ADDRESS, CREDENTIALS)
        assert await it.wizard.remembered(ADDRESS, USER) == Secret(PASSWORD)
        saved = it.connections.find(ADDRESS, USER)
        assert saved is not None
        assert saved.remembered
        await it.wizard.forget(ADDRESS, USER)
        assert await it.wizard.remembered(ADDRESS, USER) is None
        saved = it.connections.find(ADDRESS, USER)
        assert saved is not None
        assert not saved.remembered


async def test_what_a_locked_keyring_keeps_is_not_said_to_be_forgotten(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        await it.connect()
        await it.wizard.remember(ADDRESS, CREDENTIALS)
        it.keys.locked = True
        with pytest.raises(PasswordStoreError):
            await it.wizard.forget(ADDRESS, USER)
        saved = it.connections.find(ADDRESS, USER)
        assert saved is not None
        assert saved.remembered


async def test_a_wrong_password_saves_nothing_and_leaves_no_session(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        with pytest.raises(UnauthenticatedError):
            await it.wizard.connect(ADDRESS, SYSTEM_TRUST, Credentials(USER, Secret("wrong")))
        assert it.wizard.state.session is None
        assert it.connections.saved == ()


@pytest.mark.parametrize(
    ("release", "too_old"),
    [("7.0.1.00300", True), ("6.7.0", True), ("7.0.2.00000", False), ("8.0.3", False), ("9.0.0.0", False), ("", False)],
)
async def test_a_vcenter_before_the_operation_is_told_and_not_kept(tmp_path: Path, release: str, too_old: bool) -> None:
    async with bench(tmp_path) as it:
        it.server.release = release
        if not too_old:
            await it.connect()
            assert it.wizard.state.session is not None
            return
        with pytest.raises(AnswerUnreadableError) as caught:
            await it.connect()
        assert caught.value.failure.problem is Problem.TOO_OLD
        assert release in caught.value.failure.detail
        assert it.wizard.state.session is None
        assert it.sessions.all() == ()


async def test_another_user_makes_void_what_was_found_out_and_ends_the_old_session(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        it.server.users["audit"] = "other"
        wizard = await it.to_review()
        await wizard.list_hosts()
        await wizard.connect(ADDRESS, SYSTEM_TRUST, Credentials("audit", Secret("other")))
        assert (wizard.state.inventory, wizard.state.certificates, wizard.state.confirmed) == (None, None, None)
        assert wizard.state.login == LOGIN, "what was typed stays"
        assert [session.user for session in it.sessions.all()] == ["audit"]


async def test_the_same_login_again_keeps_what_was_found_out(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        await wizard.list_hosts()
        before = wizard.state
        await it.connect()
        assert wizard.state == before


# Hosts, credentials, certificate


async def test_the_inventory_is_asked_for_once_until_it_is_forgotten(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.connect()
        assert await wizard.list_hosts() == await wizard.list_hosts() == HOSTS
        assert it.server.listed == 1
        wizard.forget_inventory()
        await wizard.list_hosts()
        assert it.server.listed == 2


@pytest.mark.parametrize(
    ("login", "void"),
    [
        (replace(LOGIN, password=Secret("another")), False),
        (replace(LOGIN, user="admin"), False),
        (replace(LOGIN, name="esx-05.lab.example"), True),
        (replace(LOGIN, port=8443), True),
    ],
)
async def test_only_another_host_or_port_makes_its_certificate_void(
    tmp_path: Path, login: HostLogin, void: bool
) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        wizard.take_login(login)
        assert (wizard.state.certificates is None) is void
        assert (wizard.state.confirmed is None) is void


async def test_looking_again_takes_the_tick_away(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        await wizard.look_at_host()
        assert wizard.state.confirmed is None


async def test_nothing_seen_cannot_be_confirmed(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        it.server.peer = None
        it.server.local = ConnectionFailedError(Failure(problem=Problem.TIMED_OUT), sent=False)
        wizard = await it.to_review()
        assert wizard.state.certificates is not None
        assert wizard.state.confirmed is None


async def test_asking_by_a_create_call_is_recorded_in_what_is_confirmed(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        seen = await wizard.ask_by_create()
        assert seen.asked_by_create
        wizard.confirm(True)
        assert wizard.state.confirmed == Confirmed(OTHER.sha1.value, None, SEEN.sha256.value, asked_by_create=True)


async def test_what_was_confirmed_last_time_is_compared(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        it.pins.confirm(ADDRESS, LOGIN.name, None, Confirmed(OTHER.sha1.value))
        wizard = await it.to_review()
        assert wizard.state.certificates is not None
        assert wizard.state.certificates.has_changed


# Review


async def test_what_is_left_out_is_left_out_of_the_request(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        wizard.confirm(False)
        ((label, spec),) = wizard.specs()
        assert label == LOGIN.name
        credential = recorded_body(spec)["host_credential"]
        assert credential == {"host_name": LOGIN.name, "user_name": "root"}


async def test_several_hosts_are_a_request_each_by_their_names(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.connect()
        await wizard.list_hosts()
        wizard.take_hosts(("host-2", "host-77"))
        assert [(label, spec.host) for label, spec in wizard.specs()] == [
            ("esx-02.lab.example", "host-2"),
            ("host-77", "host-77"),
        ]
        outcome = await wizard.submit()
        assert len(outcome.records) == 2


async def test_extract_starts_one_task_and_keeps_what_was_confirmed(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        outcome = await wizard.submit()
        (record,) = outcome.records
        assert record.task is not None
        assert len(it.server.ours) == 1
        assert it.pins.confirmed(ADDRESS, LOGIN.name, None) == wizard.state.confirmed


async def test_a_refusal_goes_back_leaves_no_record_and_confirms_nothing(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        it.server.refusals["create_from_host"] = refused(ErrorType.INVALID_ARGUMENT, 400)
        outcome = await wizard.submit()
        assert outcome.back_to is Step.CREDENTIALS
        assert outcome.failure is not None
        assert it.runs.records == {}
        assert it.pins.confirmed(ADDRESS, LOGIN.name, None) is None
        assert wizard.state.login == LOGIN


async def test_a_disk_that_is_full_stops_no_extraction_and_is_written_to_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What was confirmed holds until the program ends; the connection and the certificates are not kept."""
    async with bench(tmp_path / "file" / "folder") as it:
        (tmp_path / "file").touch()
        wizard = await it.to_review()
        (record,) = (await wizard.submit()).records
        assert record.task is not None
        assert it.pins.confirmed(ADDRESS, LOGIN.name, None) == wizard.state.confirmed
        assert "the connections could not be saved" in caplog.text
        assert "the confirmed certificates are not kept" in caplog.text


async def test_a_refused_request_that_cannot_be_deleted_stays_in_the_list_as_failed(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        it.server.refusals["create_from_host"] = refused(ErrorType.INVALID_ARGUMENT, 400)
        it.disk.undeletable = True
        outcome = await wizard.submit()
        assert outcome.back_to is Step.CREDENTIALS
        assert [record.state for record in it.runs.records.values()] == [State.FAILED]


async def test_an_unverified_peer_comes_back_with_the_certificate_vcenter_saw(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        wizard = await it.to_review()
        before = wizard.state.confirmed
        data: Json = {"ssl_thumbprint": OTHER.sha256.value, "ssl_certificate": pem_of(OTHER)}
        it.server.refusals["create_from_host"] = refused(ErrorType.UNVERIFIED_PEER, 400, data=data)
        outcome = await wizard.submit()
        seen = wizard.state.certificates
        assert outcome.back_to is Step.CERTIFICATE
        assert seen is not None
        assert seen.vcenter_certificate == OTHER
        assert seen.previous == before
        assert seen.has_changed
        assert wizard.state.confirmed is None


@pytest.mark.parametrize(
    ("kind", "status", "data", "existing", "by_password"),
    [
        (ErrorType.UNVERIFIED_PEER, 400, None, Step.REVIEW, Step.CERTIFICATE),
        (ErrorType.UNAUTHENTICATED, 401, None, Step.CONNECT, Step.CONNECT),
        (ErrorType.UNAUTHORIZED, 403, None, Step.CONNECT, Step.CONNECT),
        (ErrorType.NOT_FOUND, 404, None, Step.HOSTS, Step.CREDENTIALS),
        (ErrorType.INVALID_ARGUMENT, 400, None, Step.HOSTS, Step.CREDENTIALS),
        (
            ErrorType.INVALID_ARGUMENT,
            400,
            {"primary": "host_credential.ssl_thumb_print", "secondary": []},
            Step.HOSTS,
            Step.CERTIFICATE,
        ),
        (ErrorType.RESOURCE_BUSY, 400, None, Step.REVIEW, Step.REVIEW),
        (ErrorType.SERVICE_UNAVAILABLE, 503, None, Step.REVIEW, Step.REVIEW),
    ],
)
def test_a_refusal_belongs_to_a_page(
    kind: ErrorType, status: int, data: Json, existing: Step, by_password: Step
) -> None:
    failure = refused(kind, status, data=data).failure
    assert (page_of(failure, EXISTING), page_of(failure, BY_PASSWORD)) == (existing, by_password)


def test_a_broken_connection_stays_at_review() -> None:
    assert page_of(Failure(problem=Problem.CONNECTION_RESET), EXISTING) is Step.REVIEW


# The end, and the start from a record


async def test_the_end_forgets_everything_and_logs_out(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        await it.to_review()
        await it.wizard.close()
        assert it.wizard.state.login is None
        assert it.wizard.state.session is None
        assert it.sessions.all() == ()
        await it.sessions.close()
        assert it.server.sessions == set()


async def test_the_session_outlives_the_wizard_while_a_run_needs_it(tmp_path: Path) -> None:
    async with bench(tmp_path) as it:
        await (await it.to_review()).submit()
        await it.wizard.close()
        assert len(it.sessions.all()) == 1


@pytest.mark.parametrize("port", [None, 8443])
def test_a_record_fills_the_wizard_without_the_password(port: int | None) -> None:
    spec_request: dict[str, Json] = {"host_name": "esx-04.lab.example", "user_name": "admin"}
    if port is not None:
        spec_request["port"] = port
    record = Record(
        id="r",
        created=START,
        server=Server(Address("vc.example.test", 9443), USER),
        host_label="esx-04.lab.example",
        request={"auth_type": "USERNAME_PASSWORD", "host_credential": spec_request},
    )
    prefill = Prefill.from_record(record)
    assert (prefill.address, prefill.user, prefill.auth_type) == ("vc.example.test:9443", USER, BY_PASSWORD)
    assert prefill.host == HostForm("esx-04.lab.example", "" if port is None else "8443", "admin")
    assert not prefill.host.password


def test_a_record_of_an_inventory_host_fills_in_its_id() -> None:
    record = Record(
        id="r",
        created=START,
        server=Server(ADDRESS, USER),
        host_label="x",
        request={"auth_type": "EXISTING", "host": "host-9"},
    )
    assert Prefill.from_record(record).hosts == ("host-9",)
