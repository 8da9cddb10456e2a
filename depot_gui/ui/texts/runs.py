"""What an extraction is doing, in words: its row in the list, its state, and a sentence on what that means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.failures import Failure
from depot_gui.domain.loose import field, filled, items
from depot_gui.domain.message_text import Reader, text_of
from depot_gui.domain.messages import read_message
from depot_gui.domain.record import Note, Record, Seen, State
from depot_gui.domain.task import TaskStatus
from depot_gui.ui.extraction_model import Entry
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.endings import ended_with_demo
from depot_gui.ui.texts.failures import advice_for, ending_advice
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.plain import one_line
from depot_gui.ui.texts.times import clock_time, exact_time

UNAUTHENTICATED = 401
_LONGEST_LINE = 300
_LONGEST_WORDS = 2000
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateWords:
    """A state as a shape and a word."""

    icon: Icon
    word: str


def entry_of(record: Record, reader: Reader, *, foreign: bool = False) -> Entry:
    """The record as a row of the list; a `foreign` one came from a file."""
    words = list_words(record, reader)
    return Entry(
        id=record.id,
        title=host_title(record),
        words=_cut(fill(_tr("Runs", "File · %1"), words) if foreign else words, _LONGEST_LINE),
        icon=state_words(record).icon,
        created=record.created,
        details="\n".join(filter(None, (_reason(record, reader), where_words(record)))),
        search="\n".join(filter(None, (record.task, record.host_id, record.host_name))),
    )


def _reason(record: Record, reader: Reader) -> str:
    """Why it failed, in the words that stand above its page: found by Find, and in the tip."""
    return ending_advice(record, record.extract_info, reader).title if record.state is State.FAILED else ""


def host_title(record: Record) -> str:
    """The host as the user named it. A record may come from anybody: what is too long for a line is cut."""
    return _cut(record.host_label, _LONGEST_LINE)


def state_words(record: Record) -> StateWords:
    """The state; what the server calls PENDING, BLOCKED or something newer is shown as that."""
    if ended_with_demo(record):
        return StateWords(Icon.LOST, _tr("Runs", "Ended with the demo"))
    if has_errors(record):
        return StateWords(Icon.WARNING, _tr("Runs", "Succeeded with errors"))
    return _words_for(record.state, server_status(record))


def has_errors(record: Record) -> bool:
    """Whether it succeeded, and a notification of its result is an error."""
    return record.state is State.SUCCEEDED_WITH_WARNINGS and _count(record, "errors") > 0


def _count(record: Record, severity: str) -> int:
    """How many notifications there are; the result is not taken apart for this."""
    return len(items(field(field(record.result, "notifications"), severity)))


def _words_for(state: State, status: str) -> StateWords:
    if state is State.FOLLOWING:
        return _following(status)
    icon, word = {
        State.DRAFT: (Icon.PENDING, _tr("Runs", "Waiting")),
        State.SUBMITTING: (Icon.RUNNING, _tr("Runs", "Starting")),
        State.UNCERTAIN: (Icon.UNCERTAIN, _tr("Runs", "Uncertain")),
        State.NOT_STARTED: (Icon.CANCELED, _tr("Runs", "Not started")),
        State.RECONNECTING: (Icon.RETRY, _tr("Runs", "Reconnecting")),
        State.SUCCEEDED: (Icon.SUCCESS, _tr("Runs", "Succeeded")),
        State.SUCCEEDED_WITH_WARNINGS: (Icon.WARNING, _tr("Runs", "Succeeded with warnings")),
        State.FAILED: (Icon.ERROR, _tr("Runs", "Failed")),
        State.CANCELED: (Icon.CANCELED, _tr("Runs", "Canceled")),
        State.LOST: (Icon.LOST, _tr("Runs", "Lost")),
    }[state]
    return StateWords(icon, word)


def where_words(record: Record) -> str:
    """On which vCenter, as whom."""
    server = record.server
    if not server.version:
        return fill(_tr("Runs", "On %1 as %2"), server.address, server.user)
    return fill(_tr("Runs", "On %1 (%2) as %3"), server.address, server.version, server.user)


def list_words(record: Record, reader: Reader) -> str:
    """The second line in the list."""
    if record.state in (State.SUCCEEDED, State.SUCCEEDED_WITH_WARNINGS):
        return _success_words(record, reader)
    word = state_words(record).word
    if record.state is State.RECONNECTING and record.last_heard is not None:
        return fill(_tr("Runs", "Reconnecting · heard %1"), clock_time(record.last_heard, reader))
    if record.state is State.UNCERTAIN:
        return _tr("Runs", "Uncertain · asking vCenter…")
    if record.state is State.FOLLOWING:
        return _progress_words(record, reader) or word
    if record.state is State.DRAFT:
        return _tr("Runs", "Waiting its turn")
    return fill(_tr("Runs", "%1 · %2"), word, clock_time(record.ended or record.created, reader))


def sentence(record: Record, reader: Reader, *, simulated: bool = False) -> str:
    """What the state means for the user, one or two short sentences; empty for what is over.

    A `simulated` vCenter ends with the window.
    """
    if record.cancel_asked:
        return _tr("Runs", "vCenter was asked to cancel the extraction. It may still finish.")
    if record.state is State.FOLLOWING:
        return _following_sentence(record, simulated)
    if record.state is State.RECONNECTING:
        return _reconnecting_sentence(record, reader)
    if record.state is State.DRAFT:
        return _waiting_sentence(record)
    return {
        State.SUBMITTING: _tr("Runs", "Asking vCenter to start the extraction…"),
        State.UNCERTAIN: _tr(
            "Runs",
            "vCenter’s answer was lost. Its task list will show whether the extraction was started; no request "
            "is sent a second time.",
        ),
    }.get(record.state, "")


def unfollowed_sentence() -> str:
    """For a record of an extraction that somebody else follows, or nobody."""
    return _tr("Runs", "This is how it was when the record was written. It is not followed from here.")


def server_status(record: Record) -> str:
    """The server's word for the task's state as it was last heard; empty before that."""
    seen = last_heard(record)
    return "" if seen is None else seen.status


def last_heard(record: Record) -> Seen | None:
    """The last entry of the timeline that came from the server."""
    return next((seen for seen in reversed(record.timeline) if seen.status), None)


def message_words(seen: Seen, reader: Reader) -> str:
    """The server's own words of one status, plain; empty where it had none."""
    return "" if seen.message is None else _cut(text_of(read_message(seen.message), reader).text, _LONGEST_WORDS)


def refusal_words(failure: Failure, record: Record, reader: Reader) -> str:
    """The server's own words of a refusal, a line each, else what it means."""
    error = failure.vapi
    if error is None or not error.messages:
        return advice_for(failure, record).title
    return _cut("\n".join(text_of(message, reader).text for message in error.messages), _LONGEST_WORDS)


def cancel_hindrance(record: Record) -> str:
    """Why there is nothing to be canceled now; empty where it can be tried."""
    if record.cancel_asked:
        return _tr("Runs", "vCenter has already been asked to cancel the extraction. It may still finish.")
    if _is_uncancelable(record):
        return _tr("Runs", "vCenter does not let this task be canceled.")
    return ""


def contact_words(record: Record) -> str:
    """How vCenter could be reached last: what is wrong, or that nothing is."""
    if record.failure is not None and not record.state.is_over:
        return advice_for(record.failure, record).title
    return _tr("Runs", "good") if record.state is State.FOLLOWING else _tr("Runs", "not yet")


def seen_words(seen: Seen) -> str:
    """One line of the timeline: our word with the server's behind it where that is another, or what the user did."""
    if seen.note == Note.CANCEL_ASKED:
        return _tr("Runs", "Asked to cancel")
    if seen.note == Note.CANCEL_REFUSED:
        return _tr("Runs", "Not canceled")
    if seen.status:
        return _with_status(seen.state, seen.status)
    return {
        State.DRAFT: _tr("Runs", "Waiting its turn"),
        State.SUBMITTING: _tr("Runs", "Request sent"),
        State.FOLLOWING: _tr("Runs", "Accepted by vCenter"),
        State.RECONNECTING: _tr("Runs", "Contact lost"),
        State.UNCERTAIN: _tr("Runs", "Answer lost"),
        State.NOT_STARTED: _tr("Runs", "Not started"),
        State.FAILED: _tr("Runs", "Failed"),
        State.LOST: _tr("Runs", "Nothing more was heard of it"),
        State.SUCCEEDED: _tr("Runs", "Found in the depot list"),
    }.get(seen.state, seen.state.value)


def status_words(status: str) -> str:
    """The state of a task of which the server's word is all that is known."""
    over: dict[str, State] = {TaskStatus.SUCCEEDED: State.SUCCEEDED, TaskStatus.FAILED: State.FAILED}
    return _with_status(over.get(status, State.FOLLOWING), status) if status else ""


def _with_status(state: State, status: str) -> str:
    word, status = _words_for(state, status).word, _cut(status, _LONGEST_LINE)
    return word if word.casefold() == status.casefold() else fill(_tr("Runs", "%1 (%2)"), word, status)


def _following(status: str) -> StateWords:
    if status == TaskStatus.BLOCKED:
        return StateWords(Icon.PENDING, _tr("Runs", "On hold"))
    if status in ("", TaskStatus.PENDING):
        return StateWords(Icon.PENDING, _tr("Runs", "Accepted"))
    return StateWords(Icon.RUNNING, _tr("Runs", "Running"))


def _is_uncancelable(record: Record) -> bool:
    """Whether vCenter said so; it has said nothing before it was heard."""
    return record.state.has_task and last_heard(record) is not None and not record.cancelable


def _following_sentence(record: Record, simulated: bool) -> str:
    status = server_status(record)
    if status in ("", TaskStatus.PENDING):
        return _tr("Runs", "vCenter has accepted it and will begin soon.")
    if status == TaskStatus.RUNNING and simulated:
        return _tr(
            "Runs", "The simulated vCenter is working on it. It ends with this window, and so do its extractions."
        )
    if status == TaskStatus.RUNNING and _is_uncancelable(record):
        return _tr("Runs", "vCenter is working on it and does not let it be canceled. You can go on using the window.")
    if status == TaskStatus.RUNNING:
        return _tr("Runs", "vCenter is working on it. You can go on using the window, or close it: vCenter goes on.")
    if status == TaskStatus.BLOCKED:
        return _tr("Runs", "vCenter has put it on hold until something else is done. This is not a failure.")
    return fill(_tr("Runs", "vCenter calls its state “%1”."), _cut(status, _LONGEST_LINE))


def _reconnecting_sentence(record: Record, reader: Reader) -> str:
    if record.last_heard is None:
        return _tr("Runs", "Reconnecting. The extraction goes on in vCenter.")
    heard = exact_time(record.last_heard, reader)
    if record.failure is not None and record.failure.status == UNAUTHENTICATED:
        return fill(
            _tr("Runs", "vCenter wants you to log in again. Last heard %1. The extraction goes on there."), heard
        )
    if record.failure is not None and record.failure.problem.of_certificate:
        return fill(_tr("Runs", "Nothing is sent to vCenter before its certificate is trusted. Last heard %1."), heard)
    return fill(_tr("Runs", "Reconnecting. Last heard %1. The extraction goes on in vCenter."), heard)


def _waiting_sentence(record: Record) -> str:
    if record.failure is not None and record.failure.is_busy:
        return _tr("Runs", "vCenter is too busy right now. It will be asked again automatically in a while.")
    if record.failure is not None:
        text = _tr(
            "Runs", "It could not be started yet. Nothing was sent, and it will be tried again automatically. %1."
        )
        return fill(text, advice_for(record.failure, record).title)
    return _tr("Runs", "It is waiting its turn: other requests to this vCenter come first.")


def _progress_words(record: Record, reader: Reader) -> str:
    seen = last_heard(record)
    if seen is None:
        return ""
    words = message_words(seen, reader)
    if seen.percent is None:
        return words
    return fill(_tr("Runs", "%1% · %2"), seen.percent, words or state_words(record).word)


def _success_words(record: Record, reader: Reader) -> str:
    """As "With 2 warnings · depot 42 · 14:05"; read from the raw result, which is not taken apart for this."""
    errors, warnings = _count(record, "errors"), _count(record, "warnings")
    depot = filled(field(field(record.result, "result"), "depot"))
    time = clock_time(record.ended or record.created, reader)
    if errors or warnings:
        marks = (
            _tr("Runs", "With %n error(s)", "", errors) if errors else _tr("Runs", "With %n warning(s)", "", warnings)
        )
        if depot is None:
            return fill(_tr("Runs", "%1 · %2"), marks, time)
        return fill(_tr("Runs", "%1 · depot %2 · %3"), marks, depot, time)
    if depot is None:
        told = isinstance(field(record.result, "software_spec"), dict)
        words = _tr("Runs", "Already in the depot · %1") if told else _tr("Runs", "Without a result · %1")
        return fill(words, time)
    return fill(_tr("Runs", "Depot %1 · %2"), depot, time)


def _cut(text: str, most: int) -> str:
    return one_line(text if len(text) <= most else text[:most] + "…")
