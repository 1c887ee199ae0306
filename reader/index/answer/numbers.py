# SPDX-License-Identifier: MIT
"""The parts of an answer that are made as they are looked at. Any thread may look."""

import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

_HEAD = 1024  # made at first; then ever more, until it is cheaper to make all
_MOST_AHEAD = 4096

_Number = TypeVar("_Number", int, float)
_Thing = TypeVar("_Thing")


class Row(Sequence[_Number]):
    """Figures beside the found, in the order of the answer. A slice is an `array`.

    `head(most)` gives the first of them cheaply, `whole()` all; `place`, if given, where one stands without all of
    them. `code` is the `array`'s, of the figures' own type. Two threads that look at once may both make what lacks.
    """

    def __init__(
        self,
        length: int,
        head: Callable[[int], NDArray[np.generic]],
        whole: Callable[[], NDArray[np.generic]],
        *,
        code: str,
        place: Callable[[int], int | None] | None = None,
    ) -> None:
        self._length = length
        self._head = head
        self._whole = whole
        self._code = code
        self._place = place
        self._known: NDArray[np.generic] | None = None
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return self._length

    @property
    def known(self) -> int:
        """How many of them, from the first on, are in order already: to look at these takes no time."""
        return 0 if self._known is None else len(self._known)

    @overload
    def __getitem__(self, at: int) -> _Number: ...

    @overload
    def __getitem__(self, at: slice) -> "array[_Number]": ...

    def __getitem__(self, at: "int | slice") -> "_Number | array[_Number]":
        if isinstance(at, slice):
            places = range(self._length)[at]
            if not places:
                return array(self._code)
            known = self._up_to(max(places[0], places[-1]) + 1)
            return array(self._code, known[np.arange(self._length)[at] if places.step != 1 else at].tobytes())
        place = range(self._length)[at]
        found: _Number = self._up_to(place + 1)[place].item()
        return found

    def __iter__(self) -> Iterator[_Number]:
        return iter(self[:])

    def __contains__(self, item: object) -> bool:
        return self._find(item) is not None

    def index(self, item: object, start: int = 0, stop: int | None = None) -> int:
        """Return where `item` stands. Raises `ValueError` if it is not among them."""
        place = self._find(item)
        if place is None or place not in range(self._length)[start:stop]:
            raise ValueError(f"{item} is not among what was found")
        return place

    def places(self, wanted: Iterable[_Number]) -> dict[_Number, int]:
        """Return where each of some figures stands; those that aren't among them are left out."""
        known = self._up_to(self._length)
        at = np.flatnonzero(np.isin(known, np.fromiter(wanted, known.dtype)))
        return dict(zip(known[at].tolist(), at.tolist(), strict=True))

    def settle(self) -> None:
        """Put all of them in order now. For a worker: others go on looking at what is known, and don't wait."""
        self._up_to(self._length)

    def _find(self, item: object) -> int | None:
        """Look in what is known, then in all of them."""
        if not isinstance(item, int | float):
            return None
        known = self._known
        if known is None or (len(known) < self._length and not np.any(known == item)):
            if self._place is not None and isinstance(item, int):
                return self._place(item)
            known = self._up_to(self._length)
        places = np.flatnonzero(known == item)
        return int(places[0]) if len(places) else None

    def _up_to(self, stop: int) -> NDArray[np.generic]:
        known, stop = self._known, min(stop, self._length)
        if known is not None and len(known) >= stop:
            return known
        most = max(_HEAD, stop if known is None else 2 * stop)
        known = self._head(most) if most <= _MOST_AHEAD else self._whole()
        with self._lock:
            if self._known is None or len(self._known) < len(known):
                self._known = known
        return known


class Made(Sequence[_Thing], Generic[_Thing]):
    """A sequence that is made when first looked at; two threads that look at once both make it."""

    def __init__(self, make: Callable[[], tuple[_Thing, ...]]) -> None:
        self._make = make
        self._things: tuple[_Thing, ...] | None = None

    def __len__(self) -> int:
        return len(self._all())

    @overload
    def __getitem__(self, at: int) -> _Thing: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[_Thing, ...]: ...

    def __getitem__(self, at: int | slice) -> _Thing | tuple[_Thing, ...]:
        return self._all()[at]

    def __iter__(self) -> Iterator[_Thing]:
        return iter(self._all())

    def _all(self) -> tuple[_Thing, ...]:
        things = self._things
        if things is None:
            things = self._things = self._make()
        return things
