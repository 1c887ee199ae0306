# SPDX-License-Identifier: MIT
"""Copies: which articles of the whole archive have the same text. Pure: fingerprints in, groups out.

Precision comes first: what is folded away wrongly is an article that nobody sees. So texts must be long, alike in
length and share four fifths of their words in order; the figures of shorter ones must agree, for two reports of one
market on two days differ in little else; and short texts must be the same to the word, with their headlines.
"""

import struct
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.model.copies import TextPrint
from reader.text.fingerprint import MOST_SHINGLES, SHORT

_LEAST_ALIKE = 0.8  # of the shingles, estimated; and of the lengths
_FEWEST_SHORT = 24  # words: below, not even the same ones are copies
_LONG = 150  # words: below, all figures must be the same
_FEWEST_SHINGLES = 8
_SMALLEST = 3  # hashes, of which two are looked for in other texts
_CROWD = 64  # texts that share two: above, they are no sign of a copy
_SLOTS_AN_ARTICLE = 64  # bytes in which hashes are counted: fewer, and unlike texts are held, too
_FEWEST_SLOTS = 1 << 16


def find_copies(prints: Callable[[], Iterable[TextPrint]], *, articles: int) -> list[tuple[int, ...]]:
    """Return groups of two and more, their numbers in order; no number stands in two.

    `prints` is gone through twice; `articles` says about how many there are. In memory are only those whose hashes
    another text may have too; which groups come out doesn't depend on the order.
    """
    seen = bytearray(max(_FEWEST_SLOTS, _SLOTS_AN_ARTICLE * articles))
    slots = len(seen)
    for print_ in prints():
        for key in _keys(print_):
            slot = key % slots
            seen[slot] = min(2, seen[slot] + 1)

    def is_shared(key: int) -> bool:
        return seen[key % slots] > 1

    same: dict[tuple[int, int], _Text] = {}
    for print_ in prints():
        if any(map(is_shared, _keys(print_))):
            known = same.get((print_.words, print_.exact))
            if known is None:
                same[print_.words, print_.exact] = _Text(print_, array("q", [print_.number]))
            else:
                known.numbers.append(print_.number)
    texts = list(same.values())
    same.clear()
    return sorted(tuple(sorted(group)) for group in _groups(texts, is_shared) if len(group) > 1)


@dataclass(slots=True, eq=False)
class _Text:
    """One text, however many articles have it to the word."""

    print: TextPrint
    numbers: "array[int]"
    taken: bool = False

    @property
    def keys(self) -> Sequence[int]:
        """The hashes by which its likes are looked for."""
        return _pairs(self.print)


def _groups(texts: list[_Text], is_shared: Callable[[int], bool]) -> Iterable[list[int]]:
    """Gather each text's likes around it, the longest first: likes of likes are not copies of each other.

    Where a key isn't shared, no other text has it.
    """
    buckets: defaultdict[int, list[_Text]] = defaultdict(list)
    texts.sort(key=lambda text: (-text.print.words, text.print.exact))
    for text in texts:
        for key in filter(is_shared, text.keys):
            buckets[key].append(text)
    for leader in texts:
        if leader.taken:
            continue
        group = list(leader.numbers)
        leader.taken = True
        for key in filter(is_shared, leader.keys):
            if len(buckets[key]) > _CROWD:
                continue
            for text in buckets[key]:
                if not text.taken and _alike(leader, text):
                    text.taken = True
                    group += text.numbers
        yield group


def _alike(one: _Text, other: _Text) -> bool:
    fewer, more = sorted((one.print.words, other.print.words))
    if fewer < SHORT or fewer < _LEAST_ALIKE * more:
        return False
    if fewer < _LONG and one.print.figures != other.print.figures:
        return False
    shared, smallest = _shared(one.print, other.print)
    return smallest >= _FEWEST_SHINGLES and shared >= _LEAST_ALIKE * smallest


def share_alike(one: TextPrint, other: TextPrint) -> float:
    """Return which part of their words two copies share in order, estimated; 1 if they are the same to the word."""
    if one.exact == other.exact:
        return 1.0
    shared, smallest = _shared(one, other)
    return shared / smallest if smallest else 0.0


def _shared(one: TextPrint, other: TextPrint) -> tuple[int, int]:
    """Return how many of the smallest hashes of both together both have, and how many these are."""
    mine, its = set(_unpacked(one.shingles)), set(_unpacked(other.shingles))
    together = sorted(mine | its)
    known = MOST_SHINGLES if MOST_SHINGLES in {len(mine), len(its)} else len(together)
    smallest = together[:known]
    return sum(shingle in mine and shingle in its for shingle in smallest), len(smallest)


def _keys(print_: TextPrint) -> Sequence[int]:
    """Return the hashes by which copies of a text are looked for; none if it is too short to have any."""
    if print_.words < SHORT:
        return (print_.exact,) if print_.words >= _FEWEST_SHORT else ()
    return _pairs(print_) or (print_.exact,)


def _pairs(print_: TextPrint) -> Sequence[int]:
    """Return the smallest hashes two by two: any one of them is a phrase that unlike texts have, too."""
    smallest = _unpacked(print_.shingles[: 4 * _SMALLEST])
    return [one << 32 | other for one, other in combinations(smallest, 2)]


def _unpacked(shingles: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(shingles) // 4}I", shingles)
