"""Everything that is known of one row of the tree, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from depot_gui.domain.depot_content import Category, ContentFacts
from depot_gui.domain.message_text import Reader, param_text, text_of
from depot_gui.domain.messages import LocalizableMessage
from depot_gui.domain.software import Notification, Selection
from depot_gui.ui.icons import Icon
from depot_gui.ui.result.forest import TITLES, VERSIONED, Kind
from depot_gui.ui.result.look import SEVERITY_ICONS
from depot_gui.ui.result.rows import Rows
from depot_gui.ui.texts import software, times
from depot_gui.ui.theme import Tone

_tr = QCoreApplication.translate
_MAX_JSON = 20_000


@dataclass(frozen=True, slots=True)
class Detail:
    """One caption and its value; `fixed` for ids and JSON."""

    caption: str
    value: str
    tone: Tone | None = None
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Details:
    """Title, subtitle, captions with values. `badge` is a state before all, `link` a web page about it."""

    title: str
    subtitle: str = ""
    rows: list[Detail] = field(default_factory=list)
    badge: tuple[Icon, str] | None = None
    link: str = ""


def details_of(rows: Rows, row: int, reader: Reader) -> Details:
    """What is known of a row, in the words of the language in force."""
    extra, kind = rows.forest.extra.get(row), rows.forest.kind[row]
    if kind is Kind.RESOLUTION:
        return details_of(rows, rows.forest.parent[row], reader)
    if isinstance(extra, Notification):
        return _notification(extra, reader)
    facts = rows.facts_of(row)
    title = facts.display_name if facts is not None and kind in TITLES and facts.display_name else None
    return Details(
        title=title or rows.forest.name[row],
        subtitle=_subtitle(rows, row, facts),
        rows=list(_rows(rows, row, facts, reader)),
        badge=(Icon.RECALL, software.category_name(facts.category)) if facts and _is_recalled(facts) else None,
        link="" if facts is None else _link(facts),
    )


def _link(facts: ContentFacts) -> str:
    """The page about it; empty where what the depots tell is no web address."""
    return facts.kb if facts.kb.startswith(("https://", "http://")) else ""


def _is_recalled(facts: ContentFacts) -> bool:
    return facts.category is Category.RECALL


def _subtitle(rows: Rows, row: int, facts: ContentFacts | None) -> str:
    if facts is not None and rows.forest.kind[row] not in TITLES:
        return facts.display_name
    if rows.forest.kind[row] in TITLES and facts is not None:
        return rows.forest.name[row]
    above = rows.forest.parent[row]
    return rows.forest.name[above] if above >= 0 else ""


def _rows(rows: Rows, row: int, facts: ContentFacts | None, reader: Reader) -> Iterator[Detail]:
    forest, kind = rows.forest, rows.forest.kind[row]
    if kind is Kind.FIELD:
        value = msgspec.json.format(msgspec.json.encode(forest.extra.get(row)), indent=2).decode("utf-8", "replace")
        yield Detail(_tr("Details", "Value"), value[:_MAX_JSON], fixed=True)
        return
    yield from _version(rows, row, facts)
    extra = forest.extra.get(row)
    if isinstance(extra, Selection):
        for caption, value in software.selection_rows(extra):
            yield Detail(caption, value)
    if facts is not None:
        yield from _facts(facts, reader)
    yield from _layers(rows, row)
    source = forest.source(row)
    if source is not None:
        yield Detail(_tr("Details", "Source"), software.source_sentence(source))
    if facts is not None and _link(facts):
        yield Detail(_tr("Details", "KB article"), _link(facts))


def _layers(rows: Rows, row: int) -> Iterator[Detail]:
    """What this component overrides, and what overrides it."""
    told = (
        (_tr("Details", "Overrides"), rows.layers.below(rows.forest, row)),
        (_tr("Details", "Overridden by"), rows.layers.above(rows.forest, row)),
    )
    yield from (Detail(caption, software.layer_words(*layer)) for caption, layer in told if layer is not None)


def _version(rows: Rows, row: int, facts: ContentFacts | None) -> Iterator[Detail]:
    forest, kind, version = rows.forest, rows.forest.kind[row], rows.forest.version[row]
    if kind in VERSIONED and not version:
        yield Detail(_tr("Details", "Version"), _tr("Details", "vCenter did not say which"), Tone.NEUTRAL)
    elif row in forest.empty or kind in (Kind.BRANCH, Kind.IMAGE, Kind.CRITERION):
        if version:
            yield Detail(_caption(kind), version)
    elif version:
        yield Detail(_tr("Details", "Version"), version)
    if facts is not None and facts.display_version not in ("", version):
        yield Detail(_tr("Details", "Shown as"), facts.display_version)


def _caption(kind: Kind) -> str:
    if kind is Kind.IMAGE:
        return _tr("Details", "For which hosts")
    return _tr("Details", "Value") if kind is Kind.CRITERION else _tr("Details", "Contents")


def _facts(facts: ContentFacts, reader: Reader) -> Iterator[Detail]:
    if facts.vendor:
        yield Detail(_tr("Details", "Vendor"), facts.vendor)
    if facts.release_date is not None:
        yield Detail(_tr("Details", "Released"), times.day(facts.release_date, replace(reader, zone=UTC)))
    category = software.category_sentence(facts.category)
    if category:
        yield Detail(_tr("Details", "Category"), category, Tone.ERROR if _is_recalled(facts) else None)
    urgency = software.urgency_name(facts.urgency)
    if urgency:
        yield Detail(_tr("Details", "Urgency"), urgency)
    if facts.summary and facts.summary != facts.display_name:
        yield Detail(_tr("Details", "Summary"), facts.summary)


def _notification(found: Notification, reader: Reader) -> Details:
    rows = []
    if found.resolution is not None:
        rows.append(Detail(_tr("Details", "What helps"), text_of(found.resolution, reader).text))
    rows.append(Detail(_tr("Details", "Message"), text_of(found.message, reader).text))
    if found.time is not None:
        rows.append(Detail(_tr("Details", "Time"), times.day_and_time(found.time, reader)))
    if found.retriable is not None:
        again = _tr("Details", "trying again may help") if found.retriable else _tr("Details", "no use trying again")
        rows.append(Detail(_tr("Details", "Retry"), again))
    rows += _parameters(found.message, reader)
    rows += [Detail(_tr("Details", "Id"), found.id, fixed=True)] if found.id else []
    rows += [Detail(_tr("Details", "Originator"), found.originator, fixed=True)] if found.originator else []
    word = software.one_severity(found.severity)
    return Details(title="", rows=rows, badge=(SEVERITY_ICONS[found.severity], word))


def _parameters(message: LocalizableMessage, reader: Reader) -> Iterator[Detail]:
    """Named parameters and arguments: the text has the arguments in it, but not always whole."""
    if message.args:
        yield Detail(_tr("Details", "Arguments"), "\n".join(message.args))
    for name, param in message.params.items():
        yield Detail(name, param_text(param, reader))
