"""Named parameters of every kind (`vapi.std.localization_param`), and the two encodings of a map."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from depot_gui.simulator.messages import JsonObject

FORMATS = tuple(
    f"{length}_{what}" for what in ("DATE", "TIME", "DATE_TIME") for length in ("SHORT", "MED", "LONG", "FULL")
)
_MOMENT = "2024-09-17T16:05:09.250Z"
_MAPS = frozenset({"components", "solutions", "packages", "alternative_images", "params"})


class ParamKind(StrEnum):
    STRING = "s"
    INTEGER = "i"
    DECIMAL = "d"
    DECIMAL_STRING = "ds"
    DATE_TIME = "dt"
    NESTED = "l"
    DEEP = "deep"
    NAMED_PARAMS = "params"


def parameters(kinds: frozenset[ParamKind]) -> dict[str, JsonObject]:
    """Parameters of the given kinds, by name."""
    found: dict[str, JsonObject] = {}
    for kind in ParamKind:
        if kind in kinds:
            found.update(_of_kind(kind))
    return found


def _of_kind(kind: ParamKind) -> dict[str, JsonObject]:
    match kind:
        case ParamKind.STRING:
            return {"vmnic": {"s": "vmnic4"}, "markup": {"s": "<b>{0} %1 & 100 %</b>"}}
        case ParamKind.INTEGER:
            return {"count": {"i": 1234567}}
        case ParamKind.DECIMAL:
            return {"size": {"d": 1234.56789, "precision": 2}, "ratio": {"d": 0.5}}
        case ParamKind.DECIMAL_STRING:
            return {"share": {"d": "2.718281828", "precision": 3}}
        case ParamKind.DATE_TIME:
            return {"time": {"dt": _MOMENT}, **{f"time_{it}": {"dt": _MOMENT, "format": it} for it in FORMATS}}
        case ParamKind.NESTED:
            return {"reason": _nested("com.vmware.esximage.payload.missing", {"payload": {"s": "qedentv"}})}
        case ParamKind.DEEP:
            return {"chain": _deep(3)}
        case ParamKind.NAMED_PARAMS:
            return {"params": {"s": "a parameter that is called params"}}


def _nested(message_id: str, params: Mapping[str, JsonObject]) -> JsonObject:
    return {"l": {"id": message_id, "params": dict(params)}}


def _deep(levels: int) -> JsonObject:
    inner: dict[str, JsonObject] = {"level": {"i": levels}}
    if levels > 1:
        inner["cause"] = _deep(levels - 1)
    return _nested(f"com.vmware.simulator.level.{levels}", inner)


def pairs(value: object) -> object:
    """A map as the list of `{"key": …, "value": …}` that some servers send for it, at every depth."""
    if not isinstance(value, Mapping):
        return value
    return [{"key": key, "value": maps_as_pairs(item)} for key, item in value.items()]


def maps_as_pairs(tree: object) -> object:
    """The tree of an opaque value with every map in it encoded as pairs; structures stay objects."""
    if isinstance(tree, Mapping):
        return {key: pairs(value) if key in _MAPS else maps_as_pairs(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [maps_as_pairs(item) for item in tree]
    return tree
