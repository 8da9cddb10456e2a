"""What differs between hosts: every thing once, told from the first, without what solutions put there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.comparison import MOST_SIDES, Comparison, Line, Part, Relation, Side, compare
from depot_gui.domain.loose import Json
from depot_gui.domain.software import read_extract_info


def side(title: str, **spec: Json) -> Side:
    return Side(title, read_extract_info({"software_spec": spec}))


def lines(comparison: Comparison) -> dict[tuple[Part, str, str], Line]:
    return {(line.part, line.image, line.name): line for line in comparison.lines}


OLD = side(
    "old",
    base_image={"version": "8.0.2"},
    add_on={"name": "DEL-ESXi", "version": "A01"},
    components={"Intel-icen": "1.9", "Broadcom-ntg3": "4.1", "gone": None, "vmware-fdm": "1", "agent": "1"},
    solutions={"com.acme": {"version": "1", "components": [{"component": "agent"}]}},
    removed_components=["tools"],
)
NEW = side(
    "new",
    base_image={"version": "8.0.3"},
    components={"Intel-icen": "1.10", "Broadcom-ntg3": "4.1", "fresh": "2", "vmware-fdm": "2"},
    hardware_support={"packages": {"com.vxrail": {"pkg": "hsp", "version": "7"}}},
    quota={"b": 1, "a": [2]},
)


def test_every_thing_has_a_line_and_says_how_it_stands() -> None:
    found = lines(compare([OLD, NEW]))
    told = {(key[0], key[2]): (line.relation, line.versions) for key, line in found.items()}
    assert told == {
        (Part.BASE_IMAGE, ""): (Relation.CHANGED, ("8.0.2", "8.0.3")),
        (Part.ADD_ON, ""): (Relation.ONLY_LEFT, ("DEL-ESXi A01", None)),
        (Part.COMPONENT, "Intel-icen"): (Relation.CHANGED, ("1.9", "1.10")),
        (Part.COMPONENT, "Broadcom-ntg3"): (Relation.SAME, ("4.1", "4.1")),
        (Part.COMPONENT, "gone"): (Relation.ONLY_LEFT, ("", None)),
        (Part.COMPONENT, "fresh"): (Relation.ONLY_RIGHT, (None, "2")),
        (Part.COMPONENT, "vmware-fdm"): (Relation.CHANGED, ("1", "2")),
        (Part.COMPONENT, "agent"): (Relation.ONLY_LEFT, ("1", None)),
        (Part.SOLUTION, "com.acme"): (Relation.ONLY_LEFT, ("1", None)),
        (Part.HARDWARE_SUPPORT, "com.vxrail"): (Relation.ONLY_RIGHT, (None, "hsp 7")),
        (Part.REMOVED, "tools"): (Relation.ONLY_LEFT, ("", None)),
        (Part.OTHER, "quota"): (Relation.ONLY_RIGHT, (None, '{"a":[2],"b":1}')),
    }


def test_what_solutions_put_there_is_no_drift() -> None:
    comparison = compare([OLD, NEW])
    by_solution = {line.name for line in comparison.lines if line.by_solution}
    assert by_solution == {"vmware-fdm", "agent", "com.acme"}
    assert not by_solution & {line.name for line in comparison.lines if line.is_drift}
    assert comparison.put_by_solutions == 3
    assert [comparison.count(relation) for relation in Relation] == [1, 2, 3, 3]


def test_alternative_images_are_compared_by_their_id() -> None:
    def with_image(version: str) -> Side:
        return side("x", alternative_images={"id-1": {"display_name": "For R760", "base_image": {"version": version}}})

    found = lines(compare([with_image("1"), with_image("2")]))
    assert found[Part.BASE_IMAGE, "For R760", ""].relation is Relation.CHANGED


def test_a_matrix_tells_each_host_from_the_first() -> None:
    same, other = side("b", components={"x": "1"}), side("c", components={"y": "1"})
    comparison = compare([side("a", components={"x": "1"}), same, other])
    x = lines(comparison)[Part.COMPONENT, "", "x"]
    assert x.relation is Relation.ONLY_LEFT
    assert [x.relation_at(place) for place in range(3)] == [Relation.SAME, Relation.SAME, Relation.ONLY_LEFT]
    assert [comparison.differs_at(place) for place in range(3)] == [False, False, True]


def test_a_side_without_an_image_has_nothing() -> None:
    empty = Side("failed", read_extract_info({}))
    assert {line.relation for line in compare([OLD, empty]).lines} == {Relation.ONLY_LEFT}


@pytest.mark.parametrize("count", [0, 1, MOST_SIDES + 1])
def test_one_or_too_many_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match="sides"):
        compare([OLD] * count)


components = st.dictionaries(st.sampled_from("abcdefg"), st.sampled_from(["1", "2", None]))


@given(st.lists(components, min_size=2, max_size=4))
def test_the_lines_are_the_maps(maps: list[dict[str, str | None]]) -> None:
    """Each side can be read back from its column, and turning two around only exchanges left and right."""
    sides = [side(str(number), components=dict(one)) for number, one in enumerate(maps)]
    comparison = compare(sides)
    for place, one in enumerate(maps):
        column = {line.name: line.versions[place] for line in comparison.lines if line.versions[place] is not None}
        assert column == {name: version or "" for name, version in one.items()}
    turned = compare([sides[1], sides[0]])
    assert turned.count(Relation.ONLY_LEFT) == compare(sides[:2]).count(Relation.ONLY_RIGHT)
    assert turned.count(Relation.CHANGED) == compare(sides[:2]).count(Relation.CHANGED)
