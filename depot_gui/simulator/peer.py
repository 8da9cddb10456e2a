"""How the simulated vCenter connects to a host: a real TLS connection, a real look at its certificate.

Names are resolved by the inventory, not by the system: `esx-04.lab.example`, `esx-04` or its management
address mean that host's listener, on port 443 (or the listener's own). Loopback literals and
`localhost` mean this computer, on any port. Nothing else is reachable from here.
"""

from __future__ import annotations

import asyncio
import base64
import ipaddress
import ssl
from dataclasses import dataclass
from hashlib import sha1, sha256

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from depot_gui.simulator.errors import ErrorType, RefusedError, refused
from depot_gui.simulator.esxi import EsxiServer
from depot_gui.simulator.inventory import Inventory
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.release import Release
from depot_gui.simulator.specs import HostCredentials

HTTPS = 443
_CONNECT_SECONDS = 10.0
_PREFIX = "com.vmware.vcIntegrity.lifecycle."
_CREDENTIALS = f"{_PREFIX}HostCredentials."
_FAILED = f"{_PREFIX}CreateFromHost.Failed"


@dataclass(frozen=True, slots=True)
class Network:
    """What the simulated vCenter can reach."""

    inventory: Inventory
    servers: dict[str, EsxiServer]
    release: Release

    async def log_in(self, credentials: HostCredentials) -> EsxiServer | None:
        """Connects, compares the certificate, and only then sends user and password.

        Returns the simulated host that answered; None for a listener that is not one of ours.

        Raises:
            RefusedError: INVALID_ARGUMENT (thumbprint, login), UNVERIFIED_PEER with what was seen, ERROR
                with the cause where the host cannot be reached.
        """
        self.check_expected(credentials)
        address, port = self.address_of(credentials.host_name, credentials.port or HTTPS)
        reader, writer = await _connect(address, port, credentials.host_name)
        try:
            seen = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
            if not _is_expected(credentials, seen):
                raise self._unverified(credentials.host_name, seen)
            await _send_login(reader, writer, credentials)
        finally:
            writer.close()
        return self.server_at(port)

    def address_of(self, name: str, port: int) -> tuple[str, int]:
        """The loopback address and port a host name and port mean here."""
        literal = name.strip("[]")
        if literal.lower() == "localhost" or _is_loopback(literal):
            return ("127.0.0.1" if literal.lower() == "localhost" else literal), port
        host = self.inventory.by_name(name)
        if host is None:
            cause = Message(f"{_PREFIX}HostUnreachable.Resolve", (name,))
            raise _unreachable(name, port, cause)
        server = self.servers.get(host.id)
        if server is None or port not in (HTTPS, server.port):
            cause = Message(f"{_PREFIX}HostUnreachable.Connect", ("connection refused",))
            raise _unreachable(name, port, cause)
        return "127.0.0.1", server.port

    def server_named(self, credentials: HostCredentials) -> EsxiServer | None:
        """The simulated host that credentials are for, without connecting; None if there is none."""
        try:
            return self.server_at(self.address_of(credentials.host_name, credentials.port or HTTPS)[1])
        except RefusedError:
            return None

    def server_at(self, port: int) -> EsxiServer | None:
        return next((server for server in self.servers.values() if server.port == port), None)

    def check_expected(self, credentials: HostCredentials) -> None:
        """The rules of this release for `ssl_thumb_print` and `ssl_certificate`.

        Raises:
            RefusedError: INVALID_ARGUMENT, or UNEXPECTED_INPUT for a field that came with 9.0.
        """
        thumbprint, certificate = credentials.ssl_thumb_print, credentials.ssl_certificate
        if thumbprint is not None and certificate is not None:
            raise refused(ErrorType.INVALID_ARGUMENT, Message(f"{_CREDENTIALS}BothGiven"))
        if certificate is not None and not self.release.takes_pem:
            extra = Message("vapi.data.structure.field.extra", ("host_credential", "ssl_certificate"))
            raise refused(ErrorType.UNEXPECTED_INPUT, extra)
        if thumbprint is not None and not self.release.takes_thumbprint(thumbprint):
            wanted = (self.release.thumbprint_kinds,)
            raise refused(ErrorType.INVALID_ARGUMENT, Message(f"{_CREDENTIALS}InvalidThumbprint", wanted))
        if certificate is not None and _der_of(certificate) is None:
            raise refused(ErrorType.INVALID_ARGUMENT, Message(f"{_CREDENTIALS}InvalidCertificate"))

    def _unverified(self, host_name: str, der: bytes) -> RefusedError:
        digest = sha256(der) if self.release.takes_pem else sha1(der, usedforsecurity=False)
        data: JsonObject = {"ssl_thumbprint": thumbprint_of(digest.digest())}
        if self.release.takes_pem:
            certificate = x509.load_der_x509_certificate(der)
            data["ssl_certificate"] = certificate.public_bytes(Encoding.PEM).decode()
        messages = (Message(_FAILED, (host_name,)), Message(f"{_CREDENTIALS}Unverified", (host_name,)))
        return refused(ErrorType.UNVERIFIED_PEER, *messages, data=data)


def thumbprint_of(digest: bytes) -> str:
    """`AB:CD:…`, as vSphere writes thumbprints."""
    return digest.hex(":").upper()


def _is_loopback(literal: str) -> bool:
    try:
        return ipaddress.ip_address(literal).is_loopback
    except ValueError:
        return False


def _der_of(pem: str) -> bytes | None:
    try:
        return x509.load_pem_x509_certificate(pem.encode()).public_bytes(Encoding.DER)
    except ValueError:
        return None


def _is_expected(credentials: HostCredentials, der: bytes) -> bool:
    if credentials.ssl_certificate is not None:
        return _der_of(credentials.ssl_certificate) == der
    wanted = (credentials.ssl_thumb_print or "").upper()
    sha1_digest = sha1(der, usedforsecurity=False).digest()
    return wanted in (thumbprint_of(sha1_digest), thumbprint_of(sha256(der).digest()))


def _unreachable(name: str, port: int, cause: Message) -> RefusedError:
    unreachable = Message(f"{_PREFIX}HostUnreachable", (name, str(port)))
    return refused(ErrorType.ERROR, Message(_FAILED, (name,)), unreachable, cause)


def _looking_context() -> ssl.SSLContext:
    """Takes any certificate: the comparison with the confirmed one comes before anything is sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def _connect(address: str, port: int, name: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    try:
        async with asyncio.timeout(_CONNECT_SECONDS):
            return await asyncio.open_connection(address, port, ssl=_looking_context(), server_hostname=name)
    except (OSError, ValueError) as error:
        raise _unreachable(
            name, port, Message(f"{_PREFIX}HostUnreachable.Connect", (str(error) or "timed out",))
        ) from error


async def _send_login(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, credentials: HostCredentials) -> None:
    login = base64.b64encode(f"{credentials.user_name}:{credentials.password}".encode()).decode()
    head = f"GET /sdk/vimServiceVersions.xml HTTP/1.1\r\nHost: {credentials.host_name}\r\n"
    name, port = credentials.host_name, credentials.port or HTTPS
    try:
        writer.write(f"{head}Authorization: Basic {login}\r\nConnection: close\r\n\r\n".encode())
        async with asyncio.timeout(_CONNECT_SECONDS):
            status_line = (await reader.readline()).decode("latin-1")
    except (OSError, ValueError) as error:
        cause = Message(f"{_PREFIX}HostUnreachable.Connect", (str(error) or "timed out",))
        raise _unreachable(name, port, cause) from error
    _check_login(status_line, name)


def _check_login(status_line: str, name: str) -> None:
    """A refused login is an invalid argument: 401 would say that vCenter's own caller must log in."""
    status = status_line.split(" ")[1] if status_line.count(" ") else ""
    if status == "200":
        return
    data: JsonObject = {"primary": "host_credential.password", "secondary": ["host_credential.user_name"]}
    failed = Message(_FAILED, (name,))
    if status == "403":
        causes = (Message(f"{_CREDENTIALS}PermissionDenied", (name,)), Message("com.vmware.esx.lockdownMode"))
        raise refused(ErrorType.ERROR, failed, *causes)
    raise refused(ErrorType.INVALID_ARGUMENT, failed, Message(f"{_CREDENTIALS}InvalidLogin", (name,)), data=data)
