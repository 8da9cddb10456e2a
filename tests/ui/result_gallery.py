"""Draw the views of extractions that are over, in both themes: `python -m tests.ui.result_gallery DIR`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from depot_gui.domain.record import Record
from depot_gui.ui import theme
from depot_gui.ui.page_header import PageHeader
from depot_gui.ui.result.finished_view import FinishedView, Tab
from depot_gui.ui.theme import Scheme
from tests.domain.certificates import make
from tests.ui import result_samples as samples


def page(record: Record) -> tuple[QWidget, FinishedView]:
    """The right-hand side of the main window at 1280 wide."""
    window = QWidget()
    window.resize(1010, 800)
    header, view = PageHeader(), FinishedView()
    header.title.setText(record.host_label)
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 18, 24, 20)
    column.setSpacing(10)
    column.addWidget(header)
    column.addWidget(view, 1)
    view.show_record(record)
    return window, view


def _select(view: FinishedView, name: str) -> None:
    view.set_facts(samples.facts())
    forest = view.result.model.rows.forest
    view.result.tree.go_to(forest.name.index(name))


def _filter(view: FinishedView) -> None:
    view.set_facts(samples.facts())
    view.result.filter.setText("intel")
    view.result.filter.step(True)


PAGES: dict[str, tuple[Callable[[], Record], Callable[[FinishedView], object]]] = {
    "success": (samples.success, lambda view: view.set_facts(samples.facts())),
    "success-plain": (samples.success, lambda view: None),
    "warnings": (samples.with_warnings, lambda view: _select(view, "MRVL-E4-CNA-Driver-Bundle")),
    "notification": (samples.with_errors, lambda view: view.result.bar.asked.emit(0)),
    "filtered": (samples.with_warnings, _filter),
    "already": (samples.already_in_depot, lambda view: view.set_facts(samples.facts())),
    "alternatives": (samples.alternative_images, lambda view: _select(view, "Dell PowerEdge")),
    "json": (samples.alternative_images, lambda view: view.show_tab(Tab.JSON)),
    "course": (samples.with_warnings, lambda view: view.show_tab(Tab.COURSE)),
    "stack": (samples.five_causes_with_result, lambda view: None),
    "german": (samples.in_german, lambda view: None),
    "old-envelope": (samples.old_envelope, lambda view: None),
    "no-error": (samples.no_error, lambda view: None),
    "peer": (
        lambda: samples.unverified_peer(make("esx-11.lab.example", dns=("esx-11.lab.example",)).pem),
        lambda view: None,
    ),
    "refused": (samples.connection_refused, lambda view: None),
    "html-503": (samples.html_503, lambda view: None),
    "forbidden": (samples.forbidden, lambda view: None),
    "canceled": (samples.canceled, lambda view: None),
    "lost": (samples.lost, lambda view: None),
    "not-started": (samples.not_started, lambda view: None),
}


def draw(app: QApplication, folder: Path, wanted: list[str]) -> None:
    """One PNG for each page and theme."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(app, scheme)
        for name, (record_of, turn) in PAGES.items():
            if wanted and name not in wanted:
                continue
            window, view = page(record_of())
            window.show()
            app.processEvents()
            turn(view)
            for _ in range(5):
                app.processEvents()
            window.grab().save(str(folder / f"{name}-{scheme.value}.png"))
            window.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*")
    args = parser.parse_args()
    draw(QApplication(sys.argv[:1]), args.folder, args.pages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
