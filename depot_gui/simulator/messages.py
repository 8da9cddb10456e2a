"""Localizable messages as the server sends them, in the language a client asked for.

The structures are `vapi.std.localizable_message`, `localization_param` and `nested_localizable_message`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from depot_gui.simulator.catalog import CATALOG

JsonObject: TypeAlias = "dict[str, object]"
LANGUAGES = ("de", "ja")


@dataclass(frozen=True, slots=True)
class Message:
    """One message by its id in the catalog; rendered only when an answer is sent.

    `texts` replaces the catalog's (English, German, Japanese) for ids that are not in it.
    """

    id: str
    args: tuple[str, ...] = ()
    params: object = None
    texts: tuple[str, str, str] | None = None

    def render(self, language: str | None) -> JsonObject:
        """The JSON object; `localized` is there only for a language this server knows."""
        english, german, japanese = self.texts or CATALOG[self.id]
        body: JsonObject = {
            "id": self.id,
            "default_message": self._fill(english),
            "args": list(self.args),
        }
        if self.params is not None:
            body["params"] = self.params
        localized = {"de": german, "ja": japanese}.get(language or "")
        if localized is not None:
            body["localized"] = self._fill(localized)
        return body

    def _fill(self, text: str) -> str:
        """Puts the arguments in, each once; an argument's own braces stay as they are."""
        parts = text.split("{")
        filled = [parts[0]]
        for part in parts[1:]:
            number, brace, rest = part.partition("}")
            if brace and number.isdecimal() and int(number) < len(self.args):
                filled.append(self.args[int(number)] + rest)
            else:
                filled.append("{" + part)
        return "".join(filled)


def language_of(accept_language: str | None) -> str | None:
    """The best of our languages in an `Accept-Language` header; None where English is wanted or none fits."""
    wanted: list[tuple[float, str]] = []
    for part in (accept_language or "").split(","):
        tag, _, parameters = part.strip().partition(";")
        wanted.append((_quality(parameters), tag.partition("-")[0].strip().lower()))
    ranked = sorted((item for item in wanted if item[0] > 0), key=lambda item: -item[0])
    best = next((tag for _, tag in ranked if tag in (*LANGUAGES, "en")), None)
    return None if best == "en" else best


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


def encode(tree: object, language: str | None) -> bytes:
    """JSON bytes of a tree of plain values, messages and `msgspec.Raw` (kept as they are)."""
    return msgspec.json.encode(_rendered(tree, language))


def _rendered(tree: object, language: str | None) -> object:
    if isinstance(tree, Message):
        return tree.render(language)
    if isinstance(tree, Mapping):
        return {key: _rendered(value, language) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [_rendered(value, language) for value in tree]
    return tree
