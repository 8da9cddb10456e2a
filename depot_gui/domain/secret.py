"""A password or token: it is in memory only, and cannot be printed or written by accident, nor by somebody's answer."""

from __future__ import annotations

import base64
import html
import json
import re
import urllib.parse
import weakref
from collections.abc import Iterable
from typing import NoReturn

_SHORTEST_ENCODED = 4
_LONG = 256 * 1024
_HELD: weakref.WeakValueDictionary[int, Secret] = weakref.WeakValueDictionary()


class Secret:
    """Text that must not leave. `reveal()` is the one way to read it; repr, str, pickle and JSON do not.

    As long as one is held anywhere, `held_texts` tells, so that the log can take it out of whatever is written.
    """

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        _HELD[id(self)] = self

    def reveal(self) -> str:
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash((Secret, self._text))

    def __repr__(self) -> str:
        return "Secret(•••)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written anywhere")


class Trace:
    """What may be left of a secret that is dropped: its length and a hash that only this process knows how to make,
    enough to find it in a text as it stands, or as JSON, HTML and URLs write it.
    """

    __slots__ = ("_kept",)

    def __init__(self, secret: Secret) -> None:
        value = secret.reveal()
        forms = {value, json.dumps(value)[1:-1], html.escape(value), urllib.parse.quote(value, safe="")}
        self._kept = sorted({(len(form), hash(form)) for form in forms}, reverse=True)

    def taken_out(self, text: str, mark: str) -> str:
        """The text with the secret replaced by a mark."""
        for length, kept in self._kept:
            start = 0
            while start <= len(text) - length:
                if hash(text[start : start + length]) == kept:
                    text = text[:start] + mark + text[start + length :]
                    start += len(mark)
                else:
                    start += 1
        return text


def held_texts() -> frozenset[str]:
    """The secrets that this process holds now, from any thread; the empty one is none."""
    held = (reference() for reference in _HELD.valuerefs())
    return frozenset(secret.reveal() for secret in held if secret)


def without_held(text: str, mark: str) -> str:
    """The text without any secret that this process holds now."""
    return without(text, held_texts(), mark)


def without(text: str, secrets: Iterable[str], mark: str) -> str:
    """The text with these secrets, plain, escaped, URL-encoded or in base64, replaced by a mark."""
    return without_forms(text, written_forms(secrets), mark)


def without_forms(text: str, forms: Iterable[str], mark: str) -> str:
    """The same with forms that `written_forms` told, for many texts."""
    for form in forms:
        text = text.replace(form, mark)
    return text


def without_in_bytes(data: bytes, secret: Secret, mark: str) -> bytes:
    """The same for one secret in the UTF-8 bytes of a text; in a very long one as it stands, for the time it takes."""
    text = secret.reveal()
    for form in [text] if len(data) > _LONG else written_forms([text]):
        written = form.encode("utf-8", "surrogatepass")
        if written in data:
            data = data.replace(written, mark.encode())
    return data


def without_a_part_at_its_end(text: str, secrets: Iterable[str], mark: str) -> str:
    """The same for a text that was cut off, perhaps in the middle of one: four characters of it are taken for one."""
    for form in written_forms(secrets):
        for length in range(len(form) - 1, _SHORTEST_ENCODED - 1, -1):
            if text.endswith(form[:length]):
                return text[:-length] + mark
    return text


def written_forms(secrets: Iterable[str]) -> list[str]:
    """All ways in which these may stand in a text, the longest first."""
    return sorted({form for secret in secrets for form in _forms(secret)}, key=len, reverse=True)


def _forms(value: str) -> set[str]:
    """The ways in which `value` may stand in a text."""
    once = json.dumps(value)[1:-1]
    forms = {value, repr(value)[1:-1], once, json.dumps(once)[1:-1], html.escape(value)}
    quoted = {urllib.parse.quote(value, safe=""), urllib.parse.quote(value), urllib.parse.quote_plus(value)}
    forms |= quoted | {re.sub(r"%[0-9A-F]{2}", lambda digits: digits[0].lower(), form) for form in quoted}
    raw = value.encode("utf-8", "surrogatepass")
    forms |= {urllib.parse.quote(form, safe="") for form in quoted}
    forms |= {"".join(f"&#{ord(c)};" for c in value), "".join(f"&#x{ord(c):x};" for c in value)}
    forms |= {"".join(f"%{byte:02{case}}" for byte in raw) for case in "xX"}
    forms.add(raw.decode("latin-1"))  # as whoever takes UTF-8 for something else tells it
    if len(raw) >= _SHORTEST_ENCODED:
        forms |= _inside_base64(raw)
    return forms


def _inside_base64(raw: bytes) -> set[str]:
    """What `raw` looks like inside base64, whatever stands before it ("user:" in a Basic header)."""
    forms = set()
    for before in range(3):
        text = base64.b64encode(bytes(before) + raw).decode()
        whole = text[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6]
        forms |= {whole, whole.replace("+", "-").replace("/", "_")}
    return {form for form in forms if len(form) >= _SHORTEST_ENCODED}
