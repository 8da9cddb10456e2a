"""Text of others as it can be shown and written: what would act on the text around it stands there as its escape."""

from __future__ import annotations

import re

_ACTING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""Control characters, what turns the direction of what follows, lone surrogates; not tabs and line ends."""


def visible(text: str) -> str:
    """The text with every character that acts on others as `\\u202e`; line ends and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def visible_line(text: str) -> str:
    """The same, on one line."""
    return " ".join(visible(text).split())
