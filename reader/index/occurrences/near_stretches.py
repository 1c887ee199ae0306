# SPDX-License-Identifier: MIT
"""From the places of the parts of a Near to the shortest stretches of words that hold all of them.

These are the minimal intervals of Clarke, Cormack and Burkowski, "An algebra for structured text search and a framework
for its implementation", The Computer Journal 38 (1995): none holds another one.
"""

from collections.abc import Sequence

import numpy as np

from reader.errors import CancelToken
from reader.index.bulk.near import are_apart, fits, window
from reader.index.bulk.positions import Places
from reader.index.columnar.arrays import Ints
from reader.index.occurrences.stretches import NOWHERE, Stretches, shortest

_LOOK = 256  # beginnings between two looks at the token


def near_stretches(parts: Sequence[Places], distance: int, *, ordered: bool, cancel: CancelToken) -> Stretches:
    """Return the shortest stretches that match. `docs` of the places number what nothing crosses, rising.

    `distance` counts as in `reader.model.query.Near`.
    """
    if not all(len(part.at) for part in parts):
        return NOWHERE
    if ordered:
        return shortest(_in_a_row(parts, distance))
    if len(parts) == 2:
        rows = [_in_a_row(parts, distance), _in_a_row(parts[::-1], distance)]
        return shortest(Stretches(*(np.concatenate([getattr(row, end) for row in rows]) for end in ("first", "last"))))
    reach = distance + sum(part.words - 1 for part in parts)
    if are_apart(parts):
        return shortest(_together(parts, reach))
    return shortest(_one_by_one(parts, reach, cancel))


def _in_a_row(parts: Sequence[Places], distance: int) -> Stretches:
    """For each place of the last part the latest beginning of a row that ends there."""
    begin, end, section = _ends(parts[0])
    for part in parts[1:]:
        first, last, own = _ends(part)
        at = np.searchsorted(end, first) - 1
        kept = at >= 0
        if len(end):
            kept &= (first - end[at] <= distance) & (section[at] == own)
        begin, end, section = begin[at[kept]], last[kept], own[kept]
    return Stretches(begin, end)


def _ends(part: Places) -> tuple[Ints, Ints, Ints]:
    return part.at.astype(np.int64), part.at + (part.words - 1), part.docs.astype(np.int64)


def _together(parts: Sequence[Places], reach: int) -> Stretches:
    """For each place of any part, as the last one, the latest beginning from which on there is one of each."""
    ends, sections = (np.concatenate(columns) for columns in zip(*(_ends(part)[1:] for part in parts), strict=True))
    order = np.argsort(ends, kind="stable")
    ends, sections = ends[order], sections[order]
    begin, whole = ends.copy(), np.ones(len(ends), np.bool_)
    for part in parts:
        first, last, own = _ends(part)
        at = np.searchsorted(last, ends, side="right") - 1
        whole &= (at >= 0) & (own[at] == sections)
        begin = np.minimum(begin, first[at])
    whole &= ends - begin <= reach
    return Stretches(begin[whole], ends[whole])


def _one_by_one(parts: Sequence[Places], reach: int, cancel: CancelToken) -> Stretches:
    """Where parts may share words: from each place of any part the nearest end up to which all fit side by side."""
    begins = np.unique(np.concatenate([part.at for part in parts]))
    section: dict[int, int] = {}
    for part in parts:
        section.update(zip(part.at.tolist(), part.docs.tolist(), strict=True))
    found: list[tuple[int, int]] = []
    for count, begin in enumerate(begins.tolist()):
        if not count % _LOOK:
            cancel.check()
        places = [one for one in window(parts, begin, begin + reach) if section[one[0]] == section[begin]]
        if not fits(places, len(parts)):
            continue
        ends = sorted({last for _, last, _ in places})
        found.append((begin, next(end for end in ends if fits([one for one in places if one[1] <= end], len(parts)))))
    first, last = zip(*found, strict=True) if found else ((), ())
    return Stretches(np.array(first, np.int64), np.array(last, np.int64))
