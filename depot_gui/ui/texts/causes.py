"""Causes that are known from the field, told by message ids or by the server's English, each with its own advice.

See "What really goes wrong" in the API reference. The first that fits wins, so the narrow ones stand first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.messages import LocalizableMessage, Param
from depot_gui.domain.spec import AuthenticationType
from depot_gui.ui.texts.advice import Advice
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate
_VIB = re.compile(r"[A-Za-z0-9.]+_(?:bootbank|locker)_(?P<name>[^\s_]+)_(?P<version>[^\s_-]+)(?:-[^\s_,;]*)?")
_MOST = 20_000  # characters of a text that are looked at


@dataclass(frozen=True, slots=True)
class Evidence:
    """All ids and English texts of an error in lower case, texts and arguments as they came, how the host was asked."""

    ids: str
    words: str
    values: str
    auth_type: AuthenticationType | None

    def has_id(self, *parts: str) -> bool:
        return any(part in self.ids for part in parts)

    def says(self, *parts: str) -> bool:
        return any(part in self.words for part in parts)


def gather(messages: tuple[LocalizableMessage, ...], auth_type: AuthenticationType | None) -> Evidence:
    """What the messages tell, down into their parameters."""
    ids = [message.id for message in messages]
    words = [message.default_message or "" for message in messages]
    values = [value for message in messages for value in (*message.args, *_strings(message.params))]
    ids += [name for message in messages for name in _nested_ids(message.params)]
    return Evidence(_joined(ids).lower(), _joined(words).lower(), _joined([*words, *values]), auth_type)


def cause_advice(evidence: Evidence) -> Advice | None:
    """The advice for the first known cause that fits; None where none does."""
    for fits, advice in _CAUSES:
        if fits(evidence):
            return advice(evidence)
    return None


def cause_topic(evidence: Evidence) -> str | None:
    """The page of the help for the first known cause that fits."""
    advice = next((advice for fits, advice in _CAUSES if fits(evidence)), None)
    return None if advice is None else _TOPICS.get(advice, "errors-host")


def _joined(parts: list[str]) -> str:
    return "\n".join(parts)[:_MOST]


def _nested_ids(params: Mapping[str, Param]) -> Iterator[str]:
    for param in params.values():
        if param.l is not None:
            yield param.l.id
            yield from _nested_ids(param.l.params)


def _strings(params: Mapping[str, Param]) -> Iterator[str]:
    for param in params.values():
        if param.s is not None:
            yield param.s
        if param.l is not None:
            yield from _strings(param.l.params)


def _package_gone(evidence: Evidence) -> Advice:
    title = _tr("Causes", "A driver’s package is no longer stored on the host")
    found = _VIB.search(evidence.values)
    if found is None:
        text = _tr(
            "Causes",
            "vCenter could not rebuild a VIB: its payload is missing from the host’s cache. Reinstall the driver on "
            "the host, or import the vendor’s add-on into the depot first, then try again.",
        )
        return Advice(title, text)
    text = _tr(
        "Causes",
        "vCenter could not rebuild VIB %1 %2: its payload is missing from the host’s cache. Reinstall the driver on "
        "the host, or import the vendor’s add-on into the depot first, then try again.",
    )
    return Advice(title, fill(text, found["name"], found["version"]))


def _host_to_vcenter(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "The host could not reach vCenter"),
        _tr(
            "Causes",
            "This is between the host and vCenter, not between this computer and vCenter. Check on the host that "
            "vCenter’s name resolves, that port 9084 of vCenter can be reached, and that the host’s clock is "
            "right.",
        ),
    )


def _host_not_found(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "vCenter cannot find the host by its name"),
        _tr(
            "Causes",
            "This is between vCenter and the host. Check the spelling and vCenter’s name server, or give the host’s "
            "IP address.",
        ),
    )


def _host_not_reached(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "vCenter cannot reach the host"),
        _tr(
            "Causes",
            "This is between vCenter and the host, not between this computer and vCenter. Check the host’s port and "
            "the firewall between them, and that the host is running.",
        ),
    )


def _host_not_connected(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "The host is not connected to vCenter"),
        _tr("Causes", "Connect it again in the vSphere Client, or use a user name and password of the host."),
    )


def _host_name_missing(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "vCenter has no host name for this host"),
        _tr("Causes", "Use a user name and password of the host, and give its name or IP address."),
    )


def _host_refused_login(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "The host does not accept this user name and password"),
        _tr(
            "Causes",
            "Use the user name and password of the host itself, for example of root, not those of vCenter. "
            "Several failed logins in a row lock the account for a while.",
        ),
    )


def _barred(evidence: Evidence) -> Advice:
    title = _tr("Causes", "The host does not let vCenter in with this account")
    if evidence.auth_type is AuthenticationType.EXISTING:
        text = _tr("Causes", "Check in the vSphere Client that the host is connected, then try again.")
        return Advice(title, text)
    text = _tr(
        "Causes",
        "The host may be in lockdown mode, or the account may lack privileges. Use the connection that vCenter "
        "already has: it uses an account of its own, which lockdown mode allows.",
    )
    return Advice(title, text)


def _too_many_sessions(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "vCenter has too many open sessions"),
        _tr(
            "Causes",
            "It takes no more logins until some of them end. Find out which program leaves its sessions open, wait a "
            "few minutes, then try again.",
        ),
    )


def _vcenter_refused_login(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "vCenter does not accept this user name and password"),
        _tr(
            "Causes",
            "Check both, and that the name has its domain, such as administrator@vsphere.local. Several failed "
            "logins in a row lock the account for a while.",
        ),
    )


def _storage_full(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "There is no room left in vCenter’s depot"),
        _tr(
            "Causes",
            "Enlarge the disk of /storage/updatemgr on the vCenter appliance, or delete depots that are no longer "
            "needed, then try again.",
        ),
    )


def _wrong_thumbprint(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "vCenter does not accept this kind of fingerprint"),
        _tr(
            "Causes",
            "vCenter 7 and 8 require SHA-1; newer versions accept SHA-256 as well. “Try again” asks vCenter "
            "which certificate it sees, and sends back exactly that.",
        ),
    )


def _clocks_apart(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "The clocks of the host and of vCenter differ"),
        _tr("Causes", "Synchronize both with the same time server (NTP), then try again."),
    )


def _vcenters_proxy(_: Evidence) -> Advice:
    return Advice(
        _tr("Causes", "vCenter’s own proxy stands in the way"),
        _tr(
            "Causes",
            "vCenter goes through a proxy where it should reach the host directly. Exclude the host in vCenter’s "
            "proxy settings, then try again.",
        ),
    )


_CAUSES: tuple[tuple[Callable[[Evidence], bool], Callable[[Evidence], Advice]], ...] = (
    (lambda e: e.has_id("maxusersessioncount") or e.says("session count is limited"), _too_many_sessions),
    (lambda e: e.has_id("vapi.endpoint.failedtologin"), _vcenter_refused_login),
    (lambda e: e.has_id("reservedvib") or e.says("reserved vib", "vib cache storage"), _package_gone),
    (lambda e: e.has_id("nospace") or e.says("/storage/updatemgr is full", "no space left on device"), _storage_full),
    (lambda e: e.has_id("depotdownload.unreachable") or e.says("9084"), _host_to_vcenter),
    (lambda e: e.has_id("hostnamemissing") or e.says("no host name associated"), _host_name_missing),
    (lambda e: e.has_id("hostnotconnected"), _host_not_connected),
    (lambda e: e.has_id("hostunreachable.resolve"), _host_not_found),
    (lambda e: e.has_id("hostunreachable"), _host_not_reached),
    (lambda e: e.has_id("lockdown", "permissiondenied") or e.says("lockdown mode", "permission denied by"), _barred),
    (lambda e: e.has_id("invalidlogin") or e.says("incorrect user name or password"), _host_refused_login),
    (lambda e: e.has_id("invalidthumbprint") or e.says("ssl_thumb_print is not valid"), _wrong_thumbprint),
    (lambda e: e.says("clock skew", "time skew", "clocks differ", "certificate is not yet valid"), _clocks_apart),
    (lambda e: e.says("proxy"), _vcenters_proxy),
)
_TOPICS = {
    _too_many_sessions: "errors-vcenter",
    _vcenter_refused_login: "errors-login",
    _storage_full: "errors-vcenter",
    _host_refused_login: "errors-login",
    _barred: "errors-login",
    _wrong_thumbprint: "errors-certificate",
}
"""The pages of the help; all other causes are the host's."""
