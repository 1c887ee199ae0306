# SPDX-License-Identifier: MIT
"""Ranks occurrences by who says them: by the name, folded, that comes first in the alphabet."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np

from reader.errors import CancelToken
from reader.index.columnar.arrays import Ints
from reader.index.occurrences.found_lines import SegmentLines
from reader.model.occurrence import SpokenOutside
from reader.text.words import name_key

_AT_ONCE = 1 << 20
_LAST = np.iinfo(np.int64).max
_Names = Mapping[str, Sequence[tuple[str, AbstractSet[int] | None]]]


def speaker_ranks(segments: Sequence[SegmentLines], spoken: SpokenOutside, cancel: CancelToken) -> Ints:
    """Return the rank of each occurrence; those that nobody says come last."""
    inside = [one.quotations.innermost(one.found) for one in segments]
    told = []
    for one, places in zip(segments, inside, strict=True):
        cancel.check()
        told.append(one.quotations.speakers(_held(places, len(one.quotations.stretches))))
    names = spoken.names(sorted({key for _, keys in told for key in keys}))
    called = [_called(one, *own, names) for one, own in zip(segments, told, strict=True)]
    rank = {name: at for at, name in enumerate(sorted({name for own in called for name in own}))}
    found = []
    for one, places, (at, _), own in zip(segments, inside, told, called, strict=True):
        ranks = np.full(len(one.quotations.stretches) + 1, _LAST, np.int64)  # one more, for outside
        np.minimum.at(ranks, at, np.array([rank[name] for name in own], np.int64))
        found.append(ranks[places])
    return np.concatenate([*found, np.zeros(0, np.int64)])


def _held(places: Ints, count: int) -> Ints:
    """Return which of so many numbers are among these; -1 is none of them. To sort them would hold up a window."""
    held = np.zeros(count + 1, np.bool_)  # one more, for none
    for begin in range(0, len(places), _AT_ONCE):
        held[places[begin : begin + _AT_ONCE]] = True
    return np.flatnonzero(held[:-1])


def _called(one: SegmentLines, at: Ints, keys: Sequence[str], names: _Names) -> list[str]:
    """Return how each speaker is called, folded."""
    first = one.quotations.stretches.first[at]
    articles = np.searchsorted(one.sections.start, first, side="right") - 1
    numbers = one.documents.number[articles].tolist()
    called = [_name(names.get(key, ()), number, key) for key, number in zip(keys, numbers, strict=True)]
    folded = {name: name_key(name) for name in set(called)}
    return [folded[name] for name in called]


def _name(bearers: Sequence[tuple[str, AbstractSet[int] | None]], number: int, key: str) -> str:
    own = next((name for name, where in bearers if where is not None and number in where), None)
    return own or next((name for name, where in bearers if where is None), key)
