"""A password or token: it is in memory only, and cannot be printed or written by accident."""

from __future__ import annotations

import weakref
from typing import NoReturn

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


def held_texts() -> frozenset[str]:
    """The secrets that this process holds now, from any thread; the empty one is none."""
    held = (reference() for reference in _HELD.valuerefs())
    return frozenset(secret.reveal() for secret in held if secret)
