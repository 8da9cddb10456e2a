"""A list of hosts that share a login, pasted or from a CSV file: names, ports and thumbprints, never passwords."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from depot_gui.domain.address import DEFAULT_PORT, Address, AddressError, AddressProblem, parse_address, parse_port
from depot_gui.domain.fingerprint import Fingerprint, parse_fingerprint

MAX_HOSTS = 5000
MAX_BYTES = 1024 * 1024


class ListProblem(Enum):
    """What is wrong with a line that is no wrong address."""

    NOT_UNDERSTOOD = auto()
    PASSWORD = auto()
    LOGIN = auto()
    DIFFERS = auto()
    TOO_MANY = auto()
    TOO_LARGE = auto()


class HostListError(ValueError):
    """The list cannot be used as it is. `line` counts from 1; `part` is the piece of it that is meant."""

    def __init__(self, line: int, problem: ListProblem | AddressProblem, part: str = "") -> None:
        super().__init__(f"line {line}: {problem.name} {part}")
        self.line = line
        self.problem = problem
        self.part = part


@dataclass(frozen=True, slots=True)
class ListedHost:
    """One host. `port` None is left out of the request; `thumbprint` is what its certificate must have."""

    name: str
    port: int | None = None
    thumbprint: Fingerprint | None = None

    @property
    def address(self) -> Address:
        return Address(self.name, self.port or DEFAULT_PORT)

    @property
    def line(self) -> str:
        """As it stands in a list."""
        return str(self.address) if self.thumbprint is None else f"{self.address}, {self.thumbprint.value}"


class _Column(Enum):
    HOST = auto()
    PORT = auto()
    THUMBPRINT = auto()
    OTHER = auto()


_NAMES: Mapping[str, _Column] = {
    **dict.fromkeys(("host", "hostname", "name", "address", "fqdn", "ip", "ipaddress", "esxi", "server"), _Column.HOST),
    **dict.fromkeys(("port", "hostport"), _Column.PORT),
    **dict.fromkeys(
        ("thumbprint", "fingerprint", "sslthumbprint", "certificate", "sha1", "sha256"), _Column.THUMBPRINT
    ),
}
_SECRET = re.compile(
    r"pass ?w|pass ?phrase|pass ?code|\bpass\b|pwd|\bpw\b|secret|kennwort|contrase|senha|mot ?de ?passe"
    r"|パスワード|암호|비밀|密码|密碼"
)
_BETWEEN_WORDS = re.compile(r"[\s_-]+")
_NOT_A_LETTER = re.compile(r"[^a-z0-9]")


def parse_host_list(text: str) -> tuple[ListedHost, ...]:
    """Each host once, in the order of the list. Raises HostListError.

    A line is a host, or a host with its port and thumbprint in columns (comma, semicolon or tab) in any order; several
    hosts may stand in one line. A first line of column names is understood, and other columns are passed over then;
    one that names a password is refused, as is `root` among the hosts of a line, where a password would be the next of
    them: so that none is kept here by mistake. Lines that begin with # are left out.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise HostListError(1, ListProblem.TOO_LARGE)
    found: dict[tuple[str, int], ListedHost] = {}
    for line, host in _hosts(text):
        key = (host.name.casefold(), host.address.port)
        before = found.get(key)
        if before is not None and None not in (before.thumbprint, host.thumbprint) and before != host:
            raise HostListError(line, ListProblem.DIFFERS, host.name)
        if before is None or before.thumbprint is None:
            found[key] = host
        if len(found) > MAX_HOSTS:
            raise HostListError(line, ListProblem.TOO_MANY)
    return tuple(found.values())


def _hosts(text: str) -> Iterator[tuple[int, ListedHost]]:
    columns: tuple[_Column, ...] | None = None
    first = True
    for line, cells in _rows(text):
        names = _header(cells, line) if first else None
        first = False
        if names is not None:
            columns = names
        elif columns is None:
            yield from ((line, host) for host in _free(cells, line))
        else:
            yield line, _by_columns(cells, columns, line)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The cells of each line that has any, with its number."""
    lines = text.removeprefix("\ufeff").splitlines()
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.lstrip().startswith("#"):
            separator = next((mark for mark in "\t;" if mark in line), ",")
            try:
                cells = next(csv.reader([line], delimiter=separator, skipinitialspace=True, strict=True))
            except csv.Error as error:
                raise HostListError(number, ListProblem.NOT_UNDERSTOOD, line.strip()[:80]) from error
            yield number, [cell.strip() for cell in cells]


def _header(cells: list[str], line: int) -> tuple[_Column, ...] | None:
    """The columns where this is a line of their names."""
    known = [_NAMES.get(_NOT_A_LETTER.sub("", cell.casefold()), _Column.OTHER) for cell in cells]
    if _Column.HOST not in known or any("." in cell for cell in cells):
        return None
    secret = next((cell for cell in cells if _SECRET.search(_BETWEEN_WORDS.sub(" ", cell.casefold()))), None)
    if secret is not None:
        raise HostListError(line, ListProblem.PASSWORD, secret)
    return tuple(known)


def _by_columns(cells: list[str], columns: tuple[_Column, ...], line: int) -> ListedHost:
    """Of two columns for one thing, such as SHA-1 and SHA-256, the first that is filled counts."""
    values: dict[_Column, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        if cell:
            values.setdefault(column, cell)
    return _host(values.get(_Column.HOST, ""), values.get(_Column.PORT, ""), values.get(_Column.THUMBPRINT, ""), line)


def _free(cells: list[str], line: int) -> Iterator[ListedHost]:
    """A host with what belongs to it, or several hosts."""
    hosts = [cell for cell in cells if cell and not cell.isdecimal() and _fingerprint(cell) is None]
    if len(hosts) == 1 and len(cells) > 1:
        rest = [cell for cell in cells if cell and cell not in hosts]
        ports = [cell for cell in rest if cell.isdecimal()]
        prints = [cell for cell in rest if not cell.isdecimal()]
        if len(ports) <= 1 and len(prints) <= 1:
            yield _host(hosts[0], "".join(ports), "".join(prints), line)
            return
    if len(hosts) != len([cell for cell in cells if cell]):
        raise HostListError(line, ListProblem.NOT_UNDERSTOOD, ", ".join(cells)[:80])
    names = [name for host in hosts for name in host.split()]
    login = next((name for name in names if name.casefold() == "root"), None)
    if login is not None and len(names) > 1:
        raise HostListError(line, ListProblem.LOGIN, login)
    for name in names:
        yield _host(name, "", "", line)


def _host(name: str, port: str, thumbprint: str, line: int) -> ListedHost:
    try:
        address = parse_address(name)
        number = parse_port(port) if port else None
    except AddressError as error:
        raise HostListError(line, error.problem, name[:80]) from error
    fingerprint = _fingerprint(thumbprint) if thumbprint else None
    if thumbprint and fingerprint is None:
        raise HostListError(line, ListProblem.NOT_UNDERSTOOD, thumbprint[:80])
    if number is None and address.port != DEFAULT_PORT:
        number = address.port
    return ListedHost(address.host, number, fingerprint)


def _fingerprint(text: str) -> Fingerprint | None:
    try:
        return parse_fingerprint(text)
    except ValueError:
        return None
