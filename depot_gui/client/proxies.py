"""Which addresses are reached without a proxy, where the HTTP library's own reading of the settings falls short.

It takes the proxy from the environment or the system and knows `NO_PROXY` by name; the exceptions that Windows and
macOS keep beside it, and networks in `NO_PROXY` (`10.0.0.0/8`), are looked at here.
"""

from __future__ import annotations

import ipaddress
import urllib.request
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from depot_gui.domain.failures import Failure
from depot_gui.domain.masking import masked
from depot_gui.domain.secret import Secret
from depot_gui.domain.spec import Credentials


@dataclass(frozen=True, slots=True)
class Proxies:
    """Whether the proxy of the environment and the system is used, and the logins the user gave, by `host:port`."""

    used: bool = True
    logins: dict[str, Credentials] = field(default_factory=dict, repr=False)

    def without_logins(self, failure: Failure) -> Failure:
        """It may hold what a proxy said: without the passwords that any was given."""
        for login in self.logins.values():
            failure = masked(failure, login.password)
        return masked(failure, _password_of(proxy_for_https()))


def goes_direct(host: str) -> bool:
    """Whether the settings except this host from the proxy. May ask the system, so it may block for a moment."""
    return bool(urllib.request.proxy_bypass(host)) or _in_excepted_network(host)


def proxy_for_https() -> str:
    """The proxy that the settings name for HTTPS, as a URL; empty without one."""
    named = urllib.request.getproxies()
    proxy = named.get("https") or named.get("all") or ""
    return proxy if "://" in proxy or not proxy else f"http://{proxy}"


def has_possible_port(proxy: str) -> bool:
    """Whether a proxy's URL has a port that there can be, or none."""
    try:
        urlsplit(proxy).port  # noqa: B018  (it is read for its ValueError, whose words may be a part of a password)
    except ValueError:
        return False
    return True


def _password_of(proxy: str) -> Secret | None:
    """The one in the URL of the settings."""
    try:
        return Secret(unquote(urlsplit(proxy).password or ""))
    except ValueError:
        return None


def _in_excepted_network(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    excepted = urllib.request.getproxies().get("no", "").split(",")
    return any(_holds(network.strip(), address) for network in excepted if "/" in network)


def _holds(network: str, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    try:
        return address in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
