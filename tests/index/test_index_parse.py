# SPDX-License-Identifier: MIT
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.index.language.parse import parse
from reader.model.query import And, DateRange, Everything, Flag, Leaf, Not, Or, Phrase, Prefix, Query, Wildcard, Word
from reader.model.texts import Span

_S = Span(0, 0)


def _w(text: str, field: str = "") -> Word:
    return Word(text, _S, field)


def _spanless(query: Query) -> Query:
    """The tree with all spans made equal, for comparing."""
    if isinstance(query, And | Or):
        return type(query)(tuple(map(_spanless, query.parts)), _S)
    if isinstance(query, Not):
        return Not(_spanless(query.part), _S)
    values = {name: getattr(query, name) for name in type(query).__dataclass_fields__} | {"span": _S}
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
]


@pytest.mark.parametrize(("typed", "expected"), _TYPING)
def test_what_is_still_being_typed_is_taken_as_it_will_be(typed: str, expected: Query) -> None:
    assert _spanless(parse(typed, as_you_type=True)) == expected


@pytest.mark.parametrize(
    ("typed", "start", "end", "part"),
    [
        ("(oil", 0, 1, "never closed"),
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
        ("a person:Grachev", 2, 9, "no field “person:”"),
        ('speaker:"Grachev"', 0, 8, "no field “speaker:”"),
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
    ],
)
def test_an_error_names_its_place(typed: str, start: int, end: int, part: str) -> None:
    with pytest.raises(QueryError, match=part) as caught:
        parse(typed)
    assert (caught.value.start, caught.value.end) == (start, end)


@pytest.mark.parametrize("typed", ["oil)", "person:x", "a AND OR b", "date:1994-13", "is:x", "date: "])
def test_what_can_never_become_right_is_an_error_while_typing(typed: str) -> None:
    with pytest.raises(QueryError):
        parse(typed, as_you_type=True)


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("  Grachev “of peace”", ["Grachev", "“of peace”"]),
        ("headline:oil date:1994..", ["oil", "date:1994.."]),
        ("(attach?, is:undated)", ["attach?", "is:undated"]),
    ],
)
def test_leaves_know_where_they_were_typed(typed: str, pieces: list[str]) -> None:
    query = parse(typed)
    assert isinstance(query, And)
    assert [part.span.of(typed) for part in query.parts] == pieces


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


@given(st.text(st.sampled_from('ab*?"()-:. ’“”ANDORTé_19'), max_size=40), st.booleans())
@example("date:1", False)
@example('headline:"', False)
@example("headline:((a", True)
def test_anything_typed_is_a_query_or_an_error_with_its_place(typed: str, as_you_type: bool) -> None:
    assert _place(typed, as_you_type=as_you_type).end <= len(typed)


_PIECES = ["a", "(", ")", "AND", "OR", "NOT", "-", '"', "headline:", "date:1994", "b*", " "]


@given(st.lists(st.sampled_from(_PIECES), max_size=12), st.booleans())
def test_lexemes_in_any_order_are_a_query_or_an_error_with_its_place(pieces: list[str], as_you_type: bool) -> None:
    for typed in ("".join(pieces), " ".join(pieces)):
        assert _place(typed, as_you_type=as_you_type).end <= len(typed)
