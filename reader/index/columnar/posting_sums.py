# SPDX-License-Identifier: MIT
"""Where the postings of each term begin among those of all terms, though only lists of documents are stored."""

import numpy as np
from numpy.typing import NDArray

from reader.index.columnar.arrays import Ints, sums


class PostingSums:
    """Made of the sums of listed documents (`docs_at`) and of the documents of dense terms, which aren't among them."""

    def __init__(self, docs_at: NDArray[np.unsignedinteger], dense: Ints, df: NDArray[np.unsignedinteger]) -> None:
        self._docs_at, self._dense, self._before = docs_at, dense, sums(df)
        self.total = int(docs_at[-1]) + int(self._before[-1])
        """The postings of all terms."""

    def __getitem__(self, terms: "int | Ints") -> Ints:
        """Return how many postings stand before those of a term, or of some terms; the number of terms means all."""
        listed: Ints = self._docs_at[terms].astype(np.int64)
        return listed + self._before[np.searchsorted(self._dense, terms)]
