"""How the task of each behaviour ends: its result, its notifications, its error."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from depot_gui.simulator.behaviours import Behaviour
from depot_gui.simulator.clock import timestamp
from depot_gui.simulator.errors import ErrorType, Failure, Shape
from depot_gui.simulator.faults import HostFault
from depot_gui.simulator.inventory import Host
from depot_gui.simulator.messages import JsonObject, Message, encode
from depot_gui.simulator.params import maps_as_pairs
from depot_gui.simulator.release import Release
from depot_gui.simulator.software import huge_spec, software_of

_LIFECYCLE = "com.vmware.vcIntegrity.lifecycle."
_EXTRACT = f"{_LIFECYCLE}Extract."
_BUNDLE = "MRVL-E4-CNA-Driver-Bundle"
_VIB = "MRVL_bootbank_qedentv_3.70.47.0-1OEM.800.1.0.20143090"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a task; `depot` is the id of the depot that a success makes."""

    succeeds: bool
    result: object = None
    failure: Failure | None = None
    depot: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """What is extracted: the host (None for a listener that is none of ours), and how it answers."""

    host: Host | None
    name: str
    release: Release
    depot: str
    moment: datetime

    @property
    def behaviour(self) -> Behaviour:
        return self.host.behaviour if self.host else Behaviour.SYNTHETIC

    def outcome(self) -> Outcome:
        """The end that the host's behaviour says."""
        match self.behaviour:
            case Behaviour.FIVE_CAUSES:
                return Outcome(False, self._result(self._vib_notifications()), self._five_causes())
            case Behaviour.OLD_ENVELOPE:
                return Outcome(False, None, self._old_envelope())
            case Behaviour.NO_ERROR:
                return Outcome(False, self._result(self._no_space()))
            case Behaviour.ALREADY_IN_DEPOT:
                return Outcome(True, self._result(self._already()))
            case _:
                return Outcome(True, self._result(self._done(), self.depot), depot=self.depot)

    def faulty_outcome(self, fault: HostFault, certificate: JsonObject) -> Outcome:
        """The end that a `--fault` of the task says."""
        outcome = self.outcome()
        result = outcome.result
        if fault.depot is not None and isinstance(result, dict):
            result = {**result, "result": {} if fault.depot == "absent" else {"depot": ""}}
        if fault.maps_as_list:
            result = maps_as_pairs(_plain(result))
        if not fault.fails:
            return Outcome(outcome.succeeds, result, outcome.failure, None if fault.depot else outcome.depot)
        return Outcome(False, result if fault.with_result else None, fault.failure(self.host, certificate))

    def _result(self, notifications: JsonObject, depot: str = "") -> JsonObject:
        """`esx.settings.depots.offline.depot_extract_info`."""
        huge = self.behaviour is Behaviour.HUGE_RESULT
        spec: object = huge_spec() if huge else software_of(self.host).of_release(self.release).spec()
        return {"notifications": notifications, "software_spec": spec, "result": {"depot": depot}}

    def _done(self) -> JsonObject:
        found: JsonObject = {"info": [self._notice("INFO", "Done", self.name)]}
        if self.behaviour is Behaviour.BASE_IMAGE_ONLY:
            found["info"] = [self._notice("INFO", "NoAddOn", self.name)]
        if self.behaviour is Behaviour.WARNINGS:
            found["warnings"] = [
                self._notice("WARNING", "OrphanVib", "qlnativefc-uninstalled", resolve=True),
                self._notice("WARNING", "Acceptance", "HPE-SSACLI", "CommunitySupported"),
                self._notice("WARNING", "Recalled", "Intel-i40en", "2.8.2.0", resolve=True),
            ]
            found["errors"] = [self._notice("ERROR", "MissingSignature", "nsx-lcp-bundle", resolve=True)]
        return found

    def _already(self) -> JsonObject:
        return {"info": [self._notice("INFO", "AlreadyInDepot", self.name)]}

    def _no_space(self) -> JsonObject:
        return {"errors": [self._notice("ERROR", "NoSpace", "1842", "96", resolve=True)]}

    def _vib_notifications(self) -> JsonObject:
        return {
            "warnings": [self._notice("WARNING", "OrphanVib", "qlnativefc-uninstalled", resolve=True)],
            "errors": [self._notice("ERROR", "VibPayload", _VIB, resolve=True)],
        }

    def _notice(self, kind: str, key: str, *args: str, resolve: bool = False) -> JsonObject:
        """`esx.settings.notification`; older releases leave the type out."""
        body: JsonObject = {"type": kind} if self.release.has_notification_type else {}
        body |= {
            "id": f"{_EXTRACT}{key}",
            "time": timestamp(self.moment),
            "message": Message(f"{_EXTRACT}{key}", args),
            "originator": "com.vmware.vcIntegrity.lifecycle.EsxImage",
        }
        if kind == "ERROR":
            body["retriable"] = True
        if resolve:
            body["resolution"] = Message(f"{_EXTRACT}{key}.Resolution")
        return body

    def _five_causes(self) -> Failure:
        """The operation and five causes below it; the fourth has nested parameters."""
        params: JsonObject = {
            "vib": {"s": _VIB},
            "size": {"d": 1.8234, "precision": 2},
            "installed": {"dt": "2024-07-02T08:15:31.409Z", "format": "LONG_DATE_TIME"},
            "reason": {"l": _payload_missing()},
        }
        messages = (
            Message(f"{_LIFECYCLE}CreateFromHost.Failed", (self.name,)),
            Message(f"{_LIFECYCLE}DepotExport.Failed", (self.name,)),
            Message("com.vmware.esximage.ComponentExportError", (_BUNDLE, "6.0.345.0")),
            Message("com.vmware.esximage.ReservedVibExtractError", (_VIB,), params),
            Message("com.vmware.esximage.LockerMissing", ("/locker/packages/var/db/locker",)),
            Message("com.vmware.esximage.FileError", ("/locker/packages/var/db/locker/vibs/qedentv.tgz",)),
        )
        return Failure(ErrorType.ERROR, messages, {"is_transient": False})

    def _old_envelope(self) -> Failure:
        messages = (
            Message(f"{_LIFECYCLE}CreateFromHost.Failed", (self.name,)),
            Message(f"{_LIFECYCLE}DepotDownload.Unreachable", (self.name, "9084")),
        )
        return Failure(ErrorType.ERROR, messages, shape=Shape.OLD)


def _payload_missing() -> JsonObject:
    """A message within a message within a message."""
    path: JsonObject = {"s": "/locker/packages/var/db/locker/vibs"}
    locker: JsonObject = {"id": "com.vmware.esximage.LockerMissing", "params": {"path": path}}
    params: JsonObject = {"payload": {"s": "qedentv"}, "tries": {"i": 3}, "locker": {"l": locker}}
    return {"id": "com.vmware.esximage.payload.missing", "params": params}


def _plain(result: object) -> object:
    """A result without anything encoded beforehand; its messages stay messages."""
    if not isinstance(result, dict) or not isinstance(result.get("software_spec"), msgspec.Raw):
        return result
    return {**result, "software_spec": msgspec.json.decode(encode(result["software_spec"], None))}
