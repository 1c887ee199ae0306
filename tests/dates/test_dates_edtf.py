# SPDX-License-Identifier: MIT
"""Our subset of EDTF, and the date that a person sets."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import DateError
from reader.model.date import Certainty, Evidence, Precision, WitnessKind
from reader.text.dates.edtf import not_after, one_of, parse, user_date, within

FORMS = [
    ("1994-01-27", date(1994, 1, 27), date(1994, 1, 27), Precision.DAY),
    ("1994-02", date(1994, 2, 1), date(1994, 2, 28), Precision.MONTH),
    ("1996-02", date(1996, 2, 1), date(1996, 2, 29), Precision.MONTH),
    ("1994", date(1994, 1, 1), date(1994, 12, 31), Precision.YEAR),
    ("199X", date(1990, 1, 1), date(1999, 12, 31), Precision.INTERVAL),
    ("19XX", date(1900, 1, 1), date(1999, 12, 31), Precision.INTERVAL),
    ("199X-02-29", date(1992, 2, 29), date(1996, 2, 29), Precision.INTERVAL),
    ("199X-05", date(1990, 5, 1), date(1999, 5, 31), Precision.INTERVAL),
    ("1994-XX", date(1994, 1, 1), date(1994, 12, 31), Precision.YEAR),
    ("1994-05-XX", date(1994, 5, 1), date(1994, 5, 31), Precision.MONTH),
    ("1994-XX-XX", date(1994, 1, 1), date(1994, 12, 31), Precision.YEAR),
    ("XXXX-02-26", None, None, Precision.DAY),
    ("XXXX-02-29", None, None, Precision.DAY),
    ("XXXX-02", None, None, Precision.MONTH),
    ("XXXX", None, None, Precision.NONE),
    ("1994-01/1994-03", date(1994, 1, 1), date(1994, 3, 31), Precision.INTERVAL),
    ("1994/..", date(1994, 1, 1), None, Precision.INTERVAL),
    ("../1994-03-02", None, date(1994, 3, 2), Precision.INTERVAL),
    ("/1994", None, date(1994, 12, 31), Precision.INTERVAL),
    ("[..2016-07-27]", None, date(2016, 7, 27), Precision.INTERVAL),
    ("[1994-05-01..]", date(1994, 5, 1), None, Precision.INTERVAL),
    ("[1994-01..1994-03]", date(1994, 1, 1), date(1994, 3, 31), Precision.INTERVAL),
    ("[1994-03-04,1994-04-03]", date(1994, 3, 4), date(1994, 4, 3), Precision.INTERVAL),
    ("[1994-03-04, ..1990]", None, date(1994, 3, 4), Precision.INTERVAL),
    ("0033-04-03", date(33, 4, 3), date(33, 4, 3), Precision.DAY),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), FORMS)
def test_forms(text: str, earliest: date | None, latest: date | None, precision: Precision) -> None:
    found = parse(f" {text} ")
    assert (found.text, found.earliest, found.latest, found.precision) == (text, earliest, latest, precision)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "yesterday",
        "94",
        "1994-1-2",
        "1994-13",
        "1994-00",
        "1994-02-30",
        "0000",
        "0000-00-00",
        "27.01.1994",
        "1X94",
        "1994-XX-27",
        "XXXX-02-30",
        "1994/1993",
        "1995/1994-01",
        "../..",
        "/",
        "1994/1995/1996",
        "XXXX-01/1994",
        "[]",
        "[,]",
        "[1994,]",
        "[1995..1994]",
        "[XXXX-01,1994]",
        "1994??",
        "199?",
        "x" * 300,
        "１９９４",
        "[1994",
        "1994/XXXX",
    ],
)
def test_what_cannot_be_read_gets_a_sentence_and_a_hint(text: str) -> None:
    with pytest.raises(DateError) as caught:
        parse(text)
    assert caught.value.sentence.endswith(".")
    assert "1994-01-27" in caught.value.hint


def test_qualifiers_are_kept() -> None:
    assert [parse(text).qualifier for text in ("1994?", "1994-01~", "1994-01-27%", "1994")] == ["?", "~", "%", ""]
    assert parse("1994?/1995").qualifier == "?"
    assert parse("1994?/1995~").qualifier == "%"


def test_writing() -> None:
    assert one_of(["1994-04-03", "1994-03-04"]) == "[1994-03-04,1994-04-03]"
    assert one_of(["1994-04-03", "1994-04-03"]) == "1994-04-03"
    assert not_after(date(2016, 7, 27)) == "[..2016-07-27]"
    assert parse(one_of(["1994-04-03", "1994-03-04"])).several
    assert not parse("[..2016-07-27]").several


@given(st.dates(min_value=date(1, 1, 1)), st.dates(min_value=date(1, 1, 1)))
@settings(max_examples=60)
def test_bounds_are_what_was_written(one: date, other: date) -> None:
    first, last = sorted((one, other))
    found = parse(f"{first.isoformat()}/{last.isoformat()}")
    assert (found.earliest, found.latest) == (first, last)
    assert within(parse(first.isoformat()), found)
    assert within(parse(first.isoformat()[:7]), parse(first.isoformat()[:4]))


def test_within() -> None:
    assert within(parse("1994-02-26"), parse("XXXX-02-26"))
    assert within(parse("1994-02"), parse("XXXX-02"))
    assert not within(parse("1994-02"), parse("XXXX-02-26"))
    assert not within(parse("1994-03-26"), parse("XXXX-02-26"))
    assert not within(parse("1994"), parse("1994-02"))
    assert within(parse("1994/.."), parse("1994/.."))
    assert not within(parse("1994/.."), parse("1993/.."))


def test_a_persons_date_is_certain_and_judges_the_evidence_anew() -> None:
    before = (
        Evidence(WitnessKind.USER, "1990", "set by hand", 1.0, accepted=True, why="earlier thought"),
        Evidence(WitnessKind.PATH, "1994-01", "folder", 0.95, accepted=False, why="old"),
        Evidence(WitnessKind.METADATA, "2016-07-27", "meta", 0.91, accepted=True, why="old"),
        Evidence(WitnessKind.VISIBLE, "31 February", "line 1", 0.0, accepted=False, why="no such day"),
        Evidence(WitnessKind.STAMP, "2016-07-27", "line 2", 0.3, accepted=False, why="a page stamp"),
    )
    found = user_date("1994-01-27", " Seen on microfilm. ", before)
    assert (found.edtf, found.certainty, found.precision) == ("1994-01-27", Certainty.CERTAIN, Precision.DAY)
    assert found.earliest == found.latest == date(1994, 1, 27)
    assert not found.provisional
    kinds = [(item.kind, item.accepted, item.why) for item in found.evidence]
    assert kinds[0] == (WitnessKind.USER, True, "Seen on microfilm.")
    assert kinds[1][:2] == (WitnessKind.PATH, True)
    assert kinds[2][:2] == (WitnessKind.METADATA, False)
    assert kinds[3:] == [
        (WitnessKind.VISIBLE, False, "no such day"),
        (WitnessKind.STAMP, False, "a page stamp"),
    ]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("1994", Certainty.CERTAIN),
        ("199X", Certainty.CERTAIN),
        ("1994-01/1994-03", Certainty.CERTAIN),
        ("1994?", Certainty.UNCERTAIN),
        ("1994%", Certainty.UNCERTAIN),
        ("1994~", Certainty.PROBABLE),
        ("[1994-03-04,1994-04-03]", Certainty.UNCERTAIN),
        ("XXXX-02-26", Certainty.UNCERTAIN),
        ("[..2016-07-27]", Certainty.UNDATED),
        ("2999-01-01", Certainty.UNCERTAIN),
    ],
)
def test_how_sure_a_persons_date_is(text: str, certainty: Certainty) -> None:
    assert user_date(text, "").certainty is certainty


def test_a_persons_date_without_reason_or_in_the_future_says_so() -> None:
    assert "without a reason" in user_date("1994", " ").evidence[0].why
    assert "still to come" in user_date("1994", "", today=date(1990, 1, 1)).evidence[0].why


_DAYS = st.dates(min_value=date(1, 1, 1))
_EXACT = st.one_of(
    _DAYS.map(date.isoformat),
    _DAYS.map(lambda day: day.isoformat()[:7]),
    _DAYS.map(lambda day: day.isoformat()[:4]),
    st.builds(lambda day, known: f"{day.isoformat()[:4][:known]}{'X' * (4 - known)}", _DAYS, st.integers(1, 3)),
).filter(lambda text: text != "0XXX" and not text.startswith("000"))
_QUALIFIED = st.builds("{}{}".format, _EXACT, st.sampled_from(["", "?", "~", "%"]))
_YEARLESS = _DAYS.map(lambda day: f"XXXX{day.isoformat()[4:]}")


@st.composite
def edtf(draw: st.DrawFn) -> str:
    """Make a string of our subset."""
    match draw(st.sampled_from(["one", "yearless", "interval", "open", "set", "bound"])):
        case "yearless":
            return draw(_YEARLESS)
        case "interval":
            ends = sorted((draw(_QUALIFIED), draw(_QUALIFIED)), key=lambda end: parse(end).earliest or date.min)
            if (parse(ends[0]).earliest or date.min) > (parse(ends[1]).latest or date.max):
                ends.reverse()
            return "/".join(ends)
        case "open":
            return draw(st.sampled_from(["../{}", "{}/..", "/{}", "{}/"])).format(draw(_QUALIFIED))
        case "set":
            return one_of(draw(st.lists(_DAYS.map(date.isoformat), min_size=2, max_size=5, unique=True)))
        case "bound":
            return draw(st.sampled_from(["[..{}]", "[{}..]"])).format(draw(_EXACT))
    return draw(_QUALIFIED)


@given(edtf())
def test_what_goes_in_comes_out(text: str) -> None:
    found = parse(text)
    assert found.text == text
    assert parse(found.text) == found
    assert within(found, found)
    if found.earliest and found.latest:
        assert found.earliest <= found.latest
    assert found.several == (text.startswith("[") and ".." not in text)


@given(edtf(), edtf(), edtf())
def test_what_lies_within_what_lies_within_lies_within(one: str, other: str, third: str) -> None:
    inner, middle, outer = map(parse, (one, other, third))
    if within(inner, middle) and within(middle, outer) and not outer.month and not middle.month:
        assert within(inner, outer)


@given(edtf())
def test_a_person_s_date_is_kept_as_it_was_typed(text: str) -> None:
    kept = user_date(text, "seen", today=date(9998, 12, 31))
    meant = parse(text)
    assert (kept.edtf, kept.earliest, kept.latest, kept.precision) == (
        text,
        meant.earliest,
        meant.latest,
        meant.precision,
    )
    assert kept.placed == (meant.earliest is not None)
    assert kept.certainty is not Certainty.CERTAIN or not (meant.qualifier or meant.several)
