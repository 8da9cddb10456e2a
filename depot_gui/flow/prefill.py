"""What the wizard starts with: the command line's, or what records know of requests that are tried again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from depot_gui.domain.address import AddressError, parse_port
from depot_gui.domain.fingerprint import Fingerprint, FingerprintError, parse_fingerprint
from depot_gui.domain.record import Confirmed, Record
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import AuthenticationType
from depot_gui.domain.x509 import CertificateUnreadableError, read_certificate
from depot_gui.flow.forms import HostForm
from depot_gui.flow.host_list import ListedHost


@dataclass(frozen=True, slots=True)
class Prefill:
    """What the wizard starts with: the command line's, or a record's that is tried again.

    A password is there only where all of it is `simulated`, as in the demo.
    """

    address: str = ""
    user: str = ""
    password: Secret = Secret("")  # noqa: RUF009  (a Secret never changes)
    auth_type: AuthenticationType = AuthenticationType.EXISTING
    hosts: tuple[str, ...] = ()
    host: HostForm = field(default_factory=HostForm)
    simulated: bool = False

    @staticmethod
    def from_record(record: Record) -> Prefill:
        """Everything the record knows of its request."""
        credential = record.request.get("host_credential")
        known = credential if isinstance(credential, dict) else {}
        port = known.get("port")
        return Prefill(
            address=str(record.server.address),
            user=record.server.user,
            auth_type=record.auth_type,
            hosts=() if record.host_id is None else (record.host_id,),
            host=HostForm(
                name=record.host_name or "",
                port="" if port is None else str(port),
                user=str(known.get("user_name") or "root"),
            ),
        )

    @staticmethod
    def from_records(records: Sequence[Record]) -> Prefill:
        """The same for many of one batch; the thumbprints confirmed before stand in the list of hosts."""
        first = Prefill.from_record(records[0])
        if len(records) == 1:
            return first
        if first.auth_type is AuthenticationType.EXISTING:
            return replace(first, hosts=tuple(dict.fromkeys(r.host_id for r in records if r.host_id is not None)))
        lines = "\n".join(host.line for record in records if (host := listed_host(record)) is not None)
        return replace(first, host=HostForm(user=first.host.user, more=lines))


def listed_host(record: Record) -> ListedHost | None:
    """The host of a record as it stands in a list; None where it is no host with a login."""
    form = Prefill.from_record(record).host
    if not form.name:
        return None
    return ListedHost(form.name, _port(form.port), _confirmed_fingerprint(record))


def _port(text: str) -> int | None:
    """None for what is no port: a record may come from a file that anybody wrote."""
    try:
        return parse_port(text)
    except AddressError:
        return None


def _confirmed_fingerprint(record: Record) -> Fingerprint | None:
    confirmed = record.confirmed or Confirmed()
    try:
        if confirmed.ssl_certificate is not None:
            return read_certificate(confirmed.ssl_certificate).sha256
        return parse_fingerprint(confirmed.ssl_thumbprint or "")
    except (FingerprintError, CertificateUnreadableError):
        return None
