# SPDX-License-Identifier: MIT
"""When it is worth while to make one segment of several."""

from collections.abc import Sequence
from math import log

_FANOUT = 8
_SHARE = 8  # a giant over so many times as large as all others together is not written anew for them
_LARGEST = 4_000_000  # documents; a larger segment is never made, so that no merge takes many minutes


def due(sizes: Sequence[int]) -> list[int]:
    """Return the places of segments to merge now: those of a size class that has over eight, else none.

    `sizes` are live documents; each class holds eight times what the one below does.
    """
    classes: dict[int, list[int]] = {}
    for place, size in enumerate(sizes):
        classes.setdefault(int(log(max(size, _FANOUT), _FANOUT)), []).append(place)
    for places in classes.values():
        if len(places) > _FANOUT and sum(sizes[place] for place in places) <= _LARGEST:
            return places
    return []


def worth_tidying(sizes: Sequence[int], deleted: Sequence[int]) -> list[int]:
    """Return the places of segments to merge after a run: all, but for giants beside which the others are small.

    So what is added day by day makes a giant be written anew only when it has grown by an eighth.
    One alone is only worth it if over a third of it is dead. `sizes` are live documents, `deleted` dead ones.
    """
    rising = sorted(range(len(sizes)), key=sizes.__getitem__)
    total, chosen = 0, list[int]()
    for count, place in enumerate(rising):
        if count and sizes[place] <= _SHARE * total + 1000 and total + sizes[place] <= _LARGEST:
            chosen = rising[: count + 1]
        total += sizes[place]
    return chosen or [place for place in rising if 2 * deleted[place] > sizes[place]][:1]
