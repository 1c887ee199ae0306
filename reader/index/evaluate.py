# SPDX-License-Identifier: MIT
"""Answers a query tree for one segment by sets of document numbers.

Not by Whoosh's matchers, one step a document: its AndNotMatcher may pass over documents, and sets are quicker.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date
from typing import TypeGuard

from reader.errors import CancelToken
from reader.index.phrase import occurrences
from reader.index.postings import Entry
from reader.index.segment import SegmentReader
from reader.index.wildcard import matching_words
from reader.model.flags import UNDATED, FlagNumbers
from reader.model.query import And, DateRange, Everything, Flag, Leaf, Not, Or, Phrase, Prefix, Query, Wildcard, Word
from reader.model.texts import Span

Ids = Collection[int]
LeafIds = Callable[[Leaf, bool], Ids]
"""Gives the live documents of a leaf; told whether an odd number of NOTs stands above it."""

_NOWHERE = Span(0, 0)
_MOST_KEPT = 4_000_000  # document numbers, of four bytes each
_LAST_DAY = date.max.toordinal()


def evaluate(query: Query, segment: SegmentReader, leaf_ids: LeafIds, *, negated: bool = False) -> Ids:
    """Return the live documents of a tree."""
    if isinstance(query, Not):
        return segment.live.difference(evaluate(query.part, segment, leaf_ids, negated=not negated))
    if isinstance(query, Or):
        parts = [evaluate(part, segment, leaf_ids, negated=negated) for part in query.parts]
        return set[int]().union(*parts)
    if isinstance(query, And):
        wanted = [evaluate(part, segment, leaf_ids, negated=negated) for part in query.parts if not _is_not(part)]
        without = [part.part for part in query.parts if _is_not(part)]
        unwanted = [evaluate(part, segment, leaf_ids, negated=not negated) for part in without]
        wanted.sort(key=len)
        found = frozenset(wanted[0]).intersection(*wanted[1:]) if wanted else segment.live
        return found.difference(*unwanted)
    return leaf_ids(query, negated)


class LeafCache:
    """The documents of the leaves asked for last, so that the next keystroke looks only for the leaf that changed.

    `flagged` knows which articles bear a flag that isn't in the index.
    """

    def __init__(self, flagged: FlagNumbers) -> None:
        self._flagged = flagged
        self._flags: dict[str, tuple[AbstractSet[int], dict[tuple[str, int], array[int]]]] = {}
        self._kept: OrderedDict[tuple[str, int, Leaf], array[int]] = OrderedDict()
        self._size = 0

    def ids(self, leaf: Leaf, segment: SegmentReader, cancel: CancelToken) -> "array[int]":
        """Return the live documents of a leaf in a segment, rising."""
        if isinstance(leaf, Flag) and leaf.name != UNDATED:
            return self._flag_ids(leaf.name, segment)
        known = (segment.id, len(segment.deleted), replace(leaf, span=_NOWHERE))
        found = self._kept.get(known)
        if found is None:
            cancel.check()
            found = _live(_leaf_ids(leaf, segment, cancel), segment)
            self._kept[known] = found
            self._size += len(found)
            while self._size > _MOST_KEPT and len(self._kept) > 1:
                self._size -= len(self._kept.popitem(last=False)[1])
        else:
            self._kept.move_to_end(known)
        return found

    def _flag_ids(self, name: str, segment: SegmentReader) -> "array[int]":
        """Look for the flag's articles in the segment; kept while their set is the same object."""
        numbers = self._flagged(name)
        before, found = self._flags.get(name, (numbers, {}))
        if before is not numbers:
            found = {}
        self._flags[name] = (numbers, found)
        known = (segment.id, len(segment.deleted))
        if known not in found:
            borne = (at for at, number in enumerate(segment.columns.numbers) if number in numbers)
            found[known] = _live(array("I", borne), segment)
        return found[known]


def matching_entries(leaf: Word | Prefix | Wildcard, segment: SegmentReader) -> Iterator[Entry]:
    """Yield the entries of all words that a leaf means."""
    if isinstance(leaf, Prefix):
        yield from (entry for _, entry in segment.entries(leaf.field, leaf.text))
        return
    found = [leaf.text] if isinstance(leaf, Word) else matching_words(segment, leaf.field, leaf.pattern)
    for word in found:
        entry = segment.entry(leaf.field, word)
        if entry is not None:
            yield entry


def _leaf_ids(leaf: Leaf, segment: SegmentReader, cancel: CancelToken) -> Ids:
    if isinstance(leaf, Phrase):
        return occurrences(segment, leaf, cancel)
    if isinstance(leaf, DateRange):
        return _in_range(leaf, segment)
    if isinstance(leaf, Flag):
        return segment.undated
    if isinstance(leaf, Everything):
        return segment.live
    entries = []
    for entry in matching_entries(leaf, segment):  # there may be tens of thousands
        cancel.check()
        entries.append(entry)
    if len(entries) == 1:
        return segment.ids(entries[0])
    found = set[int]()
    for entry in entries:
        cancel.check()
        found.update(segment.ids(entry))
    return found


def _in_range(leaf: DateRange, segment: SegmentReader) -> list[int]:
    """Return the placed documents whose interval meets the range; one without an upper bound has no end."""
    first = leaf.earliest.toordinal() if leaf.earliest else 1
    last = leaf.latest.toordinal() if leaf.latest else _LAST_DAY
    columns = segment.columns
    return [
        at
        for at, (earliest, latest) in enumerate(zip(columns.earliest, columns.latest, strict=True))
        if 0 < earliest <= last and (latest >= first or not latest)
    ]


def _live(ids: Ids, segment: SegmentReader) -> "array[int]":
    if isinstance(ids, array):
        return array("I", [at for at in ids if at not in segment.deleted]) if segment.deleted else ids
    return array("I", sorted(segment.live.intersection(ids) if segment.deleted else ids))


def _is_not(query: Query) -> TypeGuard[Not]:
    return isinstance(query, Not)
