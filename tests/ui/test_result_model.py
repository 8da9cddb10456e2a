"""The model of the result tree holds Qt's rules whatever is loaded, filtered, sorted and opened."""

from __future__ import annotations

import re
from datetime import UTC
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from depot_gui.domain.message_text import Reader
from depot_gui.domain.record import Record
from depot_gui.domain.software import read_extract_info
from depot_gui.ui.result import copying
from depot_gui.ui.result.details import details_of
from depot_gui.ui.result.forest import TITLES, Kind
from depot_gui.ui.result.order import natural_keys
from depot_gui.ui.result.reader import message_reader
from depot_gui.ui.result.rows import Column
from depot_gui.ui.result.tree_model import WIDE, ResultModel
from depot_gui.ui.result.tree_view import ResultTree
from tests.ui import result_samples as samples

NAMES = st.text("abAB19.-_ é<\n", min_size=1, max_size=6)
VERSIONS = st.none() | st.text("0123456789.-OEM", max_size=12)
IMAGE = st.fixed_dictionaries(
    {},
    optional={
        "base_image": st.fixed_dictionaries({"version": VERSIONS}),
        "add_on": st.fixed_dictionaries({"name": NAMES, "version": VERSIONS}),
        "components": st.dictionaries(NAMES, VERSIONS, max_size=8),
        "solutions": st.dictionaries(
            NAMES,
            st.fixed_dictionaries(
                {"version": VERSIONS, "components": st.lists(st.fixed_dictionaries({"component": NAMES}), max_size=3)}
            ),
            max_size=3,
        ),
        "hardware_support": st.fixed_dictionaries(
            {"packages": st.dictionaries(NAMES, st.fixed_dictionaries({"pkg": NAMES, "version": VERSIONS}), max_size=2)}
        ),
        "removed_components": st.lists(NAMES, max_size=3),
        "newer": st.integers(),
    },
)
NOTES = st.lists(
    st.fixed_dictionaries(
        {"message": st.fixed_dictionaries({"default_message": NAMES})},
        optional={"resolution": st.fixed_dictionaries({"default_message": NAMES})},
    ),
    max_size=2,
)
RESULTS = st.builds(
    lambda spec, images, errors, info: {
        "software_spec": {**spec, "alternative_images": images},
        "notifications": {"errors": errors, "info": info},
        "result": {"depot": "1"},
    },
    IMAGE,
    st.dictionaries(NAMES, IMAGE, max_size=2),
    NOTES,
    NOTES,
)


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Breaks the test where the model breaks Qt's rules."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def loaded(record: Record) -> ResultModel:
    model = ResultModel()
    info = record.extract_info
    assert info is not None
    model.load(info, message_reader())
    return model


def rows_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[tuple[str, str]]:
    """Name and version of every row shown, from the top."""
    above = parent or QModelIndex()
    found = []
    for number in range(model.rowCount(above)):
        index = model.index(number, 0, above)
        found.append((str(index.data()), str(index.siblingAtColumn(1).data())))
        found += rows_of(model, index)
    return found


def names_below(model: ResultModel, name: str) -> list[str]:
    """The names below the first row of that name, as shown."""
    row = model.rows.forest.name.index(name)
    return [model.rows.forest.name[child] for child in model.rows.below(row)]


def find_row(model: ResultModel, name: str) -> int:
    return model.rows.forest.name.index(name)


SAMPLES = [
    samples.success,
    samples.with_warnings,
    samples.with_errors,
    samples.already_in_depot,
    samples.alternative_images,
    samples.no_error,
]


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_sample_holds_qts_rules(qapp: object, sample: Any) -> None:
    model = ResultModel()
    tester = strict(model)
    info = sample().extract_info
    model.load(info, message_reader())
    model.set_facts(samples.facts())
    model.set_filter("e")
    model.sort(1)
    model.set_filter("")
    assert rows_of(model)
    del tester


def test_branches_stand_in_their_order_and_say_why_they_are_empty(qapp: object) -> None:
    model = loaded(samples.already_in_depot())
    tops = [(str(model.index(n, 0).data()), str(model.index(n, 1).data())) for n in range(model.rowCount())]
    assert [name for name, _ in tops] == [
        "Base image",
        "Vendor add-on",
        "Components",
        "Solutions",
        "Hardware support",
        "Removed components",
        "Alternative images",
        "Notifications",
    ]
    assert dict(tops)["Solutions"] == "none: an import from a host extracts no solutions"
    assert dict(tops)["Base image"] == "8.0.3-0.0.24022510"


def test_alternative_images_have_their_criteria_first(qapp: object) -> None:
    model = loaded(samples.alternative_images())
    assert names_below(model, "Alternative images") == ["Dell PowerEdge", "This host only"]
    assert names_below(model, "Dell PowerEdge")[0] == "For which hosts"
    criteria = names_below(model, "For which hosts")
    assert criteria == ["Vendor", "Model", "Model", "Family", "Image id"]


def test_nothing_that_the_server_sent_is_invisible(qapp: object) -> None:
    model = loaded(samples.alternative_images())
    assert ("quota_of_a_newer_server", '{"used":12,"limits":[1,null]}') in rows_of(model)


def test_what_helps_stands_below_its_notification(qapp: object) -> None:
    model = loaded(samples.with_warnings())
    first = names_below(model, "Notifications")[0]
    assert names_below(model, first) == ["What helps: Remove the VIB, or import a depot that holds it."]


def test_facts_fill_the_columns_of_the_row_they_are_of(qapp: object) -> None:
    model = loaded(samples.success())
    row = find_row(model, "MRVL-E4-CNA-Driver-Bundle")
    assert model.rows.text(row, Column.CATEGORY) == ""
    model.set_facts(samples.facts())
    index = model.index_of(row, Column.CATEGORY)
    assert index.data() == "Recall"
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    assert model.rows.text(row, Column.VENDOR) == "Marvell"
    assert model.rows.text(row, Column.RELEASED) == "March 12, 2024"
    assert model.rows.text(find_row(model, "Base image"), Column.VENDOR) == "VMware, Inc."
    assert model.rows.text(find_row(model, "Vendor add-on"), Column.VENDOR) == "Dell, Inc."
    model.set_facts({})
    assert model.rows.text(row, Column.VENDOR) == ""


@pytest.mark.parametrize(
    ("typed", "found"),
    [("intel", 2), ("INTEL  icen", 1), ("marvell", 1), ("fastlinq", 1), ("recall", 1), ("24304122", 1), ("zzz", 0)],
)
def test_a_filter_looks_into_every_column(qapp: object, typed: str, found: int) -> None:
    model = loaded(samples.success())
    model.set_facts(samples.facts())
    model.set_filter(typed)
    assert len(model.rows.found) == found
    assert [row for row in rows_of(model) if row[0] == "Components"] == (
        [("Components", f"{found} of 8")] * bool(found)
    )


def test_a_base_image_is_found_by_the_vendor_of_its_esxi_component(qapp: object) -> None:
    model = loaded(samples.success())
    model.set_facts(samples.facts())
    model.set_filter("vmware, inc")
    assert rows_of(model) == [("Base image", "8.0.3-0.0.24022510")]


def test_a_title_that_is_found_shows_what_stands_below_it(qapp: object) -> None:
    model = loaded(samples.alternative_images())
    model.set_filter("vsphere-ha")
    assert rows_of(model) == [("Solutions", "1"), ("com.vmware.vsphere-ha", "8.0.3"), ("vmware-fdm", "")]


def test_versions_sort_by_their_numbers_and_branches_stay(qapp: object) -> None:
    components = {"a": "1.10.0", "b": "1.9.0", "c": None, "d": "1.9.0-beta", "e": "007.1"}
    model = loaded(samples.record(result=samples.result(components=components)))
    model.sort(Column.VERSION)
    assert names_below(model, "Components") == ["c", "b", "d", "a", "e"]
    model.sort(Column.VERSION, Qt.SortOrder.DescendingOrder)
    assert names_below(model, "Components") == ["e", "a", "d", "b", "c"]
    assert model.index(0, 0).data() == "Base image"
    model.sort(-1)
    assert names_below(model, "Components") == list(components)


@pytest.mark.parametrize("turns", [0, 1, 1000])
def test_what_is_prepared_for_a_sort_changes_no_order(qapp: object, turns: int) -> None:
    versions = [f"{number % 12}.{number}" for number in range(60)]
    components = {f"part-{number * 7 % 60}": version for number, version in enumerate(versions)}
    model = loaded(samples.record(result=samples.result(components=components)))
    left = [model.rows.prepare(25) for _turn in range(turns)]
    assert all(left) is (turns < 1000)
    model.sort(Column.VERSION)
    by_version = sorted(components, key=lambda name: tuple(map(int, components[name].split("."))))
    assert names_below(model, "Components") == by_version
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert names_below(model, "Components") == [f"part-{number}" for number in reversed(range(60))]


@given(st.lists(st.integers(0, 10**12), max_size=20))
def test_numbers_sort_as_numbers_whatever_zeros_are_before_them(numbers: list[int]) -> None:
    texts = [f"v{number:0{number % 7}d}" for number in numbers]
    keys = natural_keys(texts)
    by_keys = [int(re.sub("^v", "", texts[place])) for place in sorted(range(len(texts)), key=keys.__getitem__)]
    assert by_keys == sorted(numbers)


@given(st.lists(st.text("a1.\n٣", max_size=5), max_size=8))
def test_every_text_has_a_key(texts: list[str]) -> None:
    assert len(natural_keys(texts)) == len(texts)


@given(RESULTS, st.text("ab19. ", max_size=3))
def test_a_filter_shows_matches_with_what_is_above_and_below_them(qapp: object, raw: Any, typed: str) -> None:
    model = ResultModel()
    model.load(read_extract_info(raw), message_reader())
    forest, words = model.rows.forest, typed.casefold().split()
    texts = ["\n".join(model.rows.text(row, column) for column in Column).casefold() for row in range(len(forest))]
    matching = {r for r in range(len(forest)) if all(w in texts[r] for w in words)}
    model.set_filter(typed)
    if not words:
        assert model.rows.count == len(forest)
        return
    wanted = {above for row in matching for above in forest.path(row)}
    rows = range(len(forest))
    titles = {t for t in matching if forest.kind[t] in TITLES}
    only_matches = {t for t in titles if any(t in forest.path(row)[:-1] for row in matching)}
    wanted |= {row for row in rows if (matching - only_matches).intersection(forest.path(row))}
    shown = {row for row in range(len(forest)) if model.index_of(row).isValid()}
    assert shown == wanted
    assert set(model.rows.matches) == matching
    assert {row for row in shown if not model.rows.is_beside(row)} == matching


class TreeMachine(RuleBasedStateMachine):
    """Load, filter, sort, open and close in any order, under Qt's own tester."""

    def __init__(self) -> None:
        super().__init__()
        self.model = ResultModel()
        self.tester = strict(self.model)
        self.tree = ResultTree(self.model)
        self.tree.resize(700, 500)

    @initialize(raw=RESULTS)
    def begin(self, raw: Any) -> None:
        self.load(raw)

    @rule(raw=RESULTS)
    def load(self, raw: Any) -> None:
        self.model.load(read_extract_info(raw), message_reader())

    @rule(typed=st.text("ab1. ", max_size=3))
    def filter(self, typed: str) -> None:
        self.tree.set_filter(typed)

    @rule(column=st.integers(-1, len(Column) - 1), down=st.booleans())
    def sort(self, column: int, down: bool) -> None:
        self.tree.sortByColumn(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    @rule(there=st.booleans())
    def facts(self, there: bool) -> None:
        keys = {self.model.rows.forest.key(row) for row in range(len(self.model.rows.forest))} - {None}
        one = next(iter(samples.facts().values()))
        self.model.set_facts({key: one for key in keys if key is not None} if there else {})

    @rule(data=st.data())
    def toggle(self, data: st.DataObject) -> None:
        parents = [row for row in self.model.rows.forest.children if row >= 0 and self.model.index_of(row).isValid()]
        if parents:
            index = self.model.index_of(data.draw(st.sampled_from(parents)))
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    @rule(data=st.data())
    def go(self, data: st.DataObject) -> None:
        if len(self.model.rows.forest):
            row = data.draw(st.integers(0, len(self.model.rows.forest) - 1))
            self.tree.go_to(row)
            if self.model.index_of(row).isValid():
                assert self.tree.current_row == row

    @rule(forward=st.booleans())
    def step(self, forward: bool) -> None:
        self.tree.step(forward)
        if self.model.rows.matches:
            assert self.tree.current_row in self.model.rows.matches

    @invariant()
    def every_shown_row_finds_its_way_back(self) -> None:
        for row in range(len(self.model.rows.forest)):
            index = self.model.index_of(row, Column.VERSION)
            if index.isValid():
                assert self.model.row_of(self.model.index(index.row(), 1, index.parent())) == row

    def teardown(self) -> None:
        self.tree.deleteLater()


TreeMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)


TestTree = pytest.mark.usefixtures("qapp")(TreeMachine.TestCase)


def test_an_index_from_before_does_no_harm(qapp: object) -> None:
    model = loaded(samples.many(1000))
    index = model.index_of(900)
    model.load(read_extract_info({}), message_reader())
    assert model.data(index) is None
    assert not model.parent(index).isValid()
    assert model.rowCount(index) == 0
    assert model.row_of(index) == -1


def test_only_the_first_column_has_children(qapp: object) -> None:
    model = loaded(samples.success())
    row = find_row(model, "Components")
    assert model.rowCount(model.index_of(row, 0)) == 8
    assert model.rowCount(model.index_of(row, 1)) == 0
    assert not model.index(0, 0, model.index_of(row, 1)).isValid()


def test_markup_of_others_stays_text(qapp: object) -> None:
    model = loaded(samples.record(result=samples.result(components={"<b>x</b>\nsecond line": "<img src=x>"})))
    index = model.index_of(find_row(model, "<b>x</b>\nsecond line"))
    assert index.data() == "<b>x</b> second line"
    assert "&lt;b&gt;" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_long_texts_run_over_the_empty_cells_beside_them(qapp: object) -> None:
    model = loaded(samples.with_warnings())
    solutions = find_row(model, "Solutions")
    assert model.index_of(solutions, 1).data(WIDE)
    component = find_row(model, "Intel-icen")
    assert not model.index_of(component, 1).data(WIDE)
    note = model.rows.forest.kind.index(Kind.NOTIFICATION)
    assert model.index_of(note, 0).data(WIDE)
    assert str(model.index_of(note, 0).data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Warning: ")


def test_copies_of_rows_and_of_all_below_one(qapp: object) -> None:
    model = loaded(samples.alternative_images())
    model.set_facts(samples.facts())
    row = find_row(model, "Intel-ixgben")
    assert copying.lines_as_tsv(model.rows, [row]).split("\t")[:4] == [
        "Intel-ixgben",
        "1.15.1.0-1OEM.800.1.0",
        "Intel",
        "User",
    ]
    assert copying.path(model.rows, row) == "Components › Intel-ixgben"
    solutions = find_row(model, "Solutions")
    assert copying.tree_as_text(model.rows, solutions) == "Solutions  1\n  com.vmware.vsphere-ha  8.0.3\n    vmware-fdm"
    assert '"name": "com.vmware.vsphere-ha"' in copying.tree_as_json(model.rows, solutions)
    assert copying.tree_as_tsv(model.rows, solutions).count("\n") == 2
    assert '"limits": [' in copying.tree_as_json(model.rows, find_row(model, "Other"))


def test_a_copied_cell_is_never_a_formula(qapp: object) -> None:
    model = loaded(samples.record(result=samples.result(components={"=cmd|' /C calc'!A0": "+1", "a\tb": "1"})))
    copied = copying.tree_as_tsv(model.rows, find_row(model, "Components")).splitlines()
    assert copied[1].startswith("'=cmd")
    assert "\t'+1" in copied[1]
    assert copied[2].split("\t")[0] == "a b"


BASE = ("", "8.0.3-0.0.24022510")
ADD_ON = ("DEL-ESXi", "803.24280767-A02")


def layered() -> ResultModel:
    model = loaded(samples.record(result=samples.result(removed_components=["tools-light"])))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_lists(samples.lists())
    return model


def details(model: ResultModel, name: str, kind: Kind) -> dict[str, str]:
    forest = model.rows.forest
    row = next(n for n, found in enumerate(forest.name) if found == name and forest.kind[n] is kind)
    return {d.caption: d.value for d in details_of(model.rows, row, Reader("en", UTC)).rows} | {
        "source": model.rows.text(row, Column.SOURCE)
    }


def test_what_an_image_and_an_add_on_consist_of_stands_below_them(qapp: object) -> None:
    model = layered()
    forest = model.rows.forest
    base = forest.kind.index(Kind.BASE_IMAGE)
    assert [forest.name[row] for row in forest.children[base]] == list(samples.lists()[BASE])
    assert [forest.name[row] for row in forest.children[forest.kind.index(Kind.ADD_ON)]] == list(
        samples.lists()[ADD_ON]
    )
    model.set_filter("dell-shared")
    assert [forest.name[row] for row in model.rows.matches] == ["dell-shared-perc8"]


def test_ids_stay_when_lists_arrive_and_come_again_with_another_language(qapp: object) -> None:
    record = samples.success()
    model = loaded(record)
    before = list(model.rows.forest.name)
    model.set_lists(samples.lists())
    after = list(model.rows.forest.name)
    assert after[: len(before)] == before and len(after) == len(before) + 6
    info = record.extract_info
    assert info is not None
    model.load(info, Reader("en", UTC), same=True)
    assert model.rows.forest.name == after


def test_it_is_told_which_component_overrides_which(qapp: object) -> None:
    model = layered()
    user = details(model, "Broadcom-ntg3", Kind.COMPONENT)
    assert user["Overrides"] == "4.0.5 of the vendor add-on" and user["source"] == "User"
    middle = details(model, "Broadcom-ntg3", Kind.ADD_ON_PART)
    assert middle["Overrides"] == "4.0 of the base image"
    assert middle["Overridden by"].endswith("added by the user") and middle["source"] == "Overridden"
    assert details(model, "tools-light", Kind.IMAGE_PART)["Overridden by"] == "taken out of the image"
    assert details(model, "ESXi", Kind.IMAGE_PART)["source"] == "Base image"
    assert "Overrides" not in details(model, "vmware-fdm", Kind.COMPONENT)
