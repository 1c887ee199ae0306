# SPDX-License-Identifier: MIT
"""Near spellings: words of the archive that a slip of one or two letters away from the one looked for."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from reader.index.segment import SegmentReader
from reader.model.search import NearSpelling

_SHORT = 5  # a word of fewer letters may differ by one only: at two, most short words would be near
_LONG = 60  # no word that somebody mistyped


def near_words(segments: list[SegmentReader], word: str, limit: int) -> tuple[NearSpelling, ...]:
    """Return the nearest words first, of equally near ones the commonest. Counts are of articles."""
    if len(word) > _LONG:
        return ()
    most = 1 if len(word) < _SHORT else 2
    found: dict[str, int] = {}
    for segment in segments:
        for candidate in _candidates(segment.lexicon(""), word, most):
            if candidate not in found and candidate != word:
                found[candidate] = distance(word, candidate, most)
    near = [candidate for candidate, steps in found.items() if steps <= most]
    counts = Counter({candidate: sum(_articles(segment, candidate) for segment in segments) for candidate in near})
    near = [candidate for candidate in near if counts[candidate]]
    near.sort(key=lambda candidate: (found[candidate], -counts[candidate], candidate))
    return tuple(NearSpelling(candidate, counts[candidate]) for candidate in near[:limit])


def distance(first: str, second: str, most: int) -> int:
    """Return how many letters must be put in, taken out or changed (Levenshtein), or some number over `most`."""
    row = list(range(len(second) + 1))
    for place, letter in enumerate(first, 1):
        before, row = row, [place]
        for at, other in enumerate(second, 1):
            row.append(min(before[at] + 1, row[-1] + 1, before[at - 1] + (letter != other)))
        if min(row) > most:
            return most + 1
    return row[-1]


def _candidates(lexicon: str, word: str, most: int) -> Iterator[str]:
    """Yield all words that may be near.

    Of a word cut into one piece more than letters may be wrong, one piece at least stands unharmed in a near word, no
    further from its place than letters may have been put in or taken out.
    """
    for start, end in _cuts(len(word), most + 1):
        piece = word[start:end]
        place = lexicon.find(piece)
        while place >= 0:
            begin = lexicon.rfind("\n", 0, place) + 1
            stop = lexicon.find("\n", place)
            if abs(stop - begin - len(word)) <= most and abs(place - begin - start) <= most:
                yield lexicon[begin:stop]
            place = lexicon.find(piece, place + 1)


def _cuts(length: int, pieces: int) -> list[tuple[int, int]]:
    edges = [length * piece // pieces for piece in range(pieces + 1)]
    return [(start, end) for start, end in pairwise(edges) if end > start]


def _articles(segment: SegmentReader, word: str) -> int:
    entry = segment.entry("", word)
    if entry is None or not segment.deleted:
        return entry.documents if entry else 0
    return len(segment.live.intersection(segment.ids(entry)))
