"""Languages by their names, in the language of the window."""

from __future__ import annotations

import re

from babel import Locale, UnknownLocaleError

from depot_gui.domain.message_text import Reader

_SUBTAG = re.compile("[-_]")


def language_name(tag: str, reader: Reader) -> str:
    """ "German" for "de", of Chinese its script as well; the tag itself where nobody knows it."""
    try:
        locale = Locale.parse(tag.replace("-", "_"))
        return reader.babel.languages.get(str(locale)) or locale.get_display_name(reader.babel) or tag
    except (UnknownLocaleError, ValueError):
        return tag[:40]


def same_language(tag: str, reader: Reader) -> bool:
    """Whether it is the window's own, whatever the country."""
    return _SUBTAG.split(tag)[0].lower() == reader.babel.language
