# SPDX-License-Identifier: MIT
"""One search as the window asks it and as it is answered. `answer` runs on the search worker's thread."""

import time
from dataclasses import dataclass, replace
from datetime import date

from reader.errors import CancelToken
from reader.library.library import Library
from reader.library.values import MissingWord
from reader.model.article import ArticleRow
from reader.model.query import And, Flag, Query, sought
from reader.model.search import DayCount, ResultSet, SearchRequest, Sort
from reader.model.texts import Span

_AT_ONCE = 12  # rows that come with the answer, so that the list never blinks


@dataclass(frozen=True, slots=True)
class DateFilter:
    """What the dates pane narrows a search to: a range of days, both inclusive, or the undated bin."""

    name: str
    earliest: date | None = None
    latest: date | None = None

    @property
    def undated(self) -> bool:
        """Whether only the undated bin is meant."""
        return self.earliest is None and self.latest is None


@dataclass(frozen=True, slots=True)
class Ask:
    """What the window wants to see. `follows` is set where the archive has grown, not the user's wish."""

    text: str = ""
    dates: DateFilter | None = None
    sort: Sort = Sort.NEWEST
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for an `Ask`, and what the window says about it.

    `days` and `total` are those of the search without its date filter, for the dates pane. `marked`: some words are
    sought, so that excerpts have something to show. `first` are the rows at the top.
    """

    ask: Ask
    query: Query
    runs: tuple[tuple[str, bool], ...]
    results: ResultSet
    days: tuple[DayCount, ...]
    total: int
    marked: bool
    missing: tuple[MissingWord, ...]
    first: tuple[ArticleRow, ...]
    seconds: float


def answer(library: Library, ask: Ask, cancel: CancelToken) -> Answer:
    """Search. Raises `QueryError`, `CancelledError`, `StoreError`."""
    begun = time.perf_counter()
    query = library.parse(ask.text, as_you_type=True)
    whole = library.search(SearchRequest(query, sort=ask.sort), cancel)
    cancel.check()
    results = whole if ask.dates is None else library.search(_narrowed(query, ask.dates, ask.sort), cancel)
    seconds = time.perf_counter() - begun
    return Answer(
        ask=ask,
        query=query,
        runs=tuple((run.text, run.strong) for run in library.explain(query)),
        results=results,
        days=whole.days,
        total=whole.total,
        marked=bool(sought(query)),
        missing=library.missing(query, results) if results.total == 0 else (),
        first=library.rows(results.numbers[:_AT_ONCE]),
        seconds=seconds,
    )


def _narrowed(query: Query, dates: DateFilter, sort: Sort) -> SearchRequest:
    if dates.undated:
        query = And((query, Flag("undated", Span(0, 0))), query.span)
    return replace(SearchRequest(query, sort=sort), earliest=dates.earliest, latest=dates.latest)
