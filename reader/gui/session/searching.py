# SPDX-License-Identifier: MIT
"""One search as the window asks it and as it is answered. `answer` runs on the search worker's thread."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import compress
from operator import ne
from weakref import WeakKeyDictionary

from reader.errors import CancelToken
from reader.gui.dates.date_counts import Calendar, count_up, month_bounds
from reader.gui.dates.day_columns import NO_GROUPS, DayGroups, groups_of_rows
from reader.gui.hits.row_order import places_of
from reader.gui.search.gaps import NO_GAPS, Gaps, gaps_of
from reader.gui.session.facets import Facet, asked_facets, facets_of
from reader.gui.words.date_words import published_words, range_words, undated_head_words, unknown_words
from reader.library.library import Library
from reader.model.article import ArticleRow
from reader.model.date import UNDATED
from reader.model.day_columns import columns_of
from reader.model.query import And, DateRange, Everything, Flag, Query, sought
from reader.model.search import DayCount, FacetChoice, ResultSet, SearchRequest, Sort, Unknown
from reader.model.texts import Span

_AT_ONCE = 12  # rows that come with the answer, so that the list never blinks


@dataclass(frozen=True, slots=True)
class DateFilter:
    """What a search is narrowed to: a range of days, both inclusive, or the undated bin (both None).

    With `unknown` only articles are meant that are known no more exactly than to the range. `name` is what the window
    calls it; two filters that mean the same are equal.
    """

    name: str = field(compare=False)
    earliest: date | None = None
    latest: date | None = None
    unknown: Unknown | None = None

    @property
    def undated(self) -> bool:
        """Whether only the undated bin is meant."""
        return self.earliest is None and self.latest is None and self.unknown is None


def range_filter(earliest: date, latest: date) -> DateFilter:
    """Return a range of days, named: "1994", "May 1994", "1992 to 1996"."""
    return DateFilter(range_words(earliest, latest), earliest, latest)


def year_filter(year: int) -> DateFilter:
    """Return a whole year."""
    return range_filter(date(year, 1, 1), date(year, 12, 31))


def month_filter(year: int, month: int) -> DateFilter:
    """Return a whole month."""
    return range_filter(*month_bounds(year, month))


def unknown_filter(part: Unknown, year: int = 0, month: int = 0) -> DateFilter:
    """Return what is known no more exactly: of a month, of a year, or (by itself) not even by its year."""
    if part is Unknown.YEAR:
        return DateFilter(unknown_words(part, None), unknown=part)
    whole = month_filter(year, month) if part is Unknown.DAY else year_filter(year)
    return replace(whole, name=unknown_words(part, whole.earliest), unknown=part)


def undated_filter() -> DateFilter:
    """Return the undated bin."""
    return DateFilter(published_words(UNDATED))


def filter_of(earliest: date | None, latest: date | None, unknown: Unknown | None) -> DateFilter:
    """Return the filter that means this, named in the language in force."""
    if unknown is not None and earliest is not None:
        return unknown_filter(unknown, earliest.year, earliest.month)
    if unknown is not None:
        return unknown_filter(Unknown.YEAR)
    if earliest is None and latest is None:
        return undated_filter()
    return DateFilter(range_words(earliest, latest), earliest, latest)


@dataclass(frozen=True, slots=True)
class Ask:
    """What the window wants to see. `follows` is set where the archive has grown, not the user's wish.

    `facets` are the sources, sections and languages to which it is narrowed; `among` the numbers of the only articles
    that are wanted of what is found, none for all. With `fold` one article stands for all
    its copies, with `forms` each word for all its forms.
    """

    text: str = ""
    dates: DateFilter | None = None
    sort: Sort = Sort.NEWEST
    follows: bool = False
    fold: bool = True
    forms: bool = False
    facets: tuple[FacetChoice, ...] = ()
    among: frozenset[int] = frozenset()
    kept: frozenset[int] = field(default=frozenset(), compare=False)  # numbers that are chosen in the list


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for an `Ask`, and what the window says about it.

    `found` and `total` are of the search without its date filter, for the dates pane; `held` is the whole archive.
    `facets` are the values of each field, counted without what is chosen of it; none where there is nothing to choose.
    `marked`: some words are sought, so that excerpts have something to show. `first` are the rows at the top, `places`
    tells where those that were chosen stand among the results, `groups` which group of days stands where (none where
    the list isn't in order of date). `gaps` say why nothing was found. `undated_head` is what stands above the undated,
    and what in less and less room.
    Where `results` are no more than a first page, `found`, `held` and `total` say nothing.
    """

    ask: Ask
    query: Query
    runs: tuple[tuple[str, bool], ...]
    results: ResultSet
    places: Mapping[int, int | None]
    groups: DayGroups
    found: Calendar
    held: Calendar
    total: int
    marked: bool
    gaps: Gaps
    first: tuple[ArticleRow, ...]
    seconds: float
    undated_head: tuple[str, ...] = ()
    facets: tuple[Facet, ...] = ()

    @property
    def has_rows(self) -> bool:
        """Whether there is anything to list; what a first page lists isn't counted in any total."""
        return len(self.results.numbers) > 0

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and the last year of what was found; None where nothing has a date."""
        columns = columns_of(self.results.days)
        if not len(columns.first):
            return None
        return date.fromordinal(columns.first[0]).year, date.fromordinal(columns.first[-1]).year

    @property
    def less_exact(self) -> int:
        """How many of those listed are dated less exactly than is asked: that they are meant is only possible.

        They are why a list is longer than the number of a month, or of a square of the report, that opens it.
        """
        parts = self.query.parts if isinstance(self.query, And) else (self.query,)
        asked = [(part.earliest, part.latest) for part in parts if isinstance(part, DateRange)]
        if self.ask.dates is not None and self.ask.dates.unknown is None:
            asked.append((self.ask.dates.earliest, self.ask.dates.latest))
        if not asked:
            return 0
        columns = columns_of(self.results.days)
        inexact = compress(zip(*columns[:3], strict=True), map(ne, columns.first, columns.last))
        return sum(
            articles
            for first, last, articles in inexact
            if not _lies_in(asked, date.fromordinal(first), date.fromordinal(last))
        )


@dataclass(frozen=True, slots=True)
class _Held:
    """A whole archive, counted: as long as `days` are the library's."""

    days: Sequence[DayCount]
    fold: bool
    calendar: Calendar


_HELD: "WeakKeyDictionary[Library, _Held]" = WeakKeyDictionary()


def answer(
    library: Library, ask: Ask, cancel: CancelToken, *, first_page: Callable[[Answer], None] | None = None
) -> Answer:
    """Search. Raises `QueryError`, `CancelledError`, `StoreError`.

    Where the whole takes long, `first_page` is given the rows at the top before; it is called on this thread.
    """
    begun = time.perf_counter()
    every, asked = requests_of(library, ask, cancel)
    query, facets = every.query, every.facets

    def show(page: ResultSet) -> None:
        if first_page is not None and not cancel.cancelled:
            first_page(_first_answer(library, ask, query, page, begun=begun, facets=facets))

    results = library.search(asked, cancel, first_page=show)
    cancel.check()
    whole = results if asked is every else library.search(every, cancel)
    seconds = time.perf_counter() - begun
    found = count_up(whole.days)
    return Answer(
        ask=ask,
        query=query,
        runs=_runs(library, query),
        results=results,
        places=places_of(results.numbers, ask.kept),
        groups=_groups(results, ask.sort),
        found=found,
        held=found if isinstance(query, Everything) and not ask.facets else _held(library, cancel, fold=ask.fold),
        total=len(whole.numbers),
        marked=bool(sought(query)),
        gaps=gaps_of(library, ask.text, query, cancel, forms=ask.forms) if not results.total else NO_GAPS,
        first=library.rows(results.numbers[:_AT_ONCE]),
        seconds=seconds,
        undated_head=_undated_head(results, ask.sort),
        facets=facets_of(library, results, facets),
    )


def requests_of(library: Library, ask: Ask, cancel: CancelToken) -> tuple[SearchRequest, SearchRequest]:
    """Return what is searched for, first without date filter and among all articles; the same one if that is all.

    Raises `QueryError`.
    """
    query = library.parse(ask.text, as_you_type=True, forms=ask.forms)
    facets = asked_facets(library, ask.facets, cancel)
    every = SearchRequest(query, sort=ask.sort, fold=ask.fold, facets=facets)
    asked = _narrowed(every, ask.dates) if ask.dates is not None else every
    return every, replace(asked, query=library.among(asked.query, ask.among)) if ask.among else asked


def _first_answer(
    library: Library, ask: Ask, query: Query, page: ResultSet, *, begun: float, facets: Sequence[FacetChoice]
) -> Answer:
    """Return what can be shown of a search that is still being counted: rows, their days, and no figure."""
    rows = library.rows(page.numbers)
    return Answer(
        ask=ask,
        query=query,
        runs=_runs(library, query),
        results=page,
        places=places_of(page.numbers, ask.kept),
        groups=groups_of_rows([(row.date.earliest, row.date.latest) for row in rows]),
        found=Calendar(),
        held=Calendar(),
        total=len(page.numbers),
        marked=bool(sought(query)),
        gaps=NO_GAPS,
        first=rows,
        seconds=time.perf_counter() - begun,
        facets=facets_of(library, page, facets),
    )


def _runs(library: Library, query: Query) -> tuple[tuple[str, bool], ...]:
    return tuple((run.text, run.strong) for run in library.explain(query))


def _groups(results: ResultSet, sort: Sort) -> DayGroups:
    if sort is Sort.RELEVANCE:
        return NO_GROUPS
    return DayGroups(columns_of(results.days), newest=sort is Sort.NEWEST)


def _undated_head(results: ResultSet, sort: Sort) -> tuple[str, ...]:
    if not results.undated or sort is Sort.RELEVANCE:
        return ()
    return undated_head_words(list(results.undated_bounds))


def _lies_in(ranges: Sequence[tuple[date | None, date | None]], day: date, until: date) -> bool:
    return all((first is None or first <= day) and (last is None or until <= last) for first, last in ranges)


def _held(library: Library, cancel: CancelToken, *, fold: bool) -> Calendar:
    """Count the whole archive, in the way in which it is listed; anew only when it has changed."""
    days = library.days()
    kept = _HELD.get(library)
    if kept is None or kept.days is not days or kept.fold != fold:
        whole = library.search(SearchRequest(library.parse(""), fold=True), cancel).days if fold else days
        kept = _HELD[library] = _Held(days, fold, count_up(whole))
    return kept.calendar


def _narrowed(every: SearchRequest, dates: DateFilter) -> SearchRequest:
    """Return the request that a filter makes. The undated are left aside by a range, and counted as such."""
    query = every.query
    if dates.undated:
        query = And((query, Flag("undated", Span(0, 0))), query.span)
    return replace(
        every,
        query=query,
        earliest=dates.earliest,
        latest=dates.latest,
        undated=dates.undated,
        unknown=dates.unknown,
    )
