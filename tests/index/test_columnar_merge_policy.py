# SPDX-License-Identifier: MIT
"""When segments are merged."""

import pytest

from reader.index.columnar import merge_policy


@pytest.mark.parametrize(
    ("sizes", "expected_places"),
    [
        ([], []),
        ([500] * 8, []),
        ([500] * 9, list(range(9))),
        ([4000, *[500] * 9, 60_000], list(range(1, 10))),
        ([600_000] * 9, []),  # would be too large
        ([1, 2, 3, 4, 5, 6, 7, 8, 9], list(range(9))),
    ],
)
def test_over_eight_segments_of_a_size_are_due(sizes: list[int], expected_places: list[int]) -> None:
    assert merge_policy.due(sizes) == expected_places


@pytest.mark.parametrize(
    ("sizes", "deleted", "expected_places"),
    [
        ([], [], []),
        ([500], [0], []),
        ([500], [250], []),
        ([500], [251], [0]),
        ([3000, 500, 500], [0, 0, 0], [1, 2, 0]),
        ([100_000, 10, 20], [0, 0, 0], [1, 2]),
        ([100_000, 10], [0, 0], []),
        ([100_000, 90_000, 10], [0, 0, 0], [2, 1, 0]),
        ([761_659, 238_341], [0, 0], [1, 0]),
        ([1_000_000, 100_000, 1_000], [0, 0, 0], []),
        ([4_000, *[36_000] * 3, 324_000], [0] * 5, [0, 1, 2, 3, 4]),
        ([324_000, 4_000, *[36_000] * 5], [0] * 7, [1, 2, 3, 4, 5, 6, 0]),
        ([100_000, 10], [90_000, 0], [0]),
        ([2_500_000, 2_500_000], [0, 0], []),
    ],
)
def test_small_segments_are_tidied_up(sizes: list[int], deleted: list[int], expected_places: list[int]) -> None:
    assert merge_policy.worth_tidying(sizes, deleted) == expected_places
