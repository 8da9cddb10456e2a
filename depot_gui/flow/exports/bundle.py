"""The support bundle: a zip of the record, its text for a ticket, the end of the log, and versions. No secrets."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.flow.record_file import write_record
from depot_gui.flow.support import support_text

LOG_TAIL = 256 * 1024
"""Bytes of the log that are taken along, from its end."""

_MADE = (2000, 1, 1, 0, 0, 0)  # the same content gives the same bytes


class Content(Enum):
    """What a file of the bundle is; its name is ours, whatever the record says."""

    RECORD = auto()
    TEXT = auto()
    LOG = auto()
    VERSIONS = auto()


NAMES = {
    Content.RECORD: "record.depot.json",
    Content.TEXT: "record.txt",
    Content.LOG: "log.txt",
    Content.VERSIONS: "versions.txt",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of the bundle, whole."""

    content: Content
    data: bytes

    @property
    def name(self) -> str:
        return NAMES[self.content]

    @property
    def text(self) -> str:
        """What a person sees of it before it is written."""
        return self.data.decode("utf-8", "replace")


def bundle_pieces(record: Record, log: bytes, versions: Mapping[str, str], reader: Reader) -> tuple[Piece, ...]:
    """What goes into the bundle, to be shown before it is written. `log` is masked already, as it is on the disk."""
    words = "".join(f"{name}: {version}\n" for name, version in versions.items())
    pieces = (
        Piece(Content.RECORD, write_record(record)),
        Piece(Content.TEXT, support_text(record, reader).encode()),
        Piece(Content.LOG, log_tail(log)),
        Piece(Content.VERSIONS, words.encode()),
    )
    return tuple(piece for piece in pieces if piece.data)


def bundle_bytes(pieces: Sequence[Piece]) -> bytes:
    """The zip."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for piece in pieces:
            archive.writestr(zipfile.ZipInfo(piece.name, _MADE), piece.data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def log_tail(log: bytes) -> bytes:
    """The last whole lines."""
    if len(log) <= LOG_TAIL:
        return log
    return log[-LOG_TAIL:].partition(b"\n")[2]
