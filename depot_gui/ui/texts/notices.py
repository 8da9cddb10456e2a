"""What concerns the whole program: a title, and what it means and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.jsontext import JsonProblem
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


def pins_damaged(name: str) -> tuple[str, str]:
    """Certificates that the user accepted and that cannot be read any more: a change of theirs is no alarm now."""
    text = _tr(
        "Notices",
        "You will be asked about them as if for the first time. Compare their fingerprints, because a change "
        "cannot be detected. What is left of the file was kept as %1.",
    )
    return _tr("Notices", "Some of the certificates you accepted could not be read"), fill(text, name)


def pins_unreadable(detail: str) -> tuple[str, str]:
    """The file is there and cannot be read: it is left alone."""
    text = _tr(
        "Notices",
        "You will be asked about them as if for the first time, and what you accept is kept only until the "
        "program ends. The file is left as it is. The system says: %1",
    )
    return _tr("Notices", "The certificates you accepted cannot be read"), fill(text, detail)


def disk_problem(detail: str) -> tuple[str, str]:
    """A record that could not be written or deleted."""
    text = _tr("Notices", "vCenter goes on, and so does this window. Make room or allow writing. The system says: %1")
    return _tr("Notices", "A record could not be written to the disk"), fill(text, detail)


def settings_not_written(detail: str) -> tuple[str, str]:
    """What was set counts until the program ends."""
    text = _tr("Notices", "They apply only until the program ends. Make room or allow writing. The system says: %1")
    return _tr("Notices", "The settings could not be written to the disk"), fill(text, detail)


def owned_elsewhere() -> tuple[str, str]:
    """Another program of this kind runs."""
    return (
        _tr("Notices", "Depot GUI is already open"),
        _tr("Notices", "The other window follows the extractions. Here they can only be looked at."),
    )


def cannot_open(refused: Sequence[tuple[str, OSError | RecordFileError]]) -> tuple[str, str]:
    """Files that are no records, or cannot be read: their names with why."""
    count = len(refused)
    if count == 1:
        name, error = refused[0]
        return fill(_tr("Notices", "“%1” cannot be opened"), name), _why_not(error)
    lines = [fill(_tr("Notices", "“%1”: %2"), name, _why_not(error)) for name, error in refused[:_NAMES_SHOWN]]
    more = count - _NAMES_SHOWN
    lines += [_tr("Notices", "And %n more.", "", more)] if more > 0 else []
    return _tr("Notices", "%n file(s) cannot be opened", "", count), "\n".join(lines)


def _why_not(error: OSError | RecordFileError) -> str:
    """A sentence; what the machine says stands below it."""
    if isinstance(error, OSError):
        return fill(_tr("Notices", "The system says: %1"), error.strerror or type(error).__name__)
    if error.json_problem is JsonProblem.NOT_JSON:
        text = _tr("Notices", "It is not a record of an extraction, or it is damaged.")
        return fill(_tr("Notices", "%1\nThe machine’s words: %2"), text, error.detail)
    text = {
        RecordProblem.NOT_A_RECORD: _tr("Notices", "It is not a record of an extraction."),
        RecordProblem.NEWER_VERSION: _tr(
            "Notices", "A newer version of Depot GUI wrote it. Update this one to read it."
        ),
        RecordProblem.TOO_LARGE: _tr("Notices", "It is larger than 128 MiB; no record is that large."),
        RecordProblem.DAMAGED: _tr(
            "Notices",
            "It is damaged. Ask the sender for it again, as an attachment or in an archive.\nThe machine’s words: %1",
        ),
    }[error.problem]
    return fill(text, error.detail)


def no_demo(detail: str) -> tuple[str, str]:
    """The simulator did not start."""
    text = _tr("Notices", "Close this window and try once more.")
    words = fill(_tr("Notices", "%1\nThe machine’s words: %2"), text, detail)
    return _tr("Notices", "The simulated vCenter did not start"), words if detail else text


def unexpected(summary: str) -> tuple[str, str]:
    """A mistake of this program."""
    return (
        _tr("Notices", "Something went wrong inside Depot GUI"),
        fill(_tr("Notices", "Depot GUI keeps running. The log has the details; please report them: %1"), summary),
    )
