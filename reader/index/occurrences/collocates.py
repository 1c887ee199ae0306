# SPDX-License-Identifier: MIT
"""The words that stand beside occurrences more often than chance has it.

Each word of a text counts once, even if it stands beside two occurrences, and not if it is part of one. Nothing crosses
from a headline to its body, or from article to article.
"""

from collections.abc import Callable, Sequence

import numpy as np

from reader.errors import CancelToken
from reader.index.columnar.arrays import Flags, Ints
from reader.index.columnar.schema_spec import GAP
from reader.index.occurrences.found_lines import Lines, SegmentLines
from reader.index.occurrences.log_likelihood import log_likelihood
from reader.index.occurrences.stretches import Stretches
from reader.index.occurrences.term_counts import TermCounts, count_terms, ranges_marked
from reader.model.occurrence import Collocate

MOST = 500
"""How many words are told of, most strongly bound first."""

WIDEST = GAP - 1
"""How many words on either side can be looked at."""


def collocates(
    lines: Lines, left: int, right: int, cancel: CancelToken, heard: Callable[[int, int], None]
) -> tuple[Collocate, ...]:
    """Return the words that stand up to `left` words before or `right` words behind an occurrence, best bound first.

    `heard` is told how many of how many articles are done.
    """
    every = sum(one.documents.count for one in lines.segments)
    found, before = [], 0
    for one in lines.segments:
        size, done = one.documents.count, before
        beside = count_terms(
            one.sections.text,
            _Beside(one, min(left, WIDEST), min(right, WIDEST)).marks,
            cancel,
            lambda share, done=done, size=size: heard(done + int(share * size), every),  # type: ignore[misc]
        )
        found.append(beside)
        before += size
    return _told(lines.segments, found, [_everywhere(one, cancel) for one in lines.segments])


class _Beside:
    """Marks the words beside the occurrences of a segment."""

    def __init__(self, lines: SegmentLines, left: int, right: int) -> None:
        self._lines = lines
        self._left = left
        self._right = right

    def marks(self, low: int, high: int) -> Flags:
        """Return flags of the positions of some neighbouring documents."""
        start, bounds = self._lines.sections.start, self._lines.bounds
        begin, end = int(start[low]), int(start[high])
        own: Stretches = self._lines.found.kept(np.arange(int(bounds[low]), int(bounds[high])))
        flags = ranges_marked(own.first - self._left, own.first - 1, begin, end)
        flags |= ranges_marked(own.last + 1, own.last + self._right, begin, end)
        flags &= ~ranges_marked(own.first, own.last, begin, end)
        return flags


def _everywhere(one: SegmentLines, cancel: CancelToken) -> tuple[Ints, int]:
    """Return how often each term stands in headlines and bodies of live articles, and how many words these have."""
    sections, live = one.sections, one.searched.live
    text = sections.text
    lengths = text.lengths.astype(np.int64)
    dead = np.zeros(text.count, np.bool_) if live is None else ~live.as_flags()
    if sections.plain and not dead.any():
        return text.cf.astype(np.int64), int(lengths.sum())

    def marks(low: int, high: int) -> Flags:
        """Mark what is not shown: all of the dead, and stretches as found."""
        start = sections.start[low : high + 1] - sections.start[low]
        flags = np.zeros(int(start[-1]), np.int8)
        np.add.at(flags, start[:-1] + np.where(dead[low:high], 0, sections.body_ends[low:high]), 1)
        np.add.at(flags, start[1:-1], -1)
        return np.cumsum(flags, dtype=np.int8).view(np.bool_)

    hidden = count_terms(text, marks, cancel)
    return text.cf.astype(np.int64) - hidden.times, int(lengths[~dead].sum())


def _told(
    segments: Sequence[SegmentLines], beside: Sequence[TermCounts], everywhere: Sequence[tuple[Ints, int]]
) -> tuple[Collocate, ...]:
    """Put the segments' counts together, and tell the best bound words."""
    words, near, articles, often = _common(segments, beside, [own for own, _ in everywhere])
    window, total = float(sum(one.total for one in beside)), float(sum(size for _, size in everywhere))
    if not len(words) or not total:
        return ()
    expected = often * window / total
    score = np.where(near > expected, log_likelihood(near.astype(float), often.astype(float), window, total), 0.0)
    order = np.argsort(-score, kind="stable")[:MOST]
    return tuple(
        Collocate(
            words[at].decode(), int(near[at]), float(expected[at]), int(often[at]), float(score[at]), int(articles[at])
        )
        for at in order.tolist()
        if score[at] > 0
    )


def _common(
    segments: Sequence[SegmentLines], beside: Sequence[TermCounts], everywhere: Sequence[Ints]
) -> tuple[list[bytes], Ints, Ints, Ints]:
    """Return the words beside occurrences, in order, and of each how often, in how many articles, and everywhere."""
    fields = [one.sections.text for one in segments]
    used = [np.flatnonzero(one.times) for one in beside]
    if len(segments) == 1:
        words = [fields[0].word(number) for number in used[0].tolist()]
        return words, beside[0].times[used[0]], beside[0].documents[used[0]], everywhere[0][used[0]]
    told = [[field.word(number) for number in own.tolist()] for field, own in zip(fields, used, strict=True)]
    words = sorted(set().union(*told))
    place = {word: at for at, word in enumerate(words)}
    counts = np.zeros((3, len(words)), np.int64)
    for field, own, spelt, here, often in zip(fields, used, told, beside, everywhere, strict=True):
        at = np.array([place[word] for word in spelt], np.int64)
        counts[0, at] += here.times[own]
        counts[1, at] += here.documents[own]
        lines = field.lines(0, field.size).split(b"\n")[:-1]
        known = [(place[word], number) for number, word in enumerate(lines) if word in place]
        at, numbers = np.array(known, np.int64).reshape(-1, 2).T
        counts[2, at] += often[numbers]
    return words, *counts
