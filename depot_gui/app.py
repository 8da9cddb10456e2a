"""Puts the program together; the only place that sees every room.

The window is painted first, as its ground, with hardly more than Qt; then it is filled; then comes the event loop, then
the rest, a module a tick.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from depot_gui import __version__, plain_imports  # noqa: F401  (the first of ours: it makes the others quicker)
from depot_gui.settings import Settings, load_settings, settings_file
from depot_gui.ui.instance import Wish, hand_over, place_for
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.preferences.remembered import restore_geometry

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from depot_gui.demo import DemoFacts, DemoFailedError
    from depot_gui.demo_process import SimulatorProcess
    from depot_gui.flow.views import Views
    from depot_gui.flow.wizard import Prefill
    from depot_gui.settings import Folders
    from depot_gui.ui import theme
    from depot_gui.ui.controller import Controller
    from depot_gui.ui.faults import FaultSink
    from depot_gui.ui.listener import Listener
    from depot_gui.ui.wizard.frame import ExtractionWizard

GROUNDS = {"light": "#F5F6F8", "dark": "#15191F"}
"""What the window is painted with before its theme is loaded: the theme's own grounds."""

_PAINT_LIMIT = 0.25


@dataclass(frozen=True, slots=True)
class Options:
    """The command line. `theme` None and `language` empty: what the settings or the system say."""

    demo: bool = False
    vcenter: str = ""
    user: str = ""
    files: tuple[Path, ...] = ()
    theme: str | None = None
    language: str = ""
    selftest: bool = False


class App:
    """The program on a running loop: made, opened, and closed with its window."""

    def __init__(
        self, window: MainWindow, options: Options, sink: FaultSink, simulator: SimulatorProcess | None = None
    ) -> None:
        """`simulator` is the demo's, started already."""
        from depot_gui.ui.preferences.keeper import Preferences

        self.window = window
        self.options = options
        self.sink = sink
        self.preferences = Preferences(window, settings_file(options.demo), options.language)
        self._simulator = simulator
        self._controller: Controller | None = None
        self._views: Views | None = None
        self._listener: Listener | None = None

    @property
    def controller(self) -> Controller:
        assert self._controller is not None, "the program is not open yet"
        return self._controller

    async def open(self) -> None:
        """Load the rest, start the demo's vCenter if asked for, and make the window ready."""
        from depot_gui import loading

        await loading.by_turns(loading.FIRST)
        from depot_gui.demo import DemoFailedError
        from depot_gui.settings import Folders

        _keep_no_core_dumps()
        folders = Folders.find(self.options.demo)
        self._start_log(folders)
        try:
            facts = await self._start_demo()
        except DemoFailedError as error:
            self._tell_no_demo(error)
            return
        self._controller = controller = await self._put_together(folders, facts)
        controller.runs.set_limit(self.preferences.settings.unfinished_tasks)
        self.preferences.most_chosen.connect(controller.runs.set_limit)
        controller.passing_on.folder = self.preferences.settings.export_folder
        self.sink.caught.connect(controller.show_fault)
        self.window.demo_asked.connect(_start_another_with_demo)
        await controller.start(self.options.files)
        self._listen(controller)
        if facts is not None or self.options.vcenter or self.options.user:
            controller.new_extraction()
        await loading.by_turns(loading.THEN)
        await controller.shown.prepare()
        self.preferences.restore_views()
        await loading.beside(loading.HEAVY)

    async def close(self) -> None:
        """End what runs here, within seconds: sessions first, a disk that hangs may take longer."""
        if self._listener is not None:
            self._listener.close()
        if self._controller is not None:
            await self._controller.close()
            self.preferences.keep_views(self._controller.passing_on.folder)
            if self._controller.shown.result is not None:
                self._controller.shown.result.keep_view()
        if self._views is not None:
            self._views.save()
        if self._simulator is not None:
            await self._simulator.close()

    def _listen(self, controller: Controller) -> None:
        """A second program brings this one to the front. Only who owns the records listens."""
        from depot_gui.ui.listener import Listener

        if controller.runs.writable:
            self._listener = Listener(place_for(settings_file(self.options.demo)), self.window)
            self._listener.called.connect(self._come_to_the_front)

    def _come_to_the_front(self, wish: Wish) -> None:
        from depot_gui.flow.wizard import Prefill

        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()
        self.controller.open_files(Path(name) for name in wish.files)
        if wish.vcenter or wish.user:
            self.controller.new_extraction(Prefill(address=wish.vcenter, user=wish.user))

    def _start_log(self, folders: Folders) -> None:
        import logging

        from depot_gui import logs

        try:
            logs.start(folders.log)
        except OSError as error:
            print(f"no log: {error}", file=sys.stderr)  # noqa: T201  (there is no log to say it in)
        logging.getLogger(__name__).info(
            "depot-gui %s starts%s", __version__, " as a demo" if self.options.demo else ""
        )

    async def _start_demo(self) -> DemoFacts | None:
        if not self.options.demo:
            return None
        from depot_gui.demo import facts_of
        from depot_gui.demo_process import SimulatorProcess

        if self._simulator is None:
            self._simulator = SimulatorProcess()
        return await facts_of(self._simulator)

    def _tell_no_demo(self, error: DemoFailedError) -> None:
        """The window stays, to be read and closed."""
        import logging

        from depot_gui.ui.texts import notices
        from depot_gui.ui.theme import Tone

        logging.getLogger(__name__).error("the simulator did not start: %s", error)
        self.window.welcome.busy.stop()
        self.window.notices.show_notice("demoNotice", Tone.ERROR, *notices.no_demo(str(error)))

    async def _put_together(self, folders: Folders, facts: DemoFacts | None) -> Controller:
        import asyncio

        from depot_gui.client.later import LaterNetwork
        from depot_gui.client.secrets import Keyring
        from depot_gui.demo import DemoOutside, DemoPasswords, end_old_runs
        from depot_gui.domain.ports import Outside, Passwords
        from depot_gui.flow.baseline import Baseline
        from depot_gui.flow.clock import SystemChance, SystemClock
        from depot_gui.flow.connections import Connections
        from depot_gui.flow.pins import Pins
        from depot_gui.flow.store import FileRecords
        from depot_gui.flow.views import Views
        from depot_gui.flow.wizard import Prefill, Services, Wizard
        from depot_gui.ui.controller import Controller, Ports
        from depot_gui.ui.wizard.build import open_wizard

        clock = SystemClock()
        records = FileRecords(folders.records)
        outside: Outside = LaterNetwork() if facts is None else DemoOutside(LaterNetwork(trust_env=False), facts)
        passwords: Passwords = Keyring() if facts is None else DemoPasswords()
        pins = Pins(folders.config / "pins.json", clock)
        self.preferences.begin(pins)
        connections = Connections(folders.config / ("demo-vcenter.json" if facts else "vcenters.json"))
        first = Prefill(address=self.options.vcenter, user=self.options.user)
        if facts is not None:
            pins.trust_once(facts.vcenter, facts.trust())
            connections.replace_all(facts.connection)
            await end_old_runs(records)

        def make_wizard(controller: Controller, prefill: Prefill) -> ExtractionWizard:
            runs, sessions = controller.runs, controller.sessions
            services = Services(outside, sessions, runs, pins, connections, passwords, clock)
            wanted = prefill if prefill.address or prefill.user else first
            wanted = wanted if facts is None else facts.filled_in(wanted)
            flow = Wizard(services, self.preferences.server_language, wanted)
            wizard = open_wizard(flow, controller.owner, self.window)
            self.preferences.keep_columns(wizard)
            return wizard

        ports = Ports(outside, passwords, records, clock, SystemChance(), pins)
        baseline = Baseline(folders.config / "baseline.depot.json")
        await asyncio.to_thread(baseline.load)
        controller = Controller(self.window, ports, make_wizard, self.sink.report, baseline)
        self._views = views = Views(folders.config / "views.json")
        await asyncio.to_thread(views.load)
        controller.shown.when_made(lambda result: result.set_views(views))
        return controller


def run(options: Options, simulator: SimulatorProcess | None = None) -> int:
    """Run the program until its window closes; the exit code. `simulator` is the demo's, started already."""
    if not options.selftest and is_taken_by_another(options):
        return 0
    app, window = paint_first_window(options)
    if options.selftest:
        import json

        print(json.dumps(sorted(sys.modules)))  # noqa: T201  (read by a test)
        return 0
    fill_window(app, window, options)
    from depot_gui.ui import bridge
    from depot_gui.ui.faults import FaultSink

    sink = FaultSink(app)
    sink.install()

    async def main(closing: asyncio.Event) -> int:
        return await live(App(window, options, sink, simulator), closing.wait)

    return bridge.run(main, app, sink)


def is_taken_by_another(options: Options) -> bool:
    """Whether a program of this user runs already and does now what this one was asked for."""
    files = tuple(str(file.absolute()) for file in options.files)
    return hand_over(place_for(settings_file(options.demo)), Wish(files, options.vcenter, options.user))


def paint_first_window(options: Options) -> tuple[QApplication, MainWindow]:
    """The window on the screen, as its ground, with nothing loaded that it does not need."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("depot-gui")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("depot-gui")
    app.setApplicationDisplayName("Depot GUI (demo)" if options.demo else "Depot GUI")  # Qt adds it to other titles
    _lay_ground(app, options)
    window = MainWindow(demo=options.demo, bare=True)
    restore_geometry(window, load_settings(settings_file(options.demo)))
    window.show()
    end = time.monotonic() + _PAINT_LIMIT
    app.processEvents()
    while not window.windowHandle().isExposed() and time.monotonic() < end:  # the display answers when it can
        app.processEvents()
    return app, window


def fill_window(app: QApplication, window: MainWindow, options: Options) -> None:
    """The controls in the window that is on the screen; they take keys from now on."""
    settings = load_settings(settings_file(options.demo))
    _dress(app, options, settings)
    window.fill()
    window.set_scheme(_scheme(options.theme or settings.theme))
    app.processEvents()


def make_window(app: QApplication, options: Options, settings: Settings) -> MainWindow:
    """The main window in its language and theme, not shown yet."""
    _dress(app, options, settings)
    window = MainWindow(demo=options.demo)
    window.set_scheme(_scheme(options.theme or settings.theme))
    return window


def _dress(app: QApplication, options: Options, settings: Settings) -> None:
    from depot_gui.ui import language, theme

    language.install(app, options.language or settings.language)
    theme.apply(app, _scheme(options.theme or settings.theme))


def _lay_ground(app: QApplication, options: Options) -> None:
    """Paint windows in the colour of the theme that is going to be in force.

    In the program's palette, which the theme replaces: a palette of the window's own would outlive the style sheet.
    """
    scheme = options.theme or load_settings(settings_file(options.demo)).theme
    system = "dark" if app.palette().window().color().lightness() < 128 else "light"
    palette = app.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(GROUNDS.get(scheme, GROUNDS[system])))
    app.setPalette(palette)


async def live(app: App, closing: Callable[[], Awaitable[object]]) -> int:
    """Open the program, wait for its end, close it."""
    import asyncio
    import gc

    opening = asyncio.ensure_future(app.open())
    ended = asyncio.ensure_future(closing())
    try:
        await asyncio.wait({opening, ended}, return_when=asyncio.FIRST_COMPLETED)
        if opening.done():
            opening.result()
            gc.freeze()  # what is loaded by now stays; the collector need not look at it again
            await ended
    finally:
        for task in (opening, ended):
            task.cancel()
        await asyncio.gather(opening, ended, return_exceptions=True)
        await app.close()
    return 0


def _keep_no_core_dumps() -> None:
    """A core dump would hold passwords."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _start_another_with_demo() -> None:
    from PySide6.QtCore import QProcess

    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, ["--demo"] if frozen else ["-m", "depot_gui", "--demo"])


def _scheme(name: str) -> theme.Scheme:
    from depot_gui.ui import theme

    try:
        return theme.Scheme(name)
    except ValueError:
        return theme.Scheme.SYSTEM
