# SPDX-License-Identifier: MIT
"""Our query classes among Whoosh's: equality, hashes, parts, translation; the stock door on no and on many segments."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from query_trees import NOWHERE
from whoosh.query.compound import And, AndNot, Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Every, Query
from whoosh.query.terms import FuzzyTerm, Prefix, Regex, Term, Wildcard
from whoosh.query.wrappers import Not
from whoosh.searching import Searcher

from reader.index.codec import queries as own
from reader.index.codec.columnar_index import ColumnarIndex
from reader.index.codec.places import near, side_by_side
from reader.index.codec.translate import translate
from reader.index.columnar.writer import ColumnarWriter
from reader.model import query as ours
from reader.model.search import IndexDocument, IndexQuotation

_A, _B = Term("text", "a"), Term("text", "b")

_DIFFERENT: Sequence[Query] = (
    own.Near("text", (_A, _B), 3),
    own.Near("text", (_B, _A), 3),
    own.Near("text", (_A, _B), 4),
    own.Near("text", (_A, _B), 3, ordered=True),
    own.Near("headline", (_A, _B), 3),
    own.Near("text", (_A, _B), 3, boost=2.0),
    own.OpenPhrase("text", ("a", "b")),
    own.OpenPhrase("text", ("b", "a")),
    own.Days(1, 2),
    own.Days(1, None),
    own.Days(None, 1),
    own.Anniversary(5, 9),
    own.Anniversary(9, 5),
    own.Undated(),
    own.Undated(boost=0.5),
    own.Flagged("new"),
    own.Flagged("certain"),
    own.Quoted(_A),
    own.Quoted(_B),
    own.Keyword("source", ("a", "b")),
    own.Keyword("source", ("a", "b"), open_end=True),
    own.Keyword("byline", ("a", "b")),
    own.Named("source", ("a", "b")),
    own.Named("person", ("a", "b")),
    own.Forms("text", "a"),
    own.Forms("headline", "a"),
    own.WholeRegex("text", "a"),
    Regex("text", "a"),
    _A,
)


def test_queries_are_equal_and_hashed_by_all_that_they_say() -> None:
    for at, one in enumerate(_DIFFERENT):
        twin = one.copy()
        assert twin is not one
        assert (twin, hash(twin)) == (one, hash(one))
        assert all(one != other for other in _DIFFERENT[at + 1 :])
    assert len(set(_DIFFERENT)) == len(_DIFFERENT)


@pytest.mark.parametrize("query", _DIFFERENT)
def test_queries_can_be_shown_and_weighted(query: Query) -> None:
    assert type(query).__name__ in repr(query)
    assert str(query)
    assert query.with_boost(3.0) != query


def test_parts_are_seen_by_whoosh() -> None:
    node = own.Near("text", (_A, Or([_B, Phrase("text", ["c", "d"])])), 3)
    assert [str(leaf) for leaf in node.leaves()] == ["text:a", "text:b", 'text:"c d"']
    assert node.all_terms() == {("text", word) for word in "abcd"}
    assert node.replace("text", "a", "x").leaves().__next__() == Term("text", "x")
    assert own.OpenPhrase("text", ("a", "b", "c")).all_terms() == {("text", "a"), ("text", "b")}
    assert own.OpenPhrase("text", ("a", "b")).all_terms(phrases=False) == set()
    assert own.Keyword("source", ("a", "b")).text == "a b"
    assert [own.Quoted(_A).is_leaf(), own.Quoted(_A).field()] == [True, None]


def _word(text: str, field: str = "") -> ours.Word:
    return ours.Word(text, NOWHERE, field)


def _both(*parts: ours.Query) -> ours.And:
    return ours.And(parts, NOWHERE)


_NATO, _EUROPE = _word("nato", "quote"), _word("europe", "quote")
_GRACHEV = ours.Keyword("speaker", ("grachev",), NOWHERE)
_BY_GRACHEV, _TOLD_NATO, _TOLD_EUROPE = own.Named("speaker", ("grachev",)), Term("text", "nato"), Term("text", "europe")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (_word("a"), _A),
        (_word("a", "headline"), Term("headline", "a")),
        (ours.Forms("a", NOWHERE), own.Forms("text", "a")),
        (ours.Prefix("a", NOWHERE), Prefix("text", "a")),
        (ours.Wildcard("*a", NOWHERE), Wildcard("text", "*a")),
        (ours.Fuzzy("a", 2, NOWHERE), FuzzyTerm("text", "a", maxdist=2, prefixlength=0)),
        (ours.Regex("a+", NOWHERE), own.WholeRegex("text", "a+")),
        (ours.Phrase(("a", "b"), NOWHERE), Phrase("text", ["a", "b"])),
        (ours.Phrase(("a", "b"), NOWHERE, "headline", open_end=True), own.OpenPhrase("headline", ("a", "b"))),
        (ours.Near((_word("a"), _word("b")), 5, True, NOWHERE), own.Near("text", (_A, _B), 5, ordered=True)),
        (ours.DateRange(date(1994, 5, 1), None, NOWHERE), own.Days(date(1994, 5, 1).toordinal(), None)),
        (ours.Anniversary(5, 9, NOWHERE), own.Anniversary(5, 9)),
        (ours.Flag("undated", NOWHERE), own.Undated()),
        (ours.Flag("certain", NOWHERE), own.Flagged("certain")),
        (ours.Everything(NOWHERE), Every()),
        (ours.Keyword("source", ("ap",), NOWHERE, open_end=True), own.Keyword("source", ("ap",), open_end=True)),
        (ours.Keyword("person", ("ana",), NOWHERE), own.Named("person", ("ana",))),
        (ours.Not(_word("a"), NOWHERE), Not(_A)),
        (_both(_word("a"), _word("b")), And([_A, _B])),
        (_both(_word("a"), ours.Not(_word("b"), NOWHERE)), AndNot(_A, _B)),
        (_both(ours.Not(_word("a"), NOWHERE), ours.Not(_word("b"), NOWHERE)), AndNot(Every(), Or([_A, _B]))),
        (ours.Or((_word("a"), _word("b")), NOWHERE), Or([_A, _B])),
        (_NATO, own.Quoted(_TOLD_NATO)),
        (_word("grachev", "said"), own.Quoted(Or([Term("text", "grachev"), _BY_GRACHEV]))),
        (
            ours.Prefix("gra", NOWHERE, "said"),
            own.Quoted(Or([Prefix("text", "gra"), own.Named("speaker", ("gra",), True)])),
        ),
        (ours.Prefix("gr", NOWHERE, "said"), own.Quoted(Prefix("text", "gr"))),
        (ours.Regex("a+", NOWHERE, "said"), own.Quoted(own.WholeRegex("text", "a+"))),
        (_GRACHEV, own.Quoted(_BY_GRACHEV)),
        (_both(_NATO, _GRACHEV), own.Quoted(And([_TOLD_NATO, _BY_GRACHEV]))),
        (_both(_NATO, _word("a"), _GRACHEV), And([own.Quoted(And([_TOLD_NATO, _BY_GRACHEV])), _A])),
        (_both(_word("a"), _GRACHEV), And([own.Quoted(_BY_GRACHEV), _A])),
        (
            _both(ours.Or((_NATO, _EUROPE), NOWHERE), _GRACHEV),
            own.Quoted(And([Or([_TOLD_NATO, _TOLD_EUROPE]), _BY_GRACHEV])),
        ),
        (_both(_NATO, ours.Not(_GRACHEV, NOWHERE)), AndNot(own.Quoted(_TOLD_NATO), own.Quoted(_BY_GRACHEV))),
        (ours.Or((_NATO, _word("a")), NOWHERE), Or([own.Quoted(_TOLD_NATO), _A])),
    ],
)
def test_translation(query: ours.Query, expected: Query) -> None:
    assert translate(query) == expected


def test_no_other_leaf_is_translated() -> None:
    with pytest.raises(TypeError):
        translate("nato")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "distance", "ordered", "found"),
    [
        ([(0, 0)], [(3, 3)], 3, False, True),
        ([(0, 0)], [(3, 3)], 2, False, False),
        ([(3, 3)], [(0, 0)], 3, True, False),
        ([(0, 1)], [(4, 5)], 3, True, True),
        ([(0, 1)], [(4, 5)], 3, False, True),  # each counts as one word: 5 - 0 - 2
        ([(0, 1)], [(4, 5)], 2, False, False),
        ([(0, 1)], [(1, 2)], 5, False, False),  # they share a word
        ([(2, 2)], [(2, 2)], 5, False, False),
        ([(2, 2)], [(2, 2), (4, 4)], 2, False, True),
    ],
)
def test_nearness(
    one: list[tuple[int, int]], other: list[tuple[int, int]], distance: int, ordered: bool, found: bool
) -> None:
    assert near([{7: one}, {7: other, 8: other}], distance, ordered=ordered) == [7] * found


def test_three_near_one_another_may_not_share_a_word() -> None:
    the = {1: [(0, 0), (2, 2)], 2: [(0, 0), (2, 2), (9, 9)]}
    assert near([the, the, the], 9, ordered=False) == [2]
    assert near([the, the, the], 8, ordered=False) == []


def test_words_side_by_side() -> None:
    assert side_by_side([{1: [(0, 0), (5, 5)], 2: [(0, 0)]}, {1: [(1, 1), (7, 7)], 3: [(0, 0)]}]) == {1: [(0, 1)]}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[ColumnarIndex]:
    index = ColumnarIndex(str(tmp_path / "none"))
    yield index
    index.close()


def test_nothing_is_found_where_nothing_is(empty: ColumnarIndex) -> None:
    searcher = empty.searcher()
    for query in _DIFFERENT:
        assert list(query.docs(searcher)) == []
        assert searcher.evaluate(query).count() == 0


def test_the_stock_door_reaches_across_segments(tmp_path: Path) -> None:
    writer = ColumnarWriter(str(tmp_path))
    said = (IndexQuotation("never again", ("ana",)),)
    writer.add([IndexDocument(1, "", "common words near by", 1, 1, quotations=said), IndexDocument(2, "", "x", 0, 0)])
    writer.add([IndexDocument(3, "", "words are common", 2, 2, quotations=said), IndexDocument(4, "", "y", 0, 0)])
    writer.close()
    index = ColumnarIndex(str(tmp_path))
    searcher = Searcher(index.reader())
    near_words = own.Near("text", (Term("text", "common"), Term("text", "words")), 2)
    for query, expected in (
        (near_words, {1, 3}),
        (And([near_words, own.Days(2, None)]), {3}),
        (Or([own.Undated(), own.Quoted(Term("text", "again"))]), {1, 2, 3, 4}),
        (And([own.Quoted(Prefix("text", "ne")), Not(own.Days(1, 1))]), {3}),
        (own.OpenPhrase("text", ("are", "com")), {3}),
        (Or([own.Flagged("certain"), own.Named("person", ("ana",))]), set()),  # nobody outside knows any
        (own.Quoted(own.Quoted(Every())), set()),
        (AndNot(own.Days(None, None), own.Anniversary(1, 2)), {1}),
    ):
        assert {hit["number"] for hit in searcher.search(query, limit=None)} == expected
        assert {hit.score for hit in searcher.search(own.Undated(boost=2.5))} == {2.5}
    index.close()
