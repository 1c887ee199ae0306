# SPDX-License-Identifier: MIT
"""How large a document's first paragraphs are set: what is larger than the text may be its headline."""

from collections import Counter
from collections.abc import Iterable

_MEASURED = 40  # paragraphs that hold something
USUAL = 12.0  # points, where a document says nothing
_LARGE = 1.18  # times the size of the text
HEADING, TITLE = 1000.0, 1001.0  # of styles that are made for headlines, whatever their size


class TypeSizes:
    """Sizes of paragraphs by their text, in points. `full`: no more are measured."""

    def __init__(self) -> None:
        self._sizes: dict[str, float] = {}
        self._letters: Counter[float] = Counter()

    @property
    def full(self) -> bool:
        """Whether so many are measured that the size of the text is known."""
        return len(self._sizes) >= _MEASURED

    def add(self, text: str, runs: Iterable[tuple[float, int]], style: float = 0) -> None:
        """Measure a paragraph by the sizes of its runs and their lengths, or by its style; empty ones don't count."""
        text = text.strip()
        if self.full or not text:
            return
        letters: Counter[float] = Counter()
        for size, length in runs:
            letters[size or USUAL] += length
        most = letters.most_common(1)[0][0] if letters else USUAL
        self._sizes.setdefault(text, style or most)
        if not style:
            self._letters[most] += len(text)

    def large(self, text: str) -> float:
        """Return the size of a paragraph if it is larger than the text, else 0."""
        usual = self._letters.most_common(1)[0][0] if self._letters else USUAL
        size = self._sizes.get(text.strip(), 0.0)
        return size if size > _LARGE * usual else 0.0
