# SPDX-License-Identifier: MIT
from collections.abc import Callable
from datetime import date
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.index.language.parse import parse
from reader.model.query import (
    STEMMED,
    And,
    Anniversary,
    DateRange,
    Everything,
    Flag,
    Forms,
    Fuzzy,
    Keyword,
    Leaf,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Regex,
    Unfinished,
    Wildcard,
    Word,
)
from reader.model.texts import Span

_S = Span(0, 0)


def _w(text: str, field: str = "") -> Word:
    return Word(text, _S, field)


def _keyword(name: str) -> Keyword:
    return Keyword("speaker", (name,), _S)


_GRACHEV = _keyword("grachev")


def _spanless(query: Query) -> Query:
    """The tree with all spans made equal, for comparing."""
    if isinstance(query, And | Or):
        return type(query)(tuple(map(_spanless, query.parts)), _S)
    if isinstance(query, Not):
        return Not(_spanless(query.part), _S)
    values = {name: getattr(query, name) for name in type(query).__dataclass_fields__} | {"span": _S}
    if isinstance(query, Near):
        values["parts"] = tuple(map(_spanless, query.parts))
    leaf: Callable[..., Leaf] = type(query)
    return leaf(**values)


_WHOLE: list[tuple[str, Query]] = [
    ("", Everything(_S)),
    ("   ", Everything(_S)),
    ("*", Everything(_S)),
    ("**", Everything(_S)),
    ("Grachev NATO", And((_w("grachev"), _w("nato")), _S)),
    ("attaché", _w("attache")),
    ("attache\u0301", _w("attache")),
    ("oil\u2019s", _w("oil's")),
    ("U.S.", _w("u.s")),
    ("one — two", And((_w("one"), _w("two")), _S)),
    ("why ?", _w("why")),
    ('"partnership for peace"', Phrase(("partnership", "for", "peace"), _S)),
    ("“partnership for peace”", Phrase(("partnership", "for", "peace"), _S)),
    ("„Partnerschaft für“", Phrase(("partnerschaft", "fur"), _S)),
    ("«мир и война»", Phrase(("мир", "и", "война"), _S)),
    ('"partnership for peace', Phrase(("partnership", "for", "peace"), _S)),
    ('"peace"', _w("peace")),
    ('"what is to be done?"', Phrase(("what", "is", "to", "be", "done"), _S)),
    ('"partnership for p*"', Phrase(("partnership", "for", "p"), _S, open_end=True)),
    ('"" oil', _w("oil")),
    ("co-operate", Phrase(("co", "operate"), _S)),
    ("co-op*", Phrase(("co", "op"), _S, open_end=True)),
    ("12:30", Phrase(("12", "30"), _S)),
    ("Re: oil", And((_w("re"), _w("oil")), _S)),
    ("https://example.org", Phrase(("https", "example.org"), _S)),
    ("wild*", Prefix("wild", _S)),
    ("Attaché*", Prefix("attache", _S)),
    ("oil.*", Prefix("oil", _S)),
    ("attach?", Wildcard("attach?", _S)),
    ("*chev", Wildcard("*chev", _S)),
    ("gr**v", Wildcard("gr*v", _S)),
    ("oil AND gas", And((_w("oil"), _w("gas")), _S)),
    ("oil and gas", And((_w("oil"), _w("and"), _w("gas")), _S)),
    ("oil OR gas price", And((Or((_w("oil"), _w("gas")), _S), _w("price")), _S)),
    ("a AND b OR c AND d", Or((And((_w("a"), _w("b")), _S), And((_w("c"), _w("d")), _S)), _S)),
    ("a OR (b OR c)", Or((_w("a"), _w("b"), _w("c")), _S)),
    ("((oil))", _w("oil")),
    ("oil NOT gas", And((_w("oil"), Not(_w("gas"), _S)), _S)),
    ("oil -gas", And((_w("oil"), Not(_w("gas"), _S)), _S)),
    ("oil - gas --rise", And((_w("oil"), _w("gas"), _w("rise")), _S)),
    ("-(a b)", Not(And((_w("a"), _w("b")), _S), _S)),
    ('-"a b"', Not(Phrase(("a", "b"), _S), _S)),
    ("NOT NOT oil", _w("oil")),
    ("oil AND NOT NOT NOT gas", And((_w("oil"), Not(_w("gas"), _S)), _S)),
    ("headline:oil", _w("oil", "headline")),
    ("Headline:Oil", _w("oil", "headline")),
    ('headline:"oil price"', Phrase(("oil", "price"), _S, "headline")),
    ("headline:(oil OR g*)", Or((_w("oil", "headline"), Prefix("g", _S, "headline")), _S)),
    ("-headline:oil", Not(_w("oil", "headline"), _S)),
    ("date:1994", DateRange(date(1994, 1, 1), date(1994, 12, 31), _S)),
    ("date:1994-02", DateRange(date(1994, 2, 1), date(1994, 2, 28), _S)),
    ("date:1994-5-7", DateRange(date(1994, 5, 7), date(1994, 5, 7), _S)),
    ("date:1994-05..1994-06", DateRange(date(1994, 5, 1), date(1994, 6, 30), _S)),
    ("date:1994..", DateRange(date(1994, 1, 1), None, _S)),
    ("date:..1994-05-27", DateRange(None, date(1994, 5, 27), _S)),
    ("is:undated", Flag("undated", _S)),
    ("is:Certain", Flag("certain", _S)),
    ("is:damaged-marks", Flag("damaged-marks", _S)),
    ("* NOT oil", And((Everything(_S), Not(_w("oil"), _S)), _S)),
    ("‹partnership for peace›", Phrase(("partnership", "for", "peace"), _S)),
    ("『oil price』", Phrase(("oil", "price"), _S)),
    ("‘oil’s price’ rise", And((Phrase(("oil's", "price"), _S), _w("rise")), _S)),
    ("‚der Frieden‘", Phrase(("der", "frieden"), _S)),
    ("‘90s oil’s", And((_w("90s"), _w("oil's")), _S)),
    ("grachev~", Fuzzy("grachev", 1, _S)),
    ("Attaché~2,", Fuzzy("attache", 2, _S)),
    ("headline:oil~1", Fuzzy("oil", 1, _S, "headline")),
    ("~ oil", _w("oil")),
    ("~oil", _w("oil")),
    ("oil~gas", Phrase(("oil", "gas"), _S)),
    ("/gr[ao]tch?ev/", Regex("gr[ao]tch?ev", _S)),
    ("/Attaché(s|\\b)?/ oil", And((Regex("attache(s|\\b)?", _S), _w("oil")), _S)),
    ("-(/a{2,3}/)", Not(Regex("a{2,3}", _S), _S)),
    ("headline:/STRASSE|Straße/", Regex("strasse|stra(?:ss)e", _S, "headline")),
    ('/["“(]?oil/', Regex('[""\\(]?oil', _S)),
    ("/[]Z-]/", Regex("[\\]z-]", _S)),
    ("/\\p{Lu}\\.\\W/", Regex("\\p{Lu}\\.\\W", _S)),
    (r"/[\d\-x]/", Regex(r"[\d\-x]", _S)),
    ("(/oil /) (a)", And((_w("oil"), _w("a")), _S)),
    ("/e\u0301t/", Regex("et", _S)),
    ("/oil and/or gas /", And((_w("oil"), Phrase(("and", "or"), _S), _w("gas")), _S)),
    ("oil NEAR/5 price", Near((_w("oil"), _w("price")), 5, False, _S)),
    ("oil NEAR price", Near((_w("oil"), _w("price")), 10, False, _S)),
    ("oil BEFORE/100 price", Near((_w("oil"), _w("price")), 100, True, _S)),
    ("oil near price before 5", And((_w("oil"), _w("near"), _w("price"), _w("before"), _w("5")), _S)),
    (
        'a NEAR/3 "b c" NEAR/3 d* NEAR/3 ee~ NEAR/3 f?',
        Near((_w("a"), Phrase(("b", "c"), _S), Prefix("d", _S), Fuzzy("ee", 1, _S), Wildcard("f?", _S)), 3, False, _S),
    ),
    ("a b NEAR/2 c d", And((_w("a"), Near((_w("b"), _w("c")), 2, False, _S), _w("d")), _S)),
    ("NOT a NEAR/2 b", Not(Near((_w("a"), _w("b")), 2, False, _S), _S)),
    ("a OR b BEFORE/2 c", Or((_w("a"), Near((_w("b"), _w("c")), 2, True, _S)), _S)),
    ('"a b c"~7', Near((_w("a"), _w("b"), _w("c")), 7, False, _S)),
    ("“a b*”~7", Near((_w("a"), Prefix("b", _S)), 7, False, _S)),
    ('"a b"~ c', And((Near((_w("a"), _w("b")), 10, False, _S), _w("c")), _S)),
    ("said:a NEAR/2 said:b", Near((_w("a", "said"), _w("b", "said")), 2, False, _S, "said")),
    ("headline:(a NEAR/2 b)", Near((_w("a", "headline"), _w("b", "headline")), 2, False, _S, "headline")),
    ("said:nato speaker:grachev", And((_w("nato", "said"), _GRACHEV), _S)),
    ("speaker:grachev nato", And((_GRACHEV, _w("nato", "quote")), _S)),
    ('speaker:grachev "a b"~3', And((_GRACHEV, Near((_w("a", "quote"), _w("b", "quote")), 3, False, _S, "quote")), _S)),
    ("speaker:grachev (a OR b*)", And((_GRACHEV, Or((_w("a", "quote"), Prefix("b", _S, "quote")), _S)), _S)),
    ("speaker:grachev headline:a", And((_GRACHEV, _w("a", "headline")), _S)),
    ("speaker:grachev article:(a b)", And((_GRACHEV, _w("a"), _w("b")), _S)),
    ("speaker:grachev -nato is:undated", And((_GRACHEV, Not(_w("nato"), _S), Flag("undated", _S)), _S)),
    ("speaker:grachev OR nato", Or((_GRACHEV, _w("nato")), _S)),
    ("(speaker:grachev OR speaker:b) nato", And((Or((_GRACHEV, _keyword("b")), _S), _w("nato", "quote")), _S)),
    ("(speaker:grachev OR a) nato", And((Or((_GRACHEV, _w("a")), _S), _w("nato")), _S)),
    ("NOT speaker:grachev nato", And((Not(_GRACHEV, _S), _w("nato")), _S)),
    ("article:nato", _w("nato")),
    ('quote:"a b"', Phrase(("a", "b"), _S, "quote")),
    ('byline:"John Smith"', Keyword("byline", ("john", "smith"), _S)),
    ("Source:guard*", Keyword("source", ("guard",), _S, open_end=True)),
    ("section:co-op*", Keyword("section", ("co", "op"), _S, open_end=True)),
    ("person:(a OR -b)", Or((Keyword("person", ("a",), _S), Not(Keyword("person", ("b",), _S), _S)), _S)),
    ("byline:(date:1994)", DateRange(date(1994, 1, 1), date(1994, 12, 31), _S)),
    ("language:DE", Keyword("language", ("de",), _S)),
    ("language:Französisch", Keyword("language", ("fr",), _S)),
    ("language:русский", Keyword("language", ("ru",), _S)),
    ("date:199X", DateRange(date(1990, 1, 1), date(1999, 12, 31), _S)),
    ("date:19xx", DateRange(date(1900, 1, 1), date(1999, 12, 31), _S)),
    ("date:199u..2004", DateRange(date(1990, 1, 1), date(2004, 12, 31), _S)),
    ("date:1990s", DateRange(date(1990, 1, 1), date(1999, 12, 31), _S)),
    ("date:000X", DateRange(date(1, 1, 1), date(9, 12, 31), _S)),
    ("date:1994-02-XX", DateRange(date(1994, 2, 1), date(1994, 2, 28), _S)),
    ("date:1994-XX-XX", DateRange(date(1994, 1, 1), date(1994, 12, 31), _S)),
    ("date:1994?", DateRange(date(1994, 1, 1), date(1994, 12, 31), _S)),
    ("date:1994-05/1994-06", DateRange(date(1994, 5, 1), date(1994, 6, 30), _S)),
    ("date:1994/..", DateRange(date(1994, 1, 1), None, _S)),
    ("date:../1994", DateRange(None, date(1994, 12, 31), _S)),
    ("date:[..2016-07-27]", DateRange(None, date(2016, 7, 27), _S)),
    ("date:XXXX-05-09", Anniversary(5, 9, _S)),
    ("date:xxxx-2-29", Anniversary(2, 29, _S)),
]


@pytest.mark.parametrize(("typed", "expected"), _WHOLE)
def test_the_language(typed: str, expected: Query) -> None:
    assert _spanless(parse(typed)) == expected


_TYPING: list[tuple[str, Query]] = [
    ("oil pri", And((_w("oil"), Prefix("pri", _S)), _S)),
    ("oil price ", And((_w("oil"), _w("price")), _S)),
    ("(oil OR ga", Or((_w("oil"), Prefix("ga", _S)), _S)),
    ("(oil)", _w("oil")),
    ("oil -stri", And((_w("oil"), Not(Prefix("stri", _S), _S)), _S)),
    ("headline:o", Prefix("o", _S, "headline")),
    ('"of th', Phrase(("of", "th"), _S, open_end=True)),
    ('"of the ', Phrase(("of", "the"), _S)),
    ('"of the"', Phrase(("of", "the"), _S)),
    ('"o', Prefix("o", _S)),
    ("co-op", Phrase(("co", "op"), _S, open_end=True)),
    ("oil AND", _w("oil")),
    ("oil AND NOT ", _w("oil")),
    ("oil (", _w("oil")),
    ("oil -", _w("oil")),
    ("oil headline:", _w("oil")),
    ("oil date:", _w("oil")),
    ("oil date:19", _w("oil")),
    ("oil date:..", _w("oil")),
    ("date:1994-", DateRange(date(1994, 1, 1), date(1994, 12, 31), _S)),
    ("date:1994.", DateRange(date(1994, 1, 1), date(1994, 12, 31), _S)),
    ("date:1994..19", DateRange(date(1994, 1, 1), None, _S)),
    ("oil is:un", _w("oil")),
    ("(", Everything(_S)),
    ('"', Everything(_S)),
    ("?", Everything(_S)),
    ("oil ?*", _w("oil")),
    ("grachev NEAR/", _w("grachev")),
    ("grachev NEAR", _w("grachev")),
    ("grachev NEAR/5 ", _w("grachev")),
    ("grachev NEAR/5 na", Near((_w("grachev"), Prefix("na", _S)), 5, False, _S)),
    ("grachev NEAR/5 *", _w("grachev")),
    ("grachev NEAR/5 (", _w("grachev")),
    ("a NEAR/5 b NEAR", Near((_w("a"), _w("b")), 5, False, _S)),
    ("a NEAR/5 headline:", _w("a")),
    ('"a b"~', Phrase(("a", "b"), _S)),
    ('"a b"~1', Near((_w("a"), _w("b")), 1, False, _S)),
    ("oil~", Fuzzy("oil", 1, _S)),
    ("oil /gr[a", And((_w("oil"), Unfinished(_S)), _S)),
    ("oil /(gr", And((_w("oil"), Unfinished(_S)), _S)),
    ("oil /gr", And((_w("oil"), Prefix("gr", _S)), _S)),
    ("oil speaker:", _w("oil")),
    ('oil speaker:"', _w("oil")),
    ("speaker:Gra", Keyword("speaker", ("gra",), _S, open_end=True)),
    ('byline:"john sm', Keyword("byline", ("john", "sm"), _S, open_end=True)),
    ("language:g", Keyword("language", ("de",), _S)),
    ("language:ru", Keyword("language", ("ru",), _S)),
    ("language:e", Keyword("language", ("e",), _S, open_end=True)),
    ("/", Unfinished(_S)),
    ("/harb[", Unfinished(_S)),
    ("/harb[/", Unfinished(_S)),
    ("oil /(ab|", And((_w("oil"), Unfinished(_S)), _S)),
    ("oil OR -/a.*[", Or((_w("oil"), Not(Unfinished(_S), _S)), _S)),
    ("oil NEAR/3 /a[", _w("oil")),
    ("oil / ", _w("oil")),
    ("oil date:19X", _w("oil")),
    ("oil date:XXXX-05", _w("oil")),
    ("date:1994-05..1994-1", DateRange(date(1994, 5, 1), date(1994, 12, 31), _S)),
    ("date:1994/", DateRange(date(1994, 1, 1), None, _S)),
]


@pytest.mark.parametrize(("typed", "expected"), _TYPING)
def test_what_is_still_being_typed_is_taken_as_it_will_be(typed: str, expected: Query) -> None:
    assert _spanless(parse(typed, as_you_type=True)) == expected


@pytest.mark.parametrize(
    ("typed", "start", "end", "part"),
    [
        ("(oil", 0, 1, "never closed"),
        ("said:date:1994", 5, 14, "can't stand inside “said:”"),
        ("headline:is:undated", 9, 19, "can't stand inside “headline:”"),
        ("said:speaker:x", 5, 13, "“speaker:” can't stand inside “said:”"),
        ("said:(oil person:x)", 10, 17, "“person:” can't stand"),
        ("said:(oil (gas OR date:1994))", 18, 27, "“date:” can't stand"),
        ("speaker:(x source:times)", 11, 18, "“source:” can't stand"),
        ("oil)", 3, 4, "closes nothing"),
        ("oil ()", 4, 6, "between these brackets"),
        ("oil AND", 4, 7, "after “AND”"),
        ("OR oil", 0, 2, "before “OR”"),
        ("a AND OR b", 2, 5, "after “AND”"),
        ("(NOT) a", 1, 4, "after “NOT”"),
        ("(OR a)", 1, 3, "before “OR”"),
        ("headline:AND", 0, 9, "after “headline:”"),
        ("headline: oil", 0, 9, "after “headline:”"),
        ("headline:— oil", 0, 9, "after “headline:”"),
        ("(date:)", 1, 6, "after “date:”"),
        ("a author:Grachev", 2, 9, "no field “author:”"),
        ('who:"Grachev"', 0, 4, "no field “who:”"),
        ("is:broken", 3, 9, "no mark “broken”"),
        ("date:May", 5, 8, "not a date"),
        ("date:1994-13", 5, 12, "no day 1994-13"),
        ("date:1994-02-30", 5, 15, "no day 1994-02-30"),
        ("date:0000", 5, 9, "no day 0000"),
        ("date:1994..x", 11, 12, "not a date"),
        ("date:..", 0, 7, "missing"),
        ("date:1995..1994", 5, 15, "ends before"),
        ('"a* b"', 2, 3, "inside a phrase"),
        ('"gr?chev said"', 3, 4, "inside a phrase"),
        ("?*", 0, 2, "at least one letter"),
        ("gr?y-green", 0, 10, "a word of its own"),
        ("&&", 0, 2, "no word"),
        ('""', 0, 2, "no word"),
        ("(" * 60 + "a" + ")" * 60, 40, 41, "too deeply"),
        ("NOT " * 60 + "a", 160, 163, "too deeply"),
        ("a" * 4001, 4000, 4001, "at most"),
        ("a NEAR/0 b", 7, 8, "“0” is no distance"),
        ("a NEAR/101 b", 7, 10, "“101” is no distance"),
        ("a BEFORE/x b", 9, 10, "“x” is no distance"),
        ("a NEAR/ b", 7, 7, "“” is no distance"),
        ("NEAR/5 b", 0, 6, "before “NEAR/5”"),
        ("a NEAR/5", 2, 8, "after “NEAR/5”"),
        ("a NEAR AND b", 2, 6, "after “NEAR”"),
        ("(a OR b) NEAR/5 c", 7, 8, "beside “NEAR/5”"),
        ("a NEAR/5 (b)", 9, 10, "beside “NEAR/5”"),
        ("a NEAR/5 NOT b", 9, 12, "beside “NEAR/5”"),
        ("a NEAR/5 date:1994", 9, 18, "beside “NEAR/5”"),
        ("a NEAR/5 /b/", 9, 12, "beside “NEAR/5”"),
        ("a NEAR/5 *", 9, 10, "beside “NEAR/5”"),
        ("a NEAR/5 b BEFORE/5 c", 11, 19, "one operator"),
        ("a NEAR/5 headline:b", 9, 18, "in one field"),
        ("said:a NEAR/5 headline:b", 14, 23, "in one field"),
        (" NEAR ".join("abcdefghijk"), 0, 71, "At most 10 words"),
        ('"a"~5', 1, 2, "at least two words"),
        ('""~5', 1, 1, "at least two words"),
        ('"a b"~500', 6, 9, "“500” is no distance"),
        ("o~", 0, 2, "too short"),
        ("oil~3", 4, 5, "“3” letters"),
        ("gr*v~", 0, 5, "single whole word"),
        ("co-operate~2", 0, 12, "single whole word"),
        ("/gr[ae", 0, 6, "expression is never closed"),
        ("/(oil OR gas)", 0, 5, "expression is never closed"),
        ("/gr(ae/", 5, 7, "from here on"),
        ("/a**/", 3, 5, "from here on"),
        ("x /[z-a]/", 3, 9, "from here on"),
        ("/(?=a)b/", 1, 2, "can't stand for"),
        ("/a{x}/", 2, 3, "can't stand for"),
        (r"/(a)\1/", 4, 6, r"“\\1” means nothing"),
        ("/(a{99}){99}/", 8, 12, "So many repeats"),
        ("/a{}/", 2, 4, "So many repeats"),
        ("/" + "a" * 201 + "/", 201, 202, "at most 200"),
        ("byline:gr?y", 7, 11, "only words and phrases"),
        ("person:*", 7, 8, "only words and phrases"),
        ("speaker:(a NEAR/5 b)", 9, 19, "only words and phrases"),
        ("language:Klingon", 9, 16, "no language “klingon”"),
        ("date:1994-0", 5, 11, "no day 1994-0"),
        ("date:XXXX-02-30", 5, 15, "no such day"),
        ("date:XXXX-05", 5, 12, "not a date"),
        ("date:[1995..1994]", 6, 16, "ends before"),
    ],
)
def test_an_error_names_its_place(typed: str, start: int, end: int, part: str) -> None:
    with pytest.raises(QueryError, match=part) as caught:
        parse(typed)
    assert (caught.value.start, caught.value.end) == (start, end)


@pytest.mark.parametrize(
    "typed", ["oil)", "author:x", "a AND OR b", "date:1994-13", "date:XXXX-13", "is:x", "date: ", "a NEAR/0", "/a**/ "]
)
def test_what_can_never_become_right_is_an_error_while_typing(typed: str) -> None:
    with pytest.raises(QueryError):
        parse(typed, as_you_type=True)


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("  Grachev “of peace”", ["Grachev", "“of peace”"]),
        ("headline:oil date:1994..", ["oil", "date:1994.."]),
        ("(attach?, is:undated)", ["attach?", "is:undated"]),
        ("(oil~2, /gr[ae]y/)", ["oil~2", "/gr[ae]y/"]),
        ("oil NEAR/5 “gas price”  byline:“A B”", ["oil NEAR/5 “gas price”", "“A B”"]),
        ("“of  peace”~5 date:XXXX-05-09", ["“of  peace”~5", "date:XXXX-05-09"]),
    ],
)
def test_leaves_know_where_they_were_typed(typed: str, pieces: list[str]) -> None:
    query = parse(typed)
    assert isinstance(query, And)
    assert [part.span.of(typed) for part in query.parts] == pieces


def test_parts_of_a_near_know_where_they_were_typed() -> None:
    for typed in ("xx “Oil, Price”~5", "xx Oil NEAR/5 Price"):
        query = parse(typed)
        assert isinstance(query, And)
        near = query.parts[1]
        assert isinstance(near, Near)
        assert [part.span.of(typed) for part in near.parts] == ["Oil", "Price"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("talks", Forms("talks", _S)),
        ("“talks”", _w("talks")),
        ("talk* talk? talks~", And((Prefix("talk", _S), Wildcard("talk?", _S), Fuzzy("talks", 1, _S)), _S)),
        ("co-operate", Phrase(("co", "operate"), _S)),
        ("1994 mig29", And((_w("1994"), _w("mig29")), _S)),
        ("headline:(a said:b)", And((Forms("a", _S, "headline"), Forms("b", _S, "said")), _S)),
        ("byline:smith", Keyword("byline", ("smith",), _S)),
        ("oil NEAR/5 “prices”", Near((Forms("oil", _S), _w("prices")), 5, False, _S)),
        ("“oil prices”~5", Near((_w("oil"), _w("prices")), 5, False, _S)),
        ("-(oil OR gas)", Not(Or((Forms("oil", _S), Forms("gas", _S)), _S), _S)),
    ],
)
def test_with_forms_a_word_by_itself_means_all_its_forms(typed: str, expected: Query) -> None:
    assert _spanless(parse(typed, forms=STEMMED)) == expected


def test_with_forms_the_word_being_typed_is_still_a_prefix() -> None:
    expected = And((Forms("oil", _S), Prefix("pri", _S)), _S)
    assert _spanless(parse("oil pri", as_you_type=True, forms=STEMMED)) == expected


def test_not_covers_its_operator() -> None:
    typed = "oil NOT (a b)"
    query = parse(typed)
    assert isinstance(query, And)
    assert query.parts[1].span.of(typed) == "NOT (a b"


def _place(typed: str, *, as_you_type: bool) -> Span:
    """Where the query stands, or its error; a `Span` takes no nonsense."""
    try:
        return parse(typed, as_you_type=as_you_type).span
    except QueryError as error:
        return Span(error.start, error.end)


@given(st.text(st.sampled_from('ab*?"()-:. ’“”ANDORTé_19~/[]{}\\|+^,‘X'), max_size=40), st.booleans())
@example("date:1", False)
@example('headline:"', False)
@example("headline:((a", True)
def test_anything_typed_is_a_query_or_an_error_with_its_place(typed: str, as_you_type: bool) -> None:
    assert _place(typed, as_you_type=as_you_type).end <= len(typed)


_PIECES = ["aa", "(", ")", "AND", "OR", "NOT", "-", '"', "headline:", "date:1994", "b*", " ", "NEAR/5", "BEFORE"]
_PIECES += ["~", "~2", "/", "/a[b]/", "speaker:", "said:", "language:", "date:XX", "‘", "’"]


@given(st.lists(st.sampled_from(_PIECES), max_size=12), st.booleans())
def test_lexemes_in_any_order_are_a_query_or_an_error_with_its_place(pieces: list[str], as_you_type: bool) -> None:
    for typed in ("".join(pieces), " ".join(pieces)):
        assert _place(typed, as_you_type=as_you_type).end <= len(typed)


_SOUND = [typed for typed, _ in _WHOLE]


@pytest.mark.parametrize("typed", _SOUND)
def test_whatever_becomes_a_query_is_none_the_worse_while_it_is_typed(typed: str) -> None:
    for end in range(len(typed) + 1):
        assert parse(typed[:end], as_you_type=True).span.end <= end


_CLOSED = [typed for typed in _SOUND if typed.strip() and not typed.count('"') % 2]


@given(st.lists(st.sampled_from(_CLOSED), min_size=2, max_size=3))
def test_queries_side_by_side_can_be_typed_too(queries: list[str]) -> None:
    typed = " ".join(f"({query})" for query in queries)
    for end in range(len(typed) + 1):
        parse(typed[:end], as_you_type=True)


@pytest.mark.parametrize(
    "typed",
    ["/" + "(a*)*" * 39 + "/", "/" + "(" * 99 + ")" * 99 + "/", "‘" * 4000, '"' * 4000, "/[" * 2000, "~" * 4000,
     "a NEAR " * 570 + "a", "/\\" * 1300],
)  # fmt: skip
@pytest.mark.usefixtures("uncollected")
def test_what_is_meant_to_take_for_ever_does_not(typed: str) -> None:
    began = process_time()
    _place(typed, as_you_type=False)
    _place(typed, as_you_type=True)
    assert process_time() - began < 2
