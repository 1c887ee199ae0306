# SPDX-License-Identifier: MIT
"""Repeating values in pieces: the same as at once."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.index.columnar.arrays import repeated


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(0, 200_000)), max_size=12))
def test_as_at_once(runs: list[tuple[int, int]]) -> None:
    values = np.array([value for value, _ in runs], np.int32)
    counts = np.array([count for _, count in runs], np.int64)
    found = repeated(values, counts)
    assert found.dtype == np.int32
    assert np.array_equal(found, np.repeat(values, counts))


def test_one_run_longer_than_a_piece() -> None:
    found = repeated(np.array([3, 5, 7]), np.array([1, 2_000_000, 2]))
    assert len(found) == 2_000_003
    assert found[[0, 1, 2_000_000, 2_000_001]].tolist() == [3, 5, 5, 7]
