# SPDX-License-Identifier: MIT
"""Ranks words by their letters, over segments that each number their own."""

from collections.abc import Sequence

import numpy as np

from reader.errors import CancelToken
from reader.index.columnar.arrays import Ints
from reader.index.occurrences.found_lines import SegmentLines
from reader.index.occurrences.standing_terms import NO_TERM, terms_standing

_LAST = np.iinfo(np.int64).max


def word_ranks(segments: Sequence[SegmentLines], wanted: Sequence[Sequence[Ints]], cancel: CancelToken) -> list[Ints]:
    """Return for each of some rows of positions the ranks of their words among all; last where none stands.

    `wanted` has for each segment a row each, rising; all are looked up at once, for that costs hardly more than one.
    """
    terms = [_terms(one, rows, cancel) for one, rows in zip(segments, wanted, strict=True)]
    if len(terms) > 1:
        terms = _common(segments, terms)
    ranks = [np.concatenate(row) for row in zip(*terms, strict=True)]
    for row in ranks:
        row[row == NO_TERM] = _LAST
    return ranks


def _terms(one: SegmentLines, rows: Sequence[Ints], cancel: CancelToken) -> list[Ints]:
    """Return the terms at some rows of positions; those before the first word of all have none."""
    if len(rows) == 1 and (not len(rows[0]) or rows[0][0] >= 0):
        return [terms_standing(one.sections.text, rows[0], cancel)]
    different = np.unique(np.concatenate(rows))
    different = different[different >= 0]
    terms = np.append(terms_standing(one.sections.text, different, cancel), NO_TERM)
    found = []
    for row in rows:
        cancel.check()
        found.append(terms[np.where(row < 0, -1, np.searchsorted(different, row))])
    return found


def _common(segments: Sequence[SegmentLines], terms: Sequence[list[Ints]]) -> list[list[Ints]]:
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
        table = np.array([*(rank[word] for word in spelt), NO_TERM], np.int64)
        found.append([table[np.where(row == NO_TERM, -1, np.searchsorted(numbers, row))] for row in rows])
    return found
