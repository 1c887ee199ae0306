# SPDX-License-Identifier: MIT
"""Which articles are copies of which, as the catalog knew it at one moment."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reader.model.copies import CopyPlace
from reader.model.search import CopyColumns


class CopyTable:
    """Answers for one article, and hands the engine all of them. `places` come group by group, in their order."""

    def __init__(self, places: Iterable[CopyPlace]) -> None:
        numbers, groups = array("q"), array("q")
        for place in places:
            numbers.append(place.number)
            groups.append(place.group)
        self.columns = CopyColumns(numbers, groups)

    def of(self, number: int) -> tuple[int, ...]:
        """Return the copies of an article, in their order (see `CopyPlace`), without itself."""
        numbers, groups = self.columns.numbers, self.columns.groups
        try:
            group = groups[numbers.index(number)]
        except ValueError:
            return ()
        first = bisect_left(groups, group)
        return tuple(other for other in numbers[first : bisect_right(groups, group)] if other != number)
