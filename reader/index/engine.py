# SPDX-License-Identifier: MIT
"""The search engine: Whoosh's language, schema and API, on storage and evaluation of our own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, reduce
from operator import add

import numpy as np
from whoosh.query.qcore import Query as WhooshQuery

from reader.errors import CancelToken
from reader.index.answer import results
from reader.index.answer.archive_words import ArchiveWords
from reader.index.answer.day_counts import DayCounts
from reader.index.answer.facet_counts import FacetField, Found, count_facets, narrowed, samples
from reader.index.answer.first_page import show_first_page
from reader.index.answer.folding import NOTHING_FOLDED, CopyStandings, FoldedCopies
from reader.index.answer.numbers import Made
from reader.index.answer.quoted_places import quoted_places
from reader.index.answer.searched import Question, Searched
from reader.index.answer.slow_expressions import placed
from reader.index.answer.timeline import Timeline
from reader.index.answer.vocabulary import near_spellings, vocabulary, widened
from reader.index.bulk.rank import Ranking
from reader.index.bulk.sets import DocSet, everything
from reader.index.codec.translate import translate
from reader.index.columnar.damage import columns_that_fit
from reader.index.columnar.folder import IndexFolder
from reader.index.columnar.open_segment import OpenSegment, current_segments
from reader.index.occurrences.collocates import collocates
from reader.index.occurrences.found_lines import Lines, SegmentLines
from reader.index.occurrences.occurrences import FoundOccurrences
from reader.index.occurrences.ordering import Order
from reader.index.occurrences.thinning import thin
from reader.index.outside import NothingOutside, Outside
from reader.model.occurrence import Collocate, OccurrenceRequest, SpokenOutside
from reader.model.query import Anniversary, DateRange, Leaf, Query, leaves
from reader.model.search import (
    CopyColumns,
    DayCount,
    FacetCounts,
    FirstPage,
    LeafCount,
    NearSpelling,
    QuotationPlaces,
    ResultSet,
    SearchRequest,
    Sort,
    WordCount,
)


class ColumnarEngine:
    """A `SearchEngine` (see there) on a folder that a `ColumnarWriter` fills, in this process or another.

    A folder without an index finds nothing until `refresh` sees one. Raises `StoreDamagedError` if what is there can't
    be used: then it must be built anew from the catalog. `outside` knows what stands only there; `copies` gives the
    articles that have copies, the same object while nothing changes.
    """

    def __init__(
        self, folder: str, *, outside: Outside | None = None, copies: Callable[[], CopyColumns] | None = None
    ) -> None:
        self._folder = IndexFolder(folder)
        self._outside = outside or NothingOutside()
        self._copies = copies
        self._generation = -1
        self._state = _State((), ())
        self.refresh()

    def search(self, request: SearchRequest, cancel: CancelToken, *, first_page: FirstPage | None = None) -> ResultSet:
        """Find everything. Raises `CancelledError` soon after `cancel` is set, `StoreDamagedError` on doubt.

        Raises `QueryError` for an expression that takes too long.
        """
        with columns_that_fit(), placed(request.query):
            question = _question(request)
            segments, timeline = self._state.searched, self._state.timeline
            if first_page is not None and request.sort is Sort.NEWEST:
                show_first_page(segments, timeline, question, cancel, first_page)
            asked = [segment.answer(question, cancel) for segment in segments]
            found = narrowed(segments, asked, request.facets)
            cancel.check()
            aside = sum(segment.aside(question, one, cancel) for segment, one in zip(segments, found, strict=True))
            listed, folded = self._folded(request, found)
            if request.sort is Sort.RELEVANCE:
                result = self._by_relevance(question.node, listed, folded, cancel)
            else:
                result = results.by_date(timeline, listed, request.sort, folded)
            return replace(result, undated_aside=aside, facets=self._facets(request, asked, found))

    def quotations(self, request: SearchRequest, cancel: CancelToken) -> QuotationPlaces:
        """Return the quotations of all that is found (see `SearchEngine.quotations`). Raises as `search`."""
        with columns_that_fit(), placed(request.query):
            question, segments = _question(request), self._state.searched
            asked = [segment.answer(question, cancel) for segment in segments]
            listed, _ = self._folded(request, narrowed(segments, asked, request.facets))
            newest = request.sort is Sort.NEWEST
            return quoted_places(segments, self._state.timeline, listed, question.node, cancel, newest=newest)

    def occurrences(self, request: OccurrenceRequest, spoken: SpokenOutside, cancel: CancelToken) -> FoundOccurrences:
        """Return every occurrence (see `OccurrencePlaces`). Raises as `search`."""
        with columns_that_fit(), placed(request.search.query):
            lines = self._lines(request, spoken, cancel)
            of = lines.total
            if request.thin is not None:
                thin(lines, request.thin, request.seed, spoken)
            return FoundOccurrences(lines, Order(lines, self._state.timeline, spoken, cancel).by(request.order), of)

    def occurrence_days(
        self, request: OccurrenceRequest, spoken: SpokenOutside, cancel: CancelToken
    ) -> Sequence[DayCount]:
        """Count occurrences by the days of their articles (see `SearchEngine.occurrence_days`). Raises as `search`."""
        with columns_that_fit(), placed(request.search.query):
            lines = self._lines(request, spoken, cancel)
            days = DayCounts(self._state.timeline.segments, [np.diff(one.bounds) for one in lines.segments])
            len(days)  # counted here, within the reach of whoever waits
            return days

    def collocates(
        self,
        request: OccurrenceRequest,
        sides: tuple[int, int],
        spoken: SpokenOutside,
        cancel: CancelToken,
        heard: Callable[[int, int], None],
    ) -> tuple[Collocate, ...]:
        """Return the words beside occurrences (see `SearchEngine.collocates`). Raises as `search`."""
        with columns_that_fit(), placed(request.search.query):
            return collocates(self._lines(request, spoken, cancel), *sides, cancel, heard)

    def days(self) -> Sequence[DayCount]:
        """Count all articles there are, as `ResultSet.days` does; the same object until that changes."""
        return self._state.days

    def leaf_counts(self, query: Query, cancel: CancelToken) -> tuple[LeafCount, ...]:
        """Count what each leaf of a query finds by itself, in the whole archive. Raises `QueryError` as `search`."""
        with columns_that_fit(), placed(query):
            return tuple(LeafCount(leaf, self._count(leaf, cancel)) for leaf, _ in leaves(query))

    def near_spellings(self, word: str, limit: int) -> tuple[NearSpelling, ...]:
        """Return words of the archive one or two letters away from `word` (folded), nearest first, then commonest."""
        with columns_that_fit():
            return near_spellings(self._state.searched, word, limit)

    def vocabulary(self, field: str, prefix: str, limit: int) -> tuple[WordCount, ...]:
        """Return words of the text (`field` "") or values of a field that begin so (folded), commonest first."""
        with columns_that_fit():
            return vocabulary(self._state.searched, field, prefix, limit)

    def widened(self, leaf: Leaf, limit: int, cancel: CancelToken) -> tuple[WordCount, ...]:
        """Return the words of the archive that a leaf stands for, commonest first; none for one that isn't such."""
        with columns_that_fit(), placed(leaf):
            return widened(self._state.searched, leaf, limit, cancel)

    def words(self) -> ArchiveWords:
        """Return the words of the archive as evidence, valid until `refresh` or `close`."""
        return ArchiveWords(self._state.searched)

    def samples(self, field: str, values: Sequence[str], most: int) -> dict[str, tuple[int, ...]]:
        """Return for some values of a field (folded) numbers of about `most` articles that have it."""
        with columns_that_fit():
            return {value: samples(self._state.searched, field, value, most) for value in values}

    def refresh(self) -> bool:
        """See what has been committed since; tell whether anything has."""
        opened = [one.segment for one in self._state.searched]
        manifest, segments = current_segments(self._folder, opened)
        if manifest.generation == self._generation and segments == opened:
            return False
        self._generation = manifest.generation
        self._state = _State(segments, self._state.searched, self._outside)
        return True

    def close(self) -> None:
        """Let go of files. Idempotent."""
        for one in self._state.searched:
            one.segment.close()
        self._state = _State((), ())

    def _lines(self, request: OccurrenceRequest, spoken: SpokenOutside, cancel: CancelToken) -> Lines:
        segments = self._state.searched
        asked = [segment.answer(_question(request.search), cancel) for segment in segments]
        listed, _ = self._folded(request.search, narrowed(segments, asked, request.search.facets))
        lines = Lines([SegmentLines(segment, spoken) for segment in segments])
        for one, own in zip(lines.segments, listed, strict=True):
            one.look(request, own, cancel)
        return lines

    def _folded(self, request: SearchRequest, found: list[DocSet]) -> tuple[list[DocSet], FoldedCopies]:
        copies = self._standings(request)
        return (found, NOTHING_FOLDED) if copies is None else copies.fold(found)

    def _facets(
        self, request: SearchRequest, asked: Sequence[DocSet], found: Sequence[DocSet]
    ) -> Sequence[FacetCounts]:
        """Count by the fields asked for, each without its own choice; when somebody looks."""
        fields = [self._state.facet(one.field) for one in request.facets]
        every = Found(found, self._standings(request))

        def count() -> tuple[FacetCounts, ...]:
            with columns_that_fit():
                return count_facets(fields, request.facets, asked, every)

        return Made(count)

    def _standings(self, request: SearchRequest) -> CopyStandings | None:
        return self._state.copies(self._copies()) if request.fold and self._copies is not None else None

    def _by_relevance(
        self, node: WhooshQuery, listed: list[DocSet], folded: FoldedCopies, cancel: CancelToken
    ) -> ResultSet:
        """Score what stays listed; words are as rare as in the whole archive, whatever is found."""
        segments = self._state.searched
        rankings = [Ranking(segment.evaluator, node, cancel) for segment in segments]
        cancel.check()
        statistics = [reduce(add, leaf) for leaf in zip(*(one.statistics() for one in rankings), strict=True)]
        scores = [one.scores(ids.as_ids(), statistics) for one, ids in zip(rankings, listed, strict=True)]
        return results.by_relevance(self._state.timeline, listed, scores, folded)

    def _count(self, leaf: Leaf, cancel: CancelToken) -> int:
        node = translate(leaf)
        return sum(segment.evaluator.live_count(node, cancel) for segment in self._state.searched)


class _State:
    """What an engine knows of one commit."""

    def __init__(
        self, segments: Sequence[OpenSegment], before: Sequence[Searched], outside: Outside | None = None
    ) -> None:
        kept = {id(one.segment): one for one in before}
        self.searched = tuple(
            kept.get(id(segment)) or Searched(segment, outside or NothingOutside()) for segment in segments
        )
        self.timeline = Timeline([one.documents for one in self.searched])
        self._copies: CopyStandings | None = None
        self._facets: dict[str, FacetField] = {}

    def facet(self, name: str) -> FacetField:
        """Return a field by whose values can be counted."""
        if name not in self._facets:
            self._facets[name] = FacetField(name, self.searched)
        return self._facets[name]

    @cached_property
    def days(self) -> DayCounts:
        every = [one.live or everything(one.documents.count) for one in self.searched]
        return DayCounts(self.timeline.segments, every)

    def copies(self, columns: CopyColumns) -> CopyStandings:
        """Return where the articles with copies are; made again when either side has changed."""
        if self._copies is None or self._copies.columns is not columns:
            self._copies = CopyStandings(columns, self.timeline.segments)
        return self._copies


def _question(request: SearchRequest) -> Question:
    ranged = any(one is not None for one in (request.earliest, request.latest, request.unknown))
    dated = any(isinstance(leaf, DateRange | Anniversary) for leaf, _ in leaves(request.query))
    return Question(request, translate(request.query), ranged or dated)
