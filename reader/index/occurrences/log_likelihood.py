# SPDX-License-Identifier: MIT
"""How unlikely it is that two things stand together so often by chance."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.floating[Any]]


def log_likelihood(near: Numbers, everywhere: Numbers, window: float, total: float) -> Numbers:
    """Return Dunning's G² of words that stand `near` times in a window of so many words, and `everywhere` so often.

    G² = 2 Σ O ln(O / E) over the four cells of the table: this word or another one, in the window or outside of it.
    E = row sum x column sum / `total`, a cell with O = 0 adds nothing. (T. Dunning, "Accurate methods for the
    statistics of surprise and coincidence", Computational Linguistics 19 (1993); its figures are in the tests. P.
    Rayson and R. Garside, "Comparing corpora using frequency profiling" (2000), sum over the word's two cells alone.)
    """
    cells = (
        (near, window, everywhere),
        (everywhere - near, total - window, everywhere),
        (window - near, window, total - everywhere),
        (total - window - everywhere + near, total - window, total - everywhere),
    )
    return 2 * sum((_part(observed, row * column / total) for observed, row, column in cells), np.zeros(len(near)))


def _part(observed: Numbers, expected: Numbers) -> Numbers:
    there = observed > 0
    ratio = np.divide(observed, expected, out=np.ones_like(observed), where=there & (expected > 0))
    part: Numbers = observed * np.log(ratio)
    return part
