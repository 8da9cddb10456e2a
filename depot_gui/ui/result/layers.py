"""Which component overrides which: the base image lies lowest, then the add-on, then what the user added or removed."""

from __future__ import annotations

from typing import TypeAlias

from depot_gui.ui.result.forest import Forest, Kind
from depot_gui.ui.texts.software import Source

Layer: TypeAlias = tuple[Source, str]
"""Who has a component, and in which version."""

_LOWER = (Kind.IMAGE_PART, Kind.ADD_ON_PART)
_ORDER = (*_LOWER, Kind.COMPONENT, Kind.REMOVED)


class Layers:
    """Of the host's own image; alternative images have none. Empty until the lower layers are known."""

    def __init__(self) -> None:
        self._layers: list[dict[str, int]] = []

    def read(self, forest: Forest) -> None:
        """Take the rows of all layers by name, the lowest layer first."""
        found = [rows for rows in forest.children.values() if rows and forest.kind[rows[0]] in _ORDER]
        own = [rows for rows in found if _is_own(forest, rows[0])]
        own.sort(key=lambda rows: _ORDER.index(forest.kind[rows[0]]))
        known = any(forest.kind[rows[0]] in _LOWER for rows in own)
        self._layers = [dict(zip(forest.name[r.start : r.stop], r, strict=True)) for r in own] if known else []

    def below(self, forest: Forest, row: int) -> Layer | None:
        """What this component overrides."""
        return self._beside(forest, row, -1)

    def above(self, forest: Forest, row: int) -> Layer | None:
        """What overrides this component."""
        return self._beside(forest, row, 1)

    def _beside(self, forest: Forest, row: int, step: int) -> Layer | None:
        if forest.kind[row] not in _ORDER:
            return None
        name = forest.name[row]
        rows = [layer[name] for layer in self._layers if name in layer]
        place = rows.index(row) + step if row in rows else -1
        if not 0 <= place < len(rows):
            return None
        source = forest.source(rows[place])
        return None if source is None else (source, forest.version[rows[place]])


def _is_own(forest: Forest, row: int) -> bool:
    """Not of an alternative image."""
    return all(forest.kind[above] is not Kind.IMAGE for above in forest.path(row)[:-1])
