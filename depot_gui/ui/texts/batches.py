"""A batch in words: how many are done, run, wait, failed."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.record import State
from depot_gui.flow.batches import Batch
from depot_gui.ui.extraction_model import Entry
from depot_gui.ui.icons import Icon
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.runs import has_errors, where_words

_tr = QCoreApplication.translate
BATCH = "batch:"
"""What the id of a batch's entry begins with."""


def batch_title(batch: Batch) -> str:
    count = len(batch.records)
    return _tr("Batches", "%n host(s)", "", count)


def batch_entry(batch: Batch) -> Entry:
    """The batch as a row of the list, above the newest of its records."""
    newest = batch.records[-1]
    return Entry(
        id=BATCH + batch.id,
        title=batch_title(batch),
        words=batch_words(batch),
        icon=_icon(batch),
        created=newest.created + timedelta(microseconds=1),
        details=where_words(newest),
        search="\n".join(record.host_label for record in batch.records),
    )


def batch_words(batch: Batch) -> str:
    """As "1 failed · 2 with warnings · 7 done · 3 running · 12 waiting"; only what there is, the worst first."""
    errors = sum(map(has_errors, batch.records))
    parts = (
        (_tr("Batches", "%1 failed"), batch.count(State.FAILED)),
        (_tr("Batches", "%1 uncertain"), batch.count(State.UNCERTAIN)),
        (_tr("Batches", "%1 lost"), batch.count(State.LOST)),
        (_tr("Batches", "%1 not started"), batch.count(State.NOT_STARTED)),
        (_tr("Batches", "%1 canceled"), batch.count(State.CANCELED)),
        (_tr("Batches", "%1 with errors"), errors),
        (_tr("Batches", "%1 with warnings"), batch.count(State.SUCCEEDED_WITH_WARNINGS) - errors),
        (_tr("Batches", "%1 done"), batch.count(State.SUCCEEDED)),
        (_tr("Batches", "%1 running"), batch.count(State.FOLLOWING, State.SUBMITTING)),
        (_tr("Batches", "%1 reconnecting"), batch.count(State.RECONNECTING)),
        (_tr("Batches", "%1 waiting"), batch.count(State.DRAFT)),
    )
    words = " · ".join(fill(text, number) for text, number in parts if number)
    return words[:1].upper() + words[1:]  # some languages begin with the word, which elsewhere stands in the middle


def batch_sentence(batch: Batch) -> str:
    """What to do now, in a sentence."""
    if batch.unfinished:
        return _tr(
            "Batches",
            "vCenter works on a few at a time; the others wait their turn, and are started only while "
            "this program runs.",
        )
    if batch.count(State.UNCERTAIN, State.LOST):
        return _tr("Batches", "All have ended. Check those that were lost: their software may be in the depot.")
    if batch.retryable:
        return _tr("Batches", "All have ended. Where nothing was imported, find out why, then try again.")
    return _tr("Batches", "All have ended, and the software of each host is in the depot.")


def _icon(batch: Batch) -> Icon:
    if batch.count(State.UNCERTAIN):
        return Icon.UNCERTAIN
    if batch.unfinished:
        return Icon.RUNNING
    if batch.count(State.FAILED):
        return Icon.ERROR
    if batch.count(State.SUCCEEDED_WITH_WARNINGS, State.LOST, State.NOT_STARTED):
        return Icon.WARNING
    return Icon.SUCCESS if batch.count(State.SUCCEEDED) else Icon.CANCELED
