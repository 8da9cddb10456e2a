"""How this window writes the values in a server's messages, with patterns for what servers send without a text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.message_text import Catalogue, Reader
from depot_gui.ui.texts.times import local_reader

_tr = QCoreApplication.translate


def message_reader() -> Reader:
    """The locale and the time zone in force, with the catalogue in the language in force."""
    return local_reader(nested_messages())


def nested_messages() -> Catalogue:
    """Patterns for nested messages: these come as an id with parameters and have no text of their own."""
    return {
        "com.vmware.esximage.payload.missing": _tr("Messages", "The payload {payload} is missing."),
        "com.vmware.esximage.LockerMissing": _tr("Messages", "The product locker {path} is not reachable."),
        "com.vmware.esximage.FileError": _tr("Messages", "The file {path} cannot be used."),
    }
