"""What concerns the whole program: a title, and what it means and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from depot_gui.flow.record_file import RecordFileError, RecordProblem
from depot_gui.ui.texts.fill import fill

_tr = QCoreApplication.translate
_NAMES_SHOWN = 3


def damaged(names: Sequence[str]) -> tuple[str, str]:
    """Records that were set aside."""
    count = len(names)
    title = _tr("Notices", "%n record(s) could not be read", "", count)
    shown = ", ".join(names[:_NAMES_SHOWN]) + (", …" if len(names) > _NAMES_SHOWN else "")
    return title, fill(_tr("Notices", "They were kept beside the others: %1"), shown)


def disk_problem(detail: str) -> tuple[str, str]:
    """A record that could not be written or deleted."""
    text = _tr("Notices", "vCenter goes on, and so does this window. Make room or allow writing. The system says: %1")
    return _tr("Notices", "A record could not be written to the disk"), fill(text, detail)


def settings_not_written(detail: str) -> tuple[str, str]:
    """What was set counts until the program ends."""
    text = _tr("Notices", "They count until the program ends. Make room or allow writing. The system says: %1")
    return _tr("Notices", "The settings could not be written to the disk"), fill(text, detail)


def owned_elsewhere() -> tuple[str, str]:
    """Another program of this kind runs."""
    return (
        _tr("Notices", "Depot GUI is already open"),
        _tr("Notices", "The other window follows the extractions. Here they can only be looked at."),
    )


def cannot_open(name: str, error: OSError | RecordFileError) -> tuple[str, str]:
    """A file that is no record, or cannot be read."""
    title = fill(_tr("Notices", "“%1” cannot be opened"), name)
    if isinstance(error, OSError):
        return title, fill(_tr("Notices", "The system says: %1"), error.strerror or type(error).__name__)
    text = {
        RecordProblem.NOT_A_RECORD: _tr("Notices", "It is not a record of an extraction."),
        RecordProblem.NEWER_VERSION: _tr(
            "Notices", "A newer version of Depot GUI wrote it. Update this one to read it."
        ),
        RecordProblem.TOO_LARGE: _tr("Notices", "It is larger than 128 MiB, which no record is."),
        RecordProblem.DAMAGED: _tr(
            "Notices", "It is damaged: %1. Ask for it once more, as an attachment or in an archive."
        ),
    }[error.problem]
    return title, fill(text, error.detail)


def unexpected(summary: str) -> tuple[str, str]:
    """A mistake of this program."""
    return (
        _tr("Notices", "Something went wrong inside Depot GUI"),
        fill(_tr("Notices", "It goes on. The log has the details; please report them: %1"), summary),
    )
