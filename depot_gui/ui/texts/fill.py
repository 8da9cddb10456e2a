"""Placeholders `%1` to `%9` of translated texts, filled in one pass."""

from __future__ import annotations

import re

_PLACE = re.compile(r"%([1-9])")


def fill(text: str, *values: object) -> str:
    """`text` with `%1` replaced by the first value and so on; what a value holds is never filled again."""

    def value(found: re.Match[str]) -> str:
        index = int(found[1]) - 1
        return str(values[index]) if index < len(values) else found[0]

    return _PLACE.sub(value, text)
