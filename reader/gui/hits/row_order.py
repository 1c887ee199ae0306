# SPDX-License-Identifier: MIT
"""Which article stands in which row: what was found, and below an article the copies that one has asked to see."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol, runtime_checkable

_MOST_SOUGHT = 16  # one by one


@runtime_checkable
class Placing(Protocol):
    """Numbers that are put in order as they are looked at, and can be asked for the places of many at once.

    Where a single one stands (`index`) is told quickly at any time.
    """

    @property
    def known(self) -> int:
        """How many of them, from the first on, are in order already."""
        ...

    def places(self, wanted: Iterable[int]) -> Mapping[int, int]:
        """Return where each of those wanted stands that is among them."""
        ...

    def settle(self) -> None:
        """Put all of them in order now."""
        ...


def places_of(numbers: Sequence[int], wanted: Collection[int]) -> dict[int, int | None]:
    """Return for each number that is wanted where it stands in `numbers`, None where it doesn't. For a worker."""
    if len(wanted) <= _MOST_SOUGHT:
        return {number: _place(numbers, number) for number in wanted}
    places: dict[int, int | None] = dict.fromkeys(wanted)
    if isinstance(numbers, Placing):
        places.update(numbers.places(wanted))
    else:
        places.update((number, place) for place, number in enumerate(numbers) if number in places)
    return places


def settle(numbers: Sequence[int]) -> None:
    """Put all of `numbers` in order. For a worker."""
    if isinstance(numbers, Placing):
        numbers.settle()


def _place(numbers: Sequence[int], number: int) -> int | None:
    try:
        return numbers.index(number)
    except ValueError:
        return None


class RowOrder:
    """Rows are found articles in their order (each has a *place* among them) and copies unfolded below some of them.

    Nothing is made for each of them: `numbers` are looked at where they are asked for, and only where they are in
    order already: the others a worker puts in order. `places` are some that are known already.
    """

    def __init__(self, numbers: Sequence[int] = (), places: Mapping[int, int | None] | None = None) -> None:
        self._numbers = numbers
        self._placing = numbers if isinstance(numbers, Placing) else None
        self._places: dict[int, int | None] = {}
        self._found_at: dict[int, int] = {}  # numbers by place: `_places` the other way round
        self._opened: list[int] = []  # places with copies below them, in order
        self._copies: list[tuple[int, ...]] = []  # beside `_opened`
        self._rows: list[int] = []  # of the first copy of each
        self._note(places or {})

    def __len__(self) -> int:
        return len(self._numbers) + sum(map(len, self._copies))

    @property
    def is_whole(self) -> bool:
        """Whether the number of every row is known."""
        return self._known == len(self._numbers)

    def number(self, row: int) -> int | None:
        """Return the article's number, None as long as it isn't known; `row` must be one of the list."""
        place, copy = self.at(row)
        if copy:
            return self._copies[bisect_left(self._opened, place)][copy - 1]
        return self._numbers[place] if place < self._known else self._found_at.get(place)

    def at(self, row: int) -> tuple[int, int]:
        """Return the place, and 0 for the article found there, or from 1 on which of its copies stands in `row`."""
        last = bisect_right(self._rows, row) - 1
        if last < 0:
            return row, 0
        within, copies = row - self._rows[last], len(self._copies[last])
        if within < copies:
            return self._opened[last], within + 1
        return self._opened[last] + within - copies + 1, 0

    def row_of_place(self, place: int) -> int:
        """Return the row of what was found at a place."""
        return place + sum(map(len, self._copies[: bisect_left(self._opened, place)]))

    def row_of(self, number: int) -> int | None:
        """Return the row of an article, found or unfolded; None if it is neither."""
        place = self.place_of(number)
        if place is not None:
            return self.row_of_place(place)
        below = next(((at, copies.index(number)) for at, copies in enumerate(self._copies) if number in copies), None)
        return self._rows[below[0]] + below[1] if below else None

    def rows_of(self, numbers: Collection[int]) -> list[int] | None:
        """Return the rows of those articles that have one; None as long as they are too many to be looked up."""
        unknown = [number for number in numbers if number not in self._places]
        if len(unknown) > _MOST_SOUGHT and not self.is_whole:
            return None
        self._note(places_of(self._numbers, unknown))
        rows = map(self.row_of, numbers)
        return [row for row in rows if row is not None]

    def place_of(self, number: int) -> int | None:
        """Return where an article stands among those found; None if it wasn't."""
        if number not in self._places:
            self._note({number: _place(self._numbers, number)})
        return self._places[number]

    def is_open(self, place: int) -> bool:
        """Tell whether copies stand below a place."""
        at = bisect_left(self._opened, place)
        return at < len(self._opened) and self._opened[at] == place

    def unfold(self, place: int, copies: tuple[int, ...]) -> None:
        """Let copies stand below a place that has none there yet."""
        at = bisect_left(self._opened, place)
        self._opened.insert(at, place)
        self._copies.insert(at, copies)
        self._number_rows()

    def fold(self, place: int) -> None:
        """Take the copies below a place away."""
        at = bisect_left(self._opened, place)
        del self._opened[at], self._copies[at]
        self._number_rows()

    @property
    def _known(self) -> int:
        return len(self._numbers) if self._placing is None else self._placing.known

    def _note(self, places: Mapping[int, int | None]) -> None:
        self._places.update(places)
        self._found_at.update((place, number) for number, place in places.items() if place is not None)

    def _number_rows(self) -> None:
        self._rows = []
        shift = 0
        for place, copies in zip(self._opened, self._copies, strict=True):
            self._rows.append(place + shift + 1)
            shift += len(copies)
