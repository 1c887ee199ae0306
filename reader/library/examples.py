# SPDX-License-Identifier: MIT
"""Examples of what can be typed, made of an archive's own words, so that each of them finds something there."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.errors import CancelToken
from reader.library.library import Library
from reader.model.article import ArticleRow
from reader.model.search import SearchRequest, WordCount
from reader.text.words import fold

_LOOKED_AT = 60  # articles, newest first
_LONG = 5  # letters of a word that tells something
_WORD = re.compile(r"[^\W\d_]+")


class ExampleKind(StrEnum):
    """What an example shows."""

    WORDS = "words"
    PHRASE = "phrase"
    PREFIX = "prefix"
    LETTER = "letter"
    NEAR = "near"
    FUZZY = "fuzzy"
    EITHER = "either"
    WITHOUT = "without"
    HEADLINE = "headline"
    QUOTE = "quote"
    PERSON = "person"
    SPEAKER = "speaker"
    SOURCE = "source"
    YEAR = "year"
    RANGE = "range"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Example:
    """A query and how many articles it finds: more than none."""

    kind: ExampleKind
    query: str
    total: int


def examples(library: Library, cancel: CancelToken) -> tuple[Example, ...]:
    """Return one example of each kind that finds something. An archive without articles has none."""
    newest = library.search(SearchRequest(library.parse("")), cancel).numbers[:_LOOKED_AT]
    found: dict[ExampleKind, Example] = {}
    valued = (ExampleKind.SOURCE, ExampleKind.PERSON, ExampleKind.SPEAKER)
    values = [(kind, library.vocabulary(kind.value, "", 1)) for kind in valued]
    for kind, query in (*_values(values), *_candidates(library.rows(newest))):
        if kind not in found:
            total = library.search(SearchRequest(library.parse(query)), cancel).total
            if total:
                found[kind] = Example(kind, query, total)
    return tuple(found[kind] for kind in ExampleKind if kind in found)


def _values(values: Iterable[tuple[ExampleKind, Iterable[WordCount]]]) -> Iterator[tuple[ExampleKind, str]]:
    for kind, found in values:
        for one in found:
            yield kind, f'{kind.value}:"{one.word}"'


def _candidates(rows: tuple[ArticleRow, ...]) -> Iterator[tuple[ExampleKind, str]]:
    """Yield queries, the likeliest of each kind first."""
    counts = Counter(word for row in rows for word in {*_telling(row.headline)})
    common = [word for word, _ in counts.most_common(6)]
    for row in rows:
        telling = list(dict.fromkeys(_telling(row.headline)))
        if len(telling) > 1:
            yield ExampleKind.WORDS, f"{telling[0]} {telling[1]}"
            yield ExampleKind.EITHER, f"{telling[0]} OR {telling[-1]}"
            yield ExampleKind.NEAR, f"{telling[0]} NEAR/10 {telling[1]}"
        for first, second in zip(words := _WORD.findall(row.headline), words[1:], strict=False):
            if min(len(first), len(second)) >= _LONG:
                yield ExampleKind.PHRASE, f'"{fold(first)} {fold(second)}"'
    for word in common:
        yield ExampleKind.PREFIX, f"{word[:-2]}*"
        yield ExampleKind.LETTER, f"{word[:2]}?{word[3:]}"
        yield ExampleKind.HEADLINE, f"headline:{word}"
        yield ExampleKind.QUOTE, f"quote:{word}"
        yield ExampleKind.FUZZY, f"{word[:2]}{word[3:]}~1"
        for other in common:
            if other != word:
                yield ExampleKind.WITHOUT, f"{word} -{other}"
    years = [row.date.earliest.year for row in rows if row.date.earliest is not None]
    for year in years:
        yield ExampleKind.YEAR, f"date:{year}"
    if years:
        yield ExampleKind.RANGE, f"date:{min(years)}..{max(years)}"
    yield ExampleKind.UNDATED, "is:undated"


def _telling(headline: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(headline) if len(word) >= _LONG]
