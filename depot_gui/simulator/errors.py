"""The standard errors: their types, statuses and the four shapes in which servers send them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from depot_gui.simulator.messages import JsonObject, Message

CHALLENGE = 'Basic realm="VAPI endpoint", SIGN realm="f6b24e7e1a",service="VAPI endpoint"'


class ErrorType(StrEnum):
    """`vapi.std.errors.error.type`."""

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


_STATUSES = {
    ErrorType.UNAUTHENTICATED: 401,
    ErrorType.UNAUTHORIZED: 403,
    ErrorType.NOT_FOUND: 404,
    ErrorType.OPERATION_NOT_FOUND: 404,
    ErrorType.CONCURRENT_CHANGE: 409,
    ErrorType.ERROR: 500,
    ErrorType.INTERNAL_SERVER_ERROR: 500,
    ErrorType.SERVICE_UNAVAILABLE: 503,
    ErrorType.TIMED_OUT: 504,
}


def status_of(error_type: str | None) -> int:
    """The HTTP status the documentation gives an error type; 400 for most."""
    if error_type is None or error_type not in ErrorType.__members__:
        return 500
    return _STATUSES.get(ErrorType(error_type), 400)


class Shape(IntEnum):
    """The envelope of an error, numbered as in the API reference."""

    STANDARD = 1
    OLD = 2
    LOCALIZABLE_MESSAGES = 3
    NOT_JSON = 4


@dataclass(frozen=True, slots=True)
class Failure:
    """One error, as the answer to a call or as the end of a task."""

    error_type: str | None
    messages: tuple[Message, ...] = ()
    data: JsonObject | None = None
    challenge: str | None = None
    shape: Shape = Shape.STANDARD
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def http_status(self) -> int:
        return self.status or status_of(self.error_type)

    def body(self) -> object:
        """The JSON value of the chosen envelope; a string for an answer that is not JSON."""
        match self.shape:
            case Shape.STANDARD:
                return self._standard()
            case Shape.OLD:
                return {"type": self.class_name, "value": self._details()}
            case Shape.LOCALIZABLE_MESSAGES:
                return self._localizable_messages()
            case Shape.NOT_JSON:
                return "no healthy upstream"

    def task_body(self) -> object:
        """As `error` of a task: the standard envelope also names its class."""
        if self.shape is not Shape.STANDARD or self.error_type is None:
            return self.body()
        return {"@class": self.class_name, **self._standard()}

    @property
    def class_name(self) -> str:
        return f"com.vmware.vapi.std.errors.{(self.error_type or 'error').lower()}"

    def _standard(self) -> JsonObject:
        kind: JsonObject = {} if self.error_type is None else {"error_type": self.error_type}
        return {**kind, **self._details()}

    def _details(self) -> JsonObject:
        details: JsonObject = {"messages": list(self.messages)}
        if self.data is not None:
            details["data"] = self.data
        if self.challenge is not None:
            details["challenge"] = self.challenge
        return details

    def _localizable_messages(self) -> JsonObject:
        rendered = [message.render(None) for message in self.messages]
        return {
            "localizableMessages": [{"defaultMessage": text["default_message"], "id": text["id"]} for text in rendered],
            "majorErrorCode": self.http_status,
            "name": self.messages[0].id if self.messages else self.class_name,
        }


class RefusedError(Exception):
    """Ends the handling of a request with this failure."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.error_type)
        self.failure = failure


def refused(error_type: ErrorType, *messages: Message, data: JsonObject | None = None) -> RefusedError:
    return RefusedError(Failure(error_type, messages, data))


def unauthenticated(message_id: str) -> RefusedError:
    """A 401 with the challenge that such an answer carries, in the body and as a header."""
    headers = {"www-authenticate": CHALLENGE}
    failure = Failure(ErrorType.UNAUTHENTICATED, (Message(message_id),), challenge=CHALLENGE, headers=headers)
    return RefusedError(failure)
