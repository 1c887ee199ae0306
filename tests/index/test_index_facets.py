# SPDX-License-Identifier: MIT
"""Counts by source, section and language against a plain count of what each choice lists."""

import random
from array import array
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.errors import CancelToken, StoreDamagedError
from reader.index.answer.facets import MOST_VALUES
from reader.index.columnar.writer import ColumnarWriter
from reader.index.engine import ColumnarEngine
from reader.index.language.parse import parse
from reader.model.search import (
    FACET_FIELDS,
    CopyColumns,
    FacetChoice,
    FacetCounts,
    IndexDocument,
    ResultSet,
    SearchRequest,
    Sort,
    Unknown,
    WordCount,
)

FIRST = date(1990, 1, 1).toordinal()
SOURCES = ("The Port Courier", "the port  courier", "Northern Wire", "Évening Post", "")
SECTIONS = ("News", "Sport", "", "", "Letters")
LANGUAGES = ("en", "en", "de", "")
NEVER = CancelToken()


def _document(number: int) -> IndexDocument:
    draw = random.Random(number)
    day = FIRST + draw.randrange(800) if draw.random() < 0.9 else 0
    return IndexDocument(
        number,
        f"Story {number}",
        " ".join(draw.sample(["harbour", "treaty", "quay", "council"], 2)),
        day,
        day,
        source=draw.choice(SOURCES),
        section=draw.choice(SECTIONS),
        language=draw.choice(LANGUAGES),
    )


DOCUMENTS = {number: _document(number) for number in range(900) if number % 40}


def _value(document: IndexDocument, field: str) -> str:
    return {"évening post": "evening post"}.get(found := " ".join(str(getattr(document, field)).lower().split()), found)


@pytest.fixture(scope="module")
def copies() -> CopyColumns:
    """Groups of one to four articles, not in order of number."""
    draw = random.Random(5)
    numbers = draw.sample(range(900), 400)
    groups = sorted(draw.randrange(150) for _ in numbers)
    return CopyColumns(array("q", numbers), array("q", groups))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, copies: CopyColumns) -> Iterator[ColumnarEngine]:
    """Two segments with articles replaced and deleted."""
    folder = str(tmp_path_factory.mktemp("facets"))
    writer = ColumnarWriter(folder)
    old = [_document(number + 5000) for number in range(500, 600)]
    writer.add(_document(number) for number in range(450))
    writer.add(IndexDocument(one.number - 5000, one.headline, one.body, 0, 0, source="Gone") for one in old)
    writer.add(_document(number) for number in range(450, 900))
    writer.delete(number for number in range(900) if number not in DOCUMENTS)
    writer.close()
    engine = ColumnarEngine(folder, copies=lambda: copies)
    yield engine
    engine.close()


def _find(engine: ColumnarEngine, query: str, *choices: FacetChoice, **asked: object) -> ResultSet:
    return engine.search(SearchRequest(parse(query), facets=choices, **asked), NEVER)  # type: ignore[arg-type]


def _choice(field: str, *values: str) -> FacetChoice:
    return FacetChoice(field, frozenset(values))


ASKED = [
    {},
    {"fold": True},
    {"earliest": date(1990, 6, 1), "latest": date(1991, 3, 1)},
    {"earliest": date(1990, 6, 1), "undated": False, "fold": True},
    {"sort": Sort.OLDEST},
    {"sort": Sort.RELEVANCE, "fold": True},
]


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("query", ["", "harbour", "harbour OR quay", "date:1990", "story 7", "nowhere"])
def test_a_count_is_what_its_choice_lists(engine: ColumnarEngine, query: str, asked: dict[str, object]) -> None:
    others = _choice("section", "news", ""), _choice("language", "en", "de")
    found = _find(engine, query, FacetChoice("source"), *others, **asked)
    by_field = {one.field: one for one in found.facets}
    assert set(by_field) == set(FACET_FIELDS)
    sources = by_field["source"]
    for value in ("the port courier", "northern wire", "evening post", ""):
        listed = _find(engine, query, _choice("source", value), *others, **asked)
        expected = {WordCount(value, len(listed.numbers))} if len(listed.numbers) else set()
        assert {one for one in sources.values if one.word == value} == expected
    assert sources.total == len(found.numbers)
    assert by_field["section"].total == len(_find(engine, query, others[1], **asked).numbers)


@pytest.mark.parametrize("query", ["", "harbour", "treaty NOT quay"])
def test_choices_of_a_field_are_any_of_them_and_of_two_fields_both(engine: ColumnarEngine, query: str) -> None:
    every = set(_find(engine, query).numbers)
    found = _find(engine, query, _choice("source", "northern wire", ""), _choice("section", "sport"))
    expected = {
        number
        for number in every
        if _value(DOCUMENTS[number], "source") in ("northern wire", "")
        and _value(DOCUMENTS[number], "section") == "sport"
    }
    assert set(found.numbers) == expected
    assert found.total == len(expected)
    assert sum(day.articles for day in found.days) == len(expected)


def test_values_come_most_first_and_the_unnamed_last(engine: ColumnarEngine) -> None:
    facets = _find(engine, "", *map(FacetChoice, FACET_FIELDS)).facets
    for one in facets:
        counted = {
            value: sum(_value(document, one.field) == value for document in DOCUMENTS.values())
            for value in {_value(document, one.field) for document in DOCUMENTS.values()}
        }
        assert {word.word: word.articles for word in one.values} == counted
        named = [word.articles for word in one.values[:-1]]
        assert named == sorted(named, reverse=True)
        assert one.values[-1].word == ""


def test_undated_articles_are_set_aside_within_the_choice(engine: ColumnarEngine) -> None:
    asked = SearchRequest(
        parse("harbour"),
        date(1990, 1, 1),
        date(1992, 1, 1),
        undated=False,
        facets=(_choice("source", "northern wire"),),
    )
    aside = [
        number
        for number in _find(engine, "harbour is:undated").numbers
        if _value(DOCUMENTS[number], "source") == "northern wire"
    ]
    assert aside
    assert engine.search(asked, NEVER).undated_aside == len(aside)
    unknown = SearchRequest(parse("harbour"), unknown=Unknown.DAY, facets=(_choice("source", "never named"),))
    assert engine.search(unknown, NEVER).undated_aside == 0


def test_a_value_that_no_article_has_finds_nothing(engine: ColumnarEngine) -> None:
    found = _find(engine, "", _choice("source", "the evening moon"))
    assert not found.total
    assert found.facets[0].values[0].word == "the port courier"


def test_samples_have_the_value(engine: ColumnarEngine) -> None:
    found = engine.samples("source", ("the port courier", "nowhere"), 12)
    assert found["nowhere"] == ()
    assert 8 <= len(found["the port courier"]) <= 14
    assert all(_value(DOCUMENTS[number], "source") == "the port courier" for number in found["the port courier"])


def _engine_of(folder: str, values: int, articles: int) -> ColumnarEngine:
    writer = ColumnarWriter(folder)
    writer.add(IndexDocument(n, "", "oil", FIRST, FIRST, source=f"Paper {n % values}") for n in range(articles))
    writer.close()
    return ColumnarEngine(folder)


@pytest.mark.parametrize("articles", [600, 601])
def test_more_values_than_fit_into_a_byte_are_counted(tmp_path: Path, articles: int) -> None:
    engine = _engine_of(str(tmp_path), 300, articles)
    counted = _find(engine, "oil", FacetChoice("source")).facets[0]
    assert [one.articles for one in counted.values] == [2 + (articles > 600)] + [2] * 299
    few = _find(engine, 'oil source:"paper 7"', FacetChoice("source")).facets[0]
    assert few.values == (WordCount("paper 7", 2),)
    engine.close()


def test_a_field_of_very_many_values_is_not_counted_but_can_be_chosen_from(tmp_path: Path) -> None:
    engine = _engine_of(str(tmp_path), MOST_VALUES + 1, MOST_VALUES + 1)
    assert list(_find(engine, "", FacetChoice("source")).facets) == [FacetCounts("source", MOST_VALUES + 1)]
    assert list(_find(engine, "", _choice("source", "paper 12")).numbers) == [12]
    engine.close()


def test_an_index_without_articles_has_no_values(tmp_path: Path) -> None:
    engine = ColumnarEngine(str(tmp_path))
    assert list(_find(engine, "", FacetChoice("source")).facets) == [FacetCounts("source", 0)]
    assert engine.samples("source", ("x",), 5) == {"x": ()}
    engine.close()


def test_values_that_are_no_text_are_damage(tmp_path: Path) -> None:
    _engine_of(str(tmp_path), 12, 24).close()
    (segment,) = tmp_path.glob("seg-*.col")
    whole = segment.read_bytes()
    assert whole.count(b"paper 7\n") == 1
    segment.write_bytes(whole.replace(b"paper 7\n", b"paper \xff\n"))
    engine = ColumnarEngine(str(tmp_path))
    found = _find(engine, "", FacetChoice("source"))
    with pytest.raises(StoreDamagedError):
        len(found.facets)
    engine.close()
