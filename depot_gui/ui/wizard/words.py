"""Words that several parts of the wizard say: the steps, and the machine's own of a failure, below the advice."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_gui.domain.failures import Failure
from depot_gui.domain.message_text import text_of
from depot_gui.flow.wizard import Step
from depot_gui.ui.texts.times import local_reader

_tr = QCoreApplication.translate


def machine_words(failure: Failure) -> str:
    """What the server said, a line for each cause, else what this computer met; plain text."""
    error = failure.vapi
    if error is None:
        return failure.detail or failure.body_start
    reader = local_reader()
    return "\n".join(text_of(message, reader).text for message in error.messages) or error.type_text


def step_name(step: Step) -> str:
    """The step in the list of them."""
    return {
        Step.CONNECT: _tr("Steps", "Connect"),
        Step.AUTHENTICATION: _tr("Steps", "Authentication"),
        Step.HOSTS: _tr("Steps", "Hosts"),
        Step.CREDENTIALS: _tr("Steps", "Credentials"),
        Step.CERTIFICATE: _tr("Steps", "Certificate"),
        Step.CERTIFICATES: _tr("Steps", "Certificates"),
        Step.REVIEW: _tr("Steps", "Review"),
    }[step]
