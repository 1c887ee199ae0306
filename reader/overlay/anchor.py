# SPDX-License-Identifier: MIT
"""What a note hangs on: words of the source that are found again after a new reading of the file."""

from dataclasses import dataclass
from itertools import takewhile
from typing import Self

from reader.model.texts import Span

_AROUND = 32  # code points on either side
_OCCURRENCES = 10_000  # of the same words that are looked at; a text with more is no prose


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of an article's source, with what stood around them; `span` is where they stood then."""

    span: Span
    exact: str
    before: str
    after: str

    @classmethod
    def of(cls, source: str, span: Span) -> Self:
        """Make an anchor at `span` of `source`. Raises `ValueError` if the span is empty or reaches beyond."""
        if not span or span.end > len(source):
            raise ValueError(f"no words to anchor at: {span}")
        before = source[max(0, span.start - _AROUND) : span.start]
        return cls(span, span.of(source), before, source[span.end : span.end + _AROUND])

    def find(self, source: str) -> Span | None:
        """Find the words in `source`, which may have changed: where most around them is as it was, then nearest.

        None if they are gone: the note then belongs to the article as a whole.
        """
        best: tuple[int, int] | None = None
        place = source.find(self.exact)
        for _ in range(_OCCURRENCES):
            if place < 0:
                break
            rank = self._likeness(source, place), -abs(place - self.span.start)
            if best is None or rank > best:
                best, found = rank, place
            place = source.find(self.exact, place + 1)
        return None if best is None else Span(found, found + len(self.exact))

    def _likeness(self, source: str, place: int) -> int:
        before = source[max(0, place - len(self.before)) : place]
        after = source[place + len(self.exact) :][: len(self.after)]
        return _common(before[::-1], self.before[::-1]) + _common(after, self.after)


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
