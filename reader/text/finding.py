# SPDX-License-Identifier: MIT
"""Words found in one text as one types them: letter by letter, accents folded as the search folds them."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator

from reader.errors import CancelToken
from reader.model.texts import Span
from reader.text.words import INSIDE, fold

MOST = 10_000  # places; who looks for a single letter wants no more
_PIECE = 50_000  # code points: other threads have a turn between two of them
_LETTER = re.compile(rf".[{INSIDE}]*", re.DOTALL)
_RUN = re.compile(rf"[\x00-\x7f]+(?![{INSIDE}])|.[{INSIDE}]*", re.DOTALL)  # plain letters together, others each
_BLANKS = re.compile(r"\s+")


class FoldedText:
    """A text folded letter by letter, with where each letter came from. Made once, searched often."""

    def __init__(self, text: str, cancel: CancelToken) -> None:
        self._text = text
        self._pieces: list[str] = []
        self._starts: array[int] | None = None if text.isascii() else array("q")
        for start in range(0, len(text), _PIECE):
            cancel.check()
            self._take(text[start : start + _PIECE], start)
        self._folded = "".join(self._pieces)

    def find(self, sought: str, cancel: CancelToken, *, case: bool = False, whole: bool = False) -> tuple[Span, ...]:
        """Return where `sought` stands, at most `MOST` times; any white space in it stands for any.

        `case`: the letters exactly as typed. `whole`: only where no word goes on before or behind it.
        """
        found: list[Span] = []
        for span in self._exact(sought) if case else self._like(sought):
            if not whole or self._is_whole(span):
                found.append(span)
            if len(found) == MOST:
                break
            if not len(found) % 500:
                cancel.check()
        return tuple(found)

    def _take(self, piece: str, start: int) -> None:
        if self._starts is None:
            self._pieces.append(piece.lower())
            return
        parts = []
        for run in _RUN.finditer(piece):
            letters = run.group()
            plain = letters.lower() if letters.isascii() else fold(letters)
            parts.append(plain)
            first = start + run.start()
            self._starts.extend(range(first, first + len(plain)) if letters.isascii() else [first] * len(plain))
        self._pieces.append("".join(parts))

    def _exact(self, sought: str) -> Iterator[Span]:
        for start, end in _places(self._text, sought):
            yield Span(start, end)

    def _like(self, sought: str) -> Iterator[Span]:
        plain = "".join(fold(letter.group()) for letter in _LETTER.finditer(sought))
        for start, end in _places(self._folded, plain):
            yield Span(self._from(start), self._to(end))

    def _from(self, place: int) -> int:
        return place if self._starts is None else self._starts[place]

    def _to(self, place: int) -> int:
        """Return where in the text the letter before a place of the folded text ends."""
        if self._starts is None:
            return place
        last = self._starts[place - 1]
        following = bisect_right(self._starts, last, lo=place - 1)
        return self._starts[following] if following < len(self._starts) else len(self._text)

    def _is_whole(self, span: Span) -> bool:
        before, behind = self._text[max(0, span.start - 1) : span.start], self._text[span.end : span.end + 1]
        return not before.isalnum() and not behind.isalnum()


def _places(text: str, sought: str) -> Iterator[tuple[int, int]]:
    """Yield where `sought` stands, any white space for any. Its first word is looked for: that is fast in any text."""
    if not sought.strip():
        return
    first, *rest = _BLANKS.split(sought.lstrip())
    behind = re.compile("".join(rf"\s+{re.escape(word)}" for word in rest))
    start = text.find(first)
    while start >= 0:
        match = behind.match(text, start + len(first))
        if match:
            yield start, match.end()
        start = text.find(first, match.end() if match else start + 1)
