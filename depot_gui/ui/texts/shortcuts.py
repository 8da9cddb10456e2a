"""The keys of the program as this platform has them, and what each does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

_tr = QCoreApplication.translate
_Standard = QKeySequence.StandardKey


def shortcuts() -> list[tuple[str, str]]:
    """Pairs of key and deed, those of the whole window first."""
    return [
        (_key(_Standard.New), _tr("Shortcuts", "New extraction")),
        (_key(_Standard.Open), _tr("Shortcuts", "Open a record from a file")),
        (_key(_Standard.Preferences, "Ctrl+,"), _tr("Shortcuts", "Settings")),
        (_key(_Standard.HelpContents, "F1"), _tr("Shortcuts", "Help for the page you are on")),
        (_key(_Standard.Quit, "Ctrl+Q"), _tr("Shortcuts", "Quit")),
        (_key(None, "Ctrl+L"), _tr("Shortcuts", "Find an extraction in the list")),
        (_key(_Standard.Find), _tr("Shortcuts", "Filter the result, find in the JSON")),
        (_key(None, "F3"), _tr("Shortcuts", "Next match")),
        (_key(None, "Shift+F3"), _tr("Shortcuts", "Previous match")),
        ("↓", _tr("Shortcuts", "From a search field to its results")),
        (_key(_Standard.Copy), _tr("Shortcuts", "Copy the selected rows of a tree")),
        (_key(None, "Del"), _tr("Shortcuts", "Delete the selected record, forget the selected certificate")),
        (_key(None, "Space"), _tr("Shortcuts", "Tick or untick the selected hosts")),
        ("→", _tr("Shortcuts", "Expand a branch of a tree")),
        ("←", _tr("Shortcuts", "Collapse a branch of a tree")),
        (
            f"{_key(None, 'Ctrl+1')} … {_key(None, 'Ctrl+9')}",
            _tr("Shortcuts", "Sort by the column with this number; once more to reverse the order"),
        ),
        (_key(None, "Shift+F10"), _tr("Shortcuts", "Menu of the row or field")),
        (_key(None, "Tab"), _tr("Shortcuts", "To the next control, with Shift to the one before")),
        (_key(None, "Enter"), _tr("Shortcuts", "Press the button that has the focus, else the default one")),
        (_key(None, "Esc"), _tr("Shortcuts", "Clear a search field, stop waiting, close a question or window")),
        (_tr("Shortcuts", "Alt+letter"), _tr("Shortcuts", "The control whose name has this letter underlined")),
    ]


def _key(standard: QKeySequence.StandardKey | None, or_else: str = "") -> str:
    """As the platform writes it; `or_else` where it has no key of its own for this."""
    found = QKeySequence.keyBindings(standard) if standard is not None else []
    return (found[0] if found else QKeySequence(or_else)).toString(QKeySequence.SequenceFormat.NativeText)
