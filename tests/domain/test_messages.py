"""Messages: reading any shape, and the one text for people."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date, format_datetime, format_time
from babel.numbers import format_decimal
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


LOCALES = ("en", "de", "fr", "es", "it", "ja", "ko", "zh-Hans", "zh-Hant", "pt-BR")
"""The languages of the program."""

ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo"]).map(ZoneInfo)


@given(st.sampled_from(list(DateTimeFormat)), st.datetimes(), st.sampled_from(LOCALES))
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


DAYS = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29))


@given(st.sampled_from(list(DateTimeFormat)), DAYS, st.sampled_from(LOCALES), ZONES)
def test_date_times_are_local(kind: DateTimeFormat, at: datetime, locale: str, zone: ZoneInfo) -> None:
    """Babel is given the moment in the zone already, and the zone's name comes from there."""
    at, name = at.replace(tzinfo=UTC), locale.replace("-", "_")
    length = {"SHORT": "short", "MED": "medium", "LONG": "long", "FULL": "full"}[kind.value.split("_")[0]]
    local = at.astimezone(zone)
    what = kind.value.split("_", 1)[1]
    if what == "DATE":
        expected = format_date(local, length, name)
    elif what == "TIME":
        expected = format_time(local, length, tzinfo=zone, locale=name)
    else:
        expected = format_datetime(at, length, tzinfo=zone, locale=name)
    assert shown({"dt": at.isoformat(), "format": kind.value}, Reader(locale, zone)) == expected


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**12), max_value=10**12)


@given(NUMBERS, st.integers(0, 9), st.sampled_from(LOCALES), st.booleans())
def test_decimals_are_as_babel_writes_them(number: Decimal, precision: int, locale: str, as_text: bool) -> None:
    """A JSON number, also seen as a string; with so many digits after the comma, and no fewer."""
    pattern = "#,##0." + "0" * precision if precision else "#,##0"
    given_as: Json = str(number) if as_text else float(number)
    read = Decimal(str(given_as))
    expected = format_decimal(read, format=pattern, locale=locale.replace("-", "_"))
    assert shown({"d": given_as, "precision": precision}, Reader(locale, UTC)) == expected


@given(st.integers(-(2**63), 2**63 - 1), st.sampled_from(LOCALES))
def test_integers_are_as_babel_writes_them(number: int, locale: str) -> None:
    assert shown({"i": number}, Reader(locale, UTC)) == format_decimal(number, locale=locale.replace("-", "_"))


SIMPLE = st.one_of(
    st.builds(lambda text: {"s": text}, st.text(max_size=20)),
    st.builds(lambda number: {"i": number}, st.integers(-(10**9), 10**9)),
    st.builds(lambda number, digits: {"d": number, "precision": digits}, st.integers(-999, 999), st.integers(0, 3)),
    st.builds(
        lambda at, kind: {"dt": at.replace(tzinfo=UTC).isoformat(), "format": kind.value},
        DAYS,
        st.sampled_from(list(DateTimeFormat)),
    ),
)


@given(SIMPLE, SIMPLE, SIMPLE, st.sampled_from(LOCALES), st.sampled_from(["{%s}", "%%(%s)s"]))
def test_parameters_of_every_kind_nested_three_deep(
    inner: Json, middle: Json, outer: Json, locale: str, style: str
) -> None:
    """Each level by our own pattern, in both styles of placeholders; what a value holds is never filled again."""
    pattern = f"<{style % 'one'}|{style % 'two'}>"
    reader = Reader(locale, UTC, {"a": pattern, "b": pattern, "c": pattern})
    third: Json = {"l": {"id": "c", "params": {"one": inner, "two": {"s": "{one} %(one)s %1"}}}}
    second: Json = {"l": {"id": "b", "params": {"one": middle, "two": third}}}
    message = read_message({"id": "a", "params": {"one": outer, "two": second}})
    expected = f"<{shown(outer, reader)}|<{shown(middle, reader)}|<{shown(inner, reader)}|{{one}} %(one)s %1>>>"
    assert text_of(message, reader).text == expected
    bare = Reader(locale, UTC)
    deep = f"c (one: {shown(inner, bare)}, two: {{one}} %(one)s %1)"
    assert (
        text_of(message, bare).text
        == f"a (one: {shown(outer, bare)}, two: b (one: {shown(middle, bare)}, two: {deep}))"
    )


@given(st.text(min_size=1), st.text(max_size=5), st.sampled_from(["localized", "default_message"]))
def test_what_the_server_wrote_is_taken_as_it_is(words: str, value: str, where: str) -> None:
    """Its arguments are in it already: nothing is substituted twice."""
    text = f"{words} {{0}} %1 %(a)s {{a}}"
    message = read_message({"id": "a", where: text, "args": [value], "params": {"a": {"s": value}}})
    assert text_of(message, Reader("en", UTC, {"a": "{a}"})).text == text


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
