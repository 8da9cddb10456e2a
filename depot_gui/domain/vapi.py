"""The server's errors in all four shapes, and the data they carry (`vapi.std.errors`)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from depot_gui.domain.certificate import SeenPeer
from depot_gui.domain.loose import Json, field, flag, integer, items, member, text, texts
from depot_gui.domain.messages import LocalizableMessage, read_message

_PACKAGE = "com.vmware.vapi.std.errors."


class ErrorType(StrEnum):
    """`vapi.std.errors.error.type`, and UNKNOWN for one that a newer server added."""

    ERROR = "ERROR"
    ALREADY_EXISTS = "ALREADY_EXISTS"
    ALREADY_IN_DESIRED_STATE = "ALREADY_IN_DESIRED_STATE"
    CANCELED = "CANCELED"
    CONCURRENT_CHANGE = "CONCURRENT_CHANGE"
    FEATURE_IN_USE = "FEATURE_IN_USE"
    INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR"
    INVALID_ARGUMENT = "INVALID_ARGUMENT"
    INVALID_ELEMENT_CONFIGURATION = "INVALID_ELEMENT_CONFIGURATION"
    INVALID_ELEMENT_TYPE = "INVALID_ELEMENT_TYPE"
    INVALID_REQUEST = "INVALID_REQUEST"
    NOT_ALLOWED_IN_CURRENT_STATE = "NOT_ALLOWED_IN_CURRENT_STATE"
    NOT_FOUND = "NOT_FOUND"
    OPERATION_NOT_FOUND = "OPERATION_NOT_FOUND"
    RESOURCE_BUSY = "RESOURCE_BUSY"
    RESOURCE_IN_USE = "RESOURCE_IN_USE"
    RESOURCE_INACCESSIBLE = "RESOURCE_INACCESSIBLE"
    SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE"
    TIMED_OUT = "TIMED_OUT"
    UNABLE_TO_ALLOCATE_RESOURCE = "UNABLE_TO_ALLOCATE_RESOURCE"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    UNAUTHORIZED = "UNAUTHORIZED"
    UNEXPECTED_INPUT = "UNEXPECTED_INPUT"
    UNSUPPORTED = "UNSUPPORTED"
    UNVERIFIED_PEER = "UNVERIFIED_PEER"
    UNKNOWN = "UNKNOWN"


class ArgumentLocations(msgspec.Struct, frozen=True):
    """`vapi.std.errors.argument_locations`: which argument of the call is meant."""

    primary: str
    secondary: tuple[str, ...]


class FileLocations(msgspec.Struct, frozen=True):
    """`vapi.std.errors.file_locations`: which files are meant."""

    primary: str
    secondary: tuple[str, ...]


class TransientIndication(msgspec.Struct, frozen=True):
    """`vapi.std.errors.transient_indication`: whether trying again later may help."""

    is_transient: bool


class DynamicID(msgspec.Struct, frozen=True):
    """`vapi.std.dynamic_ID`: the type and id of what is meant."""

    type: str
    id: str


class UnknownData(msgspec.Struct, frozen=True):
    """A structure this program does not know; shown as it came."""

    raw: Json


ErrorData = ArgumentLocations | FileLocations | TransientIndication | DynamicID | SeenPeer | UnknownData


class VapiError(msgspec.Struct, frozen=True):
    """An error of the server. `messages` is a stack: each later one is the cause of the one before.

    `type_text` is the type as it came, also where this program does not know it. `raw` is the whole body.
    """

    error_type: ErrorType
    type_text: str
    messages: tuple[LocalizableMessage, ...]
    data: ErrorData | None
    challenge: str | None
    raw: Json

    @property
    def peer(self) -> SeenPeer | None:
        """The certificate that vCenter saw, when that is what the error is about."""
        return self.data if isinstance(self.data, SeenPeer) else None


def read_error(value: Json, status: int | None = None) -> VapiError | None:
    """An error in shape 1, 2 or 3; None where the value is none of them (shape 4: not an error of vAPI at all).

    The body's own type wins over the HTTP status.
    """
    if not isinstance(value, dict):
        return None
    known = any(name in value for name in ("error_type", "messages", "localizableMessages", "majorErrorCode"))
    kind = text(value.get("type"))
    inner = value.get("value")
    if kind is not None and (kind.startswith(_PACKAGE) or isinstance(field(inner, "messages"), list)):
        return _build(kind, inner, value, status)
    if not known and not (text(value.get("@class")) or "").startswith(_PACKAGE):
        return None
    named = text(value.get("error_type")) or text(value.get("@class"))
    if named is None and "localizableMessages" in value:
        return _read_oldest(value, status)
    return _build(named, value, value, status)


def type_for_status(status: int | None) -> ErrorType:
    """The error type of an answer that names none (`api/reference.md`, Errors)."""
    if status is None:
        return ErrorType.ERROR
    exact = _BY_STATUS.get(status)
    if exact is not None:
        return exact
    return ErrorType.INVALID_REQUEST if 400 <= status < 500 else ErrorType.INTERNAL_SERVER_ERROR


def _read_oldest(value: dict[str, Json], status: int | None) -> VapiError:
    """Shape 3: its `name` may be a type or a message's id, its `majorErrorCode` is an HTTP status."""
    name = text(value.get("name"))
    known = name is not None and _error_type(name) is not ErrorType.UNKNOWN
    return _build(name if known else None, value, value, integer(value.get("majorErrorCode")) or status)


def _build(kind: str | None, body: Json, raw: Json, status: int | None) -> VapiError:
    stack = items(field(body, "messages")) or items(field(body, "localizableMessages"))
    error_type = _error_type(kind) if kind else type_for_status(status)
    challenge = text(field(body, "challenge")) or text(field(raw, "challenge"))
    return VapiError(
        error_type=error_type,
        type_text=kind or error_type.value,
        messages=tuple(read_message(message) for message in stack),
        data=_data(field(body, "data")),
        challenge=challenge,
        raw=raw,
    )


def _error_type(kind: str) -> ErrorType:
    """From `NOT_FOUND`, `com.vmware.vapi.std.errors.not_found` or `com.vmware.vapi.std.errors.NotFound`."""
    name = kind.rsplit(".", 1)[-1]
    if not name.isupper():
        name = "".join(f"_{c}" if c.isupper() and i and name[i - 1] != "_" else c for i, c in enumerate(name))
    return member(ErrorType, name.upper(), ErrorType.UNKNOWN)


def _data(value: Json) -> ErrorData | None:
    if value is None or value == {}:
        return None
    if not isinstance(value, dict):
        return UnknownData(value)
    thumbprint, certificate = text(value.get("ssl_thumbprint")), text(value.get("ssl_certificate"))
    if thumbprint or certificate:
        return SeenPeer(thumbprint or None, certificate or None)
    transient = flag(value.get("is_transient"))
    if transient is not None:
        return TransientIndication(transient)
    primary = text(value.get("primary"))
    if primary is not None:
        return _locations(value, primary)
    kind, ident = text(value.get("type")), text(value.get("id"))
    return DynamicID(kind, ident) if kind is not None and ident is not None else UnknownData(value)


def _locations(value: dict[str, Json], primary: str) -> ErrorData:
    """The two kinds of locations have the same fields: the class names them, else a path tells."""
    secondary = texts(value.get("secondary"))
    kind = (text(value.get("@class")) or "").rsplit(".", 1)[-1].lower().replace("_", "")
    is_file = kind == "filelocations" if kind else any(mark in primary for mark in ("/", "\\"))
    return FileLocations(primary, secondary) if is_file else ArgumentLocations(primary, secondary)


_BY_STATUS = {
    401: ErrorType.UNAUTHENTICATED,
    402: ErrorType.UNAUTHORIZED,
    403: ErrorType.UNAUTHORIZED,
    404: ErrorType.NOT_FOUND,
    408: ErrorType.TIMED_OUT,
    409: ErrorType.CONCURRENT_CHANGE,
    423: ErrorType.RESOURCE_BUSY,
    429: ErrorType.SERVICE_UNAVAILABLE,
    503: ErrorType.SERVICE_UNAVAILABLE,
    504: ErrorType.TIMED_OUT,
    507: ErrorType.UNABLE_TO_ALLOCATE_RESOURCE,
}
