# SPDX-License-Identifier: MIT
"""How well an article fits: BM25F, with words of the headline counted more.

A leaf's score grows with how often its words stand in the article and falls with how common they are in the archive
and how long the article is. Each occurrence in the headline counts as three. All words of a pattern count as one word,
and so do all occurrences of a phrase; what stands under a NOT, and dates, count nothing.
"""

from array import array
from dataclasses import replace
from math import log

from whoosh.scoring import bm25

from reader.errors import CancelToken
from reader.index.arrange import Found
from reader.index.evaluate import matching_entries
from reader.index.phrase import occurrences
from reader.index.segment import SegmentReader
from reader.model.query import Phrase, Prefix, Query, Wildcard, Word, sought
from reader.model.search import ResultSet

_B, _K1 = 0.75, 1.2
_HEADLINE = 2  # beside the one that it counts as part of the text

_Words = Word | Prefix | Wildcard | Phrase


def by_relevance(by_date: ResultSet, query: Query, found: Found, cancel: CancelToken) -> ResultSet:
    """Return the same result, best first; of equals, the newest first. `by_date` is the newest first."""
    scores: dict[int, float] = {}
    for leaf in dict.fromkeys(sought(query)):
        if isinstance(leaf, _Words):
            _add_scores(scores, leaf, found, cancel)
    ordered = sorted(by_date.numbers, key=lambda number: -scores.get(number, 0.0))
    return replace(by_date, numbers=array("q", ordered), scores=array("d", [scores.get(n, 0.0) for n in ordered]))


def _add_scores(scores: dict[int, float], leaf: _Words, found: Found, cancel: CancelToken) -> None:
    counted = [_counts(leaf, segment, cancel) for segment, _ in found]
    documents = sum(len(segment.live) for segment, _ in found)
    having = sum(len(counts.keys() - segment.deleted) for counts, (segment, _) in zip(counted, found, strict=True))
    rarity = log(documents / (having + 1)) + 1
    lengths = [_lengths(leaf, segment) for segment, _ in found]
    living = (sum(words[at] for at in segment.live) for words, (segment, _) in zip(lengths, found, strict=True))
    average = max(1.0, sum(living) / documents)
    for counts, (segment, ids), words in zip(counted, found, lengths, strict=True):
        cancel.check()
        numbers = segment.columns.numbers
        for at in counts.keys() & ids:
            score = bm25(rarity, counts[at], words[at], average, _B, _K1)
            scores[numbers[at]] = scores.get(numbers[at], 0.0) + score


def _lengths(leaf: _Words, segment: SegmentReader) -> "array[int]":
    return segment.columns.headline_words if leaf.field else segment.columns.words


def _counts(leaf: _Words, segment: SegmentReader, cancel: CancelToken) -> dict[int, int]:
    """Return how often the leaf stands in each document, those in the headline weighted."""
    counts = _plain_counts(leaf, segment, cancel)
    if not leaf.field:
        for at, count in _plain_counts(replace(leaf, field="headline"), segment, cancel).items():
            counts[at] = counts.get(at, 0) + _HEADLINE * count
    return counts


def _plain_counts(leaf: _Words, segment: SegmentReader, cancel: CancelToken) -> dict[int, int]:
    if isinstance(leaf, Phrase):
        return occurrences(segment, leaf, cancel)
    counts: dict[int, int] = {}
    for entry in matching_entries(leaf, segment):
        cancel.check()
        postings = segment.postings(entry)
        for at, count in zip(postings.ids, postings.frequencies(), strict=True):
            counts[at] = counts.get(at, 0) + count
    return counts
