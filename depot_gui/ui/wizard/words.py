"""The machine's own words of a failure, whole: they stand below the advice."""

from __future__ import annotations

from depot_gui.domain.failures import Failure
from depot_gui.domain.message_text import text_of
from depot_gui.ui.texts.times import local_reader


def machine_words(failure: Failure) -> str:
    """What the server said, a line for each cause, else what this computer met; plain text."""
    error = failure.vapi
    if error is None:
        return failure.detail or failure.body_start
    reader = local_reader()
    return "\n".join(text_of(message, reader).text for message in error.messages) or error.type_text
