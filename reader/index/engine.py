# SPDX-License-Identifier: MIT
"""The engine of this step: Whoosh's files, evaluated by sets."""

import struct
from contextlib import suppress
from dataclasses import replace
from datetime import date

from reader.errors import CancelToken, StoreDamagedError
from reader.index.arrange import Found, arrange, count_days
from reader.index.evaluate import Ids, LeafCache, evaluate
from reader.index.order import Order
from reader.index.rank import by_relevance
from reader.index.segment import SegmentReader
from reader.index.spelling import near_words
from reader.index.storage import IndexStorage, State, damage, read_state
from reader.model.flags import FlagNumbers
from reader.model.query import DateRange, Leaf, Query, leaves
from reader.model.search import DayCount, LeafCount, NearSpelling, ResultSet, SearchRequest, Sort

_BROKEN = (struct.error, ValueError, IndexError, EOFError)


class WhooshEngine:
    """A `SearchEngine` (see there) on a folder that a `WhooshWriter` fills, in this process or another.

    A folder without an index finds nothing until `refresh` sees one. Raises `StoreDamagedError` if what is there can't
    be used: then it must be built anew from the catalog. `flagged` knows what stands only there: which articles bear a
    flag. By itself an engine knows of none.
    """

    def __init__(self, folder: str, *, flagged: FlagNumbers = lambda _: frozenset()) -> None:
        self._storage = IndexStorage(folder)
        self._generation = -1
        self._segments: list[SegmentReader] = []
        self._orders: dict[bool, Order] = {}
        self._days: tuple[DayCount, ...] | None = None
        self._leaves = LeafCache(flagged)
        self.refresh()

    def search(self, request: SearchRequest, cancel: CancelToken) -> ResultSet:
        """Find everything. Raises `CancelledError` soon after `cancel` is set, `StoreDamagedError` on doubt."""
        with damage(_BROKEN):
            found: Found = [(segment, self._matches(request, segment, cancel)) for segment in self._segments]
            cancel.check()
            result = arrange(found, self._order(request.sort))
            if request.sort is Sort.RELEVANCE and result.total:
                result = by_relevance(result, request.query, found, cancel)
            return replace(
                result,
                undated_aside=sum(self._aside(request, *each, cancel) for each in found),
                leaf_counts=self._leaf_counts(request.query, cancel),
            )

    def days(self) -> tuple[DayCount, ...]:
        """Count all articles there are, as `ResultSet.days` does; the same object until that changes."""
        if self._days is None:
            self._days = count_days(self._segments)
        return self._days

    def near_spellings(self, word: str, limit: int) -> tuple[NearSpelling, ...]:
        """Return words of the archive one or two letters away from `word` (folded), nearest first, then commonest."""
        with damage(_BROKEN):
            return near_words(self._segments, word, limit)

    def refresh(self) -> bool:
        """See what has been committed since; tell whether anything has."""
        for _ in range(20):  # a writer may take away what we are about to open
            state = read_state(self._storage)
            if state.generation == self._generation and _names(state) == [segment.id for segment in self._segments]:
                return False
            with suppress(FileNotFoundError):
                self._open(state)
                return True
        raise StoreDamagedError("A part of the search index is missing.", hint="It is built anew from the catalog.")

    def close(self) -> None:
        """Let go of files. Idempotent."""
        for segment in self._segments:
            segment.close()
        self._segments = []

    def _open(self, state: State) -> None:
        """Open what is new, keep what is as it was, close what has gone."""
        kept = {(segment.id, len(segment.deleted)): segment for segment in self._segments}
        fresh: list[SegmentReader] = []
        opened: list[SegmentReader] = []
        try:
            for segment in state.segments:
                reader = kept.get((segment.segment_id(), segment.deleted_count()))
                if reader is None:
                    reader = SegmentReader(self._storage, segment)
                    opened.append(reader)
                fresh.append(reader)
        except BaseException:
            for reader in opened:
                reader.close()
            raise
        for reader in self._segments:
            if reader not in fresh:
                reader.close()
        self._segments, self._generation = fresh, state.generation
        self._orders.clear()
        self._days = None

    def _order(self, sort: Sort) -> Order:
        newest = sort is not Sort.OLDEST
        if newest not in self._orders:
            self._orders[newest] = Order(self._segments, newest=newest)
        return self._orders[newest]

    def _matches(self, request: SearchRequest, segment: SegmentReader, cancel: CancelToken) -> Ids:
        def leaf_ids(leaf: Leaf, _negated: bool) -> Ids:  # noqa: FBT001  as `evaluate` calls it
            return self._leaves.ids(leaf, segment, cancel)

        found = evaluate(request.query, segment, leaf_ids)
        if request.unknown is not None:
            found = frozenset(found).intersection(segment.unknown(request.unknown))
        if request.earliest is None and request.latest is None:
            return found
        kept = self._leaves.ids(_brush(request), segment, cancel)
        if request.undated:
            return frozenset(found).intersection([*kept, *_possible(segment, request.earliest)])
        return frozenset(found).intersection(kept)

    def _aside(self, request: SearchRequest, segment: SegmentReader, found: Ids, cancel: CancelToken) -> int:
        """Count the undated that might belong to the result, but that a range left out.

        To see them, each range is read as generously as can be: whatever a `date:` asks for, an undated article is
        there unless its upper bound forbids; whatever a NOT above it takes away, it stays.
        """
        ranged = any(one is not None for one in (request.earliest, request.latest, request.unknown))
        if not segment.undated or not (ranged or any(isinstance(leaf, DateRange) for leaf, _ in leaves(request.query))):
            return 0

        def leaf_ids(leaf: Leaf, negated: bool) -> Ids:  # noqa: FBT001  as `evaluate` calls it
            certain = self._leaves.ids(leaf, segment, cancel)
            if negated or not isinstance(leaf, DateRange):
                return certain
            return frozenset(certain).union(_possible(segment, leaf.earliest))

        generous = evaluate(request.query, segment, leaf_ids)
        possible = set(_possible(segment, request.earliest))
        return len(possible.intersection(generous).difference(found))

    def _leaf_counts(self, query: Query, cancel: CancelToken) -> tuple[LeafCount, ...]:
        return tuple(
            LeafCount(leaf, sum(len(self._leaves.ids(leaf, segment, cancel)) for segment in self._segments))
            for leaf, _ in leaves(query)
        )


def _names(state: State) -> list[str]:
    return [segment.segment_id() for segment in state.segments]


def _brush(request: SearchRequest) -> DateRange:
    return DateRange(request.earliest, request.latest, request.query.span)


def _possible(segment: SegmentReader, earliest: date | None) -> list[int]:
    """Return the undated documents whose upper bound allows a day from `earliest` on."""
    first = earliest.toordinal() if earliest else 0
    latest = segment.columns.latest
    return [at for at in segment.undated if not latest[at] or latest[at] >= first]
