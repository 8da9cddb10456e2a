"""The program as it starts, in a process of its own: `python -m tests.benchmarks.starts bare|usable|ready|demo`.

Prints a moment on the monotonic clock, which all processes of a machine share, as soon as it is reached. Nothing is
imported here before the program imports it itself.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


def bare() -> None:
    """A window of PySide6 with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    print(time.monotonic(), flush=True)
    app.exec()


def program(reached: Callable[[], Awaitable[None]], *, demo: bool) -> None:
    """The program as its command line starts it, and beside it something that waits for a moment."""
    simulator = None
    if demo:
        from depot_gui.demo_process import SimulatorProcess

        simulator = SimulatorProcess()
    from depot_gui.app import App, Options, fill_window, live, paint_first_window

    options = Options(demo=demo)
    qt, window = paint_first_window(options)
    fill_window(qt, window, options)
    from depot_gui.ui import bridge
    from depot_gui.ui.faults import FaultSink

    sink = FaultSink(qt)
    sink.install()

    async def main(closing: asyncio.Event) -> int:
        import asyncio

        living = asyncio.ensure_future(live(App(window, options, sink, simulator), closing.wait))
        await reached()
        print(time.monotonic(), flush=True)
        return await living

    bridge.run(main, qt, sink)


async def usable() -> None:
    """The first field shows a key that is pressed, and the loop has run."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit

    (field,) = (w for w in QApplication.allWidgets() if w.objectName() == "findExtraction")
    assert isinstance(field, QLineEdit)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
    QApplication.sendEvent(field, key)
    await _turn()
    assert field.text() == "x"


async def ready() -> None:
    """New extraction can be clicked."""
    await _until_shown("newExtraction")


async def demo() -> None:
    """The wizard stands open, filled in, and Next can be clicked."""
    await _until_shown("__qt__passive_wizardbutton1")


async def _turn() -> None:
    import asyncio

    await asyncio.sleep(0)


async def _until_shown(name: str) -> None:
    import asyncio

    from PySide6.QtWidgets import QApplication

    def is_shown() -> bool:
        return any(w.objectName() == name and w.isVisible() and w.isEnabled() for w in QApplication.allWidgets())

    while not is_shown():  # noqa: ASYNC110  (Qt tells nobody)
        await asyncio.sleep(0.005)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        moments = {"usable": usable, "ready": ready, "demo": demo}
        program(moments[sys.argv[1]], demo=sys.argv[1] == "demo")
