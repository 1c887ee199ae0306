# SPDX-License-Identifier: MIT
"""Log-likelihood against published figures."""

import numpy as np
import pytest

from reader.index.occurrences.log_likelihood import log_likelihood


@pytest.mark.parametrize(
    ("expected", "both", "first_alone", "second_alone", "neither"),
    [
        (270.72, 110, 2442, 111, 29114),  # the swiss
        (263.90, 29, 13, 123, 31612),  # can be
        (256.84, 31, 23, 139, 31584),  # previous year
        (167.23, 10, 0, 3, 31764),  # mineral water
        (157.21, 76, 104, 2476, 29121),  # at the
        (157.03, 16, 16, 51, 31694),  # real terms
        (146.80, 9, 0, 5, 31763),  # natural gas
        (100.96, 8, 2, 27, 31740),  # stiff competition
    ],
)
def test_bigrams_of_dunning(expected: float, both: int, first_alone: int, second_alone: int, neither: int) -> None:
    """T. Dunning, Computational Linguistics 19 (1993), pp. 61-74: bigrams ranked by log-likelihood."""
    near, everywhere = np.array([both], float), np.array([both + second_alone], float)
    window, total = both + first_alone, both + first_alone + second_alone + neither
    found = log_likelihood(near, everywhere, window, total)
    assert round(float(found[0]), 2) == pytest.approx(expected)


def test_what_is_as_chance_has_it_scores_nothing() -> None:
    found = log_likelihood(np.array([10.0, 0.0]), np.array([100.0, 0.0]), 50, 500)
    assert found == pytest.approx([0, 0])
