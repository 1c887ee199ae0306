# SPDX-License-Identifier: MIT
"""Which searches are drawn over one another: what the box seeks, and others that keep their colours."""

from dataclasses import replace

from reader.gui.over_time.line_looks import MOST_QUERIES
from reader.gui.session.searching import Ask


class ComparedSearches:
    """The texts of other searches, each with its style. All are of the same dates, sources and forms as the box's."""

    def __init__(self) -> None:
        self._others: list[tuple[str, int]] = []

    @property
    def full(self) -> bool:
        """Whether no other one can be told apart any more."""
        return len(self._others) >= MOST_QUERIES - 1

    def add(self, text: str) -> bool:
        """Add a search; False if it is there already, or nothing."""
        words = text.strip()
        if not words or self.full or any(words == known for known, _ in self._others):
            return False
        used = {style for _, style in self._others}
        self._others.append((words, next(style for style in range(1, MOST_QUERIES) if style not in used)))
        return True

    def remove(self, style: int) -> str:
        """Take the search of a style away; return its text, "" if there was none."""
        text = next((text for text, own in self._others if own == style), "")
        self._others = [one for one in self._others if one[1] != style]
        return text

    def clear(self) -> None:
        """Compare with nothing."""
        self._others.clear()

    def asks(self, asked: Ask) -> tuple[tuple[Ask, int], ...]:
        """Return all searches with their styles. An empty box seeks everything, against which others can't be seen."""
        plain = Ask(asked.text, asked.dates, fold=asked.fold, forms=asked.forms, facets=asked.facets)
        others = tuple((replace(plain, text=f"{text} "), style) for text, style in self._others)
        return others if others and not asked.text.strip() else ((plain, 0), *others)
