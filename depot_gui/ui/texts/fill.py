"""Placeholders `%1` to `%9` of translated texts, filled in one pass; sentences one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WIDE_STOPS = ("。", "！", "？", "：")
_PLACE = re.compile(r"%([1-9])")


def fill(text: str, *values: object) -> str:
    """`text` with `%1` replaced by the first value and so on; what a value holds is never filled again."""

    def value(found: re.Match[str]) -> str:
        index = int(found[1]) - 1
        return str(values[index]) if index < len(values) else found[0]

    return _PLACE.sub(value, text)


def joined(sentences: Iterable[str]) -> str:
    """Those that are not empty, one after the other; a full stop that has a blank of its own gets no other."""
    there = [sentence for sentence in sentences if sentence]
    return "".join(text + ("" if text.endswith(_WIDE_STOPS) else " ") for text in there[:-1]) + "".join(there[-1:])
