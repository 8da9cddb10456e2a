"""What came out, in the states that are rare: details of every kind of row, searches, drift, comparisons, menus."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from depot_gui.domain.comparison import MOST_SIDES, Side, compare
from depot_gui.domain.depot_content import Category, ContentFacts, Urgency
from depot_gui.domain.failures import Failure, Problem
from depot_gui.domain.record import Note, Seen, State
from depot_gui.domain.software import read_extract_info
from depot_gui.ui.compare.picker import Choice, PickDialog
from depot_gui.ui.compare.window import CompareWindow
from depot_gui.ui.result import tree_menu
from depot_gui.ui.result.error_view import ErrorView
from depot_gui.ui.result.finished_view import Tab
from depot_gui.ui.texts import exports
from depot_gui.ui.texts.comparison import choice_words, drift_words
from depot_gui.ui.texts.software import Branch, branch_name
from depot_gui.ui.texts.times import local_reader
from depot_gui.ui.theme import Tone
from depot_gui.ui.widgets.elided_label import ElidedLabel
from depot_gui.ui.widgets.password_field import PasswordField
from tests.ui import result_samples as samples
from tests.ui.result_gallery import page

Page = Callable[[], QWidget]
_tr = QCoreApplication.translate


ROWS = (
    "Other",
    "By OEM",
    "Chosen anew",
    "Silent",
    "Broadcom-ntg3",
    "Intel-ixgben",
    "Intel-icen",
    "vmware-hbr-agent",
    "It failed once.",
    "It is over.",
    "All is well.",
    "vmware-fdm",
    "Broadcom-lsi-msgpt2",
    "quota_of_a_newer_server",
    "com.vxrail.hsm",
    "DEL-ESXi",
    "OEM string",
)


def pages() -> dict[str, Page]:
    """All of them by name."""
    found = {f"detail-{name}": _detail(name) for name in ROWS}
    found |= {f"detail-layer-{place}": _layer("Broadcom-ntg3", place) for place in range(3)}
    one = samples.result(
        solutions={"com.vmware.ha": {"version": "1"}},
        hardware_support={"packages": {"m": {"pkg": "p", "version": "1"}}},
        newer=1,
    )
    two = _rich()
    return found | {
        "detail-removed": _layer("dell-shared-perc8", -1),
        "detail-nameless": lambda: _details("Components", {"software_spec": {"base_image": {}}}),
        "json-many": _searched("1", 20_000),
        "json-few": _searched("Vendor-component-000001"),
        "json-cut": _searched("", 20_000),
        "filter-nothing": _searched("nowhere", tab=Tab.RESULT),
        "drift": _drift({"components": {**samples.COMPONENTS, "Intel-icen": "2.0", "new-part": "1"}}),
        "drift-missing": _drift({"components": {"Intel-icen": "2.0"}}),
        "drift-none": _drift({}),
        "compare-same-host": _compared(one, two, two),
        "compare-nothing": _compared({}, {}),
        "pick-many": _pick_many,
        "pick-none": lambda: PickDialog("esx-04.lab.example", []),
        "course": _course,
        "menu-row": _row_menu("Intel-icen"),
        "menu-branch": _row_menu(""),
        "menu-branch-copy": _row_menu("", inside=True),
        "menu-error": _error_menu,
        "menu-compare": _compare_menu,
        "menu-password": _password_menu,
        "menu-label": _label_menu,
        "english": _english,
        "facts": _facts,
        "copied": _copied,
    }


def _details(name: str, found: Any, *, lists: bool = False, place: int = -1) -> QWidget:
    record = samples.record(State.SUCCEEDED_WITH_WARNINGS, result=found)
    window, view = page(record)
    window.resize(1010, 560)
    known = {**samples.facts()}
    for category, urgency, component in (
        (Category.RECALL_FIX, Urgency.IMPORTANT, "Broadcom-ntg3"),
        (Category.INFO, Urgency.MODERATE, "Intel-ixgben"),
        (Category.MISC, Urgency.LOW, "Intel-icen"),
    ):
        version = samples.COMPONENTS[component] or ""
        known[component, version] = ContentFacts(
            component, "Intel", version, version[:4], category, urgency, "", samples.NOW, "What it is good for."
        )
    view.set_facts(known)
    if lists:
        view.set_lists(samples.lists())
    forest = view.result.model.rows.forest
    wanted = branch_name(Branch.OTHER) if name == "Other" else _tr("Software", name)
    places = [row for row, told in enumerate(forest.name) if told.startswith(wanted)]
    view.result.tree.go_to(places[place])
    return window


def _detail(name: str) -> Page:
    return lambda: _details(name, _rich())


def _layer(name: str, place: int) -> Page:
    """One of the rows of a component that is in several layers."""
    found = samples.result(removed_components=["dell-shared-perc8"])
    return lambda: _details(name, found, lists=True, place=place)


def _rich() -> Any:
    found: Any = samples.alternative_images().result
    chosen = {"display_name": "Chosen anew", "selection_criteria": {"selection_type": "BY_MOON"}}
    silent = {"display_name": "Silent"}
    oem = {"vendor": "Dell Inc.", "oem_strings": ["Dell System"]}
    by_oem = {"selection_type": "HOST_HARDWARE_SPEC", "host_hardware_spec": oem}
    spec = found["software_spec"]
    spec["alternative_images"] |= {
        "x": chosen,
        "y": silent,
        "z": {"display_name": "By OEM", "selection_criteria": by_oem},
    }
    note = samples.notification("WARNING", "It failed once.", "Try again.")
    note["message"]["args"] = ["net-community", "1.2"]
    found["notifications"] = {
        "warnings": [{**note, "retriable": True}],
        "errors": [{**samples.notification("ERROR", "It is over."), "retriable": False}],
        "info": [samples.notification("INFO", "All is well.")],
    }
    return found


def _searched(text: str, count: int = 3, tab: Tab = Tab.JSON) -> Page:
    def build() -> QWidget:
        names = {f"Vendor-component-{n:06d}": "1" * 40 for n in range(count)}
        window, view = page(samples.record(result=samples.result(components=names)))
        window.resize(1010, 400)
        window.show()
        view.show_tab(tab)
        QApplication.processEvents()
        line = view.json.find_line if tab is Tab.JSON else view.result.filter
        line.setText(text)
        line.step(True)
        return window

    return build


def _drift(changes: dict[str, Any]) -> Page:
    def build() -> QWidget:
        older, newer = samples.success(), samples.record(result=samples.result(**changes))
        window, view = page(newer)
        window.resize(1010, 400)
        sides = [Side(r.host_label, read_extract_info(r.result)) for r in (older, newer)]
        found = compare(sides)
        view.result.show_drift(drift_words(older, found, local_reader()), drifted=found.has_drift)
        return window

    return build


def _compared(*results: Any) -> Page:
    def build() -> QWidget:
        window = CompareWindow()
        made = [samples.record(result=result, host_label="esx-01.lab.example") for result in results]
        window.show_comparison(compare([Side(r.host_label, read_extract_info(r.result)) for r in made]), made)
        window.notices.show_notice("a", Tone.ERROR, *exports.baseline_not_saved("Permission denied"))
        window.only_differences.setChecked(False)
        window.resize(1180, 1000)
        return window

    return build


def _pick_many() -> QWidget:
    words = choice_words(samples.with_warnings(), local_reader(), baseline=True)
    return PickDialog("esx-04", [Choice(str(number), words, baseline=True) for number in range(MOST_SIDES)])


def _course() -> QWidget:
    start = samples.NOW - timedelta(minutes=2)
    notes = [Seen(start, state) for state in State if state not in (State.FAILED, State.CANCELED)]
    notes += [Seen(start, State.FOLLOWING, note=note) for note in Note]
    window, view = page(samples.record(timeline=tuple(notes)))
    view.show_tab(Tab.COURSE)
    return window


_HELD: list[QWidget] = []
"""The windows of menus that are shown."""


def _row_menu(name: str, *, inside: bool = False) -> Page:
    """Of the row with this name, else of a branch."""

    def build() -> QWidget:
        window, view = page(samples.alternative_images())
        window.show()
        forest, tree = view.result.model.rows.forest, view.result.tree
        tree.go_to(forest.name.index(name or branch_name(Branch.COMPONENTS)))
        place = tree.visualRect(tree.currentIndex()).center()
        tree_menu.show_menu(tree, view.result.model, tree.columns, place)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        if inside:
            menu = next(m for a in menu.actions() if isinstance(m := a.menu(), QMenu))
        _HELD.append(window)
        return menu

    return build


def _popup(asked: QWidget, place: QPoint) -> QWidget:
    """The menu that the right button opens there."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, asked.mapToGlobal(place))
    QApplication.sendEvent(asked, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    _HELD.append(asked.window())
    return menu


def _password_menu() -> QWidget:
    field = PasswordField()
    field.set_revealed(True)
    field.show()
    return _popup(field, QPoint(5, 5))


def _label_menu() -> QWidget:
    label = ElidedLabel("a long name")
    label.show()
    return _popup(label, QPoint(5, 5))


def _error_menu() -> QWidget:
    view = ErrorView()
    view.show_record(samples.five_causes())
    view.resize(760, 600)
    view.show()
    tree = view.tree
    tree.setCurrentIndex(tree.model().index(0, 0))
    tree.customContextMenuRequested.emit(QPoint(30, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    _HELD.append(view)
    return menu


def _compare_menu() -> QWidget:
    window = CompareWindow()
    made = [samples.success(), replace(samples.success(), host_label="esx-05.lab.example")]
    window.show_comparison(compare([Side(r.host_label, read_extract_info(r.result)) for r in made]), made)
    window.show()
    header = window.tables.hosts.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(header.count() - 1) + 5, 5)
    header.customContextMenuRequested.emit(at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    _HELD.append(window)
    return menu


def _english() -> QWidget:
    view = ErrorView()
    view.show_record(samples.in_german())
    view.english.setChecked(True)
    view.resize(900, 700)
    return view


def _facts() -> QWidget:
    """A certificate refused in the middle of a run, and what this computer said."""
    body: Any = {"error_type": "ERROR", "messages": [samples.message("x", "It failed.")]}
    failure = Failure(problem=Problem.REFUSED, where="proxy.example:3128", detail="OSError: gone", error=body)
    view = ErrorView()
    view.show_record(samples.failed(body, failure=failure))
    view.resize(760, 500)
    return view


def _copied() -> QWidget:
    view = ErrorView()
    view.show_record(samples.five_causes())
    view.copy_text.click()
    view.copy_json.click()
    view.resize(900, 500)
    return view
