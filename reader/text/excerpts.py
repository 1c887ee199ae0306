# SPDX-License-Identifier: MIT
"""The piece of a text that shows best what was looked for."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate

from reader.model.query import Query
from reader.model.search import Excerpt
from reader.model.texts import Span
from reader.text.matches import Hit, hits, merged

_MOST_HITS = 200  # of one leaf
_BEFORE = 5  # what part of an excerpt may stand before its first match
_EDGE = 40  # so far from a window's edge a blank is looked for
_BLANK = re.compile(r"\s")
_UNEVEN = re.compile(r"\s{2,}|[^\S ]")  # white space that isn't a single blank


def excerpt(text: str, query: Query, *, length: int = 200, quotations: Sequence[Span] | None = None) -> Excerpt:
    """Return up to `length` code points of `text` that show the most of what was looked for, else its beginning.

    What is shown stands in its first half, for a list has room for two lines. Cut between words, with an ellipsis where
    something is left out; any run of white space in it is one blank. `quotations` as `find_matches` takes them.
    """
    found = sorted(hits(text, query, quotations=quotations, most=_MOST_HITS))
    start, end = _window(text, found, length)
    inside = ((max(left, start), min(right, end)) for left, right, _ in found if left < end and right > start)
    return _shown(text, start, end, merged(inside))


def _window(text: str, hits: Sequence[Hit], length: int) -> tuple[int, int]:
    """Choose the piece of `text` to show."""
    if not hits:
        return (0, len(text)) if len(text) <= length else _between_words(text, 0, length, 0, 0)
    half = length // 2
    most, (first, last) = _densest(hits, length)
    if len(text) > length:
        closer, reach = _densest(hits, half)
        first, last = reach if closer == most else (first, last)
    before = min(max(0, length - (last - first)) // 3, length // _BEFORE)
    start = 0 if last <= half else max(0, min(first - before, len(text) - half))
    end = min(len(text), start + length)
    return _between_words(text, start, end, first, last)


def _shown(text: str, start: int, end: int, spans: Sequence[Span]) -> Excerpt:
    """Make the excerpt of a window, with one blank for any white space."""
    before = "…" if start else ""
    piece = _UNEVEN.sub(" ", text[start:end])
    shift = len(before) - start
    moved: Iterable[Span] = (Span(span.start + shift, span.end + shift) for span in spans)
    if spans and len(piece) != end - start:
        long = [run.span() for run in _UNEVEN.finditer(text, start, end)]
        ends = [last for _, last in long]
        lost = [0, *accumulate(last - first - 1 for first, last in long)]
        edges = [edge + shift - lost[bisect_right(ends, edge)] for span in spans for edge in (span.start, span.end)]
        moved = map(Span, edges[::2], edges[1::2])
    return Excerpt(before + piece + ("…" if end < len(text) else ""), tuple(moved))


def _densest(hits: Sequence[Hit], length: int) -> tuple[int, tuple[int, int]]:
    """Find the hits that fit into one window and are of the most different leaves, then the most.

    Return of how many leaves they are, and their reach.
    """
    best, reach = (0, 0), (hits[0][0], hits[0][1])
    inside: Counter[int] = Counter()
    different = left = 0
    for right, (_, end, leaf) in enumerate(hits):
        inside[leaf] += 1
        different += inside[leaf] == 1
        while left < right and end - hits[left][0] > length:
            inside[hits[left][2]] -= 1
            different -= not inside[hits[left][2]]
            left += 1
        if (different, right - left) > best:
            best, reach = (different, right - left), (hits[left][0], max(hit[1] for hit in hits[left : right + 1]))
    return best[0], reach


def _between_words(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """Move the edges inwards to the next blank, but not into what is to be shown."""
    if start > 0:
        blank = _BLANK.search(text, max(0, start - 1), max(start, min(first, start + _EDGE)))
        start = blank.end() if blank else start
    if end < len(text) and not text[end].isspace():
        edge = max(last, end - _EDGE, start)
        blanks = [match.start() for match in _BLANK.finditer(text, edge, end)]
        end = blanks[-1] if blanks else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
