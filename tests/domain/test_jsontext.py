"""JSON within limits: lenient for answers, strict for records."""

import json
import math
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.jsontext import MAX_NESTING, MAX_NODES, JsonError, JsonProblem, read_answer, read_record
from depot_gui.domain.loose import Json, items

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=40,
)


@given(values)
def test_json_is_read_as_it_is(value: Json) -> None:
    data = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    assert read_answer(data).value == value
    assert not read_answer(data).replaced
    assert read_record(data) == value


@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_a_reason(data: bytes) -> None:
    for read in (read_answer, read_record):
        try:
            read(data)
        except JsonError as error:
            assert isinstance(error.problem, JsonProblem)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'{"a": NaN, "b": 1}', {"a": None, "b": 1}),
        (b'["\\ud800x"]', ["\ufffdx"]),
        (b'{"\\ud800": 1}', {"\ufffd": 1}),
        (b'["\xff"]', ["\ufffd"]),
        (b"[Infinity]", [None]),
    ],
)
def test_an_answer_that_is_not_quite_json_is_mended_and_marked(data: bytes, value: Json) -> None:
    read = read_answer(data)
    assert (read.value, read.replaced) == (value, True)
    with pytest.raises(JsonError):
        read_record(data)


def test_a_replacement_character_that_was_sent_is_no_mark() -> None:
    assert not read_answer('["\ufffd"]'.encode()).replaced


def test_a_record_with_a_key_twice_is_refused() -> None:
    with pytest.raises(JsonError) as caught:
        read_record(b'{"a": {"b": 1, "b": 2}}')
    assert caught.value.problem is JsonProblem.DUPLICATE_KEY
    assert read_answer(b'{"b": 1, "b": 2}').value == {"b": 2}


@pytest.mark.parametrize("read", [read_answer, read_record])
def test_nesting_has_an_end(read: object) -> None:
    assert callable(read)
    read(b"[" * MAX_NESTING + b"]" * MAX_NESTING)
    for depth in (MAX_NESTING + 1, 100_000):
        with pytest.raises(JsonError) as caught:
            read(b"[" * depth + b"]" * depth)
        assert caught.value.problem is JsonProblem.TOO_DEEP


def test_brackets_in_texts_are_no_nesting() -> None:
    text = "[{" * 200 + '\\"' + "," * 10
    assert read_answer(json.dumps([text, [text]]).encode()).value == [text, [text]]


@pytest.mark.parametrize(
    "text",
    ["x" * 2**21, '"' * 2**20, "\\" * 2**20, '\\"[' * 2**19],
    ids=["plain", "quotes", "backslashes", "all"],
)
def test_long_texts_are_looked_through_within_the_memory_allowed(text: str) -> None:
    data = json.dumps([*[[]] * 100, text]).encode()
    tracemalloc.start()
    try:
        assert items(read_answer(data).value)[-1] == text
        assert tracemalloc.get_traced_memory()[1] < 8 * len(data)
    finally:
        tracemalloc.stop()


@given(st.text(alphabet='"\\[]{}a', max_size=12), st.integers(0, 2))
def test_nesting_is_counted_as_a_parser_counts_it(text: str, more: int) -> None:
    data = b"[" * (MAX_NESTING - 1 + more) + json.dumps(text).encode() + b"]" * (MAX_NESTING - 1 + more)
    if more < 2:
        read_answer(data)
    else:
        with pytest.raises(JsonError) as caught:
            read_answer(data)
        assert caught.value.problem is JsonProblem.TOO_DEEP


def test_values_have_a_highest_number() -> None:
    with pytest.raises(JsonError) as caught:
        read_answer(b"[" + b"1," * MAX_NODES + b"1]")
    assert caught.value.problem is JsonProblem.TOO_MANY
    assert len(str(read_answer(b'["' + b"," * (MAX_NODES + 1) + b'"]').value)) > MAX_NODES


def test_numbers_without_end_are_not_infinite_in_a_record() -> None:
    assert read_answer(b"[1e400]").value in ([math.inf], [None])
