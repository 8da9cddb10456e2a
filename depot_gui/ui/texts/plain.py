"""Text of others where Qt would take it for markup or where it would break a line."""

from __future__ import annotations

from depot_gui.domain.visible import visible

_MAX_TIP = 2000


def one_line(text: str) -> str:
    """Any text on one line, what would act on the text around it as its escape."""
    if text.isascii() and text.isprintable():
        return text
    shown = visible(text)
    return " ".join(shown.split()) if "\n" in shown or "\r" in shown or "\t" in shown else shown


def plain_tip(text: str) -> str:
    """A tooltip that wraps and that Qt cannot take for rich text of somebody else's; empty for an empty one."""
    if not text:
        return ""
    shown = visible(text[:_MAX_TIP]) + ("" if len(text) <= _MAX_TIP else "…")
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<p style='white-space:pre-wrap'>" + escaped + "</p>"
