# SPDX-License-Identifier: MIT
"""How large a document's first paragraphs are set: what is larger than the text may be its headline."""

from collections import Counter
from collections.abc import Iterable

_MEASURED = 12  # paragraphs that hold something
USUAL = 12.0  # points, where a document says nothing
_LARGE = 1.18  # times the size of the text
HEADING, TITLE = 1000.0, 1001.0  # of styles that are made for headlines, whatever their size


class TypeSizes:
    """Sizes of paragraphs by their text, in points. `full`: the size of the text is known, and no more are measured."""

    def __init__(self) -> None:
        self.full = False
        self._measured = 0
        self._sizes: dict[str, float] = {}
        self._letters: Counter[float] = Counter()

    def add(self, text: str, runs: Iterable[tuple[float, int]], style: float = 0) -> None:
        """Measure a paragraph by the sizes of its runs and their lengths, or by its style; empty ones don't count."""
        text = text.strip()
        if self.full or not text:
            return
        self._measured += 1
        self.full = self._measured >= _MEASURED
        lengths: dict[float, int] = {}
        for size, length in runs:
            lengths[size or USUAL] = lengths.get(size or USUAL, 0) + length
        most = max(lengths, key=lengths.__getitem__, default=USUAL)
        self._sizes.setdefault(text, style or most)
        if not style:
            self._letters[most] += len(text)

    def large(self, text: str) -> float:
        """Return the size of a paragraph if it is larger than the text, else 0."""
        usual = self._letters.most_common(1)[0][0] if self._letters else USUAL
        size = self._sizes.get(text.strip(), 0.0)
        return size if size > _LARGE * usual else 0.0
