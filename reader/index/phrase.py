# SPDX-License-Identifier: MIT
"""Finds words side by side in one segment."""

from array import array
from collections.abc import Iterator

from reader.errors import CancelToken
from reader.index.postings import Postings
from reader.index.segment import SegmentReader
from reader.model.query import Phrase

_LOOK = 4096  # documents between two looks at the token


def occurrences(segment: SegmentReader, phrase: Phrase, cancel: CancelToken) -> dict[int, int]:
    """Return how often the phrase stands in each document, the deleted ones among them."""
    whole = phrase.words[:-1] if phrase.open_end else phrase.words
    lists: list[Postings] = []
    for word in whole:
        entry = segment.entry(phrase.field, word)
        if entry is None:
            return {}
        lists.append(segment.postings(entry))
    ends = _side_by_side(lists, cancel)
    if not phrase.open_end:
        return {document: len(places) for document, places in ends.items()}
    counts: dict[int, int] = {}
    for _, entry in segment.entries(phrase.field, phrase.words[-1]):
        cancel.check()
        for document, places in _following(ends, segment.postings(entry), cancel):
            counts[document] = counts.get(document, 0) + len(places)
    return counts


def _side_by_side(lists: list[Postings], cancel: CancelToken) -> dict[int, set[int]]:
    """Return the places of the last word of each run of all words, by document."""
    shared = set(min(lists, key=lambda postings: len(postings.ids)).ids)
    for postings in lists:
        cancel.check()
        shared.intersection_update(postings.ids)
    ends = {document: set(places) for document, places in _places(lists[0], shared, cancel)}
    for postings in lists[1:]:
        ends = dict(_following(ends, postings, cancel))
    return ends


def _following(ends: dict[int, set[int]], postings: Postings, cancel: CancelToken) -> Iterator[tuple[int, set[int]]]:
    """Yield the places of a word that follow directly upon those of `ends`."""
    for document, places in _places(postings, ends, cancel):
        before = ends[document]
        found = {place for place in places if place - 1 in before}
        if found:
            yield document, found


def _places(
    postings: Postings, wanted: "set[int] | dict[int, set[int]]", cancel: CancelToken
) -> Iterator[tuple[int, "array[int]"]]:
    """Yield the places of a word in each of the wanted documents."""
    starts = postings.starts()
    places = postings.places
    for number, document in enumerate(postings.ids):
        if not number % _LOOK:
            cancel.check()
        if document in wanted:
            yield document, places[starts[number] : starts[number + 1]]
