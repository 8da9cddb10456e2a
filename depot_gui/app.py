"""Puts the program together; the only place that sees every room.

The window is painted first, with Qt and the kit alone; then comes the event loop, then the rest, a module a tick.
"""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtWidgets import QApplication

from depot_gui import __version__
from depot_gui.settings import Settings, load_settings, settings_file
from depot_gui.ui import language, theme
from depot_gui.ui.instance import Wish, hand_over, place_for
from depot_gui.ui.main_window import MainWindow
from depot_gui.ui.preferences.keeper import Preferences

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from depot_gui.demo import Demo, DemoFacts
    from depot_gui.flow.views import Views
    from depot_gui.flow.wizard import Prefill
    from depot_gui.settings import Folders
    from depot_gui.ui.controller import Controller
    from depot_gui.ui.faults import FaultSink
    from depot_gui.ui.listener import Listener
    from depot_gui.ui.wizard.frame import ExtractionWizard

log = logging.getLogger(__name__)

_LATER = (
    "msgspec",
    "httpx",
    "cryptography.x509",
    "babel.dates",
    "babel.numbers",
    "truststore",
    "keyring",
    "filelock",
    "depot_gui.settings",
    "depot_gui.domain.x509",
    "depot_gui.domain.message_text",
    "depot_gui.domain.record",
    "depot_gui.client.outside",
    "depot_gui.client.secrets",
    "depot_gui.flow.runs",
    "depot_gui.flow.wizard",
    "depot_gui.demo",
    "depot_gui.ui.texts.failures",
    "depot_gui.ui.texts.runs",
    "depot_gui.ui.texts.software",
    "depot_gui.ui.texts.certificates",
    "depot_gui.ui.run_view",
    "depot_gui.ui.result.tree_model",
    "depot_gui.ui.result.tree_view",
    "depot_gui.ui.result.details_pane",
    "depot_gui.ui.result.error_facts",
    "depot_gui.ui.result.finished_view",
    "depot_gui.ui.result.result_view",
    "depot_gui.ui.result.error_view",
    "depot_gui.ui.compare.window",
    "depot_gui.ui.passing_on",
    "depot_gui.ui.dialogs",
    "depot_gui.ui.uncertain_dialog",
    "depot_gui.ui.shown_batches",
    "depot_gui.ui.listener",
    "depot_gui.ui.prune_dialog",
    "depot_gui.ui.controller",
    "depot_gui.ui.wizard.page",
    "depot_gui.ui.wizard.frame",
    "depot_gui.ui.wizard.hosts_page",
    "depot_gui.ui.wizard.certificate_page",
    "depot_gui.ui.wizard.certificates_page",
    "depot_gui.ui.wizard.connect_page",
    "depot_gui.ui.wizard.build",
    "depot_gui.ui.preferences.dialog",
)
"""Loaded one a tick once the loop runs, so that no burst of them holds up a key."""


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

    def __init__(self, window: MainWindow, options: Options, sink: FaultSink) -> None:
        self.window = window
        self.options = options
        self.sink = sink
        self.preferences = Preferences(window, settings_file(options.demo), options.language)
        self._demo: Demo | None = None
        self._controller: Controller | None = None
        self._views: Views | None = None
        self._listener: Listener | None = None

    @property
    def controller(self) -> Controller:
        assert self._controller is not None, "the program is not open yet"
        return self._controller

    async def open(self) -> None:
        """Load the rest, start the demo's vCenter if asked for, and make the window ready."""
        from depot_gui.settings import Folders

        await _load_later()
        _keep_no_core_dumps()
        folders = Folders.find(self.options.demo)
        self._start_log(folders)
        facts = await self._start_demo()
        self._controller = controller = await self._put_together(folders, facts)
        controller.runs.set_limit(self.preferences.settings.unfinished_tasks)
        self.preferences.most_chosen.connect(controller.runs.set_limit)
        self.sink.caught.connect(controller.show_fault)
        self.window.demo_asked.connect(_start_another_with_demo)
        await controller.start(self.options.files)
        self._listen(controller)
        if facts is not None or self.options.vcenter or self.options.user:
            controller.new_extraction()

    async def close(self) -> None:
        """End what runs here, within seconds."""
        if self._listener is not None:
            self._listener.close()
        if self._controller is not None:
            self._controller.shown.result.keep_view()
            await self._controller.close()
        if self._views is not None:
            self._views.save()
        if self._demo is not None:
            await self._demo.close()

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
        from depot_gui import logs

        try:
            logs.start(folders.log)
        except OSError as error:
            print(f"no log: {error}", file=sys.stderr)  # noqa: T201  (there is no log to say it in)
        log.info("depot-gui %s starts%s", __version__, " as a demo" if self.options.demo else "")

    async def _start_demo(self) -> DemoFacts | None:
        if not self.options.demo:
            return None
        from depot_gui.demo import Demo

        self._demo = Demo()
        return await self._demo.start()

    async def _put_together(self, folders: Folders, facts: DemoFacts | None) -> Controller:
        import asyncio

        from depot_gui.client.outside import Network
        from depot_gui.client.secrets import Keyring
        from depot_gui.demo import DemoOutside, DemoPasswords, end_old_runs
        from depot_gui.domain.ports import Outside, Passwords
        from depot_gui.flow.baseline import Baseline
        from depot_gui.flow.clock import SystemChance, SystemClock
        from depot_gui.flow.connections import Connections
        from depot_gui.flow.pins import Pins
        from depot_gui.flow.store import FileRecords
        from depot_gui.flow.views import Views
        from depot_gui.flow.wizard import Services, Wizard
        from depot_gui.ui.controller import Controller, Ports
        from depot_gui.ui.wizard.build import open_wizard

        clock = SystemClock()
        records = FileRecords(folders.records)
        outside: Outside = Network() if facts is None else DemoOutside(Network(trust_env=False), facts)
        passwords: Passwords = Keyring() if facts is None else DemoPasswords(facts)
        pins = Pins(folders.config / "pins.json", clock)
        self.preferences.begin(pins)
        connections = Connections(folders.config / ("demo-vcenter.json" if facts else "vcenters.json"))
        first = self._first_prefill(facts)
        if facts is not None:
            pins.trust_once(facts.vcenter, facts.trust)
            connections.replace_all(facts.connection)
            await end_old_runs(records, clock)

        def make_wizard(controller: Controller, prefill: Prefill) -> ExtractionWizard:
            runs, sessions = controller.runs, controller.sessions
            services = Services(outside, sessions, runs, pins, connections, passwords, clock)
            empty = not prefill.address and not prefill.user
            flow = Wizard(services, self.preferences.server_language, first if empty else prefill)
            return open_wizard(flow, controller.owner, self.window)

        ports = Ports(outside, passwords, records, clock, SystemChance())
        baseline = Baseline(folders.config / "baseline.depot.json")
        await asyncio.to_thread(baseline.load)
        controller = Controller(self.window, ports, make_wizard, self.sink.report, baseline)
        self._views = Views(folders.config / "views.json")
        await asyncio.to_thread(self._views.load)
        controller.shown.result.set_views(self._views)
        return controller

    def _first_prefill(self, facts: DemoFacts | None) -> Prefill:
        from depot_gui.flow.wizard import Prefill

        if facts is not None:
            return facts.prefill
        return Prefill(address=self.options.vcenter, user=self.options.user)


def run(options: Options) -> int:
    """Run the program until its window closes; the exit code."""
    if not options.selftest and is_taken_by_another(options):
        return 0
    app, window = paint_first_window(options)
    if options.selftest:
        print(json.dumps(sorted(sys.modules)))  # noqa: T201  (read by a test)
        return 0
    from depot_gui.ui import bridge
    from depot_gui.ui.faults import FaultSink

    sink = FaultSink(app)
    sink.install()

    async def main(closing: asyncio.Event) -> int:
        return await live(App(window, options, sink), closing.wait)

    return bridge.run(main, app, sink)


def is_taken_by_another(options: Options) -> bool:
    """Whether a program of this user runs already and does now what this one was asked for."""
    files = tuple(str(file.absolute()) for file in options.files)
    return hand_over(place_for(settings_file(options.demo)), Wish(files, options.vcenter, options.user))


def paint_first_window(options: Options) -> tuple[QApplication, MainWindow]:
    """The window on the screen, with nothing loaded that it does not need."""
    QCoreApplication.setApplicationName("depot-gui")
    QCoreApplication.setApplicationVersion(__version__)
    app = QApplication(sys.argv[:1])
    app.setDesktopFileName("depot-gui")
    settings = load_settings(settings_file(options.demo))
    app.setApplicationDisplayName("Depot GUI")
    window = make_window(app, options, settings)
    window.show()
    app.processEvents()
    return app, window


def make_window(app: QApplication, options: Options, settings: Settings) -> MainWindow:
    """The main window in its language and theme, not shown yet."""
    language.install(app, options.language or settings.language)
    theme.apply(app, _scheme(options.theme or settings.theme))
    window = MainWindow(demo=options.demo)
    window.set_scheme(_scheme(options.theme or settings.theme))
    return window


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


async def _load_later() -> None:
    import asyncio
    import importlib

    for name in _LATER:
        importlib.import_module(name)
        await asyncio.sleep(0)


def _keep_no_core_dumps() -> None:
    """A core dump would hold passwords."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _start_another_with_demo() -> None:
    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, ["--demo"] if frozen else ["-m", "depot_gui", "--demo"])


def _scheme(name: str) -> theme.Scheme:
    try:
        return theme.Scheme(name)
    except ValueError:
        return theme.Scheme.SYSTEM
