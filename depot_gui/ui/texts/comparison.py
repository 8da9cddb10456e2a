"""The words for what differs between hosts, and for the baseline that others are held against."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.comparison import Comparison, Line, Part, Relation
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.ui.texts.fill import fill
from depot_gui.ui.texts.plain import one_line
from depot_gui.ui.texts.runs import host_title, state_words
from depot_gui.ui.texts.software import number, side_by_side
from depot_gui.ui.texts.times import day_and_time

_tr = QCoreApplication.translate
ABSENT = "—"


def part_name(part: Part) -> str:
    return {
        Part.BASE_IMAGE: _tr("Comparison", "Base image"),
        Part.ADD_ON: _tr("Comparison", "Vendor add-on"),
        Part.COMPONENT: _tr("Comparison", "Component"),
        Part.SOLUTION: _tr("Comparison", "Solution"),
        Part.HARDWARE_SUPPORT: _tr("Comparison", "Hardware support"),
        Part.REMOVED: _tr("Comparison", "Removed component"),
        Part.OTHER: _tr("Comparison", "Other"),
    }[part]


def line_name(line: Line) -> str:
    """What it is about, with the alternative image it is of; what there is one of has the part's name."""
    name = line.name or part_name(line.part)
    return fill(_tr("Comparison", "%1 › %2"), line.image, name) if line.image else name


def relation_name(relation: Relation, several: bool) -> str:
    """How the others stand to the first; `several` where there are more than two hosts."""
    if several:
        return {
            Relation.SAME: _tr("Comparison", "Same"),
            Relation.CHANGED: _tr("Comparison", "Differs"),
            Relation.ONLY_LEFT: _tr("Comparison", "Missing in some"),
            Relation.ONLY_RIGHT: _tr("Comparison", "Not in the first"),
        }[relation]
    return {
        Relation.SAME: _tr("Comparison", "Same"),
        Relation.CHANGED: _tr("Comparison", "Changed"),
        Relation.ONLY_LEFT: _tr("Comparison", "Left only"),
        Relation.ONLY_RIGHT: _tr("Comparison", "Right only"),
    }[relation]


def state_of(line: Line, several: bool) -> str:
    """The relation, and that a solution explains it."""
    word = relation_name(line.relation, several)
    if line.by_solution and line.relation is not Relation.SAME:
        return fill(_tr("Comparison", "%1 (solution)"), word)
    return word


def version_words(line: Line, place: int) -> str:
    """A cell: the version, a dash where there is no such thing."""
    version = line.versions[place]
    if version is None:
        return ABSENT
    if version:
        return version
    return _tr("Comparison", "removed") if line.part is Part.REMOVED else _tr("Comparison", "version not given")


def counts(comparison: Comparison) -> str:
    """ "3 changed · 1 only left · 2 only right · 41 same"."""
    several = len(comparison.titles) > 2
    parts = []
    for relation in (Relation.CHANGED, Relation.ONLY_LEFT, Relation.ONLY_RIGHT, Relation.SAME):
        count = comparison.count(relation)
        if count:
            parts.append(_counted(number(count), relation, several))
    return side_by_side(parts)


def _counted(count: str, relation: Relation, several: bool) -> str:
    words = {
        Relation.SAME: _tr("Comparison", "%1 the same"),
        Relation.CHANGED: _tr("Comparison", "%1 different") if several else _tr("Comparison", "%1 changed"),
        Relation.ONLY_LEFT: _tr("Comparison", "%1 missing in some") if several else _tr("Comparison", "%1 left only"),
        Relation.ONLY_RIGHT: _tr("Comparison", "%1 not in the first")
        if several
        else _tr("Comparison", "%1 right only"),
    }[relation]
    return fill(words, count)


def solutions_note(comparison: Comparison) -> str:
    """That some differences are no drift; empty where there are none."""
    count = comparison.put_by_solutions
    return _tr("Comparison", "%n more by solutions, which is no drift", "", count) if count else ""


def heading(comparison: Comparison, hosts: list[str], *, repeated: bool) -> str:
    """What matters: how much differs; `repeated` where the same host is there more than once."""
    if not comparison.lines:
        return _capital(_tr("Comparison", "nothing to compare"))
    if not comparison.has_drift:
        return _tr("Comparison", "No drift: the same software")
    if len(hosts) == 2:
        return fill(_tr("Comparison", "%1 and %2 differ"), *hosts)
    drifted = sum(comparison.differs_at(place) for place in range(1, len(hosts)))
    words = _tr("Comparison", "%1 of %2 results differ from %3")
    if not repeated:
        words = _tr("Comparison", "%1 of %2 hosts differ from %3")
    return fill(words, drifted, len(hosts) - 1, hosts[0])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def column_title(record: Record, reader: Reader) -> str:
    """The host, and when: the same host may be there twice."""
    return f"{host_title(record)}\n{day_and_time(record.ended or record.created, reader)}"


def choice_words(record: Record, reader: Reader, *, baseline: bool) -> str:
    """A record to choose: the host, when, and what to know before it is compared."""
    words = one_line(column_title(record, reader).replace("\n", " · "))
    if record.state is not State.SUCCEEDED:
        words = fill(_tr("Comparison", "%1 · %2"), words, state_words(record).word)
    return fill(_tr("Comparison", "%1 · baseline"), words) if baseline else words


def baseline_kept(record: Record, reader: Reader) -> tuple[str, str]:
    """What was done with a click on “Keep as baseline”."""
    text = fill(_tr("Comparison", "From now on every result shows its drift from %1."), short_title(record, reader))
    return _tr("Comparison", "Kept as baseline"), text


def this_is_the_baseline() -> str:
    return _tr("Comparison", "This result is the baseline: all other results show their drift from it.")


def drift_words(baseline: Record, comparison: Comparison, reader: Reader) -> str:
    """How a host stands to the baseline, on one line; the baseline is the left one."""
    what = short_title(baseline, reader)
    if not comparison.has_drift:
        return fill(_tr("Comparison", "No drift from the baseline (%1)."), what)
    told = (
        (Relation.CHANGED, _tr("Comparison", "%1 changed")),
        (Relation.ONLY_LEFT, _tr("Comparison", "%1 missing here")),
        (Relation.ONLY_RIGHT, _tr("Comparison", "%1 only here")),
    )
    parts = [fill(words, number(comparison.count(relation))) for relation, words in told if comparison.count(relation)]
    return fill(_tr("Comparison", "Drift from the baseline (%1): %2."), what, side_by_side(parts))


def short_title(record: Record, reader: Reader) -> str:
    """The host, and when, on one line."""
    return fill(_tr("Comparison", "%1, %2"), host_title(record), day_and_time(record.ended or record.created, reader))
