# SPDX-License-Identifier: MIT
"""Ranks words by their letters, over segments that each number their own."""

from collections.abc import Sequence

import numpy as np

from reader.errors import CancelToken
from reader.index.columnar.arrays import Ints
from reader.index.occurrences.found_lines import SegmentLines
from reader.index.occurrences.standing_terms import NO_TERM, terms_standing

_LAST = np.iinfo(np.int64).max


def word_ranks(segments: Sequence[SegmentLines], wanted: Sequence[Ints], cancel: CancelToken) -> Ints:
    """Return for each position (those of a segment in any order) the rank of its word among all; last without one."""
    terms = [_terms(one, positions, cancel) for one, positions in zip(segments, wanted, strict=True)]
    if len(terms) > 1:
        terms = _common(segments, terms)
    ranks = np.concatenate([*terms, np.zeros(0, np.int64)])
    ranks[ranks == NO_TERM] = _LAST
    return ranks


def _terms(one: SegmentLines, positions: Ints, cancel: CancelToken) -> Ints:
    text = one.sections.text
    if not len(positions):
        return positions
    outside = (positions < 0) | (positions >= len(text.stream))
    different, back = np.unique(np.where(outside, 0, positions), return_inverse=True)
    terms = terms_standing(text, different, cancel)[back]
    terms[outside] = NO_TERM
    return terms


def _common(segments: Sequence[SegmentLines], terms: Sequence[Ints]) -> list[Ints]:
    """Give the words of all segments numbers in one order."""
    used = [np.unique(own[own != NO_TERM]) for own in terms]
    words = [
        [one.sections.text.word(number) for number in numbers.tolist()]
        for one, numbers in zip(segments, used, strict=True)
    ]
    rank = {word: at for at, word in enumerate(sorted(set().union(*words)))}
    found = []
    for own, numbers, spelt in zip(terms, used, words, strict=True):
        table = np.array([rank[word] for word in spelt], np.int64)
        ranks = np.full(len(own), NO_TERM, np.int64)
        there = own != NO_TERM
        ranks[there] = table[np.searchsorted(numbers, own[there])]
        found.append(ranks)
    return found
