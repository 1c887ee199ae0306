# SPDX-License-Identifier: MIT
"""Where many of the found stand, asked at once."""

import numpy as np

from reader.index.answer.numbers import Row


def test_places_of_many_are_found_at_once_and_those_not_among_them_left_out() -> None:
    numbers = np.random.default_rng(4).permutation(5000).astype(np.int64)
    row: Row[int] = Row(len(numbers), lambda most: numbers[:most], lambda: numbers, code="q")
    places = row.places([7, 3, 4999, 6000])
    assert places == {number: row.index(number) for number in (7, 3, 4999)}
    assert row.places([]) == {}
