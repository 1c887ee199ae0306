# SPDX-License-Identifier: MIT
"""Makes one stream of several: texts are copied piece by piece, codes and classes of words changed on the way."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from reader.index.columnar.arrays import Bytes, Ints, slices_of
from reader.index.columnar.field import PositionalField
from reader.index.columnar.field_merging import Merged, Part
from reader.index.columnar.field_plan import FieldPlan
from reader.index.columnar.layout import Postings
from reader.index.columnar.term_classes import FIRST_CLASS, class_bytes

_PLACES_AT_ONCE = 1 << 20


class StreamMerger:
    """Fills the stream `target`, whose documents begin at `start`; `plan` is of the new field."""

    def __init__(self, merged: Merged, plan: FieldPlan, target: Bytes, start: Ints) -> None:
        self._merged, self._plan = merged, plan
        self._target, self._start = target, start
        self._bytes = np.append(plan.stream_bytes(), np.uint8(0))
        self._left = np.zeros(len(self._bytes), np.bool_)  # words of classes that are now several

    def copy(self, step: Callable[[], None]) -> None:
        """Copy all live documents. What is left are words for `mark`."""
        classes = class_bytes(self._plan.classes, self._plan.terms.size)
        for part in self._merged.parts:
            _copy(part, self._changes(part, np.append(classes, classes[-1:])), self._target, self._start, step)
            for code, term in enumerate(self._plan.coded.tolist(), 1):
                for number in range(*part.range(term, term + 1)):
                    _place(part, number, code, self._target, self._start)
            step()

    def mark(self, postings: Postings) -> None:
        """Write the bytes of the words, none of them coded, that have been left out."""
        terms = slice(postings.low, postings.low + len(postings.df))
        if not self._left[terms].any():
            return
        places = np.repeat(self._start[postings.docs], postings.freq) + postings.positions
        found = np.repeat(np.repeat(self._bytes[terms], postings.df), postings.freq)
        left = np.repeat(np.repeat(self._left[terms], postings.df), postings.freq)
        self._target[places[left]] = found[left]

    def _changes(self, part: Part, classes: Bytes) -> Bytes:
        """Return what becomes of each byte; `classes` has the byte of the class of each new term."""
        field = part.field
        assert isinstance(field, PositionalField)
        changes = np.zeros(256, np.uint8)
        if not len(classes):  # nothing lives on
            return changes
        changes[1 : len(field.coded) + 1] = self._bytes[part.number[field.coded]]
        for own, (low, high) in enumerate(pairwise([*field.classes.tolist(), field.size]), FIRST_CLASS):
            first, last = int(part.number[low]), int(part.number[high - 1])
            if classes[first] == classes[last]:
                changes[own] = classes[first]
            else:
                self._left[first : last + 1] = True
        return changes


def _copy(part: Part, changes: Bytes, target: Bytes, start: Ints, step: Callable[[], None]) -> None:
    """Copy all live documents of a field, each byte changed as `changes` says."""
    field, rank = part.field, part.rank
    assert isinstance(field, PositionalField)
    for low, high in slices_of(field.start, _PLACES_AT_ONCE):
        step()
        alive = rank[low:high] >= 0
        extent = np.diff(field.start[low : high + 1])
        source = changes[field.stream[field.start[low] : field.start[high]]]
        if not alive.all():
            source, extent = source[np.repeat(alive, extent)], extent[alive]
        places = np.repeat(start[rank[low:high][alive]] - (np.cumsum(extent) - extent), extent)
        places += np.arange(len(places))
        target[places] = source


def _place(part: Part, number: int, code: int, target: Bytes, start: Ints) -> None:
    """Write the code of a word that has none in its own field yet."""
    field = part.field
    assert isinstance(field, PositionalField)
    if number in field.code_at:
        return
    docs, freq, positions, _ = field.expand(number, number + 1)
    rank = part.rank[docs]
    alive = np.repeat(rank >= 0, freq)
    target[(np.repeat(start[rank], freq) + positions)[alive]] = code
