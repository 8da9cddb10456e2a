"""Messages: reading any shape, and the one text for people."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_datetime, format_time
from hypothesis import given
from hypothesis import strategies as st

from depot_gui.domain.loose import Json
from depot_gui.domain.message_text import Reader, TextSource, english_text_of, param_text, text_of
from depot_gui.domain.messages import DateTimeFormat, read_message, read_params
from tests.domain.test_jsontext import values

GERMAN = Reader("de-DE", ZoneInfo("Europe/Berlin"))
ENGLISH = Reader("en-US", UTC)


def shown(param: Json, reader: Reader = ENGLISH) -> str:
    return param_text(read_params({"p": param})["p"], reader)


def test_localized_comes_first_then_the_default_then_our_pattern_then_the_id() -> None:
    whole: Json = {"id": "com.x", "default_message": "Host %1 {0} is gone.", "args": ["esx"], "localized": "Weg."}
    message = read_message(whole)
    assert text_of(message, ENGLISH).text == "Weg."
    assert english_text_of(message, ENGLISH).text == "Host %1 {0} is gone."
    pattern = Reader("en", UTC, {"com.x": "{name} on {0}, {1}"})
    bare = read_message({"id": "com.x", "args": ["a"], "params": {"name": {"s": "{0}"}}})
    assert text_of(bare, pattern).text == "{0} on a, {1}"
    assert text_of(bare, pattern).source is TextSource.CATALOGUE
    assert text_of(bare, ENGLISH).text == "com.x (a, name: {0})"
    assert text_of(read_message({"id": "com.y"}), ENGLISH).text == "com.y"


def test_both_styles_of_placeholders_are_filled_once() -> None:
    pattern = Reader("en", UTC, {"i": "%(a)s {b} %1 {0} {nothing} %(nothing)d"})
    message = read_message({"id": "i", "args": ["{b}"], "params": {"a": {"s": "%1"}, "b": {"i": 3}}})
    assert text_of(message, pattern).text == "%1 3 {b} {b} {nothing} %(nothing)d"


def test_the_old_spelling_and_bare_texts_are_messages_too() -> None:
    assert read_message({"defaultMessage": "x", "id": "y"}).default_message == "x"
    assert text_of(read_message("plain"), ENGLISH).text == "plain"


@pytest.mark.parametrize(
    ("param", "english", "german"),
    [
        ({"s": "as it is"}, "as it is", "as it is"),
        ({"i": 1234567}, "1,234,567", "1.234.567"),
        ({"i": "42"}, "42", "42"),
        ({"d": 1234.5, "precision": 2}, "1,234.50", "1.234,50"),
        ({"d": "1234.567", "precision": 0}, "1,235", "1.235"),
        ({"d": 0.5}, "0.5", "0,5"),
        ({"dt": "2026-03-12T13:05:00Z", "format": "MED_DATE"}, "Mar 12, 2026", "12.03.2026"),
        ({"l": {"id": "n", "params": {"x": {"l": {"id": "m", "params": {"params": {"i": 1}}}}}}},)
        + ("n (x: m (params: 1))",) * 2,
        ({"new": 1, "other": None}, "new: 1", "new: 1"),
        ("bare", "bare", "bare"),
        (None, "", ""),
    ],
)
def test_a_parameter_by_its_kind(param: Json, english: str, german: str) -> None:
    assert shown(param) == english
    assert shown(param, GERMAN) == german


@given(st.sampled_from(list(DateTimeFormat)), st.datetimes(), st.sampled_from(["en", "de", "ja", "zh-Hant", "pt-BR"]))
def test_date_times_are_as_babel_writes_them(kind: DateTimeFormat, at: datetime, locale: str) -> None:
    reader = Reader(locale, UTC)
    at = at.replace(tzinfo=UTC)
    length = {"SHORT": "short", "MED": "medium", "LONG": "long", "FULL": "full"}[kind.value.split("_")[0]]
    what = kind.value.split("_", 1)[1]
    name = locale.replace("-", "_")
    if what == "DATE":
        expected = format_date(at, length, name)
    elif what == "TIME":
        expected = format_time(at, length, tzinfo=UTC, locale=name)
    else:
        expected = format_datetime(at, length, tzinfo=UTC, locale=name)
    assert shown({"dt": at.isoformat(), "format": kind.value}, reader) == expected


def test_a_date_time_without_a_format_is_short_and_local() -> None:
    assert shown({"dt": "2026-03-12T23:05:00Z"}, GERMAN) == "13.03.26, 00:05"
    assert shown({"dt": "2026-03-12T23:05:00Z", "format": "NEW"}, GERMAN) == "13.03.26, 00:05"
    assert shown({"dt": "not a time"}) == "dt: not a time"
    assert shown({"dt": "0001-01-01T00:00:00Z"}, Reader("en", ZoneInfo("America/New_York")))


def test_a_map_of_parameters_comes_in_two_encodings() -> None:
    assert read_params([{"key": "a", "value": {"i": 1}}, {"no": 1}, 3]) == read_params({"a": {"i": 1}})


def test_nesting_without_end_is_cut() -> None:
    value: Json = {"s": "deep"}
    for _ in range(40):
        value = {"l": {"id": "n", "params": {"p": value}}}
    assert shown(value).count("n (") < 40


@given(values, values)
def test_no_message_breaks_anything(message: Json, params: Json) -> None:
    for value in (message, {"id": message, "args": params, "params": params, "localized": message}):
        read = read_message(value)
        assert isinstance(text_of(read, ENGLISH).text, str)
        assert all(isinstance(param_text(p, GERMAN), str) for p in read.params.values())


def test_a_locale_nobody_knows_is_english() -> None:
    assert Reader("xx-yy-zz", UTC).babel.language == "en"
    assert Reader("", UTC).babel.language == "en"


@pytest.mark.parametrize(
    ("param", "text"),
    [
        ({"i": 10**40}, "1" + "0" * 40),
        ({"d": 1e40, "precision": 3}, "1E+40"),
        ({"d": "123456789012345678901234567890.5"}, "123456789012345678901234567890.5"),
    ],
)
def test_a_number_of_too_many_digits_stands_as_it_came(param: Json, text: str) -> None:
    assert param_text(read_params({"n": param})["n"], Reader("en", UTC)) == text
