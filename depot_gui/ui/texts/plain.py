"""Text of others where Qt would take it for markup or where it would break a line."""

from __future__ import annotations

_MAX_TIP = 2000


def one_line(text: str) -> str:
    """Any text on one line."""
    return " ".join(text.split()) if "\n" in text or "\r" in text or "\t" in text else text


def plain_tip(text: str) -> str:
    """A tooltip that wraps and that Qt cannot take for rich text of somebody else's; empty for an empty one."""
    if not text:
        return ""
    shown = text if len(text) <= _MAX_TIP else text[:_MAX_TIP] + "…"
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<p style='white-space:pre-wrap'>" + escaped + "</p>"
