# SPDX-License-Identifier: MIT
"""A text as a document shows it: paragraphs too long to be laid out in one go are parted, too many are joined."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.gui.looks.utf16 import Utf16Map, shown_text
from reader.model.texts import Span

_LONGEST = 4_000  # code points of a paragraph: some milliseconds
_SHORTEST = 3_000  # from there on a place between two words will do
_MOST_LINES = 20_000  # that may each be a paragraph
_GROUP = 2_000  # code points of lines that share one, where there are more
_LINE_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


@dataclass(frozen=True, slots=True)
class LaidWords:
    """One text with its places. `text` has the words as they are, `laid` what a document is given."""

    text: str
    laid: str
    places: Utf16Map
    breaks: Sequence[int] = ()

    @classmethod
    def of(cls, text: str) -> "LaidWords":
        """Make a text fit for a document."""
        text = shown_text(text)
        breaks = _breaks(text)
        edges = (0, *breaks, len(text))
        laid = "\n".join(text[a:b] for a, b in pairwise(edges)) if breaks else text
        laid = _grouped(laid) if laid.count("\n") > _MOST_LINES else laid
        return cls(text, laid, Utf16Map(text, breaks), breaks)

    def between(self, start: int, end: int) -> str:
        """Return the words between two places of the document, with line feeds only and without what parts them."""
        return self.text[self.places.to_text(start) : self.places.to_text(end)].translate(_LINE_BREAKS)

    def at(self, span: Span) -> tuple[int, int]:
        """Return where a span of `text` is in the document."""
        return self.places.to_qt(span.start), self.places.to_qt(span.end)

    def parts_at(self, position: int) -> bool:
        """Tell whether the text goes on where the document has a line feed at `position`."""
        place = self.places.to_text(position)
        return bisect_left(self.breaks, place) < bisect_right(self.breaks, place)


def _breaks(text: str) -> Sequence[int]:
    """Find where to part. Leaps from line end to line end, so that other threads have their turns."""
    ends = [sign for sign in ("\n", "\u2029") if sign in text]
    breaks, place = array("q"), 0
    while len(text) - place > _LONGEST:
        end = max((text.rfind(sign, place, place + _LONGEST + 1) for sign in ends), default=-1)
        if end < 0:
            end = _between_words(text, place + _SHORTEST, place + _LONGEST) - 1
            breaks.append(end + 1)
        place = end + 1
    return breaks


def _grouped(laid: str) -> str:
    """Let many lines share a paragraph, for each of these costs memory and time. Every length stays."""
    pieces, place = [], 0
    while True:
        end = laid.rfind("\n", place, place + _GROUP) if len(laid) - place > _GROUP else -1
        if end < 0:
            end = laid.find("\n", place + _GROUP)
        pieces.append(laid[place : end if end >= 0 else None].replace("\n", "\u2028"))
        if end < 0:
            return "\n".join(pieces)
        place = end + 1


def _between_words(text: str, first: int, last: int) -> int:
    """Return the best place from `first` to `last`: after a sentence, else after a blank, else the last one."""
    for sign in (". ", " "):
        found = text.rfind(sign, first, last)
        if found >= 0:
            return found + len(sign)
    return last
