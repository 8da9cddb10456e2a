"""A comparison as a table: a line for each thing, a column for each host."""

from __future__ import annotations

from depot_gui.domain.comparison import Comparison, Line, Relation
from depot_gui.flow.exports.document import Document, Table

ABSENT = "—"
UNKNOWN = "?"
_RELATIONS = {
    Relation.SAME: "same",
    Relation.CHANGED: "changed",
    Relation.ONLY_LEFT: "missing",
    Relation.ONLY_RIGHT: "added",
}


def comparison_document(comparison: Comparison, *, only_differences: bool) -> Document:
    """All lines, or only what differs. "missing" and "added" are told from the first host."""
    lines = [line for line in comparison.lines if not only_differences or line.relation is not Relation.SAME]
    counts = [(words, str(comparison.count(relation))) for relation, words in _RELATIONS.items()]
    summary = [("compared with", comparison.titles[0]), *counts]
    summary.append(("differs, put there by a solution", str(comparison.put_by_solutions)))
    columns = ("part", "image", "name", "state", "drift", *_unique(comparison.titles))
    table = Table("Comparison", columns, tuple(map(_row, lines)))
    return Document("Comparison of ESXi software", (Table("Summary", ("name", "value"), tuple(summary)), table))


def version_text(version: str | None) -> str:
    """A version as it stands in a cell."""
    return ABSENT if version is None else version or UNKNOWN


def _row(line: Line) -> tuple[str, ...]:
    drift = "yes" if line.is_drift else "" if line.relation is Relation.SAME else "no, put there by a solution"
    versions = map(version_text, line.versions)
    return (line.part.value, line.image, line.name, _RELATIONS[line.relation], drift, *versions)


def _unique(titles: tuple[str, ...]) -> list[str]:
    """Columns have names of their own, also where two hosts have the same."""
    seen: dict[str, int] = {}
    found = []
    for title in titles:
        seen[title] = seen.get(title, 0) + 1
        found.append(title if seen[title] == 1 else f"{title} ({seen[title]})")
    return found
