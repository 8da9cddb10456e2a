"""The request bodies the simulator takes, checked as strictly as a server checks them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from depot_gui.simulator.errors import ErrorType, RefusedError, refused
from depot_gui.simulator.messages import Message


class AuthenticationType(StrEnum):
    """`esx.settings.depots.offline.connection_spec.authentication_type`."""

    USERNAME_PASSWORD = "USERNAME_PASSWORD"  # noqa: S105 - the API's name for it
    EXISTING = "EXISTING"


class HostCredentials(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`esx.settings.depots.offline.host_credentials`."""

    host_name: str
    user_name: str
    password: str
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    ssl_thumb_print: str | None = None
    ssl_certificate: str | None = None

    def __repr__(self) -> str:
        return f"HostCredentials({self.host_name!r})"


class ConnectionSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`esx.settings.depots.offline.connection_spec`."""

    auth_type: AuthenticationType
    host_credential: HostCredentials | None = None
    host: str | None = None


def parse_connection_spec(body: bytes) -> ConnectionSpec:
    """The connection spec of a request.

    Raises:
        RefusedError: INVALID_REQUEST for what is not JSON, UNEXPECTED_INPUT for an unknown field,
            INVALID_ARGUMENT for anything else that is not a connection spec.
    """
    try:
        spec = msgspec.json.decode(body, type=ConnectionSpec)
    except msgspec.ValidationError as error:
        raise _not_a_spec(str(error)) from error
    except msgspec.DecodeError as error:
        message = Message("com.vmware.vapi.rest.malformedJson", (str(error),))
        raise refused(ErrorType.INVALID_REQUEST, message) from error
    _check_required(spec)
    return spec


def _not_a_spec(reason: str) -> RefusedError:
    structure = "com.vmware.esx.settings.depots.offline.connection_spec"
    if "unknown field" in reason:
        message = Message("vapi.data.structure.field.extra", (structure, reason))
        return refused(ErrorType.UNEXPECTED_INPUT, message)
    message = Message("vapi.data.structure.field.invalid", (structure, reason))
    return refused(ErrorType.INVALID_ARGUMENT, message)


def _check_required(spec: ConnectionSpec) -> None:
    prefix = "com.vmware.vcIntegrity.lifecycle."
    if spec.auth_type is AuthenticationType.EXISTING and not spec.host:
        raise refused(ErrorType.INVALID_ARGUMENT, Message(f"{prefix}HostRequired"))
    if spec.auth_type is AuthenticationType.USERNAME_PASSWORD and spec.host_credential is None:
        raise refused(ErrorType.INVALID_ARGUMENT, Message(f"{prefix}HostCredentials.Required"))
