# SPDX-License-Identifier: MIT
"""One term's postings, document by document, for Whoosh's trees of matchers."""

from collections.abc import Iterator
from typing import Any, NoReturn

import numpy as np
from whoosh.matching import mcore
from whoosh.query.spans import Span

from reader.index.codec.postings import Postings


class ColumnarMatcher(mcore.Matcher):
    """Stands on a posting or behind the last. `scorer` is Whoosh's, or None: then the score is the frequency."""

    def __init__(self, term: tuple[str, bytes], postings: Postings, scorer: Any, *, at: int = 0) -> None:  # noqa: ANN401
        self._term, self._postings, self._scorer, self._at = term, postings, scorer, at
        self._ends = np.cumsum(postings.frequencies)

    def is_active(self) -> bool:
        """Tell whether it stands on a posting."""
        return self._at < len(self._postings.documents)

    def reset(self) -> None:
        """Go to the first posting."""
        self._at = 0

    def term(self) -> tuple[str, bytes]:
        """Return the field's name and the term."""
        return self._term

    def copy(self) -> "ColumnarMatcher":
        """Return another one that stands where this does."""
        return ColumnarMatcher(self._term, self._postings, self._scorer, at=self._at)

    def replace(self, minquality: float = 0) -> mcore.Matcher:  # noqa: ARG002  quality is not known
        """Return itself, or a simpler one behind the last posting."""
        return self if self.is_active() else mcore.NullMatcher()

    def id(self) -> int:
        """Return the document."""
        return int(self._postings.documents[self._at])

    def all_ids(self) -> Iterator[int]:
        """Yield this document and those behind it."""
        return iter(self._postings.documents[self._at :].tolist())

    def next(self) -> None:
        """Go to the next posting."""
        if not self.is_active():
            raise mcore.ReadTooFar
        self._at += 1

    def skip_to(self, id: int) -> None:  # noqa: A002  Whoosh's
        """Go to the first posting from here on whose document isn't before this one."""
        if not self.is_active():
            raise mcore.ReadTooFar
        self._at += int(np.searchsorted(self._postings.documents[self._at :], id))

    def weight(self) -> float:
        """Return how often the term occurs in the document."""
        return float(self._postings.frequencies[self._at])

    def score(self) -> float:
        """Return what the document scores."""
        return float(self._scorer.score(self)) if self._scorer else self.weight()

    def supports_block_quality(self) -> bool:
        """Tell that there is no short cut to the best."""
        return False

    def max_quality(self) -> float:
        """Return the bound that is always right."""
        return float("inf")

    def supports(self, astype: str) -> bool:
        """Tell what `value_as` can give."""
        return astype in ("frequency", "weight") or (astype == "positions" and self._postings.positions is not None)

    def value(self) -> NoReturn:
        """Refuse: no value of a posting is encoded."""
        raise NotImplementedError("A columnar index holds no encoded values.")

    def value_as(self, astype: str) -> Any:  # noqa: ANN401  Whoosh's
        """Return the frequency, the weight, or the positions (a list, rising) of the term in the document."""
        if not self.supports(astype):
            raise NotImplementedError(f"A columnar index holds no {astype!r}.")
        return self._positions() if astype == "positions" else self.weight()

    def spans(self) -> list[Span]:
        """Return the positions as spans of one word."""
        return [Span(position) for position in self.value_as("positions")]

    def _positions(self) -> list[int]:
        assert self._postings.positions is not None
        end = int(self._ends[self._at])
        start = end - int(self._postings.frequencies[self._at])
        return list(map(int, self._postings.positions[start:end]))
