"""What is exported, whatever it is exported to: a title and tables of plain texts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A part of a document. Each row has as many texts as there are columns."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def without_empty_columns(self) -> Table:
        """The same for people: a column in which nothing stands tells nothing."""
        filled = [place for place in range(len(self.columns)) if any(row[place] for row in self.rows)]
        if len(filled) == len(self.columns):
            return self
        columns = tuple(self.columns[place] for place in filled)
        return Table(self.title, columns, tuple(tuple(row[place] for place in filled) for row in self.rows))


@dataclass(frozen=True, slots=True)
class Document:
    """Tables without rows are left out."""

    title: str
    tables: tuple[Table, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "tables", tuple(table for table in self.tables if table.rows))
