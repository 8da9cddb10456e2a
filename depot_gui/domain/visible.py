"""Text of others as it can be shown and written: what would act on the text around it stands there as its escape."""

from __future__ import annotations

import re

_ACTING = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Control characters, what turns the direction of text or is not seen at all, lone surrogates; not tabs and line ends.

The blank without a width stays: our own texts break long words with it.
"""


def visible(text: str) -> str:
    """The text with every character that acts on others as `\\u202e`; line ends and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return _ACTING.sub(lambda found: _escape(ord(found[0])), text)


def visible_line(text: str) -> str:
    """The same, on one line."""
    return " ".join(visible(text).split())


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
