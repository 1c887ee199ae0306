# SPDX-License-Identifier: MIT
"""What an engine hands back is made as it is looked at, by any thread, and outlives what it was made of."""

import threading
from array import array
from collections.abc import Iterator
from datetime import date

import pytest

from reader.errors import CancelToken
from reader.index.columnar.writer import ColumnarWriter
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.model.search import (
    CopyColumns,
    IndexDocument,
    IndexQuotation,
    MonthCount,
    ResultSet,
    SearchRequest,
    Sort,
    WordCount,
)

FIRST = date(1990, 1, 1).toordinal()
DAYS = 700
ARTICLES = 6000


def _document(number: int) -> IndexDocument:
    """Return one of many that all have `the` and `of`; every seventh has `oil`, the more often the higher."""
    day = FIRST + number * 31 % DAYS if number % 10 else 0
    oil = "oil " * (number % 7 == 0) * (1 + number // 1000)
    return IndexDocument(number, f"Story {number}", f"the talk of {oil}the town", day, day, place=b"%d" % (number % 3))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return an index of two segments, with some articles replaced and some deleted."""
    folder = str(tmp_path_factory.mktemp("answers"))
    writer = ColumnarWriter(folder)
    writer.add(map(_document, range(4000)))
    writer.add(map(_document, range(3900, ARTICLES)))
    writer.delete(range(0, ARTICLES, 50))
    writer.close()
    return folder


@pytest.fixture
def engine(folder: str) -> Iterator[ColumnarEngine]:
    engine = ColumnarEngine(folder)
    yield engine
    engine.close()


def _find(engine: ColumnarEngine, query: str, sort: Sort = Sort.NEWEST) -> ResultSet:
    return engine.search(SearchRequest(parse(query), sort=sort), CancelToken())


def _expected(sort: Sort) -> list[int]:
    documents = [_document(number) for number in range(ARTICLES) if number % 50]
    way = 1 if sort is Sort.OLDEST else -1
    documents.sort(key=lambda one: (not one.earliest, way * one.earliest, one.place, one.number))
    return [one.number for one in documents]


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST])
def test_any_rows_are_those_of_the_whole_order_whichever_are_looked_at_first(
    engine: ColumnarEngine, sort: Sort
) -> None:
    expected = _expected(sort)
    for looks in ([slice(0, 50), slice(30, 90), slice(1000, 1050)], [slice(-3, None), slice(5, 2, -1)], [slice(None)]):
        numbers = _find(engine, "the", sort).numbers
        assert len(numbers) == len(expected)
        for look in looks:
            assert numbers[look] == array("q", expected[look])
    numbers = _find(engine, "the", sort).numbers
    assert (numbers[0], numbers[-1], numbers[70]) == (expected[0], expected[-1], expected[70])
    assert numbers[7000:] == array("q")
    with pytest.raises(IndexError):
        numbers[len(expected)]


def test_a_number_is_looked_up_among_the_first_and_then_in_all(engine: ColumnarEngine) -> None:
    expected = _expected(Sort.NEWEST)
    numbers = _find(engine, "the").numbers
    assert numbers.index(expected[3]) == 3
    assert numbers.index(expected[4321]) == 4321
    assert expected[17] in numbers
    assert 50 not in numbers
    strangers: tuple[object, ...] = ("oil", None)
    assert not any(stranger in numbers for stranger in strangers)
    for missing, *between in ((50,), (expected[3], 4), (expected[3], 0, 3)):
        with pytest.raises(ValueError, match="not among"):
            numbers.index(missing, *between)


def test_threads_look_at_one_answer_while_its_engine_goes_on_and_ends(folder: str) -> None:
    engine = ColumnarEngine(folder)
    found = _find(engine, "the")
    expected = _expected(Sort.NEWEST)
    wrong: list[object] = []

    def look(start: int) -> None:
        places = range(start, len(expected), 97)
        wrong.extend(place for place in places if found.numbers[place] != expected[place])
        wrong.extend([start] * (sum(one.articles for one in found.days) != found.total))

    threads = [threading.Thread(target=look, args=(start,)) for start in range(6)]
    for thread in threads:
        thread.start()
    for query in ("oil", "t*", "of -oil"):
        _find(engine, query)
    engine.close()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert list(found.numbers) == expected


def test_the_best_are_the_same_whether_the_rest_is_put_in_order_or_not(engine: ColumnarEngine) -> None:
    for query in ("oil", "the", "story OR oil"):
        first, whole = _find(engine, query, Sort.RELEVANCE), _find(engine, query, Sort.RELEVANCE)
        assert len(whole.scores) == len(whole.numbers) == whole.total
        assert list(whole.scores) == sorted(whole.scores, reverse=True)
        assert first.numbers[:40] == whole.numbers[:][:40]
        assert first.scores[:40] == whole.scores[:][:40]
    oil = _find(engine, "oil", Sort.RELEVANCE).numbers
    assert oil[0] // 1000 == 5
    newest = _expected(Sort.NEWEST)
    equal = [number for number in _find(engine, "the", Sort.RELEVANCE).numbers if number % 7]
    assert equal == [number for number in newest if number % 7]


def test_months_are_counted_without_the_undated(engine: ColumnarEngine) -> None:
    found = _find(engine, "oil")
    months = list(found.months)
    assert months[0][:2] == (1990, 1)
    assert sum(one.articles for one in months) == found.total - found.undated
    assert isinstance(months[0], MonthCount)


def test_copies_are_folded_before_anything_is_counted(folder: str) -> None:
    columns = [CopyColumns(array("q", [61, 11, 21, 4011, 77, 50, 9, 12_345]), array("q", [1, 1, 1, 1, 2, 2, 3, 3]))]
    engine = ColumnarEngine(folder, copies=lambda: columns[0])
    request = SearchRequest(parse("the"), fold=True)
    found = engine.search(request, CancelToken())
    assert (found.folded, dict(found.copies)) == (3, {61: (11, 21, 4011)})
    assert (found.total, len(found.numbers)) == (ARTICLES - 120, ARTICLES - 123)
    assert sum(one.articles for one in found.days) == len(found.numbers)
    assert not {11, 21, 4011} & set(found.numbers)
    assert not engine.search(SearchRequest(parse("the")), CancelToken()).copies
    columns[0] = CopyColumns(array("q", [11, 61]), array("q", [1, 1]))
    again = engine.search(SearchRequest(parse("the"), fold=True, sort=Sort.RELEVANCE), CancelToken())
    engine.close()
    assert dict(again.copies) == {11: (61,)}
    assert len(again.scores) == len(again.numbers) == ARTICLES - 121


def test_folded_copies_without_a_date_are_counted(folder: str) -> None:
    columns = CopyColumns(array("q", [31, 20, 3990, 32, 50, 40, 60]), array("q", [1, 1, 1, 1, 1, 2, 2]))
    engine = ColumnarEngine(folder, copies=lambda: columns)
    every = engine.search(SearchRequest(parse("the")), CancelToken())
    found = engine.search(SearchRequest(parse("the"), fold=True), CancelToken())
    engine.close()
    assert (found.folded, found.folded_undated, every.folded_undated) == (4, 3, 0)  # 50 is deleted, 3990 stood twice
    assert found.undated + found.folded_undated == every.undated


def test_what_is_slow_shows_its_newest_first(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.index.answer.first_page._LEAST", 100)
    engine = ColumnarEngine(folder)
    shown: list[ResultSet] = []
    whole = engine.search(SearchRequest(parse("talk NEAR/3 of")), CancelToken(), first_page=shown.append)
    (page,) = shown
    assert (page.exact, whole.exact, whole.total) == (False, True, ARTICLES - 120)
    assert len(page.numbers) >= 50
    assert page.numbers[:] == whole.numbers[: len(page.numbers)]
    for query, sort in (("talk NEAR/3 of", Sort.OLDEST), ("talk", Sort.NEWEST), ("nothing NEAR/3 here", Sort.NEWEST)):
        engine.search(SearchRequest(parse(query), sort=sort), CancelToken(), first_page=shown.append)
    engine.close()
    assert shown == [page]


@pytest.mark.parametrize(("many", "pages"), [(201, 0), (200, 1)])
def test_positions_of_all_segments_together_are_worth_a_first_page(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch, many: int, pages: int
) -> None:
    monkeypatch.setattr("reader.index.answer.first_page._LEAST", 100)
    monkeypatch.setattr("reader.index.bulk.phrase._MANY", many)
    writer = ColumnarWriter(str(tmp_path))
    for block in range(4):
        numbers = range(50 * block, 50 * block + 50)
        writer.add(IndexDocument(one, "the quick harbour", "", one + 1, one + 1) for one in numbers)
    writer.close()
    monkeypatch.setattr("reader.index.bulk.phrase._WHOLE", 1)
    engine = ColumnarEngine(str(tmp_path))
    shown: list[ResultSet] = []
    request = SearchRequest(parse('headline:"quick harbour"'))
    assert engine.search(request, CancelToken(), first_page=shown.append).total == 200
    engine.close()
    assert len(shown) == pages


def test_a_first_page_needs_days_by_which_something_is_the_newest(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.index.answer.first_page._LEAST", 100)
    writer = ColumnarWriter(str(tmp_path))
    writer.add(IndexDocument(number, "", "the talk of the town", 0, 0) for number in range(300))
    engine = ColumnarEngine(str(tmp_path))
    shown: list[ResultSet] = []
    engine.search(SearchRequest(parse("talk NEAR/3 of")), CancelToken(), first_page=shown.append)
    assert shown == []
    writer.add(IndexDocument(number, "", "the talk of the town", 9, 9) for number in range(300, 350))
    writer.close()
    engine.refresh()
    engine.search(SearchRequest(parse("talk NEAR/3 of")), CancelToken(), first_page=shown.append)
    engine.close()
    assert [list(page.numbers) for page in shown] == [list(range(300, 350))]


def test_near_spellings_end_where_no_commoner_one_can_come(tmp_path: object) -> None:
    writer = ColumnarWriter(str(tmp_path))
    writer.add([IndexDocument(number, "", "grachov gratschow", 1, 1) for number in range(3)])
    writer.add([IndexDocument(9, "", "grachow grachuv grachof", 1, 1)])
    writer.delete([1])
    writer.close()
    engine = ColumnarEngine(str(tmp_path))
    found = [engine.near_spellings("grachev", limit) for limit in (1, 2, 9)]
    engine.close()
    assert [[(one.word, one.articles) for one in each] for each in found] == [
        [("grachov", 2)],
        [("grachov", 2), ("grachuv", 1)],
        [("grachov", 2), ("grachuv", 1), ("grachof", 1), ("grachow", 1)],
    ]


def test_the_words_of_an_archive_are_told_the_commonest_first(tmp_path: object) -> None:
    writer = ColumnarWriter(str(tmp_path))
    said = (IndexQuotation("We won", ("ann lowe",)), IndexQuotation("we did", ("ann lowe", "bob")))
    day = FIRST
    writer.add(
        [
            IndexDocument(1, "Port", "ports porter", day, day, byline="Ann Lowe", quotations=said),
            IndexDocument(2, "Porter", "harbour", day, day, byline="ANN  Løwe"),
            IndexDocument(3, "Port", "port porthole", day, day, byline="Bob"),
        ]
    )
    writer.add([IndexDocument(4, "Ports", "porthole", day, day, source="The Courier")])
    writer.delete([3])
    engine = ColumnarEngine(str(tmp_path))
    assert engine.vocabulary("", "port", 9) == (
        WordCount("porter", 2),
        WordCount("ports", 2),
        WordCount("port", 1),
        WordCount("porthole", 1),
    )
    assert engine.vocabulary("", "port", 1) == (WordCount("porter", 2),)
    assert engine.vocabulary("byline", "", 9) == (WordCount("ann lowe", 2),)
    assert engine.vocabulary("source", "the c", 9) == (WordCount("the courier", 1),)
    assert engine.vocabulary("speaker", "", 9) == (WordCount("ann lowe", 1), WordCount("bob", 1))
    assert engine.vocabulary("said", "w", 9) == (WordCount("we", 1), WordCount("won", 1))
    for query, words in (
        ("port*", ["porter", "ports", "port", "porthole"]),
        ("*hole", ["porthole"]),
        ("ports~1", ["ports", "port"]),
        ("/po.t/", ["port"]),
        ("headline:port*", ["port", "porter", "ports"]),
        ("said:w*", ["we", "won"]),
        ("port", []),
        ('"port ports"', []),
    ):
        (leaf,) = [parse(query)]
        found = engine.widened(leaf, 9, CancelToken())  # type: ignore[arg-type]  # each of these is a leaf
        assert [one.word for one in found] == words
    engine.close()
