# SPDX-License-Identifier: MIT
"""Where two texts differ, word by word, in a time that is bounded however long and unlike they are.

Words that stand in both texts exactly once, with their neighbours, are held to be the same ones (the "patience" way);
between these only short stretches are compared letter for letter of the alphabet of words. So two versions of a wire
story come out as an editor would mark them, and two texts that have nothing in common as one difference.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.errors import CancelToken
from reader.model.texts import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")
_ALIKE = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})
_RUN = 3  # words in a row that make an anchor
_MOST_PAIRS = 40_000  # words of one stretch times those of the other: more are not compared one by one


@dataclass(frozen=True, slots=True)
class WordDifference:
    """What stands in the first text, and what stands instead in the second; one of them may be empty.

    An empty one is the place between two words where something is missing.
    """

    first: Span
    second: Span


def word_differences(first: str, second: str, cancel: CancelToken | None = None) -> tuple[WordDifference, ...]:
    """Return all differences in order. Blanks, line breaks, and the shape of marks and dashes are none.

    Raises `CancelledError`.
    """
    return tuple(_Comparer(first, second, cancel or CancelToken()).differences())


class _Comparer:
    def __init__(self, first: str, second: str, cancel: CancelToken) -> None:
        self._spans = [[Span(*found.span()) for found in _TOKEN.finditer(text)] for text in (first, second)]
        self._words = [
            [span.of(text).translate(_ALIKE) for span in spans]
            for text, spans in zip((first, second), self._spans, strict=True)
        ]
        self._cancel = cancel

    def differences(self) -> Iterator[WordDifference]:
        """Yield them, those side by side as one."""
        pending: tuple[int, int, int, int] | None = None
        for one in self._unlike(0, len(self._words[0]), 0, len(self._words[1])):
            if pending is not None and (pending[1], pending[3]) == (one[0], one[2]):
                pending = pending[0], one[1], pending[2], one[3]
                continue
            if pending is not None:
                yield self._told(pending)
            pending = one
        if pending is not None:
            yield self._told(pending)

    def _told(self, places: tuple[int, int, int, int]) -> WordDifference:
        low, high, other_low, other_high = self._slid(*places)
        return WordDifference(_span(self._spans[0], low, high), _span(self._spans[1], other_low, other_high))

    def _slid(self, low: int, high: int, other_low: int, other_high: int) -> tuple[int, int, int, int]:
        """Let what only one text has end in its sign, not begin with that of the sentence before."""
        words, start, end = (self._words[1], other_low, other_high) if low == high else (self._words[0], low, high)
        only_one = low == high or other_low == other_high
        if only_one and end < len(words) and words[start] == words[end] and not words[start][0].isalnum():
            return low + 1, high + 1, other_low + 1, other_high + 1
        return low, high, other_low, other_high

    def _unlike(self, low: int, high: int, other_low: int, other_high: int) -> Iterator[tuple[int, int, int, int]]:
        """Yield the stretches of words that differ, in order. Each is worked on once: no recursion."""
        waiting = [(low, high, other_low, other_high)]
        while waiting:
            self._cancel.check()
            low, high, other_low, other_high = self._trimmed(*waiting.pop())
            if low == high and other_low == other_high:
                continue
            if low == high or other_low == other_high:
                yield low, high, other_low, other_high
                continue
            anchors = self._anchors(low, high, other_low, other_high)
            if anchors:
                waiting.extend(reversed(list(_between(anchors, low, high, other_low, other_high))))
            else:
                yield from self._closely(low, high, other_low, other_high)

    def _trimmed(self, low: int, high: int, other_low: int, other_high: int) -> tuple[int, int, int, int]:
        """Leave out what is the same at the beginning and at the end."""
        first, second = self._words
        while low < high and other_low < other_high and first[low] == second[other_low]:
            low, other_low = low + 1, other_low + 1
        while low < high and other_low < other_high and first[high - 1] == second[other_high - 1]:
            high, other_high = high - 1, other_high - 1
        return low, high, other_low, other_high

    def _anchors(self, low: int, high: int, other_low: int, other_high: int) -> list[tuple[int, int]]:
        """Return places of runs of words that each text has once there, as long as they rise in both."""
        if (high - low) * (other_high - other_low) <= _MOST_PAIRS:
            return []
        mine, theirs = _once(self._words[0], low, high), _once(self._words[1], other_low, other_high)
        shared = sorted((place, theirs[run]) for run, place in mine.items() if run in theirs)
        return _rising(shared)

    def _closely(self, low: int, high: int, other_low: int, other_high: int) -> Iterator[tuple[int, int, int, int]]:
        """Compare word by word; what is too long for that is one difference."""
        if (high - low) * (other_high - other_low) > _MOST_PAIRS:
            yield low, high, other_low, other_high
            return
        first, second = self._words[0][low:high], self._words[1][other_low:other_high]
        for kind, one, two, three, four in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
            if kind != "equal":
                yield low + one, low + two, other_low + three, other_low + four


def _between(
    anchors: Sequence[tuple[int, int]], low: int, high: int, other_low: int, other_high: int
) -> Iterator[tuple[int, int, int, int]]:
    """Yield the stretches before, between and behind anchors. Each anchor's first word is the same in both."""
    for place, other in anchors:
        yield low, place, other_low, other
        low, other_low = place + 1, other + 1
    yield low, high, other_low, other_high


def _once(words: Sequence[str], low: int, high: int) -> dict[tuple[str, ...], int]:
    """Return the runs of words that stand there once, with their places."""
    runs = [tuple(words[place : place + _RUN]) for place in range(low, high - _RUN + 1)]
    counts = Counter(runs)
    return {run: low + at for at, run in enumerate(runs) if counts[run] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest row of pairs that rises in both; the first numbers rise already."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, other) in enumerate(pairs):
        length = bisect_left(tails, other)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(other)
            ends.append(at)
        else:
            tails[length], ends[length] = other, at
    row: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(pairs[at])
        at = before[at]
    return row[::-1]


def _span(spans: Sequence[Span], low: int, high: int) -> Span:
    """Return the words from `low` to before `high`; none of them is the place behind the word before."""
    if low < high:
        return Span(spans[low].start, spans[high - 1].end)
    place = spans[low - 1].end if low else (spans[0].start if spans else 0)
    return Span(place, place)
