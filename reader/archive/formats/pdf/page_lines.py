# SPDX-License-Identifier: MIT
"""From the words of a page to its lines, each within one column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from reader.archive.formats.pdf.page_words import Word

_WIDE_GAP = 1.6  # heights of the type: words farther from each other are in different columns
_STYLED_GAP = 0.45  # heights: pieces nearer than that are one line, in whatever order the file has them
_GUTTER = 0.65  # heights: what is narrower is a blank
_COMMON = 0.45  # heights that gaps below one another must share, to be one white stripe
_NEXT_ROW = 1.5  # heights between two rows at most
_STRIPE_ROWS = 4


@dataclass(slots=True)
class Line:
    """A line of one column, its words from left to right."""

    words: list[Word] = field(default_factory=list)
    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    size: float = 0.0  # the height of most of its type

    @classmethod
    def of(cls, words: list[Word]) -> "Line":
        """Return the line of some words, at least one."""
        size = median(word.height for word in words for _ in range(min(len(word.text), 20)))
        usual = [word for word in words if word.height <= 1.3 * size] or words
        return cls(
            words,
            min(word.left for word in words),
            min(word.top for word in usual),
            max(word.right for word in words),
            max(word.bottom for word in usual),
            size,
        )

    @property
    def text(self) -> str:
        """Its words with single blanks."""
        return " ".join(word.text for word in self.words)

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2

    def beside(self, other: "Line") -> bool:
        """Tell whether another one stands in the same row."""
        return self.top < other.middle < self.bottom or other.top < self.middle < other.bottom


def page_lines(words: Sequence[Word]) -> list[Line]:
    """Return the lines of a page, in the order in which the file has them.

    The file's order is trusted as far as words follow each other on one line; a white stripe down several rows parts
    columns all the same.
    """
    pieces = _merged([Line.of(piece) for piece in _runs(words)])
    cuts = _stripes(pieces)
    return [line for number, piece in enumerate(pieces) for line in _cut(piece, cuts.get(number, ()))]


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Return lines by what stands beside each other, from the top; within a row from the left."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        if found and line.beside(found[-1][0]):
            found[-1].append(line)
        else:
            found.append([line])
    for row in found:
        row.sort(key=lambda line: line.left)
    return found


def _runs(words: Sequence[Word]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in words:
        if run and not _follows(run[-1], word):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _follows(before: Word, word: Word) -> bool:
    height = min(before.height, word.height)
    shared = min(before.bottom, word.bottom) - max(before.top, word.top)
    return shared > 0.5 * height and -0.5 * height < word.left - before.right < _WIDE_GAP * max(before.height, height)


def _merged(pieces: list[Line]) -> list[Line]:
    """Join pieces that touch on one row: type of another style, drawn at another time."""
    numbered = {id(piece): number for number, piece in enumerate(pieces)}
    joined: list[Line] = []
    for row in rows(pieces):
        line = row[0]
        for piece in row[1:]:
            near = piece.left - line.right < _STYLED_GAP * min(line.size, piece.size)
            if near and _share_row(line, piece):
                number = min(numbered[id(line)], numbered[id(piece)])
                line = Line.of(sorted([*line.words, *piece.words], key=lambda word: word.left))
                numbered[id(line)] = number
            else:
                joined.append(line)
                line = piece
        joined.append(line)
    return sorted(joined, key=lambda line: numbered[id(line)])


def _share_row(one: Line, other: Line) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > 0.6 * min(one.size, other.size) and max(one.size, other.size) < 1.6 * min(one.size, other.size)


@dataclass(slots=True)
class _Gap:
    """White in a row: before a word of a line, by the numbers of both; or between two lines, if `word` is 0."""

    left: float
    right: float
    line: int
    word: int


@dataclass(slots=True)
class _Stripe:
    """White between words, row below row."""

    left: float
    right: float
    bottom: float
    gaps: list[_Gap]


def _stripes(lines: Sequence[Line]) -> dict[int, list[int]]:
    """Return where lines are to be cut: before which of their words, by the number of the line."""
    numbers = {id(line): number for number, line in enumerate(lines)}
    growing: list[_Stripe] = []
    done: list[_Stripe] = []
    for row in rows(lines):
        reach = row[0].top - _NEXT_ROW * row[0].size
        done += [one for one in growing if one.bottom < reach]
        growing = [one for one in growing if one.bottom >= reach]
        for gap in _gaps(row, numbers):
            _lengthen(growing, gap, row[0])
    cuts: dict[int, list[int]] = {}
    for stripe in (*done, *growing):
        if len(stripe.gaps) >= _STRIPE_ROWS:
            for gap in stripe.gaps:
                if gap.word:
                    cuts.setdefault(gap.line, []).append(gap.word)
    return cuts


def _gaps(row: Sequence[Line], numbers: dict[int, int]) -> Iterator[_Gap]:
    placed = [(word, line, at) for line in row for at, word in enumerate(line.words)]
    for (before, _, _), (word, line, at) in pairwise(placed):
        if word.left - before.right > _GUTTER * line.size:
            yield _Gap(before.right, word.left, numbers[id(line)], at)


def _lengthen(stripes: list[_Stripe], gap: _Gap, line: Line) -> None:
    for stripe in stripes:
        left, right = max(stripe.left, gap.left), min(stripe.right, gap.right)
        if right - left >= _COMMON * line.size and stripe.bottom < line.middle:
            stripe.left, stripe.right, stripe.bottom = left, right, line.bottom
            stripe.gaps.append(gap)
            return
    stripes.append(_Stripe(gap.left, gap.right, line.bottom, [gap]))


def _cut(line: Line, places: Sequence[int]) -> Iterator[Line]:
    if not places:
        yield line
        return
    start = 0
    for place in (*sorted(set(places)), len(line.words)):
        yield Line.of(line.words[start:place])
        start = place
