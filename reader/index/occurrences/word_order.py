# SPDX-License-Identifier: MIT
"""Ranks words by their letters, over segments that each number their own."""

from collections.abc import Sequence

import numpy as np

from reader.errors import CancelToken
from reader.index.occurrences.found_lines import SegmentLines
from reader.index.occurrences.standing_terms import NO_TERM, Row, Terms, terms_standing

_LAST = np.iinfo(np.int32).max - 1


def word_ranks(segments: Sequence[SegmentLines], wanted: Sequence[Sequence[Row]], cancel: CancelToken) -> list[Terms]:
    """Return for each of some rows of positions the ranks of their words among all; last where none stands.

    `wanted` has for each segment a row each, a position for each occurrence.
    """
    terms = [
        terms_standing(one.sections.text, len(one.found), rows, cancel)
        for one, rows in zip(segments, wanted, strict=True)
    ]
    if len(terms) > 1:
        terms = _common(segments, terms)
    ranks = [np.concatenate(row) for row in zip(*terms, strict=True)]
    for row in ranks:
        row[row == NO_TERM] = _LAST
    return ranks


def _common(segments: Sequence[SegmentLines], terms: Sequence[list[Terms]]) -> list[list[Terms]]:
    """Give the words of all segments numbers in one order."""
    used = [np.unique(np.concatenate(rows)) for rows in terms]
    used = [numbers[numbers != NO_TERM] for numbers in used]
    words = [
        [one.sections.text.word(number) for number in numbers.tolist()]
        for one, numbers in zip(segments, used, strict=True)
    ]
    rank = {word: at for at, word in enumerate(sorted(set().union(*words)))}
    found = []
    for rows, numbers, spelt in zip(terms, used, words, strict=True):
        table = np.array([*(rank[word] for word in spelt), NO_TERM], np.int32)
        found.append([table[np.where(row == NO_TERM, -1, np.searchsorted(numbers, row))] for row in rows])
    return found
