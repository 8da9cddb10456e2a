"""Which component overrides which: the base image lies lowest, then the add-on, then what the user added or removed."""

from __future__ import annotations

from typing import TypeAlias

from depot_gui.ui.result.forest import Forest, Kind
from depot_gui.ui.texts.software import Source

Layer: TypeAlias = tuple[Source, str]
"""Who has a component, and in which version."""

_ORDER = (Kind.IMAGE_PART, Kind.ADD_ON_PART, Kind.COMPONENT, Kind.REMOVED)


class Layers:
    """Of the host's own image; alternative images have none. Empty until the lower layers are known."""

    def __init__(self) -> None:
        self._rows: dict[str, list[int]] = {}

    def read(self, forest: Forest) -> None:
        """Take the rows of all layers, the lowest first."""
        self._rows = {}
        if Kind.IMAGE_PART not in forest.kind and Kind.ADD_ON_PART not in forest.kind:
            return
        found = [row for row, kind in enumerate(forest.kind) if kind in _ORDER and _is_own(forest, row)]
        for row in sorted(found, key=lambda row: _ORDER.index(forest.kind[row])):
            self._rows.setdefault(forest.name[row], []).append(row)

    def below(self, forest: Forest, row: int) -> Layer | None:
        """What this component overrides."""
        return self._beside(forest, row, -1)

    def above(self, forest: Forest, row: int) -> Layer | None:
        """What overrides this component."""
        return self._beside(forest, row, 1)

    def _beside(self, forest: Forest, row: int, step: int) -> Layer | None:
        rows = self._rows.get(forest.name[row], ()) if self._rows and forest.kind[row] in _ORDER else ()
        place = rows.index(row) + step if row in rows else -1
        if not 0 <= place < len(rows):
            return None
        source = forest.source(rows[place])
        return None if source is None else (source, forest.version[rows[place]])


def _is_own(forest: Forest, row: int) -> bool:
    """Not of an alternative image."""
    return all(forest.kind[above] is not Kind.IMAGE for above in forest.path(row)[:-1])
