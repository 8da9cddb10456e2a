"""What a record keeps of what the depots told: the parts of its result, and nothing else."""

from depot_gui.domain.depot_content import ContentFacts, KnownPart, known_parts, part_keys, read_summaries
from depot_gui.domain.loose import Json

BASE, ADD_ON = ("", "8.0.3-0.0.24280767"), ("DEL-ESXi", "803.24280767-A02")
NTG3, ICEN, VFAT = ("Broadcom-ntg3", "4.1.16.0"), ("Intel-icen", "1.11.3.0"), ("vfat", "8.0.3")


def facts(*keys: tuple[str, str]) -> dict[tuple[str, str], ContentFacts]:
    told: Json = [{"name": name, "vendor": f"vendor of {name}", "versions": [{"version": v}]} for name, v in keys]
    return dict(read_summaries(told))


def result(components: Json) -> Json:
    spec: dict[str, Json] = {
        "base_image": {"version": BASE[1]},
        "add_on": {"name": ADD_ON[0], "version": ADD_ON[1]},
        "components": {NTG3[0]: NTG3[1], "of another version": None},
        "alternative_images": {"gpu": {"base_image": {"version": "9.0.0"}, "components": components}},
    }
    return {"software_spec": spec}


def keys(parts: tuple[KnownPart, ...]) -> set[tuple[str, str]]:
    return {(part.name, part.version) for part in parts}


def test_the_parts_of_every_image_are_kept_in_either_encoding_of_the_map() -> None:
    encodings: list[Json] = [{ICEN[0]: ICEN[1]}, [{"key": ICEN[0], "value": ICEN[1]}]]
    for components in encodings:
        told = facts(BASE, ADD_ON, NTG3, ICEN, ("", "9.0.0"))
        assert keys(known_parts(result(components), told, {})) == set(told)


def test_every_part_with_a_version_can_have_facts() -> None:
    for components in ({ICEN[0]: ICEN[1]}, [{"key": ICEN[0], "value": ICEN[1]}]):
        assert part_keys(result(components)) == {BASE, ADD_ON, NTG3, ICEN, ("", "9.0.0")}  # type: ignore[arg-type]
    assert part_keys(None) == frozenset()
    assert part_keys({"software_spec": {"components": 7}}) == frozenset()


def test_what_the_host_does_not_have_is_not_kept() -> None:
    told = facts(("Broadcom-ntg3", "4.1.17.0"), ("of another version", "1"), ("", "7.0.3"), ("stranger", "1"))
    assert known_parts(result(None), told, {}) == ()


def test_the_components_of_the_base_image_are_kept_with_what_is_known_of_them() -> None:
    lists = {BASE: {VFAT[0]: VFAT[1]}, ("", "7.0.3"): {"stranger": "1"}}
    parts = known_parts(result(None), facts(VFAT, ("stranger", "1")), lists)
    assert keys(parts) == {BASE, VFAT}
    assert next(part for part in parts if not part.name).components == {VFAT[0]: VFAT[1]}


def test_anything_may_stand_in_the_place_of_a_result() -> None:
    odd: list[Json] = [None, [], "text", {"software_spec": [1]}, {"software_spec": {"alternative_images": {"x": 1}}}]
    for value in odd:
        assert known_parts(value, facts(BASE, NTG3), {}) == ()
