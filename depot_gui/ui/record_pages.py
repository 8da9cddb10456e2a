"""Which page shows a record, and what can be done with it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from depot_gui.domain.depot_content import NOTHING_KNOWN, Facts, Known
from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record, State
from depot_gui.ui.page_header import Action, Deeds
from depot_gui.ui.passing_on import has_software
from depot_gui.ui.texts.runs import host_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from depot_gui.ui.main_window import MainWindow
    from depot_gui.ui.result.finished_view import FinishedView
    from depot_gui.ui.result.result_view import ResultView
    from depot_gui.ui.run_view import RunView

GOOD = frozenset({State.SUCCEEDED, State.SUCCEEDED_WITH_WARNINGS})
_LIVE: dict[State, frozenset[Action]] = {
    State.DRAFT: frozenset({Action.CANCEL}),
    State.SUBMITTING: frozenset(),
    State.UNCERTAIN: frozenset({Action.DECIDE, Action.DELETE}),
    State.FOLLOWING: frozenset({Action.CANCEL}),
    State.RECONNECTING: frozenset({Action.CANCEL, Action.DELETE}),
}
_NONE: frozenset[Action] = frozenset()


def offered(record: Record, *, foreign: bool, writable: bool, declined: bool) -> frozenset[Action]:
    """What can be done: nothing to somebody else's run, and never nothing to one that hangs."""
    if foreign:
        return frozenset({Action.PUT_AWAY}) | _passed_on(record)
    if not writable:
        return _passed_on(record)
    if record.state.is_over:
        again = _NONE if record.state in GOOD else frozenset({Action.TRY_AGAIN})
        return frozenset({Action.DELETE}) | again | _passed_on(record)
    log_in = frozenset({Action.LOG_IN}) if declined else _NONE
    return _LIVE[record.state] | log_in


def _passed_on(record: Record) -> frozenset[Action]:
    """Anything that is over can be passed on, and what brought software compared."""
    if not record.state.is_over:
        return _NONE
    return frozenset({Action.EXPORT, Action.COMPARE} if has_software(record) else {Action.EXPORT})


class RecordPages:
    """The pages of the window that show records, each made when it is first needed, or before by `prepare`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._facts = NOTHING_KNOWN.facts
        self._run: RunView | None = None
        self._finished: FinishedView | None = None
        self._waiting: list[Callable[[ResultView], object]] = []

    @property
    def run(self) -> RunView:
        from depot_gui.ui.run_view import RunView

        if self._run is None:
            self._run = RunView(simulated=self._window.in_demo)
            self._window.add_page(self._run)
        return self._run

    @property
    def finished(self) -> FinishedView:
        from depot_gui.ui.result.finished_view import FinishedView

        return self._finished or self._keep(FinishedView())

    @property
    def result(self) -> ResultView | None:
        """The view of what came out, where it has been made."""
        return None if self._finished is None else self._finished.result

    def when_made(self, call: Callable[[ResultView], object]) -> None:
        """Call with the view of what came out, as soon as there is one."""
        if self._finished is None:
            self._waiting.append(call)
        else:
            call(self._finished.result)

    def prepare(self) -> Iterator[None]:
        """Make the pages piece by piece, so that no key waits for all of them."""
        from depot_gui.ui.result.error_view import ErrorView
        from depot_gui.ui.result.finished_view import FinishedView
        from depot_gui.ui.result.result_view import ResultView

        self.run.forget()
        yield
        error = ErrorView()
        yield
        result = ResultView()
        yield
        if self._finished is None:  # else somebody could not wait
            self._keep(FinishedView(error, result))

    def _keep(self, finished: FinishedView) -> FinishedView:
        self._finished = finished
        self._window.add_page(finished)
        for call in self._waiting:
            call(finished.result)
        self._waiting.clear()
        return finished

    def show(
        self,
        record: Record,
        reader: Reader,
        deeds: Deeds,
        *,
        followed: bool = True,
        known: Known = NOTHING_KNOWN,
    ) -> None:
        """Show the record on its page; a page that shows it already keeps its scroll and selection."""
        title = host_title(record)
        if not record.state.is_over:
            self.run.show_record(record, reader, followed=followed)
            self._window.show_page(self.run, title, deeds)
            return
        self._leave_run()
        self.finished.show_record(record)
        self.finished.set_lists(known.lists)
        self._show_facts(known.facts)
        self._window.show_page(self.finished, title, deeds)

    def show_welcome(self) -> None:
        """No record is selected."""
        self._leave_run()
        self._window.show_welcome()

    def _leave_run(self) -> None:
        if self._run is not None:
            self._run.forget()

    def _show_facts(self, facts: Facts) -> None:
        """The same facts again would only build the tree anew."""
        if facts is not self._facts:
            self._facts = facts
            self.finished.set_facts(facts)
