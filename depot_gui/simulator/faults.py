"""The `--fault` grammar: what a host is made to answer, whatever its behaviour.

    HOST=WHERE:TYPE[:KEY=VALUE]…

HOST is a host id, a host name or * for all. WHERE is `call` (create-from-host answers it), `task` (its
task ends with it) or `software` (`GET /esx/software` answers it). TYPE is one of the 25 error types, a
number (an HTTP status, at the call or software only), UNKNOWN (a type that no client knows), UNTYPED
(an error without error_type), or NONE: no error, only the encodings below.

    data=KIND         argument_locations, file_locations, transient_indication, dynamic_id, certificate,
                      unknown (a structure no client knows), none
    params=KIND+…     s, i, d (with precision), ds (a decimal as a string), dt (each format, and none),
                      l (nested), deep (nested three deep), params (one called params), all, none
    shape=1…4         the envelope; 4 is not JSON
    messages=N        how long the stack is
    challenge[=TEXT]  the challenge of a 401; UNAUTHENTICATED has one anyway
    status=N          an HTTP status other than the type's
    retry_after=N     seconds, as a header
    maps=list         maps in opaque values as a list of key and value
    depot=empty       result.depot of a success: empty, or absent
    result=yes        a failed task brings its result too
    times=N           only the first N times

Example: `host-1004=task:INVALID_ARGUMENT:data=argument_locations:params=all`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from depot_gui.simulator.errors import CHALLENGE, ErrorType, Failure, Shape
from depot_gui.simulator.inventory import Host
from depot_gui.simulator.messages import JsonObject, Message
from depot_gui.simulator.params import ParamKind, pairs, parameters

_Kind = TypeVar("_Kind", bound=StrEnum)
UNKNOWN_TYPE = "QUOTA_OF_A_NEWER_SERVER"


class Where(StrEnum):
    CALL = "call"
    TASK = "task"
    SOFTWARE = "software"


class DataKind(StrEnum):
    """What `data` of an error holds."""

    ARGUMENT_LOCATIONS = "argument_locations"
    FILE_LOCATIONS = "file_locations"
    TRANSIENT_INDICATION = "transient_indication"
    DYNAMIC_ID = "dynamic_id"
    CERTIFICATE = "certificate"
    UNKNOWN = "unknown"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class HostFault:
    """One parsed `--fault`. `error_type` is None where the error has none or there is no error at all."""

    host: str
    where: Where
    fails: bool = True
    error_type: str | None = None
    status: int | None = None
    data: DataKind = DataKind.NONE
    params: frozenset[ParamKind] = frozenset()
    shape: Shape = Shape.STANDARD
    messages: int = 1
    challenge: str | None = None
    retry_after: int | None = None
    maps_as_list: bool = False
    depot: str | None = None
    with_result: bool = False
    times: int | None = None

    def matches(self, host: Host | None, where: Where) -> bool:
        names = ("*",) if host is None else ("*", host.id, host.name, host.name.partition(".")[0])
        return where is self.where and self.host in names

    def failure(self, host: Host | None, certificate: JsonObject) -> Failure:
        """The error itself; `certificate` is what vCenter sees at that host now."""
        headers = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
        challenge = self.challenge
        if challenge is None and self.error_type == ErrorType.UNAUTHENTICATED:
            challenge = CHALLENGE
        return Failure(
            error_type=self.error_type,
            messages=self._messages(host),
            data=_data(self.data, host, certificate),
            challenge=challenge,
            shape=self.shape,
            status=self.status,
            headers=headers,
        )

    def _messages(self, host: Host | None) -> tuple[Message, ...]:
        params: object = parameters(self.params) if self.params else None
        if params is not None and self.maps_as_list:
            params = pairs(params)
        return tuple(self._message(number, host, params) for number in range(self.messages))

    def _message(self, number: int, host: Host | None, params: object) -> Message:
        """The first says what was asked for, the others why; each names the error and the host."""
        kind = self.error_type or f"HTTP {self.status or 500}"
        args = (host.name if host else "the host", kind, str(number))
        operation = (
            "The software specification of {0} could not be extracted: {1}.",
            "Die Softwarespezifikation von {0} konnte nicht extrahiert werden: {1}.",
            "{0} のソフトウェア仕様を抽出できませんでした: {1}。",
        )
        cause = ("Cause {2} at {0}: {1}.", "Ursache {2} bei {0}: {1}.", "{0} の原因 {2}: {1}。")
        texts = cause if number else operation
        return Message(f"com.vmware.simulator.fault.{kind.replace(' ', '')}.{number}", args, params, texts)


def _data(kind: DataKind, host: Host | None, certificate: JsonObject) -> JsonObject | None:
    match kind:
        case DataKind.ARGUMENT_LOCATIONS:
            return {"primary": "spec.host_credential.host_name", "secondary": ["spec.host_credential.port"]}
        case DataKind.FILE_LOCATIONS:
            folder = "/storage/updatemgr/vmware-updatemgr-data"
            return {"primary": f"{folder}/index.xml", "secondary": [f"{folder}/vendor-index.xml"]}
        case DataKind.TRANSIENT_INDICATION:
            return {"is_transient": True}
        case DataKind.DYNAMIC_ID:
            return {"type": "HostSystem", "id": host.id if host else "host-1"}
        case DataKind.CERTIFICATE:
            return certificate
        case DataKind.UNKNOWN:
            return {"quota": {"used": 12, "limits": [1, None, {"hard": True}]}, "hint": "of a newer server"}
        case DataKind.NONE:
            return None


def parse_fault(text: str) -> HostFault:
    """Parses one `--fault`.

    Raises:
        ValueError: with a sentence that says what is wrong.
    """
    host, equals, rest = text.partition("=")
    where, _, rest = rest.partition(":")
    kind, *options = rest.split(":")
    if not (host and equals and kind):
        raise ValueError(f"{text!r} is not HOST=WHERE:TYPE[:KEY=VALUE]…")
    fault = _typed(HostFault(host, _one_of(Where, where)), kind)
    for option in options:
        key, _, value = option.partition("=")
        fault = _with_option(fault, key, value)
    return fault


def _typed(fault: HostFault, kind: str) -> HostFault:
    match kind:
        case "NONE":
            return replace(fault, fails=False)
        case "UNKNOWN":
            return replace(fault, error_type=UNKNOWN_TYPE)
        case "UNTYPED":
            return fault
        case _ if kind.isdecimal():
            if fault.where is Where.TASK:
                raise ValueError(f"a task has no HTTP status: {kind}")
            return replace(fault, status=_number(kind, 200, 599))
        case _:
            return replace(fault, error_type=_one_of(ErrorType, kind))


def _with_option(fault: HostFault, key: str, value: str) -> HostFault:
    match key:
        case "data":
            return replace(fault, data=_one_of(DataKind, value))
        case "params":
            return replace(fault, params=_param_kinds(value))
        case "shape":
            return replace(fault, shape=Shape(_number(value, 1, 4)))
        case "messages":
            return replace(fault, messages=_number(value, 0, 1000))
        case "challenge":
            return replace(fault, challenge=value or CHALLENGE)
        case "status":
            return replace(fault, status=_number(value, 200, 599))
        case "retry_after":
            return replace(fault, retry_after=_number(value, 0, 86400))
        case "times":
            return replace(fault, times=_number(value, 1, 1_000_000))
        case _:
            return _with_encoding(fault, key, value)


def _with_encoding(fault: HostFault, key: str, value: str) -> HostFault:
    match key, value:
        case "maps", "list" | "object":
            return replace(fault, maps_as_list=value == "list")
        case "depot", "empty" | "absent":
            return replace(fault, depot=value)
        case "result", "yes" | "no":
            return replace(fault, with_result=value == "yes")
        case _:
            raise ValueError(f"{key}={value} is not known")


def _param_kinds(value: str) -> frozenset[ParamKind]:
    if value in ("all", "none"):
        return frozenset(ParamKind) if value == "all" else frozenset()
    return frozenset(_one_of(ParamKind, kind) for kind in value.split("+"))


def _one_of(kinds: type[_Kind], value: str) -> _Kind:
    try:
        return kinds(value)
    except ValueError:
        raise ValueError(f"{value!r} is none of {', '.join(kinds)}") from None


def _number(value: str, low: int, high: int) -> int:
    if not value.isdecimal() or not low <= int(value) <= high:
        raise ValueError(f"{value!r} is not a number from {low} to {high}")
    return int(value)
