"""The wizard put together: all six pages, and the end of its flow when its window is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from depot_gui.flow.wizard import Wizard
from depot_gui.ui.bridge import TaskOwner
from depot_gui.ui.wizard.authentication_page import AuthenticationPage
from depot_gui.ui.wizard.certificate_page import CertificatePage
from depot_gui.ui.wizard.certificates_page import CertificatesPage
from depot_gui.ui.wizard.connect_page import ConnectPage
from depot_gui.ui.wizard.credentials_page import CredentialsPage
from depot_gui.ui.wizard.frame import ExtractionWizard
from depot_gui.ui.wizard.hosts_page import HostsPage
from depot_gui.ui.wizard.page import Page
from depot_gui.ui.wizard.review_page import ReviewPage

_LATER: tuple[Callable[[Wizard, TaskOwner], Page], ...] = (
    AuthenticationPage,
    HostsPage,
    CredentialsPage,
    CertificatePage,
    CertificatesPage,
    ReviewPage,
)


def open_wizard(wizard: Wizard, owner: TaskOwner, parent: QWidget | None = None) -> ExtractionWizard:
    """The window of one new extraction, not shown yet. `owner` runs its work; it must outlive the window.

    The first page is there at once, the others come one a tick: all together would hold up the keys.
    """
    window = ExtractionWizard(wizard, owner, (ConnectPage(wizard, owner),), parent)
    if parent is not None and parent.isVisible():
        _center(window, parent)
    window.closed.connect(lambda: owner.spawn(wizard.close(), "wizard: close"))
    owner.spawn(_add_pages(window, wizard, owner), "wizard: pages")
    return window


def _center(window: QWidget, over: QWidget) -> None:
    """In the middle of the other window, as far as the screen has room there."""
    place, screen = window.rect(), over.screen().availableGeometry()
    place.moveCenter(over.frameGeometry().center())
    left = max(screen.left(), min(place.left(), screen.right() - place.width()))
    top = max(screen.top(), min(place.top(), screen.bottom() - place.height()))
    window.move(left, top)


async def _add_pages(window: ExtractionWizard, wizard: Wizard, owner: TaskOwner) -> None:
    for make in _LATER:
        await asyncio.sleep(0)
        if not isValid(window):
            return
        window.add_page(make(wizard, owner))
