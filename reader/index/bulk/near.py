# SPDX-License-Identifier: MIT
"""Parts that stand near one another, whatever they are: by the places of all of them.

Unordered: no two parts share a word, and max(end) - min(start) - sum(words - 1) <= distance. Ordered: each part begins
1 to `distance` words after the end of the one before. Nothing crosses from one document into another.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reader.errors import CancelToken
from reader.index.bulk.positions import Places
from reader.index.bulk.sets import Flags, Ids, distinct
from reader.index.bulk.slices import Integers

_LOOK = 256  # windows between two looks at the token
_MERGED = 8  # times as many places of one part as of another are quicker searched than put in order with these


def ordered_near(parts: Sequence[Places], start: NDArray[np.int64], distance: int) -> Ids:
    """Return the documents, rising. `start` is where each document begins."""
    if len(parts) == 2 and (found := _two_words(parts[0], parts[1], start, distance, ordered=True)) is not None:
        return found
    reached = parts[0]
    for part in parts[1:]:
        if not len(reached.at):
            break
        ends = reached.at + (reached.words - 1)
        first = np.maximum(part.at - distance, start[part.docs])
        reached = part.kept(_last_before(ends, np.searchsorted(ends, part.at), first))
    return reached.documents()


def unordered_near(parts: Sequence[Places], start: NDArray[np.int64], distance: int, cancel: CancelToken) -> Ids:
    """Return the documents, rising. Equal parts are one object. `start` is where each document begins."""
    if len(parts) == 2:
        found = _two_words(parts[0], parts[1], start, distance, ordered=False)
        return _two(parts[0], parts[1], start, distance) if found is None else found
    counts = Counter(map(id, parts))
    groups = [(part, counts[key]) for key, part in {id(part): part for part in parts}.items()]
    span = distance + sum(part.words - 1 for part in parts)
    begins = [part.kept(_complete(part, groups, start, span)) for part, _ in groups]
    found = np.unique(np.concatenate([one.docs for one in begins]))
    if not len(found) or are_apart([part for part, _ in groups]):
        return found
    return _really_apart(begins, parts, start, span, cancel)


def _two_words(one: Places, other: Places, start: NDArray[np.int64], distance: int, *, ordered: bool) -> Ids | None:
    """Look at neighbours among the places of both: if any two stand near each other, two neighbours between them do.

    None for parts of several words, for such as may stand at the same place, and where there is a quicker way.
    """
    few, many = sorted((len(one.at), len(other.at)))
    if one.words + other.words > 2 or one is other or few * _MERGED < many:
        return None
    at = np.concatenate((one.at << 1, (other.at << 1) + 1))
    at.sort(kind="stable")  # two runs, which are merged
    apart = np.diff(at)
    near = np.flatnonzero((apart & 1 == 1) & (apart <= 2 * distance + 1))  # odd: one of each
    is_one = at[near] & 1 == 0
    first, last = at[near] >> 1, at[near + 1] >> 1
    if (first == last).any():
        return None
    docs = np.searchsorted(start, first, side="right") - 1
    hit = (last - first <= distance) & (last < start[docs + 1])
    return distinct(docs[hit & is_one] if ordered else docs[hit])


def _two(one: Places, other: Places, start: NDArray[np.int64], distance: int) -> Ids:
    """Look for the nearest `other` on each side of each `one`, beyond its own words."""
    if len(one.at) > len(other.at):
        one, other = other, one
    if not len(one.at):
        return one.docs
    at = np.searchsorted(other.at, one.at - other.words, side="right")
    first = np.maximum(one.at - distance - other.words + 1, start[one.docs])
    hit = _last_before(other.at, at, first)
    for _ in range(one.words + other.words - 1):  # those that share a word with it
        at += other.at[np.minimum(at, len(other.at) - 1)] < one.at + one.words
    reach = np.minimum(one.at + one.words - 1 + distance, start[one.docs + 1] - 1)
    after = np.minimum(at, len(other.at) - 1)
    hit |= (at < len(other.at)) & (other.at[after] <= reach)
    return distinct(one.docs[hit])


def _last_before(rising: Integers, at: Integers, first: Integers) -> Flags:
    """Tell of each place `at` in `rising`, which has any, whether what stands before it is `first` or more."""
    found: Flags = (at > 0) & (rising[np.maximum(at - 1, 0)] >= first)
    return found


def _complete(begin: Places, groups: Sequence[tuple[Places, int]], start: NDArray[np.int64], span: int) -> Flags:
    """Tell of each place whether all parts stand, as often as is asked, in the window that begins with it."""
    last = np.minimum(begin.at + span, start[begin.docs + 1] - 1)
    whole = np.ones(len(begin.at), np.bool_)
    for part, times in groups:
        low = np.searchsorted(part.at, begin.at)
        whole &= np.searchsorted(part.at, last - (part.words - 1), side="right") - low >= times
    return whole


def are_apart(parts: Sequence[Places]) -> bool:
    """Tell whether no two places of any of the parts share a word."""
    covered = np.concatenate([part.at + word for part in parts for word in range(part.words)])
    covered.sort()
    return not (covered[1:] == covered[:-1]).any()


def _really_apart(
    begins: Sequence[Places], parts: Sequence[Places], start: NDArray[np.int64], span: int, cancel: CancelToken
) -> Ids:
    """Return the documents of the windows where the parts can be chosen so that no two share a word."""
    found: set[int] = set()
    looks = 0
    for begin in begins:
        for at, document in zip(begin.at.tolist(), begin.docs.tolist(), strict=True):
            if document in found:
                continue
            if not looks % _LOOK:
                cancel.check()
            looks += 1
            if fits(window(parts, at, min(at + span, int(start[document + 1]) - 1)), len(parts)):
                found.add(document)
    return np.array(sorted(found), np.int64)


def window(parts: Sequence[Places], first: int, last: int) -> list[tuple[int, int, int]]:
    """Return (first word, last word, number of the part) of all places that lie in a window, rising."""
    places = []
    for number, part in enumerate(parts):
        low, high = np.searchsorted(part.at, [first, last - part.words + 2])
        places += [(at, at + part.words - 1, number) for at in part.at[low:high].tolist()]
    return sorted(places)


def fits(places: list[tuple[int, int, int]], parts: int) -> bool:
    """Tell whether one place a part can be chosen without any two sharing a word.

    For each set of parts, the least last word that a choice for them can have: whoever ends first leaves most room.
    """
    ends = {0: -1}
    for first, last, number in places:
        for chosen, end in list(ends.items()):
            more = chosen | 1 << number
            if more != chosen and end < first and last < ends.get(more, last + 1):
                ends[more] = last
    return (1 << parts) - 1 in ends
