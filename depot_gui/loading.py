"""What is loaded after the first paint, and in which order: first what the window needs to be ready, then the rest."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Iterable

FIRST = (
    "msgspec",
    "filelock",
    "babel.dates",
    "babel.numbers",
    "depot_gui.settings",
    "depot_gui.domain.message_text",
    "depot_gui.domain.record",
    "depot_gui.client.later",
    "depot_gui.client.secrets",
    "depot_gui.flow.runs",
    "depot_gui.flow.wizard",
    "depot_gui.demo",
    "depot_gui.ui.texts.failures",
    "depot_gui.ui.texts.runs",
    "depot_gui.ui.texts.software",
    "depot_gui.ui.passing_on",
    "depot_gui.ui.shown_batches",
    "depot_gui.ui.controller",
    "depot_gui.ui.listener",
)
"""What the window is put together from."""

THEN = (
    "depot_gui.ui.texts.certificates",
    "depot_gui.ui.wizard.page",
    "depot_gui.ui.wizard.frame",
    "depot_gui.ui.wizard.connect_page",
    "depot_gui.ui.wizard.hosts_page",
    "depot_gui.ui.wizard.certificate_page",
    "depot_gui.ui.wizard.certificates_page",
    "depot_gui.ui.wizard.build",
    "depot_gui.ui.run_view",
    "depot_gui.ui.result.tree_model",
    "depot_gui.ui.result.tree_view",
    "depot_gui.ui.result.details_pane",
    "depot_gui.ui.result.error_facts",
    "depot_gui.ui.result.finished_view",
    "depot_gui.ui.result.result_view",
    "depot_gui.ui.result.error_view",
    "depot_gui.ui.dialogs",
    "depot_gui.ui.relogin_dialog",
    "depot_gui.ui.uncertain_dialog",
    "depot_gui.ui.preferences.dialog",
    "depot_gui.ui.prune_dialog",
    "depot_gui.ui.compare.window",
)
"""What the first clicks need: the wizard, then the pages that show records."""

HEAVY = (
    "httpx",
    "truststore",
    "keyring",
    "depot_gui.domain.x509_cryptography",
    "depot_gui.client.outside",
)
"""What the first connection needs. Nothing of it has to do with Qt: it is loaded in a thread, and holds up no key."""


async def by_turns(names: Iterable[str]) -> None:
    """Import one a turn of the loop, so that no burst of them holds up a key."""
    for name in names:
        importlib.import_module(name)
        await asyncio.sleep(0)


async def beside(names: Iterable[str]) -> None:
    """Import in a thread. It takes longer than by turns."""
    await asyncio.to_thread(lambda: [importlib.import_module(name) for name in names])
