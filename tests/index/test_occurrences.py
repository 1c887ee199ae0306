# SPDX-License-Identifier: MIT
"""Every occurrence against a plain scan of the texts: random queries of all kinds, filters and orders."""

import random
import tracemalloc
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from brute_matching import Matching, cut
from occurrence_scan import NAMES, Scan, Spoken, quoting
from varied_documents import documents, made_texts, outside, sample_texts, trees

from reader.errors import CancelledError, CancelToken
from reader.index.columnar.writer import ColumnarWriter
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.index.occurrences.thinning import article_hash, mixed
from reader.model.occurrence import OccurrenceKey, OccurrencePlace, OccurrenceRequest, SpokenAt
from reader.model.search import IndexDocument, SearchRequest

_Archive = tuple[ColumnarEngine, Spoken, Scan, Sequence[IndexDocument]]


@pytest.fixture(scope="module", params=[1, 4], ids=["one segment", "several segments"])
def archive(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[_Archive]:
    chance = random.Random(7)
    folder = str(tmp_path_factory.mktemp("index"))
    made = [quoting(one, chance) for one in documents(sample_texts()[:30] + made_texts(chance, 30), chance)]
    writer, parts = ColumnarWriter(folder), request.param
    for at in range(parts):
        writer.add(made[at::parts])
    gone = [one.number for one in made[::17]]
    writer.delete(gone)
    if parts == 1:
        writer.finish()
    writer.close()
    stay = [one for one in made if one.number not in gone]
    spoken = Spoken({stay[3].number: [SpokenAt(2, 40, frozenset({"pavel grachev"})), SpokenAt(50, 60)], 5: []})
    known = outside([one.number for one in stay], chance)
    engine = ColumnarEngine(folder, outside=known)
    yield engine, spoken, Scan(stay, spoken, Matching(known)), stay
    engine.close()


def _found(engine: ColumnarEngine, spoken: Spoken, request: OccurrenceRequest) -> list[OccurrencePlace]:
    found = engine.occurrences(request, spoken, CancelToken())
    told = found.page(0, found.total + 5)
    assert len(told) == found.total
    assert found.articles == len({place.number for place in told})
    return told


@pytest.mark.untraced
def test_random_queries_find_what_a_plain_scan_finds(archive: _Archive) -> None:
    engine, spoken, scan, every = archive
    chance = random.Random(11)
    made, kinds, lines = trees(every, chance), list(OccurrenceKey), 0
    for number in range(100):
        query = made.tree(chance.choice((0, 0, 1, 2)))
        request = OccurrenceRequest(
            SearchRequest(query),
            tuple(chance.sample(kinds, chance.randint(0, 3))),
            frozenset(chance.sample(sorted(NAMES), 2)) if chance.random() < 0.2 else frozenset(),
            chance.choice((None, None, None, True, False)),
        )
        expected = scan.lines(request)
        lines += len(expected)
        assert _found(engine, spoken, request) == expected, (number, request)
    assert lines > 4_000


@pytest.mark.parametrize("key", OccurrenceKey)
def test_each_order_is_that_of_a_plain_sort(archive: _Archive, key: OccurrenceKey) -> None:
    engine, spoken, scan, _ = archive
    for text in ("the", "quote:of", "harb*", '"of the" OR the'):
        request = OccurrenceRequest(SearchRequest(parse(text)), (key,))
        assert _found(engine, spoken, request) == scan.lines(request)


@pytest.mark.parametrize("key", [OccurrenceKey.DATE, OccurrenceKey.NEWEST])
@pytest.mark.parametrize("text", ["the", "harb*", "headline:the", "the OR of OR th*", "of zebras OR a", '"of the"'])
def test_pages_of_any_size_say_the_same(archive: _Archive, text: str, key: OccurrenceKey) -> None:
    engine, spoken, scan, _ = archive
    request = OccurrenceRequest(SearchRequest(parse(text)), (key,))
    found, expected = engine.occurrences(request, spoken, CancelToken()), scan.lines(request)
    assert found.total == len(expected)
    for size in (1, 7, 60):
        pages = [found.page(start, start + size) for start in range(0, found.total + size, size)]
        assert [place for page in pages for place in page] == expected
    assert [found.index(place) for place in expected] == list(range(found.total))


def test_lines_of_a_word_take_no_memory_until_they_are_read(tmp_path: Path) -> None:
    spoken, each = Spoken({}), 20_000
    many = [IndexDocument(number, "", "quay ship " * each, 0, 0) for number in range(10)]
    writer = ColumnarWriter(str(tmp_path))
    writer.add(many)
    writer.close()
    engine = ColumnarEngine(str(tmp_path))
    request = OccurrenceRequest(SearchRequest(parse("quay")))
    engine.occurrences(request, spoken, CancelToken()).page(0, 5)  # what is made once is made
    tracemalloc.start()
    try:
        found = engine.occurrences(request, spoken, CancelToken())
        page = found.page(10 * each // 2, 10 * each // 2 + 5)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        engine.close()
    assert (found.total, found.articles, len(page)) == (10 * each, 10, 5)
    assert most < 8 * found.total


def test_several_threads_read_pages_while_another_request_is_answered(archive: _Archive) -> None:
    engine, spoken, scan, _ = archive
    first, other = (OccurrenceRequest(SearchRequest(parse(text))) for text in ("the OR of", "harb* OR a"))
    expected, found = scan.lines(first), engine.occurrences(first, spoken, CancelToken())
    with ThreadPoolExecutor(4) as pool:
        pages = [pool.submit(found.page, start, start + 9) for start in range(0, found.total, 9)]
        others = [pool.submit(engine.occurrences, other, spoken, CancelToken()) for _ in range(20)]
        assert [place for page in pages for place in page.result()] == expected
        assert {one.result().total for one in others} == {len(scan.lines(other))}


def test_neighbours_are_counted_as_a_plain_scan_counts_them(archive: _Archive) -> None:
    engine, spoken, scan, every = archive
    texts = {
        (one.number, in_headline): cut(one.headline if in_headline else one.body)
        for one in every
        for in_headline in (True, False)
    }
    heard: list[tuple[int, int]] = []
    everywhere = Counter(word for text in texts.values() for word in text)
    for text, left, right in (("the", 2, 3), ("harb* OR of", 0, 15), ('"in the"', 5, 0), ("zebras", 4, 4)):
        request, beside = OccurrenceRequest(SearchRequest(parse(text))), set[tuple[int, bool, int]]()
        lines = scan.lines(request)
        for place in lines:
            around = [*range(place.first - left, place.first), *range(place.last + 1, place.last + right + 1)]
            beside |= {(*place[:2], at) for at in around if 0 <= at < len(texts[place[:2]])}
        beside -= {(*place[:2], at) for place in lines for at in range(place.first, place.last + 1)}
        near = Counter(texts[number, in_headline][at] for number, in_headline, at in beside)
        articles = Counter(word for word, _ in {(texts[number, head][at], number) for number, head, at in beside})
        found = engine.collocates(request, (left, right), spoken, CancelToken(), lambda *share: heard.append(share))
        expected = {word: len(beside) * everywhere[word] / everywhere.total() for word in near}
        attracted = {word for word in near if near[word] > expected[word]}
        assert len(found) == min(500, len(attracted))
        for one in found:
            assert (one.near, one.articles, one.everywhere) == (
                near[one.word],
                articles[one.word],
                everywhere[one.word],
            )
            assert one.expected == pytest.approx(expected[one.word])
        assert [one.log_likelihood for one in found] == sorted((one.log_likelihood for one in found), reverse=True)
    assert heard
    assert all(done <= of for done, of in heard)


def test_thinning_depends_on_the_seed_and_on_no_order(archive: _Archive) -> None:
    engine, spoken, scan, _ = archive
    whole = OccurrenceRequest(SearchRequest(parse("the OR of")), (OccurrenceKey.RIGHT1,))
    every = scan.lines(whole)
    few, more, other = (
        _found(engine, spoken, replace(whole, thin=thin, seed=seed)) for thin, seed in ((20, 1), (50, 1), (50, 2))
    )
    assert (len(few), len(more)) == (20, 50)
    assert set(few) < set(more) != set(other)
    assert more == [place for place in every if place in set(more)]
    assert engine.occurrences(replace(whole, thin=20), spoken, CancelToken()).of == len(every)
    assert _found(engine, spoken, replace(whole, thin=len(every) + 1)) == every
    by_date = _found(engine, spoken, replace(whole, thin=50, seed=1, order=()))
    assert set(by_date) == set(more)


def test_the_numbers_behind_thinning_are_the_same_everywhere() -> None:
    assert article_hash(0, "abcdefghijklm") == 0x7751C3CD7AE983DC
    assert mixed(np.array([0x9E3779B97F4A7C15, 0x3C6EF372FE94F82A], np.uint64)).tolist() == [
        0xE220A8397B1DCDAF,  # the first two numbers of SplitMix64 from the seed 0, as published with it
        0x6E789E6AA1B965F4,
    ]


def test_a_line_is_found_again_and_work_can_be_called_off(archive: _Archive) -> None:
    engine, spoken, _, _ = archive
    request = OccurrenceRequest(SearchRequest(parse("the OR harb*")), (OccurrenceKey.LEFT1,))
    found = engine.occurrences(request, spoken, CancelToken())
    for at, place in enumerate(found.page(0, found.total)):
        assert found.index(place) == at
    assert found.index(OccurrencePlace(1, False, 0, 0)) is None
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        engine.occurrences(request, spoken, cancel)
    with pytest.raises(CancelledError):
        engine.collocates(request, (5, 5), spoken, cancel, lambda *_: None)
