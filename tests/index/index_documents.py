# SPDX-License-Identifier: MIT
"""Random documents and trees for the tests of the engine."""

from datetime import date

from hypothesis import strategies as st

from reader.model.query import (
    And,
    Anniversary,
    DateRange,
    Everything,
    Flag,
    Fuzzy,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Wildcard,
    Word,
)
from reader.model.search import IndexDocument, SearchRequest, Sort, Unknown
from reader.model.texts import Span

NOWHERE = Span(0, 0)

_TYPED = [
    "the",
    "of",
    "oil",
    "Oil’s",
    "attaché",
    "attache\u0301",
    "U.S.",
    "Straße",
    "grachev",
    "bank",
    "co-op",
    "ба",
    "x" * 300,
]
_FOLDED = ["the", "of", "oil", "oil's", "attache", "u.s", "strasse", "grachev", "bank", "co", "op", "ба", "never"]
_DAYS = [date(1994, 5, 1), date(1994, 5, 27), date(1994, 6, 30), date(1995, 1, 1), date(2016, 7, 27)]

_TEXTS = st.lists(st.sampled_from(_TYPED), max_size=12).map(" ".join)
_INTERVALS = st.one_of(
    st.tuples(st.sampled_from(_DAYS), st.sampled_from(_DAYS)).map(lambda pair: tuple(sorted(pair))),
    st.sampled_from(_DAYS).map(lambda day: (day, day)),
    st.sampled_from(_DAYS).map(lambda day: (day, None)),
    st.just((None, None)),
    st.sampled_from(_DAYS).map(lambda day: (None, day)),
)
_PLACES = st.sampled_from([b"", b"a\n", b"a", b"a/b\0x", b"\xff", b"long" * 99])


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0


@st.composite
def documents(draw: st.DrawFn, numbers: st.SearchStrategy[int]) -> IndexDocument:
    earliest, latest = draw(_INTERVALS)
    also = draw(st.lists(st.sampled_from(["attach", "of the"]), max_size=1))
    return IndexDocument(
        draw(numbers), draw(_TEXTS), draw(_TEXTS), _ordinal(earliest), _ordinal(latest), tuple(also), draw(_PLACES)
    )


_FIELDS = st.sampled_from(["", "", "headline"])
_WORDS = st.sampled_from(_FOLDED)
_PAIRS = st.lists(st.builds(Word, _WORDS, st.just(NOWHERE)), min_size=2, max_size=3).map(tuple)
_ENDS = st.one_of(st.none(), st.sampled_from(_DAYS))
FLAGGED = {
    "certain": frozenset(range(1000, 1080, 2)),
    "damaged-accents": frozenset({1001, 1003, 1050, 7}),
    "new": frozenset[int](),
}
"""Numbers of articles by flag: some that were deleted, one that never was."""
_LEAVES: st.SearchStrategy[Query] = st.one_of(
    st.builds(Word, _WORDS, st.just(NOWHERE), _FIELDS),
    st.builds(Prefix, st.sampled_from(["o", "att", "u", "strass", "б", "zz"]), st.just(NOWHERE), _FIELDS),
    st.builds(
        Wildcard, st.sampled_from(["*chev", "o?l", "*a*e*", "attach?", "?f", "zz*z", "b*k"]), st.just(NOWHERE), _FIELDS
    ),
    st.builds(Phrase, st.lists(_WORDS, min_size=2, max_size=3).map(tuple), st.just(NOWHERE), _FIELDS, st.booleans()),
    st.builds(Phrase, st.just(("of", "t")), st.just(NOWHERE), _FIELDS, st.just(True)),
    st.builds(Fuzzy, _WORDS, st.sampled_from([1, 2]), st.just(NOWHERE), _FIELDS),
    st.builds(Near, _PAIRS, st.integers(1, 20), st.booleans(), st.just(NOWHERE)),
    st.builds(DateRange, _ENDS, _ENDS, st.just(NOWHERE)),
    st.builds(Anniversary, st.sampled_from([1, 5]), st.sampled_from([1, 27]), st.just(NOWHERE)),
    st.just(Flag("undated", NOWHERE)),
    st.sampled_from(sorted(FLAGGED)).map(lambda name: Flag(name, NOWHERE)),
    st.just(Everything(NOWHERE)),
)


def _groups(inner: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    parts = st.lists(inner, min_size=2, max_size=4).map(tuple)
    return st.one_of(
        st.builds(And, parts, st.just(NOWHERE)),
        st.builds(Or, parts, st.just(NOWHERE)),
        st.builds(Not, inner, st.just(NOWHERE)),
    )


QUERIES: st.SearchStrategy[Query] = st.recursive(_LEAVES, _groups, max_leaves=6)
REQUESTS = st.builds(
    SearchRequest,
    QUERIES,
    st.one_of(st.none(), st.none(), st.sampled_from(_DAYS)),
    st.one_of(st.none(), st.none(), st.sampled_from(_DAYS)),
    st.booleans(),
    st.sampled_from(Sort),
    st.one_of(st.none(), st.none(), st.none(), st.sampled_from(Unknown)),
)
