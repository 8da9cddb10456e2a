"""The authorities that a vCenter offers for download: its VMCA's roots, to be confirmed by their fingerprints.

They come over the connection that they are to vouch for, so by themselves they prove nothing.
"""

from __future__ import annotations

import asyncio
import io
import zipfile
import zlib
from collections.abc import Iterator

from depot_gui.client.http import Call, Http
from depot_gui.domain.certificate import Certificate
from depot_gui.domain.x509 import MAX_BYTES, CertificateUnreadableError, is_authority, read_certificate

MAX_DOWNLOAD = 1024 * 1024
_MAX_FILES = 64
_BOUNDED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""What is unpacked only as far as it is read; of the others a kilobyte can unpack to gigabytes."""

_BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError)


async def download(http: Http) -> tuple[Certificate, ...]:
    """Every authority in `/certs/download.zip`, each once; none where there is no such file. Raises OutsideError.

    No password or token is in the request, and the connection enforces what `http` was made with.
    """
    answer = await http.request(Call("GET", "/certs/download.zip", base=""), {})
    return await asyncio.to_thread(authorities_in, answer.body) if answer.status == 200 else ()


def authorities_in(packed: bytes) -> tuple[Certificate, ...]:
    """The authorities' certificates in the bytes of a ZIP file, whatever else is there or wrong with it."""
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            found = {certificate.der: certificate for certificate in _certificates(archive)}
    except _BROKEN:
        return ()
    return tuple(certificate for certificate in found.values() if is_authority(certificate))


def _certificates(archive: zipfile.ZipFile) -> Iterator[Certificate]:
    for member in archive.infolist()[:_MAX_FILES]:
        if member.is_dir() or member.compress_type not in _BOUNDED:
            continue
        try:
            with archive.open(member) as file:
                data = file.read(MAX_BYTES + 1)  # whatever size the archive says it has
            if len(data) <= MAX_BYTES:
                yield read_certificate(data.decode("ascii") if data.startswith(b"-----") else data)
        except (*_BROKEN, CertificateUnreadableError):
            continue  # a revocation list, or damaged
