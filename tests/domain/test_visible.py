"""Characters that act on the text around them are seen, and everything else stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.visible import visible, visible_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\u202egpj.exe", "a\\u202egpj.exe"),
        ("\u2066a\u2069", "\\u2066a\\u2069"),
        ("a\x00b\x1b[31m", "a\\u0000b\\u001b[31m"),
        ("\ud800", "\\ud800"),
        ("Intel\u00ad-icen\u200f", "Intel\\u00ad-icen\\u200f"),
        ("a\u2060b\U000e0041", "a\\u2060b\\U000e0041"),
        ("a\u200bb", "a\u200bb"),
        ("naïve – ホスト 🖥", "naïve – ホスト 🖥"),
        ("a\tb\nc", "a\tb\nc"),
    ],
)
def test_what_acts_is_shown_as_its_escape(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_nothing_acts_any_more_and_twice_is_once(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert "\n" not in visible_line(text)
    shown.encode()
