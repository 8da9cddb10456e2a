"""Placeholders `%1` to `%9` of translated texts, filled in one pass; sentences one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate
_PLACE = re.compile(r"%([1-9])")


def fill(text: str, *values: object) -> str:
    """`text` with `%1` replaced by the first value and so on; what a value holds is never filled again."""

    def value(found: re.Match[str]) -> str:
        index = int(found[1]) - 1
        return str(values[index]) if index < len(values) else found[0]

    return _PLACE.sub(value, text)


def joined(sentences: Iterable[str]) -> str:
    """Those that are not empty, one after the other; a blank stands between them in languages that have one."""
    there = [sentence for sentence in sentences if sentence]
    return reduce(lambda before, after: fill(_tr("Sentences", "%1 %2"), before, after), there) if there else ""
