"""The connection spec of create-from-host (`esx.settings.depots.offline.connection_spec`), and who logs in where."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass
from enum import StrEnum

from depot_gui.domain.address import Address
from depot_gui.domain.loose import Json
from depot_gui.domain.secret import Secret

CREATE_FROM_HOST = "/api/esx/settings/depots/offline?action=createFromHost&vmw-task=true"
MASK = "••••••••"
PLACEHOLDER_USER = "certificate-question"
PLACEHOLDER_PASSWORD = "no-password"  # noqa: S105  (a placeholder: the field is required, nothing real is in it)

_SESSION_ID = re.compile(r"[\x21-\x7e]{1,4096}\Z")


class AuthenticationType(StrEnum):
    """`Offline.ConnectionSpec.AuthenticationType`: how vCenter gets into the host."""

    EXISTING = "EXISTING"
    USERNAME_PASSWORD = "USERNAME_PASSWORD"  # noqa: S105  (the API's own word)


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user of a vCenter and the password. A `:` cannot be in the name: Basic login cannot carry it."""

    user: str
    password: Secret


@dataclass(frozen=True, slots=True)
class SessionId:
    """A session that was opened elsewhere, where Basic login cannot work (federated or multi-factor sign-on).

    It is used and never deleted here.
    """

    token: Secret


def plain_session_id(pasted: str) -> str:
    """The id alone, where it was pasted as JSON or as a header's line."""
    return pasted.strip().rpartition("vmware-api-session-id:")[2].strip().strip("\"'").strip()


def is_session_id(text: str) -> bool:
    """Whether this can be one: characters that a header carries, and none that is a blank."""
    return _SESSION_ID.match(text) is not None


Login = Credentials | SessionId
"""How one gets into a vCenter."""


@dataclass(frozen=True, slots=True)
class HostCredentials:
    """`Offline.HostCredentials`. What vCenter reported goes back: the PEM, else the thumbprint."""

    host_name: str
    user_name: str
    password: Secret
    port: int | None = None
    ssl_thumb_print: str | None = None
    ssl_certificate: str | None = None


@dataclass(frozen=True, slots=True)
class ConnectionSpec:
    """`Offline.ConnectionSpec`: `host` for EXISTING, `host_credential` for USERNAME_PASSWORD."""

    auth_type: AuthenticationType
    host: str | None = None
    host_credential: HostCredentials | None = None

    @property
    def host_password(self) -> Secret | None:
        """The secret in it."""
        return None if self.host_credential is None else self.host_credential.password


def spec_body(spec: ConnectionSpec) -> dict[str, Json]:
    """The request's body, password included: for the wire only. What is not set is left out."""
    return _body(spec, None)


def masked_body(spec: ConnectionSpec) -> dict[str, Json]:
    """The request's body with the password masked: for the screen."""
    return _body(spec, MASK)


def recorded_body(spec: ConnectionSpec) -> dict[str, Json]:
    """The request's body without the password: for the record."""
    body = _body(spec, None if spec.host_credential is None else MASK)
    credential = body.get("host_credential")
    if isinstance(credential, dict):
        del credential["password"]
    return body


def certificate_question(host_name: str, port: int | None) -> ConnectionSpec:
    """A spec that vCenter must refuse with UNVERIFIED_PEER: placeholder user and password, no thumbprint."""
    return ConnectionSpec(
        AuthenticationType.USERNAME_PASSWORD,
        host_credential=HostCredentials(host_name, PLACEHOLDER_USER, Secret(PLACEHOLDER_PASSWORD), port),
    )


def as_curl(spec: ConnectionSpec, vcenter: Address) -> str:
    """The request as a curl line for a POSIX shell; session and password are left for the user to fill in."""
    body = json.dumps(_body(spec, "PASSWORD"), ensure_ascii=False)
    return " ".join(
        [
            "curl -X POST",
            "-H 'vmware-api-session-id: SESSION_ID'",
            "-H 'Content-Type: application/json'",
            "-d " + shlex.quote(body),
            shlex.quote(f"https://{vcenter.netloc}{CREATE_FROM_HOST}"),
        ]
    )


def _body(spec: ConnectionSpec, mask: str | None) -> dict[str, Json]:
    body: dict[str, Json] = {"auth_type": spec.auth_type.value}
    if spec.host is not None:
        body["host"] = spec.host
    if spec.host_credential is not None:
        body["host_credential"] = _credential(spec.host_credential, mask)
    return body


def _credential(credential: HostCredentials, mask: str | None) -> dict[str, Json]:
    optional: dict[str, Json] = {
        "port": credential.port,
        "ssl_thumb_print": credential.ssl_thumb_print,
        "ssl_certificate": credential.ssl_certificate,
    }
    return {
        "host_name": credential.host_name,
        "user_name": credential.user_name,
        "password": credential.password.reveal() if mask is None else mask,
        **{name: value for name, value in optional.items() if value is not None},
    }
