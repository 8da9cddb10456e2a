"""Addresses as people type and paste them: names, IDNA, IPv4, IPv6, `https://…` URLs; and managed object ids."""

from __future__ import annotations

import ipaddress
import re
from enum import Enum
from urllib.parse import urlsplit

import idna
import msgspec

DEFAULT_PORT = 443
_HOST_ID = re.compile(r"host-[0-9]{1,18}(:[0-9A-Fa-f-]{36})?\Z")
_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)\Z")
_NUMERIC = re.compile(r"(0[xX][0-9A-Fa-f]*|[0-9]+)\Z")
_ZONE = re.compile(r"[A-Za-z0-9._~-]*\Z")


class AddressProblem(Enum):
    """Why a typed address cannot be used; the window has a sentence for each."""

    EMPTY = "empty"
    BLANK_INSIDE = "a blank inside"
    NOT_A_NAME = "not a host name"
    NOT_AN_IP = "not an IP address"
    PORT_NOT_A_NUMBER = "the port is not a number"
    PORT_OUT_OF_RANGE = "the port is not in 1–65535"
    PLAIN_HTTP = "http:// would send the password unprotected"
    OTHER_SCHEME = "not an https:// address"
    USER_INSIDE = "a user name or password inside the address"


class AddressError(ValueError):
    """A typed address, port or id that cannot be used. `problem` says why."""

    def __init__(self, problem: AddressProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class Address(msgspec.Struct, frozen=True, order=True):
    """Where a TLS service listens. `host` is ASCII: a lower-case name, IPv4, or IPv6 without brackets."""

    host: str
    port: int = DEFAULT_PORT

    @property
    def netloc(self) -> str:
        """`host:port` for a URL, the port always there."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __str__(self) -> str:
        """As a person writes it: the default port left out."""
        if self.port != DEFAULT_PORT:
            return self.netloc
        return f"[{self.host}]" if ":" in self.host else self.host


def parse_address(typed: str, default_port: int = DEFAULT_PORT) -> Address:
    """What was typed or pasted as an address. Raises AddressError."""
    host, port = _split(_without_url(typed.strip()))
    return Address(parse_host(host), default_port if port is None else parse_port(port))


def parse_host(typed: str) -> str:
    """A host name or IP address, brackets dropped, IDNA in its ASCII form. Raises AddressError."""
    host = typed.strip()
    if not host:
        raise AddressError(AddressProblem.EMPTY)
    if any(c.isspace() for c in host):
        raise AddressError(AddressProblem.BLANK_INSIDE)
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
        if ":" not in host:
            raise AddressError(AddressProblem.NOT_AN_IP)
    if ":" in host:
        return _ip(host)
    host = _ascii(host).removesuffix(".")
    if _NUMERIC.match(host.rsplit(".", 1)[-1]):
        return _ip(host)
    return _name(host)


def parse_port(typed: str) -> int:
    """A TCP port, 1 to 65535. Raises AddressError."""
    port = typed.strip()
    if not port:
        raise AddressError(AddressProblem.EMPTY)
    if not (port.isascii() and port.isdigit()):
        raise AddressError(AddressProblem.PORT_NOT_A_NUMBER)
    number = int(port) if len(port) <= 10 else 0
    if not 1 <= number <= 65535:
        raise AddressError(AddressProblem.PORT_OUT_OF_RANGE)
    return number


class HostIdProblem(Enum):
    """Why a typed host id is none."""

    LOOKS_LIKE_A_NAME = "a host name, not an id"
    NOT_AN_ID = "not a managed object id"


class HostIdError(ValueError):
    """A typed host id that is none. `problem` says why, `typed` which."""

    def __init__(self, problem: HostIdProblem, typed: str) -> None:
        super().__init__(f"{typed!r}: {problem.value}")
        self.problem = problem
        self.typed = typed


def parse_host_ids(typed: str) -> tuple[str, ...]:
    """Managed object ids of hosts such as `host-1014`, several with commas or blanks between. Raises HostIdError."""
    found = re.split(r"[\s,;]+", typed.strip())
    return tuple(dict.fromkeys(_host_id(part) for part in found if part))


def _host_id(part: str) -> str:
    if _HOST_ID.match(part):
        return part
    named = "." in part or (part[:4] != "host" and re.search(r"[A-Za-z]", part) is not None and "-" in part)
    raise HostIdError(HostIdProblem.LOOKS_LIKE_A_NAME if named else HostIdProblem.NOT_AN_ID, part)


def _without_url(typed: str) -> str:
    """The authority of a pasted URL; anything else as it is."""
    scheme, separator, _ = typed.partition("://")
    if not separator:
        return typed.split("/", 1)[0] if typed.startswith("[") or typed.count("/") else typed
    if scheme.lower() == "http":
        raise AddressError(AddressProblem.PLAIN_HTTP)
    if scheme.lower() != "https":
        raise AddressError(AddressProblem.OTHER_SCHEME)
    try:
        return urlsplit(typed).netloc
    except ValueError as error:
        raise AddressError(AddressProblem.NOT_A_NAME) from error


def _split(authority: str) -> tuple[str, str | None]:
    """Host and port, None for an empty one as in any URL; an IPv6 address without brackets has no port."""
    if "@" in authority:
        raise AddressError(AddressProblem.USER_INSIDE)
    if authority.startswith("["):
        inside, closed, rest = authority.partition("]")
        if not closed or (rest and not rest.startswith(":")):
            raise AddressError(AddressProblem.NOT_AN_IP)
        return inside + closed, rest[1:] or None
    if authority.count(":") == 1:
        host, port = authority.split(":")
        return host, port or None
    return authority, None


def _ip(host: str) -> str:
    if not _ZONE.match(host.partition("%")[2]):
        raise AddressError(AddressProblem.NOT_AN_IP)
    try:
        return str(ipaddress.ip_address(host))
    except ValueError as error:
        raise AddressError(AddressProblem.NOT_AN_IP) from error


def _ascii(host: str) -> str:
    """Before anything is judged by its digits: ², ５ and 。 are 2, 5 and a dot in there."""
    if host.isascii():
        return host
    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        raise AddressError(AddressProblem.NOT_A_NAME) from error


def _name(host: str) -> str:
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.match(label) for label in labels):
        raise AddressError(AddressProblem.NOT_A_NAME)
    return host.lower()
