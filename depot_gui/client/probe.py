"""The one module that may skip verification: a look at a certificate, over a connection that carries nothing."""

from __future__ import annotations

import ssl

from depot_gui.client.errors import Stage, connection_failed
from depot_gui.client.http import Http, Limits
from depot_gui.client.proxies import Proxies
from depot_gui.domain.address import Address
from depot_gui.domain.certificate import Certificate
from depot_gui.domain.x509 import CertificateUnreadableError, read_certificate


async def look(address: Address, *, proxies: Proxies, limits: Limits) -> Certificate:
    """The certificate shown at an address, whatever is wrong with it. Raises OutsideError.

    Goes the way that the client goes, through the same proxy, and sends nothing but TLS's own messages.
    """
    return await leaf_of(Http(address, _unverified, proxies=proxies, limits=limits))


async def leaf_of(http: Http) -> Certificate:
    """The leaf that the peer shows on a connection made as this client makes its own. Raises OutsideError."""
    der = await http.leaf()
    try:
        return read_certificate(der)
    except CertificateUnreadableError as error:
        raise connection_failed(ssl.SSLError(str(error)), Stage.TLS, str(http.address)) from error


def _unverified() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("DEFAULT:@SECLEVEL=0")  # a weak certificate can be shown as well
    return context
