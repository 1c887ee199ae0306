# SPDX-License-Identifier: MIT
"""Repeating and summing values in pieces: the same as at once."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.index.columnar.arrays import repeated, sums


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


def test_sums_go_on_from_piece_to_piece() -> None:
    counts = np.arange(1_200_000, dtype=np.uint32) % 256
    found = sums(counts.astype(np.uint8))
    assert found[:3].tolist() == [0, 0, 1]
    assert np.array_equal(found[1:], np.cumsum(counts, dtype=np.int64))
    assert sums(np.zeros(0, np.int64)).tolist() == [0]
