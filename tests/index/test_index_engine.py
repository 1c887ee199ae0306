# SPDX-License-Identifier: MIT
"""The engine against brute force: random documents, random trees, everything equal."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest
from brute_force import BruteForceEngine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from index_documents import FLAGGED, NOWHERE, REQUESTS, documents

from reader.errors import CancelledError, CancelToken, QueryError
from reader.index.columnar.writer import ColumnarWriter
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.index.outside import NothingOutside
from reader.model.query import Near, Prefix, Unfinished, leaves
from reader.model.search import (
    DayCount,
    IndexDocument,
    NearSpelling,
    ResultSet,
    SearchEngine,
    SearchRequest,
    Sort,
    Unknown,
)


class _Flags(NothingOutside):
    """Knows which articles bear a flag."""

    def __init__(self, borne: Mapping[str, frozenset[int]]) -> None:
        self.borne = borne

    def flagged(self, name: str) -> frozenset[int]:
        return self.borne[name]


def _same(found: ResultSet, expected: ResultSet, *, scored: bool = True) -> None:
    assert found.total == expected.total
    assert found.undated == expected.undated
    assert found.undated_aside == expected.undated_aside
    assert tuple(found.days) == expected.days
    assert [tuple(one) for one in found.months] == _months(expected.days)
    assert found.exact
    if expected.scores:
        assert not scored or list(found.scores) == pytest.approx(list(expected.scores))
        assert sorted(found.numbers) == sorted(expected.numbers)
    else:
        assert list(found.numbers) == list(expected.numbers)
        assert not found.scores


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ColumnarEngine, BruteForceEngine]]:
    """Sixty documents in four segments, some of them replaced or deleted."""
    folder = str(tmp_path_factory.mktemp("index"))
    brute = BruteForceEngine(flagged=FLAGGED.__getitem__)
    drawn: list[IndexDocument] = []

    @settings(max_examples=100, derandomize=True, database=None)
    @given(documents(st.just(0)))
    def draw(document: IndexDocument) -> None:
        drawn.append(document)

    draw()
    writer = ColumnarWriter(folder)
    for start in range(0, 100, 25):
        block = [replace(doc, number=1000 + (start + at) % 80) for at, doc in enumerate(drawn[start : start + 25])]
        writer.add(block)
        brute.add(block)
    gone = [1003, 1004, 1050, 9999]
    writer.delete(gone)
    brute.delete(gone)
    writer.close()
    engine = ColumnarEngine(folder, outside=_Flags(FLAGGED))
    yield engine, brute
    engine.close()


@pytest.mark.untraced
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(request=REQUESTS)
def test_every_tree_finds_what_brute_force_finds(
    archive: tuple[ColumnarEngine, BruteForceEngine], request: SearchRequest
) -> None:
    engine, brute = archive
    expected = brute.search(request, CancelToken())
    nears = any(isinstance(leaf, Near) for leaf, _ in leaves(request.query))  # which count once an article in scores
    _same(engine.search(request, CancelToken()), expected, scored=not nears)
    assert engine.leaf_counts(request.query, CancelToken()) == brute.leaf_counts(request.query)


def _months(days: Sequence[DayCount]) -> list[tuple[int, int, int]]:
    counts: Counter[tuple[int, int]] = Counter()
    for one in days:
        if one.day is not None:
            counts[one.day.year, one.day.month] += one.articles
    return [(*month, counts[month]) for month in sorted(counts)]


def test_the_whole_archive_is_counted_once_and_again_when_it_has_changed(
    archive: tuple[ColumnarEngine, BruteForceEngine], tmp_path: object
) -> None:
    engine, brute = archive
    assert tuple(engine.days()) == brute.days()
    assert engine.days() is engine.days()
    day = _day(1994, 5, 1)
    growing = _engine(str(tmp_path), IndexDocument(1, "Oil", "", day, day))
    before = growing.days()
    writer = ColumnarWriter(str(tmp_path))
    writer.add([IndexDocument(2, "Oil", "", day, 0), IndexDocument(3, "Oil", "", day, _day(1994, 5, 31))])
    writer.close()
    growing.refresh()
    after = growing.days()
    growing.close()
    assert tuple(before) == (DayCount(date(1994, 5, 1), 1),)
    assert [(one.until, one.unknown) for one in after] == [
        (date.max, Unknown.YEAR),
        (None, None),
        (date(1994, 5, 31), Unknown.DAY),
    ]


def test_an_article_without_an_upper_bound_may_be_of_any_later_day(tmp_path: object) -> None:
    engine = _engine(str(tmp_path), IndexDocument(1, "Oil", "", _day(1994, 5, 1), 0))
    found = [_find(engine, query).total for query in ("date:1993", "date:1994", "date:2005", "date:..1994-04")]
    engine.close()
    assert found == [0, 1, 1, 0]


@pytest.mark.parametrize(
    "word", ["grachev", "grachov", "attache", "bnak", "oli", "of", "strase", "баб", "zzzzzzz", "x" * 99]
)
def test_near_spellings_are_those_of_brute_force(archive: tuple[ColumnarEngine, BruteForceEngine], word: str) -> None:
    engine, brute = archive
    assert engine.near_spellings(word, 5) == brute.near_spellings(word, 5)


def _engine(folder: str, *documents_: IndexDocument) -> ColumnarEngine:
    writer = ColumnarWriter(folder)
    writer.add(documents_)
    writer.close()
    return ColumnarEngine(folder)


def _find(engine: SearchEngine, query: str, **options: object) -> ResultSet:
    return engine.search(SearchRequest(parse(query), **options), CancelToken())  # type: ignore[arg-type]  # any option


def _day(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal()


def test_newest_first_puts_the_undated_last_and_counts_each_day(tmp_path: object) -> None:
    engine = _engine(
        str(tmp_path),
        IndexDocument(1, "Oil", "", _day(1994, 5, 1), _day(1994, 5, 1)),
        IndexDocument(2, "Oil", "", 0, 0),
        IndexDocument(3, "Oil", "", _day(1994, 5, 2), _day(1994, 5, 2)),
        IndexDocument(4, "Oil", "", _day(1994, 5, 1), _day(1994, 12, 31)),
        IndexDocument(5, "Oil", "", 0, _day(2016, 7, 27)),
    )
    newest, oldest = _find(engine, "oil"), _find(engine, "oil", sort=Sort.OLDEST)
    engine.close()
    assert list(newest.numbers) == [3, 4, 1, 5, 2]
    assert list(oldest.numbers) == [1, 4, 3, 2, 5]
    assert newest.undated == 2
    assert list(newest.undated_bounds) == [None, date(2016, 7, 27)]
    assert tuple(newest.days) == (
        DayCount(date(1994, 5, 1), 1),
        DayCount(date(1994, 5, 1), 1, date(1994, 12, 31)),
        DayCount(date(1994, 5, 2), 1),
        DayCount(None, 2),
    )


def test_one_day_is_in_order_of_place_whichever_day_comes_first(tmp_path: object) -> None:
    first, second, bound = _day(1994, 5, 1), _day(1994, 5, 2), _day(2016, 7, 27)
    writer = ColumnarWriter(str(tmp_path))
    writer.add(
        [
            IndexDocument(1, "Oil", "", first, first, place=b"c"),
            IndexDocument(2, "Oil", "", first, first, place=b"a"),
            IndexDocument(3, "Oil", "", second, second, place=b"z"),
            IndexDocument(4, "Oil", "", 0, bound, place=b"y"),
        ]
    )
    writer.add(
        [
            IndexDocument(5, "Oil", "", first, first, place=b"b"),
            IndexDocument(6, "Oil", "", second, second, place=b"y"),
            IndexDocument(7, "Oil", "", 0, bound, place=b"x"),
            IndexDocument(8, "Oil", "", first, second, place=b"a"),
        ]
    )
    engine = ColumnarEngine(str(tmp_path))
    orders = [list(_find(engine, "oil", sort=sort).numbers) for sort in Sort]
    writer.add([IndexDocument(3, "Oil", "", second, second, place=b"x")])
    writer.finish()
    writer.close()
    assert engine.refresh()
    moved = list(_find(engine, "oil").numbers)
    engine.close()
    assert orders == [[2, 5, 1, 8, 6, 3, 7, 4], [6, 3, 8, 2, 5, 1, 7, 4], [6, 3, 8, 2, 5, 1, 7, 4]]
    assert moved == [3, 6, 8, 2, 5, 1, 7, 4]


def test_a_range_never_drops_the_undated_silently(tmp_path: object) -> None:
    engine = _engine(
        str(tmp_path),
        IndexDocument(1, "Oil", "", _day(1994, 5, 1), _day(1994, 5, 31)),
        IndexDocument(2, "Oil", "", 0, _day(1990, 1, 1)),
        IndexDocument(3, "Oil", "", 0, _day(2016, 7, 27)),
        IndexDocument(4, "Gas", "", 0, 0),
    )
    typed = _find(engine, "oil date:1994-05-20..1994-06")
    brushed = _find(engine, "oil", earliest=date(1994, 5, 31), latest=date(1995, 1, 1))
    without = _find(engine, "oil", earliest=date(1994, 5, 31), undated=False)
    engine.close()
    assert (list(typed.numbers), typed.undated_aside) == ([1], 1)  # 2 can't be of 1994
    assert (list(brushed.numbers), brushed.undated_aside) == ([1, 3], 0)
    assert (list(without.numbers), without.undated_aside) == ([1], 1)


def test_a_phrase_stays_in_headline_or_body_and_what_was_found_is_searchable(tmp_path: object) -> None:
    engine = _engine(str(tmp_path), IndexDocument(1, "the bank", "of attaché", 1, 1, ("the attach? of", "of the")))
    totals = {q: _find(engine, q).total for q in ('"the bank"', '"bank of"', "attach", "attach?", '"attache attach"')}
    engine.close()
    assert totals == {'"the bank"': 1, '"bank of"': 0, "attach": 1, "attach?": 1, '"attache attach"': 0}


@pytest.mark.untraced
@pytest.mark.parametrize("query", ["oil {}", "oil OR -{}"])
def test_an_expression_that_takes_too_long_is_told_with_its_place(tmp_path: object, query: str) -> None:
    slow = r"/(x|xx|xxx)+[^x]\b/"
    typed = query.format(slow)
    engine = _engine(str(tmp_path), IndexDocument(1, "", "oil " + "x" * 200, 1, 1), IndexDocument(2, "", "gas", 1, 1))
    for ask in (lambda: _find(engine, typed), lambda: engine.leaf_counts(parse(typed), CancelToken())):
        with pytest.raises(QueryError, match="takes too long") as raised:
            ask()
        assert typed[raised.value.start : raised.value.end] == slow
    engine.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("/ba[", []),
        ("-/ba[", []),
        ("(-/ba[", []),
        ("oil /ba[", [1]),
        ("oil -/ba[", [1]),
        ("oil OR /ba[", [1]),
        ("gas OR (oil /ba[", [2, 1]),
        ("said:/ba[", []),
    ],
)
@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.RELEVANCE])
def test_an_unfinished_expression_finds_what_stands_beside_it(
    tmp_path: object, typed: str, found: list[int], sort: Sort
) -> None:
    engine = _engine(str(tmp_path), IndexDocument(1, "", "oil oil", 1, 1), IndexDocument(2, "", "gas gas gas", 2, 2))
    query = parse(typed, as_you_type=True)
    answer = engine.search(SearchRequest(query, sort=sort), CancelToken())
    counts = [one.articles for one in engine.leaf_counts(query, CancelToken()) if isinstance(one.leaf, Unfinished)]
    engine.close()
    assert sorted(answer.numbers) == sorted(found)
    assert counts == [0]


def test_a_word_in_the_headline_weighs_more(tmp_path: object) -> None:
    engine = _engine(
        str(tmp_path),
        IndexDocument(1, "Nothing", "oil " + "word " * 9, 5, 5),
        IndexDocument(2, "Oil", "word " * 10, 4, 4),
        IndexDocument(3, "Nothing", "word " * 11, 3, 3),
    )
    found = _find(engine, "oil OR nothing", sort=Sort.RELEVANCE)
    none = _find(engine, "is:undated", sort=Sort.RELEVANCE)
    engine.close()
    assert list(found.numbers) == [1, 2, 3]
    assert list(found.scores) == sorted(found.scores, reverse=True)
    assert none.total == 0


def test_near_spellings_come_nearest_first_then_commonest(tmp_path: object) -> None:
    engine = _engine(
        str(tmp_path),
        *(IndexDocument(n, "", "gratchev gratschew", 1, 1) for n in range(3)),
        IndexDocument(9, "", "grachov", 1, 1),
    )
    found = engine.near_spellings("grachev", 3)
    engine.close()
    assert found == (NearSpelling("gratchev", 3), NearSpelling("grachov", 1))


def test_a_cancelled_search_ends(archive: tuple[ColumnarEngine, BruteForceEngine]) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        archive[0].search(SearchRequest(Prefix("zzq", NOWHERE)), token)


def test_a_folder_without_an_index_finds_nothing_until_there_is_one(tmp_path: object) -> None:
    folder = f"{tmp_path}/not/yet"
    engine = ColumnarEngine(folder)
    assert _find(engine, "*").total == 0
    assert engine.near_spellings("oil", 3) == ()
    assert not engine.refresh()
    writer = ColumnarWriter(folder)
    writer.add([IndexDocument(1, "Oil", "", 1, 1)])
    assert _find(engine, "*").total == 0
    assert engine.refresh()
    assert _find(engine, "oil").total == 1
    writer.close()
    engine.close()
    engine.close()


def test_the_next_keystroke_keeps_what_was_found(tmp_path: object) -> None:
    engine = _engine(str(tmp_path), *(IndexDocument(n, "Oil price", "of crude", 1, 1) for n in range(50)))
    first = [_find(engine, "oil pr*").total, _find(engine, "oil price").total, _find(engine, "oil pr*").total]
    engine.close()
    assert first == [50, 50, 50]


def test_a_flag_is_asked_for_whenever_what_bears_it_may_have_changed(tmp_path: object) -> None:
    borne = {"new": frozenset({1, 2, 99})}
    writer = ColumnarWriter(str(tmp_path))
    writer.add([IndexDocument(number, "Oil", "", 1, 1) for number in (1, 2, 3)])
    engine = ColumnarEngine(str(tmp_path), outside=_Flags(borne))
    plain = ColumnarEngine(str(tmp_path))
    first = list(_find(engine, "is:new").numbers)
    borne["new"] = frozenset({3})
    second = list(_find(engine, "oil is:new").numbers)
    writer.add([IndexDocument(4, "Oil", "", 1, 1)])
    writer.delete([3])
    writer.close()
    engine.refresh()
    borne["new"] = frozenset({3, 4})
    third = list(_find(engine, "is:new").numbers)
    rest = list(_find(engine, "-is:new").numbers)
    nothing = _find(plain, "is:new")
    engine.close()
    plain.close()
    assert (first, second, third, rest) == ([1, 2], [3], [4], [1, 2])
    assert nothing.total == 0
