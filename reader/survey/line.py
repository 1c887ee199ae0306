# SPDX-License-Identifier: MIT
"""Counting the lines at the edges of articles, in bounded memory."""

from collections.abc import Iterable

_MOST = 5000  # lines kept of one group
_RARE = 200  # a line in fewer than one of so many articles is forgotten when there are too many
_FEWEST = 4  # articles that must share a line
_PART = 5  # furniture stands in at least every fifth article


class LineCount:
    """How many articles of one group have a line at their edge. Rare lines are forgotten as the group grows."""

    def __init__(self) -> None:
        self._articles = 0
        self._lines: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, lines: Iterable[str]) -> None:
        """Count the edge lines of one article; each once."""
        self._articles += 1
        counts = self._lines
        for line in lines:
            counts[line] = counts.get(line, 0) + 1
        if len(counts) > _MOST:
            self.forget(self._articles // _RARE)

    def forget(self, most: int) -> None:
        """Forget lines that were counted no more than `most` times, once at least."""
        most = max(1, most)
        self._lines = {line: count for line, count in self._lines.items() if count > most}

    def repeated(self) -> frozenset[str]:
        """Return the lines that every fifth article has, and four at least."""
        least = max(_FEWEST, self._articles / _PART)
        return frozenset(line for line, count in self._lines.items() if count >= least)
