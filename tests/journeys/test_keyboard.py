"""With the keyboard alone: every key goes to whatever has the focus, as from a real keyboard; nothing is clicked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTreeView, QWidget

from depot_gui.app import Options
from depot_gui.domain.record import State
from tests.journeys.driver import Driver, program
from tests.simulator.support import SimulatedHost, Simulator
from tests.ui.support import find, until

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
MOST_STEPS = 60


class Hands:
    """Ten fingers."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    @property
    def window(self) -> QWidget:
        return self.driver.wizard if self.driver.has_wizard else self.driver.window

    @property
    def focused(self) -> QWidget:
        held: QWidget | None = self.window.focusWidget()
        return self.window if held is None else held

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused, key, held)

    async def alt(self, letter: str) -> None:
        """A mnemonic, once the window is the active one."""
        window = self.window
        window.activateWindow()
        await until(window.isActiveWindow, what="the window is active")
        self.key(Qt.Key[f"Key_{letter}"], ALT)

    def write(self, text: str) -> None:
        """Over whatever stands in the field that has the keys."""
        assert isinstance(self.focused, QLineEdit), self.focused
        self.key(Qt.Key.Key_A, CTRL)
        QTest.keyClicks(self.focused, text)
        assert self.focused.text() == text

    async def tab_to(self, name: str) -> None:
        """With Tab, as often as it takes."""
        for _ in range(MOST_STEPS):
            if self.focused.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    async def enter(self, name: str) -> None:
        """Enter in a field is the default button's key, once that one can be pressed."""
        await until(lambda: find(self.window, QAbstractButton, name).isEnabled(), what=name)
        self.key(Qt.Key.Key_Return)


async def connect(hands: Hands, vcenter: Simulator) -> None:
    hands.key(Qt.Key.Key_N, CTRL)
    await until(lambda: hands.driver.has_wizard, what="the wizard")
    await hands.alt("A")
    hands.write(f"127.0.0.1:{vcenter.port}")
    await hands.alt("U")
    hands.write(vcenter.user)
    await hands.alt("P")
    hands.write(vcenter.password)
    await hands.enter(NEXT)
    trust = hands.driver.on_page(QAbstractButton, "trustVcenter")
    await until(trust.isVisible, what="the certificate is shown")
    await hands.tab_to("trustVcenter")
    hands.key(Qt.Key.Key_Space)
    await hands.alt("N")
    await hands.driver.until_page("AUTHENTICATION")


async def by_vcenters_access(hands: Hands, host: SimulatedHost) -> None:
    await hands.enter(NEXT)
    await hands.driver.until_page("HOSTS")
    await until(lambda: not hands.driver.wizard.page.is_waiting, what="the inventory")
    await hands.tab_to("hostFilter")
    hands.write(host.name)
    hands.key(Qt.Key.Key_Down)
    assert hands.focused.objectName() == "hostTable"
    hands.key(Qt.Key.Key_Space)
    await hands.enter(NEXT)


async def by_password(hands: Hands, host: SimulatedHost) -> None:
    hands.key(Qt.Key.Key_Down)
    await hands.enter(NEXT)
    await hands.driver.until_page("CREDENTIALS")
    for letter, text in (("H", "127.0.0.1"), ("P", str(host.port)), ("U", host.user), ("W", host.password)):
        await hands.alt(letter)
        hands.write(text)
    await hands.enter(NEXT)
    await hands.driver.until_page("CERTIFICATE")
    box = hands.driver.on_page(QAbstractButton, "confirmCertificate")
    await until(lambda: box.isVisible() and box.isEnabled(), what="the certificate")
    hands.key(Qt.Key.Key_Return)
    assert hands.driver.wizard.page.step.name == "CERTIFICATE", "nothing is confirmed by Enter alone"
    await hands.tab_to("confirmCertificate")
    hands.key(Qt.Key.Key_Space)
    await hands.alt("N")


@pytest.mark.parametrize("way", [by_vcenters_access, by_password], ids=["existing", "password"])
@pytest.mark.parametrize(("behaviour", "state"), [("quick", State.SUCCEEDED), ("five_causes", State.FAILED)])
async def test_all_the_way_without_a_mouse(vcenter: Simulator, way: object, behaviour: str, state: State) -> None:
    assert callable(way)
    async with program(Options()) as driver:
        hands = Hands(driver)
        driver.window.activateWindow()
        await connect(hands, vcenter)
        await way(hands, vcenter.host(behaviour))
        await driver.until_page("REVIEW")
        await hands.alt("X")
        await until(lambda: not driver.has_wizard, what="the wizard closes")
        record = await driver.until_over(driver.records[0].id)
        assert record.state is state
        assert hands.focused.objectName() == "extractionList", "the keys are on what was started"
        tree = "errorTree" if state is State.FAILED else "resultTree"
        await until(lambda: find(driver.window, QTreeView, tree).isVisible(), what=tree)
        await hands.tab_to(tree)
        hands.key(Qt.Key.Key_Home)
        hands.key(Qt.Key.Key_Down)
        assert find(driver.window, QTreeView, tree).currentIndex().isValid()
        assert find(driver.window, QLabel, "recordTitle").isVisible()
        if state is State.FAILED:
            await hands.alt("P")
            await until(lambda: "Error: " in QApplication.clipboard().text(), what="a copy for support")


NEXT = "__qt__passive_wizardbutton1"
