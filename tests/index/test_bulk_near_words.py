# SPDX-License-Identifier: MIT
"""Two words near each other, put in order among one another: they are found as by trying every pair of places."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import CancelToken
from reader.index.bulk import near
from reader.index.bulk.near import ordered_near, unordered_near
from reader.index.bulk.positions import Places

_PLACES = st.lists(st.integers(0, 119), max_size=40, unique=True).map(sorted)


def _documents(one: list[int], other: list[int], start: list[int], distance: int, *, ordered: bool) -> list[int]:
    def document(at: int) -> int:
        return sum(first <= at for first in start) - 1

    return sorted(
        {
            document(first)
            for first in one
            for second in other
            if document(first) == document(second)
            and (1 <= second - first <= distance or (not ordered and 1 <= first - second <= distance))
        }
    )


@pytest.mark.parametrize("merged", [0, 8, 1000])
@given(
    one=_PLACES,
    other=_PLACES,
    cuts=st.lists(st.integers(1, 119), max_size=6, unique=True).map(sorted),
    distance=st.sampled_from([1, 2, 5, 20, 200]),
)
def test_as_by_trying_every_pair(merged: int, one: list[int], other: list[int], cuts: list[int], distance: int) -> None:
    start = np.array([0, *cuts, 120], np.int64)
    before, near._MERGED = near._MERGED, merged
    try:
        parts = [_places(one, start), _places(other, start)]
        found = (
            ordered_near(parts, start, distance).tolist(),
            unordered_near(parts, start, distance, CancelToken()).tolist(),
        )
    finally:
        near._MERGED = before
    bounds = start[:-1].tolist()
    assert found[0] == _documents(one, other, bounds, distance, ordered=True)
    assert found[1] == _documents(one, other, bounds, distance, ordered=False)


def _places(at: list[int], start: np.ndarray) -> Places:
    places = np.array(at, np.int64)
    return Places(places, np.searchsorted(start, places, side="right") - 1)
