"""What is typed on the wizard's pages, checked where it stands before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from depot_gui.domain.address import (
    DEFAULT_PORT,
    Address,
    AddressError,
    AddressProblem,
    HostIdError,
    HostIdProblem,
    parse_address,
    parse_host_ids,
    parse_port,
)
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials, Login, SessionId, is_session_id, plain_session_id
from depot_gui.flow.host_list import HostListError, ListedHost, ListProblem, parse_host_list


class Field(Enum):
    """A field of a page that can be wrong."""

    VCENTER_ADDRESS = auto()
    VCENTER_USER = auto()
    VCENTER_PASSWORD = auto()
    VCENTER_SESSION = auto()
    HOST_ID = auto()
    HOST_NAME = auto()
    HOST_PORT = auto()
    HOST_USER = auto()
    HOST_PASSWORD = auto()
    HOST_LIST = auto()


class TextProblem(Enum):
    """What is wrong with a field that is neither an address nor an id."""

    EMPTY = auto()
    COLON_IN_USER = auto()
    CONTROL_CHARACTER = auto()
    NOTHING_CHOSEN = auto()
    NOT_A_SESSION_ID = auto()


Problem = AddressProblem | HostIdProblem | TextProblem | ListProblem


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One thing to correct: `part` is the piece of the text that is meant, empty where it is all of it.

    `line` counts from 1, in a text of many lines; else 0.
    """

    field: Field
    problem: Problem
    part: str = ""
    line: int = 0


class FormError(ValueError):
    """What was typed cannot be used. `problems` in the order of the fields, never empty."""

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        super().__init__(", ".join(f"{p.field.name}: {p.problem.name}" for p in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class ConnectForm:
    """The Connect page as it was typed. With a `session_id`, even an empty one, that is how one gets in."""

    address: str
    user: str
    password: Secret
    session_id: Secret | None = None

    def read(self) -> tuple[Address, Login]:
        """The vCenter and who logs in. Raises FormError."""
        problems = _Problems()
        address = problems.address(Field.VCENTER_ADDRESS, self.address)
        if self.session_id is not None:
            token = problems.session_id(Field.VCENTER_SESSION, self.session_id)
            problems.check()
            return address, SessionId(token)
        user = problems.user(Field.VCENTER_USER, self.user)
        if ":" in user:
            problems.add(Field.VCENTER_USER, TextProblem.COLON_IN_USER)
        problems.password(Field.VCENTER_PASSWORD, self.password)
        problems.check()
        return address, Credentials(user, self.password)


@dataclass(frozen=True, slots=True)
class HostsForm:
    """The Hosts page: ids ticked in the table, and ids typed by hand."""

    ticked: tuple[str, ...] = ()
    typed: str = ""

    def read(self) -> tuple[str, ...]:
        """The ids, ticked and typed joined, each once. Raises FormError."""
        problems = _Problems()
        try:
            typed = parse_host_ids(self.typed)
        except HostIdError as error:
            problems.add(Field.HOST_ID, error.problem, error.typed)
            typed = ()
        else:
            if not (self.ticked or typed):
                problems.add(Field.HOST_ID, TextProblem.NOTHING_CHOSEN)
        problems.check()
        return tuple(dict.fromkeys((*self.ticked, *typed)))


@dataclass(frozen=True, slots=True)
class HostForm:
    """The Credentials page as it was typed. An empty port is left out of the request.

    `more` is a list of further hosts with the same user and password (`flow/host_list.py`).
    """

    name: str = ""
    port: str = ""
    user: str = "root"
    password: Secret = Secret("")  # noqa: RUF009  (a Secret never changes)
    more: str = ""

    def read(self) -> tuple[HostLogin, tuple[ListedHost, ...]]:
        """The first host with its port and the login, and all hosts where there are several. Raises FormError.

        One host whose list tells its thumbprint counts as several: the thumbprint confirms it.
        """
        problems = _Problems()
        hosts: tuple[ListedHost, ...] = ()
        if self.name.strip() or not self.more.strip():
            name, port = problems.host_and_port(self.name, self.port)
            hosts = (ListedHost(name, port),)
        hosts = _joined((*hosts, *problems.host_list(self.more)))
        user = problems.user(Field.HOST_USER, self.user)
        problems.password(Field.HOST_PASSWORD, self.password)
        problems.check()
        many = len(hosts) > 1 or hosts[0].thumbprint is not None
        return HostLogin(hosts[0].name, hosts[0].port, user, self.password), hosts if many else ()


@dataclass(frozen=True, slots=True)
class HostLogin:
    """A host reached with its own credentials. `port` None is left out of the request: 443 at the server."""

    name: str
    port: int | None
    user: str
    password: Secret

    @property
    def address(self) -> Address:
        return Address(self.name, self.port or DEFAULT_PORT)


def _joined(hosts: Iterable[ListedHost]) -> tuple[ListedHost, ...]:
    """Each address once, with the thumbprint where one of them tells it."""
    found: dict[Address, ListedHost] = {}
    for host in hosts:
        known = found.get(host.address)
        if known is None or known.thumbprint is None:
            found[host.address] = host
    return tuple(found.values())


class _Problems:
    """Collects what is wrong with a form, so that every field is told at once."""

    def __init__(self) -> None:
        self._found: list[FieldProblem] = []

    def add(self, field: Field, problem: Problem, part: str = "") -> None:
        self._found.append(FieldProblem(field, problem, part))

    def check(self) -> None:
        if self._found:
            raise FormError(tuple(self._found))

    def address(self, field: Field, typed: str) -> Address:
        try:
            return parse_address(typed)
        except AddressError as error:
            self.add(field, error.problem)
            return Address("")

    def host_and_port(self, typed_host: str, typed_port: str) -> tuple[str, int | None]:
        """The port's field, or the port in what was pasted as the host; the field wins where both say one."""
        host, port = "", None
        try:
            address = parse_address(typed_host)
            host, port = address.host, None if address.port == DEFAULT_PORT else address.port
        except AddressError as error:
            of_port = error.problem in (AddressProblem.PORT_NOT_A_NUMBER, AddressProblem.PORT_OUT_OF_RANGE)
            self.add(Field.HOST_NAME, error.problem, typed_host.rpartition(":")[2] if of_port else "")
        if typed_port.strip():
            try:
                port = parse_port(typed_port)
            except AddressError as error:
                self.add(Field.HOST_PORT, error.problem)
        return host, port

    def host_list(self, typed: str) -> tuple[ListedHost, ...]:
        try:
            hosts = parse_host_list(typed)
        except HostListError as error:
            self._found.append(FieldProblem(Field.HOST_LIST, error.problem, error.part, error.line))
            return ()
        if typed.strip() and not hosts:
            self.add(Field.HOST_LIST, TextProblem.NOTHING_CHOSEN)
        return hosts

    def user(self, field: Field, typed: str) -> str:
        user = typed.strip()
        if not user:
            self.add(field, TextProblem.EMPTY)
        elif not user.isprintable():
            self.add(field, TextProblem.CONTROL_CHARACTER)
        return user

    def session_id(self, field: Field, pasted: Secret) -> Secret:
        token = plain_session_id(pasted.reveal())
        if not token:
            self.add(field, TextProblem.EMPTY)
        elif not is_session_id(token):
            self.add(field, TextProblem.NOT_A_SESSION_ID)
        return Secret(token)

    def password(self, field: Field, password: Secret) -> None:
        """Blanks around a password are part of it; an empty one is refused."""
        if not password:
            self.add(field, TextProblem.EMPTY)
