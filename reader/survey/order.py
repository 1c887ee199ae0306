# SPDX-License-Identifier: MIT
"""Dated files on both sides of an undated one, where a folder's names rise with its days: scan_0001 to scan_0999.

Names come in order of their bytes, so that memory holds only what stands between two dated files. A *row* are the names
of one folder that differ in their figures alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from reader.model.article import shown_path
from reader.model.date import Witness, WitnessKind
from reader.model.dating import DatedPlace

_FEWEST = 4  # dated files that make a row
_IN_ORDER = 0.95  # of the steps from one dated file to the next must go forward
_WIDEST = 366  # days that may lie between the two
_MOST_ROWS = 200_000  # that are remembered; an archive of more has no rows
_MOST_BETWEEN = 5_000  # undated files between two dated ones
_NEAR = 2  # dated files on either side that must be in order
_FIGURES = re.compile(rb"[0-9]")

_Row = tuple[bytes, bytes]  # folder, shape of the name


@dataclass(slots=True)
class _Steps:
    last: int = 0
    dated: int = 0
    forward: int = 0


class Rows:
    """Which rows of names rise with their days. Give it all places once, in order of path; then ask `between`."""

    def __init__(self) -> None:
        self._steps: dict[_Row, _Steps] = {}

    def add(self, place: DatedPlace) -> None:
        """Count one place."""
        row = _row(place.path)
        if not place.tells or row is None or (row not in self._steps and len(self._steps) >= _MOST_ROWS):
            return
        steps = self._steps.setdefault(row, _Steps())
        steps.dated += 1
        steps.forward += place.first >= steps.last
        steps.last = place.first

    def rises(self, row: _Row) -> bool:
        """Tell whether the days of a row rise."""
        steps = self._steps.get(row)
        return steps is not None and steps.dated >= _FEWEST and steps.forward >= _IN_ORDER * steps.dated

    def between(self, places: Iterable[DatedPlace]) -> Iterator[tuple[int, Witness]]:
        """Yield number and witness of each that asks and stands between dated files of a rising row, in any order."""
        walks: dict[_Row, _Walk] = {}
        folder: bytes | None = None
        for place in places:
            row = _row(place.path)
            if row is None or not self.rises(row):
                continue
            if row[0] != folder:
                folder = row[0]
                walks = {one: walk for one, walk in walks.items() if folder.startswith(one[0])}  # others have ended
            yield from walks.setdefault(row, _Walk()).step(place)


@dataclass(slots=True)
class _Walk:
    """One row on the way through it: the dated files seen last, and what has stood behind them."""

    before: list[DatedPlace] = field(default_factory=list)
    asking: defaultdict[bytes, list[int]] = field(default_factory=lambda: defaultdict(list))

    def step(self, place: DatedPlace) -> Iterator[tuple[int, Witness]]:
        """Take the next file of the row; yield what its date settles."""
        if not place.tells:
            if place.asks and self.before and self.before[-1].path != place.path and len(self.asking) < _MOST_BETWEEN:
                self.asking[place.path].append(place.number)
            return
        if self.asking and _is_in_order([*self.before, place]):
            witness = _witness(self.before[-1], place)
            yield from (
                (number, witness) for path, numbers in self.asking.items() if path != place.path for number in numbers
            )
        self.asking.clear()
        self.before = [*self.before[1 - _NEAR :], place]


def _is_in_order(dated: list[DatedPlace]) -> bool:
    """Tell whether the last few dated files rise, and the gap between the last two isn't too wide to say anything."""
    rising = all(one.last <= other.first for one, other in pairwise(dated))
    return rising and dated[-1].last - dated[-2].first <= _WIDEST


def _witness(before: DatedPlace, after: DatedPlace) -> Witness:
    names = [shown_path(place.path.rpartition(b"/")[2]) for place in (before, after)]
    where = f"between files {names[0]} and {names[1]}"
    return Witness(WitnessKind.NEIGHBOURS, " ".join(names), (days_of(before.first, after.last),), where)


def days_of(first: int, last: int) -> str:
    """Write an interval between two ordinals as EDTF, one day as itself."""
    start, end = date.fromordinal(first).isoformat(), date.fromordinal(last).isoformat()
    return start if start == end else f"{start}/{end}"


def _row(path: bytes) -> _Row | None:
    """Return the row of a file; None if its name holds no figures."""
    folder, _, name = path.rpartition(b"/")
    shape = _FIGURES.sub(b"0", name)
    return (folder, shape) if b"0" in shape else None
