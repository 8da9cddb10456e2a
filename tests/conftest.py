"""The ground all tests stand on: no display, folders of their own, and a warning from anywhere is a failure.

`async def` tests run by themselves: those of the rooms without Qt on asyncio's own loop, all others on the program's
Loop for Qt and asyncio, watched for stalls over 250 ms. A task still running at the end fails the test, and so does an
exception that nobody saw.
"""

import asyncio
import faulthandler
import gc
import inspect
import logging
import os
import tempfile
from collections.abc import Callable, Coroutine, Generator, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
os.environ["LC_ALL"] = "C.UTF-8"
for name in ("QT_SCALE_FACTOR", "DBUS_SESSION_BUS_ADDRESS", "LANGUAGE"):
    os.environ.pop(name, None)

PLAIN_ROOMS = {"flow", "client", "simulator", "domain", "fakes"}
Body = Callable[[], Coroutine[Any, Any, None]]
LoopFactory = Callable[[], asyncio.AbstractEventLoop]
_terminal = pytest.StashKey[int]()

TEST_LIMIT = 60.0
HANG_LIMIT = 600.0
STALL_LIMIT = 0.25
TASK_GRACE = 1.0


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def _own_folders(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, records, logs and caches of each test are its own. pytest's numbered folders look at all before."""
    home = Path(tempfile.mkdtemp(dir=_homes))
    monkeypatch.setenv("HOME", str(home))
    for variable in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = home / variable.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(f"XDG_{variable}", str(folder))


@pytest.fixture(autouse=True)
def _collect_in_main_thread() -> Iterator[None]:
    """Garbage dies in the main thread, between tests: a QObject collected in another thread crashes the process.

    What is left then stays for long, mostly: the collections of the tests to come need not look at it again.
    """
    gc.disable()
    yield
    gc.collect()
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    """Keep the terminal: while tests run, pytest keeps what is written there to itself."""
    config.stash[_terminal] = os.dup(2)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """What blocks where no loop can stop it says where, and ends the run: CI would wait for hours."""
    faulthandler.dump_traceback_later(HANG_LIMIT, exit=True, file=item.config.stash[_terminal])
    try:
        return (yield)
    finally:
        faulthandler.cancel_dump_traceback_later()


def pytest_collection_finish() -> None:
    """What is loaded by now stays: leave it out of the collections between tests."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run `async def` tests."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: pyfuncitem.funcargs[name] for name in wanted if name in pyfuncitem.funcargs}
    test = pyfuncitem.obj(**arguments)
    if _is_plain(pyfuncitem.path):
        run_test(test)
    else:
        _run_on_qt(test, pyfuncitem)
    return True


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--all", action="store_true", help="also run what is marked slow")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """`async def` tests that run on Qt's loop need the application; slow ones run with --all only."""
    for item in items:
        if item.get_closest_marker("slow") and not config.getoption("--all"):
            item.add_marker(pytest.mark.skip(reason="slow: run with --all"))
        if (
            isinstance(item, pytest.Function)
            and inspect.iscoroutinefunction(item.obj)
            and not _is_plain(item.path)
            and "qapp" not in item.fixturenames
        ):
            item.fixturenames.insert(0, "qapp")


def _is_plain(path: Path) -> bool:
    return path.relative_to(Path(__file__).parent).parts[0] in PLAIN_ROOMS


def _run_on_qt(test: Coroutine[Any, Any, None], item: pytest.Function) -> None:
    from depot_gui.ui.bridge import Loop
    from depot_gui.ui.watchdog import Stall, StallWatchdog

    stalls: list[Stall] = []
    app = cast(QApplication, item.funcargs["qapp"])
    app.setQuitOnLastWindowClosed(False)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # windows of the tests before: they are not this one's
    watchdog = StallWatchdog(STALL_LIMIT, stalls.append)
    watchdog.start()
    try:
        run_test(test, lambda: Loop(app))
    finally:
        watchdog.stop()
    if stalls:
        pytest.fail("\n".join(map(str, stalls)))


def run_test(test: Coroutine[Any, Any, None], loop_factory: LoopFactory | None = None) -> None:
    """Run `test` on a loop of its own and fail it for whatever it left behind."""
    faults = _Faults()
    with faults, asyncio.Runner(loop_factory=loop_factory) as runner:
        runner.run(_watched(test, faults))
    gc.collect()
    faults.fail_if_any()


async def _watched(test: Coroutine[Any, Any, None], faults: "_Faults") -> None:
    loop = asyncio.get_running_loop()
    tasks: list[asyncio.Task[Any]] = []

    def made(in_loop: asyncio.AbstractEventLoop, work: Any, **more: Any) -> asyncio.Task[Any]:
        task = asyncio.Task(work, loop=in_loop, **more)
        tasks.append(task)
        return task

    loop.set_exception_handler(faults.from_loop)
    loop.set_task_factory(made)
    try:
        async with asyncio.timeout(TEST_LIMIT):
            await test
    finally:
        loop.set_task_factory(None)
    left = [task for task in tasks if not task.done()]
    if left:
        _, still = await asyncio.wait(left, timeout=TASK_GRACE)
        faults.texts += [f"still running at the end: {task!r}" for task in still]
    for task in tasks:
        if getattr(task, "_log_traceback", False):  # asyncio's own mark: nobody asked for the exception
            faults.texts.append(f"nobody saw the exception of {task!r}")


class _Faults(logging.Handler):
    """What must not happen while a test runs: reports to the loop, warnings in the log of the loops."""

    loggers = ("asyncio", "qasync")

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def __enter__(self) -> "_Faults":
        for name in self.loggers:
            logging.getLogger(name).addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        for name in self.loggers:
            logging.getLogger(name).removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())

    def from_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.texts.append(f"{context.get('message')}: {context.get('exception')!r}")

    def fail_if_any(self) -> None:
        if self.texts:
            pytest.fail("\n".join(self.texts))
